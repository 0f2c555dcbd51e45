"""A workshop: cards are thrown in, grouped, voted on and tidied up, each as one step, in big type."""

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import settings as tries
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cjm_desktop.app.export.dialog import ExportDialog
from cjm_desktop.app.files import watching
from cjm_desktop.app.window import Window
from cjm_desktop.app.workshop.clock import Clock
from cjm_desktop.app.workshop.countdown import MINUTE, Countdown
from cjm_desktop.app.workshop.room import Workshop, workshop_of
from cjm_desktop.app.workshop.round import Round
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.document import Document
from cjm_desktop.edits.cards import delete_card
from cjm_desktop.edits.workshop import cluster_of
from cjm_desktop.layout.finding import areas_of
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.lookup import find_card
from cjm_desktop.model.references import cards_of
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.writing import to_bytes, write_map
from cjm_desktop.words import LANGUAGES, Language, Text, say
from tests.unit.app.hands import meeting, press, shown
from tests.unit.edits.sample import card, sample

_Key = Qt.Key
SCREEN = QTest.createTouchDevice()
_ALT = Qt.KeyboardModifier.AltModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


class Room:
    """A window in which a workshop is held."""

    def __init__(self, bot: QtBot, preferences: Path, folder: Path) -> None:
        self.bot = bot
        file = self.file = folder / "bicycle.cjm"
        file.write_bytes(to_bytes(sample()))
        self.window: Window = shown(bot, preferences)
        self.window.resize(1200, 800)
        self.window.prefer(lambda known: replace(known, still=True))
        self.window.open_path(file)
        QTest.keyClick(self.window, _Key.Key_F5, _CONTROL)

    @property
    def canvas(self) -> MapCanvas:
        assert self.window.canvas is not None
        return self.window.canvas

    @property
    def document(self) -> Document:
        assert self.window.document is not None
        return self.window.document

    @property
    def workshop(self) -> Workshop:
        workshop = workshop_of(self.canvas)
        assert workshop is not None
        return workshop

    @property
    def is_held(self) -> bool:
        return workshop_of(self.canvas) is not None

    def type(self, text: str) -> None:
        line = self.workshop.collecting.line
        QTest.keyClicks(line, text)
        QTest.keyClick(line, _Key.Key_Return)

    def at(self, name: str) -> QPoint:
        assert self.canvas.sheet is not None
        (found,) = areas_of(self.canvas.sheet, frozenset([name]))
        middle = (found.area.left + found.area.right) / 2, (found.area.top + found.area.bottom) / 2
        return self.canvas.mapFromScene(*middle)

    def click(self, name: str, button: Qt.MouseButton = LEFT) -> None:
        QTest.mouseClick(self.canvas.viewport(), button, pos=self.at(name))

    def drag(self, name: str, onto: str) -> None:
        port, start, end = self.canvas.viewport(), self.at(name), self.at(onto)
        QTest.mousePress(port, LEFT, pos=start)
        QTest.mouseMove(port, (start + end) / 2)
        QTest.mouseMove(port, end)
        QTest.mouseRelease(port, LEFT, pos=end)


@pytest.fixture
def room(qtbot: QtBot, settings: Path, tmp_path: Path) -> Room:
    return Room(qtbot, settings, tmp_path)


def texts(room: Room, lane: str) -> list[str]:
    return [each.text for found in room.document.journey.lanes if isinstance(found, CardLane) and found.id == lane
            for each in found.cards]  # fmt: skip


def test_cards_are_thrown_in_by_typing_and_enter_each_as_one_step(room: Room) -> None:
    """I type three cards, of two kinds and at two steps, without the mouse; undo takes the last one back."""
    line = room.workshop.collecting.line
    assert QApplication.focusWidget() is line
    assert room.workshop.collecting.place == ("touch", "look")
    room.type("Poster")
    QTest.keyClick(line, _Key.Key_Right)
    room.type("Test ride")
    QTest.keyClick(line, _Key.Key_2, _ALT)
    room.type("Too heavy")
    room.type("   ")
    assert "Poster" in texts(room, "touch")
    assert texts(room, "pains") == ["Rain", "Too heavy"]
    assert room.document.place == 3
    assert room.workshop.collecting.place == ("pains", "try")
    room.document.undo()
    assert texts(room, "pains") == ["Rain"]
    QTest.keyClick(line, _Key.Key_Up)
    assert room.workshop.collecting.place == ("touch", "try")


