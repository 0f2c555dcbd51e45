"""What the mouse does on the map: clicks, and gestures, of which at most one goes on."""

from typing import Final

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from cjm_desktop.canvas.actions import Actions
from cjm_desktop.canvas.begin import gesture_for, hold
from cjm_desktop.canvas.bench import Bench
from cjm_desktop.canvas.gestures.band import Pan
from cjm_desktop.canvas.gestures.gesture import Gesture
from cjm_desktop.canvas.gestures.thing import PlaceThing
from cjm_desktop.canvas.pointing import Pointing
from cjm_desktop.canvas.things import Thing
from cjm_desktop.canvas.writing import Desk
from cjm_desktop.layout.finding import Found, is_folded_stage

_TICK: Final = 16
_POINTERS: Final[dict[str, Qt.CursorShape]] = {
    "fold": Qt.CursorShape.PointingHandCursor,
    "edge": Qt.CursorShape.SplitVCursor,
    "width": Qt.CursorShape.SplitHCursor,
    "span-start": Qt.CursorShape.SizeHorCursor,
    "span-end": Qt.CursorShape.SizeHorCursor,
}


class Mouse:
    """Begins, carries on and ends gestures on one bench; near the edges of the view they scroll."""

    def __init__(self, bench: Bench, pointing: Pointing, desk: Desk, actions: Actions) -> None:
        self._bench = bench
        self._pointing = pointing
        self._desk = desk
        self._actions = actions
        self._gesture: Gesture | None = None
        self._pressed: tuple[QPoint, Found | None] | None = None
        self._button = Qt.MouseButton.NoButton
        self._has_folded = False
        self._has_hand = False
        self._place = QPoint()
        self._seen: QPoint | None = None
        self._scroller = QTimer(bench.view)
        self._scroller.setInterval(_TICK)
        self._scroller.timeout.connect(self._scroll_at_edge)

    @property
    def is_busy(self) -> bool:
        """Whether a gesture goes on."""
        return self._gesture is not None

    @property
    def pointer(self) -> QPoint | None:
        """The place of the viewport where the pointer was last seen, none since it has left."""
        return self._seen

    def leave(self) -> None:
        """Take note that the pointer has left the viewport."""
        self._seen = None

    def press(self, event: QMouseEvent) -> None:
        """Begin what the button means; wait with dragging until the pointer has moved."""
        if self._gesture is not None or self._pressed is not None:
            if event.button() is not self._button:
                return  # one button at a time
            self.cancel()  # its release was lost
        self._desk.finish()  # it may change the map, which lets go of what is in the hand
        self._button = event.button()
        self._has_folded = False
        self._bench.view.setFocus(Qt.FocusReason.MouseFocusReason)
        place = event.position().toPoint()
        left = event.button() is Qt.MouseButton.LeftButton
        if event.button() is Qt.MouseButton.MiddleButton or (left and self._has_hand):
            self._gesture = Pan(self._bench, place)
            self._show_pointer(Qt.CursorShape.ClosedHandCursor)
        elif left:
            found = self._pointing.pressed(place)
            self._pressed = place, found
            self._actions.press(found, adds=_adds(event))

    def move(self, event: QMouseEvent) -> bool:
        """Follow a gesture, or begin the one that was waited for; tell whether there is one."""
        place = self._seen = event.position().toPoint()
        if self._pressed is not None and self._gesture is None:
            start, found = self._pressed
            if (place - start).manhattanLength() >= QApplication.startDragDistance():
                point = self._pointing.point(start)
                self._gesture = gesture_for(self._bench, found, point.x(), point.y(), event.modifiers())
                self._scroller.start()
        hold(self._gesture, event.modifiers())
        if self._gesture is not None:
            self._carry_to(place)
        return self._gesture is not None

    def follow(self) -> None:
        """Let a gesture follow after the sheet was moved below the pointer."""
        self._carry_to(self._place)

    def hold(self, held: Qt.KeyboardModifier) -> None:
        """Let a gesture know at once which keys are held."""
        hold(self._gesture, held)
        self.follow()

    def release(self, event: QMouseEvent) -> bool:
        """End a gesture, or take a press without one as a click; tell whether the button did anything."""
        if event.button() is not self._button:
            return False
        if self._gesture is not None:
            self._carry_to(event.position().toPoint())
        gesture, pressed = self._gesture, self._pressed
        self._let_go()
        if gesture is not None:
            gesture.end()
        elif pressed is not None:
            self._has_folded = pressed[1] is not None and pressed[1].kind == "fold"
            self._actions.click(pressed[1], adds=_adds(event))
        return True

    def double_click(self, event: QMouseEvent) -> None:
        """Edit what is there; in an empty cell begin a card or a figure, in a gap of a curve a point."""
        if self._has_folded:
            self._let_go()  # the first click moved what is under the pointer
        elif self._gesture is None and event.button() is Qt.MouseButton.LeftButton:
            self._let_go()
            place = event.position().toPoint()
            found, point = self._pointing.found(place), self._pointing.point(place)
            if found is not None and found.kind == "cell":
                self._actions.begin_in(found, point.y())
            elif found is not None and found.kind == "edge":
                self._actions.lanes.fit(found.record)
            elif found is not None and found.kind == "width":
                self._actions.structure.fit([found.record])
            elif found is not None and found.kind == "stage" and is_folded_stage(self._bench.sheet, found.record):
                self._actions.stages.fold(found.record)
            elif found is not None and found.kind != "reach":
                self._desk.edit(found, caret=point)

    def cancel(self) -> bool:
        """Take back the gesture that is going on; tell whether there was one."""
        gesture = self._gesture
        self._let_go()
        if gesture is not None:
            gesture.cancel()
        return gesture is not None

    def _let_go(self) -> None:
        self._gesture = None
        self._pressed = None
        self._button = Qt.MouseButton.NoButton
        self._scroller.stop()
        self._show_pointer(Qt.CursorShape.OpenHandCursor if self._has_hand else Qt.CursorShape.ArrowCursor)

    def _carry_to(self, place: QPoint) -> None:
        """Let the gesture follow to a place of the viewport."""
        self._place = place
        if self._gesture is not None:
            point = self._bench.view.point_at(place)
            self._gesture.move(point.x(), point.y())

    def _scroll_at_edge(self) -> None:
        if isinstance(self._gesture, PlaceThing) and not self._is_above_map():
            return  # still above the shelf
        if self._gesture is not None and self._bench.view.pan_at_edge(self._place):
            self._carry_to(self._place)

    def _is_above_map(self) -> bool:
        return self._bench.view.viewport().rect().contains(self._place)

    # The pointer's shape

    def take_hand(self) -> None:
        """Let the left button move the sheet, until the hand is put away."""
        self._has_hand = True
        self._show_pointer(Qt.CursorShape.OpenHandCursor)

    def put_hand_away(self) -> None:
        """Let the left button do what it usually does."""
        self._has_hand = False
        if self._gesture is None:
            self._show_pointer(Qt.CursorShape.ArrowCursor)

    def show_grip(self, place: QPoint) -> None:
        """Show by the pointer that something can be folded, made higher, wider or longer here.

        What is alive on the sheet shows a pointer of its own, which Qt takes back when it is left: this comes after.
        """
        if self._has_hand or self._button is not Qt.MouseButton.NoButton or self._pointing.is_alive(place):
            return
        found = self._pointing.pressed(place)
        shape = _POINTERS.get(found.kind) if found is not None else None
        self._show_pointer(shape or Qt.CursorShape.ArrowCursor)

    def _show_pointer(self, shape: Qt.CursorShape) -> None:
        self._bench.view.viewport().setCursor(shape)

    # Things from the shelf

    def carry_thing(self, thing: Thing, place: QPoint) -> None:
        """Carry a thing from the shelf to a point of the screen."""
        if not isinstance(self._gesture, PlaceThing):
            self.cancel()
            self._desk.finish()
            self._gesture = PlaceThing(self._bench, thing, self._desk.edit)
            self._scroller.start()
        self._carry_to(self._bench.view.viewport().mapFromGlobal(place))

    def drop_thing(self) -> None:
        """Put down what is carried; beside the map it goes back."""
        gesture = self._gesture
        if gesture is None or not self._is_above_map():
            self.cancel()
        else:
            self._let_go()
            gesture.end()


def _adds(event: QMouseEvent) -> bool:
    """Tell whether a click takes into the selection and out of it."""
    return bool(event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier))
