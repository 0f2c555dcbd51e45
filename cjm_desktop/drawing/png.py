"""Pages as PNG pictures, painted by Qt a strip at a time, so that a wall takes hardly more memory than a leaflet."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from PySide6.QtCore import QMessageLogContext, QRect, QRectF, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from typing_extensions import Buffer

from cjm_desktop.drawing.facts import PROGRAM, facts_of
from cjm_desktop.drawing.png_file import PngFile
from cjm_desktop.drawing.qt import SheetPainter
from cjm_desktop.drawing.qt_pages import Part, paint_part, parts_of
from cjm_desktop.layout.shapes import Label
from cjm_desktop.paper.page import Page, pixels
from cjm_desktop.progress import Progress, unheard

_STRIP: Final = 32 * 1024 * 1024
"""Bytes of the pixels that are there at once. With what is made of them, and with decoded pictures
(``qt_pictures``), painting holds at most 256 MB beside the pages and the file."""
_WIDEST: Final = 16_384
"""Pixels beyond which a strip is painted in columns: Qt paints up to 32,767."""
_OFF_TIES: Final = 1 / 2048
"""By how many pixels everything is moved. What lies just between two pixels, as much in points does, would else fall
to the one or the other by rounding errors, which differ from strip to strip: text would be torn."""
_BEFORE: Final = 128
"""Pixels left of a column that are painted with it: letters that begin in them would else be rounded otherwise."""
_REACH: Final = 2.0
"""How far in em the glyphs of a text may lie outside its lines."""
_PARTS_A_PROGRESS: Final = 20


def png(page: Page, ppi: float, progress: Progress = unheard, *, grey: bool = False) -> bytes:
    """Return a page as a picture of so many pixels an inch: the same bytes for the same page.

    A page that is ``grey`` is written with one sample a pixel. It may be painted in any thread.
    """
    _application()
    zoom = ppi / 72
    width, height = pixels(page, ppi)
    sheets = SheetPainter(for_screen=False)
    parts = [_Seen(part, _reach(sheets, part, zoom)) for part in parts_of(page)]
    facts = {name: text for name, text in facts_of(page.journey, page.title).items() if name != "Subject"}
    file = PngFile(width, height, ppi, {**facts, "Software": PROGRAM}, grey=grey)
    deep = max(1, _STRIP // (4 * width))
    for top in range(0, height, deep):
        area = QRect(0, top, width, min(deep, height - top))

        def heard(done: float, area: QRect = area) -> None:
            progress((area.top() + done * area.height()) / height)

        file.write(_rows(_strip(sheets, parts, area, zoom, heard), grey=grey))
    progress(1.0)
    return file.ended()


@dataclass(frozen=True, slots=True)
class _Seen:
    """A part of a page, and which pixels it may touch."""

    part: Part
    reach: QRectF


def _reach(sheets: SheetPainter, part: Part, zoom: float) -> QRectF:
    x, y, shapes = part.group
    wide = _REACH * max((shape.text.style.size for shape in shapes if isinstance(shape, Label)), default=1)
    bounds = sheets.bounds_of(shapes).adjusted(-wide, -wide, wide, wide).translated(x, y)
    scale = part.scale * zoom
    return QRectF(
        part.x * zoom + bounds.x() * scale,
        part.y * zoom + bounds.y() * scale,
        bounds.width() * scale,
        bounds.height() * scale,
    )


def _strip(sheets: SheetPainter, parts: Sequence[_Seen], area: QRect, zoom: float, progress: Progress) -> list[QImage]:
    """Return an area of a page, its columns from left to right."""
    lefts = range(0, area.width(), _WIDEST)
    columns: list[QImage] = []
    for number, left in enumerate(lefts):
        before = min(left, _BEFORE)
        column = QRect(left - before, area.top(), before + min(_WIDEST, area.width() - left), area.height())
        image = QImage(column.size(), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        seen = [each.part for each in parts if each.reach.intersects(QRectF(column))]
        with QPainter(image) as painter:
            painter.translate(_OFF_TIES - column.left(), _OFF_TIES - column.top())
            painter.scale(zoom, zoom)
            for place, part in enumerate(seen):
                if place % _PARTS_A_PROGRESS == 0:
                    progress((number + place / len(seen)) / len(lefts))
                paint_part(painter, sheets, part, zoom)
        columns.append(image.copy(before, 0, image.width() - before, image.height()) if before else image)
    return columns


def _rows(columns: list[QImage], *, grey: bool) -> Iterator[bytes]:
    """Yield the rows of a strip as a PNG has them."""
    height = columns[0].height()
    if grey:  # then all three samples are the same
        for y in range(height):
            yield b"".join(_line(column, y)[::4] for column in columns)
        return
    for number, column in enumerate(columns):
        columns[number] = column.convertToFormat(QImage.Format.Format_RGB888)
    for y in range(height):
        yield b"".join(_line(column, y)[: 3 * column.width()] for column in columns)


def _line(image: QImage, y: int) -> bytes:
    line: object = image.constScanLine(y)
    if not isinstance(line, Buffer):
        raise TypeError(line)
    return bytes(line)


@cache
def _application() -> QGuiApplication | None:
    """Return what Qt needs to write with fonts, made without a display; none where a window has it already."""
    if QGuiApplication.instance() is not None:
        return None
    former = qInstallMessageHandler(_ignore)  # what it says of the locale means nothing to who exports
    application = QGuiApplication(["cjm", "-platform", "offscreen"])
    qInstallMessageHandler(former)
    return application


def _ignore(_kind: QtMsgType, _where: QMessageLogContext, _message: str) -> None:
    pass
