"""Text in a given width: which lines it has (measuring), and where each glyph stands (placing).

Measuring is done for the whole map; placing when something is drawn, for glyph positions take ten times the room.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import accumulate

from cjm_desktop.layout.breaks import line_breaks
from cjm_desktop.layout.fonts import Face, Stack, stack
from cjm_desktop.layout.shaping import Run, shape
from cjm_desktop.layout.theme import Style
from cjm_desktop.words import Language

ELLIPSIS = "…"
_SHORT = 40
"""Characters up to which a measured text is remembered: names, tags and signs stand on thousands of cards."""
_REMEMBERED = 2048
_ROUNDING = 1e-6
_ORPHAN = 3.1
"""Width in em up to which a last line looks lost."""
_SPARE = (0.2, 0.8, 1.6)
"""How much wider in em than evenly filled lines a narrower setting is tried, until its lines are no more."""
_CLAUSE_ENDS = frozenset("，、。；：！？…")
_LEAST_CLAUSE = 0.25
"""How much of a paragraph stands on a line of its own."""
_ASCENT = 0.88
"""Part of an em above the baseline in a Chinese character's square, which sets the rhythm of all our lines."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A part of a text without line ends, and the first and last (exclusive) character of each of its lines in it."""

    text: str
    lines: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A text with its line breaks. ``width`` is that of its longest line, ``height`` that of all lines, in pt."""

    text: str
    style: Style
    language: Language
    paragraphs: tuple["Paragraph", ...]
    width: float
    height: float
    shortened: bool
    """Whether the text is longer than the lines; the last one then ends with an ellipsis."""
    room: float = field(compare=False)
    """The width in pt within which it was broken, into at most so many lines."""
    most_lines: int | None = field(compare=False)


@dataclass(frozen=True, slots=True)
class GlyphRun:
    """Glyphs of one face on one baseline; positions in pt from the left edge and the baseline of the block's line."""

    face: Face
    glyphs: list[int]
    xs: list[float]
    rises: list[float] | None
    """Height of each glyph above the baseline; none when all stand on it."""
    advances: list[int]
    clusters: list[int]
    """Position of each glyph's first character in ``text``."""
    text: str
    """The characters that the glyphs stand for."""


@dataclass(frozen=True, slots=True)
class GlyphLine:
    """One line of a block: its baseline below the block's top in pt."""

    baseline: float
    runs: list[GlyphRun]


def measure(text: str, style: Style, width: float, language: Language, most_lines: int | None = None) -> TextBlock:
    """Break a text into lines of at most ``width`` pt.

    A word that is longer than a line is cut between characters. A text of more than ``most_lines`` lines ends with
    an ellipsis.
    """
    return (_measured_once if len(text) <= _SHORT else _measured)(text, style, width, language, most_lines)


def _measured(text: str, style: Style, width: float, language: Language, most_lines: int | None) -> TextBlock:
    faces = stack(language, bold=style.bold)
    # No character is narrower than a tenth of an em but marks; so a hostile text is not shaped to its end.
    enough = len(text) if most_lines is None else most_lines * (2 + int(width / (style.size * 0.1)))
    paragraphs: list[Paragraph] = []
    free = most_lines or len(text) + 1
    widest = 0.0
    count = 0
    shortened = len(text) > enough
    shown = text[:enough].replace("\t", " ").split("\n")
    for number, paragraph in enumerate(shown, start=1):
        runs = shape(paragraph, faces)
        edges = _edges(paragraph, runs, style.size)
        lines = _lines(paragraph, runs, edges, width, style.size)
        count += len(lines)
        if count > free or (count == free and (shortened or number < len(shown))):
            shortened = True
            lines = lines[: len(lines) - (count - free)]
            count = free
        widest = max(widest, *(edges[last] - edges[first] for first, last in lines))
        paragraphs.append(Paragraph(paragraph, tuple(lines)))
        if count == free:
            break
    if shortened:
        paragraphs[-1], last_width = _shorten(paragraphs[-1], width, style, language)
        widest = max(widest, last_width)
    height = count * style.line_height
    return TextBlock(text, style, language, tuple(paragraphs), widest, height, shortened, width, most_lines)


_measured_once = lru_cache(_REMEMBERED)(_measured)


