"""The comments on what is selected, else all of the map."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from cjm_desktop.app.comments.card import ThreadCard, now
from cjm_desktop.app.comments.writing import Author, Writing
from cjm_desktop.app.fields.field import note
from cjm_desktop.document import Document
from cjm_desktop.edits.comments import add_comment
from cjm_desktop.model.comments import Comment
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.threads import Thread, can_be_commented, threads_in
from cjm_desktop.words import Language, Text, say

_MOST: Final = 100
"""So many are shown at once: thousands would take seconds."""
_STATES: Final = (Text("Comment", "Open"), Text("Comment", "Resolved"))


class CommentsPanel(QScrollArea):
    """Follows the document until it is destroyed."""

    chosen = Signal(str)
    """The id of what a person wants to see."""

    def __init__(self, document: Document, author: Author, language: Language) -> None:
        super().__init__()
        self._document = document
        self._author = author
        self._language: Language = language
        self._cards: list[ThreadCard] = []
        self._holder = ""
        self._state = QComboBox()
        self._state.addItems([say(text, language) for text in _STATES])
        self._state.setAccessibleName(say(Text("Comment", "Which comments are shown"), language))
        self._state.currentIndexChanged.connect(self._show)
        self._every = QPushButton(say(Text("Comment", "← All comments"), language))
        self._every.setProperty("role", "flat")
        self._every.clicked.connect(self._choose_nothing)
        self._writing = Writing(Text("Comment", "Write a comment"), Text("Comment", "Comment"), author, language)
        self._writing.sent.connect(self._give)
        self._next = new_id()
        self._writing.follow(
            document.drafts,
            lambda journey, text: add_comment(journey, self._holder, self._said_now(text)),
            ("comment", ""),
        )
        self._hint = note("second")
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(12, 12, 12, 12)
        self._column.setSpacing(8)
        for part in (self._every, self._state, self._writing, self._hint):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(say(Text("Page", "Comments"), language))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self._state)
        self.destroyed.connect(document.subscribe(self._follow))
        self._show()

    def compose(self) -> None:
        """Have the next key written into a new comment on what is selected."""
        if self._holder:
            self._writing.begin()

    def _follow(self, _before: JourneyMap, _after: JourneyMap) -> None:
        self._show()

    def _show(self) -> None:
        journey, selection = self._document.journey, self._document.selection
        name = next(iter(selection)) if len(selection) == 1 else ""
        self._holder = name if name and can_be_commented(journey, name) else ""
        wanted = self._state.currentIndex() == 1
        found = [
            thread
            for thread in threads_in(journey)
            if thread.comment.resolved is wanted and self._holder in ("", thread.holder)
        ]
        self._writing.setVisible(bool(self._holder))
        self._every.setVisible(bool(self._holder))
        self._hint.setText(say(self._said(len(found), resolved=wanted), self._language))
        self._hint.setVisible(bool(self._hint.text()))
        self._list(found[:_MOST])

    def _said(self, count: int, *, resolved: bool) -> Text:
        if count > _MOST:
            return Text("Comment", "The first {shown} of {count}.")(shown=_MOST, count=count)
        if count or self._holder:
            return (Text("Comment", "{count} resolved") if resolved else Text("Comment", "{count} open"))(count=count)
        if resolved:
            return Text("Comment", "No comment is resolved yet.")
        return Text("Comment", "No open comments. Select a card, a step or a stage to say something about it.")

    def _list(self, threads: list[Thread]) -> None:
        """Show threads; a card that shows the same as before stays, with what is being written in it."""
        names = not self._holder
        known = {card.shown.comment.id: card for card in self._cards if card.shown in threads and card.names is names}
        cards = [known.get(thread.comment.id) or self._card(thread, names=names) for thread in threads]
        for card in self._cards:
            if card not in cards:
                card.hide()
                card.deleteLater()  # it may hold the sender of what is told just now
        self._cards = cards
        first = self._column.indexOf(self._hint) + 1
        for place, card in enumerate(cards, first):
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)
            card.show()

    def _card(self, thread: Thread, *, names: bool) -> ThreadCard:
        card = ThreadCard(thread, self._document, self._author, self._language, names=names)
        card.chosen.connect(self.chosen)
        return card

    def _choose_nothing(self) -> None:
        self._document.select([])

    def _said_now(self, text: str) -> Comment:
        return Comment(id=self._next, author=self._author.read(), time=now(), text=text)

    def _give(self, text: str) -> None:
        comment, self._next = self._said_now(text), new_id()
        self._state.setCurrentIndex(0)
        self._document.apply(Text("Edit", "Comment"), add_comment(self._document.journey, self._holder, comment))
