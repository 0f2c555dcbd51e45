"""Making a map whole whose ids are doubled or name nothing."""

from collections import defaultdict
from collections.abc import Callable
from operator import attrgetter
from typing import Final, TypeVar

from cjm_desktop.model.change import changed
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.lookup import ids_of, nested_fields
from cjm_desktop.model.records import (
    Card,
    CardLane,
    Curve,
    CurvePoint,
    EmotionLane,
    Flow,
    JourneyMap,
    Persona,
    Record,
    Stage,
    Step,
)
from cjm_desktop.model.references import REFERENCES, Reference, references_of
from cjm_desktop.model.text import excerpt
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
    Flow: Text("Repair", "flow {names}"),
}
_TARGETS: Final[dict[str, tuple[type[Record], Text]]] = {
    "step": (Step, Text("Repair", "step")),
    "persona": (Persona, Text("Repair", "persona")),
}
_RECOVERED: Final = Text("Repair", "Recovered")
_NEW_ID: Final = Text("Repair", "New id, because another record has the same: {records}.")
_RESCUED: Final = Text("Repair", "Moved to the step “{step}”, because of a step that is not in the map: {records}.")
_CLEARED: Final = Text("Repair", "The {target} was taken out, because it is not in the map: {records}.")
_REMOVED: Final = Text("Repair", "Removed, because of a {target} that is not in the map: {records}.")
_DOUBLED: Final = Text("Repair", "Left out, because a later one of the curve has the same step: {records}.")
_NAMED: Final = 3

_Notes = dict[tuple[Text, type[Record]], list[str]]
"""For each sort of repair and kind of record, what the repaired records are called."""
_Names = dict[tuple[type[Record], str], str]
"""For each kind of record and id that a reference may hold, the id of the record that is meant."""


def repaired(journey: JourneyMap, new_id: NewId) -> tuple[JourneyMap, tuple[Text, ...]]:
    """Return a map without doubled ids and references into the void, and what was done, one sentence for each sort.

    All records share one namespace; the later of two with the same id gets a new one, references stay with the first
    of the kind that they ask for. What refers to nothing is mended as ``REFERENCES`` says; no card is dropped. A sound
    map is returned as it is.
    """
    if _is_sound(journey):
        return journey, ()
    taken = set(ids_of(journey))

    def fresh() -> str:
        while (name := new_id()) in taken:
            pass
        taken.add(name)
        return name

    notes: _Notes = defaultdict(list)
    journey, names = _with_single_ids(journey, fresh, notes)
    journey = _with_single_points(_with_whole_references(journey, names, fresh, notes), notes)
    return journey, tuple(_said(problem, kind, records) for (problem, kind), records in notes.items())


def _is_sound(journey: JourneyMap) -> bool:
    kinds = _by_kind(journey)
    ids = {kind: [*map(attrgetter("id"), records)] for kind, records in kinds.items() if "id" in kind.model_fields}
    if len(set[str]().union(*ids.values())) < sum(map(len, ids.values())):
        return False
    for reference in REFERENCES:
        target, _ = _TARGETS[reference.target]
        named = set(map(attrgetter(reference.field), kinds.get(reference.holder, ())))
        if not named.issubset({None, *ids.get(target, ())}):
            return False
    curves = (record for record in kinds.get(Curve, ()) if isinstance(record, Curve))
    return not any(_doubled(curve) for curve in curves)


def _by_kind(journey: JourneyMap) -> dict[type[Record], list[Record]]:
    found: dict[type[Record], list[Record]] = defaultdict(list)
    waiting: list[Record] = [journey]
    for record in waiting:  # grows on the way
        found[type(record)].append(record)
        for name in nested_fields(type(record)):
            children: tuple[Record, ...] = record.__dict__[name]
            kinds = set(map(type, children))
            if len(kinds) == 1 and not nested_fields(kind := kinds.pop()):
                found[kind].extend(children)  # thousands of cards at once
            else:
                waiting.extend(children)
    return found


