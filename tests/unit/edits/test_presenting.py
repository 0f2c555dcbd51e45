"""The presenter's notes and path: written, ordered, kept whole, and handed over to nobody."""

import pytest

from cjm_desktop.edits.cards import delete_card
from cjm_desktop.edits.clearing import cleared
from cjm_desktop.edits.merging import merge_stages
from cjm_desktop.edits.presenting import add_stops, delete_stops, move_stop
from cjm_desktop.edits.redaction import Redaction, redacted
from cjm_desktop.edits.stages import change_stage, delete_stage
from cjm_desktop.insight.compare import differences
from cjm_desktop.insight.saying import said_of
from cjm_desktop.interchange.order import Order
from cjm_desktop.model.change import changed
from cjm_desktop.model.presenting import Stop
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.seen import EVERYTHING
from cjm_desktop.paper.order import PrintOrder
from cjm_desktop.paper.setup import PrintSetup
from cjm_desktop.storage.reading import map_of
from cjm_desktop.storage.writing import to_bytes
from cjm_desktop.words import say
from tests.unit.edits.sample import sample


def along(*parts: str) -> JourneyMap:
    """Return the sample with a path: its title, some parts, and what to do."""
    stops = (Stop(id="first", show="title"), *(Stop(id=f"at-{part}", at=part) for part in parts))
    return add_stops(sample(), (*stops, Stop(id="last", show="actions")))


def path_of(journey: JourneyMap) -> list[str]:
    return [stop.id for stop in journey.path]


def test_stops_are_added_moved_and_taken_out() -> None:
    journey = along("before", "site")
    assert path_of(journey) == ["first", "at-before", "at-site", "last"]
    assert path_of(move_stop(journey, "last", "first")) == ["last", "first", "at-before", "at-site"]
    assert path_of(move_stop(journey, "first")) == ["at-before", "at-site", "last", "first"]
    assert path_of(delete_stops(journey, ("first", "at-site"))) == ["at-before", "last"]
    assert path_of(add_stops(journey, (Stop(id="new", show="map"),), "last"))[-2:] == ["new", "last"]


def test_a_stop_shows_what_there_is() -> None:
    with pytest.raises(ValueError, match="no part gone"):
        add_stops(sample(), (Stop(id="stop", at="gone"),))
    with pytest.raises(ValueError, match="ids taken"):
        add_stops(along(), (Stop(id="first", show="map"),))


def test_a_stop_goes_with_what_it_shows() -> None:
    journey = along("before", "site", "mood")
    assert path_of(delete_card(journey, "touch", "site")) == ["first", "at-before", "at-mood", "last"]
    assert path_of(delete_stage(journey, "before")) == ["first", "at-mood", "last"]  # with the cards in it


def test_merged_stages_are_one_stop_less_nothing() -> None:
    journey = change_stage(along("before", "after"), "before", notes="Greet them.")
    journey = change_stage(journey, "after", notes="Wait for questions.")
    merged = merge_stages(journey, ("before", "after"))
    assert merged.stages[0].notes == "Greet them.\n\nWait for questions."
    assert [stop.at for stop in merged.path] == [None, "before", "before", None]


def test_what_a_view_leaves_out_is_no_stop_of_what_is_handed_over() -> None:
    view = changed(EVERYTHING, without_stages=("before",))
    carried = Order(along("before", "after"), PrintOrder(PrintSetup(None, None, 0)), view=view).carried
    assert path_of(carried) == ["first", "at-after", "last"]


def test_notes_and_path_are_the_presenters_own() -> None:
    journey = change_stage(along("before"), "before", notes="Do not say that it is late.")
    left, omissions = redacted(journey, Redaction(frozenset({"notes"})))
    assert (left.path, left.stages[0].notes) == ((), "")
    assert [each.secret for each in omissions] == ["notes"]
    bare = cleared(journey)
    assert (bare.path, bare.stages[0].notes) == ((), "")


def test_they_are_in_the_file_and_are_compared() -> None:
    journey = change_stage(along("before"), "before", notes="Two\nlines")
    again = map_of(to_bytes(journey), "again.cjm")[0]
    assert (again.path, again.stages) == (journey.path, journey.stages)
    told = [say(said_of(each), "en") for each in differences(along(), journey)]
    assert told == ["Stage “Before” changed: Presenter’s notes", "Stop of the path “A part of the map” added"]
