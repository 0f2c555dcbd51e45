"""What somebody else makes of the open map's file: read again quietly where nothing of mine is at stake."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QGraphicsView, QMessageBox, QWidget

from cjm_desktop.app.files.merging import MERGING, base_of_file, merged_by, read_copy
from cjm_desktop.app.files.watching import Watching, looked
from cjm_desktop.app.widgets.messages import Answer, ask, file_to_open, tell, warn
from cjm_desktop.app.widgets.waiting import is_waiting, wait_for
from cjm_desktop.storage.troubles import shown
from cjm_desktop.words import Fault, Language, Text

if TYPE_CHECKING:
    from cjm_desktop.app.files.session import Session
    from cjm_desktop.model.records import JourneyMap

_Role = QMessageBox.ButtonRole
MERGE: Final = Text("Files", "Merge")
RELOAD: Final = Text("Files", "Reload")
_RELOAD: Final = Answer(RELOAD)
_MERGE: Final = Answer(MERGE)
_SAVE_AS: Final = Answer(Text("Files", "Save under another name…"))
_AGAIN: Final = Answer(Text("Files", "Save it there again"))
_OVERWRITE: Final = Answer(Text("Files", "Overwrite"), _Role.DestructiveRole)
_CHOOSE: Final = Answer(Text("Files", "Choose the common state…"))
_WITHOUT: Final = Answer(Text("Files", "Merge without it"))
_CANCEL: Final = Answer(Text("Files", "Cancel"), _Role.RejectRole)
_MERGE_WITH: Final = Text("Files", "Merge with")
_COMMON: Final = Text("Files", "The map as it was when both copies were made")
_NO_BASE: Final = Text(
    "Files",
    "The state that both copies come from is not kept on this computer. If a file holds it, choose that. Without it "
    "everything that is in either copy is kept, and you are asked about each difference.",
)


@dataclass(frozen=True, slots=True)
class _Base:
    """By what two copies are merged."""

    journey: "JourneyMap | None" = None
    """What the person chose; none for what is known, or for nothing."""


class Saver(Protocol):
    """What saves the open map."""

    @property
    def language(self) -> Language:
        """That of the window."""
        ...

    @property
    def is_writing(self) -> bool:
        """Whether the file is being written just now."""
        ...

    def settle_down(self) -> None:
        """Have what is being typed in the map, and what is being written in the file."""
        ...

    def save(self) -> bool:
        """Save in the map's file, and tell whether that is done."""
        ...

    def save_as(self) -> bool:
        """Save in the file that the person chooses, and tell whether that is done."""
        ...

    def save_anyway(self) -> bool:
        """Save over whatever is there, and tell whether that is done."""
        ...


