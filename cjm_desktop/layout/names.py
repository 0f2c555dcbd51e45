"""What a lane is called, and its name at the left of the sheet."""

from dataclasses import replace
from typing import Final

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.columns import LABEL_WIDTH, MARGIN
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.marks import icon_mark
from cjm_desktop.layout.shapes import Label, Path, Shape
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import Colour
from cjm_desktop.model.kinds import LANE_KINDS, METRICS
from cjm_desktop.model.lanes import Lane, MetricLane
from cjm_desktop.words import Language, say

PADDING: Final = 12.0
NAME_TOP: Final = PADDING + 6
NAME_WIDTH: Final = LABEL_WIDTH - 12
MOST_LINES: Final = 8
_ICON: Final = 13.0
NAME_INDENT: Final = _ICON + 6


def lane_words(lane: Lane, language: Language) -> tuple[str, str]:
    """Return what a lane is called, and what is said below that."""
    kind = LANE_KINDS[lane.kind]
    if lane.title:
        return lane.title, lane.hint
    name = METRICS[lane.metric].name if isinstance(lane, MetricLane) and lane.metric != "own" else kind.name
    return say(name, language), lane.hint or say(kind.hint, language)


def draw_name(title: str, hint: str, ground: Ground, icon: str, width: float = NAME_WIDTH) -> tuple[list[Shape], float]:
    """Return the name and hint at the left of a band behind an icon, and the y below them."""
    mark, name = named_mark(title, icon, ground, ground.theme.ink, NAME_TOP, width)
    shapes: list[Shape] = [mark, name]
    below = NAME_TOP + name.text.height
    if hint and ground.detail != "executive":
        block = measure(hint, themes.LANE_HINT, width - NAME_INDENT, ground.language, MOST_LINES)
        shapes.append(Label(name.x, below, block, ground.theme.second))
        below += block.height
    return shapes, below


def named_mark(
    title: str, icon: str, ground: Ground, ink: Colour, top: float, width: float = NAME_WIDTH
) -> tuple[Path, Label]:
    """Return the icon and the name of a band that begins at ``top``."""
    name = measure(title, themes.LANE, width - NAME_INDENT, ground.language, MOST_LINES)
    mark = icon_mark(icon, ground.theme.second, _ICON)
    middle = top + (themes.LANE.line_height - _ICON) / 2
    return replace(mark, x=MARGIN, y=middle), Label(MARGIN + NAME_INDENT, top, name, ink)
