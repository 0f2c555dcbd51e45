"""How long somebody has been talking: a watch that can be stopped and set back. Time in seconds comes from outside."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Watch:
    """A watch; a new one stands at nothing, and runs from ``since`` on."""

    since: float | None = None
    """When it was started, none while it stands."""
    before: float = 0.0
    """The seconds that it had run until then."""

    @property
    def runs(self) -> bool:
        """Whether it runs."""
        return self.since is not None

    def elapsed(self, now: float) -> float:
        """Return the seconds that it has run."""
        return self.before if self.since is None else self.before + max(0.0, now - self.since)

    def switched(self, now: float) -> "Watch":
        """Return the watch stopped, or running again."""
        return Watch(None, self.elapsed(now)) if self.runs else Watch(now, self.before)

    def reset(self, now: float) -> "Watch":
        """Return the watch at nothing, running where it runs."""
        return Watch(now if self.runs else None)


def said(seconds: float) -> str:
    """Return a time as watches show it: 0:07, 12:30, 1:02:09."""
    whole = int(seconds)
    hours, minutes = divmod(whole // 60, 60)
    return f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"
