"""Where customers are: the share of all who set out that comes to each step, is lost there, goes back, starts again.

All shares are parts of the customers who set out, as those of flows are, 0 to 1. What is not entered stays unknown: a
way out without a share loses nobody that could be counted, and from there on the share that is left is an upper bound.
What cannot be, as more customers who leave than there are, is bounded and said as a doubt.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from cjm_desktop.insight.loops import passes, repeated_passes
from cjm_desktop.insight.remaining import Doubt, Stand, Walk, Way, figures_of
from cjm_desktop.model.lanes import MetricLane
from cjm_desktop.model.records import Flow, JourneyMap
from cjm_desktop.model.references import steps_of


@dataclass(frozen=True, slots=True)
class Passage:
    """What becomes of the customers at one step, or at several that follow each other."""

    still: float
    """Those who are in the journey when it begins."""
    at: float
    """Of these, the ones who come here; the others skip it."""
    lost: float
    """Those who leave the journey here, as far as that is known."""
    untold: float
    """Of these, the ones of whom only a figure tells, no way out."""
    back: float
    """Those who come back here from later on, or go through one step once more."""
    again: float
    """Those who start again from here."""
    away: float
    """Those who go back from here or start again."""
    is_exact: bool
    """Whether all losses before it are known; else fewer may be there."""
    hides_loss: bool
    """Whether customers leave here of whom nobody said how many they are."""

    @property
    def rate(self) -> float:
        """Return which part of those who come here is lost here."""
        return min(1.0, self.lost / self.at) if self.at else 0.0

    @property
    def left(self) -> float:
        """Return those who are in the journey when it ends."""
        return max(0.0, self.still - self.lost)


@dataclass(frozen=True)
class Funnel:
    """What the flows and figures of a map say about its customers, step by step."""

    order: tuple[str, ...]
    """The ids of the steps."""
    steps: tuple[Passage, ...]
    ways: tuple[Way, ...]
    """In the order of the map's flows."""
    passed: tuple[float, ...]
    """How often each step is gone through for one customer who sets out, at least: each way back taken once."""
    repeated: tuple[float | None, ...]
    """How often that would be if those who went back did so again as often as all others; none where that has no end.
    """
    lane: MetricLane | None
    """The figures from which losses are known as well."""
    customers: int | None
    """How many set out in a year."""
    doubts: tuple[Doubt, ...]

    @cached_property
    def places(self) -> dict[str, int]:
        """The place of each step, from 0."""
        return {step: place for place, step in enumerate(self.order)}

    @property
    def is_known(self) -> bool:
        """Whether the map says any share at all."""
        return self.lane is not None or any(way.share is not None for way in self.ways)

    @property
    def unknown(self) -> tuple[Flow, ...]:
        """The flows without a share."""
        return tuple(way.flow for way in self.ways if way.share is None)

    @property
    def end(self) -> float:
        """The share that comes to the end."""
        return self.steps[-1].left if self.steps else 1.0

    @property
    def ends_exactly(self) -> bool:
        """Whether all losses are known."""
        return not self.steps or (self.steps[-1].is_exact and not self.steps[-1].hides_loss)

    def count(self, share: float) -> int | None:
        """Return how many customers a year a share is, none where the map does not say how many set out."""
        return None if self.customers is None else round(share * self.customers)

    def times(self, step: str) -> float | None:
        """Return how often who comes to a step passes it on average, at least; none where nobody does."""
        place = self.places[step]
        at = self.steps[place].at
        return self.passed[place] / at if at else None

    def between(self, first: str, last: str) -> Passage:
        """Return what becomes of the customers from one step through another, as in a stage."""
        start, end = self.places[first], self.places[last]
        if start == end:
            return self.steps[start]
        steps, ways = self.steps[start : end + 1], [way for way in self.ways if way.share]
        past = sum(way.share or 0 for way in ways if way.start < start and way.end is not None and way.end > end)
        back = [way for way in ways if way.leads_back]
        come = [way for way in back if way.start > end and start <= (way.end or 0) <= end]
        return Passage(
            still=steps[0].still,
            at=max(0.0, steps[0].still - past),
            lost=sum(each.lost for each in steps),
            untold=sum(each.untold for each in steps),
            back=sum(way.share or 0 for way in come if way.flow.kind != "restart"),
            again=sum(way.share or 0 for way in come if way.flow.kind == "restart"),
            away=sum(way.share or 0 for way in back if start <= way.start <= end and (way.end or 0) < start),
            is_exact=steps[0].is_exact,
            hides_loss=any(each.hides_loss for each in steps),
        )


def funnel_of(journey: JourneyMap) -> Funnel:
    """Return what becomes of a map's customers.

    What a view leaves out and what is folded counts as all else: shares are parts of all customers.
    """
    order = tuple(step.id for step in steps_of(journey))
    places = {step: place for place, step in enumerate(order)}
    ways = [Way(flow, places[flow.from_], places.get(flow.to or ""), flow.share) for flow in journey.flows]
    figures = figures_of(journey)
    if figures is not None and figures.is_relative and any(way.leads_out and way.share for way in ways):
        figures = None  # parts of those who come to a step and parts of all do not go together
    walk = Walk(order, ways, figures)
    stands = walk.stands()
    ways = walk.ways
    loops = [(way.start, way.end, way.share) for way in ways if way.end is not None and way.leads_back and way.share]
    at = [stand.at for stand in stands]
    return Funnel(
        order,
        tuple(_passages(stands, ways)),
        tuple(ways),
        passes(at, loops),
        repeated_passes(at, loops),
        None if figures is None else figures.lane,
        journey.customers,
        tuple(walk.doubts),
    )


def has_same_funnel(one: JourneyMap, other: JourneyMap) -> bool:
    """Tell, without looking at cards, whether the funnels of two maps are the same, and drawn in both or in none."""
    return (
        one.funnel == other.funnel
        and one.flows is other.flows
        and one.stages is other.stages
        and one.customers == other.customers
        and _measures(one) == _measures(other)
    )


def _measures(journey: JourneyMap) -> list[int]:
    return [id(lane) for lane in journey.lanes if isinstance(lane, MetricLane)]


def _passages(stands: list[Stand], ways: list[Way]) -> Iterator[Passage]:
    """Yield for each step who is there, with those who go back from it and come back to it."""
    back, again, away = ([0.0] * len(stands) for _ in range(3))
    for way in ways:
        if way.leads_back and way.end is not None:
            share = way.share or 0.0
            (again if way.flow.kind == "restart" else back)[way.end] += share
            away[way.start] += share
    for stand, *others in zip(stands, back, again, away, strict=True):
        yield Passage(
            stand.still,
            stand.at,
            stand.lost,
            stand.untold,
            *others,
            is_exact=stand.is_exact,
            hides_loss=stand.hides_loss,
        )
