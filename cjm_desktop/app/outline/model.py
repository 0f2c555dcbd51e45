"""The outline for Qt's tree view. It follows the map without ever starting anew, so that what is open stays open."""

from collections.abc import Callable, Iterable
from itertools import count, groupby
from typing import Any, Final

from PySide6.QtCore import QAbstractItemModel, QItemSelection, QModelIndex, QObject, QPersistentModelIndex, Qt

from cjm_desktop.app.outline.looks import Looks
from cjm_desktop.app.outline.rows import changes
from cjm_desktop.app.outline.saying import field_of, is_written, name_of, place_of
from cjm_desktop.app.outline.tree import Entry, Tree
from cjm_desktop.app.widgets.labels import plain_tip

Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()
_ROLE: Final = Qt.ItemDataRole


class _Node:
    """An entry at its place; what is below it is known from when it was first asked for."""

    __slots__ = ("above", "below", "entry", "number", "row")

    def __init__(self, entry: Entry, above: "_Node | None", row: int, number: int) -> None:
        self.entry = entry
        self.above = above
        self.row = row
        self.number = number
        self.below: list[_Node] | None = None


class OutlineModel(QAbstractItemModel):
    """Qt's indexes carry numbers of nodes: one that outlives its node leads nowhere."""

    def __init__(self, looks: Looks, write: Callable[[Entry, str], None], parent: QObject) -> None:
        """Follow nothing yet; ``write`` hears what an entry is to say."""
        super().__init__(parent)
        self._looks = looks
        self._write = write
        self._tree = Tree()
        self._numbers = count(1)
        self._top = _Node(Entry("personas", ""), None, 0, 0)
        self._nodes = {0: self._top}
        self.moves = 0
        """How often rows went, came or moved: while it is the same, indexes lead where they did."""

    def show(self, tree: Tree, entries: tuple[Entry, ...]) -> None:
        """Show entries of a tree; those that are the same as before are not looked into."""
        self._tree = tree
        self._follow(self._top, Entry("personas", "", children=entries))

    def entry(self, index: Index) -> Entry | None:
        """Return the entry of an index."""
        node = self._nodes.get(index.internalId()) if index.isValid() else None
        return node.entry if node is not None else None

    def index_of(self, path: tuple[str, ...]) -> QModelIndex:
        """Return the index at a path of keys, an invalid one where there is none."""
        node: _Node | None = self._top
        for key in path:
            node = next((each for each in self._below(node) if each.entry.key == key), None) if node else None
        return self._index(node) if node is not None and path else QModelIndex()

    def selection_of(self, paths: Iterable[tuple[str, ...]]) -> QItemSelection:
        """Return what is at some paths as a selection: neighbours in one piece, for Qt is slow with many."""
        wanted: dict[tuple[str, ...], set[str]] = {}
        for *above, key in paths:
            wanted.setdefault(tuple(above), set()).add(key)
        selection = QItemSelection()
        for above, keys in wanted.items():
            parent = self.index_of(above)
            if above and not parent.isValid():
                continue
            below = self._below(self._node(parent))
            rows = [node.row for node in below if node.entry.key in keys]
            for _, piece in groupby(enumerate(rows), lambda pair: pair[1] - pair[0]):
                neighbours = [below[row] for _, row in piece]
                selection.select(self._index(neighbours[0]), self._index(neighbours[-1]))
        return selection

    def _node(self, index: Index) -> _Node:
        return self._nodes.get(index.internalId(), self._top) if index.isValid() else self._top

    def _index(self, node: _Node) -> QModelIndex:
        return QModelIndex() if node is self._top else self.createIndex(node.row, 0, node.number)

    def _below(self, node: _Node) -> list[_Node]:
        if node.below is None:
            node.below = [self._new(entry, node, row) for row, entry in enumerate(node.entry.children)]
        return node.below

    def _new(self, entry: Entry, above: _Node, row: int) -> _Node:
        node = _Node(entry, above, row, next(self._numbers))
        self._nodes[node.number] = node
        return node

    # Following the map

    def _follow(self, node: _Node, entry: Entry) -> None:
        before, node.entry = node.entry, entry
        if before.record is not entry.record:
            index = self._index(node)
            self.dataChanged.emit(index, index)
        if node.below is None and bool(before.children) == bool(entry.children):
            return  # nobody has looked there yet
        if node.below is None:
            node.below = [self._new(child, node, row) for row, child in enumerate(before.children)]
        self._rearrange(node, node.below)
        for child, now in zip(node.below, entry.children, strict=True):
            if child.entry is not now:
                self._follow(child, now)

    def _rearrange(self, node: _Node, below: list[_Node]) -> None:
        after = {child.key: child for child in node.entry.children}
        before = [child.entry.key for child in below]
        if before == list(after):
            return
        entries, parent = tuple(after.values()), self._index(node)
        for change, first, last in changes(before, tuple(after)):
            self.moves += 1
            match change:
                case "remove":
                    self.beginRemoveRows(parent, first, last)
                    for gone in below[first : last + 1]:
                        self._forget(gone)
                    del below[first : last + 1]
                    _count(below)
                    self.endRemoveRows()
                case "insert":
                    self.beginInsertRows(parent, first, last)
                    below[first:first] = [self._new(each, node, 0) for each in entries[first : last + 1]]
                    _count(below)
                    self.endInsertRows()
                case "move":
                    self.beginMoveRows(parent, first, first, parent, last + 1 if last > first else last)
                    below.insert(last, below.pop(first))
                    _count(below)
                    self.endMoveRows()

    def _forget(self, node: _Node) -> None:
        del self._nodes[node.number]
        for each in node.below or ():
            self._forget(each)

    # What Qt asks

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        """Return the index of a row below another one."""
        below = self._below(self._node(parent))
        return self._index(below[row]) if 0 <= row < len(below) and column == 0 else QModelIndex()

    # Qt has another method of this name, without an index.
    def parent(self, child: Index) -> QModelIndex:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return the index above another one."""
        above = self._node(child).above
        return self._index(above) if above is not None else QModelIndex()

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return how many rows are below an index."""
        return len(self._below(self._node(parent)))

    def hasChildren(self, parent: Index = NOWHERE) -> bool:  # noqa: N802 - Qt's name
        """Tell whether there are any, without looking there."""
        return bool(self._node(parent).entry.children)

    def columnCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return that there is one column."""
        del parent
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that everything can be selected, and what has a text edited."""
        entry = self.entry(index)
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if entry is None:
            return Qt.ItemFlag.NoItemFlags
        return usual | Qt.ItemFlag.ItemIsEditable if is_written(entry) else usual

    def setData(self, index: Index, value: Any, role: int = _ROLE.EditRole) -> bool:  # noqa: ANN401, N802 - Qt's
        """Bring what was written into the map; what is as it was changes nothing."""
        entry = self.entry(index)
        if entry is None or role != _ROLE.EditRole or value == field_of(entry):
            return False
        self._write(entry, str(value))
        return True

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Return what an entry says, and how it looks."""
        entry = self.entry(index)
        if entry is None:
            return None
        said: Any = None
        language = self._looks.language
        match role:
            case _ROLE.DisplayRole | _ROLE.AccessibleTextRole:
                said = name_of(self._tree, entry, language)
            case _ROLE.AccessibleDescriptionRole:
                said = place_of(self._tree, entry, language)
            case _ROLE.ToolTipRole:
                words = name_of(self._tree, entry, language), place_of(self._tree, entry, language)
                said = plain_tip("\n".join(filter(None, words)))
            case _ROLE.EditRole:
                said = field_of(entry) if is_written(entry) else None
            case _ROLE.DecorationRole:
                said = self._looks.sign(entry, self._tree.lane_of(entry))
            case _ROLE.ForegroundRole:
                said = self._looks.ink(entry)
            case _ROLE.FontRole:
                said = self._looks.font(entry)
            case _:
                pass
        return said


def _count(below: list[_Node]) -> None:
    for row, node in enumerate(below):
        node.row = row
