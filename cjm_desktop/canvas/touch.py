"""What fingers do on the map: a tap selects, a drag moves what is selected or else the sheet, two fingers zoom.

A pen is no finger: Qt makes a mouse of it as long as nobody takes its events.
"""

from collections.abc import Callable
from typing import Final, Literal, Protocol

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QEventPoint, QGuiApplication, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QApplication

from cjm_desktop.canvas.bench import Bench
from cjm_desktop.canvas.mouse import Mouse
from cjm_desktop.canvas.pointing import Pointing

_GRIPS: Final = frozenset({"flow-start", "flow-end", "span-start", "span-end", "width", "edge"})
_NEAR: Final = 24
"""Pixels within which two taps are one double tap."""
_LEFT: Final = Qt.MouseButton.LeftButton
_NONE: Final = Qt.MouseButton.NoButton
_HELD: Final = Qt.KeyboardModifier.NoModifier
_Type = QMouseEvent.Type


class Fingers(Protocol):
    """What takes a finger before the map does, as while people vote; a tap and a hold tell whether they did."""

    def tap(self, place: QPoint) -> bool:
        """Take a tap at a place of the viewport."""
        ...

    def hold(self, place: QPoint) -> bool:
        """Take a finger that stays where it is."""
        ...

    def lift(self, place: QPoint) -> Literal["carries", "pans"] | None:
        """Begin to carry what is at a place, or have the sheet go along; none where the map decides."""
        ...

    def carry(self, place: QPoint) -> None:
        """Go on with it."""
        ...

    def let_fall(self, *, cancelled: bool = False) -> None:
        """End that."""
        ...


class Touch:
    """Follows the fingers on one bench; ``ask_menu`` opens the menu of what is at a place of the viewport."""

    def __init__(self, bench: Bench, mouse: Mouse, pointing: Pointing, ask_menu: Callable[[QPoint], None]) -> None:
        self._bench = bench
        self._mouse = mouse
        self._pointing = pointing
        self._ask_menu = ask_menu
        self._does: Literal["nothing", "waits", "drags", "carries", "pans"] = "nothing"
        self.fingers: Fingers | None = None
        """What takes them first, if anything does."""
        self._start = QPointF()
        self._tapped: tuple[int, QPointF] | None = None
        self._holding = QTimer(bench.view)
        self._holding.setSingleShot(True)
        self._holding.setInterval(QGuiApplication.styleHints().mousePressAndHoldInterval())
        self._holding.timeout.connect(self._hold)

    def take(self, event: QTouchEvent) -> bool:
        """Do what the fingers mean; tell whether they are ours, else Qt makes a mouse of the first one."""
        points = event.points()
        match event.type():
            case QEvent.Type.TouchBegin:
                if self._pointing.is_alive(points[0].position().toPoint()):
                    return False
                self._begin(points[0].position())
            case QEvent.Type.TouchUpdate:
                self._follow(points)
            case QEvent.Type.TouchEnd:
                self._end(event)
            case _:
                self._give_up()
        event.accept()
        return True

    def _begin(self, place: QPointF) -> None:
        self._give_up()
        self._does, self._start = "waits", place
        self._holding.start()

    def _follow(self, points: list[QEventPoint]) -> None:
        if len(points) > 1:
            self._pinch(points[0], points[1])
            return
        place = points[0].position()
        if self._does == "waits" and (place - self._start).manhattanLength() >= QApplication.startDragDistance():
            self._holding.stop()
            self._does = self._dragged()
            if self._does == "drags":
                self._mouse.press(_mouse(_Type.MouseButtonPress, self._start))
        if self._does == "drags":
            self._mouse.move(_mouse(_Type.MouseMove, place))
        elif self._does == "carries" and self.fingers is not None:
            self.fingers.carry(place.toPoint())
        elif self._does == "pans":
            self._bench.view.pan((place - points[0].lastPosition()).toPoint())

    def _dragged(self) -> Literal["drags", "carries", "pans"]:
        """Tell what a finger does that begins to move."""
        lifted = None if self.fingers is None else self.fingers.lift(self._start.toPoint())
        return lifted or ("drags" if self._is_held() else "pans")

    def _is_held(self) -> bool:
        """Tell whether what the finger was put on goes along: what is selected, and what things are pulled at."""
        found = self._pointing.pressed(self._start.toPoint())
        return found is not None and (found.kind in _GRIPS or found.name in self._bench.document.selection)

    def _pinch(self, one: QEventPoint, other: QEventPoint) -> None:
        """Zoom about the middle of two fingers, and move the sheet along with it."""
        self._give_up()
        self._does = "pans"
        before, now = one.lastPosition() - other.lastPosition(), one.position() - other.position()
        middle = (one.position() + other.position()) / 2
        view = self._bench.view
        view.pan((middle - (one.lastPosition() + other.lastPosition()) / 2).toPoint())
        if was := QPointF.dotProduct(before, before):
            view.zoom_to(view.zoom * (QPointF.dotProduct(now, now) / was) ** 0.5, middle.toPoint())

    def _end(self, event: QTouchEvent) -> None:
        place = event.points()[0].position()
        if self._does == "drags":
            self._mouse.release(_mouse(_Type.MouseButtonRelease, place))
        elif self._does == "carries" and self.fingers is not None:
            self.fingers.let_fall()
        elif self._does == "waits":
            self._tap(event)
        self._does = "nothing"
        self._holding.stop()

    def _tap(self, event: QTouchEvent) -> None:
        """Select what is there; a second tap at once edits it."""
        if self.fingers is not None and self.fingers.tap(self._start.toPoint()):
            return
        place, time = self._start, event.timestamp()
        last, self._tapped = self._tapped, (time, place)
        self._mouse.press(_mouse(_Type.MouseButtonPress, place))
        self._mouse.release(_mouse(_Type.MouseButtonRelease, place))
        if last is not None and time - last[0] <= QApplication.doubleClickInterval() and _are_near(place, last[1]):
            self._tapped = None
            self._mouse.double_click(_mouse(_Type.MouseButtonDblClick, place))

    def _hold(self) -> None:
        """Open the menu of what a finger stays on."""
        if self._does == "waits":
            self._does = "nothing"
            if self.fingers is not None and self.fingers.hold(self._start.toPoint()):
                return
            self._ask_menu(self._start.toPoint())

    def _give_up(self) -> None:
        if self._does == "drags":
            self._mouse.cancel()
        if self._does == "carries" and self.fingers is not None:
            self.fingers.let_fall(cancelled=True)
        self._does = "nothing"
        self._holding.stop()


def _are_near(one: QPointF, other: QPointF) -> bool:
    return (one - other).manhattanLength() <= _NEAR


def _mouse(kind: QEvent.Type, place: QPointF) -> QMouseEvent:
    """Return what a mouse would do where a finger is."""
    button = _NONE if kind is _Type.MouseMove else _LEFT
    held = _NONE if kind is _Type.MouseButtonRelease else _LEFT
    return QMouseEvent(kind, place, place, button, held, _HELD)
