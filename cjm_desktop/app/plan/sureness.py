"""How firm the order is, in sentences that follow what is turned and rated."""

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from cjm_desktop.app.fields.field import note
from cjm_desktop.app.plan.planning import Planning
from cjm_desktop.insight.saying_sensitivity import firmness

_PAUSE: Final = 30
"""Milliseconds after the last change: while something is turned, what is drawn comes first."""


class Sureness(QWidget):
    """A sentence a line."""

    def __init__(self, planning: Planning) -> None:
        super().__init__()
        self._planning = planning
        self._lines: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._say)

    def refresh(self) -> None:
        """Say it anew, soon."""
        self._timer.start()

    def _say(self) -> None:
        sentences = [self._planning.say(text) for text in firmness(self._planning.journey)]
        while len(self._lines) < len(sentences):
            line = note("small")
            self._lines.append(line)
            self._column.addWidget(line)
        for place, line in enumerate(self._lines):
            line.setText(sentences[place] if place < len(sentences) else "")
            line.setVisible(place < len(sentences))
        self.setAccessibleDescription("\n".join(sentences))
