"""A calm bar above a map beside whose file a sync service left a conflict copy."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from cjm_desktop.app.commands.actions import Actions
from cjm_desktop.app.fields.field import note
from cjm_desktop.app.files.session import Session
from cjm_desktop.app.widgets.tips import ActionTip
from cjm_desktop.storage.troubles import shown
from cjm_desktop.words import Language, Text, say


class CopyBar(QWidget):
    """Shown until the copy is merged or passed over."""

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
        offers: tuple[tuple[QAction, Text], ...] = (
            (actions["merge-copy"], Text("Page", "Merge this copy…")),
            (actions["open-copy"], Text("Page", "Open it beside")),
            (actions["pass-over-copy"], Text("Page", "Not now")),
        )
        for action, text in offers:
            button = QPushButton(say(text, language))
            button.setProperty("role", "flat")
            ActionTip(button, action)
            button.clicked.connect(action.trigger)
            row.addWidget(button)

    def refresh(self) -> None:
        """Be there as long as there is such a copy, and nothing more urgent to say."""
        copy = self._session.copy
        self.setVisible(copy is not None and self._session.elsewhere is None)
        if copy is not None:
            said = Text("Page", "“{copy}” is a conflict copy of this map, with changes that are not in it.")
            self._said.setText(say(said(copy=shown(Path(copy.name))), self._language))
