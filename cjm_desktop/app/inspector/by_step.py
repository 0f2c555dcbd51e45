"""A table with a row for every step: what the tables of figures and of points share."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from cjm_desktop.app.fields.field import Desk
from cjm_desktop.app.inspector.steps import step_names
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text

Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()
EDITOR_STYLE: Final = "min-height: 0; border-radius: 0; padding: 0 2px"
_ROW: Final = 30
_MOST_ROWS: Final = 12
_STEP_WIDTH: Final = 86
_FRAME: Final = 8


class _AtStep(Protocol):
    @property
    def step(self) -> str: ...


R = TypeVar("R", bound=_AtStep)


class ByStep(QAbstractTableModel, Generic[R]):
    """What is known of each step; of some nothing may be."""

    def __init__(
        self, desk: Desk, columns: Sequence[Text], read: Callable[[JourneyMap], Iterable[R]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._columns = columns
        self._read = read
        self._steps: list[tuple[str, str]] = []
        self._known: dict[str, R] = {}
        self.refresh()

    def refresh(self) -> None:
        """Show what the map holds now."""
        journey = self._desk.document.journey
        steps = [(name, self._desk.say(title)) for name, title in step_names(journey)]
        known = {each.step: each for each in self._read(journey)}
        if steps != self._steps:
            self.beginResetModel()
            self._steps, self._known = steps, known
            self.endResetModel()
        elif known != self._known:
            self._known = known
            self.dataChanged.emit(self.index(0, 0), self.index(len(steps) - 1, len(self._columns) - 1))

    def step(self, row: int) -> str:
        """Return the id of the step of a row."""
        return self._steps[row][0]

    def title(self, row: int) -> str:
        """Return what the step of a row is called."""
        return self._steps[row][1]

    def row_of(self, step: str) -> int:
        """Return the row of a step."""
        return next(row for row, (name, _) in enumerate(self._steps) if name == step)

    def known(self, row: int) -> R | None:
        """Return what is known of the step of a row."""
        return self._known.get(self.step(row))

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return the number of steps."""
        return 0 if parent.isValid() else len(self._steps)

    def columnCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401, N802 - Qt's
        """Return what a step or a column is called."""
        if orientation is Qt.Orientation.Vertical and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.title(section) if orientation is Qt.Orientation.Vertical else self._desk.say(self._columns[section])


class StepTable(QTableView):
    """The table: as high as its rows, up to twelve; a key that writes begins to edit."""

    def __init__(self, model: ByStep[Any], name: str) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(name)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        steps = self.verticalHeader()
        steps.setDefaultSectionSize(scaled(_ROW))
        steps.setFixedWidth(scaled(_STEP_WIDTH))
        steps.setTextElideMode(Qt.TextElideMode.ElideRight)
        steps.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        steps.setHighlightSections(False)
        self.horizontalHeader().setHighlightSections(False)

    def fit(self) -> None:
        """Be as high as there are rows now."""
        rows = min(max(self.model().rowCount(), 1), _MOST_ROWS)
        scrolls = self.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        bars = (self.horizontalHeader(), self.horizontalScrollBar())[: 1 + scrolls]
        self.setFixedHeight(scaled(_ROW) * rows + sum(bar.sizeHint().height() for bar in bars) + _FRAME)
