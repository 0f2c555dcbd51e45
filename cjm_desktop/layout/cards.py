"""Cards: what one looks like."""

from typing import Final

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.contrast import BLACK, WHITE, contrast, mixed, own_colour, readable
from cjm_desktop.layout.details import DETAILS, ROW, Item, Print, draw_details, presence_row, signs_of
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.header import moment_badge
from cjm_desktop.layout.icons import sign_in
from cjm_desktop.layout.pictures import with_picture
from cjm_desktop.layout.shapes import Box, Label, Path, Shape, circle, moved
from cjm_desktop.layout.sheet import CardBlock
from cjm_desktop.layout.text import measure_again
from cjm_desktop.layout.theme import CardLook, Colour, Theme
from cjm_desktop.model.kinds import LANE_KINDS, LaneKind
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.words import HABITS, Language

MOST_LINES: Final = 40
_MOST_LINES_AT_A_GLANCE: Final = 2
_PADDING_X = 9.0
_PADDING_Y = 7.0
_CORNER = 5.0
_ICON_RADIUS = 10.0
_ICON = 11.0
_DOT_RADIUS = 3.0
_DOT_PITCH = 8.5
_DETAILS_GAP = 4.0
_CORNER_GAP = 5.0
_ROOM_BESIDE = 84.0
"""Width in pt of a text beside which there is room for other things."""
_HAIRLINE = 0.6
"""How far a hairline on a card is from the ink to the fill."""
_SOFTER = 0.2
"""How far small print is from the ink to the fill."""
ASSUMED: Final = (3.0, 2.5)
"""Dashes around what is only assumed."""
_PALE = 1.15
"""Contrast to the paper below which a card's own fill needs a line around it."""
_SEEN = 3.0
"""Contrast from which a mark is seen."""
_OPENING = "“”\"'‘「『«"


def quoted(text: str, language: Language) -> str:
    """Return a text in the quotation marks of a language, unless it brings its own."""
    if not text or text[0] in _OPENING:
        return text
    opening, closing = HABITS[language].quotes
    return f"{opening}{text}{closing}"


def card_look(card: Card, lane: CardLane, theme: Theme) -> CardLook:
    """Return the colours of a card: its own fill, its lane's or that of its kind, with an ink to be read on it."""
    usual = theme.cards[lane.kind]
    colour = card.colour or lane.colour
    if colour is None:
        return usual
    fill, ink = readable(own_colour(colour, theme), (usual.ink, theme.ink, theme.paper, BLACK, WHITE), theme.contrast)
    stroke = usual.stroke or (theme.zero_line if contrast(fill, theme.paper) < _PALE else None)
    return CardLook(fill, ink, stroke, usual.line, usual.dash)


def _quiet(look: CardLook, theme: Theme) -> Colour:
    """Return an ink for small print: nearer to the ground than that of the text, as long as it can be read."""
    softer = mixed(look.ink, look.fill, _SOFTER)
    return softer if contrast(softer, look.fill) >= theme.contrast else look.ink


def card_block(card: Card, lane: CardLane, width: float, ground: Ground, former: CardBlock | None = None) -> CardBlock:
    """Lay out one card in a width in pt; its text is taken over from a ``former`` block where it is the same."""
    kind = LANE_KINDS[lane.kind]
    look = card_look(card, lane, ground.theme)
    text = quoted(card.text, ground.language) if kind.quoted else card.text
    left = right = _PADDING_X
    marks: list[Shape] = []
    if "channel" in kind.shows and card.channel is not None:
        name, icon = ground.channel(card.channel)
        text = text or name
        marks += _channel_mark(left + _ICON_RADIUS - 2, icon, ground.theme)
        left += 2 * _ICON_RADIUS + 4
    has_details = ground.detail != "executive" and not DETAILS.isdisjoint(card.model_fields_set)
    corner = _corner(card, kind, look, width - left - right, ground) if has_details or card.severity else {}
    beside_text: list[Shape] = []
    for item in corner.values():
        beside_text += (moved(shape, width - right - item.width, _PADDING_Y + 1) for shape in item.shapes)
        right += item.width + _CORNER_GAP
    most = _MOST_LINES_AT_A_GLANCE if ground.detail == "executive" else MOST_LINES
    known = former and former.text
    block = measure_again(text, themes.CARD, width - left - right, ground.language, most, known)
    marks += Label(left, _PADDING_Y, block, look.ink), *beside_text  # in a PDF the text is read in one piece
    below = _PADDING_Y + block.height
    if has_details:
        indent = left if width - left - _PADDING_X >= _ROOM_BESIDE else _PADDING_X
        ink, hairline = _quiet(look, ground.theme), mixed(look.ink, look.fill, _HAIRLINE)
        shows = (kind.shows | {"moment"}) - corner.keys()
        small = Print(shows, width - indent - _PADDING_X, ink, hairline, look.fill, ground)
        details, own = draw_details(card, small)
        marks += (moved(shape, indent, below + _DETAILS_GAP) for shape in details)
        below += own + _DETAILS_GAP if details else 0
    height = below + _PADDING_Y
    outline = _outline(card, width, height, look, ground.theme)
    signs = signs_of(card, kind, has_details=has_details)
    plain = CardBlock(card, width, height, (outline, *marks), ground.words_of(card), signs, block)
    return with_picture(plain, lane.kind, ground)


def _corner(card: Card, kind: LaneKind, look: CardLook, room: float, ground: Ground) -> dict[str, Item]:
    """Return what stands in the upper right corner, each by its field: how bad it is, and the rest if there is room."""
    corner: dict[str, Item] = {}
    if "severity" in kind.shows and card.severity:
        corner["severity"] = _severity_dots(card.severity, look, ground.theme)
    if ground.detail == "executive":
        return corner
    others: dict[str, Item] = {}
    if card.moment is not None:
        others["moment"] = Item(*moment_badge(ground.moment(card.moment)[0], ground.theme, ground.language))
    if "presence" in kind.shows and card.presence:
        others["presence"] = presence_row(card, _quiet(look, ground.theme))
    for field, item in others.items():
        if room - sum(each.width + _CORNER_GAP for each in (*corner.values(), item)) >= _ROOM_BESIDE:
            corner[field] = item
    return corner


def _outline(card: Card, width: float, height: float, look: CardLook, theme: Theme) -> Box:
    """Return the card's ground; what is only assumed is dashed around."""
    if card.evidence == "assumption":
        return Box(0, 0, width, height, _CORNER, look.fill, _quiet(look, theme), 1, ASSUMED)
    return Box(0, 0, width, height, _CORNER, look.fill, look.stroke, look.line, look.dash)


def _channel_mark(x: float, icon: str, theme: Theme) -> tuple[Shape, Shape]:
    y = _PADDING_Y + themes.CARD.line_height / 2
    outline = sign_in(_ICON, icon, -_ICON / 2)
    return (
        Path(x, y, circle(0, 0, _ICON_RADIUS), fill=theme.accent_tint),
        Path(x, y, outline, fill=theme.accent),
    )


def _severity_dots(severity: int, look: CardLook, theme: Theme) -> Item:
    colour = theme.severity if contrast(theme.severity, look.fill) >= _SEEN else look.ink
    dots = (circle(_DOT_RADIUS + number * _DOT_PITCH, ROW / 2, _DOT_RADIUS) for number in range(severity))
    return Item(
        tuple(Path(0, 0, dot, fill=colour) for dot in dots), severity * _DOT_PITCH - _DOT_PITCH + 2 * _DOT_RADIUS
    )
