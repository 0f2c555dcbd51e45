"""What a workshop passes on to the one that takes its place in another language or other colours."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF

from cjm_desktop.app.workshop.countdown import Countdown
from cjm_desktop.app.workshop.round import Round


@dataclass(frozen=True, slots=True)
class Kept:
    """What is being done, what was voted and written until now, and how much time is left."""

    part: int
    round: Round
    past: tuple[Round, ...]
    words: str
    """The half-written card."""
    place: tuple[str, str]
    """The lane and the step where it goes."""
    countdown: Countdown
    has_sound: bool
    eye: tuple[float, QPointF]
    """From where the map was looked at before the workshop."""
