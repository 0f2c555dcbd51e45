"""The plan in the place of the map: actions are rated by drawing them about and by key, and their order follows."""

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cjm_desktop.app.files.times import today
from cjm_desktop.app.plan.board import Board
from cjm_desktop.app.plan.columns import COLUMNS
from cjm_desktop.app.plan.field import Field
from cjm_desktop.app.plan.matrix import Matrix
from cjm_desktop.app.plan.page import PlanPage
from cjm_desktop.app.plan.table import PlanTable, RankedView
from cjm_desktop.app.window import Window
from cjm_desktop.edits.actions import change_action
from cjm_desktop.edits.cards import change_card
from cjm_desktop.edits.personas import change_persona
from cjm_desktop.edits.workshop import give_votes
from cjm_desktop.insight.saying_sensitivity import firmness
from cjm_desktop.model.actions import Action
from cjm_desktop.model.change import changed
from cjm_desktop.model.ranking import Ranking
from cjm_desktop.storage.reading import read_map
from cjm_desktop.words import Text, say
from tests.unit.app.at_map import LEFT, PLAIN, MapDesk
from tests.unit.edits.sample import sample

EDIT = Text("Test", "Edit")
CONTROL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
ACTIONS = (
    Action(id="coat", title="Lend raincoats", cards=("rain",), value=4, investment=2, difficulty=2, audience=0.4),
    Action(id="sign", title="A larger sign", cards=("shop",), value=2, investment=2, difficulty=2),
    Action(id="roof", title="A roof", cards=("rain",), value=5, investment=5, difficulty=5, weeks=40.0),
)


def entered(field: QWidget) -> None:
    """Press Return; what was written is taken in the next turn."""
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()


class Plan(MapDesk):
    """A window with a map of three actions, whose plan is shown."""

    def show(self) -> None:
        QTest.keyClick(self.canvas, Qt.Key.Key_P, CONTROL_ALT)
        QApplication.processEvents()

    @property
    def page(self) -> PlanPage:
        page = place.findChild(PlanPage) if (place := self.canvas.parentWidget()) is not None else None
        assert isinstance(page, PlanPage)
        return page

    @property
    def field(self) -> Field:
        matrix = self.page.show_tab("matrix")
        assert isinstance(matrix, Matrix)
        return matrix.field

    @property
    def table(self) -> RankedView:
        table = self.page.show_tab("table")
        assert isinstance(table, PlanTable)
        return table.view

    def at(self, name: str) -> QPoint:
        bubble = self.field.chart.bubbles[name]
        return QPoint(round(bubble.x), round(bubble.y))

    def point(self, effort: float, value: float) -> QPoint:
        return self.field.chart.frame.point(effort, value).toPoint()

    def action(self, name: str) -> Action:
        return next(action for action in self.journey.actions if action.id == name)

    def order(self) -> list[str]:
        return [score.action.id for score in self.page.planning.scores]

    def said(self) -> list[str]:
        return [label.text() for label in self.page.findChildren(QLabel) if label.isVisible()]

    def column(self, name: str, row: int = 0) -> None:
        place = next(place for place, column in enumerate(COLUMNS) if column.name.english == name)
        self.table.setCurrentIndex(self.table.model().index(row, place))
        self.table.setFocus()

    def shown(self, row: int) -> dict[str, str]:
        model = self.table.model()
        return {column.name.english: str(model.index(row, place).data()) for place, column in enumerate(COLUMNS)}


@pytest.fixture
def plan(window: Window, tmp_path: Path) -> Plan:
    window.resize(1300, 820)
    desk = Plan(window, tmp_path / "map.cjm", changed(sample(), actions=ACTIONS))
    desk.come_forward()
    desk.show()
    return desk


