"""What the ``cjm`` command promises to people and to other programs."""

import json
import os
import re
from collections import Counter
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import PIL.Image
import pypdfium2
import pytest

from cjm_desktop import resources
from cjm_desktop.cli import maps
from cjm_desktop.cli.output import Misuse
from cjm_desktop.words import LANGUAGES, say
from tests.e2e.program import Cjm
from tests.unit.drawing.reading import squeezed

MM = 72 / 25.4


def file_of(cjm: Cjm, name: str) -> dict[str, Any]:
    return json.loads((cjm.folder / name).read_text(encoding="utf-8"))


def listed(cjm: Cjm) -> dict[str, str]:
    """Return the kind of each template by name, as the program lists them."""
    rows = [line.split(maxsplit=2) for line in cjm("templates").out.splitlines()]
    assert all(len(row) == 3 for row in rows)
    return {name: kind for name, kind, _ in rows}


def page_of(cjm: Cjm, name: str) -> tuple[float, float]:
    """Return the width and height in pt of the pages of a PDF, which are all alike."""
    pages = re.findall(rb"/MediaBox \[ 0 0 ([\d.]+) ([\d.]+) \]", (cjm.folder / name).read_bytes())
    ((width, height),) = set(pages)
    return float(width), float(height)


def damaged_copy(cjm: Cjm, name: str) -> dict[str, Any]:
    """Write a map whose first card stands in a step that is not there, and return it."""
    data = file_of(cjm, name)
    lane = next(lane for lane in data["lanes"] if lane.get("cards"))
    lane["cards"][0]["step"] = "nowhere"
    (cjm.folder / "damaged.cjm").write_text(json.dumps(data), encoding="utf-8")
    return data


def test_a_map_from_every_template_and_example_is_in_order(cjm: Cjm) -> None:
    names = listed(cjm)
    assert set(names.values()) == {"template", "example"}
    for name in names:
        made = cjm("new", f"{name}.cjm", "--template", name)
        assert (made.code, made.err) == (0, "")
        assert f"{name}.cjm" in made.out
    checked = cjm("validate", *(f"{name}.cjm" for name in names))
    assert checked.code == 0
    assert checked.out.splitlines() == [f"{name}.cjm: in order" for name in names]


def test_a_new_map_is_in_the_language_asked_for_or_that_of_the_environment(cjm: Cjm) -> None:
    for language in LANGUAGES:
        assert cjm("new", f"{language}.cjm", "--template", "blank", "--language", language).code == 0
        assert file_of(cjm, f"{language}.cjm").get("language", "en") == language
    assert cjm("new", "here.cjm", "--template", "blank", LANG="zh_TW.UTF-8").code == 0
    assert file_of(cjm, "here.cjm")["language"] == "zh-Hant"


def test_two_maps_from_one_template_have_no_id_in_common(cjm: Cjm) -> None:
    for name in ("one.cjm", "two.cjm"):
        cjm("new", name, "--template", "blank")
    one, two = ({stage["id"] for stage in file_of(cjm, name)["stages"]} for name in ("one.cjm", "two.cjm"))
    assert one.isdisjoint(two)


def test_every_command_that_writes_a_map_names_a_new_state(cjm: Cjm) -> None:
    """I make a map and bring a list into it: the new file names both states, the newest first."""
    assert cjm("new", "one.cjm", "--template", "blank").code == 0
    (first,) = file_of(cjm, "one.cjm")["history"].split()
    assert cjm("export", "one.cjm", "personas.csv", "--handout", "personas").code == 0
    assert cjm("import", "personas.csv", "two.cjm", "--into", "one.cjm").code == 0
    newest, *older = file_of(cjm, "two.cjm")["history"].split()
    assert older == [first] != [newest]


