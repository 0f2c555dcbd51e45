"""The scale of an emotion lane: its levels, what they are called, and the faces that stand for them."""

from typing import Final

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.columns import CONTENT, GUTTER, LABEL_WIDTH
from cjm_desktop.layout.faces import face, mood
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.shapes import Label, Path, Shape, circle
from cjm_desktop.layout.text import TextBlock, measure
from cjm_desktop.layout.theme import Style
from cjm_desktop.model.lanes import EmotionLane, Level

USUAL_LEVELS: Final = (Level(),) * 5
_FACE = 7.0
_PART = 0.44
"""Radius of a face at the left, as a part of the distance between two levels, where that is small."""
_WIDEST = 90.0
_GAP = 4.0
_MOST_LINES = 2
_RIGHT = CONTENT - GUTTER
BESIDE_FACES: Final = LABEL_WIDTH - 2 * _FACE - 2 * _GAP
"""The width in pt that faces alone leave for the name of a lane."""
_EMOJI = 1.7
"""Size of an emoji as a multiple of the radius."""


def levels_of(lane: EmotionLane) -> tuple[Level, ...]:
    """Return the levels of a lane from the lower end up; the usual ones where it has none of its own."""
    return lane.levels if len(lane.levels) > 1 else USUAL_LEVELS


def level_values(lane: EmotionLane) -> tuple[float, ...]:
    """Return the value from -1 to +1 of each level, evenly spread."""
    last = len(levels_of(lane)) - 1
    return tuple(2 * number / last - 1 for number in range(last + 1))


def nearest_level(lane: EmotionLane, value: float) -> int:
    """Return the number of the level that is nearest to a value from -1 to +1."""
    return round((value + 1) / 2 * (len(levels_of(lane)) - 1))


def least_half(lane: EmotionLane, ground: Ground) -> float:
    """Return how far the ends of a lane's scale are from its middle at least, in pt, so that all levels are legible."""
    return (len(levels_of(lane)) - 1) * (_tallest(lane, ground, 2 * _FACE) + 1) / 2


def room_above(lane: EmotionLane, ground: Ground) -> float:
    """Return what the name of a lane has to keep above the scale, in pt; none where faces alone stand beside it."""
    tallest = _tallest(lane, ground, 0)
    return tallest / 2 + _GAP if tallest else 0


def _tallest(lane: EmotionLane, ground: Ground, least: float) -> float:
    return max((_name(level, ground).height for level in levels_of(lane) if level.label), default=least)


def draw_scale(lane: EmotionLane, middle: float, half: float, ground: Ground) -> list[Shape]:
    """Return names and faces of the levels at the left of a lane; without own faces those of the ends alone."""
    levels = levels_of(lane)
    radius = min(_FACE, _PART * 2 * half / (len(levels) - 1))
    shapes: list[Shape] = []
    for level, value in zip(levels, level_values(lane), strict=True):
        y = middle - half * value
        if level.face or abs(value) == 1:
            shapes.extend(feeling((_RIGHT - _FACE - _GAP, y), radius, value, level.face, ground))
        if level.label:
            name = _name(level, ground)
            shapes.append(
                Label(_RIGHT - 2 * (_FACE + _GAP) - name.width, y - name.height / 2, name, ground.theme.second)
            )
    return shapes


def _name(level: Level, ground: Ground) -> TextBlock:
    return measure(level.label, themes.SMALL, _WIDEST, ground.language, _MOST_LINES)


def feeling(centre: tuple[float, float], radius: float, value: float, emoji: str, ground: Ground) -> tuple[Shape, ...]:
    """Return the face of a feeling from -1 to +1 around a point: an emoji, without one a drawn face."""
    x, y = centre
    if not emoji:
        return face(x, y, radius, value, ground.theme)
    colours = mood(value, ground.theme)
    block = measure(emoji, Style(_EMOJI * radius, 2 * radius), 2 * radius, ground.language, 1)
    disc = Path(x, y, circle(0, 0, radius), fill=colours.face)
    return disc, Label(x - block.width / 2, y - radius, block, colours.line)