def test_the_plan_takes_the_place_of_the_map_and_the_map_comes_back_as_it_was(plan: Plan) -> None:
    sides = plan.window.sides
    assert sides is not None
    assert plan.page.isVisible()
    assert not plan.canvas.isVisible()
    QTest.keyClick(plan.field, Qt.Key.Key_Escape)
    assert plan.canvas.isVisible()
    assert not plan.page.isVisible()
    assert QApplication.focusWidget() is plan.canvas
    plan.canvas.zoom_to(1.5)
    sides.show("comments")
    plan.show()
    assert not sides.show("comments").isVisible()
    back = next(each for each in plan.page.findChildren(QPushButton) if "Back" in each.text())
    QTest.mouseClick(back, LEFT)
    assert plan.canvas.zoom == 1.5
    assert sides.show("comments").isVisible()


def test_the_plan_stays_where_it_was_in_another_language(plan: Plan) -> None:
    _ = plan.table
    plan.window.set_language("zh-Hans")
    QApplication.processEvents()
    assert plan.page.isVisible()
    assert plan.page.tab == "table"
    assert not plan.canvas.isVisible()
    assert plan.page.accessibleName() == "计划"


def test_a_comparison_and_the_plan_do_not_stand_in_one_place(plan: Plan) -> None:
    plan.canvas.document.apply(EDIT, change_action(plan.journey, "coat", value=1))
    command = next(each for each in plan.window.actions() if each.objectName() == "compare-saved")
    command.trigger()
    assert not plan.page.isVisible()
    assert not plan.canvas.isVisible()
    plan.show()
    assert plan.page.isVisible()
    QTest.keyClick(plan.field, Qt.Key.Key_Escape)
    assert plan.canvas.isVisible()


