"""The personas: a slide each, with what they want, what hinders them and where they stand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from cjm_desktop.interchange.slides.cells import Columns
from cjm_desktop.interchange.slides.curves import draw_curves
from cjm_desktop.interchange.slides.frame import framed
from cjm_desktop.interchange.slides.parts import (
    BOTTOM,
    GUTTER,
    INNER,
    MARGIN,
    TOP,
    WIDTH,
    Block,
    Part,
    Photo,
    Slide,
    rule,
)
from cjm_desktop.interchange.slides.setting import SMALLEST, Said, cut, height_of, within
from cjm_desktop.layout.cards import quoted
from cjm_desktop.layout.contrast import mixed
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.header import stage_look
from cjm_desktop.layout.mini_curve import curves_of
from cjm_desktop.layout.people import called
from cjm_desktop.model.lanes import EmotionLane
from cjm_desktop.model.records import JourneyMap, Persona, Trait
from cjm_desktop.words import Text, say, say_share

_SIDE: Final = 220.0
_RADIUS: Final = 52.0
_TINT: Final = 0.14
_LEFT: Final = MARGIN + _SIDE + 4 * GUTTER
_LIST: Final = 13.0
_TRAIT: Final = 34.0
_TOP: Final = TOP + 8
_FEELINGS: Final = 160.0
_NARROWEST: Final = 40.0


def people_slides(journey: JourneyMap, ground: Ground) -> Iterator[Slide]:
    """Yield the slides of all personas of whom more is said than their name."""
    for persona in journey.personas:
        is_first = True
        for parts in _pages(journey, persona, ground):
            title = called(persona, ground.language)
            if not is_first:
                title = say(Text("Slides", "{name} (continued)")(name=title), ground.language)
            yield framed(title, parts, journey, ground)
            is_first = False


def disc(persona: Persona, at: tuple[float, float], radius: float, ground: Ground) -> Iterator[Part]:
    """Yield the portrait of a persona, or its initials, in a disc."""
    x, y = at
    initials, colour = ground.persona_sign(persona.id)
    name = called(persona, ground.language)
    if persona.portrait is not None:
        asset = ground.asset(persona.portrait)
        yield Photo(name, x, y, 2 * radius, 2 * radius, asset, name, is_round=True)
        return
    said = (Said(initials, max(SMALLEST, radius * 0.6), ground.theme.ink, bold=True),)
    fill = mixed(ground.theme.paper, colour, _TINT)
    yield Block(name, x, y, 2 * radius, 2 * radius, said, "ellipse", None, fill, colour, max(1.5, radius / 16),
                align="ctr", anchor="ctr")  # fmt: skip


@dataclass(frozen=True, slots=True)
class _List:
    """A heading and what stands below it, in type of one size."""

    name: str
    said: tuple[Said, ...]


def _pages(journey: JourneyMap, persona: Persona, ground: Ground) -> Iterator[tuple[Part, ...]]:
    """Yield what stands on one slide after the other; nothing where there is a name alone."""
    theme, language = ground.theme, ground.language
    quote = persona.quote and quoted(persona.quote, language)
    lists = _lists(persona, ground)
    traits = [trait for trait in persona.traits if trait.low or trait.high]
    if not (persona.role or quote or lists or traits or persona.share is not None or persona.portrait):
        return
    parts: list[Part] = [*disc(persona, (MARGIN, _TOP), _RADIUS, ground)]
    y = _TOP + 2 * _RADIUS + 12
    side = [Said(persona.role, 13, theme.second)] if persona.role else []
    if persona.share is not None:
        share = Text("Sheet", "{share} of the customers")(share=say_share(persona.share))
        side.append(Said(say(share, language), 13, theme.ink, bold=True))
    more: list[_List] = []
    room = BOTTOM - y
    kept, rest = within(side, _SIDE, room, ground.language)
    if kept:
        height = height_of(kept, _SIDE, language)
        parts.append(Block(persona.role or called(persona, language), MARGIN, y, _SIDE, height, tuple(kept)))
        y += height + 12
    if rest:
        more.append(_List("", rest))
    fitting = max(0, int((BOTTOM - y) // _TRAIT))
    parts += _scales(traits[:fitting], MARGIN, y, _SIDE, ground)
    y, room = _TOP, BOTTOM - _TOP
    if quote:
        kept, rest = within([Said(quote, 19, theme.ink)], WIDTH - MARGIN - _LEFT, room / 2, ground.language)
        height = height_of(kept, WIDTH - MARGIN - _LEFT, language)
        parts.append(Block(quote, _LEFT, y, WIDTH - MARGIN - _LEFT, height, tuple(kept)))
        y += height + 18
        if rest:
            more.append(_List("", tuple(replace(each, size=14) for each in rest)))
    drawn, left = _columns(lists, _LEFT, y, ground)
    below = max((part.y + part.height for part in drawn if isinstance(part, Block)), default=y)
    if below + _FEELINGS <= BOTTOM:
        parts += _feelings(journey, persona, ground)
    yield (*parts, *drawn)
    left = [*more, *left]
    while left:
        drawn, left = _columns(left, MARGIN, TOP, ground)
        yield tuple(drawn)
    per_slide = int((BOTTOM - TOP) // _TRAIT)
    for start in range(fitting, len(traits), per_slide):
        yield tuple(_scales(traits[start : start + per_slide], MARGIN, TOP, INNER / 2, ground))


def _feelings(journey: JourneyMap, persona: Persona, ground: Ground) -> Iterator[Part]:
    """Yield how the journey feels to a persona, below the names of the stages."""
    curves = curves_of(journey, persona.id)
    if not curves:
        return
    theme, language = ground.theme, ground.language
    top = BOTTOM - _FEELINGS + 18
    heading = Said(say(Text("Sheet", "How the journey feels"), language), 11, theme.second, bold=True)
    yield rule(_LEFT, top, WIDTH - MARGIN - _LEFT, theme.zero_line, 0.75)
    yield Block(heading.text, _LEFT, top + 5, WIDTH - MARGIN - _LEFT, heading.line_height, (heading,))
    columns = Columns.across(_LEFT, WIDTH - MARGIN, len(journey.stages))
    y = top + heading.line_height + 12
    for place, stage in enumerate(journey.stages):
        colour, _ = stage_look(place, len(journey.stages), theme)
        yield Block("Stage", columns.x(place), y + 14, columns.width, 3, fill=colour, role="adornment")
        if columns.width >= _NARROWEST:
            said = cut(Said(stage.title, SMALLEST, theme.ink), columns.width, language, 1)
            yield Block(stage.title, columns.x(place), y, columns.width, said.line_height, (said,))
    places = {step.id: place for place, stage in enumerate(journey.stages) for step in stage.steps}
    lane = EmotionLane(id="feelings", kind="emotion", curves=curves)
    yield from draw_curves(lane, places, columns, ground, (y + 20, BOTTOM - y - 20))


def _lists(persona: Persona, ground: Ground) -> list[_List]:
    named = (
        (Text("Sheet", "Goals"), persona.goals),
        (Text("Sheet", "Needs"), persona.needs),
        (Text("Sheet", "Frustrations"), persona.frustrations),
    )
    return [
        _List(
            say(name, ground.language), tuple(Said(f"• {entry}", _LIST, ground.theme.ink) for entry in entries if entry)
        )
        for name, entries in named
        if any(entries)
    ]


def _columns(lists: Sequence[_List], left: float, top: float, ground: Ground) -> tuple[list[Part], list[_List]]:
    """Return lists beside each other down to the foot, and what is left of them."""
    if not lists:
        return [], []
    gap = 3 * GUTTER
    width = (WIDTH - MARGIN - left - gap * (len(lists) - 1)) / len(lists)
    parts: list[Part] = []
    rests: list[_List] = []
    for place, each in enumerate(lists):
        x, y = left + place * (width + gap), top
        if each.name:
            heading = Said(each.name, 11, ground.theme.second, bold=True)
            parts.append(rule(x, y, width, ground.theme.zero_line, 0.75))
            parts.append(Block(each.name, x, y + 5, width, heading.line_height, (heading,)))
            y += heading.line_height + 10
        kept, rest = within(each.said, width, BOTTOM - y, ground.language)
        parts.append(Block(each.name, x, y, width, height_of(kept, width, ground.language), tuple(kept)))
        if rest:
            rests.append(replace(each, said=rest))
    return parts, rests


def _scales(traits: Sequence[Trait], left: float, top: float, width: float, ground: Ground) -> Iterator[Part]:
    """Yield where a persona stands between opposites."""
    theme = ground.theme
    for place, trait in enumerate(traits):
        y = top + place * _TRAIT
        half = width / 2 - 4
        for x, end, align in ((left, trait.low, "l"), (left + width - half, trait.high, "r")):
            said = cut(Said(end, 10, theme.ink), half, ground.language, 1)
            yield Block(end, x, y, half, said.line_height, (said,), align="l" if align == "l" else "r")
        yield rule(left, y + 20, width, theme.zero_line, 1.5)
        at = left + trait.value * (width - 10)
        share = f"{trait.low} – {trait.high}: {trait.value:.0%}"
        yield Block(share, at, y + 15, 10, 10, form="ellipse", fill=theme.accent, alt=share)
