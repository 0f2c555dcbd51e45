"""What pydantic finds wrong in a file, in the program's own words."""

import re
from typing import Any, Final

from pydantic import ValidationError

from cjm_desktop.model.text import clean_line
from cjm_desktop.storage.plain import too_deep
from cjm_desktop.words import Fault, Text

_NOTHING_BETTER: Final = Text("Storage", "something else")
_WHOLE: Final = Text("Storage", "a whole number")
_DATE: Final = Text("Storage", "a date such as 2026-11-21")
_FIELDS: Final = Text("Storage", "fields in braces")
_ONE_OF: Final = Text("Storage", "one of {choices}")
_EXPECTED: Final[dict[str, Text]] = {
    "string_type": Text("Storage", "text"),
    "string_too_long": Text("Storage", "text of at most {max_length} characters"),
    "string_pattern_mismatch": Text("Storage", "a name of 1 to 64 letters a to z, digits, - and _"),
    "int_type": _WHOLE,
    "int_from_float": _WHOLE,
    "int_parsing_size": _WHOLE,
    "float_type": Text("Storage", "a number"),
    "finite_number": Text("Storage", "a number of sensible size"),
    "bool_type": Text("Storage", "true or false"),
    "greater_than_equal": Text("Storage", "a number of at least {ge}"),
    "less_than_equal": Text("Storage", "a number of at most {le}"),
    "tuple_type": Text("Storage", "a list in square brackets"),
    "too_short": Text("Storage", "a list of at least {min_length}"),
    "model_type": _FIELDS,
    "model_attributes_type": _FIELDS,
    "dict_type": _FIELDS,
    "date_type": _DATE,
    "date_parsing": _DATE,
    "date_from_datetime_parsing": _DATE,
    "date_from_datetime_inexact": _DATE,
    "literal_error": _ONE_OF,
    "union_tag_invalid": _ONE_OF,
}


def unlike_a_map(error: ValidationError, data: Any, file: str) -> Fault:  # noqa: ANN401 - what JSON holds
    """Return what is said of data that has not the form of a map: the first thing wrong, and how many were seen."""
    first, *more = error.errors(include_url=False)
    if first["type"] == "json_invalid":  # its own limit is lower than that of the standard library
        return too_deep(file)
    place, found = _place(first["loc"], data), _found(first["input"])
    match first["type"]:
        case "missing":
            problem = Text("Storage", "{file}: {place} is missing.")(file=file, place=place)
        case "union_tag_not_found":
            problem = Text("Storage", "{file}: {place} is missing.")(file=file, place=f"{place}.kind")
        case kind:
            if kind == "union_tag_invalid":
                place, found = f"{place}.kind", _found(first["input"]["kind"])
            context = first.get("ctx", {})
            expected = _EXPECTED.get(kind, _NOTHING_BETTER)(choices=_choices(context), **_limits(context))
            problem = Text("Storage", "{file}: at {place} this program expects {expected}, but found {found}.")(
                file=file, place=place, expected=expected, found=found
            )
    if not more:
        return Fault(problem)
    return Fault(
        Text("Storage", "{problem} (The first of at least {count} problems.)")(problem=problem, count=1 + len(more))
    )


def _place(keys: tuple[int | str, ...], data: Any) -> str:  # noqa: ANN401 - what JSON holds
    """Return where in the data, such as ``stages[2].title``; the kind of a lane, which is no key of it, is left out."""
    place, here = "", data
    for depth, key in enumerate(keys):
        if isinstance(key, int):
            place += f"[{key}]"
            here = here[key]
        elif key in here:
            place += f".{key}"
            here = here[key]
        elif depth == len(keys) - 1:
            place += f".{key}"
    return place.removeprefix(".")


def _choices(context: dict[str, Any]) -> str:
    quoted = re.findall("'([^']*)'", str(context.get("expected_tags") or context.get("expected", "")))
    return ", ".join(quoted)


def _limits(context: dict[str, Any]) -> dict[str, int | float]:
    names = ("max_length", "min_length", "ge", "le")
    return {name: context[name] for name in names if name in context}


def _found(value: Any) -> Text:  # noqa: ANN401 - what JSON holds
    match value:
        case None:
            return Text("Storage", "nothing (null)")
        case bool():
            return Text("Storage", "true") if value else Text("Storage", "false")
        case int() | float():
            return Text("Storage", "the number {number}")(number=_short(str(value)))
        case str():
            return Text("Storage", "the text “{text}”")(text=_short(clean_line(value)))
        case list():
            return Text("Storage", "a list in square brackets")
        case _:
            return Text("Storage", "fields in braces")


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:40] + "…"
