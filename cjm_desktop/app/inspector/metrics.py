"""The form of a lane of figures."""

from typing import Final, Literal

from cjm_desktop.app.fields.choices import ChoiceField
from cjm_desktop.app.fields.field import Binding, Desk
from cjm_desktop.app.fields.lines import LineField
from cjm_desktop.app.inspector.figures import FigureTable
from cjm_desktop.app.inspector.form import Form
from cjm_desktop.app.inspector.lanes import lane_form
from cjm_desktop.app.inspector.parts import Parts
from cjm_desktop.edits.lanes import change_lane
from cjm_desktop.insight.series import unit_of
from cjm_desktop.model.change import changed
from cjm_desktop.model.kinds import METRICS
from cjm_desktop.model.lanes import MetricLane
from cjm_desktop.model.lookup import index_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text
from cjm_desktop.words.amounts import read_amount
from cjm_desktop.words.numbers import written_number

Look = Literal["bars", "line", "numbers"]
Better = Literal["higher", "lower"]
_LOOKS: Final[tuple[tuple[Look, Text], ...]] = (
    ("bars", Text("Metric", "Bars")),
    ("line", Text("Metric", "Line")),
    ("numbers", Text("Metric", "Numbers")),
)
_BETTER: Final[tuple[tuple[Better | None, Text], ...]] = (
    (None, Text("Metric", "As usual")),
    ("higher", Text("Metric", "Higher is better")),
    ("lower", Text("Metric", "Lower is better")),
)


def metric_form(desk: Desk, name: str) -> Form:
    """Return the form of a lane of figures: what it measures, how that looks, and the figures themselves."""

    def lane(journey: JourneyMap) -> MetricLane:
        lanes = [lane for lane in journey.lanes if isinstance(lane, MetricLane)]
        return lanes[index_of(lanes, name)]

    def usual_unit(journey: JourneyMap) -> str:
        return unit_of(changed(lane(journey), unit=""), journey.currency)

    def with_target(journey: JourneyMap, text: str) -> JourneyMap:
        target = read_amount(text, unit_of(lane(journey), journey.currency)) if text.strip() else None
        return change_lane(journey, name, target=target)

    def target(journey: JourneyMap) -> str:
        value = lane(journey).target
        return "" if value is None else written_number(value)

    parts = Parts(name, lane, change_lane)
    metric = parts.binding("metric", Text("Metric", "What is measured"))
    look = parts.binding("look", Text("Metric", "Shown as"))
    unit = parts.binding("unit", Text("Metric", "Unit"))
    better = parts.binding("better", Text("Metric", "What is better"))
    aim = Binding[str](Text("Metric", "Target of all steps"), ("target", name), target, with_target)
    return lane_form(
        desk,
        name,
        [ChoiceField(desk, metric, tuple((kind, metric.name) for kind, metric in METRICS.items()))],
        [ChoiceField(desk, look, _LOOKS), LineField(desk, unit, placeholder=usual_unit)],
        [ChoiceField(desk, better, _BETTER), LineField(desk, aim, at_once=False)],
        [FigureTable(desk, name)],
    )
