"""Going into the workshop: the bars of the window and what is beside the map are away until it ends."""

from functools import partial

from PySide6.QtWidgets import QWidget

from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.app.widgets.sides import Sides
from cjm_desktop.app.workshop.room import Workshop, workshop_of
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.words import Language

_LEVELS = 2
"""The map stands in a column, that in a row with what is beside it, and this among the bars of the page."""


def hold_workshop(canvas: MapCanvas, sides: Sides, language: Language, colours: Colours, *, still: bool) -> Workshop:
    """Begin a workshop over a map, or go on with the one that is there."""
    running = workshop_of(canvas)
    if running is not None:
        return running
    bars = _bars(canvas)
    sides.step_aside(aside=True)
    for bar in bars:
        bar.hide()
    return Workshop(canvas, language, colours, still=still, ended=partial(_come_back, sides, bars))


def _bars(canvas: MapCanvas) -> list[QWidget]:
    """Return what is seen above and below the map and what is beside it."""
    row: QWidget | None = canvas
    for _ in range(_LEVELS):
        row = row.parentWidget() if row is not None else None
    page = row.parentWidget() if row is not None else None
    layout = page.layout() if page is not None else None
    if layout is None:
        return []
    items = (layout.itemAt(number) for number in range(layout.count()))
    widgets = [item.widget() for item in items if item is not None]
    return [widget for widget in widgets if widget is not None and widget is not row and not widget.isHidden()]


def _come_back(sides: Sides, bars: list[QWidget]) -> None:
    sides.step_aside(aside=False)
    for bar in bars:
        bar.show()
