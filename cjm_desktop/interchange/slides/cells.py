"""Columns, and tiles stacked in them as far as there is room."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import Final

from cjm_desktop.interchange.slides.parts import GUTTER, Block, Part, Photo
from cjm_desktop.interchange.slides.setting import SMALLEST, Said, cut, height_of, parted
from cjm_desktop.interchange.slides.tiles import Tile, Words, cards_said
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.text import natural_width
from cjm_desktop.layout.theme import Style
from cjm_desktop.words import Language, say

PAD: Final = 7.0
"""Between the sides of a tile and its text, in pt."""
_WIDEST: Final = 390.0
"""Width in pt up to which a tile takes the whole of its column."""
_WIDER: Final = 1.25
_COUNT_GAP: Final = 3.0
GAP: Final = 5.0
CORNER: Final = 4.0
_SMALLER: Final = 2.0
_PICTURE: Final = 0.5625
"""Height of a picture as a part of its width at most."""
_HIGHEST_PICTURE: Final = 110.0


@dataclass(frozen=True, slots=True)
class Columns:
    """Columns of one width side by side, each of ``beside`` places for tiles."""

    left: float
    width: float
    count: int
    beside: int = 1

    @classmethod
    def across(cls, left: float, right: float, count: int, least: float | None = None) -> "Columns":
        """Return so many columns between two edges; in wide ones tiles of at least ``least`` pt stand side by side."""
        width = (right - left - GUTTER * (count - 1)) / count
        beside = 1 if least is None else max(1, int((width + GUTTER) // (least + GUTTER)))
        return cls(left, width, count, beside)

    def for_tiles(self, tiles: Sequence[Tile]) -> "Columns":
        """Return columns of no more places than the fullest of them has tiles, as long as those do not get too wide."""
        most = max(Counter(tile.first for tile in tiles if tile.first == tile.last).values(), default=1)
        least = ceil((self.width + GUTTER) / (_WIDEST + GUTTER))
        return replace(self, beside=min(self.beside, max(most, least)))

    def x(self, column: int) -> float:
        """Return the left edge of a column."""
        return self.left + column * (self.width + GUTTER)

    def middle(self, column: int) -> float:
        """Return the middle of a column."""
        return self.x(column) + self.width / 2

    @property
    def place_width(self) -> float:
        """The width of one place for tiles."""
        return (self.width - GUTTER * (self.beside - 1)) / self.beside

    def place(self, first: int, last: int) -> tuple[float, float]:
        """Return the left edge and the width of some places side by side."""
        pitch = self.place_width + GUTTER
        return self.left + first * pitch, (last - first) * pitch + self.place_width


@dataclass(frozen=True, slots=True)
class Placed:
    """A tile at its place below the top of its row, with its paragraphs as they are set."""

    tile: Tile
    x: float
    y: float
    width: float
    height: float
    said: tuple[Said, ...]
    picture: float
    """Height of its picture."""
    pad: float
    """Above and below its text."""
    side: float = PAD

    def parts(self, top: float) -> Iterable[Part]:
        """Yield the shapes of the tile in a row that begins at ``top``."""
        tile, y = self.tile, top + self.y
        look = tile.look
        if tile.picture is not None and self.picture:
            height = self.picture
            yield Photo(tile.name, self.x, y, self.width, height, tile.picture, tile.name)
            y += height
        height = top + self.y + self.height - y
        if look is None:
            yield Block(tile.name, self.x, y, self.width, height, self.said, inset=(self.side, self.pad))
        elif self.said:
            drawn = Block(
                tile.name, self.x, y, self.width, height, self.said, "roundRect", CORNER, inset=(self.side, self.pad)
            )
            yield replace(drawn, fill=look.fill, stroke=look.stroke, line=look.line, dash=look.dash, link=tile.link)


@dataclass(frozen=True, slots=True)
class Setting:
    """How tiles are set: the size of their type, and where there is little room, how much of them is told."""

    size: float
    most_lines: int | None = None
    """Of each tile, whose small print is then left out."""
    most_tiles: int | None = None
    """In each place; how many there are besides is said."""

    pad: float = 5.0
    """What is kept free above and below texts, in pt."""

    def said(self, words: Sequence[Words], width: float, language: Language) -> tuple[Said, ...]:
        """Return the paragraphs of a tile."""
        if self.most_lines is not None:
            first = next((each for each in words if not each.small), words[0]) if words else None
            return () if first is None else (cut(self._sized(first), width, language, self.most_lines),)
        return tuple(self._sized(each) for each in words)

    def _sized(self, words: Words) -> Said:
        size = max(SMALLEST, self.size - _SMALLER) if words.small else self.size
        return Said(words.text, size, words.colour, words.bold)


@dataclass(frozen=True, slots=True)
class Filling:
    """The tiles that have room in a row, how high they stand, and what has to go on elsewhere."""

    placed: tuple[Placed, ...]
    height: float
    rest: tuple[Tile, ...] = ()


def fill(tiles: Iterable[Tile], columns: Columns, setting: Setting, ground: Ground, room: float) -> Filling:
    """Stack tiles in their columns from y = 0 as far as there is room; what comes after one that has none waits too."""
    tiles = tuple(tiles)
    columns = columns.for_tiles(tiles)
    tops = [0.0] * (columns.count * columns.beside)
    counts = [0] * len(tops)
    more: list[list[Tile]] = [[] for _ in tops]
    closed = [False] * len(tops)
    placed: list[Placed] = []
    rest: list[Tile] = []
    for tile in tiles:
        span = _span(tile, columns, tops)
        own = range(span[0], span[1] + 1)
        if setting.most_tiles is not None and any(counts[place] >= setting.most_tiles for place in own):
            more[own[0]].append(tile)
            continue
        done = None if any(closed[place] for place in own) else _put(tile, span, tops, columns, setting, ground)
        if done is None or done.y + done.height > room:
            rest.append(tile)
            for place in own:
                closed[place] = True
            continue
        placed.append(done)
        for place in own:
            tops[place] = done.y + done.height + GAP
            counts[place] += 1
    placed = _counted(placed, more, tops, columns, setting, ground)
    height = max((each.y + each.height for each in placed), default=0.0)
    return Filling(tuple(placed), height, tuple(rest))


def _span(tile: Tile, columns: Columns, tops: Sequence[float]) -> tuple[int, int]:
    """Return the first and last place of a tile: in a column of its own the one that is filled least."""
    first, last = tile.first * columns.beside, (tile.last + 1) * columns.beside - 1
    if tile.first == tile.last:
        first = last = min(range(first, last + 1), key=lambda place: tops[place])
    return first, last


def _put(
    tile: Tile, span: tuple[int, int], tops: Sequence[float], columns: Columns, setting: Setting, ground: Ground
) -> Placed:
    x, width = columns.place(*span)
    return _set(tile, (x, max(tops[span[0] : span[1] + 1]), width), setting, ground)


def _set(tile: Tile, at: tuple[float, float, float], setting: Setting, ground: Ground) -> Placed:
    """Return a tile at its x, y and in its width, as high as what it says."""
    x, y, width = at
    inner = width - 2 * PAD
    said = setting.said(tile.words, inner, ground.language)
    picture = picture_height(tile, width) if setting.most_lines is None else 0.0
    text = height_of(said, inner, ground.language) + 2 * setting.pad if said else 0.0
    return Placed(tile, x, y, width, picture + text, said, picture, setting.pad)


def picture_height(tile: Tile, width: float) -> float:
    """Return how high the picture of a tile is, 0 without one."""
    if tile.picture is None:
        return 0.0
    return min(width * tile.picture.height / tile.picture.width, width * _PICTURE, _HIGHEST_PICTURE)


def _counted(
    placed: list[Placed],
    more: Sequence[Sequence[Tile]],
    tops: Sequence[float],
    columns: Columns,
    setting: Setting,
    ground: Ground,
) -> list[Placed]:
    """Return tiles with how many there are besides: beside the last one of its place, or alone where there is none."""
    for place, tiles in enumerate(more):
        if not tiles:
            continue
        x, width = columns.place(place, place)
        name = say(cards_said(len(tiles)), ground.language)
        last = next((number for number in range(len(placed) - 1, -1, -1) if placed[number].x == x), None)
        if last is None:
            look = tiles[0].look
            number = Said(name, SMALLEST, ground.theme.second if look is None else look.ink)
            alone = Tile(place, place, name, (), look)
            height = number.line_height + 2 * setting.pad
            placed.append(Placed(alone, x, tops[place], width, height, (number,), 0.0, setting.pad))
            continue
        said = Said(f"+{len(tiles)}", SMALLEST, ground.theme.second)
        own = natural_width(said.text, Style(said.size, said.line_height), ground.language) * _WIDER
        before = placed[last]
        narrower = before.width - own - _COUNT_GAP
        placed[last] = _set(before.tile, (x, before.y, narrower), setting, ground)
        height = placed[last].height
        tile = Tile(0, 0, f"+{name}", (), None)
        placed.append(Placed(tile, x + narrower + _COUNT_GAP, before.y, own, height, (said,), 0.0, setting.pad, 0.0))
    return placed


def split(tile: Tile, columns: Columns, setting: Setting, ground: Ground, room: float) -> tuple[Tile, Tile | None]:
    """Cut a tile that is higher than the room: what fits, and what goes on elsewhere."""
    _, width = columns.place(*_span(tile, columns, [0.0] * (columns.count * columns.beside)))
    inner = width - 2 * PAD
    room -= picture_height(tile, width) + 2 * setting.pad
    kept: list[Words] = []
    for number, words in enumerate(tile.words):
        [said] = setting.said([words], inner, ground.language)
        height = height_of([said], inner, ground.language)
        if height > room:
            head, rest = parted(said, inner, ground.language, max(1, int(room / said.line_height)))
            after = [] if rest is None else [replace(words, text=rest.text)]
            left = replace(tile, words=(*after, *tile.words[number + 1 :]), picture=None)
            return replace(tile, words=(*kept, replace(words, text=head.text))), left if left.words else None
        kept.append(words)
        room -= height
    return tile, None
