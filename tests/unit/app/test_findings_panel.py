"""The findings beside the map: seen, followed, dismissed, restored, and others at other thresholds."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cjm_desktop.app.findings.list import FindingList
from cjm_desktop.app.findings.panel import FindingsPanel
from cjm_desktop.app.window import Window
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.document import Document
from cjm_desktop.edits.cards import change_card
from cjm_desktop.model.change import changed
from cjm_desktop.model.findings import Threshold
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.lookup import point_name
from cjm_desktop.storage.writing import to_bytes
from cjm_desktop.words import Text
from tests.canvas.sample import sample
from tests.unit.app.hands import meeting
from tests.unit.edits.sample import numbered

CONTROL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
EDIT = Text("Test", "Edit")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "map.cjm"
    path.write_bytes(to_bytes(sample()))
    return path


def document(window: Window) -> Document:
    assert window.document is not None
    return window.document


def canvas(window: Window) -> MapCanvas:
    assert window.canvas is not None
    return window.canvas


def panel(window: Window) -> FindingsPanel:
    assert window.sides is not None
    shown = window.sides.show("findings")
    assert isinstance(shown, FindingsPanel)
    return shown


def the_list(window: Window) -> FindingList:
    found = panel(window).findChild(QTableView)
    assert isinstance(found, FindingList)
    return found


def lines(window: Window) -> list[str]:
    model = the_list(window).model()
    return [str(model.index(place, 0).data()) for place in range(model.rowCount())]


def wait_for(qtbot: QtBot, window: Window, line: str, *, there: bool = True) -> None:
    qtbot.waitUntil(lambda: (line in lines(window)) is there, timeout=5000)


def go_to(window: Window, line: str) -> None:
    """Go to a line by arrow keys."""
    view = the_list(window)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Home)
    for _ in lines(window):
        if view.currentIndex().data() == line:
            return
        QTest.keyClick(view, Qt.Key.Key_Down)
    pytest.fail(f"{line} is not to be reached")


def click(window: Window, line: str) -> None:
    view = the_list(window)
    index = view.model().index(lines(window).index(line), 0)
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())


def said(window: Window) -> str:
    labels = panel(window).findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def press(window: Window, name: str) -> None:
    press_in(panel(window), name)


def press_in(whole: QWidget, name: str) -> None:
    buttons = whole.findChildren(QPushButton)
    button = next(each for each in buttons if each.isVisible() and each.text() == name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def dismiss(window: Window, line: str, reason: str) -> None:
    go_to(window, line)
    QTest.keyClick(the_list(window), Qt.Key.Key_Delete)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    QTest.keyClicks(focus, reason)
    QTest.keyClick(focus, Qt.Key.Key_Return)


def state(window: Window) -> QComboBox:
    box = panel(window).findChild(QComboBox)
    assert isinstance(box, QComboBox)
    return box


def test_what_is_found_is_listed_in_groups_and_follows_the_map(qtbot: QtBot, opened: Window) -> None:
    wait_for(qtbot, opened, "Scenario missing")
    assert lines(opened)[0] == "Elements of the map"
    assert "Till" in lines(opened)
    document(opened).apply(EDIT, change_card(document(opened).journey, "touch", "till", channel="store"))
    wait_for(qtbot, opened, "Till", there=False)
    document(opened).undo()
    wait_for(qtbot, opened, "Till")


def test_the_count_stands_on_the_tab_before_the_panel_is_made(qtbot: QtBot, opened: Window) -> None:
    qtbot.waitUntil(lambda: any(bar.startswith("Findings ") for bar in tabs(opened)), timeout=5000)
    count = next(int(each.split()[1]) for each in tabs(opened) if each.startswith("Findings "))
    wait_for(qtbot, opened, "Scenario missing")
    assert state(opened).currentText() == f"Open: {count}"


def test_a_thousand_findings_leave_room_for_the_names_of_the_tabs(qtbot: QtBot, opened: Window) -> None:
    new_id = numbered()
    cards = tuple(Card(id=new_id(), step="look", text="Waits") for _ in range(1_001))
    journey = document(opened).journey
    lane = CardLane(id="hurts", kind="pain-point", cards=cards)
    document(opened).apply(EDIT, changed(journey, lanes=(*journey.lanes, lane)))
    qtbot.waitUntil(lambda: "Findings 999+" in tabs(opened), timeout=5000)


def tabs(window: Window) -> list[str]:
    return [bar.tabText(place) for bar in window.findChildren(QTabBar) for place in range(bar.count())]


def test_a_click_leads_to_the_card_and_the_keys_stay_enter_takes_them_along(qtbot: QtBot, opened: Window) -> None:
    wait_for(qtbot, opened, "Till")
    click(opened, "Till")
    assert document(opened).selection == {"till"}
    assert QApplication.focusWidget() is the_list(opened)
    document(opened).select(())
    go_to(opened, "Till")
    assert document(opened).selection == frozenset()
    assert "through which channel customers meet “Till”" in said(opened)
    assert "→ Say through which channel customers meet it." in said(opened)
    QTest.keyClick(the_list(opened), Qt.Key.Key_Return)
    assert document(opened).selection == {"till"}
    assert canvas(opened).hasFocus()


def test_what_is_found_of_the_map_leads_to_its_form(qtbot: QtBot, opened: Window) -> None:
    document(opened).select(["till"])
    wait_for(qtbot, opened, "Scenario missing")
    go_to(opened, "Scenario missing")
    press(opened, "Go there")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Scenario"
    assert document(opened).selection == frozenset()


def test_a_trough_leads_to_the_point_of_its_curve(qtbot: QtBot, opened: Window) -> None:
    wait_for(qtbot, opened, "Worst trough")
    click(opened, "Buy")
    assert document(opened).selection == {point_name("mood", "buy")}


def test_many_of_a_kind_are_folded_and_unfold_by_key(qtbot: QtBot, opened: Window) -> None:
    kind = "Touchpoint without owner"
    wait_for(qtbot, opened, kind)
    go_to(opened, kind)
    view, folded = the_list(opened), len(lines(opened))
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert len(lines(opened)) == folded + 5
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.currentIndex().data() == kind
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert len(lines(opened)) == folded
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert len(lines(opened)) == folded + 5
    click(opened, kind)
    assert len(lines(opened)) == folded
    assert "→ Say who is responsible: a person or a department." in said(opened)


def test_a_finding_is_dismissed_with_a_reason_that_is_kept_and_comes_back(qtbot: QtBot, opened: Window) -> None:
    wait_for(qtbot, opened, "Scenario missing")
    dismiss(opened, "Scenario missing", "It is told aloud")
    wait_for(qtbot, opened, "Scenario missing", there=False)
    (kept,) = document(opened).journey.dismissed
    assert (kept.kind, kept.about, kept.reason) == ("no-scenario", (), "It is told aloud")
    assert kept.date is not None
    state(opened).setCurrentIndex(1)
    assert state(opened).currentText() == "Dismissed: 1"
    assert "Scenario missing" in lines(opened)
    go_to(opened, "Scenario missing")
    assert "It is told aloud" in said(opened)
    press(opened, "Restore")
    assert document(opened).journey.dismissed == ()
    assert "No finding is dismissed." in said(opened)
    state(opened).setCurrentIndex(1)
    document(opened).undo()
    assert lines(opened) == ["Elements of the map", "Scenario missing"]


def test_a_finding_is_not_dismissed_without_a_reason_and_esc_gives_up(qtbot: QtBot, opened: Window) -> None:
    wait_for(qtbot, opened, "Scenario missing")
    go_to(opened, "Scenario missing")
    press(opened, "Dismiss…")
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "  ")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert document(opened).journey.dismissed == ()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not line.isVisible()
    assert document(opened).journey.dismissed == ()


def test_thresholds_are_set_as_one_step(qtbot: QtBot, opened: Window) -> None:
    wait_for(qtbot, opened, "Scenario missing")

    def set_drop_off(dialog: QDialog) -> None:
        spins = {spin.accessibleName(): spin for spin in dialog.findChildren(QDoubleSpinBox)}
        spins["A drop-off is large when it takes at least"].setValue(35)
        trough = spins["A trough is at or below"]
        assert trough.text() == "−30 %"
        trough.selectAll()
        QTest.keyClicks(trough, "-45")
        assert (trough.text(), trough.value()) == ("−45 %", -45), "either minus is taken, the true one is written"
        trough.setValue(-30)
        apart = spins["Two scores of one step contradict each other when they are apart by at least"]
        assert apart.text() == "120 points"
        spins["Stages at most"].setValue(5)
        press_in(dialog, "Set")

    with meeting(QDialog, set_drop_off):
        press(opened, "Thresholds…")
    assert document(opened).journey.thresholds == (
        Threshold(name="drop-off", value=0.35), Threshold(name="stages", value=5)
    )  # fmt: skip

    def as_usual(dialog: QDialog) -> None:
        for name in ("As usual", "Set"):
            press_in(dialog, name)

    with meeting(QDialog, as_usual):
        press(opened, "Thresholds…")
    assert document(opened).journey.thresholds == ()
    document(opened).undo()
    assert len(document(opened).journey.thresholds) == 2


def test_it_is_shown_by_key_and_says_itself_to_screen_readers(qtbot: QtBot, opened: Window) -> None:
    assert opened.sides is not None
    QTest.keyClick(canvas(opened), Qt.Key.Key_F, CONTROL_ALT)
    assert opened.sides.is_shown("findings")
    wait_for(qtbot, opened, "Scenario missing")
    model = the_list(opened).model()
    place = lines(opened).index("Scenario missing")
    spoken = model.index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Scenario missing: The map does not say in which situation the journey happens."
    named = [panel(opened), the_list(opened), state(opened)]
    for widget in named:
        assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
