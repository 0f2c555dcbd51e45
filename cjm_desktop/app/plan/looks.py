"""The colours of the plan: those of the factors, and of the quadrants of the matrix."""

from collections.abc import Mapping
from typing import Final

from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.insight.matrix import Quadrant
from cjm_desktop.model.ranking import Factor

_FACTORS: Final[Mapping[str, Mapping[Factor, str]]] = {
    "light": {
        "audience": "#2F6690",
        "value": "#2E8B57",
        "investment": "#C8871E",
        "difficulty": "#B4533F",
        "weeks": "#7A68B3",
    },
    "dark": {
        "audience": "#74A9D8",
        "value": "#6CC394",
        "investment": "#E0B15C",
        "difficulty": "#E08E7B",
        "weeks": "#AD9BE0",
    },
}
"""3:1 against the window and so apart in lightness or hue that neighbours are told from each other."""
_QUADRANTS: Final[Mapping[str, Mapping[Quadrant, tuple[str, str, str]]]] = {
    "light": {
        "quick win": ("#F1F9F4", "#CDE9D8", "#1E6B41"),
        "big bet": ("#F2F6FC", "#CFDFF5", "#1F4FA8"),
        "fill-in": ("#F8F9FA", "#DDE2E9", "#4A5666"),
        "money pit": ("#FDF4F1", "#F6D6CC", "#97341F"),
    },
    "dark": {
        "quick win": ("#1B2B25", "#2B5440", "#8FD6AE"),
        "big bet": ("#1D2737", "#2D4870", "#9DBDF3"),
        "fill-in": ("#222932", "#3B4552", "#B5BFCC"),
        "money pit": ("#2E2322", "#633A32", "#F0AB9B"),
    },
}
"""The ground, the fill of a bubble, and its edge and letters."""


def factor_colours(colours: Colours) -> Mapping[Factor, str]:
    """Return the colours of the factors in bars and beside their weights."""
    return _FACTORS[colours.signs]


def quadrant_colours(colours: Colours) -> Mapping[Quadrant, tuple[str, str, str]]:
    """Return of each quadrant the ground, the fill of a bubble, and its edge and letters."""
    found = _QUADRANTS[colours.signs]
    if colours.ink not in ("#000000", "#FFFFFF"):
        return found
    return {name: (colours.panel, fill, colours.ink) for name, (_, fill, _) in found.items()}
