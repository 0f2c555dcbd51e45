"""Writing on the sheet: how it begins, how it ends, and that nothing written is lost unasked."""

from collections.abc import Callable
from time import process_time

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QInputMethodQueryEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cjm_desktop.canvas.texts import EDIT
from cjm_desktop.edits.cards import change_card
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.limits import LONGEST_LINE, LONGEST_PROSE
from cjm_desktop.words import Text, say
from tests.canvas.hands import ALT, CTRL, LEFT, SHIFT, Hands, cells, composition, focus_widget, text_of
from tests.maps import HOSTILE

Key = Qt.Key


def begin(hands: Hands, card: str = "queue") -> None:
    hands.canvas.zoom_to(1.0)
    hands.click(hands.on(card))
    hands.key(Key.Key_Return)
    assert hands.editor is not None


def test_a_double_click_opens_the_text_that_is_there(hands: Hands) -> None:
    hands.canvas.zoom_to(1.0)
    for record, text in (("shop", "Shop window"), ("before", "Before"), ("look", "Look"), ("again", "")):
        hands.double_click(hands.on(record))
        assert hands.open_editor.toPlainText() == text
        hands.key(Key.Key_Escape)
        assert hands.editor is None
    hands.double_click(hands.on_name("touch"))
    assert hands.open_editor.toPlainText() == ""
    hands.key(Key.Key_Escape)
    assert hands.steps_of_history == 0


def test_the_title_and_the_points_of_a_curve_are_written_on_the_sheet(hands: Hands) -> None:
    hands.canvas.zoom_to(1.0)
    hands.double_click(hands.on_point("buy"))
    assert hands.open_editor.toPlainText() == "Dear"
    hands.type("Cheap")
    hands.key(Key.Key_Return)
    sheet = hands.canvas.sheet
    assert sheet is not None
    hands.canvas.centerOn(sheet.margin, sheet.title.y)
    hands.double_click(hands.at(sheet.margin + 20, sheet.title.y + 20))
    hands.type("Selling")
    hands.key(Key.Key_Return)
    assert hands.journey.title == "Selling"
    assert '"Cheap"' in hands.journey.model_dump_json()
    assert hands.steps_of_history == 2


@pytest.mark.parametrize("key", [Key.Key_F2, Key.Key_Return, Key.Key_Enter])
def test_keys_open_the_text_of_what_is_selected(hands: Hands, key: Qt.Key) -> None:
    hands.canvas.zoom_to(1.0)
    hands.click(hands.on("queue"))
    hands.key(key)
    assert hands.open_editor.toPlainText() == "Long queue"
    hands.type(" here")
    hands.key(Key.Key_Return, CTRL)
    assert text_of(hands.journey, "queue") == ("Long queue here" if key is Key.Key_F2 else " here")
    assert hands.steps_of_history == 1
    assert hands.selection == {"queue"}
    assert hands.is_at_rest


def test_typing_writes_over_the_text_of_the_selected_card(hands: Hands) -> None:
    hands.canvas.zoom_to(1.0)
    hands.click(hands.on("queue"))
    hands.type("Waiting")
    hands.key(Key.Key_Return, CTRL)
    assert text_of(hands.journey, "queue") == "Waiting"


def test_a_double_click_puts_the_caret_where_it_is_and_marks_a_name(hands: Hands) -> None:
    hands.canvas.zoom_to(1.0)
    hands.double_click(hands.on("queue", 0.02))
    hands.type("Very l")
    hands.key(Key.Key_Delete)
    hands.key(Key.Key_Return, CTRL)
    assert text_of(hands.journey, "queue") == "Very long queue"
    hands.double_click(hands.on("look"))
    assert hands.open_editor.textCursor().selectedText() == "Look"


@pytest.mark.parametrize("enter", [Key.Key_Return, Key.Key_Enter])
def test_enter_goes_down_as_in_a_spreadsheet_and_with_shift_up(hands: Hands, enter: Qt.Key) -> None:
    begin(hands, "till")
    hands.type("Paying")
    hands.key(enter)
    assert text_of(hands.journey, "till") == "Paying"
    assert hands.editor is None
    assert hands.selection == {"queue"}
    hands.type("Waiting")
    hands.key(enter, SHIFT)
    assert text_of(hands.journey, "queue") == "Waiting"
    assert hands.selection == {"till"}
    hands.click(hands.in_cell("touch", "ride"))
    hands.key(enter)
    hands.key(enter)
    assert hands.canvas.actions_of_map.cell == ("pains", "ride"), "and what was left empty is not made"
    assert hands.steps_of_history == 4, "the two texts, and the card that came and went"


