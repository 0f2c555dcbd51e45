"""What happens to the open map and its file: decided with the person, one question at a time."""

import gc
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from cjm_desktop.app.files.autosave import Autosave
from cjm_desktop.app.files.holding import may_have
from cjm_desktop.app.files.journalling import Journalling
from cjm_desktop.app.files.theirs import Theirs
from cjm_desktop.app.widgets.messages import Answer, ask, file_to_save, tell, warn
from cjm_desktop.app.widgets.waiting import put_off, wait_for
from cjm_desktop.limits import MB
from cjm_desktop.progress import Cancelled, Progress
from cjm_desktop.storage.safe_file import AlreadyThere, ChangedOnDisk
from cjm_desktop.storage.settings import Settings, change_settings, read_settings, with_recent
from cjm_desktop.storage.templates import Template
from cjm_desktop.storage.troubles import shown
from cjm_desktop.words import Fault, Language, Text

if TYPE_CHECKING:
    from cjm_desktop.app.files.session import Session
    from cjm_desktop.document import Document
    from cjm_desktop.storage.history import Keeping
    from cjm_desktop.storage.saving import Saved, Writing

# Imports inside functions: the model is not waited for before there is a map.

_LARGE: Final = 200_000
"""Bytes from which opening a file may take longer than a click: some hundred cards."""
_Role = QMessageBox.ButtonRole
_CANCEL: Final = Answer(Text("Files", "Cancel"), _Role.RejectRole)
_SAVE: Final = Answer(Text("Files", "Save"))
_LEAVE: Final = Answer(Text("Files", "Don’t save"), _Role.DestructiveRole)
_SAVE_AS: Final = Answer(Text("Files", "Save under another name…"))
_OVERWRITE: Final = Answer(Text("Files", "Overwrite"), _Role.DestructiveRole)


