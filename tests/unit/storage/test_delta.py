"""What changed between two maps, as plain data."""

import json
from typing import Any, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.edits.cards import add_card, change_card
from cjm_desktop.edits.lanes import move_lane
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.lookup import nested_fields
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.storage.delta import NotAChangeError, applied, delta
from cjm_desktop.storage.plain import plain_data
from cjm_desktop.storage.reading import map_of
from cjm_desktop.storage.writing import to_bytes
from tests.benchmarks.big_map import big_map
from tests.maps import journey_maps, unknown_values
from tests.unit.edits.sample import sample

R = TypeVar("R", bound=Record)


def after_change(before: JourneyMap, after: JourneyMap) -> JourneyMap:
    """Return the map that comes of a map's file and of what is written of the change to another one."""
    written = json.dumps(delta(before, after), ensure_ascii=False)
    data = plain_data(to_bytes(before).decode(), "before")
    assert isinstance(data, dict)
    again, _ = map_of(json.dumps(applied(data, json.loads(written))).encode(), "after")
    return again


@given(journey_maps(), journey_maps())
def test_any_map_becomes_any_other_one(before: JourneyMap, after: JourneyMap) -> None:
    assert after_change(before, after) == after


@st.composite
def edited(draw: st.DrawFn, record: R, others: JourneyMap) -> R:
    """Return a record whose lists are shuffled, shortened, doubled in part, and mixed with those of another map."""
    update: dict[str, Any] = {}
    for name in nested_fields(type(record)):
        children: list[Record] = list(record.__dict__[name])
        if isinstance(record, JourneyMap):
            children += draw(st.permutations(others.__dict__[name]))[:1]
        some = (
            draw(st.permutations(children))[: draw(st.integers(0, len(children)))] if draw(st.booleans()) else children
        )
        update[name] = tuple(draw(edited(child, others)) if draw(st.booleans()) else child for child in some)
    if draw(st.booleans()):
        update["unknown to us"] = draw(unknown_values)
    return record.model_copy(update=update)


@given(st.data(), journey_maps(), journey_maps())
def test_what_is_shuffled_taken_out_and_mixed_comes_out_the_same(
    data: st.DataObject, before: JourneyMap, others: JourneyMap
) -> None:
    after = data.draw(edited(before, others))
    assert after_change(before, _sound(after)) == _sound(after)
    assert after_change(_sound(after), before) == before


def _sound(journey: JourneyMap) -> JourneyMap:
    """Return a map as it comes from its file; a stage that lost all its steps goes."""
    return journey.model_copy(update={"stages": tuple(stage for stage in journey.stages if stage.steps)})


def test_the_same_map_is_no_change() -> None:
    assert delta(sample(), sample()) == {}


def test_of_an_edit_of_a_card_among_ten_thousand_only_the_card_is_written() -> None:
    before = big_map(10_000)
    lane = before.lanes[7]
    assert isinstance(lane, CardLane)
    change = delta(before, change_card(before, lane.id, lane.cards[100].id, text="x"))
    cards = [[0, 100], [100, {"set": {"text": "x"}}], [101, len(lane.cards) - 101]]
    assert change == {"lists": {"lanes": [[0, 7], [7, {"lists": {"cards": cards}}], [8, len(before.lanes) - 8]]}}


def test_of_a_lane_that_moves_nothing_is_written() -> None:
    before = big_map(10_000)
    after = move_lane(before, before.lanes[0].id)
    assert delta(before, after) == {"lists": {"lanes": [[1, len(before.lanes) - 1], [0, 1]]}}


NO_CHANGES: list[Any] = [
    {"other": {}},
    {"set": []},
    {"gone": {}},
    {"lists": []},
    {"lists": {"lanes": {}}},
    {"lists": {"title": []}},
    {"lists": {"lanes": [[0, 10_000]]}},
    {"lists": {"lanes": [[-1, 1]]}},
    {"lists": {"lanes": [[0, 1], [0, 1]]}},
    {"lists": {"lanes": [[0, 2], [1, {}]]}},
    {"lists": {"lanes": [[0, -1]]}},
    {"lists": {"lanes": [[0, 0]]}},
    {"lists": {"lanes": [[10_000, {}]]}},
    {"lists": {"lanes": [["0", 1]]}},
    {"lists": {"lanes": ["lane"]}},
    {"lists": {"goals": [[0, {}]]}},
]


@pytest.mark.parametrize("change", NO_CHANGES)
def test_what_is_no_change_of_a_map_is_refused(change: dict[str, Any]) -> None:
    data: Any = json.loads(to_bytes(sample())) | {"goals": ["one"]}
    with pytest.raises(NotAChangeError):
        applied(data, change)


def test_of_a_new_card_only_what_it_says_is_written() -> None:
    before = sample()
    after = add_card(before, "touch", Card(id="new", step="look", text="Poster"))
    cards = [[0, 3], {"id": "new", "step": "look", "text": "Poster"}]
    assert delta(before, after) == {"lists": {"lanes": [[0, {"lists": {"cards": cards}}], [1, 2]]}}
    both = delta(before, change_card(after, "touch", "site", text="Page"))
    cards = [[0, 1], [1, {"set": {"text": "Page"}}], [2, 1], cards[-1]]
    assert both == {"lists": {"lanes": [[0, {"lists": {"cards": cards}}], [1, 2]]}}


@pytest.mark.parametrize("turn", [1, -1], ids=["in front", "and turned"])
def test_a_record_that_has_the_name_of_another_one_is_a_new_one(turn: int) -> None:
    """No edit makes such a map; but should one be open, what is done in it is written all the same."""
    before = sample()
    copy = before.lanes[-1].model_copy(update={"title": "Copy"})
    after = before.model_copy(update={"lanes": (copy, *before.lanes[::turn])})
    data = applied(json.loads(to_bytes(before)), json.loads(json.dumps(delta(before, after))))
    assert [lane.get("title", "") for lane in data["lanes"]] == [lane.title for lane in after.lanes]
    assert [lane["id"] for lane in data["lanes"]] == [lane.id for lane in after.lanes]
