"""Deleting what is selected on the sheet."""

from collections.abc import Callable, Sequence
from typing import Final

from cjm_desktop.edits.cards import delete_cards
from cjm_desktop.edits.curves import clear_point
from cjm_desktop.edits.flows import delete_flow
from cjm_desktop.edits.lanes import delete_lane
from cjm_desktop.edits.stages import delete_stage
from cjm_desktop.edits.steps import delete_step
from cjm_desktop.layout.finding import Found
from cjm_desktop.model.lookup import ids_of
from cjm_desktop.model.records import JourneyMap

_DELETIONS: Final[dict[str, Callable[[JourneyMap, Found], JourneyMap]]] = {
    "stage": lambda journey, found: delete_stage(journey, found.record),
    "step": lambda journey, found: delete_step(journey, found.record),
    "lane": lambda journey, found: delete_lane(journey, found.record),
    "flow": lambda journey, found: delete_flow(journey, found.record),
    "point": lambda journey, found: clear_point(journey, found.lane, found.record, found.step),
}
"""From the largest to the smallest; cards, of which there may be thousands, go all at once."""


def without(journey: JourneyMap, things: Sequence[Found]) -> JourneyMap:
    """Return a map without some things, and without all that they hold."""
    for kind, delete in _DELETIONS.items():
        alive = set(ids_of(journey))  # a step may have gone with its stage
        for found in things:
            if found.kind == kind and found.record in alive:
                journey = delete(journey, found)
    cards = {found.record for found in things if found.kind == "card"}
    return delete_cards(journey, cards) if cards else journey
