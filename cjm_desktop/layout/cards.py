"""Cards: what one looks like, and how those of a lane stand."""

from typing import Final

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.columns import Columns
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.icons import SIZE as ICON_SIZE
from cjm_desktop.layout.icons import icon, names, scaled
from cjm_desktop.layout.shapes import Box, Label, Path, Shape, circle
from cjm_desktop.layout.sheet import CardBlock, PlacedCard
from cjm_desktop.layout.text import measure
from cjm_desktop.model.kinds import LANE_KINDS
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.progress import Progress
from cjm_desktop.words import Language

MOST_LINES: Final = 40
GAP: Final = 6.0
_TOLD = 50
"""Cards after which it is told how far a lane is: some milliseconds."""
_PADDING_X = 9.0
_PADDING_Y = 7.0
_CORNER = 5.0
_ICON_RADIUS = 10.0
_ICON = 11.0
_DOT_RADIUS = 3.0
_DOT_PITCH = 8.5
_QUOTES: Final[dict[Language, tuple[str, str]]] = {"en": ("“", "”"), "zh-Hans": ("“", "”"), "zh-Hant": ("「", "」")}
_OPENING = "“”\"'‘「『«"


def quoted(text: str, language: Language) -> str:
    """Return a text in the quotation marks of a language, unless it brings its own."""
    if not text or text[0] in _OPENING:
        return text
    opening, closing = _QUOTES[language]
    return f"{opening}{text}{closing}"


def card_block(card: Card, lane: CardLane, width: float, ground: Ground) -> CardBlock:
    """Lay out one card in a width in pt."""
    kind = LANE_KINDS[lane.kind]
    theme = ground.theme
    look = theme.cards[lane.kind]
    text = quoted(card.text, ground.language) if kind.quoted else card.text
    left, right = _PADDING_X, _PADDING_X
    marks: list[Shape] = []
    if "channel" in kind.shows and card.channel is not None:
        name, sign = ground.channel(card.channel)
        text = text or name
        centre = left + _ICON_RADIUS - 2, _PADDING_Y + themes.CARD.line_height / 2
        marks.append(Path(*centre, circle(0, 0, _ICON_RADIUS), fill=theme.accent_tint))
        drawing = scaled(icon(sign), _ICON / ICON_SIZE, -_ICON / 2, -_ICON / 2) if sign in names() else circle(0, 0, 3)
        marks.append(Path(*centre, drawing, fill=theme.accent))
        left += 2 * _ICON_RADIUS + 4
    if "severity" in kind.shows and card.severity:
        right += card.severity * _DOT_PITCH + 3
    block = measure(text, themes.CARD, width - left - right, ground.language, MOST_LINES)
    height = block.height + 2 * _PADDING_Y
    for number in range(card.severity if "severity" in kind.shows else 0):
        x = width - _PADDING_X - _DOT_RADIUS - number * _DOT_PITCH
        y = _PADDING_Y + themes.CARD.line_height / 2
        marks.append(Path(x, y, circle(0, 0, _DOT_RADIUS), fill=theme.severity))
    box = Box(0, 0, width, height, _CORNER, look.fill, look.stroke, look.line, look.dash)
    return CardBlock(
        card, width, height, (box, *marks, Label(left, _PADDING_Y, block, look.ink)), ground.words_of(card)
    )


def place_cards(
    lane: CardLane,
    columns: Columns,
    top: float,
    ground: Ground,
    known: dict[int, PlacedCard],
    progress: Progress,
) -> tuple[tuple[PlacedCard, ...], float]:
    """Return the cards of a lane, each below those before it in its cell, and the y below the lowest.

    A card that spans several steps stands below everything that is already placed in the columns it covers. What is
    ``known``, by the identity of the card, is taken over: its block in the same width, all of it in the same place.
    """
    below = [top] * len(columns.all)
    placed: list[PlacedCard] = []
    index, places = columns.index, columns.all
    for number, card in enumerate(lane.cards, start=1):
        if number % _TOLD == 0:
            progress(number / len(lane.cards))
        first = last = index[card.step]
        if card.through is not None:
            first, last = sorted((first, index[card.through]))
        x = places[first].x
        width = places[last].right - x
        before = known.get(id(card))
        if before is None or before.block.width != width:
            before = PlacedCard(x, -1, card_block(card, lane, width, ground))
        y = below[first] if first == last else max(below[first : last + 1])
        edge = y + before.block.height + GAP
        if first == last:
            below[first] = edge
        else:
            below[first : last + 1] = [edge] * (last + 1 - first)
        placed.append(before if before.y == y and before.x == x else PlacedCard(x, y, before.block))
    return tuple(placed), max((edge - GAP for edge in below if edge > top), default=top)
