"""Lanes: the name at the left, cards or curves at the right, a hairline below both."""

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.cards import place_cards
from cjm_desktop.layout.columns import CONTENT, LABEL_WIDTH, MARGIN, Columns, Load
from cjm_desktop.layout.emotion import draw_curves
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.icon_names import KIND_ICONS
from cjm_desktop.layout.marks import icon_mark
from cjm_desktop.layout.scale import draw_scale, room_beside
from cjm_desktop.layout.shapes import Label, Shape, moved, rule
from cjm_desktop.layout.sheet import LaneBlock, PlacedCard, Sign
from cjm_desktop.layout.strands import draw_strand_names, strands_of
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import Theme
from cjm_desktop.model.kinds import LANE_KINDS
from cjm_desktop.model.lanes import CardLane, EmotionLane, Lane
from cjm_desktop.progress import Progress
from cjm_desktop.words import Language, say

PADDING = 12.0
_MOST_LINES = 8
_NAME_TOP = PADDING + 6
_ICON = 13.0
_ICON_GAP = 6.0
_NAME_WIDTH = LABEL_WIDTH - 12


def card_lane(
    lane: CardLane,
    columns: Columns,
    ground: Ground,
    cells: dict[str, Load],
    former: LaneBlock | None,
    progress: Progress,
    *,
    same_words: bool,
) -> LaneBlock:
    """Lay out a lane of cards, taking over from its former block the cards that are the same.

    With the ``same_words`` of the map's own, that need not be looked up for every card.
    """
    same: dict[int, PlacedCard] = {}
    before = None if former is None else former.lane
    if former is not None and isinstance(before, CardLane) and _has_same_look(before, lane):
        same = dict(zip(map(id, before.cards), former.cards, strict=True))
    if not same_words:
        again = ((id(card), same.get(id(card)), ground.words_of(card)) for card in lane.cards)
        same = {key: placed for key, placed, words in again if placed is not None and placed.block.words == words}
    cards, below = place_cards(lane, columns, PADDING, ground, same, progress)
    icon = lane.icon or KIND_ICONS[lane.kind]
    shapes, named = draw_name(*lane_words(lane, ground.language), ground, icon)
    height = max(below, named) + PADDING
    signs = frozenset[Sign]().union(*(placed.block.signs for placed in cards))
    drawn = (*shapes, *rules(height, columns, ground.theme))
    return LaneBlock(lane, columns, cells, height, drawn, cards, signs=signs)


def _has_same_look(one: CardLane, other: CardLane) -> bool:
    return one.kind == other.kind and one.colour == other.colour


def emotion_lane(lane: EmotionLane, columns: Columns, ground: Ground, half: float) -> LaneBlock:
    """Lay out a lane of curves."""
    shapes, named = draw_name(
        *lane_words(lane, ground.language), ground, KIND_ICONS[lane.kind], room_beside(lane, ground)
    )
    strands = strands_of(lane, ground)
    legend, top = draw_strand_names(strands, columns.right, PADDING, ground)
    drawing = draw_curves(lane, strands, columns, ground, half)
    middle = top + drawing.above + 4
    shapes += [*draw_scale(lane, middle, half, ground), *legend]
    shapes.extend(moved(shape, 0, middle) for shape in drawing.shapes)
    height = max(middle + drawing.below, named + PADDING)
    return LaneBlock(
        lane, columns, {}, height, (*shapes, *rules(height, columns, ground.theme)), half=half, middle=middle
    )


def lane_words(lane: Lane, language: Language) -> tuple[str, str]:
    """Return what a lane is called, and what is said below that."""
    kind = LANE_KINDS[lane.kind]
    if lane.title:
        return lane.title, lane.hint
    return say(kind.name, language), lane.hint or say(kind.hint, language)


def rules(y: float, columns: Columns, theme: Theme) -> tuple[Shape, Shape]:
    """Return the hairlines below a band: they stop where its content stops."""
    return (
        rule(MARGIN, y, LABEL_WIDTH, theme.hairline),
        rule(CONTENT, y, columns.right - CONTENT, theme.hairline),
    )


def draw_name(
    title: str, hint: str, ground: Ground, icon: str, width: float = _NAME_WIDTH
) -> tuple[list[Shape], float]:
    """Return the name and hint at the left of a band behind an icon, and the y below them."""
    left = MARGIN + _ICON + _ICON_GAP
    width -= _ICON + _ICON_GAP
    name = measure(title, themes.LANE, width, ground.language, _MOST_LINES)
    mark = moved(icon_mark(icon, ground.theme.second, _ICON), MARGIN, _NAME_TOP + (themes.LANE.line_height - _ICON) / 2)
    shapes: list[Shape] = [mark, Label(left, _NAME_TOP, name, ground.theme.ink)]
    below = _NAME_TOP + name.height
    if hint:
        block = measure(hint, themes.LANE_HINT, width, ground.language, _MOST_LINES)
        shapes.append(Label(left, below, block, ground.theme.second))
        below += block.height
    return shapes, below
