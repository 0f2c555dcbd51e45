import pytest
from pydantic import ValidationError

from cjm_desktop.edits.cards import change_card
from cjm_desktop.edits.steps import add_step, change_step, delete_step, duplicate_step, move_step
from cjm_desktop.edits.vocabulary import add_word
from cjm_desktop.model.lookup import NoSuchRecord
from cjm_desktop.model.records import JourneyMap, Step, View
from tests.unit.edits.sample import card, card_lane, curve, edited, numbered, points, sample, steps


def test_a_step_takes_a_title_and_a_moment_of_truth() -> None:
    new = edited(lambda journey: change_step(journey, "try", title="Test ride", moment="smot"), sample())
    assert new.stages[0].steps[1] == Step(id="try", title="Test ride", moment="smot")
    assert change_step(new, "try", title="Test ride") is new


def test_a_step_too_narrow_is_refused() -> None:
    with pytest.raises(ValidationError):
        change_step(sample(), "try", width=59.0)


def test_a_step_is_added_before_another_or_as_the_last_of_its_stage() -> None:
    new = edited(lambda journey: add_step(journey, Step(id="ask"), stage="before", before="try"), sample())
    new = edited(lambda journey: add_step(journey, Step(id="buy"), stage="before"), new)
    assert steps(new) == [["look", "ask", "try", "buy"], ["ride"]]


def test_a_step_is_added_only_before_a_step_of_that_stage() -> None:
    with pytest.raises(NoSuchRecord):
        add_step(sample(), Step(id="new"), stage="before", before="ride")
    with pytest.raises(NoSuchRecord):
        add_step(sample(), Step(id="new"), stage="none")


def test_a_step_with_an_id_of_the_map_is_refused() -> None:
    with pytest.raises(ValueError, match="rain"):
        add_step(sample(), Step(id="rain"), stage="before")


def test_a_moved_step_takes_its_cards_along() -> None:
    journey = sample()
    new = edited(lambda journey: move_step(journey, "look", stage="after", before="ride"), journey)
    assert steps(new) == [["try"], ["look", "ride"]]
    assert new.lanes == journey.lanes


def test_points_follow_the_order_of_moved_steps() -> None:
    new = edited(lambda journey: move_step(journey, "look", stage="after"), sample())
    assert points(new) == ["ride", "look"]


def test_a_span_whose_ends_change_sides_runs_from_the_other() -> None:
    new = edited(lambda journey: move_step(journey, "ride", stage="before", before="look"), sample())
    assert (card(new, "staff").step, card(new, "staff").through) == ("ride", "try")


def test_a_stage_goes_with_its_only_step_when_that_moves() -> None:
    new = edited(lambda journey: move_step(journey, "ride", stage="before"), sample())
    assert steps(new) == [["look", "try", "ride"]]


@pytest.mark.parametrize("before", [None, "try"])
def test_a_step_put_down_where_it_stood_keeps_the_map(before: str | None) -> None:
    journey = sample()
    assert move_step(journey, "try", stage="before", before=before) is journey


def test_a_deleted_step_takes_its_cards_points_and_flows_along() -> None:
    new = edited(lambda journey: delete_step(journey, "look"), sample())
    assert steps(new) == [["try"], ["ride"]]
    assert [each.id for each in card_lane(new, "touch").cards] == ["staff"]
    assert points(new) == ["ride"]
    assert [flow.id for flow in new.flows] == ["leave"]


@pytest.mark.parametrize(("gone", "left"), [("try", "ride"), ("ride", "try")])
def test_a_span_that_loses_an_end_shrinks(gone: str, left: str) -> None:
    new = edited(lambda journey: delete_step(journey, gone), sample())
    assert (card(new, "staff").step, card(new, "staff").through) == (left, None)


@pytest.mark.parametrize(
    ("gone", "span"), [("look", ("try", "ride")), ("ride", ("look", "try")), ("try", ("look", "ride"))]
)
def test_a_long_span_shrinks_to_the_neighbour(gone: str, span: tuple[str, str]) -> None:
    long = change_card(sample(), "touch", "staff", step="look")
    new = edited(lambda journey: delete_step(journey, gone), long)
    assert (card(new, "staff").step, card(new, "staff").through) == span


def test_the_last_step_of_a_stage_takes_the_stage_along() -> None:
    new = edited(lambda journey: delete_step(journey, "ride"), sample())
    assert [stage.id for stage in new.stages] == ["before"]


def test_a_map_may_lose_all_its_steps() -> None:
    def delete_all(journey: JourneyMap) -> JourneyMap:
        for step in ("look", "ride", "try"):
            journey = delete_step(journey, step)
        return journey

    new = edited(delete_all, sample())
    assert new.stages == ()
    assert new.flows == ()
    assert card_lane(new, "touch").cards == ()
    assert curve(new).persona == "ann"


def test_a_copy_of_a_step_follows_it_with_what_stands_in_it() -> None:
    new = edited(lambda journey: duplicate_step(journey, "look", numbered()), sample())
    assert steps(new) == [["look", "n1", "try"], ["ride"]]
    assert new.stages[0].steps[1] == Step(id="n1", title="Look")
    cards = card_lane(new, "touch").cards
    assert [each.text for each in cards if each.step == "n1"] == ["Shop window", "Web site"]
    assert points(new) == ["look", "n1", "ride"]


def test_a_card_that_spans_beyond_a_copied_step_covers_the_copy_and_is_not_copied() -> None:
    new = edited(lambda journey: duplicate_step(journey, "try", numbered()), sample())
    assert steps(new) == [["look", "try", "n1"], ["ride"]]
    assert card_lane(new, "touch") == card_lane(sample(), "touch")


def test_a_step_that_is_not_there_is_a_mistake() -> None:
    journey = sample()
    with pytest.raises(NoSuchRecord):
        change_step(journey, "none", title="x")
    with pytest.raises(NoSuchRecord):
        move_step(journey, "none", stage="before")
    with pytest.raises(NoSuchRecord):
        move_step(journey, "look", stage="none")
    with pytest.raises(NoSuchRecord):
        delete_step(journey, "none")
    with pytest.raises(NoSuchRecord):
        duplicate_step(journey, "none", numbered())


def test_a_stage_that_goes_with_its_only_step_is_left_out_by_no_view_any_more() -> None:
    view = View(id="part", without_stages=("before", "after"))
    start = add_word(sample(), view)
    new = edited(lambda journey: move_step(journey, "ride", stage="before"), start)
    assert steps(new) == [["look", "try", "ride"]]
    assert new.views[0].without_stages == ("before",)
