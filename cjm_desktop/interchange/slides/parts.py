"""What slides are made of, in pt, y down: shapes with their own text, lines, curves, pictures."""

from dataclasses import dataclass
from typing import Final, Literal

from cjm_desktop.interchange.slides.setting import Said
from cjm_desktop.layout.shapes import Command
from cjm_desktop.layout.theme import Colour
from cjm_desktop.model.records import Asset

WIDTH: Final = 960.0
HEIGHT: Final = 540.0
"""13⅓ × 7½ inches: 16 to 9."""
MARGIN: Final = 36.0
GUTTER: Final = 8.0
INNER: Final = WIDTH - 2 * MARGIN
TITLE_TOP: Final = 40.0
TOP: Final = 84.0
BOTTOM: Final = 500.0
"""Between them stands what a slide is about."""
FOOT: Final = 510.0

Form = Literal["rect", "roundRect", "homePlate", "ellipse", "smileyFace"]
Align = Literal["l", "ctr", "r"]
Anchor = Literal["t", "ctr", "b"]


@dataclass(frozen=True, slots=True)
class Block:
    """A shape with the text in it, a paragraph each."""

    name: str
    x: float
    y: float
    width: float
    height: float
    said: tuple[Said, ...] = ()
    form: Form = "rect"
    bend: float | None = None
    """Of round corners their radius, of an arrow the length of its tip, in pt; of a face its feeling, -1 to +1."""
    fill: Colour | None = None
    stroke: Colour | None = None
    line: float = 0.75
    dash: tuple[float, ...] = ()
    inset: tuple[float, float] = (0.0, 0.0)
    """Between its edges and its text: at the sides, above and below."""
    right: float | None = None
    """Between its right edge and its text, where that is another than at the left."""
    align: Align = "l"
    anchor: Anchor = "t"
    alt: str = ""
    """What it shows, where its text does not say it."""
    link: str = ""
    role: Literal["", "title", "number", "adornment"] = ""
    """The title of the slide, the number of the slide, or something that means nothing."""
    wraps: bool = True
    """Whether its text is broken into lines at its edges."""


@dataclass(frozen=True, slots=True)
class Line:
    """An outline whose points count from its own place."""

    name: str
    x: float
    y: float
    commands: tuple[Command, ...]
    stroke: Colour | None = None
    line: float = 0.75
    dash: tuple[float, ...] = ()
    fill: Colour | None = None
    alt: str = ""
    """Without it, it is an adornment."""

    @property
    def length(self) -> float | None:
        """Of a level line how long it is, in pt."""
        match self.commands:
            case (("M", 0, 0), ("L", length, 0)):
                return length
            case _:
                return None


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture that fills a rectangle; what does not fit is cut off at two sides."""

    name: str
    x: float
    y: float
    width: float
    height: float
    asset: Asset
    alt: str
    is_round: bool = False
    opacity: float = 1
    grey: bool = False
    """Whether it is shown without its colours."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose first row is its head: rows of paragraphs a cell, each row with its height."""

    name: str
    x: float
    y: float
    widths: tuple[float, ...]
    rows: tuple[tuple[float, tuple[tuple[Said, ...], ...]], ...]
    inset: tuple[float, float]
    rule: Colour
    alt: str = ""


Part = Block | Line | Photo | Table


@dataclass(frozen=True, slots=True)
class Slide:
    """A slide: its parts in reading order, its title among them."""

    parts: tuple[Part, ...]
    notes: str = ""
    """What whoever presents it sees beside it."""
    draws_in: bool = False
    """Whether what is new on it appears from the left to the right; else a slide is there at once."""


def rule(x: float, y: float, length: float, colour: Colour, line: float = 0.5, dash: tuple[float, ...] = ()) -> Line:
    """Return a horizontal line, which is an adornment."""
    return Line("Line", x, y, (("M", 0, 0), ("L", length, 0)), colour, line, dash)
