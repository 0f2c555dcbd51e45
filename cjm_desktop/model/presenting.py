"""The path along which somebody presents a map: stop after stop, each with what it shows."""

from collections.abc import Mapping
from typing import Final, Literal

from cjm_desktop.model.record import Record
from cjm_desktop.model.values import Id
from cjm_desktop.words import Text

Show = Literal["map", "title", "people", "summary", "part", "states", "actions"]
"""All of the map, or a part of it; how it is over how it is to be, as far as it says both; or a page that is made from
it: its title, its personas, what it holds and reveals, what is to be done first."""
SHOW_NAMES: Final[Mapping[Show, Text]] = {
    "map": Text("Presenting", "The whole map"),
    "title": Text("Presenting", "Title"),
    "people": Text("Presenting", "Personas"),
    "summary": Text("Presenting", "Summary"),
    "part": Text("Presenting", "A part of the map"),
    "states": Text("Presenting", "As-is and to-be"),
    "actions": Text("Presenting", "What to do first"),
}


class Stop(Record):
    """One stop on the presenter's path."""

    id: Id
    show: Show = "part"
    at: Id | None = None
    """The stage, step, lane, persona, card, curve, flow or action that is shown where that is a part of the map."""
