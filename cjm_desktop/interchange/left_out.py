"""What of a map a format has no place for, so that whoever writes it can say so."""

from collections.abc import Callable, Mapping
from typing import Final, Literal

from cjm_desktop.model.lanes import Card, CardLane, EmotionLane, MetricLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import steps_of
from cjm_desktop.words import Text

Thing = Literal[
    "personas", "cards", "curves", "further curves", "figures", "flows", "moments", "details", "notes", "pictures"
]

_SAID: Final[Mapping[Thing, Text]] = {
    "personas": Text("Left out", "Personas are left out: {count}."),
    "cards": Text("Left out", "Cards are left out: {count}."),
    "curves": Text("Left out", "Curves are left out: {count}."),
    "further curves": Text("Left out", "Curves behind the first one are left out: {count}."),
    "figures": Text("Left out", "Figures of metrics are left out: {count}."),
    "flows": Text("Left out", "Flows are left out: {count}."),
    "moments": Text("Left out", "Moments of truth are left out: {count}."),
    "details": Text("Left out", "Of cards the text alone comes along, without signs and details: {count}."),
    "notes": Text("Left out", "Notes for those who work on the map are left out: {count}."),
    "pictures": Text("Left out", "Pictures are left out: {count}."),
}
_TOLD: Final = frozenset({"id", "step", "through", "text", "moment", "picture", "colour", "note", "comments"})


def left_out(journey: JourneyMap, *things: Thing) -> tuple[Text, ...]:
    """Return a sentence for each of some things that a map has, with how many there are."""
    return tuple(_SAID[thing](count=count) for thing in things if (count := _COUNTS[thing](journey)))


def cards_of(journey: JourneyMap) -> list[Card]:
    """Return all cards of a map, lane by lane."""
    return [card for lane in journey.lanes if isinstance(lane, CardLane) for card in lane.cards]


def _curves(journey: JourneyMap) -> int:
    return sum(bool(curve.points) for lane in journey.lanes if isinstance(lane, EmotionLane) for curve in lane.curves)


def _figures(journey: JourneyMap) -> int:
    return sum(len(lane.values) for lane in journey.lanes if isinstance(lane, MetricLane))


def _moments(journey: JourneyMap) -> int:
    return sum(each.moment is not None for each in (*steps_of(journey), *cards_of(journey)))


def _has_details(card: Card) -> bool:
    """Tell whether a card says more than where it stands, what it is called, and what is counted by itself."""
    return any(getattr(card, name) != field.default for name, field in Card.model_fields.items() if name not in _TOLD)


_COUNTS: Final[Mapping[Thing, Callable[[JourneyMap], int]]] = {
    "personas": lambda journey: len(journey.personas),
    "cards": lambda journey: len(cards_of(journey)),
    "curves": _curves,
    "further curves": lambda journey: max(_curves(journey) - 1, 0),
    "figures": _figures,
    "flows": lambda journey: len(journey.flows),
    "moments": _moments,
    "details": lambda journey: sum(map(_has_details, cards_of(journey))),
    "notes": lambda journey: sum(bool(card.note) for card in cards_of(journey)),
    "pictures": lambda journey: sum(card.picture is not None for card in cards_of(journey)),
}
