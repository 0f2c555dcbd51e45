"""The stage: what the audience sees, on all of a screen, with keys, fingers and pointers."""

from collections.abc import Callable
from typing import Final, Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QMouseEvent, QNativeGestureEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QLabel

from cjm_desktop.app.presenting.editor import StageEditor
from cjm_desktop.app.presenting.keys import Act, act_of, digit_of
from cjm_desktop.app.presenting.picture import Picture
from cjm_desktop.app.presenting.pointers import Pointer, Pointing
from cjm_desktop.app.presenting.talk import Talk
from cjm_desktop.canvas.texts import WRITINGS
from cjm_desktop.drawing.qt import SheetPainter
from cjm_desktop.layout.finding import Found, areas_of, card_area, found_at
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.lookup import index_of
from cjm_desktop.words import Language, Text, say

_STILL: Final = 2000
"""Milliseconds without a movement after which the cursor is hidden."""
_DIGITS: Final = 900
"""Milliseconds in which another digit belongs to the same number."""
_TELLING: Final = 3500
_STEP: Final = 1.25
_CLICK: Final = 6
"""Pixels that a pointer may move in a click."""
_NIGHT: Final = "#000000"
_DAY: Final = "#FFFFFF"
_ALONE: Final = 9
"""Stages that one digit names."""


