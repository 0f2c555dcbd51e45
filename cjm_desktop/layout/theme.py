"""Colours and type of a sheet."""

import json
from dataclasses import dataclass
from typing import Any, Final

from cjm_desktop import resources
from cjm_desktop.model.kinds import CardKind, FlowKind

Colour = str
"""``#RRGGBB``."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set; size and line height in pt."""

    size: float
    line_height: float
    bold: bool = False


@dataclass(frozen=True, slots=True)
class CardLook:
    """Colours of a kind of card, and its outline: how heavy (pt), and its dashes where it has any."""

    fill: Colour
    ink: Colour
    stroke: Colour | None = None
    line: float = 1
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Mood:
    """Colours of a feeling: the area under the curve, a face's filling, its line, and text about it."""

    area: Colour
    face: Colour
    line: Colour


@dataclass(frozen=True, slots=True)
class Theme:
    """How a sheet looks.

    All text has at least the theme's contrast to what it stands on, marks that mean something at least 3.
    """

    contrast: float
    """4.5 or, for people who see little, 7."""
    coloured: bool
    """Whether colours of the map's own are drawn as they are; else as greys."""
    paper: Colour
    ink: Colour
    second: Colour
    third: Colour
    hairline: Colour
    zero_line: Colour
    accent: Colour
    accent_tint: Colour
    improved: Colour
    improved_tint: Colour
    moment: Colour
    moment_tint: Colour
    moment_line: Colour
    severity: Colour
    stages: tuple[Colour, ...]
    """The stages walk evenly through them."""
    stage_ink: Colour
    curves: tuple[Colour, ...]
    dashes: tuple[tuple[float, ...], ...]
    """Of one curve after the other."""
    good: Mood
    fair: Mood
    bad: Mood
    cards: dict[CardKind, CardLook]
    flows: dict[FlowKind, Colour]


def read_theme(name: str) -> Theme:
    """Return a shipped theme."""
    found: dict[str, Any] = json.loads(resources.path("themes", f"{name}.json").read_text("utf-8"))
    cards: dict[CardKind, dict[str, Any]] = found["cards"]
    own: dict[str, Any] = {
        "stages": tuple(found["stages"]),
        "curves": tuple(found["curves"]),
        "dashes": tuple(tuple[float, ...](dash) for dash in found["dashes"]),
        "cards": {kind: _look(look) for kind, look in cards.items()},
        **{mood: Mood(**found[mood]) for mood in ("good", "fair", "bad")},
    }
    return Theme(**found | own)


def _look(found: dict[str, Any]) -> CardLook:
    dash: tuple[float, ...] = tuple(found.pop("dash", ()))
    return CardLook(**found, dash=dash)


PAPER: Final = read_theme("paper")

TITLE: Final = Style(30, 38, bold=True)
SCENARIO: Final = Style(12, 18)
STAGE: Final = Style(14, 20, bold=True)
STAGE_DURATION: Final = Style(10, 20)
STEP: Final = Style(11, 16, bold=True)
SMALL: Final = Style(9, 13)
SMALL_BOLD: Final = Style(9, 13, bold=True)
LANE: Final = Style(12, 18, bold=True)
LANE_HINT: Final = Style(9.5, 14)
CARD: Final = Style(11, 16)
BADGE: Final = Style(8, 12, bold=True)
PERSONA: Final = Style(13, 18, bold=True)
QUOTE: Final = Style(11, 16)
CURVE_LABEL: Final = Style(9.5, 14, bold=True)
