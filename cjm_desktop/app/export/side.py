"""How the dialog is arranged: pages at the left, what is asked for at the right, and what is done below."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

_SIDE: Final = 330
"""Width in pixels of what stands beside the preview."""
_SIZE: Final = (1000, 716)


def arrange(
    dialog: QDialog,
    left: Sequence[QWidget],
    asked: Sequence[QWidget],
    below: Sequence[QWidget],
    buttons: Sequence[QPushButton],
) -> None:
    """Put a dialog together; what is ``asked`` scrolls where there is no room for it on the screen."""
    panel = QWidget()
    panel.setFixedWidth(_SIDE)
    side = QVBoxLayout(panel)
    side.setContentsMargins(0, 16, 0, 16)
    side.setSpacing(8)
    side.addWidget(_together(asked), 1)
    for part in below:
        side.addWidget(part)
    row = QHBoxLayout()
    row.addStretch()
    for button in buttons:
        row.addWidget(button)
    side.addLayout(row)
    whole = QHBoxLayout(dialog)
    whole.setContentsMargins(0, 0, 16, 0)
    whole.setSpacing(16)
    column = QVBoxLayout()
    column.setSpacing(0)
    for place, part in enumerate(left):
        column.addWidget(part, 0 if place else 1)
    whole.addLayout(column, 1)
    whole.addWidget(panel)
    dialog.resize(*_SIZE)


def _together(parts: Sequence[QWidget]) -> QScrollArea:
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 8, 0)
    column.setSpacing(8)
    for part in parts:
        column.addWidget(part)
    column.addStretch()
    return scrolled(inside)


def scrolled(inside: QWidget) -> QScrollArea:
    """Return what shows as much of a widget as there is room for, from top to bottom."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area
