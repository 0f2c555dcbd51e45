"""Making a map whole whose ids are doubled or name nothing."""

from collections import defaultdict
from collections.abc import Callable
from functools import cache
from itertools import chain
from operator import attrgetter
from typing import Final, TypeVar

from cjm_desktop.model.actions import Action
from cjm_desktop.model.change import changed
from cjm_desktop.model.comments import Comment, Reply
from cjm_desktop.model.datasets import DataColumn, DataName, Dataset, Feed
from cjm_desktop.model.findings import Dismissed
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane, MetricLane, MetricValue
from cjm_desktop.model.lookup import holders_among, ids_of, nested_fields, records_of
from cjm_desktop.model.presenting import Stop
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import Department, Flow, JourneyMap, OwnChannel, OwnMoment, Persona, Stage, Step, View
from cjm_desktop.model.references import REFERENCES, TARGETS, Reference, TargetName, references_of, targets_in
from cjm_desktop.model.reviews import Review
from cjm_desktop.model.text import excerpt
from cjm_desktop.progress import Progress, unheard
from cjm_desktop.words import Text, say

R = TypeVar("R", bound=Record)

_KINDS: Final[dict[type[Record], Text]] = {
    Persona: Text("Repair", "persona {names}"),
    Stage: Text("Repair", "stage {names}"),
    Step: Text("Repair", "step {names}"),
    CardLane: Text("Repair", "lane {names}"),
    EmotionLane: Text("Repair", "lane {names}"),
    Card: Text("Repair", "card {names}"),
    Curve: Text("Repair", "curve {names}"),
    CurvePoint: Text("Repair", "curve point {names}"),
    MetricLane: Text("Repair", "lane {names}"),
    MetricValue: Text("Repair", "figure {names}"),
    Flow: Text("Repair", "flow {names}"),
    OwnChannel: Text("Repair", "channel {names}"),
    OwnMoment: Text("Repair", "moment of truth {names}"),
    Department: Text("Repair", "department {names}"),
    Action: Text("Repair", "action {names}"),
    Review: Text("Repair", "review {names}"),
    Dataset: Text("Repair", "dataset {names}"),
    DataColumn: Text("Repair", "column of data {names}"),
    DataName: Text("Repair", "name in data {names}"),
    Feed: Text("Repair", "figures from data {names}"),
    View: Text("Repair", "view {names}"),
    Stop: Text("Repair", "stop of the presenter’s path {names}"),
    Dismissed: Text("Repair", "dismissed finding {names}"),
    Comment: Text("Repair", "comment {names}"),
    Reply: Text("Repair", "reply {names}"),
    JourneyMap: Text("Repair", "map {names}"),
}
_TARGETS: Final[dict[TargetName, Text]] = {
    "step": Text("Repair", "step"),
    "stage": Text("Repair", "stage"),
    "lane": Text("Repair", "lane"),
    "persona": Text("Repair", "persona"),
    "channel": Text("Repair", "channel"),
    "moment": Text("Repair", "moment of truth"),
    "department": Text("Repair", "department"),
    "asset": Text("Repair", "picture"),
    "card": Text("Repair", "card"),
    "part": Text("Repair", "part"),
    "curve": Text("Repair", "curve"),
}
_RECOVERED: Final = Text("Repair", "Recovered")
_NEW_ID: Final = Text("Repair", "New id, because another record has the same: {records}.")
_RESCUED: Final = Text("Repair", "Moved to the step “{step}”, because of a step that is not in the map: {records}.")
_CLEARED: Final = Text("Repair", "The {target} was taken out, because it is not in the map: {records}.")
_REMOVED: Final = Text("Repair", "Removed, because of a {target} that is not in the map: {records}.")
_DOUBLED: Final = Text("Repair", "Left out, because a later one has the same step: {records}.")
_NAMED: Final = 3

