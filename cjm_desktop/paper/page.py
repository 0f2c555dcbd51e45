"""A page: a piece of paper, what is cut off it, and what of which sheets lies where on it. In pt, y down."""

from dataclasses import dataclass

from cjm_desktop.layout.shapes import Shape
from cjm_desktop.layout.sheet import Drawn
from cjm_desktop.layout.theme import Theme
from cjm_desktop.model.records import JourneyMap


@dataclass(frozen=True, slots=True)
class Area:
    """A part of a page, from the page's upper left corner."""

    x: float
    y: float
    width: float
    height: float

    def moved(self, x: float, y: float) -> "Area":
        """Return the area at another place."""
        return Area(self.x + x, self.y + y, self.width, self.height)

    def wider(self, by: float) -> "Area":
        """Return the area with so much more on every side, in pt."""
        return Area(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)


@dataclass(frozen=True, slots=True)
class Placing:
    """A sheet on a page: by which factor, where its upper left corner lies, and which part of the page it may cover."""

    sheet: Drawn
    scale: float
    x: float
    y: float
    clip: Area | None = None
    """Nothing is cut off where there is none."""
    small: bool = False
    """Whether it is a small picture of the sheet, to find one's way by and not to be read."""


@dataclass(frozen=True, slots=True)
class Tile:
    """Which of the tiles a page is that make up a larger one; rows and columns count from 0."""

    row: int
    column: int

    @property
    def code(self) -> str:
        """What it is called, as in an atlas: A1, B3, and AA1 below Z1."""
        letters, row = "", self.row + 1
        while row:
            row, letter = divmod(row - 1, 26)
            letters = chr(ord("A") + letter) + letters
        return f"{letters}{self.column + 1}"


@dataclass(frozen=True, slots=True)
class Tiling:
    """What becomes of a page that is divided into tiles."""

    paper: str
    """What theirs is called."""
    count: int
    rows: int
    columns: int
    cards: int
    """How many there are on it."""
    cut: int
    """How many cards a seam goes through."""
    is_fewest: bool
    """Whether they are cut wherever the paper ends."""
    other_count: int
    """How many there would be the other way: cut between cards, or wherever the paper ends."""
    other_cut: int
    without_edges: tuple[float, float] | None = None
    """Width and height in pt put together, where blank edges of the page are left out."""


@dataclass(frozen=True, slots=True)
class Page:
    """One piece of paper of ``width`` and ``height``, its marks included."""

    width: float
    height: float
    trim: Area
    """What is left of it when it is cut; of a tile, what is seen of it when all are put together."""
    bleed: Area
    """What is coloured, a little more than is left."""
    placings: tuple[Placing, ...]
    marks: tuple[Shape, ...] = ()
    """What belongs to no sheet: crop marks, labels of tiles; over everything else."""
    title: str = ""
    """By which it is found among the others; none where that is the sheets' matter."""
    tile: Tile | None = None
    """Then it is one of several that are put together."""
    tiling: Tiling | None = None
    """On the first of the pages that a larger one is divided into, how that was done."""

    @property
    def journey(self) -> JourneyMap:
        """The map that it is of."""
        return self.placings[0].sheet.journey

    @property
    def theme(self) -> Theme:
        """Its colours."""
        return self.placings[0].sheet.theme

    @property
    def scale(self) -> float:
        """The factor by which its first sheet is printed."""
        return self.placings[0].scale


def pixels(page: Page, ppi: float) -> tuple[int, int]:
    """Return how many pixels wide and high a picture of a page is that has so many an inch."""
    return max(1, round(page.width * ppi / 72)), max(1, round(page.height * ppi / 72))


def plain_page(width: float, height: float, placing: Placing) -> Page:
    """Return a page of which nothing is cut off."""
    whole = Area(0, 0, width, height)
    return Page(width, height, whole, whole, (placing,))
