"""What is dragged over a window and let go on it: pictures and words belong into the map, other files are opened."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from cjm_desktop.app.widgets.picture_sources import carries_pictures, files_in, sources_in

if TYPE_CHECKING:
    from cjm_desktop.app.page.page import MapPage


def enter(event: QDragEnterEvent, page: "MapPage | None") -> None:
    """Take files, and onto a map pictures and words."""
    mime = event.mimeData()
    if files_in(mime) or (page is not None and carries_pictures(mime)):
        event.acceptProposedAction()
    elif page is not None and _carries_words(mime):
        _copy(event)


def move(event: QDragMoveEvent, window: QWidget, page: "MapPage | None") -> None:
    """Show where a picture or words would go."""
    mime = event.mimeData()
    if page is not None and (carries_pictures(mime) or _carries_words(mime)):
        page.show_aim(page.mapFrom(window, event.position().toPoint()), words=not carries_pictures(mime))


def drop(
    event: QDropEvent, window: QWidget, page: "MapPage | None", open_paths: Callable[[Sequence[Path]], None]
) -> None:
    """Bring pictures and words into the map and open other files, once whoever let them go is free again."""
    mime = event.mimeData()
    paths = files_in(mime)
    if not paths and not carries_pictures(mime):
        _copy(event)
    else:
        event.acceptProposedAction()
    if page is not None:
        page.show_aim(None)
        place = page.mapFrom(window, event.position().toPoint())
        sources = sources_in(mime) if page.is_map(place) else []
        paths = [path for path in paths if path not in sources]
        if sources:
            QTimer.singleShot(0, page, lambda: page.drop_pictures(sources, place))
        elif _carries_words(mime) and page.is_map(place):
            words = _words(mime)
            QTimer.singleShot(0, page, lambda: page.drop_words(words, place))
    QTimer.singleShot(0, window, lambda: open_paths(paths))


def _copy(event: QDropEvent) -> None:
    """Leave the words where they come from: what is dragged out of a field would be taken out of it."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def _carries_words(mime: QMimeData) -> bool:
    return mime.hasText() and not mime.hasUrls()


def _words(mime: QMimeData) -> QMimeData:
    """Return what outlives the drag."""
    words = QMimeData()
    words.setText(mime.text())
    if mime.hasHtml():
        words.setHtml(mime.html())
    return words
