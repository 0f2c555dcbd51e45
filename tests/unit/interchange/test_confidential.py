"""None of what is confidential is in the bytes of any format."""

import io
import re
import zlib
from base64 import a85decode
from dataclasses import replace
from zipfile import ZipFile, is_zipfile

import pypdfium2
import pytest

from cjm_desktop.edits.redaction import SECRETS, Redaction
from cjm_desktop.interchange.order import Order, confidential
from cjm_desktop.interchange.writers import HELD, SUFFIXES, written
from cjm_desktop.model.records import JourneyMap, View
from cjm_desktop.paper.order import PrintOrder
from cjm_desktop.paper.setup import print_setup
from cjm_desktop.progress import unheard
from cjm_desktop.words import say
from tests.unit.edits.test_redaction import WORDS, secretive

EVERYTHING = Redaction(frozenset(SECRETS) - {"lanes"}, ("back",))


def order(view: View | None = None) -> Order:
    on = PrintOrder(print_setup("A3"))
    return Order(secretive(), on) if view is None else Order(secretive(), on, view=view)


def all_that_is_said(data: bytes) -> str:
    """Return whatever text the bytes of a file hold, packed or not."""
    parts = [data]
    if is_zipfile(io.BytesIO(data)):
        with ZipFile(io.BytesIO(data)) as packed:
            parts += [packed.read(name) for name in packed.namelist()]
    text = ""
    if data.startswith(b"%PDF"):
        for found in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL):
            raw = found[1]
            parts.append(zlib.decompress(a85decode(raw[:-2]) if raw.endswith(b"~>") else raw))
        with pypdfium2.PdfDocument(data) as document:
            for number in range(len(document)):
                page = document[number]
                found_text = page.get_textpage()
                text += found_text.get_text_range() + "\n"
                found_text.close()
                page.close()
    for part in parts:
        text += part.decode("utf-8", "replace") + part.decode("utf-16-be", "replace")
    return text.casefold()


@pytest.mark.parametrize("suffix", [suffix for suffix in SUFFIXES if "map" in HELD[suffix]])
def test_nothing_confidential_is_in_the_bytes(suffix: str) -> None:
    words = [word.casefold() for word in (*WORDS.values(), "SECRET-LANE", "secret-source.example")]
    made = written(confidential(order(), EVERYTHING), suffix, unheard)
    said = all_that_is_said(made.data)
    assert [word for word in words if word in said] == []
    sentences = " ".join(say(note, "en") for note in made.notes)
    assert sentences.count("Left out.") == len(SECRETS)
    assert [word for word in words if word in sentences.casefold()] == []


def test_the_last_page_says_what_was_left_out() -> None:
    made = written(confidential(order(), EVERYTHING), ".pdf", unheard)
    assert len(made.pages) == 2
    said = " ".join(all_that_is_said(made.data).split())
    assert "left out of this hand-over" in said
    assert "lanes: 1" in said
    assert "comments with their answers: 1" in said


def test_a_view_hands_over_what_it_shows_and_no_more() -> None:
    view = View(id="view", owners=("nobody",))
    made = written(confidential(order(view), Redaction(frozenset({"owners"}))), ".cjm", unheard)
    assert b"says so" not in made.data
    assert b"A plan" in made.data


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_what_actions_repeat_of_lanes_that_are_left_out_is_in_no_bytes(suffix: str) -> None:
    """The lane alone is left out: the actions stay, on each list of them, without its words."""
    asked = confidential(order(), Redaction(frozenset(), ("back",)))
    if "map" in HELD[suffix]:
        assert "secret-lane" not in all_that_is_said(written(asked, suffix, unheard).data)
    if "actions" in HELD[suffix]:
        said = all_that_is_said(written(replace(asked, handout="actions"), suffix, unheard).data)
        assert "secret-lane" not in said
        assert suffix in (".png", ".svg") or WORDS["actions"].casefold() in said


def test_a_view_takes_along_no_actions_of_what_it_hides() -> None:
    """Also without anything that is left out besides; and the map is sound."""
    asked = order(View(id="view", without_lanes=("back",)))
    for each in (asked, confidential(asked, Redaction(frozenset({"notes"})))):
        data = written(each, ".cjm", unheard).data
        assert b"secret-lane" not in data.lower()
        assert WORDS["actions"].encode() in data
        assert JourneyMap.model_validate_json(data).history == ""
        assert JourneyMap.model_validate_json(data).actions[1].cards == ("card",)
