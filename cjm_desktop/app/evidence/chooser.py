"""A list that drops down to choose one of many: letters that are typed find what is looked for."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QVBoxLayout, QWidget

from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.words import Language, Text, say

_SIZE: Final = 320, 300
_WALKS: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Chooser(QFrame):
    """Calls back with the number of what was chosen, and goes; Esc chooses nothing."""

    def __init__(
        self, names: Sequence[str], now: int, choose: Callable[[int], None], language: Language, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "float")
        self._choose = choose
        self._line = _Line(self)
        self._line.setPlaceholderText(say(Text("Evidence", "Find …"), language))
        self._line.setAccessibleName(say(Text("Evidence", "Find"), language))
        self._list = QListWidget()
        self._list.addItems([" ".join(name.split()) for name in names])
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setProperty("role", "palette")
        self._list.setSpacing(3)
        self._list.setUniformItemSizes(True)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(say(Text("Evidence", "What it means on the map"), language))
        self._list.setCurrentRow(now)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(6)
        column.addWidget(self._line)
        column.addWidget(self._list)
        self._line.textChanged.connect(self._filter)
        self._list.itemClicked.connect(self._take)
        self.setFocusProxy(self._line)

    def drop(self, place: QPoint) -> None:
        """Show itself below a place of the screen, and above it where there is no room."""
        size = QSize(*map(scaled, _SIZE))
        room = self.screen().availableGeometry()
        x = min(max(place.x(), room.left()), room.right() - size.width())
        y = place.y() if place.y() + size.height() <= room.bottom() else max(room.top(), place.y() - size.height())
        self.setGeometry(x, y, size.width(), size.height())
        self.show()
        self._line.setFocus(Qt.FocusReason.PopupFocusReason)
        self._list.scrollToItem(self._list.currentItem())

    def walk(self, event: QKeyEvent) -> bool:
        """Go through the list, take what is chosen there, or go; tell whether a key was meant for that."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif event.key() in _WALKS:
            self._step(event.key())
        else:
            return False
        return True

    def _step(self, key: int) -> None:
        seen = [row for row in range(self._list.count()) if not self._list.item(row).isHidden()]
        if not seen:
            return
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}[Qt.Key(key)]
        now = self._list.currentRow()
        place = seen.index(now) + by if now in seen else 0
        self._list.setCurrentRow(seen[max(0, min(place, len(seen) - 1))])

    def _filter(self, wanted: str) -> None:
        words = wanted.casefold().split()
        first: int | None = None
        for row in range(self._list.count()):
            item = self._list.item(row)
            is_found = all(word in item.text().casefold() for word in words)
            item.setHidden(not is_found)
            first = row if first is None and is_found else first
        if first is not None and self._list.currentItem().isHidden():
            self._list.setCurrentRow(first)

    def _take(self) -> None:
        item = self._list.currentItem()
        row = self._list.currentRow()
        self.close()
        if row >= 0 and not item.isHidden():
            self._choose(row)


class _Line(QLineEdit):
    """Where one types; arrows go through the list."""

    def __init__(self, chooser: Chooser) -> None:
        super().__init__()
        self._chooser = chooser

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the keys that go through a list to it."""
        if event.key() == Qt.Key.Key_Escape:
            self._chooser.close()
        elif not self._chooser.walk(event):
            super().keyPressEvent(event)
