"""With which windows the program starts: those of the files that are asked for, else those of the last time."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from cjm_desktop.app.files.recent import short
from cjm_desktop.app.recovering import offer_what_is_left
from cjm_desktop.app.widgets.messages import warn
from cjm_desktop.app.window import Window, open_window
from cjm_desktop.storage.settings import KeptWindow
from cjm_desktop.words import Text


def begin(first: Window, paths: Sequence[Path], settings: Path) -> None:
    """Open files, the first one in a window that is there; without files, what was open the last time, if wanted.

    Then what was left unsaved is offered.
    """
    if paths:
        first.open_paths(paths)
    elif first.preferences.restore:
        _restore(first, first.preferences.windows, settings)
    offer_what_is_left(settings)


def _restore(first: Window, windows: Sequence[KeptWindow], settings: Path) -> None:
    """Bring windows back; of those whose file is gone that is said once, when the others are there."""
    window: Window | None = first
    gone = [kept.file for kept in windows if not _is_there(kept.file)]
    for kept in windows:
        if kept.file in gone:
            continue
        window = window or open_window(settings)
        if window.restore(kept):
            window = None
    if window is not None and window is not first:
        window.close()
    if gone:
        said = Text("Start", "What was open the last time is no longer there: {files}.")
        warn(first, first.language, said(files=", ".join(map(short, gone))))


def _is_there(file: Path) -> bool:
    with suppress(OSError):
        return file.is_file()
    return False
