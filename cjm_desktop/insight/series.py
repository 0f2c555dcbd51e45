"""Figures along the steps of two states of a map: how curves and metrics were, are, and what lies between."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from statistics import fmean

from cjm_desktop.insight.rows import joined
from cjm_desktop.model.kinds import METRICS
from cjm_desktop.model.lanes import Curve, EmotionLane, MetricLane
from cjm_desktop.model.records import JourneyMap, Stage, Step

Measured = Curve | MetricLane
"""What has figures along the steps."""
Lane = EmotionLane | MetricLane
Steps = tuple[tuple[Stage, Step], ...]
_DIGITS = 10
"""Places behind the point that a difference of two figures has: 0.3 - 0.1 is 0.2."""


@dataclass(frozen=True, slots=True)
class Figure:
    """What one step has of a curve or metric in both states; none where it has nothing."""

    stage: Stage
    step: Step
    before: float | None
    after: float | None

    @property
    def delta(self) -> float | None:
        """How much it has changed; none where one of both is missing."""
        if self.before is None or self.after is None:
            return None
        return round(self.after - self.before, _DIGITS)

    @property
    def differs(self) -> bool:
        """Whether it is another figure now, or there was or is none."""
        return self.before != self.after


@dataclass(frozen=True, slots=True)
class Series:
    """A curve or metric in both states; ``figures`` are those of all steps that have one in either, from left to right.

    Of feelings they lie between -1 and +1.
    """

    before: Measured | None
    """None where it was added."""
    after: Measured | None
    """None where it was removed."""
    lane: Lane
    """In which it is, or was."""
    figures: tuple[Figure, ...]

    @property
    def record(self) -> Measured:
        """What has the figures, as it is or was."""
        record = self.before if self.after is None else self.after
        if record is None:
            raise ValueError(self.lane.id)
        return record

    @property
    def differs(self) -> bool:
        """Whether any figure does."""
        return any(figure.differs for figure in self.figures)

    @property
    def means(self) -> tuple[float, float] | None:
        """The means of the steps that have a figure in both states; none without such steps."""
        both = [(old, new) for old, new in map(_ends, self.figures) if old is not None and new is not None]
        return (fmean(old for old, _ in both), fmean(new for _, new in both)) if both else None

    def is_better(self, change: float) -> bool:
        """Tell whether a change is for the better."""
        return change > 0 if isinstance(self.record, Curve) else improves(self.record, change)


def _ends(figure: Figure) -> tuple[float | None, float | None]:
    return figure.before, figure.after


def improves(lane: MetricLane, change: float) -> bool:
    """Tell whether a change of a metric is for the better."""
    better = lane.better or METRICS[lane.metric].better
    return (change > 0) == (better == "higher")


def unit_of(lane: MetricLane, currency: str) -> str:
    """Return what stands behind the figures of a lane: its own unit, else what is usual for the metric."""
    return lane.unit or METRICS[lane.metric].unit or (currency if lane.metric == "cost" else "")


def all_series(before: JourneyMap, after: JourneyMap) -> tuple[Series, ...]:
    """Return all curves and metrics of two states that know each other's ids, those of the latter first.

    A curve is the same one by its id. Where one map is as-is and the other to-be, the curve that shows the state of its
    map stands against that of the other one, for that is what the two maps are about; those that only repeat the state
    of the other map are left out.
    """
    steps = steps_of_both(before, after)
    olds, news = dict(_measured(before)), dict(_measured(after))
    pairs = _partners(before, after, olds, news)
    found: list[Series] = []
    for name, (record, lane) in news.items():
        former = olds.get(pairs.get(name, ""))
        if former is not None or not _repeats(record, before, after):
            found.append(_series(former and former[0], record, lane, steps))
    told = set(pairs.values())
    for name, (record, lane) in olds.items():
        if name not in told and not _repeats(record, after, before):
            found.append(_series(record, None, lane, steps))
    return tuple(each for each in found if each.figures)


def steps_of_both(before: JourneyMap, after: JourneyMap) -> Steps:
    """Return the steps that either state has in the order of the latter; those that went are where they were."""
    known = {step.id: (stage, step) for journey in (before, after) for stage in journey.stages for step in stage.steps}
    olds, news = ([step.id for stage in each.stages for step in stage.steps] for each in (before, after))
    return tuple(known[name] for name in joined([], news, olds, known))


def _measured(journey: JourneyMap) -> Iterator[tuple[str, tuple[Measured, Lane]]]:
    for lane in journey.lanes:
        if isinstance(lane, EmotionLane):
            yield from ((curve.id, (curve, lane)) for curve in lane.curves)
        elif isinstance(lane, MetricLane):
            yield lane.id, (lane, lane)


def _are_states(before: JourneyMap, after: JourneyMap) -> bool:
    """Tell whether two maps are the as-is and the to-be."""
    return before.state is not None and after.state is not None and before.state != after.state


def _repeats(record: Measured, of: JourneyMap, within: JourneyMap) -> bool:
    """Tell whether a curve of an as-is or to-be map repeats the state of the other one."""
    return _are_states(of, within) and isinstance(record, Curve) and record.state == of.state


def _partners(
    before: JourneyMap, after: JourneyMap, olds: Mapping[str, tuple[Measured, object]], news: Iterable[str]
) -> dict[str, str]:
    """Return by the ids of the latter what each curve or metric was."""
    pairs = {name: name for name in news if name in olds}
    if not _are_states(before, after):
        return pairs
    theirs = {_role(lane, curve): curve.id for lane, curve in _curves(before) if curve.state == before.state}
    for lane, curve in _curves(after):
        partner = theirs.get(_role(lane, curve)) if curve.state == after.state else None
        if partner is not None:
            pairs = {name: old for name, old in pairs.items() if old != partner} | {curve.id: partner}
    return pairs


def _role(lane: EmotionLane, curve: Curve) -> tuple[str, str | None]:
    return lane.id, curve.persona


def _curves(journey: JourneyMap) -> Iterator[tuple[EmotionLane, Curve]]:
    """Yield the curves of a map, the leading ones last: where two have one role, the first of the lane has it."""
    for lane in reversed(journey.lanes):
        if isinstance(lane, EmotionLane):
            yield from ((lane, curve) for curve in reversed(lane.curves))


def _series(
    before: Measured | None,
    after: Measured | None,
    lane: EmotionLane | MetricLane,
    steps: tuple[tuple[Stage, Step], ...],
) -> Series:
    old, new = _values(before), _values(after)
    figures = (Figure(stage, step, old.get(step.id), new.get(step.id)) for stage, step in steps)
    shown = (figure for figure in figures if figure.before is not None or figure.after is not None)
    return Series(before, after, lane, tuple(shown))


def _values(record: Measured | None) -> dict[str, float]:
    match record:
        case Curve():
            return {point.step: point.value for point in record.points}
        case MetricLane():
            return {value.step: value.value for value in record.values}
        case _:
            return {}
