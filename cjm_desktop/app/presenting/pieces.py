"""What the presenter's view is made of: labels with and without headings, and buttons, all of plain text."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from cjm_desktop.app.widgets.appearance import scaled


def label(size: int, *, bold: bool = False) -> QLabel:
    """Return a label in letters of so many pixels."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setStyleSheet(f"font-size: {scaled(size)}px;" + (" font-weight: bold;" if bold else ""))
    return made


def button(words: str, act: Callable[[], object]) -> QPushButton:
    """Return a button that leaves the keys of the talk alone."""
    made = QPushButton(words)
    made.setAccessibleName(words)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setAutoDefault(False)
    made.clicked.connect(partial(_unchecked, act))
    return made


def headed(words: str, below: QLabel) -> QVBoxLayout:
    """Return a label with a heading above it."""
    below.setAccessibleName(words)
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(_heading(words))
    column.addWidget(below)
    return column


def row(words: str, beside: QLabel | None = None) -> QHBoxLayout:
    """Return a heading, with a label beside it if there is one."""
    made = QHBoxLayout()
    made.setSpacing(10)
    made.addWidget(_heading(words))
    if beside is not None:
        made.addWidget(beside, 1)
    return made


def _heading(words: str) -> QLabel:
    made = QLabel(words)
    made.setProperty("role", "heading")
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def _unchecked(act: Callable[[], object], _checked: bool = False) -> None:
    act()
