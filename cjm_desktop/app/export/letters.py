"""The choice whether a drawing holds texts or the outlines of their letters."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from cjm_desktop.app.widgets.labels import plain_tip
from cjm_desktop.words import Language, Text, say


class LetterChoice(QWidget):
    """Texts, unless outlines are asked for."""

    changed = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._outlines = QCheckBox()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._outlines)
        self.speak(language)
        self._outlines.toggled.connect(self.changed)

    @property
    def outlines(self) -> bool:
        """Whether outlines are asked for."""
        return self._outlines.isChecked()

    def speak(self, language: Language) -> None:
        """Say everything in another language."""
        self._outlines.setText(say(Text("Export", "Letters as outlines"), language))
        tip = Text("Export", "Looks the same in every program, but its texts are not found or edited.")
        self._outlines.setToolTip(plain_tip(say(tip, language)))
