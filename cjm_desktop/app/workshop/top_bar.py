"""The bar above the map in a workshop: what one does, the clock, and the way back."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from cjm_desktop.app.workshop.clock import Clock
from cjm_desktop.words import Language, Text, say


class TopBar(QFrame):
    """A button for each part of the workshop, one of them pressed."""

    def __init__(
        self,
        parts: Sequence[Text],
        clock: Clock,
        language: Language,
        show_part: Callable[[int], None],
        leave: Callable[[], None],
        place: QWidget,
    ) -> None:
        super().__init__(place)
        self.setProperty("role", "big")
        self.setProperty("edge", "below")
        self.setAccessibleName(say(Text("Workshop", "Workshop"), language))
        self._names = QButtonGroup(self)
        row = QHBoxLayout(self)
        for number, name in enumerate(parts):
            button = QPushButton(say(name, language))
            button.setProperty("role", "phase")
            button.setCheckable(True)
            self._names.addButton(button, number)
            row.addWidget(button)
        self._names.idClicked.connect(show_part)
        row.addStretch(1)
        row.addWidget(clock)
        self.done = QPushButton(say(Text("Workshop", "Done"), language))
        self.done.setToolTip(say(Text("Workshop", "Back to the window as it was (Esc)"), language))
        self.done.clicked.connect(leave)
        row.addWidget(self.done)

    def mark(self, number: int) -> None:
        """Show what one does."""
        self._names.button(number).setChecked(True)
