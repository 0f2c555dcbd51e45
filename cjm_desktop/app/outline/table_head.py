"""The lanes, steps and stages in the headers of the table: one goes there from the first cells, and edits there."""

from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QTableView

from cjm_desktop.app.outline.acts import rewritten
from cjm_desktop.app.outline.hand import Hand
from cjm_desktop.app.outline.header_field import HeaderField
from cjm_desktop.app.outline.saying import field_of
from cjm_desktop.app.outline.table_model import TableModel
from cjm_desktop.app.outline.tree import Entry, Tree
from cjm_desktop.canvas.walking import Direction


class TableHead:
    """Of one table. What is selected alone and stands in a header is where one is."""

    def __init__(self, table: QTableView, model: TableModel, hand: Hand) -> None:
        self._table = table
        self._model = model
        self._hand = hand
        self.tree = Tree()

    def here(self) -> Entry | None:
        """Return the lane, step or stage where one is."""
        names = self._hand.document.selection
        return self._entry(next(iter(names))) if len(names) == 1 else None

    def cells(self, names: frozenset[str]) -> list[tuple[str, str]]:
        """Return the lane and step of every cell that lanes, steps and stages reach over."""
        lanes, steps = self._model.lanes, self._model.steps
        chosen = {name for name in names if self._entry(name) is not None}
        stages = (entry for entry in self.tree.entries if entry.kind == "stage" and entry.key in chosen)
        chosen.update(step.key for stage in stages for step in stage.children)
        return [(lane, step) for lane in lanes for step in steps if lane in chosen or step in chosen] if chosen else []

    def go(self, way: Direction) -> bool:
        """Go into a header, along it, or out of it; tell whether one was or is there."""
        here, lanes, steps = self.here(), self._shown_lanes(), self._shown_steps()
        if not lanes or not steps:
            return False
        if here is None:
            name = self._beside(lanes[0], steps[0], way)
        elif here.kind == "lane":
            if way == "right":
                return self._leave(self._model.index_of(here.key, steps[0]))
            name = _neighbour(lanes, here.key, {"up": -1, "down": 1}.get(way, 0))
        elif here.kind == "step":
            if way == "down":
                return self._leave(self._model.index_of(lanes[0], here.key))
            name = _neighbour(steps, here.key, {"left": -1, "right": 1}.get(way, 0))
            if way == "up":
                name = next(entry.key for entry in self._stages() if here in entry.children)
        else:
            stages = [entry.key for entry in self._stages()]
            name = _neighbour(stages, here.key, {"left": -1, "right": 1}.get(way, 0))
            if way == "down":
                name = here.children[0].key
        if name:
            self.be_at(name)
        return bool(name)

    def be_at(self, name: str) -> None:
        """Select a lane, step or stage, and say it."""
        entry = self._entry(name)
        if entry is not None:
            self._hand.choose([entry])
            self._hand.speak(entry)

    def edit(self) -> HeaderField | None:
        """Write the title of the lane, step or stage where one is; return the field."""
        entry = self.here()
        if entry is None or not self._hand.may_write(entry):
            return None
        index = next((self._model.index_of(*cell) for cell in self.cells(frozenset([entry.key]))), QModelIndex())
        if not index.isValid():
            return None
        self._table.scrollTo(index)
        header = self._table.verticalHeader() if entry.kind == "lane" else self._table.horizontalHeader()
        section = index.row() if entry.kind == "lane" else index.column()
        field = HeaderField(header, section, field_of(entry), partial(self._hand.write, entry))
        field.setPlaceholderText(self._hand.words(entry))
        field.setAccessibleName(self._hand.place(entry))
        self._hand.follow(field, lambda journey, _: rewritten(journey, entry, field.text()).journey)
        return field

    def _stages(self) -> list[Entry]:
        return [entry for entry in self.tree.entries if entry.kind == "stage"]

    def _entry(self, name: str) -> Entry | None:
        for entry in self.tree.entries:
            if entry.kind in ("stage", "lanes"):
                below = next((child for child in entry.children if child.key == name), None)
                if below is not None or (entry.kind == "stage" and entry.key == name):
                    return below or entry
        return None

    def _shown_lanes(self) -> list[str]:
        return [lane for row, lane in enumerate(self._model.lanes) if not self._table.isRowHidden(row)]

    def _shown_steps(self) -> list[str]:
        return [step for column, step in enumerate(self._model.steps) if not self._table.isColumnHidden(column)]

    def _beside(self, first_lane: str, first_step: str, way: Direction) -> str:
        """Return the lane left of the first cell of a row, or the step above that of a column, if one is there."""
        cell = self._model.cell(self._table.currentIndex())
        if cell is None:
            return ""
        if way == "left" and cell.step == first_step:
            return cell.lane
        return cell.step if way == "up" and cell.lane == first_lane else ""

    def _leave(self, index: QModelIndex) -> bool:
        self._table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._table.scrollTo(index)
        return True


def _neighbour(names: list[str], name: str, by: int) -> str:
    place = names.index(name) + by if name in names else 0
    return names[min(max(place, 0), len(names) - 1)]
