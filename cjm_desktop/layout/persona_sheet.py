"""The sheet of one persona, to be printed and handed out: who it is, what it wants, how the journey feels to it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.cards import quoted
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.imprint import draw_imprint
from cjm_desktop.layout.mini_curve import curves_of, draw_mini_curve, name_curves
from cjm_desktop.layout.parts import Part, below, beside
from cjm_desktop.layout.people import avatar, called
from cjm_desktop.layout.shapes import Box, Label, Path, Shape, circle, moved, rule
from cjm_desktop.layout.sheet import Group, Heading, Link
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import Colour, Style, Theme
from cjm_desktop.layout.themes import theme_of
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.lookup import find_step, index_of
from cjm_desktop.model.records import JourneyMap, Persona, Trait
from cjm_desktop.words import Text, say, say_share

_MARGIN: Final = 36.0
_WIDE: Final = 786.0
_NARROW: Final = 540.0
"""Widths of what is printed on landscape and portrait A4, in pt."""
_SIDE: Final = 196.0
_GUTTER: Final = 32.0
_GAP: Final = 20.0
_AVATAR: Final = 56.0
_HALF: Final = 44.0
_MOST_HALF: Final = 84.0
_MOST: Final = 8
"""Entries of a list that are shown; of more, their number is said."""
_MOST_LINES: Final = 4
_NAME: Final = Style(24, 31, bold=True)
_QUOTE: Final = Style(19, 28)
_SHARE: Final = Style(22, 28, bold=True)


@dataclass(frozen=True, slots=True)
class PersonaSheet:
    """A persona in pt, y down, with ``margin`` pt of paper around what is drawn."""

    journey: JourneyMap
    persona: str
    ground: Ground
    width: float
    height: float
    margin: float
    shapes: tuple[Shape, ...]

    @property
    def theme(self) -> Theme:
        """Its colours."""
        return self.ground.theme

    def groups(self) -> Iterator[Group]:
        """Yield everything that is drawn."""
        yield self.margin, self.margin, self.shapes

    def headings(self) -> tuple[Heading, ...]:
        """Return the persona's name."""
        persona = next(each for each in self.journey.personas if each.id == self.persona)
        return (Heading(called(persona, self.journey.language), 0, 0),)

    def links(self) -> tuple[Link, ...]:
        """Return nothing: a persona leads nowhere."""
        return ()


