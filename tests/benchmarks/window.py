"""The canvas at 1920 × 1080 without a graphics card: B is one full picture put on the screen.

A frame of the canvas and one of the picture are measured in turn, both in the same way: one change, what it leads to,
one painting by way of an UpdateRequest, after the garbage collector has run. So both find the processor's caches as a
program finds them that has done something else since its last frame. The median of the picture's frames is B; of the
canvas' frames the 95th percentile counts.
"""

import gc
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from cjm_desktop.app.export.proof import Wanted, proof
from cjm_desktop.app.outline.panel import Outline
from cjm_desktop.app.widgets.colours import LIGHT
from cjm_desktop.app.widgets.jobs import Job
from cjm_desktop.app.widgets.sides import Arrangement
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.document import Document
from cjm_desktop.drawing.pdf import pdf
from cjm_desktop.edits.cards import change_card
from cjm_desktop.interchange.order import Order
from cjm_desktop.layout.finding import areas_of
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.paper.order import PrintOrder
from cjm_desktop.paper.setup import fit, print_setup
from cjm_desktop.progress import Progress, unheard
from cjm_desktop.words import Text
from tests.benchmarks.big_map import big_map
from tests.benchmarks.figures import RUNS, Figure, below, compared, cpu
from tests.benchmarks.largest_map import largest_map

WIDTH, HEIGHT = 1920, 1080
EDIT = Text("Edit", "Edit text")
_FRAMES = 60
_LONGEST_JOB = 20.0
_PAUSE = 0.008
_TWO_FRAMES = 2 / 60
"""Seconds; that one frame is late among thousands is not seen."""


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

    def __init__(self, journey: JourneyMap) -> None:
        self.app = QApplication.instance() or QApplication([])
        self.document = Document(journey)
        self.canvas = MapCanvas(self.document)
        self.canvas.set_desk(QColor("#E9ECF0"))
        self.canvas.resize(WIDTH, HEIGHT)
        self.canvas.show()
        self.paintings = Paintings(self.canvas.viewport())
        while not self.paintings.count:
            self.app.processEvents()
        gc.collect()
        gc.freeze()  # so that the collection before each measurement does not look at the whole map
        self._picture = Picture()
        self._picture.resize(WIDTH, HEIGHT)
        self._picture.show()
        self.app.processEvents()
        self.longest = 0.0
        """CPU seconds that the longest frame, or the longest work between two frames, took."""

    def frame(self, change: Callable[[], object]) -> float:
        """Return the CPU seconds of a change and the frame that shows it."""
        before = self.paintings.count
        taken = cpu(partial(self.show, change))
        if self.paintings.count == before:
            raise RuntimeError("nothing was painted")
        self.longest = max(self.longest, taken)
        return taken

    def floor(self) -> float:
        """Return the CPU seconds of a frame that shows the picture."""
        return cpu(partial(_show, self._picture, self._picture.update))

    def frames(self, changes: Iterable[Callable[[], object]]) -> tuple[list[float], float]:
        """Return the CPU seconds of the frames that show changes one after the other, and B."""
        pairs = [(self.frame(change), self.floor()) for change in changes]
        return [frame for frame, _ in pairs], statistics.median(floor for _, floor in pairs)

    def show(self, change: Callable[[], object]) -> None:
        """Change something and paint the frame that shows it."""
        _show(self.canvas, change)

    def sharpen(self) -> None:
        """Let the canvas paint until nothing is missing and that is seen."""
        self.show(self.canvas.viewport().update)
        while not self.canvas.patches.is_sharp:
            start = time.process_time()
            self.app.processEvents()
            self.longest = max(self.longest, time.process_time() - start)
        self.show(self.canvas.viewport().update)


def _show(widget: QWidget, change: Callable[[], object]) -> None:
    change()
    QApplication.sendPostedEvents()  # all that leads to one painting, without waiting for it
    QApplication.sendEvent(widget, QEvent(QEvent.Type.UpdateRequest))


def figures() -> Iterator[Callable[[], Figure]]:
    """Yield all measurements, for the large map, for one five times as large, and for the largest that is promised."""
    yield _start
    yield _gallery
    for cards in (10_000, 50_000):
        screen = Screen(big_map(cards))
        name = f"{cards // 1000},000 cards: "
        for zoom in (0.04, 0.2, 0.5, 1.0, 2.0):
            yield lambda zoom=zoom, screen=screen, name=name: _pan(screen, name, zoom)
        yield lambda screen=screen, name=name: _zoom(screen, name)
        yield lambda screen=screen, name=name: _sharp(screen, name)
        yield lambda screen=screen, name=name: _edit(screen, name)
        yield lambda screen=screen, name=name: _edit_beside_outline(screen, name)
        for count in (1, 500):
            yield lambda count=count, screen=screen, name=name: _drag(screen, name, count)
        yield lambda screen=screen, name=name: below(f"{name}longest time without a frame", screen.longest, _TWO_FRAMES)
        yield from _exporting(screen, name)
        screen.canvas.close()
    screen = Screen(largest_map())
    name = "largest map: "
    for zoom in (0.2, 1.0):
        yield lambda zoom=zoom, screen=screen: _pan(screen, name, zoom)
    for measure in (_zoom, _sharp, _edit):
        yield lambda measure=measure, screen=screen: measure(screen, name)
    screen.canvas.close()


def _start() -> Figure:
    _started("welcome")  # Python keeps what it compiles, for a person's second start as for ours
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
        surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
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
    moves = (there if number < _FRAMES / 2 else -there for number in range(_FRAMES))
    times, floor = screen.frames(partial(screen.canvas.pan, move) for move in moves)
    return compared(f"{name}pan at {zoom:.0%}, p95 of a frame", _p95(times), floor, 18, "B")


