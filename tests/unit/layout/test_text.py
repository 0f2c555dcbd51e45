"""Lines fit their width, keep every character and are cut where readers allow it; glyphs stand where measured."""

import time
from collections.abc import Iterator
from itertools import accumulate, pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cjm_desktop.layout import theme
from cjm_desktop.layout.fonts import missing_characters, stack
from cjm_desktop.layout.shaping import shape
from cjm_desktop.layout.text import ELLIPSIS, GlyphLine, TextBlock, measure, place
from cjm_desktop.layout.theme import Style
from cjm_desktop.words import HABITS, LANGUAGES, Language

CLUSTERS = (
    *("👩‍👩‍👧‍👦", "🏳️‍🌈", "🇨🇳", "🇬🇧", "1️⃣", "#️⃣", "👍🏽", "❤️", "👩🏿‍🚀", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"),
    *("हि", "0\u1067", "e\u0301", "q\u0323\u0307", "材", "a", "W", "🙂", "ÿ", "\ue000", "𠮷", "x\u20dd"),
)
PIECES = (
    *CLUSTERS,
    " ",
    "  ",
    "\n",
    "\t",
    "שלום",
    "مرحبا",
    "\u200d",
    "\ufe0f",
    "\u0301",
    "\u202e",
    "\u0600",
    "word ",
    "，",
)
OPENING = "（《「『“【〔‘"
CLOSING = ("，", "。", "、", "：", "；", "？", "！", "）", "》", "」", "』", "”", "】", "〕", "’", "……")

languages = st.sampled_from(LANGUAGES)
styles = st.sampled_from((theme.CARD, theme.TITLE, theme.BADGE))
widths = st.floats(5, 300)
hostile = st.text() | st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=30).map("".join)


def lines_of(block: TextBlock) -> list[str]:
    return [paragraph.text[first:last] for paragraph in block.paragraphs for first, last in paragraph.lines]


def cuts_of(block: TextBlock) -> Iterator[tuple[str, int]]:
    """Yield each paragraph with the places where its lines begin and end."""
    for paragraph in block.paragraphs:
        for line in paragraph.lines:
            yield from ((paragraph.text, position) for position in line)


def width_of(line: GlyphLine, style: Style) -> float:
    return sum(sum(run.advances) * style.size / run.face.units for run in line.runs)


def is_one_cluster(line: GlyphLine) -> bool:
    return sum(len({c for c, a in zip(run.clusters, run.advances, strict=True) if a}) for run in line.runs) <= 1


def check_whole(block: TextBlock) -> None:
    """Nothing but blanks is lost between the lines of a paragraph, nothing at all between paragraphs."""
    assert "\n".join(paragraph.text for paragraph in block.paragraphs) == block.text.replace("\t", " ")
    for paragraph in block.paragraphs:
        edges = [0, *(edge for line in paragraph.lines for edge in line), len(paragraph.text)]
        assert edges == sorted(edges)
        for last, first in zip(edges[::2], edges[1::2], strict=True):
            assert set(paragraph.text[last:first]) <= {" "}


def check_glyphs(block: TextBlock, width: float) -> None:
    lines = place(block)
    texts = lines_of(block)
    assert len(lines) == len(texts)
    assert block.height == pytest.approx(len(lines) * block.style.line_height)
    for line, text in zip(lines, texts, strict=True):
        runs = line.runs
        end = 0.0
        for run in runs:
            advances = [advance * block.style.size / run.face.units for advance in run.advances]
            if run.rises is None:
                assert run.xs == pytest.approx(list(accumulate(advances[:-1], initial=end)), abs=1e-6)
            end += sum(advances)
            assert run.clusters == sorted(run.clusters)
            assert run.clusters[0] == 0
            assert run.clusters[-1] < len(run.text)
        shown = "".join(run.text for run in runs)
        assert shown == (text + ELLIPSIS if block.shortened and line is lines[-1] else text)
        assert end <= width + 1e-5 or is_one_cluster(line)
        assert end <= block.width + 1e-6
    if not block.shortened:
        assert block.width == pytest.approx(max(width_of(line, block.style) for line in lines), abs=1e-6)


@given(hostile, styles, widths, languages)
@example("", theme.CARD, 100, "en")
@example("   ", theme.CARD, 100, "en")
@example("\n\n", theme.CARD, 100, "en")
@example("\u200d", theme.CARD, 100, "zh-Hans")
@example("مرحبا بالعالم", theme.CARD, 30, "en")
@example("i" * 200 + "\u0301", theme.CARD, 5, "en")
@example("ab" + " " * 200, theme.CARD, 50, "en")
@example("\u1000\U0001eef2", theme.CARD, 5, "en")
def test_any_text_keeps_every_character_in_lines_that_fit(
    text: str, style: Style, width: float, language: Language
) -> None:
    block = measure(text, style, width, language)
    assert not block.shortened
    check_whole(block)
    check_glyphs(block, width)


@given(hostile, st.floats(60, 300), languages, st.integers(1, 5))
@example("a\nb\nc", 100, "en", 2)
@example("a\n\n\n\nb", 100, "en", 2)
def test_a_text_ends_with_an_ellipsis_when_it_is_shortened_and_only_then(
    text: str, width: float, language: Language, most: int
) -> None:
    whole = measure(text, theme.CARD, width, language)
    block = measure(text, theme.CARD, width, language, most)
    assert len(lines_of(block)) <= most
    if len(lines_of(whole)) > most:
        assert block.shortened
        check_glyphs(block, width)
        assert text.replace("\t", " ").startswith(block.paragraphs[0].text[: block.paragraphs[0].lines[-1][1]])
    elif len(text) <= 50 * most:  # marks have no width: thousands of them are not waited for
        assert block == whole


