"""The readers of foreign files, by the ending of the file's name. Each loads what it needs when it is asked for."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path, PurePath
from typing import Final

from cjm_desktop.interchange.imported import Imported
from cjm_desktop.interchange.mermaid import read_mermaid
from cjm_desktop.model.ids import NewId
from cjm_desktop.progress import Progress, unheard
from cjm_desktop.storage.contents import bytes_of
from cjm_desktop.storage.plain import decoded, json_in
from cjm_desktop.storage.troubles import shown
from cjm_desktop.words import Fault, Text

Reader = Callable[[bytes, str, NewId, Progress], Imported]
"""Takes what a file holds, the file's name as it is shown, where new ids come from, and what is told how far it is."""


def _mermaid(data: bytes, file: str, new_id: NewId, _progress: Progress) -> Imported:
    text = decoded(data, file)
    try:
        return read_mermaid(text, new_id)
    except Fault as fault:
        raise Fault(Text("Import", "{file}: {problem}.")(file=file, problem=fault.text)) from fault


def _csv(data: bytes, file: str, new_id: NewId, progress: Progress) -> Imported:
    from cjm_desktop.interchange.notes import BARE_NOTES, is_note_list
    from cjm_desktop.interchange.records.text_file import is_ours, read_records
    from cjm_desktop.interchange.separated import AS_GUESSED, rows_in
    from cjm_desktop.interchange.table_import import map_of_table

    rows, encoding = rows_in(data, file)
    if not is_ours(rows) and is_note_list(rows):
        raise Fault(BARE_NOTES(file=file))
    if is_ours(rows):
        read = read_records(rows, file, new_id, progress)
    else:
        read = map_of_table(rows, file, PurePath(file).stem, new_id)
    if not encoding:
        return read
    return replace(read, remarks=(AS_GUESSED(encoding=encoding), *read.remarks))


def _xlsx(data: bytes, file: str, new_id: NewId, progress: Progress) -> Imported:
    from cjm_desktop.interchange.records.workbook_in import read_workbook

    return read_workbook(data, file, new_id, progress)


def _markdown(data: bytes, file: str, new_id: NewId, _progress: Progress) -> Imported:
    from cjm_desktop.interchange.markdown_in import read_markdown

    text = decoded(data, file)
    try:
        return read_markdown(text, PurePath(file).stem, new_id)
    except Fault as fault:
        raise Fault(Text("Import", "{file}: {problem}.")(file=file, problem=fault.text)) from fault


def _json(data: bytes, file: str, new_id: NewId, _progress: Progress) -> Imported:
    from cjm_desktop.interchange.ojf_in import is_ojf, read_ojf

    found, _ = json_in(data, file)
    if not is_ojf(found):
        raise Fault(Text("Import", "{file} holds no OpenJourney map: no stages, swimlanes and nodes.")(file=file))
    try:
        return read_ojf(found, new_id)
    except Fault as fault:
        raise Fault(Text("Import", "{file}: {problem}.")(file=file, problem=fault.text)) from fault


READERS: Final[Mapping[str, Reader]] = {
    ".mmd": _mermaid,
    ".mermaid": _mermaid,
    ".md": _markdown,
    ".markdown": _markdown,
    ".csv": _csv,
    ".xlsx": _xlsx,
    ".ojf": _json,
    ".json": _json,
}


def read_journey(path: Path, new_id: NewId, progress: Progress = unheard) -> Imported:
    """Return the map that a foreign file holds; the ending of its name says which reader it is for.

    Raises:
        Fault: the ending is unknown, or the file cannot be read or holds no journey.
    """
    file = shown(path)
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        known = ", ".join(READERS)
        raise Fault(Text("Import", "{file} cannot be imported: its name must end in {known}.")(file=file, known=known))
    return reader(bytes_of(path, file), file, new_id, progress)