def test_enter_while_an_input_method_composes_ends_that_and_no_card(room: Room) -> None:
    line = room.workshop.collecting.line
    QApplication.sendEvent(line, QInputMethodEvent("bei", []))
    QTest.keyClick(line, _Key.Key_Return)
    assert room.document.place == 0
    committed = QInputMethodEvent()
    committed.setCommitString("被雨淋")
    QApplication.sendEvent(line, committed)
    QTest.keyClick(line, _Key.Key_Return)
    assert "被雨淋" in texts(room, "touch")


def test_a_round_of_votes_is_one_step_and_cancelled_it_is_none(room: Room) -> None:
    """Two people vote, one takes a dot back; nothing is in the map until the end, but the journal has it."""
    room.workshop.show_part(2)
    voting = room.workshop.voting
    for name in ("rain", "rain", "shop", "site"):
        room.click(name)
    assert (voting.round.left, voting.round.now) == (0, {"rain": 2, "shop": 1})
    room.click("shop", RIGHT)
    assert voting.round.left == 1
    assert room.document.place == 0
    assert card(room.document.written, "rain").votes == 2
    QTest.keyClick(room.canvas, _Key.Key_N)
    assert (voting.round.person, voting.round.left) == (2, 3)
    assert [marks[1] for marks in voting.dots.marks] == []
    room.document.select(["site"])
    QTest.keyClick(room.canvas, _Key.Key_Space)
    QTest.keyClick(room.canvas, _Key.Key_Space)
    QTest.keyClick(room.canvas, _Key.Key_Space, _SHIFT)
    QTest.keyClick(room.canvas, _Key.Key_R)
    assert sorted(marks[1] for marks in voting.dots.marks) == [1, 2]
    voting.finish.click()
    assert room.document.place == 1
    assert {name: card(room.document.journey, name).votes for name in ("rain", "shop", "site")} == {
        "rain": 2,
        "shop": 0,
        "site": 1,
    }
    assert room.document.written is room.document.journey
    room.click("rain")
    voting.cancel.click()
    assert room.document.place == 1
    assert card(room.document.written, "rain").votes == 2


def test_leaving_keeps_what_was_voted_and_brings_the_window_back(room: Room) -> None:
    room.workshop.show_part(2)
    room.click("rain")
    QTest.keyClick(room.canvas, _Key.Key_Escape)
    assert not room.is_held
    assert not next(each for each in room.window.actions() if each.objectName() == "workshop").isChecked()
    assert card(room.document.journey, "rain").votes == 1
    assert room.window.sides is not None
    QTest.keyClick(room.window, _Key.Key_F5, _CONTROL)
    assert room.is_held
    QTest.keyClick(room.window, _Key.Key_F5, _CONTROL)
    assert not room.is_held


def test_a_card_dragged_onto_another_is_grouped_and_named_in_one_step(room: Room) -> None:
    room.workshop.show_part(1)
    room.drag("site", "shop")
    assert room.document.place == 1
    assert cluster_of(room.document.journey, "site") == "Group 1"
    name = room.workshop.grouping.name
    assert QApplication.focusWidget() is name
    QTest.keyClicks(name, "Seen from afar")
    QTest.keyClick(name, _Key.Key_Return)
    assert room.document.place == 1
    assert card(room.document.journey, "shop").tags == ("Seen from afar",)
    room.document.undo()
    assert room.document.journey == sample()
    room.document.select(["shop", "rain"])
    QTest.keyClick(room.canvas, _Key.Key_G)
    assert card(room.document.journey, "rain").step == card(room.document.journey, "shop").step


def test_tidying_up_is_one_step_and_draws_cards_without_repeating(room: Room) -> None:
    for name in ("Poster", "Flyer", "Friend"):
        room.type(name)
    room.document.select(())
    room.workshop.show_part(3)
    tidying = room.workshop.tidying
    assert tidying.card.isHidden(), "the bar keeps no room for a card before one is drawn"
    tidying.chance = Random(1)  # noqa: S311 - the same draw each time
    before = room.document.place
    tidying.tidy.click()
    assert room.document.place == before + 1
    assert sorted(texts(room, "touch")) == ["Flyer", "Friend", "Poster", "Shop window", "Staff", "Web site"]
    drawn: set[str] = set()
    for _ in range(7):
        tidying.draw.click()
        drawn.add(tidying.card.text())
    assert len(drawn) == 7
    assert tidying.card.isVisible()


