"""Putting near-duplicates together: a card let go of on another one stands beside it, with the name of their group."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cjm_desktop.app.widgets.labels import plain_label
from cjm_desktop.canvas.bench import Bench
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.canvas.gestures.cards import MoveCards
from cjm_desktop.edits.workshop import cluster, cluster_of, rename_cluster
from cjm_desktop.layout.finding import Found
from cjm_desktop.model.lookup import NoSuchRecord
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import cards_of
from cjm_desktop.words import Fault, Language, Text, say

_GROUP: Final = Text("Edit", "Group cards")
_NAME: Final = Text("Workshop", "Group {number}")
_PAUSE: Final = 3600.0
"""Seconds within which naming a group belongs to the step that made it."""


class GroupCards(MoveCards):
    """Cards that are let go of on another one are grouped with it, elsewhere they move as ever."""

    merges = True

    def __init__(self, bench: Bench, grabbed: Found, x: float, y: float, grouping: "Grouping") -> None:
        super().__init__(bench, grabbed, x, y)
        self._grouping = grouping

    def end(self) -> None:
        """Group the cards, or move them."""
        onto = self._onto
        if onto is None:
            super().end()
            return
        self._bench.overlays.clear()
        self._grouping.group(onto.record, [card.record for card in self._cards])


class Grouping(QWidget):
    """The part of the workshop in which cards are grouped."""

    def __init__(self, canvas: MapCanvas, language: Language) -> None:
        super().__init__()
        self._canvas = canvas
        self._language: Language = language
        self._made = 0
        self._card = ""
        self._told = plain_label("", "second")
        label = plain_label(say(Text("Workshop", "Name of the group"), language), "plain")
        self.name = QLineEdit()
        self.name.setProperty("role", "entry")
        self.name.setAccessibleName(say(Text("Workshop", "Name of the group"), language))
        self.name.editingFinished.connect(self._rename)
        label.setBuddy(self.name)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.name, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._told)
        column.addLayout(row)

    def begin(self, card: Found, x: float, y: float) -> GroupCards:
        """Lift a card."""
        return GroupCards(self._canvas.bench, card, x, y, self)

    def group(self, onto: str, cards: Sequence[str]) -> None:
        """Put cards beside another one, in one group, and ask for its name."""
        journey = self._canvas.document.journey
        try:
            after = cluster(journey, onto, cards, self._new_name(journey))
        except Fault as fault:
            self._tell(fault.text)
            return
        self._made += 1
        if self._canvas.bench.apply(_GROUP, after, self._key, pause=_PAUSE):
            self._canvas.document.select([onto, *cards])
            self._show(onto)
            self.name.setFocus()
            self.name.selectAll()

    @property
    def _key(self) -> tuple[str, int]:
        return "group", self._made

    def _selected(self) -> list[str]:
        return [found.record for found in self._canvas.actions_of_map.selected if found.kind == "card"]

    @property
    def can_group(self) -> bool:
        """Whether several cards are selected."""
        return len(self._selected()) > 1

    def group_selected(self) -> None:
        """Put the selected cards into one group, beside the first of them: what dragging does, by key."""
        first, *others = self._selected()
        self.group(first, others)

    def _new_name(self, journey: JourneyMap) -> str:
        used = {tag for card in cards_of(journey) for tag in card.tags}
        number = 1
        while (name := say(_NAME(number=number), journey.language)) in used:
            number += 1
        return name

    def _show(self, card: str) -> None:
        self._card = card
        name = self._group_of(card)
        self.name.setText(name)
        self.name.setEnabled(bool(name))
        if name:
            self._tell(Text("Workshop", "In the group “{name}”. Type another name, or drag on.")(name=name))

    def _group_of(self, card: str) -> str:
        try:
            return cluster_of(self._canvas.document.journey, card) if card else ""
        except NoSuchRecord:
            return ""

    def _rename(self) -> None:
        name, journey = self.name.text().strip(), self._canvas.document.journey
        if not self._group_of(self._card) or not name:
            return
        try:
            self._canvas.bench.apply(_GROUP, rename_cluster(journey, self._card, name), self._key, pause=_PAUSE)
        except Fault as fault:
            self._tell(fault.text)
        self._canvas.setFocus()

    def _tell(self, text: Text) -> None:
        said = say(text, self._language)
        self._told.setText(said)
        self._canvas.reader.speak(said)

    def refresh(self) -> None:
        """Show the group of what is selected."""
        selected = self._selected()
        if not self.name.hasFocus():
            card = selected[0] if selected else ""
            self._card = card
            name = self._group_of(card)
            self.name.setText(name)
            self.name.setEnabled(bool(name))

    def come(self) -> None:
        """Say how it is done."""
        self.refresh()
        self._tell(
            Text("Workshop", "Drag a card onto one that says the same. With keys: select several with Shift, then G.")
        )
        self._canvas.setFocus()

    def go(self) -> None:
        """Keep the name that is being typed."""
        if self.name.hasFocus():
            self._rename()

    def let_go(self) -> None:
        """Nothing is left on the map."""
        self.go()
