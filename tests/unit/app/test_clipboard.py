"""A person cuts, copies and pastes: on the map, from window to window, from and to other programs."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QMessageBox, QToolButton
from pytestqt.qtbot import QtBot

from cjm_desktop.app.outline.panel import Outline
from cjm_desktop.app.window import Window
from cjm_desktop.canvas.editor import TextEditor
from cjm_desktop.edits.comments import add_comment
from cjm_desktop.edits.lanes import add_lane
from cjm_desktop.interchange.fragment import MIME
from cjm_desktop.layout.finding import areas_of
from cjm_desktop.model.comments import Comment
from cjm_desktop.model.lanes import CardLane, MetricLane, MetricValue
from cjm_desktop.model.lookup import records_of
from cjm_desktop.words import Text
from tests.unit.app.at_map import PLAIN, MapDesk, board, put_text
from tests.unit.app.hands import CONTROL, SHIFT, meeting, press, shown
from tests.unit.edits.sample import curve, points, sample


@pytest.fixture
def desk(window: Window, tmp_path: Path) -> MapDesk:
    return MapDesk(window, tmp_path / "bicycle.cjm", sample())


@pytest.fixture
def other(qtbot: QtBot, settings: Path, tmp_path: Path) -> MapDesk:
    return MapDesk(shown(qtbot, settings), tmp_path / "other.cjm", sample())


def test_a_card_is_copied_and_pasted_behind_itself_and_selected(desk: MapDesk) -> None:
    desk.copy("shop")
    desk.paste()
    assert [text for _, text in desk.cells("touch")] == ["Shop window", "Shop window", "Web site", "Staff"]
    assert len(desk.canvas.document.selection) == 1
    assert "shop" not in desk.canvas.document.selection
    assert desk.canvas.document.undo_label is not None
    assert desk.steps_back == 1


def test_cards_are_pasted_into_the_chosen_cell(desk: MapDesk) -> None:
    desk.copy("shop", "site")
    desk.click(desk.in_cell("pains", "look"))
    desk.paste()
    assert desk.cells("pains") == [("ride", "Rain"), ("look", "Shop window"), ("look", "Web site")]


def test_with_nothing_selected_cards_come_where_the_pointer_is(desk: MapDesk) -> None:
    desk.copy("shop")
    desk.key(Qt.Key.Key_Escape, PLAIN)
    QTest.mouseMove(desk.canvas.viewport(), desk.in_cell("touch", "try") - QPoint(2, 0))
    QTest.mouseMove(desk.canvas.viewport(), desk.in_cell("pains", "try"))
    desk.paste()
    assert desk.cells("pains") == [("ride", "Rain"), ("try", "Shop window")]


def test_a_cut_card_keeps_its_id_and_cutting_is_one_step(desk: MapDesk) -> None:
    desk.canvas.document.select(["rain"])
    desk.key(Qt.Key.Key_X)
    assert desk.cells("pains") == []
    desk.click(desk.in_cell("pains", "look"))
    desk.paste()
    assert desk.cells("pains") == [("look", "Rain")]
    assert desk.canvas.document.selection == {"rain"}
    assert desk.steps_back == 2


@pytest.mark.parametrize("name", ["touch", "after", "look", "staff"])
def test_lanes_stages_steps_and_cards_go_from_window_to_window(desk: MapDesk, other: MapDesk, name: str) -> None:
    desk.come_forward()
    desk.copy(name)
    other.come_forward()
    other.paste(name)
    assert other.journey != sample()
    sheet = other.canvas.sheet
    assert sheet is not None
    (made,) = areas_of(sheet, other.canvas.document.selection)
    assert made.record != name
    assert other.steps_back == 1


def test_other_programs_get_words_a_table_and_a_picture(desk: MapDesk) -> None:
    desk.copy("shop", "site")
    assert board().text() == "Shop window\nWeb site"
    image = board().imageData()
    assert isinstance(image, QImage)
    assert 50 < image.width() <= 2400
    assert len({image.pixel(x, image.height() // 4) for x in range(image.width())}) > 2  # it shows something
    desk.copy("shop", "staff", "rain")
    assert board().text() == "Shop window\tStaff\t\n\t\tRain\n"
    assert bytes(board().data("text/tab-separated-values").data()).decode() == board().text()
    desk.copy("before", "after")
    assert board().text().startswith('\tBefore\t\tAfter\n\tLook\tTry\tRide\nTouchpoints\t"Shop window\nWeb site"\t')


def test_a_list_becomes_a_card_a_line_in_the_chosen_cell(desk: MapDesk) -> None:
    put_text("Pains:\r\n\r\n • too  wet\n\t- <b>too</b> cold\n* 3 days\n")
    desk.click(desk.in_cell("pains", "look"))
    desk.paste()
    assert desk.cells("pains")[1:] == [
        ("look", "Pains:"),
        ("look", "too  wet"),
        ("look", "<b>too</b> cold"),
        ("look", "3 days"),
    ]
    assert len(desk.canvas.document.selection) == 4
    assert desk.steps_back == 1


def test_numbers_of_a_list_are_left_out_but_a_single_line_keeps_its_own(desk: MapDesk) -> None:
    put_text("1. one\n2) two\n10. ten")
    desk.paste("rain")
    put_text("3. Platz")
    desk.paste("rain")
    assert [text for _, text in desk.cells("pains")] == ["Rain", "3. Platz", "one", "two", "ten"]


def test_copied_cards_can_be_pasted_as_mere_words(desk: MapDesk) -> None:
    desk.copy("staff")
    desk.canvas.document.select(["rain"])
    desk.key(Qt.Key.Key_V, CONTROL | SHIFT)
    lane = desk.journey.lanes[1]
    assert isinstance(lane, CardLane)
    assert [(card.text, card.through, card.channel) for card in lane.cards][1:] == [("Staff", None, None)]


def test_a_spoiled_piece_is_refused_in_a_sentence(desk: MapDesk) -> None:
    mime = QMimeData()
    mime.setData(MIME, b"{")
    mime.setText("words")
    QGuiApplication.clipboard().setMimeData(mime)
    with meeting(QMessageBox, press("OK")) as said:
        desk.paste("rain")
    assert said[0].startswith("The clipboard")
    assert desk.journey == sample()


@pytest.mark.parametrize("count", [2001, 700_000])
def test_a_list_that_nobody_can_mean_is_refused(desk: MapDesk, count: int) -> None:
    put_text("a\n" * count)
    with meeting(QMessageBox, press("OK")) as said:
        desk.paste("rain")
    assert "at once" in said[0]
    assert desk.journey == sample()


def test_a_locked_lane_takes_nothing_and_says_so(desk: MapDesk) -> None:
    desk.canvas.document.select(["pains"])
    desk.key(Qt.Key.Key_L, CONTROL | SHIFT)
    desk.copy("shop")
    desk.told.clear()
    before = desk.journey
    desk.paste("rain")
    assert desk.journey is before
    assert "is locked" in desk.told[0]


def test_where_nothing_is_selected_copying_says_so(desk: MapDesk) -> None:
    put_text("as before")
    nothing = "There is nothing here to copy. Select cards, points, figures, flows, steps, stages or lanes first."
    desk.copy()
    desk.copy("mood@try")  # a gap
    desk.cut()
    desk.click(desk.in_cell("pains", "look"))
    desk.key(Qt.Key.Key_C)
    assert desk.told == [nothing] * 4
    assert board().text() == "as before"
    assert desk.journey == sample()


def test_different_things_are_copied_together_each_once(desk: MapDesk, other: MapDesk) -> None:
    desk.come_forward()
    desk.copy("touch", "ride", "rain", "shop")
    assert desk.told == []
    other.come_forward()
    other.paste("touch", "ride")
    (_, step) = other.journey.stages[1].steps
    assert other.selection == {step.id, other.journey.lanes[1].id}
    assert other.cells(other.journey.lanes[1].id) == [
        ("look", "Shop window"),
        ("look", "Web site"),
        ("try", "Staff"),
    ]
    assert other.cells("pains") == [("ride", "Rain"), (step.id, "Rain")]
    assert other.steps_back == 1


def test_cards_take_the_points_and_flows_along_that_are_selected_with_them(desk: MapDesk) -> None:
    desk.cut("rain", "mood@ride", "again")
    assert desk.cells("pains") == []
    assert (points(desk.journey), len(desk.journey.flows)) == (["look"], 1)
    desk.click(desk.in_cell("pains", "try"))
    desk.paste()
    (ride, new) = (step.id for step in desk.journey.stages[1].steps)
    assert desk.cells("pains") == [(new, "Rain")]
    assert points(desk.journey) == ["look", new]
    assert [(flow.id, flow.from_, flow.to) for flow in desk.journey.flows][1:] == [("again", new, "try")]
    assert desk.selection == {"rain", f"mood@{new}", "again"}
    assert ride == "ride"
    assert desk.steps_back == 2


def test_a_point_takes_the_place_of_another_one(desk: MapDesk) -> None:
    desk.copy("mood@ride")
    assert board().text() == "-0.5 Wet"
    desk.paste()
    assert desk.told == ["What is on the clipboard stands there already. Select another place, then paste."]
    desk.paste("mood@try")
    assert [(point.step, point.text) for point in curve(desk.journey).points] == [
        ("look", ""),
        ("try", "Wet"),
        ("ride", "Wet"),
    ]
    assert desk.selection == {"mood@try"}
    assert desk.steps_back == 1


def test_a_flow_is_copied_to_the_step_where_the_pointer_is(desk: MapDesk) -> None:
    desk.copy("leave")
    assert board().text() == "Try →"
    QTest.mouseMove(desk.canvas.viewport(), desk.in_cell("pains", "look") - QPoint(2, 0))
    QTest.mouseMove(desk.canvas.viewport(), desk.in_cell("pains", "look"))
    desk.paste()
    assert [(flow.from_, flow.to) for flow in desk.journey.flows][2:] == [("look", None)]
    assert desk.selection == {desk.journey.flows[-1].id}


def test_a_figure_is_copied_cut_and_pasted_from_cell_to_cell(window: Window, tmp_path: Path) -> None:
    lane = MetricLane(id="nps", kind="metric", values=(MetricValue(step="look", value=3, target=4),))
    desk = MapDesk(window, tmp_path / "figures.cjm", add_lane(sample(), lane))

    def figures() -> list[tuple[str, float, float | None]]:
        lanes = [lane for lane in desk.journey.lanes if isinstance(lane, MetricLane)]
        return [(each.step, each.value, each.target) for each in lanes[0].values]

    desk.click(desk.in_cell("nps", "look"))
    desk.key(Qt.Key.Key_C)
    assert board().text() == "3"
    desk.click(desk.in_cell("nps", "ride"))
    desk.paste()
    assert figures() == [("look", 3, 4), ("ride", 3, 4)]
    assert desk.canvas.actions_of_map.cell == ("nps", "ride")
    desk.key(Qt.Key.Key_X)
    assert figures() == [("look", 3, 4)]
    put_text(" 1,250 ")
    desk.paste()
    assert figures() == [("look", 3, 4), ("ride", 1250, None)]


@pytest.mark.parametrize("name", ["shop", "look", "before"])
def test_comments_stay_with_what_is_cut_and_with_the_original_of_a_copy(desk: MapDesk, name: str) -> None:
    document = desk.canvas.document
    document.apply(Text("Edit", "Comment"), add_comment(document.journey, name, Comment(id="why", text="Why?")))

    def said() -> list[str]:
        return [
            record.__dict__["id"]
            for record in records_of(desk.journey)
            for comment in getattr(record, "comments", ())
            if comment.text == "Why?"
        ]

    desk.copy(name)
    desk.paste()
    assert said() == [name]
    desk.cut(name)
    assert said() == []
    desk.paste("ride")
    desk.paste("ride")
    assert said() == [name]


def test_a_pointer_is_where_it_moved_last_until_it_leaves(desk: MapDesk) -> None:
    """Qt does not tell of each widget under the pointer that the pointer entered it."""
    desk.copy("shop")
    desk.key(Qt.Key.Key_Escape, PLAIN)
    port, place = desk.canvas.viewport(), QPointF(desk.in_cell("pains", "try"))
    none = Qt.MouseButton.NoButton
    QApplication.sendEvent(port, QMouseEvent(QEvent.Type.MouseMove, place, place, none, none, PLAIN))
    desk.paste()
    assert desk.cells("pains")[1:] == [("try", "Shop window")]
    desk.canvas.document.undo()
    desk.key(Qt.Key.Key_Escape, PLAIN)
    QApplication.sendEvent(port, QEvent(QEvent.Type.Leave))
    desk.paste()
    assert ("try", "Shop window") not in desk.cells("pains")


def test_while_a_card_is_written_keys_are_about_its_words(desk: MapDesk) -> None:
    put_text("wheel")
    desk.canvas.document.select(["rain"])
    desk.canvas.zoom_to(1.0)
    desk.key(Qt.Key.Key_Return, PLAIN)
    assert any(isinstance(item, TextEditor) for item in desk.canvas.scene().items())
    desk.key(Qt.Key.Key_V)
    desk.key(Qt.Key.Key_Return)
    assert desk.cells("pains") == [("ride", "wheel")]
    assert not any(isinstance(item, TextEditor) for item in desk.canvas.scene().items())


def test_commands_of_the_menu_are_about_the_field_that_is_written_in(desk: MapDesk) -> None:
    desk.canvas.document.select(["rain"])
    desk.canvas.document.select(())
    title = next(w for w in desk.window.findChildren(QLineEdit) if w.accessibleName() == "Title" and w.isVisible())
    title.setFocus()
    title.selectAll()
    put_text("Two wheels")
    next(action for action in desk.window.actions() if action.text() == "Paste").trigger()
    assert title.text() == "Two wheels"


def personas(desk: MapDesk) -> QListWidget:
    desk.come_forward()
    desk.canvas.document.select(())
    people = next(each for each in desk.window.findChildren(QListWidget) if each.accessibleName() == "Personas")
    people.setFocus()
    return people


def names(desk: MapDesk) -> list[str]:
    return [person.name for person in desk.journey.personas]


def test_a_persona_goes_from_its_list_to_that_of_another_window_and_onto_its_map(desk: MapDesk, other: MapDesk) -> None:
    people = personas(desk)
    people.setCurrentRow(1)
    QTest.keyClick(people, Qt.Key.Key_C, CONTROL)
    assert board().text() == "Bob"
    people = personas(other)
    QTest.keyClick(people, Qt.Key.Key_V, CONTROL)
    assert names(other) == ["Ann", "Bob", "Bob"]
    assert people.currentRow() == 2
    other.canvas.setFocus()
    other.paste()
    assert other.told == ["Personas added: 1"]
    assert names(other) == ["Ann", "Bob", "Bob", "Bob"]
    assert other.steps_back == 2


def test_a_persona_is_cut_in_its_list_by_menu_and_comes_back_with_its_curve(desk: MapDesk) -> None:
    people = personas(desk)
    people.setCurrentRow(0)
    (cut, _, paste) = people.actions()
    cut.trigger()
    assert names(desk) == ["Bob"]
    assert curve(desk.journey).persona is None
    paste.trigger()
    assert names(desk) == ["Bob", "Ann"]
    assert curve(desk.journey).persona == "ann"


def test_without_a_persona_on_the_clipboard_its_list_says_so(desk: MapDesk) -> None:
    put_text("Bob")
    people = personas(desk)
    QTest.keyClick(people, Qt.Key.Key_V, CONTROL)
    said = "There is no persona on the clipboard. Copy one in a list of personas, then paste it."
    assert said in [label.text() for label in desk.window.findChildren(QLabel) if label.isVisible()]
    assert desk.journey == sample()


@pytest.mark.parametrize("table", [False, True])
def test_the_outline_has_the_same_clipboard(desk: MapDesk, *, table: bool) -> None:
    desk.canvas.document.select(["rain"])
    next(action for action in desk.window.actions() if action.text() == "Outline").trigger()
    (outline,) = desk.window.findChildren(Outline)
    if table:
        next(each for each in outline.findChildren(QToolButton) if each.text() == "Table").click()
    view = outline.current
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_X, CONTROL)
    assert desk.cells("pains") == []
    assert board().text() == "Rain"
    QTest.keyClick(view, Qt.Key.Key_V, CONTROL)
    assert desk.cells("pains") == [("ride", "Rain")]
    assert desk.steps_back == 0
