"""The card shelf: what can be dragged onto the map, or added to it by key or click."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cjm_desktop.app.fields.field import note
from cjm_desktop.app.inspector.section import Head
from cjm_desktop.app.page.swatches import Swatch
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.labels import plain_tip
from cjm_desktop.app.widgets.tips import ActionTip
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.canvas.things import GROUPS, THINGS, Group, Thing
from cjm_desktop.layout.theme import Theme
from cjm_desktop.words import Language, Text, say

_COLUMNS: Final = 2
_HEIGHT: Final = 34
"""Pixels: room for two lines."""
_STEPS: Final[dict[int, tuple[int, int]]] = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
"""By how many rows and columns an arrow key moves."""


class ThingButton(QPushButton):
    """A thing of the shelf. Its drag is followed here, so that the map need not know of the shelf."""

    dragged = Signal(QPoint)
    """To a point of the screen."""
    dropped = Signal()
    cancelled = Signal()

    def __init__(self, thing: Thing, name: str, theme: Theme) -> None:
        super().__init__()
        self.thing = thing
        self._pressed: QPoint | None = None
        self._carries = False
        self.setProperty("role", "thing")
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
    """A line to search in, and the buttons in groups that fold.

    Beside the line there is one stop for Tab; the arrow keys move between headings and buttons.
    """

    def __init__(self, canvas: MapCanvas, language: Language, theme: Theme, folded: set[str]) -> None:
        """Make it; ``folded`` keeps which groups are folded away."""
        super().__init__()
        self._canvas = canvas
        self._theme = theme
        self._folded = folded
        self._language: Language = language
        heading = note("heading")
        heading.setText(say(Text("Shelf", "Drag onto the map"), language))
        self._search = QLineEdit()
        self._search.setPlaceholderText(say(Text("Shelf", "Search"), language))
        self._search.setAccessibleName(say(Text("Shelf", "Search the card shelf"), language))
        self._search.textChanged.connect(self._arrange)
        self._search.installEventFilter(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 12, 12, 12)
        self._column.setSpacing(4)
        self._column.addWidget(heading)
        self._column.addWidget(self._search)
        self._groups = [self._group(group, title) for group, title in GROUPS.items()]
        self._column.addStretch(1)
        self._stop = self._groups[0].buttons[0]
        self._arrange()
        self.setAccessibleName(say(Text("Shelf", "Card shelf"), language))

    def give_tips(self, action_of: Callable[[str], QAction]) -> None:
        """Let the buttons say on which keys there are commands for them, which are named by their ids."""
        for group in self._groups:
            for button in group.buttons:
                if button.thing.kind == "metric":  # there is a command for each metric
                    button.setToolTip(plain_tip(button.accessibleName()))
                else:
                    ActionTip(button, action_of(f"insert-{button.thing.sort}-{button.thing.kind}"))

    def show_theme(self, theme: Theme) -> None:
        """Show the things as they are drawn in a theme."""
        if theme is not self._theme:
            self._theme = theme
            for group in self._groups:
                for button in group.buttons:
                    button.show_theme(theme)

    def _group(self, group: Group, title: Text) -> "_Group":
        head = Head()
        head.setText(say(title, self._language))
        head.setChecked(f"shelf {group}" not in self._folded)
        head.toggled.connect(partial(self._fold, group))
        head.installEventFilter(self)
        grid = QGridLayout()
        grid.setSpacing(4)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        self._column.addWidget(head)
        self._column.addLayout(grid)
        things = [thing for thing in THINGS if thing.group == group]
        return _Group(head, grid, [self._button(thing) for thing in things])

    def _button(self, thing: Thing) -> "ThingButton":
        canvas = self._canvas
        button = ThingButton(thing, say(thing.name, self._language), self._theme)
        button.setParent(self)
        button.setFixedHeight(scaled(_HEIGHT))
        button.clicked.connect(lambda: canvas.actions_of_map.add(thing))
        button.dragged.connect(partial(canvas.mouse.carry_thing, thing))
        button.dropped.connect(canvas.mouse.drop_thing)
        button.cancelled.connect(canvas.mouse.cancel)
        button.installEventFilter(self)
        return button

    def _fold(self, group: Group, shown: bool) -> None:
        (self._folded.discard if shown else self._folded.add)(f"shelf {group}")
        self._arrange()

    def _arrange(self) -> None:
        """Show the groups that are not folded; while something is searched, all that is found and nothing else."""
        wanted = self._search.text().strip().casefold()
        for group in self._groups:
            group.show(wanted)
        if self._stop not in (each for row in self._rows() for each in row):
            self._stop_at(next((row[0] for row in self._rows()), self._stop))

    def _rows(self) -> list[list[QAbstractButton]]:
        """Return what can be walked to, from top to bottom."""
        return [row for group in self._groups for row in group.rows()]

    def _stop_at(self, stop: QAbstractButton) -> None:
        """Let Tab come to one button alone."""
        self._stop = stop
        for group in self._groups:
            for each in (group.head, *group.buttons):
                each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each is stop else Qt.FocusPolicy.ClickFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let Tab come back to the button that one was at; go on from the line to what is found."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QAbstractButton):
            self._stop_at(watched)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if watched is self._search:
                return self._go_on(event)
            if isinstance(watched, Head) and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def _go_on(self, event: QKeyEvent) -> bool:
        """Go with Down from the line to what is found, and add the first with Enter; tell whether that was done."""
        found = next((row[0] for row in self._rows() if isinstance(row[0], ThingButton)), None)
        if found is None:
            return False
        if event.key() == Qt.Key.Key_Down:
            found.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._search.text():
            found.click()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move to another button; Esc ends a search."""
        rows = self._rows()
        here = next(((y, row.index(each)) for y, row in enumerate(rows) for each in row if each.hasFocus()), None)
        step = _STEPS.get(event.key())
        if event.key() == Qt.Key.Key_Escape and self._search.text():
            self._search.clear()
        elif here is None or step is None:
            super().keyPressEvent(event)
        else:
            y, x = here[0] + step[0], here[1] + step[1]
            if 0 <= y < len(rows) and x >= 0:
                rows[y][min(x, len(rows[y]) - 1)].setFocus(Qt.FocusReason.TabFocusReason)


@dataclass(frozen=True, slots=True)
class _Group:
    """A heading and the buttons below it."""

    head: Head
    grid: QGridLayout
    buttons: list[ThingButton]

    def show(self, wanted: str) -> None:
        """Show the buttons whose name has the wanted text in it; without one those that are not folded."""
        found = [each for each in self.buttons if wanted in each.accessibleName().casefold()]
        shown = found if wanted or self.head.isChecked() else []
        for button in self.buttons:
            self.grid.removeWidget(button)
            button.setVisible(button in shown)
        for place, button in enumerate(shown):
            self.grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)
        self.head.setVisible(not wanted)

    def rows(self) -> list[list[QAbstractButton]]:
        """Return what is shown, from top to bottom."""
        shown: list[QAbstractButton] = [button for button in self.buttons if not button.isHidden()]
        rows = [shown[start : start + _COLUMNS] for start in range(0, len(shown), _COLUMNS)]
        return rows if self.head.isHidden() else [[self.head], *rows]
