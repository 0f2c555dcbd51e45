"""Which view of a map is printed."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from cjm_desktop.app.fields.field import note
from cjm_desktop.app.views.views import view_name
from cjm_desktop.model.records import JourneyMap, View
from cjm_desktop.model.seen import EVERYTHING
from cjm_desktop.words import Language, Text, say


class ViewChoice(QWidget):
    """All of the map, one of its views, or what the window showed when it was asked for."""

    changed = Signal()

    def __init__(self, journey: JourneyMap, look: View, language: Language) -> None:
        super().__init__()
        self._journey = journey
        self._look = look
        self._language: Language = language
        self._views: list[View] = []
        self._choice = QComboBox()
        self._label = note("label")
        self._label.setBuddy(self._choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(self._choice)
        self.view = look
        """What is chosen."""
        self.speak(language)
        self._choice.currentIndexChanged.connect(self._choose)

    def speak(self, language: Language) -> None:
        """Say everything in another language."""
        self._language = language
        self._label.setText(say(Text("Export", "View"), language))
        self._choice.setAccessibleName(self._label.text())
        self.show_map(self._journey)

    def show_map(self, journey: JourneyMap) -> None:
        """Offer what a map has now; a chosen view is what it is now."""
        self._journey = journey
        self._views = [EVERYTHING, *journey.views]
        if self._look not in self._views:
            self._views.append(self._look)
        names = [view_name(journey, view) for view in self._views]
        place = next((place for place, view in enumerate(self._views) if view.id == self.view.id), 0)
        if self.view == self._look:
            place = self._views.index(self._look)
        with QSignalBlocker(self._choice):
            self._choice.clear()
            self._choice.addItems([say(name, self._language) if isinstance(name, Text) else name for name in names])
            self._choice.setCurrentIndex(place)
        self.view = self._views[place]

    def _choose(self, place: int) -> None:
        self.view = self._views[place]
        self.changed.emit()
