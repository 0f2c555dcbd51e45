"""Pages of a talk that are made from the map: what they share. In type that is read from afar."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.header import stage_look
from cjm_desktop.layout.list_sheet import ListSheet
from cjm_desktop.layout.parts import Part
from cjm_desktop.layout.shapes import Box, Label, Path, Shape, circle, moved
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import Colour, Style
from cjm_desktop.layout.themes import theme_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text, say

WIDTH: Final = 960.0
"""Width of a page in pt: that of slides, 13⅓ inches."""
MARGIN: Final = 48.0
INNER: Final = WIDTH - 2 * MARGIN
GAP: Final = 24.0
HEADING: Final = Style(30, 40, bold=True)
LARGE: Final = Style(20, 29)
LARGE_BOLD: Final = Style(20, 29, bold=True)
BODY: Final = Style(16, 23)
BODY_BOLD: Final = Style(16, 23, bold=True)
NOTE: Final = Style(13, 19)
NOTE_BOLD: Final = Style(13, 19, bold=True)
_TRACK: Final = 6.0
_TRACK_GAP: Final = 3.0
_MANY: Final = 24
_FOOT: Final = 44.0
_HIGH: Final = 0.35
"""How much of the room that is left stands above what is said."""
_DOT: Final = 3.0


def larger(style: Style, factor: float) -> Style:
    """Return a style so many times as large."""
    return replace(style, size=style.size * factor, line_height=style.line_height * factor)


@dataclass(frozen=True, slots=True)
class Pen:
    """Sets texts of a map on its pages."""

    journey: JourneyMap
    ground: Ground
    height: float
    """Of the page in pt."""

    @classmethod
    def of(cls, journey: JourneyMap, proportion: float) -> "Pen":
        """Return what sets pages of a proportion (width by height)."""
        return cls(journey, Ground.of(journey, theme_of(journey)), WIDTH / proportion)

    @property
    def room(self) -> float:
        """The height between the margins, above the foot."""
        return self.height - 2 * MARGIN - _FOOT

    def say(self, text: Text) -> str:
        """Return a sentence in the language of the map."""
        return say(text, self.journey.language)

    def text(self, text: str, style: Style, width: float, colour: Colour | None = None, most_lines: int = 2) -> Part:
        """Return a text, nothing where it is empty."""
        if not text.strip():
            return [], 0
        block = measure(text, style, width, self.journey.language, most_lines)
        return [Label(0, 0, block, colour or self.ground.theme.ink)], block.height

    def fitted(self, text: str, styles: Sequence[Style], width: float, most_lines: int) -> Part:
        """Return a text in the largest style in which it is not cut."""
        for style in styles:
            block = measure(text, style, width, self.journey.language, most_lines)
            if not block.shortened or style is styles[-1]:
                return [Label(0, 0, block, self.ground.theme.ink)], block.height
        return [], 0

    def entry(self, text: str, width: float, colour: Colour, style: Style = BODY, most_lines: int = 2) -> Part:
        """Return an entry of a list behind its dot."""
        shapes, height = self.text(text, style, width - 16, most_lines=most_lines)
        dot = Path(_DOT, style.line_height / 2, circle(0, 0, _DOT), colour)
        return [dot, *(moved(shape, 16, 0) for shape in shapes)], height

    def under(self, heading: str, body: Part) -> ListSheet:
        """Return a page of something under a heading, a little above the middle of the room that is left."""
        head, taken = self.text(heading, HEADING, INNER)
        shapes, height = body
        top = taken + GAP + max(0.0, self.room - taken - GAP - height) * _HIGH
        return self.sheet(([*head, *(moved(shape, 0, top) for shape in shapes)], top + height), heading)

    def sheet(self, parts: Part, heading: str) -> ListSheet:
        """Return a page of something, with the way through the stages and the map's name at its foot."""
        shapes, height = parts
        bottom = max(self.height - 2 * MARGIN, height + _FOOT)
        whole = (*shapes, *self._foot(bottom, heading))
        size = WIDTH, bottom + 2 * MARGIN
        return ListSheet(self.journey, self.ground.theme, *size, MARGIN, whole, heading)

    def _foot(self, bottom: float, heading: str) -> list[Shape]:
        journey, theme = self.journey, self.ground.theme
        title = "" if journey.title == heading else journey.title
        words = " · ".join(filter(None, (title, journey.organisation, journey.confidentiality.upper())))
        shapes, height = self.text(words, themes.SMALL, INNER, theme.second, 1)
        return [*self.track(bottom), *(moved(shape, 0, bottom - _TRACK - 6 - height) for shape in shapes)]

    def track(self, bottom: float) -> list[Shape]:
        """Return a bar for each stage across the page, the lowest thing on it."""
        count = len(self.journey.stages)
        gap = _TRACK_GAP if count <= _MANY else 0.0
        own = (INNER - gap * (count - 1)) / max(count, 1)
        theme = self.ground.theme
        return [
            Box(place * (own + gap), bottom - _TRACK, own, _TRACK, 0, stage_look(place, count, theme)[0])
            for place in range(count)
        ]
