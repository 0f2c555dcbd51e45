"""Offering, after a start, what was left unsaved, and bringing back what is wanted."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cjm_desktop.app.widgets.jobs import Job
from cjm_desktop.app.widgets.messages import tell
from cjm_desktop.app.widgets.waiting import wait_for
from cjm_desktop.app.window import Window, all_windows, open_window, window_with
from cjm_desktop.progress import Progress
from cjm_desktop.storage.kept import journal_folder, journals_in
from cjm_desktop.words import Fault, Text, say

if TYPE_CHECKING:
    from cjm_desktop.app.files.session import Session
    from cjm_desktop.app.recovery.dialog import RecoveryDialog
    from cjm_desktop.app.recovery.left import Found, Left
    from cjm_desktop.model.records import JourneyMap

# Imports inside functions: they load pydantic, for which no start waits where nothing was left.

_RESTORE: Final = Text("Edit", "Restore unsaved work")


def offer_what_is_left(settings: Path) -> None:
    """Look for unsaved work beside the window, and offer what there is; what is open by then stays open."""
    folder = journal_folder()
    if journals_in(folder):
        Job(partial(_look, folder)).done.connect(partial(_offer, settings))


def _look(folder: Path, progress: Progress) -> "Found":
    from cjm_desktop.app.recovery.left import look_for  # noqa: PLC0415

    return look_for(folder, progress)


def _offer(settings: Path, found: "Found") -> None:
    from cjm_desktop.app.recovery.dialog import RecoveryDialog  # noqa: PLC0415

    windows = sorted(all_windows(), key=lambda window: window.isActiveWindow(), reverse=True)
    window = next(iter(windows), None)
    if window is None:  # closed meanwhile: the next start offers it
        _settle(found.lefts, ["keep"] * len(found.lefts), settings)
        return
    if found.unreadable:
        tell(window, window.language, Text("Recovery", "Some unsaved work cannot be read:"), found.unreadable)
    if found.lefts:
        dialog = RecoveryDialog(found.lefts, window.language, window)
        dialog.finished.connect(partial(_decided, dialog, found.lefts, settings))
        dialog.open()
        dialog.activateWindow()


def _decided(dialog: "RecoveryDialog", lefts: "Sequence[Left]", settings: Path, result: int) -> None:
    dialog.deleteLater()
    _settle(lefts, dialog.choices if result else ["keep"] * len(lefts), settings)


def _settle(lefts: "Sequence[Left]", choices: Sequence[str], settings: Path) -> None:
    for left, choice in zip(lefts, choices, strict=True):
        if choice == "discard":
            left.journal.remove()
        elif choice == "keep" or not _restore(left, settings):
            left.journal.leave()


def _restore(left: "Left", settings: Path) -> bool:
    """Open what was left, and tell whether it is open."""
    window = _in_its_file(left, settings) if left.fate == "into its file" else None
    window = window or _as_copy(left, settings)
    if window is not None:
        window.files.journalling.take_over(left.journal)
        window.come_forward()
    return window is not None


def _in_its_file(left: "Left", settings: Path) -> Window | None:
    """Bring it into its file's map as one step, where that is just as it was then."""
    file = left.unsaved.owner.file
    if file is None:
        return None
    window = window_with(file)
    if window is None:
        window = _free(settings)
        if not window.open_path(file):
            return None
    session = window.files.session
    if session is None or session.fingerprint != left.unsaved.owner.fingerprint or session.document.place:
        return None
    restoring = Text("Recovery", "Restoring {name} …")(name=left.name)
    work = partial(_shared, left.unsaved.journey, session.document.journey)
    session.document.apply(_RESTORE, wait_for(window, window.language, restoring, work, can_cancel=False))
    return window


def _shared(journey: "JourneyMap", opened: "JourneyMap", _progress: object) -> "JourneyMap":
    """Return a map made of the very records that are open, as far as they are the same: only the rest is laid out."""
    from cjm_desktop.model.sharing import sharing  # noqa: PLC0415

    return sharing(journey, opened)


def _as_copy(left: "Left", settings: Path) -> Window | None:
    """Open it as a map without a file; what could not go into its file is set aside as it was, too."""
    window, name = _free(settings), left.unsaved.owner.name
    if left.fate != "untitled":
        name = say(Text("Recovery", "{name} (recovered)")(name=left.name), window.language)
        try:
            left.journal.keep_aside()
        except Fault as fault:
            tell(window, window.language, fault.text)
            return None
    return window if window.files.open_made(partial(_recovered, left.unsaved.journey, name)) else None


def _recovered(journey: "JourneyMap", called: str) -> "Session":
    from cjm_desktop.app.files.session import recovered_session  # noqa: PLC0415

    return recovered_session(journey, called)


def _free(settings: Path) -> Window:
    """Return a window without a map."""
    return next((window for window in all_windows() if window.files.is_free), None) or open_window(settings)
