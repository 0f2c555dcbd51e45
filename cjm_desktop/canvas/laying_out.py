"""Laying out what a canvas shows: the way back is kept, and the pointer tells of what takes a while."""

from collections.abc import Generator
from contextlib import contextmanager
from time import perf_counter
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.records import JourneyMap, View
from cjm_desktop.paper.setup import proportion_of
from cjm_desktop.progress import Progress

PATIENCE: Final = 0.1
"""Seconds after which waiting is felt."""
_KEPT: Final = 2


class Layouts:
    """The sheet that is shown and the one before: undo, or leaving a view again, lays nothing out."""

    def __init__(self, known: Sheet | None) -> None:
        self.sheets: tuple[Sheet, ...] = () if known is None else (known,)
        """The newest first."""

    def sheet_of(self, journey: JourneyMap, view: View) -> Sheet:
        """Return what a view shows of a map on its paper."""
        same = (sheet for sheet in self.sheets if sheet.seen.whole is journey and sheet.seen.view == view)
        sheet = next(same, None)
        if sheet is None:
            previous = self.sheets[0] if self.sheets else None
            with busy_pointer() as progress:
                sheet = layout_map(journey, proportion_of(journey), previous=previous, progress=progress, view=view)
        self.sheets = (sheet, *(each for each in self.sheets if each is not sheet))[:_KEPT]
        return sheet


@contextmanager
def busy_pointer(patience: float = PATIENCE) -> Generator[Progress]:
    """Give what hears of progress and, after so many seconds, shows by the pointer that there is work."""
    start = perf_counter()
    shown = False

    def progress(_done: float) -> None:
        nonlocal shown
        if not shown and perf_counter() - start > patience:
            shown = True
            QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)

    try:
        yield progress
    finally:
        if shown:
            QGuiApplication.restoreOverrideCursor()
