import pytest
from pydantic import ValidationError

from cjm_desktop.edits.cards import change_card
from cjm_desktop.edits.stages import (
    add_stage,
    change_stage,
    delete_stage,
    duplicate_stage,
    fold_stages,
    move_stage,
    unfolded_for,
)
from cjm_desktop.model.lookup import NoSuchRecord
from cjm_desktop.model.records import Stage, Step
from tests.unit.edits.sample import card, card_lane, edited, numbered, points, sample, steps


def test_a_stage_takes_a_title_and_a_duration() -> None:
    new = edited(lambda journey: change_stage(journey, "after", title="Later", duration="2 days"), sample())
    assert (new.stages[1].title, new.stages[1].duration) == ("Later", "2 days")
    assert change_stage(new, "after", title="Later") is new


def test_the_steps_of_a_stage_are_not_changed_as_a_field() -> None:
    with pytest.raises(TypeError, match="steps"):
        change_stage(sample(), "after", steps=())


def test_a_title_that_is_no_text_is_refused() -> None:
    with pytest.raises(ValidationError):
        change_stage(sample(), "after", title=None)


def test_a_stage_is_added_before_another_or_as_the_last() -> None:
    first = Stage(id="first", steps=(Step(id="dream"),))
    last = Stage(id="last", steps=(Step(id="sell"),))
    new = edited(lambda journey: add_stage(add_stage(journey, first, before="before"), last), sample())
    assert steps(new) == [["dream"], ["look", "try"], ["ride"], ["sell"]]


@pytest.mark.parametrize("doubled", ["look", "stage"])
def test_a_stage_with_a_doubled_id_inside_is_refused(doubled: str) -> None:
    with pytest.raises(ValueError, match=doubled):
        add_stage(sample(), Stage(id="stage", steps=(Step(id=doubled),)))


def test_a_moved_stage_takes_all_it_holds_along() -> None:
    new = edited(lambda journey: move_stage(journey, "after", before="before"), sample())
    assert steps(new) == [["ride"], ["look", "try"]]
    assert points(new) == ["ride", "look"]
    assert (card(new, "staff").step, card(new, "staff").through) == ("ride", "try")
    assert edited(lambda journey: move_stage(journey, "after"), new) == sample()


@pytest.mark.parametrize("before", ["before", "after"])
def test_a_stage_put_down_where_it_stood_keeps_the_map(before: str) -> None:
    journey = sample()
    assert move_stage(journey, "before", before=before) is journey


def test_a_deleted_stage_takes_its_steps_along_and_spans_shrink() -> None:
    new = edited(lambda journey: delete_stage(journey, "before"), sample())
    assert steps(new) == [["ride"]]
    assert [each.id for each in card_lane(new, "touch").cards] == ["staff"]
    assert (card(new, "staff").step, card(new, "staff").through) == ("ride", None)
    assert new.flows == ()


def test_a_copy_of_a_stage_follows_it_with_what_stands_in_it() -> None:
    new = edited(lambda journey: duplicate_stage(journey, "before", numbered()), sample())
    assert steps(new) == [["look", "try"], ["n2", "n3"], ["ride"]]
    assert new.stages[1].title == "Before"
    copies = card_lane(new, "touch").cards[3:]
    assert [(each.text, each.step) for each in copies] == [("Shop window", "n2"), ("Web site", "n2")]
    assert points(new) == ["look", "n2", "ride"]


def test_a_span_within_a_copied_stage_is_copied_with_both_ends() -> None:
    spanning = change_card(sample(), "touch", "shop", through="try")
    new = edited(lambda journey: duplicate_stage(journey, "before", numbered()), spanning)
    assert [(each.step, each.through) for each in card_lane(new, "touch").cards if each.text == "Shop window"] == [
        ("look", "try"),
        ("n2", "n3"),
    ]


def test_a_stage_that_is_not_there_is_a_mistake() -> None:
    journey = sample()
    with pytest.raises(NoSuchRecord):
        change_stage(journey, "none", title="x")
    with pytest.raises(NoSuchRecord):
        move_stage(journey, "before", before="none")
    with pytest.raises(NoSuchRecord):
        delete_stage(journey, "none")
    with pytest.raises(NoSuchRecord):
        duplicate_stage(journey, "none", numbered())


def test_a_stage_is_unfolded_for_what_it_hides_and_for_nothing_else() -> None:
    folded = edited(lambda journey: fold_stages(journey, ("before", "after"), folded=True), sample())
    for name, stage in (
        ("look", "before"),
        ("try", "before"),
        ("ride", "after"),
        ("shop", "before"),
        ("rain", "after"),
    ):
        new = edited(lambda journey, name=name: unfolded_for(journey, name), folded)
        assert [each.id for each in new.stages if not each.collapsed] == [stage]
    assert unfolded_for(folded, "mood") is folded
    assert [stage.collapsed for stage in unfolded_for(folded, "staff").stages] == [False, True], "it begins there"
    half = fold_stages(folded, ("after",), folded=False)
    assert unfolded_for(half, "staff") is half, "a part of it is seen"
    assert unfolded_for(half, "ride") is half
    assert unfolded_for(sample(), "look") == sample()
