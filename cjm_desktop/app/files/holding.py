"""Whoever opens a map that somebody else has open is asked first."""

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QMessageBox, QWidget

from cjm_desktop.app.widgets.messages import Answer, ask
from cjm_desktop.storage.lock import Holder
from cjm_desktop.words import Language, Text

if TYPE_CHECKING:
    from cjm_desktop.app.files.session import Session

_COPY: Final = Answer(Text("Files", "Open a copy"))
_ANYWAY: Final = Answer(Text("Files", "Open anyway"))
_CANCEL: Final = Answer(Text("Files", "Cancel"), QMessageBox.ButtonRole.RejectRole)


def may_have(window: QWidget, language: Language, session: "Session", former: "Session | None") -> bool:
    """Say who else has the file open, if somebody has, and tell whether it is opened all the same.

    What the ``former`` session of the window holds is passed on if it is the same file.
    """
    holder = session.hold(former)
    if holder is None:
        return True
    answer = ask(window, language, _held(session.name, holder), (_COPY, _ANYWAY, _CANCEL))
    if answer is _COPY:
        session.leave_file()
    elif answer is _ANYWAY:
        session.hold(anyway=True)
    return answer is not _CANCEL


def _held(name: Text | str, holder: Holder) -> Text:
    """Say who has a file open, and where, as far as that is known."""
    who = holder.user or Text("Files", "Somebody")
    if holder.is_here:
        held = Text("Files", "{who} has “{name}” open already, in another program on this computer.")
    elif holder.lives:
        held = Text("Files", "{who} has “{name}” open already, on the computer {host}.")
    else:
        held = Text("Files", "{who} opened “{name}” on the computer {host}. Whether it still is open cannot be known.")
    return held(who=who, name=name, host=holder.host)