def _with_single_ids(journey: JourneyMap, fresh: NewId, notes: _Notes) -> tuple[JourneyMap, _Names]:
    seen: set[str] = set()
    names: _Names = {}

    def single(record: R) -> R:
        old: str | None = record.__dict__.get("id")
        if old is not None:
            kind = type(record)
            if old in seen:
                notes[_NEW_ID, kind].append(_name(record))
                record = changed(record, id=fresh())
            seen.add(old)
            names.setdefault((kind, old), record.__dict__["id"])
        return _with_nested(record, single)

    return single(journey), names


def _with_whole_references(journey: JourneyMap, names: _Names, fresh: NewId, notes: _Notes) -> JourneyMap:
    title = say(_RECOVERED, journey.language)
    rescue = Step(id=fresh(), title=title)
    rescued = _RESCUED(step=title)

    def whole(record: Record) -> Record | None:
        for reference in references_of(type(record)):
            old: str | None = record.__dict__[reference.field]
            target, word = _TARGETS[reference.target]
            if old is None or names.get((target, old)) == old:
                continue
            if (target, old) in names:
                record = changed(record, **{reference.field: names[target, old]})
                continue
            match reference.when_missing:
                case "remove":
                    notes[_REMOVED(target=word), type(record)].append(_name(record))
                    return None
                case "clear":
                    notes[_CLEARED(target=word), type(record)].append(_name(record))
                    record = changed(record, **{reference.field: None})
                case "rescue":
                    notes[rescued, type(record)].append(_name(record))
                    record = _moved(record, reference, rescue.id)
        return _with_nested(record, whole)

    journey = _with_nested(journey, whole)
    if not any(problem == rescued for problem, _ in notes):
        return journey
    return changed(journey, stages=(*journey.stages, Stage(id=fresh(), title=title, steps=(rescue,))))


def _with_single_points(journey: JourneyMap, notes: _Notes) -> JourneyMap:
    """Return a map whose curves have at most one point a step: the last one, which is the one that is drawn."""

    def single(record: Record) -> Record:
        if isinstance(record, Curve) and (doubled := _doubled(record)):
            notes[_DOUBLED, CurvePoint].extend(_name(point) for point in doubled)
            return changed(record, points=tuple({point.step: point for point in record.points}.values()))
        return _with_nested(record, single)

    return _with_nested(journey, single)


def _doubled(curve: Curve) -> list[CurvePoint]:
    """Return the points of a curve that are followed by another one at the same step."""
    last = {point.step: index for index, point in enumerate(curve.points)}
    return [point for index, point in enumerate(curve.points) if last[point.step] != index]


def _moved(record: R, reference: Reference, target: str) -> R:
    """Return a record that refers to another target, without its span, which belonged to the old one."""
    optional = [each for each in references_of(type(record)) if each.when_missing == "clear"]
    cleared = {each.field: None for each in optional if each.target == reference.target}
    return changed(record, **{reference.field: target}, **cleared)


def _with_nested(record: R, mend: Callable[[Record], Record | None]) -> R:
    """Return a record in which all that it holds is mended; for None the held record goes."""
    fields: dict[str, tuple[Record, ...]] = {}
    for name in nested_fields(type(record)):
        children: tuple[Record, ...] = record.__dict__[name]
        fields[name] = tuple(kept for child in children if (kept := mend(child)) is not None)
    return changed(record, **fields) if fields else record


def _name(record: Record) -> str:
    """Return what a person may know a record by."""
    values = (record.__dict__.get(field) for field in ("title", "name", "text", "label", "id", "step"))
    return excerpt(next(value for value in values if value))


def _said(problem: Text, kind: type[Record], names: list[str]) -> Text:
    few = ", ".join(f"“{name}”" for name in names[:_NAMED])
    records = _KINDS[kind](names=few)
    more = len(names) - _NAMED
    if more > 0:
        records = Text("Repair", "{records} and {count} more")(records=records, count=more)
    return problem(records=records)
