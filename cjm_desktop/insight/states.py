"""The records of a state of a map: each with what holds it and where it stands."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from cjm_desktop.insight.parts import lists_of, names_of
from cjm_desktop.model.actions import Action
from cjm_desktop.model.comments import Comment, Reply
from cjm_desktop.model.datasets import Dataset
from cjm_desktop.model.findings import Dismissed
from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane, Lane, MetricLane, MetricValue
from cjm_desktop.model.lookup import holders_among
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
from cjm_desktop.model.reviews import Review

KINDS: Final[tuple[type[Record], ...]] = (
    *(JourneyMap, Persona, Stage, Step, CardLane, EmotionLane, MetricLane, Card, Curve, CurvePoint, MetricValue),
    *(Flow, Action, Review, Comment, Reply, OwnChannel, Department, OwnMoment, View, Stop, Dataset, Dismissed, Asset),
)
"""In the order in which they are told."""
Key = tuple[type[Record], str]
"""What a record is known by: its kind and its name."""
LANES: Final = (CardLane, EmotionLane, MetricLane)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record stands, as far as that is a matter for its kind."""

    stage: Stage | None = None
    step: Step | None = None
    lane: Lane | None = None
    holder: Record | None = None
    """What holds it: the curve of a point; the card, step or stage of a comment; none for the map itself."""
    after: Record | None = None
    """What it stands behind; told only of what changed places with its neighbours."""


@dataclass(frozen=True, slots=True)
class State:
    """The records of a map by kind and name, without those that another state shares, and what holds them."""

    records: Mapping[type[Record], dict[str, Record]] = field(default_factory=lambda: {kind: {} for kind in KINDS})
    holders: Mapping[type[Record], dict[str, Record]] = field(default_factory=lambda: {kind: {} for kind in KINDS})
    steps: dict[str, tuple[Stage, Step]] = field(default_factory=dict[str, tuple[Stage, Step]])

    def get(self, key: Key) -> Record | None:
        """Return a record, none where there is none."""
        return self.records[key[0]].get(key[1])

    def holder(self, key: Key) -> Key | None:
        """Return what holds a record, none for what the map itself holds."""
        holder = self.holders[key[0]].get(key[1])
        return None if holder is None or isinstance(holder, JourneyMap) else (type(holder), holder.__dict__["id"])

    def place(self, kind: type[Record], name: str) -> Place:
        """Return where a record stands."""
        record, holder = self.records[kind][name], self.holders[kind].get(name)
        if isinstance(record, Card | CurvePoint | MetricValue):
            stage, step = self.steps.get(record.step, (None, None))
            lane = self.holders[Curve][holder.id] if isinstance(holder, Curve) else holder
            return Place(stage, step, lane if isinstance(lane, LANES) else None, holder)
        if isinstance(record, Comment | Reply) and isinstance(holder, Comment | Card | Step | Stage):
            about = self.place(type(holder), holder.id)
            return replace(about, stage=holder if isinstance(holder, Stage) else about.stage, holder=holder)
        return Place(
            stage=holder if isinstance(holder, Stage) else None,
            lane=holder if isinstance(holder, LANES) else None,
            holder=None if isinstance(holder, JourneyMap) else holder,
        )


def state_of(journey: JourneyMap, shared: Collection[int]) -> State:
    """Return the records of a map but for those of its own lists whose identity is among the shared ones."""
    state = State()
    state.records[JourneyMap][""] = journey
    state.steps.update((step.id, (stage, step)) for stage in journey.stages for step in stage.steps)
    waiting: list[Record] = [journey]
    for holder in waiting:  # grows on the way
        for name in lists_of(type(holder)):
            for kind, records in _by_kind(each for each in holder.__dict__[name] if id(each) not in shared):
                names = names_of(holder, kind, records)
                state.records[kind].update(zip(names, records, strict=True))
                state.holders[kind].update(dict.fromkeys(names, holder))
                waiting.extend(holders_among(kind, records))
    return state


def _by_kind(records: Iterable[Record]) -> Iterator[tuple[type[Record], list[Record]]]:
    listed = list(records)
    kinds = dict.fromkeys(map(type, listed))
    for kind in kinds:
        yield kind, listed if len(kinds) == 1 else [each for each in listed if type(each) is kind]


def keys_in(holder: Record, field_name: str) -> list[Key]:
    """Return what the records in a list of another are known by, in their order."""
    records: tuple[Record, ...] = holder.__dict__[field_name]
    kinds = set(map(type, records))
    if len(kinds) == 1:
        (kind,) = kinds
        return [(kind, each) for each in names_of(holder, kind, records)]
    return [(type(each), name) for each in records for name in names_of(holder, type(each), (each,))]
