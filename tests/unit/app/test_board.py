"""The board of the plan: tiles are drawn from column to column, by hand and by key, and lead to the map."""

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu

from cjm_desktop.app.files.times import today
from cjm_desktop.app.plan.board import Board
from cjm_desktop.app.plan.board_field import STATUSES, column_room
from cjm_desktop.app.plan.page import PlanPage
from cjm_desktop.app.plan.tile import Tile
from cjm_desktop.app.window import Window
from cjm_desktop.edits.actions import change_action
from cjm_desktop.edits.cards import change_card
from cjm_desktop.model.actions import Action
from cjm_desktop.model.change import changed
from cjm_desktop.model.kinds import ActionStatus
from cjm_desktop.model.records import Department, JourneyMap
from cjm_desktop.words import Text
from tests.hostile import hostile_text
from tests.unit.app.at_map import LEFT, PLAIN, MapDesk
from tests.unit.edits.sample import sample

EDIT = Text("Test", "Edit")
CONTROL = Qt.KeyboardModifier.ControlModifier
CONTROL_ALT = CONTROL | Qt.KeyboardModifier.AltModifier
TODAY = today()
ACTIONS = (
    Action(
        id="coat", title="Lend raincoats", cards=("rain", "shop"), value=5, owner="Ann", due=TODAY - dt.timedelta(3)
    ),
    Action(id="sign", title="A larger sign", cards=("shop",), value=4, owner="Bo", department="shops"),
    Action(id="roof", title="A roof", value=3, due=TODAY),
    Action(id="past", title="Past", status="done", done=TODAY - dt.timedelta(9)),
)


class Planned(MapDesk):
    """A window with a map of four actions, whose board is shown."""

    @property
    def board(self) -> Board:
        page = self.window.findChild(PlanPage)
        assert isinstance(page, PlanPage)
        board = page.show_tab("board")
        assert isinstance(board, Board)
        return board

    def tile(self, action: str) -> Tile:
        return self.board.field.tiles[action]

    def action(self, name: str) -> Action:
        return next(each for each in self.journey.actions if each.id == name)

    def drag(self, action: str, to: QPoint, *, release: bool = True) -> None:
        """Draw a tile to a place of the field, in steps as a hand does."""
        tile, field = self.tile(action), self.board.field
        begin = QPoint(20, 12)
        QTest.mousePress(tile, LEFT, PLAIN, begin)
        here = tile.mapTo(field, begin)
        for part in range(1, 6):
            place = here + (to - here) * part / 5
            QTest.mouseMove(tile, tile.mapFrom(field, place))
        if release:
            QTest.mouseRelease(tile, LEFT, PLAIN, tile.mapFrom(field, to))

    def within(self, status: ActionStatus, y: int = 40) -> QPoint:
        left, width = column_room(self.board.field.width(), STATUSES.index(status))
        return QPoint(left + width // 2, y)


@pytest.fixture
def plan(window: Window, file: Path) -> Planned:
    departments = (Department(id="shops", name="Shops", colour="#335577"),)
    desk = Planned(window, file.with_name("plan.cjm"), changed(sample(), departments=departments, actions=ACTIONS))
    QTest.keyClick(desk.canvas, Qt.Key.Key_P, CONTROL_ALT)
    QApplication.processEvents()
    assert desk.board.isVisible()
    QApplication.processEvents()
    return desk


def test_a_tile_is_drawn_to_done_and_back_each_in_one_step(plan: Planned) -> None:
    """I draw an action to Done. It is done today. I draw it back: on no day any more. Two undos bring it all back."""
    before = plan.journey
    plan.drag("coat", plan.within("done"))
    assert (plan.action("coat").status, plan.action("coat").done) == ("done", TODAY)
    assert plan.tile("coat").geometry().center().x() == pytest.approx(plan.within("done").x(), abs=2)
    plan.drag("coat", plan.within("open"))
    assert (plan.action("coat").status, plan.action("coat").done) == ("open", None)
    plan.canvas.document.undo()
    assert plan.action("coat").status == "done"
    plan.canvas.document.undo()
    assert plan.journey is before


def test_what_is_let_go_outside_or_given_up_stays(plan: Planned) -> None:
    before = plan.journey
    plan.drag("coat", QPoint(-200, -200))
    plan.drag("coat", plan.within("dropped"), release=False)
    QTest.keyClick(plan.tile("coat"), Qt.Key.Key_Escape)
    QTest.mouseRelease(plan.tile("coat"), LEFT, PLAIN, QPoint(20, 12))
    assert plan.journey is before
    assert plan.board.isVisible()
    assert plan.tile("coat").geometry().center().x() == pytest.approx(plan.within("open").x(), abs=2)


def test_arrow_keys_lead_from_tile_to_tile_and_with_ctrl_move_them(plan: Planned) -> None:
    plan.tile("coat").setFocus(Qt.FocusReason.TabFocusReason)
    for key, reached in (
        (Qt.Key.Key_Down, "sign"),
        (Qt.Key.Key_Down, "roof"),
        (Qt.Key.Key_Down, "roof"),
        (Qt.Key.Key_Up, "sign"),
        (Qt.Key.Key_Right, "past"),
        (Qt.Key.Key_Right, "past"),
    ):
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, key)
        assert QApplication.focusWidget() is plan.tile(reached)
    QTest.keyClick(plan.tile("past"), Qt.Key.Key_Left)
    plan.tile("sign").setFocus(Qt.FocusReason.TabFocusReason)
    for key, status in (
        (Qt.Key.Key_Left, "open"),
        (Qt.Key.Key_Right, "under-way"),
        (Qt.Key.Key_Right, "done"),
        (Qt.Key.Key_Right, "dropped"),
        (Qt.Key.Key_Right, "dropped"),
        (Qt.Key.Key_Left, "done"),
    ):
        QTest.keyClick(plan.tile("sign"), key, CONTROL)
        assert plan.action("sign").status == status
        assert QApplication.focusWidget() is plan.tile("sign")
    assert plan.action("sign").done == TODAY


