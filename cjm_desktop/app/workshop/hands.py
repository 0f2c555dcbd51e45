"""What hands and keys do on the map in a workshop, before the map takes them."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from cjm_desktop.app.workshop.grouping import GroupCards, Grouping
from cjm_desktop.app.workshop.voting import Voting
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.layout.finding import Found, found_at

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


def _card_at(canvas: MapCanvas, place: QPoint) -> Found | None:
    """Return the card at a place of the viewport; none where something else lies above it."""
    sheet = canvas.sheet
    if sheet is None or canvas.itemAt(place) is canvas.minimap:
        return None
    point = canvas.point_at(place)
    found = found_at(sheet, point.x(), point.y())
    return found if found is not None and found.kind == "card" else None


def _take_key(event: QKeyEvent, act: Callable[[], None] | None) -> bool:
    """Do what a key means, before it is a command of the window; tell whether it means anything."""
    if act is None:
        return False
    if event.type() is QEvent.Type.KeyPress:
        act()
    event.accept()
    return True


class VoteHands:
    """A click gives a dot, with the right button or Shift it takes one back; Space does so by key."""

    def __init__(self, canvas: MapCanvas, voting: Voting) -> None:
        self._canvas = canvas
        self._voting = voting

    def take(self, watched: QObject, event: QEvent) -> bool:
        """Take an event, and tell whether it is taken."""
        if isinstance(event, QContextMenuEvent):
            return True
        if watched is self._canvas and isinstance(event, QKeyEvent):
            is_down = event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
            return is_down and _take_key(event, self._meant(event))
        if watched is not self._canvas.viewport() or not isinstance(event, QMouseEvent) or event.type() not in _PRESSES:
            return False
        found = _card_at(self._canvas, event.position().toPoint())
        if found is None or event.button() is Qt.MouseButton.MiddleButton:
            return False
        self._canvas.document.select([found.record])
        if event.button() is Qt.MouseButton.RightButton or event.modifiers() & _SHIFT:
            self._voting.take(found.record)
        else:
            self._voting.give(found.record)
        return True

    def tap(self, place: QPoint) -> bool:
        """Give a dot with a finger."""
        return self._touched(place, self._voting.give)

    def hold(self, place: QPoint) -> bool:
        """Take one back with a finger that stays."""
        return self._touched(place, self._voting.take)

    def lift(self, place: QPoint) -> Literal["pans"]:
        """Have the sheet go along with a finger that moves: no card does while people vote."""
        del place
        return "pans"

    def carry(self, place: QPoint) -> None:
        """Carry nothing."""

    def let_fall(self, *, cancelled: bool = False) -> None:
        """Let nothing fall."""

    def _touched(self, place: QPoint, act: Callable[[str], None]) -> bool:
        found = _card_at(self._canvas, place)
        if found is None:
            return False
        self._canvas.document.select([found.record])
        act(found.record)
        return True

    def _meant(self, event: QKeyEvent) -> Callable[[], None] | None:
        key, held = event.key(), event.modifiers()
        if key == Qt.Key.Key_Space and held in (_NONE, _SHIFT):
            return self._take_back if held == _SHIFT else self._give
        if key == Qt.Key.Key_Z and held == Qt.KeyboardModifier.ControlModifier and self._voting.can_take_back:
            return self._voting.take_back
        if held != _NONE:
            return None
        return {
            int(Qt.Key.Key_N): self._voting.next_person,
            int(Qt.Key.Key_R): self._voting.switch_results,
        }.get(int(key))

    def _give(self) -> None:
        for card in self._chosen():
            self._voting.give(card)

    def _take_back(self) -> None:
        for card in self._chosen():
            self._voting.take(card)

    def _chosen(self) -> list[str]:
        """Return the card where the keys are."""
        cards = [found.record for found in self._canvas.actions_of_map.selected if found.kind == "card"]
        return cards if len(cards) == 1 else []


class GroupHands:
    """A card that is dragged onto another one is grouped with it; G groups what is selected."""

    def __init__(self, canvas: MapCanvas, grouping: Grouping) -> None:
        self._canvas = canvas
        self._grouping = grouping
        self._pressed: tuple[QPoint, Found] | None = None
        self._drag: GroupCards | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a card is in the hand."""
        return self._pressed is not None

    def cancel(self) -> None:
        """Leave the card where it was."""
        drag, self._drag, self._pressed = self._drag, None, None
        if drag is not None:
            drag.cancel()

    def take(self, watched: QObject, event: QEvent) -> bool:
        """Take an event, and tell whether it is taken."""
        if watched is self._canvas and isinstance(event, QKeyEvent):
            is_down = event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
            means = event.key() == Qt.Key.Key_G and not event.modifiers() and self._grouping.can_group
            return is_down and _take_key(event, self._grouping.group_selected if means else None)
        if watched is not self._canvas.viewport() or not isinstance(event, QMouseEvent):
            return False
        match event.type():
            case QEvent.Type.MouseButtonPress if event.button() is Qt.MouseButton.LeftButton:
                return not event.modifiers() and self._press(event.position().toPoint())
            case QEvent.Type.MouseMove:
                return self._move(event.position().toPoint())
            case QEvent.Type.MouseButtonRelease if event.button() is Qt.MouseButton.LeftButton:
                return self._release()
            case _:
                return False

    def tap(self, place: QPoint) -> bool:
        """Leave a tap to the map, which selects."""
        del place
        return False

    hold = tap

    def lift(self, place: QPoint) -> Literal["carries"] | None:
        """Take a card with a finger."""
        return "carries" if self._press(place) else None

    def carry(self, place: QPoint) -> None:
        """Drag it."""
        self._move(place)

    def let_fall(self, *, cancelled: bool = False) -> None:
        """Group it with what it lies on, or leave all as it was."""
        if cancelled:
            self.cancel()
        else:
            self._release()

    def _press(self, place: QPoint) -> bool:
        found = _card_at(self._canvas, place)
        if found is None or self._canvas.bench.is_locked(found.lane):
            return False
        self._canvas.finish_writing()
        self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        if found.record not in self._canvas.document.selection:
            self._canvas.document.select([found.record])
        self._pressed = place, found
        return True

    def _move(self, place: QPoint) -> bool:
        if self._pressed is None:
            return False
        start, found = self._pressed
        if self._drag is None and (place - start).manhattanLength() >= QApplication.startDragDistance():
            begun = self._canvas.point_at(start)
            self._drag = self._grouping.begin(found, begun.x(), begun.y())
        if self._drag is not None:
            self._canvas.pan_at_edge(place)
            point = self._canvas.point_at(place)
            self._drag.move(point.x(), point.y())
        return True

    def _release(self) -> bool:
        if self._pressed is None:
            return False
        (_, found), drag = self._pressed, self._drag
        self._pressed = self._drag = None
        if drag is not None:
            drag.end()
        else:
            self._canvas.document.select([found.record])
        self._grouping.refresh()
        return True
