"""The window's icons: the outlines in the shipped files, painted in a colour of the window."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPixmap

from cjm_desktop.layout.icons import SIZE, icon

_PIXELS: Final = (16, 20, 24, 32, 40, 48, 64)
"""Sides of the pictures: 16, 20 and 24 pixels at scales from 1 to 3."""


def ui_icon(name: str, colour: str, faint: str) -> QIcon:
    """Return a shipped icon in a colour, and in a faint one where it stands for what cannot be used now."""
    outline = _outline(name)
    painted = QIcon()
    for side in _PIXELS:
        painted.addPixmap(_painted(outline, side, colour), QIcon.Mode.Normal)
        painted.addPixmap(_painted(outline, side, faint), QIcon.Mode.Disabled)
    return painted


def _outline(name: str) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for letter, *numbers in icon(name):
        match letter:
            case "M":
                path.moveTo(*numbers)
            case "L":
                path.lineTo(*numbers)
            case "C":
                path.cubicTo(*numbers)
            case _:
                path.closeSubpath()
    return path


def _painted(outline: QPainterPath, side: int, colour: str) -> QPixmap:
    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(side / SIZE, side / SIZE)
        painter.fillPath(outline, QColor(colour))
    return pixmap
