"""What a view shows of a map: a selection that never changes the map itself."""

from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop.edits.cards import change_card
from cjm_desktop.edits.steps import change_step
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.model.change import changed
from cjm_desktop.model.choices import CONDITIONS, choices
from cjm_desktop.model.lanes import Card, CardLane, EmotionLane, MetricLane
from cjm_desktop.model.lookup import NoSuchRecord
from cjm_desktop.model.records import JourneyMap, View
from cjm_desktop.model.references import steps_of
from cjm_desktop.model.seen import EVERYTHING, UNNAMED, current_view, seen, selects
from tests.maps import journey_maps
from tests.unit.edits.making import Making
from tests.unit.edits.random_edits import MAKERS
from tests.unit.edits.sample import sample


def cards(journey: JourneyMap) -> dict[str, Card]:
    return {card.id: card for lane in journey.lanes if isinstance(lane, CardLane) for card in lane.cards}


def view_of(journey: JourneyMap, data: st.DataObject) -> View:
    """Draw a view that selects something of a map."""

    def some(names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(name for name in names if data.draw(st.integers(0, 3)) == 0)

    fields: dict[str, object] = {condition: some(choices(journey)[condition]) for condition in CONDITIONS}
    return changed(
        EVERYTHING,
        without_lanes=some(tuple(lane.id for lane in journey.lanes)),
        without_stages=some(tuple(stage.id for stage in journey.stages)),
        highlights=data.draw(st.booleans()),
        detail=data.draw(st.sampled_from(("executive", "operational", "workshop"))),
        **fields,
    )


@given(journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_without_a_view_all_but_hidden_lanes_is_seen(journey: JourneyMap) -> None:
    look = seen(journey)
    assert list(look.shown.lanes) == [lane for lane in journey.lanes if not lane.hidden]
    assert changed(look.shown, lanes=journey.lanes) == journey
    assert look.faint == frozenset()
    assert not look.is_filtered
    if not any(lane.hidden for lane in journey.lanes):
        assert look.shown is journey


@given(journey_maps(), st.data())
@settings(max_examples=settings().max_examples // 2)
def test_a_view_leaves_the_map_as_it_is_and_what_it_shows_is_sound(journey: JourneyMap, data: st.DataObject) -> None:
    before = journey.model_dump_json()
    look = seen(journey, view_of(journey, data))
    assert journey.model_dump_json() == before
    assert look.whole is journey
    assert JourneyMap.model_validate_json(look.shown.model_dump_json(exclude_defaults=True)) == look.shown
    order = [step.id for step in steps_of(look.shown)]
    for card in cards(look.shown).values():
        assert card.step in order
        assert card.through is None or order.index(card.step) < order.index(card.through)
    for lane in look.shown.lanes:
        if isinstance(lane, EmotionLane):
            assert all(point.step in order for curve in lane.curves for point in curve.points)
        if isinstance(lane, MetricLane):
            assert all(value.step in order for value in lane.values)
    assert all(flow.from_ in order and (flow.to is None or flow.to in order) for flow in look.shown.flows)
    assert look.faint <= cards(journey).keys()


@given(journey_maps(), st.data())
@settings(max_examples=settings().max_examples // 2)
def test_after_any_edits_a_view_shows_what_it_would_show_anew(start: JourneyMap, data: st.DataObject) -> None:
    view = view_of(start, data)
    current, look, sheet = start, seen(start, view), layout_map(start, view=view)
    numbers = count()
    for maker in data.draw(st.lists(st.sampled_from(MAKERS), min_size=1, max_size=4)):
        try:
            current = maker(Making(data, current, numbers))(current)
        except (IndexError, NoSuchRecord):
            continue  # nothing to work on
        look = seen(current, view, look)
        assert look == seen(current, view)
        sheet = layout_map(current, previous=sheet, view=view)
        assert sheet == layout_map(current, view=view)


def seen_cards(journey: JourneyMap, **fields: object) -> set[str]:
    return set(cards(seen(journey, changed(EVERYTHING, **fields)).journey))


def rich() -> JourneyMap:
    start = change_step(sample(), "ride", moment="fmot")
    start = change_card(start, "touch", "shop", owner="Li", tags=("a", "b"), evidence="interview", personas=("ann",))
    return change_card(start, "touch", "site", owner="Wu", tags=("b",), moment="zmot")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"owners": ("Li",)}, {"shop"}),
        ({"tags": ("b",)}, {"shop", "site"}),
        ({"tags": ("b",), "owners": ("Wu",)}, {"site"}),
        ({"channels": ("store", "person")}, {"shop", "staff"}),
        ({"evidence": ("interview",)}, {"shop"}),
        ({"moments": ("zmot",)}, {"site"}),
        ({"moments": ("fmot",)}, {"rain"}),
        ({"personas": ("bob",)}, {"site", "staff", "rain"}),
        ({"personas": ("gone",)}, {"shop", "site", "staff", "rain"}),
        ({"without_lanes": ("pains",)}, {"shop", "site", "staff"}),
        ({"without_stages": ("before",)}, {"staff", "rain"}),
    ],
)
def test_cards_are_selected_by_what_they_are(fields: dict[str, object], expected: set[str]) -> None:
    assert seen_cards(rich(), **fields) == expected


def test_highlighting_keeps_all_cards_and_tells_which_are_faint() -> None:
    look = seen(rich(), changed(EVERYTHING, tags=("a",), highlights=True))
    assert set(cards(look.journey)) == {"shop", "site", "staff", "rain"}
    assert look.faint == {"site", "staff", "rain"}
    assert look.is_filtered


def test_a_span_is_cut_to_what_is_shown() -> None:
    look = seen(rich(), changed(EVERYTHING, without_stages=("before",)))
    assert (cards(look.journey)["staff"].step, cards(look.journey)["staff"].through) == ("ride", None)


def test_curves_and_the_title_are_of_the_personas_that_are_chosen() -> None:
    look = seen(rich(), changed(EVERYTHING, personas=("bob",)))
    feel = look.journey.lanes[2]
    assert isinstance(feel, EmotionLane)
    assert feel.curves == ()
    assert [person.id for person in look.journey.personas] == ["bob"]


def test_a_view_that_is_no_longer_kept_goes_on_without_a_name() -> None:
    view = View(id="v", name="Mine", tags=("a",))
    kept = changed(sample(), views=(changed(view, tags=("b",)),))
    assert current_view(kept, view) == kept.views[0]
    assert current_view(sample(), view) == View(id=UNNAMED, tags=("a",))
    assert not selects(EVERYTHING)


def test_what_one_can_choose_from_is_what_is_used() -> None:
    found = choices(rich())
    assert found["owners"] == ("Li", "Wu")
    assert found["tags"] == ("a", "b")
    assert found["channels"] == ("person", "store", "website")
    assert found["moments"] == ("zmot", "fmot")
    assert found["personas"] == ("ann", "bob")
    assert found["departments"] == ()