def test_what_is_done_to_the_map_brings_it_back_and_undo_does_not(plan: Plan) -> None:
    plan.window.document.apply(EDIT, change_action(plan.journey, "coat", value=1))  # type: ignore[union-attr]
    QTest.keyClick(plan.page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert plan.action("coat").value == 4
    assert plan.page.isVisible()
    plan.canvas.document.select(["rain"])
    QTest.keyClick(plan.field, Qt.Key.Key_Delete)
    QTest.keyClick(plan.field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert plan.page.isVisible()
    assert plan.action("coat").cards == ("rain",)
    QTest.keyClick(plan.field, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert plan.canvas.isVisible()


def test_an_action_is_rated_by_drawing_it_and_the_order_follows_at_once(plan: Plan) -> None:
    assert plan.order() == ["coat", "sign", "roof"]
    place = plan.canvas.document.place
    QTest.mousePress(plan.field, LEFT, PLAIN, plan.at("sign"))
    for there in (plan.point(2, 3), plan.point(1, 5)):
        QTest.mouseMove(plan.field, there)
    assert plan.order() == ["sign", "coat", "roof"], "before it is let go of"
    assert plan.journey.actions == ACTIONS
    QTest.mouseRelease(plan.field, LEFT, PLAIN, plan.point(1, 5))
    sign = plan.action("sign")
    assert (sign.value, sign.investment, sign.difficulty) == (5, 1, 1)
    assert plan.canvas.document.place == place + 1
    QTest.keyClick(plan.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert plan.journey.actions == ACTIONS
    assert plan.order() == ["coat", "sign", "roof"]


def test_what_does_not_change_the_map_does_not_end_a_drag(plan: Plan) -> None:
    QTest.mousePress(plan.field, LEFT, PLAIN, plan.at("sign"))
    for there in (plan.point(2, 3), plan.point(1, 5)):
        QTest.mouseMove(plan.field, there)
    plan.canvas.document.select(["shop"])
    plan.canvas.document.mark_saved(plan.journey)
    QTest.mouseRelease(plan.field, LEFT, PLAIN, plan.point(1, 5))
    assert plan.action("sign").value == 5


def test_escape_lets_go_of_what_is_drawn(plan: Plan) -> None:
    QTest.mousePress(plan.field, LEFT, PLAIN, plan.at("roof"))
    QTest.mouseMove(plan.field, plan.point(3, 3))
    QTest.mouseMove(plan.field, plan.point(1, 5))
    assert plan.order()[0] == "roof"
    QTest.keyClick(plan.field, Qt.Key.Key_Escape)
    assert plan.order()[-1] == "roof"
    assert plan.page.isVisible()
    QTest.mouseRelease(plan.field, LEFT, PLAIN, plan.point(1, 5))
    assert plan.journey.actions == ACTIONS


def test_a_click_chooses_and_rates_nothing(plan: Plan) -> None:
    QTest.mouseClick(plan.field, LEFT, PLAIN, plan.at("roof"))
    assert plan.page.planning.chosen == "roof"
    assert plan.journey.actions == ACTIONS
    assert plan.field.accessibleDescription() == "A roof\nRank 3, score 34.9\nBig bets: value 5, effort 5"


def test_arrows_rate_the_chosen_action_in_one_step(plan: Plan) -> None:
    QTest.mouseClick(plan.field, LEFT, PLAIN, plan.at("sign"))
    place = plan.canvas.document.place
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left):
        QTest.keyClick(plan.field, key)
    sign = plan.action("sign")
    assert (sign.value, sign.investment + sign.difficulty) == (4, 3)
    assert plan.canvas.document.place == place + 1
    QTest.keyClick(plan.field, Qt.Key.Key_End)
    assert plan.page.planning.chosen == plan.order()[-1]
    QTest.keyClick(plan.field, Qt.Key.Key_PageUp)
    assert plan.page.planning.chosen == plan.order()[-2]
    for _ in range(9):
        QTest.keyClick(plan.field, Qt.Key.Key_Up)
    assert plan.action(plan.page.planning.chosen).value == 5, "no more than the most"


def test_return_leads_to_the_form_of_an_action(plan: Plan) -> None:
    QTest.mouseClick(plan.field, LEFT, PLAIN, plan.at("roof"))
    QTest.keyClick(plan.field, Qt.Key.Key_Return)
    assert plan.canvas.isVisible()
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    assert line.text() == "A roof"


def test_the_menu_of_an_action_leads_to_its_cards(plan: Plan) -> None:
    QTest.mouseClick(plan.field, LEFT, PLAIN, plan.at("coat"))
    QTest.keyClick(plan.field, Qt.Key.Key_Menu)
    menu = QApplication.activePopupWidget()
    if menu is None:  # a platform that makes no menu of the key
        from cjm_desktop.app.plan.menus import action_menu  # noqa: PLC0415

        menu = action_menu(plan.page.planning, plan.action("coat"), plan.field)
    assert isinstance(menu, QMenu)
    there = next(each for each in menu.actions() if each.text() == "Pain point: Rain")
    there.trigger()
    menu.close()
    assert plan.canvas.isVisible()
    assert plan.selection == {"rain"}


def test_the_table_shows_what_makes_the_order(plan: Plan) -> None:
    first = plan.shown(0)
    assert (first["Rank"], first["Action"], first["Owner"], first["Due"]) == ("1", "Lend raincoats", "–", "–")
    assert [first[name] for name in ("Audience", "Value", "Investment", "Difficulty")] == ["40 %", "4", "2", "2"]
    assert (first["Time to effect"], first["Confidence"]) == ("–", "–")
    assert plan.shown(2)["Time to effect"] == "40 weeks"
    assert plan.table.isColumnHidden(len(COLUMNS) - 1), "nobody asks for confidence"


def test_factors_are_rated_in_the_table_by_digits_pips_and_fields(plan: Plan) -> None:
    plan.column("Value", row=1)
    QTest.keyClick(plan.table, Qt.Key.Key_5)
    assert plan.action("sign").value == 5
    assert plan.order()[0] == "sign"
    assert plan.table.currentIndex().row() == 0, "the choice goes with the action"
    QTest.keyClick(plan.table, Qt.Key.Key_Delete)
    assert plan.action("sign").value == 0
    plan.column("Difficulty", row=2)
    room = plan.table.visualRect(plan.table.currentIndex())
    QTest.mouseClick(plan.table.viewport(), LEFT, PLAIN, QPoint(room.left() + 12, room.center().y()))
    assert plan.action("roof").difficulty == 1
    plan.column("Time to effect", row=plan.order().index("coat"))
    QTest.keyClick(plan.table, Qt.Key.Key_Return)
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "6")
    entered(field)
    assert plan.action("coat").weeks == 6
    plan.column("Action", row=plan.order().index("coat"))
    QTest.keyClick(plan.table, Qt.Key.Key_F2)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    line.selectAll()
    QTest.keyClicks(line, "Give raincoats")
    entered(line)
    assert plan.action("coat").title == "Give raincoats"


def test_who_does_it_until_when_is_written_in_the_table_and_what_is_late_says_so(plan: Plan) -> None:
    """I write an owner, and a day as I like. What is no day stays in the field. A day that is past has a sign."""
    plan.column("Owner")
    QTest.keyClicks(plan.table, "B")
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "o")
    entered(line)
    assert plan.action("coat").owner == "Bo"
    plan.column("Due")
    QTest.keyClick(plan.table, Qt.Key.Key_Return)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "soon")
    entered(line)
    assert QApplication.focusWidget() is line, "it is said how a day is written"
    assert plan.action("coat").due is None
    line.selectAll()
    QTest.keyClicks(line, "2026/1/5")
    entered(line)
    assert plan.action("coat").due == dt.date(2026, 1, 5)
    assert plan.shown(0)["Due"] == "⚠ 5 Jan 2026"
    place = next(place for place, column in enumerate(COLUMNS) if column.sort == "due")
    told = str(plan.table.model().index(0, place).data(Qt.ItemDataRole.AccessibleTextRole))
    assert told.startswith("Due: ⚠ Due 5 Jan 2026, ")
    assert told.endswith(" days ago")
    QTest.keyClick(plan.table, Qt.Key.Key_Delete)
    assert plan.action("coat").due is None
    plan.column("Owner")
    QTest.keyClick(plan.table, Qt.Key.Key_Delete)
    assert plan.action("coat").owner == ""


