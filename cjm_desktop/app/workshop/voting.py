"""Dot voting: one person after another gives dots to cards; the round goes into the map as one step, or not at all."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.app.widgets.labels import plain_label
from cjm_desktop.app.workshop.marks import Dots, Mark
from cjm_desktop.app.workshop.round import Round
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.edits.workshop import clear_votes, give_votes
from cjm_desktop.layout.finding import areas_of
from cjm_desktop.model.lookup import find_card
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import cards_of
from cjm_desktop.words import Language, Text, say

_VOTE: Final = Text("Edit", "Vote in a workshop")
_CLEAR: Final = Text("Edit", "Clear votes")
_DOT_AT_MOST: Final = 10
"""More dots than these are a number."""


class DotsLeft(QWidget):
    """The dots that a person still has, full, and those that are given, as rings."""

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._colours = colours
        self._left = self._each = 3
        self.side = 24

    def show_left(self, left: int, each: int, name: str) -> None:
        """Show so many of so many."""
        self._left, self._each = left, each
        self.setAccessibleName(name)
        self.fit()

    def fit(self) -> None:
        """Take as much room as the dots need."""
        shown = min(self._each, _DOT_AT_MOST)
        self.setFixedSize(round(shown * self.side * 1.3) + 8, round(self.side * 1.4))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw the dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(self._colours.accent)
        for number in range(min(self._each, _DOT_AT_MOST)):
            full = number < self._left
            painter.setPen(QPen(colour if full else QColor(self._colours.frame), 2.5))
            painter.setBrush(colour if full else Qt.BrushStyle.NoBrush)
            middle = QPointF((number + 0.6) * self.side * 1.3, self.height() / 2)
            painter.drawEllipse(middle, self.side / 2, self.side / 2)
        painter.end()


class Voting(QWidget):
    """The part of the workshop in which people vote."""

    def __init__(self, canvas: MapCanvas, language: Language, colours: Colours) -> None:
        super().__init__()
        self._canvas = canvas
        self._language: Language = language
        self.round = Round()
        self._end_draft: Callable[[], None] | None = None
        self._shows = False
        self.dots = Dots(24)
        canvas.scene().addItem(self.dots)
        self.left = DotsLeft(colours)
        self._person = plain_label("", "name")
        self._count = plain_label("", "name")
        self._told = plain_label("", "second")
        self.each = plain_label("", "name")
        self.fewer = self._button("−", lambda: self._set_each(self.round.each - 1), "kind")
        self.fewer.setAccessibleName(say(Text("Workshop", "One dot less for each person"), language))
        self.more = self._button("+", lambda: self._set_each(self.round.each + 1), "kind")
        self.more.setAccessibleName(say(Text("Workshop", "One dot more for each person"), language))
        self.following = self._button(Text("Workshop", "Next person"), self.next_person, "accent")
        self.results = self._button(Text("Workshop", "Show results"), self.switch_results)
        self.finish = self._button(Text("Workshop", "Into the map"), self.put_in)
        self.cancel = self._button(Text("Workshop", "Cancel"), self.give_up)
        self.clear = self._button(Text("Workshop", "Clear old votes"), self.clear_old)
        self._arrange()
        canvas.eye_moved.connect(self._show_dots)
        self.refresh()

    def _button(self, text: Text | str, act: Callable[[], None], role: str = "") -> QPushButton:
        button = QPushButton(text if isinstance(text, str) else say(text, self._language))
        button.setProperty("role", role)
        button.clicked.connect(act)
        return button

    def _arrange(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        each = QLabel(say(Text("Workshop", "Dots each"), self._language))
        for part in (self._person, self.left, self._count):
            first.addWidget(part)
        first.addStretch(1)
        for part in (self.following, self.results):
            first.addWidget(part)
        for part in (each, self.fewer, self.each, self.more, self.clear):
            second.addWidget(part)
        second.addWidget(self._told, 1)
        for part in (self.cancel, self.finish):
            second.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(first)
        column.addLayout(second)

    # The round

    @property
    def is_running(self) -> bool:
        """Whether dots were given that are not in the map."""
        return bool(self.round.count)

    def give(self, card: str) -> None:
        """Give a dot to a card."""
        lane = find_card(self._canvas.document.journey, card)
        if lane is None or self._canvas.bench.is_locked(lane.id):
            return
        if not self.round.left:
            self._tell(Text("Workshop", "No dots are left. Take one back, or go on with the next person."))
            return
        self._set(self.round.given(card))
        self._tell_left()

    def take(self, card: str) -> None:
        """Take one of this person's dots back from a card."""
        self._set(self.round.taken(card))
        self._tell_left()

    def next_person(self) -> None:
        """Let the next person vote, who sees no dots of the others."""
        self._set(self.round.following())
        self._tell_left()

    def switch_results(self) -> None:
        """Show what everybody gave, or hide it again."""
        self._shows = not self._shows
        self.refresh()

    def put_in(self) -> None:
        """Give the dots to the cards in the map, as one step; another round begins."""
        document, count = self._canvas.document, self.round.count
        journey = give_votes(document.journey, self.round.total)
        if journey is not document.journey and not self._canvas.bench.apply(_VOTE, journey):
            return
        self._begin_again()
        if count:
            self._tell(Text("Workshop", "The dots are in the map, as one step that Undo takes back."))

    def give_up(self) -> None:
        """Forget the round; the map stays as it was."""
        self._begin_again()
        self._tell(Text("Workshop", "The round is forgotten; the map is as it was."))

    def clear_old(self) -> None:
        """Take the votes of earlier rounds out of the map."""
        self._canvas.bench.apply(_CLEAR, clear_votes(self._canvas.document.journey))
        self.refresh()

    def _begin_again(self) -> None:
        self._set(Round(self.round.each))
        self._shows = False
        self.refresh()

    def _set_each(self, dots: int) -> None:
        self._set(self.round.with_each(dots))

    def _set(self, new: Round) -> None:
        self.round = new
        drafts = self._canvas.document.drafts
        if self.is_running and self._end_draft is None:
            self._end_draft = drafts.begin(self._voted)  # what a crash would lose is in the journal
        elif not self.is_running and self._end_draft is not None:
            self._end_draft()
            self._end_draft = None
        else:
            drafts.touch()
        self.refresh()

    def _voted(self, journey: JourneyMap) -> JourneyMap:
        return give_votes(journey, self.round.total)

    # What is seen

    def refresh(self) -> None:
        """Show whose turn it is, and what is left."""
        now = self.round
        self._person.setText(say(Text("Workshop", "Person {number}")(number=now.person), self._language))
        left = say(Text("Workshop", "{left} of {each} dots left")(left=now.left, each=now.each), self._language)
        self._count.setText(str(now.left))
        self.each.setText(str(now.each))
        self.left.show_left(now.left, now.each, left)
        hide, show = Text("Workshop", "Hide results"), Text("Workshop", "Show results")
        self.results.setText(say(hide if self._shows else show, self._language))
        for button in (self.finish, self.cancel):
            button.setEnabled(self.is_running)
        old = any(card.votes for card in cards_of(self._canvas.document.journey)) if self.isVisible() else False
        self.clear.setEnabled(old)
        self._show_dots()

    def _show_dots(self) -> None:
        sheet = self._canvas.sheet
        if sheet is None or not self.isVisible():
            return
        shown = self.round.total if self._shows else self.round.now
        marks: list[Mark] = [
            (found.area, shown[found.record], not self._shows) for found in areas_of(sheet, frozenset(shown))
        ]
        if marks or self.dots.marks:
            self.dots.show_marks(marks, self._canvas.zoom)

    def _tell(self, text: Text) -> None:
        said = say(text, self._language)
        self._told.setText(said)
        self._canvas.reader.speak(said)

    def _tell_left(self) -> None:
        self._tell(Text("Workshop", "{left} of {each} dots left")(left=self.round.left, each=self.round.each))

    def come(self) -> None:
        """Let the keys go to the map, on which one votes."""
        self.dots.setVisible(True)
        self.refresh()
        self._tell(
            Text(
                "Workshop", "Click a card: a dot. Right click: taken back. Keys: Space, Shift+Space; N next, R results."
            )
        )
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def go(self) -> None:
        """Show no dots; the round goes on when one comes back."""
        self.dots.setVisible(False)

    def let_go(self) -> None:
        """Keep what was voted, and leave nothing above the map."""
        self.put_in()
        if self._end_draft is not None:
            self._end_draft()
            self._end_draft = None
        self._canvas.scene().removeItem(self.dots)
