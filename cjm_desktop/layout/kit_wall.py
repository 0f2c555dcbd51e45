"""The empty map of a workshop: fields for notes in the lanes, to be hung on a wall and filled by hand."""

from collections import Counter
from typing import Final

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.bottoms import closed
from cjm_desktop.layout.columns import CONTENT, GUTTER, MARGIN, Column, Columns, Loads
from cjm_desktop.layout.emotion import shrunk_half
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.header import draw_stages, draw_steps
from cjm_desktop.layout.icon_names import KIND_ICONS
from cjm_desktop.layout.kit_note import NOTE
from cjm_desktop.layout.lanes import emotion_lane
from cjm_desktop.layout.legend import draw_legend
from cjm_desktop.layout.names import NAME_INDENT, PADDING, draw_name, lane_words
from cjm_desktop.layout.shapes import Box, Label, Shape, moved
from cjm_desktop.layout.sheet import Band, CardBlock, LaneBlock, PlacedCard, PlacedLane, Sheet, Sign
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import Style
from cjm_desktop.layout.themes import theme_of
from cjm_desktop.layout.title import draw_title
from cjm_desktop.model.change import changed
from cjm_desktop.model.kinds import LANE_KINDS, CardKind
from cjm_desktop.model.lanes import Card, CardLane, EmotionLane, Lane
from cjm_desktop.model.lookup import step_order
from cjm_desktop.model.note_marks import LETTERS
from cjm_desktop.model.records import JourneyMap, View
from cjm_desktop.model.references import steps_of
from cjm_desktop.model.seen import seen
from cjm_desktop.words import Text, say

WALL_SCALE: Final = 2.0
"""How much larger the wall is printed than it is laid out: to be read by those who stand before it."""
_FIELD: Final = NOTE / WALL_SCALE
_BETWEEN: Final = 6.0
_DASH: Final = (3.0, 3.0)
_HALF: Final = 0.7
"""How far the ends of an empty scale are from its middle, as part of a field."""
_TITLE_GAP: Final = 24.0
_STEP_GAP: Final = 12.0
_SWATCH: Final = 15.0
_LETTER: Final = Style(9, 13, bold=True)
_SIGN_GAP: Final = 6.0
_ENTRY_GAP: Final = 18.0
_ROW: Final = 20.0


def layout_wall(whole: JourneyMap, view: View) -> Sheet:
    """Lay out what a view shows of a map without what stands in it, to be printed by ``WALL_SCALE``.

    Then each field takes a note of 76 mm. A lane has as many of them in each cell as its fullest one holds cards, and
    one at least. Folded stages and lanes are open; all columns are as wide as a note.
    """
    most = {lane.id: _most(lane) for lane in seen(whole, view).shown.lanes}
    shown = seen(_emptied(whole), view)
    journey, ground = shown.journey, Ground.of(whole, theme_of(whole), "workshop")
    columns = _columns(journey, step_order(whole))
    width = columns.right - MARGIN
    shapes, height = draw_title(journey, width, ground)
    title = Band(MARGIN, height + _TITLE_GAP, tuple(moved(shape, MARGIN, 0) for shape in shapes))
    stages, height = draw_stages(journey, columns, ground.theme)
    steps, step_height = draw_steps(journey, columns, ground, {})
    top = height + _STEP_GAP
    steps = tuple(moved(shape, 0, top) for shape in steps)
    header = Band(title.y + title.height, top + step_height, (*stages, *steps))
    y = header.y + header.height
    flows = Band(y, 0, ())
    lanes: list[PlacedLane] = []
    for lane in journey.lanes:
        block = closed(_lane(lane, most[lane.id], columns, ground), ground)
        lanes.append(PlacedLane(y, block))
        y += block.height
    shapes, height = _legend(journey, columns, width, ground)
    legend = Band(y, height, tuple(moved(shape, MARGIN, 0) for shape in shapes))
    funnel = Band(y, 0, ())
    size = columns.right + MARGIN, y + height + MARGIN
    return Sheet(shown, ground, *size, MARGIN, columns, title, header, flows, tuple(lanes), funnel, None, legend)


def _emptied(journey: JourneyMap) -> JourneyMap:
    """Return a map in which nothing stands and nothing is folded."""
    stages = tuple(changed(stage, collapsed=False) for stage in journey.stages)
    return changed(journey, stages=stages, lanes=tuple(map(_empty, journey.lanes)), flows=())


def _empty(lane: Lane) -> Lane:
    match lane:
        case CardLane():
            return changed(lane, cards=(), collapsed=False, height=None)
        case EmotionLane():
            return changed(lane, curves=(), collapsed=False, height=None)
        case _:
            return changed(lane, values=(), target=None, collapsed=False, height=None)