def test_a_card_of_a_tile_leads_to_the_map(plan: Planned) -> None:
    """I press what an action comes from. The map is there again, and the card is selected."""
    tile = plan.tile("coat")
    tile.grab()
    QTest.mouseClick(tile, LEFT, PLAIN, QPoint(40, tile.height() - 16))
    QApplication.processEvents()
    assert plan.canvas.isVisible()
    assert plan.canvas.document.selection == frozenset({"shop"})


def test_enter_leads_to_the_form_and_the_menu_key_to_all_else(plan: Planned) -> None:
    tile = plan.tile("coat")
    tile.wants_menu.emit("coat", QPoint(0, 0))
    (menu,) = (each for each in plan.board.findChildren(QMenu) if each.isVisible())
    names = [action.text() for action in menu.actions()]
    assert {"All about this action", "Under way", "Done", "Dropped"} <= set(names)
    assert "Pain point: Rain" in names
    next(action for action in menu.actions() if action.text() == "Dropped").trigger()
    menu.close()
    assert plan.action("coat").status == "dropped"
    QTest.keyClick(plan.tile("coat"), Qt.Key.Key_Return)
    QApplication.processEvents()
    assert plan.canvas.isVisible()


def test_what_is_late_says_so_in_words(plan: Planned) -> None:
    late = plan.tile("coat").told
    assert late.is_late
    assert late.when.startswith("⚠ Due ")
    assert late.when.endswith(", 3 days ago")
    assert (plan.tile("roof").told.when, plan.tile("roof").told.is_late) == ("Due today", False)
    assert plan.tile("past").told.when.startswith("✓ Done on ")
    assert plan.tile("sign").told.who == "Bo · Shops"
    assert plan.tile("coat").accessibleName() == "1. Lend raincoats"
    assert "3 days ago" in plan.tile("coat").accessibleDescription()


def test_tiles_follow_what_is_told_around_their_actions(plan: Planned) -> None:
    departments = (Department(id="shops", name="Stores", colour="#335577"),)
    plan.canvas.document.apply(EDIT, changed(plan.journey, departments=departments))
    assert plan.tile("sign").told.who == "Bo · Stores"
    plan.canvas.document.apply(EDIT, change_card(plan.journey, "pains", "rain", text="Hail"))
    assert ("rain", "Pain point: Hail") in plan.tile("coat").told.cards
    plan.canvas.document.apply(EDIT, change_action(plan.journey, "coat", value=1))
    assert [plan.tile(name).told.rank for name in ("coat", "sign", "roof")] == ["3", "1", "2"]


def test_drawn_into_another_group_an_action_gets_its_owner(plan: Planned) -> None:
    page = plan.window.findChild(PlanPage)
    assert isinstance(page, PlanPage)
    box: QComboBox = page.groups
    box.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(3):
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == "By owner"
    QApplication.processEvents()
    other = plan.tile("sign").geometry().center().y()
    before = plan.journey
    plan.drag("coat", plan.within("under-way", other))
    assert (plan.action("coat").owner, plan.action("coat").status) == ("Bo", "under-way")
    plan.canvas.document.undo()
    assert plan.journey is before


def test_tab_leads_to_one_tile_only(plan: Planned) -> None:
    plan.tile("sign").setFocus(Qt.FocusReason.MouseFocusReason)
    reached = [name for name, tile in plan.board.field.tiles.items() if tile.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert reached == ["sign"]


def test_hostile_texts_and_changes_elsewhere_are_shown_as_they_are(plan: Planned) -> None:
    plan.drag("roof", plan.within("done"), release=False)
    journey: JourneyMap = changed(plan.journey, actions=(*ACTIONS[:2], Action(id="new", title=hostile_text() * 20)))
    plan.canvas.document.apply(EDIT, journey)
    assert set(plan.board.field.tiles) == {"coat", "sign", "new"}
    assert "&lt;b&gt;" in plan.tile("new").toolTip()
    assert plan.tile("new").height() < 300
