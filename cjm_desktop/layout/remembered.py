"""The moments of a journey that people remember: where each of its curves is best, worst, and at its end."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from cjm_desktop.model.lanes import CurvePoint, EmotionLane
from cjm_desktop.model.lookup import step_order
from cjm_desktop.model.records import JourneyMap, View
from cjm_desktop.words import Text

Marks = Mapping[str, Sequence[Text]]
"""What people remember of a curve, by step."""
MarksOf = Mapping[str, Marks]
"""The marks of curves, by the curve's id."""

NOTHING: Final[Marks] = MappingProxyType({})
LOW: Final = Text("Curve", "Low")


def remembered(whole: JourneyMap, view: View) -> MarksOf:
    """Return what people remember of each curve of a map.

    It is that of the whole journey, however little of it a view shows: a part has no peak and no end of its own. Where
    the stages that a view leaves out are no longer in the map at all, as in one that was made for others, the whole is
    not known and nothing is said.
    """
    if not {stage.id for stage in whole.stages}.issuperset(view.without_stages):
        return {}
    order = step_order(whole)
    lanes = (lane for lane in whole.lanes if isinstance(lane, EmotionLane))
    return {
        curve.id: _marks(sorted(curve.points, key=lambda point: order[point.step]))
        for lane in lanes
        for curve in lane.curves
        if curve.points
    }


def _marks(points: Sequence[CurvePoint]) -> Marks:
    """Return the best, the worst and the last moment of a curve.

    That is the peak–end rule (B. Fredrickson and D. Kahneman, Duration neglect in retrospective evaluations of
    affective episodes, 1993). The best of what is never good is no peak, and where all is alike nothing stands out.
    """
    marks: dict[str, list[Text]] = {}
    best = max(points, key=lambda point: point.value)
    worst = min(points, key=lambda point: point.value)
    if best.value == worst.value:
        return marks
    if best.value > 0:
        marks[best.step] = [Text("Curve", "Peak")]
    marks[worst.step] = [LOW]
    marks.setdefault(points[-1].step, []).append(Text("Curve", "End"))
    return marks