@pytest.mark.parametrize(
    "arguments",
    [
        ("new", "there.pdf", "--template", "blank"),
        ("import", "journey.mmd", "there.pdf"),
        ("export", "map.cjm", "there.pdf"),
    ],
)
def test_a_file_that_exists_is_written_over_by_force_alone(
    cjm: Cjm, new_map: bytes, arguments: tuple[str, ...]
) -> None:
    (cjm.folder / "map.cjm").write_bytes(new_map)
    (cjm.folder / "journey.mmd").write_text("journey\nAsk: 3", encoding="utf-8")
    target = cjm.folder / "there.pdf"
    target.write_text("old")
    refused = cjm(*arguments)
    assert (refused.code, refused.out, target.read_text()) == (1, "", "old")
    assert "there.pdf" in refused.err
    assert "--force" in refused.err
    forced = cjm(*arguments, "--force")
    assert (forced.code, forced.err) == (0, "")
    assert target.read_bytes() != b"old"


@pytest.mark.parametrize("arguments", [("import", "a.mmd", "./a.mmd"), ("export", "a.cjm", "./a.cjm")])
def test_nothing_is_written_over_itself_even_by_force(cjm: Cjm, new_map: bytes, arguments: tuple[str, ...]) -> None:
    (cjm.folder / "a.cjm").write_bytes(new_map)
    (cjm.folder / "a.mmd").write_text("journey", encoding="utf-8")
    before = (cjm.folder / arguments[1]).read_bytes()
    assert cjm(*arguments, "--force").code == 2
    assert (cjm.folder / arguments[1]).read_bytes() == before


def test_validate_gives_each_file_its_verdict_and_lists_repairs(cjm: Cjm) -> None:
    cjm("new", "good.cjm", "--template", "bank-loan")
    damaged_copy(cjm, "good.cjm")
    (cjm.folder / "other.cjm").write_text("{", encoding="utf-8")
    done = cjm("validate", "good.cjm", "damaged.cjm", "other.cjm", "missing.cjm")
    assert done.code == 1
    verdicts = [line.partition(": ") for line in done.out.splitlines()]
    assert [name for name, _, _ in verdicts] == ["good.cjm", "damaged.cjm", "other.cjm", "missing.cjm"]
    assert [verdict == "in order" for _, _, verdict in verdicts] == [True, False, False, False]
    assert [line.split()[0].rstrip(":,") for line in done.err.splitlines()] == [
        "damaged.cjm",
        "other.cjm",
        "missing.cjm",
    ]


def test_info_counts_what_the_file_holds(cjm: Cjm) -> None:
    cjm("new", "map.cjm", "--template", "bank-loan-as-is")
    data = file_of(cjm, "map.cjm")
    cards = Counter(lane["kind"] for lane in data["lanes"] for _ in lane.get("cards", []))
    steps = sum(len(stage["steps"]) for stage in data["stages"])
    assert json.loads(cjm("info", "map.cjm", "--json").out) == {
        "title": data["title"],
        "personas": len(data["personas"]),
        "stages": len(data["stages"]),
        "steps": steps,
        "lanes": len(data["lanes"]),
        "cards": dict(cards),
    }
    told = cjm("info", "map.cjm").out
    assert data["title"] in told
    assert f"Steps: {steps}\n" in told
    assert f"Pain points: {cards['pain-point']}\n" in told


def test_info_tells_repairs_without_failing(cjm: Cjm, new_map: bytes) -> None:
    (cjm.folder / "map.cjm").write_bytes(new_map)
    damaged_copy(cjm, "map.cjm")
    done = cjm("info", "damaged.cjm", "--json")
    assert (done.code, "damaged.cjm: " in done.err) == (0, True)
    assert json.loads(done.out)["title"]


@pytest.mark.parametrize(
    ("options", "width", "height", "called"),
    [
        (("--paper", "A4"), 297, 210, " (A4)"),
        (("--paper", "a4", "--orientation", "portrait"), 210, 297, " (A4)"),
        (("--paper", "700x1000mm", "--margin", "15"), 700, 1000, ""),
        ((), 1189, 841, " (A0)"),
    ],
)
def test_a_map_is_exported_on_exactly_the_paper_asked_for(
    cjm: Cjm, new_map: bytes, options: tuple[str, ...], width: float, height: float, called: str
) -> None:
    (cjm.folder / "map.cjm").write_bytes(new_map)
    done = cjm("export", "map.cjm", "map.pdf", *options)
    assert (done.code, done.err) == (0, "")
    first, page, readable = done.out.splitlines()
    assert (first, page) == ("map.pdf is written.", f"Page: {round(width)} × {round(height)} mm{called}")
    assert readable.startswith("Smallest type: ")
    assert page_of(cjm, "map.pdf") == pytest.approx((width * MM, height * MM), abs=0.01)