class Theirs(QObject):
    """Follows one session at a time."""

    told = Signal()
    """Something else is known of the file than before, or the map follows it."""
    did = Signal(object)
    """What was done without asking, as a text."""

    def __init__(self, window: QWidget, saver: Saver) -> None:
        super().__init__(window)
        self._window = window
        self._saver = saver
        self._session: Session | None = None
        self._watching = Watching(window, lambda: saver.is_writing)
        self._watching.found.connect(self._found)
        if isinstance(application := QApplication.instance(), QApplication):
            application.focusChanged.connect(self._go_on)

    def follow(self, session: "Session | None") -> None:
        """Care for another map from now on."""
        self._session = session
        self._watching.follow(session)

    def look(self) -> None:
        """Look soon at what is in the file."""
        self._watching.look()

    def reload(self) -> None:
        """Take what is in the file instead of mine, which stays one step back in the history."""
        self._saver.settle_down()
        session = self._session
        if session is None or session.elsewhere is None or session.elsewhere.theirs is None:
            return
        theirs = session.elsewhere.theirs
        session.document.apply(RELOAD, theirs.journey)
        session.follow_file(theirs)
        self.told.emit()
        if theirs.repairs:
            heading = Text("Files", "“{name}” is open. Look at what was done to read it:")(name=session.name)
            tell(self._window, self._saver.language, heading, theirs.repairs)

    def merge(self) -> bool:
        """Merge what is in the file into mine, in one step, and tell whether that is done.

        What both contradict each other in is asked about.
        """
        self._saver.settle_down()
        session = self._session
        elsewhere = session.elsewhere if session is not None else None
        if session is None or elsewhere is None or elsewhere.theirs is None:
            return False
        theirs = elsewhere.theirs
        done = merged_by(self._window, self._saver.language, session, theirs.journey, session.base)
        if done is None:
            return False
        session.document.apply(MERGE, done.journey)
        session.follow_file(theirs)
        self.look()  # the file may have changed again meanwhile
        self._did_merge(session, Text("Files", "What was changed in {file} elsewhere and here is merged."))
        self._tell_notes(session, (*theirs.repairs, *done.notes))
        return True

    def merge_copy(self) -> None:
        """Merge the conflict copy beside the file, as ``merge`` does; the copy stays as it is."""
        self._saver.settle_down()
        session = self._session
        if session is None or session.copy is None:
            return
        try:
            opened = wait_for(
                self._window, self._saver.language, MERGING, partial(read_copy, session.copy), can_cancel=False
            )
            done = merged_by(self._window, self._saver.language, session, opened.journey)
        except Fault as fault:
            warn(self._window, self._saver.language, fault.text)
            return
        if done is not None:
            session.document.apply(MERGE, done.journey)
            self.pass_over()
            self._did_merge(session, Text("Files", "The conflict copy of {file} is merged. Save the map to keep that."))
            self._tell_notes(session, (*opened.repairs, *done.notes))

    def merge_file(self) -> None:
        """Merge the copy of the map that the person chooses, as ``merge`` does; that file stays as it is."""
        self._saver.settle_down()
        session, language = self._session, self._saver.language
        path = None if session is None else self._ask_file(session, _MERGE_WITH)
        if session is None or path is None:
            return
        name = shown(Path(path.name))
        try:
            opened = wait_for(self._window, language, MERGING, partial(read_copy, path), can_cancel=False)
            chosen = self._base_for(session, opened.journey)
            done = (
                None
                if chosen is None
                else merged_by(
                    self._window,
                    language,
                    session,
                    opened.journey,
                    chosen=chosen.journey,
                    alone=chosen.journey is None,
                )
            )
        except Fault as fault:
            warn(self._window, language, fault.text)
            return
        if done is None:
            return
        from cjm_desktop.model.revisions import says_the_same  # noqa: PLC0415 - not waited for before there is a map

        if says_the_same(session.document.journey, done.journey):
            self.did.emit(Text("Files", "{file} has nothing that this map does not have.")(file=name))
        else:
            session.document.apply(MERGE, done.journey)
            self.told.emit()
            self.did.emit(Text("Files", "{file} is merged into this map. Save the map to keep that.")(file=name))
        self._tell_notes(session, (*opened.repairs, *done.notes))

    def _base_for(self, session: "Session", theirs: "JourneyMap") -> "_Base | None":
        """Return what both copies are merged by; where nobody knows, what the person says; none to merge nothing."""
        language = self._saver.language
        work = partial(base_of_file, session, theirs)
        base = wait_for(self._window, language, MERGING, work, can_cancel=False)
        if base is not None:
            return _Base(base)
        answer = ask(self._window, language, _NO_BASE, (_CHOOSE, _WITHOUT, _CANCEL))
        if answer is not _CHOOSE:
            return _Base() if answer is _WITHOUT else None
        path = self._ask_file(session, _COMMON)
        if path is None:
            return None
        read = wait_for(self._window, language, MERGING, partial(read_copy, path), can_cancel=False)
        return _Base(read.journey)

    def _ask_file(self, session: "Session", title: Text) -> Path | None:
        folder = session.path.parent if session.path is not None else Path.home()
        return file_to_open(self._window, self._saver.language, folder, title)

    def pass_over(self) -> None:
        """Speak of a conflict copy no longer as long as the map is open."""
        session = self._session
        if session is not None and session.copy is not None:
            session.passed_over |= {session.copy}
            self.told.emit()

    def _did_merge(self, session: "Session", text: Text) -> None:
        self.told.emit()
        self.did.emit(text(file=session.name))

    def _tell_notes(self, session: "Session", notes: tuple[Text, ...]) -> None:
        if notes:
            heading = Text("Files", "“{name}” is merged. Look at what was done for that:")(name=session.name)
            tell(self._window, self._saver.language, heading, notes)

    def settle(self, session: "Session", fault: Fault) -> bool:
        """Ask what is to become of mine and of what is in the file, and tell whether mine is saved."""
        self._look_now(session)
        elsewhere = session.elsewhere
        if elsewhere is None or elsewhere.theirs is None:
            answers = (_SAVE_AS, _AGAIN if elsewhere is not None and elsewhere.is_gone else _OVERWRITE, _CANCEL)
        else:
            answers = (_SAVE_AS, _RELOAD, _OVERWRITE, _CANCEL)
        if elsewhere is not None and elsewhere.is_same_map:
            answers = (_MERGE, *answers)
        answer = ask(self._window, self._saver.language, fault.text, answers)
        if answer is _SAVE_AS:
            return self._saver.save_as()
        if answer is _MERGE:
            return self.merge() and self._saver.save()
        if answer is _RELOAD:
            self.reload()
            return False  # whoever closes the map sees what it is now
        return answer is not _CANCEL and self._saver.save_anyway()

    def _look_now(self, session: "Session") -> None:
        known = session.known
        if session.path is None or known is None:
            return
        label = Text("Files", "Opening {file} …")(file=session.name)
        work = partial(looked, session.path, known, None)
        look = wait_for(self._window, self._saver.language, label, work, can_cancel=False)
        session.elsewhere = look.found
        self.told.emit()

    def _go_on(self) -> None:
        """What was put off may be done now."""
        if self._session is not None and self._session.elsewhere is not None:
            self._found()

    def _found(self) -> None:
        session = self._session
        elsewhere = session.elsewhere if session is not None else None
        if session is not None and elsewhere is not None and elsewhere.theirs is not None and not _is_busy():
            self._take_quietly(session)
        self.told.emit()

    def _take_quietly(self, session: "Session") -> None:
        """Read the file again if no word of mine is lost by that."""
        from cjm_desktop.model.revisions import says_the_same  # noqa: PLC0415 - not waited for before there is a map

        elsewhere = session.elsewhere
        if elsewhere is None or elsewhere.theirs is None or not elsewhere.is_same_map or elsewhere.theirs.repairs:
            return
        theirs = elsewhere.theirs
        if says_the_same(session.document.journey, theirs.journey):
            session.follow_file(theirs)
        elif elsewhere.goes_on and not session.document.dirty:
            session.document.apply(RELOAD, theirs.journey)
            session.follow_file(theirs)
            self.did.emit(Text("Files", "{file} was changed elsewhere and read again.")(file=session.name))


def _is_busy() -> bool:
    """Tell whether something is going on with the map: work on it, writing, dragging, an open menu or question."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QGraphicsView):
        writes = bool(focus.scene().focusItem())
    else:
        writes = focus is not None and focus.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    stands_open = QApplication.activeModalWidget() or QApplication.activePopupWidget()
    return (
        is_waiting() or writes or stands_open is not None or QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
    )
