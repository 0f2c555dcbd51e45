"""Texts in an SVG: as texts with the fonts that they need, or as outlines of their letters."""

from base64 import b64encode
from collections.abc import Iterator
from typing import Final, Protocol

import uharfbuzz as hb

from cjm_desktop.drawing.svg_marks import attribute, content, number
from cjm_desktop.layout.fonts import Face
from cjm_desktop.layout.shapes import Label
from cjm_desktop.layout.text import GlyphLine, GlyphRun, TextBlock, place

_FAMILIES: Final = {
    "CJMSans": "CJM Sans|Noto Sans|Segoe UI|Helvetica Neue|Arial",
    "CJMSansSC": "CJM Sans SC|Noto Sans SC|Noto Sans CJK SC|Source Han Sans SC|PingFang SC|Microsoft YaHei",
    "CJMSansTC": "CJM Sans TC|Noto Sans TC|Noto Sans CJK TC|Source Han Sans TC|PingFang TC|Microsoft JhengHei",
    "CJMEmoji": "CJM Emoji|Noto Emoji|Segoe UI Emoji|Apple Color Emoji|Noto Color Emoji",
}
"""The family of each of our faces, and what stands in where the file's own fonts are not looked at."""
_FEATURES: Final = ("kern", "ccmp", "mark", "mkmk")
"""What of a font's own rules is kept: what the layout shapes with."""
_TABLES: Final = {
    "head",
    "hhea",
    "maxp",
    "hmtx",
    "loca",
    "glyf",
    "cmap",
    "OS/2",
    "name",
    "post",
    "GDEF",
    "GSUB",
    "GPOS",
}
_TURNS: Final = dict.fromkeys((*range(8234, 8239), *range(8294, 8298)))
"""Signs that turn round what follows, which no sheet heeds."""
_STYLE: Final = "font-variant-ligatures:none;text-rendering:geometricPrecision"


class Writing(Protocol):
    """A way to write labels."""

    def written(self, label: Label) -> str:
        """Return the element that shows a label."""
        ...

    def definitions(self) -> Iterator[str]:
        """Yield what the elements that were written refer to."""
        ...


class Texts:
    """Labels as texts, each line as wide as it was laid out, also where other fonts take the place of ours."""

    def __init__(self) -> None:
        self._used: dict[Face, set[str]] = {}

    def written(self, label: Label) -> str:
        """Return one text for all lines, so that it is found, copied and edited as a whole.

        That of a single line says itself how wide it is, for not every program hears that from a part.
        """
        lines = place(label.text)
        look = f'fill="{label.colour}" font-size="{number(label.text.style.size)}"'
        if len(lines) == 1 and lines[0].runs:
            return f"<text {look}{self._line(label, lines[0])}</text>"
        spans: list[str] = []
        for line, end in zip(lines, _line_ends(label.text), strict=True):
            spans.append(f"<tspan{self._line(label, line)}</tspan>{end}" if line.runs else end)
        return f"<text {look}>{''.join(spans)}</text>"

    def _line(self, label: Label, line: GlyphLine) -> str:
        """Return the rest of a tag that begins a line, and what the line says."""
        first, last = line.runs[0], line.runs[-1]
        width = last.xs[0] - first.xs[0] + sum(last.advances) * label.text.style.size / last.face.units
        is_long = len(line.runs) > 1 or len(first.text) > 1
        fixed = f' textLength="{number(width)}" lengthAdjust="spacingAndGlyphs"' if is_long and width > 0 else ""
        place = f' x="{number(label.x + first.xs[0])}" y="{number(label.y + line.baseline)}"'
        for run in line.runs:
            self._used.setdefault(run.face, set()).update(run.text)
        said = _said(first) + "".join(f'<tspan class="{run.face.name}">{_said(run)}</tspan>' for run in line.runs[1:])
        return f'{place} class="{first.face.name}"{fixed}>{said}'

    def definitions(self) -> Iterator[str]:
        """Yield the fonts, with no more than what is written in them."""
        if not self._used:
            return
        yield "<style>"
        yield f"text{{{_STYLE}}}"
        for face, used in sorted(self._used.items(), key=lambda item: item[0].name):
            name, _, weight = face.name.partition("-")
            bold = 700 if weight == "Bold" else 400
            own, *others = _FAMILIES[name].split("|")
            families = ",".join(f"'{family}'" for family in (own, *others))
            yield f".{face.name}{{font-family:{families},sans-serif;font-weight:{bold}}}"
            data = b64encode(_subset(face, used)).decode()
            yield (
                f"@font-face{{font-family:'{own}';font-weight:{bold};"
                f"src:url(data:font/ttf;base64,{data}) format('truetype')}}"
            )
        yield "</style>"


