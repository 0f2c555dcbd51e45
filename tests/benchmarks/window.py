"""The canvas at 1920 × 1080 without a graphics card: B is one full picture put on the screen."""

import gc
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.document import Document
from cjm_desktop.edits.cards import change_card
from cjm_desktop.layout.finding import areas_of
from cjm_desktop.model.records import CardLane
from cjm_desktop.words import Text
from tests.benchmarks.big_map import big_map
from tests.benchmarks.figures import RUNS, Figure, compared, cpu

WIDTH, HEIGHT = 1920, 1080
EDIT = Text("Edit", "Edit text")
_FRAMES = 60


class Paintings(QObject):
    """Counts how often something is painted, so that no figure is that of doing nothing."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__()
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Count and let pass."""
        del watched
        self.count += event.type() is QEvent.Type.Paint
        return False


class Picture(QWidget):
    """A widget that is one picture: nothing of this size can be shown more quickly."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QPixmap(WIDTH, HEIGHT)
        self._picture.fill(QColor("white"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Show the picture."""
        del event
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._picture)


class Screen:
    """A canvas on the screen with a large map, and the floor it is measured against."""

    def __init__(self, cards: int) -> None:
        self.app = QApplication.instance() or QApplication([])
        self.document = Document(big_map(cards))
        self.canvas = MapCanvas(self.document)
        self.canvas.set_desk(QColor("#E9ECF0"))
        self.canvas.resize(WIDTH, HEIGHT)
        self.canvas.show()
        self.paintings = Paintings(self.canvas.viewport())
        while not self.paintings.count:
            self.app.processEvents()
        gc.collect()
        gc.freeze()
        self._picture = Picture()
        self._picture.resize(WIDTH, HEIGHT)
        self._picture.show()
        self.app.processEvents()

    def floor(self) -> float:
        """Return B in CPU seconds."""
        return statistics.median(cpu(self._picture.repaint, 50) for _ in range(RUNS))

    def frame(self, change: Callable[[], object]) -> float:
        """Return the CPU seconds of a change and the frame that shows it."""

        def act() -> None:
            change()
            QApplication.sendPostedEvents()  # all that leads to one painting, without waiting for it
            QApplication.sendEvent(self.canvas, QEvent(QEvent.Type.UpdateRequest))

        before = self.paintings.count
        taken = cpu(act)
        if self.paintings.count == before:
            raise RuntimeError("nothing was painted")
        return taken

    def sharpen(self) -> None:
        """Let the canvas paint until nothing is missing."""
        self.canvas.viewport().repaint()
        while not self.canvas.patches.is_sharp:
            self.app.processEvents()


def figures() -> Iterator[Callable[[], Figure]]:
    """Yield all measurements, for the large map and for one five times as large."""
    yield _start
    yield _gallery
    for cards in (10_000, 50_000):
        screen = Screen(cards)
        name = f"{cards // 1000},000 cards: "
        for zoom in (0.04, 0.2, 0.5, 1.0, 2.0):
            yield lambda zoom=zoom, screen=screen, name=name: _pan(screen, name, zoom)
        yield lambda screen=screen, name=name: _zoom(screen, name)
        yield lambda screen=screen, name=name: _sharp(screen, name)
        yield lambda screen=screen, name=name: _edit(screen, name)
        for count in (1, 500):
            yield lambda count=count, screen=screen, name=name: _drag(screen, name, count)
        screen.canvas.close()


def _start() -> Figure:
    pairs = [(_started("welcome"), _started("empty")) for _ in range(RUNS)]
    ours, least = (statistics.median(times) for times in zip(*pairs, strict=True))
    return compared("start to the painted welcome page", ours, least, 2.5, "W")


def _gallery() -> Figure:
    longest = statistics.median(_started("gallery") for _ in range(RUNS))
    name = "longest turn while the gallery is drawn"
    return Figure(name, f"{longest * 1000:8.2f} ms", "≤ 50 ms", longest <= 0.05)


