"""From what is asked for to the sheets that are drawn."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from cjm_desktop.insight.comparison import compared
from cjm_desktop.insight.gaps import gaps_within
from cjm_desktop.interchange.kit import kit_sheets
from cjm_desktop.interchange.order import LYING, NO_VOTES, Handout, Order
from cjm_desktop.interchange.talk import slide_sheets
from cjm_desktop.layout.action_sheet import layout_actions
from cjm_desktop.layout.change_sheet import layout_changes
from cjm_desktop.layout.comment_sheet import layout_comments
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.persona_sheet import layout_persona
from cjm_desktop.layout.sheet import Drawn, Sheet
from cjm_desktop.layout.stage_sheet import layout_stages
from cjm_desktop.layout.vote_sheet import layout_votes
from cjm_desktop.model.references import cards_of
from cjm_desktop.model.threads import threads_in
from cjm_desktop.paper.setup import PrintSetup
from cjm_desktop.progress import Progress, unheard
from cjm_desktop.words import Fault, Text

_LYING: Final = 2**0.5
_UPRIGHT: Final = 0.5**0.5
"""Proportions of handouts on free paper."""


def sheets_of(order: Order, previous: Sequence[Drawn] = (), progress: Progress = unheard) -> tuple[Drawn, ...]:
    """Lay out what is asked for, one sheet a page; of the ``previous`` sheets is taken over what is the same.

    Raises:
        Fault: the map has nothing of the kind.
    """
    journey, proportion = order.journey, order.paper.setup.proportion
    match order.handout:
        case "map":
            former = next((sheet for sheet in previous if isinstance(sheet, Sheet)), None)
            return (layout_map(journey, proportion, previous=former, progress=progress, view=order.view),)
        case "stages":
            return _stages(order, proportion or _UPRIGHT, progress)
        case "votes":
            return _votes(order, proportion or _UPRIGHT, progress)
        case "personas" | "actions" | "comments" | "changes":
            usual = _LYING if LYING[order.handout] == "landscape" else _UPRIGHT
            return _LISTS[order.handout](order, proportion or usual)
        case "kit" | "wall" | "cards":
            return kit_sheets(order, progress)
        case "slides":
            return slide_sheets(order, progress)


def _stages(order: Order, proportion: float, progress: Progress) -> tuple[Drawn, ...]:
    sheets = layout_stages(order.journey, proportion, order.view, progress)
    if not sheets:
        raise Fault(Text("Export", "There are no stages whose pages could be made."))
    return sheets


def _votes(order: Order, proportion: float, progress: Progress) -> tuple[Drawn, ...]:
    shown = order.shown
    if not any(card.votes for card in cards_of(shown)):
        raise Fault(NO_VOTES)
    return layout_votes(shown, proportion, progress)


def _personas(order: Order, proportion: float) -> tuple[Drawn, ...]:
    names = order.personas or tuple(persona.id for persona in order.journey.personas)
    if not names:
        raise Fault(Text("Export", "This map has no personas whose sheets could be made."))
    return tuple(layout_persona(order.journey, name, proportion) for name in names)


def _actions(order: Order, proportion: float) -> tuple[Drawn, ...]:
    if not order.journey.actions:
        raise Fault(Text("Export", "This map has no actions yet. Make one of selected cards."))
    return layout_actions(order.journey, proportion, dt.datetime.now().astimezone().date())


def _comments(order: Order, proportion: float) -> tuple[Drawn, ...]:
    if next(threads_in(order.journey), None) is None:
        raise Fault(Text("Export", "Nobody has commented on this map."))
    return layout_comments(order.journey, proportion)


def _changes(order: Order, proportion: float) -> tuple[Drawn, ...]:
    states = order.states
    if states is None:
        raise Fault(Text("Export", "The map is compared with nothing yet. Compare it with a version or a file first."))
    if states.before is None and states.after is None:
        comparison = gaps_within(order.journey, order.view)
    else:
        comparison = compared(states.before or order.journey, states.after or order.journey, order.view)
    return layout_changes(comparison, states.called, proportion)


_LISTS: Final[Mapping[Handout, Callable[[Order, float], tuple[Drawn, ...]]]] = {
    "personas": _personas,
    "actions": _actions,
    "comments": _comments,
    "changes": _changes,
}


def layout_for(order: Order) -> Callable[[PrintSetup], tuple[Drawn, ...]]:
    """Return what lays out the same for other paper."""
    return lambda setup: sheets_of(replace(order, paper=replace(order.paper, setup=setup)))
