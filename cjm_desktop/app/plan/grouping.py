"""The choices by what the actions of the plan are grouped, one for all tabs and remembered, and in which order."""

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


class OrderChoice(QComboBox):
    """The order of the table: by rank, or by the votes of the cards that actions come from."""

    def __init__(self, planning: Planning) -> None:
        super().__init__()
        self._planning = planning
        self.setProperty("role", "small")
        self.setAccessibleName(planning.say(Text("Plan", "In which order the actions stand")))
        for name in (Text("Plan", "By rank"), Text("Plan", "By votes")):
            self.addItem(planning.say(name))
        self.currentIndexChanged.connect(self._order)

    def refresh(self, *, has_order: bool) -> None:
        """Be there where the tab ``has_order`` and somebody has voted."""
        votes = bool(self._planning.votes)
        if not votes and self.currentIndex():
            self.setCurrentIndex(0)
        self.setVisible(has_order and votes)

    def _order(self, place: int) -> None:
        self._planning.order(by_votes=place == 1)
