"""What data can be made into: curves, figures, cards of what customers said; each is wanted or not."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from cjm_desktop.app.fields.choices import Choice
from cjm_desktop.app.fields.numbers import NumberBox
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.flow_layout import FlowLayout
from cjm_desktop.app.widgets.labels import menu_text, plain_label
from cjm_desktop.limits import MOST_QUOTES
from cjm_desktop.model.datasets import MEASURES, PICKS, Feed, Measure, Pick
from cjm_desktop.model.kinds import EVIDENCE, Evidence
from cjm_desktop.words import Language, Text, say

Which = tuple[Measure, str | None]
"""What a feed measures, and whose answers."""
_OF: Final = Text("Evidence", "{measure}: {persona}")
_GROUNDS: Final[tuple[Evidence | None, ...]] = (None, *EVIDENCE)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is to be made."""

    quotes: int
    pick: Pick
    evidence: Evidence | None
    step: str | None
    """Where rows belong that name no place."""


def which(feed: Feed) -> Which:
    """Return what a feed measures, and whose answers."""
    return feed.measure, feed.persona


class FeedsForm(QWidget):
    """Ticks for curves and figures, and how many comments become cards."""

    ticked = Signal(object, bool)
    """What a feed measures and whose answers, and whether it is wanted."""
    wished = Signal(object)
    """The Wishes that are new."""

    def __init__(self, steps: Sequence[tuple[str, str]], language: Language) -> None:
        """``steps`` are those of the map, by id and name."""
        super().__init__()
        self._language: Language = language
        self._steps = steps
        self._known: tuple[Which, ...] = ()
        self._ticks: dict[Which, QCheckBox] = {}
        self._boxes = QWidget()
        self._row = FlowLayout(self._boxes, 10)
        self._quotes = NumberBox()
        self._quotes.setDecimals(0)
        self._quotes.setRange(0, MOST_QUOTES)
        self._quotes.setFixedWidth(scaled(72))
        self._pick = self._choice([say(text, language) for text in PICKS.values()], 130)
        self._evidence = self._choice([self._say(EVIDENCE[each]) if each else "–" for each in _GROUNDS], 140)
        nowhere = self._say(Text("Evidence", "nowhere: left out"))
        self._step = self._choice([nowhere, *(name for _, name in steps)], 220)
        self._arrange()
        self._quotes.valueChanged.connect(self._wish)
        for choice in (self._pick, self._evidence, self._step):
            choice.currentIndexChanged.connect(self._wish)

    def show_feeds(self, possible: Sequence[Feed], wanted: frozenset[Which], people: dict[str, str]) -> None:
        """Show what is possible, and what of it is wanted; ``people`` are called so."""
        known = tuple(map(which, possible))
        if known != self._known:
            self._known = known
            self._make_ticks(people)
        for each, tick in self._ticks.items():
            with QSignalBlocker(tick):
                tick.setChecked(each in wanted)

    def show_wishes(self, wishes: Wishes, *, has_comments: bool, is_placed: bool) -> None:
        """Show what is wished; comments and a place only where there is a use for them."""
        ids = [None, *(step for step, _ in self._steps)]
        widgets = (self._quotes, self._pick, self._evidence, self._step)
        blockers = [QSignalBlocker(widget) for widget in widgets]
        self._quotes.setValue(wishes.quotes)
        self._pick.setCurrentIndex(list(PICKS).index(wishes.pick))
        self._evidence.setCurrentIndex(_GROUNDS.index(wishes.evidence))
        self._step.setCurrentIndex(ids.index(wishes.step) if wishes.step in ids else 0)
        del blockers
        self._quotes_part.setVisible(has_comments)
        self._step_part.setVisible(not is_placed)

    def _say(self, text: Text) -> str:
        return say(text, self._language)

    def _choice(self, names: Sequence[str], wide: int) -> Choice:
        choice = Choice()
        choice.addItems(names)
        choice.setFixedWidth(scaled(wide))
        return choice

    def _arrange(self) -> None:
        self._quotes_part = self._part(Text("Evidence", "Comments as cards, at each step"), self._quotes, self._pick)
        self._pick.setAccessibleName(self._say(Text("Evidence", "Which comments")))
        self._step_part = self._part(Text("Evidence", "Rows that name no place belong to"), self._step)
        below = QWidget()
        row = FlowLayout(below, 12)
        for part in (self._step_part, self._quotes_part, self._part(Text("Evidence", "Rests on"), self._evidence)):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._boxes)
        column.addWidget(below)

    def _part(self, label: Text, *fields: QWidget) -> QWidget:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        said = plain_label(self._say(label), "label")
        said.setBuddy(fields[0])
        fields[0].setAccessibleName(said.text())
        for widget in (said, *fields):
            row.addWidget(widget)
        return part

    def _make_ticks(self, people: dict[str, str]) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        self._ticks = {}
        for each in self._known:
            measure, persona = each
            name = MEASURES[measure]
            said = self._say(name if persona is None else _OF(measure=name, persona=people.get(persona, "")))
            tick = QCheckBox(menu_text(said))
            tick.toggled.connect(partial(self.ticked.emit, each))
            self._row.addWidget(tick)
            self._ticks[each] = tick

    def _wish(self, *_: object) -> None:
        place = self._step.currentIndex()
        self.wished.emit(
            Wishes(
                round(self._quotes.value()),
                list(PICKS)[self._pick.currentIndex()],
                _GROUNDS[self._evidence.currentIndex()],
                self._steps[place - 1][0] if place > 0 else None,
            )
        )