def test_the_paper_of_a_map_lies_as_the_map_says(cjm: Cjm, new_map: bytes) -> None:
    (cjm.folder / "map.cjm").write_bytes(new_map)
    upright = {**file_of(cjm, "map.cjm"), "orientation": "portrait", "paper": "A3"}
    (cjm.folder / "map.cjm").write_text(json.dumps(upright), encoding="utf-8")
    cjm("export", "map.cjm", "map.pdf")
    assert page_of(cjm, "map.pdf") == pytest.approx((297 * MM, 420 * MM), abs=0.01)


def test_a_map_is_exported_as_large_as_it_must_be_to_be_read(cjm: Cjm, new_map: bytes) -> None:
    (cjm.folder / "map.cjm").write_bytes(new_map)
    done = cjm("export", "map.cjm", "map.pdf", "--paper", "free", "--distance", "1.5m", "--bleed", "3mm", "--marks")
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines()[-1] == "Smallest type: 29.8 pt, readable from 1.5 m"
    refused = cjm("export", "map.cjm", "small.pdf", "--paper", "A3", "--distance", "150 cm")
    assert refused.code == 1
    assert "to be read from 1.5 m the map needs" in refused.err
    assert not (cjm.folder / "small.pdf").exists()
    half = cjm("export", "map.cjm", "half.pdf", "--paper", "free", "--scale", "1:2", "--margin", "10")
    whole = cjm("export", "map.cjm", "whole.pdf", "--paper", "free", "--margin", "10")
    assert (half.code, whole.code) == (0, 0)
    small, large = page_of(cjm, "half.pdf"), page_of(cjm, "whole.pdf")
    assert small[0] - 20 * MM == pytest.approx((large[0] - 20 * MM) / 2, abs=0.01)


def test_a_map_is_exported_in_tiles(cjm: Cjm, new_map: bytes) -> None:
    (cjm.folder / "map.cjm").write_bytes(new_map)
    done = cjm("export", "map.cjm", "map.pdf", "--paper", "A0", "--tile", "A4", "--overlap", "1cm", "--fewest-tiles")
    assert (done.code, done.err) == (0, "")
    said = done.out.splitlines()
    assert said[1:4] == ["Pages: 19", "Page: 210 × 297 mm (A4)", "Tiles: 18 of A4, 3 down and 6 across"]
    with pypdfium2.PdfDocument((cjm.folder / "map.pdf").read_bytes()) as document:
        assert len(document) == 19
    far = cjm("export", "map.cjm", "far.pdf", "--tile", "210x297mm", "--distance", "1m", "--tile-margin", "8")
    assert (far.code, far.err) == (0, "")
    assert far.out.splitlines()[-1] == "Smallest type: 19.8 pt, readable from 1 m"
    assert page_of(cjm, "far.pdf") == pytest.approx((210 * MM, 297 * MM), abs=0.01)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--scale", "0"), "--scale takes a factor such as 0.5, 50% or 1:2; “0” is none."),
        (("--scale", "1:0"), "--scale takes a factor such as 0.5, 50% or 1:2; “1:0” is none."),
        (("--distance", "far"), "--distance takes a length from 0.2 to 50 m; “far” is none."),
        (("--bleed", "1m"), "--bleed takes a length from 0 to 50 mm; “1m” is none."),
        (("--overlap", "5mm"), "--overlap says how a map is divided into tiles. Give --tile as well."),
        (("--fewest-tiles",), "--fewest-tiles says how a map is divided into tiles. Give --tile as well."),
        (("--tile", "A4", "--overlap", "31"), "--overlap takes a length from 0 to 30 mm; “31” is none."),
        (("--tile", "roll:914mm"), "Tiles need sheets of paper of at least 100 × 100 mm; “roll:914mm” is none."),
        (
            ("--tile", "A4", "--marks"),
            "Bleed and crop marks are for paper that is cut to size; tiles have marks of their own.",
        ),
        (("--scale", "1", "--distance", "1m"), "--scale and --distance contradict each other. Give one of them."),
    ],
)
def test_measures_that_are_none_are_refused(cjm: Cjm, new_map: bytes, options: tuple[str, ...], sentence: str) -> None:
    (cjm.folder / "map.cjm").write_bytes(new_map)
    done = cjm("export", "map.cjm", "map.pdf", *options)
    assert (done.code, done.err.splitlines()) == (2, [sentence])


