"""The choice how finely formats are drawn that have pixels."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cjm_desktop.app.fields.field import note
from cjm_desktop.app.fields.numbers import NumberBox
from cjm_desktop.interchange.order import LEAST_PPI, MOST_PPI, USUAL_PPI
from cjm_desktop.words import Language, Text, say


class ResolutionChoice(QWidget):
    """How many pixels an inch of the page has."""

    changed = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._number = NumberBox()
        self._number.setRange(LEAST_PPI, MOST_PPI)
        self._number.setDecimals(0)
        self._number.setSuffix(" ppi")
        self._number.setValue(USUAL_PPI)
        self._label = note("label")
        self._label.setBuddy(self._number)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(self._number)
        self.speak(language)
        self._number.valueChanged.connect(self.changed)

    @property
    def ppi(self) -> float:
        """What is asked for."""
        return self._number.value()

    def speak(self, language: Language) -> None:
        """Say everything in another language."""
        self._label.setText(say(Text("Export", "Resolution"), language))
        self._number.setAccessibleName(self._label.text())
