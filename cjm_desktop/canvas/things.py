"""What the card shelf holds. Without the model: the menus that show it are in the first picture."""

from dataclasses import dataclass
from typing import Final, Literal

from cjm_desktop.model.kinds import CARD_KINDS, FLOW_KINDS, LANE_KINDS, CardKind
from cjm_desktop.words import Text

Group = Literal["map", "customer", "company", "flows"]
GROUPS: Final[dict[Group, Text]] = {
    "map": Text("Shelf", "Frame"),
    "customer": Text("Shelf", "The customer's side"),
    "company": Text("Shelf", "Our side"),
    "flows": Text("Shelf", "Other ways"),
}


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that can be dragged onto the map."""

    group: Group
    sort: Literal["stage", "step", "card", "lane", "flow"]
    kind: str
    name: Text

    @property
    def label(self) -> Text:
        """What adding it is called in the history."""
        return Text("Edit", "Add: {thing}")(thing=self.name)


_CARDS: Final = tuple(Thing(LANE_KINDS[kind].side, "card", kind, LANE_KINDS[kind].card) for kind in CARD_KINDS)
"""In the order of their table."""


def card_kind(name: str) -> CardKind:
    """Return the kind of card with a name."""
    return next(kind for kind in CARD_KINDS if kind == name)


THINGS: Final = (
    Thing("map", "stage", "stage", Text("Shelf", "Stage")),
    Thing("map", "step", "step", Text("Shelf", "Step")),
    Thing("map", "lane", "free", Text("Shelf", "Lane")),
    Thing("map", "lane", "emotion", Text("Shelf", "Emotion curve")),
    Thing("map", "lane", "metric", Text("Shelf", "Metric")),
    *(card for group in GROUPS for card in _CARDS if card.group == group),
    *(Thing("flows", "flow", kind, name) for kind, name in FLOW_KINDS.items()),
)