def test_a_map_becomes_a_picture_without_a_display(cjm: Cjm, new_map: bytes) -> None:
    (cjm.folder / "map.cjm").write_bytes(new_map)
    done = cjm("export", "map.cjm", "map.png", "--paper", "A4", "--ppi", "96", "--grey", LC_ALL="C", LANG="C")
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines()[-1] == "Picture: 1123 × 794 pixels"
    with PIL.Image.open(cjm.folder / "map.png") as image:
        assert (image.size, image.mode) == ((1123, 794), "L")


def test_a_map_becomes_a_drawing_with_texts_or_outlines(cjm: Cjm, new_map: bytes) -> None:
    (cjm.folder / "map.cjm").write_bytes(new_map)
    for name, options in (("texts.svg", ()), ("outlines.svg", ("--outlines",))):
        done = cjm("export", "map.cjm", name, "--paper", "A4", *options)
        assert (done.code, done.err) == (0, "")
        root = ET.parse(cjm.folder / name).getroot()  # noqa: S314 - our own file
        assert (root.get("width"), root.get("height")) == ("297mm", "210mm")
        assert bool(list(root.iter("{http://www.w3.org/2000/svg}text"))) is (not options)


def test_of_several_pages_a_picture_shows_the_one_that_is_asked_for(cjm: Cjm) -> None:
    cjm("new", "map.cjm", "--template", "retail-moments")
    first = cjm("export", "map.cjm", "1.png", "--handout", "personas", "--ppi", "50")
    assert (first.code, first.err) == (0, "The file holds page 1 of 2. With --page another one is taken.\n")
    second = cjm("export", "map.cjm", "2.png", "--handout", "personas", "--ppi", "50", "--page", "2")
    assert (second.code, second.err) == (0, "")
    assert (cjm.folder / "1.png").read_bytes() != (cjm.folder / "2.png").read_bytes()
    third = cjm("export", "map.cjm", "3.png", "--handout", "personas", "--page", "3")
    assert (third.code, third.err) == (1, "There is no page 3. The pages are numbered from 1 to 2.\n")
    one = cjm("export", "map.cjm", "one.pdf", "--handout", "personas", "--page", "2")
    assert one.code == 0
    with pypdfium2.PdfDocument((cjm.folder / "one.pdf").read_bytes()) as document:
        assert len(document) == 1


def test_a_map_is_handed_over_without_what_is_confidential(cjm: Cjm) -> None:
    cjm("new", "map.cjm", "--template", "software-onboarding", "--language", "en")
    name = file_of(cjm, "map.cjm")["personas"][0]["name"]
    done = cjm("export", "map.cjm", "clean.cjm", "--redact", "personas, lane=Backstage")
    assert done.code == 0
    assert [line for line in done.err.splitlines() if "Left out" in line]
    clean = (cjm.folder / "clean.cjm").read_text(encoding="utf-8")
    assert name not in clean
    assert "backstage" not in [lane["kind"] for lane in file_of(cjm, "clean.cjm")["lanes"]]
    pages = cjm("export", "map.cjm", "clean.pdf", "--redact", "all")
    assert "Pages: 2" in pages.out
    for profile, sentence in (
        ("everything", "--redact knows no “everything”."),
        ("lane=Moon", "There is no lane “Moon”."),
    ):
        refused = cjm("export", "map.cjm", "x.pdf", "--redact", profile)
        assert (refused.code, sentence in refused.err) == (2, True)


def test_persona_sheets_are_exported_one_a_page(cjm: Cjm) -> None:
    cjm("new", "map.cjm", "--template", "software-onboarding")
    done = cjm("export", "map.cjm", "people.pdf", "--handout", "personas")
    assert (done.code, done.err) == (0, "")
    data = (cjm.folder / "people.pdf").read_bytes()
    assert data.count(b"/MediaBox") == len(file_of(cjm, "map.cjm")["personas"]) == 2
    assert page_of(cjm, "people.pdf") == pytest.approx((297 * MM, 210 * MM), abs=0.01)


