from typing import Any

import pytest
from pydantic import ValidationError

from cjm_desktop.model.change import changed, replaced
from cjm_desktop.model.lanes import Card, CardLane, CurvePoint, EmotionLane
from cjm_desktop.model.records import Flow, JourneyMap, Stage, Step

CARD = Card(id="c", step="s", text="Text", severity=2)
LANE = CardLane(id="l", kind="free", cards=(Card(id="a", step="s"), CARD, Card(id="b", step="s")))


def test_a_changed_copy_has_the_new_values_and_the_others() -> None:
    before = CARD.model_dump()
    assert changed(CARD, text="New", severity=3) == Card(id="c", step="s", text="New", severity=3)
    assert CARD.model_dump() == before


def test_equal_values_keep_the_record() -> None:
    assert changed(CARD, text="Text", severity=2) is CARD
    assert changed(CARD) is CARD
    assert changed(LANE, cards=tuple(LANE.cards)) is LANE


def test_new_values_are_cleaned() -> None:
    assert changed(CARD, text="e\u0301\r\n\x00\ud800").text == "\u00e9\n\ufffd"
    assert changed(CARD, text="Text\x00") is CARD


@pytest.mark.parametrize(
    "fields",
    [
        {"severity": 4},
        {"severity": True},
        {"severity": "1"},
        {"text": None},
        {"id": "a b"},
        {"channel": "a pigeon"},
        {"link": "javascript:alert(1)"},
        {"colour": "red"},
    ],
)
def test_values_that_are_not_allowed_are_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        changed(CARD, **fields)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 1.5, "0"])
def test_numbers_are_bounded_finite_and_of_their_type(value: object) -> None:
    with pytest.raises(ValidationError):
        changed(CurvePoint(step="s", value=0), value=value)


def test_a_tuple_keeps_its_least_length_and_its_records() -> None:
    stage = Stage(id="g", steps=(Step(id="s"),))
    with pytest.raises(ValidationError):
        changed(stage, steps=())
    with pytest.raises(ValidationError):
        changed(stage, steps=[Step(id="s")])
    with pytest.raises(ValidationError):
        changed(stage, steps=(CARD,))


def test_a_name_that_is_no_field_is_refused() -> None:
    with pytest.raises(TypeError, match="txet"):
        changed(CARD, txet="x")


def test_a_field_goes_by_its_name_in_the_program() -> None:
    flow = Flow(id="f", kind="skip", from_="s")
    assert changed(flow, from_="t").from_ == "t"
    with pytest.raises(TypeError, match="from"):
        changed(flow, **{"from": "t"})


def test_unknown_keys_are_carried_along_and_cannot_be_changed() -> None:
    card = Card.model_validate({"id": "c", "step": "s", "later": {"a": [1]}})
    assert changed(card, text="x").model_dump(exclude_defaults=True) == {
        "id": "c",
        "step": "s",
        "text": "x",
        "later": {"a": [1]},
    }
    with pytest.raises(TypeError, match="later"):
        changed(card, later=1)


def test_a_replaced_child_stands_in_the_place_of_the_old_one() -> None:
    new = changed(CARD, text="New")
    lane = replaced(LANE, "cards", 1, new)
    assert lane == CardLane(id="l", kind="free", cards=(LANE.cards[0], new, LANE.cards[2]))
    assert lane.cards[0] is LANE.cards[0]
    assert LANE.cards[1] is CARD


def test_the_same_child_keeps_the_record() -> None:
    assert replaced(LANE, "cards", 1, CARD) is LANE


def test_a_child_of_another_type_is_refused() -> None:
    journey = JourneyMap(format="cjm", version=1, id="m", lanes=(LANE,))
    with pytest.raises(TypeError, match="EmotionLane"):
        replaced(journey, "lanes", 0, EmotionLane(id="e", kind="emotion"))


def test_unknown_keys_are_carried_along_when_a_child_is_replaced() -> None:
    lane = CardLane.model_validate({"id": "l", "kind": "free", "cards": (CARD,), "later": 1})
    assert replaced(lane, "cards", 0, changed(CARD, text="x")).model_dump()["later"] == 1
