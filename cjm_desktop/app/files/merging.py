"""Merging another copy into the open map: beside the window, and with the person where both contradict each other."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from cjm_desktop.app.widgets.waiting import wait_for
from cjm_desktop.words import Language, Text

if TYPE_CHECKING:
    from pathlib import Path

    from cjm_desktop.app.files.session import Session
    from cjm_desktop.insight.conflicts import Choices
    from cjm_desktop.insight.merge import Merged
    from cjm_desktop.model.records import JourneyMap
    from cjm_desktop.progress import Progress
    from cjm_desktop.storage.reading import Opened

# Imports inside functions: the model is not waited for before there is a map.

MERGING: Final = Text("Files", "Merging …")


@dataclass(frozen=True, slots=True)
class Done:
    """What became of both."""

    journey: "JourneyMap"
    notes: tuple[Text, ...]
    """What had to be mended."""


def merged_by(
    window: QWidget,
    language: Language,
    session: "Session",
    theirs: "JourneyMap",
    unnamed: "JourneyMap | None" = None,
    chosen: "JourneyMap | None" = None,
    *,
    alone: bool = False,
) -> Done | None:
    """Return the open map with what another copy of it has; none when the person does not want to go through with it.

    ``unnamed`` is what both go back to in case their states have no names, ``chosen`` what they do anyway; where they
    are ``alone`` nobody knows of any such state.

    Raises:
        Fault: it is no copy of it.
    """
    mine, base = session.document.journey, session.base or session.document.journey
    work = partial(_merged, None if alone else base, mine, theirs, unnamed, chosen)
    done = wait_for(window, language, MERGING, work, can_cancel=False)
    if not done.conflicts:
        return Done(done.journey, done.mended)
    from cjm_desktop.app.files.conflicts import ConflictsDialog  # noqa: PLC0415

    dialog = ConflictsDialog(done, language, window)
    goes_on = dialog.exec() == dialog.DialogCode.Accepted
    choices = dialog.choices
    dialog.deleteLater()
    if not goes_on:
        return None
    journey = wait_for(window, language, MERGING, partial(_settled, done, choices), can_cancel=False)
    return Done(journey, done.mended)


def read_copy(path: "Path", progress: "Progress") -> "Opened":
    """Read another copy of the map: the work of a job.

    Raises:
        Fault: it cannot be read.
    """
    from cjm_desktop.storage.reading import read_map  # noqa: PLC0415

    return read_map(path, progress=progress)


def _merged(
    base: "JourneyMap | None",
    mine: "JourneyMap",
    theirs: "JourneyMap",
    unnamed: "JourneyMap | None",
    chosen: "JourneyMap | None",
    _progress: "Progress",
) -> "Merged":
    from cjm_desktop.insight.merge import merged  # noqa: PLC0415

    return merged(chosen or (None if base is None else _common(base, theirs, unnamed)), mine, theirs)


def _common(base: "JourneyMap", theirs: "JourneyMap", unnamed: "JourneyMap | None") -> "JourneyMap | None":
    """Return the state that both copies go back to, as far as anybody has it."""
    from cjm_desktop.model.revisions import revisions_of  # noqa: PLC0415
    from cjm_desktop.storage.elsewhere import common_state  # noqa: PLC0415
    from cjm_desktop.storage.history import history_folder  # noqa: PLC0415

    return common_state(base, theirs, history_folder()) if revisions_of(base) else unnamed


def base_of_file(session: "Session", theirs: "JourneyMap", _progress: "Progress") -> "JourneyMap | None":
    """Return the state that the open map and a file go back to, as far as anybody has it: the work of a job.

    What is no copy of the open map goes back to that, until merging refuses it.
    """
    from cjm_desktop.storage.elsewhere import kept_common_state  # noqa: PLC0415
    from cjm_desktop.storage.history import history_folder  # noqa: PLC0415

    mine, base = session.document.journey, session.base or session.document.journey
    return kept_common_state(base, theirs, history_folder()) if theirs.id == mine.id else mine


def _settled(done: "Merged", choices: "Choices", _progress: "Progress") -> "JourneyMap":
    from cjm_desktop.insight.merge import settled  # noqa: PLC0415

    return settled(done, choices)
