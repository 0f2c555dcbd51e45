"""Lanes that are folded, and the signs beside their names that the screen shows."""

from collections.abc import Iterator
from typing import Final

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.columns import CONTENT, LABEL_WIDTH, MARGIN, Columns, Loads
from cjm_desktop.layout.contrast import mixed
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.icon_names import KIND_ICONS
from cjm_desktop.layout.names import NAME_TOP, lane_words, named_mark
from cjm_desktop.layout.shapes import QUARTER, Box, Label, Path, Shape
from cjm_desktop.layout.sheet import LaneBlock
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import Colour, Theme
from cjm_desktop.model.lanes import CardLane, EmotionLane, Lane
from cjm_desktop.words import Text, say

_EDGE: Final = 6.0
FOLD_SIGN: Final = 16.0
"""How far from the names the sign reaches to the left, in pt."""
_ARROW: Final = 3.5
_LOCK: Final = 8.0
_TINT: Final = 0.5


def strip_lane(lane: Lane, columns: Columns, ground: Ground, cells: Loads) -> LaneBlock:
    """Lay out a lane as its name and how much it holds."""
    theme, language = ground.theme, ground.language
    icon = (lane.icon if isinstance(lane, CardLane) else "") or KIND_ICONS[lane.kind]
    mark, name = named_mark(lane_words(lane, language)[0], icon, ground, theme.second, _EDGE)
    held = measure(say(_held(lane), language), themes.SMALL, columns.right, language, 1)
    shapes = (
        mark,
        name,
        Label(CONTENT, _EDGE + 3, held, theme.second),
    )
    return LaneBlock(
        lane, columns, cells, name.text.height + 2 * _EDGE, shapes, handles=lane_handles(lane, theme, _EDGE)
    )


def _held(lane: Lane) -> Text:
    match lane:
        case CardLane():
            number, one, many = len(lane.cards), Text("Strip", "1 card"), Text("Strip", "{number} cards")
        case EmotionLane():
            number, one, many = len(lane.curves), Text("Strip", "1 curve"), Text("Strip", "{number} curves")
        case _:
            number, one, many = len(lane.values), Text("Strip", "1 figure"), Text("Strip", "{number} figures")
    return one if number == 1 else many(number=number)


def lane_handles(lane: Lane, theme: Theme, top: float = NAME_TOP) -> tuple[Shape, ...]:
    """Return the signs beside a name that begins at ``top``: whether the lane is folded, and whether it is locked."""
    middle = top + themes.LANE.line_height / 2
    arrow = fold_arrow(MARGIN - FOLD_SIGN / 2, middle, theme.third, folded=lane.collapsed)
    return (arrow, *_lock(MARGIN + LABEL_WIDTH - _LOCK, middle, theme)) if lane.locked else (arrow,)


def fold_arrow(x: float, y: float, ink: Colour, *, folded: bool) -> Path:
    """Return the sign around a point that folds something: it points down at what is open."""
    right, down = (_ARROW, 2 * _ARROW) if folded else (2 * _ARROW, _ARROW)
    inner: tuple[float, float] = (right, down / 2) if folded else (right / 2, down)
    return Path(
        x - right / 2,
        y - down / 2,
        (("M", 0, 0), ("L", *inner), ("L", 0, down) if folded else ("L", right, 0)),
        stroke=ink,
        line=1.4,
    )


def folded_columns(columns: Columns, height: float, theme: Theme) -> Iterator[Shape]:
    """Yield the strips of a lane below folded stages."""
    tint = mixed(theme.paper, theme.hairline, _TINT)
    return (Box(column.x, 0, column.width, height, fill=tint) for column in columns.all if column.stage)


def _lock(x: float, middle: float, theme: Theme) -> tuple[Shape, ...]:
    """Return a closed padlock, ``x`` its left edge."""
    radius = _LOCK * 0.31
    handle = radius * QUARTER
    shackle = Path(
        x + _LOCK / 2 - radius,
        middle - 1,
        (
            ("M", 0, 0),
            ("L", 0, -1.2),
            ("C", 0, -1.2 - handle, radius - handle, -1.2 - radius, radius, -1.2 - radius),
            ("C", radius + handle, -1.2 - radius, 2 * radius, -1.2 - handle, 2 * radius, -1.2),
            ("L", 2 * radius, 0),
        ),
        stroke=theme.second,
        line=1.3,
    )
    return shackle, Box(x, middle - 1, _LOCK, 6, 1.2, theme.second)
