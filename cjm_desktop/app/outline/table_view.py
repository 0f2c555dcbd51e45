"""The outline as a table: steps are columns, lanes rows; arrows, Tab and typing as in a spreadsheet."""

from typing import Final

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView

from cjm_desktop.app.outline.acts import refilled
from cjm_desktop.app.outline.editing import Delegate, Field
from cjm_desktop.app.outline.hand import Hand
from cjm_desktop.app.outline.header_field import HeaderField
from cjm_desktop.app.outline.looks import Looks
from cjm_desktop.app.outline.table_head import TableHead
from cjm_desktop.app.outline.table_model import TableModel
from cjm_desktop.app.outline.tree import Entry, Tree, paths_to
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.keys import meant
from cjm_desktop.canvas.keys import ARROWS, typed
from cjm_desktop.layout.finding import Found
from cjm_desktop.words import Text, say

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST_LINES: Final = 6
_NAMES: Final = 108
_STEP: Final = 150


class OutlineTable(QTableView):
    """Follows the map while it is seen."""

    def __init__(self, hand: Hand, looks: Looks, widths: dict[str, int]) -> None:
        """Make it; ``widths`` keeps how wide columns are made, by the ids of steps."""
        super().__init__()
        self._widths = widths
        self._hand = hand
        self._tree = Tree()
        self._wanted = ""
        self._is_following = False
        self._table = TableModel(looks, hand.fill, self)
        self.setModel(self._table)
        self._delegate = Delegate(self, say(Text("Outline", "Cards, one a line"), looks.language), many=True)
        self._delegate.goes_on.connect(self._go_on)
        self._delegate.opened.connect(self._follow)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(say(Text("Outline", "Table of the map"), looks.language))
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(self.edit_here)
        lanes, steps = self.verticalHeader(), self.horizontalHeader()
        lanes.setFixedWidth(scaled(_NAMES))
        lanes.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        lanes.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        steps.setDefaultSectionSize(scaled(_STEP))
        for header in (lanes, steps):
            header.setTextElideMode(Qt.TextElideMode.ElideRight)
            header.setHighlightSections(False)
        self._head = TableHead(self, self._table, hand)
        steps.sectionResized.connect(self._keep_width)
        self.selectionModel().selectionChanged.connect(self._choose)

    def show_tree(self, tree: Tree) -> None:
        """Show the map as it is now; what is seen stays in sight."""
        before, self._tree = self._tree, tree
        self._head.tree = tree
        self._is_following = True
        self._table.show(tree)
        self._is_following = False
        if before.journey is None:
            for column, step in enumerate(self._table.steps):
                if step in self._widths:
                    self.setColumnWidth(column, self._widths[step])
        known = before.journey.lanes if before.journey is not None else ()
        lanes = tree.journey.lanes if tree.journey is not None else ()
        for row, lane in enumerate(lanes):
            if row >= len(known) or known[row] is not lane:
                height = min(max(self._table.lines(row), 1), _MOST_LINES) * self.fontMetrics().lineSpacing() + 12
                self.setRowHeight(row, height)
        self.sift(self._wanted)

    def _keep_width(self, column: int, _before: int, width: int) -> None:
        if width and not self._is_following:  # a column that is sifted away has none
            self._widths[self._table.steps[column]] = width

    def sift(self, wanted: str) -> None:
        """Show only the lanes and steps that have a text in them; with none all."""
        before, self._wanted = self._wanted, wanted.strip().casefold()
        text = self._wanted
        if not text and not before:
            return
        fitting = [
            place
            for place, cell in self._tree.cells.items()
            if any(text in self._hand.words(entry).casefold() for entry in cell.children or (cell,))
        ]
        lanes, steps = {lane for lane, _ in fitting}, {step for _, step in fitting}
        for row, lane in enumerate(self._table.lanes):
            self.setRowHidden(row, lane not in lanes)
        for column, step in enumerate(self._table.steps):
            self.setColumnHidden(column, step not in steps)

    def here(self) -> Entry | None:
        """Return the cell that keys are about."""
        return self._table.cell(self.currentIndex())

    def show_selection(self, *, reveal: bool) -> None:
        """Select the cells in which the document has something selected; ``reveal`` the first one."""
        names, heading = self._hand.document.selection, self._head.here()
        self._table.mark("" if heading is None else heading.key)
        if not names:
            if any(cell.children for index in self.selectedIndexes() if (cell := self._table.cell(index))):
                self._mark([], reveal=False)
            return
        paths = paths_to(self._tree, names).values()
        places = dict.fromkeys((path[2].split()[1], path[2].split()[0]) for path in paths if len(path) == 4)
        places.update(dict.fromkeys(self._head.cells(names)))
        self._mark([self._table.index_of(*place) for place in places], reveal=reveal)

    def _mark(self, found: list[QModelIndex], *, reveal: bool) -> None:
        selection = QItemSelection()
        for index in found:
            selection.select(index, index)
        self._is_following = True
        if found and self.currentIndex() not in found:
            self.setCurrentIndex(found[0])
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._is_following = False
        if found and reveal:
            self.scrollTo(self.currentIndex())

    def _choose(self) -> None:
        """Select on the map all that stands in the cells that are selected here."""
        if self._is_following:
            return
        cells = [cell for index in self.selectedIndexes() if (cell := self._table.cell(index)) is not None]
        within = [entry for cell in cells for entry in cell.children]
        self._hand.choose(within or cells)

    # Acting

    def take(self, found: Found) -> bool:
        """Edit what is to be written; tell whether it is here."""
        if self._head.here() is not None:
            return self._head.edit() is not None
        index = self._table.index_of(found.lane, found.step)
        cell = self._table.cell(index)
        if cell is None:
            return False
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.edit(index)
        field = self.findChild(Field)
        if isinstance(field, Field):
            field.go_to([entry.name for entry in cell.children].index(found.name) if cell.children else 0)
        return True

    def edit_here(self) -> Field | HeaderField | None:
        """Edit the current cell, or what is selected in a header, where that may be written in; return the field."""
        if self._head.here() is not None:
            return self._head.edit()
        cell = self.here()
        if cell is None or not self._hand.may_write(cell):
            return None
        self.edit(self.currentIndex())
        return self.findChild(Field)

    def _write(self, event: QKeyEvent | QInputMethodEvent) -> None:
        """Begin another card with what is typed or composed."""
        cell, field = self.here(), self.edit_here()
        if isinstance(field, Field) and cell is not None:
            field.begin(anew=cell.kind == "figure")
        if field is not None:
            QApplication.sendEvent(field, event)

    def _follow(self, field: Field, index: QPersistentModelIndex) -> None:
        """Let what is written be known before it is taken over."""
        cell = self._table.cell(index)
        if cell is not None:
            self._hand.follow(field, lambda journey, again: refilled(journey, cell, field.parts(), again).journey)

    def _go_on(self, ahead: bool) -> None:
        """Go to the next cell, or to the one before."""
        moves = QAbstractItemView.CursorAction
        way = moves.MoveNext if ahead else moves.MovePrevious
        self.setCurrentIndex(self.moveCursor(way, Qt.KeyboardModifier.NoModifier))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Edit, empty, move; everything else as in any table."""
        cell = self.here()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key, plain = event.key(), held == Qt.KeyboardModifier.NoModifier
        command = meant(event, self.actions())
        if cell is None:
            super().keyPressEvent(event)
        elif command == "edit-text" or (key in _ENTER and plain):
            self.edit_here()
        elif command == "delete":
            self._hand.delete(cell)
        elif key in ARROWS and plain and self._head.go(ARROWS[key]):
            event.accept()
        elif typed(event) is not None:
            self._write(event)
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802 - Qt's name
        """Begin another card with what is composed."""
        if self.state() != QAbstractItemView.State.EditingState and (event.preeditString() or event.commitString()):
            self._write(event)
        else:
            super().inputMethodEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take the keys of commands that mean something of their own here before the map does."""
        asks = event.type() is QEvent.Type.ShortcutOverride
        if asks and isinstance(event, QKeyEvent) and meant(event, self.actions()) in ("edit-text", "delete"):
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, N802 - Qt's names
        """Go from cell to cell, and out of the table at its ends."""
        here = self.currentIndex()
        end = (self._table.rowCount() - 1, self._table.columnCount() - 1) if next else (0, 0)
        is_out = not here.isValid() or (here.row(), here.column()) == end
        self.setTabKeyNavigation(not is_out)
        return super().focusNextPrevChild(next)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the menu of what is selected."""
        self._hand.want_menu(self, event)