def test_the_menu_of_the_table_says_how_far_an_action_is(plan: Plan) -> None:
    from cjm_desktop.app.plan.menus import action_menu  # noqa: PLC0415

    menu = action_menu(plan.page.planning, plan.action("coat"), plan.table)
    next(each for each in menu.actions() if each.text() == "Done").trigger()
    menu.close()
    assert (plan.action("coat").status, plan.action("coat").done) == ("done", today())
    assert plan.order()[-1] == "coat"
    assert plan.shown(2)["Due"].startswith("✓ ")


def test_an_audience_that_personas_suggest_is_shown_until_one_is_given(plan: Plan) -> None:
    journey = change_persona(plan.journey, "ann", share=0.3)
    journey = change_card(journey, "pains", "rain", personas=("ann",))
    plan.canvas.document.apply(EDIT, journey)
    row = plan.order().index("roof")
    assert plan.shown(row)["Audience"] == "30 %"
    plan.canvas.document.apply(EDIT, change_persona(plan.journey, "ann", share=0.5))
    assert plan.shown(plan.order().index("roof"))["Audience"] == "50 %"
    assert plan.action("roof").audience is None
    plan.canvas.document.apply(EDIT, change_action(plan.journey, "roof", audience=0.1))
    assert plan.shown(plan.order().index("roof"))["Audience"] == "10 %"


