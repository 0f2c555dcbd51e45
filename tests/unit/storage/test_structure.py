import json
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from cjm_desktop.model.records import JourneyMap
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.structure import unlike_a_map
from cjm_desktop.words import Fault, say

MAP: dict[str, Any] = {
    "format": "cjm",
    "version": 1,
    "id": "m",
    "goals": ["One"],
    "personas": [{"id": "p", "share": 0.5}],
    "stages": [{"id": "g1", "steps": [{"id": "s1"}]}, {"id": "g2", "steps": [{"id": "s2"}, {"id": "s3"}]}],
    "lanes": [
        {"id": "l1", "kind": "pain-point", "cards": [{"id": "c", "step": "s1"}]},
        {"id": "l2", "kind": "emotion", "curves": [{"id": "e", "points": [{"step": "s1", "value": 0}]}]},
    ],
    "flows": [{"id": "f", "kind": "return", "from": "s2", "to": "s1"}],
}
GONE = object()


def opened(path: Path, *wrong: tuple[tuple[str | int, ...], Any]) -> str:
    data = json.loads(json.dumps(MAP))
    for (*keys, last), value in wrong:
        here = data
        for key in keys:
            here = here[key]
        if value is GONE:
            del here[last]
        else:
            here[last] = value
    file = path / "map.cjm"
    file.write_text(json.dumps(data), "utf-8")
    with pytest.raises(Fault) as caught:
        read_map(file)
    return say(caught.value.text, "en").removeprefix(f"{file}: ")


@pytest.mark.parametrize(
    ("keys", "value", "place", "expected", "found"),
    [
        (("stages", 1, "steps", 0, "title"), 5, "stages[1].steps[0].title", "text", "the number 5"),
        (("title",), None, "title", "text", "nothing (null)"),
        (("title",), ["a", "b"], "title", "text", "a list in square brackets"),
        (("title",), {"a": 1}, "title", "text", "fields in braces"),
        (("goals", 0), True, "goals[0]", "text", "true"),
        (("goals",), "One", "goals", "a list in square brackets", "the text “One”"),
        (
            ("personas", 0, "name"),
            "n" * 10_001,
            "personas[0].name",
            "text of at most 10,000 characters",
            f"the text “{'n' * 59}…”",
        ),
        (
            ("stages", 0, "id"),
            "a b",
            "stages[0].id",
            "a name of 1 to 64 letters a to z, digits, - and _",
            "the text “a b”",
        ),
        (("lanes", 0, "cards", 0, "severity"), "3", "lanes[0].cards[0].severity", "a whole number", "the text “3”"),
        (("lanes", 0, "cards", 0, "severity"), 1.5, "lanes[0].cards[0].severity", "a whole number", "the number 1.5"),
        (
            ("lanes", 0, "cards", 0, "severity"),
            4,
            "lanes[0].cards[0].severity",
            "a number of at most 3",
            "the number 4",
        ),
        (
            ("lanes", 0, "cards", 0, "severity"),
            10**100,
            "lanes[0].cards[0].severity",
            "a number of at most 3",
            f"the number 1{'0' * 58}…",
        ),
        (
            ("lanes", 1, "curves", 0, "points", 0, "value"),
            -2,
            "lanes[1].curves[0].points[0].value",
            "a number of at least -1",
            "the number -2",
        ),
        (("personas", 0, "share"), "half", "personas[0].share", "a number", "the text “half”"),
        (
            ("personas", 0, "share"),
            10**400,
            "personas[0].share",
            "a number of sensible size",
            f"the number 1{'0' * 58}…",
        ),
        (
            ("lanes", 1, "curves", 0, "points", 0, "assumed"),
            1,
            "lanes[1].curves[0].points[0].assumed",
            "true or false",
            "the number 1",
        ),
        (("stages", 0, "steps"), [], "stages[0].steps", "a list of at least 1", "an empty list"),
        (("stages", 0), "Apply", "stages[0]", "fields in braces", "the text “Apply”"),
        (("lanes", 0), 7, "lanes[0]", "fields in braces", "the number 7"),
        (("date",), "yesterday", "date", "a date such as 2026-11-21", "the text “yesterday”"),
        (("date",), "2026-02-30", "date", "a date such as 2026-11-21", "the text “2026-02-30”"),
        (("date",), "2026-02-03T04:05:06", "date", "a date such as 2026-11-21", "the text “2026-02-03T04:05:06”"),
        (("date",), 20261121, "date", "a date such as 2026-11-21", "the number 20261121"),
        (("language",), "fr", "language", "one of en, zh-Hans, zh-Hant", "the text “fr”"),
        (("flows", 0, "kind"), "jump", "flows[0].kind", "one of return, restart, skip, drop-off", "the text “jump”"),
    ],
)
def test_a_wrong_value_is_said_with_place_and_both_kinds(
    tmp_path: Path, keys: tuple[str | int, ...], value: object, place: str, expected: str, found: str
) -> None:
    sentence = opened(tmp_path, (keys, value)).removesuffix(" (The first of at least 2 problems.)")
    assert sentence == f"at {place} this program expects {expected}, but found {found}."


