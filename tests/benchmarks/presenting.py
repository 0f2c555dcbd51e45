"""Moves of a talk at 3840 × 2160: B is one full picture put on a screen of that size.

A frame is a turn of the event loop in which something was painted: the eye moves on, and the screen shows what it sees.
The 95th percentile of a move's frames counts, as the median of several moves.
"""

import statistics
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from cjm_desktop.app.presenting.picture import Picture
from cjm_desktop.drawing.qt import SheetPainter
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.scene import Scene
from cjm_desktop.layout.stops import scenes_of
from tests.benchmarks.big_map import big_map
from tests.benchmarks.figures import Figure, compared
from tests.benchmarks.window import Paintings

WIDTH, HEIGHT = 3840, 2160
_MOVES = 5
_MOST = 6.0


class _Full(QWidget):
    """A widget that is one picture."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QPixmap(WIDTH, HEIGHT)
        self._picture.fill(QColor("white"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Show the picture."""
        del event
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._picture)


def figures() -> Iterator[Callable[[], Figure]]:
    """Yield the only measurement."""
    yield _moves


def _moves() -> Figure:
    """Measure moves from the whole map into a stage."""
    application = QCoreApplication.instance() or QApplication([])
    sheet = layout_map(big_map(10_000), None)
    scenes = scenes_of(sheet, WIDTH / HEIGHT)
    place = next(place for place, scene in enumerate(scenes) if scene.key == "map")
    full, stage = _Full(), Picture(SheetPainter(handles=False), still=False)
    for widget in (full, stage):
        widget.resize(WIDTH, HEIGHT)
        widget.show()
    stage.show_sheet(sheet)
    floors: list[float] = []
    frames: list[float] = []
    for _ in range(_MOVES):
        _rest(application, stage, scenes[place], scenes[place + 1])
        times = sorted(_frames(application, stage, scenes[place + 1]))
        frames.append(times[int(len(times) * 0.95)])
        start = time.process_time()
        full.repaint()
        floors.append(time.process_time() - start)
    for widget in (full, stage):
        widget.close()
    stage.close_picture()
    value, floor = statistics.median(frames), statistics.median(floors)
    return compared("10,000 cards: move into a stage, 4K", value, floor, _MOST, "B")


def _rest(application: QCoreApplication, stage: Picture, scene: Scene, following: Scene) -> None:
    """Show a scene, and wait until the next one is made ready as well."""
    stage.show_scene(scene, following)
    until = time.monotonic() + 2
    while not (stage.has_arrived and stage.is_sharp) or time.monotonic() < until:
        application.processEvents()


def _frames(application: QCoreApplication, stage: Picture, scene: Scene) -> Iterator[float]:
    """Yield the CPU seconds of each frame of a move."""
    paintings = Paintings(stage)
    stage.show_scene(scene)
    while not stage.has_arrived:
        before, start = paintings.count, time.process_time()
        application.processEvents()
        if paintings.count > before:
            yield time.process_time() - start
