"""Dot voting: one person after another gives dots to cards; the round goes into the map as one step, or not at all."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.app.widgets.labels import plain_label
from cjm_desktop.app.workshop.dots_left import DotsLeft
from cjm_desktop.app.workshop.marks import Dots, Mark
from cjm_desktop.app.workshop.results import Results, told_of
from cjm_desktop.app.workshop.round import Round
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.edits.workshop import clear_votes, give_votes
from cjm_desktop.insight.votes import by_votes
from cjm_desktop.layout.finding import areas_of
from cjm_desktop.model.lanes import Lane
from cjm_desktop.model.lookup import find_card
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import cards_of
from cjm_desktop.words import Language, Text, say

_VOTE: Final = Text("Edit", "Vote in a workshop")
_CLEAR: Final = Text("Edit", "Clear votes")
_MOST_BACK: Final = 500
"""Acts of a round that can be taken back."""


class Voting(QWidget):
    """The part of the workshop in which people vote."""

    def __init__(self, canvas: MapCanvas, language: Language, colours: Colours, export: Callable[[], None]) -> None:
        """Make it; ``export`` opens what prints and exports the votes of the map."""
        super().__init__()
        self._canvas = canvas
        self._language: Language = language
        self._export = export
        self.round = Round()
        self.past: list[Round] = []
        """The round as it was before each act, the last one at the end."""
        self._end_draft: Callable[[], None] | None = None
        self._lanes: tuple[Lane, ...] = ()
        self._has_old = False
        self._shows = False
        self.dots = Dots(24)
        canvas.scene().addItem(self.dots)
        self.shown = Results(canvas, language, colours, self._bring_on_paper)
        self.left = DotsLeft(colours)
        self._person = plain_label("", "name")
        self._count = plain_label("", "name")
        self._told = plain_label("", "second")
        self._told.setWordWrap(True)
        self._make_buttons()
        self._arrange()
        canvas.eye_moved.connect(self._show_dots)
        self.refresh()

    def _make_buttons(self) -> None:
        self.each = plain_label("", "name")
        self.fewer = self._button("−", lambda: self._set_each(self.round.each - 1), "kind")
        self.fewer.setAccessibleName(say(Text("Workshop", "One dot less for each person"), self._language))
        self.more = self._button("+", lambda: self._set_each(self.round.each + 1), "kind")
        self.more.setAccessibleName(say(Text("Workshop", "One dot more for each person"), self._language))
        self.back = self._button("↶", self.take_back, "kind")
        self.back.setAccessibleName(say(Text("Workshop", "Take back what was done last in the round"), self._language))
        self.back.setToolTip(f"{self.back.accessibleName()} (Ctrl+Z)")
        self.following = self._button(Text("Workshop", "Next person"), self.next_person, "accent")
        self.results = self._button(Text("Workshop", "Show results"), self.switch_results)
        self.finish = self._button(Text("Workshop", "Into the map"), self.put_in)
        self.cancel = self._button(Text("Workshop", "Cancel"), self.give_up)
        self.clear = self._button(Text("Workshop", "Clear old votes"), self.clear_old)

    def _button(self, text: Text | str, act: Callable[[], object], role: str = "") -> QPushButton:
        button = QPushButton(text if isinstance(text, str) else say(text, self._language))
        button.setProperty("role", role)
        button.clicked.connect(act)
        return button

    def _arrange(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        each = plain_label(say(Text("Workshop", "Dots each"), self._language), "plain")
        for part in (self._person, self.left, self._count):
            first.addWidget(part)
        first.addStretch(1)
        for part in (self.back, self.following, self.results):
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
        self._go_on(self.round.given(card))
        self._tell_left()

    def take(self, card: str) -> None:
        """Take one of this person's dots back from a card."""
        self._go_on(self.round.taken(card))
        self._tell_left()

    def next_person(self) -> None:
        """Let the next person vote, who sees no dots of the others."""
        self._shows = False
        self._go_on(self.round.following())
        self._tell_left()

    @property
    def can_take_back(self) -> bool:
        """Whether anything was done in this round."""
        return bool(self.past)

    def take_back(self) -> None:
        """Have the round as it was before the last act: a dot, one that was taken back, or the next person."""
        if self.past:
            self._set(self.past.pop())
            self._tell_left()

    def switch_results(self) -> None:
        """Show what everybody gave, or hide it again."""
        self._shows = not self._shows
        self.refresh()

    def put_in(self) -> bool:
        """Give the dots to the cards in the map, as one step; another round begins. Tell whether they are there."""
        document, count = self._canvas.document, self.round.count
        journey = give_votes(document.journey, self.round.total)
        if journey is not document.journey and not self._canvas.bench.apply(_VOTE, journey):
            return False
        self._begin_again()
        if count:
            self._tell(Text("Workshop", "The dots are in the map, as one step that Undo takes back."))
        return True

    def give_up(self) -> None:
        """Forget the round; the map stays as it was."""
        self._begin_again()
        self._tell(Text("Workshop", "The round is forgotten; the map is as it was."))

    def clear_old(self) -> None:
        """Take the votes of earlier rounds out of the map."""
        self._canvas.bench.apply(_CLEAR, clear_votes(self._canvas.document.journey))
        self.refresh()

    def _bring_on_paper(self) -> None:
        """Have what is listed printed: a round that still goes on is in the map then."""
        if self.put_in():
            self._export()

    def _begin_again(self) -> None:
        self.past.clear()
        self._set(Round(self.round.each))

    def _set_each(self, dots: int) -> None:
        self._set(self.round.with_each(dots))

    def _go_on(self, new: Round) -> None:
        """Have the round go on, so that this can be taken back."""
        if new != self.round:
            self.past.append(self.round)
            del self.past[:-_MOST_BACK]
            self._set(new)

    def _set(self, new: Round) -> None:
        self.round = new
        drafts = self._canvas.document.drafts
        if self.is_running and self._end_draft is None:
            self._end_draft = drafts.begin(self._voted)  # what a crash would lose is in the journal
            self.destroyed.connect(self._end_draft)
        elif not self.is_running:
            self.forget_draft()
        else:
            drafts.touch()
        self.refresh()

    def forget_draft(self) -> None:
        """Let the map be without what was voted."""
        if self._end_draft is not None:
            self._end_draft()
            self._end_draft = None

    def _voted(self, journey: JourneyMap) -> JourneyMap:
        return give_votes(journey, self.round.total)

    def go_on(self, former: Round, past: tuple[Round, ...]) -> None:
        """Go on with a round that was begun elsewhere."""
        self.past = [*past]
        self._set(former)

    # What is seen

    def refresh(self) -> None:
        """Show whose turn it is, and what is left; dots of cards that are gone are there to be given again."""
        self._look_at_cards()
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
        self.back.setEnabled(self.can_take_back)
        self.clear.setEnabled(self._has_old)
        self._show_results()
        self._show_dots()

    def _look_at_cards(self) -> None:
        """See which cards there are, when others are there than before."""
        journey = self._canvas.document.journey
        if journey.lanes is self._lanes:
            return
        self._lanes, before = journey.lanes, self.round
        there = {card.id: card.votes for card in cards_of(journey)}
        self._has_old = any(there.values())
        self.round = before.among(there)
        if self.round != before and not self.is_running:
            self.forget_draft()

    def _show_results(self) -> None:
        if not (self._shows and self.isVisible()):
            self.shown.hide()
            return
        journey, now = self._canvas.document.journey, self.round
        if self.is_running:
            self.shown.show_rows(by_votes(journey, now.total), told_of(now.person, now.count))
        else:
            self.shown.show_rows(by_votes(journey), Text("Workshop", "All votes in the map"))

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
        now = self.round
        told = Text("Workshop", "Person {number}: {left} of {each} dots left")
        self._tell(told(number=now.person, left=now.left, each=now.each))

    def come(self) -> None:
        """Let the keys go to the map, on which one votes."""
        self.dots.setVisible(True)
        self.refresh()
        self._tell(
            Text(
                "Workshop",
                "Click or tap a card: a dot. Right click or hold: taken back. "
                "Keys: Space, Shift+Space; N next, R results.",
            )
        )
        self._canvas.setFocus()

    def go(self) -> None:
        """Show no dots; the round goes on when one comes back."""
        self.dots.setVisible(False)
        self.shown.hide()

    def let_go(self) -> None:
        """Keep what was voted, and leave nothing above the map."""
        self.put_in()
        self.forget_draft()
        self.shown.setParent(None)
        self.shown.deleteLater()
        self._canvas.scene().removeItem(self.dots)
