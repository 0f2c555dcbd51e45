"""Writing other texts in many places at once."""

from collections.abc import Iterable, Sequence
from typing import Any

from pydantic import ValidationError

from cjm_desktop.model.change import changed
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.text import excerpt
from cjm_desktop.model.texts import TextAt, text_fields
from cjm_desktop.words import Fault, Text

Written = tuple[TextAt, str]
"""A text of a map, and what is to stand in its place."""


def with_texts(journey: JourneyMap, texts: Iterable[Written]) -> JourneyMap:
    """Return a map with other texts in place of some of its own.

    Of several texts in one field, those that are empty now go, and those that are the same come together.

    Raises:
        Fault: a text does not fit where it is to stand.
    """
    return _written(journey, list(texts), 0)


def _written(record: Record, texts: Sequence[Written], depth: int) -> Any:  # noqa: ANN401 - a record of the same kind
    own: list[Written] = []
    below: dict[tuple[str, int], list[Written]] = {}
    for each in texts:
        path = each[0].path
        if len(path) == depth:
            own.append(each)
        else:
            below.setdefault(path[depth], []).append(each)
    children: dict[str, list[Record]] = {}
    for (field, place), some in below.items():
        siblings = children.setdefault(field, list(record.__dict__[field]))
        siblings[place] = _written(siblings[place], some, depth + 1)
    new = {field: tuple(some) for field, some in children.items() if _differ(some, record.__dict__[field])}
    return _with_own(record.model_copy(update=new) if new else record, own)


def _differ(some: Sequence[Record], others: Sequence[Record]) -> bool:
    return any(one is not other for one, other in zip(some, others, strict=True))


def _with_own(record: Record, texts: Sequence[Written]) -> Record:
    fields: dict[str, Any] = {}
    for at, text in texts:
        if at.item is None:
            fields[at.field] = text
        else:
            fields.setdefault(at.field, list(record.__dict__[at.field]))[at.item] = text
    try:
        for field, value in fields.items():
            if text_fields(type(record))[field]:
                items: list[str] = value
                fields[field] = tuple(dict.fromkeys(item for item in items if item.strip()))
        return changed(record, **fields)
    except ValidationError as error:
        raise Fault(_complaint(record, error)) from error


def _complaint(record: Record, error: ValidationError) -> Text:
    values = record.__dict__
    names: list[str] = [values.get(field, "") for field in ("text", "title", "name", "label")]
    name = excerpt(next((each for each in names if each), ""))
    most = error.errors(include_url=False, include_input=False)[0].get("ctx", {}).get("max_length")
    if most is None:
        return Text("Find", "“{name}” would have a link that leads nowhere. Nothing was replaced.")(name=name)
    return Text("Find", "“{name}” would get a text that is too long: {most} characters fit. Nothing was replaced.")(
        name=name, most=most
    )
