import datetime as dt
import math
from typing import Any

import pytest
from hypothesis import given, settings
from pydantic import ValidationError

from cjm_desktop.model.kinds import LANE_KINDS
from cjm_desktop.model.lanes import Card, CardLane, CurvePoint, EmotionLane, MetricLane
from cjm_desktop.model.records import JourneyMap, Persona, Stage, Step
from tests.maps import journey_maps

PLAIN: dict[str, Any] = {"format": "cjm", "version": 1, "id": "m"}


@given(journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_what_is_written_reads_as_the_same_map(journey: JourneyMap) -> None:
    text = journey.model_dump_json(exclude_defaults=True)
    assert JourneyMap.model_validate_json(text) == journey
    assert JourneyMap.model_validate_json(text).model_dump_json(exclude_defaults=True) == text


def test_what_equals_its_default_is_left_out_of_the_file() -> None:
    journey = JourneyMap(format="cjm", version=1, id="m", title="", lanes=())
    assert journey.model_dump(exclude_defaults=True) == PLAIN


def test_the_file_begins_with_format_and_version() -> None:
    journey = JourneyMap(format="cjm", version=1, id="m", title="x")
    assert list(journey.model_dump(exclude_defaults=True)) == ["format", "version", "id", "title"]


@pytest.mark.parametrize("value", [-1, -0.5, 0, 0.5, 1])
def test_a_feeling_lies_between_minus_one_and_one(value: float) -> None:
    assert CurvePoint(step="s", value=value).value == value


@pytest.mark.parametrize("value", [1.0001, -1.0001, math.nan, math.inf, -math.inf])
def test_numbers_are_bounded_and_finite(value: float) -> None:
    with pytest.raises(ValidationError):
        CurvePoint(step="s", value=value)
    with pytest.raises(ValidationError):
        Persona(id="p", share=value)
    with pytest.raises(ValidationError):
        Step(id="s", width=value)


@pytest.mark.parametrize("number", ["NaN", "Infinity", "1e999", "1" * 5000])
def test_numbers_that_json_can_write_and_we_cannot_hold_are_refused(number: str) -> None:
    text = f'{{"format": "cjm", "version": 1, "id": "m", "personas": [{{"id": "p", "share": {number}}}]}}'
    with pytest.raises(ValidationError):
        JourneyMap.model_validate_json(text)


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        (Card, {"id": "c", "step": "s", "severity": "1"}),
        (Card, {"id": "c", "step": "s", "severity": True}),
        (Card, {"id": "c", "step": "s", "severity": 1.0}),
        (Card, {"id": "c", "step": "s", "text": 1}),
        (Card, {"id": 1, "step": "s"}),
        (CurvePoint, {"step": "s", "value": "0"}),
        (CurvePoint, {"step": "s", "value": True}),
        (CurvePoint, {"step": "s", "value": 0, "assumed": 1}),
        (Stage, {"id": "g", "steps": ()}),
        (Stage, {"id": "g", "steps": [{"id": "s"}]}),
        (JourneyMap, {**PLAIN, "version": 2}),
        (JourneyMap, {**PLAIN, "date": "2026-01-01"}),
        (JourneyMap, {**PLAIN, "title": None}),
    ],
)
def test_values_of_another_type_are_refused(kind: type[Card | CurvePoint | Stage], fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        kind.model_validate(fields)


def test_a_date_is_read_from_a_file() -> None:
    text = '{"format": "cjm", "version": 1, "id": "m", "date": "2026-01-31"}'
    assert JourneyMap.model_validate_json(text).date == dt.date(2026, 1, 31)


def test_the_kind_of_a_lane_decides_what_it_is() -> None:
    lanes = ({"id": f"l-{kind}", "kind": kind} for kind in LANE_KINDS)
    journey = JourneyMap.model_validate({**PLAIN, "lanes": tuple(lanes)})
    kinds: dict[str, type] = {"emotion": EmotionLane, "metric": MetricLane}
    for lane in journey.lanes:
        assert type(lane) is kinds.get(lane.kind, CardLane)
        assert lane.kind == lane.id.removeprefix("l-")


@pytest.mark.parametrize("field", list(Card.model_fields))
def test_records_cannot_be_changed(field: str) -> None:
    card = Card(id="c", step="s")
    with pytest.raises(ValidationError, match="frozen"):
        setattr(card, field, "x")
    assert card == Card(id="c", step="s")


def test_keys_that_the_program_does_not_know_are_kept() -> None:
    text = (
        '{"format":"cjm","version":1,"id":"m","stages":[{"id":"g","steps":[{"id":"s","mood":[1]}]}],"later":{"a":null}}'
    )
    assert JourneyMap.model_validate_json(text).model_dump_json(exclude_defaults=True) == text