class Outlines:
    """Labels as outlines, each letter's once."""

    def __init__(self) -> None:
        self._names: dict[tuple[Face, int], str | None] = {}
        self._outlines: list[str] = []

    def written(self, label: Label) -> str:
        """Return a group that is called by its text; letters have font units, y up."""
        size = label.text.style.size
        runs: list[str] = []
        for line in place(label.text):
            for run in line.runs:
                scale = size / run.face.units
                letters = "".join(self._letters(run, scale))
                if letters:
                    x, y = number(label.x + run.xs[0]), number(label.y + line.baseline)
                    runs.append(f'<g transform="translate({x} {y}) scale({scale:.7g} {-scale:.7g})">{letters}</g>')
        return f'<g fill="{label.colour}" role="img" aria-label={attribute(label.text.text)}>{"".join(runs)}</g>'

    def _letters(self, run: GlyphRun, scale: float) -> Iterator[str]:
        rises = run.rises or [0.0] * len(run.xs)
        for glyph, x, rise in zip(run.glyphs, run.xs, rises, strict=True):
            name = self._name_of(run.face, glyph)
            if name is not None:
                right, up = round((x - run.xs[0]) / scale), round(rise / scale)
                moved = (f' x="{right}"' if right else "") + (f' y="{up}"' if up else "")
                yield f'<use xlink:href="#{name}"{moved}/>'

    def _name_of(self, face: Face, glyph: int) -> str | None:
        """Return the name of a letter's outline, none of a blank."""
        key = face, glyph
        if key not in self._names:
            pen = _Pen()
            face.font.draw_glyph_with_pen(glyph, pen)
            name = f"g{len(self._outlines)}" if pen.commands else None
            if name is not None:
                self._outlines.append(f'<path id="{name}" d="{"".join(pen.commands)}"/>')
            self._names[key] = name
        return self._names[key]

    def definitions(self) -> Iterator[str]:
        """Yield the outlines."""
        yield from self._outlines


class _Pen:
    """What HarfBuzz tells an outline to, as the data of a path."""

    def __init__(self) -> None:
        self.commands: list[str] = []

    def _add(self, letter: str, *points: tuple[float, float]) -> None:
        self.commands.append(letter + " ".join(f"{x:g} {y:g}" for x, y in points))

    def moveTo(self, point: tuple[float, float]) -> None:  # noqa: N802 - as HarfBuzz calls it
        self._add("M", point)

    def lineTo(self, point: tuple[float, float]) -> None:  # noqa: N802
        self._add("L", point)

    def qCurveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802
        self._add("Q", *points)

    def curveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802
        self._add("C", *points)

    def closePath(self) -> None:  # noqa: N802
        self._add("Z")


def _said(run: GlyphRun) -> str:
    return content(run.text.translate(_TURNS))


def _line_ends(block: TextBlock) -> Iterator[str]:
    """Yield what stands between each line and the next: a blank where the text has one or begins anew."""
    for paragraph in block.paragraphs:
        for _, last in paragraph.lines:
            ends = last == len(paragraph.text)
            is_last = ends and paragraph is block.paragraphs[-1]
            yield " " if not is_last and (ends or paragraph.text[last] == " ") else ""


def _subset(face: Face, characters: set[str]) -> bytes:
    """Return the font file with what these characters need only."""
    wanted = hb.SubsetInput()
    wanted.sets(hb.SubsetInputSets.UNICODE).update(map(ord, characters))
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
    features = wanted.sets(hb.SubsetInputSets.LAYOUT_FEATURE_TAG)
    features.clear()
    features.update(int.from_bytes(tag.encode()) for tag in _FEATURES)
    dropped = set(face.face.table_tags) - _TABLES
    wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update(int.from_bytes(tag.encode()) for tag in dropped)
    return bytes(hb.subset(face.face, wanted).blob.data)