def test_alt_enter_makes_a_new_line_in_a_card_and_enter_ends_a_title(hands: Hands) -> None:
    begin(hands)
    hands.type("one")
    hands.key(Key.Key_Return, ALT)
    hands.type("two")
    hands.key(Key.Key_Return, CTRL)
    assert text_of(hands.journey, "queue") == "one\ntwo"
    assert hands.selection == {"queue"}
    begin(hands, "before")
    hands.type("Earlier")
    hands.key(Key.Key_Return)
    assert hands.editor is None
    assert hands.journey.stages[0].title == "Earlier"
    assert hands.selection == {"before"}


def new_card(hands: Hands) -> str:
    return cells(hands.journey, "pains")["look"][0]


def test_typing_in_a_chosen_empty_cell_makes_a_card_in_one_step(hands: Hands) -> None:
    before = hands.journey
    hands.canvas.zoom_to(1.0)
    hands.click(hands.in_cell("pains", "look"))
    hands.type("Far away")
    hands.key(Key.Key_Return, CTRL)
    assert text_of(hands.journey, new_card(hands)) == "Far away"
    assert hands.selection == {new_card(hands)}
    hands.document.undo()
    assert hands.journey is before


def test_a_double_click_in_an_empty_cell_makes_a_card(hands: Hands) -> None:
    before = hands.journey
    hands.canvas.zoom_to(1.0)
    hands.double_click(hands.in_cell("pains", "look"))
    hands.type("Rain")
    hands.click(hands.on("staff"))
    assert text_of(hands.journey, new_card(hands)) == "Rain"
    assert say(hands.document.undo_label or EDIT, "en") == "Add: Pain point"
    hands.document.undo()
    assert hands.journey is before


@pytest.mark.parametrize("typed", ["", "x"])
def test_esc_takes_back_a_card_that_was_only_begun(hands: Hands, typed: str) -> None:
    before = hands.journey
    hands.canvas.zoom_to(1.0)
    hands.click(hands.in_cell("pains", "look"))
    hands.key(Key.Key_Return)
    hands.type(typed)
    hands.key(Key.Key_Escape)
    assert hands.journey is before
    assert hands.document.undo_label is None
    assert hands.canvas.actions_of_map.cell == ("pains", "look")
    assert hands.is_at_rest


def test_a_card_that_was_begun_and_left_empty_is_not_made(hands: Hands) -> None:
    before = hands.journey
    hands.canvas.zoom_to(1.0)
    hands.double_click(hands.in_cell("pains", "look"))
    hands.click(hands.on("till"))
    assert hands.journey is before
    assert hands.selection == {"till"}


def test_esc_takes_a_text_back(hands: Hands) -> None:
    before = hands.journey
    begin(hands)
    hands.type("never")
    hands.key(Key.Key_Escape)
    assert hands.journey is before
    assert hands.selection == {"queue"}
    assert hands.document.undo_label is None
    hands.key(Key.Key_Escape)
    assert hands.selection == set()


def test_a_click_elsewhere_keeps_the_text_and_selects(hands: Hands) -> None:
    begin(hands)
    hands.type("kept")
    hands.click(hands.on("till"))
    assert text_of(hands.journey, "queue") == "kept"
    assert hands.selection == {"till"}
    assert hands.steps_of_history == 1


def test_a_click_elsewhere_keeps_the_text_and_takes_nothing_into_the_hand(hands: Hands) -> None:
    begin(hands)
    hands.type("kept")
    hands.click(hands.on("till"))
    hands.move(hands.in_cell("pains", "look"), Qt.MouseButton.NoButton)
    assert hands.is_at_rest
    assert hands.canvas.mouse.cancel() is False
    assert hands.steps_of_history == 1


def test_a_click_into_the_open_text_leaves_it_open(hands: Hands) -> None:
    begin(hands)
    hands.type("abc")
    hands.click(hands.on("queue", 0.15))
    hands.double_click(hands.on("queue", 0.15))
    assert hands.editor is not None
    hands.drag(hands.on("queue", 0.1), hands.on("queue", 0.4))
    assert hands.editor is not None
    assert hands.steps_of_history == 0
    hands.key(Key.Key_Return, CTRL)
    assert text_of(hands.journey, "queue") == "abc"


