"""What is meant by a place of the view."""

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QGraphicsItem

from cjm_desktop.canvas.bench import Bench
from cjm_desktop.canvas.minimap import MiniMap
from cjm_desktop.canvas.sticky import Sticky
from cjm_desktop.canvas.writing import Desk
from cjm_desktop.layout.edges import span_end_at, width_edge_at
from cjm_desktop.layout.finding import Found, areas_of, flow_end_at, found_at


class Pointing:
    """Finds what the eye sees at a place of the viewport, be it in a strip that stays in sight."""

    def __init__(self, bench: Bench, sticky: Sticky, minimap: MiniMap, desk: Desk) -> None:
        self._bench = bench
        self._sticky = sticky
        self._minimap = minimap
        self._desk = desk
        self.others: list[QGraphicsItem] = []
        """What else lives on the sheet and takes the mouse itself."""

    def point(self, place: QPoint) -> QPointF:
        """Return the point of the sheet, in pt, that is seen at a place."""
        return self._sticky.below(self._bench.view.point_at(place))

    def found(self, place: QPoint) -> Found | None:
        """Return what is at a place."""
        point, sheet = self.point(place), self._bench.sheet
        return width_edge_at(sheet, point.x(), point.y()) or found_at(sheet, point.x(), point.y())

    def pressed(self, place: QPoint) -> Found | None:
        """Return what is pressed at a place; the ends of the selected flow or card lie above all else."""
        point, selected = self.point(place), self._bench.document.selection
        end = None
        if len(selected) == 1:
            end = flow_end_at(self._bench.sheet, next(iter(selected)), point.x(), point.y())
            for card in areas_of(self._bench.sheet, selected):
                end = end or (span_end_at(card, point.x(), point.y()) if card.kind == "card" else None)
        return end or self.found(place)

    def is_alive(self, place: QPoint) -> bool:
        """Tell whether what is at a place takes the mouse itself."""
        item = self._bench.view.itemAt(place)
        return item is self._minimap or item in self.others or self._desk.holds(item)
