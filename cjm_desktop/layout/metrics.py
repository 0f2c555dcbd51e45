"""Lanes of figures."""

from typing import Final

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.columns import Columns
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.icon_names import KIND_ICONS
from cjm_desktop.layout.names import PADDING, draw_name, lane_words
from cjm_desktop.layout.shapes import Label
from cjm_desktop.layout.sheet import LaneBlock
from cjm_desktop.layout.strips import lane_handles
from cjm_desktop.layout.text import measure
from cjm_desktop.model.kinds import METRICS
from cjm_desktop.model.lanes import MetricLane

_MOST_LINES: Final = 2


def metric_lane(lane: MetricLane, columns: Columns, ground: Ground) -> LaneBlock:
    """Lay out a lane of figures."""
    shapes, named = draw_name(*lane_words(lane, ground.language), ground, KIND_ICONS[lane.kind])
    unit = lane.unit or METRICS[lane.metric].unit
    for value in lane.values:
        column = columns.all[columns.index[value.step]]
        text = measure(f"{value.value:g} {unit}".strip(), themes.STAGE, column.width, ground.language, _MOST_LINES)
        shapes.append(Label(column.x, PADDING, text, ground.theme.ink))
    height = max(PADDING + themes.STAGE.line_height, named) + PADDING
    return LaneBlock(lane, columns, {}, height, tuple(shapes), handles=lane_handles(lane, ground.theme))
