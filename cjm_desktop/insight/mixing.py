"""What two sides say of one record, field by field."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, Literal

from pydantic import ValidationError

from cjm_desktop.insight.parts import Fields, turned_round, values_changed, values_of
from cjm_desktop.insight.rows import joined
from cjm_desktop.limits import MOST_VOTES
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card, CurvePoint, EmotionLane, MetricValue
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import JourneyMap, Persona, Step
from cjm_desktop.model.texts import text_fields

_Unknown = Mapping[str, Any]
Choice = Literal["mine", "theirs", "both"]
_NOTHING: Final = object()
_TOGETHER: Final[Mapping[type[Record], tuple[Fields, ...]]] = {
    Card: (("step", "through"), ("map", "map_title")),
    Step: (("map", "map_title"),),
    CurvePoint: (("value", "low", "high", "assumed", "source", "count"),),
    MetricValue: (("value", "source", "count"),),
}
"""Fields that mean something together alone: a figure is nothing without its source."""
_BY_PLACE: Final = {(JourneyMap, "colours"), (Persona, "traits"), (EmotionLane, "levels")}
"""Lists in which each item has its place."""


@dataclass(frozen=True, slots=True)
class Clash:
    """Fields in which both sides say something else, and what can be made of both."""

    fields: Fields
    both: object = None


@cache
def units_of(kind: type[Record]) -> tuple[Fields, ...]:
    """Return the fields of a kind of record, those together that mean something together alone."""
    together = _TOGETHER.get(kind, ())
    named = {name for unit in together for name in unit}
    return (*together, *((name,) for name in values_of(kind) if name not in named))


def unit_of(kind: type[Record], field: str) -> Fields:
    """Return the fields that mean something together with one."""
    return next((unit for unit in units_of(kind) if field in unit), ())


def mixed(base: Record | None, mine: Record, theirs: Record, choose: Callable[[Clash], Choice]) -> Record:
    """Return a record with what both sides say of it; the records that it holds are those of one side.

    ``choose`` is asked wherever both changed the same in different ways.
    """
    if base is not None and not values_changed(base, theirs):
        return mine
    if base is not None and not values_changed(base, mine):
        return theirs
    values: dict[str, Any] = {}
    for unit in units_of(type(mine)):
        values |= _unit(unit, base, mine, theirs, choose)
    record = mine.model_copy(update={name: value for name, value in values.items() if value != mine.__dict__[name]})
    unknown = _unknown(None if base is None else _unknown_in(base), _unknown_in(mine), _unknown_in(theirs), choose)
    return record if unknown == _unknown_in(mine) else type(mine).model_construct(**record.__dict__, **unknown)


def _unit(
    unit: Fields, base: Record | None, mine: Record, theirs: Record, choose: Callable[[Clash], Choice]
) -> Mapping[str, Any]:
    """Return the values of fields that mean something together alone."""
    before = None if base is None else {name: base.__dict__[name] for name in unit}
    here, there = ({name: side.__dict__[name] for name in unit} for side in (mine, theirs))
    if base is not None and before is not None and "through" in unit:
        here, there = (before if turned_round(base, side) else value for side, value in ((mine, here), (theirs, there)))
    if there in (here, before):
        return here
    if here == before:
        return there
    both: object = None
    if len(unit) == 1:
        (name,) = unit
        if before is not None and name == "votes":
            return {name: _counted(before[name], here[name], there[name])}
        if before is not None and (listed := _listed(mine, name, before[name], here[name], there[name])) is not None:
            return {name: listed}
        both = _both(mine, name, here[name], there[name])
    choice = choose(Clash(unit, both))
    if choice == "both" and both is not None:
        return {unit[0]: both}
    return there if choice == "theirs" else here


def _counted(base: int, mine: int, theirs: int) -> int:
    """Return the votes where both sides voted, or took votes away: all of it counts."""
    return min(max(mine + theirs - base, 0), MOST_VOTES)


def _listed(record: Record, name: str, base: object, mine: object, theirs: object) -> object:
    """Return the value of a field that lists things, with what each side did to it; none where that cannot be told."""
    if not (isinstance(base, tuple) and isinstance(mine, tuple) and isinstance(theirs, tuple)):
        return None
    rows: list[tuple[Any, ...]] = [base, mine, theirs]
    if (type(record), name) in _BY_PLACE:
        return _by_place(rows) if len(set(map(len, rows))) == 1 else None
    if any(len(set(row)) < len(row) for row in rows):
        return None
    before, here, there = rows
    kept = {one for one in (*here, *there) if one not in before or (one in here and one in there)}
    return _valid(record, name, tuple(joined(before, here, there, kept)))


def _by_place(rows: list[tuple[Any, ...]]) -> object:
    """Return a list in which each item is that of the side that changed it; none where both did."""
    items: list[Any] = []
    for before, here, there in zip(*rows, strict=True):
        if before not in (here, there) and here != there:
            return None
        items.append(there if here == before else here)
    return tuple(items)


def _both(record: Record, name: str, mine: Any, theirs: Any) -> object:  # noqa: ANN401 - the value of any field
    """Return what says the same as both values of a field together; none where nothing does."""
    if isinstance(mine, tuple):
        return None if (type(record), name) in _BY_PLACE else _valid(record, name, tuple(dict.fromkeys(mine + theirs)))
    if name not in text_fields(type(record)):
        return None
    texts = [text for text in (mine, theirs) if text]
    lines = _valid(record, name, "\n".join(texts))
    return _valid(record, name, " / ".join(texts)) if lines is None or "\n" not in str(lines) else lines


def _valid(record: Record, name: str, value: object) -> object:
    try:
        return changed(record, **{name: value}).__dict__[name]
    except ValidationError:  # too long, or no address any more
        return None


def _unknown_in(record: Record) -> _Unknown:
    return record.model_extra or {}


def _unknown(base: _Unknown | None, mine: _Unknown, theirs: _Unknown, choose: Callable[[Clash], Choice]) -> _Unknown:
    """Return the keys of other programs."""
    found: dict[str, Any] = {}
    for key in {**mine, **theirs}:
        before = _NOTHING if base is None else base.get(key, _NOTHING)
        here, there = mine.get(key, _NOTHING), theirs.get(key, _NOTHING)
        value = here
        if here == before or (base is None and here is _NOTHING):
            value = there
        elif there not in (before, here) and not (base is None and there is _NOTHING):
            value = there if choose(Clash((key,))) == "theirs" else here
        if value is not _NOTHING:
            found[key] = value
    return found
