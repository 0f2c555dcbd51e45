"""The main window: it puts the parts together and passes on what is done to them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenuBar

from cjm_desktop.app import dropping
from cjm_desktop.app.actions import Actions
from cjm_desktop.app.appearance import DARK, LIGHT, Colours, dress, is_dark
from cjm_desktop.app.files import Files, finish_typing
from cjm_desktop.app.geometry import on_screen, screens
from cjm_desktop.app.messages import file_to_open
from cjm_desktop.app.qt_words import speak, system_language
from cjm_desktop.app.recent import recent_menu
from cjm_desktop.app.view_menus import view_menus
from cjm_desktop.app.welcome import Welcome
from cjm_desktop.storage.settings import Appearance, Settings, read_settings
from cjm_desktop.storage.templates import Template
from cjm_desktop.words import Language, say

if TYPE_CHECKING:
    from cjm_desktop.app.links import Links
    from cjm_desktop.app.page import MapPage
    from cjm_desktop.app.session import Session
    from cjm_desktop.app.views import Views
    from cjm_desktop.canvas.canvas import MapCanvas
    from cjm_desktop.document import Document
    from cjm_desktop.model.records import JourneyMap

# Imports inside functions: what the welcome page does not show is not waited for.
_SIZE: Final = QRect(40, 40, 1280, 800)
_LEAST: Final = 720, 480
_STAGGER: Final = 28
"""Pixels between a window and the next one."""
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
        known = read_settings(settings)
        self._settings = settings
        self._language: Language = known.language or system_language()
        self._appearance: Appearance = known.appearance
        self._minimap = known.minimap
        self._files = Files(self, self._language, settings, self._show)
        self._page: MapPage | None = None
        self._folded = {"vocabularies", "shelf flows"}
        self._unsubscribe: Callable[[], None] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.setMinimumSize(*_LEAST)
        self._place(known, stagger)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._wear)
        if isinstance(application := QGuiApplication.instance(), QGuiApplication):
            application.screenAdded.connect(self._wear)  # it may need icons of another sharpness
        self._wear()

    @property
    def document(self) -> "Document | None":
        """The open map, none on the welcome page."""
        return self._files.session.document if self._files.session is not None else None

    @property
    def canvas(self) -> "MapCanvas | None":
        """Where the map is drawn."""
        return self._page.canvas if self._page is not None else None

    @property
    def language(self) -> Language:
        """What the window speaks."""
        return self._language

    @property
    def appearance(self) -> Appearance:
        """What the person wishes."""
        return self._appearance

    @property
    def minimap(self) -> bool:
        """Whether the small picture of the map is wanted."""
        return self._minimap

    @property
    def views(self) -> "Views | None":
        """What of the map is shown, none on the welcome page."""
        return self._page.views if self._page is not None else None

    @property
    def linked(self) -> tuple[str, str] | None:
        """The id and title of the map that is linked to what is selected."""
        document = self.document
        if document is None:
            return None
        from cjm_desktop.app.links import linked_map  # noqa: PLC0415

        return linked_map(document.journey, document.selection)

    def follow_link(self) -> None:
        """Open the map that is linked to what is selected, in another window."""
        linked = self.linked
        if linked is not None:
            self._links().follow(*linked)

    def _links(self) -> "Links":
        from cjm_desktop.app.links import Links  # noqa: PLC0415

        return Links(
            self, self._language, lambda: self._files.settings.recent, lambda: self._files.folder, self._open_beside
        )

    def _open_beside(self, path: Path) -> None:
        """Open a file in another window, or bring the one forward that has it."""
        other = window_with(path)
        if other is not None:
            other.come_forward()
        else:
            open_all([path], self._settings, None)

    @property
    def is_free(self) -> bool:
        """Whether a file can be opened here without anything going."""
        return self._files.is_free

    def has(self, path: Path) -> bool:
        """Tell whether a file is open here, or about to be."""
        return self._files.has(path)

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
            return self._files.open_path(path)
        other.come_forward()
        return False

    def new(self) -> None:
        """Start a map from a template."""
        from cjm_desktop.app.new_dialog import NewDialog  # noqa: PLC0415

        dialog = NewDialog(self._language, self)
        dialog.exec()
        dialog.deleteLater()
        if dialog.template is not None:
            self._files.new(dialog.template, dialog.language)

    def open(self) -> None:
        """Open the file that the person chooses."""
        path = file_to_open(self, self._language, self._files.folder)
        if path is not None:
            self.open_path(path)

    def save(self) -> bool:
        """Save the map, and tell whether it is saved."""
        return self._files.save()

    def save_as(self) -> bool:
        """Save the map in another file, and tell whether it is saved."""
        return self._files.save_as()

    def save_as_template(self) -> None:
        """Keep the map as a template of the person's own."""
        from cjm_desktop.app.own_templates import save_as_template  # noqa: PLC0415

        finish_typing()
        if self.document is not None:
            save_as_template(self, self._language, self.document.journey)

    def choose_brand(self) -> None:
        """Edit the brands that are kept, and give one to the map."""
        from cjm_desktop.app.brand_dialog import choose_brand  # noqa: PLC0415

        finish_typing()
        if self.document is not None:
            choose_brand(self, self._language, self.document, self._files)

    def export(self, persona: str | None = None) -> None:
        """Make a PDF of the map or of a persona, in a dialog beside which editing goes on."""
        from cjm_desktop.app.export_dialog import open_export  # noqa: PLC0415

        finish_typing()
        if self._files.session is not None and self.canvas is not None:
            open_export(self, self._language, self._files.session, self._files.folder, self.canvas.look, persona)

    def paste(self) -> None:
        """Bring the picture on the clipboard into the map."""
        finish_typing()
        if self._page is not None:
            self._page.paste_pictures(QGuiApplication.clipboard().mimeData())

    def leave(self) -> None:
        """Close the map, or on the welcome page the window."""
        if self._files.session is None:
            self.close()
        else:
            self._files.close()

    def quit(self) -> None:
        """Close all windows."""
        QApplication.closeAllWindows()

    def set_appearance(self, appearance: Appearance) -> None:
        """Make all windows light or dark."""
        self._files.remember(lambda settings: replace(settings, appearance=appearance))
        for window in all_windows():
            window.change(window.language, appearance)

    def set_language(self, language: Language) -> None:
        """Speak another language in all windows."""
        self._files.remember(lambda settings: replace(settings, language=language))
        for window in all_windows():
            window.change(language, window.appearance)

    def set_minimap(self, wanted: bool) -> None:
        """Show the small picture of the map in all windows, or never."""
        self._files.remember(lambda settings: replace(settings, minimap=wanted))
        for window in all_windows():
            window.change_minimap(wanted)

    def change_minimap(self, wanted: bool) -> None:
        """Show the small picture of the map in this window, or never."""
        self._minimap = wanted
        self._refresh()

    def change(self, language: Language, appearance: Appearance) -> None:
        """Build this window anew around the same map."""
        finish_typing()
        self._language, self._appearance = language, appearance
        self._files.language = language
        self._wear()

    def show_shortcuts(self) -> None:
        """Show the page of shortcuts."""
        from cjm_desktop.app.shortcuts import ShortcutsDialog  # noqa: PLC0415

        dialog = ShortcutsDialog(self._language, self)
        dialog.exec()
        dialog.deleteLater()

    def show_about(self) -> None:
        """Say what this program is."""
        from cjm_desktop.app.about import show_about  # noqa: PLC0415

        show_about(self, self._language)

    def _show(self, session: "Session | None") -> None:
        """Show another map, or the welcome page."""
        if self._unsubscribe is not None:
            self._unsubscribe()
        self._unsubscribe = session.document.subscribe(self._changed) if session is not None else None
        self._build()
        if self.canvas is not None:
            self.canvas.show_all()
            self.canvas.setFocus()

    def _wear(self) -> None:
        """Make the window anew in its language and colours."""
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            raise TypeError("a window needs an application")
        dress(application, self._colours(), self._language)
        speak(application, self._language)
        eye = self._page.eye() if self._page is not None else None
        self._build_menus()
        self._build()
        if eye is not None and self._page is not None:
            self._page.look(eye)

    def _build_menus(self) -> None:
        for former in self.actions():  # they go soon; until then their keys would be taken twice
            former.setEnabled(False)
            self.removeAction(former)
        bar = QMenuBar()
        self._actions = Actions(self, bar, self._language, self._colours())
        recent = recent_menu(bar, self._language, lambda: self._files.settings.recent, self.open_path)
        views, hidden = view_menus(bar, self._language, lambda: self.views)
        self._map_menus = views, hidden
        self._actions.fill(bar, {"open": recent, "filter": views, "delete-view": hidden})
        self.setMenuBar(bar)
        self.addActions(self._actions.all)

    def _build(self) -> None:
        """Make the page anew that shows the map, or the welcome page."""
        session = self._files.session
        if session is not None and self._page is not None and self._page.canvas.document is session.document:
            session.sheet = self._page.canvas.sheet
        self._part()
        if session is None:
            self._page, content = None, self._welcome()
        else:
            from cjm_desktop.app.page import MapPage  # noqa: PLC0415

            content = self._page = MapPage(
                session, self._actions, self._language, self._colours(), self._folded, self._links()
            )
            content.wants_persona_sheet.connect(self.export)
        self.setCentralWidget(content)
        content.show()  # now, so that the map knows its room
        self._refresh()

    def _part(self) -> None:
        """Let go of the page that will be destroyed."""
        if self._page is not None:
            from cjm_desktop.app.letting_go import let_go_of  # noqa: PLC0415

            let_go_of(self._page)

    def _welcome(self) -> Welcome:
        page = Welcome(self._language, self._files.settings.recent)
        page.gallery.chosen.connect(self._start_from)
        page.wants_open.connect(self.open)
        page.wants_file.connect(self.open_path)
        return page

    def _start_from(self, template: Template) -> None:
        self._files.new(template, self._language)

    def _colours(self) -> Colours:
        return DARK if is_dark(self._appearance) else LIGHT

    def _changed(self, _before: "JourneyMap", _after: "JourneyMap") -> None:
        self._refresh()

    def _refresh(self) -> None:
        """Show what the map, its file and the selection are now."""
        self._actions.refresh()
        session = self._files.session
        for menu in self._map_menus:
            menu.setEnabled(session is not None)
        if session is None:
            self.setWindowModified(False)
            self.setWindowTitle("CJM Desktop")
        else:
            name = session.name if isinstance(session.name, str) else say(session.name, self._language)
            self.setWindowTitle(f"{name.replace('[*]', '[*][*]')}[*] – CJM Desktop")
            self.setWindowModified(session.document.dirty)
        if self._page is not None:
            self._page.canvas.minimap.set_wanted(self._minimap)
            self._page.refresh()

    def _place(self, known: Settings, stagger: int) -> None:
        wished = QRect(*known.window) if known.window is not None else _SIZE
        wished.setSize(wished.size().expandedTo(self.minimumSize()))
        self.setGeometry(on_screen(wished.translated(stagger, stagger), screens()))
        if known.maximised:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask about what is not saved; remember where the window was."""
        if not self._files.may_leave():
            event.ignore()
            return
        for dialog in self.findChildren(QDialog):
            dialog.close()  # so that an export is cancelled
        if self._unsubscribe is not None:
            self._unsubscribe()
        self._files.let_go()
        place, maximised = self.normalGeometry(), self.isMaximized()
        window = place.x(), place.y(), place.width(), place.height()
        self._files.remember(lambda settings: replace(settings, window=window, maximised=maximised))
        event.accept()
        self._part()
        self._page = self._files.session = self._unsubscribe = None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take what belongs here."""
        dropping.enter(event, self._page)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Show where a picture would go."""
        dropping.move(event, self, self._page)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Show that no longer."""
        if self._page is not None:
            self._page.show_aim(None)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Take what was let go."""
        dropping.drop(event, self, self._page, self.open_paths)


def all_windows() -> list[Window]:
    """Return the windows of the program; one that was closed may be there a moment longer, but is none any more."""
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Window) and widget.isVisible()]


def window_with(path: Path) -> Window | None:
    """Return the window in which a file is open, or about to be."""
    return next((window for window in all_windows() if window.has(path)), None)


def open_all(paths: Sequence[Path], settings: Path, first: Window | None) -> None:
    """Open each file in a window of its own, the first one in one that is there; none stays without a file."""
    window = first
    for path in paths:
        window = window or open_window(settings)
        if window.open_path(path):
            window = None
    if window is not None and window is not first:
        window.close()
