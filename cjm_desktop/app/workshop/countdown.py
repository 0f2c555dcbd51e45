"""How much time is left: a watch that runs against a length. Times in seconds; what time it is comes from outside."""

from dataclasses import dataclass, field, replace
from typing import Final

from cjm_desktop.app.presenting.timer import Watch

MINUTE: Final = 60.0
LONGEST: Final = 240 * MINUTE
USUAL: Final = 5 * MINUTE


@dataclass(frozen=True, slots=True)
class Countdown:
    """A length of time, and how much of it is over; a new one stands."""

    length: float = USUAL
    watch: Watch = field(default_factory=Watch)

    def left(self, now: float) -> float:
        """Return the seconds that are left, 0 when it is over."""
        return max(0.0, self.length - self.watch.elapsed(now))

    def is_over(self, now: float) -> bool:
        """Tell whether the time is up."""
        return self.left(now) <= 0

    def switched(self, now: float) -> "Countdown":
        """Return it stopped, or running again; what is over begins anew."""
        if self.is_over(now):
            return Countdown(self.length, Watch(now))
        return replace(self, watch=self.watch.switched(now))

    def lengthened(self, seconds: float, now: float) -> "Countdown":
        """Return it with more time left, or less, to the whole minute where it stands; what is over has so much."""
        spent = min(self.watch.elapsed(now), self.length)
        return replace(self, length=min(max(self.length + seconds, spent, MINUTE), LONGEST), watch=self._cut(now))

    def _cut(self, now: float) -> Watch:
        """Return the watch without the time that has passed since it was over."""
        if not self.is_over(now):
            return self.watch
        return Watch(now if self.watch.runs else None, self.length)
