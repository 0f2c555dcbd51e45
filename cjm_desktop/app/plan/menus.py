"""What an action of the plan leads to: its form, and the cards it comes from."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from cjm_desktop.app.files.times import today
from cjm_desktop.app.plan.planning import Planning
from cjm_desktop.app.widgets.labels import menu_text
from cjm_desktop.edits.actions import with_status
from cjm_desktop.model.actions import Action
from cjm_desktop.model.kinds import ACTION_STATUSES, LANE_KINDS, ActionStatus
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Text

MOVED: Final = Text("Edit", "Change how far an action is")


def action_menu(planning: Planning, action: Action, parent: QWidget) -> QMenu:
    """Return the menu of an action; it goes when it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    form = menu.addAction(planning.say(Text("Plan", "All about this action")))
    form.triggered.connect(partial(_show_form, planning, action.id))
    menu.addSection(planning.say(Text("Plan", "Move to")))
    for status, name in ACTION_STATUSES.items():
        if status != action.status:
            to = menu.addAction(planning.say(name))
            to.triggered.connect(partial(_give, planning, action.id, status))
    cards = cards_said(planning.journey, action)
    if cards:
        menu.addSection(planning.say(Text("Action", "Comes from")))
    for card, called in cards:
        there = menu.addAction(menu_text(planning.say(called)))
        there.triggered.connect(partial(_show_card, planning, card))
    return menu


def cards_said(journey: JourneyMap, action: Action) -> list[tuple[str, Text]]:
    """Return the cards that an action comes from, and what each is called."""
    wanted = frozenset(action.cards)
    found: dict[str, Text] = {}
    for lane in journey.lanes if wanted else ():
        for card in lane.cards if isinstance(lane, CardLane) else ():
            if card.id in wanted:
                kind = LANE_KINDS[lane.kind].card
                said = Text("Action", "{kind}: {text}")(kind=kind, text=excerpt(card.text))
                found[card.id] = said if card.text else kind
    return [(name, found[name]) for name in action.cards if name in found]


def _give(planning: Planning, action: str, status: ActionStatus, *_: object) -> None:
    planning.choose(action)
    planning.apply(MOVED, with_status(planning.document.journey, action, status, today()))


def _show_form(planning: Planning, action: str, *_: object) -> None:
    planning.wants_form.emit(action)


def _show_card(planning: Planning, card: str, *_: object) -> None:
    planning.wants_card.emit(card)
