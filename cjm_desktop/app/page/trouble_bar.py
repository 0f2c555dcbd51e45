"""A bar above a map that is no longer saved by itself, or not kept as a version: why, and the way to go on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from cjm_desktop.app.fields.field import note
from cjm_desktop.app.files.session import Session
from cjm_desktop.app.widgets.tips import ActionTip
from cjm_desktop.words import Language, Text, say


class TroubleBar(QWidget):
    """Shown until the person saves the map."""

    def __init__(self, session: Session, save: QAction, language: Language) -> None:
        super().__init__()
        self._session = session
        self._language: Language = language
        self.setProperty("role", "hint")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._said = note("name")
        button = QPushButton(say(Text("Page", "Save now…"), language))
        ActionTip(button, save)
        button.setProperty("role", "flat")
        button.clicked.connect(save.trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.addWidget(self._said, 1)
        row.addWidget(button)

    def refresh(self) -> None:
        """Be there as long as there is trouble."""
        trouble = self._session.trouble or self._session.unkept
        elsewhere = self._session.elsewhere
        self.setVisible(trouble is not None and (elsewhere is None or elsewhere.is_gone))
        self._said.setText("" if trouble is None else say(trouble, self._language))