class Files:
    """Opens and saves for one window; ``show`` is given what the window is to show, none for the welcome page."""

    def __init__(
        self,
        window: QWidget,
        language: Language,
        settings: Path,
        show: "Callable[[Session | None], None]",
        saves_itself: Callable[[], bool],
    ) -> None:
        """Begin without a map; ``saves_itself`` tells whether a map is to be saved after each pause."""
        self._window = window
        self.language: Language = language
        self._settings = settings
        self._show = show
        self.session: Session | None = None
        self.autosave = Autosave(window, saves_itself, lambda: self.keeping)
        self.journalling = Journalling(window)
        self.theirs = Theirs(window, self)
        self.autosave.beaten.connect(self.theirs.look)
        self.theirs.told.connect(self.autosave.wake)
        self._is_writing = False
        self._opening: Path | None = None

    @property
    def settings(self) -> Settings:
        """What is remembered now."""
        return read_settings(self._settings)

    def remember(self, change: Callable[[Settings], Settings]) -> Text | None:
        """Change what is remembered, and return why that cannot be, where it cannot: it stops no work."""
        try:
            change_settings(self._settings, change)
        except Fault as fault:
            return fault.text
        return None

    def new(self, template: Template, language: Language) -> None:
        """Start a map from a template."""
        from cjm_desktop.app.files.session import new_session  # noqa: PLC0415

        self.open_made(lambda: new_session(template, language, self.settings))

    def open_made(self, make: "Callable[[], Session]") -> bool:
        """Open what is made, if the open map may go, and tell whether it is open."""
        return self.may_leave() and self._take(make)

    @property
    def is_free(self) -> bool:
        """Whether no map is open here, nor about to be."""
        return self.session is None and self._opening is None

    def has(self, path: Path) -> bool:
        """Tell whether a file is open here, or about to be."""
        from cjm_desktop.app.files.session import same_file  # noqa: PLC0415

        mine = self._opening, self.session.path if self.session is not None else None
        return any(each is not None and same_file(each, path) for each in mine)

    def open_path(self, path: Path) -> bool:
        """Open a file, say what had to be done for it, and tell whether it is open; if not, the open map stays."""
        if self._opening is not None or not self.may_leave():
            return False
        self._opening = path
        try:
            return self._take(lambda: self._opened_or_rescued(path))
        finally:
            self._opening = None

    def let_go(self) -> None:
        """Leave the map's file to others."""
        self.autosave.follow(None)
        self.journalling.follow(None)
        self.theirs.follow(None)
        if self.session is not None:
            self.session.let_go()
            if self.session.sheet is not None:  # it was kept from the collector, and the window with it
                gc.unfreeze()

    def _opened_or_rescued(self, path: Path) -> "Session":
        """Open a file; where that cannot be, offer what was saved in it last."""
        try:
            return self._opened(path)
        except Fault as fault:
            from cjm_desktop.app.files.rescuing import rescued  # noqa: PLC0415 - seldom asked for

            return rescued(self._window, self.language, path, fault)

    def _opened(self, path: Path) -> "Session":
        """Open a file; a large one beside the window, which stays alive meanwhile."""
        from cjm_desktop.app.files.session import open_session  # noqa: PLC0415

        with suppress(OSError):
            if path.stat().st_size > _LARGE:
                label = Text("Files", "Opening {file} …")(file=shown(path))
                return wait_for(self._window, self.language, label, partial(_ready_to_show, path))
        return open_session(path)

    def close(self) -> bool:
        """Go back to the welcome page, and tell whether the map was left."""
        leaves = self.may_leave()
        if leaves:
            self._adopt(None)
        return leaves

    def may_leave(self) -> bool:
        """Tell whether the open map may go: it is saved, or the person lets it go; or the program ends by force."""
        if self.journalling.ends:
            return True
        if self._is_writing and put_off(self._window.close):  # it goes once that is done
            return False
        self.settle_down()
        self.autosave.save_now()
        session = self.session
        if session is None or (session.is_safe and session.document.written is session.document.journey):
            return True
        question = Text("Files", "Save the changes in “{name}”?")(name=session.name)
        answer = ask(self._window, self.language, question, (_SAVE, _LEAVE, _CANCEL))
        return answer is _LEAVE or (answer is _SAVE and self._save_written(session.document))

    def _save_written(self, document: "Document") -> bool:
        """Save the map with what waits in a field for its button; where it cannot be saved, that goes on waiting."""
        waits = document.written is not document.journey
        if waits:
            document.apply(Text("Edit", "What was being written"), document.written)
        is_saved = self.save()
        if waits and not is_saved:
            document.undo()
        return is_saved

    def save(self) -> bool:
        """Save the open map, and tell whether it is saved."""
        self.settle_down()
        session = self.session
        if session is None:
            return True
        if session.path is None:
            return self.save_as()
        try:
            session.save(run=self._patiently)
        except ChangedOnDisk as fault:
            return self.theirs.settle(session, fault)
        except Fault as fault:
            return self._elsewhere(fault)
        return self._saved(session)

    def save_as(self) -> bool:
        """Save the open map in the file that the person chooses, and tell whether it is saved."""
        from cjm_desktop.app.files.session import with_suffix  # noqa: PLC0415

        self.settle_down()
        session = self.session
        if session is None:
            return True
        chosen = file_to_save(self._window, self.language, session.suggested(self.folder))
        if chosen is None:
            return False
        path = with_suffix(chosen)
        try:
            session.save_as(path, run=self._patiently)
        except AlreadyThere as fault:
            return self._replace(session, path, fault)
        except Fault as fault:
            return self._elsewhere(fault)
        return self._saved(session)

    @property
    def is_writing(self) -> bool:
        """Whether the map's file is being written just now."""
        return self._is_writing or self.autosave.is_writing

    def settle_down(self) -> None:
        """Have what is being typed in the map, and what is being written in the file."""
        finish_typing()
        self.autosave.finish()

    @property
    def folder(self) -> Path:
        """Where the person worked last."""
        session = self.session
        places = [session.path] if session is not None and session.path is not None else []
        places.extend(self.settings.recent)
        return next((place.parent for place in places if place.parent.is_dir()), Path.home())

    @property
    def keeping(self) -> "Keeping":
        """How versions of maps are kept, as the person prefers."""
        from cjm_desktop.storage.history import Keeping, history_folder  # noqa: PLC0415

        return Keeping(history_folder(), self.settings.versions * MB)

    def _patiently(self, write: "Writing") -> "Saved":
        """Write beside the window, which stays alive; it is not stopped halfway."""
        label, keeping = Text("Files", "Saving …"), self.keeping
        self._is_writing = True
        try:
            return wait_for(self._window, self.language, label, lambda _: write(keeping), can_cancel=False)
        finally:
            self._is_writing = False

    def save_anyway(self) -> bool:
        """Save over whatever is in the map's file, and tell whether that is done."""
        session = self.session
        if session is None:
            return True
        try:
            session.save(anyway=True, run=self._patiently)
        except Fault as fault:
            return self._elsewhere(fault)
        return self._saved(session)

    def _replace(self, session: "Session", path: Path, fault: AlreadyThere) -> bool:
        if not path.is_file():
            return self._elsewhere(fault)
        question = Text("Files", "{file} is there already. Overwrite it?")(file=shown(path))
        if ask(self._window, self.language, question, (_OVERWRITE, _CANCEL)) is _CANCEL:
            return False
        try:
            session.save_as(path, over_existing=True, run=self._patiently)
        except Fault as again:
            return self._elsewhere(again)
        return self._saved(session)

    def _elsewhere(self, fault: Fault) -> bool:
        """Say why a map was not saved, and save it under another name if the person wants that."""
        return ask(self._window, self.language, fault.text, (_SAVE_AS, _CANCEL)) is _SAVE_AS and self.save_as()

    def _take(self, make: "Callable[[], Session]") -> bool:
        """Open what is made, and tell whether it is open."""
        was_there = self._window.isVisible()
        try:
            session = make()
        except Cancelled:
            return False
        except Fault as fault:
            warn(self._window, self.language, fault.text)
            return False
        was_closed = was_there and not self._window.isVisible()
        if was_closed or not may_have(self._window, self.language, session, self.session):
            return False
        self._adopt(session)
        if session.path is not None:
            self._recall(session.path)
        if session.notes:
            heading = Text("Files", "“{name}” is open. Look at what was done to read it:")(name=session.name)
            tell(self._window, self.language, heading, session.notes)
        return True

    def _adopt(self, session: "Session | None") -> None:
        self.let_go()
        self.session = session
        self.autosave.follow(session)
        self.journalling.follow(session)
        self._show(session)
        self.theirs.follow(session)

    def _saved(self, session: "Session") -> bool:
        if session.path is not None:
            self._recall(session.path)
        return True

    def _recall(self, path: Path) -> None:
        self.remember(lambda settings: with_recent(settings, path))


def _ready_to_show(path: Path, progress: Progress) -> "Session":
    """Open a map and lay it out, and load meanwhile what will show it."""
    from cjm_desktop.app.files.session import laid_out  # noqa: PLC0415

    import_module("cjm_desktop.app.page.page")
    return laid_out(path, progress)


def finish_typing() -> None:
    """Have what is being typed taken into the map: fields do that when they lose the focus."""
    QGuiApplication.inputMethod().commit()
    typed_into = QApplication.focusWidget()
    if typed_into is not None:
        typed_into.clearFocus()
        typed_into.setFocus()
