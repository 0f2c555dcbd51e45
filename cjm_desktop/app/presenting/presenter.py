"""What the presenter sees: now, next, the notes, the time, and what is too small for the last row."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from cjm_desktop.app.presenting.clock import Clock
from cjm_desktop.app.presenting.framed import Framed
from cjm_desktop.app.presenting.keys import Act
from cjm_desktop.app.presenting.picture import Picture
from cjm_desktop.app.presenting.pieces import button, label, row
from cjm_desktop.app.presenting.readable import too_small
from cjm_desktop.app.presenting.stage import Stage
from cjm_desktop.app.presenting.talk import Talk
from cjm_desktop.drawing.qt import SheetPainter
from cjm_desktop.layout.scene import Scene
from cjm_desktop.paper.on_stage import Reading, read_on_map, read_on_page
from cjm_desktop.words import Language, Text, say

_FOLLOWING: Final = 120
"""Milliseconds after which the small picture follows a hand that moves the sheet."""
_NOTES: Final = (16, 19, 23, 28, 34, 42)
"""Sizes of the notes in pixels."""
_USUAL: Final = 2
_GAP: Final = 18
KEYS: Final = Text(
    "Presenter",
    "→ Space Page Down: on · ← Page Up: back · Ctrl+→ ←: whole stops · Home End · 1 2 3: stage · 0: back to the frame\n"
    "B: black · W: white · L: laser pointer · S: spotlight · Shift+← →: divider · + −: closer, farther · "
    "E or Enter: write · Ctrl+Z: undo · "
    "V: presenter’s view · Esc: end",
)


class PresenterView(QWidget):
    """A window of its own, on the laptop. Its keys are those of the stage."""

    def __init__(self, talk: Talk, stage: Stage, painter: SheetPainter, language: Language) -> None:
        super().__init__()
        self._talk = talk
        self._stage = stage
        self._language: Language = language
        self._size = _USUAL
        self.setWindowTitle(self._say(Text("Presenter", "Presenter’s view")))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._clock = Clock(talk, language)
        self._place, self._now_name, self._next_name = label(15), label(15, bold=True), label(15, bold=True)
        self._reading = label(14)
        self._reading.setWordWrap(True)
        self._keys = label(13)
        self._keys.setWordWrap(True)
        self._keys.setText(self._say(KEYS))
        self._keys.hide()
        self._now, self._next = Picture(painter), Picture(painter)
        self._now.setAccessibleName(self._say(Text("Presenter", "Now")))
        self._next.setAccessibleName(self._say(Text("Presenter", "Next")))
        self._over = label(26, bold=True)
        self._over.setText(self._say(Text("Presenter", "That was all.")))
        self._over.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._notes = QPlainTextEdit()
        self._notes.setReadOnly(True)
        self._notes.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._notes.setFrameShape(QFrame.Shape.NoFrame)
        self._notes.setMinimumHeight(44)
        self._notes.setAccessibleName(self._say(Text("Presenter", "Notes")))
        self._toggles: dict[Act, QPushButton] = {}
        self._lay_out()
        self._follower = QTimer(self)
        self._follower.setSingleShot(True)
        self._follower.setInterval(_FOLLOWING)
        self._follower.timeout.connect(self._mirror)
        talk.moved.connect(self._show)
        talk.remade.connect(self._show)
        stage.arrived.connect(self._mirror)
        stage.moved.connect(self._follow)
        stage.changed.connect(self._show_toggles)
        self._show()
        self._resize_notes(0)

    def _say(self, text: Text) -> str:
        return say(text, self._language)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_GAP + 4, _GAP, _GAP + 4, _GAP)
        column.setSpacing(_GAP - 4)
        top = QHBoxLayout()
        top.setSpacing(_GAP)
        top.addWidget(self._clock)
        top.addStretch(1)
        top.addWidget(self._place, 0, Qt.AlignmentFlag.AlignBottom)
        end = self._button(Text("Presenter", "End"), lambda: self._stage.do("end"))
        end.setProperty("role", "accent")
        top.addWidget(end, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(top)
        grid = QGridLayout()
        grid.setHorizontalSpacing(_GAP + 6)
        grid.setVerticalSpacing(8)
        grid.addLayout(row(self._say(Text("Presenter", "Now")), self._now_name), 0, 0)
        grid.addLayout(row(self._say(Text("Presenter", "Next")), self._next_name), 0, 1)
        self._now_frame, self._next_frame = Framed(self._now, self._talk), Framed(self._next, self._talk)
        grid.addWidget(self._now_frame, 1, 0, 3, 1)
        grid.addWidget(self._next_frame, 1, 1)
        self._over.setParent(self._next_frame)
        grid.addLayout(self._notes_head(), 2, 1)
        grid.addWidget(self._notes, 3, 1)
        grid.setColumnStretch(0, 8)
        grid.setColumnStretch(1, 5)
        grid.setRowStretch(1, 4)
        grid.setRowStretch(3, 5)
        column.addLayout(grid, 1)
        column.addWidget(self._reading)
        column.addLayout(self._tools())
        column.addWidget(self._keys)

    def _notes_head(self) -> QHBoxLayout:
        line = row(self._say(Text("Presenter", "Notes")))
        line.addStretch(1)
        for text, name, by in (
            ("A−", Text("Presenter", "Smaller notes"), -1),
            ("A+", Text("Presenter", "Larger notes"), 1),
        ):
            made = self._button(name, lambda by=by: self._resize_notes(by))
            made.setText(text)
            line.addWidget(made)
        return line

    def _tools(self) -> QHBoxLayout:
        """Return the buttons for what keys do as well."""
        line = QHBoxLayout()
        line.setSpacing(8)
        acts: tuple[tuple[Text, Act, bool], ...] = (
            (Text("Presenter", "← Back"), "back", False),
            (Text("Presenter", "On →"), "next", False),
            (Text("Presenter", "Black"), "black", True),
            (Text("Presenter", "White"), "white", True),
            (Text("Presenter", "Laser pointer"), "laser", True),
            (Text("Presenter", "Spotlight"), "spotlight", True),
            (Text("Presenter", "Back to the frame"), "fit", False),
        )
        for text, act, toggles in acts:
            made = self._button(text, lambda act=act: self._stage.do(act))
            if toggles:
                made.setCheckable(True)
                self._toggles[act] = made
            line.addWidget(made)
        line.addStretch(1)
        keys = self._button(Text("Presenter", "Keys"), self.switch_keys)
        line.addWidget(keys)
        return line

    def _button(self, text: Text, act: Callable[[], object]) -> QPushButton:
        return button(self._say(text), act)

    # Keys

    def event(self, event: QEvent) -> bool:
        """Take keys before shortcuts do."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let the stage do what a key asks for."""
        if not self._stage.take_key(event):
            super().keyPressEvent(event)

    def switch_keys(self) -> None:
        """Show which keys there are, or no longer."""
        self._keys.setVisible(self._keys.isHidden())

    # The talk

    def _show(self) -> None:
        talk = self._talk
        for picture, scene in ((self._now, talk.scene), (self._next, talk.following)):
            if talk.sheet is not None:
                picture.show_sheet(talk.sheet)
            if picture.scene is not scene:
                picture.show_scene(scene)
        self._now_frame.settle()
        self._next_frame.settle()
        self._next.setVisible(talk.following is not None)
        self._over.setVisible(talk.following is None and bool(talk.scenes))
        self._now_name.setText(_named(talk.scene))
        self._next_name.setText(_named(talk.following))
        where = Text("Presenter", "{place} of {count}")(place=talk.place + 1, count=len(talk.scenes))
        self._place.setText(self._say(where) if talk.scenes else "")
        stage = talk.stage
        notes = "" if stage is None else stage.notes
        if self._notes.toPlainText() != notes:
            self._notes.setPlainText(notes)
        hint = Text("Presenter", "No notes. Write them in the form of a stage.")
        self._notes.setPlaceholderText(self._say(hint) if stage is not None else "")
        self._show_reading()
        self._show_toggles()

    def _follow(self) -> None:
        if not self._follower.isActive():
            self._follower.start()

    def _mirror(self) -> None:
        """Show what the stage shows, where a hand has moved it."""
        if self._stage.has_arrived and self._now.scene is self._stage.scene:
            self._now.look(self._stage.eye)
            self._now.divide(self._stage.divider)
            self._show_reading()

    def _show_reading(self) -> None:
        scene, sheet = self._talk.scene, self._talk.sheet
        readings: tuple[Reading, ...] = ()
        if scene is not None and scene.page is not None:
            readings = read_on_page(scene.page, self._talk.proportion)
        elif scene is not None and scene.frame is not None and sheet is not None:
            eye = self._stage.eye if self._stage.has_arrived else None
            readings = read_on_map(sheet, scene.frame if eye is None else eye.frame(self._talk.proportion))
        self._reading.setText(self._say(too_small(readings)) if readings else "")

    def _show_toggles(self) -> None:
        for act, toggle in self._toggles.items():
            toggle.setChecked(act in (self._stage.blank, self._stage.pointing.kind))

    def _resize_notes(self, by: int) -> None:
        self._size = min(max(self._size + by, 0), len(_NOTES) - 1)
        self._notes.setStyleSheet(f"QPlainTextEdit {{ font-size: {_NOTES[self._size]}px; padding: 8px; }}")

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Work no more."""
        for picture in (self._now, self._next):
            picture.close_picture()
        super().closeEvent(event)


def _named(scene: Scene | None) -> str:
    if scene is None:
        return ""
    number, count = scene.part
    return f"{scene.name}  {number}/{count}" if count > 1 else scene.name
