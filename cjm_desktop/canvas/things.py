"""What the card shelf holds. Without the model: the menus that show it are in the first picture."""

from dataclasses import dataclass
from typing import Final, Literal, get_args

from cjm_desktop.model.kinds import FLOW_KINDS, LANE_KINDS, CardKind
from cjm_desktop.words import Text


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that can be dragged onto the map."""

    sort: Literal["stage", "step", "card", "lane", "flow"]
    kind: str
    name: Text

    @property
    def label(self) -> Text:
        """What adding it is called in the history."""
        return Text("Edit", "Add: {thing}")(thing=self.name)


_CARDS: Final[tuple[CardKind, ...]] = get_args(CardKind)


def card_kind(name: str) -> CardKind:
    """Return the kind of card with a name."""
    return next(kind for kind in _CARDS if kind == name)


def _things() -> tuple[Thing, ...]:
    cards = (Thing("card", kind, LANE_KINDS[kind].card) for kind in _CARDS)
    flows = (Thing("flow", kind, name) for kind, name in FLOW_KINDS.items())
    return (
        Thing("stage", "stage", Text("Shelf", "Stage")),
        Thing("step", "step", Text("Shelf", "Step")),
        *cards,
        Thing("lane", "free", Text("Shelf", "Lane")),
        Thing("lane", "emotion", Text("Shelf", "Emotion curve")),
        Thing("lane", "metric", Text("Shelf", "Metric")),
        *flows,
    )


THINGS: Final = _things()
