"""What hands do on stage: a mouse, a wheel and fingers look closer, carry the sheet, go on, and point."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QWheelEvent

from cjm_desktop.app.presenting.picture import Picture
from cjm_desktop.app.presenting.pointers import Pointer, Pointing
from cjm_desktop.layout.divider import WIDTH, held_at

STEP: Final = 1.25
"""How much closer one step of a wheel or a key looks."""
_STILL: Final = 2000
"""Milliseconds without a movement after which the cursor is hidden."""
_FADING: Final = 16
_REACH: Final = 22
"""Pixels beside the divider from which on it is taken hold of."""
_CLICK: Final = 6
"""Pixels that a pointer may move in a click."""


class Hands:
    """Moves the eye of a picture, and what is pointed with."""

    def __init__(self, picture: Picture, *, writes: Callable[[], bool]) -> None:
        """``writes`` tells whether somebody writes, who needs the cursor."""
        self._picture = picture
        self._writes = writes
        self.pointing = Pointing()
        self._pressed: tuple[QPointF, QPointF] | None = None
        self._dragged = False
        self._divides = False
        self._hider = self._timer(_STILL, self._hide_cursor)
        self._fader = self._timer(_FADING, self._fade)
        self._hider.start()

    def _timer(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self._picture)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer

    # Looking closer

    @property
    def middle(self) -> QPointF:
        """The pointer where it is over the picture, else the middle."""
        place = self._picture.mapFromGlobal(self._picture.cursor().pos())
        is_over = self._picture.underMouse() and self._picture.rect().contains(place)
        return QPointF(place) if is_over else QPointF(self._picture.rect().center())

    def zoom(self, factor: float, place: QPointF) -> None:
        """Look closer by a factor at what is at a place in logical pixels, which stays there."""
        scene, sheet = self._picture.scene, self._picture.sheet
        if scene is not None and sheet is not None and scene.frame is not None:
            point = self._picture.point_at(place)
            self._picture.look(self._picture.eye.zoomed(factor, point.x(), point.y(), sheet.width))

    def pan(self, moved: QPointF) -> None:
        """Carry the sheet so many logical pixels."""
        scene, eye = self._picture.scene, self._picture.eye
        if scene is not None and scene.frame is not None:
            zoom = self._picture.width() / eye.width
            self._picture.look(eye.moved(-moved.x() / zoom, -moved.y() / zoom))

    def turn(self, event: QWheelEvent) -> None:
        """Zoom by the wheel of a mouse, or with Ctrl; pan with two fingers."""
        is_fine = not event.pixelDelta().isNull()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier or not is_fine:
            self.zoom(STEP ** (event.angleDelta().y() / 120), event.position())
        else:
            self.pan(QPointF(event.pixelDelta()))
        event.accept()

    def pinch(self, event: QNativeGestureEvent) -> bool:
        """Zoom with two fingers on a touchpad; tell whether it was that."""
        if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self.zoom(1 + event.value(), event.position())
        return True

    # Pressing and carrying

    def press(self, event: QMouseEvent) -> None:
        """Begin a click, or carrying the sheet or the divider."""
        self._divides = self._is_at_divider(event.position())
        self._pressed, self._dragged = (event.position(), event.position()), False

    def move(self, event: QMouseEvent) -> None:
        """Point, or carry the sheet."""
        self.pointing.move(event.position())
        self.show_cursor()
        if self.pointing.kind != "laser" and self._is_at_divider(event.position()):
            self._picture.setCursor(Qt.CursorShape.SplitHCursor)
        if self._pressed is not None:
            start, last = self._pressed
            if self._dragged or (event.position() - start).manhattanLength() > _CLICK:
                self._dragged = True
                if self._divides:
                    self._picture.divide(event.position().x() / max(self._picture.width(), 1))
                else:
                    self.pan(event.position() - last)
                self._pressed = start, event.position()
        if self.pointing.kind != "none":
            self._picture.update()
            self._fader.start()

    def _is_at_divider(self, place: QPointF) -> bool:
        """Tell whether the divider between two states can be taken hold of at a place."""
        scene, picture = self._picture.scene, self._picture
        places = (picture.divider, held_at(picture.divider) / WIDTH)
        near = any(abs(place.x() - each * picture.width()) <= _REACH for each in places)
        return scene is not None and scene.sides is not None and near

    def release(self) -> bool:
        """Let go; tell whether that was a click."""
        pressed, self._pressed = self._pressed, None
        return pressed is not None and not self._dragged

    # Pointing

    def point(self, kind: Pointer) -> None:
        """Point with something, or no longer."""
        self.pointing.switch(kind)
        if self.pointing.place is None:
            self.pointing.move(QPointF(self._picture.rect().center()))
        self.show_cursor()
        self._picture.update()

    def show_cursor(self) -> None:
        """Show the cursor for a while, unless there is a dot in its place."""
        hidden = self.pointing.kind == "laser"
        self._picture.setCursor(Qt.CursorShape.BlankCursor if hidden else Qt.CursorShape.ArrowCursor)
        self._hider.start()

    def _hide_cursor(self) -> None:
        if not self._writes():
            self._picture.setCursor(Qt.CursorShape.BlankCursor)

    def _fade(self) -> None:
        self._picture.update()
        if self.pointing.fades:
            self._fader.start()
