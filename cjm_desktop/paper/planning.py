"""Where a page is divided: on paper that lies as it takes fewer tiles, with names as large as costs none."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import product
from typing import Final

from cjm_desktop.layout.shapes import Label, Shape, bounds
from cjm_desktop.layout.sheet import Carded, PlacedCard, Sheet
from cjm_desktop.paper.page import Area, Page, Placing, Tile
from cjm_desktop.paper.plan import Plan
from cjm_desktop.paper.seams import Extent, Room, Side, even_seams, quiet_seams
from cjm_desktop.paper.setup import POINTS_PER_MM
from cjm_desktop.paper.tile_marks import CLEAR, LABEL
from cjm_desktop.paper.tile_setup import TileSetup
from cjm_desktop.paper.tile_strips import HEADER, LANES, LEAST_HEADER, LEAST_LANES
from cjm_desktop.words import Fault, Text

MOST_TILES: Final = 2000
"""More are refused: nobody puts so many together."""
_ROUNDING: Final = 1e-6
_MOST_OF_A_SIDE: Final = 0.4
"""Of a tile's side that repeated names may take; they are left out where it would be more."""
_LANES: Final = (LANES, LEAST_LANES)
_HEADERS: Final = (HEADER, LEAST_HEADER)
_LINE: Final = 3.0
_SIGN: Final = 200.0
"""Longest side in pt of the sheet of what counts as a sign."""
_NONE: Final = (0.0,)
_ENDS: Final = 2
_EDGE: Final = 5 * POINTS_PER_MM
"""What stays of the blank edge of a page, where without the rest of it there are fewer tiles."""


class Planning:
    """A page that is to be divided, and what of its sheets lies where on it."""

    def __init__(self, page: Page) -> None:
        self._things = things = _Things(page)
        self._has_names = any(isinstance(placing.sheet, Sheet) for placing in page.placings)
        self._x = _Direction(page.width, page.scale, things.borders[0], *map(_across, things.each))
        self._y = _Direction(page.height, page.scale, things.borders[1], *map(_down, things.each))

    @property
    def cards(self) -> int:
        """How many cards there are on the page."""
        return len(self._things.cards)

    def between_cards(self, setup: TileSetup) -> Plan:
        """Return the plan that cuts the fewest cards, and of those the one with the fewest tiles and seams."""
        plans = [self._quiet(setup, paper) for paper in setup.orientations]
        return min(plans, key=lambda plan: (plan.cut, len(plan.tiles), len(plan.xs) + len(plan.ys)))

    def fewest(self, setup: TileSetup) -> Plan:
        """Return the plan with the fewest tiles, and of those the one that cuts the fewest cards.

        Raises:
            Fault: there would be too many.
        """
        plans = [self._even(setup, paper) for paper in setup.orientations]
        return min(plans, key=lambda plan: (len(plan.tiles), plan.cut))

    def _quiet(self, setup: TileSetup, paper: tuple[float, float]) -> Plan:
        overlap = setup.overlap * POINTS_PER_MM
        x, y = ((side - 2 * setup.margin) * POINTS_PER_MM for side in paper)
        strips_x, strips_y = self._strips(_LANES, x - overlap), self._strips(_HEADERS, y - LABEL - overlap)
        xs = self._x.quiet([_room(x, overlap, strip) for strip in strips_x])
        ys = self._y.quiet([_room(y - LABEL, overlap, strip) for strip in strips_y])
        return self._plan(setup, paper, xs, ys, strips_x != _NONE, strips_y != _NONE)

    def _strips(self, known: Sequence[float], room: float) -> Sequence[float]:
        """Return how much there may be for repeated names, the most first."""
        return [strip for strip in known if self._has_names and strip < _MOST_OF_A_SIDE * room] or _NONE

    def _even(self, setup: TileSetup, paper: tuple[float, float]) -> Plan:
        overlap = setup.overlap * POINTS_PER_MM
        x, y = ((side - 2 * setup.margin) * POINTS_PER_MM for side in paper)
        xs, ys = self._x.even(_room(x, overlap)), self._y.even(_room(y, overlap))
        if overlap / 2 < LABEL + CLEAR - _ROUNDING or len(ys) == _ENDS:  # else the label is on what is cut off
            ys = self._y.even(_room(y - LABEL, overlap))
        refuse_too_many((len(xs) - 1) * (len(ys) - 1))
        return self._plan(setup, paper, xs, ys)

    def _plan(
        self,
        setup: TileSetup,
        paper: tuple[float, float],
        xs: Sequence[float],
        ys: Sequence[float],
        strips_x: bool = False,
        strips_y: bool = False,
    ) -> Plan:
        cut = sum(_is_cut(card, xs, ys) for card in self._things.cards)
        tiles = tuple(_filled(self._things.inked, xs, ys))
        return Plan(setup, paper, tuple(xs), tuple(ys), tiles, cut, strips_x, strips_y)


