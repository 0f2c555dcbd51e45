"""One comment with its answers, and what can be done with it."""

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cjm_desktop.app.comments.writing import Author, Writing
from cjm_desktop.app.fields.field import note
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.labels import menu_text, plain_label, plain_tip
from cjm_desktop.document import Document
from cjm_desktop.edits.comments import add_reply, change_comment, change_reply, delete_comment, delete_reply
from cjm_desktop.model.comments import Comment, Reply
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.threads import Thread
from cjm_desktop.words import Language, Text, say

_REPLY: Final = "reply"
_EDIT: Final = "edit"
"""What for somebody writes, with the id of what it is about."""
_ABOUT: Final = 200
"""Width in pixels of what a comment is about."""


def now() -> dt.datetime:
    """Return the moment in which something is said."""
    return dt.datetime.now(dt.UTC)


def signature(said: Comment | Reply) -> Text:
    """Return who said something, and when, on the clock of this computer."""
    author = said.author or Text("Comment", "Somebody")
    if said.time is None:
        return Text("Comment", "{author}")(author=author)
    here = said.time.astimezone()
    return Text("Comment", "{author} · {date}, {time}")(author=author, date=here.date(), time=f"{here:%H:%M}")


class ThreadCard(QFrame):
    """Made anew when what it shows is another."""

    chosen = Signal(str)
    """The id of what it is about."""

    def __init__(self, thread: Thread, document: Document, author: Author, language: Language, *, names: bool) -> None:
        """Show a comment; with ``names`` also what it is about, as a button that goes there."""
        super().__init__()
        self.shown = thread
        self.names = names
        self._document = document
        self._author = author
        self._language: Language = language
        self._writing: Writing | None = None
        self._next = ""
        self.setProperty("role", "thread")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 8, 10, 8)
        self._column.setSpacing(4)
        comment = thread.comment
        if names:
            self._column.addWidget(self._about())
        self._column.addWidget(self._said(comment, partial(self._edit, comment), self._delete))
        for reply in comment.replies:
            answer = self._said(reply, partial(self._edit, reply), partial(self._delete_reply, reply))
            answer.setContentsMargins(14, 0, 0, 0)
            self._column.addWidget(answer)
        self._column.addLayout(self._actions())
        self._go_on_writing()
        about = say(thread.about, language)
        self.setAccessibleName(say(Text("Comment", "Comment: {about}")(about=about), language))

    def _say(self, text: Text) -> str:
        return say(text, self._language)

    def _about(self) -> QPushButton:
        about = self._say(self.shown.about)
        button = QPushButton()
        button.setProperty("role", "flat")
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        room = scaled(_ABOUT)
        button.setText(menu_text(button.fontMetrics().elidedText(about, Qt.TextElideMode.ElideRight, room)))
        button.setAccessibleName(about)
        button.setToolTip(plain_tip(about))
        button.clicked.connect(self._choose)
        return button

    def _choose(self) -> None:
        self.chosen.emit(self.shown.holder)

    def _said(self, said: Comment | Reply, edit: Callable[[], None], delete: Callable[[], None]) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        row = QHBoxLayout()
        who = note("heading")
        who.setText(self._say(signature(said)))
        row.addWidget(who, 1)
        row.addWidget(self._more(edit, delete))
        column.addLayout(row)
        words = note("words")
        words.setText(said.text)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(words)
        return part

    def _more(self, edit: Callable[[], None], delete: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setText("…")
        button.setProperty("role", "more")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(self._say(Text("Comment", "More")))
        menu = QMenu(button)
        menu.addAction(self._say(Text("Comment", "Edit")), edit)
        menu.addAction(self._say(Text("Comment", "Delete")), delete)
        button.setMenu(menu)
        return button

    def _actions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        resolved = self.shown.comment.resolved
        if resolved:
            row.addWidget(self._state())
        row.addStretch()
        resolve = Text("Comment", "Reopen") if resolved else Text("Comment", "Resolve")
        for text, act in ((Text("Comment", "Reply"), self._answer), (resolve, self._resolve)):
            button = QPushButton(self._say(text))
            button.setProperty("role", "flat")
            button.clicked.connect(act)
            row.addWidget(button)
        return row

    def _state(self) -> QLabel:
        return plain_label("✓ " + self._say(Text("Comment", "Resolved")), "second")

    def _go_on_writing(self) -> None:
        """Open again what somebody was writing here when all was made anew."""
        words, comment = self._document.drafts.words, self.shown.comment
        if (_REPLY, comment.id) in words:
            self._open_answer()
        for said in (comment, *comment.replies):
            if (_EDIT, said.id) in words:
                self._open_text(said)

    def _write(
        self,
        writing: Writing,
        give: Callable[[str], None],
        written: Callable[[JourneyMap, str], JourneyMap],
        purpose: tuple[str, str],
    ) -> Writing:
        """Have something written at the end, in place of what was begun there."""
        self._give_up()
        self._writing = writing
        writing.follow(self._document.drafts, written, purpose)
        writing.sent.connect(give)
        writing.given_up.connect(self._give_up)
        self._column.addWidget(writing)
        return writing

    def _give_up(self) -> None:
        if self._writing is not None:
            self._writing.let_go()
            self._writing.hide()
            self._writing.deleteLater()
            self._writing = None

    def _answer(self) -> None:
        self._open_answer().begin()

    def _open_answer(self) -> Writing:
        what, send = Text("Comment", "Write a reply"), Text("Comment", "Reply")
        self._next = new_id()
        writing = Writing(what, send, self._author, self._language)
        return self._write(writing, self._give_answer, self._with_answer, (_REPLY, self.shown.comment.id))

    def _edit(self, said: Comment | Reply) -> None:
        self._open_text(said).begin()

    def _open_text(self, said: Comment | Reply) -> Writing:
        what, send = Text("Comment", "Change the text"), Text("Comment", "Save")
        writing = Writing(what, send, self._author, self._language, said.text)
        give, written = partial(self._give_text, said), partial(self._with_text, said)
        return self._write(writing, give, written, (_EDIT, said.id))

    def _give_answer(self, text: str) -> None:
        self._document.apply(Text("Edit", "Reply to a comment"), self._with_answer(self._document.journey, text))

    def _with_answer(self, journey: JourneyMap, text: str) -> JourneyMap:
        reply = Reply(id=self._next, author=self._author.read(), time=now(), text=text)
        return add_reply(journey, self.shown.holder, self.shown.comment.id, reply)

    def _give_text(self, said: Comment | Reply, text: str) -> None:
        self._give_up()
        self._document.apply(Text("Edit", "Change a comment"), self._with_text(said, self._document.journey, text))

    def _with_text(self, said: Comment | Reply, journey: JourneyMap, text: str) -> JourneyMap:
        holder, comment = self.shown.holder, self.shown.comment.id
        if isinstance(said, Reply):
            return change_reply(journey, holder, comment, said.id, text)
        return change_comment(journey, holder, comment, text=text)

    def _resolve(self) -> None:
        journey, thread = self._document.journey, self.shown
        resolved = not thread.comment.resolved
        label = Text("Edit", "Resolve a comment") if resolved else Text("Edit", "Reopen a comment")
        self._document.apply(label, change_comment(journey, thread.holder, thread.comment.id, resolved=resolved))

    def _delete(self) -> None:
        new = delete_comment(self._document.journey, self.shown.holder, self.shown.comment.id)
        self._document.apply(Text("Edit", "Delete a comment"), new)

    def _delete_reply(self, reply: Reply) -> None:
        new = delete_reply(self._document.journey, self.shown.holder, self.shown.comment.id, reply.id)
        self._document.apply(Text("Edit", "Delete a reply"), new)
