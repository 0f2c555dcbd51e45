"""Tooltips of widgets that stand for a command without showing it as Qt's own buttons do."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget


class ActionTip(QObject):
    """Lets a widget say what an action does and on which key, also when that changes. It goes with the widget."""

    def __init__(self, widget: QWidget, action: QAction) -> None:
        super().__init__(widget)
        self._widget = widget
        self._action = action
        action.changed.connect(self._take)
        self._take()

    def _take(self) -> None:
        self._widget.setToolTip(self._action.toolTip())
