"""The stage: what the audience sees, on all of a screen, with keys, fingers and pointers."""

from collections.abc import Callable
from typing import Final, Literal

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QLabel

from cjm_desktop.app.presenting.fingers import Fingers
from cjm_desktop.app.presenting.hands import STEP, Hands
from cjm_desktop.app.presenting.keys import Act, act_of, digit_of
from cjm_desktop.app.presenting.numbers import Number
from cjm_desktop.app.presenting.picture import Picture
from cjm_desktop.app.presenting.pointers import Pointer, Pointing
from cjm_desktop.app.presenting.talk import Talk
from cjm_desktop.app.presenting.writing import Writing
from cjm_desktop.drawing.qt import SheetPainter
from cjm_desktop.words import Language, Text, say, say_share

_TELLING: Final = 3500
_DIVIDING: Final = 0.05
"""Part of the screen by which a key moves the divider."""
_NIGHT: Final = "#000000"
_DAY: Final = "#FFFFFF"


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
        self._writing = Writing(self, talk.document, self.tell)
        self._hands = Hands(self, writes=lambda: self._writing.is_open)
        self._fingers = Fingers(self, self._hands)
        self._number = Number(self, self._to_stage)
        self._note = QLabel(self)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._note.setStyleSheet(
            "QLabel { background: rgba(20, 27, 36, 225); color: white; border-radius: 10px; padding: 10px 18px;"
            " font-size: 18px; }"
        )
        self._note.hide()
        self._teller = QTimer(self)
        self._teller.setSingleShot(True)
        self._teller.setInterval(_TELLING)
        self._teller.timeout.connect(self._note.hide)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setWindowTitle(say(Text("Stage", "Presentation"), language))
        self.setAccessibleName(say(Text("Stage", "Presentation"), language))
        talk.moved.connect(self._show)
        talk.remade.connect(self._show)
        self._show()

    @property
    def is_writing(self) -> bool:
        """Whether a text is open."""
        return self._writing.is_open

    @property
    def pointing(self) -> Pointing:
        """What is pointed with."""
        return self._hands.pointing

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
        if isinstance(event, QNativeGestureEvent) and self._hands.pinch(event):
            return True
        if isinstance(event, QTouchEvent):
            self._fingers.take(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Do what the key asks for."""
        if not self.take_key(event):
            super().keyPressEvent(event)

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; tell whether it asks for anything."""
        digit = digit_of(event)
        if digit is not None and (digit or self._number.digits):
            if self._number.add(digit, most=len(self._talk.document.journey.stages)):
                self.tell(self._number.digits)
            return True
        if self._number.digits and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._number.take()
            return True
        self._number.drop()
        act = act_of(event)
        if act is None:
            return False
        self.do(act)
        return True

    def _to_stage(self, number: int) -> None:
        self._note.hide()
        self._lift()
        if not self._talk.to_stage(number):
            exists = 1 <= number <= len(self._talk.document.journey.stages)
            missing = Text("Stage", "Stage {number} is not on the path.")
            self.tell((missing if exists else Text("Stage", "There is no stage {number}."))(number=number))

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
            "edit": self._writing.begin,
            "laser": lambda: self._point("laser"),
            "spotlight": lambda: self._point("spotlight"),
            "fit": self.go_home,
            "closer": lambda: self._hands.zoom(STEP, self._hands.middle),
            "farther": lambda: self._hands.zoom(1 / STEP, self._hands.middle),
            "presenter": self.presenter_wanted.emit,
            "keys": self.keys_wanted.emit,
            "divide-left": lambda: self._divide(-_DIVIDING) or self._talk.step(-1),
            "divide-right": lambda: self._divide(_DIVIDING) or self._talk.step(1),
            "undo": self._talk.document.undo,
            "redo": self._talk.document.redo,
        }
        steps[act]()

    def _divide(self, by: float) -> bool:
        """Move the divider between two states; tell whether there is one."""
        if self.scene is None or self.scene.sides is None:
            return False
        self.divide(self.divider + by)
        return True

    def divide(self, part: float) -> None:
        """Put the divider elsewhere, and tell those who hear where it is."""
        super().divide(part)
        if self.scene is not None and self.scene.sides is not None:
            called, share = say(self.scene.sides.names[0], self._language), say_share(self.divider)
            self.setAccessibleDescription(f"{self.scene.name}: {called} {share}")

    def _lift(self) -> None:
        """Show what is on stage again."""
        if self.blank:
            self.blank = ""
            self.changed.emit()
            self.update()

    def _point(self, kind: Pointer) -> None:
        self._hands.point(kind)
        self.changed.emit()

    # Hands

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Look closer, or elsewhere."""
        self._hands.turn(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin a click, or carrying the sheet; go back."""
        self._hands.show_cursor()
        if event.button() is Qt.MouseButton.LeftButton:
            self._hands.press(event)
        elif event.button() is Qt.MouseButton.RightButton:
            self.do("back")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Point, or carry the sheet."""
        self._hands.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go on after a click beside all cards."""
        is_click = self._hands.release() and event.button() is Qt.MouseButton.LeftButton
        if is_click and (self.blank or self._writing.at(event.position()) is None):
            self.do("next")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Write in what is there."""
        found = self._writing.at(event.position())
        if found is not None and not self.blank:
            self._writing.open(found)
        else:
            self.mousePressEvent(event)

    def finish_writing(self) -> None:
        """Keep what is being written."""
        self._writing.finish()

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
