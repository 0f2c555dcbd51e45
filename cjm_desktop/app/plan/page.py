"""The plan in the place of the map: tabs above, beside them how the order comes about."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedLayout, QTabBar, QVBoxLayout, QWidget

from cjm_desktop.app.plan.empty import Empty
from cjm_desktop.app.plan.grouping import GroupChoice, OrderChoice
from cjm_desktop.app.plan.planning import Planning
from cjm_desktop.app.plan.side import RankingSide
from cjm_desktop.app.plan.tabs import TABS, Part
from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.app.widgets.in_place import InPlace
from cjm_desktop.app.widgets.labels import plain_label
from cjm_desktop.app.widgets.sides import Sides
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.edits.actions import add_action
from cjm_desktop.model.actions import Action
from cjm_desktop.model.ids import new_id
from cjm_desktop.words import Language, Text

_TAB: Final = "plan "


class PlanPage(InPlace):
    """Follows the document while it is seen."""

    def __init__(
        self,
        canvas: MapCanvas,
        sides: Sides,
        language: Language,
        colours: Colours,
        show_form: Callable[[str], None],
        show_card: Callable[[str], None],
    ) -> None:
        """Make it; ``show_form`` leads to the form of an action beside the map, ``show_card`` to a card on it."""
        super().__init__(canvas.parentWidget())
        self._canvas = canvas
        self._sides = sides
        self._show_form = show_form
        self._show_card = show_card
        self.planning = Planning(canvas.document, language, colours, self)
        self.planning.wants_card.connect(self._go_to_card)
        self.planning.wants_form.connect(self._go_to_form)
        self._parts: dict[str, Part] = {}
        say = self.planning.say
        self.setAccessibleName(say(Text("Plan", "Plan")))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "page")
        self.bar = self._tabs()
        self._count = plain_label("", "second")
        self._empty = Empty(self.planning, self._add, self.leave)
        self._body = QWidget()
        self.groups = GroupChoice(self.planning, sides.remembered)
        self.order = OrderChoice(self.planning)
        self._place = QStackedLayout()
        self.side = RankingSide(self.planning)
        self._arrange()
        self.planning.changed.connect(self._follow)

    def _tabs(self) -> QTabBar:
        """Return the tabs; the one that was shown last is shown."""
        bar = QTabBar()
        bar.setDrawBase(False)
        bar.setExpanding(False)
        bar.setAccessibleName(self.planning.say(Text("Plan", "Plan")))
        for tab in TABS:
            bar.addTab(self.planning.say(tab.name))
        known = [place for place, tab in enumerate(TABS) if _TAB + tab.id in self._sides.remembered]
        bar.setCurrentIndex(known[0] if known else 0)
        bar.currentChanged.connect(self._turn)
        return bar

    def _arrange(self) -> None:
        say = self.planning.say
        back = QPushButton(say(Text("Plan", "‹ Back to the map")))
        back.setProperty("role", "flat")
        back.setToolTip("Esc")
        back.setAutoDefault(False)
        back.clicked.connect(self.leave)
        add = QPushButton(say(Text("Plan", "New action")))
        add.setAutoDefault(False)
        add.setProperty("role", "small")
        add.clicked.connect(self._add)
        head = QWidget()
        head.setProperty("role", "bar")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(head)
        row.setContentsMargins(8, 4, 16, 0)
        row.setSpacing(8)
        row.addWidget(back)
        row.addWidget(_title(say(Text("Plan", "Plan"))))
        row.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        row.addWidget(self.order)
        row.addWidget(self.groups)
        row.addWidget(self._count)
        row.addWidget(add)
        body = QHBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addLayout(self._place, 1)
        body.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._empty, 1)
        column.addWidget(self._body, 1)

    def come(self) -> None:
        """Stand where the map is, with nothing beside it."""
        self._canvas.hide()
        self._sides.step_aside(aside=True)
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Leave the place to the map, as it was, and to what was beside it."""
        if not self.isHidden():
            self.hide()
            self._canvas.show()
            self._sides.step_aside(aside=False)
            self._canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def tab(self) -> str:
        """The id of the tab that is shown."""
        return TABS[self.bar.currentIndex()].id

    def show_tab(self, name: str) -> Part:
        """Show a tab; return what it shows."""
        place = next(place for place, tab in enumerate(TABS) if tab.id == name)
        if name not in self._parts:
            part = self._parts[name] = TABS[place].make(self.planning)
            if not isinstance(part, QWidget):
                raise TypeError(name)
            self._place.addWidget(part)
        with QSignalBlocker(self.bar):
            self.bar.setCurrentIndex(place)
        self._sides.remembered.difference_update(_TAB + tab.id for tab in TABS)
        self._sides.remembered.add(_TAB + name)
        part = self._parts[name]
        if isinstance(part, QWidget):
            self._place.setCurrentWidget(part)
            self.setFocusProxy(part if self.planning.journey.actions else self._empty)
        self.side.setVisible(TABS[place].has_ranking)
        self.order.refresh(has_order=TABS[place].has_order)
        self.groups.setVisible(TABS[place].has_groups and bool(self.planning.journey.actions))
        part.refresh()
        return part

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up with what has happened while the map was shown."""
        super().showEvent(event)
        self._refresh()

    def _go_to_card(self, card: str) -> None:
        self.leave()
        self._show_card(card)

    def _go_to_form(self, action: str) -> None:
        self.leave()
        self._show_form(action)

    def _turn(self, place: int) -> None:
        self.show_tab(TABS[place].id)

    def _add(self) -> None:
        journey = self.planning.document.journey
        action = Action(id=new_id())
        self.planning.choose(action.id)
        self.planning.apply(Text("Edit", "Make an action"), add_action(journey, action))
        self.begin()

    def begin(self) -> None:
        """Have the title of the chosen action written, in the table."""
        from cjm_desktop.app.plan.table import PlanTable  # noqa: PLC0415

        table = self.show_tab("table")
        if isinstance(table, PlanTable):
            table.begin()

    def _follow(self) -> None:
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        actions = self.planning.journey.actions
        one, many = Text("Plan", "1 action"), Text("Plan", "{count} actions")
        self._count.setText(self.planning.say(one if len(actions) == 1 else many(count=len(actions))))
        self._empty.setVisible(not actions)
        self._body.setVisible(bool(actions))
        self.side.refresh()
        self.show_tab(self.tab)


def _title(text: str) -> QLabel:
    label = plain_label(text, "name")
    label.setContentsMargins(4, 0, 12, 0)
    return label