def test_what_cannot_be_handed_out_is_said(cjm: Cjm) -> None:
    (cjm.folder / "a.mmd").write_text("journey\ntitle Seat\nSit: 3", encoding="utf-8")
    cjm("import", "a.mmd", "a.cjm")
    other = cjm("export", "a.cjm", "a.pdf", "--handout", "posters")
    known = "map, stages, personas, actions, comments, votes, kit, wall, cards, slides"
    assert (other.code, other.err.splitlines()) == (2, [f"There is no handout “posters”. There are: {known}."])
    nobody = cjm("export", "a.cjm", "a.pdf", "--handout", "personas")
    assert (nobody.code, nobody.err.splitlines()) == (1, ["This map has no personas whose sheets could be made."])
    idle = cjm("export", "a.cjm", "a.pdf", "--handout", "actions")
    assert (idle.code, idle.err.splitlines()) == (1, ["This map has no actions yet. Make one of selected cards."])
    silence = cjm("export", "a.cjm", "a.pdf", "--handout", "comments")
    assert (silence.code, silence.err.splitlines()) == (1, ["Nobody has commented on this map."])


@pytest.mark.parametrize("example", ["software-onboarding", "bank-loan-as-is", "retail-moments"])
def test_a_stage_a_page_is_handed_out_with_all_that_it_says(cjm: Cjm, example: str) -> None:
    (cjm.folder / "map.cjm").write_bytes(resources.path("examples", f"{example}.cjm").read_bytes())
    done = cjm("export", "map.cjm", "stages.pdf", "--handout", "stages")
    assert (done.code, done.err) == (0, "")
    assert page_of(cjm, "stages.pdf") == pytest.approx((210 * MM, 297 * MM), abs=0.01)
    read = words_of(cjm, "stages.pdf")
    journey = file_of(cjm, "map.cjm")
    said = [card["text"] for lane in journey["lanes"] for card in lane.get("cards", []) if "text" in card]
    said += [step["title"] for stage in journey["stages"] for step in stage["steps"]]
    assert len(said) > 40
    assert [text for text in said if squeezed(text) not in read] == []


def test_actions_are_handed_out_as_a_table(cjm: Cjm) -> None:
    cjm("new", "map.cjm", "--template", "bank-loan", "--language", "zh-Hant")
    planned = file_of(cjm, "map.cjm")
    pain = next(lane for lane in planned["lanes"] if lane["kind"] == "pain-point")["cards"][0]
    planned["actions"] = [
        {"id": "plan", "title": "=SUM(A1) 簡化申請 <b>", "cards": [pain["id"]], "audience": 0.4, "due": "2027-01-31"}
    ]
    (cjm.folder / "map.cjm").write_text(json.dumps(planned), encoding="utf-8")
    done = cjm("export", "map.cjm", "todo.pdf", "--handout", "actions")
    assert (done.code, done.err) == (0, "")
    assert page_of(cjm, "todo.pdf") == pytest.approx((297 * MM, 210 * MM), abs=0.01)
    read = words_of(cjm, "todo.pdf")
    words = ("=SUM(A1)簡化申請<b>", "40%", "2027年1月31日", squeezed(pain["text"]))
    assert [word for word in words if word not in read] == []


def words_of(cjm: Cjm, name: str) -> str:
    """All that is found in a PDF by search, without white space."""
    with pypdfium2.PdfDocument((cjm.folder / name).read_bytes()) as document:
        pages = [document[number].get_textpage().get_text_range() for number in range(len(document))]
    return squeezed("".join(pages).replace("\ufffe", "-"))


def test_comments_are_exported_as_a_list(cjm: Cjm) -> None:
    cjm("new", "map.cjm", "--template", "software-onboarding")
    said = file_of(cjm, "map.cjm")
    said["stages"][0]["comments"] = [{"id": "remark", "author": "Li", "text": "Is this ours?"}]
    (cjm.folder / "map.cjm").write_text(json.dumps(said), encoding="utf-8")
    done = cjm("export", "map.cjm", "said.pdf", "--handout", "comments")
    assert (done.code, done.err) == (0, "")
    assert page_of(cjm, "said.pdf") == pytest.approx((210 * MM, 297 * MM), abs=0.01)


