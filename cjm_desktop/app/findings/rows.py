"""Findings as rows: groups, in them kinds, in these what they are about."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import Any, Final, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from cjm_desktop.app.widgets.labels import plain_tip
from cjm_desktop.insight.findings.facts import Finding
from cjm_desktop.insight.findings.kinds import GROUPS, KINDS, WEIGHTS, Group, KindName
from cjm_desktop.words import Language, Text, say

Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()
_FEW: Final = 3
"""So many of a kind are shown at once; of more the kind alone, until somebody unfolds it."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list."""

    sort: Literal["group", "kind", "finding"]
    group: Group
    kind: KindName | None = None
    finding: Finding | None = None
    """What it shows; of kinds only where it is about the map itself, which has no line of its own."""
    count: int = 0
    is_open: bool = False
    """Whether a kind's findings are shown."""


def rows_of(findings: Sequence[Finding], switched: frozenset[KindName]) -> list[Row]:
    """Return the lines of findings in their order; of the kinds that were ``switched`` others than usual."""
    rows: list[Row] = []
    for kind, found in groupby(findings, attrgetter("kind")):
        each = list(found)
        group = KINDS[kind].group
        if not rows or rows[-1].group != group:
            rows.append(Row("group", group))
        if len(each) == 1 and not each[0].name:
            rows.append(Row("kind", group, kind, each[0], 1))
            continue
        is_open = (len(each) <= _FEW) is not (kind in switched)
        rows.append(Row("kind", group, kind, None, len(each), is_open))
        rows += [Row("finding", group, kind, finding) for finding in each] if is_open else []
    return rows


class Rows(QAbstractTableModel):
    """The lines for Qt's view."""

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._language: Language = language
        self._rows: list[Row] = []

    def show_rows(self, rows: list[Row]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, place: int) -> Row | None:
        """Return a line."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, finding: Finding | None, kind: KindName | None) -> int:
        """Return the place of a finding, else of its kind, else -1."""
        of_kind = [(place, row) for place, row in enumerate(self._rows) if kind is not None and row.kind == kind]
        same = (place for place, row in of_kind if finding is not None and _is_about(row.finding, finding.about))
        return next(same, of_kind[0][0] if of_kind else -1)

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """How many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """One."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """What a line says, to eyes and ears."""
        row = self.row(index.row())
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._say(name_of(row))
            case Qt.ItemDataRole.ToolTipRole if row.sort != "group":
                return plain_tip(self._say(name_of(row) if row.finding is None else row.finding.why))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._say(_spoken(row))
            case _:
                return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything but the headings can be chosen."""
        row = self.row(index.row())
        usable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled if row is not None and row.sort == "group" else usable

    def _say(self, text: Text | str) -> str:
        return say(text, self._language) if isinstance(text, Text) else text


def _is_about(finding: Finding | None, about: tuple[str, ...]) -> bool:
    return finding is not None and finding.about == about


def name_of(row: Row) -> Text | str:
    """Return what a line says."""
    if row.kind is None:
        return GROUPS[row.group]
    if row.sort == "kind":
        return KINDS[row.kind].title
    return "" if row.finding is None else row.finding.name


def _spoken(row: Row) -> Text | str:
    if row.kind is None or row.sort == "group":
        return name_of(row)
    if row.finding is not None:
        return Text("Findings", "{title}: {why}")(title=KINDS[row.kind].title, why=row.finding.why)
    state = Text("Findings", "unfolded") if row.is_open else Text("Findings", "folded")
    weight = WEIGHTS[KINDS[row.kind].weight]
    said = Text("Findings", "{title}, {count}, {weight}, {state}")
    return said(title=KINDS[row.kind].title, count=row.count, weight=weight, state=state)
