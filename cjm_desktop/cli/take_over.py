"""Bringing what was written on paper notes into a map: a way of ``cjm import``."""

from pathlib import Path

from cjm_desktop.cli.maps import WRITTEN, tell_repairs, write_new_state
from cjm_desktop.cli.output import show, tell
from cjm_desktop.edits.notes import take_notes
from cjm_desktop.interchange.notes import NoteList
from cjm_desktop.model.ids import new_id
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.safe_file import Over
from cjm_desktop.storage.troubles import shown
from cjm_desktop.words import Fault, Text


def take_over(found: NoteList, file: str, into: Path, out: Path, over: Over) -> None:
    """Write a map with what a list of notes says; what is not understood is told, row by row.

    Raises:
        Fault: the map cannot be read, or nothing of the list is understood: then nothing is written.
    """
    opened = read_map(into)
    tell_repairs(into, opened.repairs)
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
    write_new_state(out, taken.journey, over)
    show(WRITTEN(file=shown(out)))
    for count in taken.summary():
        show(count)
