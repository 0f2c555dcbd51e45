"""The talk of a map as slides: the same path in PDF and PowerPoint, with notes that only the presenter sees."""

from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given, settings

from cjm_desktop.edits.presenting import add_stops
from cjm_desktop.edits.redaction import Redaction
from cjm_desktop.edits.stages import change_stage
from cjm_desktop.interchange.kit import printed
from cjm_desktop.interchange.order import PAPERS, Order, confidential
from cjm_desktop.interchange.sheets import sheets_of
from cjm_desktop.interchange.writers import SUFFIXES, written
from cjm_desktop.model.presenting import Stop
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.paper.order import PrintOrder
from cjm_desktop.paper.page import Page
from cjm_desktop.paper.setup import print_setup
from cjm_desktop.progress import unheard
from cjm_desktop.words import say
from tests.maps import journey_maps
from tests.unit.edits.sample import sample
from tests.unit.interchange.reading_slides import deck_of

KEPT = "Do not say <that> it is late & why."


def talk() -> JourneyMap:
    journey = change_stage(sample(), "before", notes=f"Greet them.\n{KEPT}")
    stops = [
        Stop(id="a", show="title"),
        Stop(id="b", at="before"),
        Stop(id="c", at="touch"),
        Stop(id="d", at="mood"),
        Stop(id="e", at="rain"),
        Stop(id="f", show="summary"),
        Stop(id="g", at="ann"),
    ]
    return add_stops(journey, stops)


def order(journey: JourneyMap) -> Order:
    return Order(journey, PrintOrder(print_setup(PAPERS["slides"])), "slides")


def pages(journey: JourneyMap) -> tuple[Page, ...]:
    return printed(order(journey), sheets_of(order(journey)))


def test_slides_follow_the_path() -> None:
    found = pages(talk())
    assert [page.title for page in found] == ["Title", "Before", "Touchpoints", "Ann", "Rain", "Summary", "Ann"]
    assert {round(page.width / page.height, 3) for page in found} == {1.778}
    stage = found[1].placings
    assert len(stage) == 5  # stage and cover, names of lanes and cover, names of steps
    data = written(order(talk()), ".pdf", unheard).data
    assert data.startswith(b"%PDF")


def test_powerpoint_has_the_same_path_and_the_notes() -> None:
    deck = deck_of(written(order(talk()), ".pptx", unheard).data)
    titles = [slide.shapes.title for slide in deck.slides]
    assert [title.text for title in titles if title is not None] == [
        "Buying a bicycle",
        "Before",
        "Touchpoints",
        "Ann",
        "Ann",
        "Rain",
        "Summary",
        "Ann",
    ]
    notes = [slide.notes_slide.notes_text_frame for slide in deck.slides if slide.has_notes_slide]
    assert {frame.text for frame in notes if frame is not None} == {f"Greet them.\n{KEPT}"}
    assert [slide.has_notes_slide for slide in deck.slides][:3] == [False, True, True]


def test_it_is_said_that_slides_of_another_shape_are_for_the_pdf_only() -> None:
    """I ask for slides of 4 to 3 in PowerPoint. They are 16 to 9, and that is said; of no others anything is."""
    other = replace(order(talk()), paper=PrintOrder(print_setup("254x190.5mm")))
    (note,) = written(other, ".pptx", unheard).notes
    assert "always 16 to 9" in say(note, "en")
    assert {round(page.width / page.height, 3) for page in printed(other, sheets_of(other))} == {1.333}
    assert written(order(talk()), ".pptx", unheard).notes == ()
    assert written(replace(other, handout="map"), ".pptx", unheard).notes == ()


def test_usual_slides_have_the_notes_of_their_stages_too() -> None:
    deck = deck_of(written(Order(talk(), PrintOrder(print_setup("A4"))), ".pptx", unheard).data)
    notes = [slide.notes_slide.notes_text_frame for slide in deck.slides if slide.has_notes_slide]
    assert [frame.text for frame in notes if frame is not None] == [f"Greet them.\n{KEPT}"]


@pytest.mark.parametrize("suffix", sorted(set(SUFFIXES) - {".cjm", ".xlsx", ".csv", ".pptx", ".ics", ".png"}))
def test_notes_are_in_no_file_that_is_read_by_others(suffix: str) -> None:
    data = written(Order(talk(), PrintOrder(print_setup("A4"))), suffix, unheard).data
    assert b"Greet them" not in data
    assert b"it is late" not in data


def test_notes_are_left_out_of_what_is_confidential() -> None:
    left = confidential(order(talk()), Redaction(frozenset({"notes"})))
    data = written(left, ".pptx", unheard).data
    with ZipFile(BytesIO(data)) as file:
        assert not [name for name in file.namelist() if "notesSlide" in name]


@settings(max_examples=5)
@given(journey_maps())
def test_every_map_has_a_talk(journey: JourneyMap) -> None:
    found = pages(journey)
    assert all(page.placings for page in found)
    if found:
        assert written(order(journey), ".pdf", unheard).data.startswith(b"%PDF")
