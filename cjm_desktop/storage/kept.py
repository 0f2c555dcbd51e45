"""The folders in which the program keeps what is a person's own for all maps: each thing a small map in a file."""

from pathlib import Path
from typing import Final, Literal

import platformdirs

from cjm_desktop.limits import LIBRARY_FILES
from cjm_desktop.model.text import harmless
from cjm_desktop.storage.troubles import shown, why
from cjm_desktop.words import Fault, Text

SUFFIX: Final = ".cjm"
JOURNAL: Final = ".cjm-journal"
"""The ending of what holds unsaved work."""
_FORBIDDEN: Final = frozenset('<>:"/\\|?*')
"""Characters that some system takes in no file name."""
_PORTS: Final = frozenset(f"{port}{sign}" for port in ("com", "lpt") for sign in "0123456789¹²³")
_DEVICES: Final = _PORTS | {"con", "prn", "aux", "nul", "conin$", "conout$"}
"""What Windows takes for a device, in any case and with any suffix."""
_LONGEST: Final = 80
_MOST_BYTES: Final = 200
"""Of 255 that a name has on Linux: an ending, and “ (2)”, have room as well."""


def kept_folder(kind: Literal["templates", "brands", "history"]) -> Path:
    """Return where things of a kind are kept on this system; it may not be there yet."""
    return platformdirs.user_data_path("cjm-desktop", appauthor=False) / kind


def journal_folder() -> Path:
    """Return where unsaved work is kept on this system; it may not be there yet."""
    return platformdirs.user_state_path("cjm-desktop", appauthor=False) / "journal"


def journals_in(folder: Path) -> list[Path]:
    """Return the journals in a folder, the latest last; none where it is not there or cannot be read."""
    try:
        return sorted(folder.glob(f"*{JOURNAL}"), key=last_written)
    except OSError:
        return []


def last_written(place: Path) -> float:
    """Return when a file was written, in seconds since 1970; 0 where it has just gone."""
    try:
        return place.stat().st_mtime
    except OSError:
        return 0


def kept_files(folder: Path) -> list[Path]:
    """Return the files in a folder that may hold maps, by name, as many as are taken; none where it cannot be read."""
    try:
        files = [file for file in folder.iterdir() if file.suffix == SUFFIX and not file.name.startswith(".")]
    except OSError:
        return []
    return sorted(files, key=lambda file: (file.stem.casefold(), file.stem))[:LIBRARY_FILES]


def make_folder(folder: Path, mode: int = 0o777) -> None:
    """Make a folder of a mode, unless it is there.

    Raises:
        Fault: it cannot be made.
    """
    try:
        folder.mkdir(mode, parents=True, exist_ok=True)
    except OSError as error:
        raise Fault(Text("Storage", "{file} cannot be made: {why}.")(file=shown(folder), why=why(error))) from error


def remove_file(file: Path) -> None:
    """Remove a file, unless it is gone.

    Raises:
        Fault: it cannot be removed.
    """
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise Fault(Text("Storage", "{file} cannot be removed: {why}.")(file=shown(file), why=why(error))) from error


def stem_of(title: str) -> str:
    """Return a title as it can be the name of a file on every system, without a suffix; it may be empty."""
    kept = "".join(" " if letter in _FORBIDDEN else letter for letter in harmless(title))
    cut = " ".join(kept.split())[:_LONGEST].encode()[:_MOST_BYTES].decode(errors="ignore").strip(" .")
    name, dot, rest = cut.partition(".")
    return f"{name}_{dot}{rest}" if name.rstrip().lower() in _DEVICES else cut
