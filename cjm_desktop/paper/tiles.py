"""A page that is too large for a printer, on several pieces of paper that are put together."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Final

from cjm_desktop.layout.shapes import Label, Shape, bounds
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.paper.assembly import assembly_page, paper_of
from cjm_desktop.paper.page import Area, Page, Placing, Tile
from cjm_desktop.paper.plan import Plan
from cjm_desktop.paper.seams import Extent, Room, Side, even_seams, quiet_seams
from cjm_desktop.paper.setup import POINTS_PER_MM
from cjm_desktop.paper.tile_marks import CLEAR, LABEL, MARK, cut_marks, label_of, label_over
from cjm_desktop.paper.tile_setup import TileSetup
from cjm_desktop.paper.tile_strips import HEADER, LANES, Strips
from cjm_desktop.words import Fault, Text

MOST_TILES: Final = 2000
"""More are refused: nobody puts so many together."""
_ROUNDING: Final = 1e-6
_SAME: Final = 0.1
"""By how much in pt paper may differ."""
_MOST_OF_A_SIDE: Final = 0.4
"""Of a tile's side that repeated names may take; they are left out where it would be more."""


def tiles(page: Page, setup: TileSetup) -> tuple[Page, ...]:
    """Return the pages of which a page is put together, after one that says how; one alone needs no such page.

    A page that has the size of the paper is printed as it is.

    Raises:
        Fault: there would be too many.
    """
    mine = sorted(side * POINTS_PER_MM for side in (setup.width, setup.height))
    if all(abs(one - other) < _SAME for one, other in zip(sorted((page.width, page.height)), mine, strict=True)):
        return (page,)
    things = _Things(page)
    sides = things.across(page), things.down(page)
    plans = [_plan(page, things, sides, setup, paper) for paper in setup.orientations]
    plan = min(plans, key=lambda plan: (len(plan.tiles), plan.cut) if setup.fewest else (plan.cut, len(plan.tiles)))
    strips = Strips(page) if plan.strips_x or plan.strips_y else None
    made = [_tile_page(page, plan, tile, strips) for tile in plan.tiles]
    if len(made) > 1:
        made.insert(0, assembly_page(page, plan))
    return (replace(made[0], told=_told(plan)), *made[1:])


class _Things:
    """What of a page's sheets lies where on it: cards, texts, borders, and whatever leaves ink."""

    def __init__(self, page: Page) -> None:
        self.cards: list[Area] = []
        self.texts: list[Area] = []
        self.inked: list[Area] = []
        self.borders: tuple[list[float], list[float]] = ([], [])
        for placing in page.placings:
            sheet = placing.sheet
            cards = {id(shapes) for shapes in _cards(sheet)} if isinstance(sheet, Sheet) else set[int]()
            for x, y, shapes in sheet.groups():
                for shape in shapes if id(shapes) not in cards else ():
                    area = _on_page(placing, x, y, shape)
                    self.inked.append(area)
                    if isinstance(shape, Label):
                        self.texts.append(area)
            if isinstance(sheet, Sheet):
                self._add_map(placing, sheet)
        self.inked += self.cards

    def _add_map(self, placing: Placing, sheet: Sheet) -> None:
        scale = placing.scale
        for lane in sheet.lanes:
            for card in lane.block.cards:
                x, y = placing.x + card.x * scale, placing.y + (lane.y + card.y) * scale
                self.cards.append(Area(x, y, card.block.width * scale, card.block.height * scale))
        across, down = self.borders
        across += [placing.x + x * scale for x in sheet.gutters()]
        down += [placing.y + y * scale for y in sheet.joints()]

    def across(self, page: Page) -> Side:
        """Return what is met from left to right."""
        return Side(page.width, _extents_x(self.cards), _extents_x(self.texts), self.borders[0], page.scale)

    def down(self, page: Page) -> Side:
        """Return what is met from top to bottom."""
        return Side(page.height, _extents_y(self.cards), _extents_y(self.texts), self.borders[1], page.scale)


def _cards(sheet: Sheet) -> Iterator[tuple[Shape, ...]]:
    return (card.block.shapes for lane in sheet.lanes for card in lane.block.cards)


def _on_page(placing: Placing, x: float, y: float, shape: Shape) -> Area:
    left, top, right, bottom = bounds(shape)
    scale = placing.scale
    return Area(
        placing.x + (x + left) * scale, placing.y + (y + top) * scale, (right - left) * scale, (bottom - top) * scale
    )


def _extents_x(areas: Sequence[Area]) -> list[Extent]:
    return [(area.x, area.x + area.width) for area in areas]


def _extents_y(areas: Sequence[Area]) -> list[Extent]:
    return [(area.y, area.y + area.height) for area in areas]


