"""What the actions that were done between two states of a map have moved: figures at their steps, before and after.

That a figure moved where something was done does not say that it moved because of it; the figures stand beside the
action for people to judge.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cjm_desktop.insight.series import Figure, Series
from cjm_desktop.model.actions import Action
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.lookup import step_order
from cjm_desktop.model.records import JourneyMap


@dataclass(frozen=True, slots=True)
class Effect:
    """An action that was done, and the figures at the steps of its cards."""

    action: Action
    figures: tuple[tuple[Series, Figure], ...]
    """Those of each curve and metric that has any there, from left to right; none where nothing is measured."""


def effects(before: JourneyMap, after: JourneyMap, series: Sequence[Series]) -> tuple[Effect, ...]:
    """Return the actions that are done now and were not before, in their order, with the ``series`` of both states.

    Their cards are those that they come from now or came from before; what a card spans are its steps.
    """
    former = {action.id: action for action in before.actions}
    done = [action for action in after.actions if action.status == "done" and not _is_done(former.get(action.id))]
    if not done:
        return ()
    places = _steps_of_cards(before) | _steps_of_cards(after)
    found: list[Effect] = []
    for action in done:
        old = former.get(action.id)
        cards = dict.fromkeys((*action.cards, *(() if old is None else old.cards)))
        steps = {step for card in cards for step in places.get(card, ())}
        figures = ((each, figure) for each in series for figure in each.figures if figure.step.id in steps)
        found.append(Effect(action, tuple(figures)))
    return tuple(found)


def _is_done(action: Action | None) -> bool:
    return action is not None and action.status == "done"


def _steps_of_cards(journey: JourneyMap) -> dict[str, tuple[str, ...]]:
    """Return the steps at which each card stands."""
    order = step_order(journey)
    names = list(order)
    cards = (card for lane in journey.lanes if isinstance(lane, CardLane) for card in lane.cards)
    return {card.id: tuple(_spanned(card, names, order)) for card in cards}


def _spanned(card: Card, names: Sequence[str], order: dict[str, int]) -> Iterator[str]:
    if card.through is None:
        yield card.step
    else:
        yield from names[order[card.step] : order[card.through] + 1]
