"""Compares the view of a map with one painting of the sheet, at the scale of the screen that the surroundings set.

A line that does not meet, or a shape that is cut, differs in about as many pixels as a patch is high; where a place
falls between two pixels, either may be right.
"""

import sys

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.canvas.patches import SIDE
from cjm_desktop.document import Document
from cjm_desktop.drawing.qt import SheetPainter
from tests.canvas.hands import until
from tests.canvas.sample import sample
from tests.pictures import rows

DESK = QColor("#E9ECF0")
ROUNDING = 24
"""Levels of 255: a place is rounded otherwise when it counts from elsewhere."""


def painted(canvas: MapCanvas) -> QImage:
    """Return the sheet painted at once, where the view shows it."""
    ratio = canvas.devicePixelRatioF()
    view = canvas.viewportTransform()
    zoom = canvas.zoom * ratio
    size = canvas.viewport().size() * ratio
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(DESK)
    sheet = canvas.sheet
    assert sheet is not None
    with QPainter(image) as painter:
        painter.translate(round(view.dx() * ratio), round(view.dy() * ratio))
        painter.scale(zoom, zoom)
        SheetPainter().paint(painter, sheet, QRectF(0, 0, sheet.width, sheet.height), zoom)
    return image


def differing(one: QImage, other: QImage) -> list[QPoint]:
    """Return the pixels that differ by more than the rounding of places."""
    assert one.size() == other.size()
    one, other = (image.convertToFormat(QImage.Format.Format_RGB32) for image in (one, other))
    found: list[QPoint] = []
    for y, (first, second) in enumerate(zip(rows(one), rows(other), strict=True)):
        if first != second:
            bytes_of_row = zip(range(len(first)), first, second, strict=True)
            found += [QPoint(x // 4, y) for x, a, b in bytes_of_row if abs(a - b) > ROUNDING]
    return found


def main() -> int:
    """Look at several zooms and places; return how many of them differ."""
    application = QApplication(sys.argv[:1])
    seams = 0
    document = Document(sample())
    canvas = MapCanvas(document)
    canvas.set_desk(DESK)
    canvas.resize(700, 500)
    canvas.show()
    canvas.show_all()
    for zoom in (0.0537, 0.2137, 0.3719, 0.7331, 1.0, 1.2173, 1.9337, 4.137):
        canvas.zoom_to(zoom)
        for move in (QPoint(0, 0), QPoint(137, 61)):
            canvas.pan(move)

            def sharp() -> bool:
                canvas.viewport().grab()
                return canvas.patches.is_sharp

            until(sharp)
            found = differing(canvas.viewport().grab().toImage(), painted(canvas))
            if len(found) >= SIDE:
                print(f"{len(found)} pixels differ at zoom {zoom}, first {found[0]}")  # noqa: T201 - it is a program
                seams += 1
    print(f"compared at {canvas.devicePixelRatioF()}")  # noqa: T201 - it is a program
    canvas.close_document()
    canvas.close()
    del application
    return seams


if __name__ == "__main__":
    sys.exit(main())
