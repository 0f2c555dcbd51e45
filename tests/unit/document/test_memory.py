"""The history holds no more than it says."""

import gc
import tracemalloc
from collections.abc import Callable
from hashlib import sha256
from weakref import ref

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.document import MEMORY, Document
from cjm_desktop.document.weight import weight_between
from cjm_desktop.edits.assets import with_asset, without_spare_assets
from cjm_desktop.edits.cards import change_card
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.records import Asset, JourneyMap
from cjm_desktop.words import Text
from tests.benchmarks.big_map import big_map
from tests.maps import journey_maps
from tests.unit.edits.sample import sample

EDIT = Text("Test", "Edit")
MEGABYTE = 1_000_000
FACTOR = 1.5
"""How far what is counted may be from what Python allocates."""


def held(document: Document, act: Callable[[Document], None]) -> int:
    """Return how many bytes more are held after some edits than the last map takes that they lead to."""
    gc.collect()
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        act(document)
        gc.collect()
        return tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()


def picture(number: int, size: int) -> Asset:
    data = f"{number:08d}".ljust(size, "A")
    return Asset(sha256=sha256(data.encode()).hexdigest(), type="png", width=100, height=100, data=data)


def show_pictures(document: Document, count: int, size: int) -> None:
    """Replace the one picture of a map again and again."""
    for number in range(count):
        shown = picture(number, size)
        journey = change_card(with_asset(document.journey, shown), "touch", "shop", picture=shown.sha256)
        document.apply(EDIT, without_spare_assets(journey))


def edit_cards(document: Document, count: int) -> None:
    lane = next(lane for lane in document.journey.lanes if isinstance(lane, CardLane))
    for number in range(count):
        card = lane.cards[number % len(lane.cards)]
        document.apply(EDIT, change_card(document.journey, lane.id, card.id, text=f"Text {number}"))


def test_what_is_stated_is_what_is_kept_to() -> None:
    document = Document(sample())
    show_pictures(document, 30, 20 * MEGABYTE)
    assert len(document.places) == MEMORY // (20 * MEGABYTE) + 1


def test_pictures_that_are_replaced_again_and_again_fill_no_more_than_the_bound() -> None:
    document = Document(sample(), memory=20 * MEGABYTE)
    more = held(document, lambda it: show_pictures(it, 100, MEGABYTE))
    assert 19 * MEGABYTE < more < 22 * MEGABYTE  # the map itself has a picture too
    assert document.places == range(100 - 19, 101)


def test_thousands_of_small_edits_fill_no_more_than_the_bound() -> None:
    document = Document(sample(), memory=4 * MEGABYTE)
    more = held(document, lambda it: edit_cards(it, 4000))
    assert 4 * MEGABYTE / FACTOR < more < 4 * MEGABYTE * FACTOR
    assert 400 < len(document.places) < 4000


def test_edits_of_the_largest_lanes_are_counted_as_what_they_hold() -> None:
    document = Document(big_map(10_000), memory=5 * MEGABYTE)
    more = held(document, lambda it: edit_cards(it, 2_000))
    assert 5 * MEGABYTE / FACTOR < more < 5 * MEGABYTE * FACTOR


def test_selections_that_many_steps_share_are_counted_once() -> None:
    document = Document(big_map(1_000), memory=5 * MEGABYTE)
    cards = [card.id for lane in document.journey.lanes if isinstance(lane, CardLane) for card in lane.cards]
    document.select(cards)
    edit_cards(document, 400)
    assert len(document.places) == 401

    def select_again(it: Document) -> None:
        for number in range(400):
            it.select(cards[number % 2 :])
            it.apply(EDIT, change_journey(it.journey, title=str(number)))

    assert held(document, select_again) < 5 * MEGABYTE * FACTOR
    assert len(document.places) < 801


def test_a_step_larger_than_the_bound_can_be_taken_back() -> None:
    document = Document(sample(), memory=MEGABYTE)
    show_pictures(document, 3, 2 * MEGABYTE)
    assert document.places == range(2, 4)
    assert (document.label(2), document.undo_label) == (None, EDIT)
    document.undo()
    assert (document.place, document.undo_label, document.redo_label) == (2, None, EDIT)
    document.undo()
    assert document.place == 2


@pytest.mark.parametrize("undone", [False, True])
def test_a_saved_map_that_is_dropped_is_gone_and_leaves_the_document_dirty(undone: bool) -> None:
    """Its place was too old, or something else was done instead of it."""
    document = Document(sample(), memory=10 * MEGABYTE)
    show_pictures(document, 1, MEGABYTE)
    saved = ref(document.journey)
    document.mark_saved(document.journey)
    if undone:
        document.undo()
    show_pictures(document, 20, MEGABYTE)
    gc.collect()
    assert saved() is None
    assert not any(map(document.is_saved, document.places))
    for place in document.places:
        document.go(place)
        assert document.dirty


def test_the_saved_mark_stays_with_its_place_when_older_ones_go() -> None:
    document = Document(sample(), memory=10 * MEGABYTE)
    show_pictures(document, 15, MEGABYTE)
    document.mark_saved(document.journey)
    show_pictures(document, 5, MEGABYTE)
    assert [place for place in document.places if document.is_saved(place)] == [15]
    document.go(15)
    assert not document.dirty


def test_nothing_weighs_nothing_and_both_directions_are_alike() -> None:
    one, other = sample(), change_journey(sample(), scenario="x" * MEGABYTE)
    assert weight_between(one, one) == 0
    assert weight_between(one, other) == weight_between(other, one) > MEGABYTE


@given(journey_maps(), st.data())
def test_what_was_let_go_with_a_picture_is_weighed(journey: JourneyMap, data: st.DataObject) -> None:
    size = data.draw(st.integers(1, 100)) * 1000
    richer = change_journey(with_asset(journey, picture(1, size)), title=data.draw(st.text(max_size=20)))
    assert size < weight_between(journey, richer) < size + 20_000
