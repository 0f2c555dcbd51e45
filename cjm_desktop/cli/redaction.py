"""What is to be left out of a hand-over, as a command line says it: all, or notes,owners,lane=Backstage."""

from collections.abc import Iterator
from typing import Final

from cjm_desktop.cli.output import Misuse
from cjm_desktop.edits.redaction import SECRETS, Redaction, Secret
from cjm_desktop.layout.names import lane_words
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.text import excerpt, harmless
from cjm_desktop.words import Text

_LANE: Final = "lane="
_BY_WORD: Final[dict[str, Secret]] = {name: name for name in SECRETS if name != "lanes"}


def redaction_of(journey: JourneyMap, profile: str) -> Redaction:
    """Return what is to be left out of a map; "all" is everything but lanes, which are chosen by their names.

    Raises:
        Misuse: there is nothing of such a name.
    """
    secrets: set[Secret] = set()
    lanes: list[str] = []
    for word in map(str.strip, profile.split(",")):
        if word == "all":
            secrets.update(_BY_WORD.values())
        elif word in _BY_WORD:
            secrets.add(_BY_WORD[word])
        elif word.startswith(_LANE):
            lanes += _lanes_called(journey, word.removeprefix(_LANE).strip())
        else:
            known = ", ".join(("all", *_BY_WORD, f"{_LANE}NAME"))
            problem = Text("Command line", "--redact knows no “{name}”. It takes, with commas between them: {known}.")
            raise Misuse(problem(name=excerpt(word), known=known))
    return Redaction(frozenset(secrets), tuple(dict.fromkeys(lanes)))


def _lanes_called(journey: JourneyMap, name: str) -> Iterator[str]:
    called = [(lane.id, lane_words(lane, journey.language)[0]) for lane in journey.lanes]
    found = [key for key, title in called if title.casefold() == name.casefold()]
    if not found:
        names = harmless(", ".join(title for _, title in called))
        problem = Text("Command line", "There is no lane “{name}”. There are: {names}.")
        raise Misuse(problem(name=excerpt(name), names=names))
    yield from found
