"""The former reviews of a map, the latest first."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from cjm_desktop.app.fields.field import Desk, note
from cjm_desktop.app.inspector.trends import show_within
from cjm_desktop.app.widgets.labels import plain_tip
from cjm_desktop.edits.reviews import delete_review
from cjm_desktop.insight.naming import own_name
from cjm_desktop.model.reviews import Review
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Text

_MOST: Final = 12
"""Reviews that are listed."""


class FormerReviews(QWidget):
    """Each with its day, who did it, what was found, and a button that deletes it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: tuple[Review, ...] = ()
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._head = note("label")
        self._head.setText(desk.say(Text("Review", "Former reviews")))
        self._column.addWidget(self._head)
        self._more = note("second")
        self._column.addWidget(self._more)
        self.refresh()

    def refresh(self) -> None:
        """Show what the map holds now."""
        reviews = self._desk.document.journey.reviews
        show_within(self, bool(reviews))
        if reviews == self._shown:
            return
        for row in self._rows:
            row.hide()
            row.deleteLater()  # it may hold the sender of what is told just now
        self._shown = reviews
        latest = sorted(reviews, key=lambda review: str(review.date or ""), reverse=True)
        self._rows = [self._row(review) for review in latest[:_MOST]]
        for place, row in enumerate(self._rows, start=1):
            self._column.insertWidget(place, row)
            row.show()
        earlier = len(latest) - len(self._rows)
        self._more.setVisible(earlier > 0)
        self._more.setText(self._desk.say(Text("Review", "Earlier ones: {count}")(count=earlier)))

    def let_go(self) -> None:
        """Hear nothing more."""

    def _row(self, review: Review) -> QWidget:
        day = own_name(review) or Text("Review", "Without a day")
        said = Text("Review", "{date} · {by}")(date=day, by=excerpt(review.by)) if review.by else day
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 2, 0, 2)
        line.setSpacing(2)
        words = QVBoxLayout()
        words.setSpacing(0)
        head = note("small")
        head.setText(self._desk.say(said))
        words.addWidget(head)
        if review.note:
            found = note("second")
            found.setText(review.note)
            found.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(found)
        out = QToolButton()
        out.setText("−")
        out.setProperty("role", "more")
        out.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        name = self._desk.say(Text("Review", "Delete the review: {date}")(date=day))
        out.setAccessibleName(name)
        out.setToolTip(plain_tip(name))
        out.clicked.connect(partial(self._delete, review.id))
        line.addLayout(words, 1)
        line.addWidget(out, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _delete(self, review: str, *_: object) -> None:
        document = self._desk.document
        document.apply(Text("Edit", "Delete a review"), delete_review(document.journey, review))
