"""Presentations: all of a map is told by native shapes, on the slide, in type that can be read; nothing in it lives."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given, settings
from pptx.shapes.graphfrm import GraphicFrame
from pptx.util import Pt

from cjm_desktop import resources
from cjm_desktop.interchange.slides.setting import LEADING, SMALLEST, Said, broken, cut, parted
from cjm_desktop.layout.cards import quoted
from cjm_desktop.model.actions import Action
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card, CardLane, EmotionLane
from cjm_desktop.model.records import Flow, JourneyMap, Persona, Stage, Step, View
from tests.benchmarks.big_map import big_map
from tests.maps import journey_maps
from tests.unit.interchange.reading_slides import (
    deck_of,
    markup_of,
    shapes_of,
    slides_bytes,
    squeezed,
    text_in,
    words_of,
)

EXAMPLES = ("software-onboarding", "bank-loan-as-is", "retail-moments", "ai-marketing", "bank-loan-to-be")
SIZE = re.compile(r'sz="(\d+)"')


def example(name: str) -> JourneyMap:
    return JourneyMap.model_validate_json(resources.path("examples", f"{name}.cjm").read_bytes())


def small(**more: object) -> JourneyMap:
    steps = (Step(id="a", title="Look"), Step(id="b", title="Buy"))
    lane = CardLane(id="l", kind="thought", cards=(Card(id="c", step="a", text="Is it good?"),))
    made = JourneyMap(
        format="cjm", version=1, id="m", title="Shop", stages=(Stage(id="s", title="Now", steps=steps),), lanes=(lane,)
    )
    return changed(made, **more)


def texts_of_pages(pdf: bytes) -> list[str]:
    """Return the text of each page."""
    texts: list[str] = []
    with pypdfium2.PdfDocument(pdf) as document:
        for number in range(len(document)):
            page = document[number]
            text = page.get_textpage()
            texts.append(text.get_text_range().replace("\ufffe", "-"))
            text.close()
            page.close()
    return texts


def texts_of(journey: JourneyMap) -> Iterator[str]:
    """Yield what a client must find: titles, cards, what is said of feelings."""
    for stage in journey.stages:
        yield stage.title
        yield from (step.title for step in stage.steps)
    for lane in journey.lanes:
        if isinstance(lane, CardLane):
            yield from (card.text for card in lane.cards)
        elif isinstance(lane, EmotionLane):
            yield from (point.text for curve in lane.curves for point in curve.points)
    for persona in journey.personas:
        yield from (persona.name, persona.role, persona.quote, *persona.goals, *persona.needs, *persona.frustrations)


@pytest.mark.parametrize("name", EXAMPLES)
def test_all_that_an_example_says_is_on_its_slides(name: str) -> None:
    journey = example(name)
    told = squeezed("".join(words_of(deck_of(slides_bytes(journey)))))
    assert [text for text in texts_of(journey) if squeezed(text) not in told] == []
    assert journey.title in told.replace("\u3000", "") or squeezed(journey.title) in told


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_shape_is_on_its_slide_with_a_name_and_the_text_is_legible(name: str) -> None:
    data = slides_bytes(example(name))
    deck = deck_of(data)
    width, height = Pt(960), Pt(540)
    assert (deck.slide_width, deck.slide_height) == (width, height)
    for _, shape in shapes_of(deck):
        assert shape.name
        assert min(shape.left, shape.top) >= 0
        assert shape.left + shape.width <= width + 1
        assert shape.top + shape.height <= height + 1
    sizes = [int(size) for name, text in markup_of(data).items() if "/slides/" in name for size in SIZE.findall(text)]
    assert min(sizes) >= SMALLEST * 100


def test_a_slide_has_a_title_for_screen_readers_and_a_number() -> None:
    deck = deck_of(slides_bytes(example("software-onboarding")))
    titles = [slide.shapes.title.text_frame.text for slide in deck.slides if slide.shapes.title is not None]
    assert len(titles) == len(deck.slides)
    assert titles[0] == "From trial to habit: onboarding a shift planner"
    assert titles[1] == "Nadia Ferreira"
    assert titles[3].endswith("overview")
    assert titles[4] == "Discover · 1–2 weeks"
    fields = [
        text.count('type="slidenum"') for name, text in markup_of(slides_bytes(small())).items() if "/slides/s" in name
    ]
    assert fields == [0, 1, 1]


def test_cards_are_native_shapes_in_the_colours_of_their_kind() -> None:
    deck = deck_of(slides_bytes(small()))
    [card] = [
        shape for number, shape in shapes_of(deck) if number == 2 and text_in(shape) == quoted("Is it good?", "en")
    ]
    assert "AUTO_SHAPE" in str(card.shape_type)
    assert card.name == "Thought: “Is it good?”"
    [text] = [text for name, text in markup_of(slides_bytes(small())).items() if name.endswith("slide3.xml")]
    assert '<a:prstGeom prst="roundRect">' in text


def test_a_card_that_is_alone_is_as_wide_as_its_column_and_two_share_it() -> None:
    cards = tuple(Card(id=f"c{number}", step=step, text=f"Card {number}") for number, step in enumerate("abb"))
    alone = CardLane(id="l", kind="thought", cards=cards[:2])
    shared = CardLane(id="m", kind="expectation", cards=cards)
    widths = {
        text_in(shape): shape.width
        for number, shape in shapes_of(deck_of(slides_bytes(small(lanes=(alone,)))))
        if number == 2 and "Card" in text_in(shape)
    }
    halves = [
        shape
        for number, shape in shapes_of(deck_of(slides_bytes(small(lanes=(shared,)))))
        if number == 2 and "Card" in text_in(shape)
    ]
    assert len({*widths.values()}) == 1
    assert all(shape.width < min(widths.values()) / 2 for shape in halves)
    assert len({shape.top for shape in halves}) == 1


def test_curves_are_lines_with_points_and_faces_that_bend() -> None:
    markup = markup_of(slides_bytes(example("software-onboarding")))
    overview = markup["ppt/slides/slide4.xml"]
    assert overview.count("<a:cubicBezTo>") > 10
    bends = {
        int(bend) for bend in re.findall(r'prst="smileyFace"><a:avLst><a:gd name="adj" fmla="val (-?\d+)"', overview)
    }
    assert min(bends) < 0 < max(bends)
    assert max(map(abs, bends)) <= 4653
    assert 'descr="Nadia: ' in overview


def test_nothing_is_cut_when_a_stage_is_more_than_a_slide() -> None:
    journey = big_map(2000)
    words = words_of(deck_of(slides_bytes(journey)))
    told = squeezed("".join(words))
    cards = [card for lane in journey.lanes if isinstance(lane, CardLane) for card in lane.cards]
    assert [card.text for card in cards if squeezed(card.text) not in told] == []
    assert sum(word.count("（续）") > 0 for word in words) > 20


def test_a_card_longer_than_a_slide_goes_on_and_on() -> None:
    text = " ".join(f"word{number}" for number in range(3000))
    [lane] = small().lanes
    assert isinstance(lane, CardLane)
    journey = small(lanes=(changed(lane, cards=(changed(lane.cards[0], text=text),)),))
    told = " ".join(" ".join(words_of(deck_of(slides_bytes(journey)))).split())
    assert [word for word in text.split() if f" {word}" not in told and f"“{word}" not in told] == []


def test_the_same_map_gives_the_same_bytes() -> None:
    journey = example("bank-loan-as-is")
    assert slides_bytes(journey) == slides_bytes(journey)


def test_each_step_says_who_is_still_there_where_the_map_shows_a_funnel() -> None:
    flows = (
        Flow(id="out", kind="drop-off", from_="a", share=0.25),
        Flow(id="on", kind="drop-off", from_="b", share=0.5),
    )
    losing = small(flows=flows, customers=1000)
    told = "\n".join(words_of(deck_of(slides_bytes(changed(losing, funnel=True)))))
    for words in ("100 % · 1,000", "Lost here: 25 % of all, 250 a year", "75 % · 750"):
        assert words in told
    assert "Lost here: 50 % of all, 500 a year; 66.7 % of those who come" in told
    assert "Lost here" not in "\n".join(words_of(deck_of(slides_bytes(losing))))


def test_what_a_view_hides_is_nowhere_in_the_file() -> None:
    journey = example("software-onboarding")
    hidden = next(lane for lane in journey.lanes if lane.kind == "pain-point")
    assert isinstance(hidden, CardLane)
    data = slides_bytes(journey, View(id="v", without_lanes=(hidden.id,)))
    whole = squeezed("".join(words_of(deck_of(data))) + "".join(markup_of(data).values()))
    assert [card.text for card in hidden.cards if squeezed(card.text) in whole] == []


def test_notes_comments_and_ids_stay_at_home() -> None:
    [lane] = small().lanes
    assert isinstance(lane, CardLane)
    journey = small(lanes=(changed(lane, cards=(changed(lane.cards[0], note="SECRET"),)),))
    assert not any("SECRET" in text for text in markup_of(slides_bytes(journey)).values())


def test_actions_are_a_table_that_goes_on_and_names_no_hidden_card() -> None:
    actions = tuple(
        Action(id=f"a{number}", title=f"Do {number}", note="Why " * number, cards=("c",), value=3, weeks=2, owner="Mia")
        for number in range(1, 40)
    )
    long = Action(id="long", title="Long", note="\n".join(f"reason{number}" for number in range(200)))
    journey = small(actions=(*actions, long))
    deck = deck_of(slides_bytes(journey))
    tables = [shape for _, shape in shapes_of(deck) if isinstance(shape, GraphicFrame)]
    assert len(tables) > 3
    for table in tables:
        assert table.top + sum(row.height for row in table.table.rows) <= Pt(501)
    told = "\n".join(map(text_in, tables)).split("\n")
    assert [f"Do {number}" for number in range(1, 40) if f"Do {number}" not in told] == []
    assert [f"reason{number}" for number in range(200) if f"reason{number}" not in told] == []
    assert "Value  ●●●○○" in told
    assert "• Is it good?" in told
    hidden = deck_of(slides_bytes(journey, View(id="v", without_lanes=("l",))))
    assert not any("Is it good?" in words for words in words_of(hidden))


HOSTILE = (
    "<a:t>&lt;script&gt;]]></a:t>",
    "_x000B_ and _x0041_",
    "=1+1\n@SUM(A1)",
    "javascript:alert(1)",
    "\u202eoverride\u202c",
    '"><p:sp name="x"/>',
    "{map} %s {0}",
    "👩‍👩‍👧‍👦 ﷽ \U000e0041",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_are_text(text: str) -> None:
    card = Card(
        id="c", step="a", text=text, source=text, owner=text, tags=(text,), link="https://example.org/?a=1&b=<x>"
    )
    stages = (Stage(id="s", title=text, duration=text, steps=(Step(id="a", title=text),)),)
    lane = CardLane(id="l", kind="free", title=text, cards=(card,))
    persona = Persona(id="p", name=text, role=text, quote=text, goals=(text,))
    journey = small(title=text, author=text, scenario=text, stages=stages, lanes=(lane,), personas=(persona,))
    data = slides_bytes(journey)
    told = squeezed("".join(words_of(deck_of(data))))
    assert squeezed(journey.stages[0].title) in told
    for name, markup in markup_of(data).items():
        assert not re.search(r"<a:t>[^<]*_x[0-9A-Fa-f]{4}_", markup)
        if name.endswith(".rels"):
            targets = re.findall(r'Target="([^"]*)"[^>]*TargetMode="External"', markup)
            assert all(target.startswith("https://example.org/") for target in targets)
            assert "javascript" not in markup


def test_links_are_kept() -> None:
    [lane] = small().lanes
    assert isinstance(lane, CardLane)
    linked = changed(lane.cards[0], link="https://example.org/a?b=1&c=2")
    data = slides_bytes(small(lanes=(changed(lane, cards=(linked,)),)))
    assert any("https://example.org/a?b=1&amp;c=2" in text for name, text in markup_of(data).items() if ".rels" in name)


@pytest.mark.parametrize(("language", "code", "font"), [
    ("zh-Hans", "zh-CN", "Microsoft YaHei"),
    ("zh-Hant", "zh-TW", "Microsoft JhengHei"),
    ("en", "en-US", "Microsoft YaHei"),
])  # fmt: skip
def test_language_and_fonts_are_said(language: str, code: str, font: str) -> None:
    markup = markup_of(slides_bytes(small(language=language)))
    assert f'<a:ea typeface="{font}"/>' in markup["ppt/theme/theme1.xml"]
    assert set(re.findall(r'lang="([^"]*)"', markup["ppt/slides/slide3.xml"])) == {code}


@given(journey_maps())
@settings(max_examples=30)
def test_every_map_becomes_slides_that_open(journey: JourneyMap) -> None:
    deck = deck_of(slides_bytes(journey))
    told = squeezed("".join(words_of(deck)))
    for slide in deck.slides:
        assert len({shape.shape_id for shape in slide.shapes}) == len(slide.shapes)
    lanes = (lane for lane in journey.lanes if isinstance(lane, CardLane) and not lane.hidden)
    for lane in lanes:
        for card in lane.cards:
            if card.text:
                assert squeezed(card.text)[:40] in told


@given(journey_maps())
@settings(max_examples=30)
def test_texts_are_not_higher_than_their_shapes(journey: JourneyMap) -> None:
    for _, shape in shapes_of(deck_of(slides_bytes(journey))):
        frame = getattr(shape, "text_frame", None)
        if frame is None or not frame.text:
            continue
        room = (shape.width - frame.margin_left - frame.margin_right) / 12700
        height = 0.0
        for paragraph in frame.paragraphs:
            size = next((run.font.size.pt for run in paragraph.runs if run.font.size is not None), 0)
            bold = any(run.font.bold for run in paragraph.runs)
            said = Said(paragraph.text, size, "#000000", bold)
            height += broken(said, room, journey.language).height if paragraph.text and size else 0
        assert height <= (shape.height - frame.margin_top - frame.margin_bottom) / 12700 + 0.5


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice (soffice) is not installed")
@pytest.mark.parametrize("name", ["software-onboarding", "bank-loan-as-is", "bank-loan-to-be"])
def test_libreoffice_opens_it_and_shows_every_text(name: str, tmp_path: Path) -> None:
    data = slides_bytes(example(name))
    (tmp_path / "map.pptx").write_bytes(data)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), "map.pptx"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    pages = texts_of_pages((tmp_path / "map.pdf").read_bytes())
    wanted = words_of(deck_of(data))
    assert len(pages) == len(wanted)
    for page, words in zip(pages, wanted, strict=True):
        shown = squeezed(page)
        assert [line for line in words.split("\n") if line != "‹#›" and squeezed(line) not in shown] == []


@pytest.mark.parametrize(
    "text", ["a b c d e f g h " * 20, "一二三四，五六七八。" * 30, "one\n\ntwo three\n" * 9, "x" * 500]
)
def test_what_is_parted_is_all_of_it(text: str) -> None:
    said = Said(text, 10, "#000000")
    pieces: list[str] = []
    rest: Said | None = said
    while rest is not None:
        head, rest = parted(rest, 120, "zh-Hans", 3)
        assert broken(head, 120, "zh-Hans").height <= 3 * 10 * LEADING + 0.01
        pieces.append(head.text)
    assert squeezed("".join(pieces)) == squeezed(text)
    assert len(pieces) > 1
    assert cut(said, 120, "zh-Hans", 3).text.endswith("…")