def test_the_clock_tells_the_time_that_is_left_and_its_end_once(qtbot: QtBot) -> None:
    now = [100.0]
    clock = Clock("en", still=True, now=lambda: now[0])
    qtbot.addWidget(clock)
    ended: list[None] = []
    heard: list[str] = []
    clock.up.connect(lambda: ended.append(None))

    def hear(text: Text) -> None:
        heard.append(say(text, "en"))

    clock.said.connect(hear)
    clock.sound.click()
    assert clock.face.text() == "5:00"
    clock.start.click()
    now[0] += 59.5
    clock.look()
    assert (clock.face.text(), clock.start.text()) == ("4:01", "Pause")
    clock.more.click()
    assert clock.face.text() == "5:01"
    clock.start.click()
    now[0] += 1000
    clock.look()
    assert (clock.face.text(), clock.start.text()) == ("5:01", "Start")
    clock.start.click()
    now[0] += 250
    clock.look()
    now[0] += 1
    clock.look()
    assert heard == ["The clock runs: 5:00", "The clock stands: 5:01", "The clock runs: 5:01", "One minute left"]
    now[0] += 149
    clock.look()
    clock.look()
    assert (clock.face.text(), clock.face.property("over"), len(ended)) == ("Time is up", True, 1)
    clock.more.click()
    assert clock.face.text() == "1:00"


@tries(max_examples=30)
@given(st.lists(st.tuples(st.sampled_from(["run", "more", "less"]), st.floats(0, 500)), max_size=8))
def test_a_countdown_is_never_below_nothing(acts: list[tuple[str, float]]) -> None:
    now, countdown = 0.0, Countdown()
    for act, seconds in acts:
        before = countdown.left(now)
        more = MINUTE if act == "more" else -MINUTE
        countdown = countdown.switched(now) if act == "run" else countdown.lengthened(more, now)
        if act == "more":
            assert countdown.left(now) == pytest.approx(before + MINUTE)
        now += seconds
        assert 0 <= countdown.left(now) <= countdown.length


