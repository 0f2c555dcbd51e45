"""One note of 76 × 76 mm to cut out: a card of the map, or a blank one with a number."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.cards import quoted
from cjm_desktop.layout.contrast import legible, mixed
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.icon_names import KIND_ICONS
from cjm_desktop.layout.marks import icon_mark
from cjm_desktop.layout.pictures import whole
from cjm_desktop.layout.shapes import Box, Label, Shape, moved, rule
from cjm_desktop.layout.text import TextBlock, cuts_a_word, measure
from cjm_desktop.layout.theme import CardLook, Style
from cjm_desktop.model.kinds import LANE_KINDS
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.words import Text, say

NOTE: Final = 76 * 72 / 25.4
"""Side in pt of a note that sticks: 76 mm, which are 3 inches."""
_INSET: Final = 12.0
_STRIP: Final = 23.0
_FOOT: Final = 26.0
_GAP: Final = 7.0
_ICON: Final = 12.0
_WIDTH: Final = NOTE - 2 * _INSET
_HEIGHT: Final = NOTE - _STRIP - _FOOT - 2 * _GAP
"""Of the room for text, in pt."""
_SIZES: Final = (
    Style(28, 36),
    Style(24, 31),
    Style(20, 26),
    Style(17, 23),
    Style(14.5, 20),
    Style(12.5, 18),
    Style(11, 16),
)
"""From what is read across a table down to the least that is legible in the hand."""
_MOST_NOTES: Final = 6
"""How many notes a card takes at most: what is left then ends with a visible mark."""
_NAME: Final = Style(9.5, 14, bold=True)
_MARK: Final = Style(13, 18, bold=True)
_NUMBER: Final = Style(17, 22, bold=True)
_DARKER: Final = 0.13
"""How far the strip at the top is from the ground to the ink."""
_PICTURE: Final = 0.55
"""How much of the room a picture takes at most."""


@dataclass(frozen=True, slots=True)
class Place:
    """What is said of a card beside its text: its mark, and its step with number and title."""

    mark: str
    step: str


def card_notes(card: Card, lane: CardLane, place: Place, look: CardLook, ground: Ground) -> Iterator[tuple[Shape, ...]]:
    """Yield the notes of a card from the origin: one, or several where its text is long."""
    picture = whole(ground.asset(card.picture), _WIDTH, _HEIGHT * _PICTURE) if card.picture is not None else None
    said = card.text
    if not said and card.channel is not None:
        said = ground.channel(card.channel)[0]
    text = quoted(said, ground.language) if LANE_KINDS[lane.kind].quoted else said
    taken = 0.0 if picture is None else picture.height + _GAP
    blocks = _blocks(text, _HEIGHT - taken, ground)
    top = _STRIP + _GAP
    for number, block in enumerate(blocks, 1):
        part = "" if len(blocks) == 1 else f"{number}/{len(blocks)}"
        if number < len(blocks):
            part = say(Text("Kit", "{part}, goes on")(part=part), ground.language)
        shapes = [*_ground(lane, look, part, ground)]
        if picture is not None and number == 1:
            shapes.append(moved(picture, (NOTE - picture.width) / 2, top))
        shapes.append(Label(_INSET, top + (taken if number == 1 else 0), block, look.ink))
        yield (*shapes, *_foot(place, look, ground))


def blank_note(number: str, lane: CardLane, look: CardLook, ground: Ground) -> tuple[Shape, ...]:
    """Return an empty note with a number, and a line for the step, from the origin."""
    step = measure(say(Text("Kit", "Step"), ground.language), themes.SMALL, _WIDTH, ground.language, 1)
    y = NOTE - _FOOT + (_FOOT - step.height) / 2 - 4
    start = _INSET + step.width + 5
    name = measure(number, _NUMBER, _WIDTH, ground.language, 1)
    return (
        *_ground(lane, look, "", ground),
        Label(_INSET, y, step, look.ink),
        rule(start, y + step.height - 2, NOTE - _INSET - name.width - 8 - start, look.ink, 0.5),
        Label(NOTE - _INSET - name.width, y + step.height - name.height + 2, name, look.ink),
    )


def _ground(lane: CardLane, look: CardLook, part: str, ground: Ground) -> Iterator[Shape]:
    """Yield the coloured ground and, on a strip at the top, of what kind the note is and which part of a card."""
    strip = mixed(look.fill, look.ink, _DARKER)
    ink = legible(look.ink, strip, ground.theme.contrast)
    yield Box(0, 0, NOTE, NOTE, fill=look.fill)
    yield Box(0, 0, NOTE, _STRIP, fill=strip)
    kind = measure(say(LANE_KINDS[lane.kind].card, ground.language), _NAME, _WIDTH - _ICON - 5, ground.language, 1)
    yield moved(icon_mark(_icon(lane), ink, _ICON), _INSET, (_STRIP - _ICON) / 2)
    yield Label(_INSET + _ICON + 5, (_STRIP - kind.height) / 2, kind, ink)
    if part:
        block = measure(part, _NAME, _WIDTH / 2, ground.language, 1)
        yield Label(NOTE - _INSET - block.width, (_STRIP - block.height) / 2, block, ink)


def _icon(lane: CardLane) -> str:
    return lane.icon or KIND_ICONS[lane.kind]


def _foot(place: Place, look: CardLook, ground: Ground) -> Iterator[Label]:
    """Yield step and mark of a card."""
    mark = measure(place.mark, _MARK, _WIDTH, ground.language, 1)
    middle = NOTE - _FOOT / 2 - 3
    yield Label(NOTE - _INSET - mark.width, middle - mark.height / 2, mark, look.ink)
    step = measure(place.step, themes.SMALL, _WIDTH - mark.width - 8, ground.language, 1)
    yield Label(_INSET, middle - step.height / 2, step, look.ink)


def _blocks(text: str, room: float, ground: Ground) -> list[TextBlock]:
    """Return a text as large as it fits into a room; in the smallest type in parts, where it does not."""
    for style in _SIZES:
        lines = int(room / style.line_height)
        block = measure(text, style, _WIDTH, ground.language, lines)
        if not block.shortened and not cuts_a_word(block):
            return [block]
    style = _SIZES[-1]
    lines = int(room / style.line_height)
    long = measure(text, style, _WIDTH, ground.language, lines * _MOST_NOTES)
    places = _lines(long)
    starts = [places[number] for number in range(0, len(places), lines)]
    parts = zip(starts, [*starts[1:], len(text)], strict=True)
    return [measure(text[start:end].rstrip(), style, _WIDTH, ground.language, lines) for start, end in parts]


def _lines(block: TextBlock) -> list[int]:
    """Return at which character of its text each line of a block begins."""
    starts: list[int] = []
    begin = 0
    for paragraph in block.paragraphs:
        starts += (begin + first for first, _ in paragraph.lines)
        begin += len(paragraph.text) + 1
    return starts
