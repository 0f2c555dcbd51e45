"""From how far away printed type is read."""

from typing import Final

from cjm_desktop.paper.setup import POINTS_PER_MM

_ANGLE: Final = 0.007
"""Type seen under this angle (rad) is read by nearly everybody."""


def reading_distance(size: float) -> float:
    """Return from how many metres away printed type of a size (pt) can be read."""
    return size / POINTS_PER_MM / _ANGLE / 1000
