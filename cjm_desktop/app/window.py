"""The main window: it puts the parts together and passes on what is done to them."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow

from cjm_desktop.app.files.files import Files, finish_typing
from cjm_desktop.app.showing import Showing
from cjm_desktop.app.widgets.beside import Beside
from cjm_desktop.app.widgets.geometry import place, place_again, place_of, with_place
from cjm_desktop.app.widgets.messages import warn
from cjm_desktop.app.widgets.qt_words import system_language
from cjm_desktop.app.widgets.waiting import put_off
from cjm_desktop.storage.settings import KeptWindow, Settings, change_settings, read_settings
from cjm_desktop.words import Fault, Language, Text

if TYPE_CHECKING:
    from cjm_desktop.app.files.links import Links
    from cjm_desktop.app.files.session import Session
    from cjm_desktop.app.find.finding import Finding
    from cjm_desktop.app.views.views import Views
    from cjm_desktop.app.widgets.sides import Sides
    from cjm_desktop.canvas.canvas import MapCanvas
    from cjm_desktop.document import Document

_STAGGER: Final = 28
"""Pixels between a window and the next one."""
_NUMBERS: Final = count()
_OPEN: Final[set["Window"]] = set()


def open_window(settings: Path) -> "Window":
    """Show another window with the welcome page; it lives until it is closed."""
    window = Window(settings, _STAGGER * len(_OPEN))
    _OPEN.add(window)
    window.destroyed.connect(partial(_OPEN.discard, window))
    window.show()
    return window


class Window(QMainWindow):
    """One open map, or the welcome page. Commands act on it."""

    def __init__(self, settings: Path, stagger: int = 0) -> None:
        super().__init__()
        self.number = next(_NUMBERS)
        """Windows that were opened later have higher ones."""
        known = read_settings(settings)
        self._settings = settings
        self._preferences = known
        self._forgets = False
        self._showing = Showing(self, self)
        self.files = Files(self, self.language, settings, self._show, lambda: self._preferences.autosave)
        """The open map and its file."""
        for keeper in (self.files.autosave, self.files.journalling, self.files.theirs):
            keeper.told.connect(self._showing.refresh)
        self.files.theirs.did.connect(self._showing.tell)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        place(self, known, stagger)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._wear)
        hints.accessibility().contrastPreferenceChanged.connect(self._wear)
        if isinstance(application := QGuiApplication.instance(), QGuiApplication):
            application.screenAdded.connect(self._wear)  # it may need icons of another sharpness
        self._wear()

    @property
    def document(self) -> "Document | None":
        """The open map, none on the welcome page."""
        return self.files.session.document if self.files.session is not None else None

    @property
    def canvas(self) -> "MapCanvas | None":
        """Where the map is drawn."""
        return self._showing.page.canvas if self._showing.page is not None else None

    @property
    def views(self) -> "Views | None":
        """What of the map is shown, none on the welcome page."""
        return self._showing.page.views if self._showing.page is not None else None

    @property
    def finding(self) -> "Finding | None":
        """What finds words in the map, none on the welcome page."""
        return self._showing.page.finding if self._showing.page is not None else None

    @property
    def sides(self) -> "Sides | None":
        """What is shown beside the map, none on the welcome page."""
        return self._showing.page.sides if self._showing.page is not None else None

    @property
    def preferences(self) -> Settings:
        """What the person prefers, in all windows."""
        return self._preferences

    @property
    def language(self) -> Language:
        """What the window speaks."""
        return self._preferences.language or system_language()

    @property
    def links(self) -> "Links":
        """What finds linked maps, and opens them in another window."""
        from cjm_desktop.app.files.links import Links  # noqa: PLC0415 - not waited for before there is a map

        files = self.files
        return Links(self, self.language, lambda: files.settings.recent, lambda: files.folder, self._open_beside)

    def _open_beside(self, path: Path) -> None:
        """Open a file in another window, or bring the one forward that has it."""
        other = window_with(path)
        if other is not None:
            other.come_forward()
        else:
            open_all([path], self._settings, None)

    def _show(self, session: "Session | None") -> None:
        """Show another map; should the program be killed, it is there again at the next start."""
        self._showing.show(session)
        remember_windows(self._settings, all_windows())

    def kept(self) -> KeptWindow | None:
        """Return what is remembered of the window until the next start; none when it has no file."""
        session, page = self.files.session, self._showing.page
        if session is None or session.path is None or page is None:
            return None
        zoom = page.canvas.zoom
        return KeptWindow(session.path.absolute(), place_of(self), self.isMaximized(), zoom, page.corner)

    def restore(self, kept: KeptWindow) -> bool:
        """Be as a window was the last time, and tell whether its file is open."""
        place_again(self, kept)
        if not self.open_path(kept.file):
            return False
        if self._showing.page is not None:
            self._showing.page.look_from(kept.zoom, kept.corner)
        return True

    @property
    def windows(self) -> "Sequence[Window]":
        """All windows, the oldest first."""
        return sorted(all_windows(), key=lambda window: window.number)

    def new_window(self) -> None:
        """Show another window, with the welcome page."""
        open_window(self._settings).come_forward()

    def quit(self) -> None:
        """End the program, unless somebody keeps a window; what was open is there again at the next start."""
        quit_program(self._settings)

    def come_forward(self) -> None:
        """Be in front of everything else, as far as the system lets windows be."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open files: the first one here, each other one in a window of its own."""
        open_all(paths, self._settings, self)

    def open_path(self, path: Path) -> bool:
        """Open a file here, and tell whether it is; if another window has it, that one comes forward."""
        other = window_with(path)
        if other is None or other is self:
            return self.files.open_path(path)
        other.come_forward()
        return False

    def prefer(self, change: Callable[[Settings], Settings]) -> None:
        """Change what the person prefers, at once in all windows; that it will be forgotten is said once."""
        trouble = self.files.remember(change)
        for window in all_windows():
            window.follow(change)
        if trouble is not None and not self._forgets:
            self._forgets = True
            forgets = Text("Files", "What you prefer holds until the program ends, and is forgotten then. {why}")
            warn(QApplication.activeWindow() or self, self.language, forgets(why=trouble))

    def follow(self, change: Callable[[Settings], Settings]) -> None:
        """Be as the person prefers; where it has to look another way, it is built anew around the same map."""
        before, self._preferences = self._preferences, change(self._preferences)
        self.files.autosave.wake()
        if _look(before) == _look(self._preferences):
            self._showing.refresh()
            return
        finish_typing()
        self.files.language = self.language
        self._wear()
        for dialog in self.findChildren(Beside):
            dialog.speak(self.language)

    def set_language(self, language: Language) -> None:
        """Speak another language in all windows."""
        self.prefer(lambda settings: replace(settings, language=language))

    def show_persona(self, persona: str) -> None:
        """Show the form of a persona."""
        if self._showing.page is not None:
            self._showing.page.show_persona(persona)

    def show_action(self, action: str) -> None:
        """Show the form of an action, to be written in."""
        if self._showing.page is not None:
            self._showing.page.show_action(action)

    def _wear(self) -> None:
        self._showing.wear()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask about what is not saved; remember where the window was."""
        if not self.files.may_leave():
            event.ignore()
            return
        for dialog in self.findChildren(QDialog):
            dialog.close()  # so that an export is cancelled
        self.files.let_go()
        self.files.remember(partial(with_place, self))
        self.files.remember(self._showing.arranged)
        others = [window for window in all_windows() if window is not self]
        remember_windows(self._settings, others or [self])  # what was closed before the last one does not come again
        event.accept()
        self._showing.let_go()
        self.files.session = None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take what belongs here."""
        from cjm_desktop.app import dropping  # noqa: PLC0415 - the first picture is quicker without

        dropping.enter(event, self._showing.page)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Show where a picture would go."""
        from cjm_desktop.app import dropping  # noqa: PLC0415 - the first picture is quicker without

        dropping.move(event, self, self._showing.page)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Show that no longer."""
        if self._showing.page is not None:
            self._showing.page.show_aim(None)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Take what was let go."""
        from cjm_desktop.app import dropping  # noqa: PLC0415 - the first picture is quicker without

        dropping.drop(event, self, self._showing.page, self.open_paths)


def _look(settings: Settings) -> tuple[object, ...]:
    return settings.language, settings.appearance, settings.letters, settings.contrast, settings.still


def all_windows() -> list[Window]:
    """Return the windows of the program; one that was closed may be there a moment longer, but is none any more."""
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Window) and widget.isVisible()]


def remember_windows(settings: Path, windows: Sequence[Window]) -> None:
    """Have windows come again at the next start, the one in front last."""
    _remember(settings, [window.kept() for window in sorted(windows, key=lambda window: window.isActiveWindow())])


def _remember(settings: Path, windows: Sequence[KeptWindow | None]) -> None:
    kept = tuple(window for window in windows if window is not None)
    with suppress(Fault):  # where nothing can be written, nothing is remembered
        change_settings(settings, lambda known: replace(known, windows=kept))


def quit_program(settings: Path) -> None:
    """Close all windows once nothing is being saved; they come again together, unless one is kept open."""
    if not put_off(partial(quit_program, settings)) and (windows := all_windows()):
        remember_windows(settings, windows)
        close_all(settings)


def close_all(settings: Path) -> None:
    """Close all windows; what is remembered of them stays, unless one is kept open."""
    windows = read_settings(settings).windows
    QApplication.closeAllWindows()
    if not all_windows():
        _remember(settings, windows)


def window_with(path: Path) -> Window | None:
    """Return the window in which a file is open, or about to be."""
    return next((window for window in all_windows() if window.files.has(path)), None)


def open_all(paths: Sequence[Path], settings: Path, first: Window | None) -> None:
    """Open each file in a window of its own, the first one in one that is there; none stays without a file."""
    window = first
    for path in paths:
        window = window or open_window(settings)
        if window.open_path(path):
            window = None
    if window is not None and window is not first:
        window.close()
