"""Pieces of maps on clipboards, ours and those that anybody may have put there."""

import json

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from cjm_desktop.edits.fragments import fragment_of
from cjm_desktop.interchange.fragment import fragment_bytes, read_fragment
from cjm_desktop.model.lookup import ids_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Fault, say
from tests.maps import PICTURES, journey_maps
from tests.unit.edits.sample import assert_whole, card, numbered, sample


@given(journey_maps(), st.data())
@settings(max_examples=settings().max_examples // 2)
def test_what_was_copied_is_read_again(journey: JourneyMap, data: st.DataObject) -> None:
    names = data.draw(st.frozensets(st.sampled_from(sorted(ids_of(journey)))))
    fragment = fragment_of(journey, names, journey, comments=data.draw(st.booleans()))
    assert_whole(fragment.journey)
    assume(not fragment.is_empty)
    read, notes = read_fragment(fragment_bytes(fragment), "The clipboard", numbered())
    assert read.meant == fragment.meant
    assert not notes
    assert read.journey.model_dump(exclude={"fragment"}) == fragment.journey.model_dump()


def hostile(**fields: object) -> bytes:
    return json.dumps({"format": "cjm", "version": 1, "id": "x", "fragment": [], **fields}).encode()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\0\0\0",
        b"[[[[",
        b"[" * 100_000,
        b'{"format": "cjm"}',
        hostile(fragment=["cards", 1, None]),
        hostile(fragment="everything"),
        hostile(version=2),
        hostile().replace(b'"x"', b'"x", "customers": 1e999'),
        hostile().replace(b'"x"', b'"x", "customers": NaN'),
        hostile(stages=[{"id": "a b", "steps": [{"id": "s"}]}]),
        hostile(lanes=[{"id": "l", "kind": "touchpoint", "cards": [{"id": "c", "step": "s", "link": "file:///etc"}]}]),
    ],
)
def test_what_is_no_piece_of_a_map_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(Fault) as refused:
        read_fragment(data, "The clipboard", numbered())
    assert "The clipboard" in say(refused.value.text, "en")


def test_what_names_nothing_is_mended_and_told() -> None:
    cards = [{"id": "c", "step": "gone", "channel": "gone", "text": "\u202e<b>=1+1", "x-own": 1}]
    data = hostile(lanes=[{"id": "l", "kind": "touchpoint", "cards": cards}], assets=[picture(data="AAAA")])
    fragment, notes = read_fragment(data, "The clipboard", numbered())
    assert_whole(fragment.journey)
    assert card(fragment.journey, "c").channel is None
    assert not fragment.journey.assets
    assert len(notes) == 3


def picture(**fields: object) -> dict[str, object]:
    return {**PICTURES[0].model_dump(), **fields}


def test_a_piece_without_pictures_carries_none() -> None:
    fragment = fragment_of(sample(), frozenset({"rain"}), sample())
    assert [lane.id for lane in fragment.journey.lanes] == ["pains"]
    assert not fragment.journey.personas
    assert len(fragment_bytes(fragment)) < 1000
