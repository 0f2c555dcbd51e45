"""Every text that people read is found, a new field too, and each can be named."""

from hypothesis import given, settings

from cjm_desktop.app.find.naming import FIELDS as NAMES
from cjm_desktop.edits.cards import change_card
from cjm_desktop.model.lookup import records_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.texts import text_fields, texts_in
from tests.canvas.sample import sample
from tests.maps import journey_maps
from tests.unit.model.test_limits import FIELDS, SCHEMA

WORDS = {2_000, 10_000, 1_000_000}
"""How long a link, a line and prose may be."""
KEYS = {"paper", "theme", "icon", "kind", "sheet", "chosen"}


def test_what_the_schema_calls_a_text_is_one() -> None:
    """The schema knows no kinds of text, but their lengths."""
    places = (place.removesuffix("[]").split(".") for place, leaf in FIELDS.items() if leaf.get("maxLength") in WORDS)
    assert {field for _, field in places} - KEYS == set(NAMES)
    assert "JourneyMap" not in SCHEMA["$defs"]


@given(journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_all_texts_of_a_map_are_found(journey: JourneyMap) -> None:
    expected: list[str] = []
    for record in records_of(journey):
        for field, several in text_fields(type(record)).items():
            value = record.__dict__[field]
            expected += value if several else [value] if value else []
    assert sorted(at.text for at in texts_in(journey)) == sorted(expected)


def test_a_text_knows_what_is_selected_to_see_it() -> None:
    journey = change_card(sample(), "touch", "shop", tags=("near", "far"))
    owners = {at.text: (at.owner, at.lane.id if at.lane else None) for at in texts_in(journey)}
    assert owners["Buying a bicycle"] == ("", None)
    assert owners["Ann"] == ("", None)
    assert owners["Look"] == ("look", None)
    assert owners["far"] == ("shop", "touch")
    assert owners["Dear"] == ("mood@buy", "feel")
