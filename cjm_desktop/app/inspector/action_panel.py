"""What is to be done: the list of the map's actions beside the map."""

from collections.abc import Callable
from typing import Final

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cjm_desktop.app.fields.field import Desk, note
from cjm_desktop.app.inspector.actions import action_roster
from cjm_desktop.app.inspector.downward import Downward
from cjm_desktop.app.inspector.roster import Roster
from cjm_desktop.document import Document
from cjm_desktop.model.records import Department, JourneyMap
from cjm_desktop.storage.library import personas_folder
from cjm_desktop.words import Language, Text

_EMPTY: Final = Text(
    "Action",
    "What will be done about what the map shows: why, who, until when. Select pain points or opportunities, "
    "then choose “Make an action of it” in their menu.",
)


def _nothing(_persona: str) -> None:
    """Do nothing about personas: there are none in this panel."""


class ActionsPanel(Downward):
    """Follows the document while it is seen, until it is destroyed."""

    def __init__(self, document: Document, language: Language, show: Callable[[str], None]) -> None:
        """Make it; ``show`` leads to a card, given its id."""
        super().__init__()
        self._desk = Desk(document, language, set(), personas_folder(), _nothing)
        self._show_card = show
        self._hint = note("second")
        self._hint.setText(self._desk.say(_EMPTY))
        self._departments: tuple[Department, ...] | None = None
        self._roster: Roster | None = None
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(12, 4, 12, 12)
        self._column.addWidget(self._hint)
        self._column.addStretch(1)
        self.setWidget(content)
        self.setAccessibleName(self._desk.say(Text("Page", "Actions")))
        self.destroyed.connect(document.subscribe(self._follow))
        self._refresh()

    def go_to(self, action: str) -> bool:
        """Show the form of an action, and tell whether there is one."""
        self._refresh()
        return self._roster is not None and self._roster.go_to(action)

    def show_action(self, action: str) -> None:
        """Show the form of an action, and have the next key written into its title."""
        if self.go_to(action) and self._roster is not None:
            self._roster.begin()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up with what has happened while another panel was in front."""
        super().showEvent(event)
        self._refresh()

    def _follow(self, _before: JourneyMap, _after: JourneyMap) -> None:
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        journey = self._desk.document.journey
        self._hint.setVisible(not journey.actions)
        if self._roster is not None and self._departments == journey.departments:
            self._roster.refresh()
            return
        former, self._departments = self._roster, journey.departments
        self._roster = action_roster(self._desk, self._show_card)
        self._column.insertWidget(1, self._roster)
        self._roster.show()
        self.setFocusProxy(self._roster.list)
        if former is not None:
            self._roster.go_to(former.chosen)
            former.let_go()
            former.hide()
            former.deleteLater()  # it may hold the sender of what is told just now
