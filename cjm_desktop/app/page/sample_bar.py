"""A quiet bar above a map that came from a template: its content is a sample, and can go."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from cjm_desktop.app.files.session import Session
from cjm_desktop.app.widgets.labels import plain_label
from cjm_desktop.words import Language, Text, say


class SampleBar(QWidget):
    """Shown until something in the lanes was changed, or the person wants to keep what is there."""

    def __init__(self, session: Session, clear_all: QAction, language: Language) -> None:
        super().__init__()
        self._session = session
        self.setProperty("role", "hint")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        said = plain_label(say(Text("Page", "This is sample content."), language), "second")
        clear = QPushButton(say(Text("Page", "Clear it"), language))
        clear.clicked.connect(clear_all.trigger)
        keep = QPushButton(say(Text("Page", "Keep it"), language))
        keep.clicked.connect(self._keep)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.addWidget(said)
        for button in (clear, keep):
            button.setProperty("role", "flat")
            row.addWidget(button)
        row.addStretch()

    def refresh(self) -> None:
        """Be there as long as it means something."""
        sample = self._session.sample
        self.setVisible(sample is not None and sample.lanes is self._session.document.journey.lanes)

    def _keep(self) -> None:
        self._session.sample = None
        self.refresh()
