"""What is asked before an export: what of the map, which view, which paper."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cjm_desktop.app.export.choice import Choice
from cjm_desktop.app.export.handout import HandoutChoice
from cjm_desktop.app.export.paper import PaperChoice
from cjm_desktop.app.views.choice import ViewChoice
from cjm_desktop.model.records import JourneyMap, View
from cjm_desktop.paper.setup import HANDOUT_PAPER
from cjm_desktop.words import Language, Text


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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._handout, self._views, self._paper):
            column.addWidget(part)
        self._take_usual_paper()
        self._handout.changed.connect(self._turn)
        self._views.changed.connect(self.changed)
        self._paper.changed.connect(self.changed)

    def choice(self) -> Choice:
        """Return what is chosen.

        Raises:
            Fault: there is no such paper, or the margin leaves no room on it.
        """
        return Choice(self._paper.setup(), self._views.view, self._handout.personas, self._handout.comments)

    def suffix(self) -> Text | None:
        """Return what a file of it is usually called, after the file of the ``{map}``; none of the map itself."""
        if self._handout.is_map:
            return None
        return Text("Export", "{map} comments") if self._handout.comments else Text("Export", "{map} personas")

    def choose(self, persona: str) -> None:
        """Ask for the sheet of a persona."""
        self._handout.choose(persona)

    def show_map(self, journey: JourneyMap) -> None:
        """Offer what a map has now; where what was wanted is gone, the map is wanted."""
        self._journey = journey
        was_map = self._handout.is_map
        self._handout.show_map(journey)
        self._views.show_map(journey)
        if self._handout.is_map and not was_map:
            self._turn()
        else:
            self.changed.emit()

    def speak(self, language: Language) -> None:
        """Say everything in another language."""
        for part in (self._handout, self._views, self._paper):
            part.speak(language)

    def _turn(self) -> None:
        self._take_usual_paper()
        self.turned.emit()

    def _take_usual_paper(self) -> None:
        self._views.setEnabled(self._handout.is_map)
        if self._handout.is_map:
            self._paper.choose(self._journey.paper, self._journey.orientation)
        else:
            self._paper.choose(HANDOUT_PAPER, "portrait" if self._handout.comments else "landscape")
