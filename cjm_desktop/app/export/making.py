"""Making and writing a file beside the window."""

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from cjm_desktop.app.crash_log import keep
from cjm_desktop.app.widgets.jobs import Job
from cjm_desktop.interchange.order import Order
from cjm_desktop.interchange.writers import PAGE_WRITERS, Written, written, written_pages
from cjm_desktop.paper.page import Page
from cjm_desktop.progress import Progress
from cjm_desktop.storage.safe_file import Over, write_bytes_safely
from cjm_desktop.storage.troubles import shown
from cjm_desktop.words import Fault, Text

_log = logging.getLogger(__name__)


class Making(QObject):
    """One export after the other: pages become bytes, which can be cancelled, and bytes a file, which cannot."""

    advanced = Signal(float)
    """How much of the file is made, from 0 to 1."""
    changed = Signal()
    """It goes on in another way: it begins, it writes, it has ended."""
    ended = Signal(object, object)
    """The Text that says how, and a tuple of those that say what of the map did not come along."""
    exported = Signal(Path)
    """The file, after it was written."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._writes = False

    @property
    def goes_on(self) -> bool:
        """Whether there is an export now."""
        return self._job is not None

    @property
    def writes(self) -> bool:
        """Whether the file is being written, to its end."""
        return self._writes

    def begin(self, order: Order, pages: tuple[Page, ...], path: Path, over: Over) -> None:
        """Make what the ending of the file's name says, of pages where it has any, and write it."""
        suffix = path.suffix.lower()
        has_pages = suffix in PAGE_WRITERS
        work = partial(written_pages, order, suffix, pages) if has_pages else partial(written, order, suffix)
        self._job = job_of(self, work, partial(self._write, path, over), self._fail)
        self._job.progress.connect(self.advanced)
        self.changed.emit()

    def cancel(self) -> None:
        """End it, unless it writes already."""
        if self._job is not None and not self._writes:
            self._job.cancel()
            self._end(Text("Export", "The export was cancelled. No file was written."))

    def _write(self, path: Path, over: Over, made: Written) -> None:
        def work(_progress: Progress) -> tuple[Path, Written]:
            write_bytes_safely(path, made.data, over)
            return path, made

        self._writes = True
        self._job = job_of(self, work, self._announce, self._fail)
        self.changed.emit()

    def _announce(self, done: tuple[Path, Written]) -> None:
        path, made = done
        self._end(Text("Export", "{file} is written.")(file=shown(path)), made.notes)
        self.exported.emit(path)

    def _fail(self, error: Exception) -> None:
        self._end(why_not(error))

    def _end(self, news: Text, notes: tuple[Text, ...] = ()) -> None:
        self._job = None
        self._writes = False
        self.changed.emit()
        self.ended.emit(news, notes)


def job_of(
    owner: QObject,
    work: Callable[[Progress], Any],
    done: Callable[[Any], None],
    failed: Callable[[Exception], None],
) -> Job:
    """Begin work beside the window that is cancelled when its owner goes."""
    job = Job(work)
    job.done.connect(done)
    job.failed.connect(failed)
    owner.destroyed.connect(job.cancel)
    return job


def why_not(error: Exception) -> Text:
    """Return what to say of work that failed."""
    if isinstance(error, Fault):
        return error.text
    keep(error)
    _log.error("export failed", exc_info=error)
    return Text("Export", "The file could not be made, by a fault of the program. Your map is as it was.")
