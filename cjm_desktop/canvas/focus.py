"""A frame around the view while keys go to the map, for whoever came there by key."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsRectItem

from cjm_desktop.canvas.overlays import ACCENT
from cjm_desktop.canvas.view import MapView

_BY_KEY: Final = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class FocusRing(QGraphicsRectItem):
    """Goes along with the view."""

    def __init__(self, view: MapView) -> None:
        super().__init__()
        self._view = view
        pen = QPen(ACCENT, 2)
        pen.setCosmetic(True)
        self.setPen(pen)
        self.setZValue(70)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setVisible(False)
        view.scene().addItem(self)
        view.eye_moved.connect(self.settle)

    def come(self, reason: Qt.FocusReason) -> None:
        """Be seen, if the focus came by key."""
        self.setVisible(reason in _BY_KEY)
        self.settle()

    def settle(self) -> None:
        """Lie just within the edges of the view."""
        if self.isVisible():
            inside = QRectF(self._view.viewport().rect()).adjusted(1, 1, -1, -1)
            self.setRect(self._view.viewportTransform().inverted()[0].mapRect(inside))

    def shape(self) -> QPainterPath:
        """Return nothing: what lies below is meant."""
        return QPainterPath()
