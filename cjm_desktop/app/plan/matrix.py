"""The matrix of value and effort, in which actions are rated by drawing them about, beside the list of their ranks."""

from dataclasses import replace
from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from cjm_desktop.app.plan.columns import RANK, SCORE, TITLE
from cjm_desktop.app.plan.field import Field
from cjm_desktop.app.plan.planning import Planning
from cjm_desktop.app.plan.table import RankedView
from cjm_desktop.app.widgets.appearance import scaled

_LIST: Final = 320
_ROOM: Final = 860
"""Width from which on there is room for the list, in pixels."""


class Matrix(QWidget):
    """Follows the plan while it is seen."""

    def __init__(self, planning: Planning) -> None:
        super().__init__()
        self.field = Field(planning)
        self.ranks = RankedView(planning, (RANK, replace(TITLE, width=90), replace(SCORE, width=116)))
        self.ranks.setProperty("role", "ranks")
        for part in (self.field, self.ranks):
            part.setParent(self)
        self.setFocusProxy(self.field)

    def refresh(self) -> None:
        """Show what the map holds now."""
        self.field.refresh()
        self.ranks.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave out the list where the matrix needs the room."""
        super().resizeEvent(event)
        beside = scaled(_LIST) if self.width() >= scaled(_ROOM) else 0
        self.field.setGeometry(0, 0, self.width() - beside, self.height())
        self.ranks.setGeometry(self.width() - beside, 0, beside, self.height())
        self.ranks.setVisible(beside > 0)
