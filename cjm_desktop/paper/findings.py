"""What is found before printing: what is wrong, where, and what mends it."""

from dataclasses import dataclass
from typing import Final, Literal

from cjm_desktop.words import Text

Mending = Literal["paper", "fit", "distance", "tiles"]

_ROLL: Final = "roll:"
MENDINGS: Final[dict[Mending, Text]] = {
    "paper": Text("Preflight", "Choose {value}"),
    "fit": Text("Preflight", "As large as there is room"),
    "distance": Text("Preflight", "Read from {value} m"),
    "tiles": Text("Preflight", "Tiles on {value}"),
}


@dataclass(frozen=True, slots=True)
class Fix:
    """A change of what is asked for: other paper, no factor, another reading distance in m, free paper in tiles."""

    kind: Mending
    value: str = ""

    @property
    def text(self) -> Text:
        """What it does."""
        if self.value.startswith(_ROLL):
            width = self.value.removeprefix(_ROLL).removesuffix("mm")
            return Text("Preflight", "Choose a roll of {width} mm")(width=width)
        return MENDINGS[self.kind](value=self.value) if self.value else MENDINGS[self.kind]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that may go wrong in print."""

    text: Text
    """What, where, and what to do."""
    record: str | None = None
    """The id of what it is about, where that is one record of the map."""
    page: int = 0
    """On which page, from 0."""
    fixes: tuple[Fix, ...] = ()
    """What the program can do about it, the best first."""
    stops: bool = False
    """Whether nothing can be printed as it is asked for."""