def test_another_field_gets_the_focus_and_the_text_is_kept(hands: Hands) -> None:
    begin(hands)
    hands.type("kept")
    hands.field.setFocus(Qt.FocusReason.MouseFocusReason)
    assert text_of(hands.journey, "queue") == "kept"
    assert focus_widget() is hands.field
    hands.type("there")
    assert hands.field.text() == "there"


def test_tab_keeps_the_text_and_goes_on_writing_in_the_next_cell(hands: Hands) -> None:
    begin(hands)
    hands.type("kept")
    hands.key(Key.Key_Tab)
    assert text_of(hands.journey, "queue") == "kept"
    hands.type("next")
    hands.key(Key.Key_Return, CTRL)
    assert [text_of(hands.journey, card) for card in cells(hands.journey, "pains")["ride"]] == ["next"]
    assert hands.steps_of_history == 3
    hands.document.undo()
    assert "ride" not in cells(hands.journey, "pains")


@pytest.mark.parametrize(
    "reason",
    [Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason],
)
def test_another_window_or_a_menu_leaves_the_text_open(hands: Hands, reason: Qt.FocusReason) -> None:
    begin(hands)
    hands.type("still")
    QApplication.sendEvent(hands.canvas, QFocusEvent(QFocusEvent.Type.FocusOut, reason))
    assert hands.editor is not None
    QApplication.sendEvent(hands.canvas, QFocusEvent(QFocusEvent.Type.FocusIn, reason))
    hands.type(" here")
    hands.key(Key.Key_Return, CTRL)
    assert text_of(hands.journey, "queue") == "still here"
    assert hands.steps_of_history == 1


NI_HAO = ("年", "你", "你和", "你哈", "你好")
"""What IBus with libpinyin shows for n, i, h, a, o; a space then hands it over, and an empty event follows."""


def write_ni_hao(hands: Hands) -> None:
    for composed in NI_HAO:
        hands.compose(composed)
    hands.compose("", commit="你好")
    hands.compose("")


def input_method_finds(hands: Hands) -> QRectF | None:
    """Where an input method is told to show its candidates, none where it is not to take the keys."""
    query = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled | Qt.InputMethodQuery.ImCursorRectangle)
    QApplication.sendEvent(hands.canvas, query)
    enabled = query.value(Qt.InputMethodQuery.ImEnabled)
    return query.value(Qt.InputMethodQuery.ImCursorRectangle) if enabled else None


def test_what_an_input_method_commits_is_written(hands: Hands) -> None:
    begin(hands)
    write_ni_hao(hands)
    write_ni_hao(hands)
    hands.key(Key.Key_Return, CTRL)
    assert text_of(hands.journey, "queue") == "你好你好"


def test_composing_writes_over_the_text_of_the_selected_card(hands: Hands) -> None:
    hands.canvas.zoom_to(1.0)
    hands.click(hands.on("queue"))
    hands.compose("")  # on getting the focus
    assert hands.editor is None
    write_ni_hao(hands)
    hands.key(Key.Key_Return, CTRL)
    assert text_of(hands.journey, "queue") == "你好"
    assert hands.steps_of_history == 1


def test_composing_in_a_chosen_empty_cell_makes_a_card_in_one_step(hands: Hands) -> None:
    before = hands.journey
    hands.canvas.zoom_to(1.0)
    hands.click(hands.in_cell("pains", "look"))
    write_ni_hao(hands)
    hands.key(Key.Key_Return, CTRL)
    assert text_of(hands.journey, new_card(hands)) == "你好"
    hands.document.undo()
    assert hands.journey is before


def test_typing_and_composing_name_what_is_selected(hands: Hands) -> None:
    hands.canvas.zoom_to(1.0)
    hands.click(hands.on("before"))
    write_ni_hao(hands)
    hands.key(Key.Key_Return)
    hands.click(hands.on("look"))
    hands.type("Watch")
    hands.key(Key.Key_Return)
    assert hands.journey.stages[0].title == "你好"
    assert hands.journey.stages[0].steps[0].title == "Watch"


