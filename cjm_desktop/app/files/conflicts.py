"""What two copies of a map contradict each other in, and which of both holds."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.labels import plain_label
from cjm_desktop.insight.conflicts import Choices, Conflict, ConflictKey
from cjm_desktop.insight.merge import Merged
from cjm_desktop.insight.mixing import Choice
from cjm_desktop.insight.saying_conflicts import said_of_conflict, value_words
from cjm_desktop.words import Language, Text, say

_ABOUT: Final = Text(
    "Conflicts",
    "Everything else is merged already. Mine is what is open here, theirs is the other copy. Merging is one step that "
    "can be undone.",
)
_SIDES: Final[tuple[Choice, ...]] = ("mine", "theirs", "both")
_CHOSEN: Final[dict[Choice, Text]] = {
    "mine": Text("Conflicts", "Mine"),
    "theirs": Text("Conflicts", "Theirs"),
    "both": Text("Conflicts", "Both"),
}
_WIDE: Final = 700
_LIST: Final = 340
_HIGH: Final = 400
_INDENT: Final = 24
"""Pixels."""


class ConflictsDialog(QDialog):
    """Changes nothing itself: ``choices`` says what was chosen. Mine holds where nothing was. Esc ends the merge."""

    def __init__(self, merged: Merged, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._merged = merged
        self._language: Language = language
        self._chosen: dict[ConflictKey, Choice] = {}
        self.setWindowTitle(self._say(Text("Conflicts", "What both changed")))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        about = plain_label(self._say(_ABOUT), "second")
        about.setWordWrap(True)
        parts = QHBoxLayout()
        parts.setSpacing(16)
        parts.addWidget(self._make_list())
        parts.addLayout(self._make_choice(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addWidget(about)
        column.addLayout(parts, 1)
        column.addLayout(self._make_buttons())
        self.resize(scaled(_WIDE), scaled(_HIGH))
        self._list.currentRowChanged.connect(self._show)
        self._list.setCurrentRow(0)

    @property
    def choices(self) -> Choices:
        """What was chosen for conflicts, by their keys."""
        return self._chosen

    def _say(self, text: Text) -> str:
        return say(text, self._language)

    def _make_list(self) -> QListWidget:
        self._list = QListWidget()
        self._list.setAccessibleName(self._say(Text("Conflicts", "What both changed")))
        self._list.setMinimumWidth(scaled(_LIST))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for row in range(len(self._merged.conflicts)):
            self._list.addItem(QListWidgetItem())
            self._tell(row)
        return self._list

    def _make_choice(self) -> QVBoxLayout:
        """Return what each side has, to be chosen."""
        self._sides = QButtonGroup(self)
        column = QVBoxLayout()
        column.setSpacing(10)
        self._values: dict[Choice, QLabel] = {}
        for number, choice in enumerate(_SIDES):
            self._sides.addButton(QRadioButton(self._say(_CHOSEN[choice])), number)
            value = plain_label("", "second")
            value.setWordWrap(True)
            value.setContentsMargins(scaled(_INDENT), 0, 0, 0)
            self._values[choice] = value
            column.addWidget(self._sides.button(number))
            column.addWidget(value)
        self._sides.idToggled.connect(self._choose)  # arrow keys choose without a click
        column.addStretch(1)
        return column

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        sides: tuple[tuple[Choice, Text], ...] = (
            ("mine", Text("Conflicts", "All mine")),
            ("theirs", Text("Conflicts", "All theirs")),
        )
        for choice, text in sides:
            button = QPushButton(self._say(text))
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._choose_all, choice))
            row.addWidget(button)
        row.addStretch(1)
        cancel = QPushButton(self._say(Text("Files", "Cancel")))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        merge = QPushButton(self._say(Text("Files", "Merge")))
        merge.setDefault(True)
        merge.clicked.connect(self.accept)
        row.addWidget(cancel)
        row.addWidget(merge)
        return row

    def _show(self, row: int) -> None:
        """Show one conflict: what each side has, and what is chosen."""
        conflict = self._merged.conflicts[row]
        mine = self._value(value_words(conflict, "mine", self._merged.mine))
        theirs = self._value(value_words(conflict, "theirs", self._merged.theirs))
        for number, choice in enumerate(_SIDES):
            value = {"mine": mine, "theirs": theirs}.get(choice, "")
            button = self._sides.button(number)
            button.setVisible(choice != "both" or conflict.both)
            button.setAccessibleName(f"{button.text()}: {value}" if value else button.text())
            button.setChecked(choice == self._choice(conflict))
            self._values[choice].setText(value)
            self._values[choice].setVisible(bool(value))

    def _value(self, value: Text | str) -> str:
        return self._say(value) if isinstance(value, Text) else value

    def _choice(self, conflict: Conflict) -> Choice:
        """Return what is chosen for a conflict: as long as nothing is, what holds anyway."""
        return self._chosen.get(conflict.key, "theirs" if conflict.mine is None else "mine")

    def _choose(self, number: int, checked: bool) -> None:
        if checked:
            row = self._list.currentRow()
            self._chosen[self._merged.conflicts[row].key] = _SIDES[number]
            self._tell(row)

    def _choose_all(self, choice: Choice) -> None:
        for row, conflict in enumerate(self._merged.conflicts):
            self._chosen[conflict.key] = choice
            self._tell(row)
        self._show(self._list.currentRow())

    def _tell(self, row: int) -> None:
        """Say in the list what a conflict is about, and what is chosen."""
        conflict = self._merged.conflicts[row]
        said = self._say(said_of_conflict(conflict))
        self._list.item(row).setText(f"{said}\n→ {self._say(_CHOSEN[self._choice(conflict)])}")
