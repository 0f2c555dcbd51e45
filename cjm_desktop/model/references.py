"""Which fields hold the ids of other records, and what becomes of the holder when such a record goes."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from operator import attrgetter
from typing import Final, Literal, TypeVar, get_args

from cjm_desktop.model.actions import Action
from cjm_desktop.model.change import changed
from cjm_desktop.model.datasets import DataColumn, DataName, Dataset, Feed
from cjm_desktop.model.findings import Dismissed
from cjm_desktop.model.kinds import Channel, Moment
from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane, MetricLane, MetricValue
from cjm_desktop.model.presenting import Stop
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import (
    Asset,
    Department,
    Flow,
    JourneyMap,
    OwnChannel,
    OwnMoment,
    Persona,
    Stage,
    Step,
    View,
)

WhenGone = Literal["clear", "remove", "rescue"]
"""Take the id out of the field; remove the holder; or, on opening, keep the holder by giving it a new target."""
TargetName = Literal[
    "step", "stage", "lane", "persona", "channel", "moment", "department", "asset", "card", "curve", "part"
]

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Target:
    """What an id may name: records of some kinds, by a field of theirs, or what is built in."""

    kinds: tuple[type[Record], ...]
    built_in: frozenset[str] = frozenset()
    key: str = "id"


TARGETS: Final[dict[TargetName, Target]] = {
    "step": Target((Step,)),
    "stage": Target((Stage,)),
    "lane": Target((CardLane, EmotionLane, MetricLane)),
    "persona": Target((Persona,)),
    "channel": Target((OwnChannel,), frozenset(get_args(Channel))),
    "moment": Target((OwnMoment,), frozenset(get_args(Moment))),
    "department": Target((Department,)),
    "asset": Target((Asset,), key="sha256"),
    "card": Target((Card,)),
    "curve": Target((Curve,)),
    "part": Target((Persona, Stage, Step, CardLane, EmotionLane, MetricLane, Card, Curve, Flow, Action)),
}


@dataclass(frozen=True, slots=True)
class Reference:
    """A field that holds an id or a tuple of them, what they name, and what happens when that is not there.

    ``when_deleted`` is for a deletion that a person asked for, ``when_missing`` for a file whose target is not there:
    a deleted step takes its cards along, but no repair ever drops a card.
    """

    holder: type[Record]
    field: str
    target: TargetName
    when_deleted: WhenGone = "clear"
    when_missing: WhenGone = "clear"

    @property
    def many(self) -> bool:
        """Whether the field holds a tuple of ids."""
        return self.holder.model_fields[self.field].default == ()

    def names(self, record: Record) -> tuple[str, ...]:
        """Return the ids that a record holds here."""
        value: str | tuple[str, ...] | None = record.__dict__[self.field]
        if value is None:
            return ()
        return value if isinstance(value, tuple) else (value,)

    def with_names(self, record: R, names: Mapping[str, str | None]) -> R:
        """Return a record in which some ids are others here, or are taken out."""
        return changed(record, **self.renamed(record, names))

    def renamed(self, record: Record, names: Mapping[str, str | None]) -> dict[str, object]:
        """Return what the field holds when some ids are others or are taken out; nothing where it stays as it is."""
        value: str | tuple[str, ...] | None = record.__dict__[self.field]
        if value is None or names.keys().isdisjoint(self.names(record)):
            return {}
        if not isinstance(value, tuple):
            return {self.field: names[value]}
        new = (names.get(name, name) for name in value)
        return {self.field: tuple(dict.fromkeys(name for name in new if name is not None))}


REFERENCES: Final[tuple[Reference, ...]] = (
    Reference(Card, "step", "step", "remove", "rescue"),
    Reference(Card, "through", "step"),
    Reference(Card, "channel", "channel"),
    Reference(Card, "moment", "moment"),
    Reference(Card, "personas", "persona"),
    Reference(Card, "department", "department"),
    Reference(Card, "picture", "asset"),
    Reference(CurvePoint, "step", "step", "remove", "remove"),
    Reference(Curve, "persona", "persona"),
    Reference(MetricValue, "step", "step", "remove", "remove"),
    Reference(Step, "moment", "moment"),
    Reference(Persona, "portrait", "asset"),
    Reference(Flow, "from_", "step", "remove", "remove"),
    Reference(Flow, "to", "step", "remove", "remove"),
    Reference(Action, "cards", "card"),
    Reference(Action, "department", "department"),
    Reference(Dataset, "step", "step"),
    Reference(Dataset, "cards", "card"),
    Reference(DataColumn, "step", "step"),
    Reference(DataColumn, "card", "card"),
    Reference(DataName, "step", "step"),
    Reference(DataName, "card", "card"),
    Reference(DataName, "persona", "persona"),
    Reference(Feed, "lane", "lane"),
    Reference(Feed, "curve", "curve"),
    Reference(Feed, "persona", "persona"),
    Reference(Dismissed, "about", "part", "remove", "remove"),
    Reference(Stop, "at", "part", "remove", "remove"),
    Reference(View, "without_lanes", "lane"),
    Reference(View, "without_stages", "stage"),
    Reference(View, "personas", "persona"),
    Reference(View, "departments", "department"),
    Reference(View, "channels", "channel"),
    Reference(View, "moments", "moment"),
    Reference(JourneyMap, "logo", "asset"),
)


@cache
def references_of(kind: type[Record]) -> tuple[Reference, ...]:
    """Return the references that records of a kind hold."""
    return tuple(reference for reference in REFERENCES if reference.holder is kind)


def steps_of(journey: JourneyMap) -> Iterator[Step]:
    """Yield the steps of a map from left to right."""
    for stage in journey.stages:
        yield from stage.steps


def cards_of(journey: JourneyMap) -> Iterator[Card]:
    """Yield the cards of a map, lane by lane."""
    for lane in journey.lanes:
        if isinstance(lane, CardLane):
            yield from lane.cards


def curves_of(journey: JourneyMap) -> Iterator[Curve]:
    """Yield the curves of a map, lane by lane."""
    for lane in journey.lanes:
        if isinstance(lane, EmotionLane):
            yield from lane.curves


def parts_of(journey: JourneyMap) -> Iterator[Record]:
    """Yield what a finding can be about."""
    yield from journey.personas
    yield from journey.stages
    yield from steps_of(journey)
    yield from journey.lanes
    yield from cards_of(journey)
    yield from curves_of(journey)
    yield from journey.flows
    yield from journey.actions


def targets_in(journey: JourneyMap, wanted: Collection[TargetName] = tuple(TARGETS)) -> dict[TargetName, set[str]]:
    """Return the ids that references in a map may hold, by what they name; of everything, or of what is wanted."""
    own: dict[TargetName, Iterable[Record]] = {
        "step": steps_of(journey),
        "stage": journey.stages,
        "lane": journey.lanes,
        "persona": journey.personas,
        "channel": journey.channels,
        "moment": journey.moments,
        "department": journey.departments,
        "asset": journey.assets,
        "card": cards_of(journey),
        "curve": curves_of(journey),
        "part": parts_of(journey),
    }
    return {name: {*map(attrgetter(TARGETS[name].key), own[name]), *TARGETS[name].built_in} for name in wanted}
