"""The sheet that holds both states, to be looked at: moved by hand and by keys."""

from typing import Final

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from cjm_desktop.app.comparing.overlay import ChangeOverlay
from cjm_desktop.app.comparing.working import Shown
from cjm_desktop.canvas.focus import FocusRing
from cjm_desktop.canvas.overlays import Frames, rect
from cjm_desktop.canvas.sticky import Sticky
from cjm_desktop.canvas.view import MapView
from cjm_desktop.layout.finding import cell_of
from cjm_desktop.layout.places import Area
from cjm_desktop.words import Language, Text, say

_STEP: Final = 60
"""Pixels that an arrow key moves the sheet by."""
_WAYS: Final = {
    Qt.Key.Key_Left: QPoint(_STEP, 0),
    Qt.Key.Key_Right: QPoint(-_STEP, 0),
    Qt.Key.Key_Up: QPoint(0, _STEP),
    Qt.Key.Key_Down: QPoint(0, -_STEP),
}
_ZOOMS: Final = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}


class ComparisonView(MapView):
    """Changes nothing."""

    pressed = Signal(object)
    """Something that is marked was clicked: the id of a record, or the lane and step of a figure."""

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self.overlay = ChangeOverlay(self)
        frames = Frames()
        self.scene().addItem(frames)
        self._sticky = Sticky(self, frames)
        self._ring = FocusRing(self)
        self.shown: Shown | None = None
        """What is shown; none as long as nothing is."""
        self._hand: tuple[QPoint, QPoint] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(say(Text("Comparing", "Both states on one map"), language))
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)

    def show_comparison(self, shown: Shown) -> None:
        """Show both states, from where the eye is."""
        self.shown = shown
        self.show_sheet(shown.sheet)
        self.overlay.show_marks(shown.marks)

    def go_to(self, place: str | tuple[str, str] | None) -> bool:
        """Bring what differs into sight and frame it; tell whether it is on the sheet."""
        area = None if place is None else self._area(place)
        self.overlay.show_present(area)
        if area is not None:
            left, top = self._sticky.covered
            self.show_place(rect(area.grown(12)).adjusted(-left, -top, 0, 0))
        return area is not None

    def _area(self, place: str | tuple[str, str]) -> Area | None:
        if self.shown is None:
            return None
        if isinstance(place, str):
            return next((mark.area for mark in self.shown.marks.marks if mark.name == place), None)
        found = cell_of(self.shown.sheet, *place)
        return None if found is None else found.area

    def show_place(self, area: QRectF) -> None:
        """Scroll as little as needed to see an area; from too far away, come nearer first."""
        if self.zoom < 0.3:
            self.zoom_to(0.6)
        super().show_place(area)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take the sheet in the hand."""
        self._ring.setVisible(False)
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._hand = event.position().toPoint(), event.position().toPoint()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Move the sheet along with the hand."""
        if self._hand is not None:
            now = event.position().toPoint()
            self.pan(now - self._hand[1])
            self._hand = self._hand[0], now

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go of the sheet; where it was not moved, something was clicked."""
        if self._hand is None:
            return
        start, self._hand = self._hand[0], None
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        place = event.position().toPoint()
        if (place - start).manhattanLength() < QApplication.startDragDistance():
            found = self.overlay.mark_at(self.point_at(place))
            if found is not None:
                self.pressed.emit(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move the sheet, come nearer or go away from it."""
        key = Qt.Key(event.key())
        if key in _WAYS:
            self.pan(_WAYS[key])
        elif key in _ZOOMS:
            self.zoom_by(_ZOOMS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_0):
            self.show_all()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show whoever comes by key where the keys go."""
        self._ring.come(event.reason())
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show it no longer."""
        self._ring.setVisible(False)
        super().focusOutEvent(event)
