"""What is asked before an export: what of the map, which view, which paper."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cjm_desktop.app.export.handout import HandoutChoice
from cjm_desktop.app.export.paper import PaperChoice
from cjm_desktop.app.export.tiling import TileChoice
from cjm_desktop.app.views.choice import ViewChoice
from cjm_desktop.interchange.order import HANDOUT_PAPER, KITS, LYING, PAPERS, Handout, Order
from cjm_desktop.model.records import JourneyMap, View
from cjm_desktop.paper.order import PrintOrder
from cjm_desktop.words import Language, Text

_SUFFIXES: Final[dict[Handout, Text]] = {
    "stages": Text("Export", "{map} stages"),
    "personas": Text("Export", "{map} personas"),
    "actions": Text("Export", "{map} actions"),
    "comments": Text("Export", "{map} comments"),
    "kit": Text("Export", "{map} workshop kit"),
    "wall": Text("Export", "{map} wall"),
    "cards": Text("Export", "{map} cards"),
}
"""What a file is called beside that of the map."""


class Form(QWidget):
    """It follows the map, and begins each time with the paper that is usual for what is wanted."""

    turned = Signal()
    """Something else of the map is wanted, on other paper."""
    changed = Signal()
    """The same is wanted, but in another way."""

    def __init__(
        self, journey: JourneyMap, language: Language, persona: str | None, look: View, margin: float | None
    ) -> None:
        super().__init__()
        self._journey = journey
        self._handout = HandoutChoice(journey, persona, language)
        self._views = ViewChoice(journey, look, language)
        self._paper = PaperChoice(journey, language, margin)
        self._tiles = TileChoice(language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._handout, self._views, self._paper, self._tiles):
            column.addWidget(part)
        self._take_usual_paper()
        self._handout.changed.connect(self._turn)
        self._views.changed.connect(self.changed)
        self._paper.changed.connect(self.changed)
        self._tiles.changed.connect(self.changed)

    def order(self) -> Order:
        """Return what is asked for.

        Raises:
            Fault: there is no such paper, or the margin leaves no room on it.
        """
        paper = PrintOrder(self._paper.setup(), tiles=self._tiles.setup())
        return Order(self._journey, paper, self._handout.handout, self._views.view, self._handout.personas)

    def suffix(self) -> Text | None:
        """Return what a file of it is usually called, after the file of the ``{map}``; none of the map itself."""
        return _SUFFIXES.get(self._handout.handout)

    def choose(self, persona: str) -> None:
        """Ask for the sheet of a persona."""
        self._handout.choose(persona)

    def show_map(self, journey: JourneyMap) -> None:
        """Offer what a map has now; where what was wanted is gone, the map is wanted."""
        self._journey = journey
        wanted = self._handout.handout
        self._handout.show_map(journey)
        self._views.show_map(journey)
        if self._handout.handout != wanted:
            self._turn()
        else:
            self.changed.emit()

    def speak(self, language: Language) -> None:
        """Say everything in another language."""
        for part in (self._handout, self._views, self._paper, self._tiles):
            part.speak(language)

    def _turn(self) -> None:
        self._take_usual_paper()
        self.turned.emit()

    def _take_usual_paper(self) -> None:
        wanted = self._handout.handout
        self._views.setEnabled(wanted in ("map", "stages") or wanted in KITS)
        if wanted == "map":
            self._paper.choose(self._journey.paper, self._journey.orientation)
        else:
            self._paper.choose(PAPERS.get(wanted, HANDOUT_PAPER), LYING[wanted])
