"""The list of findings, in which one goes about by keys and pointer."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from cjm_desktop.app.findings.drawing import HEIGHT, RowDelegate, height_of
from cjm_desktop.app.findings.rows import Index, Row, Rows, rows_of
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.insight.findings.facts import Finding
from cjm_desktop.insight.findings.kinds import KindName
from cjm_desktop.words import Language, Text, say


class FindingList(QTableView):
    """A table of one column: its rows have a height that need not be measured.

    A click leads to what a finding is about, and so do Enter and Space; with Enter the keys go along. Of a kind they
    fold and unfold what is found of it, and so do the arrow keys left and right. Delete dismisses.
    """

    chosen = Signal(object)
    """The row one is at, or none."""
    followed = Signal(object, bool)
    """The finding that is to be seen, and whether the keys go along."""
    given_up = Signal()
    """What one is at is to be dismissed or restored."""

    def __init__(self, language: Language, colours: Colours) -> None:
        super().__init__()
        self._rows = Rows(language, self)
        self._findings: Sequence[Finding] = ()
        self._switched: frozenset[KindName] = frozenset()
        self.setModel(self._rows)
        self.setItemDelegate(RowDelegate(self._rows, colours))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(scaled(HEIGHT))
        self.setMouseTracking(True)
        self.setAccessibleName(say(Text("Findings", "Findings"), language))
        self.clicked.connect(self._click)

    @property
    def row(self) -> Row | None:
        """The row one is at."""
        return self._rows.row(self.currentIndex().row())

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show findings; one stays at what one was at, else at its kind."""
        self._findings = findings
        former = self.row
        self._refresh(None if former is None else former.finding, None if former is None else former.kind)

    def _refresh(self, finding: Finding | None, kind: KindName | None) -> None:
        with QSignalBlocker(self):
            self._rows.show_rows(rows_of(self._findings, self._switched))
            self._measure()
            self.setCurrentIndex(self._rows.index(self._rows.place_of(finding, kind), 0))
        self.chosen.emit(self.row)

    def _measure(self) -> None:
        """Give headings their height, and kinds as many lines as their titles take."""
        wide = self.viewport().width()
        for place in range(self._rows.rowCount()):
            row = self._rows.row(place)
            if row is not None and row.sort != "finding":
                self.setRowHeight(place, height_of(row, self._rows.index(place, 0).data(), wide, self.font()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Break titles anew."""
        super().resizeEvent(event)
        self._measure()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Tell at what one is."""
        super().currentChanged(current, previous)
        self.chosen.emit(self.row)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Follow, fold or dismiss what one is at."""
        row = self.row
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if row is not None:
                self._act(row, enter=True)
            case Qt.Key.Key_Space if row is not None:
                self._act(row, enter=False)
            case Qt.Key.Key_Left if row is not None:
                self._fold(row)
            case Qt.Key.Key_Right if row is not None and row.sort == "kind" and not row.is_open:
                self._switch(row)
            case Qt.Key.Key_Delete if row is not None and row.finding is not None:
                self.given_up.emit()
            case _:
                super().keyPressEvent(event)

    def moveCursor(self, action: QTableView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: N802 - Qt's name
        """Let Home and End lead to the ends of the list, not of the row."""
        if action in (QTableView.CursorAction.MoveHome, QTableView.CursorAction.MoveEnd):
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)

    def _click(self, index: Index) -> None:
        row = self._rows.row(index.row())
        if row is not None:
            self._act(row, enter=False)

    def _act(self, row: Row, *, enter: bool) -> None:
        if row.finding is not None:
            self.followed.emit(row.finding, enter)
        else:
            self._switch(row)

    def _fold(self, row: Row) -> None:
        """Fold the kind of what one is at."""
        if row.sort == "finding":
            self.setCurrentIndex(self._rows.index(self._rows.place_of(None, row.kind), 0))
        elif row.is_open:
            self._switch(row)

    def _switch(self, row: Row) -> None:
        if row.kind is not None and row.finding is None:
            kind: frozenset[KindName] = frozenset((row.kind,))
            self._switched ^= kind
            self._refresh(None, row.kind)
