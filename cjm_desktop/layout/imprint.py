"""The foot of a sheet: how confidential it is at the left; at the right what it is, for whom, and of when."""

from typing import Final

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.shapes import Label, Shape
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import Theme
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text, say, say_date

_GAP = 18.0
_MOST_LINES = 3

IMPRINTED: Final = ("language", "organisation", "client", "date", "confidentiality")
"""The fields of the map that the imprint shows."""


def draw_imprint(journey: JourneyMap, what: str, width: float, theme: Theme) -> tuple[list[Shape], float, float]:
    """Return the two texts in a width, the width that the right one takes, and the height of both.

    ``what`` is what the sheet is.
    """
    language = journey.language
    said = [what, journey.organisation]
    if journey.client:
        said.append(say(Text("Sheet", "For {client}")(client=journey.client), language))
    if journey.date is not None:
        said.append(say_date(journey.date, language))
    secret = measure(journey.confidentiality.upper(), themes.BADGE, width / 3, language, _MOST_LINES)
    room = width - secret.width - _GAP if journey.confidentiality else width
    right = measure(" · ".join(filter(None, said)), themes.SMALL, room, language, _MOST_LINES)
    shapes: list[Shape] = [Label(width - right.width, 0, right, theme.second)]
    if not journey.confidentiality:
        return shapes, right.width, right.height
    lower = (themes.SMALL.line_height - themes.BADGE.line_height) / 2
    shapes.insert(0, Label(0, lower, secret, theme.second))
    return shapes, right.width, max(right.height, lower + secret.height)
