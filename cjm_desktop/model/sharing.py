"""What two maps have in common, as the same objects: so a map read anew costs what differs in it, not all of it."""

from typing import TypeVar, cast

from cjm_desktop.model.record import Record

R = TypeVar("R", bound=Record)


def sharing(record: R, before: R) -> R:
    """Return a record in which all that equals what one before has at its place, or by its id, is that very object."""
    if record == before:
        return before
    old = before.__dict__
    mixed = {name: _mixed(value, old.get(name)) for name, value in record.__dict__.items()}
    update = {name: value for name, value in mixed.items() if value is not record.__dict__[name]}
    return record.model_copy(update=update) if update else record


def _mixed(new: object, old: object) -> object:
    if isinstance(new, tuple) and isinstance(old, tuple):
        return _mixed_all(cast("tuple[object, ...]", new), cast("tuple[object, ...]", old))
    both_records = isinstance(new, Record) and isinstance(old, Record) and type(new) is type(old)
    return sharing(cast("Record", new), cast("Record", old)) if both_records else cast("object", new)


def _mixed_all(new: tuple[object, ...], old: tuple[object, ...]) -> tuple[object, ...]:
    known = {name: each for each in old if (name := _id(each)) is not None}
    mixed = tuple(_mixed(each, known.get(_id(each) or "")) for each in new)
    return old if mixed == old else mixed


def _id(value: object) -> str | None:
    return getattr(value, "id", None)
