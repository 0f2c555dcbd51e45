"""As-is beside to-be within one map: its curves by their state, and its figures beside what they are to become."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from cjm_desktop.insight.aims import aims_of, pairs_of
from cjm_desktop.insight.comparison import Comparison
from cjm_desktop.insight.series import Figure, Lane, Series, steps_of_both
from cjm_desktop.model.kinds import METRICS
from cjm_desktop.model.lanes import Curve, MetricLane
from cjm_desktop.model.records import JourneyMap, View
from cjm_desktop.model.seen import seen
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Fault, Text

_WHOLE: Final = 2.0
"""From the lower end of the scale of feelings to its upper end."""


@dataclass(frozen=True, slots=True)
class Gap:
    """How far a step is from what is wanted there."""

    series: Series
    figure: Figure
    size: float
    """By how much it is to become better, as a part of its scale: -1 to 1, below 0 where it is to become worse."""


def gaps_within(journey: JourneyMap, view: View | None = None) -> Comparison:
    """Compare as-is with to-be within a map, or within what a view shows of it.

    A to-be curve stands beside the as-is curve of its persona, else beside the first of its lane that is left, else of
    the map. Figures stand beside their targets that are not met yet; in a to-be map, beside how they were.

    Raises:
        Fault: the map says of nothing how it is and how it is to be.
    """
    shown = journey if view is None else seen(journey, view).shown
    series = tuple(_all_series(shown))
    if not series:
        problem = Text(
            "Compare",
            "In “{map}” no to-be curve stands beside an as-is curve, and no figure has a target that it has not met; "
            "so there is nothing to compare within it. Draw a to-be curve, or compare the map with another one.",
        )
        raise Fault(problem(map=excerpt(journey.title)))
    return Comparison(shown, shown, "states", (), series, ())


def gaps_of(comparison: Comparison) -> tuple[Gap, ...]:
    """Return the steps at which something is to change, those with the greatest improvement first."""
    found = (
        Gap(series, figure, _size(series, figure.delta))
        for series in comparison.series
        for figure in series.figures
        if figure.delta
    )
    return tuple(sorted(found, key=lambda gap: -gap.size))


def _size(series: Series, delta: float) -> float:
    part = abs(delta) / _scale_of(series)
    return part if series.is_better(delta) else -part


def _scale_of(series: Series) -> float:
    if not isinstance(series.record, MetricLane):
        return _WHOLE
    ends = METRICS[series.record.metric].ends
    values = [value for figure in series.figures for value in (figure.before, figure.after) if value is not None]
    return max(ends[1] - ends[0] if ends is not None else 0.0, *map(abs, values))


def _all_series(journey: JourneyMap) -> Iterator[Series]:
    steps = steps_of_both(journey, journey)
    for lane, before, after in pairs_of(journey):
        old, new = ({point.step: point.value for point in curve.points} for curve in (before, after))
        figures = [Figure(stage, step, old.get(step.id), new.get(step.id)) for stage, step in steps]
        yield from _series(before, after, lane, figures)
    for lane in journey.lanes:
        if isinstance(lane, MetricLane):
            known = {name: (old, new) for name, old, new in aims_of(lane, journey)}
            yield from _series(lane, lane, lane, [Figure(*at, *known[at[1].id]) for at in steps if at[1].id in known])


def _series(
    before: Curve | MetricLane, after: Curve | MetricLane, lane: Lane, figures: list[Figure]
) -> Iterator[Series]:
    """Yield what has a step of which both is said."""
    shown = tuple(figure for figure in figures if figure.before is not None or figure.after is not None)
    if any(figure.delta is not None for figure in shown):
        yield Series(before, after, lane, shown)
