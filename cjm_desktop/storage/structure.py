"""What pydantic finds wrong in a file, in the program's own words."""

import re
from typing import Any, Final

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from cjm_desktop.model.text import excerpt
from cjm_desktop.storage.shape import too_deep
from cjm_desktop.words import Fault, Text

_UNREADABLE: Final = Text("Storage", "{file} is no JSON that this program can read.")
_NOTHING_BETTER: Final = Text("Storage", "something else")
_WHOLE: Final = Text("Storage", "a whole number")
_DATE: Final = Text("Storage", "a date such as 2026-11-21")
_TIME: Final = Text("Storage", "a time such as 2026-11-21T09:30:00Z")
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
    "too_long": Text("Storage", "a list of at most {max_length}"),
    "too_short": Text("Storage", "a list of at least {min_length}"),
    "model_type": _FIELDS,
    "model_attributes_type": _FIELDS,
    "dict_type": _FIELDS,
    "date_type": _DATE,
    "date_parsing": _DATE,
    "date_from_datetime_parsing": _DATE,
    "date_from_datetime_inexact": _DATE,
    "datetime_type": _TIME,
    "datetime_parsing": _TIME,
    "datetime_from_date_parsing": _TIME,
    "datetime_object_invalid": _TIME,
    "value_error": _TIME,
    "literal_error": _ONE_OF,
    "union_tag_invalid": _ONE_OF,
}
_PATTERNS: Final[dict[str, Text]] = {
    r"^#[0-9A-Fa-f]{6}$": Text("Storage", "a colour such as #1F4FA8"),
    r"^$|^(?:https?://[^\s/?#]+|mailto:[^\s@]+@)\S*$": Text(
        "Storage", "an address with https:// or mailto: at its beginning"
    ),
}
"""For texts of a certain form, by the pattern of the field."""


def unlike_a_map(error: ValidationError, file: str, first_card: int = 0) -> Fault:
    """Return what is said of data that has not the form of a map: the first thing wrong, and how many were seen.

    Where pydantic saw only a piece of a lane's cards, ``first_card`` is the place in the lane where it begins.
    """
    first, *more = error.errors(include_url=False)
    if first["type"] == "json_invalid":  # its own limits are lower than those of the standard library
        is_deep = "recursion" in first.get("ctx", {})["error"]
        return too_deep(file) if is_deep else Fault(_UNREADABLE(file=file))
    place, found = _place(first["loc"], first_card), _found(first["input"])
    match first["type"]:
        case "missing":
            problem = Text("Storage", "{file}: {place} is missing.")(file=file, place=place)
        case "union_tag_not_found":
            problem = Text("Storage", "{file}: {place} is missing.")(file=file, place=f"{place}.kind")
        case kind:
            if kind == "union_tag_invalid":
                place, found = f"{place}.kind", _found(first["input"]["kind"])
            problem = Text("Storage", "{file}: at {place} this program expects {expected}, but found {found}.")(
                file=file, place=place, expected=expected(first), found=found
            )
    if not more:
        return Fault(problem)
    return Fault(
        Text("Storage", "{problem} (The first of at least {count} problems.)")(problem=problem, count=1 + len(more))
    )


def expected(problem: ErrorDetails) -> Text:
    """Return what should stand where pydantic found a problem."""
    context = problem.get("ctx", {})
    better = _PATTERNS.get(context.get("pattern", "")) or _EXPECTED.get(problem["type"], _NOTHING_BETTER)
    return better(choices=_choices(context), **_limits(context))


def _place(keys: tuple[int | str, ...], first_card: int) -> str:
    """Return where in the data, such as ``stages[2].title``, from where pydantic saw it.

    Of a lane it names the kind after the number, which is no key of the file, whatever keys a lane may have.
    """
    if keys[:1] == ("lanes",):
        keys = (*keys[:2], *keys[3:])
        match keys:
            case "lanes", int(lane), "cards", int(card), *inside:
                keys = ("lanes", lane, "cards", first_card + card, *inside)
            case _:
                pass
    return "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in keys).removeprefix(".")


def _choices(context: dict[str, Any]) -> str:
    quoted = re.findall("'([^']*)'", str(context.get("expected_tags") or context.get("expected", "")))
    return ", ".join(quoted)


def _limits(context: dict[str, Any]) -> dict[str, int | str]:
    """Return the limits that a value is beyond: how long it may be, and between what, as it is written in the file."""
    lengths = {name: int(context[name]) for name in ("max_length", "min_length") if name in context}
    return {**lengths, **{name: f"{context[name]:g}" for name in ("ge", "le") if name in context}}


def _found(value: Any) -> Text:  # noqa: ANN401 - what JSON holds
    match value:
        case None:
            return Text("Storage", "nothing (null)")
        case bool():
            return Text("Storage", "true") if value else Text("Storage", "false")
        case int() | float():
            return Text("Storage", "the number {number}")(number=excerpt(str(value)))
        case str():
            return Text("Storage", "the text “{text}”")(text=excerpt(value))
        case list():
            return Text("Storage", "a list in square brackets") if value else Text("Storage", "an empty list")
        case _:
            return Text("Storage", "fields in braces")
