"""Drawings that were made to do harm: each is refused in a plain sentence, soon, and nothing is read or drawn."""

import os
import sys
import time
from pathlib import Path
from xml.parsers import expat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.limits import SVG_SECONDS
from cjm_desktop.progress import Cancelled
from cjm_desktop.storage.pictures import picture_of
from cjm_desktop.storage.svg.helper import command, png_of
from cjm_desktop.storage.svg.plain import plain_drawing
from cjm_desktop.words import Fault, say

INSTEAD = "Save it as PNG, then take that."
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
GALLERY = (Path(__file__).parents[3] / "data" / "drawings" / "everything.svg").read_bytes()


def svg(inside: str, before: str = "", attributes: str = 'viewBox="0 0 9 9"') -> bytes:
    home = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f"{before}<svg {home} {attributes}>{inside}</svg>".encode()


def refused(data: bytes) -> str:
    with pytest.raises(Fault) as caught:
        picture_of(data, "cat.svg")
    return say(caught.value.text, "en")


def nested_uses(levels: int) -> str:
    """Ten times ten times ten … rectangles."""
    repeated = "".join(ten(f'<use href="#u{level}"/>', f"u{level + 1}", "g") for level in range(levels))
    return f'<defs><g id="u0"><rect width="1" height="1"/></g>{repeated}</defs><use href="#u{levels}"/>'


def ten(element: str, name: str, holder: str) -> str:
    return f'<{holder} id="{name}" width="1" height="1">{10 * element}</{holder}>'


def nested_patterns(levels: int) -> str:
    filled = "".join(ten(f'<rect fill="url(#u{level})"/>', f"u{level + 1}", "pattern") for level in range(levels))
    return f'<pattern id="u0"><rect/></pattern>{filled}<rect width="9" height="9" fill="url(#u{levels})"/>'


REPEATED = f"cat.svg is a drawing that repeats itself too often. {INSTEAD}"
CIRCULAR = "cat.svg is a drawing that holds itself, which cannot be drawn. Mend it, or save it as PNG and take that."
NUMBERS = f"cat.svg is a drawing with numbers that are none, or larger than 10,000,000. {INSTEAD}"
DEEP = f"cat.svg is a drawing with more than 100 groups in each other. {INSTEAD}"
LONG = f"cat.svg is a drawing with a value of more than 1,000,000 letters. {INSTEAD}"


def others(name: str) -> str:
    return f"cat.svg is a drawing with “{name}”, which is not taken from drawings. {INSTEAD}"


ENTITIES = '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (svg(nested_uses(7)), REPEATED),
        (svg(nested_patterns(7)), REPEATED),
        (svg("<text>&b;</text>", ENTITIES), others("DOCTYPE")),
        (svg("<text>&a;</text>", OUTSIDE), others("DOCTYPE")),
        (svg('<image href="/etc/passwd"/>'), others("image")),
        (svg('<image href="data:image/png;base64,AAAA"/>'), others("image")),
        (svg("<g>" * 50_000 + "</g>" * 50_000), DEEP),
        (svg('<rect width="1e300" height="1"/>'), NUMBERS),
        (svg('<rect width="1e999" height="1"/>'), NUMBERS),
        (svg(f'<rect width="{"9" * 5000}" height="1"/>'), NUMBERS),
        (svg('<path d="M0 0L1e30 5"/>'), NUMBERS),
        (svg('<g transform="scale(1e12)"/>'), NUMBERS),
        (svg('<rect width="NaN" height="1"/>'), NUMBERS),
        (svg('<path d="M0 0LNaN 5"/>'), NUMBERS),
        (svg('<polygon points="1,2 inf,3"/>'), NUMBERS),
        (svg("", attributes='viewBox="0 0 NaN 5"'), NUMBERS),
        (svg("", attributes='viewBox="0 0 1e200 5"'), NUMBERS),
        (svg('<g id="a"><use href="#a"/></g>'), CIRCULAR),
        (svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'), CIRCULAR),
        (svg('<mask id="m"><rect width="9" height="9" mask="url(#m)"/></mask><g mask="url(#m)"/>'), CIRCULAR),
        (svg('<clipPath id="c"><rect clip-path="url(#c)"/></clipPath><g clip-path="url(#c)"/>'), CIRCULAR),
        (svg('<pattern id="p"><rect fill="url(#p)"/></pattern><rect fill="url(#p)"/>'), CIRCULAR),
        (svg('<marker id="k"><path d="M0 0" marker-end="url(#k)"/></marker><path d="" marker="url(#k)"/>'), CIRCULAR),
        (svg('<style>@import "http://evil.example/a.css";</style>'), others("@import")),
        (svg("<style>@font-face { src: url(file:///etc/passwd) }</style>"), others("@font-face")),
        (svg("<style>.a { fill: url(http://evil.example/a.svg#b) }</style>"), others("url")),
        (svg("<rect style=\"fill: url( '/etc/passwd#a' )\"/>"), others("url")),
        (svg('<rect style="fill: u\\72l(/etc/passwd)"/>'), others("url")),
        (svg('<rect fill="url(a.svg#b)"/>'), others("url")),
        (svg(f'<path d="M{"1 " * 5_000_000}"/>'), "cat.svg is a drawing of more than 8 MB. " + INSTEAD),
        (svg(f'<path d="M{"1 " * 600_000}"/>'), LONG),
        (svg('<use href="http://evil.example/a.svg#b"/>'), others("href")),
        (svg('<use xlink:href="file:///etc/passwd#b"/>'), others("href")),
        (svg("<script>alert(1)</script>"), others("script")),
        (svg("<foreignObject><p>hello</p></foreignObject>"), others("foreignObject")),
        (svg('<filter id="f"/>'), others("filter")),
        (svg('<rect filter="url(#f)"/>'), others("filter")),
        (svg('<animate attributeName="x"/>'), others("animate")),
        (svg("<g/>" * 60_000), f"cat.svg is a drawing of more than 50,000 elements. {INSTEAD}"),
        (svg("<rect"), "cat.svg is damaged or not complete and cannot be read."),
    ],
)
def test_what_was_made_to_do_harm_is_refused_in_a_sentence(data: bytes, sentence: str) -> None:
    assert refused(data) == sentence


