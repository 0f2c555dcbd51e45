"""Two states of a map laid out so that each column, band and lane of one lies exactly over that of the other."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from cjm_desktop.insight.sides import Sides
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.plot import Plot
from cjm_desktop.layout.sheet import Band, LaneBlock, PlacedLane, Sheet
from cjm_desktop.limits import HIGHEST_LANE, LOWEST_LANE
from cjm_desktop.model.change import changed
from cjm_desktop.model.kinds import STATES
from cjm_desktop.model.lanes import EmotionLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.progress import Progress, unheard, within
from cjm_desktop.words import Text


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sheets of one size, with everything that both have at one place."""

    before: Sheet
    after: Sheet
    names: tuple[Text, Text] = (STATES["as-is"], STATES["to-be"])
    """What both are called."""


def aligned(sides: Sides, proportion: float | None = None, progress: Progress = unheard) -> Pair:
    """Lay out both states; the columns are as wide as the latter would have them on paper of a proportion."""
    after = layout_map(sides.after, proportion, progress=within(progress, 0, 0.3))
    widths = {column.step: column.width for column in after.columns.all}
    maps = [_in_columns(journey, widths) for journey in sides]
    before = layout_map(maps[0], proportion, progress=within(progress, 0.3, 0.6))
    after = layout_map(maps[1], proportion, previous=after, progress=within(progress, 0.6, 0.7))
    blocks = [(one.block, other.block) for one, other in zip(before.lanes, after.lanes, strict=True)]
    scales = {pair[0].lane.id: scale for pair in blocks if (scale := _scale(*pair)) is not None}
    heights = {pair[0].lane.id: max(_height(block, scales) for block in pair) for pair in blocks}
    maps = [_in_lanes(journey, heights) for journey in maps]
    before = layout_map(maps[0], previous=before, progress=within(progress, 0.7, 0.85), scales=scales)
    after = layout_map(maps[1], previous=after, progress=within(progress, 0.85, 1), scales=scales)
    return _stacked(before, after)


def _scale(one: LaneBlock, other: LaneBlock) -> Plot | None:
    """Return the scale on which a lane of curves or figures can show both states; none in lanes without one."""
    if isinstance(one.lane, EmotionLane):
        middle, half = max(one.middle, other.middle), min(one.half, other.half)
        return Plot(middle - half, middle + half, -1, 1)
    if one.plot is None or other.plot is None:
        return None
    top, high = (
        max(one.plot.top, other.plot.top),
        max(one.plot.bottom - one.plot.top, other.plot.bottom - other.plot.top),
    )
    return Plot(top, top + high, min(one.plot.low, other.plot.low), max(one.plot.high, other.plot.high))


def _height(block: LaneBlock, scales: Mapping[str, Plot]) -> float:
    """Return how high a lane is whose scale has been moved down."""
    scale = scales.get(block.lane.id)
    if scale is None:
        return block.height
    bottom = block.middle + block.half if block.plot is None else block.plot.bottom
    return block.height + max(0.0, scale.bottom - bottom)


def _in_columns(journey: JourneyMap, widths: Mapping[str, float]) -> JourneyMap:
    stages = (
        changed(stage, steps=tuple(changed(step, width=widths[step.id]) for step in stage.steps))
        for stage in journey.stages
    )
    lanes = (changed(lane, height=None) for lane in journey.lanes)
    return changed(journey, stages=tuple(stages), lanes=tuple(lanes))


def _in_lanes(journey: JourneyMap, heights: Mapping[str, float]) -> JourneyMap:
    lanes = (
        changed(lane, height=min(max(heights[lane.id], LOWEST_LANE), HIGHEST_LANE)) if lane.id in heights else lane
        for lane in journey.lanes
    )
    return changed(journey, lanes=tuple(lanes))


def _stacked(before: Sheet, after: Sheet) -> Pair:
    """Return both with each band where it is in the one in which it is lower."""
    pairs = zip(_bands(before), _bands(after), strict=True)
    tops = [before.title.y]
    for one, other in pairs:
        tops.append(tops[-1] + max(one, other))
    return Pair(_at(before, tops), _at(after, tops))


def _bands(sheet: Sheet) -> Iterable[float]:
    """Yield how high the bands of a sheet are, from above."""
    yield from (band.height for band in (sheet.title, sheet.header, sheet.flows))
    yield from (lane.block.height for lane in sheet.lanes)
    yield from (sheet.funnel.height, sheet.legend.height)


def _at(sheet: Sheet, tops: list[float]) -> Sheet:
    title, header, flows, *lanes, funnel, legend, bottom = tops

    def at(band: Band, y: float) -> Band:
        return replace(band, y=y)

    return replace(
        sheet,
        title=at(sheet.title, title),
        header=at(sheet.header, header),
        flows=at(sheet.flows, flows),
        lanes=tuple(PlacedLane(y, lane.block) for lane, y in zip(sheet.lanes, lanes, strict=True)),
        funnel=at(sheet.funnel, funnel),
        legend=at(sheet.legend, legend),
        height=bottom + sheet.margin,
    )