def _started(window: str) -> float:
    with tempfile.TemporaryDirectory() as home:
        surroundings = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "LANG": "en_US.UTF-8"}
        command = [sys.executable, "-m", "tests.benchmarks.start", window]
        done = subprocess.run(command, check=True, capture_output=True, text=True, env=surroundings)
    return float(done.stdout)


def _p95(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]


def _pan(screen: Screen, name: str, zoom: float) -> Figure:
    screen.canvas.show_all()
    screen.canvas.zoom_to(zoom)
    screen.sharpen()
    there = QPoint(-40, -13) if zoom >= 0.1 else QPoint(-1, -1)  # a small sheet cannot go far
    times = [
        screen.frame(lambda number=number: screen.canvas.pan(there if number < _FRAMES / 2 else -there))
        for number in range(_FRAMES)
    ]
    return compared(f"{name}pan at {zoom:.0%}, p95 of a frame", _p95(times), screen.floor(), 18, "B")


def _zoom(screen: Screen, name: str) -> Figure:
    screen.canvas.show_all()
    screen.sharpen()
    times = [screen.frame(lambda: screen.canvas.zoom_by(0.45)) for _ in range(_FRAMES)]
    return compared(f"{name}zoom through all levels, p95 of a frame", _p95(times), screen.floor(), 18, "B")


def _sharp(screen: Screen, name: str) -> Figure:
    def jump(zoom: float) -> float:
        screen.canvas.show_all()
        screen.sharpen()
        screen.canvas.zoom_to(zoom)
        return cpu(screen.sharpen)

    worst = max(jump(zoom) for zoom in (0.1, 0.46, 0.7, 1.0, 1.5))
    return compared(f"{name}sharp after a jump", worst, screen.floor(), 300, "B")


def _edit(screen: Screen, name: str) -> Figure:
    lanes = [lane for lane in screen.document.journey.lanes if isinstance(lane, CardLane)]
    lane = max(lanes, key=lambda lane: len(lane.cards))
    card = lane.cards[len(lane.cards) // 2]
    screen.canvas.zoom_to(1.0)
    area = areas_of(screen.canvas.sheet, frozenset([card.id]))[0].area if screen.canvas.sheet else None
    if area is not None:
        screen.canvas.centerOn(QPointF(area.left, area.top))
    screen.sharpen()
    times: list[float] = []
    for number in range(RUNS * 3):
        journey = change_card(screen.document.journey, lane.id, card.id, text=f"改了第 {number} 次")
        times.append(screen.frame(lambda journey=journey: screen.document.apply(EDIT, journey)))
        screen.sharpen()
    return compared(f"{name}one card's edit to painted", statistics.median(times), screen.floor(), 18, "B")


def _drag(screen: Screen, name: str, count: int) -> Figure:
    canvas = screen.canvas
    journey = screen.document.journey
    cards = [card.id for lane in journey.lanes if isinstance(lane, CardLane) for card in lane.cards][:count]
    screen.document.select(cards)
    canvas.zoom_to(1.0)
    found = areas_of(canvas.sheet, frozenset(cards[:1]))[0].area if canvas.sheet else None
    assert found is not None
    canvas.centerOn(QPointF(found.left + 300, found.top + 200))
    screen.sharpen()
    start = canvas.viewportTransform().map(QPointF(found.left + 20, found.top + 10)).toPoint()

    def send(kind: QMouseEvent.Type, place: QPoint) -> None:
        button = Qt.MouseButton.LeftButton
        where = QPointF(place)
        event = QMouseEvent(
            kind, where, canvas.viewport().mapToGlobal(where), button, button, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(canvas.viewport(), event)

    send(QMouseEvent.Type.MouseButtonPress, start)
    send(QMouseEvent.Type.MouseMove, start + QPoint(30, 20))
    screen.sharpen()
    times = [
        screen.frame(
            lambda number=number: send(QMouseEvent.Type.MouseMove, start + QPoint(30 + number * 4, 20 + number * 3))
        )
        for number in range(_FRAMES)
    ]
    canvas.cancel_gesture()
    screen.document.select(())
    return compared(f"{name}a drag move of {count} cards, p95", _p95(times), screen.floor(), 9, "B")
