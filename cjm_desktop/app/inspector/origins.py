"""The part of an action's form that says from which cards it comes, and leads to them."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from cjm_desktop.app.fields.field import Desk, note
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.labels import menu_text, plain_tip
from cjm_desktop.edits.actions import change_action
from cjm_desktop.model.kinds import LANE_KINDS
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.lookup import index_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Text

_ROOM: Final = 214
"""Width in pixels of what a card says."""
_CHANGE: Final = Text("Edit", "Change what an action comes from")

Named = tuple[str, Text]
"""A card by its id, and what it is called."""


class Origins(QWidget):
    """The cards of an action, each a button that goes there with another that takes it out; one adds those selected."""

    def __init__(self, desk: Desk, action: str, show: Callable[[str], None]) -> None:
        super().__init__()
        self._desk = desk
        self._action = action
        self._show_card = show
        self._named: list[Named] = []
        self._rows: list[QWidget] = []
        label = note("label")
        label.setText(desk.say(Text("Action", "Comes from")))
        self._none = note("second")
        self._none.setText(desk.say(Text("Action", "No card. Select some on the map and add them.")))
        self._add = QPushButton(desk.say(Text("Action", "Add the selected cards")))
        self._add.clicked.connect(self._take)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        for part in (label, self._none, self._add):
            self._column.addWidget(part)
        self.refresh()

    def refresh(self) -> None:
        """Show what the map holds now, and whether cards are selected that could be added."""
        journey = self._desk.document.journey
        named = _named(journey, self._cards)
        if named != self._named:
            self._list(named)
        self._none.setVisible(not named)
        self._add.setEnabled(bool(self._more()))

    def let_go(self) -> None:
        """Hear nothing more."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's own

    @property
    def _cards(self) -> tuple[str, ...]:
        journey = self._desk.document.journey
        return journey.actions[index_of(journey.actions, self._action)].cards

    def _more(self) -> list[str]:
        """Return the cards that are selected and not among those of the action."""
        selected = self._desk.document.selection.difference(self._cards)
        return [name for name, _ in _named(self._desk.document.journey, tuple(selected))]

    def _list(self, named: list[Named]) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()  # it may hold the sender of what is told just now
        self._named = named
        self._rows = [self._row(*each) for each in named]
        for place, row in enumerate(self._rows, start=2):
            self._column.insertWidget(place, row)
            row.show()

    def _row(self, card: str, called: Text) -> QWidget:
        said = self._desk.say(called)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        there = QPushButton()
        there.setProperty("role", "flat")
        there.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        there.setText(menu_text(there.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, scaled(_ROOM))))
        there.setAccessibleName(said)
        there.setToolTip(plain_tip(said))
        there.clicked.connect(partial(self._go, card))
        out = QToolButton()
        out.setText("−")
        out.setProperty("role", "more")
        out.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        name = self._desk.say(Text("Action", "Take out: {card}")(card=said))
        out.setAccessibleName(name)
        out.setToolTip(plain_tip(name))
        out.clicked.connect(partial(self._take_out, card))
        line.addWidget(there, 1)
        line.addWidget(out)
        return row

    def _go(self, card: str, *_: object) -> None:
        self._show_card(card)

    def _take_out(self, card: str, *_: object) -> None:
        self._give(tuple(name for name in self._cards if name != card))

    def _take(self) -> None:
        self._give((*self._cards, *self._more()))

    def _give(self, cards: tuple[str, ...]) -> None:
        document = self._desk.document
        document.apply(_CHANGE, change_action(document.journey, self._action, cards=cards))


def _named(journey: JourneyMap, names: tuple[str, ...]) -> list[Named]:
    """Return cards in a given order with their kind and text; ids that are not those of cards are left out."""
    wanted = frozenset(names)
    found: dict[str, tuple[Card, CardLane]] = {}
    for lane in journey.lanes if wanted else ():
        if isinstance(lane, CardLane):
            found.update((card.id, (card, lane)) for card in lane.cards if card.id in wanted)
    return [(name, _called(*found[name])) for name in names if name in found]


def _called(card: Card, lane: CardLane) -> Text:
    kind = LANE_KINDS[lane.kind].card
    return Text("Action", "{kind}: {text}")(kind=kind, text=excerpt(card.text)) if card.text else kind