class _Direction:
    """One side of a page, which is divided from end to end, or where that saves a tile without its blank edges."""

    def __init__(
        self,
        length: float,
        scale: float,
        borders: Sequence[float],
        cards: Sequence[Extent],
        signs: Sequence[Extent],
        inked: Sequence[Extent],
    ) -> None:
        self._side = Side(length, cards, signs, borders, scale)
        whole = 0.0, length
        first, last = (min(start for start, _ in inked), max(end for _, end in inked)) if inked else whole
        self._ends = whole, (max(0.0, first - _EDGE), min(length, last + _EDGE))

    def quiet(self, rooms: Sequence[Room]) -> list[float]:
        """Return the seams that cut the fewest cards, and of those the fewest; the first rooms are the nicest."""
        *nicer, widest = product(self._ends, rooms)
        best = self._quiet(*widest)
        for ends, room in nicer:
            if len(even_seams(ends, room)) <= len(best[1]):
                found = self._quiet(ends, room)
                if found[0] <= best[0] and len(found[1]) <= len(best[1]):
                    return found[1]
        return best[1]

    def _quiet(self, ends: Extent, room: Room) -> tuple[int, list[float]]:
        seams = quiet_seams(self._side, ends, room)
        return self._side.cuts(seams), seams

    def even(self, room: Room) -> list[float]:
        """Return the fewest seams."""
        return min((even_seams(ends, room) for ends in self._ends), key=len)


class _Things:
    """What of a page's sheets lies where on it: cards, texts, borders, and whatever leaves ink."""

    def __init__(self, page: Page) -> None:
        self.cards: list[Area] = []
        self.signs: list[Area] = []
        self.inked: list[Area] = []
        self.borders: tuple[list[float], list[float]] = ([], [])
        for placing in page.placings:
            sheet = placing.sheet
            placed = list(sheet.placed_cards()) if isinstance(sheet, Carded) else []
            cards = {id(card.block.shapes) for card in placed}
            for x, y, shapes in sheet.groups():
                for shape in shapes if id(shapes) not in cards else ():
                    area = _of_shape(placing, x, y, shape)
                    self.inked.append(area)
                    if isinstance(shape, Label) or _is_sign(area, placing.scale):
                        self.signs.append(area)
            self.cards += [_of_card(placing, card) for card in placed]
            if isinstance(sheet, Sheet):
                across, down = self.borders
                across += [placing.x + x * placing.scale for x in sheet.gutters()]
                down += [placing.y + y * placing.scale for y in sheet.joints()]
        self.inked += self.cards

    @property
    def each(self) -> tuple[list[Area], list[Area], list[Area]]:
        """Cards, texts and signs, and all that leaves ink."""
        return self.cards, self.signs, self.inked


def _of_card(placing: Placing, card: PlacedCard) -> Area:
    return _area(placing, card.x, card.y, card.block.width, card.block.height)


def _of_shape(placing: Placing, x: float, y: float, shape: Shape) -> Area:
    left, top, right, bottom = bounds(shape)
    return _area(placing, x + left, y + top, right - left, bottom - top)


def _area(placing: Placing, x: float, y: float, width: float, height: float) -> Area:
    scale = placing.scale
    return Area(placing.x + x * scale, placing.y + y * scale, width * scale, height * scale)


def _is_sign(area: Area, scale: float) -> bool:
    """Tell whether something is read as one: an icon, a bar, the name of a flow, but no line and no ground."""
    return min(area.width, area.height) > _LINE * scale and max(area.width, area.height) < _SIGN * scale


def _across(areas: Sequence[Area]) -> list[Extent]:
    return [(area.x, area.x + area.width) for area in areas]


def _down(areas: Sequence[Area]) -> list[Extent]:
    return [(area.y, area.y + area.height) for area in areas]


def _room(printable: float, overlap: float, strip: float = 0.0) -> Room:
    """Return how long tiles may be, of which all but the first have names ahead that may cover what is cut off."""
    half = overlap / 2
    before = max(half, strip + CLEAR) if strip else half
    return Room(printable, printable - half, printable - before - half, printable - before)


def _is_cut(card: Area, xs: Sequence[float], ys: Sequence[float]) -> bool:
    return _is_crossed(card.x, card.x + card.width, xs) or _is_crossed(card.y, card.y + card.height, ys)


def _is_crossed(start: float, end: float, seams: Sequence[float]) -> bool:
    return bisect_right(seams, start + _ROUNDING) < bisect_left(seams, end - _ROUNDING)


def _filled(inked: Sequence[Area], xs: Sequence[float], ys: Sequence[float]) -> Iterator[Tile]:
    """Yield the tiles on which there is anything, row by row."""
    filled = set[tuple[int, int]]()
    for area in inked:
        rows, columns = _met(area.y, area.y + area.height, ys), _met(area.x, area.x + area.width, xs)
        filled.update(product(rows, columns))
    yield from (Tile(row, column) for row, column in sorted(filled))


def _met(start: float, end: float, seams: Sequence[float]) -> range:
    last = len(seams) - 2
    return range(max(0, bisect_right(seams, start) - 1), min(last, max(0, bisect_left(seams, end) - 1)) + 1)


def refuse_too_many(count: int) -> None:
    """Raise a Fault when there are more tiles than anybody puts together."""
    if count > MOST_TILES:
        problem = Text("Paper", "That would be {count} tiles. Print the map smaller, or on larger paper.")
        raise Fault(problem(count=count))
