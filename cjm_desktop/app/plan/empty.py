"""What stands in the place of the plan while nothing is planned: how an action is made, and the ways to it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cjm_desktop.app.fields.field import note
from cjm_desktop.app.plan.planning import Planning
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.words import Text

_WIDE: Final = 480
_HOW: Final = Text(
    "Plan",
    "Actions are what a map is made for. Select one or several pain points or opportunities on the map, and choose "
    "“Make an action of it” in their menu: the action stays linked with them, and is ranked here. Or begin with an "
    "action that stands for itself.",
)


class Empty(QWidget):
    """Leads to the map, and makes the first action."""

    def __init__(self, planning: Planning, add: Callable[[], None], leave: Callable[[], None]) -> None:
        super().__init__()
        say = planning.say
        heading, how = note("name"), note("second")
        heading.setText(say(Text("Plan", "Nothing is planned yet")))
        how.setText(say(_HOW))
        there = QPushButton(say(Text("Plan", "Choose on the map")))
        there.setProperty("role", "accent")
        there.clicked.connect(leave)
        new = QPushButton(say(Text("Plan", "New action")))
        new.clicked.connect(add)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (there, new):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        block = QWidget()
        block.setFixedWidth(scaled(_WIDE))
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(heading)
        column.addWidget(how)
        column.addSpacing(8)
        column.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(block)
        middle.addStretch(1)
        whole.addLayout(middle)
        whole.addStretch(3)
        self.setFocusProxy(there)
