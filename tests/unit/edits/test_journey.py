import pytest
from pydantic import ValidationError

from cjm_desktop.edits.journey import change_journey
from tests.unit.edits.sample import edited, sample


def test_the_map_takes_a_title_and_a_language() -> None:
    new = edited(lambda journey: change_journey(journey, title="买车", language="zh-Hans"), sample())
    assert (new.title, new.language) == ("买车", "zh-Hans")


def test_the_same_title_keeps_the_map() -> None:
    journey = sample()
    assert change_journey(journey, title=journey.title) is journey


def test_what_an_edit_does_not_touch_is_shared() -> None:
    journey = sample()
    new = change_journey(journey, title="Other")
    assert new.lanes is journey.lanes


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValidationError):
        change_journey(sample(), language="xx")


@pytest.mark.parametrize("field", ["id", "stages", "lanes", "personas", "flows"])
def test_ids_and_records_inside_are_not_changed_as_fields(field: str) -> None:
    with pytest.raises(TypeError, match=field):
        change_journey(sample(), **{field: ()})


def test_a_misspelt_field_is_refused() -> None:
    with pytest.raises(TypeError, match="titel"):
        change_journey(sample(), titel="x")
