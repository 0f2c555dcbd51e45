"""What everything on a sheet is drawn with: the theme, the language and the map's own words."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Final, Self

from cjm_desktop.layout.contrast import own_line
from cjm_desktop.layout.icon_names import CHANNEL_ICONS
from cjm_desktop.layout.theme import Colour, Theme
from cjm_desktop.model.kinds import CHANNELS, MOMENTS, Detail
from cjm_desktop.model.lanes import Card
from cjm_desktop.model.records import Asset, Department, JourneyMap, OwnChannel, OwnMoment, Persona
from cjm_desktop.words import Language, say

_NONE: Final = frozenset[str]()


@dataclass(frozen=True, slots=True)
class Ground:
    """Handed to all that draws a part of the sheet."""

    theme: Theme
    language: Language
    currency: str
    customers: int | None
    personas: tuple[Persona, ...]
    channels: tuple[OwnChannel, ...]
    departments: tuple[Department, ...]
    moments: tuple[OwnMoment, ...]
    assets: tuple[Asset, ...]
    detail: Detail
    faint: frozenset[str]
    """The cards that are drawn faintly."""
    persona_signs: Mapping[str, tuple[str, Colour]] = field(init=False, compare=False)
    """The initials of each persona, two where one is also another's, and its colour: thousands of cards ask for them.
    """

    def __post_init__(self) -> None:
        object.__setattr__(self, "persona_signs", _persona_signs(self.personas, self.theme))

    @classmethod
    def of(
        cls, journey: JourneyMap, theme: Theme, detail: Detail = "operational", faint: frozenset[str] = _NONE
    ) -> Self:
        """Return what a map is drawn with in a theme."""
        return cls(
            theme,
            journey.language,
            journey.currency,
            journey.customers,
            journey.personas,
            journey.channels,
            journey.departments,
            journey.moments,
            journey.assets,
            detail,
            faint,
        )

    def is_like(self, other: "Ground") -> bool:
        """Tell, by identity alone, whether nothing differs."""
        compared = (each.name for each in fields(self) if each.compare)
        return all(getattr(self, name) is getattr(other, name) for name in compared)

    def words_of(self, card: Card) -> tuple[object, ...]:
        """Return what of the map's words a card is drawn with: when these are the same, so is its drawing."""
        persons = tuple(self.persona_signs[name] for name in card.personas)
        department = self.department(card.department) if card.department is not None else None
        moment = self.moment(card.moment) if card.moment is not None else None
        channel = self.channel(card.channel) if card.channel is not None else None
        picture = self.asset(card.picture) if card.picture is not None else None
        cost = self.currency if card.cost is not None else ""
        return (*persons, department, moment, channel, picture, cost)

    def channel(self, name: str) -> tuple[str, str]:
        """Return what a channel is called and the name of its icon, empty for a dot."""
        for own in self.channels:
            if own.id == name:
                return own.name, own.icon
        return next((say(text, self.language), CHANNEL_ICONS[key]) for key, text in CHANNELS.items() if key == name)

    def moment(self, name: str) -> tuple[str, str]:
        """Return what the sign of a moment of truth says, and what it means."""
        usual = {key: (key.upper(), say(text, self.language)) for key, text in MOMENTS.items()}
        own = next((own for own in self.moments if name in (own.id, own.replaces)), None)
        if own is None:
            return next(words for key, words in usual.items() if key == name)
        sign, meaning = ("MOT", own.name) if own.replaces is None else usual[own.replaces]
        return own.name or sign, own.meaning or meaning

    def department(self, name: str) -> Department:
        """Return a department."""
        return next(department for department in self.departments if department.id == name)

    def persona(self, name: str) -> Persona:
        """Return a persona."""
        return next(persona for persona in self.personas if persona.id == name)

    def persona_colour(self, name: str) -> Colour:
        """Return a persona's own colour as the theme draws lines in it, else the curve colour of its place."""
        return self.persona_signs[name][1]

    def persona_sign(self, name: str) -> tuple[str, Colour]:
        """Return a persona's initials and its colour."""
        return self.persona_signs[name]

    def asset(self, name: str) -> Asset:
        """Return a picture."""
        return next(asset for asset in self.assets if asset.sha256 == name)


def _persona_signs(personas: tuple[Persona, ...], theme: Theme) -> Mapping[str, tuple[str, Colour]]:
    initials = [_initials(persona) for persona in personas]
    firsts = [first for first, _ in initials]
    signs: dict[str, tuple[str, Colour]] = {}
    for place, persona in enumerate(personas):
        sign = firsts[place]
        if firsts.count(sign) > 1:
            is_alone = initials.count(initials[place]) == 1
            sign = "".join(initials[place]) if is_alone else f"{sign}{place + 1}"
        usual = theme.curves[place % len(theme.curves)]
        signs[persona.id] = sign, usual if persona.colour is None else own_line(persona.colour, theme)
    return signs


def _initials(persona: Persona) -> tuple[str, str]:
    """Return the first letter of a name, and that of its last word or else its second letter."""
    words = persona.name.split()
    if not words:
        return "?", ""
    return words[0][:1].upper(), words[-1][:1].upper() if len(words) > 1 else words[0][1:2]
