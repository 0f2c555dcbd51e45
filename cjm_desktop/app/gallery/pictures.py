"""Small pictures of maps, made while the window is alive: laid out in a job, painted in short slices."""

import time
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap

from cjm_desktop.app.widgets.jobs import Job
from cjm_desktop.model.text import harmless
from cjm_desktop.progress import Progress
from cjm_desktop.words import Fault, Language

if TYPE_CHECKING:  # the first picture of the window comes before the first picture of a map
    from cjm_desktop.drawing.qt import SheetPainter
    from cjm_desktop.layout.sheet import Group, Sheet
    from cjm_desktop.model.records import JourneyMap

SIZE: Final = QSize(800, 500)
"""In pixels: so large that letters leave a trace when a picture is made smaller."""
_READ: Final = 0.1
"""The part of the work that is over when a file is read."""
_SLICE: Final = 0.008
"""Seconds of painting after which the window gets its turn."""


@dataclass(frozen=True, slots=True)
class _LaidOut:
    """A map from a file, as far as its picture needs it."""

    title: str
    language: Language
    sheet: "Sheet"
    painter: "SheetPainter"


class Pictures(QObject):
    """Makes pictures of maps, one after the other: of those in files, or of such as are there already."""

    made = Signal(int, str, str, QPixmap)
    """The place of a map among the wished ones, the map's title and language, and its picture."""
    failed = Signal(int, object)
    """The place of a file that cannot be read, and the Text that says why."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[tuple[int, Path | JourneyMap]] = deque()
        self._place = 0
        self._job: Job | None = None
        self._painting: _Painting | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._paint_some)

    def wish(self, maps: "Sequence[Path | JourneyMap]") -> None:
        """Make these pictures, and no others any more. Of a file that cannot be read it is said why."""
        if self._job is not None:
            self._job.cancel()
        self._timer.stop()
        self._waiting = deque(enumerate(maps))
        self._next()

    def _next(self) -> None:
        self._job = self._painting = None
        if self._waiting:
            self._place, wished = self._waiting.popleft()
            self._job = Job(partial(_laid_out, wished))
            self._job.done.connect(self._begin)
            self._job.failed.connect(self._fail)
            self.destroyed.connect(self._job.cancel)

    def _fail(self, error: Exception) -> None:
        place = self._place
        self._next()
        if not isinstance(error, Fault):
            raise error
        self.failed.emit(place, error.text)

    def _begin(self, map_: _LaidOut) -> None:
        self._painting = _Painting(map_)
        self._timer.start()

    def _paint_some(self) -> None:
        painting = self._painting
        if painting is not None and painting.go_on():
            self._timer.stop()
            self.made.emit(self._place, harmless(painting.map.title), painting.map.language, painting.picture)
            self._next()


class _Painting:
    """A picture that is being painted."""

    def __init__(self, map_: _LaidOut) -> None:
        self.map = map_
        self.picture = QPixmap(SIZE)
        self.picture.fill(QColor(map_.sheet.theme.paper))
        self._left: Iterator[Group] = map_.sheet.groups()

    def go_on(self) -> bool:
        """Paint for a while, and tell whether the picture is complete."""
        sheet, until = self.map.sheet, time.monotonic() + _SLICE
        edge = sheet.margin / 2
        area = QRectF(0, 0, sheet.width, sheet.height).adjusted(edge, edge, -edge, -edge)
        zoom = min(SIZE.width() / area.width(), SIZE.height() / area.height())
        with QPainter(self.picture) as painter:
            painter.translate((SIZE.width() - area.width() * zoom) / 2, (SIZE.height() - area.height() * zoom) / 2)
            painter.scale(zoom, zoom)
            painter.translate(-area.topLeft())
            for group in self._left:
                self.map.painter.paint_group(painter, group, zoom)
                if time.monotonic() > until:
                    return False
        return True


def _laid_out(wished: "Path | JourneyMap", progress: Progress) -> _LaidOut:
    from cjm_desktop.drawing.qt import SheetPainter  # noqa: PLC0415 - all this is loaded beside the window too
    from cjm_desktop.layout.engine import layout_map  # noqa: PLC0415
    from cjm_desktop.model.change import changed  # noqa: PLC0415
    from cjm_desktop.model.seen import EVERYTHING  # noqa: PLC0415
    from cjm_desktop.storage.reading import read_map  # noqa: PLC0415

    journey = read_map(wished).journey if isinstance(wished, Path) else wished
    progress(_READ)
    sheet = layout_map(
        journey,
        SIZE.width() / SIZE.height(),
        progress=lambda done: progress(_READ + (1 - _READ) * done),
        view=changed(EVERYTHING, detail="executive"),  # details are too small to be seen
    )
    return _LaidOut(journey.title, journey.language, sheet, SheetPainter())
