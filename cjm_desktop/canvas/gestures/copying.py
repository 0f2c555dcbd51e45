"""Copies of what is selected or dragged."""

from collections.abc import Callable, Sequence
from typing import Final

from cjm_desktop.edits.cards import duplicate_card
from cjm_desktop.edits.lanes import duplicate_lane
from cjm_desktop.edits.stages import duplicate_stage
from cjm_desktop.edits.steps import duplicate_step
from cjm_desktop.layout.finding import Found
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text

DUPLICATE: Final = Text("Edit", "Duplicate")
_COPIES: Final[dict[str, Callable[[JourneyMap, Found, NewId], JourneyMap]]] = {
    "stage": lambda journey, found, new_id: duplicate_stage(journey, found.record, new_id),
    "step": lambda journey, found, new_id: duplicate_step(journey, found.record, new_id),
    "lane": lambda journey, found, new_id: duplicate_lane(journey, found.record, new_id),
    "card": lambda journey, found, new_id: duplicate_card(journey, found.lane, found.record, new_id),
}


def with_copies(journey: JourneyMap, things: Sequence[Found], new_id: NewId) -> tuple[JourneyMap, list[Found]]:
    """Return a map with a copy beside each thing of which there can be one, and the copies."""
    copies: list[Found] = []
    for found in things:
        if found.kind in _COPIES:
            names: list[str] = []

            def remembered(names: list[str] = names) -> str:
                names.append(new_id())
                return names[-1]

            journey = _COPIES[found.kind](journey, found, remembered)
            copies.append(found._replace(record=names[0]))  # what holds others is named before them
    return journey, copies
