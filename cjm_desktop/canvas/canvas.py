"""The canvas: the view of the open map with its selection, gestures, keys and text editor."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QInputMethodQueryEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from cjm_desktop.canvas.actions import Actions
from cjm_desktop.canvas.begin import gesture_for
from cjm_desktop.canvas.bench import Bench
from cjm_desktop.canvas.focus import FocusRing
from cjm_desktop.canvas.gestures.band import Pan
from cjm_desktop.canvas.gestures.gesture import Gesture
from cjm_desktop.canvas.gestures.points import BendPoint
from cjm_desktop.canvas.gestures.thing import PlaceThing
from cjm_desktop.canvas.keys import ARROWS, typed
from cjm_desktop.canvas.minimap import MiniMap
from cjm_desktop.canvas.overlays import Overlays
from cjm_desktop.canvas.picturing import Aim, aim_at
from cjm_desktop.canvas.sticky import Sticky
from cjm_desktop.canvas.things import Thing
from cjm_desktop.canvas.view import MapView
from cjm_desktop.canvas.writing import Desk
from cjm_desktop.document import Document
from cjm_desktop.drawing.qt import SheetPainter
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.finding import Found, areas_of, flow_end_at, flow_ends, found_at
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.records import JourneyMap, View
from cjm_desktop.model.seen import EVERYTHING, current_view
from cjm_desktop.paper.setup import proportion_of

_TICK: Final = 16
_MOVES: Final = Qt.KeyboardModifier.AltModifier
_MOVES_FAR: Final = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
_POINTERS: Final[dict[str, Qt.CursorShape]] = {
    "fold": Qt.CursorShape.PointingHandCursor,
    "edge": Qt.CursorShape.SplitVCursor,
}
_ACTS: Final[dict[int, Callable[[Actions], None]]] = {
    Qt.Key.Key_Return: Actions.edit_selection,
    Qt.Key.Key_Enter: Actions.edit_selection,
    Qt.Key.Key_F2: Actions.edit_selection,
    Qt.Key.Key_Delete: Actions.clear_figure,
    Qt.Key.Key_Backspace: Actions.clear_figure,
}
"""Keys that do something at what is selected or chosen; Delete of a selection is a command."""


class MapCanvas(MapView):
    """Shows a document's map and lets hands and keys change it."""

    edit_elsewhere = Signal(str)
    """What is selected to edit a text that is too small to be edited on the sheet."""
    edit_figure_elsewhere = Signal(str, str)
    """The lane and the step of such a figure."""
    complained = Signal(object)
    """The Text that says what could not be done as it was meant, and has to be read."""
    told = Signal(object)
    """A Text that is said in passing."""
    looked = Signal()
    """Another view of the map is shown."""
    menu_wanted = Signal(QPoint)
    """The menu of what is selected is asked for, at a point of the screen."""

    def __init__(
        self,
        document: Document,
        parent: QWidget | None = None,
        known: Sheet | None = None,
        painter: SheetPainter | None = None,
    ) -> None:
        """Show a document; what is the same in a ``known`` sheet is not laid out again, nor prepared by its painter."""
        super().__init__(parent, painter)
        self._document = document
        self._known = known
        self._look = known.seen.view if known is not None else EVERYTHING
        self._overlays = Overlays(self.scene())
        self._sticky = Sticky(self, self._overlays.selection)
        self.minimap = MiniMap(self)
        self._ring = FocusRing(self)
        self._bench = Bench(document, self, self._overlays, new_id, self._preview, self.told.emit)
        self._desk = Desk(self._bench, self._edit_elsewhere, self.complained.emit)
        self.actions_of_map = Actions(self._bench, self._desk)
        self._gesture: Gesture | None = None
        self._pressed: tuple[QPoint, Found | None] | None = None
        self._button = Qt.MouseButton.NoButton
        self._has_folded = False
        self._space = False
        self._pointer = QPoint()
        self._scroller = QTimer(self)
        self._scroller.setInterval(_TICK)
        self._scroller.timeout.connect(self._scroll_at_edge)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self._unsubscribe = document.subscribe(self._follow)
        self.destroyed.connect(self._unsubscribe)
        self._lay_out(document.journey)
        self._frame_selection()

    @property
    def document(self) -> Document:
        """The open map."""
        return self._document

    @property
    def overlays(self) -> Overlays:
        """What is alive above the sheet."""
        return self._overlays

    @property
    def look(self) -> View:
        """Which view of the map is shown; it is the window's, not the map's."""
        return self._look

    def look_at(self, view: View) -> None:
        """Show another view of the map."""
        self.cancel_gesture()
        self._desk.finish()
        self._look = view
        self._preview(None)
        self.looked.emit()

    def _edit_elsewhere(self, found: Found) -> None:
        if found.kind == "figure":
            self.edit_figure_elsewhere.emit(found.lane, found.step)
        else:
            self.edit_elsewhere.emit(found.name)

    def finish_writing(self) -> None:
        """Keep the text that is being written; call before the map is saved, exported or gone back from."""
        self._desk.finish()

    def close_document(self) -> None:
        """Stop following the document; call before another canvas takes over."""
        self._unsubscribe()

    # What the document tells

    def _follow(self, before: JourneyMap, after: JourneyMap) -> None:
        if before is not after:
            self.cancel_gesture()  # it began with another map
            self._desk.give_up()
            self._lay_out(after)
        self._frame_selection()

    def _lay_out(self, journey: JourneyMap) -> None:
        self._look = current_view(self._document.journey, self._look)
        previous = self.sheet or self._known
        self.show_sheet(layout_map(journey, proportion_of(journey), previous=previous, view=self._look))
        self._known = None

    def _preview(self, journey: JourneyMap | None) -> None:
        self._lay_out(journey or self._document.journey)
        self._frame_selection()

    def _frame_selection(self) -> None:
        sheet = self.sheet
        if sheet is not None:
            selected = areas_of(sheet, self._document.selection)
            self._overlays.selection.show_areas([found.area for found in selected])
            ends = flow_ends(sheet, selected[0].record) if len(selected) == 1 else []
            self._overlays.grips.show_areas([end.area for end in ends])
            self._sticky.show_frames()
            self.actions_of_map.frame_cell()

    def show_place(self, area: QRectF) -> None:
        """Scroll as little as needed to see an area, clear of the names that stay in sight."""
        left, top = self._sticky.covered
        super().show_place(area.adjusted(-left, -top, 0, 0))

    # Hands

    def _point_seen(self, place: QPoint) -> QPointF:
        """Return the point of the sheet that is seen at a place, be it in a strip that stays in sight."""
        return self._sticky.below(self.point_at(place))

    def _found(self, sheet: Sheet, point: QPointF) -> Found | None:
        """Return what is at a point of the sheet; the ends of the selected flow lie above all else."""
        selected = self._document.selection
        end = flow_end_at(sheet, next(iter(selected)), point.x(), point.y()) if len(selected) == 1 else None
        return end or found_at(sheet, point.x(), point.y())

    def _is_alive(self, place: QPoint) -> bool:
        """Tell whether what is at a place takes the mouse itself."""
        item = self.itemAt(place)
        return item is self.minimap or self._desk.holds(item)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin what the button means; wait with dragging until the pointer has moved."""
        place = event.position().toPoint()
        if self._is_alive(place):
            super().mousePressEvent(event)
            return
        if self._gesture is not None or self._pressed is not None:
            if event.button() is not self._button:
                return  # one button at a time
            self.cancel_gesture()  # its release was lost
        self._desk.finish()  # it may change the map, which lets go of what is in the hand
        self._button = event.button()
        self._has_folded = False
        self._ring.setVisible(False)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() is Qt.MouseButton.MiddleButton or (
            self._space and event.button() is Qt.MouseButton.LeftButton
        ):
            self._gesture = Pan(self._bench, place)
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() is Qt.MouseButton.LeftButton and self.sheet is not None:
            point = self._point_seen(place)
            found = self._found(self.sheet, point)
            self._pressed = place, found
            self.actions_of_map.press(found, adds=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Follow a gesture, or begin the one that was waited for."""
        place = event.position().toPoint()
        if self._pressed is not None and self._gesture is None:
            start, found = self._pressed
            if (place - start).manhattanLength() >= QApplication.startDragDistance():
                point = self._point_seen(start)
                adds = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._gesture = gesture_for(self._bench, found, point.x(), point.y(), adds=adds)
                self._scroller.start()
        if isinstance(self._gesture, BendPoint):
            self._gesture.snaps = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self._gesture is not None:
            self._carry_to(place)
        else:
            self._show_grip(place)
            super().mouseMoveEvent(event)

    def _show_grip(self, place: QPoint) -> None:
        """Show by the pointer that a lane can be folded or made higher here."""
        if self._space or self.sheet is None or self._button is not Qt.MouseButton.NoButton:
            return
        point = self._point_seen(place)
        found = found_at(self.sheet, point.x(), point.y())
        shape = _POINTERS.get(found.kind) if found is not None and not self._is_alive(place) else None
        self.viewport().setCursor(shape or Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """End a gesture, or take a press without one as a click."""
        if event.button() is not self._button:
            super().mouseReleaseEvent(event)
            return
        gesture, pressed = self._gesture, self._pressed
        self._stop()
        if gesture is not None:
            gesture.end()
        elif pressed is not None:
            adds = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._has_folded = pressed[1] is not None and pressed[1].kind == "fold"
            self.actions_of_map.click(pressed[1], adds=adds)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Edit what is there; in an empty cell begin a card or a figure, in a gap of a curve a point."""
        place = event.position().toPoint()
        if self._is_alive(place):
            super().mouseDoubleClickEvent(event)
        elif self._has_folded:
            self._stop()  # the first click moved what is under the pointer
        elif self.sheet is not None and self._gesture is None and event.button() is Qt.MouseButton.LeftButton:
            self._stop()
            point = self._point_seen(place)
            found = found_at(self.sheet, point.x(), point.y())
            if found is not None and found.kind == "cell":
                self.actions_of_map.begin_in(found, point.y())
            elif found is not None and found.kind == "edge":
                self.actions_of_map.lanes.fit(found.record)
            elif found is not None:
                self._desk.edit(found)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the menu of what is there; by key, of what is selected."""
        place = event.pos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            for area in self._overlays.selection.areas[:1]:
                place = self.viewportTransform().map(area.center()).toPoint()
        elif self._is_alive(place):
            super().contextMenuEvent(event)
            return
        elif self.sheet is not None:
            self._desk.finish()
            point = self._point_seen(place)
            found = found_at(self.sheet, point.x(), point.y())
            if found is None or found.record not in self._document.selection:
                self.actions_of_map.press(found, adds=False)
                self.actions_of_map.point_at(found)
        self.menu_wanted.emit(self.viewport().mapToGlobal(place))
        event.accept()

    def _carry_to(self, place: QPoint) -> None:
        """Let the gesture follow to a place of the viewport."""
        self._pointer = place
        if self._gesture is not None:
            point = self.point_at(place)
            self._gesture.move(point.x(), point.y())

    def _stop(self) -> None:
        self._gesture = None
        self._pressed = None
        self._button = Qt.MouseButton.NoButton
        self._scroller.stop()
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if self._space else Qt.CursorShape.ArrowCursor)

    def cancel_gesture(self) -> bool:
        """Take back the gesture that is going on; tell whether there was one."""
        gesture = self._gesture
        self._stop()
        if gesture is not None:
            gesture.cancel()
        return gesture is not None

    def _scroll_at_edge(self) -> None:
        if isinstance(self._gesture, PlaceThing) and not self.viewport().rect().contains(self._pointer):
            return  # still above the shelf
        if self._gesture is not None and self.pan_at_edge(self._pointer):
            self._carry_to(self._pointer)

    # Keys

    def event(self, event: QEvent) -> bool:
        """Take keys before the window's shortcuts do while something is in the hand; answer input methods."""
        if event.type() is QEvent.Type.ShortcutOverride and self._gesture is not None:
            event.accept()
        elif isinstance(event, QInputMethodQueryEvent) and not self._desk.is_open:
            self.actions_of_map.tell_input_method(event)
        else:
            return super().event(event)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move, edit, take back; everything else is a command of the window."""
        if self._desk.is_open:
            super().keyPressEvent(event)
            return
        key = event.key()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Escape:
            if not self.cancel_gesture():
                self.actions_of_map.select_nothing()
        elif self._gesture is not None:
            event.accept()  # no command while something is in the hand
        elif key in ARROWS and held == Qt.KeyboardModifier.NoModifier:
            self.actions_of_map.go(ARROWS[key])
        elif key in ARROWS and held in (_MOVES, _MOVES_FAR):
            self.actions_of_map.move_selection(ARROWS[key], far=held == _MOVES_FAR)
        elif key in _ACTS:
            _ACTS[key](self.actions_of_map)
        elif key == Qt.Key.Key_Space:
            self._space = True
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        elif (text := typed(event)) is not None:
            self.inputMethodEvent(text)
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802 - Qt's name
        """Begin to write with what is typed or composed first; far away that goes to the field beside the map."""
        if self._desk.is_open:
            super().inputMethodEvent(event)
        elif self._gesture is not None:
            QGuiApplication.inputMethod().reset()
        elif event.preeditString() or event.commitString():
            self.actions_of_map.edit_selection()
            field = QApplication.focusWidget()
            if field is not None and (field is not self or self._desk.is_open):
                QApplication.sendEvent(field, event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Put the hand away."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._put_hand_away()
        super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show whoever comes by key where the keys go."""
        self._ring.come(event.reason())
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Put the hand away: the key will come up elsewhere."""
        self._put_hand_away()
        self._ring.setVisible(False)
        super().focusOutEvent(event)

    def _put_hand_away(self) -> None:
        self._space = False
        if self._gesture is None:
            self.viewport().setCursor(Qt.CursorShape.ArrowCursor)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, N802 - Qt's names
        """Keep the focus while something is in the hand, so that Esc takes it back."""
        return self._gesture is None and super().focusNextPrevChild(next)

    # Pictures from outside

    def aim_at(self, place: QPoint) -> Aim | None:
        """Return where a picture goes that is let go of at a place of the viewport; none beside all steps."""
        if self.sheet is None or not self.viewport().rect().contains(place):
            return None
        point = self._point_seen(place)
        return aim_at(self.sheet, point.x(), point.y())

    def show_aim(self, aim: Aim | None) -> None:
        """Show where a picture would go: a frame around the card that gets it, or a bar; or show it no longer."""
        area = None if aim is None else aim.area
        onto = aim is not None and aim.card is not None
        self._overlays.show_bar(None if onto else area)
        if onto and area is not None:
            self._overlays.cell.show_areas([area])
        else:
            self.actions_of_map.frame_cell()

    # Things from the shelf

    def drag_thing(self, thing: Thing, place: QPoint) -> None:
        """Carry a thing from the shelf to a point of the screen."""
        if not isinstance(self._gesture, PlaceThing):
            self.cancel_gesture()
            self._desk.finish()
            self._gesture = PlaceThing(self._bench, thing, self._desk.edit)
            self._scroller.start()
        self._carry_to(self.viewport().mapFromGlobal(place))

    def drop_thing(self) -> None:
        """Put down what is carried; beside the canvas it goes back."""
        gesture = self._gesture
        if not self.viewport().rect().contains(self._pointer):
            self.cancel_gesture()
            return
        self._stop()
        if gesture is not None:
            gesture.end()

    def cancel_thing(self) -> None:
        """Put back what is carried."""
        self.cancel_gesture()
