"""The rows of a slide: a lane each, its name at the left, its tiles or its curves in the columns."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from cjm_desktop.interchange.slides.cells import Columns, Filling, Setting, fill, split
from cjm_desktop.interchange.slides.curves import draw_curves, names_of
from cjm_desktop.interchange.slides.parts import GUTTER, INNER, MARGIN, Block, Part, rule
from cjm_desktop.interchange.slides.setting import SMALLEST, Said, broken, cut
from cjm_desktop.interchange.slides.tiles import Tile, card_tiles, figure_tiles, telling_tiles
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.names import lane_words
from cjm_desktop.layout.theme import Colour
from cjm_desktop.model.kinds import SEPARATORS, Separator
from cjm_desktop.model.lanes import CardLane, EmotionLane, Lane
from cjm_desktop.words import Text, say

NAMES: Final = 108.0
"""Width in pt of the names of lanes."""
LEFT: Final = MARGIN + NAMES + GUTTER
ROW_GAP: Final = 7.0
PLOT: Final = 46.0
_MOST_PLOT: Final = 92.0
"""Heights of curves in pt."""
_MARK: Final = 3.0
_NAME: Final = 11.0
_NAME_INDENT: Final = 9.0
_MOST_NAME_LINES: Final = 4
_LINE_ROOM: Final = 15.0
"""Height in pt of a line of a service blueprint with its name."""


@dataclass(frozen=True, slots=True)
class Row:
    """What a row says: tiles below a plot of curves."""

    name: str
    mark: Colour
    tiles: tuple[Tile, ...]
    curves: EmotionLane | None = None
    places: Mapping[str, int] | None = None
    separator: Separator | None = None
    goes_on: bool = False
    """Whether it began on a slide before."""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return not self.tiles and self.curves is None


@dataclass(frozen=True, slots=True)
class Drawn:
    """A row that has room: its tiles, and how high it is with its plot, in pt."""

    row: Row
    filling: Filling
    setting: Setting
    plot: float
    height: float


def rows_of(lanes: Iterable[Lane], places: Mapping[str, int], ground: Ground, *, tells: bool = True) -> Iterator[Row]:
    """Yield a row for each lane with what stands in some columns, each named by its step.

    Unless the rows ``tell`` it, what is said at points of curves and about figures is left out.
    """
    for lane in lanes:
        name = lane_words(lane, ground.language)[0]
        match lane:
            case CardLane():
                look = ground.theme.cards[lane.kind]
                mark = look.stroke or look.fill
                yield Row(name, mark, tuple(card_tiles(lane, places, ground)), separator=lane.separator)
            case EmotionLane():
                felt = any(point.step in places for curve in lane.curves for point in curve.points)
                tiles = tuple(telling_tiles(lane, places, ground)) if tells else ()
                yield Row(name, ground.theme.accent, tiles, lane if felt else None, places, lane.separator)
            case _:
                tiles = tuple(figure_tiles(lane, places, ground, tells=tells))
                yield Row(name, ground.theme.accent, tiles, separator=lane.separator)


def stacked(
    rows: Sequence[Row], columns: Columns, setting: Setting, ground: Ground, room: float, gap: float
) -> list[Drawn] | None:
    """Return rows below each other with what there is between them, none where they do not fit."""
    drawn: list[Drawn] = []
    for row in rows:
        own = draw_row(row, columns, setting, ground, room)
        room -= own.height
        if own.filling.rest or room < 0:
            return None
        room -= gap
        drawn.append(own)
    return drawn


def height_of_rows(drawn: Sequence[Drawn], gap: float) -> float:
    """Return how high rows are below each other, in pt."""
    return sum(row.height + gap for row in drawn) - gap if drawn else 0.0


def with_room(drawn: Sequence[Drawn], ground: Ground, room: float, gap: float) -> list[Drawn]:
    """Return rows whose curves take what is left of a room."""
    plots = sum(bool(each.plot) for each in drawn)
    more = min(_MOST_PLOT - PLOT, max(0.0, room - height_of_rows(drawn, gap)) / max(1, plots))
    return [_with_plot(each, more, ground) if each.plot else each for each in drawn]


def _with_plot(drawn: Drawn, more: float, ground: Ground) -> Drawn:
    """Return a row with higher curves, which take first what is free below its name."""
    plot = drawn.plot + more
    own = max(plot + drawn.filling.height, _name_height(drawn.row, drawn.setting, ground)) + _below(drawn.row)
    return replace(drawn, plot=plot, height=own)


def draw_row(row: Row, columns: Columns, setting: Setting, ground: Ground, room: float) -> Drawn:
    """Set a row as far as there is room."""
    above = PLOT if row.curves is not None else 0.0
    filling = fill(row.tiles, columns, setting, ground, room - above - _below(row))
    least = _name_height(row, setting, ground)
    return Drawn(row, filling, setting, above, max(above + filling.height, least) + _below(row))


def _below(row: Row) -> float:
    return _LINE_ROOM if row.separator is not None else 0.0


def rest_of(drawn: Drawn, tiles: tuple[Tile, ...]) -> Row | None:
    """Return what goes on of a row on the next slide."""
    return replace(drawn.row, tiles=tiles, curves=None, goes_on=True) if tiles else None


def torn(row: Row, columns: Columns, setting: Setting, ground: Ground, room: float) -> Row:
    """Return a row whose first tile, which is higher than a slide, is cut in two."""
    head, after = split(row.tiles[0], columns, setting, ground, room - _below(row))
    return replace(row, tiles=(head, *(() if after is None else (after,)), *row.tiles[1:]))


def _name(row: Row, setting: Setting, ground: Ground) -> Said:
    name = row.name
    if row.goes_on:
        name = say(Text("Slides", "{name} (continued)")(name=name), ground.language)
    size, lines = (SMALLEST, 1) if setting.most_tiles == 0 else (min(_NAME, setting.size), _MOST_NAME_LINES)
    return cut(Said(name, size, ground.theme.ink, bold=True), NAMES - _NAME_INDENT, ground.language, lines)


def _names(row: Row, setting: Setting, ground: Ground) -> tuple[Said, ...]:
    lines = [] if row.curves is None else names_of(row.curves, ground)
    small = (Said(text, SMALLEST, ink) for text, ink in lines)
    return _name(row, setting, ground), *(cut(each, NAMES - _NAME_INDENT, ground.language, 2) for each in small)


def _name_height(row: Row, setting: Setting, ground: Ground) -> float:
    room = NAMES - _NAME_INDENT
    return sum(broken(each, room, ground.language).height for each in _names(row, setting, ground)) + 2 * setting.pad


def row_parts(drawn: Drawn, top: float, columns: Columns, ground: Ground) -> Iterator[Part]:
    """Yield the shapes of a row that begins at ``top``."""
    row, theme = drawn.row, ground.theme
    own = drawn.height - _below(row)
    yield Block(f"{row.name}: mark", MARGIN, top, _MARK, own, fill=row.mark, role="adornment")
    said = _names(row, drawn.setting, ground)
    yield Block(row.name, MARGIN + _NAME_INDENT, top, NAMES - _NAME_INDENT, own, said, inset=(0, drawn.setting.pad))
    if row.curves is not None and row.places is not None:
        yield from draw_curves(row.curves, row.places, columns, ground, (top, drawn.plot))
    for placed in drawn.filling.placed:
        yield from placed.parts(top + drawn.plot)
    if row.separator is not None:
        words = Said(say(SEPARATORS[row.separator], ground.language), SMALLEST, theme.second)
        room = INNER - NAMES - GUTTER
        yield Block(words.text, LEFT, top + own, room, words.line_height, (words,), align="r")
        yield rule(MARGIN, top + own + words.line_height + 1, INNER, theme.second, 1, (4.0, 3.0))