def test_weights_are_turned_by_slider_and_number_and_said_to_matter(plan: Plan) -> None:
    _ = plan.table
    slider = next(each for each in plan.page.findChildren(QSlider) if each.accessibleName() == "Weight: Value")
    slider.setFocus()
    place = plan.canvas.document.place
    for _ in range(3):
        QTest.keyClick(slider, Qt.Key.Key_Right)
    assert plan.journey.ranking == Ranking(value=1.3)
    assert plan.canvas.document.place == place + 1, "one visit is one step"
    number = next(each for each in plan.page.findChildren(QDoubleSpinBox) if each.accessibleName() == "Weight: Value")
    number.setFocus()
    number.selectAll()
    QTest.keyClicks(number, "2")
    assert plan.journey.ranking.value == 2
    equal = next(each for each in plan.page.findChildren(QPushButton) if each.text() == "All equal")
    QTest.mouseClick(equal, LEFT)
    assert plan.journey.ranking == Ranking()


def test_how_firm_the_order_is_follows_what_is_rated(plan: Plan, qtbot: QtBot) -> None:
    def says(words: str) -> bool:
        return any(words in line for line in plan.said())

    qtbot.waitUntil(lambda: says("“Lend raincoats” comes first."))
    plan.column("Value", row=1)
    QTest.keyClick(plan.table, Qt.Key.Key_5)
    qtbot.waitUntil(lambda: says("“A larger sign” comes first."))
    qtbot.waitUntil(lambda: says("would give way to “Lend raincoats”."))


def test_what_is_said_is_of_the_map_as_it_is_however_fast_it_changes(plan: Plan, qtbot: QtBot) -> None:
    """I turn weights and rate while it is being found out how firm the order is. In the end it is that of the end."""
    qtbot.waitUntil(lambda: any("comes first" in line for line in plan.said()))
    for value in (1, 5, 2, 5, 3):
        plan.canvas.document.apply(EDIT, change_action(plan.journey, "sign", value=value, investment=value))
        QApplication.processEvents()
    wanted = [say(text, "en") for text in firmness(plan.journey)]
    qtbot.waitUntil(lambda: plan.said()[-len(wanted) :] == wanted)
    plan.canvas.document.undo()
    again = [say(text, "en") for text in firmness(plan.journey)]
    assert again != wanted
    qtbot.waitUntil(lambda: plan.said()[-len(again) :] == again)


def test_another_method_asks_for_confidence(plan: Plan) -> None:
    choice = next(each for each in plan.page.findChildren(QComboBox) if each.accessibleName() == "Method")
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert plan.journey.ranking.method == "rice"
    assert not plan.table.isColumnHidden(len(COLUMNS) - 1)
    assert not [each for each in plan.page.findChildren(QSlider) if each.isVisible()]
    plan.column("Confidence")
    QTest.keyClick(plan.table, Qt.Key.Key_Return)
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "80")
    entered(field)
    assert plan.action("coat").confidence == 0.8


def test_a_new_action_is_written_at_once(plan: Plan) -> None:
    add = next(each for each in plan.page.findChildren(QPushButton) if each.text() == "New action" and each.isVisible())
    QTest.mouseClick(add, LEFT)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "Ask riders")
    entered(line)
    assert plan.journey.actions[-1].title == "Ask riders"


