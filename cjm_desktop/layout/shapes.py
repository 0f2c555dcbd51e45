"""What a sheet is made of: boxes, paths and texts at their places, in pt, y down. Whatever draws, draws these."""

from dataclasses import dataclass, replace
from typing import Final, Literal

from cjm_desktop.layout.text import TextBlock
from cjm_desktop.layout.theme import Colour

Command = tuple[Literal["M", "L", "C", "Z"], *tuple[float, ...]]
"""Move to x y, line to x y, cubic curve by x1 y1 x2 y2 to x y, close."""

# A quarter of a circle as one cubic curve: the handles' length for a radius of 1: 4/3 · (√2 − 1).
QUARTER: Final = 0.5522847498


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with round corners."""

    x: float
    y: float
    width: float
    height: float
    radius: float = 0
    fill: Colour | None = None
    stroke: Colour | None = None
    line: float = 1
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Path:
    """Lines and curves, filled by the nonzero rule, stroked with round joins."""

    x: float
    y: float
    commands: tuple[Command, ...]
    fill: Colour | None = None
    stroke: Colour | None = None
    line: float = 1
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Label:
    """A measured text; x and y are the left and upper edge of its lines."""

    x: float
    y: float
    text: TextBlock
    colour: Colour


Shape = Box | Path | Label


def moved(shape: Shape, x: float, y: float) -> Shape:
    """Return a shape at another place."""
    return replace(shape, x=shape.x + x, y=shape.y + y)


def rule(x: float, y: float, length: float, colour: Colour, line: float = 1) -> Path:
    """Return a horizontal line."""
    return Path(x, y, (("M", 0, 0), ("L", length, 0)), stroke=colour, line=line)


def circle(x: float, y: float, radius: float) -> tuple[Command, ...]:
    """Return a circle around a point."""
    handle = radius * QUARTER
    return (
        ("M", x + radius, y),
        ("C", x + radius, y + handle, x + handle, y + radius, x, y + radius),
        ("C", x - handle, y + radius, x - radius, y + handle, x - radius, y),
        ("C", x - radius, y - handle, x - handle, y - radius, x, y - radius),
        ("C", x + handle, y - radius, x + radius, y - handle, x + radius, y),
        ("Z",),
    )
