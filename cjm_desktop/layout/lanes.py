"""Lanes: the name at the left, cards or curves at the right."""

from cjm_desktop.layout.columns import Columns, Loads
from cjm_desktop.layout.emotion import draw_curves, shrunk_half
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.icon_names import KIND_ICONS
from cjm_desktop.layout.looks import empty_notes
from cjm_desktop.layout.names import NAME_WIDTH, PADDING, draw_name, lane_words
from cjm_desktop.layout.plot import Plot
from cjm_desktop.layout.remembered import MarksOf
from cjm_desktop.layout.scale import BESIDE_FACES, draw_scale, room_above
from cjm_desktop.layout.shapes import moved
from cjm_desktop.layout.sheet import LaneBlock
from cjm_desktop.layout.stacks import GAP, place_cards, place_changed
from cjm_desktop.layout.strands import draw_strand_names, strands_of
from cjm_desktop.layout.strips import lane_handles
from cjm_desktop.model.lanes import CardLane, EmotionLane, Lane
from cjm_desktop.progress import Progress, unheard, within

_DRAWN = 0.5
"""The part of a lane of curves that is over when it is drawn once."""


def card_lane(
    lane: CardLane,
    columns: Columns,
    ground: Ground,
    cells: Loads,
    former: LaneBlock | None,
    progress: Progress,
    *,
    same_words: bool,
) -> LaneBlock:
    """Lay out a lane of cards, taking over from its former block the cards that are the same.

    With the ``same_words`` of the map's own, that need not be looked up for every card.
    """
    if former is not None and not _has_same_look(former.lane, lane):
        former = None
    stacks = None
    if former is not None and same_words and former.columns is columns:
        stacks = place_changed(lane, PADDING, ground, former)
    if stacks is None:
        known = {} if former is None else {placed.block.card.id: placed for placed in former.cards}
        stacks = place_cards(lane, columns, PADDING, ground, known, progress, same_words=same_words)
    cards, below = stacks.cards, stacks.bottom(PADDING)
    icon = lane.icon or KIND_ICONS[lane.kind]
    shapes, named = draw_name(*lane_words(lane, ground.language), ground, icon)
    if ground.detail == "workshop":
        notes, below = empty_notes(cards, columns, PADDING, GAP, ground.theme)
        shapes.extend(notes)
    height = max(below, named) + PADDING
    handles = lane_handles(lane, ground.theme)
    return LaneBlock(
        lane, columns, cells, height, tuple(shapes), cards, stacks.ends, stacks.places, handles, signs=stacks.signs
    )


def _has_same_look(one: Lane, other: CardLane) -> bool:
    return isinstance(one, CardLane) and one.kind == other.kind and one.colour == other.colour


def emotion_lane(
    lane: EmotionLane,
    columns: Columns,
    ground: Ground,
    half: float,
    marks: MarksOf,
    progress: Progress = unheard,
    scale: Plot | None = None,
) -> LaneBlock:
    """Lay out a lane of curves, or of what is shown of them, with the ``marks`` of what is remembered.

    Its ``scale`` may be given, from -1 to +1.
    """
    if scale is not None:
        half = (scale.bottom - scale.top) / 2
    words, below = lane_words(lane, ground.language), room_above(lane, ground)
    shapes, named = draw_name(*words, ground, KIND_ICONS[lane.kind], NAME_WIDTH if below else BESIDE_FACES)
    strands = strands_of(lane, ground, marks)
    legend, top = draw_strand_names(strands, columns.right, PADDING, ground)
    drawing = draw_curves(lane, strands, columns, ground, half, within(progress, 0, _DRAWN))
    if lane.height is not None and scale is None:  # what stands around the curves takes from their room
        over = top + drawing.above + 4 + drawing.below - lane.height
        half = shrunk_half(lane, ground, half, max(0, over) / 2)
        drawing = draw_curves(lane, strands, columns, ground, half, within(progress, _DRAWN, 1))
    middle = max(top + drawing.above + 4, named + below + half if below else 0)
    if scale is not None:
        middle = (scale.top + scale.bottom) / 2
    shapes += [*draw_scale(lane, middle, half, ground), *legend]
    shapes.extend(moved(shape, 0, middle) for shape in drawing.shapes)
    height = max(middle + drawing.below, named + PADDING)
    handles = lane_handles(lane, ground.theme)
    return LaneBlock(lane, columns, Loads(), height, tuple(shapes), handles=handles, half=half, middle=middle)
