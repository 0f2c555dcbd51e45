"""Every form of the inspector can be used by keyboard, and says what is at hand to those who cannot see it."""

from itertools import pairwise
from typing import get_args

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QTableView, QWidget
from pytestqt.qtbot import QtBot

from cjm_desktop.app.widgets.appearance import dress
from cjm_desktop.app.widgets.colours import DARK, LIGHT, Colours
from cjm_desktop.model.change import changed
from cjm_desktop.model.kinds import CardKind
from cjm_desktop.model.lanes import Card, CardLane, MetricLane, MetricValue
from cjm_desktop.model.lookup import point_name
from cjm_desktop.model.records import Department, JourneyMap, OwnChannel, OwnMoment, Trait
from tests.unit.app.beside import Desk
from tests.unit.app.hands import CONTROL
from tests.unit.edits.sample import sample

KINDS = get_args(CardKind)
FORMS: dict[str, tuple[str, ...]] = {
    "map": (),
    "stage": ("before",),
    "step": ("look",),
    "flow": ("again",),
    "drop-off": ("leave",),
    "emotion": ("feel",),
    "point": (point_name("mood", "look"),),
    "metric": ("nps",),
    "cards": ("shop", "rain"),
    "lane": ("lane-free",),
    **{f"card-{kind}": (f"card-{kind}",) for kind in KINDS},
}


def full() -> JourneyMap:
    """Return the sample with a lane of every kind, and one of every word of a map's own."""
    start = sample()
    lanes = (
        CardLane(id=f"lane-{kind}", kind=kind, cards=(Card(id=f"card-{kind}", step="try", tags=("a", "b")),))
        for kind in KINDS
    )
    figures = MetricLane(id="nps", kind="metric", metric="nps", values=(MetricValue(step="look", value=12),))
    ann, bob = start.personas
    return changed(
        start,
        lanes=(*start.lanes, *lanes, figures),
        personas=(changed(ann, traits=(Trait(low="Careful", high="Bold"),)), bob),
        channels=(OwnChannel(id="kiosk", name="Kiosk"),),
        departments=(Department(id="sales", name="Sales"),),
        moments=(OwnMoment(id="aha", name="AHA"),),
    )


def at(qtbot: QtBot, form: str) -> Desk:
    desk = Desk(qtbot, *FORMS[form], journey=full())
    desk.window.resize(300, 900)
    for head in desk.inspector.findChildren(QAbstractButton):
        if head.property("role") == "section" and not head.isChecked():
            head.click()
    return desk


def content_of(desk: Desk) -> QWidget:
    content = desk.inspector.widget()
    assert content is not None
    return content


def way(desk: Desk) -> list[QWidget]:
    """Return what Tab leads to, from the first field until it leaves the form or comes round."""
    content_of(desk).setFocus(Qt.FocusReason.TabFocusReason)
    found: list[QWidget] = []
    while len(found) < 200:
        here = QApplication.focusWidget()
        assert here is not None
        goes_round = isinstance(here, QTableView) and here.tabKeyNavigation()
        QTest.keyClick(here, Qt.Key.Key_Tab, CONTROL if goes_round else Qt.KeyboardModifier.NoModifier)
        next_one = QApplication.focusWidget()
        if next_one is None or next_one in found or not desk.inspector.isAncestorOf(next_one):
            break
        found.append(next_one)
    return found


def reachable(desk: Desk) -> list[QWidget]:
    """Return what is to be reached by Tab, as it stands below each other."""
    tab = Qt.FocusPolicy.TabFocus
    every = content_of(desk).findChildren(QWidget)
    own = [w for w in every if w.isVisible() and w.isEnabled() and w.focusPolicy() & tab and w.focusProxy() is None]
    return [w for w in own if not isinstance(w.parent(), QComboBox)]


def top(desk: Desk, widget: QWidget) -> int:
    return widget.mapTo(content_of(desk), QPoint(0, 0)).y()


@pytest.mark.parametrize("form", FORMS)
def test_tab_leads_down_through_the_whole_form(qtbot: QtBot, form: str) -> None:
    """I press Tab again and again. I come to every field, from the top to the bottom. Each has a name."""
    desk = at(qtbot, form)
    reached = way(desk)
    assert set(reached) >= set(reachable(desk))
    tops = [top(desk, each) for each in reached]
    assert all(before <= after + 12 for before, after in pairwise(tops)), tops
    for each in reached:
        assert each.accessibleName() or (isinstance(each, QAbstractButton) and each.text()), each


def test_what_is_added_is_reached_where_it_stands(qtbot: QtBot) -> None:
    """I add a trait and choose another persona. Tab still leads down through all that is there now."""
    desk = at(qtbot, "map")
    for name in ("Add a trait", "Add: Personas", "Add a trait"):
        button = next(b for b in desk.inspector.findChildren(QAbstractButton) if name in (b.text(), b.accessibleName()))
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()
    reached = way(desk)
    tops = [top(desk, each) for each in reached]
    assert all(before <= after + 12 for before, after in pairwise(tops)), tops
    assert set(reached) >= set(reachable(desk))


@pytest.mark.parametrize("colours", [LIGHT, DARK])
@pytest.mark.parametrize("form", ["map", "emotion", "metric", "card-touchpoint", "lane"])
def test_where_one_is_can_be_seen(qtbot: QtBot, qapp: QApplication, form: str, colours: Colours) -> None:
    """I go through a form by Tab, in the light and in the dark. What has the focus looks different from before."""
    dress(qapp, colours, "en")
    desk = at(qtbot, form)
    for each in way(desk):
        each.setFocus(Qt.FocusReason.TabFocusReason)
        framed = each.grab().toImage()
        each.clearFocus()
        assert each.grab().toImage() != framed, each.accessibleName()