def _columns(journey: JourneyMap, order: dict[str, int]) -> Columns:
    pitch = _FIELD + GUTTER
    places = [
        Column(step.id, CONTENT + place * pitch, _FIELD, order[step.id] + 1)
        for place, step in enumerate(steps_of(journey))
    ]
    return Columns(tuple(places), {column.step: place for place, column in enumerate(places)})


def _most(lane: Lane) -> int:
    """Return how many notes there must be room for in each cell of a lane."""
    cells = Counter(card.step for card in lane.cards) if isinstance(lane, CardLane) else Counter[str]()
    return max(cells.values(), default=1)


def _lane(lane: Lane, most: int, columns: Columns, ground: Ground) -> LaneBlock:
    if isinstance(lane, EmotionLane):
        return emotion_lane(lane, columns, ground, shrunk_half(lane, ground, _HALF * _FIELD, 0), {})
    icon = (lane.icon if isinstance(lane, CardLane) else "") or KIND_ICONS[lane.kind]
    shapes, named = draw_name(*lane_words(lane, ground.language), ground, icon)
    if isinstance(lane, CardLane):
        shapes += (moved(shape, MARGIN + NAME_INDENT, named + 5) for shape in _swatch(lane.kind, ground))
    pitch = _FIELD + _BETWEEN
    fields = tuple(
        _field(column, PADDING + number * pitch, number, ground) for column in columns.all for number in range(most)
    )
    height = max(2 * PADDING + most * pitch - _BETWEEN, named + _SWATCH + PADDING)
    return LaneBlock(lane, columns, Loads(), height, tuple(shapes), fields)


def _field(column: Column, y: float, number: int, ground: Ground) -> PlacedCard:
    """Return a place for a note, which is no card but stands like one: tiles are not cut through it."""
    box = Box(0, 0, _FIELD, _FIELD, stroke=ground.theme.zero_line, line=0.5, dash=_DASH)
    nothing = measure("", themes.CARD, _FIELD, ground.language)
    card = Card(id=f"{column.step}-{number}"[-64:], step=column.step)
    return PlacedCard(column.x, y, CardBlock(card, _FIELD, _FIELD, (box,), (), frozenset(), nothing))


def _swatch(kind: CardKind, ground: Ground) -> tuple[Shape, Shape]:
    """Return a small note of a kind with its letter."""
    look = ground.theme.cards[kind]
    letter = measure(LETTERS[kind], _LETTER, _SWATCH, ground.language)
    stroke = (look.stroke if look.fill != ground.theme.paper else None) or look.ink
    box = Box(0, 0, _SWATCH, _SWATCH, 1.5, look.fill, stroke, 0.6)
    return box, Label((_SWATCH - letter.width) / 2, (_SWATCH - letter.height) / 2, letter, look.ink)


def _legend(journey: JourneyMap, columns: Columns, width: float, ground: Ground) -> tuple[list[Shape], float]:
    """Return what the letters of notes mean and how notes are used, above the legend of every sheet."""
    shapes: list[Shape] = []
    x, y = 0.0, PADDING
    kinds: list[CardKind] = [lane.kind for lane in journey.lanes if isinstance(lane, CardLane)]
    for kind in dict.fromkeys(kinds):
        room = width - _SWATCH - _SIGN_GAP
        name = measure(say(LANE_KINDS[kind].card, ground.language), themes.SMALL, room, ground.language, 1)
        own = _SWATCH + _SIGN_GAP + name.width
        if x and x + own > width:
            x, y = 0.0, y + _ROW
        shapes += (moved(shape, x, y) for shape in _swatch(kind, ground))
        shapes.append(Label(x + _SWATCH + _SIGN_GAP, y + 1, name, ground.theme.second))
        x += own + _ENTRY_GAP
    y += _ROW if kinds else 0
    how = measure(say(_HOW, ground.language), themes.SMALL, width, ground.language, 8)
    shapes.append(Label(0, y, how, ground.theme.second))
    y += how.height
    signs: frozenset[Sign] = frozenset({("map", "")} if any(step.map for step in steps_of(journey)) else ())
    below, height = draw_legend(journey, signs, columns, width, ground)
    return [*shapes, *(moved(shape, 0, y) for shape in below)], y + height


_HOW: Final = Text(
    "Kit",
    "Each field takes a note of 76 × 76 mm. A printed card is known by the mark in its corner, a blank note by its "
    "number. After the workshop list them: number or mark, step, text.",
)
