"""The one way to make a changed copy of a record."""

from functools import cache
from typing import Any, Final, TypeVar

from pydantic import ConfigDict, TypeAdapter

from cjm_desktop.model.record import Record

R = TypeVar("R", bound=Record)
_STRICT: Final = ConfigDict(strict=True, allow_inf_nan=False)


@cache
def _validators(kind: type[Record]) -> dict[str, TypeAdapter[Any]]:
    return {name: _validator(field.rebuild_annotation()) for name, field in kind.model_fields.items()}


def _validator(annotation: Any) -> TypeAdapter[Any]:  # noqa: ANN401 - any annotation
    return TypeAdapter(annotation, config=None if _has_its_own(annotation) else _STRICT)


def _has_its_own(annotation: object) -> bool:
    """Tell whether an annotation is a record, which has a configuration of its own."""
    return isinstance(annotation, type) and issubclass(annotation, Record)


def changed(record: R, **fields: object) -> R:
    """Return a copy of a record with other values, or the record itself when they equal those it has.

    Only the values given are validated: the others were when the record was made. Keys that the program does not
    know are carried along.

    Raises:
        TypeError: a name is no field of the record.
        pydantic.ValidationError: a value is not allowed.
    """
    validators = _validators(type(record))
    unknown = fields.keys() - validators.keys()
    if unknown:
        raise TypeError(f"{type(record).__name__} has no field {', '.join(sorted(unknown))}")
    old = record.__dict__
    update: dict[str, Any] = {}
    for name, value in fields.items():
        valid = validators[name].validate_python(value)
        if valid != old[name]:
            update[name] = valid
    return record.model_copy(update=update) if update else record


def replaced(record: R, field: str, index: int, child: Record) -> R:
    """Return a copy of a record with another child in place of one, or the record itself when it is that child.

    What ``changed`` would do with the whole tuple, without looking again at the other children: an edit of one card
    among ten thousand stays cheap.

    Raises:
        TypeError: the child is of another type than the one it replaces.
    """
    old: tuple[Record, ...] = record.__dict__[field]
    if child is old[index]:
        return record
    if type(child) is not type(old[index]):
        raise TypeError(f"{type(child).__name__} in place of {type(old[index]).__name__}")
    return record.model_copy(update={field: (*old[:index], child, *old[index + 1 :])})