def test_a_lane_of_an_unknown_kind_is_said_with_the_kinds_there_are(tmp_path: Path) -> None:
    sentence = opened(tmp_path, (("lanes", 1, "kind"), "weather"))
    assert sentence.startswith("at lanes[1].kind this program expects one of customer-action, touchpoint, ")
    assert sentence.endswith("free, emotion, metric, but found the text “weather”.")


@pytest.mark.parametrize(
    ("keys", "place"),
    [
        (("id",), "id"),
        (("lanes", 0, "kind"), "lanes[0].kind"),
        (("lanes", 0, "cards", 0, "step"), "lanes[0].cards[0].step"),
        (("flows", 0, "from"), "flows[0].from"),
    ],
)
def test_a_missing_field_is_named(tmp_path: Path, keys: tuple[str | int, ...], place: str) -> None:
    assert opened(tmp_path, (keys, GONE)) == f"{place} is missing."


@pytest.mark.parametrize("value", [5, None, "", "cards", "pain-point", [], {}, {"cards": {}}])
@pytest.mark.parametrize(
    ("lane", "key", "wrong", "place"),
    [
        (0, "pain-point", ("cards", 0, "text"), "lanes[0].cards[0].text"),
        (0, "pain-point", ("title",), "lanes[0].title"),
        (1, "emotion", ("curves", 0, "points", 0, "text"), "lanes[1].curves[0].points[0].text"),
    ],
)
def test_an_unknown_key_named_like_the_kind_of_its_lane_leads_nobody_astray(
    tmp_path: Path, lane: int, key: str, wrong: tuple[str | int, ...], place: str, value: object
) -> None:
    sentence = opened(tmp_path, (("lanes", lane, key), value), (("lanes", lane, *wrong), 7))
    assert sentence == f"at {place} this program expects text, but found the number 7."


def test_what_pydantic_alone_finds_to_be_no_json_is_not_called_nested(tmp_path: Path) -> None:
    with pytest.raises(ValidationError) as caught:
        JourneyMap.model_validate_json('{"id": ')
    fault = unlike_a_map(caught.value, str(tmp_path / "map.cjm"))
    assert say(fault.text, "en") == f"{tmp_path / 'map.cjm'} is no JSON that this program can read."


def test_of_several_problems_the_first_is_said_and_how_many_were_seen(tmp_path: Path) -> None:
    wrong = [(("title",), 1), (("goals",), 2), (("flows", 0, "to"), "")]
    assert opened(tmp_path, *wrong) == (
        "at title this program expects text, but found the number 1. (The first of at least 3 problems.)"
    )


def test_what_was_found_is_shown_without_control_characters(tmp_path: Path) -> None:
    assert opened(tmp_path, (("language",), "\x1b[31m\n\u202ered")).endswith("but found the text “[31m red”.")
