"""What is said about cards, steps and stages stays with them, and goes into no copy."""

import datetime as dt
from collections.abc import Callable
from itertools import count

import pytest
from hypothesis import given, settings

from cjm_desktop.edits.cards import delete_card, duplicate_card, move_card
from cjm_desktop.edits.clearing import cleared
from cjm_desktop.edits.comments import (
    add_comment,
    add_reply,
    change_comment,
    change_reply,
    delete_comment,
    delete_reply,
)
from cjm_desktop.edits.copies import renewed, without_opinions
from cjm_desktop.edits.lanes import duplicate_lane
from cjm_desktop.edits.merging import merge_lanes, merge_stages, merge_steps
from cjm_desktop.edits.stages import duplicate_stage, move_stage
from cjm_desktop.edits.steps import duplicate_step, move_step
from cjm_desktop.edits.workshop import give_votes
from cjm_desktop.model.comments import Comment, Reply
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.lookup import NoSuchRecord, ids_of, records_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import cards_of
from tests.canvas.sample import sample
from tests.maps import journey_maps

NOON = dt.datetime(2026, 11, 26, 12, tzinfo=dt.UTC)
HOLDERS = ("shop", "look", "before")
Edit = Callable[[JourneyMap], JourneyMap]
MOVES: tuple[Edit, ...] = (
    lambda journey: move_card(journey, "touch", "shop", to_lane="pains", step="buy"),
    lambda journey: move_step(journey, "look", stage="after"),
    lambda journey: move_stage(journey, "before"),
    lambda journey: merge_stages(journey, ["before", "during"]),
    lambda journey: merge_steps(journey, ["look", "try"]),
)
COPIES: tuple[Edit, ...] = (
    lambda journey: duplicate_card(journey, "touch", "shop", numbered()),
    lambda journey: duplicate_step(journey, "look", numbered()),
    lambda journey: duplicate_stage(journey, "before", numbered()),
    lambda journey: duplicate_lane(journey, "touch", numbered()),
)


def numbered() -> NewId:
    numbers = count()
    return lambda: f"new-{next(numbers)}"


def said() -> JourneyMap:
    """Return the sample with a comment on a card, its step and its stage; the card's has been answered."""
    journey = sample()
    for holder in HOLDERS:
        comment = Comment(id=f"on-{holder}", author="Li", time=NOON, text=f"About {holder}")
        journey = add_comment(journey, holder, comment)
    return add_reply(journey, "shop", "on-shop", Reply(id="answer", author="Ann", text="Yes"))


def comments(journey: JourneyMap) -> dict[str, list[Comment]]:
    """Return all that is said in a map, by what it is about."""
    found: dict[str, list[Comment]] = {}
    for record in records_of(journey):
        if record.__dict__.get("comments"):
            found[record.__dict__["id"]] = list(record.__dict__["comments"])
    return found


def test_a_comment_is_about_a_card_a_step_or_a_stage() -> None:
    found = comments(said())
    assert {holder: [each.text for each in some] for holder, some in found.items()} == {
        holder: [f"About {holder}"] for holder in HOLDERS
    }
    assert [each.text for each in found["shop"][0].replies] == ["Yes"]
    with pytest.raises(NoSuchRecord):
        add_comment(sample(), "touch", Comment(id="new"))
    with pytest.raises(ValueError, match="ids taken"):
        add_comment(said(), "look", Comment(id="on-shop"))


def test_a_comment_is_changed_resolved_and_opened_by_an_answer() -> None:
    journey = change_comment(said(), "shop", "on-shop", text="Else", resolved=True)
    (comment,) = comments(journey)["shop"]
    assert (comment.text, comment.resolved, comment.time) == ("Else", True, NOON)
    journey = add_reply(journey, "shop", "on-shop", Reply(id="late", text="No"))
    assert not comments(journey)["shop"][0].resolved
    journey = delete_reply(change_reply(journey, "shop", "on-shop", "late", "Never"), "shop", "on-shop", "answer")
    assert [each.text for each in comments(journey)["shop"][0].replies] == ["Never"]
    assert "shop" not in comments(delete_comment(journey, "shop", "on-shop"))


def test_times_are_kept_in_utc() -> None:
    there = dt.timezone(dt.timedelta(hours=8))
    assert Comment(id="a", time=dt.datetime(2026, 11, 26, 20, 0, 0, 5, tzinfo=there)).time == NOON
    assert Comment(id="a", time=dt.datetime(2026, 11, 26, 12)).time == NOON  # noqa: DTZ001 - as a file may hold it
    with pytest.raises(ValueError, match="calendars"):
        Comment(id="a", time=dt.datetime(1, 1, 1, tzinfo=there))


@pytest.mark.parametrize("edit", MOVES)
def test_comments_survive_moves_and_merges(edit: Edit) -> None:
    assert comments(edit(said())) == comments(said())


def test_what_is_merged_has_the_comments_of_all() -> None:
    journey = add_comment(said(), "try", Comment(id="on-try", text="About try"))
    assert [each.id for each in comments(merge_steps(journey, ["look", "try"]))["look"]] == ["on-look", "on-try"]
    journey = add_comment(journey, "during", Comment(id="on-during"))
    assert [each.id for each in comments(merge_stages(journey, ["before", "during"]))["before"]] == [
        "on-before",
        "on-during",
    ]
    both = duplicate_lane(journey, "touch", numbered())
    lanes = [lane.id for lane in both.lanes if lane.kind == "touchpoint"]
    assert comments(merge_lanes(both, lanes)) == comments(journey)


@pytest.mark.parametrize("copy", COPIES)
def test_copies_are_made_without_comments(copy: Edit) -> None:
    assert comments(copy(said())) == comments(said())


def test_comments_go_with_what_they_are_about_and_with_all_that_was_said() -> None:
    assert set(comments(delete_card(said(), "touch", "shop"))) == {"look", "before"}
    assert comments(cleared(said())) == {}


@given(journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_without_comments_all_else_is_as_it_was(journey: JourneyMap) -> None:
    bare = without_opinions(journey)
    assert comments(bare) == {}
    assert without_opinions(bare) is bare
    spoken = {name for some in comments(journey).values() for each in some for name in ids_of(each)}
    assert set(ids_of(journey)) - spoken == set(ids_of(bare))
    assert comments(renewed(journey, numbered())) == {}
    assert not any(each.votes for each in cards_of(bare))


@pytest.mark.parametrize("copy", COPIES)
def test_copies_have_no_votes_of_the_original(copy: Edit) -> None:
    voted = give_votes(said(), {each.id: 2 for each in cards_of(said())})
    copied = copy(voted)
    assert len([*cards_of(copied)]) > len([*cards_of(voted)])
    assert sum(each.votes for each in cards_of(copied)) == sum(each.votes for each in cards_of(voted))
