"""By what the cards of a map can be selected: the values that are used in it."""

from collections.abc import Mapping
from typing import Final, Literal, get_args

from cjm_desktop.model.kinds import Channel, Evidence, Moment
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import steps_of

Condition = Literal["personas", "departments", "owners", "channels", "tags", "moments", "evidence"]
"""A field of a view that selects cards."""
CONDITIONS: Final[tuple[Condition, ...]] = get_args(Condition)


def choices(journey: JourneyMap) -> Mapping[Condition, tuple[str, ...]]:
    """Return the values that cards and steps of a map have, by the condition that selects them, in a natural order."""
    used: dict[Condition, set[str]] = {condition: set() for condition in CONDITIONS}
    for lane in journey.lanes:
        if isinstance(lane, CardLane):
            for card in lane.cards:
                _note(used, card)
    used["moments"].update(step.moment for step in steps_of(journey) if step.moment is not None)
    order: dict[Condition, tuple[str, ...]] = {
        "personas": tuple(person.id for person in journey.personas),
        "departments": tuple(department.id for department in journey.departments),
        "channels": (*get_args(Channel), *(channel.id for channel in journey.channels)),
        "moments": (*get_args(Moment), *(moment.id for moment in journey.moments)),
        "evidence": get_args(Evidence),
        "owners": tuple(sorted(used["owners"])),
        "tags": tuple(sorted(used["tags"])),
    }
    used["personas"].update(order["personas"])
    return {
        condition: tuple(value for value in order[condition] if value in used[condition]) for condition in CONDITIONS
    }


def _note(used: dict[Condition, set[str]], card: Card) -> None:
    if card.department is not None:
        used["departments"].add(card.department)
    if card.owner:
        used["owners"].add(card.owner)
    if card.channel is not None:
        used["channels"].add(card.channel)
    if card.moment is not None:
        used["moments"].add(card.moment)
    if card.evidence is not None:
        used["evidence"].add(card.evidence)
    used["tags"].update(card.tags)
