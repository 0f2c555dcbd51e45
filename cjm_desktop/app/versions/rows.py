"""The list of versions as rows: days, and below each the versions that were saved on it, the newest first."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cjm_desktop.app.files.times import here
from cjm_desktop.app.versions.words import counted, day_called
from cjm_desktop.app.widgets.labels import plain_tip
from cjm_desktop.storage.history import About
from cjm_desktop.storage.troubles import shown
from cjm_desktop.storage.versions import Version
from cjm_desktop.words import Language, Text, say

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_HERE: Final = Text("Versions", "In the file")
_WITH_NAMES: Final = Text("Versions", "With a name")
_NAMELESS: Final = Text("Versions", "Name that cannot be read")


@dataclass(frozen=True, slots=True)
class Entry:
    """A version and what it says of itself."""

    version: Version
    about: About
    name: str = ""
    """What somebody called it."""


class Rows(QAbstractListModel):
    """What was done is counted first; better words may follow row by row."""

    def __init__(self, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._language: Language = language
        self._rows: list[dt.date | Entry | None] = []
        """Days and versions; none heads those with a name, which come first and once more on their days."""
        self._before: dict[int, Entry] = {}
        self._words: dict[int, str] = {}
        self._in_file: int | None = None
        self._today = dt.datetime.now().astimezone().date()

    def show(self, entries: Sequence[Entry], in_file: str) -> None:
        """Show versions, the newest first; one is the state of a name that is in the map's file."""
        self.beginResetModel()
        self._rows, self._words = [], {}
        self._before = {later.version.number: each for later, each in pairwise(entries)}
        self._in_file = next((each.version.number for each in entries if each.about.revision == in_file), None)
        named = [entry for entry in entries if entry.version.is_named]
        self._rows += [None, *named] if named else []
        for place, entry in enumerate(entries):
            day = here(entry.about.saved).date()
            if not place or here(entries[place - 1].about.saved).date() != day:
                self._rows.append(day)
            self._rows.append(entry)
            before = entries[place + 1].about if place + 1 < len(entries) else None
            self._words[entry.version.number] = say(counted(entry.about, before), self._language)
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """Return the version in a row; none for a day."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Entry) else None

    def before(self, row: int) -> Entry | None:
        """Return the version that was saved before the one in a row."""
        entry = self.entry(row)
        return None if entry is None else self._before.get(entry.version.number)

    @property
    def newest(self) -> Entry | None:
        """The version that was saved last."""
        entries = [each for each in self._rows if isinstance(each, Entry)]
        return max(entries, key=lambda each: each.version.number, default=None)

    def row_of(self, number: int) -> int | None:
        """Return the first row of the version with a number."""
        rows = enumerate(self._rows)
        return next((row for row, each in rows if isinstance(each, Entry) and each.version.number == number), None)

    def describe(self, number: int, words: str) -> None:
        """Say of the version with a number what was done in it."""
        self._words[number] = words
        self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def title(self, row: int, entry: Entry) -> str:
        """Return what a version is called: by its name where those with one are, and on its day by the time."""
        name = entry.name or say(_NAMELESS, self._language)
        if entry.version.is_named and self._is_among_named(row):
            return name
        time = f"{here(entry.about.saved):%H:%M}"
        return f"{time} · {name}" if entry.version.is_named else time

    def _is_among_named(self, row: int) -> bool:
        return None in self._rows[:1] and not any(isinstance(each, dt.date) for each in self._rows[:row])

    def words(self, entry: Entry) -> str:
        """Return what was done in a version."""
        return self._words[entry.version.number]

    def mark(self, entry: Entry) -> str:
        """Return what is said beside a version that stands out."""
        if entry.version.number == self._in_file:
            return say(_HERE, self._language)
        return say(Text("Versions", "By itself"), self._language) if entry.version.by_itself else ""

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let versions be chosen, days only be read."""
        is_version = self.entry(index.row()) is not None
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if is_version else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's any
        """Return what a row says, to those who see it and those who hear it."""
        row = self._rows[index.row()]
        if not isinstance(row, Entry):
            said = say(_WITH_NAMES if row is None else day_called(row, self._today), self._language)
            return said if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.title(index.row(), row)
            case Qt.ItemDataRole.AccessibleTextRole:
                day = say(day_called(here(row.about.saved).date(), self._today), self._language)
                parts = day, self.title(index.row(), row), self.words(row), self.mark(row)
                return ", ".join(part for part in parts if part)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(f"{self.words(row)}\n{row.about.title}\n{shown(row.about.path)}")
            case _:
                return None
