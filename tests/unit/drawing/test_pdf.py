"""The PDF as an object: its size, its boxes, its fonts, what it says about itself."""

import re
import subprocess
import sys
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from PIL import ImageChops

from cjm_desktop import resources
from cjm_desktop.drawing.pdf import pdf
from cjm_desktop.layout.shapes import Box
from cjm_desktop.model.change import changed
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.paper.page import Area, Page
from cjm_desktop.progress import Cancelled
from cjm_desktop.words import LANGUAGES, Language
from tests.maps import journey_maps
from tests.unit.drawing.reading import (
    boxes_of,
    facts_of,
    fonts_of,
    map_of_cards,
    opened,
    picture_of,
    pictures_of,
    printed,
    squeezed,
    streams_of,
    text_of,
)

EVERYTHING = ["材料多", "plain AVATAR", "👩‍👩‍👧‍👦🇨🇳", "\ue000", "q\u0323\u0307", "門"]
SIZES = {
    "A4": (297, 210),
    "A0": (1189, 841),
    "4A0": (2378, 1682),
    "ANSI D": (34 * 25.4, 22 * 25.4),
    "ARCH E": (48 * 25.4, 36 * 25.4),
    "1200x800mm": (1200, 800),
    "800x1200mm": (800, 1200),
}


def unit_of(data: bytes) -> float:
    unit = re.search(rb"/UserUnit ([0-9.]+)", data)
    return float(unit[1]) if unit else 1


@pytest.mark.parametrize("paper", SIZES)
def test_the_page_has_exactly_the_size_of_the_paper(paper: str) -> None:
    data = printed(map_of_cards(EVERYTHING), paper).data
    wanted = tuple(side * 72 / 25.4 for side in SIZES[paper])
    with opened(data) as (document, page):
        assert page.get_size() == pytest.approx(wanted, abs=0.01)
        assert document.get_version() == 14
    assert all(box == pytest.approx((0, 0, *wanted), abs=0.01) for box in boxes_of(data))
    assert b"/UserUnit" not in data


def test_a_roll_s_page_has_its_width_and_the_length_of_the_map() -> None:
    result = printed(map_of_cards(EVERYTHING), "roll:914mm")
    with opened(result.data) as (_, page):
        assert page.get_size() == pytest.approx((result.page.width, 914 * 72 / 25.4), abs=0.01)
    assert all(box == pytest.approx((0, 0, result.page.width, 2590.866), abs=0.01) for box in boxes_of(result.data))


@pytest.mark.parametrize("paper", ["6000x800mm", "50000x800mm", "800x5080.1mm"])
def test_a_page_too_long_for_points_has_larger_units(paper: str) -> None:
    data = printed(map_of_cards(EVERYTHING), paper).data
    width, height = (float(side) * 72 / 25.4 for side in paper[:-2].split("x"))
    unit = unit_of(data)
    assert data.startswith(b"%PDF-1.6")
    with opened(data) as (_, page):
        size = page.get_size()
        assert max(size) <= 14_400
        assert (size[0] * unit, size[1] * unit) == pytest.approx((width, height), abs=0.05)
    assert len({box and tuple(map(round, box)) for box in boxes_of(data)}) == 1
    assert squeezed("材料多") in text_of(data)
    assert len(picture_of(data, 0.05).tobytes().strip(b"\xff")) > 10


def test_a_page_of_just_14400_points_has_usual_units() -> None:
    data = printed(map_of_cards(EVERYTHING), "800x5079mm").data
    assert data.startswith(b"%PDF-1.4")
    assert b"/UserUnit" not in data


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_fonts_are_embedded_subsets_of_our_own(language: Language) -> None:
    data = printed(map_of_cards(EVERYTHING, language)).data
    fonts = fonts_of(data)
    assert len(fonts) >= 3
    assert all(fonts.values())
    assert all(re.fullmatch(r"[A-Z]{6}\+CJM\w+-(Regular|Bold)", name) for name in fonts)
    assert not re.search(rb"Helvetica|Times-|Courier|ZapfDingbats|/Type1\b", data)
    assert len(data) < 100_000


def test_the_same_map_gives_the_same_bytes() -> None:
    journey = map_of_cards(EVERYTHING)
    assert printed(journey).data == printed(journey.model_copy(deep=True)).data
    assert printed(journey).data != printed(changed(journey, title="Another")).data


