"""The places of the sheet where one was, to go back to."""

from dataclasses import dataclass
from typing import Final

_MOST: Final = 100
_NEAR: Final = 8.0
"""Pixels that make no difference."""


@dataclass(frozen=True, slots=True)
class Eye:
    """How near one is, in logical pixels a pt, and the point of the sheet in the middle of the view, in pt."""

    zoom: float
    x: float
    y: float

    def is_at(self, other: "Eye") -> bool:
        """Tell whether one sees the same from another place."""
        far = max(abs(self.x - other.x), abs(self.y - other.y)) * self.zoom
        return far < _NEAR and abs(self.zoom / other.zoom - 1) < 0.01


@dataclass(frozen=True, slots=True)
class Trail:
    """The places behind one, and those ahead after going back."""

    behind: tuple[Eye, ...] = ()
    ahead: tuple[Eye, ...] = ()

    def left(self, here: Eye) -> "Trail":
        """Return the trail of somebody who goes from here to somewhere else."""
        behind = self.behind if self.behind and here.is_at(self.behind[-1]) else (*self.behind, here)
        return Trail(behind[-_MOST:])

    def back(self, here: Eye) -> tuple[Eye, "Trail"] | None:
        """Return the last place that is not here, and the trail from there; none where there is no such place."""
        behind = list(self.behind)
        while behind:
            place = behind.pop()
            if not here.is_at(place):
                return place, Trail(tuple(behind), (here, *self.ahead))
        return None

    def forward(self, here: Eye) -> tuple[Eye, "Trail"] | None:
        """Return the place from which one came back, and the trail from there."""
        turned = self.turned.back(here)
        return None if turned is None else (turned[0], turned[1].turned)

    @property
    def turned(self) -> "Trail":
        """The trail of somebody who looks the other way."""
        return Trail(self.ahead[::-1], self.behind[::-1])
