"""Fields for one of several values."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

from cjm_desktop.app.fields.field import DIFFERENT, Binding, Desk, Field
from cjm_desktop.words import Text

V = TypeVar("V")
Option = tuple[V, Text | str]
"""A value and what it is called."""
_ROUND_NAME = 8
"""Pixels beside a name that is shortened."""


class Choice(QComboBox):
    """As wide as there is room for; a name that is too long ends in three dots instead of in half a letter."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint it as Qt does, with the shortened name."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        where = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, where, self).width() - _ROUND_NAME
        if not option.currentIcon.isNull():
            room -= option.iconSize.width()
        name = option.currentText or self.placeholderText()
        option.currentText = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()


class ChoiceField(Field[V]):
    """One of several values."""

    def __init__(self, desk: Desk, binding: Binding[V], options: Sequence[Option[V]]) -> None:
        self._values = [value for value, _ in options]
        self._choice = Choice()
        self._choice.setPlaceholderText(desk.say(DIFFERENT))
        self._choice.addItems([desk.say(name) for _, name in options])
        super().__init__(desk, binding, self._choice)
        self._choice.currentIndexChanged.connect(self._chosen)

    def _chosen(self, index: int) -> None:
        if index >= 0:
            self.give(self._values[index])

    def show_difference(self) -> None:
        """Choose none: the place is taken by what says so."""
        with QSignalBlocker(self._choice):
            self._choice.setCurrentIndex(-1)

    def show_value(self, value: V) -> None:
        """Show the value's name."""
        with QSignalBlocker(self._choice):
            self._choice.setCurrentIndex(self._values.index(value) if value in self._values else -1)


class TypedChoiceField(Field[str]):
    """A text that is mostly one of some known ones."""

    def __init__(self, desk: Desk, binding: Binding[str], known: Sequence[str]) -> None:
        self._choice = QComboBox()
        self._choice.setEditable(True)
        self._choice.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._choice.setMinimumContentsLength(6)
        self._choice.addItems(known)
        super().__init__(desk, binding, self._choice)
        self._choice.currentTextChanged.connect(self.give)

    def show_value(self, value: str) -> None:
        """Show a text."""
        with QSignalBlocker(self._choice):
            self._choice.setCurrentText(value)
