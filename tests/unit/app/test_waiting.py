"""Opening a map that takes a while."""

import gc
import weakref
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from cjm_desktop.app.window import Window, open_window
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.records import JourneyMap, Stage, Step
from cjm_desktop.model.revisions import says_the_same
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.settings import change_settings
from cjm_desktop.storage.writing import to_bytes
from cjm_desktop.words import Text
from tests.unit.app.hands import meeting, shown

_CARDS = 4000


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Window:
    settings = tmp_path / "home" / "settings.json"
    change_settings(settings, lambda known: replace(known, language="en", appearance="light"))
    return shown(qtbot, settings)


@pytest.fixture
def large(tmp_path: Path) -> Path:
    steps = tuple(Step(id=f"s{number}", title=f"Step {number}") for number in range(20))
    text = "打开三家银行的页面逐项比较，然后问朋友 and then waits for an answer. " * 3
    cards = tuple(
        Card(id=f"c{number}", step=steps[number % len(steps)].id, text=f"{number} {text}") for number in range(_CARDS)
    )
    journey = JourneyMap(
        format="cjm",
        version=1,
        id="m",
        stages=(Stage(id="g", steps=steps),),
        lanes=(CardLane(id="l", kind="free", cards=cards),),
    )
    file = tmp_path / "large.cjm"
    file.write_bytes(to_bytes(journey))
    return file


def test_the_window_stays_alive_while_a_large_map_is_opened(window: Window, large: Path) -> None:
    gaps: list[float] = []
    last = perf_counter()

    def beat() -> None:
        nonlocal last
        now = perf_counter()
        gaps.append(now - last)
        last = now

    timer = QTimer()
    timer.timeout.connect(beat)
    timer.start(5)
    begun = perf_counter()
    window.open_path(large)
    taken = perf_counter() - begun
    timer.stop()
    assert window.document is not None
    assert len(window.document.journey.lanes) == 1
    assert len(gaps) > taken / 0.2  # several times a second, however busy the machine is


def test_a_large_map_is_saved_beside_the_window(window: Window, large: Path) -> None:
    window.open_path(large)
    document = window.document
    assert document is not None
    document.apply(Text("Test", "Edit"), change_journey(document.journey, title="Loan"))
    assert window.files.save()
    assert not document.dirty
    assert says_the_same(read_map(large).journey, document.journey)


def test_who_does_not_want_to_wait_keeps_what_was_there(window: Window, large: Path) -> None:
    def cancel(dialog: QDialog) -> None:
        assert dialog.findChild(QProgressBar) is not None
        button = dialog.findChild(QPushButton)
        assert button is not None
        button.click()

    with meeting(QDialog, cancel) as met:
        window.open_path(large)
    assert met == ["CJM Desktop"]
    assert window.document is None


@pytest.fixture
def no_collector() -> Iterator[None]:
    """The garbage collector is off, and finds everything again afterwards."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()
    gc.unfreeze()


def lives(window: Window) -> list[weakref.ref[object]]:
    """Return what tells whether the open map is still there."""
    assert window.document is not None
    assert window.canvas is not None
    return [weakref.ref(window.document), weakref.ref(window.document.journey.lanes[0])]


@pytest.mark.usefixtures("no_collector")
def test_a_large_map_is_none_of_the_collectors_business_and_goes_all_the_same(
    window: Window, large: Path, qtbot: QtBot
) -> None:
    frozen = gc.get_freeze_count()
    window.open_path(large)
    assert gc.get_freeze_count() > frozen + _CARDS
    former = lives(window)
    window.open_path(large)
    qtbot.waitUntil(lambda: all(each() is None for each in former), timeout=10_000)
    former = lives(window)
    window.files.close()
    qtbot.waitUntil(lambda: all(each() is None for each in former), timeout=10_000)


@pytest.mark.usefixtures("no_collector")
def test_a_large_map_goes_with_its_window(tmp_path: Path, large: Path, qtbot: QtBot) -> None:
    window = open_window(tmp_path / "settings.json")
    window.open_path(large)
    former = lives(window)
    window.close()
    qtbot.waitUntil(lambda: all(each() is None for each in former), timeout=10_000)