def measure_again(
    text: str, style: Style, width: float, language: Language, most_lines: int, known: TextBlock | None
) -> TextBlock:
    """Return what ``measure`` would: the ``known`` text where it was broken in the same way."""
    asked = style, width, language, most_lines, text
    if known is not None and (known.style, known.room, known.language, known.most_lines, known.text) == asked:
        return known
    return measure(text, style, width, language, most_lines)


def cuts_a_word(block: TextBlock) -> bool:
    """Tell whether a line ends where readers would not break it: within a word that is longer than the line."""
    return any(
        not {first for first, _ in paragraph.lines[1:]}.issubset(line_breaks(paragraph.text))
        for paragraph in block.paragraphs
        if len(paragraph.lines) > 1
    )


def natural_width(text: str, style: Style, language: Language) -> float:
    """Return the width in pt of a text without line ends on one line."""
    return _edges(text, shape(text, stack(language, bold=style.bold)), style.size)[-1]


def _edges(paragraph: str, runs: list[Run], size: float) -> list[float]:
    """Return where each character begins, in pt, and at last where the paragraph ends."""
    if len(runs) == 1 and runs[0].clusters == list(range(len(paragraph))):
        scale = size / runs[0].face.units
        return [0.0, *accumulate([advance * scale for advance in runs[0].advances])]
    advances = [0.0] * len(paragraph)
    for run in runs:
        scale = size / run.face.units
        for cluster, advance in zip(run.clusters, run.advances, strict=True):
            advances[cluster] += advance * scale
    return [0.0, *accumulate(advances)]


def _lines(paragraph: str, runs: list[Run], edges: list[float], width: float, size: float) -> list[tuple[int, int]]:
    """Return first and last character of each line.

    A last line of one or two characters is avoided where a narrower setting of no more lines does so without cutting
    a word; two lines then part behind a Chinese comma, because breaks between characters part words.
    """
    if edges[-1] <= width + _ROUNDING:
        return [(0, len(paragraph.rstrip(" ")))]
    # Qt and HarfBuzz do not always agree which marks belong to a letter.
    clusters = {len(paragraph)}.union(*(run.clusters for run in runs))
    breaks = [position for position in line_breaks(paragraph) if position in clusters]
    lines = list(_fill(paragraph, edges, breaks, width))
    first, last = lines[-1]
    if len(lines) > 1 and edges[last] - edges[first] < _ORPHAN * size:
        if len(lines) == 2 and (clause := _clause(paragraph, edges, breaks, width)):
            return [(0, clause), (clause, last)]
        for spare in _SPARE:
            narrower = min(width, edges[-1] / len(lines) + spare * size)
            others = list(_fill(paragraph, edges, breaks, narrower))
            if len(others) == len(lines) and {start for start, _ in others[1:]} <= set(breaks):
                return others
    return lines


def _clause(paragraph: str, edges: list[float], breaks: list[int], width: float) -> int | None:
    """Return the end of a clause behind which a paragraph makes two lines, the more alike the better."""
    whole = edges[-1]
    least = max(whole - width - _ROUNDING, whole * _LEAST_CLAUSE)
    most = min(width + _ROUNDING, whole * (1 - _LEAST_CLAUSE))
    ends = (end for end in breaks if paragraph[end - 1] in _CLAUSE_ENDS and least <= edges[end] <= most)
    return min(ends, key=lambda end: abs(whole / 2 - edges[end]), default=None)


def _fill(paragraph: str, edges: list[float], breaks: list[int], width: float) -> Iterator[tuple[int, int]]:
    """Yield first and last character of each line, filled greedily."""
    end = len(paragraph)
    visible = [len(paragraph[:position].rstrip(" ")) for position in breaks]
    reach = [edges[position] for position in visible]
    start = 0
    while start < end:
        limit = edges[start] + width + _ROUNDING
        best = bisect_right(reach, limit) - 1
        if best >= 0 and breaks[best] > start:
            yield start, max(start, visible[best])
            start = breaks[best]
        else:
            stop = _cut(edges, start, limit)
            yield start, stop
            start = stop


