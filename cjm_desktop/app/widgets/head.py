"""The heading of a part that is folded away by it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton


class Head(QToolButton):
    """A heading as wide as what it folds; Space and Enter fold, and so do the arrow keys left and right."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setProperty("role", "section")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._point)
        self._point(self.isChecked())

    def _point(self, shown: bool) -> None:
        self.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Fold and unfold."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.toggle()
            case Qt.Key.Key_Left:
                self.setChecked(False)
            case Qt.Key.Key_Right:
                self.setChecked(True)
            case _:
                super().keyPressEvent(event)
