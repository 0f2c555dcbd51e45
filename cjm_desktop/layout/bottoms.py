"""What lies below a lane: a hairline, or one of the lines of a service blueprint with its name."""

from dataclasses import replace
from typing import Final

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.columns import CONTENT, LABEL_WIDTH, MARGIN, Columns
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.shapes import Label, Path, Shape, rule
from cjm_desktop.layout.sheet import LaneBlock
from cjm_desktop.layout.strips import folded_columns
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import Theme
from cjm_desktop.model.kinds import SEPARATORS, Separator
from cjm_desktop.words import say

_DASHES: Final[dict[Separator, tuple[float, ...]]] = {
    "interaction": (10, 4, 1.5, 4),
    "visibility": (10, 4, 1.5, 4, 1.5, 4),
    "internal-interaction": (3, 4),
}
"""Each another one, so that they are told apart without their names."""
_LINE: Final = 1.25
_NAME_GAP: Final = 3.0
_MOST_LINES: Final = 2


def closed(block: LaneBlock, ground: Ground) -> LaneBlock:
    """Return a lane at least as high as it is wished, with what lies below it."""
    lane, columns = block.lane, block.columns
    height = block.height if lane.collapsed else max(block.height, lane.height or 0)
    if lane.separator is None:
        strips = folded_columns(columns, height, ground.theme)
        return replace(block, height=height, shapes=(*strips, *block.shapes, *rules(height, columns, ground.theme)))
    said = say(SEPARATORS[lane.separator], ground.language)
    name = measure(said, themes.SMALL, LABEL_WIDTH, ground.language, _MOST_LINES)
    height = max(height, block.height + name.height)
    top = height - name.height - _NAME_GAP
    line: tuple[Shape, ...] = (
        Label(MARGIN, top, name, ground.theme.second),
        Path(
            MARGIN,
            height,
            (("M", 0, 0), ("L", columns.right - MARGIN, 0)),
            stroke=ground.theme.second,
            line=_LINE,
            dash=_DASHES[lane.separator],
        ),
    )
    strips = folded_columns(columns, height, ground.theme)
    return replace(block, height=height, shapes=(*strips, *block.shapes, *line))


def rules(y: float, columns: Columns, theme: Theme) -> tuple[Shape, Shape]:
    """Return the hairlines below a band: they stop where its content stops."""
    return (
        rule(MARGIN, y, LABEL_WIDTH, theme.hairline),
        rule(CONTENT, y, columns.right - CONTENT, theme.hairline),
    )
