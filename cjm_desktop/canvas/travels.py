"""Going about on the map: to what is selected, to a record, from stage to stage, and back to where one was."""

from collections.abc import Callable
from typing import Final, Literal

from PySide6.QtCore import QRectF, Qt

from cjm_desktop.canvas.overlays import rect
from cjm_desktop.canvas.stage_actions import unfold_for
from cjm_desktop.canvas.trail import Eye, Trail
from cjm_desktop.canvas.view import MapView
from cjm_desktop.document import Document
from cjm_desktop.layout.columns import CONTENT
from cjm_desktop.layout.finding import Found, areas_of, column_at
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.lookup import find_step

_READABLE: Final = 0.5
"""The zoom below which texts are hard to read."""
_AROUND: Final = 10.0
"""Pt around what is shown."""


class Travels:
    """Moves the eye of one view, and knows where it was before."""

    def __init__(self, view: MapView, document: Document, moved: Callable[[], None]) -> None:
        """Follow a view; ``moved`` hears when there is another way back or forward."""
        self._view = view
        self._document = document
        self._moved = moved
        self.trail = Trail()
        """Where the eye was; another view of the same map can go on from there."""
        view.leaving.connect(self.leave)

    def leave(self) -> None:
        """Remember where one is; call before the eye goes elsewhere in one go."""
        self.trail = self.trail.left(self._eye())
        self._moved()

    @property
    def leads_back(self) -> bool:
        """Whether there is a place to go back to."""
        return bool(self.trail.behind)

    @property
    def leads_forward(self) -> bool:
        """Whether there is a place from which one came back."""
        return bool(self.trail.ahead)

    def back(self) -> None:
        """Go back to where one was."""
        self._walk(self.trail.back(self._eye()))

    def forward(self) -> None:
        """Go where one was before going back."""
        self._walk(self.trail.forward(self._eye()))

    def _walk(self, way: tuple[Eye, Trail] | None) -> None:
        if way is not None:
            eye, self.trail = way
            self._view.zoom_to(eye.zoom)
            self._view.centerOn(eye.x, eye.y)
            self._moved()

    def press(self, button: Qt.MouseButton) -> bool:
        """Go back or forward by the buttons that mice have for it; tell whether it is one of them."""
        if button is Qt.MouseButton.BackButton:
            self.back()
        elif button is Qt.MouseButton.ForwardButton:
            self.forward()
        else:
            return False
        return True

    def _eye(self) -> Eye:
        room = QRectF(self._view.viewport().rect())
        middle = self._view.viewportTransform().inverted()[0].map(room.center())
        return Eye(self._view.zoom, middle.x(), middle.y())

    def to_all(self) -> None:
        """Show the whole sheet."""
        self.leave()
        self._view.show_all()

    def to_actual_size(self) -> None:
        """Show the sheet at 100 %."""
        self.leave()
        self._view.zoom_to(1.0)

    def to_selection(self) -> None:
        """Show what is selected as large as it fits."""
        self._show(self._selected)

    def to_record(self, record: str) -> bool:
        """Select a record and show it, large enough to be read, in an open stage; tell whether it is on the sheet."""
        unfold_for(self._document, record)
        found = [] if self._view.sheet is None else areas_of(self._view.sheet, frozenset([record]))
        if found:
            self.leave()
            self._document.select([record])
            self._view.zoom_to(max(self._view.zoom, _READABLE))
            room = self._view.mapToScene(self._view.viewport().rect()).boundingRect()
            area = rect(found[0].area)
            area.setSize(area.size().boundedTo(room.size() / 2))  # of a lane its beginning
            if not room.contains(area):
                self._view.show_middle(area)
            self._view.show_place(area)
        return bool(found)

    def to_stage(self, way: Literal[-1, 0, 1] = 0) -> None:
        """Show the stage where one is, or select and show the one after or before it."""
        sheet = self._view.sheet
        stages = [] if sheet is None else [stage.id for stage in sheet.journey.stages]
        if sheet is None or not stages:
            return
        here = self._stage(sheet)
        place = stages.index(here) + way if here in stages else 0
        stage = stages[min(max(place, 0), len(stages) - 1)]
        self._show(areas_of(sheet, frozenset([stage])))
        if way:
            self._document.select([stage])

    @property
    def _selected(self) -> list[Found]:
        sheet = self._view.sheet
        return [] if sheet is None else areas_of(sheet, self._document.selection)

    def _stage(self, sheet: Sheet) -> str | None:
        """Return the stage of what is selected, or else the one in the middle of the view."""
        for found in self._selected:
            if found.kind == "stage":
                return found.record
            if step := found.record if found.kind == "step" else found.step:
                return _stage_of(sheet, step)
        column = column_at(sheet, self._eye().x)
        return None if column is None else _stage_of(sheet, column.step)

    def _show(self, found: list[Found]) -> None:
        """Show things, clear of the names that stay in sight; a stage is shown with all its columns hold."""
        sheet = self._view.sheet
        if sheet is None or not found:
            return
        self.leave()
        area = QRectF()
        for each in found:
            own = rect(each.area)
            if each.kind == "stage":
                own.setBottom(sheet.legend.y)
            area |= own
        left = CONTENT if area.left() >= CONTENT else 0
        top = sheet.header.height if area.top() > sheet.header.y + sheet.header.height else 0
        self._view.show_area(area.adjusted(-left - _AROUND, -top - _AROUND, _AROUND, _AROUND), least=_READABLE)


def _stage_of(sheet: Sheet, step: str) -> str | None:
    stage = find_step(sheet.seen.shown, step)
    return None if stage is None else stage.id
