"""The commands about evidence: data from files that become curves, figures and quotes of the map."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from cjm_desktop.app.commands.command import Command, Desk, has_map
from cjm_desktop.app.files.files import finish_typing
from cjm_desktop.app.widgets.appearance import colours_of
from cjm_desktop.words import Text

if TYPE_CHECKING:
    from cjm_desktop.app.evidence.importing import Place

_TABLES: Final = frozenset({".csv", ".tsv", ".tab", ".xlsx"})
"""The endings of files that are tables, and nothing else that could be let go on a map."""

# What they do is loaded when it is wanted: the menus are in the first picture.


def import_evidence(desk: Desk, path: Path | None = None) -> None:
    """Bring a file of data into the map: the one that is named, else one that the person chooses."""
    from cjm_desktop.app.evidence.importing import choose_data, import_data  # noqa: PLC0415

    place = _place(desk)
    if place is not None:
        path = path or choose_data(place, desk.files.folder)
        if path is not None:
            import_data(place, path)


def _show_datasets(desk: Desk) -> None:
    from cjm_desktop.app.evidence.datasets import DatasetsDialog  # noqa: PLC0415

    place = _place(desk)
    if place is not None:
        dialog = DatasetsDialog(place, desk.files.folder)
        dialog.exec()
        dialog.deleteLater()


def _place(desk: Desk) -> "Place | None":
    from cjm_desktop.app.evidence.importing import Place  # noqa: PLC0415

    finish_typing()
    if desk.canvas is None:
        return None
    desk.canvas.finish_writing()  # what is being written is a step too
    return Place(desk.window(), desk.language, colours_of(desk.preferences), desk.canvas)


def may_be_data(path: Path) -> bool:
    """Tell by its name whether a file may hold a table of data."""
    return path.suffix.lower() in _TABLES


EVIDENCE_COMMANDS: Final = (
    Command(
        "import-evidence", Text("Command", "Import evidence…"), "file", import_evidence, ("Ctrl+Alt+I",),
        enabled=has_map, begins_group=True,
    ),
    Command("datasets", Text("Command", "Datasets…"), "file", _show_datasets, enabled=has_map),
)  # fmt: skip
