"""What was left out of a hand-over, as a page to be added to it: so much of what, and nothing of what it said."""

from collections.abc import Sequence
from typing import Final

from cjm_desktop.edits.redaction import Omission, said_of
from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.imprint import draw_imprint
from cjm_desktop.layout.list_sheet import ListSheet
from cjm_desktop.layout.shapes import Label, Shape, moved, rule
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import Style
from cjm_desktop.layout.themes import theme_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text, say

_MARGIN: Final = 36.0
_WIDTH: Final = 540.0
"""Of what is printed on portrait A4, in pt."""
_HEADING: Final = Style(18, 26, bold=True)
_GAP: Final = 12.0
TITLE: Final = Text("Sheet", "Left out of this hand-over")
_NOTHING: Final = Text("Sheet", "Nothing: there was nothing of the kind in the map.")


def omissions_said(omissions: Sequence[Omission]) -> tuple[Text, ...]:
    """Return what was left out, a line each."""
    return tuple(map(said_of, omissions)) or (_NOTHING,)


def layout_omissions(journey: JourneyMap, omissions: Sequence[Omission], proportion: float) -> ListSheet:
    """Lay out what was left out of a map for paper of a proportion (width by height)."""
    ground = Ground.of(journey, theme_of(journey))
    language, theme = journey.language, ground.theme
    said = [say(each, language) for each in omissions_said(omissions)]
    shapes: list[Shape] = []
    y = 0.0
    for text, style, colour in (
        (say(TITLE, language), _HEADING, theme.ink),
        (journey.title, themes.SCENARIO, theme.second),
    ):
        block = measure(text, style, _WIDTH, language, 4)
        shapes.append(Label(0, y, block, colour))
        y += block.height
    y += _GAP
    for line in said:
        block = measure(line, themes.CARD, _WIDTH, language, 4)
        shapes += [rule(0, y, _WIDTH, theme.hairline), Label(0, y + _GAP / 2, block, theme.ink)]
        y += block.height + _GAP
    shapes.append(rule(0, y, _WIDTH, theme.hairline))
    width = _WIDTH + 2 * _MARGIN
    foot, _, foot_height = draw_imprint(journey, say(TITLE, language), _WIDTH, theme)
    bottom = max(_WIDTH / proportion, y + _GAP + foot_height)
    shapes += [moved(shape, 0, bottom - foot_height) for shape in foot]
    return ListSheet(journey, theme, width, bottom + 2 * _MARGIN, _MARGIN, tuple(shapes), say(TITLE, language))
