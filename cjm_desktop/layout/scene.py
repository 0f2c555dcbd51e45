"""A scene of a talk: what is on stage at once."""

from dataclasses import dataclass

from cjm_desktop.layout.aligned import Pair
from cjm_desktop.layout.list_sheet import ListSheet
from cjm_desktop.layout.places import Area
from cjm_desktop.layout.sheet import Drawn


@dataclass(frozen=True, slots=True)
class Scene:
    """What is on stage at once: a page of its own, or a frame of the sheet."""

    key: str
    """What names it, as long as the map has its stop; the first scene of a stop is named like it."""
    name: str
    """What it is called, in the language of the map."""
    stop: str | None = None
    """The stop of the path that it belongs to; none where the map has no path."""
    at: str | None = None
    """The record that it is about."""
    stage: str | None = None
    """The stage whose notes belong to it."""
    page: Drawn | None = None
    frame: Area | None = None
    """What of the sheet fills the screen."""
    lit: Area | None = None
    """What of it is not dimmed; none for all of it."""
    over: ListSheet | None = None
    """What is drawn over the sheet, in its places: covers of what is not to be seen yet, curves alone."""
    drawn_in: Area | None = None
    """Where what lies over the sheet appears from the left to the right."""
    part: tuple[int, int] = (1, 1)
    """Which of how many scenes of the stop it is, from 1."""
    strips: bool = False
    """Whether the names of stages, steps and lanes stay in sight beside it."""
    sides: Pair | None = None
    """Two states in place of the sheet: the former one left of the divider, the latter one right of it."""
    divider: float = 0.5
    """Where the divider stands when the scene comes: 0 at the left of the screen, 1 at its right."""
