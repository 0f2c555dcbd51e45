"""Scenes of a talk as slides whose parts can be edited: nothing that is seen on stage is a picture."""

from functools import cache
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pptx.presentation import Presentation as Deck
from pptx.shapes.picture import Picture

from cjm_desktop.edits.cards import change_card
from cjm_desktop.edits.presenting import add_stops
from cjm_desktop.interchange.order import PAPERS, Order
from cjm_desktop.interchange.slides.clipping import clipped, edges
from cjm_desktop.interchange.writers import written
from cjm_desktop.layout.shapes import circle
from cjm_desktop.model.presenting import Stop
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.paper.order import PrintOrder
from cjm_desktop.paper.page import Area
from cjm_desktop.paper.setup import print_setup
from cjm_desktop.progress import unheard
from tests.unit.edits.sample import sample
from tests.unit.interchange.reading_slides import deck_of, markup_of, squeezed, words_of

STOPS = [
    Stop(id="a", show="summary"),
    Stop(id="b", at="touch"),
    Stop(id="c", at="mood"),
    Stop(id="d", at="leave"),
    Stop(id="h", at="ride"),
    Stop(id="e", at="rain"),
    Stop(id="f", show="map"),
    Stop(id="g", at="touch"),
]


def data_of(journey: JourneyMap) -> bytes:
    order = Order(journey, PrintOrder(print_setup(PAPERS["slides"])), "slides")
    return written(order, ".pptx", unheard).data


@cache
def data_of_all() -> bytes:
    return data_of(add_stops(sample(), STOPS))


def deck() -> Deck:
    return deck_of(data_of_all())


def test_every_kind_of_stop_is_made_of_texts_and_shapes() -> None:
    slides = list(deck().slides)
    assert slides
    assert not any(isinstance(shape, Picture) for slide in slides for shape in slide.shapes)
    assert all(slide.shapes.title is not None for slide in slides)
    assert all(len(slide.shapes) > 4 for slide in slides)


def test_what_is_covered_on_stage_is_not_on_the_slide() -> None:
    journey = add_stops(sample(), [Stop(id="a", show="map"), Stop(id="b", at="touch")])
    before, after = map(squeezed, words_of(deck_of(data_of(journey)))[-2:])
    assert squeezed("Shop window") not in before
    assert squeezed("Shop window") in after


def test_texts_stay_texts_and_nothing_leads_out() -> None:
    hostile = '=1+1 </a:t><a:hlinkClick r:id="x"/> _x0041_ http://evil.example'
    journey = change_card(sample(), "touch", "shop", text=hostile)
    data = data_of(add_stops(journey, [Stop(id="a", at="shop")]))
    assert squeezed(hostile) in squeezed(words_of(deck_of(data))[0])
    assert not any('TargetMode="External"' in text for text in markup_of(data).values())


@pytest.mark.parametrize("is_filled", [True, False])
@given(st.floats(-40, 40), st.floats(-40, 40), st.floats(1, 60))
def test_what_is_cut_lies_within(is_filled: bool, x: float, y: float, radius: float) -> None:
    clip = Area(-10, -10, 30, 20)
    found = clipped(circle(x, y, radius), clip, is_filled=is_filled)
    if found:
        area = edges(found)
        assert area.x >= -10.001
        assert area.y >= -10.001
        assert area.x + area.width <= 20.001
        assert area.y + area.height <= 10.001
    assert all(one[0] != "M" or other[0] == "L" for one, other in pairwise(found))
