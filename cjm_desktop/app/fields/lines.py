"""Fields for texts: one line, and several."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from cjm_desktop.app.fields.field import DIFFERENT, Binding, Desk, Field
from cjm_desktop.canvas.editor import wrap_mode
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text

Said = Text | str | Callable[[JourneyMap], Text | str]
"""What is always said, or what is said as the map is now."""


class LineField(Field[str]):
    """One line of text. ``at_once`` is false for what means nothing until it is complete, as a date."""

    def __init__(self, desk: Desk, binding: Binding[str], *, at_once: bool = True, placeholder: Said = "") -> None:
        self._line = QLineEdit()
        self._placeholder = placeholder
        super().__init__(desk, binding, self._line)
        if at_once:
            self._line.textEdited.connect(self.give)
        else:
            self._line.textEdited.connect(self._typed)
            self._line.editingFinished.connect(self._finish)

    def _typed(self, text: str) -> None:
        if text or not self._differs:
            self._draft(text)
        else:
            self._end_draft()

    def _finish(self) -> None:
        self._end_draft()
        if self._line.text() or not self._differs:
            self.give(self._line.text())
            if not self.complaint.text():
                self._show()

    def show_difference(self) -> None:
        """Say that there are different texts."""
        self._line.clear()
        self._line.setPlaceholderText(self._desk.say(DIFFERENT))

    def refresh(self) -> None:
        """Show what the map holds now, and what it would say without."""
        super().refresh()
        if not self._differs:
            self._say_placeholder()

    def _say_placeholder(self) -> None:
        said = self._placeholder
        if not isinstance(said, Text | str):
            said = said(self._desk.document.journey)
        self._line.setPlaceholderText(self._desk.say(said))

    def show_value(self, value: str) -> None:
        """Show a text, with the cursor where it was."""
        self._say_placeholder()
        place = self._line.cursorPosition()
        self._line.setText(value)
        self._line.setCursorPosition(min(place, len(value)) if self._line.hasFocus() else 0)


class ProseField(Field[str]):
    """Text of several lines."""

    def __init__(self, desk: Desk, binding: Binding[str], *, height: int = 72) -> None:
        self._text = QPlainTextEdit()
        self._text.setTabChangesFocus(True)
        self._text.setUndoRedoEnabled(False)
        self._text.setFixedHeight(height)
        super().__init__(desk, binding, self._text)
        self._text.textChanged.connect(self._typed)

    def _typed(self) -> None:
        if self._text.toPlainText() != self._shown:  # a composition changes the look alone
            self._shown = self._text.toPlainText()
            self.give(self._shown)

    def show_difference(self) -> None:
        """Say that there are different texts."""
        self.show_value("")
        self._text.setPlaceholderText(self._desk.say(DIFFERENT))

    def show_value(self, value: str) -> None:
        """Show a text, with the cursor where it was."""
        self._text.setPlaceholderText("")
        place = self._text.textCursor().position()
        with QSignalBlocker(self._text):
            self._text.setWordWrapMode(wrap_mode(value))
            self._text.setPlainText(value)
        self._shown = self._text.toPlainText()
        cursor = self._text.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if place < cursor.position():
            cursor.setPosition(place)
        self._text.setTextCursor(cursor)
