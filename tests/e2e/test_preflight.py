"""``cjm preflight`` tells what may go wrong in print, a line for each, and by the exit code whether there is any."""

import json

import pytest

from cjm_desktop.words import LANGUAGES
from tests.e2e.program import Cjm


@pytest.fixture
def cjm_with_map(cjm: Cjm) -> Cjm:
    assert cjm("new", "map.cjm", "--template", "software-onboarding").code == 0
    return cjm


def test_a_map_that_prints_well_is_said_to_be_clean(cjm_with_map: Cjm) -> None:
    done = cjm_with_map("preflight", "map.cjm", "--paper", "A0")
    assert (done.code, done.err) == (0, "")
    assert done.out == "Nothing was found that could go wrong in print.\n"


def test_what_is_offered_is_an_option_that_mends_it(cjm_with_map: Cjm) -> None:
    done = cjm_with_map("preflight", "map.cjm", "--paper", "A3", "--distance", "1m")
    assert (done.code, done.err) == (1, "")
    first = done.out.splitlines()[0]
    assert "to be read from 1 m the map needs" in first
    options = first[first.index("[") + 1 : -1].split(", ")
    for option in options:
        again = cjm_with_map("preflight", "map.cjm", "--paper", "A3", "--distance", "1m", *option.split())
        assert "to be read from" not in again.out
    larger = cjm_with_map("preflight", "map.cjm", "--distance", "1m", *options[0].split())
    assert larger.code == 0


def test_every_line_is_one_finding_in_every_language(cjm_with_map: Cjm) -> None:
    data = json.loads((cjm_with_map.folder / "map.cjm").read_text(encoding="utf-8"))
    lane = next(lane for lane in data["lanes"] if lane.get("cards"))
    lane["cards"][0]["text"] = "\U00012000\nand\u2028more"
    lane["cards"][1]["text"] = ""
    lane["cards"][1].pop("channel", None)
    (cjm_with_map.folder / "map.cjm").write_text(json.dumps(data), encoding="utf-8")
    for language in LANGUAGES:
        done = cjm_with_map("preflight", "map.cjm", "--paper", "A0", LANG=f"{language.replace('-', '_')}.UTF-8")
        assert done.code == 1
        assert len(done.out.splitlines()) == 2
        assert "U+12000" in done.out


def test_what_cannot_be_asked_for_is_said_so(cjm_with_map: Cjm) -> None:
    assert cjm_with_map("preflight", "map.cjm", "--paper", "B99").code == 2
    assert cjm_with_map("preflight", "map.cjm", "--handout", "comments").code == 1
    assert cjm_with_map("preflight", "nowhere.cjm").code == 1


def test_a_kit_is_looked_over_at_its_true_size(cjm_with_map: Cjm) -> None:
    """What a map of the same paper would be too small for, notes of 76 mm are not; and a kit has no scale."""
    assert "Type below 4 pt" in cjm_with_map("preflight", "map.cjm", "--paper", "A4").out
    kit = cjm_with_map("preflight", "map.cjm", "--kit", "--tile", "A4", "--blank", "1")
    assert (kit.code, kit.out) == (0, "Nothing was found that could go wrong in print.\n")
    assert cjm_with_map("preflight", "map.cjm", "--kit", "--scale", "50%").code == 2


def test_what_is_left_out_is_not_looked_over(cjm_with_map: Cjm) -> None:
    """A card of a lane says nothing. Without the lane there is no finding, and none about the page behind."""
    data = json.loads((cjm_with_map.folder / "map.cjm").read_text(encoding="utf-8"))
    lane = next(lane for lane in data["lanes"] if lane["kind"] == "backstage")
    lane["cards"][0]["text"] = ""
    (cjm_with_map.folder / "map.cjm").write_text(json.dumps(data), encoding="utf-8")
    assert "A card says nothing" in cjm_with_map("preflight", "map.cjm").out
    left = cjm_with_map("preflight", "map.cjm", "--redact", "lane=backstage")
    assert (left.code, left.out) == (0, "Nothing was found that could go wrong in print.\n")
    assert cjm_with_map("preflight", "map.cjm", "--redact", "everything").code == 2
