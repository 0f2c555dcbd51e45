"""The names of the states in which a map was saved."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from cjm_desktop.model.change import changed
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.revisions import in_common, joined, revisions_of, says_the_same, with_revision, with_revisions
from tests.maps import journey_maps

EMPTY = JourneyMap(format="cjm", version=1, id="m")
ids = st.lists(st.from_regex(r"[A-Za-z0-9_-]{1,8}", fullmatch=True), max_size=30, unique=True)


def read(history: object) -> JourneyMap:
    return JourneyMap.model_validate({"format": "cjm", "version": 1, "id": "m", "history": history})


def test_every_save_puts_a_name_in_front_and_twenty_are_kept() -> None:
    journey = EMPTY
    for number in range(25):
        journey = with_revision(journey, f"r{number}")
    assert revisions_of(journey) == tuple(f"r{number}" for number in range(24, 4, -1))
    assert read(journey.history) == journey


def test_a_map_that_was_never_saved_names_nothing_in_its_file() -> None:
    assert revisions_of(EMPTY) == ()
    assert "history" not in EMPTY.model_dump(exclude_defaults=True)


@given(st.text(max_size=200) | st.lists(st.text("ab -_ü\n", max_size=70), max_size=30).map(" ".join))
def test_whatever_a_file_says_is_cleaned(text: str) -> None:
    """What I find there are ids, each once, at most twenty; cleaned again they stay as they are."""
    found = revisions_of(read(text))
    assert len(found) == len(set(found)) <= 20
    assert all(1 <= len(name) <= 64 and name.isascii() for name in found)
    assert revisions_of(read(" ".join(found))) == found


def test_what_is_no_text_is_refused_as_everywhere() -> None:
    for wrong in (7, ["a"], None):
        with pytest.raises(ValidationError):
            read(wrong)


@given(ids, ids)
def test_lines_are_joined_without_loss_and_each_keeps_its_order(one: list[str], other: list[str]) -> None:
    both = joined(one, other)
    assert set(both) == {*one, *other}
    assert len(both) == len(set(both))
    assert joined(one, ()) == tuple(one)
    assert both[:1] == tuple((one or other)[:1])


def test_two_copies_find_the_newest_state_that_both_had() -> None:
    start = with_revisions(EMPTY, ("c", "b", "a"))
    mine = with_revision(with_revision(start, "mine1"), "mine2")
    theirs = with_revision(start, "theirs")
    assert in_common(mine, theirs) == in_common(theirs, mine) == "c"
    assert in_common(start, mine) == "c"
    assert in_common(mine, EMPTY) is None


@given(journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_when_a_map_was_saved_is_no_part_of_what_it_says(journey: JourneyMap) -> None:
    assert says_the_same(journey, with_revision(journey, "another"))
    assert not says_the_same(journey, changed(journey, title=f"{journey.title} 2", history=""))