_Notes = dict[tuple[Text, type[Record]], list[Record]]
"""For each sort of repair and kind of record, the repaired records as they were."""
_Names = dict[tuple[TargetName, str], str]
"""For each kind of target and id that a reference may hold, the id of the record that is meant."""
_ROUNDS: Final = 4
"""How often all records are gone through, unless what is removed leaves others that refer to it."""


def repaired(journey: JourneyMap, new_id: NewId, progress: Progress = unheard) -> tuple[JourneyMap, tuple[Text, ...]]:
    """Return a map without doubled ids and references into the void, and what was done, one sentence for each sort.

    All records share one namespace; the later of two with the same id gets a new one, references stay with the first
    of the kind that they ask for. What refers to nothing is mended as ``REFERENCES`` says; no card is dropped. A sound
    map is returned as it is.
    """
    if _is_sound(journey):
        return journey, ()
    total = _ROUNDS * len(records_of(journey))
    taken = set(ids_of(journey))
    seen = 0

    def fresh() -> str:
        while (name := new_id()) in taken:
            pass
        taken.add(name)
        return name

    def step() -> None:
        nonlocal seen
        seen += 1
        progress(min(seen / total, 1))

    notes: _Notes = defaultdict(list)
    journey, names = _with_single_ids(journey, fresh, notes, step)
    while (whole := _with_whole_references(journey, names, fresh, found := defaultdict(list), step)) is not journey:
        for sort, records in found.items():
            notes[sort] += records
        journey, names = whole, {}  # what was removed may be what others refer to
    journey = _with_single_points(journey, notes, step)
    return journey, tuple(_said(problem, kind, records) for (problem, kind), records in notes.items())


def _is_sound(journey: JourneyMap) -> bool:
    kinds = _by_kind(journey)
    ids = {kind: [*map(attrgetter("id"), records)] for kind, records in kinds.items() if "id" in kind.model_fields}
    if len(set[str]().union(*ids.values())) < sum(map(len, ids.values())):
        return False
    targets = targets_in(journey)
    for reference in REFERENCES:
        named = set(map(attrgetter(reference.field), kinds.get(reference.holder, ())))
        names = set(chain.from_iterable(named)) if reference.many else named - {None}
        if not names <= targets[reference.target]:
            return False
    return not any(_doubled(record) for kind in (Curve, MetricLane) for record in kinds.get(kind, ()))


def _by_kind(journey: JourneyMap) -> dict[type[Record], list[Record]]:
    found: dict[type[Record], list[Record]] = defaultdict(list)
    waiting: list[Record] = [journey]
    for record in waiting:  # grows on the way
        found[type(record)].append(record)
        for name in nested_fields(type(record)):
            children: tuple[Record, ...] = record.__dict__[name]
            kinds = set(map(type, children))
            if len(kinds) == 1 and not holders_among(kind := kinds.pop(), children):
                found[kind].extend(children)  # thousands of cards at once
            else:
                waiting.extend(children)
    return found


@cache
def _targets_of(kind: type[Record]) -> tuple[TargetName, ...]:
    return tuple(name for name, target in TARGETS.items() if kind in target.kinds)


def _with_single_ids(
    journey: JourneyMap, fresh: NewId, notes: _Notes, step: Callable[[], None]
) -> tuple[JourneyMap, _Names]:
    seen: set[str] = set()
    names: _Names = {}

    def single(record: R) -> R:
        step()
        old: str | None = record.__dict__.get("id")
        if old is not None:
            kind = type(record)
            if old in seen:
                notes[_NEW_ID, kind].append(record)
                record = changed(record, id=fresh())
            seen.add(old)
            for target in _targets_of(kind):
                names.setdefault((target, old), record.__dict__["id"])
        return _with_nested(record, single)

    return single(journey), names


