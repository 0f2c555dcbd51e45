"""Going from the map to the plan and back."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cjm_desktop.app.plan.page import PlanPage
from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.app.widgets.sides import Sides
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.words import Language


def show_plan(
    canvas: MapCanvas,
    sides: Sides,
    language: Language,
    colours: Colours,
    show_form: Callable[[str], None],
    show_card: Callable[[str], None],
) -> PlanPage:
    """Show the plan where the map is; it is made when it is first shown."""
    page = plan_of(canvas)
    if page is None:
        page = PlanPage(canvas, sides, language, colours, show_form, show_card)
        place = _place(canvas).layout()
        if place is not None:
            place.addWidget(page)
    page.come()
    return page


def plan_of(canvas: MapCanvas) -> PlanPage | None:
    """Return the plan of a map, none before it was shown."""
    return _place(canvas).findChild(PlanPage, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _place(canvas: MapCanvas) -> QWidget:
    """Return what the map stands in."""
    place: QWidget | None = canvas.parentWidget()
    if place is None:
        raise TypeError("a map in no window has no plan")
    return place
