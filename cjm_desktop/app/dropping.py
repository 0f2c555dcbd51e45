"""What is dragged over a window and let go on it: pictures belong into the map, other files are opened."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from cjm_desktop.app.widgets.picture_sources import carries_pictures, files_in, sources_in

if TYPE_CHECKING:
    from cjm_desktop.app.page.page import MapPage


def enter(event: QDragEnterEvent, page: "MapPage | None") -> None:
    """Take files, and onto a map pictures."""
    if files_in(event.mimeData()) or (page is not None and carries_pictures(event.mimeData())):
        event.acceptProposedAction()


def move(event: QDragMoveEvent, window: QWidget, page: "MapPage | None") -> None:
    """Show where a picture would go."""
    if page is not None and carries_pictures(event.mimeData()):
        page.show_aim(page.mapFrom(window, event.position().toPoint()))


def drop(
    event: QDropEvent, window: QWidget, page: "MapPage | None", open_paths: Callable[[Sequence[Path]], None]
) -> None:
    """Bring pictures into the map and open other files, once whoever let them go is free again."""
    paths = files_in(event.mimeData())
    event.acceptProposedAction()
    if page is not None and page.is_map(place := page.mapFrom(window, event.position().toPoint())):
        sources = sources_in(event.mimeData())
        paths = [path for path in paths if path not in sources]
        if sources:
            QTimer.singleShot(0, page, lambda: page.drop_pictures(sources, place))
    QTimer.singleShot(0, window, lambda: open_paths(paths))
