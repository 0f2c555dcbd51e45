"""The choice of what is made: a file of one of the formats, or paper from a printer."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cjm_desktop.app.fields.choices import Choice
from cjm_desktop.app.fields.field import note
from cjm_desktop.interchange.writers import MAP_WRITERS, NAMES, SUFFIXES
from cjm_desktop.words import Language, Text, say

PRINTER: Final = ""
"""In place of the ending of a file's name."""
_PRINTER: Final = Text("Format", "Printer")


class FormatChoice(QWidget):
    """One of the endings that are written, by name, and the printer."""

    changed = Signal()

    def __init__(self, suffix: str, language: Language) -> None:
        super().__init__()
        self._known = (*SUFFIXES, PRINTER)
        self._choice = Choice()
        self._choice.addItems(["" for _ in self._known])
        self._label = note("label")
        self._label.setBuddy(self._choice)
        self.setFocusProxy(self._choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(self._choice)
        self.speak(language)
        self.choose(suffix)
        self._choice.currentIndexChanged.connect(self.changed)

    @property
    def suffix(self) -> str:
        """What is chosen: one of ``SUFFIXES``, or ``PRINTER``."""
        return self._known[self._choice.currentIndex()]

    @property
    def has_pages(self) -> bool:
        """Whether pages are made; else the map is told without paper."""
        return self.suffix not in MAP_WRITERS

    def choose(self, suffix: str) -> None:
        """Choose a format; one that is not there is left alone."""
        if suffix in self._known:
            self._choice.setCurrentIndex(self._known.index(suffix))

    def speak(self, language: Language) -> None:
        """Say everything in another language."""
        self._label.setText(say(Text("Export", "Format"), language))
        self._choice.setAccessibleName(self._label.text())
        for place, suffix in enumerate(self._known):
            name = say(_PRINTER if suffix == PRINTER else NAMES[suffix], language)
            self._choice.setItemText(place, f"{name} ({suffix})" if suffix else name)
