"""The outline as a tree: what is selected here is selected on the map, and everything can be done by key."""

from typing import Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from cjm_desktop.app.outline.acts import rewritten
from cjm_desktop.app.outline.editing import Delegate, Field
from cjm_desktop.app.outline.hand import Hand
from cjm_desktop.app.outline.looks import Looks
from cjm_desktop.app.outline.model import OutlineModel
from cjm_desktop.app.outline.saying import is_written
from cjm_desktop.app.outline.tree import Entry, Tree, differ_in_cards_alone, paths_to, sifted
from cjm_desktop.app.widgets.keys import meant
from cjm_desktop.canvas.keys import ARROWS
from cjm_desktop.canvas.walking import Direction
from cjm_desktop.layout.finding import Found
from cjm_desktop.words import Text, say

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES: Final[dict[str, tuple[Direction, bool]]] = {
    **{f"move-{direction}": (direction, False) for direction in ARROWS.values()},
    **{f"move-far-{direction}": (direction, True) for direction in ARROWS.values()},
}
"""Which way commands move, and whether far."""
_OWN: Final = frozenset({"edit-text", "insert-after", "delete", *_MOVES})
_FEW: Final = 300
"""Cards up to which a map is shown with everything open."""


class OutlineTree(QTreeView):
    """Follows the map while it is seen."""

    wants_all = Signal()
    """What was just made does not fit what is looked for."""

    def __init__(self, hand: Hand, looks: Looks) -> None:
        super().__init__()
        self._hand = hand
        self._looks = looks
        self._tree = Tree()
        self._wanted = ""
        self._is_following = False
        self._shown: tuple[frozenset[str], int] = frozenset(), 0
        self._outline = OutlineModel(looks, hand.write, self)
        self.setModel(self._outline)
        self._delegate = Delegate(self, say(Text("Outline", "Text"), looks.language), many=False)
        self._delegate.wants_another.connect(self.add)
        self._delegate.goes_on.connect(self._go_on)
        self._delegate.opened.connect(self._follow)
        self.setItemDelegate(self._delegate)
        self._delegate.closeEditor.connect(hand.end)
        self.setAccessibleName(say(Text("Outline", "Outline of the map"), looks.language))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.selectionModel().selectionChanged.connect(self._choose)
        self.doubleClicked.connect(self.edit_here)

    @property
    def outline(self) -> OutlineModel:
        """What is shown."""
        return self._outline

    def here(self) -> Entry | None:
        """Return the entry that keys are about."""
        return self._outline.entry(self.currentIndex())

    # Following

    def show_tree(self, tree: Tree) -> None:
        """Show the map as it is now; what is open stays open, and what is seen stays in sight."""
        is_first = self._tree.journey is None
        stays = differ_in_cards_alone(self._tree, tree)
        self._tree = tree
        self._show()
        if not stays:
            self.viewport().update()
        if is_first:
            self.expandToDepth(0)
            if sum(len(cell.children) for cell in tree.cells.values()) <= _FEW:
                self.expandAll()

    def sift(self, wanted: str) -> None:
        """Show only what has a text in it, with what leads there; with none everything."""
        self._wanted = wanted.strip().casefold()
        self._show()
        if self._wanted:
            self.expandAll()
        self.show_selection(reveal=True)

    def _show(self) -> None:
        entries = self._tree.entries
        if self._wanted:
            entries = sifted(entries, self._fits)
        self._is_following = True
        self._outline.show(self._tree, entries)
        self._is_following = False

    def _fits(self, entry: Entry) -> bool:
        return self._wanted in self._hand.words(entry).casefold()

    def show_selection(self, *, reveal: bool) -> None:
        """Select what the document has selected; ``reveal`` the first of it."""
        names = self._hand.document.selection
        shown, self._shown = self._shown, (names, self._outline.moves)
        if self._shown == shown:
            return
        paths = paths_to(self._tree, names)
        selection = self._outline.selection_of(paths.values())
        if selection.isEmpty() and self._chosen_cell_is_current():
            return
        self._is_following = True
        if not selection.isEmpty() and not selection.contains(self.currentIndex()):
            self.setCurrentIndex(selection.first().topLeft())
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._is_following = False
        if reveal and not selection.isEmpty():
            self.scrollTo(self.currentIndex())

    def _chosen_cell_is_current(self) -> bool:
        here = self.here()
        return here is not None and here.name is None and not self._hand.document.selection

    def _choose(self) -> None:
        """Select on the map what is selected here."""
        if self._is_following:
            return
        entries = [entry for index in self.selectedIndexes() if (entry := self._outline.entry(index)) is not None]
        self._hand.choose(entries)

    # Acting

    def edit_here(self) -> None:
        """Edit the text of the current entry; in a cell begin a card; open or close a heading, which has no text."""
        entry, index = self.here(), self.currentIndex()
        if entry is None or not self._hand.may_write(entry):
            return
        if entry.kind == "cell":
            self.add()
        elif is_written(entry):
            self.edit(index)
        else:
            self.setExpanded(index, not self.isExpanded(index))

    def add(self) -> None:
        """Add something of the same kind after the current entry, and write in it."""
        entry = self.here()
        name = self._hand.add_after(entry) if entry is not None else None
        if name is not None:
            self._edit_named(name)

    def take(self, found: Found) -> bool:
        """Edit what is to be written; tell whether it is here."""
        return self._edit_named(found.name)

    def _edit_named(self, name: str) -> bool:
        path = paths_to(self._tree, frozenset([name])).get(name)
        if path is None:
            return False
        if not self._outline.index_of(path).isValid():
            self.wants_all.emit()
        index = self._outline.index_of(path)
        # Whatever is held: with Ctrl the tree's own way would take back that it is selected.
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)
        self.edit(index)
        return True

    def _follow(self, field: Field, index: QPersistentModelIndex) -> None:
        """Let what is written be known before it is taken over."""
        entry = self._outline.entry(index)
        if entry is not None:
            self._hand.follow(field, lambda journey, _: rewritten(journey, entry, "\n".join(field.parts())).journey)

    def _go_on(self, ahead: bool) -> None:
        """Edit the next text, or the one before."""
        index = self.currentIndex()
        while index.isValid():
            index = self.indexBelow(index) if ahead else self.indexAbove(index)
            entry = self._outline.entry(index)
            if entry is not None and is_written(entry):
                self.setCurrentIndex(index)
                self.edit_here()
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Edit, add, delete, move; everything else as in any tree."""
        entry = self.here()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key, plain = event.key(), held == Qt.KeyboardModifier.NoModifier
        command = meant(event, self.actions())
        if entry is None:
            super().keyPressEvent(event)
        elif command == "edit-text" or (key in _ENTER and plain):
            self.edit_here()
        elif command == "insert-after" or (key == Qt.Key.Key_Insert and plain):
            self.add()
        elif command == "delete":
            self._hand.delete(entry)
        elif command in _MOVES:
            direction, far = _MOVES[command]
            self._hand.move(entry, direction, far=far)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take the keys of commands that mean something of their own here before the map does."""
        asks = event.type() is QEvent.Type.ShortcutOverride
        if asks and isinstance(event, QKeyEvent) and meant(event, self.actions()) in _OWN:
            event.accept()
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the menu of what is selected."""
        self._hand.want_menu(self, event)
