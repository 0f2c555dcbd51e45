"""The first slide: what the map is called, whose journey it is, who made it for whom and when."""

from collections.abc import Iterator
from typing import Final

from cjm_desktop.interchange.slides.frame import track
from cjm_desktop.interchange.slides.parts import GUTTER, HEIGHT, INNER, MARGIN, WIDTH, Block, Part, Photo, Slide
from cjm_desktop.interchange.slides.people import disc
from cjm_desktop.interchange.slides.prose import prose_slides
from cjm_desktop.interchange.slides.setting import Said, broken, cut, fitted, height_of
from cjm_desktop.interchange.slides.tiles import DOT
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.people import called
from cjm_desktop.layout.text import natural_width
from cjm_desktop.layout.theme import Style
from cjm_desktop.model.kinds import STATES
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text, say, say_date

_BAND: Final = 14.0
_SIDE: Final = 230.0
_TOP: Final = 118.0
_LOWEST: Final = 440.0
_FACTS: Final = 462.0
_TITLE_SIZES: Final = (40.0, 36.0, 32.0, 28.0, 24.0, 20.0)
_TEXT_SIZES: Final = (16.0, 14.0, 13.0, 12.0)
_TEXT_GAP: Final = 12.0
_LOGO: Final = (180.0, 60.0)
_RADIUS: Final = 20.0
_SECRET: Final = 10.0


def cover(journey: JourneyMap, ground: Ground) -> Iterator[Slide]:
    """Yield the first slide, and those on which its texts go on where they are long."""
    theme, language = ground.theme, ground.language
    parts: list[Part] = [
        Block("Stages", x, 0, width, _BAND, fill=colour, role="adornment")
        for x, width, colour in track(journey, ground, 0, WIDTH)
    ]
    has_side = bool(journey.personas)
    room = INNER - (_SIDE + 3 * GUTTER if has_side else 0)
    y = _TOP
    if journey.state is not None:
        parts.append(_state(journey, y, ground))
        y += 34
    name = journey.title or say(Text("Slides", "Untitled map"), language)
    title, height = fitted(Said(name, 0, theme.ink, bold=True), _TITLE_SIZES, room, language, 3)
    alt = name if title.text != name else ""
    parts.append(Block("Title", MARGIN, y, room, height, (title,), alt=alt, role="title"))
    y += height + 12
    blocks, after = _scenario(journey, room, _LOWEST - y, ground)
    for name, said in blocks:
        height = height_of(said, room, language)
        parts.append(Block(name, MARGIN, y, room, height, said))
        y += height + _TEXT_GAP
    parts += _facts(journey, ground)
    if journey.logo is not None:
        parts.append(_logo(journey, ground))
    if has_side:
        parts += _people(journey, ground)
    yield Slide(tuple(parts))
    yield from prose_slides(say(Text("Inspector", "Scenario"), language), after, journey, ground)


def _state(journey: JourneyMap, y: float, ground: Ground) -> Block:
    theme = ground.theme
    as_is = journey.state == "as-is"
    tint, ink = (theme.accent_tint, theme.accent) if as_is else (theme.improved_tint, theme.improved)
    words = say(STATES[journey.state or "as-is"], ground.language)
    width = natural_width(words, Style(12, 16, bold=True), ground.language) + 28
    said = (Said(words, 12, ink, bold=True),)
    return Block(words, MARGIN, y, width, 24, said, "roundRect", 12, tint, align="ctr", anchor="ctr")


def _scenario(
    journey: JourneyMap, width: float, room: float, ground: Ground
) -> tuple[list[tuple[str, tuple[Said, ...]]], list[str]]:
    """Return the scenario and goals as they fit; where they do not, their beginning, and all of them for others."""
    theme, language = ground.theme, ground.language
    texts = [text for text in journey.scenario.split("\n") if text.strip()]
    goals = [f"• {goal}" for goal in journey.goals if goal]
    names = say(Text("Inspector", "Scenario"), language), say(Text("Sheet", "Goals"), language)
    for size in _TEXT_SIZES:
        said = tuple(Said(text, size, theme.second) for text in texts)
        listed = (
            Said(names[1], size - 2, theme.second, bold=True),
            *(Said(goal, size - 1, theme.ink) for goal in goals),
        )
        blocks = [(names[0], said)] if said else []
        blocks += [(names[1], listed)] if goals else []
        if sum(height_of(each, width, language) + _TEXT_GAP for _, each in blocks) <= room + _TEXT_GAP:
            return blocks, []
    whole = [*texts, *([names[1], *goals] if goals else [])]
    first = Said(whole[0], _TEXT_SIZES[-1], theme.second)
    lines = int(room / first.line_height)
    return ([(names[0], (cut(first, width, language, lines),))] if lines > 0 else []), whole


def _facts(journey: JourneyMap, ground: Ground) -> Iterator[Part]:
    """Yield who made the map for whom, when, and how confidential it is, at the foot."""
    language = ground.language
    made = DOT.join(name for name in (journey.organisation, journey.author) if name)
    client = say(Text("Sheet", "For {client}")(client=journey.client), language) if journey.client else ""
    day = say_date(journey.date, language) if journey.date is not None else ""
    y = _FACTS
    for text in (DOT.join(part for part in (made, client) if part), day):
        if text:
            said = cut(Said(text, 12, ground.theme.second), INNER, language, 1)
            yield Block(text, MARGIN, y, INNER, said.line_height, (said,))
            y += said.line_height + 2
    if journey.confidentiality:
        said = cut(Said(journey.confidentiality.upper(), _SECRET, ground.theme.second, bold=True), INNER, language, 1)
        top = HEIGHT - MARGIN / 2 - said.line_height
        yield Block(journey.confidentiality, MARGIN, top, INNER, said.line_height, (said,))


def _logo(journey: JourneyMap, ground: Ground) -> Photo:
    """Return the logo in the upper right corner."""
    asset = ground.asset(journey.logo or "")
    scale = min(_LOGO[0] / asset.width, _LOGO[1] / asset.height)
    width, height = asset.width * scale, asset.height * scale
    name = say(Text("Slides", "Logo"), ground.language)
    return Photo(name, WIDTH - MARGIN - width, _BAND + MARGIN - 14, width, height, asset, name)


def _people(journey: JourneyMap, ground: Ground) -> Iterator[Part]:
    """Yield whose journey it is, below each other at the right, as many as have room."""
    theme, language = ground.theme, ground.language
    left = WIDTH - MARGIN - _SIDE
    indent = 2 * _RADIUS + 12
    y = _TOP
    for number, persona in enumerate(journey.personas):
        room = _SIDE - indent
        said = [cut(Said(called(persona, language), 13, theme.ink, bold=True), room, language, 2)]
        if persona.role:
            said.append(cut(Said(persona.role, 11, theme.second), room, language, 3))
        height = max(height_of(said, room, language), 2 * _RADIUS)
        if y + height > _LOWEST - 16:
            more = say(Text("Sheet", "and {count} more")(count=len(journey.personas) - number), language)
            words = Said(more, 11, theme.second)
            yield Block(more, left + indent, y, room, broken(words, room, language).height, (words,))
            return
        yield from disc(persona, (left, y), _RADIUS, ground)
        yield Block(called(persona, language), left + indent, y, room, height, tuple(said), anchor="ctr")
        y += height + 16
