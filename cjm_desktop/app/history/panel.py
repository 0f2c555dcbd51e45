"""The list of all that was done to the map, in which one goes back and forth."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from cjm_desktop.app.history.drawing import HEIGHT, StepDelegate
from cjm_desktop.app.history.steps import Steps
from cjm_desktop.document import Document
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Language, Text, say


class HistoryPanel(QWidget):
    """Follows the document until it is destroyed."""

    def __init__(self, document: Document, language: Language) -> None:
        super().__init__()
        self._list = _List(document, language)
        self.setFocusProxy(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self._list)
        self.destroyed.connect(document.subscribe(self._follow))

    def _follow(self, _before: JourneyMap, _after: JourneyMap) -> None:
        self._list.follow()


class _List(QTableView):
    """A table of one column: a list would measure ten thousand steps anew at every edit.

    A click or Enter goes to a step; arrows only look.
    """

    def __init__(self, document: Document, language: Language) -> None:
        super().__init__()
        self._document = document
        self._steps = Steps(document, language, self)
        self._shown = -1
        self.setModel(self._steps)
        self.setItemDelegate(StepDelegate(self._steps, language))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(HEIGHT)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(say(Text("History", "History"), language))
        self.clicked.connect(self._go)

    def follow(self) -> None:
        """Show what the history is now, and where in it the document stands."""
        self._steps.refresh()
        if self.isVisible():
            self._show_here()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Be up to date when it is seen."""
        super().showEvent(event)
        self._show_here()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go to the step one is at with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._go(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: QTableView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: N802 - Qt's name
        """Let Home and End lead to the ends of the list, not of the row."""
        if action in (QTableView.CursorAction.MoveHome, QTableView.CursorAction.MoveEnd):
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)

    def _go(self, index: QModelIndex) -> None:
        self._document.go(self._steps.place(index.row()))

    def _show_here(self) -> None:
        if self._document.place != self._shown:
            self._shown = self._document.place
            self.setCurrentIndex(self._steps.index(self._steps.row(), 0))
