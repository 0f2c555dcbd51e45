"""The small signs on cards and in the legend: stars, pips, persona dots, the state of a tool, icons."""

from math import cos, pi, sin
from typing import Final

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.contrast import own_fill
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.icons import sign_in
from cjm_desktop.layout.shapes import QUARTER, Box, Command, Label, Path, Shape, circle
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import Colour
from cjm_desktop.model.kinds import ToolStatus

MARK: Final = 10.0
"""Side of the square in pt in which a mark stands, from the origin."""
STARS: Final = 5
STAR_PITCH: Final = 8.0
PIPS: Final = 5
PIP_PITCH: Final = 6.0
_PIP = 2.2
_STAR = 3.9
_INNER_STAR = 0.42
_HALF = MARK / 2
_LINE = 1.1
_HIGH: Final = 14.0
_DOT = 3.0


def icon_mark(name: str, colour: Colour, side: float = MARK) -> Path:
    """Return an icon in a square from the origin."""
    return Path(0, 0, sign_in(side, name), fill=colour)


def status_mark(status: ToolStatus, colour: Colour) -> tuple[Path, ...]:
    """Return the state of a tool: a full disc, a half one, a ring, a cross."""
    ring = Path(0, 0, circle(_HALF, _HALF, _HALF - 1.2), stroke=colour, line=_LINE)
    match status:
        case "in-use":
            return (Path(0, 0, circle(_HALF, _HALF, _HALF - 0.8), fill=colour),)
        case "to-strengthen":
            radius = _HALF - 1.2
            handle = radius * QUARTER
            half: tuple[Command, ...] = (
                ("M", _HALF, _HALF - radius),
                ("C", _HALF - handle, _HALF - radius, _HALF - radius, _HALF - handle, _HALF - radius, _HALF),
                ("C", _HALF - radius, _HALF + handle, _HALF - handle, _HALF + radius, _HALF, _HALF + radius),
                ("Z",),
            )
            return ring, Path(0, 0, half, fill=colour)
        case "planned":
            return (ring,)
        case "missing":
            cross: tuple[Command, ...] = (("M", 2, 2), ("L", 8, 8), ("M", 8, 2), ("L", 2, 8))
            return (Path(0, 0, cross, stroke=colour, line=_LINE + 0.4),)


def stars(rating: float, colour: Colour) -> tuple[Path, ...]:
    """Return so many of five stars, to the nearest half, in a row of ``STARS`` times ``STAR_PITCH``."""
    halves = round(rating * 2)
    drawn: list[Path] = []
    for number in range(STARS):
        x = (number + 0.5) * STAR_PITCH
        filled = halves - 2 * number
        if filled >= 2:
            drawn.append(Path(x, _HALF, _star(), fill=colour, stroke=colour, line=0.5))
            continue
        drawn.append(Path(x, _HALF, _star(), stroke=colour, line=0.7))
        if filled == 1:
            drawn.append(Path(x, _HALF, _star(half=True), fill=colour))
    return tuple(drawn)


def _star(*, half: bool = False) -> tuple[Command, ...]:
    """Return a star around the origin, or the half of it at the left."""
    corners: list[tuple[float, float]] = []
    for number in range(10):
        radius = (_STAR - 0.4) * (_INNER_STAR if number % 2 else 1)
        angle = -pi / 2 - number * pi / 5
        corners.append((round(radius * cos(angle), 3), round(radius * sin(angle), 3)))
    (x, y), *others = corners[:6] if half else corners
    return (("M", x, y), *(("L", *corner) for corner in others), ("Z",))


def pips(count: int, colour: Colour) -> tuple[Path, ...]:
    """Return so many of five pips full, the others as rings, in a row of ``PIPS`` times ``PIP_PITCH``."""
    full = (circle((number + 0.5) * PIP_PITCH, _HALF, _PIP) for number in range(count))
    rings = (circle((number + 0.5) * PIP_PITCH, _HALF, _PIP - 0.35) for number in range(count, PIPS))
    return (
        *(Path(0, 0, outline, fill=colour) for outline in full),
        *(Path(0, 0, outline, stroke=colour, line=0.7) for outline in rings),
    )


def persona_dot(name: str, ground: Ground) -> tuple[tuple[Shape, ...], float]:
    """Return a persona's initials on its colour, 14 pt high from the origin, and the width."""
    initials, colour = ground.persona_sign(name)
    text = measure(initials, themes.BADGE, 40, ground.language, 1)
    width = max(_HIGH, text.width + 7)
    fill, ink = own_fill(colour, ground.theme)
    return (Box(0, 0, width, _HIGH, _HIGH / 2, fill), Label((width - text.width) / 2, 1, text, ink)), width


def vote_badge(number: str, fill: Colour, ink: Colour) -> tuple[tuple[Shape, ...], float]:
    """Return how many votes there are, as a dot and a number on a pill 14 pt high from the origin, and its width."""
    text = measure(number, themes.BADGE, 60, "en", 1)
    width = text.width + 21
    dot = Path(8, _HIGH / 2, circle(0, 0, _DOT), fill=ink)
    return (Box(0, 0, width, _HIGH, _HIGH / 2, fill), dot, Label(14, 1, text, ink)), width
