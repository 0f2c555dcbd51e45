import math

import pytest

from cjm_desktop.document import PAUSE, Document
from cjm_desktop.edits.cards import delete_card
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.edits.stages import delete_stage
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text
from tests.unit.edits.sample import sample

RENAME = Text("Test", "Rename")
DELETE = Text("Test", "Delete")


def titled(document: Document, title: str) -> JourneyMap:
    return change_journey(document.journey, title=title)


def test_an_opened_map_is_clean_and_has_no_history() -> None:
    document = Document(sample())
    assert not document.dirty
    assert (document.undo_label, document.redo_label) == (None, None)


def test_a_map_that_is_in_no_file_is_dirty_until_saved() -> None:
    document = Document(sample(), saved=False)
    assert document.dirty
    document.mark_saved(document.journey)
    assert not document.dirty


def test_undo_and_redo_go_through_the_same_objects() -> None:
    first = sample()
    document = Document(first)
    second = titled(document, "Second")
    document.apply(RENAME, second)
    document.undo()
    assert document.journey is first
    assert (document.undo_label, document.redo_label) == (None, RENAME)
    document.redo()
    assert document.journey is second
    assert (document.undo_label, document.redo_label) == (RENAME, None)


def test_a_change_after_undo_ends_what_could_be_redone() -> None:
    document = Document(sample())
    document.apply(RENAME, titled(document, "Second"))
    document.undo()
    document.apply(DELETE, delete_stage(document.journey, "after"))
    document.redo()
    assert (document.undo_label, document.redo_label) == (DELETE, None)
    assert document.journey.title == sample().title


def test_undo_and_redo_at_the_ends_do_nothing() -> None:
    document = Document(sample())
    told: list[JourneyMap] = []
    document.subscribe(lambda before, _: told.append(before))
    document.undo()
    document.redo()
    assert told == []
    assert document.journey == sample()


def test_the_current_map_leaves_no_step() -> None:
    document = Document(sample())
    document.apply(RENAME, titled(document, document.journey.title))
    assert document.undo_label is None
    assert not document.dirty


def test_typing_is_one_step() -> None:
    document = Document(sample())
    for title in ("B", "Bi", "Bik"):
        document.apply(RENAME, titled(document, title), merge_key="title")
    document.undo()
    assert document.journey == sample()
    document.redo()
    assert document.journey.title == "Bik"


def test_other_keys_and_none_are_steps_of_their_own() -> None:
    document = Document(sample())
    for title, key in (("B", "one"), ("Bi", "two"), ("Bik", None), ("Bike", None)):
        document.apply(RENAME, titled(document, title), merge_key=key)
    titles: list[str] = []
    while document.undo_label:
        titles.append(document.journey.title)
        document.undo()
    assert titles == ["Bike", "Bik", "Bi", "B"]


def test_typing_after_saving_does_not_change_what_was_saved() -> None:
    document = Document(sample())
    document.apply(RENAME, titled(document, "B"), merge_key="title")
    document.mark_saved(document.journey)
    document.apply(RENAME, titled(document, "Bi"), merge_key="title")
    assert document.dirty
    document.undo()
    assert (document.journey.title, document.dirty) == ("B", False)


def test_typing_after_undo_is_a_new_step() -> None:
    document = Document(sample())
    document.apply(RENAME, titled(document, "B"))
    document.apply(RENAME, titled(document, "Bi"), merge_key="title")
    document.undo()
    document.apply(RENAME, titled(document, "Bo"), merge_key="title")
    document.undo()
    assert document.journey.title == "B"


def test_the_saved_place_is_clean_from_both_sides() -> None:
    document = Document(sample())
    document.apply(RENAME, titled(document, "Second"))
    document.mark_saved(document.journey)
    document.undo()
    assert document.dirty
    document.redo()
    assert not document.dirty


def test_a_saved_place_that_was_overwritten_is_not_reached_by_the_same_number_of_steps() -> None:
    document = Document(sample())
    document.apply(RENAME, titled(document, "Second"))
    document.mark_saved(document.journey)
    document.undo()
    document.apply(RENAME, titled(document, "Third"))
    assert document.dirty


def test_of_two_places_with_the_same_map_the_current_one_is_saved() -> None:
    first = sample()
    document = Document(first)
    document.apply(RENAME, titled(document, "Second"))
    document.apply(RENAME, first)
    document.undo()
    document.undo()
    document.mark_saved(first)
    assert not document.dirty
    document.redo()
    document.redo()
    assert document.dirty


def test_a_map_saved_while_it_was_edited_is_clean_only_at_its_own_place() -> None:
    document = Document(sample())
    document.apply(RENAME, titled(document, "Second"))
    written = document.journey
    document.apply(RENAME, titled(document, "Third"))
    document.mark_saved(written)
    assert document.dirty
    document.undo()
    assert not document.dirty


def test_a_map_typed_over_while_it_was_saved_is_dirty() -> None:
    document = Document(sample())
    document.apply(RENAME, titled(document, "B"), merge_key="title")
    written = document.journey
    document.apply(RENAME, titled(document, "Bi"), merge_key="title")
    document.mark_saved(written)
    assert document.dirty
    document.undo()
    assert document.dirty


