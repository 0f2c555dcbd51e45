"""Opening the export: of the map, of a persona, of what changed; and printing by the same dialog."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from cjm_desktop.app.commands.command import Desk
from cjm_desktop.app.commands.going import go_to
from cjm_desktop.app.files.files import finish_typing

if TYPE_CHECKING:  # the welcome page is quicker without
    from cjm_desktop.interchange.order import Handout, TwoStates

# Imports inside functions: what the welcome page does not show is not waited for.


def export(desk: Desk, persona: str | None = None) -> None:
    """Make a file of the map or of a persona, in a dialog beside which editing goes on."""
    _open_export(desk, desk.preferences.exported, persona)


def export_changes(desk: Desk, states: "TwoStates") -> None:
    """Make a file of what changed between two states."""
    _open_export(desk, desk.preferences.exported, states=states)


def export_votes(desk: Desk) -> None:
    """Make a file of what people voted for."""
    _open_export(desk, desk.preferences.exported, handout="votes")


def print_map(desk: Desk) -> None:
    """Bring the map on paper, by the same dialog."""
    from cjm_desktop.app.export.format import PRINTER  # noqa: PLC0415

    _open_export(desk, PRINTER)


def _open_export(
    desk: Desk,
    suffix: str,
    persona: str | None = None,
    states: "TwoStates | None" = None,
    handout: "Handout | None" = None,
) -> None:
    from cjm_desktop.app.export.form import Beginning  # noqa: PLC0415
    from cjm_desktop.app.export.opening import open_export  # noqa: PLC0415

    finish_typing()
    if desk.files.session is not None and desk.canvas is not None:
        begin = Beginning(persona, handout, desk.canvas.look, desk.preferences.margin, suffix, states)
        dialog = open_export(desk.window(), desk.language, desk.files.session, desk.files.folder, begin)
        if dialog is not None:
            dialog.went.connect(partial(go_to, desk))
            dialog.exported.connect(partial(_remember, desk))


def _remember(desk: Desk, path: Path) -> None:
    """Begin the next export in the same format."""
    desk.prefer(lambda settings: replace(settings, exported=path.suffix.lower()))