def _plan(page: Page, things: _Things, sides: tuple[Side, Side], setup: TileSetup, paper: tuple[float, float]) -> Plan:
    """Return how a page is divided on paper that lies so."""
    printable = [(side - 2 * setup.margin) * POINTS_PER_MM for side in paper]
    overlap = setup.overlap * POINTS_PER_MM
    strips = [0.0, 0.0]
    if not setup.fewest and any(isinstance(placing.sheet, Sheet) for placing in page.placings):
        taken = ((LANES, printable[0]), (HEADER, printable[1]))
        strips = [strip if strip + overlap < _MOST_OF_A_SIDE * side else 0.0 for strip, side in taken]
    over = setup.fewest and overlap / 2 >= LABEL + CLEAR - _ROUNDING
    rooms = [
        _room(printable[0], overlap, 0.0, strips[0]),
        _room(printable[1], overlap, 0.0 if over else LABEL, strips[1]),
    ]
    if over and page.height <= rooms[1].only + _ROUNDING:  # nothing is overlapped in which the label could stand
        rooms[1] = _room(printable[1], overlap, LABEL, 0.0)
    even = [even_seams(length, room) for length, room in zip((page.width, page.height), rooms, strict=True)]
    count = (len(even[0]) - 1) * (len(even[1]) - 1)
    if count > MOST_TILES:
        problem = Text("Paper", "That would be {count} tiles. Print the map smaller, or on larger paper.")
        raise Fault(problem(count=count))
    if setup.fewest:
        xs, ys = even
    else:
        xs, ys = (quiet_seams(side, room) for side, room in zip(sides, rooms, strict=True))
    cut = sum(_is_cut(card, xs, ys) for card in things.cards)
    return Plan(setup, paper, tuple(xs), tuple(ys), tuple(_filled(things.inked, xs, ys)), cut, *strips)


def _room(printable: float, overlap: float, ahead: float, strip: float) -> Room:
    """Return how long tiles may be where a label stands ahead of all, and repeated names ahead of all but the first."""
    rest = printable - ahead
    return Room(rest, rest - overlap / 2, rest - strip - overlap, rest - strip - overlap / 2)


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


@dataclass(frozen=True, slots=True)
class _Along:
    """Where a tile lies along one side of its paper, in pt: what is printed, and of that what is seen in the end."""

    start: float
    seen_start: float
    seen_end: float
    end: float
    spare: float
    """What is left of the paper after it."""


def _along(seams: Sequence[float], number: int, paper: float, plan: Plan, ahead: float) -> _Along:
    """Return where the nth tile lies; ``ahead`` of it something is to stand as far as there is room."""
    margin, half = plan.setup.margin * POINTS_PER_MM, plan.setup.overlap * POINTS_PER_MM / 2
    before, after = (half if number else 0.0), (half if number < len(seams) - 2 else 0.0)
    own = seams[number + 1] - seams[number]
    spare = paper * POINTS_PER_MM - 2 * margin - before - own - after
    start = margin + max(0.0, min(ahead, spare))
    seen = start + before
    return _Along(start, seen, seen + own, seen + own + after, max(0.0, spare - (start - margin)))


def _tile_page(page: Page, plan: Plan, tile: Tile, strips: Strips | None) -> Page:
    width, height = (side * POINTS_PER_MM for side in plan.paper)
    x_ahead = max(MARK, plan.strips_x if tile.column else 0.0)
    y_ahead = LABEL + (plan.strips_y if tile.row else 0.0)
    x = _along(plan.xs, tile.column, plan.paper[0], plan, x_ahead)
    y = _along(plan.ys, tile.row, plan.paper[1], plan, y_ahead)
    seen = Area(x.seen_start, y.seen_start, x.seen_end - x.seen_start, y.seen_end - y.seen_start)
    printed = Area(x.start, y.start, x.end - x.start, y.end - y.start)
    right, down = seen.x - plan.xs[tile.column], seen.y - plan.ys[tile.row]
    placings = tuple(
        replace(placing, x=placing.x + right, y=placing.y + down, clip=printed) for placing in page.placings
    )
    margin = plan.setup.margin * POINTS_PER_MM
    marks: list[Shape] = cut_marks(seen, printed, (x.start - margin, y.start - margin, x.spare, y.spare), page.theme)
    if y.start - margin >= LABEL - _ROUNDING:
        marks += label_of(page, plan, tile, Area(seen.x, margin, seen.width, LABEL))
    else:
        marks += label_over(page, plan, tile, seen, printed)
    if strips is not None:
        marks += strips.on(plan, tile, seen, printed)
    return Page(width, height, seen, printed, placings, tuple(marks), tile.code, tile)


def _told(plan: Plan) -> tuple[Text, ...]:
    count, rows, columns = len(plan.tiles), len(plan.ys) - 1, len(plan.xs) - 1
    made = Text("Export", "Tiles: {count} of {paper}, {rows} down and {columns} across")
    told = [made(count=count, paper=paper_of(plan), rows=rows, columns=columns)]
    if blank := rows * columns - count:
        told.append(Text("Export", "Left out because nothing is on them: {count}")(count=blank))
    told.append(
        Text("Export", "Cards that a seam cuts: {count}")(count=plan.cut)
        if plan.cut
        else Text("Export", "No seam cuts a card.")
    )
    return tuple(told)
