"""One map for all programs: so many boxes in a grid, half of their texts Chinese, in each program's own format."""

import random
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from cjm_desktop.model.kinds import CardKind
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.records import JourneyMap, Stage, Step
from cjm_desktop.storage.writing import to_bytes
from tests.benchmarks.big_map import texts

_WIDTH, _HEIGHT, _GAP, _SIZE = 140, 64, 8, 9
_KINDS: tuple[CardKind, ...] = ("customer-action", "touchpoint", "thought", "pain-point", "opportunity", "backstage")
_SEARCHED = 6
"""Characters of a text by which it is searched: they stand on one line."""
_IN_A_STAGE = 5


@dataclass(frozen=True)
class Grid:
    """Texts of at most 48 characters, lane by lane."""

    columns: int
    rows: tuple[tuple[str, ...], ...]

    @property
    def count(self) -> int:
        """How many boxes there are."""
        return self.columns * len(self.rows)

    @property
    def searched(self) -> list[str]:
        """The beginnings of the Chinese texts."""
        return [text[:_SEARCHED] for row in self.rows for text in row if text[0] > "\u4dff"]


def grid(columns: int, rows: int) -> Grid:
    """Return so many texts, the same ones each time."""
    many = texts(random.Random(20261126))  # noqa: S311 - texts, not secrets
    return Grid(columns, tuple(tuple(_short(next(many)) for _ in range(columns)) for _ in range(rows)))


def _short(text: str) -> str:
    """Return a text that has room in a box; without commas, which are not searched for."""
    text = text.replace("，", "").strip()
    return text[:30] if text[0] > "\u4dff" else text[:48].strip()


def journey_of(cells: Grid) -> JourneyMap:
    """Return the map of ours."""
    steps = [Step(id=f"s{number}", title=f"Step {number + 1}") for number in range(cells.columns)]
    stages = tuple(
        Stage(id=f"g{start}", title=f"阶段 {start // _IN_A_STAGE + 1}", steps=tuple(steps[start : start + _IN_A_STAGE]))
        for start in range(0, cells.columns, _IN_A_STAGE)
    )
    lanes = tuple(
        CardLane(
            id=f"l{place}",
            kind=_KINDS[place % len(_KINDS)],
            cards=tuple(Card(id=f"c{place}-{column}", step=f"s{column}", text=text) for column, text in enumerate(row)),
        )
        for place, row in enumerate(cells.rows)
    )
    made = JourneyMap(format="cjm", version=1, id="peers", title="Peers", language="zh-Hans", paper="free")
    return made.model_copy(update={"stages": stages, "lanes": lanes})


def write_map(cells: Grid, file: Path) -> None:
    """Write the map as ours."""
    file.write_bytes(to_bytes(journey_of(cells)))


def _lines(text: str) -> list[str]:
    """Break a text into lines that fit a box: Chinese after 13 characters, English between words."""
    if text[0] > "\u4dff":
        return [text[start : start + 13] for start in range(0, len(text), 13)]
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + len(word) > 24:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def _places(cells: Grid) -> list[tuple[int, int, str]]:
    """Return left and upper edge of each box, and its text."""
    return [
        (_GAP + column * (_WIDTH + _GAP), _GAP + number * (_HEIGHT + _GAP), text)
        for number, row in enumerate(cells.rows)
        for column, text in enumerate(row)
    ]


def _size(cells: Grid) -> tuple[int, int]:
    return _GAP + cells.columns * (_WIDTH + _GAP), _GAP + len(cells.rows) * (_HEIGHT + _GAP)


def write_svg(cells: Grid, file: Path) -> None:
    """Write the boxes as an SVG, a line of text an element."""
    width, height = _size(cells)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}pt" height="{height}pt" viewBox="0 0 {width} {height}" '
        f'font-family="Noto Sans CJK SC, sans-serif" font-size="{_SIZE}">'
    )
    parts = [head]
    for x, y, text in _places(cells):
        parts.append(f'<rect x="{x}" y="{y}" width="{_WIDTH}" height="{_HEIGHT}" rx="5" fill="#f1f3f9"/>')
        lines = enumerate(_lines(text), 1)
        parts += (f'<text x="{x + 8}" y="{y + 6 + 13 * number}">{escape(line)}</text>' for number, line in lines)
    file.write_text("\n".join([*parts, "</svg>"]), "utf-8")


def write_fodg(cells: Grid, file: Path) -> None:
    """Write the boxes as a drawing of LibreOffice in one file, a paragraph a text with the same lines as the SVG."""
    width, height = _size(cells)
    names = "urn:oasis:names:tc:opendocument:xmlns"
    font = f'fo:font-size="{_SIZE}pt" style:font-size-asian="{_SIZE}pt" fo:font-family="Noto Sans CJK SC" '
    font += 'style:font-family-asian="Noto Sans CJK SC"'
    head = [
        f'<office:document xmlns:office="{names}:office:1.0" xmlns:style="{names}:style:1.0"',
        f'xmlns:draw="{names}:drawing:1.0"',
        f'xmlns:text="{names}:text:1.0" xmlns:svg="{names}:svg-compatible:1.0"',
        f'xmlns:fo="{names}:xsl-fo-compatible:1.0"',
        'office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.graphics">',
        '<office:styles><style:style style:name="standard" style:family="graphic"/></office:styles>',
        '<office:automatic-styles><style:page-layout style:name="P">',
        f'<style:page-layout-properties fo:page-width="{width}pt" fo:page-height="{height}pt"/></style:page-layout>',
        '<style:style style:name="D" style:family="drawing-page"/>',
        f'<style:style style:name="T" style:family="paragraph"><style:text-properties {font}/></style:style>',
        '<style:style style:name="B" style:family="graphic" style:parent-style-name="standard">',
        '<style:graphic-properties draw:stroke="none" draw:fill="solid" draw:fill-color="#f1f3f9"',
        'draw:textarea-vertical-align="top" draw:textarea-horizontal-align="left"/></style:style>',
        "</office:automatic-styles><office:master-styles>",
        '<style:master-page style:name="Default" style:page-layout-name="P" draw:style-name="D"/>',
        "</office:master-styles>",
        '<office:body><office:drawing><draw:page draw:name="map" draw:style-name="D" draw:master-page-name="Default">',
    ]
    boxes = (
        f'<draw:rect draw:style-name="B" svg:x="{x}pt" svg:y="{y}pt" svg:width="{_WIDTH}pt" svg:height="{_HEIGHT}pt" '
        f'draw:corner-radius="5pt"><text:p text:style-name="T">'
        f"{'<text:line-break/>'.join(map(escape, _lines(text)))}</text:p></draw:rect>"
        for x, y, text in _places(cells)
    )
    foot = "</draw:page></office:drawing></office:body></office:document>"
    file.write_text("\n".join(['<?xml version="1.0" encoding="UTF-8"?>', *head, *boxes, foot]), "utf-8")


def write_mermaid(cells: Grid, file: Path) -> None:
    """Write the boxes as tasks of a journey diagram, which knows no lanes: a section a column."""
    lines = ["journey", "  title Peers"]
    for column in range(cells.columns):
        lines.append(f"  section Step {column + 1}")
        for number, row in enumerate(cells.rows):
            lines.append(f"    {row[column].replace(':', ' ').replace(';', ' ')}: {1 + (column + number) % 5}: Me")
    file.write_text("\n".join(lines) + "\n", "utf-8")
