"""The card shelf: what can be dragged onto the map, or added to it by key or click."""

from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cjm_desktop.app.fields import note
from cjm_desktop.app.swatches import Swatch
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.canvas.things import THINGS, Thing
from cjm_desktop.layout.theme import PAPER, Theme
from cjm_desktop.words import Language, Text, say

_COLUMNS: Final = 2
_HEIGHT: Final = 38
"""Pixels: room for two lines."""
_STEPS: Final[dict[int, int]] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -_COLUMNS,
    Qt.Key.Key_Down: _COLUMNS,
}
"""By how many buttons an arrow key moves."""


class ThingButton(QPushButton):
    """A thing of the shelf. Its drag is followed here, so that the map need not know of the shelf."""

    dragged = Signal(QPoint)
    """To a point of the screen."""
    dropped = Signal()
    cancelled = Signal()

    def __init__(self, thing: Thing, name: str, theme: Theme) -> None:
        super().__init__()
        self._pressed: QPoint | None = None
        self._carries = False
        self._swatch = swatch = Swatch(thing, theme)
        label = note("small")
        label.setText(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 2, 0)
        row.setSpacing(6)
        row.addWidget(swatch)
        row.addWidget(label, 1)
        for part in (swatch, label):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_theme(self, theme: Theme) -> None:
        """Show the thing as it is drawn in a theme."""
        self._swatch.show_theme(theme)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Carry, once the pointer is further away than a hand trembles."""
        place = event.globalPosition().toPoint()
        if self._pressed is None:
            return
        if not self._carries and (place - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._carries = True
            self.setDown(False)
        if self._carries:
            self.dragged.emit(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Put down what is carried; a press without a drag is a click, one that was cancelled is nothing."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        held, carried = self._pressed is not None, self._carries
        self._pressed = None
        self._carries = False
        if carried:
            self.dropped.emit()
        elif held:
            super().mouseReleaseEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the keys of commands away while something is carried."""
        if self._carries and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Put back what is carried with Esc; else click with Enter, too."""
        if self._carries:
            if event.key() == Qt.Key.Key_Escape:
                self._cancel()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _STEPS:
            event.ignore()  # the shelf moves on
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Put back what is carried when another window comes to the front."""
        if self._carries and event.reason() is Qt.FocusReason.ActiveWindowFocusReason:
            self._cancel()
        super().focusOutEvent(event)

    def _cancel(self) -> None:
        self._pressed = None
        self._carries = False
        self.cancelled.emit()


class Shelf(QWidget):
    """The buttons in a grid: one stop for Tab, the arrow keys move between them."""

    def __init__(self, canvas: MapCanvas, language: Language, theme: Theme = PAPER) -> None:
        super().__init__()
        self._canvas = canvas
        self._theme = theme
        self._buttons = [ThingButton(thing, say(thing.name, language), self._theme) for thing in THINGS]
        heading = note("heading")
        heading.setText(say(Text("Shelf", "Drag onto the map"), language))
        grid = QGridLayout()
        grid.setSpacing(6)
        for place, (thing, button) in enumerate(zip(THINGS, self._buttons, strict=True)):
            grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)
            grid.setRowMinimumHeight(place // _COLUMNS, _HEIGHT)
            self._connect(thing, button)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(10)
        column.addWidget(heading)
        column.addLayout(grid)
        column.addStretch(1)
        self._buttons[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(say(Text("Shelf", "Card shelf"), language))

    def show_theme(self, theme: Theme) -> None:
        """Show the things as they are drawn in a theme."""
        if theme is not self._theme:
            self._theme = theme
            for button in self._buttons:
                button.show_theme(theme)

    def _connect(self, thing: Thing, button: ThingButton) -> None:
        canvas = self._canvas
        button.clicked.connect(lambda: canvas.actions_of_map.add(thing))
        button.dragged.connect(partial(canvas.drag_thing, thing))
        button.dropped.connect(canvas.drop_thing)
        button.cancelled.connect(canvas.cancel_thing)
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let Tab come back to the button that one was at."""
        if event.type() is QEvent.Type.FocusIn:
            for button in self._buttons:
                here = button is watched
                button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move to another button."""
        here = next((place for place, button in enumerate(self._buttons) if button.hasFocus()), None)
        step = _STEPS.get(event.key())
        if here is None or step is None:
            super().keyPressEvent(event)
        elif 0 <= here + step < len(self._buttons):
            self._buttons[here + step].setFocus(Qt.FocusReason.TabFocusReason)
