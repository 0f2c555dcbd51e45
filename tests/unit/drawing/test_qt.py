"""What is painted stands where the layout says, in our own fonts."""

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontDatabase, QImage, QPainter

from cjm_desktop.drawing.qt import SheetPainter
from cjm_desktop.drawing.qt_fonts import load_fonts
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.fonts import stack
from cjm_desktop.layout.shapes import Box, Label, Path, Shape, circle
from cjm_desktop.layout.text import TextBlock, measure, place
from cjm_desktop.layout.theme import Style
from cjm_desktop.words import LANGUAGES, Language
from tests.pictures import most_different, rows
from tests.unit.edits.sample import sample

pytestmark = pytest.mark.usefixtures("qapp")

ZOOM = 8.0
PAPER = QColor("#FFFFFF")
INK = "#000000"
ROUNDING = 24
"""Levels of 255 by which the edge of an outline may differ when its place is computed in another order."""


def painted(shapes: tuple[Shape, ...], width: int = 400, height: int = 100, zoom: float = ZOOM) -> QImage:
    image = QImage(round(width * zoom), round(height * zoom), QImage.Format.Format_RGB32)
    image.fill(PAPER)
    with QPainter(image) as painter:
        painter.scale(zoom, zoom)
        SheetPainter().paint_group(painter, (0, 0, shapes), zoom)
    return image


def ink_of(image: QImage) -> QRect:
    """Return the smallest rectangle around what is not paper."""
    gray = image.convertToFormat(QImage.Format.Format_Grayscale8)
    width = gray.width()
    lines = [row[:width] for row in rows(gray)]
    inked = [y for y, line in enumerate(lines) if min(line) < 128]
    if not inked:
        return QRect()
    columns = [x for x in range(width) if min(lines[y][x] for y in inked) < 128]
    return QRect(columns[0], inked[0], columns[-1] - columns[0] + 1, inked[-1] - inked[0] + 1)


def outlines_of(block: TextBlock, x: float, y: float) -> QRectF:
    """Return the rectangle around a text's glyphs, from the font files and the layout alone."""
    box = QRectF()
    for line in place(block):
        for run in line.runs:
            scale = block.style.size / run.face.units
            rises = run.rises or [0.0] * len(run.xs)
            for number, right, rise in zip(run.glyphs, run.xs, rises, strict=True):
                outline = run.face.font.get_glyph_extents(number)
                if outline is not None and outline.width:
                    left = x + right + outline.x_bearing * scale
                    top = y + line.baseline - rise - outline.y_bearing * scale
                    box |= QRectF(left, top, outline.width * scale, -outline.height * scale)
    return box


TEXTS: tuple[tuple[str, Language], ...] = (
    ("Hamburgefonstiv AVATAR Tjf", "en"),
    ("Ünïcödé “quoted” — 12 345,67", "en"),
    ("客户旅程地图：贷款申请——材料多，要排队。", "zh-Hans"),
    ("客戶旅程地圖：「貸款申請」——材料多，要排隊。", "zh-Hant"),
    ("Shop 商店 👍 ok", "zh-Hans"),
    ("A long text that is broken into several lines because it has no room 很长的文字会自动换行", "en"),
)


@pytest.mark.parametrize("bold", [False, True], ids=["regular", "bold"])
@pytest.mark.parametrize(("text", "language"), TEXTS)
def test_glyphs_stand_where_the_layout_has_them(text: str, language: Language, *, bold: bool) -> None:
    block = measure(text, Style(11, 15, bold=bold), 330, language)
    expected = outlines_of(block, 20, 10)
    ink = ink_of(painted((Label(20, 10, block, INK),)))
    assert ink.left() == pytest.approx(expected.left() * ZOOM, abs=1)
    assert ink.right() + 1 == pytest.approx(expected.right() * ZOOM, abs=1)
    assert ink.top() == pytest.approx(expected.top() * ZOOM, abs=1)
    assert ink.bottom() + 1 == pytest.approx(expected.bottom() * ZOOM, abs=1)


def blackness(text: str, zoom: float) -> float:
    """Return which part of a box around a text is ink."""
    block = measure(text, Style(30, 38, bold=True), 1000, "zh-Hans")
    image = painted((Label(5, 5, block, INK),), 200, 48, zoom).convertToFormat(QImage.Format.Format_Grayscale8)
    return sum(255 * image.width() - sum(row[: image.width()]) for row in rows(image)) / zoom**2


@pytest.mark.parametrize("text", ["装修贷款", "推荐朋友", "AVATAR ok"])
def test_large_letters_are_as_full_as_small_ones(text: str) -> None:
    assert blackness(text, 8) == pytest.approx(blackness(text, 1.9), rel=0.01)