def _cut(edges: list[float], start: int, limit: float) -> int:
    """Return where a word that is too long for the line is cut: after at least one character, never before a mark."""
    stop = max(start + 1, bisect_right(edges, limit, lo=start) - 1)
    while stop < len(edges) - 1 and edges[stop + 1] == edges[stop]:
        stop += 1
    return stop


def _shorten(paragraph: Paragraph, width: float, style: Style, language: Language) -> tuple[Paragraph, float]:
    """Take as many characters from the end of the last line as the ellipsis needs; return also its width with it."""
    *lines, (first, last) = paragraph.lines
    edges = _edges(paragraph.text, shape(paragraph.text, stack(language, bold=style.bold)), style.size)
    ellipsis = natural_width(ELLIPSIS, style, language)
    last = max(first, min(last, bisect_right(edges, edges[first] + width - ellipsis) - 1))
    return Paragraph(paragraph.text, (*lines, (first, last))), edges[last] - edges[first] + ellipsis


def parts_of_lines(block: TextBlock, start: int, end: int) -> Iterator[tuple[float, float, float, float]]:
    """Yield where characters of a measured text stand, line by line: left, top, width and height in pt.

    What is left out of a shortened text stands nowhere.
    """
    style = block.style
    begin, top = 0, 0.0
    for paragraph in block.paragraphs:
        edges: list[float] = []
        for first, last in paragraph.lines:
            here, there = max(first, start - begin), min(last, end - begin)
            if here < there:
                edges = edges or _edges(paragraph.text, shape(paragraph.text, _faces(block)), style.size)
                yield edges[here] - edges[first], top, edges[there] - edges[here], style.line_height
            top += style.line_height
        begin += len(paragraph.text) + 1


def _faces(block: TextBlock) -> Stack:
    return stack(block.language, bold=block.style.bold)


def place(block: TextBlock) -> list[GlyphLine]:
    """Return the glyphs of a measured text. A paragraph is shaped as a whole, so that kerning is as measured."""
    style = block.style
    faces = stack(block.language, bold=style.bold)
    baseline = (style.line_height - style.size) / 2 + _ASCENT * style.size
    placed: list[GlyphLine] = []
    for paragraph in block.paragraphs:
        runs = shape(paragraph.text, faces)
        edges = _edges(paragraph.text, runs, style.size)
        for first, last in paragraph.lines:
            placed.append(GlyphLine(baseline, _slice(paragraph.text, runs, edges, (first, last), style.size)))
            baseline += style.line_height
        if block.shortened and paragraph is block.paragraphs[-1]:
            first, last = paragraph.lines[-1]
            placed[-1].runs.extend(_ellipsis(edges[last] - edges[first], style, block.language))
    return placed


def _slice(paragraph: str, runs: list[Run], edges: list[float], line: tuple[int, int], size: float) -> list[GlyphRun]:
    """Return the glyphs of the characters of one line, at their places in the line."""
    first, last = line
    placed: list[GlyphRun] = []
    for number, run in enumerate(runs):
        start = bisect_left(run.clusters, first)
        stop = bisect_left(run.clusters, last)
        if start == stop:
            continue
        scale = size / run.face.units
        base = run.clusters[start]
        advances = run.advances[start:stop]
        xs = list(accumulate([advance * scale for advance in advances[:-1]], initial=edges[base] - edges[first]))
        rises = None
        if run.offsets is not None:
            moved = run.offsets[start:stop]
            xs = [x + right * scale for x, (right, _) in zip(xs, moved, strict=True)]
            rises = [up * scale for _, up in moved]
        end = runs[number + 1].clusters[0] if number + 1 < len(runs) else len(paragraph)
        if stop < len(run.clusters):
            end = run.clusters[stop]
        clusters = [cluster - base for cluster in run.clusters[start:stop]]
        text = paragraph[base : min(end, last)]
        placed.append(GlyphRun(run.face, run.glyphs[start:stop], xs, rises, advances, clusters, text))
    return placed


def _ellipsis(x: float, style: Style, language: Language) -> list[GlyphRun]:
    runs = shape(ELLIPSIS, stack(language, bold=style.bold))
    edges = _edges(ELLIPSIS, runs, style.size)
    return [
        replace(run, xs=[x + own for own in run.xs])
        for run in _slice(ELLIPSIS, runs, edges, (0, len(ELLIPSIS)), style.size)
    ]