def _zoom(screen: Screen, name: str) -> Figure:
    screen.canvas.show_all()
    screen.sharpen()
    times, floor = screen.frames(partial(screen.canvas.zoom_by, 0.45) for _ in range(_FRAMES))
    return compared(f"{name}zoom through all levels, p95 of a frame", _p95(times), floor, 18, "B")


def _sharp(screen: Screen, name: str) -> Figure:
    def jump(zoom: float) -> tuple[float, float]:
        screen.canvas.show_all()
        screen.sharpen()
        screen.canvas.zoom_to(zoom)
        return cpu(screen.sharpen), screen.floor()

    times, floors = zip(*(jump(zoom) for zoom in (0.1, 0.46, 0.7, 1.0, 1.5)), strict=True)
    return compared(f"{name}sharp after a jump", max(times), statistics.median(floors), 300, "B")


def _edit(screen: Screen, name: str) -> Figure:
    lanes = [lane for lane in screen.document.journey.lanes if isinstance(lane, CardLane)]
    lane = max(lanes, key=lambda lane: len(lane.cards))
    card = lane.cards[len(lane.cards) // 2]
    screen.canvas.zoom_to(1.0)
    area = areas_of(screen.canvas.sheet, frozenset([card.id]))[0].area if screen.canvas.sheet else None
    if area is not None:
        screen.canvas.centerOn(QPointF(area.left, area.top))

    def edits() -> Iterator[Callable[[], object]]:
        for number in range(RUNS * 3):
            screen.sharpen()
            journey = change_card(screen.document.journey, lane.id, card.id, text=f"改了第 {number} 次")
            yield partial(screen.document.apply, EDIT, journey)

    times, floor = screen.frames(edits())
    return compared(f"{name}one card's edit to painted, p95", _p95(times), floor, 18, "B")


def _edit_beside_outline(screen: Screen, name: str) -> Figure:
    """Measure an edit that the outline follows, all of it open, with the frame of the canvas and its own."""
    outline = Outline(screen.canvas, [], "en", LIGHT, Arrangement())
    outline.resize(300, HEIGHT)
    outline.show()
    outline.tree.expandAll()
    screen.app.processEvents()
    lanes = [lane for lane in screen.document.journey.lanes if isinstance(lane, CardLane)]
    lane = max(lanes, key=lambda lane: len(lane.cards))
    card = lane.cards[len(lane.cards) // 2]
    screen.document.select([card.id])

    def edit(number: int) -> None:
        journey = change_card(screen.document.journey, lane.id, card.id, text=f"改了第 {number} 次")
        screen.document.apply(EDIT, journey)
        QApplication.sendEvent(outline, QEvent(QEvent.Type.UpdateRequest))

    def edits() -> Iterator[Callable[[], object]]:
        for number in range(RUNS * 3):
            screen.sharpen()
            yield partial(edit, number)

    times, floor = screen.frames(edits())
    outline.close()
    screen.document.select(())
    return compared(f"{name}one card's edit with the outline open, p95", _p95(times), floor, 18, "B")


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
    places = (start + QPoint(30 + number * 4, 20 + number * 3) for number in range(1, _FRAMES + 1))
    times, floor = screen.frames(partial(send, QMouseEvent.Type.MouseMove, place) for place in places)
    canvas.mouse.cancel()
    screen.document.select(())
    return compared(f"{name}a drag move of {count} cards, p95", _p95(times), floor, 9, "B")


def _exporting(screen: Screen, name: str) -> Iterator[Callable[[], Figure]]:
    """Yield what the canvas does while the map is laid out for paper and becomes a PDF, and how soon that stops."""
    journey, setup = screen.document.journey, print_setup("A0", "landscape", None)
    sheet = proof(Wanted(Order(journey, PrintOrder(setup))), None, unheard).sheets[0]
    lay_out = partial(proof, Wanted(Order(journey, PrintOrder(setup))), None)
    export = partial(pdf, [fit(sheet, setup)])
    yield partial(_pan_beside, screen, f"{name}pan during a layout, p95 of a frame", lay_out)
    yield partial(_pan_beside, screen, f"{name}pan during an export, p95 of a frame", export)
    yield partial(_cancel, screen, f"{name}an export that is cancelled ends", export)


def _pan_beside(screen: Screen, name: str, work: Callable[[Progress], object]) -> Figure:
    """Measure by the clock: what counts here is how long the job keeps the interpreter from the window."""
    screen.canvas.zoom_to(1.0)
    job = Job(work)
    times: list[float] = []
    end = time.perf_counter() + _LONGEST_JOB
    while job.is_running and time.perf_counter() < end:
        start = time.perf_counter()
        screen.show(partial(screen.canvas.pan, QPoint(-40, -13) if len(times) // 30 % 2 else QPoint(40, 13)))
        times.append(time.perf_counter() - start)
        screen.app.processEvents()
        time.sleep(_PAUSE)  # until the next frame is due
    _stop(screen, job)
    return below(name, _p95(times), 0.06)


def _cancel(screen: Screen, name: str, work: Callable[[Progress], object]) -> Figure:
    def seconds(part: float) -> float:
        told: list[float] = []
        job = Job(work)
        job.progress.connect(told.append)
        while job.is_running and not (told and told[-1] >= part):
            screen.app.processEvents()
            time.sleep(_PAUSE)
        return _stop(screen, job)

    return below(name, max(map(seconds, (0.01, 0.3, 0.9))), 0.2)


def _stop(screen: Screen, job: Job) -> float:
    """Cancel a job; return the seconds until it has ended."""
    start = time.perf_counter()
    job.cancel()
    while job.is_running:
        screen.app.processEvents()
    return time.perf_counter() - start
