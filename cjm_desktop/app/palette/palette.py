"""The palette: a field above the window, and below it what is found by what is written there."""

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from cjm_desktop.app.palette.entry import Entry
from cjm_desktop.app.palette.ranking import Name, name_of, ranked
from cjm_desktop.app.palette.rows import ROW, Look, Row, Rows, spoken
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.app.widgets.labels import plain_label
from cjm_desktop.words import Language, Text, say

_MOST: Final = 100
"""Rows that are found at most: nobody reads on, but writes one more letter."""
_AT_ONCE: Final = 300
"""Entries that are looked through in one turn, within a few milliseconds."""
_WIDTH: Final = 640
_FIELD: Final = 70
"""Pixels of height around the list."""
_EDGE: Final = 24
"""Least pixels between it and the edges of the window."""
_SHADOW: Final = 16
_WALKS: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class _Field(QLineEdit):
    """Has all keys while it is there, so that no command of the window is meant."""

    pressed = Signal(QKeyEvent)
    """A key that does not write."""

    def event(self, event: QEvent) -> bool:
        """Take a key before the window's shortcuts do."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Write, or leave the key to the palette."""
        event.setAccepted(False)
        self.pressed.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, N802 - Qt's names
        """Go on in the list with Tab."""
        key = Qt.Key.Key_Down if next else Qt.Key.Key_Up
        self.pressed.emit(QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))
        return True


class Palette(QWidget):
    """Lies above the whole window and goes when something is chosen, with Esc, or with a click beside it."""

    def __init__(
        self,
        window: QWidget,
        entries: Iterable[Entry],
        keys: Sequence[QKeySequence],
        language: Language,
        colours: Colours,
    ) -> None:
        """Make it; entries in groups come first, and are listed while nothing is written; its ``keys`` close it."""
        super().__init__(window)
        self._language: Language = language
        self._former = QApplication.focusWidget()
        self._colours = colours
        self._left = iter(entries)
        self._keys = keys
        self._names: list[Name[Entry]] = []
        self.field = _Field()
        self.field.setAccessibleName(say(Text("Palette", "Find commands, cards, stages and maps"), language))
        self.field.setPlaceholderText(self.field.accessibleName())
        self.field.setProperty("role", "palette")
        self.field.textChanged.connect(self._find)
        self.field.pressed.connect(self._press)
        self._rows = Rows(self)
        self.list = QListView()
        self.list.setModel(self._rows)
        self.list.setItemDelegate(Look(self._rows, self._colours))
        self.list.setAccessibleName(say(Text("Palette", "Found"), language))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self.list.setProperty("role", "palette")
        self.list.entered.connect(self.list.setCurrentIndex)
        self.list.clicked.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._announce)
        self._nothing = plain_label("", "second")
        self._nothing.setContentsMargins(14, 10, 14, 14)
        self._nothing.setWordWrap(True)
        self._panel = QFrame(self)
        column = QVBoxLayout(self._panel)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(4)
        for part in (self.field, self.list, self._nothing):
            column.addWidget(part)
        self._reader = QTimer(self)
        self._reader.timeout.connect(self._read_on)
        window.installEventFilter(self)

    @property
    def is_complete(self) -> bool:
        """Whether everything has been looked through."""
        return not self._reader.isActive()

    def open(self) -> None:
        """Take the keys of the window."""
        for other in self.window().findChildren(Palette):
            if other is not self:
                other.close()
        self._read()
        self._find()
        self._reader.start()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close(self) -> bool:
        """Go, and let the keys go where they went before."""
        self._reader.stop()
        self.hide()
        if self._former is not None and self._former.isVisible():
            self._former.setFocus(Qt.FocusReason.PopupFocusReason)
        self.deleteLater()
        return True

    # What is found

    def _read(self) -> bool:
        """Look through some more entries; tell whether there were any."""
        more = [name_of(entry, entry.name) for entry in islice(self._left, _AT_ONCE)]
        self._names += more
        return bool(more)

    def _read_on(self) -> None:
        if not self._read():
            self._reader.stop()
            if self.field.text():
                self._find()

    def _find(self) -> None:
        wanted = self.field.text()
        rows = self._grouped() if not wanted.strip() else [name.thing for name in ranked(self._names, wanted, _MOST)]
        self._rows.show_rows(rows, wanted)
        self._nothing.setText(say(Text("Palette", "Nothing is called “{words}”.")(words=wanted), self._language))
        self._nothing.setVisible(not rows)
        self.list.setVisible(bool(rows))
        first = (self._rows.index(place) for place in range(len(rows)))
        self.list.setCurrentIndex(next((each for each in first if _can_be_chosen(each)), QModelIndex()))
        self.list.scrollToTop()
        self._settle()
        if not rows:
            self._say(self._nothing.text())

    def _grouped(self) -> list[Row]:
        rows: list[Row] = []
        group = ""
        for name in self._names:
            if name.thing.group and name.thing.group != group:
                group = name.thing.group
                rows.append(group)
            if name.thing.group:
                rows.append(name.thing)
        return rows

    # Keys and mouse

    def _press(self, event: QKeyEvent) -> None:
        """Do what a key means here."""
        key = event.key()
        if key == Qt.Key.Key_Escape or QKeySequence(event.keyCombination()) in self._keys:
            self.close()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex())
        elif key in _WALKS:
            QApplication.sendEvent(self.list, event)
        else:
            return
        event.accept()

    def _choose(self, index: QModelIndex) -> None:
        if _can_be_chosen(index):
            row = self._rows.rows[index.row()]
            self.close()
            if isinstance(row, Entry):
                row.run()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go when the window is clicked."""
        if not self._panel.geometry().contains(event.position().toPoint()):
            self.close()

    def _announce(self, index: QModelIndex) -> None:
        """Have a screen reader say what would be chosen: the keys stay in the field."""
        row = self._rows.rows[index.row()] if index.isValid() else ""
        if isinstance(row, Entry):
            self._say(spoken(row))

    def _say(self, text: str) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, text))

    # Looks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay as large as the window."""
        if watched is self.parent() and event.type() is QEvent.Type.Resize:
            self._settle()
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        room = self.window().rect()
        self.setGeometry(room)
        width = min(scaled(_WIDTH), room.width() - 2 * _EDGE)
        top = max(_EDGE, round(room.height() * 0.12))
        self.list.setFixedHeight(
            max(scaled(ROW), min(self._rows.height, 12 * scaled(ROW), room.height() - top - scaled(_FIELD) - _EDGE))
        )
        place = QRect((room.width() - width) // 2, top, width, self._panel.sizeHint().height())
        before = self._panel.geometry()
        if place != before:
            self._panel.setGeometry(place)
            margin = 3 * _SHADOW
            self.update(place.united(before).adjusted(-margin, -margin, margin, margin))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's names
        """Dim the window a little, and draw the panel with its shadow."""
        panel = QRectF(self._panel.geometry())
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(10, 16, 26, 40))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(10, 16, 26, 9))
            for step in range(_SHADOW, 0, -2):
                painter.drawRoundedRect(panel.adjusted(-step, -step / 2, step, step * 1.5), 12 + step, 12 + step)
            painter.setPen(QColor(self._colours.hairline))
            painter.setBrush(QColor(self._colours.panel))
            painter.drawRoundedRect(panel.adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)


def _can_be_chosen(index: QModelIndex) -> bool:
    return index.isValid() and bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
