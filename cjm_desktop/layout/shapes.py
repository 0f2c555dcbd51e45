"""What a sheet is made of: boxes, paths and texts at their places, in pt, y down. Whatever draws, draws these."""

from dataclasses import dataclass, replace
from typing import Final, Literal, TypeVar

from cjm_desktop.layout.text import TextBlock
from cjm_desktop.layout.theme import Colour
from cjm_desktop.model.records import Asset

Command = tuple[Literal["M", "L", "C", "Z"], *tuple[float, ...]]
"""Move to x y, line to x y, cubic curve by x1 y1 x2 y2 to x y, close."""

# A quarter of a circle as one cubic curve: the handles' length for a radius of 1: 4/3 · (√2 − 1).
QUARTER: Final = 0.5522847498
_ABOVE: Final = 0.3
"""Of what is cut off a high picture, the part that is cut off above."""


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


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that fills a rectangle with round corners; what does not fit is cut off at two sides."""

    x: float
    y: float
    width: float
    height: float
    asset: Asset
    radius: float = 0
    opacity: float = 1
    grey: bool = False
    """Whether it is drawn without its colours."""

    @property
    def whole(self) -> tuple[float, float, float, float]:
        """Left and upper edge, width and height of all of the picture, of which the rectangle shows a part.

        Of a high one more is cut off below than above: faces and what matters stand in the upper part.
        """
        scale = max(self.width / self.asset.width, self.height / self.asset.height)
        width, height = self.asset.width * scale, self.asset.height * scale
        return self.x - (width - self.width) / 2, self.y - (height - self.height) * _ABOVE, width, height


Shape = Box | Path | Label | Picture


S = TypeVar("S", bound=Shape)


def moved(shape: S, x: float, y: float) -> S:
    """Return a shape at another place."""
    return replace(shape, x=shape.x + x, y=shape.y + y)


def bounds(shape: Shape) -> tuple[float, float, float, float]:
    """Return left, upper, right and lower edge of a rectangle around a shape and its line."""
    match shape:
        case Label():
            return shape.x, shape.y, shape.x + shape.text.width, shape.y + shape.text.height
        case Path():
            places = [each for _, *values in shape.commands for each in values] or [0.0, 0.0]
            xs, ys = places[::2], places[1::2]
            left, top, right, bottom = min(xs) + shape.x, min(ys) + shape.y, max(xs) + shape.x, max(ys) + shape.y
        case Box() | Picture():
            left, top, right, bottom = shape.x, shape.y, shape.x + shape.width, shape.y + shape.height
    half = shape.line / 2 if not isinstance(shape, Picture) and shape.stroke is not None else 0.0
    return left - half, top - half, right + half, bottom + half


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


def broken(picture: Picture) -> tuple[Box, Path]:
    """Return what stands in place of a picture that cannot be drawn: a crossed box, grey in every medium."""
    cross: tuple[Command, ...] = (
        ("M", 0, 0),
        ("L", picture.width, picture.height),
        ("M", picture.width, 0),
        ("L", 0, picture.height),
    )
    return (
        Box(picture.x, picture.y, picture.width, picture.height, fill="#F3F3F3", stroke="#8C8C8C"),
        Path(picture.x, picture.y, cross, stroke="#8C8C8C"),
    )