def test_the_same_map_gives_the_same_bytes_in_another_process() -> None:
    code = (
        "import hashlib;from tests.unit.drawing.reading import map_of_cards, printed;"
        "data = printed(map_of_cards(['\\ue000\\ue001\\ue002 👍🏽👍🏿 材料'])).data;"
        "print(hashlib.sha256(data).hexdigest())"
    )
    results = {
        subprocess.run(
            [sys.executable, "-c", code], env={"PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(results) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pdf_says_what_it_is(language: Language) -> None:
    journey = changed(
        map_of_cards(["x"], language),
        title="贷款 `) Tj ET (` \\ (",
        author="周予安 (a)",
        organisation="Ostrel >> endobj",
        scenario="First line\nsecond ✓ 👩‍👩‍👧‍👦",
        date=date(2026, 1, 2),
    )
    data = printed(journey).data
    assert facts_of(data) == {
        "Title": journey.title,
        "Author": "周予安 (a) · Ostrel >> endobj",
        "Subject": journey.scenario,
        "Creator": "CJM Desktop",
        "Producer": "CJM Desktop, ReportLab",
        "CreationDate": "D:20260102000000Z",
    }
    assert f"/Lang ({language})".encode() in data


@pytest.mark.parametrize("day", [date.min, date(999, 12, 31), date.max])
def test_any_day_is_written_with_eight_digits(day: date) -> None:
    data = printed(changed(map_of_cards(["x"]), date=day)).data
    assert facts_of(data)["CreationDate"] == f"D:{day.isoformat().replace('-', '')}000000Z"


@given(journey_maps())
@settings(max_examples=settings().max_examples // 4)
def test_any_map_becomes_a_page_that_opens_and_says_its_title(journey: JourneyMap) -> None:
    result = printed(journey, journey.paper if journey.paper != "roll:914mm" else "A0")
    with opened(result.data) as (_, page):
        assert page.get_size() == pytest.approx((result.page.width, result.page.height), abs=0.01)
    assert facts_of(result.data).get("Title", "") == journey.title.replace("\u00ad", "")


def test_an_empty_map_becomes_a_page() -> None:
    data = printed(JourneyMap(format="cjm", version=1, id="map")).data
    assert "Customerjourneymap" in text_of(data)


def test_progress_rises_to_one_and_may_stop_the_work() -> None:
    journey = JourneyMap.model_validate_json(resources.path("examples", "retail-moments.cjm").read_bytes())
    page = printed(journey).page
    heard: list[float] = []
    pdf([page], heard.append)
    assert len(heard) > 1
    assert heard == sorted(heard)
    assert (heard[0], heard[-1]) == (0, 1)

    def stop(_done: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        pdf([page], stop)


def test_the_page_refers_to_nothing_and_runs_nothing() -> None:
    data = printed(map_of_cards(["<a href='https://example.org'>x</a>", "=cmd()", "/JavaScript (x)"])).data
    assert not re.search(rb"/(URI|JavaScript|JS|Launch|OpenAction|Annots|EmbeddedFile|GoToR)\b", data)
    assert len(streams_of(data)) >= 3


def test_a_sheet_on_several_pages_is_written_once_and_each_shows_its_part() -> None:
    result = printed(JourneyMap.model_validate_json(resources.path("examples", "retail-moments.cjm").read_bytes()))
    placing = replace(result.placing, scale=1, x=0, y=0)
    width, height = 1000, 800

    def page(left: int, wide: int, clip: Area | None = None) -> Page:
        whole = Area(0, 0, wide, height)
        marks = (Box(wide - 10, 10, 5, 5, fill="#FF0000"),)
        return Page(wide, height, whole, whole, (replace(placing, x=-left, clip=clip),), marks)

    window = Area(0, 0, width - 20, height)
    data = pdf([page(0, width, window), page(width, width, window)])
    assert len(data) < 1.1 * len(result.data)
    picture = picture_of(pdf([page(0, 2 * width)]), 1)
    for left, seen in zip((0, width), pictures_of(data), strict=True):
        own = (0, 0, width - 21, height)
        there = picture.crop((left, 0, left + own[2], height))
        shades = ImageChops.difference(seen.crop(own), there).convert("L").histogram()
        assert not any(shades[80:])  # what is below stands at the edges of letters
        assert seen.crop((width - 19, 20, width, height)).getextrema() == ((255, 255),) * 3
        assert seen.getpixel((width - 8, 12)) == (255, 0, 0)
