"""What empty lanes say, above the sheet: on screen alone."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from cjm_desktop.canvas.view import MapView
from cjm_desktop.layout.hints import Hint, hints_of
from cjm_desktop.layout.sheet import Sheet

_FAINT: Final = 0.75
_LEAST_ZOOM: Final = 0.35
"""Below this they cannot be read anyway."""


class Hints(QGraphicsItem):
    """Follows the sheet that a view shows; not shown until they are wanted."""

    def __init__(self, view: MapView) -> None:
        super().__init__()
        self._view = view
        self._sheet: Sheet | None = None
        self._wanted = False
        self._hints: tuple[Hint, ...] = ()
        self._bounds = QRectF()
        self.setZValue(1)
        self.setOpacity(_FAINT)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        view.scene().addItem(self)
        view.eye_moved.connect(self._settle)

    @property
    def shown(self) -> tuple[str, ...]:
        """What is said now."""
        return tuple(hint.label.text.text for hint in self._hints) if self.isVisible() else ()

    def set_wanted(self, wanted: bool) -> None:
        """Say what belongs where, or nothing."""
        self._wanted = wanted
        self._settle()

    def _settle(self) -> None:
        sheet = self._view.sheet
        if sheet is not None and self._wanted and sheet is not self._sheet:
            self._sheet = sheet
            hints = hints_of(sheet)
            if hints != self._hints:
                self.prepareGeometryChange()
                self._hints = hints
                self._bounds = QRectF()
                for hint in hints:
                    self._bounds = self._bounds.united(_area(hint))
                self.update()
        self.setVisible(self._wanted and bool(self._hints) and self._view.zoom >= _LEAST_ZOOM)

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """Return what the texts may cover."""
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the texts that are seen."""
        del widget
        for hint in self._hints:
            if _area(hint).intersects(option.exposedRect):
                group = (hint.x, hint.y, (hint.label,))
                self._view.patches.sheet_painter.paint_group(painter, group, self._view.zoom)


def _area(hint: Hint) -> QRectF:
    return QRectF(hint.x, hint.y, hint.label.text.width + 2, hint.label.text.height)
