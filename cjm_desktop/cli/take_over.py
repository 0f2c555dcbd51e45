"""Bringing what was written on paper notes into a map: a way of ``cjm import``."""

from pathlib import Path

from cjm_desktop.cli.maps import WRITTEN, tell_repairs
from cjm_desktop.cli.output import show, tell
from cjm_desktop.edits.notes import take_notes
from cjm_desktop.interchange.notes import notes_in
from cjm_desktop.interchange.separated import rows_in
from cjm_desktop.model.ids import new_id
from cjm_desktop.storage.contents import bytes_of
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.safe_file import Over
from cjm_desktop.storage.troubles import shown
from cjm_desktop.storage.writing import write_map
from cjm_desktop.words import Fault, Text


def holds_notes(path: Path) -> bool:
    """Tell whether a file lists notes, and no records of a map as this program writes them.

    Raises:
        Fault: it cannot be read.
    """
    from cjm_desktop.interchange.records.text_file import is_ours  # noqa: PLC0415 - seldom asked for

    file = shown(path)
    return path.suffix.lower() != ".xlsx" and not is_ours(rows_in(bytes_of(path, file), file)[0])


def take_over(notes: Path, into: Path, out: Path, over: Over) -> None:
    """Write a map with what a list of notes says; what is not understood is told, row by row.

    Raises:
        Fault: the list or the map cannot be read, or nothing of the list is understood: then nothing is written.
    """
    file = shown(notes)
    opened = read_map(into)
    tell_repairs(into, opened.repairs)
    rows, encoding = rows_in(bytes_of(notes, file), file)
    found = notes_in(rows)
    if encoding:
        guess = Text("Command line", "{file} does not say its encoding; it was read as {encoding}.")
        tell(guess(file=file, encoding=encoding))
    for remark in found.remarks:
        tell(Text("Command line", "{file}: {note}")(file=file, note=remark))
    taken = take_notes(opened.journey, found.lines, new_id)
    for deed in taken.deeds:
        if deed.outcome == "unclear":
            row = Text("Command line", "{file}, row {row}: {note}")
            tell(row(file=file, row=str(deed.line.number), note=deed.said))
    if taken.count("unclear") == len(taken.deeds):
        nothing = Text("Command line", "{file} holds no note that could be taken over. Nothing was written.")
        raise Fault(nothing(file=file))
    write_map(out, taken.journey, over)
    show(WRITTEN(file=shown(out)))
    for count in taken.summary():
        show(count)
