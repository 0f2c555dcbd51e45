"""What stands on the page can be found and copied, stands where the layout put it, and is seen there."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Final
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import ImageChops
from PIL.Image import Dither, Image

from cjm_desktop import resources
from cjm_desktop.layout.shapes import Label, moved
from cjm_desktop.layout.text import place
from cjm_desktop.layout.theme import PAPER
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import LANGUAGES, Language
from tests.unit.drawing.reading import (
    Character,
    Printed,
    characters_of,
    map_of_cards,
    picture_of,
    printed,
    squeezed,
    text_of,
)

EXAMPLES: Final = sorted(path.name for path in resources.path("examples").iterdir())
EMOJI: Final = ("👩‍👩‍👧‍👦", "🏳️‍🌈", "🇨🇳", "🇬🇧", "1️⃣", "#️⃣", "👍🏽", "👍🏿", "👍", "❤️", "👩🏿‍🚀", "🙂", "🧑🏽‍🤝‍🧑🏿")
TEXTS: Final = (
    "材料多，要排队；银行说“三天”，等了三周。",
    "門市人員說：「下週才有貨」，於是離開了。",
    "Well-known text with fi, ffi, AVATAR & “quotes” – at 50 %.",
    "".join(EMOJI),
    " ".join(reversed(EMOJI)),
    normalize("NFC", "q\u0323\u0307 e\u030b\u0323 ẍ\u0331 ñ Å"),
    "\ue000\ue001 𠮷 \ue000\U0003fffd",
    "Russian Привет, Greek Γειά, हिन्दी, 日本語の本",
    "a שלום b",
    "`) Tj ET (` >> endobj stream \\( \\) \\\\",
    "<b>&amp;</b> &lt; <!-- x --> ]]> %PDF-1.4",
    "soft\u00adhyphen, zero\u200bwidth, non\u00a0breaking, wide\u3000blank",
    "①②③ ½ ¼ € ¥ № ™ → ✓ ★ ■",
    "x" * 300,
    "字" * 300,
)


def example(name: str) -> JourneyMap:
    return JourneyMap.model_validate_json(resources.path("examples", name).read_bytes())


def labels_of(result: Printed) -> list[Label]:
    shapes = (moved(shape, x, y) for x, y, shapes in result.sheet.groups() for shape in shapes)
    return [shape for shape in shapes if isinstance(shape, Label)]


def expected(result: Printed) -> Iterator[Character]:
    """Yield every visible glyph that stands for one character, where the sheet and its page put it."""
    page = result.page
    for label in labels_of(result):
        for line in place(label.text):
            for run in line.runs:
                if run.clusters != list(range(len(run.text))):
                    continue
                for x, rise, text in zip(run.xs, run.rises or [0.0] * len(run.xs), run.text, strict=True):
                    y = label.y + line.baseline - rise
                    yield Character(
                        text,
                        result.placing.x + (label.x + x) * page.scale,
                        page.height - result.placing.y - y * page.scale,
                    )


def check_positions(result: Printed, tolerance: float) -> int:
    """Check that PDFium finds every glyph where it is expected; return how many there are."""
    found: dict[str, list[Character]] = defaultdict(list)
    for character in characters_of(result.data):
        found[character.text].append(character)
    count = 0
    for wanted in expected(result):
        if wanted.text.isspace() or wanted.text == "-" or wanted.text > "\uffff":
            continue  # PDFium gives blanks, hyphens at line ends and halves of characters its own way
        nearest = min(max(abs(each.x - wanted.x), abs(each.y - wanted.y)) for each in found[wanted.text])
        assert nearest < tolerance, wanted
        count += 1
    return count


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", TEXTS)
def test_the_text_of_a_card_is_found_whole(text: str, language: Language) -> None:
    assert squeezed(text) in text_of(printed(map_of_cards([text], language)).data)


@pytest.mark.parametrize("language", LANGUAGES)
def test_many_texts_beside_each_other_are_found_whole(language: Language) -> None:
    texts = [text for text in TEXTS if "שלום" not in text]  # PDFium turns brackets round beside Hebrew
    found = text_of(printed(map_of_cards([*texts, *reversed(texts)], language)).data)
    assert [text for text in texts if found.count(squeezed(text)) < 2] == []


@given(st.lists(st.sampled_from(EMOJI), min_size=1, max_size=12).map("".join), st.sampled_from(LANGUAGES))
@settings(max_examples=settings().max_examples // 4)
def test_emoji_are_copied_whole(text: str, language: Language) -> None:
    assert text in text_of(printed(map_of_cards([text], language, 300)).data)


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_word_of_the_examples_is_found(name: str) -> None:
    result = printed(example(name))
    found = text_of(result.data)
    # Beside each other, lines of several cards come mixed; so each line is looked for.
    lines = [
        squeezed(paragraph.text[first:last])
        for label in labels_of(result)
        for paragraph in label.text.paragraphs
        for first, last in paragraph.lines
    ]
    assert len(lines) > 100
    assert [line for line in lines if line not in found] == []


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("paper", ["A4", "A0", "4A0", "roll:914mm"])
def test_glyphs_stand_where_the_layout_put_them(name: str, paper: str) -> None:
    assert check_positions(printed(example(name), paper), 0.01) > 500


@pytest.mark.parametrize("paper", ["A4", "A0", "4A0", "50x4000mm"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_glyphs_of_any_script_stand_where_the_layout_put_them(paper: str, language: Language) -> None:
    texts = ["AVATAR To, Ty. 材料 “引号” AV材VA", "Γειά Привет ½ ✓ WAWA " * 4]
    assert check_positions(printed(map_of_cards(texts, language), paper), 0.01) > 80


def test_glyphs_of_a_very_wide_sheet_stand_where_the_layout_put_them() -> None:
    journey = map_of_cards(["AVATAR 材料 " * 30], width=1000)
    stage = journey.stages[0]
    steps = (
        *(stage.steps[0].model_copy(update={"id": f"s{n}", "title": f"Step {n}"}) for n in range(60)),
        *stage.steps,
    )
    wide = journey.model_copy(update={"stages": (stage.model_copy(update={"steps": steps}),)})
    for paper in ("A4", "4A0"):
        assert check_positions(printed(wide, paper), 0.01) > 200


def luminance(picture: Image, box: tuple[float, float, float, float]) -> tuple[int, int]:
    """Return the darkest and the lightest value in a part of a picture, 0 to 255."""
    left, top, right, bottom = (round(side) for side in box)
    extremes = picture.crop((left, top, max(right, left + 1), max(bottom, top + 1))).convert("L").getextrema()
    dark, light = (int(each) for each in extremes if not isinstance(each, tuple))
    return dark, light


@pytest.mark.parametrize("name", EXAMPLES)
def test_there_is_ink_where_the_text_is_and_only_there(name: str) -> None:
    result = printed(example(name))
    zoom = 3 / result.page.scale
    picture = picture_of(result.data, zoom)
    scale = result.page.scale * zoom
    left, top = result.placing.x * zoom, result.placing.y * zoom

    def inside(x: float, y: float, width: float, height: float) -> tuple[int, int]:
        return luminance(
            picture, (left + x * scale, top + y * scale, left + (x + width) * scale, top + (y + height) * scale)
        )

    glyphs = 0
    for lane in result.sheet.lanes:
        for placed in lane.block.cards:
            x, y, block = placed.x, lane.y + placed.y, placed.block
            assert isinstance(lane.block.lane, CardLane)
            fill = PAPER.cards[lane.block.lane.kind].fill
            pixel = picture.getpixel((round(left + (x + 4) * scale), round(top + (y + block.height - 4) * scale)))
            wanted = tuple(int(fill[start : start + 2], 16) for start in (1, 3, 5))
            assert isinstance(pixel, tuple)
            assert all(abs(one - other) <= 2 for one, other in zip(pixel, wanted, strict=True))
            assert inside(x + 2, y + 6, 4, block.height - 12)[0] > 200  # nothing in the padding
            label = next(shape for shape in block.shapes if isinstance(shape, Label))
            for line in place(label.text):
                for run in line.runs:
                    widths = [advance * 11 / run.face.units for advance in run.advances]
                    for cluster, at, width in zip(run.clusters, run.xs, widths, strict=True):
                        if width and not run.text[cluster].isspace():
                            baseline = y + label.y + line.baseline
                            assert inside(x + label.x + at, baseline - 10, width, 12.5)[0] < 190, run.text[cluster]
                            glyphs += 1
    assert glyphs > 400


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ["👩‍👩‍👧‍👦", "👍🏿", "🇨🇳", "\ue000", "q\u0323", "材", "W", "🙂"])
def test_every_sign_is_drawn_as_large_as_it_was_measured(text: str, language: Language) -> None:
    result = printed(map_of_cards([text], language))
    placed = result.sheet.lanes[0].block.cards[0]
    label = next(shape for shape in placed.block.shapes if isinstance(shape, Label))
    zoom = 4 / result.page.scale
    picture = picture_of(result.data, zoom)
    x = result.placing.x * zoom + (placed.x + label.x) * 4
    y = result.placing.y * zoom + (result.sheet.lanes[0].y + placed.y + label.y) * 4
    area = picture.crop((round(x - 12), round(y - 8), round(x + 4 * 100), round(y + 4 * 20))).convert("L")
    ink = area.convert("1", dither=Dither.NONE)
    ink = ImageChops.invert(ink).getbbox()
    assert ink is not None
    width = label.text.width * 4
    assert 0.4 * width < ink[2] - ink[0] < 1.2 * width
    assert ink[0] >= 6
