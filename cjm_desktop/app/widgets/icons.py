"""The program's own icon, and those of the window: the outlines in the shipped files, painted by Qt."""

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPainterPath, QPixmap

from cjm_desktop.layout.icons import SIZE, coloured_icon, icon, sign

if TYPE_CHECKING:
    from cjm_desktop.layout.shapes import Command

_APP_PIXELS: Final = {"app-small": (16, 22, 24), "app": (32, 48, 64, 128, 256)}
_SIDES: Final = (16, 20, 24)
"""Sides of the pictures in logical pixels."""


def ui_icon(name: str, colour: str, faint: str) -> QIcon:
    """Return a shipped icon in a colour, and in a faint one where it stands for what cannot be used now."""
    outline = _outline(icon(name))
    painted = QIcon()
    for side in _pixels():
        painted.addPixmap(_painted([(colour, outline)], side), QIcon.Mode.Normal)
        painted.addPixmap(_painted([(faint, outline)], side), QIcon.Mode.Disabled)
    return painted


def sign_icon(name: str, colour: str) -> QIcon:
    """Return an icon that maps show; a dot for a name that is none of them."""
    outline = _outline(sign(name))
    painted = QIcon()
    for side in _pixels():
        painted.addPixmap(_painted([(colour, outline)], side))
    return painted


@cache
def app_icon() -> QIcon:
    """Return the icon of the program."""
    painted = QIcon()
    for name, sides in _APP_PIXELS.items():
        layers = [(fill, _outline(commands)) for fill, commands in coloured_icon(name)]
        for side in sides:
            painted.addPixmap(_painted(layers, side))
    return painted


def _pixels() -> set[int]:
    """Return the sides for the screens that are there: a picture made smaller or larger would be soft."""
    return {round(side * screen.devicePixelRatio()) for side in _SIDES for screen in QGuiApplication.screens()}


def _outline(commands: Iterable["Command"]) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for letter, *numbers in commands:
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


def _painted(layers: Iterable[tuple[str, QPainterPath]], side: int) -> QPixmap:
    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(side / SIZE, side / SIZE)
        for colour, outline in layers:
            painter.fillPath(outline, QColor(colour))
    return pixmap
