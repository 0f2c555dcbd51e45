"""A bar above a map whose file was changed elsewhere: what became of it, and the ways to go on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from cjm_desktop.app.commands.actions import Actions
from cjm_desktop.app.fields.field import note
from cjm_desktop.app.files.session import Session
from cjm_desktop.app.widgets.tips import ActionTip
from cjm_desktop.words import Language, Text, say


class ChangedBar(QWidget):
    """Shown until the person says what is to become of both; each button stands for a command that can be used."""

    def __init__(self, session: Session, actions: Actions, language: Language) -> None:
        super().__init__()
        self._session = session
        self._language: Language = language
        self.setProperty("role", "hint")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._said = note("name")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.addWidget(self._said, 1)
        self._buttons: list[tuple[QPushButton, QAction]] = []
        for name, text in (
            ("merge-theirs", Text("Page", "Merge")),
            ("reload", Text("Page", "Reload")),
            ("save-as", Text("Page", "Save a copy…")),
        ):
            button = QPushButton(say(text, language))
            button.setProperty("role", "flat")
            ActionTip(button, actions[name])
            button.clicked.connect(actions[name].trigger)
            row.addWidget(button)
            self._buttons.append((button, actions[name]))

    def refresh(self) -> None:
        """Be there as long as there is something to be said."""
        elsewhere = self._session.elsewhere
        is_said = elsewhere is not None and elsewhere.is_gone and self._session.trouble is not None
        self.setVisible(elsewhere is not None and not is_said)
        if elsewhere is not None:
            is_dirty = self._session.document.dirty and elsewhere.is_same_map
            said = Text("Page", "{what} Your changes are not in it yet.")(what=elsewhere.text)
            self._said.setText(say(said if is_dirty else elsewhere.text, self._language))
            for button, action in self._buttons:
                button.setVisible(action.isEnabled())
