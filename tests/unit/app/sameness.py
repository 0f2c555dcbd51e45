"""What a window shows, held against the map and the history it is to show."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QTableView

from cjm_desktop.app.outline.panel import Outline
from cjm_desktop.app.outline.saying import name_of, place_of
from cjm_desktop.app.outline.table_view import OutlineTable
from cjm_desktop.app.outline.tree import Entry, Tree, paths_to, tree_of
from cjm_desktop.app.outline.tree_view import OutlineTree
from cjm_desktop.app.window import Window
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.canvas.spoken import step_name
from cjm_desktop.document import Document
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.finding import areas_of, reaches_of
from cjm_desktop.layout.names import lane_words
from cjm_desktop.model.lookup import ids_of, parts_of
from cjm_desktop.model.references import steps_of
from cjm_desktop.paper.setup import proportion_of
from cjm_desktop.words import Text, say

HEARD = Qt.ItemDataRole.AccessibleTextRole
DESCRIBED = Qt.ItemDataRole.AccessibleDescriptionRole


def assert_shows_its_map(window: Window) -> None:
    """Hold canvas, outline, history and commands against the document."""
    document, canvas, sides = window.document, window.canvas, window.sides
    assert document is not None
    assert canvas is not None
    assert sides is not None
    _assert_drawn(canvas, document)
    if sides.is_shown("outline"):
        outline = sides.show("outline")
        assert isinstance(outline, Outline)
        _assert_outlined(outline, canvas)
    if sides.is_shown("history"):
        steps = sides.show("history").findChild(QTableView)
        assert isinstance(steps, QTableView)
        _assert_listed(steps, document)
    _assert_commanded(window, document)


def _assert_drawn(canvas: MapCanvas, document: Document) -> None:
    """The sheet is that of the map laid out afresh, and what is selected is in the map and framed."""
    journey, sheet = document.journey, canvas.sheet
    assert sheet is not None
    assert sheet == layout_map(journey, proportion_of(journey), view=canvas.look)
    names = document.selection
    assert {part for name in names for part in parts_of(name)} <= set(ids_of(journey))
    framed = [(each.left(), each.top()) for each in canvas.overlays.selection.areas]
    areas = [*(found.area for found in areas_of(sheet, names)), *reaches_of(sheet, names)]
    assert framed == [(area.left, area.top) for area in areas]


def _assert_outlined(outline: Outline, canvas: MapCanvas) -> None:
    """Tree and table are those of the map that is seen, made afresh; in them is selected what is on the map."""
    sheet = canvas.sheet
    assert sheet is not None
    tree = tree_of(sheet.seen.shown)
    if isinstance(outline.current, OutlineTree):
        assert list(_lines(outline.current, QModelIndex())) == list(_lines_of(tree, tree.entries))
        selected = [outline.tree.outline.entry(index) for index in outline.tree.selectedIndexes()]
        names = {entry.name for entry in selected if entry is not None and entry.name is not None}
        assert names == paths_to(tree, canvas.document.selection).keys()
    else:
        assert _cells(outline.table) == _cells_of(tree)


def _lines(view: OutlineTree, above: QModelIndex) -> Iterator[tuple[str, str, int]]:
    model = view.model()
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        yield index.data(HEARD), index.data(DESCRIBED), model.rowCount(index)
        yield from _lines(view, index)


def _lines_of(tree: Tree, entries: tuple[Entry, ...]) -> Iterator[tuple[str, str, int]]:
    for entry in entries:
        yield name_of(tree, entry, "en"), place_of(tree, entry, "en"), len(entry.children)
        yield from _lines_of(tree, entry.children)


def _cells(table: OutlineTable) -> list[list[str]]:
    model, down, across = table.model(), Qt.Orientation.Vertical, Qt.Orientation.Horizontal
    rows, columns = range(model.rowCount()), range(model.columnCount())
    heads = [str(model.headerData(column, across, HEARD)).rpartition("\n")[2] for column in columns]
    names = [str(model.headerData(row, down, HEARD)) for row in rows]
    said = [[str(model.index(row, column).data(HEARD)) for column in columns] for row in rows]
    return [heads, *([name, *row] for name, row in zip(names, said, strict=True))]


def _cells_of(tree: Tree) -> list[list[str]]:
    journey = tree.journey
    assert journey is not None
    steps = [step.id for step in steps_of(journey)]
    heads = [step_name(journey, step, "en") for step in steps]
    cells = [[tree.cells[lane.id, step] for step in steps] for lane in journey.lanes]
    said = [["\n".join(_said(tree, cell)) for cell in row] for row in cells]
    names = [lane_words(lane, journey.language)[0] for lane in journey.lanes]
    return [heads, *([name, *row] for name, row in zip(names, said, strict=True))]


def _said(tree: Tree, cell: Entry) -> list[str]:
    if cell.kind == "figure":
        return [name_of(tree, cell, "en").rpartition(": ")[2]]
    return [name_of(tree, entry, "en") for entry in cell.children]


def _assert_listed(steps: QTableView, document: Document) -> None:
    """The list has a row for every place, with its label; it tells which one is now and which one is saved."""
    model = steps.model()
    told = [str(model.index(row, 0).data(HEARD)) for row in range(model.rowCount())]
    assert told == [_step(document, place) for place in document.places]
    assert steps.currentIndex().row() == document.place - document.places[0]


def _step(document: Document, place: int) -> str:
    told = say(document.label(place) or Text("History", "Beginning"), "en")
    if place == document.place:
        told += ", the map is here now"
    elif place > document.place:
        told += ", taken back"
    return f"{told}, saved" if document.is_saved(place) else told


def _assert_commanded(window: Window, document: Document) -> None:
    """The window tells what is saved and what can be undone."""
    assert window.isWindowModified() == document.dirty == (not document.is_saved(document.place))
    enabled = {each.text(): each.isEnabled() for each in window.actions()}
    for name, label in (("Undo", document.undo_label), ("Redo", document.redo_label)):
        assert enabled[name if label is None else f"{name}: {say(label, 'en')}"] == (label is not None)
