"""The helper that draws a drawing: a process of its own, for who sent the drawing is not known.

It takes the drawing from its input and gives a PNG to its output; it reads and writes no other file, and holds itself
to limits of time and memory where the system has them. Nothing else in the program loads QtSvg.
"""

import sys
from contextlib import suppress
from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from cjm_desktop import resources
from cjm_desktop.limits import PICTURE_SIDE, SVG_SECONDS

_MEMORY = 1 << 30
"""Bytes beyond what the program itself takes."""
_FONTS = ("CJMSans", "CJMSansSC", "CJMSansTC", "CJMEmoji")


def main() -> int:
    """Draw what comes in, and return 0 if it could be."""
    _hold_to_limits()
    application = QGuiApplication(["cjm", "-platform", "offscreen"])
    with open(0, "rb", closefd=False) as given:  # a program without a terminal has no sys.stdin
        data = given.read()
    png = drawn(data)
    del application
    if png is None:
        return 1
    with open(1, "wb", closefd=False) as taken:
        taken.write(png)
    return 0


def _hold_to_limits() -> None:
    with suppress(ImportError, ValueError, OSError):  # Windows has none, and a system may have lower ones
        import resource  # noqa: PLC0415

        resource.setrlimit(resource.RLIMIT_CPU, (SVG_SECONDS, SVG_SECONDS))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


@cache
def _load_fonts() -> None:
    for name in _FONTS:
        for face in ("Regular", "Bold"):
            file = resources.path("fonts", f"{name}-{face}.ttf")
            if file.is_file():
                QFontDatabase.addApplicationFontFromData(QByteArray(file.read_bytes()))
    QFont.insertSubstitutions("CJM Sans", ["CJM Sans SC", "CJM Sans TC", "CJM Emoji"])


def drawn(data: bytes) -> bytes | None:
    """Return a drawing as a PNG with longer sides of ``PICTURE_SIDE`` pixels, none where Qt cannot draw it."""
    if b"<text" in data:
        _load_fonts()
    renderer = QSvgRenderer(QByteArray(data))
    shown = renderer.viewBoxF()
    longer = max(shown.width(), shown.height())
    if not renderer.isValid() or not min(shown.width(), shown.height()) > 0:
        return None
    pixels = QSize(*(max(1, round(PICTURE_SIDE * side / longer)) for side in (shown.width(), shown.height())))
    image = QImage(pixels, QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        return None
    image.fill(0)
    with QPainter(image) as painter:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        renderer.render(painter, QRectF(image.rect()))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    written = QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data()) if written else None


if __name__ == "__main__":
    sys.exit(main())