def test_characters_without_a_font_are_named_on_export(cjm: Cjm) -> None:
    (cjm.folder / "a.mmd").write_text("journey\ntitle Seat \U00012000\nSit: 3", encoding="utf-8")
    cjm("import", "a.mmd", "a.cjm")
    done = cjm("export", "a.cjm", "a.pdf", "--paper", "A4")
    assert done.code == 0
    assert "\U00012000" in done.err


def test_what_a_format_has_no_place_for_is_told(cjm: Cjm) -> None:
    cjm("new", "map.cjm", "--template", "bank-loan")
    done = cjm("export", "map.cjm", "map.mmd")
    assert (done.code, done.out) == (0, "map.mmd is written.\n")
    assert any(line.startswith("Cards are left out: ") for line in done.err.splitlines())
    assert (cjm.folder / "map.mmd").read_text(encoding="utf-8").startswith("journey\n")
    done = cjm("export", "map.cjm", "people.mmd", "--handout", "personas")
    assert (done.code, done.err) == (1, "This format holds the map itself, no handouts. Ask for the map.\n")


def test_a_map_is_a_page_and_a_table_that_comes_back(cjm: Cjm) -> None:
    cjm("new", "map.cjm", "--template", "software-onboarding")
    assert cjm("export", "map.cjm", "map.html").code == 0
    assert (cjm.folder / "map.html").read_bytes().startswith(b"<!DOCTYPE html>")
    for way in ("stages", "steps"):
        assert cjm("export", "map.cjm", "map.md", "--table", way, "--force").code == 0
        done = cjm("import", "map.md", "back.cjm", "--force")
        assert (done.code, done.out) == (0, "back.cjm is written.\n")
        assert file_of(cjm, "back.cjm")["title"] == file_of(cjm, "map.cjm")["title"]
        assert any(line.startswith("map.md, line ") for line in done.err.splitlines())
    wrong = cjm("export", "map.cjm", "map.md", "--table", "cards", "--force")
    assert (wrong.code, wrong.err) == (2, "There is no table by “cards”. There are: stages, steps.\n")
    wrong = cjm("export", "map.cjm", "other.html", "--table", "steps")
    assert (wrong.code, wrong.err) == (2, "--table is for files that end in .md only.\n")


def test_an_imported_journey_is_in_order_and_its_readings_are_told(cjm: Cjm) -> None:
    (cjm.folder / "visit.mmd").write_text(
        "journey\ntitle 看病\nsection Day 1: go\nMeet at 10:30: 4: Ann, Bob\nWait: 9: Ann: pain", encoding="utf-8"
    )
    done = cjm("import", "visit.mmd", "visit.cjm")
    assert (done.code, done.out) == (0, "visit.cjm is written.\n")
    assert [line.split(":")[0] for line in done.err.splitlines()] == [
        f"visit.mmd, line {number}" for number in (3, 4, 5, 5)
    ]
    assert cjm("validate", "visit.cjm").code == 0
    data = file_of(cjm, "visit.cjm")
    assert [step["title"] for step in data["stages"][0]["steps"]] == ["Meet at 10:30", "Wait"]


def test_the_schema_describes_the_keys_of_the_file(cjm: Cjm) -> None:
    schema = json.loads(cjm("schema").out)
    assert {"format", "version", "title", "stages", "lanes"} <= schema["properties"].keys()
    assert {"step", "text"} <= schema["$defs"]["Card"]["properties"].keys()


