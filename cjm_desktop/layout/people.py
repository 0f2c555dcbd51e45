"""How a persona is shown wherever it is drawn: a disc with portrait or initials, in a ring of its colour."""

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.contrast import mixed
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.pictures import portrait
from cjm_desktop.layout.shapes import Label, Path, Shape, circle
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import Style
from cjm_desktop.model.records import Persona
from cjm_desktop.words import Language, Text, say

_TINT = 0.14
_LINE = 16.0
"""The radius is so many times the width of the ring."""
_CAPITALS = 0.62
"""Size of the initials as a part of the radius."""


def avatar(persona: Persona, radius: float, ground: Ground) -> list[Shape]:
    """Return the disc of a persona; it reaches from the origin to twice the radius (pt)."""
    initials, colour = ground.persona_sign(persona.id)
    line = max(1.5, radius / _LINE)
    disc = circle(0, 0, radius - line / 2)
    if persona.portrait is not None:
        ring = Path(radius, radius, disc, stroke=colour, line=line)
        return [portrait(ground.asset(persona.portrait), radius), ring]
    size = max(themes.SMALL.size, radius * _CAPITALS)
    style = Style(size, size * 1.5, bold=True)
    text = measure(initials, style, 2 * radius, ground.language, 1)
    return [
        Path(radius, radius, disc, mixed(ground.theme.paper, colour, _TINT), colour, line),
        Label(radius - text.width / 2, radius - text.height / 2, text, ground.theme.ink),
    ]


def called(persona: Persona, language: Language) -> str:
    """Return a persona's name, or that it has none."""
    return persona.name or say(Text("Sheet", "Unnamed persona"), language)
