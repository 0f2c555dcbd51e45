"""How well colours are told apart, after the Web Content Accessibility Guidelines 2.2, and colours that are."""

from functools import cache
from math import ceil, floor
from typing import Final

from cjm_desktop.layout.theme import Colour, Theme

BLACK: Final = "#000000"
WHITE: Final = "#FFFFFF"
_STEPS: Final = 50
_MIDDLE: Final = (1.05 * 0.05) ** 0.5 - 0.05
"""The luminance that has the same contrast to black and to white."""
_ALMOST: Final = 1e-6


@cache
def luminance(colour: Colour) -> float:
    """Return how light a colour is, from 0 for black to 1 for white."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (value / 255 for value in _parts(colour))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Colour, other: Colour) -> float:
    """Return the contrast of two colours, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def mixed(one: Colour, other: Colour, part: float) -> Colour:
    """Return a colour between two: 0 for the first, 1 for the second."""
    pairs = zip(_parts(one), _parts(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * part):02X}" for a, b in pairs)


@cache
def grey(colour: Colour) -> Colour:
    """Return the grey that is as light as a colour, so that contrasts stay.

    What falls between two greys becomes the darker one if it is dark and the lighter one if it is light.
    """
    light = luminance(colour)
    part = light * 12.92 if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055
    level = floor(part * 255 + _ALMOST) if light < _MIDDLE else ceil(part * 255 - _ALMOST)
    return "#" + f"{level:02X}" * 3


def legible(colour: Colour, ground: Colour, least: float) -> Colour:
    """Return the colour nearest to one that has a contrast of ``least`` to its ground.

    It is darker, on a dark ground lighter. Where there is none, black or white, whichever is seen better.
    """
    end = BLACK if contrast(BLACK, ground) >= contrast(WHITE, ground) else WHITE
    ways = (mixed(colour, end, step / _STEPS) for step in range(_STEPS + 1))
    return next((each for each in ways if contrast(each, ground) >= least), end)


def readable(fill: Colour, inks: tuple[Colour, ...], least: float) -> tuple[Colour, Colour]:
    """Return a fill, and the first of some inks that has a contrast of ``least`` to it.

    Where none has, the fill is made darker or lighter for the best of them.
    """
    ink = next((ink for ink in inks if contrast(ink, fill) >= least), None)
    if ink is not None:
        return fill, ink
    best = max(inks, key=lambda ink: contrast(ink, fill))
    return legible(fill, best, least), best


def stage_colours(colour: Colour, theme: Theme) -> tuple[Colour, Colour]:
    """Return a colour of a stage as a theme fills with it, and the ink of its name."""
    return readable(colour, (theme.stage_ink, theme.ink, BLACK), theme.contrast)


def own_colour(colour: Colour, theme: Theme) -> Colour:
    """Return a colour of the map's own as a theme draws it."""
    return colour if theme.coloured else grey(colour)


def own_fill(colour: Colour, theme: Theme) -> tuple[Colour, Colour]:
    """Return a colour of the map's own as a theme fills with it, and what is written in on it."""
    return readable(own_colour(colour, theme), (theme.ink, WHITE, BLACK), theme.contrast)


def own_line(colour: Colour, theme: Theme) -> Colour:
    """Return a colour of the map's own for lines and texts on the paper."""
    return legible(own_colour(colour, theme), theme.paper, theme.contrast)


def _parts(colour: Colour) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