@pytest.mark.parametrize(
    "arguments",
    [
        ("validate", "missing.cjm"),
        ("info", "missing.cjm"),
        ("info", "."),
        ("export", "missing.cjm", "out.pdf"),
        ("export", "map.cjm", "missing/out.pdf"),
        ("import", "missing.mmd", "out.cjm"),
        ("import", "flow.mmd", "out.cjm"),
        ("import", "map.cjm", "out.cjm"),
        ("new", "missing/out.cjm", "--template", "blank"),
        ("new", ".", "--template", "blank"),
        ("new", ".", "--template", "blank", "--force"),
        ("new", "", "--template", "blank"),
        ("new", "out.cjm/", "--template", "blank"),
        ("new", "out.cjm/.", "--template", "blank"),
        ("export", "map.cjm", "out.pdf/"),
        ("import", "flow.mmd", "out.cjm/"),
        ("export", "map.cjm", os.devnull),
        ("info", "x" * 300),
        ("import", "x" * 300 + ".mmd", "out.cjm"),
        ("export", "map.cjm", "x" * 300),
    ],
)
def test_a_file_at_fault_is_exit_code_one_and_one_sentence(
    cjm: Cjm, new_map: bytes, arguments: tuple[str, ...]
) -> None:
    (cjm.folder / "map.cjm").write_bytes(new_map)
    (cjm.folder / "flow.mmd").write_text("flowchart TD\nA --> B", encoding="utf-8")
    done = cjm(*arguments)
    assert done.code == 1
    assert len(done.err.splitlines()) == 1
    assert sorted(path.name for path in cjm.folder.iterdir()) == ["flow.mmd", "map.cjm"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "The command is missing."),
        (("bogus",), "“bogus”"),
        (("--bogus",), "--bogus"),
        (("new",), "OUT.cjm is missing."),
        (("new", "out.cjm"), "--template is missing."),
        (("new", "out.cjm", "--template", "bogus"), "bank-loan"),
        (("new", "out.cjm", "--template"), "--template needs a value."),
        (("new", "out.cjm", "--template", "blank", "--language", "fr"), "zh-Hant"),
        (("new", "out.cjm", "--template", "software-onboarding", "--language", "zh-Hans"), "one language"),
        (("validate",), "FILE… is missing."),
        (("info", "map.cjm", "more"), "more"),
        (("info", "map.cjm", "--json=1"), "--json takes no value."),
        (("new", "out.cjm", "--template", "\u202e\x1b" + "x" * 500), f"“{'x' * 59}…”"),
        (("new", "out.cjm", "--template", "blank", "--language", "x" * 500), f"“{'x' * 59}…”"),
        (("x" * 500,), f"“{'x' * 59}…”"),
        (("export", "map.cjm", "out.pdf", "--paper", "A99"), "“A99”"),
        (("export", "map.cjm", "out.pdf", "--paper", ""), "“”"),
        (("export", "map.cjm", "out.pdf", "--paper", "\u202e\x1b" + "x" * 500), f"“{'x' * 59}…”"),
        (("export", "map.cjm", "out.pdf", "--orientation", "up"), "portrait"),
        (("export", "map.cjm", "out.pdf", "--margin", "wide"), "--margin needs a number."),
        (("export", "map.cjm", "out.pdf", "--margin", "nan"), "margin"),
        (("export", "map.cjm", "out.pdf", "--margin", "-1"), "margin"),
        (("export", "map.cjm", "out.pdf", "--margin", "5000"), "margin"),
        (("export", "map.cjm", "out.pdf", "--ppi", "96"), "--ppi is for files that end in .png only."),
        (("export", "map.cjm", "out.png", "--ppi", "9"), "10 to 1,200"),
        (("export", "map.cjm", "out.pdf", "--outlines"), "--outlines is for files that end in .svg only."),
        (("export", "map.cjm", "out.png", "--ppi", "nan"), "10 to 1,200"),
        (("export", "map.cjm", "out.png", "--page", "one"), "--page needs a number."),
    ],
)
def test_a_command_line_at_fault_is_exit_code_two(
    cjm: Cjm, new_map: bytes, arguments: tuple[str, ...], said: str
) -> None:
    (cjm.folder / "map.cjm").write_bytes(new_map)
    done = cjm(*arguments)
    assert (done.code, done.out) == (2, "")
    assert said in done.err
    assert [path.name for path in cjm.folder.iterdir()] == ["map.cjm"]


def test_a_name_that_is_no_text_is_read_and_written(cjm: Cjm) -> None:
    name = b"\xff\xe4.cjm"
    assert cjm("new", name, "--template", "blank").code == 0
    assert cjm("validate", name).code == 0
    assert cjm("validate", b"\xff").code == 1


