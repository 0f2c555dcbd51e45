"""Where a comment or an answer is written."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.labels import plain_tip
from cjm_desktop.document import Drafts
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Language, Text, say

_HEIGHT: Final = 62
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Author:
    """Who writes: the name is asked for once and remembered for all maps."""

    read: Callable[[], str]
    remember: Callable[[str], object]


def _nothing() -> None:
    """Forget nothing: nothing is remembered yet."""


class Writing(QWidget):
    """A text with a button; Ctrl+Enter sends it too, Esc gives it up."""

    sent = Signal(str)
    given_up = Signal()

    def __init__(self, what: Text, send: Text, author: Author, language: Language, text: str = "") -> None:
        """Make it, with a text to begin with."""
        super().__init__()
        self._author = author
        self._first = text.strip()
        self._end_draft: Callable[[], None] | None = None
        self._forget: Callable[[], object] = _nothing
        self._name = QLineEdit()
        self._name.setPlaceholderText(say(Text("Comment", "Your name"), language))
        self._name.setAccessibleName(self._name.placeholderText())
        self._text = QPlainTextEdit(text)
        self._text.setPlaceholderText(say(what, language))
        self._text.setAccessibleName(self._text.placeholderText())
        self._text.setFixedHeight(scaled(_HEIGHT))
        self._text.setTabChangesFocus(True)
        self._text.textChanged.connect(self._look)
        self._send = QPushButton(say(send, language))
        self._send.setToolTip(plain_tip("Ctrl+Enter"))
        self._send.clicked.connect(self._give)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self._send)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._name)
        column.addWidget(self._text)
        column.addLayout(row)
        for part in (self._name, self._text):
            part.installEventFilter(self)
        self.setFocusProxy(self._text)
        self._look()

    def follow(
        self, drafts: Drafts, written: Callable[[JourneyMap, str], JourneyMap], purpose: tuple[str, str]
    ) -> None:
        """Let others know what is written before it is sent: ``written`` says how the map would be with it.

        What was begun for the same ``purpose`` in a field that is gone by now goes on here.
        """
        if purpose in drafts.words:
            self._text.setPlainText(drafts.words[purpose])

        def draft(journey: JourneyMap) -> JourneyMap:
            text = self._text.toPlainText().strip()
            return written(journey, text) if text and text != self._first else journey

        self._end_draft = drafts.begin(draft)
        self.destroyed.connect(self._end_draft)
        self._forget = partial(drafts.words.pop, purpose, None)
        self._text.textChanged.connect(partial(self._keep, drafts.words, purpose))
        self._text.textChanged.connect(drafts.touch)

    def _keep(self, words: dict[Hashable, str], purpose: tuple[str, str]) -> None:
        text = self._text.toPlainText()
        if text.strip() and text.strip() != self._first:
            words[purpose] = text
        else:
            words.pop(purpose, None)

    def let_go(self) -> None:
        """Forget what is written."""
        self._forget()
        if self._end_draft is not None:
            self._end_draft()

    def begin(self) -> None:
        """Have the next key written here."""
        self._look()
        self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._text.selectAll()

    def _look(self) -> None:
        self._name.setVisible(not self._author.read())
        self._send.setEnabled(bool(self._text.toPlainText().strip()))

    def _give(self) -> None:
        text = self._text.toPlainText().strip()
        if not text:
            return
        name = self._name.text().strip()
        if name:
            self._author.remember(name)
        self._text.clear()
        self.sent.emit(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Understand Ctrl+Enter and Esc."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _ENTER and (
                event.modifiers() & Qt.KeyboardModifier.ControlModifier or watched is self._name
            ):
                self._give()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.given_up.emit()
                return True
        return super().eventFilter(watched, event)