@pytest.mark.parametrize("zoom", [1.0, 1.37, 3.0])
def test_a_long_line_ends_where_the_layout_ends_it_at_any_zoom(zoom: float) -> None:
    block = measure("Words of a line " * 6, Style(10.5, 15), 1000, "en")
    expected = outlines_of(block, 5, 10)
    ink = ink_of(painted((Label(5, 10, block, INK),), 600, 40, zoom))
    assert ink.right() + 1 == pytest.approx(expected.right() * zoom, abs=1.5)


@pytest.mark.parametrize("language", LANGUAGES)
def test_widgets_can_write_in_our_fonts(language: Language) -> None:
    load_fonts([*stack(language), *stack(language, bold=True)])
    families = set(QFontDatabase.families())
    assert {"CJM Sans", "CJM Sans SC", "CJM Sans TC"} <= families
    for family in ("CJM Sans", "CJM Sans SC", "CJM Sans TC"):
        assert {"Regular", "Bold"} <= set(QFontDatabase.styles(family))


def test_boxes_and_paths_fill_what_they_say() -> None:
    assert ink_of(painted((Box(10, 20, 30, 40, fill=INK),))) == QRect(80, 160, 240, 320)
    assert ink_of(painted((Path(50, 30, circle(0, 0, 10), fill=INK),))) == QRect(320, 160, 160, 160)
    line = Path(10, 20, (("M", 0, 0), ("L", 100, 0)), stroke=INK, line=2)
    assert ink_of(painted((line,))) == QRect(80, 152, 800, 16)
    frame = ink_of(painted((Box(10, 20, 30, 40, radius=5, stroke=INK, line=2),)))
    assert frame == QRect(72, 152, 256, 336)


def test_a_path_is_filled_by_the_nonzero_rule() -> None:
    twice = tuple(circle(0, 0, 10)) + tuple(circle(0, 0, 5))
    image = painted((Path(50, 50, twice, fill=INK),))
    assert image.pixelColor(400, 400) == QColor(INK)


def test_dashes_are_as_long_as_the_layout_says() -> None:
    line = Path(10, 20, (("M", 0, 0), ("L", 90, 0)), stroke=INK, line=1, dash=(10, 20))
    image = painted((line,))
    inked = [x for x in range(image.width()) if image.pixelColor(x, 160).lightness() < 128]
    starts = [x for x in inked if x - 1 not in inked]
    assert [start / ZOOM for start in starts] == [
        pytest.approx(10 + 30 * number - 0.5, abs=0.25) for number in range(3)
    ]


def test_the_bounds_of_shapes_hold_their_ink() -> None:
    block = measure("Åjgf|", Style(12, 16), 200, "en")
    shapes: tuple[Shape, ...] = (
        Label(30, 10, block, INK),
        Box(60, 40, 20, 10, stroke=INK, line=3),
        Path(20, 70, circle(0, 0, 8), stroke=INK, line=2),
    )
    bounds = SheetPainter().bounds_of(shapes)
    ink = ink_of(painted(shapes))
    assert bounds.adjusted(-0.2, -0.2, 0.2, 0.2).contains(
        QRectF(ink.x() / ZOOM, ink.y() / ZOOM, ink.width() / ZOOM, ink.height() / ZOOM)
    )


@pytest.mark.parametrize("zoom", [0.1, 0.3, 0.6, 1.0, 2.0])
def test_parts_of_a_sheet_join_to_the_whole(zoom: float) -> None:
    """Each part is painted for itself, as when it is seen later; nothing is cut at the seams."""
    sheet = layout_map(sample())
    width, height = round(sheet.width * zoom), round(sheet.height * zoom)
    painter = SheetPainter()

    def picture(parts: int) -> QImage:
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(QColor(Qt.GlobalColor.red))
        for column in range(parts):
            for row in range(parts):
                left, right = width * column // parts, width * (column + 1) // parts
                top, bottom = height * row // parts, height * (row + 1) // parts
                with QPainter(image) as device:
                    device.setClipRect(QRect(left, top, right - left, bottom - top))
                    device.scale(zoom, zoom)
                    area = QRectF(left / zoom, top / zoom, (right - left) / zoom, (bottom - top) / zoom)
                    painter.paint(device, sheet, area, zoom)
        return image

    assert most_different(picture(7), picture(1)) <= ROUNDING


def test_what_was_painted_once_looks_the_same_again() -> None:
    painter, sheet = SheetPainter(), layout_map(sample())
    pictures: list[QImage] = []
    for _ in range(2):
        image = QImage(round(sheet.width), round(sheet.height), QImage.Format.Format_RGB32)
        with QPainter(image) as device:
            painter.paint(device, sheet, QRectF(0, 0, sheet.width, sheet.height), 1.0)
        pictures.append(image)
    assert pictures[0] == pictures[1]
