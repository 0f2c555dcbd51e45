"""Going into the workshop: the bars of the window and what is beside the map are away until it ends."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.app.widgets.sides import Sides
from cjm_desktop.app.workshop.room import Around, Workshop, workshop_of
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.words import Language


def hold_workshop(
    canvas: MapCanvas, sides: Sides, language: Language, colours: Colours, export: Callable[[], None], *, still: bool
) -> Workshop:
    """Begin a workshop over a map, or go on with the one that is there; ``export`` opens what prints its votes."""
    running = workshop_of(canvas)
    if running is not None:
        return running
    sides.step_aside(aside=True)
    bars = [bar for bar in sides.bars if not bar.isHidden()]
    for bar in bars:
        bar.hide()
    around = Around(partial(_come_back, sides, bars), export)
    return Workshop(canvas, language, colours, around, still=still)


def _come_back(sides: Sides, bars: Sequence[QWidget]) -> None:
    sides.step_aside(aside=False)
    for bar in bars:
        bar.show()
