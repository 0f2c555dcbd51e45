"""Whatever is done in a window, by hand, key, command or an edit from elsewhere: all of it shows the same map."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import settings as profile
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from cjm_desktop.app.commands.table import COMMANDS, Command
from cjm_desktop.app.window import Window
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.document import Document
from cjm_desktop.edits.assets import without_spare_assets
from cjm_desktop.model.kinds import Detail
from cjm_desktop.model.lanes import EmotionLane
from cjm_desktop.model.lookup import ids_of, point_name
from cjm_desktop.model.records import JourneyMap, View
from cjm_desktop.model.references import steps_of
from cjm_desktop.model.revisions import says_the_same
from cjm_desktop.storage.reading import map_of
from cjm_desktop.storage.writing import to_bytes
from cjm_desktop.words import Text, say
from tests.maps import journey_maps
from tests.unit.app.hands import shown, take_as_saved
from tests.unit.app.sameness import assert_shows_its_map
from tests.unit.edits.making import Making
from tests.unit.edits.random_edits import MAKERS, Edit
from tests.unit.edits.sample import assert_whole


def say_command(command: Command) -> str:
    return command.text if isinstance(command.text, str) else say(command.text, "en")


EDIT = Text("Edit", "Edit text")
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton
K = Qt.Key
ARROWS = (K.Key_Left, K.Key_Right, K.Key_Up, K.Key_Down)
PLAIN = (K.Key_Return, K.Key_F2, K.Key_Insert, K.Key_Delete, K.Key_Escape, K.Key_X, K.Key_Tab, K.Key_Backtab)
MOVING = (K.Key_Home, K.Key_End, K.Key_PageDown)
WITH_CTRL = (K.Key_A, K.Key_C, K.Key_D, K.Key_V, K.Key_X, K.Key_Z, K.Key_Y, K.Key_Return)
KEYS = [
    *((key, modifiers) for key in ARROWS for modifiers in (NONE, SHIFT, ALT, ALT | SHIFT, CTRL)),
    *((key, NONE) for key in (*PLAIN, *MOVING)),
    *((key, CTRL) for key in WITH_CTRL),
]
ENDS = (K.Key_Return, K.Key_Tab, K.Key_Escape)
USED = [
    command.id
    for command in COMMANDS
    if command.menu not in ("file", "appearance", "language", "window", "help")
    and not say_command(command).endswith("…")
]
PANELS = ("cards", "outline", "guide", "findings", "properties", "history", "comments")


class Use(RuleBasedStateMachine):
    """A window in which one map after another is opened."""

    window: Window
    folder: Path
    files = count()

    def __init__(self) -> None:
        super().__init__()
        self.numbers = count()
        self.known: dict[int, JourneyMap] = {}
        """The map at each place of the history, as it was when it was there first."""
        self.dismissing = QTimer()
        self.dismissing.timeout.connect(dismiss)
        self.dismissing.start(5)

    @property
    def document(self) -> Document:
        assert self.window.document is not None
        return self.window.document

    @property
    def canvas(self) -> MapCanvas:
        assert self.window.canvas is not None
        return self.window.canvas

    @initialize(journey=journey_maps(), panels=st.tuples(*[st.sampled_from(PANELS)] * 2), near=st.booleans())
    def open(self, journey: JourneyMap, panels: tuple[str, ...], near: bool) -> None:
        file = self.folder / f"{next(self.files)}.cjm"
        file.write_bytes(to_bytes(journey))
        self.open_file(file)
        assert self.document.journey == journey
        for panel in panels:
            self.show(panel)
        if near:
            self.canvas.zoom_to(1.0)

    def open_file(self, file: Path) -> None:
        assert self.window.open_path(file)
        self.known = {0: self.document.journey}
        self.document.subscribe(self.remember)

    def remember(self, _before: JourneyMap, _after: JourneyMap) -> None:
        """Keep what is at each place; an edit has made an end of those after it."""
        document = self.document
        if document.travelled:
            assert self.known[document.place] is document.journey
        else:
            self.known[document.place] = document.journey
        self.known = {place: self.known[place] for place in document.places}

    # What is done

    @rule(data=st.data(), maker=st.sampled_from(MAKERS), key=st.sampled_from([None, "one", "other"]))
    def edit(self, data: st.DataObject, maker: Callable[[Making], Edit], key: str | None) -> None:
        journey = self.document.journey
        try:
            edit = maker(Making(data, journey, self.numbers))
        except IndexError:
            return  # nothing to work on
        self.document.apply(EDIT, edit(journey), key)

    @rule(command=st.sampled_from(USED))
    def command(self, command: str) -> None:
        action = self.window.actions()[[each.id for each in COMMANDS].index(command)]
        if action.isEnabled():
            action.trigger()

    @rule(key=st.sampled_from(KEYS), words=st.sampled_from(["", "", "New"]), end=st.sampled_from(ENDS))
    def press(self, key: tuple[Qt.Key, Qt.KeyboardModifier], words: str, end: Qt.Key) -> None:
        """Press a key on the map, and perhaps write something there."""
        self.canvas.setFocus()
        QTest.keyClick(self.canvas, *key)
        write(words, end)

    @rule(key=st.sampled_from(KEYS), words=st.sampled_from(["", "", "New", "50 %"]), end=st.sampled_from(ENDS))
    def outline(self, key: tuple[Qt.Key, Qt.KeyboardModifier], words: str, end: Qt.Key) -> None:
        """Press a key in the outline, and perhaps write something there."""
        assert self.window.sides is not None
        panel = self.window.sides.show("outline")
        panel.setFocus()
        if (focus := QApplication.focusWidget()) is not None and panel.isAncestorOf(focus):
            QTest.keyClick(focus, *key)
            write(words, end)

    @rule(place=st.integers(0, 30), words=st.sampled_from(["a", "New words", "7"]), end=st.sampled_from(ENDS))
    def fill(self, place: int, words: str, end: Qt.Key) -> None:
        """Write in a field of the form beside the map."""
        form = self.show("properties")
        fields = [*form.findChildren(QLineEdit), *form.findChildren(QPlainTextEdit)]
        fields = [field for field in fields if field.isVisible() and field.isEnabled()]
        if fields:
            fields[place % len(fields)].setFocus()
            write(words, end)

    @rule(x=st.floats(0, 1), y=st.floats(0, 1), modifiers=st.sampled_from([NONE, SHIFT, CTRL]), twice=st.booleans())
    def click(self, x: float, y: float, modifiers: Qt.KeyboardModifier, twice: bool) -> None:
        click = QTest.mouseDClick if twice else QTest.mouseClick
        click(self.canvas.viewport(), LEFT, modifiers, self.place(x, y))

    @rule(
        start=st.tuples(st.floats(0, 1), st.floats(0, 1)),
        end=st.tuples(st.floats(0, 1), st.floats(0, 1)),
        modifiers=st.sampled_from([NONE, SHIFT, ALT]),
        undone=st.booleans(),
    )
    def drag(
        self, start: tuple[float, float], end: tuple[float, float], modifiers: Qt.KeyboardModifier, undone: bool
    ) -> None:
        viewport = self.canvas.viewport()
        QTest.mousePress(viewport, LEFT, modifiers, self.place(*start))
        middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
        before = self.document.journey  # what was being written is kept
        for place in (middle, end):
            QTest.mouseMove(viewport, self.place(*place))
        if undone:
            QTest.keyClick(self.canvas, K.Key_Escape)
            assert self.document.journey is before
        QTest.mouseRelease(viewport, LEFT, modifiers, self.place(*end))

    def place(self, x: float, y: float) -> QPoint:
        size = self.canvas.viewport().size()
        return QPoint(round(x * (size.width() - 1)), round(y * (size.height() - 1)))

    @rule(data=st.data())
    def look(self, data: st.DataObject) -> None:
        """Look at a part of the map."""
        journey = self.document.journey
        lanes = data.draw(st.lists(st.sampled_from([lane.id for lane in journey.lanes] or ["none"]), unique=True))
        detail = data.draw(st.sampled_from(get_args(Detail)))
        view = View(id="seen", detail=detail, without_lanes=tuple(lanes), highlights=data.draw(st.booleans()))
        self.canvas.look_at(view)

    @rule(panel=st.sampled_from(PANELS))
    def turn_to(self, panel: str) -> None:
        self.show(panel)

    def show(self, panel: str) -> QWidget:
        """Have another panel beside the map; the outline as a tree and as a table by turns."""
        assert self.window.sides is not None
        shown = self.window.sides.show(panel)
        forms = [each for each in shown.findChildren(QToolButton) if each.text() in ("Tree", "Table")]
        for other in [each for each in forms if not each.isChecked()][:1]:
            QTest.mouseClick(other, LEFT)
        return shown

    @rule(data=st.data())
    def select(self, data: st.DataObject) -> None:
        self.document.select(data.draw(st.sets(st.sampled_from(names_in(self.document.journey)), max_size=4)))

    @rule()
    def undo(self) -> None:
        self.document.undo()

    @rule()
    def redo(self) -> None:
        self.document.redo()

    @rule(data=st.data())
    def go(self, data: st.DataObject) -> None:
        self.document.go(data.draw(st.sampled_from(self.document.places)))

    @rule()
    def save(self) -> None:
        assert self.window.files.save()
        assert not self.document.dirty

    @rule()
    def open_again(self) -> None:
        """Save, and open the file again: the same map, with nothing to undo."""
        self.save()
        before, session = self.document.journey, self.window.files.session
        assert session is not None
        assert session.path is not None
        self.open_file(session.path)
        assert says_the_same(self.document.journey, without_spare_assets(before))
        assert self.document.places == range(1)
        assert self.document.journey is not before

    # What holds whatever was done

    @invariant()
    def all_shows_the_same(self) -> None:
        if self.known:
            assert_shows_its_map(self.window)

    @invariant()
    def the_map_is_whole_and_goes_through_a_file(self) -> None:
        if self.known:
            assert_whole(self.document.journey)
            assert map_of(to_bytes(self.document.journey), "map.cjm")[0] == self.document.journey

    def teardown(self) -> None:
        """Go back to the beginning and forth to the end, step by step."""
        self.dismissing.stop()
        if not self.known:
            return
        self.window.files.settle_down()
        document = self.document
        for step in (document.undo, document.redo):
            for _ in document.places:
                step()
                assert document.journey is self.known[document.place]
                assert self.window.isWindowModified() == (not document.is_saved(document.place))
            assert document.place == document.places[0 if step == document.undo else -1]
            assert_shows_its_map(self.window)
        take_as_saved(document)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def write(words: str, end: Qt.Key) -> None:
    """Write in what has the focus, if it is a field, and end that."""
    for letter in words:
        if (focus := QApplication.focusWidget()) is not None:
            QTest.keyClicks(focus, letter)
    if words and (focus := QApplication.focusWidget()) is not None:
        QTest.keyClick(focus, end)


def names_in(journey: JourneyMap) -> list[str]:
    curves = [curve.id for lane in journey.lanes if isinstance(lane, EmotionLane) for curve in lane.curves]
    return [*ids_of(journey), *(point_name(curve, step.id) for curve in curves for step in steps_of(journey))]


def dismiss() -> None:
    """Close whatever asks or tells something."""
    for found in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
        if found is not None:
            found.close()


@pytest.fixture
def use(qtbot: QtBot, settings: Path, tmp_path: Path) -> Iterator[type[Use]]:
    """The machine with a window, which goes with the test."""
    Use.window, Use.folder = shown(qtbot, settings), tmp_path
    yield Use
    del Use.window


def test_everything_shows_the_same_map_whatever_is_done(use: type[Use]) -> None:
    run_state_machine_as_test(use, settings=profile(max_examples=8, stateful_step_count=20))


@pytest.mark.long
def test_everything_shows_the_same_map_whatever_is_done_for_long(use: type[Use]) -> None:
    run_state_machine_as_test(use, settings=profile(max_examples=500, stateful_step_count=60))
