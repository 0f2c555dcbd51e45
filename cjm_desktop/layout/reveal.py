"""What is laid over a sheet on stage: covers over lanes that are not to be seen yet, a curve alone in its lane."""

from collections.abc import Iterator, Sequence
from typing import Final

from cjm_desktop.layout.columns import CONTENT, MARGIN
from cjm_desktop.layout.emotion import draw_curves
from cjm_desktop.layout.list_sheet import ListSheet
from cjm_desktop.layout.names import PADDING
from cjm_desktop.layout.shapes import Box, Shape, moved
from cjm_desktop.layout.sheet import PlacedLane, Sheet
from cjm_desktop.layout.strands import draw_strand_names, strands_of
from cjm_desktop.model.lanes import EmotionLane

_LINE: Final = 2.0
"""Pt at the edges of a lane that are left to the lines between lanes."""


def covering(sheet: Sheet, hidden: Sequence[PlacedLane], curve: tuple[PlacedLane, str] | None = None) -> ListSheet:
    """Return what covers lanes, in the places of the sheet, and a curve alone in place of all of its lane."""
    shapes = [*(_cover(sheet, lane, MARGIN - CONTENT / 8) for lane in hidden)]
    alone = () if curve is None else tuple(_alone(sheet, *curve))
    size = sheet.width, sheet.height
    return ListSheet(sheet.journey, sheet.theme, *size, 0, (*shapes, *alone))


def _cover(sheet: Sheet, lane: PlacedLane, left: float) -> Box:
    top = lane.y + _LINE / 2
    return Box(left, top, sheet.width - left, lane.block.height - _LINE, fill=sheet.theme.paper)


def _alone(sheet: Sheet, placed: PlacedLane, name: str) -> Iterator[Shape]:
    """Yield a curve as it looks in its lane, on paper that covers the others."""
    lane, block, ground = placed.block.lane, placed.block, sheet.ground
    if not isinstance(lane, EmotionLane):
        return
    yield _cover(sheet, placed, CONTENT - 4)
    strands = [strand for strand in strands_of(lane, ground) if strand.curve.id == name]
    drawing = draw_curves(lane, strands, block.columns, ground, block.half)
    names, _ = draw_strand_names(strands, block.columns.right, PADDING, ground)
    yield from (moved(shape, 0, placed.y) for shape in names)
    yield from (moved(shape, 0, placed.y + block.middle) for shape in drawing.shapes)
