"""Commands that bring maps in and out: import, export."""

from pathlib import Path
from typing import Annotated

import typer

from cjm_desktop.cli.asked import AskedFile, map_for, with_options
from cjm_desktop.cli.interrupts import ended_at_once
from cjm_desktop.cli.maps import WRITTEN, keep_apart, target, tell_repairs, write_new_state
from cjm_desktop.cli.output import show, tell
from cjm_desktop.cli.take_over import take_over
from cjm_desktop.interchange import Imported, read_journey
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.storage.contents import bytes_of
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.safe_file import Over, check_target, write_bytes_safely
from cjm_desktop.storage.troubles import shown
from cjm_desktop.words import Fault, Text


def import_(
    diagram: Annotated[Path, typer.Argument(metavar="IN", readable=False)],
    out: Annotated[Path, typer.Argument(metavar="OUT.cjm", parser=target)],
    into: Annotated[Path | None, typer.Option("--into", metavar="MAP", readable=False)] = None,
    force: Annotated[bool, typer.Option("--force")] = False,
) -> None:
    """Make a map from a file of another kind, or bring notes into one."""
    keep_apart(diagram, out)
    over = "anything" if force else "nothing"
    changes: list[Text] = []
    if into is None:
        imported = read_journey(diagram, new_id)
    else:
        from cjm_desktop.interchange.note_file import notes_of  # noqa: PLC0415 - seldom asked for

        data = bytes_of(diagram, shown(diagram))
        notes = notes_of(data, shown(diagram))
        if notes is not None:
            take_over(notes, shown(diagram), into, out, over)
            return
        imported, changes = _list_into(into, data, shown(diagram))
    write_new_state(out, imported.journey, over)
    for note in imported.notes:
        tell(Text("Command line", "{file}, {note}.")(file=shown(diagram), note=note))
    tell_repairs(diagram, imported.remarks)
    show(WRITTEN(file=shown(out)))
    for count in changes:
        show(count)


def _list_into(path: Path, data: bytes, file: str) -> tuple[Imported, list[Text]]:
    """Return a map with a list of its records as people changed it, and how much that changes."""
    from cjm_desktop.interchange.records.lists import changes_between, taken_into  # noqa: PLC0415 - seldom asked for

    opened = read_map(path)
    tell_repairs(path, opened.repairs)
    imported = taken_into(opened.journey, data, file, new_id)
    return imported, changes_between(opened.journey, imported.journey)


@with_options(AskedFile)
def export(
    file: Annotated[Path, typer.Argument(metavar="FILE", readable=False)],
    written: Annotated[Path, typer.Argument(metavar="OUT.pdf", parser=target)],
    asked: AskedFile,
    force: Annotated[bool, typer.Option("--force")] = False,
) -> None:
    """Make a PDF of a map, ready to print, or a file of another kind."""
    keep_apart(file, written)
    over: Over = "anything" if force else "nothing"
    check_target(written, over)
    make_file(map_for(file, asked), asked, written, over)


def make_file(journey: JourneyMap, asked: AskedFile, written: Path, over: Over) -> None:
    """Write what is asked for of a map into a file, and tell what it holds.

    Raises:
        Fault, Misuse: see ``export``.
    """
    check_target(written, over)
    _check_folder()
    with ended_at_once():
        from cjm_desktop.cli import printing  # noqa: PLC0415 - takes longer than the other commands
    suffix = printing.suffix_of(written)
    order = printing.file_order_of(journey, asked, suffix)
    made = printing.exported(order, suffix)
    write_bytes_safely(written, made.data, over)
    show(WRITTEN(file=shown(written)))
    for fact in printing.facts_of(made, order, suffix):
        show(fact)
    for note in made.notes:
        tell(note)


def _check_folder() -> None:
    """Refuse to begin in a folder that is gone: ReportLab asks where it is, and takes no answer for a fault."""
    try:
        Path.cwd()
    except FileNotFoundError as error:
        problem = Text("Command line", "The current folder is no longer there. Start the command in another one.")
        raise Fault(problem) from error
