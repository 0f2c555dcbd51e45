"""A window with the inspector, for tests of its forms."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from cjm_desktop.app.inspector import Inspector
from cjm_desktop.document import Document
from cjm_desktop.model.records import JourneyMap
from tests.unit.edits.sample import sample

W = TypeVar("W", bound=QWidget)


class Desk:
    """A window with the inspector, an undo key, and a button beside it."""

    def __init__(self, qtbot: QtBot, *selected: str, journey: JourneyMap | None = None) -> None:
        self.seconds = 0.0
        """How late it is; time passes when a test says so."""
        self.document = Document(journey or sample(), clock=lambda: self.seconds)
        self.document.select(selected)
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.inspector = Inspector(self.document, "en")
        self.window.setCentralWidget(self.inspector)
        self.window.menuBar().addAction("Undo", Qt.Modifier.CTRL | Qt.Key.Key_Z, self.document.undo)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def find(self, kind: type[W], name: str) -> W:
        found = [w for w in self.inspector.findChildren(kind) if w.accessibleName() == name and w.isVisible()]
        assert len(found) == 1, f"{len(found)} of {name}"
        return found[0]

    def go_to(self, kind: type[W], name: str) -> W:
        widget = self.find(kind, name)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        return widget

    @property
    def said(self) -> list[str]:
        return [label.text() for label in self.inspector.findChildren(QLabel) if label.isVisible() and label.text()]
