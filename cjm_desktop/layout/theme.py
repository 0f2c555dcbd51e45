"""Colours and type of a sheet."""

from dataclasses import dataclass, field
from typing import Final

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
    """Colours of a kind of card."""

    fill: Colour
    ink: Colour
    stroke: Colour | None = None


@dataclass(frozen=True, slots=True)
class Mood:
    """Colours of a feeling: the area under the curve, a face's filling, its line, and text about it."""

    area: Colour
    face: Colour
    line: Colour


def _card_looks() -> dict[CardKind, CardLook]:
    return {
        "customer-action": CardLook("#F3F5F8", "#1B2430"),
        "touchpoint": CardLook("#FFFFFF", "#1B2430", "#CBD3DD"),
        "thought": CardLook("#F4F1FB", "#3E3566"),
        "quote": CardLook("#F9F2FB", "#4F2F66"),
        "expectation": CardLook("#EAF3FC", "#123F66"),
        "question": CardLook("#E8F5F7", "#11474F"),
        "content": CardLook("#EDF5F1", "#1D4A3A"),
        "feedback": CardLook("#FDF5E4", "#5C4310"),
        "pain-point": CardLook("#FDEEEA", "#7A2314"),
        "opportunity": CardLook("#E9F6EE", "#14532D"),
        "physical-evidence": CardLook("#F5F0EB", "#55402E"),
        "frontstage": CardLook("#FBF3E4", "#5E450F"),
        "backstage": CardLook("#F6F3EC", "#5A4A1E"),
        "support": CardLook("#F2F3EA", "#464B26"),
        "tool": CardLook("#EEF1F6", "#2C3B54"),
        "picture": CardLook("#FFFFFF", "#1B2430", "#E3E7EC"),
        "free": CardLook("#FFFFFF", "#1B2430", "#E3E7EC"),
    }


def _flow_colours() -> dict[FlowKind, Colour]:
    return {"return": "#B45309", "restart": "#8A4B00", "skip": "#566273", "drop-off": "#9B2C2C"}


@dataclass(frozen=True, slots=True)
class Theme:
    """How a sheet looks. All text colours have a contrast of at least 4.5:1 on what they stand on."""

    paper: Colour = "#FFFFFF"
    ink: Colour = "#1B2430"
    second: Colour = "#566273"
    third: Colour = "#6B7684"
    hairline: Colour = "#E3E7EC"
    zero_line: Colour = "#B4BCC6"
    accent: Colour = "#1F4FA8"
    accent_tint: Colour = "#E8EFFB"
    improved: Colour = "#14532D"
    improved_tint: Colour = "#E9F6EE"
    moment: Colour = "#8A4B00"
    moment_tint: Colour = "#FFF8EC"
    moment_line: Colour = "#E2A84A"
    severity: Colour = "#C6482F"
    stages: tuple[Colour, ...] = ("#2B3E5C", "#35507A", "#2F6690", "#3A7CA5", "#2C7A7B", "#276749")
    stage_ink: Colour = "#FFFFFF"
    curves: tuple[Colour, ...] = ("#1B2430", "#1D7A7C", "#7B4FA6", "#B45309", "#1F4FA8", "#9B2C6A")
    good: Mood = Mood("#E4F3EA", "#EAF7EF", "#1E7B4B")
    fair: Mood = Mood("#F6EFDD", "#FFF6DF", "#8A6A14")
    bad: Mood = Mood("#FBE5DF", "#FDEBE6", "#B93C24")
    cards: dict[CardKind, CardLook] = field(default_factory=_card_looks)
    flows: dict[FlowKind, Colour] = field(default_factory=_flow_colours)


PAPER: Final = Theme()

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
