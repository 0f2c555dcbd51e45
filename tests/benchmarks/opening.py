"""A file of 20 MB in the real window: how long anything holds the window, and how soon the map is seen exactly."""

import gc
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from cjm_desktop.app.window import Window
from cjm_desktop.edits.cards import change_card
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.paper.setup import proportion_of
from cjm_desktop.storage.settings import change_settings
from cjm_desktop.storage.writing import to_bytes
from cjm_desktop.words import Text
from tests.benchmarks.big_map import big_map
from tests.benchmarks.figures import RUNS, Figure, compared, cpu

CARDS = 64_000
"""20 MB."""
LONGEST = 0.05
"""Most CPU seconds between two turns of the window."""
_EDIT = Text("Edit", "Edit text")
_AFTERWARDS = 1500
"""Milliseconds in which what follows an act is waited for: pictures, counts, letting go."""


class Pulse:
    """The longest time between two turns of the window's loop, in CPU seconds of the whole program."""

    def __init__(self) -> None:
        self._last = 0.0
        self._longest = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(1)

    def during(self, act: Callable[[], object]) -> float:
        """Do something in the loop, as events do, and return the longest time until everything is settled."""
        loop = QEventLoop()

        def begin() -> None:
            act()
            QTimer.singleShot(_AFTERWARDS, loop.quit)

        self._last, self._longest = time.process_time(), 0.0
        QTimer.singleShot(0, begin)
        loop.exec()
        self._beat()
        return self._longest

    def _beat(self) -> None:
        now = time.process_time()
        self._longest = max(self._longest, now - self._last)
        self._last = now


class Collections:
    """The longest run of the garbage collector in CPU seconds."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._begun = 0.0
        gc.callbacks.append(self._told)

    def _told(self, phase: str, _info: dict[str, int]) -> None:
        now = time.process_time()
        if phase == "start":
            self._begun = now
        else:
            self.longest = max(self.longest, now - self._begun)

    def end(self) -> None:
        """Listen no longer."""
        gc.callbacks.remove(self._told)


def figures() -> Iterator[Callable[[], Figure]]:
    """Yield all measurements."""
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as name:
        file = Path(name, "large.cjm")
        file.write_bytes(to_bytes(big_map(CARDS)))
        yield lambda: _first_exact_view(Path(name), file)
        runs = [_run(Path(name), file) for _ in range(RUNS)]
        for act in runs[0]:
            yield lambda act=act: _held(act, statistics.median(run[act] for run in runs))
    del application


def _held(act: str, value: float) -> Figure:
    return Figure(
        f"20 MB: the window held while {act}",
        f"{value * 1e3:8.1f} ms",
        f"≤ {LONGEST * 1e3:g} ms",
        value <= LONGEST,
    )


def _run(home: Path, file: Path) -> dict[str, float]:
    """Open, edit, go back, save and close in one window."""
    window = window_in(home)
    pulse = Pulse()
    pulse.during(lambda: None)
    collections = Collections()
    held = {"opening": pulse.during(lambda: window.open_path(file))}
    held |= _work(window, pulse)
    held["closing"] = pulse.during(window.files.close)
    held["garbage is collected"] = collections.longest
    collections.end()
    window.close()
    return held


def _work(window: Window, pulse: Pulse) -> dict[str, float]:
    document = window.document
    assert document is not None
    lane = next(lane for lane in document.journey.lanes if isinstance(lane, CardLane))
    texts = iter(range(10**6))

    def edit() -> None:
        card = lane.cards[len(lane.cards) // 2]
        text = f"改了第 {next(texts)} 次"
        document.apply(_EDIT, change_card(document.journey, lane.id, card.id, text=text))

    return {
        "editing a card": max(pulse.during(edit) for _ in range(2)),
        "undoing that": pulse.during(document.undo),
        "saving": pulse.during(window.files.save),
    }


def _first_exact_view(home: Path, file: Path) -> Figure:
    """From the file to the sharp picture of the whole map, into which all lanes reach."""
    data = file.read_bytes()
    journey = JourneyMap.model_validate_json(data)
    pairs: list[tuple[float, float]] = []
    for _ in range(RUNS):
        window = window_in(home)
        seen = cpu(lambda window=window: _see(window, file))
        window.close()
        validating = cpu(lambda: JourneyMap.model_validate_json(data))
        pairs.append((seen, validating + cpu(lambda: layout_map(journey, proportion_of(journey)))))
    seen, least = (statistics.median(times) for times in zip(*pairs, strict=True))
    return compared("20 MB: open to first exact view", seen, least, 3, "(V + layout)")


def _see(window: Window, file: Path) -> None:
    window.open_path(file)
    canvas = window.canvas
    assert canvas is not None
    canvas.viewport().repaint()
    while not canvas.patches.is_sharp:
        QApplication.processEvents()


def window_in(home: Path) -> Window:
    """Return a window whose settings are in a folder."""
    settings = home / "settings.json"
    change_settings(settings, lambda known: replace(known, language="en", appearance="light"))
    window = Window(settings)
    window.resize(1920, 1080)
    window.show()
    return window