def test_an_empty_plan_says_how_an_action_is_made_and_makes_one(window: Window, tmp_path: Path) -> None:
    """Nothing is planned. I read how that is done. I press the button: I write an action. I undo: it says so again."""
    desk = Plan(window, tmp_path / "map.cjm", sample())
    desk.come_forward()
    desk.show()
    for tab in ("matrix", "table", "board"):
        desk.page.show_tab(tab)
        assert desk.said() == ["Plan", "0 actions", "Nothing is planned yet", *desk.said()[3:]]
        assert "Make an action of it" in desk.said()[-1]
        assert not desk.page.groups.isVisible()
    buttons = (each for each in desk.page.findChildren(QPushButton) if each.isVisible())
    there, new = (each for each in buttons if each.property("role") not in ("flat", "small"))
    assert desk.page.focusProxy().focusProxy() is there  # type: ignore[union-attr]
    QTest.keyClick(new, Qt.Key.Key_Space)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "Ask riders")
    entered(line)
    assert [each.title for each in desk.journey.actions] == ["Ask riders"]
    for _ in range(2):
        QTest.keyClick(desk.page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Nothing is planned yet" in desk.said()
    QTest.mouseClick(there, LEFT)
    assert desk.canvas.isVisible()


def group_by(plan: Plan, name: str) -> None:
    """Choose by what the actions are grouped, by key."""
    box = plan.page.groups
    box.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(box, Qt.Key.Key_Home)
    while box.currentText() != name:
        QTest.keyClick(box, Qt.Key.Key_Down)
    plan.table.setFocus()


def heard(plan: Plan) -> list[str]:
    """Return what a screen reader says of the first cell of each row."""
    model = plan.table.model()
    rows = range(model.rowCount(QModelIndex()))
    return [str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in rows]


def test_the_table_is_grouped_and_ranks_are_those_of_the_whole_map(plan: Plan) -> None:
    journey = change_action(plan.journey, "coat", owner="Bo")
    plan.canvas.document.apply(EDIT, change_action(journey, "sign", owner="Ann"))
    _ = plan.table
    group_by(plan, "By owner")
    assert heard(plan) == [
        "Ann, actions: 1",
        "Rank: 2",
        "Bo, actions: 1",
        "Rank: 1",
        "Without an owner, actions: 1",
        "Rank: 3",
    ]
    group_by(plan, "By touchpoint")
    assert heard(plan)[0] == "Shop window, actions: 1"
    board = plan.page.show_tab("board")
    assert plan.page.groups.isVisible()
    assert plan.page.groups.currentText() == "By touchpoint", "the board shows the same groups"
    assert isinstance(board, Board)
    plan.window.set_language("zh-Hans")
    QApplication.processEvents()
    assert plan.page.groups.currentText() == "按触点", "which stay in another language"
    plan.page.show_tab("matrix")
    assert not plan.page.groups.isVisible()


def test_keys_go_through_groups_fold_them_and_write_in_them(plan: Plan) -> None:
    journey = change_action(plan.journey, "coat", owner="Bo")
    plan.canvas.document.apply(EDIT, change_action(journey, "sign", owner="Ann"))
    table = plan.table
    group_by(plan, "By owner")
    plan.page.planning.choose("sign")
    assert table.currentIndex().row() == 1
    for key, row in ((Qt.Key.Key_Down, 2), (Qt.Key.Key_Down, 3), (Qt.Key.Key_Up, 2)):
        QTest.keyClick(table, key)
        assert table.currentIndex().row() == row
    QTest.keyClick(table, Qt.Key.Key_Left)
    assert heard(plan)[2:] == ["Bo, actions: 1, folded", "Without an owner, actions: 1", "Rank: 3"]
    assert table.currentIndex().row() == 2, "the keys stay at the group"
    QTest.keyClicks(table, "1x")
    assert (table.currentIndex().row(), plan.journey.actions[0].title) == (2, "Lend raincoats"), (
        "nothing is overwritten"
    )
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert heard(plan)[2:4] == ["Bo, actions: 1", "Rank: 1"]
    QTest.keyClick(table, Qt.Key.Key_Space)
    QTest.keyClick(table, Qt.Key.Key_Right)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert plan.page.planning.chosen == "coat"
    plan.column("Value", row=3)
    QTest.keyClick(table, Qt.Key.Key_1)
    assert plan.action("coat").value == 1
    assert heard(plan)[2:4] == ["Bo, actions: 1", "Rank: 2"]
    room = table.visualRect(table.model().index(0, 0))
    assert room.width() > table.viewport().width() * 0.9
    QTest.mouseClick(table.viewport(), LEFT, PLAIN, room.center())
    assert heard(plan)[:2] == ["Ann, actions: 1, folded", "Bo, actions: 1"]
    plan.page.planning.choose("sign")
    assert table.currentIndex().row() == 0, "what is folded away is at its group"
    plan.page.begin()
    assert heard(plan)[0] == "Ann, actions: 1"
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    assert line.text() == "A larger sign"


def test_changes_elsewhere_and_new_actions_find_their_groups(plan: Plan) -> None:
    _ = plan.table
    group_by(plan, "By stage")
    before = heard(plan)
    plan.canvas.document.apply(EDIT, changed(plan.journey, actions=(*ACTIONS, Action(id="new", owner="Ann"))))
    assert heard(plan)[-2:] == ["Of no stage, actions: 1", "Rank: 3"]
    plan.canvas.document.undo()
    assert heard(plan) == before
    add = next(each for each in plan.page.findChildren(QPushButton) if each.text() == "New action" and each.isVisible())
    QTest.mouseClick(add, LEFT)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "Ask riders")
    entered(line)
    assert plan.journey.actions[-1].title == "Ask riders"
    assert plan.table.currentIndex().row() == len(heard(plan)) - 1
    assert plan.table.grab().width() > 100


