"""The readers of foreign files, by the ending of the file's name."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from cjm_desktop.interchange.imported import Imported
from cjm_desktop.interchange.mermaid import read_mermaid
from cjm_desktop.model.ids import NewId
from cjm_desktop.storage.contents import bytes_of
from cjm_desktop.storage.plain import decoded
from cjm_desktop.storage.troubles import shown
from cjm_desktop.words import Fault, Text

Reader = Callable[[bytes, str, NewId], Imported]
"""Takes what a file holds, the file's name as it is shown, and where new ids come from."""


def _mermaid(data: bytes, file: str, new_id: NewId) -> Imported:
    text = decoded(data, file)
    try:
        return read_mermaid(text, new_id)
    except Fault as fault:
        raise Fault(Text("Import", "{file}: {problem}.")(file=file, problem=fault.text)) from fault


READERS: Final[Mapping[str, Reader]] = {".mmd": _mermaid, ".mermaid": _mermaid}


def read_journey(path: Path, new_id: NewId) -> Imported:
    """Return the map that a foreign file holds; the ending of its name says which reader it is for.

    Raises:
        Fault: the ending is unknown, or the file cannot be read or holds no journey.
    """
    file = shown(path)
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        known = ", ".join(READERS)
        raise Fault(Text("Import", "{file} cannot be imported: its name must end in {known}.")(file=file, known=known))
    return reader(bytes_of(path, file), file, new_id)
