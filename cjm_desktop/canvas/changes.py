"""Which parts of a sheet look different from the sheet before."""

from collections.abc import Iterable, Iterator
from itertools import chain, compress
from operator import is_not
from typing import Final

from PySide6.QtCore import QRectF

from cjm_desktop.drawing.qt import is_crowded
from cjm_desktop.layout.sheet import Band, LaneBlock, PlacedCard, Sheet

_FEW: Final = 12
"""Columns of a lane up to which each is painted anew by itself."""


def changed_areas(before: Sheet, after: Sheet) -> list[QRectF] | None:
    """Return the areas in pt, found by identity alone; none when everything may have changed."""
    looks = before.theme is after.theme and is_crowded(before) == is_crowded(after)
    if before.columns is not after.columns or not looks:
        return None
    width = max(before.width, after.width)
    areas: list[QRectF] = []
    pairs = ((before.title, after.title), (before.header, after.header), (before.flows, after.flows))
    for old, new in pairs:
        areas.extend(_band_areas(old, new, width))
    edge = QRectF()
    for old, new in zip(before.lanes, after.lanes, strict=False):
        if old.y != new.y or old.block.height != new.block.height or old.block.lane.id != new.block.lane.id:
            edge = _below(min(old.y, new.y), before, after)
            break
        areas.extend(area.translated(0, new.y) for area in _lane_areas(old.block, new.block, width))
    if edge.isNull() and (len(before.lanes) != len(after.lanes) or before.height != after.height):
        edge = _below(min(before.funnel.y, after.funnel.y), before, after)
    if edge.isNull():
        areas.extend(_band_areas(before.funnel, after.funnel, width))
        areas.extend(_band_areas(before.legend, after.legend, width))
    else:
        areas.append(edge)
    return areas


def _below(y: float, before: Sheet, after: Sheet) -> QRectF:
    return QRectF(0, y - 1, max(before.width, after.width), max(before.height, after.height) - y + 2)


def _band_areas(old: Band, new: Band, width: float) -> Iterator[QRectF]:
    if (old.y, old.height, old.shapes, old.handles) != (new.y, new.height, new.shapes, new.handles):
        top, bottom = min(old.y, new.y), max(old.y + old.height, new.y + new.height)
        yield QRectF(0, top - 1, width, bottom - top + 2)


def _lane_areas(old: LaneBlock, new: LaneBlock, width: float) -> Iterator[QRectF]:
    """Yield what changed in a lane of the same height: its cards one by one, or all of it."""
    if old is new:
        return
    if old.shapes != new.shapes or old.handles != new.handles:
        yield QRectF(0, 0, width, new.height)
        return
    columns: dict[float, QRectF] = {}  # where a card grows, those below it move: one area is enough
    for placed in _changed_cards(old.cards, new.cards):
        columns[placed.x] = columns.get(placed.x, QRectF()).united(_card_area(placed))
    if len(columns) <= _FEW:
        yield from columns.values()
    else:
        yield QRectF(0, 0, width, new.height)


def _changed_cards(old: tuple[PlacedCard, ...], new: tuple[PlacedCard, ...]) -> Iterable[PlacedCard]:
    """Return the cards that have gone or come, changed or moved: each as it was and as it is."""
    if len(old) == len(new):
        return chain.from_iterable(compress(zip(old, new, strict=True), map(is_not, old, new)))
    was, now = set(map(id, old)), set(map(id, new))
    return [placed for cards, others in ((old, now), (new, was)) for placed in cards if id(placed) not in others]


def _card_area(placed: PlacedCard) -> QRectF:
    return QRectF(placed.x, placed.y, placed.block.width, placed.block.height).adjusted(-2, -2, 2, 2)
