"""The actions of a map in groups: by the stage or touchpoint they are about, by who does them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, Literal

from cjm_desktop.insight.naming import own_name
from cjm_desktop.insight.ranking import Score
from cjm_desktop.model.actions import Action
from cjm_desktop.model.kinds import CHANNELS
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.lookup import step_order
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text

Grouping = Literal["none", "stage", "touchpoint", "owner", "department"]
GROUPINGS: Final[Mapping[Grouping, Text]] = {
    "none": Text("Plan", "Not grouped"),
    "stage": Text("Plan", "By stage"),
    "touchpoint": Text("Plan", "By touchpoint"),
    "owner": Text("Plan", "By owner"),
    "department": Text("Plan", "By department"),
}
_WITHOUT: Final[Mapping[Grouping, Text]] = {
    "none": Text("Plan", "All actions"),
    "stage": Text("Plan", "Of no stage"),
    "touchpoint": Text("Plan", "Of no touchpoint"),
    "owner": Text("Plan", "Without an owner"),
    "department": Text("Plan", "Without a department"),
}
_NAMELESS: Final = Text("Compare", "what has no name")


@dataclass(frozen=True, slots=True)
class Group:
    """Some actions, the best first."""

    key: str
    """What they have in common: an id or a name; empty for those that have nothing of the sort."""
    name: Text | str
    scores: tuple[Score, ...]


def grouped(journey: JourneyMap, scores: Sequence[Score], by: Grouping) -> tuple[Group, ...]:
    """Return actions in groups, in the order of the map or of the alphabet; those of none at the end.

    An action is of the stage of the first of its cards, and of the first touchpoint among its cards, else of the first
    one at the step of its first card.
    """
    keys, names = _READERS[by](journey)
    found: dict[str, list[Score]] = {}
    for score in scores:
        key = keys(score.action)
        found.setdefault(key if key in names else "", []).append(score)
    order = [*(key for key in names if key), ""]
    return tuple(
        Group(key, names[key] or _NAMELESS if key else _WITHOUT[by], tuple(found[key])) for key in order if key in found
    )


_Reader = tuple[Callable[[Action], str], Mapping[str, Text | str]]
"""Which group an action is in, and what the groups are called, in their order."""


def _alone(_journey: JourneyMap) -> _Reader:
    return lambda _: "", {}


def _stages(journey: JourneyMap) -> _Reader:
    of = {step.id: stage.id for stage in journey.stages for step in stage.steps}
    cards = _first_cards(journey)
    return partial(_key_of, {name: of[card.step] for name, card in cards.items()}), {
        stage.id: own_name(stage) for stage in journey.stages
    }


def _key_of(keys: Mapping[str, str], action: Action) -> str:
    return keys.get(action.id, "")


def _first_cards(journey: JourneyMap) -> dict[str, Card]:
    """Return the first card of each action that has one."""
    cards = _cards(journey, frozenset(name for action in journey.actions for name in action.cards))
    firsts = (
        (action.id, next((cards[name] for name in action.cards if name in cards), None)) for action in journey.actions
    )
    return {name: card for name, card in firsts if card is not None}


def _cards(journey: JourneyMap, wanted: frozenset[str]) -> dict[str, Card]:
    lanes = (lane for lane in journey.lanes if isinstance(lane, CardLane)) if wanted else ()
    return {card.id: card for lane in lanes for card in lane.cards if card.id in wanted}


def _touchpoints(journey: JourneyMap) -> _Reader:
    place = {step: number for number, step in enumerate(step_order(journey))}
    lanes = (lane for lane in journey.lanes if isinstance(lane, CardLane) and lane.kind == "touchpoint")
    points = sorted((card for lane in lanes for card in lane.cards), key=lambda card: place[card.step])
    names = {card.id: _touchpoint_name(card, journey) for card in points}
    at: dict[str, str] = {}
    for card in points:
        at.setdefault(card.step, card.id)
    firsts = _first_cards(journey)

    def key(action: Action) -> str:
        own = next((name for name in action.cards if name in names), "")
        return own or (at.get(firsts[action.id].step, "") if action.id in firsts else "")

    return key, names


def _touchpoint_name(card: Card, journey: JourneyMap) -> Text | str:
    """Return what a touchpoint is called: its text, or its channel."""
    own = next((channel.name for channel in journey.channels if channel.id == card.channel), "")
    usual = next((name for channel, name in CHANNELS.items() if channel == card.channel), "")
    return own_name(card) or own or usual


def _owners(journey: JourneyMap) -> _Reader:
    names = sorted({action.owner for action in journey.actions if action.owner}, key=str.casefold)
    return lambda action: action.owner, {name: name for name in names}


def _departments(journey: JourneyMap) -> _Reader:
    return lambda action: action.department or "", {each.id: own_name(each) for each in journey.departments}


_READERS: Final[Mapping[Grouping, Callable[[JourneyMap], _Reader]]] = {
    "none": _alone,
    "stage": _stages,
    "touchpoint": _touchpoints,
    "owner": _owners,
    "department": _departments,
}
