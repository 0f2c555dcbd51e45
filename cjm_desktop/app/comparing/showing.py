"""Going from the map to a comparison and back."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cjm_desktop.app.comparing.page import ComparisonPage
from cjm_desktop.app.comparing.working import Pair, Side
from cjm_desktop.app.files.session import Session, open_session
from cjm_desktop.app.plan.going import plan_of
from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.app.widgets.messages import tell, warn
from cjm_desktop.app.widgets.sides import Sides
from cjm_desktop.app.widgets.waiting import wait_for
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.model.kinds import STATES
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.revisions import revisions_of
from cjm_desktop.storage.troubles import shown
from cjm_desktop.words import Fault, Language, Text

NOW: Final = Text("Comparing", "The map as it is now")
SAVED: Final = Text("Comparing", "As it is in the file")
_ITSELF: Final = Text("Comparing", "{text}")


def show_comparison(
    canvas: MapCanvas, sides: Sides, pair: Pair, language: Language, colours: Colours
) -> ComparisonPage:
    """Show two states where the map is; what else was in its place goes."""
    plan = plan_of(canvas)
    if plan is not None:
        plan.leave()
    former = comparison_of(canvas)
    if former is not None:
        former.leave()
    page = ComparisonPage(canvas, sides, pair, language, colours)
    place = _around(canvas).layout()
    if place is not None:
        place.addWidget(page)
    page.come()
    return page


def comparison_of(canvas: MapCanvas) -> ComparisonPage | None:
    """Return the comparison that is in the place of a map; none where the map is."""
    pages = _around(canvas).findChildren(ComparisonPage, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return next((page for page in pages if not page.isHidden()), None)


def _around(canvas: MapCanvas) -> QWidget:
    """Return what holds the map, and what is in its place."""
    holder = canvas.parentWidget()
    if holder is None:
        raise TypeError("a map in the window stands in something")
    return holder


def pair_with(journey: JourneyMap, other: JourneyMap, called: Text | str) -> Pair:
    """Return the open map beside another one, the earlier first.

    What goes on from the open map is later, and so is the to-be map beside the as-is map; everything else is earlier.
    """
    now, there = Side(journey, NOW, is_now=True), Side(other, _ITSELF(text=called))
    state = revisions_of(journey)[:1]
    goes_on = bool(state) and state[0] in revisions_of(other)[1:]
    is_wanted = journey.state == "as-is" and other.state == "to-be"
    return Pair(now, there) if goes_on or is_wanted else Pair(there, now)


def pair_within(journey: JourneyMap) -> Pair:
    """Return what the open map says of how it is, beside what it says of how it is to be."""
    before, after = (Side(journey, STATES[state], is_now=True) for state in ("as-is", "to-be"))
    return Pair(before, after)


def read_other(window: QWidget, language: Language, path: Path) -> Session | None:
    """Return the map in another file, and say what was done to read it; none, and why, where it cannot be read."""
    label = Text("Files", "Opening {file} …")(file=shown(path))
    try:
        other = wait_for(window, language, label, partial(open_session, path), can_cancel=False)
    except Fault as fault:
        warn(window, language, fault.text)
        return None
    if other.notes:
        heading = Text("Comparing", "“{name}” was read. Look at what was done for that:")(name=shown(Path(path.name)))
        tell(window, language, heading, other.notes)
    return other
