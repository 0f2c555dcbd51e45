"""What a window shows: the open map or the welcome page, and the menus above it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenuBar

from cjm_desktop.app.commands.actions import Actions
from cjm_desktop.app.commands.command import Desk
from cjm_desktop.app.commands.exporting import export
from cjm_desktop.app.commands.files import choose_file
from cjm_desktop.app.commands.planning import plan_shown
from cjm_desktop.app.commands.portfolio import overview_shown, show_overview_of, show_portfolio
from cjm_desktop.app.commands.windows import list_windows
from cjm_desktop.app.commands.workshop import go_on_with, kept_of
from cjm_desktop.app.files.recent import recent_menu
from cjm_desktop.app.gallery.welcome import Welcome
from cjm_desktop.app.views.menus import view_menus
from cjm_desktop.app.widgets.appearance import calm, colours_of, dress, frame, wants_stillness
from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.app.widgets.qt_words import speak
from cjm_desktop.app.widgets.sides import Arrangement
from cjm_desktop.storage.settings import Settings
from cjm_desktop.storage.templates import Template
from cjm_desktop.words import Text, say

if TYPE_CHECKING:
    from cjm_desktop.app.comments.writing import Author
    from cjm_desktop.app.comparing.working import Pair
    from cjm_desktop.app.files.session import Session
    from cjm_desktop.app.page.memory import Memory
    from cjm_desktop.app.page.page import MapPage
    from cjm_desktop.model.records import JourneyMap

# Imports inside functions: what the welcome page does not show is not waited for.


class Showing:
    """Shows them in one window; they are made anew for every map, language and appearance."""

    def __init__(self, window: QMainWindow, desk: Desk) -> None:
        """Show nothing yet: ``wear`` begins; commands act on the ``desk``, which is the window too."""
        self._window = window
        self._desk = desk
        self.page: MapPage | None = None
        """What shows the open map, none on the welcome page."""
        known = desk.preferences
        self.arrangement = Arrangement(set(known.folded), dict(known.widths))
        """How the page is arranged, for the next one and the next start."""
        self._unsubscribe: Callable[[], None] | None = None

    def show(self, session: "Session | None") -> None:
        """Show another map, or the welcome page; what stood open beside the former one goes."""
        for dialog in self._window.findChildren(QDialog, options=Qt.FindChildOption.FindDirectChildrenOnly):
            dialog.close()
        self._follow(session)
        self._build()
        if self.page is not None:
            self.page.canvas.show_all()
            self.page.canvas.setFocus()

    def wear(self) -> None:
        """Make all anew in the language and the colours that are wished for."""
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            raise TypeError("a window needs an application")
        frame(self._desk.preferences.appearance)
        dress(application, self._colours(), self._desk.language, self._desk.preferences.letters)
        calm(still=wants_stillness(self._desk.preferences))
        speak(application, self._desk.language)
        memory, pair = self._memory(), self._compared()
        was_planning, overview = plan_shown(self._desk) is not None, overview_shown(self._desk)
        seen, workshop = None if overview is None else overview.seen, kept_of(self._desk)
        self._build_menus()
        self._build()
        if memory is not None and self.page is not None:
            from cjm_desktop.app.page.memory import bring_back  # noqa: PLC0415

            bring_back(self.page, memory)
        if workshop is not None:
            go_on_with(self._desk, workshop)
        if pair is not None:
            from cjm_desktop.app.commands.comparing import compare  # noqa: PLC0415

            compare(self._desk, pair)
        if was_planning:
            self._actions["show-plan"].trigger()
        if seen is not None:
            show_overview_of(self._desk, seen)
            self._actions.refresh()

    def _memory(self) -> "Memory | None":
        """Return what the page passes on to the next one."""
        if self.page is None:
            return None
        from cjm_desktop.app.page.memory import memory_of  # noqa: PLC0415

        return memory_of(self.page)

    def _compared(self) -> "Pair | None":
        """Return what is compared in the place of the map."""
        if self.page is None:
            return None
        from cjm_desktop.app.comparing.showing import comparison_of  # noqa: PLC0415

        comparison = comparison_of(self.page.canvas)
        return None if comparison is None else comparison.pair

    def refresh(self) -> None:
        """Show what the map, its file and the selection are now."""
        self._actions.refresh()
        session = self._desk.files.session
        for menu in self._map_menus:
            menu.setEnabled(session is not None)
        if session is None:
            self._window.setWindowModified(False)
            self._window.setWindowTitle("CJM Desktop")
        else:
            name = session.name if isinstance(session.name, str) else say(session.name, self._desk.language)
            self._window.setWindowTitle(f"{name.replace('[*]', '[*][*]')}[*] – CJM Desktop")
            self._window.setWindowModified(not session.is_safe)
        if self.page is not None:
            self.page.canvas.minimap.set_wanted(self._desk.preferences.minimap)
            self.page.canvas.hints.set_wanted(self._desk.preferences.hints)
            self.page.refresh()

    def tell(self, text: Text) -> None:
        """Say in passing what was done to the map."""
        if self.page is not None:
            self.page.canvas.told.emit(text)

    def arranged(self, settings: Settings) -> Settings:
        """Return settings in which the arrangement of the page is remembered."""
        arrangement = self.arrangement
        return replace(settings, folded=tuple(sorted(arrangement.folded)), widths=dict(arrangement.widths))

    def let_go(self) -> None:
        """Follow the map no longer: the window goes, and what shows it with it."""
        self._follow(None)
        self._part()
        self.page = None

    def _follow(self, session: "Session | None") -> None:
        if self._unsubscribe is not None:
            self._unsubscribe()
        self._unsubscribe = session.document.subscribe(self._changed) if session is not None else None

    def _changed(self, _before: "JourneyMap", _after: "JourneyMap") -> None:
        self.refresh()

    def _build_menus(self) -> None:
        window, desk = self._window, self._desk
        for former in window.actions():  # they go soon; until then their keys would be taken twice
            former.setEnabled(False)
            window.removeAction(former)
        bar = QMenuBar()
        self._actions = Actions(desk, bar, desk.language, self._colours())
        recent = recent_menu(bar, desk.language, lambda: desk.files.settings.recent, desk.open_path)
        views, hidden = view_menus(bar, desk.language, lambda: desk.views)
        self._map_menus = views, hidden
        menus = self._actions.fill(bar, {"open": recent, "filter": views, "delete-view": hidden})
        list_windows(menus["window"], desk)
        window.setMenuBar(bar)
        window.addActions(self._actions.all)

    def _build(self) -> None:
        """Make the page anew that shows the map, or the welcome page."""
        session = self._desk.files.session
        if session is not None and self.page is not None and self.page.canvas.document is session.document:
            session.sheet = self.page.canvas.sheet
        self._part()
        self.page = self._map_page(session) if session is not None else None
        content = self.page or self._welcome()
        self._window.setCentralWidget(content)
        content.show()  # now, so that the map knows its room
        self.refresh()

    def _part(self) -> None:
        """Let go of the page that will be destroyed."""
        if self.page is not None:
            from cjm_desktop.app.page.letting_go import let_go_of  # noqa: PLC0415

            let_go_of(self.page)

    def _map_page(self, session: "Session") -> "MapPage":
        from cjm_desktop.app.page.page import MapPage  # noqa: PLC0415

        desk = self._desk
        page = MapPage(
            session,
            self._actions,
            desk.language,
            self._colours(),
            self.arrangement,
            desk.links,
            self._author(),
            self._window,
        )
        page.wants_persona_sheet.connect(self._export)
        return page

    def _author(self) -> "Author":
        from cjm_desktop.app.comments.writing import Author  # noqa: PLC0415

        files = self._desk.files
        return Author(
            lambda: files.settings.author, lambda name: files.remember(lambda settings: replace(settings, author=name))
        )

    def _welcome(self) -> Welcome:
        page = Welcome(self._desk.language, self._desk.files.settings.recent)
        page.gallery.chosen.connect(self._start_from)
        page.wants_open.connect(self._open)
        page.wants_file.connect(self._open_file)
        page.wants_overview.connect(self._show_overview)
        return page

    def _export(self, persona: str) -> None:
        export(self._desk, persona)

    def _start_from(self, template: Template) -> None:
        self._desk.files.new(template, self._desk.language)

    def _open(self) -> None:
        choose_file(self._desk)

    def _show_overview(self) -> None:
        show_portfolio(self._desk)

    def _open_file(self, path: Path) -> None:
        self._desk.open_path(path)

    def _colours(self) -> Colours:
        return colours_of(self._desk.preferences)
