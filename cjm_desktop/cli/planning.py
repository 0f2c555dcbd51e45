"""The command about what is to be done: the actions of a map in the order of their ranks."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Final, get_args

import typer

from cjm_desktop.cli.asked import AskedFile
from cjm_desktop.cli.exchange import make_file
from cjm_desktop.cli.maps import keep_apart, target, tell_repairs
from cjm_desktop.cli.output import Misuse, show, spoken, tell
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.insight.ranking import Score, ranked
from cjm_desktop.model.change import changed
from cjm_desktop.model.kinds import ACTION_STATUSES
from cjm_desktop.model.ranking import METHODS, Method
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.text import excerpt, harmless
from cjm_desktop.storage.reading import read_map
from cjm_desktop.words import Text
from cjm_desktop.words.numbers import say_figure

_METHODS: Final = "factors|rice|ice|value-effort"


def actions(
    file: Annotated[Path, typer.Argument(metavar="FILE", readable=False)],
    method: Annotated[str | None, typer.Option("--method", metavar=_METHODS)] = None,
    listed: Annotated[Path | None, typer.Option("--out", "-o", metavar="OUT.csv", parser=target)] = None,
    force: Annotated[bool, typer.Option("--force")] = False,
) -> None:
    """Tell what is to be done, the most important first, or write it into a file."""
    if listed is not None:
        keep_apart(file, listed)
    opened = read_map(file)
    tell_repairs(file, opened.repairs)
    journey = opened.journey if method is None else _ranked_by(opened.journey, method)
    if listed is not None:
        make_file(journey, AskedFile(handout="actions"), listed, "anything" if force else "nothing")
        return
    scores = ranked(journey)
    if not scores:
        tell(Text("Command line", "This map has no actions yet."))
    for line in _lines(scores):
        show(line)


def _ranked_by(journey: JourneyMap, name: str) -> JourneyMap:
    """Return a map whose actions are ranked by a method.

    Raises:
        Misuse: there is no such method.
    """
    for method in get_args(Method):
        if method == name:
            return change_journey(journey, ranking=changed(journey.ranking, method=method))
    problem = Text("Command line", "There is no method “{name}”. There are: {names}.")
    raise Misuse(problem(name=excerpt(name), names=", ".join(METHODS)))


def _lines(scores: tuple[Score, ...]) -> Iterator[str]:
    """Yield a line for each action: rank, score, what is to be done, and by whom until when."""
    points = [say_figure(score.points) for score in scores]
    wide = max(map(len, points), default=0)
    for score, figure in zip(scores, points, strict=True):
        action = score.action
        rank = "–" if score.rank is None else str(score.rank)
        title = harmless(action.title) or spoken(Text("Action", "Action without a name"))
        day = "" if action.due is None else spoken(Text("Command line", "{date}")(date=action.due))
        hands = " · ".join(filter(None, (spoken(ACTION_STATUSES[action.status]), harmless(action.owner), day)))
        yield f"{rank:>4}  {figure:>{wide}}  {title}  ({hands})"
