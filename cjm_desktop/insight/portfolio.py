"""What one has to know of a map beside many others: where it hurts, what is to be done, when a review is due."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Final

from cjm_desktop.insight.ranking import SETTLED
from cjm_desktop.insight.reviews import Trend, days_overdue, due_date, last_review, trends
from cjm_desktop.model.kinds import State
from cjm_desktop.model.lanes import CardLane, EmotionLane, MetricLane
from cjm_desktop.model.lookup import point_name
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import steps_of
from cjm_desktop.model.text import excerpt

MOST_MOMENTS: Final = 3
"""Moments of a map that are told."""
_HURTS: Final = 2
"""How severe a pain point is that counts as a bad moment where no curve says how it feels."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Where it hurts."""

    record: str
    """What is selected to see it: a point of a curve, or a card."""
    step: str
    """What the step is called; its number where it has no title."""
    said: str
    """What is said there; empty when nothing is."""
    value: float | None = None
    """How it feels, -1 to 0; none for a pain point, of which only the severity is known."""
    severity: int = 0


@dataclass(frozen=True, slots=True)
class Summary:
    """A map in a few figures."""

    id: str
    title: str
    state: State | None
    currency: str
    reviewed: dt.date | None
    """The day of the latest review."""
    review_months: int
    """How often it is reviewed; 0 for never."""
    review_due: dt.date | None
    """When the next one is due; none when none is planned, or nothing says since when."""
    days_overdue: int
    """For how many days it has been."""
    open: int
    """Actions that are neither done nor dropped."""
    late: int
    """Those of them whose due day is over."""
    next_due: dt.date | None
    """The first due day of those that are not late."""
    done: int
    moments: tuple[Moment, ...]
    """The worst first, at most three."""
    trends: tuple[Trend, ...]
    """Of its key figures; the lanes are empty."""


def summary_of(journey: JourneyMap, today: dt.date) -> Summary:
    """Return what one has to know of a map."""
    waiting = [action for action in journey.actions if action.status not in SETTLED]
    days = [action.due for action in waiting if action.due is not None]
    return Summary(
        id=journey.id,
        title=journey.title,
        state=journey.state,
        currency=journey.currency,
        reviewed=last_review(journey),
        review_months=journey.review_months,
        review_due=due_date(journey),
        days_overdue=days_overdue(journey, today),
        open=len(waiting),
        late=sum(day < today for day in days),
        next_due=min((day for day in days if day >= today), default=None),
        done=sum(action.status == "done" for action in journey.actions),
        moments=worst_moments(journey),
        trends=tuple(replace(trend, lane=_bare(trend.lane)) for trend in trends(journey)),
    )


def worst_moments(journey: JourneyMap) -> tuple[Moment, ...]:
    """Return the lowest points of the curves below the middle, one a step; where none is, the severest pain points."""
    steps = {step.id: step.title or str(number) for number, step in enumerate(steps_of(journey), 1)}
    lowest: dict[str, Moment] = {}
    for step, moment in _low_points(journey, steps):
        before = lowest.get(step)
        if before is None or (moment.value or 0) < (before.value or 0):
            lowest[step] = moment
    if lowest:
        return tuple(sorted(lowest.values(), key=lambda moment: moment.value or 0)[:MOST_MOMENTS])
    pains = sorted(_pains(journey, steps), key=attrgetter("severity"), reverse=True)
    return tuple(pains[:MOST_MOMENTS])


def _low_points(journey: JourneyMap, steps: dict[str, str]) -> Iterator[tuple[str, Moment]]:
    """Yield the points below the middle with their steps; what is to be is no moment that anybody has had."""
    for lane in journey.lanes:
        for curve in lane.curves if isinstance(lane, EmotionLane) else ():
            for point in curve.points if curve.state != "to-be" else ():
                if point.value < 0:
                    name = point_name(curve.id, point.step)
                    yield point.step, Moment(name, steps[point.step], excerpt(point.text), point.value)


def _pains(journey: JourneyMap, steps: dict[str, str]) -> Iterator[Moment]:
    for lane in journey.lanes:
        if isinstance(lane, CardLane) and lane.kind == "pain-point":
            for card in lane.cards:
                if card.severity >= _HURTS:
                    yield Moment(card.id, steps[card.step], excerpt(card.text), severity=card.severity)


def _bare(lane: EmotionLane | MetricLane) -> EmotionLane | MetricLane:
    return lane.model_copy(update={"curves": ()} if isinstance(lane, EmotionLane) else {"values": ()})


def most_urgent(summary: Summary) -> tuple[object, ...]:
    """Return by what maps are ordered: overdue reviews first, then late actions, then how bad it feels."""
    worst = summary.moments[0] if summary.moments else None
    low = 0.0 if worst is None else -worst.severity / 10 if worst.value is None else worst.value
    return (-summary.days_overdue, -summary.late, low, summary.title.casefold())
