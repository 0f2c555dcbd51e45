"""What differs as the rows of a list: what was done, what is measured, then the changes by what they are about."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cjm_desktop.app.widgets.labels import plain_tip
from cjm_desktop.insight.compare import Sort
from cjm_desktop.insight.comparison import Comparison
from cjm_desktop.insight.saying import said_of
from cjm_desktop.insight.saying_figures import said_of_effect, said_of_figure
from cjm_desktop.insight.sections import sections
from cjm_desktop.insight.series import Figure
from cjm_desktop.words import Language, Text, say

Index = QModelIndex | QPersistentModelIndex
Place = str | tuple[str, str]
"""The id of a record, or the lane and step of a figure."""
_NOWHERE: Final = QModelIndex()
_DONE: Final = Text("Comparing", "What was done in between")
_MEASURED: Final = Text("Comparing", "How it feels, and what is measured")


@dataclass(frozen=True, slots=True)
class Row:
    """A heading, without a sort, or something that differs."""

    said: str
    sort: Sort | None = None
    place: Place | None = None
    """Where that is; none where it is nowhere on the sheet."""


class ChangeRows(QAbstractListModel):
    """Shows those of some sorts."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._all: Sequence[Row] = ()
        self._rows: list[Row] = []

    def show(self, rows: Sequence[Row], sorts: Collection[Sort]) -> None:
        """Show what differs in some ways."""
        self._all = rows
        self.show_sorts(sorts)

    def show_sorts(self, sorts: Collection[Sort]) -> None:
        """Show what differs in these ways only."""
        self.beginResetModel()
        self._rows = list(_filtered(self._all, sorts))
        self.endResetModel()

    @property
    def sorts(self) -> Iterator[Sort]:
        """The sorts of all that differs, shown or not."""
        return (row.sort for row in self._all if row.sort is not None)

    def row(self, number: int) -> Row | None:
        """Return a row; none where there is none."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def find(self, place: Place) -> int | None:
        """Return the number of the first row about something."""
        return next((number for number, row in enumerate(self._rows) if row.place == place), None)

    def words(self, number: int) -> str:
        """Return what a row says."""
        return self._rows[number].said

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let what differs be chosen, headings only be read."""
        is_change = self._rows[index.row()].sort is not None
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if is_change else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's any
        """Return what a row says, to those who see it and those who hear it."""
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.words(index.row()))
        is_said = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return self.words(index.row()) if is_said else None


def rows_of(comparison: Comparison, language: Language) -> Iterator[Row]:
    """Yield what differs in sentences of a language: thousands take a while."""

    def said(text: Text) -> str:
        return say(text, language)

    currency = comparison.after.currency
    for number, effect in enumerate(comparison.effects):
        if not number:
            yield Row(said(_DONE))
        yield Row(said(said_of_effect(effect, comparison)), "changed", next(iter(effect.action.cards), None))
    measured = [(series, figure) for series in comparison.series for figure in series.figures if figure.differs]
    for number, (series, figure) in enumerate(measured):
        if not number:
            yield Row(said(_MEASURED))
        yield Row(said(said_of_figure(series, figure, comparison)), _sort(figure), (series.lane.id, figure.step.id))
    for section in sections(comparison.before, comparison.after, comparison.differences, figures=False):
        yield Row(said(section.title))
        yield from (Row(said(said_of(each, currency)), each.sort, each.id) for each in section.differences)


def _sort(figure: Figure) -> Sort:
    return "added" if figure.before is None else "removed" if figure.after is None else "changed"


def _filtered(rows: Sequence[Row], sorts: Collection[Sort]) -> Iterator[Row]:
    """Yield what differs in some ways below its heading, where there is any."""
    heading: Row | None = None
    for row in rows:
        if row.sort is None:
            heading = row
        elif row.sort in sorts:
            if heading is not None:
                yield heading
                heading = None
            yield row
