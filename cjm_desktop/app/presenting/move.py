"""A move of the eye from one scene to the next: how far it is at a time. Time in seconds comes from outside."""

from dataclasses import dataclass
from typing import Final

from cjm_desktop.app.presenting.camera import SECONDS, Eye, between, eased, eye_on
from cjm_desktop.layout.scene import Scene

_DRAWING: Final = 1.6
"""Seconds in which a curve is drawn in."""


@dataclass(frozen=True, slots=True)
class Move:
    """Where the eye comes from, and since when it is on its way; one without a beginning has arrived."""

    start: Eye
    former: Scene | None = None
    """What was shown before."""
    began: float | None = None

    @property
    def has_arrived(self) -> bool:
        """Whether nothing moves, and what is drawn in is drawn."""
        return self.began is None

    def part(self, now: float) -> float:
        """Return how much of the way is over, 0 to 1."""
        return 1.0 if self.began is None else min((now - self.began) / SECONDS, 1.0)

    def drawn(self, now: float) -> float:
        """Return how much of what is drawn in is drawn, 0 to 1."""
        if self.began is None:
            return 1.0
        return eased(min(max((now - self.began - SECONDS) / _DRAWING, 0.0), 1.0))

    def is_over(self, scene: Scene, now: float) -> bool:
        """Tell whether the way to a scene is gone, and its curve is drawn."""
        draws = scene.drawn_in is not None and (self.former is None or self.former.key != scene.key)
        return self.part(now) >= 1 and (not draws or self.drawn(now) >= 1)

    def eye(self, scene: Scene, now: float, *, fades: bool) -> Eye | None:
        """Return where the eye is on its way to a scene, none for a page; where one picture ``fades``, it is there."""
        if scene.frame is None:
            return None
        goal = eye_on(scene.frame)
        return goal if fades else between(self.start, goal, eased(self.part(now)))
