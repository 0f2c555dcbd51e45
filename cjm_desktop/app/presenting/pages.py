"""Pictures of the pages that are made from the map: painted beside the window, for each size at which they are seen."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter

from cjm_desktop.app.widgets.jobs import Job
from cjm_desktop.drawing.qt import SheetPainter
from cjm_desktop.layout.sheet import Drawn
from cjm_desktop.progress import Progress

_KEPT = 40


class PagePictures:
    """Paints one picture after the other; ``made`` hears whenever there is another one."""

    def __init__(self, made: Callable[[], None]) -> None:
        self._made = made
        self._known: dict[tuple[int, int, int], tuple[Drawn, QImage]] = {}
        self._waiting: list[tuple[Drawn, QSize]] = []
        self._job: Job | None = None

    def of(self, page: Drawn, size: QSize) -> QImage | None:
        """Return the picture of a page on a screen of so many device pixels; none as long as it is not painted."""
        known = self._known.get(_key(page, size))
        if known is None:
            self.want(page, size, first=True)
        return None if known is None else known[1]

    def want(self, page: Drawn, size: QSize, *, first: bool = False) -> None:
        """Paint a picture as soon as there is time."""
        if _key(page, size) not in self._known and not any(each is page and at == size for each, at in self._waiting):
            self._waiting.insert(0 if first else len(self._waiting), (page, size))
            self._go_on()

    def close(self) -> None:
        """Paint nothing more, and keep no pictures."""
        self._waiting.clear()
        self._known.clear()
        if self._job is not None:
            self._job.cancel()

    def _go_on(self) -> None:
        if self._job is not None or not self._waiting:
            return
        page, size = self._waiting.pop(0)
        self._job = Job(lambda progress: (page, size, painted(page, size, progress)))
        self._job.done.connect(self._keep)

    def _keep(self, made: tuple[Drawn, QSize, QImage]) -> None:
        page, size, image = made
        self._job = None
        while len(self._known) >= _KEPT:
            del self._known[next(iter(self._known))]
        self._known[_key(page, size)] = page, image
        self._made()
        self._go_on()


def _key(page: Drawn, size: QSize) -> tuple[int, int, int]:
    return id(page), size.width(), size.height()


def painted(page: Drawn, size: QSize, progress: Progress) -> QImage:
    """Return a picture of a page in the middle of a screen, as large as it fits."""
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(page.theme.paper))
    zoom = min(size.width() / page.width, size.height() / page.height)
    sheets = SheetPainter(for_screen=False)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate((size.width() - page.width * zoom) / 2, (size.height() - page.height * zoom) / 2)
        painter.scale(zoom, zoom)
        for group in page.groups():
            sheets.paint_group(painter, group, zoom)
            progress(0.5)
    return image
