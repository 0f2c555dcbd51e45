"""What findings are made of: a map taken apart once, for all rules."""

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from statistics import fmean
from typing import Final

from cjm_desktop.insight.findings.kinds import KindName
from cjm_desktop.insight.findings.thresholds import ThresholdName, threshold
from cjm_desktop.insight.funnel import Funnel, funnel_of
from cjm_desktop.insight.naming import in_quotes, own_name
from cjm_desktop.model.actions import Action
from cjm_desktop.model.kinds import CardKind
from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import JourneyMap, Step
from cjm_desktop.words import Text

UNNAMED: Final = Text("Finding", "without a name")


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a map reveals."""

    kind: KindName
    why: Text
    about: tuple[str, ...] = ()
    """The records that it is about; none for the map itself. With the kind this is what it is known by."""
    at: str = ""
    """What is selected to see it: an id, or the name of a curve's point; empty for the map itself."""
    name: Text | str = ""
    """What it is about, in a list below the name of its kind; empty for the map itself."""


def about(kind: KindName, why: Text, record: Record) -> Finding:
    """Return a finding about one record with an id, where it is seen."""
    id_: str = record.__dict__["id"]
    return Finding(kind, why, (id_,), id_, own_name(record) or UNNAMED)


def about_card(kind: KindName, why: Text, card: Card) -> Finding:
    """Return a finding about a card, which is told where the text says ``{card}``."""
    name = own_name(card)
    return Finding(kind, why(card=in_quotes(name)), (card.id,), card.id, name or UNNAMED)


class Facts:
    """A map on a day, taken apart."""

    def __init__(self, journey: JourneyMap, today: dt.date) -> None:
        """Take a map apart."""
        self.journey = journey
        self.today = today
        self.steps: Sequence[Step] = tuple(chain.from_iterable(stage.steps for stage in journey.stages))
        self.order: Mapping[str, int] = {step.id: place for place, step in enumerate(self.steps)}
        self.stages: Sequence[int] = tuple(
            number for number, stage in enumerate(journey.stages) for _ in range(len(stage.steps))
        )
        """The number of the stage of each step."""

    def bound(self, name: ThresholdName) -> float:
        """Return where a threshold is."""
        return threshold(self.journey, name)

    def span(self, card: Card) -> range:
        """Return the places of the steps at which a card stands."""
        first = self.order[card.step]
        if card.through is None:
            return range(first, first + 1)
        last = self.order[card.through]
        return range(min(first, last), max(first, last) + 1)

    def stages_of(self, card: Card) -> range:
        """Return the numbers of the stages in which a card stands."""
        steps = self.span(card)
        return range(self.stages[steps.start], self.stages[steps.stop - 1] + 1)

    @cached_property
    def cards(self) -> Mapping[CardKind, Sequence[Card]]:
        """The cards by the kinds of their lanes."""
        found: dict[CardKind, list[Card]] = defaultdict(list)
        for lane in self.journey.lanes:
            if isinstance(lane, CardLane):
                found[lane.kind].extend(lane.cards)
        return found

    def covered(self, kind: CardKind) -> set[int]:
        """Return the places of the steps at which cards of a kind stand."""
        return set(chain.from_iterable(map(self.span, self.cards[kind])))

    @cached_property
    def actions(self) -> Mapping[str, Sequence[Action]]:
        """The actions that were not dropped, by the cards that they come from."""
        found: dict[str, list[Action]] = defaultdict(list)
        for action in self.journey.actions:
            for card in action.cards if action.status != "dropped" else ():
                found[card].append(action)
        return found

    @cached_property
    def funnel(self) -> Funnel:
        """Where customers are."""
        return funnel_of(self.journey)

    @cached_property
    def curves(self) -> Sequence[tuple[Curve, Sequence[CurvePoint]]]:
        """The curves of what the map tells, as it is or as it is wanted, with their points from left to right."""
        other = "as-is" if self.journey.state == "to-be" else "to-be"
        lanes = (lane for lane in self.journey.lanes if isinstance(lane, EmotionLane))
        curves = (curve for lane in lanes for curve in lane.curves if curve.state != other)
        return [(curve, sorted(curve.points, key=lambda point: self.order[point.step])) for curve in curves]

    @cached_property
    def feelings(self) -> Mapping[int, float]:
        """How steps feel, the mean of the curves, by the places of the steps."""
        found: dict[int, list[float]] = defaultdict(list)
        for _, points in self.curves:
            for point in points:
                found[self.order[point.step]].append(point.value)
        return {place: fmean(values) for place, values in found.items()}
