"""The personas that a person keeps for all maps: a folder with one small map a persona, with its portrait.

That such a file is a map like any other gives it all that maps have: checks on opening, format steps, unknown keys
kept, safe writing.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import platformdirs

from cjm_desktop.edits.assets import without_spare_assets
from cjm_desktop.limits import LIBRARY_FILES, PERSONA_FILE_BYTES
from cjm_desktop.model.change import changed
from cjm_desktop.model.ids import ID, NewId
from cjm_desktop.model.records import JourneyMap, Persona
from cjm_desktop.progress import Progress, unheard
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.safe_file import Fingerprint
from cjm_desktop.storage.troubles import shown, why
from cjm_desktop.storage.writing import to_bytes, write_map
from cjm_desktop.words import Fault, Text

SUFFIX: Final = ".cjm"


@dataclass(frozen=True, slots=True)
class Kept:
    """A persona in the library: the id it has there, the map that holds it alone, and what its file is known by."""

    id: str
    journey: JourneyMap
    fingerprint: Fingerprint

    @property
    def persona(self) -> Persona:
        """The persona."""
        return self.journey.personas[0]


def personas_folder() -> Path:
    """Return where the personas of this person are kept on this system."""
    return platformdirs.user_data_path("cjm-desktop", appauthor=False) / "personas"


def read_library(folder: Path, progress: Progress = unheard) -> tuple[tuple[Kept, ...], tuple[Text, ...]]:
    """Return the personas by name, and what is to be said of files that were skipped."""
    found: list[Kept] = []
    troubles: list[Text] = []
    files = list(_files(folder, troubles))
    for number, file in enumerate(files):
        progress(number / len(files))
        try:
            found.append(_read(file))
        except Fault as fault:
            troubles.append(fault.text)
    found.sort(key=lambda kept: (kept.persona.name.casefold(), kept.id))
    return tuple(found), tuple(troubles)


def kept_as(folder: Path, name: str) -> Kept | None:
    """Return the persona with an id, none when the library has none.

    Raises:
        Fault: its file cannot be read.
    """
    file = _file(folder, name)
    return _read(file) if file.exists() else None


def keep(folder: Path, journey: JourneyMap, persona: Persona, over: Kept | None, new_id: NewId) -> Kept:
    """Keep a persona of a map, as a new one or in place of one, and return what is kept.

    Raises:
        ChangedOnDisk: what it was to replace was changed meanwhile by another program; it was not touched.
        Fault: it is too large, or cannot be written.
    """
    name = over.id if over is not None else new_id()
    alone = JourneyMap(
        format="cjm",
        version=1,
        id=name,
        title=persona.name,
        language=journey.language,
        personas=(changed(persona, id=new_id(), origin=None),),
        assets=journey.assets,
    )
    alone = without_spare_assets(alone)
    file = _file(folder, name)
    if len(to_bytes(alone)) > PERSONA_FILE_BYTES:
        raise _too_large(file)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        problem = Text("Storage", "{file} cannot be made: {why}.")
        raise Fault(problem(file=shown(folder), why=why(error))) from error
    return Kept(name, alone, write_map(file, alone, "nothing" if over is None else over.fingerprint))


def forget(folder: Path, name: str) -> None:
    """Take a persona out of the library; maps that took it keep theirs.

    Raises:
        Fault: its file cannot be removed.
    """
    file = _file(folder, name)
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        problem = Text("Library", "{file} cannot be removed: {why}.")
        raise Fault(problem(file=shown(file), why=why(error))) from error


def _file(folder: Path, name: str) -> Path:
    return folder / f"{name}{SUFFIX}"


def _files(folder: Path, troubles: list[Text]) -> Iterator[Path]:
    """Yield the files that may hold personas, and say when there are too many or none can be listed."""
    try:
        files = sorted(file for file in folder.iterdir() if file.suffix == SUFFIX and not file.name.startswith("."))
    except FileNotFoundError:
        return
    except OSError as error:
        troubles.append(Text("Storage", "{file} cannot be read: {why}.")(file=shown(folder), why=why(error)))
        return
    if len(files) > LIBRARY_FILES:
        much = Text("Library", "{folder} holds more than {most} files; the others are left out.")
        troubles.append(much(folder=shown(folder), most=LIBRARY_FILES))
    yield from files[:LIBRARY_FILES]


def _read(file: Path) -> Kept:
    if not ID.fullmatch(file.stem):
        problem = Text("Library", "{file} was skipped: its name is none that the library gives.")
        raise Fault(problem(file=shown(file)))
    try:
        is_large = file.stat().st_size > PERSONA_FILE_BYTES
    except OSError as error:
        raise Fault(Text("Storage", "{file} cannot be read: {why}.")(file=shown(file), why=why(error))) from error
    if is_large:
        raise _too_large(file)
    opened = read_map(file)
    if len(opened.journey.personas) != 1:
        problem = Text("Library", "{file} was skipped: it holds no persona, or several.")
        raise Fault(problem(file=shown(file)))
    return Kept(file.stem, opened.journey, opened.fingerprint)


def _too_large(file: Path) -> Fault:
    problem = Text("Library", "{file} is larger than {limit} MB, too large for a persona.")
    return Fault(problem(file=shown(file), limit=PERSONA_FILE_BYTES // 1024**2))
