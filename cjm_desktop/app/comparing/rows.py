"""What differs as the rows of a list: what was done, what is measured, then the changes by what they are about."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cjm_desktop.app.widgets.labels import plain_tip
from cjm_desktop.insight.compare import Sort
from cjm_desktop.insight.comparison import Comparison
from cjm_desktop.insight.saying import said_of
from cjm_desktop.insight.saying_figures import name_of_series, said_of_effect, said_of_figure
from cjm_desktop.insight.saying_gaps import BIGGEST, WORSE, biggest, said_of_gap, said_of_step, worsening
from cjm_desktop.insight.sections import sections
from cjm_desktop.insight.series import Figure, Series
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

    def said(text: Text | str) -> str:
        return say(text, language) if isinstance(text, Text) else text

    if comparison.kinship == "states":
        yield from _rows_of_gaps(comparison, said)
        return
    currency = comparison.after.currency
    for number, effect in enumerate(comparison.effects):
        if not number:
            yield Row(said(_DONE))
        yield Row(said(said_of_effect(effect, comparison)), "changed", next(iter(effect.action.cards), None))
    measured = [(series, figure) for series in comparison.series for figure in series.figures if figure.differs]
    for number, (series, figure) in enumerate(measured):
        if not number:
            yield Row(said(_MEASURED))
        yield Row(said(said_of_figure(series, figure, comparison)), _sort(figure), _place(series, figure))
    for section in sections(comparison.before, comparison.after, comparison.differences, figures=False):
        yield Row(said(section.title))
        yield from (Row(said(said_of(each, currency)), each.sort, each.id) for each in section.differences)


def _rows_of_gaps(comparison: Comparison, said: Callable[[Text | str], str]) -> Iterator[Row]:
    """Yield where the most is to become better, what is to become worse, and each step of all."""
    for title, gaps in ((BIGGEST, biggest(comparison)), (WORSE, worsening(comparison))):
        for number, gap in enumerate(gaps):
            if not number:
                yield Row(said(title))
            yield Row(said(said_of_gap(gap, comparison)), "changed", _place(gap.series, gap.figure))
    for series in comparison.series:
        yield Row(said(name_of_series(series, comparison)))
        for figure in series.figures:
            yield Row(said(said_of_step(series, figure, comparison)), "changed", _place(series, figure))


def _place(series: Series, figure: Figure) -> Place:
    return series.lane.id, figure.step.id


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