@given(st.lists(st.sampled_from(CLUSTERS), min_size=1, max_size=30), st.floats(20, 60), languages, st.integers(1, 30))
def test_a_word_too_long_for_its_line_is_cut_between_clusters(
    clusters: list[str], width: float, language: Language, most: int
) -> None:
    allowed = {0, *accumulate(map(len, clusters))}
    block = measure("".join(clusters), theme.CARD, width, language, most)
    assert all(position in allowed for _, position in cuts_of(block))


@given(st.lists(st.text("abdeghnopq", min_size=1, max_size=12), min_size=1, max_size=25), st.floats(90, 200))
@example(["aaaaaaaaaaaa", "a"], 90)
def test_a_word_that_fits_a_line_is_never_cut(words: list[str], width: float) -> None:
    assert " ".join(lines_of(measure(" ".join(words), theme.CARD, width, "en"))) == " ".join(words)


hanzi = st.text("客户旅程地图贷款申请材料多要排队", min_size=3, max_size=8)
phrases = st.tuples(
    st.sampled_from(("", *OPENING)), hanzi, st.lists(st.sampled_from(("——", "2026", *CLOSING)), max_size=2).map("".join)
).map("".join)


@given(st.lists(phrases, min_size=1, max_size=12).map("".join), st.floats(90, 300), languages)
def test_no_line_of_chinese_begins_with_a_closing_mark_or_ends_with_an_opening_one(
    text: str, width: float, language: Language
) -> None:
    lines = lines_of(measure(text, theme.CARD, width, language))
    for line, following in pairwise(lines):
        assert not following.startswith(CLOSING)
        assert not line.endswith(tuple(OPENING))
        assert line[-1] + following[0] not in ("——", "20", "02", "26")


@given(st.lists(phrases, min_size=3, max_size=12).map("".join), st.floats(150, 300))
def test_a_text_takes_no_more_lines_than_it_needs(text: str, width: float) -> None:
    lines = place(measure(text, theme.CARD, width, "zh-Hans"))
    most = 6 * theme.CARD.size  # a mark, a year and what may not be parted from them
    whole = sum(width_of(line, theme.CARD) for line in lines)
    assert len(lines) <= whole / (width - most) + 1


@pytest.mark.parametrize(
    "text",
    ["a" * 100_000, "材" * 100_000, "a材" * 50_000, "👩‍👩‍👧‍👦" * 10_000, "\u0301" * 100_000],
    ids=["letters", "hanzi", "both", "emoji", "marks"],
)
def test_a_hundred_thousand_characters_without_a_blank_are_measured_at_once(text: str) -> None:
    start = time.process_time()
    block = measure(text, theme.CARD, 132, "zh-Hans", 40)
    assert time.process_time() - start < 0.5
    assert block.shortened
    assert len(lines_of(block)) == (40 if text[0] != "\u0301" else 1)


@given(st.text("abcXYZ019 .,-é材料（）、。「」", max_size=60), widths, languages, st.booleans())
def test_glyphs_are_those_of_the_characters(text: str, width: float, language: Language, bold: bool) -> None:
    style = Style(11, 16, bold)
    for line in place(measure(text, style, width, language)):
        for run in line.runs:
            expected = [run.face.font.get_nominal_glyph(ord(run.text[cluster])) for cluster in run.clusters]
            assert run.glyphs == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_character_that_no_face_has_is_a_box_that_keeps_its_text(language: Language) -> None:
    (line,) = place(measure("a\ue000b", theme.CARD, 100, language))
    glyphs = [
        (glyph, run.text[cluster]) for run in line.runs for glyph, cluster in zip(run.glyphs, run.clusters, strict=True)
    ]
    assert [text for glyph, text in glyphs if glyph == 0] == ["\ue000"]
    assert [text for _, text in glyphs] == ["a", "\ue000", "b"]
    assert missing_characters(["a\ue000b", "材 \n\x07\u200d"], language) == ["\ue000"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_chinese_is_set_in_the_forms_of_the_map_s_language(language: Language) -> None:
    names = [run.face.name for line in place(measure("門", theme.CARD, 100, language)) for run in line.runs]
    assert names == ["CJMSansTC-Regular" if HABITS[language].script == "TC" else "CJMSansSC-Regular"]


@pytest.mark.parametrize("cluster", ["👩‍👩‍👧‍👦", "🏳️‍🌈", "🇨🇳", "1️⃣", "👍🏽", "❤️", "🙂"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_emoji_is_one_glyph_of_the_emoji_face(cluster: str, language: Language) -> None:
    (line,) = place(measure(f"ab{cluster}cd", theme.CARD, 200, language))
    run = next(run for run in line.runs if run.face is stack(language)[-1])
    assert run.text == cluster
    assert len([advance for advance in run.advances if advance]) == 1
    assert 0 not in run.glyphs


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("簽名，確認入帳", ["簽名，", "確認入帳"]),
        ("到分行，缺件被請回", ["到分行，", "缺件被請回"]),
        ("看，到了缺件的時候", ["看，到了缺", "件的時候"]),
    ],
)
def test_two_lines_of_chinese_part_behind_a_clause_rather_than_within_a_word(text: str, lines: list[str]) -> None:
    block = measure(text, Style(28, 36), 28 * (len(text) - 2), "zh-Hant", 9)
    assert lines_of(block) == lines


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
def test_a_dot_between_parts_is_narrow_and_one_within_a_name_is_as_wide_as_a_character(language: Language) -> None:
    text = "列夫·托 · 5"
    faces = {cluster: run.face for run in shape(text, stack(language)) for cluster in run.clusters}
    assert faces[2] is faces[0]
    assert faces[5].is_latin
    assert not faces[0].is_latin
