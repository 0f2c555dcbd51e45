"""What the card shelf holds. Without the model: the menus that show it are in the first picture."""

from dataclasses import dataclass
from typing import Final, Literal

from cjm_desktop.layout.theme import PAPER
from cjm_desktop.model.kinds import FLOW_KINDS, LANE_KINDS, CardKind
from cjm_desktop.words import Text


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that can be dragged onto the map."""

    sort: Literal["stage", "step", "card", "lane", "flow"]
    kind: str
    name: Text
    swatch: str

    @property
    def label(self) -> Text:
        """What adding it is called in the history."""
        return Text("Edit", "Add: {thing}")(thing=self.name)


_SWATCHES: Final[dict[CardKind, str]] = {
    "customer-action": "#C9D3DF",
    "touchpoint": "#9DB7E8",
    "thought": "#C6B8EF",
    "quote": "#D9B8EF",
    "expectation": "#A9D0F2",
    "question": "#8FCBD6",
    "content": "#B7D5C9",
    "feedback": "#F2CF8A",
    "pain-point": "#F2A897",
    "opportunity": "#9AD7B0",
    "physical-evidence": "#D5C4B4",
    "frontstage": "#E3C38A",
    "backstage": "#DCCB9E",
    "support": "#C3C7A8",
    "tool": "#AEBBD0",
    "picture": "#D3D7DC",
    "free": "#E6E9ED",
}
"""The fills of the cards, strong enough for a small square."""


def card_kind(name: str) -> CardKind:
    """Return the kind of card with a name."""
    return next(kind for kind in _SWATCHES if kind == name)


def _things() -> tuple[Thing, ...]:
    cards = (Thing("card", kind, LANE_KINDS[kind].card, swatch) for kind, swatch in _SWATCHES.items())
    flows = (Thing("flow", kind, name, PAPER.flows[kind]) for kind, name in FLOW_KINDS.items())
    return (
        Thing("stage", "stage", Text("Shelf", "Stage"), PAPER.stages[1]),
        Thing("step", "step", Text("Shelf", "Step"), PAPER.second),
        *cards,
        Thing("lane", "free", Text("Shelf", "Lane"), PAPER.zero_line),
        Thing("lane", "emotion", Text("Shelf", "Emotion curve"), PAPER.good.line),
        Thing("lane", "metric", Text("Shelf", "Metric"), PAPER.accent),
        *flows,
    )


THINGS: Final = _things()