def test_the_map_of_a_paper_that_does_not_exist_is_at_fault_itself(cjm: Cjm, new_map: bytes) -> None:
    (cjm.folder / "map.cjm").write_bytes(new_map)
    data = {**file_of(cjm, "map.cjm"), "paper": "A99\u202e" + "9" * 500}
    (cjm.folder / "map.cjm").write_text(json.dumps(data), encoding="utf-8")
    said = f"map.cjm, field paper: There is no paper “A99{'9' * 56}…”. "
    checked = cjm("validate", "map.cjm")
    assert (checked.code, checked.out) == (1, "map.cjm: needs repair (1)\n")
    assert checked.err.startswith(said)
    for options in ((), ("--margin", "5")):
        refused = cjm("export", "map.cjm", "map.pdf", *options)
        assert (refused.code, refused.err) == (1, checked.err)
    assert cjm("export", "map.cjm", "map.pdf", "--paper", "A4").code == 0


def test_a_name_that_ends_in_a_slash_is_that_of_a_folder(cjm: Cjm) -> None:
    done = cjm("new", "x/", "--template", "blank")
    assert (done.code, done.err) == (1, "“x/” is the name of a folder. Give the name of a file.\n")


def test_own_templates_are_listed_and_used(cjm: Cjm) -> None:
    """I keep a map as a template of my own. It is listed, maps are made from it, and one that is broken is named."""
    folder = cjm.folder / "data" / "cjm-desktop" / "templates"
    folder.mkdir(parents=True)
    data = str(cjm.folder / "data")
    assert cjm("new", folder / "mine.cjm", "--template", "blank").code == 0
    (folder / "broken.cjm").write_text("{")
    done = cjm("templates", XDG_DATA_HOME=data)
    assert done.code == 0
    assert re.search(r"^mine +own template +Blank journey map$", done.out, re.MULTILINE)
    assert "broken.cjm" in done.err
    assert cjm("new", "map.cjm", "--template", "mine", XDG_DATA_HOME=data).code == 0
    assert file_of(cjm, "map.cjm")["title"] == "Blank journey map"
    refused = cjm("new", "other.cjm", "--template", "mine", "--language", "zh-Hans", XDG_DATA_HOME=data)
    assert (refused.code, "mine is there in one language only: en" in refused.err) == (2, True)


def test_a_template_that_a_language_lacks_is_named_with_those_it_has(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody adds a language, and asks for a template that is not there in it yet."""
    monkeypatch.setattr(maps, "LANGUAGES", (*LANGUAGES, "it"))
    with pytest.raises(Misuse) as refused:
        maps.new(tmp_path / "map.cjm", "aida", "it")
    assert say(refused.value.text, "en") == "aida is there in these languages only: en, zh-Hans, zh-Hant."
    assert not (tmp_path / "map.cjm").exists()


def text_in(cjm: Cjm, name: str) -> str:
    with pypdfium2.PdfDocument((cjm.folder / name).read_bytes()) as document:
        return " ".join(document[0].get_textpage().get_text_range().split())


def test_a_view_of_a_map_is_printed_by_its_name(cjm: Cjm) -> None:
    """I export a map for the management, by the name of the view. Another name is refused with those there are."""
    assert cjm("new", "map.cjm", "--template", "service-blueprint", "--language", "en").code == 0
    (name,) = (view["name"] for view in file_of(cjm, "map.cjm")["views"])
    assert cjm("export", "map.cjm", "all.pdf").code == 0
    part = cjm("export", "map.cjm", "part.pdf", "--view", name)
    assert (part.code, part.err) == (0, "")
    texts = {file: text_in(cjm, file) for file in ("all.pdf", "part.pdf")}
    assert "Complaint handling" in texts["all.pdf"]
    assert "Complaint handling" not in texts["part.pdf"]
    assert "Line of visibility" in texts["part.pdf"]
    wrong = cjm("export", "map.cjm", "no.pdf", "--view", "Nobody")
    assert wrong.code == 2
    assert f"There is no view “Nobody”. There are: {name}." in wrong.err
    assert not (cjm.folder / "no.pdf").exists()
