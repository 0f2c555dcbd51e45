"""What fingers do on stage: a tap is a click, two taps are two, one finger carries the sheet, two look closer."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QApplication

from cjm_desktop.app.presenting.hands import Hands
from cjm_desktop.app.presenting.picture import Picture

_NEAR: Final = 24
"""Logical pixels within which two taps are one double tap."""
_Type = QMouseEvent.Type


class Fingers:
    """Follows the fingers on a picture: one of them does as a mouse does there."""

    def __init__(self, picture: Picture, hands: Hands) -> None:
        self._picture = picture
        self._hands = hands
        self._pinches = False
        self._tapped: tuple[int, QPointF] | None = None

    def take(self, event: QTouchEvent) -> None:
        """Do what the fingers mean."""
        event.accept()
        points = event.points()
        match event.type():
            case QEvent.Type.TouchBegin:
                self._pinches = False
                self._press(event)
            case QEvent.Type.TouchUpdate if len(points) > 1:
                self._pinches = True
                self._hands.release()
                self._pinch(points[0], points[1])
            case QEvent.Type.TouchUpdate if not self._pinches:
                self._act(_Type.MouseMove, points[0].position())
            case QEvent.Type.TouchEnd if not self._pinches:
                self._act(_Type.MouseButtonRelease, points[0].position())
            case _:
                self._hands.release()

    def _press(self, event: QTouchEvent) -> None:
        place, time = event.points()[0].position(), event.timestamp()
        last, self._tapped = self._tapped, (time, place)
        is_second = (
            last is not None
            and time - last[0] <= QApplication.doubleClickInterval()
            and (place - last[1]).manhattanLength() <= _NEAR
        )
        self._act(_Type.MouseButtonDblClick if is_second else _Type.MouseButtonPress, place)

    def _pinch(self, one: QEventPoint, other: QEventPoint) -> None:
        """Look closer at what is between two fingers, and carry it along with them."""
        before, now = one.lastPosition() - other.lastPosition(), one.position() - other.position()
        middle = (one.position() + other.position()) / 2
        self._hands.pan(middle - (one.lastPosition() + other.lastPosition()) / 2)
        if was := QPointF.dotProduct(before, before):
            self._hands.zoom((QPointF.dotProduct(now, now) / was) ** 0.5, middle)

    def _act(self, kind: QEvent.Type, place: QPointF) -> None:
        """Do what a mouse would where a finger is."""
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        button, held = none if kind is _Type.MouseMove else left, none if kind is _Type.MouseButtonRelease else left
        there = self._picture.mapToGlobal(place)
        QApplication.sendEvent(
            self._picture, QMouseEvent(kind, place, there, button, held, Qt.KeyboardModifier.NoModifier)
        )
