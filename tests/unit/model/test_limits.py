"""Whatever a map can hold has its limits: a new field without them fails here."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from cjm_desktop.model.records import JourneyMap

SCHEMA = JourneyMap.model_json_schema()
ENDLESS = re.compile(r"(?<!\\)[*+](?!\?)|\{\d+,\}")
"""What lets a pattern match a text of any length."""


def leaves(schema: dict[str, Any], place: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every number, text and list in a part of the schema, with its place."""
    for inner in schema.get("anyOf", []):
        yield from leaves(inner, place)
    if "items" in schema:
        yield from leaves(schema["items"], f"{place}[]")
    if schema.get("type") in {"integer", "number", "string", "array"}:
        yield place, schema


def fields() -> Iterator[tuple[str, dict[str, Any]]]:
    for name, kind in {**SCHEMA["$defs"], "JourneyMap": SCHEMA}.items():
        for field, schema in kind["properties"].items():
            yield from leaves(schema, f"{name}.{field}")


def is_bounded(schema: dict[str, Any]) -> bool:
    match schema["type"]:
        case "array":
            return "maxItems" in schema
        case "string":
            pattern = schema.get("pattern")
            short = pattern is not None and not ENDLESS.search(pattern)
            return (
                bool({"const", "enum", "maxLength"} & schema.keys())
                or schema.get("format") in {"date", "date-time"}
                or short
            )
        case _:
            return "const" in schema or {"minimum", "maximum"} <= schema.keys()


FIELDS = dict(fields())


@pytest.mark.parametrize("place", FIELDS)
def test_every_number_text_and_list_has_its_limits(place: str) -> None:
    assert is_bounded(FIELDS[place]), FIELDS[place]


def test_what_has_no_limits_is_seen() -> None:
    assert not is_bounded({"type": "number", "minimum": 0})
    assert not is_bounded({"type": "string", "pattern": "^a+$"})
    assert not is_bounded({"type": "array"})
    assert {"Card.text", "Card.personas", "Card.personas[]", "Step.minutes", "JourneyMap.lanes"} <= FIELDS.keys()
