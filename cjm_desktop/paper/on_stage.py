"""From how far away what is on stage can be read: by the rule for print, for a picture as high as it is.

The back of the room is six heights of the picture away, the farthest seat from which details are still made out by the
4/6/8 rule of audio-visual planning.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from cjm_desktop.layout.columns import CONTENT
from cjm_desktop.layout.places import Area
from cjm_desktop.layout.shapes import Label, Shape, bounds
from cjm_desktop.layout.sheet import Drawn, Sheet
from cjm_desktop.layout.theme import CARD
from cjm_desktop.paper.legibility import ANGLE
from cjm_desktop.words import Text

BACK: Final = 6.0
"""Heights of the picture from which the last row looks."""
_STEPS: Final = Text("Presenter", "Names of stages and steps")
_LANES: Final = Text("Presenter", "Names of lanes")
_CARDS: Final = Text("Presenter", "Cards")
_PRINT: Final = Text("Presenter", "Small print on cards")
_CURVES: Final = Text("Presenter", "Curves, figures, ways")
_PAGE: Final = Text("Presenter", "The smallest type of the page")


@dataclass(frozen=True, slots=True)
class Reading:
    """A sort of text on stage, and from how many heights of the picture it can be read."""

    what: Text
    heights: float

    @property
    def reaches_back(self) -> bool:
        """Whether it is read in the last row."""
        return self.heights >= BACK


def read_on_page(page: Drawn, proportion: float) -> tuple[Reading, ...]:
    """Return from how far away a page is read that fills a screen of a proportion (width by height)."""
    sizes = [shape.text.style.size for _, _, shapes in page.groups() for shape in shapes if isinstance(shape, Label)]
    height = max(page.height, page.width / proportion)
    return (Reading(_PAGE, min(sizes) / height / ANGLE),) if sizes else ()


def read_on_map(sheet: Sheet, frame: Area) -> tuple[Reading, ...]:
    """Return from how far away texts within a frame of the sheet are read, the smallest first."""
    smallest: dict[Text, float] = {}
    for what, size in _texts(sheet, frame):
        smallest[what] = min(size, smallest.get(what, size))
    height = frame.bottom - frame.top
    found = (Reading(what, size / height / ANGLE) for what, size in smallest.items())
    return tuple(sorted(found, key=lambda reading: reading.heights))


def _texts(sheet: Sheet, frame: Area) -> Iterator[tuple[Text, float]]:
    for band, what in ((sheet.header, _STEPS), (sheet.flows, _CURVES), (sheet.funnel, _CURVES)):
        yield from ((what, size) for _, size in _sizes(band.shapes, 0, band.y, frame))
    for lane in sheet.lanes:
        if lane.y >= frame.bottom or lane.y + lane.block.height <= frame.top:
            continue
        for x, size in _sizes(lane.block.shapes, 0, lane.y, frame):
            yield _LANES if x < CONTENT - 20 else _CURVES, size
        for card in lane.block.cards:
            top = lane.y + card.y
            right, bottom = card.x + card.block.width, top + card.block.height
            if card.x < frame.right and frame.left < right and top < frame.bottom and frame.top < bottom:
                for _, size in _sizes(card.block.shapes, card.x, top, frame):
                    yield _CARDS if size >= CARD.size else _PRINT, size


def _sizes(shapes: tuple[Shape, ...], x: float, y: float, frame: Area) -> Iterator[tuple[float, float]]:
    """Yield where labels begin that are seen in a frame, and their sizes."""
    for shape in shapes:
        if isinstance(shape, Label) and shape.text.text:
            left, top, right, bottom = bounds(shape)
            if left + x < frame.right and frame.left < right + x and top + y < frame.bottom and frame.top < bottom + y:
                yield left + x, shape.text.style.size