def test_only_what_the_map_has_is_selected() -> None:
    document = Document(sample())
    document.select(["shop", "look", "none"])
    assert document.selection == {"shop", "look"}


def test_what_vanishes_is_no_longer_selected_until_undo_brings_it_again() -> None:
    document = Document(sample())
    document.select({"shop", "rain"})
    document.apply(DELETE, delete_card(document.journey, "touch", "shop"))
    assert document.selection == {"rain"}
    document.undo()
    assert document.selection == {"shop", "rain"}
    document.redo()
    assert document.selection == {"rain"}


def test_selecting_makes_nothing_dirty_and_nothing_to_undo() -> None:
    document = Document(sample())
    document.select({"shop"})
    assert not document.dirty
    assert document.undo_label is None


def test_listeners_hear_of_every_change_with_the_maps_before_and_after() -> None:
    document = Document(sample())
    told: list[tuple[JourneyMap, JourneyMap]] = []
    unsubscribe = document.subscribe(lambda before, after: told.append((before, after)))
    first = document.journey
    second = titled(document, "Second")
    document.apply(RENAME, second)
    document.select({"shop"})
    document.select({"shop"})
    document.mark_saved(second)
    document.undo()
    document.redo()
    unsubscribe()
    unsubscribe()
    document.undo()
    expected = [(first, second), (second, second), (second, second), (second, first), (first, second)]
    assert [(id(before), id(after)) for before, after in told] == [(id(a), id(b)) for a, b in expected]


def test_a_listener_that_fails_leaves_the_change_and_the_other_listeners_alone() -> None:
    document = Document(sample())
    told: list[str] = []

    def fail(before: JourneyMap, after: JourneyMap) -> None:
        raise ZeroDivisionError(before.title, after.title)

    document.subscribe(fail)
    document.subscribe(lambda _, after: told.append(after.title))
    with pytest.raises(ExceptionGroup) as caught:
        document.apply(RENAME, titled(document, "Second"))
    assert caught.group_contains(ZeroDivisionError)
    assert told == ["Second"]
    assert (document.journey.title, document.undo_label, document.dirty) == ("Second", RENAME, True)
    with pytest.raises(ExceptionGroup):
        document.undo()
    assert document.journey == sample()


def test_a_listener_may_not_change_the_document() -> None:
    document = Document(sample())
    document.subscribe(lambda _, after: document.apply(RENAME, change_journey(after, title="Third")))
    with pytest.raises(ExceptionGroup) as caught:
        document.apply(RENAME, titled(document, "Second"))
    assert caught.group_contains(RuntimeError)
    assert document.journey.title == "Second"


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_typing_after_a_pause_is_a_new_step() -> None:
    clock = Clock()
    document = Document(sample(), clock=clock)
    for title, wait in (("B", 0.0), ("Bi", PAUSE), ("Bik", PAUSE), ("Bike", PAUSE + 0.1), ("Bikes", 1.0)):
        clock.now += wait
        document.apply(RENAME, titled(document, title), merge_key="title")
    titles: list[str] = []
    while document.undo_label:
        titles.append(document.journey.title)
        document.undo()
    assert titles == ["Bikes", "Bik"]


def test_what_was_begun_and_is_written_at_leisure_is_one_step() -> None:
    clock = Clock()
    document = Document(sample(), clock=clock)
    document.apply(RENAME, titled(document, "B"), merge_key="title")
    clock.now += 3600
    document.apply(RENAME, titled(document, "Bi"), merge_key="title", pause=math.inf)
    document.undo()
    assert document.journey == sample()


def test_places_are_numbered_from_the_opened_map_and_named_by_what_led_there() -> None:
    document = Document(sample())
    assert (document.places, document.place, document.label(0)) == (range(1), 0, None)
    document.apply(RENAME, titled(document, "Second"))
    document.mark_saved(document.journey)
    document.apply(DELETE, delete_stage(document.journey, "after"))
    document.undo()
    assert (document.places, document.place) == (range(3), 1)
    assert [document.label(place) for place in document.places] == [None, RENAME, DELETE]
    assert [document.is_saved(place) for place in document.places] == [False, True, False]


def test_one_goes_to_any_place_in_one_go() -> None:
    document = Document(sample())
    maps = [document.journey]
    for number in range(5):
        document.apply(RENAME, titled(document, str(number)))
        maps.append(document.journey)
    told: list[tuple[JourneyMap, JourneyMap]] = []
    document.subscribe(lambda before, after: told.append((before, after)))
    for place in (1, 1, 4, 0, 5):
        document.go(place)
        assert (document.place, document.journey is maps[place]) == (place, True)
    assert [(maps.index(before), maps.index(after)) for before, after in told] == [(5, 1), (1, 4), (4, 0), (0, 5)]
    for nowhere in (-1, 6):
        with pytest.raises(IndexError):
            document.go(nowhere)
