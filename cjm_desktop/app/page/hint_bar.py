"""A quiet bar above a map: a sentence about its file, and the ways to go on."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from cjm_desktop.app.fields.field import note
from cjm_desktop.app.widgets.tips import ActionTip
from cjm_desktop.words import Language, Text, say

Offer = tuple[QAction, Text]
"""A command, and what its button says."""


class HintBar(QWidget):
    """There as long as there is something to say; a button for each command that can be used then."""

    def __init__(self, offers: Iterable[Offer], language: Language) -> None:
        super().__init__()
        self._language: Language = language
        self.setProperty("role", "hint")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._said = note("name")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.addWidget(self._said, 1)
        self._buttons: list[tuple[QPushButton, QAction]] = []
        for action, text in offers:
            button = QPushButton(say(text, language))
            button.setProperty("role", "flat")
            ActionTip(button, action)
            button.clicked.connect(action.trigger)
            row.addWidget(button)
            self._buttons.append((button, action))

    def show_text(self, text: Text | None) -> None:
        """Say something, or be gone."""
        self.setVisible(text is not None)
        if text is not None:
            self._said.setText(say(text, self._language))
            for button, action in self._buttons:
                button.setVisible(action.isEnabled())
