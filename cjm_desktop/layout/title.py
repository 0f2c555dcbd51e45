"""The title block: what the map is called, whose journey it is, who made it and when."""

from collections.abc import Iterable

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.cards import quoted
from cjm_desktop.layout.shapes import Box, Label, Path, Shape, circle, moved
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import Colour, Style, Theme
from cjm_desktop.model.kinds import STATES
from cjm_desktop.model.records import JourneyMap, Persona
from cjm_desktop.words import Language, Text, say, say_date, say_share

_WIDE = 1000.0
_GAP = 36.0
_PERSONA_WIDTH = 240.0
_FACTS_WIDTH = 230.0
_FEW_PERSONAS = 2
_AVATAR = 24.0
_SMALL_AVATAR = 14.0
_MOST_LINES = 12

Part = tuple[list[Shape], float]
"""Shapes from the origin, and the height in pt that they take."""

Saying = tuple[str, Style, Colour]


def draw_title(journey: JourneyMap, width: float, theme: Theme) -> Part:
    """Lay out the title block in a width: in up to three columns when there is room, else below each other."""
    facts = _facts(journey, theme)
    beside = width >= _WIDE and len(journey.personas) <= _FEW_PERSONAS
    personas_width = _PERSONA_WIDTH * len(journey.personas) + _GAP if beside and journey.personas else 0.0
    facts_width = _FACTS_WIDTH + _GAP if width >= _WIDE and facts else 0.0
    parts = [(0.0, _names(journey, width - personas_width - facts_width, theme))]
    if personas_width:
        area = personas_width - _GAP
        parts.append((width - facts_width - area, _personas(journey, area, theme)))
    if facts_width:
        parts.append((width - _FACTS_WIDTH, _said(facts, _FACTS_WIDTH, journey.language)))
    height = max(own for _, (_, own) in parts)
    shapes = [moved(shape, x, 0) for x, (own, _) in parts for shape in own]
    below: list[Part] = []
    if journey.personas and not personas_width:
        below.append(_personas(journey, width, theme))
    if facts and not facts_width:
        below.append(_said(facts, width, journey.language))
    for own, own_height in below:
        shapes.extend(moved(shape, 0, height + 16) for shape in own)
        height += 16 + own_height
    return shapes, height


def _said(sayings: Iterable[Saying], width: float, language: Language) -> Part:
    """Return texts below each other."""
    shapes: list[Shape] = []
    y = 0.0
    for text, style, colour in sayings:
        block = measure(text, style, width, language, _MOST_LINES)
        shapes.append(Label(0, y, block, colour))
        y += block.height
    return shapes, y


def _names(journey: JourneyMap, width: float, theme: Theme) -> Part:
    shapes: list[Shape] = []
    y = 0.0
    if journey.state is not None:
        as_is = journey.state == "as-is"
        text = measure(say(STATES[journey.state], journey.language), themes.SMALL_BOLD, width, journey.language)
        tint, ink = (theme.accent_tint, theme.accent) if as_is else (theme.improved_tint, theme.improved)
        shapes += [Box(0, 0, text.width + 16, 18, 9, tint), Label(8, 2.5, text, ink)]
        y = 22.0
    title = measure(journey.title, themes.TITLE, width, journey.language, _MOST_LINES)
    shapes.append(Label(0, y, title, theme.ink))
    y += title.height
    if journey.scenario:
        scenario = measure(journey.scenario, themes.SCENARIO, width, journey.language, _MOST_LINES)
        shapes.append(Label(0, y + 4, scenario, theme.second))
        y += 4 + scenario.height
    return shapes, y


def _facts(journey: JourneyMap, theme: Theme) -> list[Saying]:
    """Return the goals, and who made the map for whom and when."""
    sayings: list[Saying] = []
    if journey.goals:
        heading = say(Text("Sheet", "Goals"), journey.language)
        sayings.append((heading, themes.SMALL, theme.second))
        sayings += [(f"· {goal}", themes.QUOTE, theme.ink) for goal in journey.goals]
    made = " · ".join(name for name in (journey.organisation, journey.author) if name)
    day = say_date(journey.date, journey.language) if journey.date is not None else ""
    return [*sayings, *((text, themes.SMALL, theme.second) for text in (made, day) if text)]


def _personas(journey: JourneyMap, width: float, theme: Theme) -> Part:
    """Return the personas in as many columns as fit."""
    fitting = max(1, min(len(journey.personas), int((width + _GAP / 2) // (_PERSONA_WIDTH + _GAP / 2))))
    own_width = (width - _GAP / 2 * (fitting - 1)) / fitting
    shapes: list[Shape] = []
    y = 0.0
    for start in range(0, len(journey.personas), fitting):
        row = [
            _persona(persona, own_width, theme, journey.language)
            for persona in journey.personas[start : start + fitting]
        ]
        for number, (own, _) in enumerate(row):
            shapes.extend(moved(shape, number * (own_width + _GAP / 2), y) for shape in own)
        y += max(height for _, height in row) + 10
    return shapes, y - 10


def _persona(persona: Persona, width: float, theme: Theme, language: Language) -> Part:
    """Return a persona: initial, name, share, role and quote; a smaller initial when there is only a name."""
    detail = bool(persona.role or persona.quote)
    radius = _AVATAR if detail else _SMALL_AVATAR
    left = 2 * radius + 12
    initial = measure(
        persona.name[:1].upper() or "?", themes.STAGE if detail else themes.SMALL_BOLD, 2 * radius, language
    )
    shapes: list[Shape] = [
        Path(radius, radius, circle(0, 0, radius), fill=theme.accent_tint),
        Label(radius - initial.width / 2, radius - initial.height / 2, initial, theme.accent),
    ]
    name = persona.name or say(Text("Sheet", "Unnamed persona"), language)
    sayings = [(name, themes.PERSONA if detail else themes.QUOTE, theme.ink)]
    role = [persona.role] if persona.role else []
    if persona.share is not None:
        role.append(say(Text("Sheet", "{share} of the customers")(share=say_share(persona.share)), language))
    if role:
        sayings.append((" · ".join(role), themes.LANE_HINT, theme.second))
    if persona.quote:
        sayings.append((quoted(persona.quote, language), themes.QUOTE, theme.ink))
    texts, height = _said(sayings, width - left, language)
    top = max(0.0, radius - height / 2) if not persona.quote else 0.0
    shapes.extend(moved(shape, left, top) for shape in texts)
    return shapes, max(2 * radius, top + height)
