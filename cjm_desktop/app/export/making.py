"""Making and writing a PDF beside the window."""

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from cjm_desktop.app.export.proof import Proof
from cjm_desktop.app.widgets.jobs import Job
from cjm_desktop.interchange.writers import PAGE_WRITERS
from cjm_desktop.progress import Progress
from cjm_desktop.storage.safe_file import Over, write_bytes_safely
from cjm_desktop.storage.troubles import shown
from cjm_desktop.words import Fault, Text

_log = logging.getLogger(__name__)


class Making(QObject):
    """One export after the other: pages become bytes, which can be cancelled, and bytes a file, which cannot."""

    advanced = Signal(float)
    """How much of the PDF is made, from 0 to 1."""
    changed = Signal()
    """It goes on in another way: it begins, it writes, it has ended."""
    ended = Signal(object)
    """The Text that says how."""
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

    def begin(self, made: Proof, path: Path, over: Over) -> None:
        """Make of a proof what the ending of the file's name says, and write it."""
        work = partial(PAGE_WRITERS[path.suffix.lower()], made.order, made.pages)
        self._job = job_of(self, work, partial(self._write, path, over), self._fail)
        self._job.progress.connect(self.advanced)
        self.changed.emit()

    def cancel(self) -> None:
        """End it, unless it writes already."""
        if self._job is not None and not self._writes:
            self._job.cancel()
            self._end(Text("Export", "The export was cancelled. No file was written."))

    def _write(self, path: Path, over: Over, data: bytes) -> None:
        def work(_progress: Progress) -> Path:
            write_bytes_safely(path, data, over)
            return path

        self._writes = True
        self._job = job_of(self, work, self._announce, self._fail)
        self.changed.emit()

    def _announce(self, path: Path) -> None:
        self._end(Text("Export", "{file} is written.")(file=shown(path)))
        self.exported.emit(path)

    def _fail(self, error: Exception) -> None:
        self._end(why_not(error))

    def _end(self, news: Text) -> None:
        self._job = None
        self._writes = False
        self.changed.emit()
        self.ended.emit(news)


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
    _log.error("export failed", exc_info=error)
    return Text("Export", "The PDF could not be made, by a fault of the program. Your map is as it was.")