@tries(max_examples=30)
@given(st.integers(1, 6), st.lists(st.sampled_from(["a", "b", "-a", "next"]), max_size=20))
def test_nobody_gives_more_dots_than_there_are(each: int, acts: list[str]) -> None:
    now, people = Round(each), 1
    for act in acts:
        before = now.count
        if act == "next":
            now, people = now.following(), people + 1
            assert (now.count, now.left) == (before, each)
        elif act.startswith("-"):
            now = now.taken("a")
            assert before - 1 <= now.count <= before
        else:
            now = now.given(act)
        assert 0 <= sum(now.now.values()) <= each
        assert now.count <= each * people
        assert all(count > 0 for count in now.total.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_has_a_name_and_fits_a_small_projector(
    qtbot: QtBot, settings: Path, tmp_path: Path, language: Language
) -> None:
    made = Room(qtbot, settings, tmp_path)
    made.workshop.leave()
    made.window.set_language(language)
    made.window.resize(1024, 768)
    QTest.keyClick(made.window, _Key.Key_F5, _CONTROL)
    workshop = made.workshop
    for number in range(4):
        workshop.show_part(number)
        for part in (workshop, workshop.top):
            assert part.minimumSizeHint().width() <= 1024
            for widget in part.findChildren(QWidget):
                if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
                    text = widget.text() if isinstance(widget, QPushButton) else ""
                    assert widget.accessibleName() or text, widget
    workshop.leave()


def dots(room: Room) -> dict[str, int]:
    return {name: count for name, count in room.workshop.voting.round.total.items() if count}


def test_what_was_done_last_in_a_round_is_taken_back_by_key_and_the_map_keeps_its_steps(room: Room) -> None:
    room.type("Poster")
    room.workshop.show_part(2)
    voting = room.workshop.voting
    room.document.select(["rain"])
    for _ in range(2):
        QTest.keyClick(room.canvas, _Key.Key_Space)
    QTest.keyClick(room.canvas, _Key.Key_N)
    assert voting.round.person == 2
    QTest.keyClick(room.canvas, _Key.Key_Z, _CONTROL)
    assert (voting.round.person, voting.round.left) == (1, 1)
    voting.back.click()
    assert dots(room) == {"rain": 1}
    QTest.keyClick(room.canvas, _Key.Key_Z, _CONTROL)
    assert not voting.back.isEnabled()
    assert room.document.place == 1
    QTest.keyClick(room.canvas, _Key.Key_Z, _CONTROL)
    assert room.document.place == 0, "with nothing left of the round it is the map's own key again"


def test_results_are_a_list_with_ties_that_leads_to_cards_and_can_be_copied(room: Room) -> None:
    room.workshop.show_part(2)
    results = room.workshop.voting.shown
    for name in ("site", "site", "rain"):
        room.click(name)
    QTest.keyClick(room.canvas, _Key.Key_N)
    room.click("shop")
    assert not results.isVisible()
    QTest.keyClick(room.canvas, _Key.Key_R)
    assert results.isVisible()
    assert [(row.rank, row.votes, row.card.id) for row in results.model.rows] == [
        (1, 2, "site"),
        (2, 1, "shop"),
        (2, 1, "rain"),
    ]
    assert results.geometry().right() == room.canvas.geometry().right()
    results.list.setFocus()
    QTest.keyClick(results.list, _Key.Key_Down)
    QTest.keyClick(results.list, _Key.Key_Down)
    QTest.keyClick(results.list, _Key.Key_Return)
    assert room.document.selection == {results.model.rows[results.list.currentIndex().row()].card.id}
    results.copy.click()
    assert QApplication.clipboard().text().splitlines()[0] == "1\t2\tWeb site\tTouchpoints\tLook"
    QTest.keyClick(room.canvas, _Key.Key_N)
    assert not results.isVisible(), "the next person sees nothing of it"
    QTest.keyClick(room.canvas, _Key.Key_R)
    results.export.click()
    dialog = room.window.findChild(ExportDialog)
    assert dialog is not None
    assert card(room.document.journey, "site").votes == 2
    assert room.document.place == 1
    assert "votes" in [box.currentData() for box in dialog.findChildren(QComboBox)]
    dialog.close()


@pytest.mark.parametrize("answer", ["Save", "Cancel", "Don’t save"])
def test_closing_asks_about_a_half_written_card_and_a_round(room: Room, answer: str) -> None:
    """I close the window in the middle of both: saved, both are in the file; cancelled, all goes on."""
    QTest.keyClicks(room.workshop.collecting.line, "Half a tho")
    room.workshop.show_part(2)
    room.click("rain")
    assert room.document.place == 0
    with meeting(QMessageBox, press(answer)):
        QTest.keyClick(room.canvas, _Key.Key_Q, _CONTROL)
    saved = read_map(room.file).journey
    assert room.window.isVisible() is (answer == "Cancel")
    assert card(saved, "rain").votes == (answer == "Save")
    assert ("Half a tho" in {each.text for each in cards_of(saved)}) is (answer == "Save")
    if answer == "Cancel":
        assert room.is_held
        assert dots(room) == {"rain": 1}
        room.click("rain")
        assert dots(room) == {"rain": 2}
        QTest.keyClick(room.canvas, _Key.Key_S, _CONTROL)
        assert dots(room) == {"rain": 2}, "saving leaves a round alone"
        assert room.workshop.collecting.line.text() == "Half a tho"
        room.workshop.top.done.click()
        assert card(room.document.journey, "rain").votes == 2
        assert "Half a tho" in texts(room, "touch")
        assert room.document.place == 2


def test_another_language_and_other_colours_leave_a_round_a_half_written_card_and_the_clock(room: Room) -> None:
    """The window is made anew while people vote, as when the system turns dark: they go on where they were."""
    QTest.keyClicks(room.workshop.collecting.line, "Half")
    room.workshop.show_part(2)
    room.click("rain")
    QTest.keyClick(room.canvas, _Key.Key_N)
    room.workshop.clock.more.click()
    room.window.set_language("zh-Hans")
    assert room.is_held
    assert room.workshop.part is room.workshop.voting
    assert (room.workshop.voting.round.person, dots(room)) == (2, {"rain": 1})
    assert room.workshop.clock.face.text() == "6:00"
    assert room.workshop.collecting.line.text() == "Half"
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert card(room.document.written, "rain").votes == 1, "the former page left nothing behind"
    room.window.prefer(lambda known: replace(known, appearance="dark"))
    QTest.keyClick(room.canvas, _Key.Key_Z, _CONTROL)
    assert room.workshop.voting.round.person == 1
    QTest.keyClick(room.canvas, _Key.Key_Escape)
    assert not room.is_held
    assert card(room.document.journey, "rain").votes == 1


def test_what_others_write_into_the_file_leaves_a_round_and_gives_back_the_dots_of_cards_that_went(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "PAUSE", 30)
    room.workshop.show_part(2)
    for name in ("rain", "shop"):
        room.document.select([name])
        QTest.keyClick(room.canvas, _Key.Key_Space)
    write_map(room.file, delete_card(room.document.journey, "touch", "shop"), "anything")
    room.bot.waitUntil(lambda: find_card(room.document.journey, "shop") is None, timeout=8000)
    assert room.is_held
    assert dots(room) == {"rain": 1}
    assert room.workshop.voting.round.left == 2
    QTest.keyClick(room.canvas, _Key.Key_Escape)
    assert card(room.document.journey, "rain").votes == 1


class Finger:
    """One finger on the map."""

    def __init__(self, room: Room) -> None:
        self.port = room.canvas.viewport()
        self.touch = QTest.touchEvent(self.port, SCREEN, autoCommit=False)

    def put(self, place: QPoint) -> None:
        self.touch.press(0, place, self.port)
        self.touch.commit()

    def move(self, place: QPoint) -> None:
        self.touch.move(0, place, self.port)
        self.touch.commit()

    def lift(self, place: QPoint) -> None:
        self.touch.release(0, place, self.port)
        self.touch.commit()

    def tap(self, place: QPoint) -> None:
        self.put(place)
        self.lift(place)


def test_fingers_vote_and_take_back(room: Room) -> None:
    """On a large touch screen: two taps are two dots, a finger that stays takes one back."""
    finger = Finger(room)
    room.workshop.show_part(2)
    for _ in range(2):
        finger.tap(room.at("site"))
    assert dots(room) == {"site": 2}
    assert not room.canvas.scene().focusItem(), "no second tap begins to write"
    finger.put(room.at("site"))
    QTest.qWait(QGuiApplication.styleHints().mousePressAndHoldInterval() + 100)
    finger.lift(room.at("site"))
    assert dots(room) == {"site": 1}
    assert room.window.findChild(QMenu) is None or QApplication.activePopupWidget() is None
    start, eye = room.at("site"), room.canvas.mapToScene(QPoint(0, 0))
    finger.put(start)
    for by in (20, 40):
        finger.move(start + QPoint(0, by))
    finger.lift(start + QPoint(0, 40))
    assert dots(room) == {"site": 1}
    assert room.canvas.mapToScene(QPoint(0, 0)).y() < eye.y(), "a finger that moves goes about on the map"
    assert card(room.document.journey, "site") == card(sample(), "site"), "and carries no card"


def test_a_finger_draws_a_card_onto_another(room: Room) -> None:
    finger = Finger(room)
    room.workshop.show_part(1)
    start, end = room.at("site"), room.at("shop")
    finger.put(start)
    for part in (1, 2, 3, 4):
        finger.move(start + (end - start) * part / 4)
    finger.lift(end)
    assert cluster_of(room.document.journey, "site") == "Group 1"
    assert room.document.place == 1


def test_a_file_that_is_dropped_asks_about_the_round_first(room: Room, tmp_path: Path) -> None:
    """A map is dropped on the window while people vote: cancelled, they go on; saved, the dots are in the file."""
    other = tmp_path / "other.cjm"
    other.write_bytes(to_bytes(sample()))
    room.workshop.show_part(2)
    room.click("rain")
    for answer in ("Cancel", "Save"):
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(other))])
        place, copy = QPointF(room.window.rect().center()), Qt.DropAction.CopyAction
        plain = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(room.window, QDragEnterEvent(place.toPoint(), copy, mime, LEFT, plain))
        with meeting(QMessageBox, press(answer)):
            QApplication.sendEvent(room.window, QDropEvent(place, copy, mime, LEFT, plain))
            QApplication.processEvents()
        if answer == "Cancel":
            assert dots(room) == {"rain": 1}
    assert room.window.files.session is not None
    assert card(read_map(room.file).journey, "rain").votes == 1
