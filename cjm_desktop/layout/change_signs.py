"""The signs of what differs between two states of a map: a form and a colour each, on paper and on the canvas."""

from typing import Final

from cjm_desktop.insight.compare import Sort
from cjm_desktop.layout.shapes import Command, Path, circle
from cjm_desktop.layout.theme import Colour, Theme
from cjm_desktop.words import Text

SIGN: Final = 12.0
"""Width and height in pt of a sign, which stands from the origin."""
SORTS: Final[dict[Sort, Text]] = {
    "added": Text("Compare", "Added"),
    "removed": Text("Compare", "Removed"),
    "moved": Text("Compare", "Moved"),
    "changed": Text("Compare", "Changed"),
}
STROKES: Final[dict[Sort, tuple[Command, ...]]] = {
    "added": (("M", 3.4, 6), ("L", 8.6, 6), ("M", 6, 3.4), ("L", 6, 8.6)),
    "removed": (("M", 3.4, 6), ("L", 8.6, 6)),
    "moved": (("M", 3.2, 6), ("L", 8.6, 6), ("M", 6.4, 3.8), ("L", 8.6, 6), ("L", 6.4, 8.2)),
    "changed": (("M", 3.2, 6.8), ("C", 4.3, 4.0, 5.4, 5.2, 6, 6), ("C", 6.6, 6.8, 7.7, 8.0, 8.8, 5.2)),
}
"""Plus, minus, arrow and tilde within the square of a sign."""


def sort_colour(sort: Sort, theme: Theme) -> Colour:
    """Return the colour of a sort of differences."""
    match sort:
        case "added":
            return theme.good.line
        case "removed":
            return theme.bad.line
        case "moved":
            return theme.accent
        case "changed":
            return theme.moment


def change_mark(sort: Sort, theme: Theme) -> tuple[Path, Path]:
    """Return the sign of a sort of differences: on a disc, in the colour of the paper."""
    disc = Path(0, 0, circle(SIGN / 2, SIGN / 2, SIGN / 2), fill=sort_colour(sort, theme))
    return disc, Path(0, 0, STROKES[sort], stroke=theme.paper, line=1.5)