class Stage(Picture):
    """Shows the talk. Whoever presents works here and in the presenter's view alike: both hand their keys to ``do``."""

    ended = Signal()
    """The talk is over."""
    presenter_wanted = Signal()
    """The presenter's view is to be shown, or hidden."""
    keys_wanted = Signal()
    """All keys are to be shown, or hidden."""
    changed = Signal()
    """It is dark, or light, or something else is pointed with."""

    def __init__(self, talk: Talk, painter: SheetPainter, language: Language, *, still: bool) -> None:
        super().__init__(painter, None, still=still)
        self._talk = talk
        self._language: Language = language
        self.blank: Literal["", "black", "white"] = ""
        self.pointing = Pointing()
        self._digits = ""
        self._pressed: tuple[QPointF, QPointF] | None = None
        self._dragged = False
        self._editor: StageEditor | None = None
        self._note = QLabel(self)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._note.setStyleSheet(
            "QLabel { background: rgba(20, 27, 36, 225); color: white; border-radius: 10px; padding: 10px 18px;"
            " font-size: 18px; }"
        )
        self._note.hide()
        self._hider = _timer(self, _STILL, self._hide_cursor)
        self._counter = _timer(self, _DIGITS, self._take_number)
        self._teller = _timer(self, _TELLING, self._note.hide)
        self._fader = _timer(self, 16, self._fade)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setWindowTitle(say(Text("Stage", "Presentation"), language))
        self.setAccessibleName(say(Text("Stage", "Presentation"), language))
        talk.moved.connect(self._show)
        talk.remade.connect(self._show)
        self._show()
        self._hider.start()

    @property
    def is_writing(self) -> bool:
        """Whether a text is open."""
        return self._editor is not None

    def _show(self) -> None:
        if self._talk.sheet is not None:
            self.show_sheet(self._talk.sheet)
        if self._talk.scene is not self.scene:
            self.show_scene(self._talk.scene, self._talk.following)
            if self._talk.scene is not None:
                self.setAccessibleDescription(self._talk.scene.name)

    def tell(self, text: Text | str) -> None:
        """Say something in passing, at the lower edge."""
        self._note.setText(text if isinstance(text, str) else say(text, self._language))
        self._note.setMaximumWidth(round(self.width() * 0.8))
        self._note.adjustSize()
        self._note.move((self.width() - self._note.width()) // 2, round(self.height() * 0.93) - self._note.height())
        self._note.show()
        self._note.raise_()
        self._teller.start()

    # Keys

    def event(self, event: QEvent) -> bool:
        """Take keys before shortcuts do; zoom with two fingers."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self._zoom(1 + event.value(), event.position())
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Do what the key asks for."""
        if not self.take_key(event):
            super().keyPressEvent(event)

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; tell whether it asks for anything."""
        digit = digit_of(event)
        if digit is not None and (digit or self._digits):
            self._add_digit(str(digit))
            return True
        if self._digits and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take_number()
            return True
        self._digits = ""
        act = act_of(event)
        if act is None:
            return False
        self.do(act)
        return True

    def _add_digit(self, digit: str) -> None:
        self._digits += digit
        if len(self._talk.document.journey.stages) <= _ALONE:
            self._take_number()
        else:
            self.tell(self._digits)
            self._counter.start()

    def _take_number(self) -> None:
        number, self._digits = int(self._digits or 0), ""
        self._counter.stop()
        self._note.hide()
        self._lift()
        if not self._talk.to_stage(number):
            self.tell(Text("Stage", "There is no stage {number}.")(number=number))

    def do(self, act: Act) -> None:
        """Do what was asked for by key, clicker or button."""
        if act in ("black", "white"):
            self.blank = "" if self.blank == act else "black" if act == "black" else "white"
            self.changed.emit()
            self.update()
            return
        if self.blank and act not in ("presenter", "keys"):
            self._lift()
            if act != "end":
                return
        steps: dict[Act, Callable[[], object]] = {
            "next": lambda: self._talk.step(1),
            "back": lambda: self._talk.step(-1),
            "next-stop": lambda: self._talk.step_stop(1),
            "former-stop": lambda: self._talk.step_stop(-1),
            "first": lambda: self._talk.go(0),
            "last": lambda: self._talk.go(len(self._talk.scenes) - 1),
            "end": self.ended.emit,
            "edit": self._edit,
            "laser": lambda: self._point("laser"),
            "spotlight": lambda: self._point("spotlight"),
            "fit": self.go_home,
            "closer": lambda: self._zoom(_STEP, self._middle),
            "farther": lambda: self._zoom(1 / _STEP, self._middle),
            "presenter": self.presenter_wanted.emit,
            "keys": self.keys_wanted.emit,
            "undo": self._talk.document.undo,
            "redo": self._talk.document.redo,
        }
        steps[act]()

    def _lift(self) -> None:
        """Show what is on stage again."""
        if self.blank:
            self.blank = ""
            self.changed.emit()
            self.update()

    @property
    def _middle(self) -> QPointF:
        """The pointer where it is over the stage, else the middle."""
        place = self.mapFromGlobal(self.cursor().pos())
        is_over = self.underMouse() and self.rect().contains(place)
        return QPointF(place) if is_over else QPointF(self.rect().center())

    def _point(self, kind: Pointer) -> None:
        self.pointing.switch(kind)
        if self.pointing.place is None:
            self.pointing.move(QPointF(self.rect().center()))
        self._show_cursor()
        self.changed.emit()
        self.update()

    # Looking closer by hand

    def _zoom(self, factor: float, place: QPointF) -> None:
        scene, sheet = self.scene, self.sheet
        if scene is None or sheet is None or scene.frame is None:
            return
        point = self.point_at(place)
        self.look(self.eye.zoomed(factor, point.x(), point.y(), sheet.width))

    def _pan(self, moved: QPointF) -> None:
        scene = self.scene
        if scene is not None and scene.frame is not None:
            zoom = self.width() / self.eye.width
            self.look(self.eye.moved(-moved.x() / zoom, -moved.y() / zoom))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom by the wheel of a mouse, or with Ctrl; pan with two fingers."""
        is_fine = not event.pixelDelta().isNull()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier or not is_fine:
            self._zoom(_STEP ** (event.angleDelta().y() / 120), event.position())
        else:
            self._pan(QPointF(event.pixelDelta()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin a click, or carrying the sheet."""
        self._show_cursor()
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = (event.position(), event.position()), False
        elif event.button() is Qt.MouseButton.RightButton:
            self.do("back")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Point, or carry the sheet."""
        self.pointing.move(event.position())
        self._show_cursor()
        if self._pressed is not None:
            start, last = self._pressed
            if self._dragged or (event.position() - start).manhattanLength() > _CLICK:
                self._dragged = True
                self._pan(event.position() - last)
                self._pressed = start, event.position()
        if self.pointing.kind != "none":
            self.update()
            self._fader.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go on after a click beside all cards."""
        pressed, self._pressed = self._pressed, None
        if event.button() is not Qt.MouseButton.LeftButton or pressed is None or self._dragged:
            return
        if self.blank or self._found(event.position()) is None:
            self.do("next")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Write in what is there."""
        found = self._found(event.position())
        if found is not None and not self.blank:
            self._open(found)
        else:
            self.mousePressEvent(event)

    def _found(self, place: QPointF) -> Found | None:
        """Return what can be written in at a place."""
        scene, sheet = self.scene, self.sheet
        if scene is None or sheet is None or scene.frame is None:
            return None
        point = self.point_at(place)
        found = found_at(sheet, point.x(), point.y())
        return found if found is not None and found.kind in WRITINGS and found.kind != "title" else None

    # The cursor

    def _show_cursor(self) -> None:
        hidden = self.pointing.kind == "laser"
        self.setCursor(Qt.CursorShape.BlankCursor if hidden else Qt.CursorShape.ArrowCursor)
        self._hider.start()

    def _hide_cursor(self) -> None:
        if self._editor is None:
            self.setCursor(Qt.CursorShape.BlankCursor)

    def _fade(self) -> None:
        self.update()
        if self.pointing.fades:
            self._fader.start()

    # Writing

    def _edit(self) -> None:
        """Write in the card that the scene is about, or that is selected, or nearest to the middle."""
        scene, sheet = self.scene, self.sheet
        if scene is None or sheet is None or scene.frame is None:
            self.tell(Text("Stage", "There is no card here to write in."))
            return
        frame = self.eye.frame(self.proportion)
        wanted = [scene.at or "", *self._talk.document.selection]
        for found in areas_of(sheet, frozenset(wanted)):
            if found.kind == "card" and found.area.overlaps(frame):
                self._open(found)
                return
        lit = frame if scene.lit is None else scene.lit
        nearest = _nearest(sheet, (self.eye.x, self.eye.y), lit if lit.overlaps(frame) else frame)
        if nearest is None:
            self.tell(Text("Stage", "There is no card here to write in."))
        else:
            self._open(nearest)

    def _open(self, found: Found) -> None:
        journey = self._talk.document.journey
        if found.lane and journey.lanes[index_of(journey.lanes, found.lane)].locked:
            self.tell(Text("Stage", "This lane is locked."))
            return
        if self._editor is not None:
            self._editor.finish(keep=True)
        place = self.place_of(found.area)
        self._editor = StageEditor(self, self._talk.document, found, place, self.width() / self.eye.width)
        self._editor.closed = self._close_editor
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def _close_editor(self, complaint: Text | None) -> None:
        self._editor = None
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if complaint is not None:
            self.tell(complaint)

    def finish_writing(self) -> None:
        """Keep what is being written."""
        if self._editor is not None:
            self._editor.finish(keep=True)

    # Painting

    def paint_above(self, painter: QPainter) -> None:
        """Paint the dark or the light, or what is pointed with."""
        if self.blank:
            painter.fillRect(self.rect(), QColor(_NIGHT if self.blank == "black" else _DAY))
        elif self.pointing.kind != "none":
            self.pointing.paint(painter, QRectF(self.rect()))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """End the talk when the system closes the stage."""
        self.finish_writing()
        self.close_picture()
        super().closeEvent(event)
        self.ended.emit()


def _nearest(sheet: Sheet, middle: tuple[float, float], lit: "tuple[float, float, float, float]") -> Found | None:
    """Return the card within an area that is nearest to a point."""
    left, top, right, bottom = lit
    x, y = middle
    best: tuple[float, Found] | None = None
    for lane in sheet.lanes:
        if lane.y > bottom or lane.y + lane.block.height < top:
            continue
        for card in lane.block.cards:
            area = card_area(lane, card)
            if area.left < right and left < area.right and area.top < bottom and top < area.bottom:
                far = abs((area.left + area.right) / 2 - x) + abs((area.top + area.bottom) / 2 - y)
                record = card.block.card
                if best is None or far < best[0]:
                    best = far, Found("card", record.id, area, lane=lane.block.lane.id, step=record.step)
    return None if best is None else best[1]


def _timer(parent: Stage, milliseconds: int, act: Callable[[], object]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(act)
    return timer