def test_the_first_esc_is_the_input_method_s_and_the_second_takes_the_text_back(hands: Hands) -> None:
    before = hands.journey
    hands.canvas.zoom_to(1.0)
    hands.click(hands.on("queue"))
    hands.compose("客户")
    hands.compose("")  # it keeps Esc to itself
    assert hands.open_editor.toPlainText() == ""
    hands.key(Key.Key_Escape)
    assert hands.editor is None
    assert hands.journey is before
    assert hands.selection == {"queue"}


def test_an_input_method_takes_the_keys_only_where_a_text_can_begin(hands: Hands) -> None:
    hands.canvas.zoom_to(1.0)
    assert input_method_finds(hands) is None
    hands.compose("你")
    assert hands.editor is None
    hands.document.select(["queue", "till"])
    assert input_method_finds(hands) is None
    hands.click(hands.on("queue"))
    found = input_method_finds(hands)
    assert found is not None
    assert found.contains(hands.on("queue").toPointF())
    hands.click(hands.in_cell("pains", "look"))
    found = input_method_finds(hands)
    assert found is not None
    assert found.contains(hands.in_cell("pains", "look").toPointF())
    hands.key(Key.Key_F2)
    hands.compose("你")
    cursor = input_method_finds(hands)
    assert cursor is not None
    editor = hands.open_editor.sceneBoundingRect()
    assert hands.canvas.viewportTransform().mapRect(editor).contains(cursor)


def test_with_something_in_the_hand_nothing_is_composed(hands: Hands) -> None:
    before = hands.journey
    hands.canvas.zoom_to(1.0)
    hands.carry(hands.on("queue"), hands.on("till"))
    hands.compose("你")
    assert hands.editor is None
    hands.key(Key.Key_Escape)
    hands.release(hands.on("till"))
    assert hands.journey is before


class InputMethod:
    """An input method that is asked to commit. Qt without one answers nothing."""

    def __init__(self, answer: str) -> None:
        self._answer = answer

    def commit(self) -> None:
        answer, self._answer = self._answer, ""
        QApplication.sendEvent(focus_widget(), composition("", answer))

    def update(self, _what: Qt.InputMethodQuery) -> None:
        pass


