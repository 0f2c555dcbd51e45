"""Comments beside the map and their marks on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from cjm_desktop.app.comments.card import ThreadCard
from cjm_desktop.app.comments.marks import Marks
from cjm_desktop.app.comments.panel import CommentsPanel
from cjm_desktop.app.window import Window
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.document import Document
from cjm_desktop.edits.comments import add_comment, change_comment
from cjm_desktop.edits.lanes import change_lane
from cjm_desktop.layout.finding import areas_of
from cjm_desktop.model.comments import Comment
from cjm_desktop.model.lookup import records_of
from cjm_desktop.storage.settings import read_settings
from cjm_desktop.storage.writing import to_bytes
from cjm_desktop.words import Text
from tests.canvas.sample import sample

EDIT = Text("Test", "Edit")
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def file(tmp_path: Path) -> Path:
    journey = sample()
    for holder, text in (("till", "On the till"), ("look", "On the step"), ("before", "On the stage")):
        journey = add_comment(journey, holder, Comment(id=f"on-{holder}", author="Li", text=text))
    path = tmp_path / "map.cjm"
    path.write_bytes(to_bytes(change_comment(journey, "before", "on-before", resolved=True)))
    return path


def document(window: Window) -> Document:
    assert window.document is not None
    return window.document


def canvas(window: Window) -> MapCanvas:
    assert window.canvas is not None
    return window.canvas


def panel(window: Window) -> CommentsPanel:
    assert window.sides is not None
    shown = window.sides.show("comments")
    assert isinstance(shown, CommentsPanel)
    return shown


def comments(window: Window) -> Iterator[Comment]:
    for record in records_of(document(window).journey):
        if isinstance(record, Comment):
            yield record


def said(window: Window) -> list[str]:
    """What is shown of comments and replies, from above."""
    cards = [card for card in panel(window).findChildren(ThreadCard) if card.isVisible()]
    cards.sort(key=lambda card: card.y())
    return [each.text() for card in cards for each in card.findChildren(QLabel) if each.property("role") == "words"]


def press(window: Window, name: str) -> None:
    """Click the first visible button of the panel that says so."""
    buttons = [*panel(window).findChildren(QPushButton), *panel(window).findChildren(QToolButton)]
    button = next(each for each in buttons if each.isVisible() and name in (each.text(), each.accessibleName()))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def write(text: str) -> None:
    """Write where the focus is, and send it by key."""
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPlainTextEdit)
    QTest.keyClicks(focus, text)
    QTest.keyClick(focus, Qt.Key.Key_Return, CONTROL)


def comment_on(window: Window, name: str, text: str) -> None:
    """Select something, Ctrl+Alt+M, write, Ctrl+Enter."""
    document(window).select([name])
    canvas(window).setFocus()
    QTest.keyClick(canvas(window), Qt.Key.Key_M, CONTROL | ALT)
    write(text)


def choose(window: Window, state: str) -> None:
    box = panel(window).findChild(QComboBox)
    assert isinstance(box, QComboBox)
    box.setCurrentText(state)


def test_all_open_comments_are_listed_in_the_order_of_the_map(opened: Window) -> None:
    assert said(opened) == ["On the step", "On the till"]
    choose(opened, "Resolved")
    assert said(opened) == ["On the stage"]


def test_what_is_selected_shows_its_own_and_one_goes_back_to_all(opened: Window) -> None:
    document(opened).select(["till"])
    assert said(opened) == ["On the till"]
    document(opened).select(["queue"])
    assert said(opened) == []
    press(opened, "← All comments")
    assert said(opened) == ["On the step", "On the till"]
    press(opened, "Touchpoint: Till")
    assert document(opened).selection == {"till"}


def test_i_comment_by_key_and_am_asked_for_my_name_once(opened: Window, settings: Path) -> None:
    document(opened).select(["queue"])
    QTest.keyClick(canvas(opened), Qt.Key.Key_M, CONTROL | ALT)
    name = next(each for each in panel(opened).findChildren(QLineEdit) if each.isVisible())
    QTest.keyClicks(name, "Ann")
    comment_on(opened, "queue", "How long?")
    assert read_settings(settings).author == "Ann"
    assert not name.isVisible()
    comment_on(opened, "buy", "A step")
    comment_on(opened, "during", "A stage")
    new = [comment for comment in comments(opened) if comment.author == "Ann"]
    assert {comment.text for comment in new} == {"How long?", "A step", "A stage"}
    assert all(comment.time is not None for comment in new)
    assert said(opened) == ["A stage"]
    document(opened).undo()
    assert "A stage" not in [comment.text for comment in comments(opened)]


def test_comments_are_answered_resolved_changed_and_deleted(opened: Window) -> None:
    document(opened).select(["till"])
    panel(opened)
    press(opened, "Reply")
    write("Really?")
    assert said(opened) == ["On the till", "Really?"]
    press(opened, "Resolve")
    assert said(opened) == []
    choose(opened, "Resolved")
    press(opened, "Reopen")
    choose(opened, "Open")
    menus = [button.menu() for button in panel(opened).findChildren(QToolButton) if button.isVisible()]
    edit, delete = menus[0].actions()
    edit.trigger()
    write("Beside the till")
    assert said(opened) == ["Beside the till", "Really?"]
    menus = [button.menu() for button in panel(opened).findChildren(QToolButton) if button.isVisible()]
    menus[1].actions()[1].trigger()
    assert said(opened) == ["Beside the till"]
    menus = [button.menu() for button in panel(opened).findChildren(QToolButton) if button.isVisible()]
    delete = menus[0].actions()[1]
    delete.trigger()
    assert said(opened) == []
    for _ in range(6):
        document(opened).undo()
    assert said(opened) == ["On the till"]


def test_esc_gives_an_answer_up_and_another_change_keeps_it(opened: Window) -> None:
    document(opened).select(["till"])
    panel(opened)
    press(opened, "Reply")
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPlainTextEdit)
    QTest.keyClicks(focus, "Half")
    document(opened).apply(EDIT, change_lane(document(opened).journey, "pains", title="Pains"))
    assert QApplication.focusWidget() is focus
    assert focus.toPlainText() == "Half"
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert not focus.isVisible()
    assert said(opened) == ["On the till"]


def test_a_locked_lane_can_be_talked_about(opened: Window) -> None:
    document(opened).apply(EDIT, change_lane(document(opened).journey, "pains", locked=True))
    comment_on(opened, "queue", "Why locked?")
    assert said(opened) == ["Why locked?"]


def mark_of(window: Window, name: str) -> QPoint:
    """Where the mark of something is in the view."""
    view = canvas(window)
    assert view.sheet is not None
    (found,) = areas_of(view.sheet, frozenset({name}))
    return view.viewportTransform().map(QPointF(found.area.right, found.area.top)).toPoint() - QPoint(4, 3)


def has_marks(view: MapCanvas) -> bool:
    return any(isinstance(item, Marks) for item in view.scene().items())


def test_a_mark_opens_what_was_said(opened: Window, qtbot: QtBot) -> None:
    view = canvas(opened)
    view.show_all()
    qtbot.waitUntil(lambda: has_marks(view))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=mark_of(opened, "till"))
    assert opened.sides is not None
    assert opened.sides.is_shown("comments")
    assert document(opened).selection == {"till"}
    assert said(opened) == ["On the till"]


def test_marks_are_on_screen_where_something_is_open_and_nowhere_else(opened: Window, qtbot: QtBot) -> None:
    view = canvas(opened)
    qtbot.waitUntil(lambda: has_marks(view))

    def is_marked(name: str) -> bool:
        place = mark_of(opened, name)
        picture = view.viewport().grab(QRect(place - QPoint(5, 5), QSize(10, 10))).toImage()
        return "#5b4b9e" in {picture.pixelColor(x, y).name() for x in range(10) for y in range(10)}

    before = view.sheet
    view.show_all()
    assert is_marked("till")
    assert not is_marked("before")
    assert not is_marked("staff")
    now = change_comment(document(opened).journey, "till", "on-till", resolved=True)
    document(opened).apply(EDIT, now)
    assert not is_marked("till")
    assert before is not None
    assert view.sheet is not None
    assert [*view.sheet.groups()] == [*before.groups()]


def test_what_is_written_is_known_before_it_is_sent(opened: Window) -> None:
    """A crash takes no comment that was being written."""
    document(opened).select(["queue"])
    canvas(opened)
    field_of_panel = panel(opened).findChild(QPlainTextEdit)
    assert isinstance(field_of_panel, QPlainTextEdit)
    before = document(opened).journey
    field_of_panel.setPlainText("Not sent yet")
    written = document(opened).written
    assert [each.text for each in records_of(written) if isinstance(each, Comment)].count("Not sent yet") == 1
    assert document(opened).journey is before
    field_of_panel.clear()
    assert document(opened).written is before
    press(opened, "← All comments")
    press(opened, "Reply")
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    field.setPlainText("An answer")
    assert "An answer" in document(opened).written.model_dump_json()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert document(opened).written is before


def writings(window: Window) -> list[str]:
    """What stands in the fields of the panel, from above."""
    QApplication.processEvents()
    fields = [field for field in panel(window).findChildren(QPlainTextEdit) if field.isVisible()]
    fields.sort(key=lambda field: field.mapTo(panel(window), QPoint()).y())
    return [field.toPlainText() for field in fields]


def test_what_is_half_written_goes_on_in_another_language_and_is_sent_once(window: Window, file: Path) -> None:
    """I write a comment and an answer, the window is made anew in Chinese, and both stand where they stood."""
    window.open_path(file)
    document(window).select(["till"])
    panel(window)
    press(window, "Reply")
    assert writings(window) == ["", ""]
    fields = [each for each in panel(window).findChildren(QPlainTextEdit) if each.isVisible()]
    for field in fields:
        QTest.keyClicks(field, "Half an answer" if field.hasFocus() else "Half a comment")
    assert sorted(writings(window)) == ["Half a comment", "Half an answer"]
    window.set_language("zh-Hans")
    document(window).select(["till"])
    assert sorted(writings(window)) == ["Half a comment", "Half an answer"]
    before = len([*comments(window)])
    sent = next(each for each in panel(window).findChildren(QPlainTextEdit) if each.toPlainText() == "Half a comment")
    QTest.keyClick(sent, Qt.Key.Key_Return, CONTROL)
    assert len([*comments(window)]) == before + 1
    window.set_language("en")
    document(window).select(["till"])
    assert sorted(writings(window)) == ["", "Half an answer"]
    answer = next(each for each in panel(window).findChildren(QPlainTextEdit) if each.toPlainText())
    QTest.keyClick(answer, Qt.Key.Key_Escape)
    window.set_language("zh-Hans")
    document(window).select(["till"])
    assert writings(window) == [""]
