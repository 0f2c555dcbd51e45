"""The title block: what the map is called, whose journey it is, who made it and when."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil
from typing import Final

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.cards import quoted
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.people import avatar, called
from cjm_desktop.layout.pictures import whole
from cjm_desktop.layout.shapes import Box, Label, Path, Shape, moved
from cjm_desktop.layout.text import measure, natural_width
from cjm_desktop.layout.theme import Colour, Style
from cjm_desktop.model.kinds import STATES
from cjm_desktop.model.records import JourneyMap, Persona
from cjm_desktop.words import Language, Text, say, say_date, say_share

_WIDE = 1000.0
_GAP = 36.0
_PERSONA_WIDTH = 240.0
_FACTS_WIDTH = 230.0
_FEW_PERSONAS = 2
_PERSONA_WIDEST = 420.0
_PERSONA_GAP = 18.0
_ROW_GAP = 12.0
_AVATAR = 24.0
_CROWD_AVATAR = 18.0
_SMALL_AVATAR = 14.0
_LOGO = 48.0
_LOGO_GAP = 12.0
_MOST_LINES = 12
_CROWD_LINES = 3

Part = tuple[list[Shape], float]
"""Shapes from the origin, and the height in pt that they take."""

TITLED: Final = (
    "title", "state", "scenario", "goals", "author", "organisation", "client", "date", "personas", "logo", "assets",
)  # fmt: skip
"""The fields of the map that the title block shows."""

Saying = tuple[str, Style, Colour]


def draw_title(journey: JourneyMap, width: float, ground: Ground) -> Part:
    """Lay out the title block in a width: in up to three columns when there is room, else below each other.

    Columns at the right are as wide as what stands in them, and end where the sheet does.
    """
    facts = _facts(journey, ground)
    has_corner = facts or journey.logo is not None
    count = len(journey.personas)
    personas_width = _beside(count) + _GAP if width >= _WIDE and 0 < count <= _FEW_PERSONAS else 0.0
    right = width
    beside: list[Part] = []
    if width >= _WIDE and has_corner:
        corner = _corner(journey, facts, _FACTS_WIDTH, ground)
        right -= _reach(corner)
        beside.append(_shifted(corner, right, 0))
        right -= _GAP
    names = _names(journey, right - personas_width, ground)
    beside.append(names)
    if personas_width:
        personas = _personas(journey, right - min(_reach(names), right - personas_width) - _GAP, ground)
        beside.append(_shifted(personas, right - _reach(personas), 0))
    height = max(own for _, own in beside)
    shapes = [shape for own, _ in beside for shape in own]
    below: list[Part] = []
    if journey.personas and not personas_width:
        below.append(_personas(journey, width, ground))
    if has_corner and width < _WIDE:
        below.append(_corner(journey, facts, width, ground))
    for part in below:
        shapes.extend(_shifted(part, 0, height + 16)[0])
        height += 16 + part[1]
    return shapes, height


def _reach(part: Part) -> int:
    """Return how far to the right texts and pictures reach, in whole pt."""
    shapes = (shape for shape in part[0] if not isinstance(shape, Path))
    rights = (shape.x + (shape.text.width if isinstance(shape, Label) else shape.width) for shape in shapes)
    return ceil(max(rights, default=0.0))


def _shifted(part: Part, x: float, y: float) -> Part:
    return [moved(shape, x, y) for shape in part[0]], part[1]


def _beside(count: int) -> float:
    return (_PERSONA_WIDTH + _PERSONA_GAP) * count - _PERSONA_GAP


def _said(sayings: Iterable[Saying], width: float, language: Language, most_lines: int = _MOST_LINES) -> Part:
    """Return texts below each other, each of at most so many lines."""
    shapes: list[Shape] = []
    y = 0.0
    for text, style, colour in sayings:
        block = measure(text, style, width, language, most_lines)
        shapes.append(Label(0, y, block, colour))
        y += block.height
    return shapes, y


def _names(journey: JourneyMap, width: float, ground: Ground) -> Part:
    shapes: list[Shape] = []
    y = 0.0
    theme = ground.theme
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


def _corner(journey: JourneyMap, facts: list[Saying], width: float, ground: Ground) -> Part:
    """Return the logo, and below it the facts."""
    texts, height = _said(facts, width, journey.language)
    if journey.logo is None:
        return texts, height
    logo = whole(ground.asset(journey.logo), _FACTS_WIDTH, _LOGO)
    top = logo.height + (_LOGO_GAP if facts else 0)
    return [logo, *(moved(shape, 0, top) for shape in texts)], top + height


def _facts(journey: JourneyMap, ground: Ground) -> list[Saying]:
    """Return the goals, and who made the map for whom and when."""
    theme = ground.theme
    sayings: list[Saying] = []
    if journey.goals:
        heading = say(Text("Sheet", "Goals"), journey.language)
        sayings.append((heading, themes.SMALL, theme.second))
        sayings += [(f"· {goal}", themes.QUOTE, theme.ink) for goal in journey.goals]
    made = " · ".join(name for name in (journey.organisation, journey.author) if name)
    client = say(Text("Sheet", "For {client}")(client=journey.client), journey.language) if journey.client else ""
    day = say_date(journey.date, journey.language) if journey.date is not None else ""
    return [*sayings, *((text, themes.SMALL, theme.second) for text in (made, client, day) if text)]


def _personas(journey: JourneyMap, width: float, ground: Ground) -> Part:
    """Return the personas in as few rows as their columns allow, all rows about equally long."""
    people = journey.personas
    fitting = max(1, min(len(people), int((width + _PERSONA_GAP) // (_PERSONA_WIDTH + _PERSONA_GAP))))
    columns = ceil(len(people) / ceil(len(people) / fitting))
    own_width = min(_PERSONA_WIDEST, (width - _PERSONA_GAP * (columns - 1)) // columns)
    look = _look(people)
    drawn = [_persona(persona, own_width, ground, look) for persona in people]
    pitch = max(map(_reach, drawn)) + _PERSONA_GAP
    shapes: list[Shape] = []
    y = 0.0
    for start in range(0, len(people), columns):
        row = drawn[start : start + columns]
        for number, part in enumerate(row):
            shapes.extend(_shifted(part, number * pitch, y)[0])
        y += max(height for _, height in row) + _ROW_GAP
    return shapes, y - _ROW_GAP


@dataclass(frozen=True, slots=True)
class _Look:
    """How large all personas are drawn."""

    radius: float
    name: Style
    most_lines: int


def _look(people: tuple[Persona, ...]) -> _Look:
    """Draw small discs when there are only names, and middle-sized ones with shorter texts for a crowd."""
    if not any(persona.role or persona.quote or persona.portrait for persona in people):
        return _Look(_SMALL_AVATAR, themes.QUOTE, _MOST_LINES)
    if len(people) > _FEW_PERSONAS:
        return _Look(_CROWD_AVATAR, themes.PERSONA, _CROWD_LINES)
    return _Look(_AVATAR, themes.PERSONA, _MOST_LINES)


def _persona(persona: Persona, width: float, ground: Ground, look: _Look) -> Part:
    """Return a persona: disc, name, share, role and quote."""
    theme, language = ground.theme, ground.language
    left = 2 * look.radius + 12
    sayings = [(called(persona, language), look.name, theme.ink)]
    share = Text("Sheet", "{share} of the customers")
    parts = [persona.role, "" if persona.share is None else say(share(share=say_share(persona.share)), language)]
    said = " · ".join(part for part in parts if part)
    if natural_width(said, themes.LANE_HINT, language) > width - left:
        said = "\n".join(part for part in parts if part)
    if said:
        sayings.append((said, themes.LANE_HINT, theme.second))
    if persona.quote:
        sayings.append((quoted(persona.quote, language), themes.QUOTE, theme.ink))
    texts, height = _said(sayings, width - left, language, look.most_lines)
    top = max(0.0, look.radius - height / 2)
    shapes = [*avatar(persona, look.radius, ground), *(moved(shape, left, top) for shape in texts)]
    return shapes, max(2 * look.radius, top + height)
