"""The small print below a card's text: what it rests on, whom it concerns, who is responsible, how it is tagged."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.contrast import own_colour
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.header import moment_badge
from cjm_desktop.layout.icon_names import PRESENCE_ICONS
from cjm_desktop.layout.marks import (
    MARK,
    PIP_PITCH,
    PIPS,
    STAR_PITCH,
    STARS,
    icon_mark,
    persona_dot,
    pips,
    stars,
    status_mark,
    vote_badge,
)
from cjm_desktop.layout.shapes import Box, Label, Shape, moved
from cjm_desktop.layout.sheet import Sign
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import Colour
from cjm_desktop.model.kinds import CAUSES, EVIDENCE, PRESENCES, TOOL_STATUSES, LaneKind
from cjm_desktop.model.lanes import Card
from cjm_desktop.words import Text, say, say_date, say_number

ROW: Final = 14.0
_ROW_GAP = 3.0
_GAP = 8.0
_DOT_GAP = 3.0
_MARK_GAP = 3.5
_MARK_TOP = (ROW - MARK) / 2
_CHIP_PADDING = 5.0
_MOST_LINES = 3
_SWATCH = 7.0

DETAILS: Final = frozenset(
    {
        "cause",
        "presence",
        "status",
        "effort",
        "cost",
        "rating",
        "date",
        "votes",
        "moment",
        "evidence",
        "source",
        "count",
        "personas",
        "department",
        "owner",
        "tags",
        "link",
        "map",
        "map_title",
    }
)
"""The fields that are drawn in the small print: a card that was made without them has none."""
_NONE: Final[frozenset[Sign]] = frozenset()


@dataclass(frozen=True, slots=True)
class Item:
    """What is not torn apart: shapes from the origin, their size, and the gap behind them."""

    shapes: tuple[Shape, ...]
    width: float
    height: float = ROW
    gap: float = _GAP


@dataclass(frozen=True, slots=True)
class Print:
    """What the small print of a card is set with."""

    shows: frozenset[str]
    """The fields that the kind of card shows, and that are not drawn elsewhere."""
    width: float
    ink: Colour
    hairline: Colour
    fill: Colour
    """What it is set upon."""
    ground: Ground

    def text(self, words: str, mark: tuple[Shape, ...] = (), side: float = MARK, gap: float = _GAP) -> Iterator[Item]:
        """Yield a text behind a mark; nothing where there are neither."""
        left = side + _MARK_GAP if mark else 0.0
        if not words.strip():
            if mark:
                yield Item(tuple(moved(shape, 0, _MARK_TOP) for shape in mark), side)
            return
        block = measure(words, themes.SMALL, self.width - left, self.ground.language, _MOST_LINES)
        shapes = (*(moved(shape, 0, _MARK_TOP) for shape in mark), Label(left, 0.5, block, self.ink))
        yield Item(shapes, left + block.width, block.height + 1, gap)

    def chip(self, words: str) -> Iterator[Item]:
        """Yield a text in a hairline."""
        if words.strip():
            room = self.width - 2 * _CHIP_PADDING
            block = measure(words, themes.SMALL, room, self.ground.language, _MOST_LINES)
            box = Box(0, 0, block.width + 2 * _CHIP_PADDING, block.height + 1, ROW / 2, None, self.hairline, 0.8)
            yield Item((box, Label(_CHIP_PADDING, 0.5, block, self.ink)), box.width, box.height, _DOT_GAP + 1)


def draw_details(card: Card, small: Print) -> tuple[list[Shape], float]:
    """Return the small print of a card from the origin and its height, 0 when there is none."""
    shapes: list[Shape] = []
    y = 0.0
    for group in (_facts(card, small), _evidence(card, small), _people(card, small), _tags(card, small)):
        x = row = 0.0
        for item in group:
            if x and x + item.width > small.width:
                x, y, row = 0.0, y + row + _ROW_GAP, 0.0
            shapes.extend(moved(shape, x, y) for shape in item.shapes)
            x += item.width + item.gap
            row = max(row, item.height)
        if row:
            y += row + _ROW_GAP
    return shapes, max(0.0, y - _ROW_GAP)


def presence_row(card: Card, ink: Colour) -> Item:
    """Return where a touchpoint is met, as icons in a row."""
    icons = [icon_mark(PRESENCE_ICONS[presence], ink) for presence in PRESENCES if presence in card.presence]
    pitch = MARK + _DOT_GAP
    row = tuple(moved(icon, number * pitch, _MARK_TOP) for number, icon in enumerate(icons))
    return Item(row, len(row) * pitch - _DOT_GAP)


def signs_of(card: Card, kind: LaneKind, *, has_details: bool) -> frozenset[Sign]:
    """Return the signs on a card, with or without its small print, that the legend explains."""
    signs: list[Sign] = []
    if "severity" in kind.shows and card.severity:
        signs.append(("severity", ""))
    if "channel" in kind.shows and card.channel is not None and card.text:
        signs.append(("channel", card.channel))
    if card.evidence == "assumption":
        signs.append(("evidence", card.evidence))
    if not has_details:
        return frozenset(signs) if signs else _NONE
    if "presence" in kind.shows:
        signs += (("presence", presence) for presence in card.presence)
    if card.votes:
        signs.append(("votes", ""))
    if card.moment is not None:
        signs.append(("moment", card.moment))
    signs += (("persona", name) for name in card.personas)
    signs += ((name, "") for name, there in (("link", card.link), ("map", card.map or card.map_title)) if there)
    return frozenset(signs)


def _facts(card: Card, small: Print) -> Iterator[Item]:
    """Yield what the kind of card shows."""
    language, ink, shows = small.ground.language, small.ink, small.shows
    if card.votes:
        yield Item(*vote_badge(say_number(card.votes), ink, small.fill))
    if "moment" in shows and card.moment is not None:
        yield Item(*moment_badge(small.ground.moment(card.moment)[0], small.ground.theme, language, small.width))
    if "status" in shows and card.status is not None:
        yield from small.text(say(TOOL_STATUSES[card.status], language), status_mark(card.status, ink))
    if "presence" in shows and card.presence:
        yield presence_row(card, ink)
    if "cause" in shows and card.cause is not None:
        yield from small.text(say(CAUSES[card.cause], language))
    if "effort" in shows and card.effort:
        yield from small.text(say(Text("Card", "Effort"), language), gap=_MARK_GAP + 1)
        yield Item(tuple(moved(pip, 0, _MARK_TOP) for pip in pips(card.effort, ink)), PIPS * PIP_PITCH)
    if "cost" in shows and card.cost is not None:
        amount = f"{small.ground.currency} {say_number(card.cost)}".strip()
        yield from small.text(say(Text("Card", "Cost {amount}")(amount=amount), language))
    if "rating" in shows and card.rating is not None:
        drawn = tuple(moved(star, 0, _MARK_TOP) for star in stars(card.rating, ink))
        yield Item(drawn, STARS * STAR_PITCH, gap=_MARK_GAP)
        yield from small.text(f"{card.rating:.1f}")
    if "date" in shows and card.date is not None:
        yield from small.text(say_date(card.date, language))


def _evidence(card: Card, small: Print) -> Iterator[Item]:
    """Yield what the card rests on; an assumption behind a question mark."""
    said = [] if card.evidence is None else [say(EVIDENCE[card.evidence], small.ground.language)]
    if card.count is not None:
        said.append(say_number(card.count))
    if card.source.strip():
        said.append(card.source)
    mark = (icon_mark("question", small.ink),) if card.evidence == "assumption" else ()
    yield from small.text("\N{NO-BREAK SPACE}· ".join(said), mark)  # no line begins with the dot


def _people(card: Card, small: Print) -> Iterator[Item]:
    for number, name in enumerate(card.personas, start=1):
        last = number == len(card.personas)
        yield Item(*persona_dot(name, small.ground), gap=_GAP if last else _DOT_GAP)
    if card.department is not None:
        department = small.ground.department(card.department)
        own = department.colour and own_colour(department.colour, small.ground.theme)
        swatch = Box(0, (MARK - _SWATCH) / 2, _SWATCH, _SWATCH, 1.5, own or small.ink)
        yield from small.text(department.name, (swatch,), _SWATCH)
    if card.owner:
        yield from small.text(card.owner, (icon_mark("user", small.ink),))


def _tags(card: Card, small: Print) -> Iterator[Item]:
    for tag in card.tags:
        yield from small.chip(tag)
    if card.link:
        yield from small.text("", (icon_mark("link-simple", small.ink),))
    if card.map is not None or card.map_title:
        yield from small.text(card.map_title, (icon_mark("map-trifold", small.ink),))