def layout_persona(journey: JourneyMap, name: str, proportion: float) -> PersonaSheet:
    """Lay out the sheet of a persona for paper of a proportion (width by height).

    What has no room on it makes the sheet longer, and so smaller on paper.
    """
    persona = journey.personas[index_of(journey.personas, name)]
    maker = _Maker(journey, persona, Ground.of(journey, theme_of(journey)))
    width = _WIDE if proportion >= 1 else _NARROW
    make = maker.wide if proportion >= 1 else maker.narrow
    foot, _, foot_height = draw_imprint(journey, maker.what(), width, maker.ground.theme)
    room = width / proportion - foot_height - _GAP
    body, height = make(width, _HALF)
    if height < room:  # the curve takes what is left
        body, height = make(width, min(_MOST_HALF, _HALF + (room - height) / 2))
    y = max(room, height) + _GAP
    shapes = (*body, *(moved(shape, 0, y) for shape in foot))
    size = width + 2 * _MARGIN, y + foot_height + 2 * _MARGIN
    return PersonaSheet(journey, name, maker.ground, *size, _MARGIN, shapes)


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes the parts of a sheet."""

    journey: JourneyMap
    persona: Persona
    ground: Ground

    @property
    def colour(self) -> Colour:
        return self.ground.persona_colour(self.persona.id)

    def what(self) -> str:
        """Return what the sheet is, for its foot."""
        return " · ".join(filter(None, (say(Text("Sheet", "Persona"), self.journey.language), self.journey.title)))

    def wide(self, width: float, half: float) -> Part:
        """Return who it is at the left, everything else at the right."""
        right = width - _SIDE - _GUTTER
        disc = avatar(self.persona, _AVATAR, self.ground), 2 * _AVATAR
        side = below([disc, self._name(_SIDE), self._share(_SIDE), self._traits(_SIDE)], _GAP)
        rest = below([self._quote(right), self._lists(right), self._feelings(right, half), self._pains(right, 2)], _GAP)
        return beside([(0.0, side), (_SIDE + _GUTTER, rest)])

    def narrow(self, width: float, half: float) -> Part:
        """Return who it is above everything else."""
        left = 2 * _AVATAR + 24
        who = below([self._name(width - left), self._share(width - left)], 10)
        disc = avatar(self.persona, _AVATAR, self.ground), 2 * _AVATAR
        head = beside([(0.0, disc), (left, who)])
        right = width - _SIDE - _GUTTER
        traits, pains = self._traits(_SIDE), self._pains(right, 1)
        last = beside([(0.0, traits), (_SIDE + _GUTTER, pains)]) if traits[1] else self._pains(width, 2)
        return below([head, self._quote(width), self._lists(width), self._feelings(width, half), last], _GAP)

    def _text(self, text: str, style: Style, width: float, colour: Colour, most_lines: int = _MOST_LINES) -> Part:
        block = measure(text, style, width, self.journey.language, most_lines)
        return [Label(0, 0, block, colour)], block.height

    def _name(self, width: float) -> Part:
        theme = self.ground.theme
        parts = [self._text(called(self.persona, self.journey.language), _NAME, width, theme.ink)]
        if self.persona.role:
            parts.append(self._text(self.persona.role, themes.SCENARIO, width, theme.second, 6))
        return below(parts, 4)

    def _share(self, width: float) -> Part:
        """Return the share in figures, and as a bar."""
        share = self.persona.share
        if share is None:
            return [], 0
        theme, length = self.ground.theme, min(width, _SIDE)
        figure = measure(say_share(share), _SHARE, width, self.journey.language, 1)
        of = measure(
            say(Text("Sheet", "of the customers"), self.journey.language), themes.SMALL, width, self.journey.language
        )
        shapes: list[Shape] = [
            Label(0, 0, figure, theme.ink),
            Label(figure.width + 7, figure.height - of.height - 4, of, theme.second),
            Box(0, figure.height + 2, length, 5, 2.5, theme.hairline),
        ]
        if share:
            shapes.append(Box(0, figure.height + 2, max(5.0, length * share), 5, 2.5, self.colour))
        return shapes, figure.height + 7

    def _quote(self, width: float) -> Part:
        if not self.persona.quote:
            return [], 0
        said = quoted(self.persona.quote, self.journey.language)
        return self._text(said, _QUOTE, width, self.ground.theme.ink, 6)

    def _lists(self, width: float) -> Part:
        """Return goals, needs and frustrations beside each other; what is empty leaves its room to the others."""
        named = (
            (Text("Sheet", "Goals"), self.persona.goals),
            (Text("Sheet", "Needs"), self.persona.needs),
            (Text("Sheet", "Frustrations"), self.persona.frustrations),
        )
        filled = [(say(name, self.journey.language), entries) for name, entries in named if entries]
        if not filled:
            return [], 0
        own = (width - _GAP * (len(filled) - 1)) / len(filled)
        return beside([(place * (own + _GAP), self._list(*each, own)) for place, each in enumerate(filled)])

    def _list(self, name: str, entries: Sequence[str], width: float) -> Part:
        rows: list[Part] = []
        for entry in entries[:_MOST]:
            text, height = self._text(entry, themes.CARD, width - 11, self.ground.theme.ink)
            dot = Path(2.5, themes.CARD.line_height / 2, circle(0, 0, 1.75), self.colour)
            rows.append(([dot, *(moved(shape, 11, 0) for shape in text)], height))
        return self._under(name, [*rows, *self._more(len(entries), width)], width)

    def _more(self, count: int, width: float) -> list[Part]:
        """Say how many entries are not shown."""
        if count <= _MOST:
            return []
        said = say(Text("Sheet", "and {count} more")(count=count - _MOST), self.journey.language)
        return [self._text(said, themes.SMALL, width, self.ground.theme.second)]

    def _under(self, name: str, parts: Iterable[Part], width: float, gap: float = 4) -> Part:
        """Return parts below a heading, itself below a fine line."""
        theme = self.ground.theme
        heading, height = self._text(name, themes.SMALL_BOLD, width, theme.second, 1)
        shapes, own = below(parts, gap)
        top = height + 11
        head = (moved(shape, 0, 6) for shape in heading)
        return [rule(0, 0, width, theme.zero_line, 0.75), *head, *(moved(shape, 0, top) for shape in shapes)], top + own

    def _traits(self, width: float) -> Part:
        traits = [trait for trait in self.persona.traits if trait.low or trait.high]
        if not traits:
            return [], 0
        scales = [self._trait(trait, width) for trait in traits[:_MOST]]
        heading = say(Text("Sheet", "Traits"), self.journey.language)
        return self._under(heading, [*scales, *self._more(len(traits), width)], width, 8)

    def _trait(self, trait: Trait, width: float) -> Part:
        """Return both ends above a line, and where on it the persona is."""
        theme, room = self.ground.theme, width / 2 - 6
        low, high = (measure(end, themes.SMALL, room, self.journey.language, 3) for end in (trait.low, trait.high))
        y = max(low.height, high.height) + 7
        place = 5 + trait.value * (width - 10)
        shapes: list[Shape] = [
            Label(0, 0, low, theme.ink),
            Label(width - high.width, 0, high, theme.ink),
            rule(0, y, width, theme.zero_line, 1.5),
            Path(place, y, circle(0, 0, 5), self.colour, theme.paper, 1.5),
        ]
        return shapes, y + 6

    def _feelings(self, width: float, half: float) -> Part:
        curves = curves_of(self.journey, self.persona.id)
        if not curves:
            return [], 0
        names = name_curves(self.journey, curves, width, self.colour, self.ground)
        parts = [
            (names, len(names) / 2 * themes.SMALL.line_height),
            draw_mini_curve(self.journey, curves, width, half, self.colour, self.ground),
        ]
        return self._under(say(Text("Sheet", "How the journey feels"), self.journey.language), parts, width, 8)

    def _pains(self, width: float, columns: int) -> Part:
        """Return the pain points that concern the persona, the worst first, in columns."""
        cards = _pain_points(self.journey, self.persona.id)
        if not cards:
            return [], 0
        own = (width - _GAP * (columns - 1)) / columns
        shown = [self._pain(card, own) for card in cards[:_MOST]]
        rows = [
            beside([(place * (own + _GAP), part) for place, part in enumerate(shown[start : start + columns])])
            for start in range(0, len(shown), columns)
        ]
        heading = say(Text("Sheet", "What hinders and hurts"), self.journey.language)
        return self._under(heading, [*rows, *self._more(len(cards), width)], width, 6)

    def _pain(self, card: Card, width: float) -> Part:
        theme = self.ground.theme
        dots = [
            Path(3 + 8 * number, themes.CARD.line_height / 2, circle(0, 0, 3), theme.severity)
            for number in range(card.severity)
        ]
        text, height = self._text(card.text, themes.CARD, width - 32, theme.cards["pain-point"].ink)
        stage = find_step(self.journey, card.step)
        parts = [(text, height)]
        if stage is not None and stage.title:
            parts.append(self._text(stage.title, themes.SMALL, width - 32, theme.second, 1))
        said, height = below(parts, 0)
        return [*dots, *(moved(shape, 32, 0) for shape in said)], height


def _pain_points(journey: JourneyMap, persona: str) -> list[Card]:
    """Return the pain points of a persona, and those of everybody, the worst first."""
    lanes = (lane for lane in journey.lanes if isinstance(lane, CardLane) and lane.kind == "pain-point")
    cards = (card for lane in lanes for card in lane.cards if card.text)
    cards = [card for card in cards if not card.personas or persona in card.personas]
    return sorted(cards, key=lambda card: -card.severity)
