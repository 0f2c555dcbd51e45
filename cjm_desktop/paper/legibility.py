"""From how far away printed type can be read."""

from collections.abc import Sequence
from typing import Final

from cjm_desktop.layout.shapes import Label
from cjm_desktop.layout.sheet import Drawn
from cjm_desktop.paper.page import Page

_MM_A_POINT: Final = 25.4 / 72
ANGLE: Final = 0.007
"""Type seen under this angle (rad) is read by nearly everybody."""


def smallest_type(sheet: Drawn) -> float:
    """Return the size in pt of the smallest type on a sheet, 0 when there is none."""
    labels = (shape for _, _, shapes in sheet.groups() for shape in shapes if isinstance(shape, Label))
    return min((label.text.style.size for label in labels), default=0.0)


def smallest_printed(pages: Sequence[Page]) -> float:
    """Return the size in pt of the smallest type on pages, 0 when there is none."""
    placings = [placing for page in pages for placing in page.placings if not placing.small]
    sizes = {key: smallest_type(sheet) for key, sheet in {id(each.sheet): each.sheet for each in placings}.items()}
    printed = (sizes[id(placing.sheet)] * placing.scale for placing in placings)
    return min((size for size in printed if size), default=0.0)


def reading_distance(size: float) -> float:
    """Return from how many metres away printed type of a size (pt) can be read."""
    return size * _MM_A_POINT / ANGLE / 1000


def size_for(distance: float) -> float:
    """Return the size in pt that type needs to be read from so many metres away."""
    return distance * 1000 * ANGLE / _MM_A_POINT
