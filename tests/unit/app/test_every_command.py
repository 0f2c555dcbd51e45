"""Every command of the table, wherever it is used."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from unicodedata import category

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from cjm_desktop.app.commands.table import COMMANDS, Command, sequences
from cjm_desktop.app.presenting.stage import Stage
from cjm_desktop.app.window import all_windows
from cjm_desktop.edits.lanes import add_lane
from cjm_desktop.edits.vocabulary import add_word
from cjm_desktop.model.lanes import MetricLane, MetricValue
from cjm_desktop.model.lookup import ids_of, parts_of, point_name
from cjm_desktop.model.records import JourneyMap, View
from cjm_desktop.storage.writing import to_bytes
from cjm_desktop.words import LANGUAGES, Language, say
from tests.canvas.sample import sample
from tests.unit.app.hands import shown
from tests.unit.edits.sample import assert_whole

EMPTY = JourneyMap(format="cjm", version=1, id="map")
SELECTIONS: dict[str, tuple[str, ...]] = {
    "nothing": (),
    "a card": ("shop",),
    "a step": ("look",),
    "a stage": ("before",),
    "a lane": ("touch",),
    "a lane of curves": ("feel",),
    "a flow": ("again",),
    "a point": (point_name("mood", "try"),),
    "several": ("shop", "till", "queue", "ride", "again"),
}
QUICK = ("nothing", "several", "a lane of curves")
"""Selections that are tried in an ordinary run."""
OF_WINDOW = ("file", "appearance", "language", "help")
"""Menus to which it is all one what is selected."""
TYPED = {"Ctrl", "Alt", "Meta"}
MEANT_BY_FIELDS = {
    "Del",
    "Backspace",
    "Return",
    "Enter",
    "Tab",
    "Backtab",
    "Esc",
    "Space",
    "Home",
    "End",
    "Left",
    "Right",
}


def full() -> JourneyMap:
    journey = add_lane(sample(), MetricLane(id="rate", kind="metric", values=(MetricValue(step="buy", value=4),)))
    return add_word(journey, View(id="view", name="Leaders", without_lanes=("pains",)))


def name_of(command: Command, language: Language) -> str:
    return command.text if isinstance(command.text, str) else say(command.text, language)


def is_digit_with_shift(keys: QKeySequence) -> bool:
    return keys.toString()[:-1] == "Shift+" and keys.toString()[-1].isdigit()


@pytest.fixture
def answers() -> Iterator[list[str]]:
    """Whatever asks or tells something is closed; what it was is noted."""
    met: list[str] = []

    def dismiss() -> None:
        for found in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
            if found is not None:
                met.append(type(found).__name__)
                found.close()

    timer = QTimer()
    timer.timeout.connect(dismiss)
    timer.start(5)
    yield met
    timer.stop()


class Desk:
    """A window in which one command after another is used, each on a fresh map or on none."""

    def __init__(self, bot: QtBot, settings: Path, folder: Path, journey: JourneyMap | None) -> None:
        self._bot, self._settings, self._folder, self._journey = bot, settings, folder, journey
        self.window = shown(bot, settings)

    def begin(self, selected: tuple[str, ...]) -> None:
        """Have the map as it was, seen whole, with something selected."""
        if not self.window.isVisible():
            self.window = shown(self._bot, self._settings)
        window = self.window
        self._close_others()
        if window.language != "en":
            window.set_language("en")
        if not window.isActiveWindow():
            with self._bot.waitActive(window):
                window.activateWindow()
        if window.document is not None:
            window.document.go(0)
            window.document.mark_saved(window.document.journey)
        if self._journey is None:
            if window.document is not None:
                window.files.close()
            return
        if window.document is None or window.document.journey != self._journey:
            file = self._folder / "map.cjm"
            file.write_bytes(to_bytes(self._journey))
            assert window.open_path(file)
        assert window.document is not None
        assert window.views is not None
        assert window.canvas is not None
        window.views.show_all()
        window.document.select(selected)
        window.canvas.setFocus()

    def _close_others(self) -> None:
        """Close what commands have opened beside the window."""
        others = [window for window in all_windows() if window is not self.window]
        stages = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Stage)]
        for other in (*others, *self.window.findChildren(QDialog), *stages):
            other.close()

    def action(self, command: Command) -> QAction:
        return self.window.actions()[[each.id for each in COMMANDS].index(command.id)]

    def use(self, command: Command) -> None:
        """Use a command by its key, where it has none from the menu."""
        action = self.action(command)
        if not action.isEnabled():
            return
        used: list[str] = []
        note: Callable[[], None] = lambda: used.append(command.id)  # noqa: E731 - a slot
        action.triggered.connect(note)
        keys = action.shortcuts()
        if keys and not is_digit_with_shift(keys[0]):  # pressed here as where digits need Shift, and then it writes
            QTest.keySequence(self.window.canvas or self.window, keys[0])
        else:
            action.trigger()
        assert used == [command.id]
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_has_a_name_in_every_language_and_none_has_that_of_another(language: Language) -> None:
    for command in COMMANDS:
        name = name_of(command, language)
        assert name
        if language != "en" and isinstance(command.text, str) is False and not name.isupper():
            assert any(category(character) == "Lo" for character in name), f"{name} is not translated"
    twice = Counter((command.menu, name_of(command, language)) for command in COMMANDS)
    assert [name for name, count in twice.items() if count > 1] == []


def test_what_is_typed_into_a_field_is_no_command(qapp: QApplication) -> None:
    """A key without Ctrl or Alt that types or moves the cursor is heard on the map alone.

    Shift with a digit zooms; a field that writes takes it first.
    """
    assert qapp
    for command in COMMANDS:
        for keys in sequences(command):
            parts = keys.toString().split("+")
            writes = len(parts[-1]) == 1 and not is_digit_with_shift(keys)
            types = TYPED.isdisjoint(parts) and (writes or parts[-1] in MEANT_BY_FIELDS)
            assert command.of_map or not types, f"{command.id}: {keys.toString()}"


@pytest.mark.parametrize(
    "selected",
    [name if name in QUICK else pytest.param(name, marks=pytest.mark.long) for name in SELECTIONS],
)
def test_every_command_that_is_offered_can_be_used_on_a_full_map(
    qtbot: QtBot, settings: Path, tmp_path: Path, answers: list[str], selected: str
) -> None:
    desk = Desk(qtbot, settings, tmp_path, full())
    used = [command for command in COMMANDS if selected == "nothing" or command.menu not in OF_WINDOW]
    for command in used:
        desk.begin(SELECTIONS[selected])
        desk.use(command)
        document = desk.window.document
        if document is not None:
            assert_whole(document.journey)
            assert {part for name in document.selection for part in parts_of(name)} <= set(ids_of(document.journey))
    assert answers or selected != "nothing"


@pytest.mark.parametrize("journey", [EMPTY, None], ids=["on an empty map", "on the welcome page"])
def test_every_command_that_is_offered_can_be_used_where_there_is_nothing(
    qtbot: QtBot, settings: Path, tmp_path: Path, answers: list[str], journey: JourneyMap | None
) -> None:
    desk = Desk(qtbot, settings, tmp_path, journey)
    for command in COMMANDS:
        desk.begin(())
        desk.use(command)
    assert answers


@pytest.mark.parametrize("journey", [full(), EMPTY, None], ids=["full", "empty", "welcome"])
def test_a_command_that_is_not_offered_does_and_says_nothing(
    qtbot: QtBot, settings: Path, tmp_path: Path, answers: list[str], journey: JourneyMap | None
) -> None:
    """Whoever comes to it past menus and keys, as from the palette."""
    desk = Desk(qtbot, settings, tmp_path, journey)
    desk.begin(())
    window = desk.window
    refused = [command for command in COMMANDS if not command.enabled(window)]
    assert refused
    for command in refused:
        before = window.document.journey if window.document is not None else None
        command.run(window)
        QApplication.processEvents()
        assert (answers, command.id) == ([], command.id)
        assert (window.document.journey if window.document is not None else None) is before
        assert window.isVisible()
