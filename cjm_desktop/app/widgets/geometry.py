"""Where a window is put, so that it is never off the screens there are now."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from cjm_desktop.storage.settings import KeptWindow, Place, Settings

_FIRST: Final = QRect(40, 40, 1280, 800)
_LEAST: Final = 720, 480
_FRAME: Final = QMargins(8, 32, 8, 8)
"""Room in pixels for the frame, which is not known before a window is there."""


def place(window: QWidget, known: Settings, stagger: int) -> None:
    """Put a window where the last one was, ``stagger`` pixels down and to the right."""
    window.setMinimumSize(least_on(screens()))
    wished = QRect(*known.window) if known.window is not None else QRect(_FIRST)
    wished.setSize(wished.size().expandedTo(window.minimumSize()))
    _put(window, wished.translated(stagger, stagger), maximised=known.maximised)


def place_again(window: QWidget, kept: KeptWindow) -> None:
    """Put a window where it was when the program ended, as far as that is on the screens there are now."""
    _put(window, QRect(*kept.place), maximised=kept.maximised)


def _put(window: QWidget, wished: QRect, *, maximised: bool) -> None:
    window.setGeometry(on_screen(wished, screens()))
    if maximised:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def place_of(window: QWidget) -> Place:
    """Return where a window is when it is not maximised."""
    normal = window.normalGeometry()
    return normal.x(), normal.y(), normal.width(), normal.height()


def with_place(window: QWidget, settings: Settings) -> Settings:
    """Return settings that remember where a window is."""
    return replace(settings, window=place_of(window), maximised=window.isMaximized())


def screens() -> list[QRect]:
    """Return the room for windows on every screen, without their frames."""
    return [screen.availableGeometry().marginsRemoved(_FRAME) for screen in QGuiApplication.screens()]


def least_on(screens: Sequence[QRect]) -> QSize:
    """Return how small a window may be made at least: so that it fits on every screen."""
    least = QSize(*_LEAST)
    for screen in screens:
        least = least.boundedTo(screen.size())
    return least


def on_screen(wished: QRect, screens: Sequence[QRect]) -> QRect:
    """Return a place for a window as near to the wished one as it can be wholly on one of the screens.

    Where it touches none of them, it comes to the middle of the first one.
    """
    screen = max(screens, key=lambda each: _area(each.intersected(wished)))
    size = wished.size().boundedTo(screen.size())
    place = QRect(wished.topLeft(), size)
    if not screen.intersects(wished):
        place.moveCenter(screens[0].center())
        return place
    place.moveRight(min(place.right(), screen.right()))
    place.moveBottom(min(place.bottom(), screen.bottom()))
    place.moveLeft(max(place.left(), screen.left()))
    place.moveTop(max(place.top(), screen.top()))
    return place


def _area(rectangle: QRect) -> int:
    return max(rectangle.width(), 0) * max(rectangle.height(), 0)
