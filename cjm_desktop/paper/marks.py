"""What stands around a page that is cut out of a larger piece of paper: bleed, crop marks, what it is."""

from dataclasses import replace
from typing import Final

from cjm_desktop.layout.shapes import Label, Path, Shape, moved
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import Style
from cjm_desktop.paper.page import Area, Page, Placing
from cjm_desktop.paper.setup import POINTS_PER_MM
from cjm_desktop.words import Text, say, say_date

_LENGTH: Final = 5.0
"""Of a crop mark, in mm."""
_GAP: Final = 3.0
"""Between what is cut and a crop mark at least, in mm; a wider bleed moves it further out."""
_LINE: Final = 0.25
"""Thickness of a crop mark in pt: the thinnest that every press prints."""
_INK: Final = "#000000"
_STYLE: Final = Style(6, 9)


def with_edges(page: Page, bleed: float, *, marks: bool) -> Page:
    """Return a page on paper that is larger by a bleed in mm, and by crop marks beyond it where they are wanted."""
    around = bleed + (max(_GAP - bleed, 0) + _LENGTH if marks else 0)
    if not around:
        return page
    edge = around * POINTS_PER_MM
    trim = Area(page.trim.x + edge, page.trim.y + edge, page.trim.width, page.trim.height)
    wider = replace(
        page,
        width=page.width + 2 * edge,
        height=page.height + 2 * edge,
        trim=trim,
        bleed=trim.wider(bleed * POINTS_PER_MM),
        placings=tuple(_moved(placing, edge) for placing in page.placings),
        marks=tuple(moved(mark, edge, edge) for mark in page.marks),
    )
    return replace(wider, marks=(*wider.marks, *_crop_marks(wider), *_slug(wider))) if marks else wider


def _moved(placing: Placing, by: float) -> Placing:
    clip = None if placing.clip is None else placing.clip.moved(by, by)
    return replace(placing, x=placing.x + by, y=placing.y + by, clip=clip)


def _crop_marks(page: Page) -> list[Shape]:
    """Return two lines at each corner of what is cut out, from the edges of the paper inwards."""
    trim, length = page.trim, _LENGTH * POINTS_PER_MM
    shapes: list[Shape] = []
    for x, outer_x in ((trim.x, 0.0), (trim.x + trim.width, page.width - length)):
        for y, outer_y in ((trim.y, 0.0), (trim.y + trim.height, page.height - length)):
            shapes.append(Path(outer_x, y, (("M", 0, 0), ("L", length, 0)), stroke=_INK, line=_LINE))
            shapes.append(Path(x, outer_y, (("M", 0, 0), ("L", 0, length)), stroke=_INK, line=_LINE))
    return shapes


def _slug(page: Page) -> list[Shape]:
    """Return a line above the bleed: what it is, how large it is when it is cut, how far colour goes on, of when."""
    journey, trim = page.journey, page.trim
    width, height = (round(side / POINTS_PER_MM) for side in (trim.width, trim.height))
    bleed = Text("Paper", "bleed {bleed} mm")(bleed=round((trim.x - page.bleed.x) / POINTS_PER_MM, 1))
    day = "" if journey.date is None else say_date(journey.date, journey.language)
    parts = page.title or journey.title, f"{width} × {height} mm", say(bleed, journey.language), day
    room = trim.width - 4 * _STYLE.size
    text = measure(" · ".join(filter(None, parts)), _STYLE, room, journey.language, 1)
    return [Label(trim.x + 2 * _STYLE.size, (page.bleed.y - text.height) / 2, text, _INK)]
