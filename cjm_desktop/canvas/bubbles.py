"""The small marks where something was said: how large they are on the screen, around the corner of what it is about."""

from typing import Final

from PySide6.QtCore import QRectF

NEAR: Final = 0.45
"""Zoom below which a mark is a dot without a figure."""
DOT: Final = 4.0
WIDEST: Final = 36.0
"""Pixels, as all here: a mark is as large whatever the zoom."""
_HIGH: Final = 16.0
_WIDE: Final = 18.0
_DIGIT: Final = 6.0


def bubble(count: int) -> QRectF:
    """Return the box of a mark that says how many there are, around the upper right corner of what they are about."""
    wide = _WIDE + _DIGIT * (len(str(count)) - 1)
    return QRectF(-wide + 6, -_HIGH / 2 - 2, wide, _HIGH)


def mark_box(count: int, zoom: float) -> QRectF:
    """Return the box of a mark as it is seen from near or far."""
    return bubble(count) if zoom >= NEAR else QRectF(-DOT, -DOT, 2 * DOT, 2 * DOT)
