"""The talk of a map as slides, along the presenter's path."""

from typing import Final

from cjm_desktop.interchange.order import Order
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.stops import scenes_of
from cjm_desktop.paper.setup import POINTS_PER_MM, proportion_of
from cjm_desktop.paper.slides import SlideSheet
from cjm_desktop.progress import Progress

_SLIDE: Final = 960.0, 540.0
"""Width and height of a slide in pt where the paper says nothing: those of wide screens."""


def slide_sheets(order: Order, progress: Progress) -> tuple[SlideSheet, ...]:
    """Lay out the scenes of the talk about what a view shows of a map; they fill their paper to its edges."""
    setup = order.paper.setup
    width, height = _SLIDE
    if setup.width is not None and setup.height is not None:
        width, height = setup.width * POINTS_PER_MM, setup.height * POINTS_PER_MM
    sheet = layout_map(order.journey, proportion_of(order.journey), progress=progress, view=order.view)
    return tuple(SlideSheet(scene, sheet, width, height) for scene in scenes_of(sheet, width / height))
