"""Tidying up: cards by votes, equal ones as chance has it, each in its cell; and a card to talk about, drawn by lot."""

from random import Random, SystemRandom
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cjm_desktop.app.widgets.labels import plain_label
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.canvas.overlays import rect
from cjm_desktop.edits.workshop import Cell, tidied
from cjm_desktop.layout.finding import areas_of
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.words import Language, Text, say

_TIDY: Final = Text("Edit", "Tidy up")


class Tidying(QWidget):
    """The part of the workshop in which order is made; ``chance`` decides where votes do not."""

    def __init__(self, canvas: MapCanvas, language: Language, chance: Random | None = None) -> None:
        super().__init__()
        self._canvas = canvas
        self._language: Language = language
        self.chance = chance or SystemRandom()
        self._drawn: set[str] = set()
        self.tidy = QPushButton(say(Text("Workshop", "Tidy up"), language))
        self.tidy.setProperty("role", "accent")
        self.tidy.clicked.connect(self.tidy_up)
        self.draw = QPushButton(say(Text("Workshop", "Draw a card to talk about"), language))
        self.draw.clicked.connect(self.draw_card)
        self.card = plain_label("", "name")
        self.card.setWordWrap(True)
        self.card.hide()  # until there is one: the bar is no higher than what is in it
        self._told = plain_label("", "second")
        self._told.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.tidy)
        row.addWidget(self.draw)
        row.addWidget(self._told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        column.addLayout(row)

    def _lanes(self) -> list[CardLane]:
        sheet = self._canvas.sheet
        lanes = [] if sheet is None else [placed.block.lane for placed in sheet.lanes]
        return [lane for lane in lanes if isinstance(lane, CardLane) and not lane.locked]

    def _cards(self) -> list[tuple[str, Card]]:
        """Return the cards that it is about, with their lanes: those in the cells of what is selected, else all."""
        chosen = {(found.lane, found.step) for found in self._canvas.actions_of_map.selected if found.kind == "card"}
        cards = [(lane.id, card) for lane in self._lanes() for card in lane.cards]
        return [(lane, card) for lane, card in cards if not chosen or (lane, card.step) in chosen]

    def tidy_up(self) -> None:
        """Put the cards in order, as one step."""
        journey = self._canvas.document.journey
        cells: set[Cell] = {(lane, card.step) for lane, card in self._cards()}
        after = tidied(journey, cells, self.chance)
        if after is journey:
            self._tell(Text("Workshop", "Everything is in order already."))
        elif self._canvas.bench.apply(_TIDY, after):
            self._tell(Text("Workshop", "In order: by votes, groups together, equal ones as chance has it."))

    def draw_card(self) -> None:
        """Show a card that was not drawn yet; after all of them it begins anew."""
        cards = [card for _, card in self._cards() if card.text]
        left = [card for card in cards if card.id not in self._drawn]
        if not left:
            self._drawn.clear()
            left = cards
        if not left:
            self._tell(Text("Workshop", "There is no card yet."))
            return
        card = self.chance.choice(left)
        self._drawn.add(card.id)
        self.card.setText(card.text)
        self.card.show()
        self._canvas.reader.speak(card.text)
        sheet = self._canvas.sheet
        for found in areas_of(sheet, frozenset([card.id])) if sheet is not None else ():
            self._canvas.show_place(rect(found.area))
            self._canvas.overlays.selection.show_areas([found.area])

    def _tell(self, text: Text) -> None:
        said = say(text, self._language)
        self._told.setText(said)
        self._canvas.reader.speak(said)

    def refresh(self) -> None:
        """Nothing here follows the map."""

    def come(self) -> None:
        """Say what it does."""
        self._tell(
            Text("Workshop", "Cards stay in their cells: most votes first, groups together, equal ones by chance.")
        )
        self.tidy.setFocus()

    def go(self) -> None:
        """Forget what was drawn."""
        self.card.clear()
        self.card.hide()

    def let_go(self) -> None:
        """Nothing is left on the map."""