def _with_whole_references(
    journey: JourneyMap, names: _Names, fresh: NewId, notes: _Notes, step: Callable[[], None]
) -> JourneyMap:
    title = say(_RECOVERED, journey.language)
    rescue = Step(id=fresh(), title=title)
    rescued = _RESCUED(step=title)
    known = targets_in(journey)
    removed = {target: _REMOVED(target=word) for target, word in _TARGETS.items()}
    cleared = {target: _CLEARED(target=word) for target, word in _TARGETS.items()}

    def whole(record: R) -> R | None:
        step()
        kind = type(record)
        fields: dict[str, object] = {}
        for reference in references_of(kind):
            target, held = reference.target, reference.names(record)
            new: dict[str, str | None] = {old: name for old in held if (name := names.get((target, old), old)) != old}
            lost = [old for old in held if (target, old) not in names and old not in known[target]]
            match reference.when_missing if lost else "nothing":
                case "remove":
                    notes[removed[target], kind].append(record)
                    return None
                case "clear" if reference.field not in fields:
                    notes[cleared[target], kind].append(record)
                    new |= dict.fromkeys(lost)
                case "rescue":
                    notes[rescued, kind].append(record)
                    new |= dict.fromkeys(lost, rescue.id)
                    fields |= _span_of(kind, reference)
                case _:
                    pass
            if reference.field not in fields:
                fields |= reference.renamed(record, new)
        return _with_nested(changed(record, **fields) if fields else record, whole)

    journey = whole(journey) or journey
    if not any(problem == rescued for problem, _ in notes):
        return journey
    return changed(journey, stages=(*journey.stages, Stage(id=fresh(), title=title, steps=(rescue,))))


def _with_single_points(journey: JourneyMap, notes: _Notes, step: Callable[[], None]) -> JourneyMap:
    """Return a map whose curves and metrics have at most one point a step: the last one, which is the one drawn."""

    def single(record: Record) -> Record:
        step()
        for point in (doubled := _doubled(record)):
            notes[_DOUBLED, type(point)].append(point)
        if doubled and isinstance(record, Curve):
            return changed(record, points=tuple({point.step: point for point in record.points}.values()))
        if doubled and isinstance(record, MetricLane):
            return changed(record, values=tuple({value.step: value for value in record.values}.values()))
        return _with_nested(record, single)

    return _with_nested(journey, single)


def _doubled(record: Record) -> list[CurvePoint | MetricValue]:
    """Return the points of a curve, or the figures of a metric, that are followed by another at the same step."""
    points = record.points if isinstance(record, Curve) else record.values if isinstance(record, MetricLane) else ()
    last = {point.step: index for index, point in enumerate(points)}
    return [point for index, point in enumerate(points) if last[point.step] != index]


@cache
def _span_of(kind: type[Record], reference: Reference) -> dict[str, object]:
    """Return a record's fields without its span, which belonged to a target that is not there."""
    optional = [each for each in references_of(kind) if each.when_missing == "clear" and not each.many]
    return {each.field: None for each in optional if each.target == reference.target}


def _with_nested(record: R, mend: Callable[[Record], Record | None]) -> R:
    """Return a record in which all that it holds is mended; for None the held record goes."""
    fields: dict[str, tuple[Record, ...]] = {}
    for name in nested_fields(type(record)):
        children: tuple[Record, ...] = record.__dict__[name]
        if children:
            fields[name] = tuple(kept for child in children if (kept := mend(child)) is not None)
    return changed(record, **fields) if fields else record


def _name(record: Record) -> str:
    """Return what a person may know a record by; a dash for one that says nothing of itself."""
    values = (
        record.__dict__.get(field) for field in ("title", "name", "text", "label", "reason", "id", "step", "measure")
    )
    return excerpt(next(filter(None, values), "–"))


def _said(problem: Text, kind: type[Record], repaired: list[Record]) -> Text:
    few = ", ".join(f"“{_name(record)}”" for record in repaired[:_NAMED])
    records = _KINDS[kind](names=few)
    more = len(repaired) - _NAMED
    if more > 0:
        records = Text("Repair", "{records} and {count} more")(records=records, count=more)
    return problem(records=records)
