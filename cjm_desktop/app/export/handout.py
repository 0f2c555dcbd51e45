"""What of a map is brought on paper: itself, its stages, personas, actions, comments, or what a workshop needs."""

from collections.abc import Iterator
from typing import Final, get_args

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from cjm_desktop.app.fields.field import note
from cjm_desktop.interchange.order import Handout
from cjm_desktop.interchange.writers import HELD, MAP_WRITERS
from cjm_desktop.layout.people import called
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import cards_of
from cjm_desktop.model.threads import threads_in
from cjm_desktop.words import Language, Text, say

_WHOLE: Final[tuple[Handout, ...]] = get_args(Handout)
"""What is chosen as a whole; the persona with an id is chosen as ":id"."""
_KITS: Final[tuple[tuple[Handout, Text], ...]] = (
    ("kit", Text("Export", "Workshop kit")),
    ("wall", Text("Export", "Workshop kit: the empty wall")),
    ("cards", Text("Export", "Workshop kit: cards to cut out")),
)


class HandoutChoice(QWidget):
    """The choice; it follows the map as personas come and go."""

    changed = Signal()

    def __init__(self, journey: JourneyMap, persona: str | None, language: Language, *, compares: bool = False) -> None:
        """Begin with the sheet of a ``persona``, with what changed where something is compared, or with the map."""
        super().__init__()
        self._compares = compares
        self._language: Language = language
        self._journey = journey
        self._suffix = ".pdf"
        self._wanted: str = "map"
        """What is chosen, also while a format is passed by that holds nothing but something else."""
        self._choice = QComboBox()
        self._label = note("label")
        self._label.setBuddy(self._choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(self._choice)
        self.speak(language)
        self._choice.currentIndexChanged.connect(self._want)
        if persona is not None:
            self.choose(persona)
        elif compares:
            self.compare()
        self._choice.currentIndexChanged.connect(self.changed)

    def speak(self, language: Language) -> None:
        """Say everything in another language."""
        self._language = language
        self._label.setText(say(Text("Export", "What"), language))
        self._choice.setAccessibleName(self._label.text())
        self.show_map(self._journey)

    def choose(self, persona: str) -> None:
        """Choose the sheet of a persona; of one that is not there any more, the map."""
        self._choice.setCurrentIndex(max(0, self._choice.findData(f":{persona}")))

    def want(self, handout: Handout) -> None:
        """Choose something else of the map; what there is not, the map."""
        self._choice.setCurrentIndex(max(0, self._choice.findData(handout)))

    def compare(self) -> None:
        """Offer what changed, and choose it."""
        self._compares = True
        self.show_map(self._journey)
        self._choice.setCurrentIndex(max(0, self._choice.findData("changes")))

    def offer(self, suffix: str) -> None:
        """Offer what a file of a format can hold, or the printer."""
        self._suffix = suffix
        self.show_map(self._journey)

    @property
    def is_choice(self) -> bool:
        """Whether there is anything but the map to choose."""
        return self._choice.count() > 1

    def show_map(self, journey: JourneyMap) -> None:
        """Offer what a map has now; the choice stays as far as it is still there."""
        self._journey = journey
        with QSignalBlocker(self._choice):
            self._choice.clear()
            for name, data in self._offered():
                if data.startswith(":") or data in HELD.get(self._suffix, _WHOLE):
                    self._choice.addItem(say(name, self._language), data)
            self._choice.setCurrentIndex(max(0, self._choice.findData(self._wanted)))
        if self._choice.findData("map") >= 0:
            self._want()

    def _want(self) -> None:
        self._wanted = self._choice.currentData()

    def _offered(self) -> Iterator[tuple[Text, str]]:
        """Yield what the map has, by name and by what stands for it."""
        journey = self._journey
        yield Text("Export", "The map"), "map"
        yield Text("Export", "Slides of the talk"), "slides"
        if journey.stages:
            yield Text("Export", "Stages, page by page"), "stages"
        if self._suffix in MAP_WRITERS and journey.personas:
            yield Text("Viewer", "Personas"), "personas"
        elif len(journey.personas) > 1:
            yield Text("Export", "All persona sheets"), "personas"
        if self._suffix not in MAP_WRITERS:
            for persona in journey.personas:
                yield Text("Export", "Persona sheet: {name}")(name=called(persona, self._language)), f":{persona.id}"
        if journey.actions or "map" not in HELD.get(self._suffix, _WHOLE):
            yield Text("Page", "Actions"), "actions"
        yield from _said_of(journey)
        if self._compares:
            yield Text("Sheet", "What changed"), "changes"
        if journey.stages:
            yield from ((name, kit) for kit, name in _KITS)

    @property
    def personas(self) -> tuple[str, ...]:
        """The personas whose sheets are wanted; none for something else."""
        chosen: str = self._choice.currentData()
        if chosen == "personas":
            return tuple(persona.id for persona in self._journey.personas)
        return (chosen.removeprefix(":"),) if chosen.startswith(":") else ()

    @property
    def handout(self) -> Handout:
        """What is wanted."""
        chosen: str = self._choice.currentData()
        for whole in _WHOLE:
            if whole == chosen:
                return whole
        return "personas"


def _said_of(journey: JourneyMap) -> Iterator[tuple[Text, str]]:
    """Yield what colleagues said and voted, where they did."""
    if next(threads_in(journey), None) is not None:
        yield Text("Page", "Comments"), "comments"
    if any(card.votes for card in cards_of(journey)):
        yield Text("Sheet", "Votes"), "votes"
