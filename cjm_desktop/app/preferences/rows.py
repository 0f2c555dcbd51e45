"""The rows of the preferences: each shows a value, and hands over at once what a person makes of it."""

from collections.abc import Callable, Sequence
from typing import Final, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QVBoxLayout, QWidget

from cjm_desktop.app.fields.field import note
from cjm_desktop.app.fields.numbers import NumberBox
from cjm_desktop.app.widgets.labels import plain_label
from cjm_desktop.words import Fault, Language, Text, say

V = TypeVar("V")
_NAMES: Final = 180
"""Width in pixels of the names at the left."""


class Rows(QWidget):
    """Names at the left, fields at the right, in one language."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language: Language = language
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnMinimumWidth(0, _NAMES)
        self._grid.setColumnStretch(1, 1)

    def head(self, text: Text) -> None:
        """Begin a group."""
        row = self._grid.rowCount()
        label = plain_label(say(text, self._language), "name")
        if row > 1:
            label.setContentsMargins(0, 14, 0, 0)
        self._grid.addWidget(label, row, 0, 1, 2)

    def choice(
        self, text: Text, options: Sequence[tuple[V, Text | str]], value: V, give: Callable[[V], object]
    ) -> None:
        """Offer one of several values."""
        values = [option for option, _ in options]
        box = QComboBox()
        box.addItems([self._said(name) for _, name in options])
        box.setCurrentIndex(values.index(value))

        def take(index: int) -> None:
            give(values[index])

        box.currentIndexChanged.connect(take)
        self._add(text, box)

    def tick(self, text: Text, value: bool, give: Callable[[bool], object], more: Text | None = None) -> None:
        """Offer yes or no, with ``more`` about it below."""
        box = QCheckBox(say(text, self._language))
        box.setChecked(value)
        box.toggled.connect(give)
        row = self._grid.rowCount()
        box.setObjectName(f"row {row}")
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(box)
        if more is not None:
            box.setAccessibleDescription(say(more, self._language))
            below = note("label")
            below.setText(say(more, self._language))
            below.setContentsMargins(28, 0, 0, 4)
            column.addWidget(below)
        self._grid.addLayout(column, row, 1)

    def typed(self, text: Text, known: Sequence[str], value: str, give: Callable[[str], object], nothing: Text) -> None:
        """Offer a text that is mostly one of some known ones; ``give`` raises a fault for one that cannot be."""
        box = QComboBox()
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItems(["", *known])
        box.setCurrentText(value)
        line = box.lineEdit()
        if line is not None:
            line.setPlaceholderText(say(nothing, self._language))
        complaint = note("complaint")
        complaint.hide()

        def take(written: str) -> None:
            try:
                give(written.strip())
            except Fault as fault:
                complaint.setText(say(fault.text, self._language))
                complaint.show()
            else:
                complaint.hide()

        box.currentTextChanged.connect(take)
        self._add(text, box)
        self._grid.addWidget(complaint, self._grid.rowCount(), 1)

    def number(
        self, text: Text, most: float, value: float | None, give: Callable[[float | None], object], nothing: Text
    ) -> None:
        """Offer a length in mm, or ``nothing`` of one's own."""
        box = NumberBox()
        box.setRange(-1, most)
        box.setSuffix(" mm")
        box.setSpecialValueText(say(nothing, self._language))
        box.setValue(-1 if value is None else value)

        def take(number: float) -> None:
            give(None if number < 0 else number)

        box.valueChanged.connect(take)
        self._add(text, box)

    def _add(self, text: Text, field: QWidget) -> None:
        row = self._grid.rowCount()
        name = plain_label(say(text, self._language), "second")
        name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        name.setBuddy(field)
        field.setObjectName(f"row {row}")  # the same in all languages
        field.setAccessibleName(name.text())
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(field, row, 1)

    def _said(self, name: Text | str) -> str:
        return say(name, self._language) if isinstance(name, Text) else name
