"""Asking for the menu of what is at a place, or of what is selected."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QContextMenuEvent

from cjm_desktop.canvas.actions import Actions
from cjm_desktop.canvas.bench import Bench
from cjm_desktop.canvas.mouse import Mouse
from cjm_desktop.canvas.pointing import Pointing
from cjm_desktop.canvas.writing import Desk


class Asking:
    """Asks ``wanted`` for a menu at a point of the screen; not while something is in the hand."""

    def __init__(
        self,
        bench: Bench,
        pointing: Pointing,
        desk: Desk,
        actions: Actions,
        mouse: Mouse,
        wanted: Callable[[QPoint], None],
    ) -> None:
        self._bench = bench
        self._pointing = pointing
        self._desk = desk
        self._actions = actions
        self._mouse = mouse
        self._wanted = wanted

    def take(self, event: QContextMenuEvent) -> bool:
        """Ask for what is meant; tell whether the map was asked, or else what is alive on it."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._ask(self._chosen() or event.pos())
        elif self._pointing.is_alive(event.pos()):
            return False
        else:
            self.at(event.pos())
        event.accept()
        return True

    def at(self, place: QPoint) -> None:
        """Ask for the menu of what is at a place of the viewport, and select it if it is not."""
        if self._mouse.is_busy:
            return
        self._desk.finish()
        found = self._pointing.found(place)
        if found is None or found.record not in self._bench.document.selection:
            self._actions.press(found, adds=False)
            self._actions.point_at(found)
        self._ask(place)

    def _ask(self, place: QPoint) -> None:
        if not self._mouse.is_busy:
            self._mouse.cancel()  # the menu takes what would end a press
            self._wanted(self._bench.view.viewport().mapToGlobal(place))

    def _chosen(self) -> QPoint | None:
        """Return the middle of what is seen of the first of what is selected, else of the chosen cell."""
        view, overlays = self._bench.view, self._bench.overlays
        room = QRectF(view.viewport().rect())
        for area in (overlays.selection.areas or overlays.cell.areas)[:1]:
            seen = view.viewportTransform().mapRect(area)
            return (seen & room if seen.intersects(room) else room).center().toPoint()
        return None