@pytest.fixture(params=[None, "", "中国"], ids=["says nothing", "drops it, as libpinyin does", "hands it over"])
def input_method(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have one of three sorts of input methods when ``中国`` is being composed."""
    if request.param is not None:
        method = InputMethod(request.param)
        monkeypatch.setattr(QGuiApplication, "inputMethod", lambda: method)


ENDS: dict[str, Callable[[Hands], None]] = {
    "click elsewhere": lambda hands: hands.click(hands.on("till")),
    "Ctrl+Enter": lambda hands: hands.key(Key.Key_Return, CTRL),
    "another field": lambda hands: hands.field.setFocus(),
    "the window asks": lambda hands: hands.canvas.finish_writing(),
}


@pytest.mark.usefixtures("input_method")
@pytest.mark.parametrize("end", ENDS.values(), ids=ENDS)
def test_what_is_being_composed_is_kept_when_writing_ends(hands: Hands, end: Callable[[Hands], None]) -> None:
    begin(hands)
    hands.type("a")
    hands.compose("中国")
    end(hands)
    assert text_of(hands.journey, "queue") == "a中国"
    assert hands.steps_of_history == 1


@pytest.mark.usefixtures("input_method")
@pytest.mark.parametrize("reason", [Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason])
def test_what_is_being_composed_is_kept_when_another_window_comes_in_front(
    hands: Hands, reason: Qt.FocusReason
) -> None:
    begin(hands)
    hands.type("a")
    hands.compose("中国")
    if reason == Qt.FocusReason.ActiveWindowFocusReason:
        QApplication.sendEvent(hands.window.windowHandle(), QEvent(QEvent.Type.FocusAboutToChange))
        hands.compose("")  # Qt has asked the input method to commit, and it drops what it has
    QApplication.sendEvent(hands.canvas, QFocusEvent(QFocusEvent.Type.FocusOut, reason))
    QApplication.sendEvent(hands.canvas, QFocusEvent(QFocusEvent.Type.FocusIn, reason))
    hands.type("b")
    hands.key(Key.Key_Return, CTRL)
    assert text_of(hands.journey, "queue") == "a中国b"


def test_what_is_being_composed_is_kept_when_a_click_takes_the_focus_elsewhere(hands: Hands) -> None:
    """I click into another field. The window hears of it first, then the input method, then my text."""
    begin(hands)
    hands.type("a")
    hands.compose("中国")
    QTest.mouseClick(hands.window.windowHandle(), LEFT, pos=QPoint(50, 2))  # above the field
    hands.compose("")  # Qt has asked the input method to commit, and it drops what it has
    hands.field.setFocus(Qt.FocusReason.MouseFocusReason)
    assert text_of(hands.journey, "queue") == "a中国"


@pytest.mark.parametrize("text", [*HOSTILE, "10\u00a0km"], ids=ascii)
def test_a_text_that_is_opened_and_left_as_it_is_makes_no_step(hands: Hands, text: str) -> None:
    hands.document.apply(EDIT, change_card(hands.journey, "pains", "queue", text=text))
    before = hands.journey
    begin(hands)
    hands.key(Key.Key_Return, CTRL)
    assert hands.journey is before


def test_spaces_that_do_not_break_stay_when_something_else_is_written(hands: Hands) -> None:
    hands.document.apply(EDIT, change_card(hands.journey, "pains", "queue", text="10\u00a0km"))
    begin(hands)
    hands.key(Key.Key_End)
    hands.type("!")
    hands.key(Key.Key_Return, CTRL)
    assert text_of(hands.journey, "queue") == "10\u00a0km!"


def test_what_is_pasted_is_plain(hands: Hands) -> None:
    pasted = QMimeData()
    pasted.setHtml("<b>bold</b><img src='file:///etc/passwd'>")
    pasted.setText("one\n<b>two</b>")
    QGuiApplication.clipboard().setMimeData(pasted)
    begin(hands)
    hands.key(Key.Key_V, CTRL)
    assert hands.open_editor.toPlainText() == "one\n<b>two</b>"
    assert "img" not in hands.open_editor.toHtml()
    hands.key(Key.Key_Escape)
    begin(hands, "before")
    hands.key(Key.Key_V, CTRL)
    hands.key(Key.Key_Return)
    assert hands.journey.stages[0].title == "one <b>two</b>", "a title has one line"
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize(("record", "most"), [("queue", LONGEST_PROSE), ("before", LONGEST_LINE)])
def test_a_text_without_end_is_kept_as_far_as_a_record_takes_it(hands: Hands, record: str, most: int) -> None:
    """I paste a megabyte by mistake. It goes in as far as it fits, the rest is told, and nothing breaks."""
    before = hands.journey
    complaints: list[Text] = []
    hands.canvas.complained.connect(complaints.append)
    begin(hands, record)
    QGuiApplication.clipboard().setText("\u0958 long words " * 90_000)
    hands.key(Key.Key_V, CTRL)
    QGuiApplication.clipboard().clear()
    hands.key(Key.Key_Return, CTRL)
    written = text_of(hands.journey, "queue") if record == "queue" else hands.journey.stages[0].title
    assert most - 2 < len(written) <= most
    assert [say(text, "en").split(" fit here")[0] for text in complaints] == [
        f"The text is too long: {most:,} characters"
    ]
    hands.document.undo()
    assert hands.journey is before


def test_a_word_without_end_holds_nothing_up(hands: Hands) -> None:
    """I paste the code of a picture. Qt would think for minutes where to break it."""
    begin(hands)
    QGuiApplication.clipboard().setText("x" * LONGEST_PROSE)
    start = process_time()
    hands.key(Key.Key_V, CTRL)
    QGuiApplication.clipboard().clear()
    hands.key(Key.Key_Return, CTRL)
    begin(hands)
    hands.key(Key.Key_Escape)
    assert len(text_of(hands.journey, "queue")) == LONGEST_PROSE
    assert process_time() - start < 20


def test_far_away_a_text_is_written_elsewhere(hands: Hands) -> None:
    asked: list[str] = []
    hands.canvas.edit_elsewhere.connect(asked.append)
    hands.canvas.zoom_to(0.59)
    hands.double_click(hands.on("queue"))
    hands.key(Key.Key_F2)
    assert asked == ["queue", "queue"]
    assert hands.editor is None
    hands.canvas.zoom_to(0.61)
    hands.key(Key.Key_F2)
    assert asked == ["queue", "queue"]
    assert hands.editor is not None


BEGINNINGS: dict[str, Callable[[Hands], None]] = {"None": lambda hands: hands.type("None"), "你好": write_ni_hao}


@pytest.mark.parametrize("text", BEGINNINGS, ids=["typed", "composed"])
def test_far_away_the_first_key_goes_to_where_the_text_is_written(hands: Hands, text: str) -> None:
    hands.canvas.edit_elsewhere.connect(hands.field.setFocus)
    hands.canvas.zoom_to(0.5)
    hands.click(hands.on("queue"))
    BEGINNINGS[text](hands)
    assert hands.field.text() == text
    assert hands.editor is None


def test_far_away_a_card_is_begun_and_written_elsewhere(hands: Hands) -> None:
    asked: list[str] = []
    hands.canvas.edit_elsewhere.connect(asked.append)
    hands.canvas.zoom_to(0.5)
    hands.double_click(hands.in_cell("pains", "look"))
    assert asked == [new_card(hands)]


def test_undo_while_writing_leaves_no_text_open(hands: Hands) -> None:
    first = hands.journey
    hands.document.apply(EDIT, change_journey(first, title="Other"))
    begin(hands)
    hands.type("half")
    hands.document.undo()
    assert hands.editor is None
    assert hands.journey is first
    hands.document.redo()
    assert hands.journey.title == "Other"


def test_the_window_can_have_the_text_kept_before_it_undoes(hands: Hands) -> None:
    first = hands.journey
    begin(hands)
    hands.type("kept")
    hands.canvas.finish_writing()
    hands.document.undo()
    assert hands.journey is first
    hands.document.redo()
    assert text_of(hands.journey, "queue") == "kept"


def test_undo_within_the_text_is_that_of_the_text(hands: Hands) -> None:
    hands.document.apply(EDIT, change_journey(hands.journey, title="Other"))
    before = hands.journey
    begin(hands)
    hands.type("x")
    hands.key(Key.Key_Z, CTRL)
    assert hands.open_editor.toPlainText() == "Long queue"
    hands.key(Key.Key_Z, CTRL)
    assert hands.journey is before


def test_deleting_what_is_being_written_deletes_it_with_the_text(hands: Hands) -> None:
    begin(hands)
    hands.type("half")
    hands.canvas.actions_of_map.delete_selection()
    assert hands.editor is None
    assert cells(hands.journey, "pains") == {}
    hands.document.undo()
    assert text_of(hands.journey, "queue") == "half"


def test_a_command_during_writing_keeps_the_text_first(hands: Hands) -> None:
    begin(hands)
    hands.type("kept")
    hands.canvas.actions_of_map.duplicate_selection()
    assert cells(hands.journey, "pains")["buy"][0] == "queue"
    assert [text_of(hands.journey, card) for card in cells(hands.journey, "pains")["buy"]] == ["kept", "kept"]


def test_letters_and_arrows_during_writing_stay_in_the_text(hands: Hands) -> None:
    begin(hands)
    hands.type("ab c")
    hands.key(Key.Key_Left)
    hands.key(Key.Key_Delete)
    hands.type("d")
    hands.key(Key.Key_Return, CTRL)
    assert text_of(hands.journey, "queue") == "ab d"
    assert hands.selection == {"queue"}


def test_the_lane_name_is_written_where_it_stands(hands: Hands) -> None:
    hands.canvas.zoom_to(1.0)
    hands.click(hands.on_name("touch"))
    hands.key(Key.Key_F2)
    sheet = hands.canvas.sheet
    assert sheet is not None
    assert hands.open_editor.sceneBoundingRect().right() < sheet.columns.all[0].x


def test_writing_opens_and_ends_many_times(hands: Hands) -> None:
    for number in range(40):
        begin(hands)
        hands.type(str(number))
        if number % 2:
            hands.field.setFocus()
        else:
            hands.click(hands.nowhere())
    assert text_of(hands.journey, "queue") == "39"
    assert hands.steps_of_history == 40


def test_what_is_written_and_composed_is_known_before_it_is_taken_over(hands: Hands) -> None:
    """A crash takes nothing that stands in the open text, and asking for it does not disturb the input method."""
    document, told = hands.canvas.document, list[str]()
    document.drafts.subscribe(lambda: told.append(text_of(document.written, "queue")))
    begin(hands)
    hands.key(Key.Key_A, CTRL)
    hands.type("At ")
    hands.compose("排队")
    before = hands.journey
    assert text_of(document.written, "queue") == "At 排队"
    assert told[-1] == "At 排队"
    assert hands.journey is before
    assert hands.open_editor.textCursor().block().layout().preeditAreaText() == "排队"
    hands.key(Key.Key_Escape)
    assert document.written is before
