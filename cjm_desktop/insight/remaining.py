"""Who is left from step to step: what flows and figures say of it, bounded by what there can be."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal

from cjm_desktop.model.lanes import MetricLane
from cjm_desktop.model.records import Flow, JourneyMap

DoubtKind = Literal["leave", "skip", "back", "more"]
"""More customers leave than come; more skip steps than are left; more go back than come; a figure says that more are
left than can be."""
_ALMOST: Final = 0.0005
"""Shares are entered with one digit of a per cent; what differs less is equal."""
_PER_CENT: Final = ("", "%", "\uff05")


@dataclass(frozen=True, slots=True)
class Way:
    """A flow between places of steps, which count from 0."""

    flow: Flow
    start: int
    end: int | None
    """None where it leaves the journey."""
    share: float | None
    """No more than there can be; none where it is not entered."""

    @property
    def leads_out(self) -> bool:
        """Whether it leaves the journey."""
        return self.end is None

    @property
    def leads_back(self) -> bool:
        """Whether it leads to an earlier step or to the beginning of its own."""
        return self.end is not None and self.end <= self.start

    @property
    def leads_ahead(self) -> bool:
        """Whether it leads to a later step."""
        return self.end is not None and self.end > self.start


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two things that the map says and that cannot both be: one share at a step, and the one that there can be."""

    kind: DoubtKind
    step: str
    said: float
    most: float


@dataclass(frozen=True, slots=True)
class Stand:
    """Who is at a step on the way ahead."""

    still: float
    """Those who are in the journey."""
    at: float
    """Of these, the ones who come to the step."""
    lost: float
    untold: float
    """Of those who are lost, the ones of whom only a figure tells."""
    is_exact: bool
    """Whether all losses before are known."""
    hides_loss: bool
    """Whether some leave here of whom nobody said how many they are."""


@dataclass(frozen=True, slots=True)
class Figures:
    """A lane whose figures say how many are left, and the figure of each step as a part, 0 to 1."""

    lane: MetricLane
    parts: Mapping[str, float]

    @property
    def is_relative(self) -> bool:
        """Whether the figures are parts of those who come to a step, not of all who set out."""
        return self.lane.metric != "retention"

    def left(self, step: str, before: float, at: float) -> float | None:
        """Return who is left after a step at which some are, of those in the journey; none where no figure says."""
        part = self.parts.get(step)
        if part is None or self.lane.metric == "retention":
            return part
        return before - at * (part if self.lane.metric == "churn" else 1 - part)


def figures_of(journey: JourneyMap) -> Figures | None:
    """Return the figures that say how many are left: the first lane of retention, else of conversion, else of churn.

    Retention is the part of all who set out that is there after a step, conversion the part of those who come to a
    step that goes on from it, churn the part of them that does not. Figures are per cent.
    """
    for metric in ("retention", "conversion", "churn"):
        for lane in journey.lanes:
            if isinstance(lane, MetricLane) and lane.metric == metric and lane.unit.strip() in _PER_CENT:
                parts = {each.step: each.value / 100 for each in lane.values if 0 <= each.value <= 100}
                if parts:
                    return Figures(lane, parts)
    return None


class Walk:
    """Goes from step to step and counts who is there."""

    def __init__(self, order: tuple[str, ...], ways: list[Way], figures: Figures | None) -> None:
        self.ways = ways
        """Once all steps are passed, none has more than there can be."""
        self.doubts: list[Doubt] = []
        self._order = order
        self._figures = figures
        self._own = defaultdict[int, list[int]](list)
        """The ways that begin at each place."""
        for number, way in enumerate(ways):
            self._own[way.start].append(number)
        self._still, self._past, self._is_exact = 1.0, 0.0, True
        self._landing = defaultdict[int, float](float)
        """How many of those who skip steps come to a place."""

    def stands(self) -> list[Stand]:
        """Return who is at each step."""
        return [self._stand(place) for place in range(len(self._order))]

    def _stand(self, place: int) -> Stand:
        self._past = max(0.0, self._past - self._landing[place])
        still, at, is_exact = self._still, max(0.0, self._still - self._past), self._is_exact
        own = self._own[place]
        out = [number for number in own if self.ways[number].leads_out]
        named = self._bounded("leave", place, out, at)
        hides = any(self.ways[number].share is None for number in out)
        untold = 0.0
        measured = None if self._figures is None else self._figures.left(self._order[place], still - named, at)
        if measured is not None:
            if measured > still - named + _ALMOST:
                self.doubts.append(Doubt("more", self._order[place], measured, still - named))
            untold, hides = max(0.0, still - named - measured), False
        self._is_exact = measured is not None or (is_exact and not hides)
        lost = min(still, named + untold)
        self._still = still - lost
        self._past = min(self._past, self._still)
        self._skip(place, [number for number in own if self.ways[number].leads_ahead], max(0.0, at - lost))
        for number in own:  # who goes back one way may go back another way later
            if self.ways[number].leads_back:
                self._bounded("back", place, [number], at)
        return Stand(still, at, lost, untold, is_exact, hides)

    def _skip(self, place: int, ahead: list[int], most: float) -> None:
        """Let those pass the next steps who skip them."""
        self._past += self._bounded("skip", place, ahead, most)
        for number in ahead:
            way = self.ways[number]
            if way.end is not None:
                self._landing[way.end] += way.share or 0.0

    def _bounded(self, kind: DoubtKind, place: int, numbers: list[int], most: float) -> float:
        """Bound the shares of ways of which each customer takes one, in their order; return what they have together."""
        said = taken = 0.0
        for number in numbers:
            way = self.ways[number]
            if way.share is not None:
                said += way.share
                share = min(way.share, most - taken)
                self.ways[number] = replace(way, share=share)
                taken += share
        if said > most + _ALMOST:
            self.doubts.append(Doubt(kind, self._order[place], said, most))
        return taken