def test_a_title_that_is_still_being_written_is_not_lost(plan: Plan) -> None:
    plan.column("Action")
    QTest.keyClick(plan.table, Qt.Key.Key_F2)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    assert plan.canvas.document.written is plan.journey
    line.selectAll()
    QTest.keyClicks(line, "Give raincoats")
    assert plan.action("coat").title == "Lend raincoats"
    assert plan.canvas.document.written.actions[0].title == "Give raincoats", "that is what a crash leaves"
    QTest.keyClick(line, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert plan.action("coat").title == "Give raincoats"
    assert not plan.canvas.document.dirty
    assert read_map(plan.file).journey.actions[0].title == "Give raincoats"


def test_titles_of_strangers_are_no_markup(plan: Plan, qtbot: QtBot) -> None:
    title = "<b>&amp;</b> <img src='/etc/passwd'> {name} =1+1"
    plan.canvas.document.apply(EDIT, change_action(plan.journey, "coat", title=title))
    qtbot.waitUntil(lambda: any(title in line for line in plan.said()))
    for label in plan.page.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or label.text() == ""
    row = plan.order().index("coat")
    assert plan.shown(row)["Action"] == title
    tip = str(plan.table.model().index(row, 1).data(Qt.ItemDataRole.ToolTipRole))
    assert "&lt;b&gt;&amp;amp;&lt;/b&gt;" in tip
    assert plan.field.grab().width() > 100


def test_votes_of_cards_stand_beside_their_actions_and_can_order_them(plan: Plan) -> None:
    """While nobody has voted there is no such column; with votes I have the table by them, and by rank again."""
    votes = next(place for place, column in enumerate(COLUMNS) if column.sort == "votes")
    assert plan.table.isColumnHidden(votes)
    assert not plan.page.order.isVisible()
    document = plan.window.document
    assert document is not None
    last = plan.order()[-2]
    journey = change_action(plan.journey, last, cards=("staff",))
    document.apply(Text("Edit", "Vote in a workshop"), give_votes(journey, {"staff": 7}))
    assert not plan.table.isColumnHidden(votes)
    row = plan.order().index(last)
    assert plan.shown(row)["Votes"] == "7"
    ranks = plan.order()
    plan.page.order.setFocus()
    QTest.keyClick(plan.page.order, Qt.Key.Key_Down)
    assert plan.shown(0)["Votes"] == "7"
    assert plan.shown(0)["Rank"] == str(row + 1)
    assert plan.order() == ranks
    QTest.keyClick(plan.page.order, Qt.Key.Key_Up)
    assert plan.shown(row)["Votes"] == "7"
    QTest.keyClick(plan.page.order, Qt.Key.Key_Down)
    document.undo()
    assert plan.shown(0)["Rank"] == "1"
    assert not plan.page.order.isVisible()
