"""Giving versions names: asked for, kept, and taken away again."""

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from cjm_desktop.app.files.session import Session
from cjm_desktop.app.versions.rows import Entry
from cjm_desktop.app.widgets.messages import warn
from cjm_desktop.app.widgets.naming import ask_name
from cjm_desktop.app.widgets.waiting import wait_for
from cjm_desktop.limits import VERSION_NAME
from cjm_desktop.model.ids import new_id
from cjm_desktop.storage.history import Keeping
from cjm_desktop.storage.named_states import name_state, name_version
from cjm_desktop.storage.version_names import take_name
from cjm_desktop.words import Fault, Language, Text, say

_KEEPING: Final = Text("Versions", "Keeping a version …")
_TITLE: Final = Text("Versions", "Name of the version")


def name_present(parent: QWidget, language: Language, session: Session, keeping: Keeping) -> str | None:
    """Ask for a name, and keep the open map under it as it is now; return the name, none when there is none."""
    name = ask_name(parent, language, _TITLE, "", VERSION_NAME)
    if name is None:
        return None
    now = dt.datetime.now(dt.UTC)
    keep = partial(name_state, keeping, session.document.journey, session.base, session.path, name, new_id, now)
    return name if _done(parent, language, partial(_beside, parent, language, keep)) else None


def _beside(parent: QWidget, language: Language, keep: Callable[[], None]) -> None:
    """Do it beside the window, which stays alive: a large map takes a moment."""
    wait_for(parent, language, _KEEPING, lambda _progress: keep(), can_cancel=False)


def _done(parent: QWidget, language: Language, act: Callable[[], None]) -> bool:
    """Do something, and tell whether it could be done; say why where it could not."""
    try:
        act()
    except Fault as fault:
        warn(parent, language, fault.text)
        return False
    return True


class NameButtons(QWidget):
    """Give the version that is chosen a name, or another one, or take it away."""

    changed = Signal(int)
    """The number of the version whose name is another one now."""

    def __init__(self, keeping: Keeping, language: Language) -> None:
        super().__init__()
        self._keeping = keeping
        self._language: Language = language
        self._entry: Entry | None = None
        self._give = QPushButton()
        self._take = QPushButton(say(Text("Versions", "Remove the name"), language))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self._give, self._take):
            button.setAutoDefault(False)
            row.addWidget(button)
        self._give.clicked.connect(self._name)
        self._take.clicked.connect(self._forget)
        self.show_entry(None)

    def show_entry(self, entry: Entry | None) -> None:
        """Be about a version; about none where none alone is chosen."""
        self._entry = entry
        is_named = entry is not None and entry.version.is_named
        self._give.setText(say(Text("Versions", "Rename…") if is_named else Text("Versions", "Name…"), self._language))
        self._give.setEnabled(entry is not None)
        self._take.setVisible(is_named)

    def _name(self) -> None:
        entry = self._entry
        if entry is None:
            return
        name = ask_name(self, self._language, _TITLE, entry.name, VERSION_NAME)
        if name is not None and _done(self, self._language, partial(name_version, self._keeping, entry.version, name)):
            self.changed.emit(entry.version.number)

    def _forget(self) -> None:
        entry = self._entry
        if entry is not None and _done(self, self._language, partial(take_name, entry.version)):
            self.changed.emit(entry.version.number)
