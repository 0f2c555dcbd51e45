"""What records are called in tables, where others name them."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from cjm_desktop.model.kinds import CHANNELS, LANE_KINDS, METRICS, MOMENTS
from cjm_desktop.model.text import clean_line
from cjm_desktop.words import Language, Text, say

BUILT_IN: Final[Mapping[str, Mapping[Any, Text]]] = {"channel": CHANNELS, "moment": MOMENTS}
"""For kinds of records what the program has of them, by id."""

_LONGEST: Final = 60
_FIELDS: Final = ("title", "name", "text", "label")

Fields = Mapping[str, Any]
"""The fields of a record as they stand in a file."""


def label_of(kind: str, fields: Fields, language: Language, named: Callable[[str, str], str]) -> str:
    """Return what a record is called in a table; ``named`` tells what another kind calls an id."""
    own = next((str(fields[field]) for field in _FIELDS if fields.get(field)), "")
    if kind == "curve" and not own and fields.get("persona"):
        own = named("persona", str(fields["persona"]))
    if kind == "lane" and not own:
        own = _usual(fields, language)
    if kind == "moment" and not own and fields.get("replaces") in MOMENTS:
        own = say(MOMENTS[fields["replaces"]], language)
    if kind == "review":
        own = str(fields.get("date") or "")
    line = str(clean_line(own))
    return (line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…") or str(fields.get("id", ""))


def _usual(fields: Fields, language: Language) -> str:
    metric = next((one.name for kind, one in METRICS.items() if kind == fields.get("metric", "own") != "own"), None)
    lane = next((one.name for kind, one in LANE_KINDS.items() if kind == fields.get("kind")), None)
    name = metric or lane
    return "" if name is None else say(name, language)
