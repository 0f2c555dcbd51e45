"""What is dragged over a window and let go on it: pictures and words belong into the map, other files are opened."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QMessageBox, QWidget

from cjm_desktop.app.commands.command import Desk
from cjm_desktop.app.commands.evidence import import_evidence, may_be_data
from cjm_desktop.app.widgets.messages import Answer, ask
from cjm_desktop.app.widgets.picture_sources import carries_pictures, files_in, sources_in
from cjm_desktop.storage.troubles import shown
from cjm_desktop.words import Text

if TYPE_CHECKING:
    from cjm_desktop.app.page.page import MapPage

_EVIDENCE: Final = Answer(Text("Drop", "Evidence for this map"))
_OPEN: Final = Answer(Text("Drop", "Open it as a map of its own"))
_CANCEL: Final = Answer(Text("Drop", "Cancel"), QMessageBox.ButtonRole.RejectRole)


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


def drop(event: QDropEvent, desk: Desk, page: "MapPage | None", open_paths: Callable[[Sequence[Path]], None]) -> None:
    """Bring pictures, words and data into the map and open other files, once whoever let them go is free again."""
    mime, window = event.mimeData(), desk.window()
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
        data = paths[0] if len(paths) == 1 and page.is_map(place) and may_be_data(paths[0]) else None
        if data is not None:
            QTimer.singleShot(0, page, lambda: _take_data(desk, data, open_paths))
            return
        if sources:
            QTimer.singleShot(0, page, lambda: page.drop_pictures(sources, place))
        elif _carries_words(mime) and page.is_map(place):
            words = _words(mime)
            QTimer.singleShot(0, page, lambda: page.drop_words(words, place))
    QTimer.singleShot(0, window, lambda: open_paths(paths))


def _take_data(desk: Desk, path: Path, open_paths: Callable[[Sequence[Path]], None]) -> None:
    """Ask whether a table is evidence for the map, or to be opened itself."""
    question = Text("Drop", "What is “{file}” to be?")
    answer = ask(desk.window(), desk.language, question(file=shown(Path(path.name))), (_EVIDENCE, _OPEN, _CANCEL))
    if answer is _EVIDENCE:
        import_evidence(desk, path)
    elif answer is _OPEN:
        open_paths([path])


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
