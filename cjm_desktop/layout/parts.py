"""Parts of a handout: shapes and how high they are together, put below and beside each other."""

from collections.abc import Iterable

from cjm_desktop.layout.shapes import Shape, moved

Part = tuple[list[Shape], float]
"""Shapes from the origin, and the height in pt that they take."""


def below(parts: Iterable[Part], gap: float) -> Part:
    """Return parts below each other; what takes no room leaves no gap."""
    shapes: list[Shape] = []
    y = 0.0
    for own, height in parts:
        if height:
            top = y + gap if y else 0.0
            shapes.extend(moved(shape, 0, top) for shape in own)
            y = top + height
    return shapes, y


def beside(parts: Iterable[tuple[float, Part]]) -> Part:
    """Return parts that begin at the same height, each at its x."""
    placed = list(parts)
    shapes = [moved(shape, x, 0) for x, (own, _) in placed for shape in own]
    return shapes, max((height for _, (_, height) in placed), default=0.0)
