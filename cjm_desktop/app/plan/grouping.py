"""The choice by what the actions of the plan are grouped: one for all tabs that have groups, and remembered."""

from typing import Any, Final

from PySide6.QtWidgets import QComboBox

from cjm_desktop.app.plan.planning import Planning
from cjm_desktop.insight.board import GROUPINGS
from cjm_desktop.words import Text

_BY: Final = "plan by "


class GroupChoice(QComboBox):
    """Groups what the plan shows; ``remembered`` is what is remembered of the page, until the next start too."""

    def __init__(self, planning: Planning, remembered: set[str]) -> None:
        super().__init__()
        self._planning = planning
        self._remembered = remembered
        self.setProperty("role", "small")
        self.setAccessibleName(planning.say(Text("Plan", "How the actions are grouped")))
        for grouping, name in GROUPINGS.items():
            self.addItem(planning.say(name), grouping)
        known = [place for place, grouping in enumerate(GROUPINGS) if _BY + grouping in remembered]
        self.setCurrentIndex(known[0] if known else 0)
        self._group()
        self.currentIndexChanged.connect(self._group)

    def _group(self, *_: object) -> None:
        grouping: Any = self.currentData()
        self._remembered.difference_update(_BY + each for each in GROUPINGS)
        if grouping != "none":
            self._remembered.add(_BY + grouping)
        self._planning.group(grouping)
