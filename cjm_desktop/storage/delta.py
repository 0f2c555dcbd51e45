"""What changed between two maps, as plain data: the records that are others now, and where the rest went.

Records that are the same objects in both maps are not looked into; they are named by their places alone. A change of a
record is made of ``set``, the fields with other values; ``gone``, the unknown keys it has no longer; ``lists``, for
each list of records that is another one, its parts in order:

- ``[3, 5]``: five records from the fourth one on, as they were;
- ``[3, {…}]``: the fourth one, changed;
- ``{…}``: a new one.
"""

from collections.abc import Iterable, Sequence
from itertools import chain, takewhile
from operator import is_
from typing import Any, Final, cast

from cjm_desktop.model.lookup import nested_fields
from cjm_desktop.model.record import Record
from cjm_desktop.storage.steps import Plain

_NAMES: Final = ("id", "step", "sha256")
"""Fields by which a record is known among those beside it."""
Part = Plain | list[Any]


class NotAChangeError(ValueError):
    """What should have said how a record changed does not, or speaks of another record."""


def delta(before: Record, after: Record) -> Plain:
    """Return what changes one record into another one of its type, nothing when they are equal."""
    old, new = _values(before), _values(after)
    lists = nested_fields(type(after))
    others = {
        name for name, value in new.items() if name not in lists and (name not in old or _differs(old[name], value))
    }
    found: Plain = {}
    if others:
        found["set"] = after.model_dump(mode="json", include=others)
    if gone := sorted(old.keys() - new.keys()):
        found["gone"] = gone
    if changed := {name: _parts(old[name], new[name]) for name in lists if _differs(old[name], new[name])}:
        found["lists"] = changed
    return found


def applied(data: Plain, change: Plain) -> Plain:
    """Return the plain data of a record as it is after a change; what did not change is shared, not copied.

    Whether it is the data of a record at all is not looked at.

    Raises:
        NotAChangeError: this is no change of such data.
    """
    if change.keys() - {"set", "gone", "lists"}:
        raise NotAChangeError
    gone = _list(change.get("gone", []))
    lists = {key: _joined(data.get(key, []), parts) for key, parts in _fields(change.get("lists", {})).items()}
    return {key: value for key, value in data.items() if key not in gone} | _fields(change.get("set", {})) | lists


def _values(record: Record) -> dict[str, Any]:
    return {**record.__dict__, **(record.model_extra or {})}


def _differs(old: object, new: object) -> bool:
    return old is not new and old != new


def _parts(old: Sequence[Record], new: Sequence[Record]) -> list[Part]:
    """Return of which parts a list of records is made of another one."""
    start = _alike(old, new)
    end = _alike(reversed(old[start:]), reversed(new[start:]))
    left = dict(enumerate(old[start : len(old) - end], start))
    fresh = new[start : len(new) - end]
    same = {id(record): place for place, record in left.items()}
    for record in fresh:
        left.pop(same.get(id(record), -1), None)
    named = {_name(record): place for place, record in left.items()}
    parts: list[Part] = []
    _keep(parts, 0, start)
    for record in fresh:
        place = same.pop(id(record), None)
        if place is not None:
            _keep(parts, place, 1)
        elif (place := named.pop(_name(record), None)) is not None:
            parts.append([place, delta(left[place], record)])
        else:
            parts.append(_whole(record))
    _keep(parts, len(old) - end, end)
    return parts


def _alike(some: Iterable[Record], others: Iterable[Record]) -> int:
    """Return with how many of the same objects two rows begin."""
    return len(list(takewhile(bool, map(is_, some, others))))


def _keep(parts: list[Part], place: int, count: int) -> None:
    """Have some records stay as they were, along with those just before them."""
    match parts:
        case [*_, [int(first), int(number)]] if first + number == place:
            parts[-1] = [first, number + count]
        case _ if count:
            parts.append([place, count])
        case _:
            pass


def _name(record: Record) -> object:
    """Return what a record is known by: for lack of an id, itself."""
    name = next((record.__dict__[field] for field in _NAMES if field in record.__dict__), id(record))
    return type(record), name


def _whole(record: Record) -> Plain:
    """Return the plain data of a record, a little at a time: others have their turn meanwhile."""
    lists = nested_fields(type(record))
    data = record.model_dump(mode="json", exclude=set(lists), exclude_defaults=True)
    return data | {name: list(map(_whole, record.__dict__[name])) for name in lists if record.__dict__[name]}


def _joined(old: object, new: object) -> list[Any]:
    """Return the list that is made of parts of an old one; each of its records goes somewhere once at most."""
    olds, parts = _list(old), _list(new)
    taken = sorted(_reach(part) for part in parts if not isinstance(part, dict))
    ends = [0, *(end for _, end in taken)]
    starts = [*(start for start, _ in taken), len(olds)]
    if any(end > start for end, start in zip(ends, starts, strict=True)):
        raise NotAChangeError
    return list(chain.from_iterable(_pieces(olds, part) for part in parts))


def _reach(part: object) -> tuple[int, int]:
    """Return from where to where in the old list a part reaches."""
    first, what = _pair(part)
    end = first + (what if isinstance(what, int) else 1)
    if end <= first:
        raise NotAChangeError
    return first, end


def _pieces(olds: list[Any], part: object) -> Iterable[Any]:
    if isinstance(part, dict):
        return (cast("Plain", part),)
    first, what = _pair(part)
    return olds[first : first + what] if isinstance(what, int) else (applied(_fields(olds[first]), what),)


def _pair(part: object) -> tuple[int, int | Plain]:
    match _list(part):
        case [int(first), int(count)]:
            return first, count
        case [int(first), change]:
            return first, _fields(change)
        case _:
            raise NotAChangeError


def _list(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise NotAChangeError
    return cast("list[Any]", value)


def _fields(value: object) -> Plain:
    if not isinstance(value, dict):
        raise NotAChangeError
    return cast("Plain", value)