@pytest.mark.parametrize(
    "data",
    [b"<html><body>hello</body></html>", b"<!DOCTYPE html><html>", b"<?xml version='1.0'?><gpx/>", b"<", b"< svg"],
)
def test_markup_of_another_kind_is_no_picture(data: bytes) -> None:
    expected = "cat.svg is no picture that can be taken: save it as PNG, JPEG, WebP or SVG, then take that."
    assert refused(data) == expected


# The process that draws


SLEEPS = (sys.executable, "-c", "import time; time.sleep(60)")


def test_a_helper_that_hangs_is_ended_and_it_is_said_in_a_sentence() -> None:
    begin = time.monotonic()
    with pytest.raises(Fault) as caught:
        png_of(DRAWING, "cat.svg", helper=SLEEPS)
    assert (
        say(caught.value.text, "en")
        == f"cat.svg is a drawing that takes longer than {SVG_SECONDS} s to draw. {INSTEAD}"
    )
    assert SVG_SECONDS <= time.monotonic() - begin < SVG_SECONDS + 2


def test_who_does_not_want_to_wait_ends_the_helper_at_once(tmp_path: Path) -> None:
    place = tmp_path / "helper"
    tells = f"import os, time; open({str(place)!r}, 'w').write(str(os.getpid())); time.sleep(60)"

    def stop(_done: float) -> None:
        if place.exists() and place.read_text():
            raise Cancelled

    with pytest.raises(Cancelled):
        png_of(DRAWING, "cat.svg", stop, (sys.executable, "-c", tells))
    with pytest.raises(ProcessLookupError):
        os.kill(int(place.read_text()), 0)


@pytest.mark.parametrize(
    "program",
    ["import sys; sys.exit(3)", "print('no picture')", "import os; os.abort()", "import sys; sys.stdin.close()", ""],
)
def test_a_helper_that_fails_is_told_in_a_sentence(program: str) -> None:
    with pytest.raises(Fault) as caught:
        picture_of(png_of(DRAWING * 9999, "cat.svg", helper=(sys.executable, "-c", program)), "cat.svg")
    assert say(caught.value.text, "en").startswith("cat.svg is ")


def test_a_helper_that_cannot_be_started_is_told_in_a_sentence() -> None:
    with pytest.raises(Fault) as caught:
        png_of(DRAWING, "cat.svg", helper=("/nowhere/cjm-desktop",))
    assert say(caught.value.text, "en") == f"cat.svg is a drawing that could not be drawn. {INSTEAD}"


def test_the_helper_is_the_program_itself_also_when_it_is_bundled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asset = picture_of(DRAWING.encode(), "cat.svg")
    for program in ("app", "cli"):
        bundled = tmp_path / program
        bundled.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m cjm_desktop.{program} "$@"\n')
        bundled.chmod(0o755)
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        monkeypatch.setattr(sys, "executable", str(bundled))
        assert command() == [str(bundled), "--draw-svg"]
        assert picture_of(DRAWING.encode(), "cat.svg") == asset
        monkeypatch.undo()


def test_a_drawing_that_is_within_all_limits_but_too_slow_is_ended() -> None:
    mask = '<mask id="m"><rect width="9" height="9" fill="white"/></mask>'
    expected = f"cat.svg is a drawing that takes longer than {SVG_SECONDS} s to draw. {INSTEAD}"
    assert refused(svg(mask + 9000 * '<rect width="9" height="9" mask="url(#m)"/>')) == expected


@given(st.lists(st.tuples(st.integers(0, 2**16), st.integers(0, 255)), max_size=8))
def test_whatever_happens_to_the_bytes_there_is_a_drawing_or_a_sentence(changes: list[tuple[int, int]]) -> None:
    data = bytearray(GALLERY)
    for place, value in changes:
        data[place % len(data)] = value
    try:
        drawing = plain_drawing(bytes(data), "cat.svg")
    except Fault:
        return
    if drawing is not None:
        expat.ParserCreate().Parse(drawing, True)  # noqa: FBT003 - expat's own
