"""The steps of the history as rows, the newest at the bottom."""

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from cjm_desktop.app.widgets.labels import plain_tip
from cjm_desktop.document import Document
from cjm_desktop.words import Language, Text, say

Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()
_BEGINNING: Final = Text("History", "Beginning")
_OLDEST: Final = Text("History", "Earlier steps are no longer kept")
_NOW: Final = Text("History", "{step}, the map is here now")
_TAKEN_BACK: Final = Text("History", "{step}, taken back")
_SAVED: Final = Text("History", "{step}, saved")


class Steps(QAbstractTableModel):
    """Follows a document when told; it keeps nothing but the numbers of its places."""

    def __init__(self, document: Document, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self._language: Language = language
        self._places: range = document.places

    def refresh(self) -> None:
        """Show what the history is now: rows come and go at the ends alone."""
        self._set_end(min(self._places.stop, self._document.places.stop))
        self._drop_start()
        self._set_end(self._document.places.stop)
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))

    def _drop_start(self) -> None:
        places = self._document.places
        gone = min(places.start - self._places.start, len(self._places))
        if gone > 0:
            self.beginRemoveRows(NOWHERE, 0, gone - 1)
            self._places = range(places.start, max(self._places.stop, places.start))
            self.endRemoveRows()

    def _set_end(self, end: int) -> None:
        before = len(self._places)
        places = range(self._places.start, end)
        if len(places) > before:
            self.beginInsertRows(NOWHERE, before, len(places) - 1)
            self._places = places
            self.endInsertRows()
        elif len(places) < before:
            self.beginRemoveRows(NOWHERE, len(places), before - 1)
            self._places = places
            self.endRemoveRows()

    def place(self, row: int) -> int:
        """Return the number of the place that a row stands for."""
        return self._places[row]

    def row(self) -> int:
        """Return the row of the place where the document stands."""
        return self._document.place - self._places.start

    def is_later(self, row: int) -> bool:
        """Tell whether a row stands for what was taken back."""
        return self.place(row) > self._document.place

    def is_saved(self, row: int) -> bool:
        """Tell whether a row stands for what the file holds."""
        return self._document.is_saved(self.place(row))

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return the number of places."""
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return one."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Return what a step is called; to those who cannot see it, also where it stands."""
        if self.place(index.row()) not in self._document.places:
            return None  # its row is about to go
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return say(self._name(index.row()), self._language)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(say(self._name(index.row()), self._language))
            case Qt.ItemDataRole.AccessibleTextRole:
                return say(self._whole(index.row()), self._language)
            case _:
                return None

    def _name(self, row: int) -> Text:
        place = self.place(row)
        return self._document.label(place) or (_OLDEST if place else _BEGINNING)

    def _whole(self, row: int) -> Text:
        text = self._name(row)
        if row == self.row():
            text = _NOW(step=text)
        elif self.is_later(row):
            text = _TAKEN_BACK(step=text)
        return _SAVED(step=text) if self.is_saved(row) else text
