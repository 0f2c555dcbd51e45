"""What is said at the points of a curve: its texts, the moments that people remember, where the numbers come from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.curve import Point
from cjm_desktop.layout.faces import mood
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.places import Area, Places, leader
from cjm_desktop.layout.remembered import LOW, NOTHING
from cjm_desktop.layout.shapes import Label, Path
from cjm_desktop.layout.strands import Strand, basis_of
from cjm_desktop.layout.text import TextBlock, measure
from cjm_desktop.layout.theme import Colour
from cjm_desktop.model.lanes import CurvePoint
from cjm_desktop.progress import Progress, unheard
from cjm_desktop.words import Language, Text, say

_CLEAR = 4.0
_LONG = 14.0
_LEAST_ROOM = 110.0
_MOST_LINES = 8
_MOST_SMALL_LINES = 3


@dataclass(frozen=True, slots=True)
class Anchor:
    """A point at its place, and the width of its column."""

    at: Point
    width: float
    point: CurvePoint


@dataclass(frozen=True, slots=True)
class Telling:
    """What is said at a point: ``text`` in bold, ``small`` below that."""

    anchor: Anchor
    text: str
    small: str
    above: bool


def draw_tellings(
    anchors: Sequence[Anchor],
    strand: Strand,
    radius: float,
    places: Places,
    ground: Ground,
    progress: Progress = unheard,
) -> tuple[list[Path], list[Label]]:
    """Return the leaders of a curve's labels, where they stand away from their points, and the labels.

    ``radius`` is that of the curve's marks, in pt.
    """
    leaders: list[Path] = []
    labels: list[Label] = []
    tellings = sorted(_tellings(anchors, strand, ground.language), key=lambda each: -abs(each.anchor.point.value))
    for number, telling in enumerate(tellings):
        progress(number / len(tellings))
        anchor = telling.anchor
        room = min(max(anchor.width, _LEAST_ROOM), places.right - places.left)
        blocks = _blocks(telling, room, ground.language)
        size = max(block.width for block in blocks), sum(block.height for block in blocks)
        ink = mood(anchor.point.value, ground.theme).line if strand.leads else strand.ink
        area, is_clear = places.find(anchor.at, radius + _CLEAR, size, above=telling.above)
        stalk = leader(anchor.at, area)
        if is_clear and stalk.bottom - stalk.top > radius + _LONG:
            leaders.append(_leader(stalk, anchor.at, radius, ink))
        labels.extend(_labels(area, blocks, telling, ink, ground))
    if anchors and strand.name:
        labels.extend(_name(anchors[-1], strand, radius, places, ground))
    return leaders, labels


def _blocks(telling: Telling, room: float, language: Language) -> list[TextBlock]:
    blocks: list[TextBlock] = []
    if telling.text:
        blocks.append(measure(telling.text, themes.CURVE_LABEL, room, language, _MOST_LINES))
    if telling.small:
        blocks.append(measure(telling.small, themes.SMALL, room, language, _MOST_SMALL_LINES))
    return blocks


def _labels(area: Area, blocks: list[TextBlock], telling: Telling, ink: Colour, ground: Ground) -> list[Label]:
    """Return the lines of a label, each in the middle of its place."""
    labels: list[Label] = []
    y = area.top
    for block in blocks:
        x = (area.left + area.right - block.width) / 2
        is_small = telling.small and block is blocks[-1]
        labels.append(Label(x, y, block, ground.theme.second if is_small else ink))
        y += block.height
    return labels


def _name(anchor: Anchor, strand: Strand, radius: float, places: Places, ground: Ground) -> list[Label]:
    """Return the name of a curve at its end, if there is room."""
    room = places.right - anchor.at[0] - radius - _CLEAR
    block = measure(strand.name, themes.SMALL_BOLD, max(room, 1), ground.language, 2)
    if block.shortened:
        return []
    area = places.find_beside(anchor.at, radius + _CLEAR, (block.width, block.height))
    return [] if area is None else [Label(area.left, area.top, block, strand.ink)]


def _leader(stalk: Area, at: Point, radius: float, colour: Colour) -> Path:
    """Return the line from the edge of a point's mark to its label."""
    start, end = (stalk.top, stalk.bottom - radius) if stalk.top < at[1] else (stalk.top + radius, stalk.bottom)
    return Path(stalk.left, start, (("M", 0, 0), ("L", 0, end - start)), stroke=colour, line=0.75)


def _tellings(anchors: Sequence[Anchor], strand: Strand, language: Language) -> Iterator[Telling]:
    """Yield what is said at which point: its own text, and at those of the first curve what is remembered."""
    marks = strand.remembered if strand.leads else NOTHING
    for anchor in anchors:
        point = anchor.point
        names = " · ".join(say(mark, language) for mark in marks.get(point.step, []))
        small = basis_of(point, language, strand.common)
        text = names or point.text
        if names and point.text:
            text = say(Text("Curve", "{mark}: {text}")(mark=names, text=point.text), language)
        if text or small:
            yield Telling(anchor, text, small, above=point.value >= 0 and LOW not in marks.get(point.step, []))
