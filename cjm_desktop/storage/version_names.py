"""Names of versions: a version with one stays as long as it has it.

A name lies in a file of its own beside its version, so that giving, changing and removing one touches nothing else.
"""

from contextlib import suppress
from pathlib import Path
from typing import Final

from cjm_desktop.limits import VERSION_NAME
from cjm_desktop.model.text import harmless
from cjm_desktop.storage.safe_file import write_bytes_safely
from cjm_desktop.storage.troubles import shown, why
from cjm_desktop.storage.versions import Version
from cjm_desktop.words import Fault, Text

NAME_SUFFIX: Final = ".cjm-version-name"


def name_file(version: Version) -> Path:
    """Return where the name of a version lies."""
    return version.file.with_suffix(NAME_SUFFIX)


def clean_name(name: str) -> str:
    """Return a name as it is kept: on one line, without what nobody sees, not longer than it may be."""
    return " ".join(harmless(name).split())[:VERSION_NAME].strip()


def name_of(version: Version) -> str:
    """Return the name of a version; empty when it has none, or one that cannot be read."""
    with suppress(OSError), name_file(version).open("rb") as file:
        return clean_name(file.read(4 * VERSION_NAME).decode("utf-8", "replace"))
    return ""


def give_name(version: Version, name: str) -> None:
    """Give a version a name, or another one.

    Raises:
        Fault: the name is empty, or cannot be kept.
    """
    clean = clean_name(name)
    if not clean:
        raise Fault(Text("Versions", "A name needs at least one letter."))
    write_bytes_safely(name_file(version), clean.encode(), "anything", mode=0o600)


def take_name(version: Version) -> None:
    """Take the name of a version away; from then on it goes when it is too old, as all others.

    Raises:
        Fault: it cannot be taken away.
    """
    file = name_file(version)
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise Fault(Text("Storage", "{file} cannot be removed: {why}.")(file=shown(file), why=why(error))) from error
