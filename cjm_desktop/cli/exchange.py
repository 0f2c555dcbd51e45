"""Commands that bring maps in and out: import, export."""

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from cjm_desktop.cli.interrupts import ended_at_once
from cjm_desktop.cli.maps import WRITTEN, paper_trouble, target, tell_repairs
from cjm_desktop.cli.output import Misuse, show, tell
from cjm_desktop.cli.take_over import take_over
from cjm_desktop.interchange import Imported, read_journey
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.records import JourneyMap, View
from cjm_desktop.model.revisions import with_revision
from cjm_desktop.model.seen import EVERYTHING
from cjm_desktop.model.text import excerpt, harmless
from cjm_desktop.storage.contents import bytes_of
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.safe_file import check_target, write_bytes_safely
from cjm_desktop.storage.troubles import shown
from cjm_desktop.storage.writing import write_map
from cjm_desktop.words import Fault, Text


def import_(
    diagram: Annotated[Path, typer.Argument(metavar="IN", readable=False)],
    out: Annotated[Path, typer.Argument(metavar="OUT.cjm", parser=target)],
    into: Annotated[Path | None, typer.Option("--into", metavar="MAP", readable=False)] = None,
    force: Annotated[bool, typer.Option("--force")] = False,
) -> None:
    """Make a map from a file of another kind, or bring notes into one."""
    _keep_apart(diagram, out)
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
    write_map(out, with_revision(imported.journey, new_id()), over)
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


def export(
    file: Annotated[Path, typer.Argument(metavar="FILE", readable=False)],
    written: Annotated[Path, typer.Argument(metavar="OUT.pdf", parser=target)],
    paper: Annotated[str | None, typer.Option("--paper", metavar="PAPER")] = None,
    orientation: Annotated[str | None, typer.Option("--orientation", metavar="landscape|portrait")] = None,
    margin: Annotated[float | None, typer.Option("--margin", metavar="MM")] = None,
    scale: Annotated[str | None, typer.Option("--scale", metavar="1:2|50%")] = None,
    distance: Annotated[str | None, typer.Option("--distance", metavar="1.5m")] = None,
    bleed: Annotated[str, typer.Option("--bleed", metavar="3mm")] = "0mm",
    marks: Annotated[bool, typer.Option("--marks")] = False,
    grey: Annotated[bool, typer.Option("--grey")] = False,
    tile: Annotated[str | None, typer.Option("--tile", metavar="A4")] = None,
    overlap: Annotated[str | None, typer.Option("--overlap", metavar="10mm")] = None,
    tile_margin: Annotated[str | None, typer.Option("--tile-margin", metavar="5mm")] = None,
    fewest_tiles: Annotated[bool, typer.Option("--fewest-tiles")] = False,
    page: Annotated[int | None, typer.Option("--page", metavar="N")] = None,
    ppi: Annotated[float | None, typer.Option("--ppi", metavar="150")] = None,
    table: Annotated[str | None, typer.Option("--table", metavar="stages|steps")] = None,
    handout: Annotated[
        str, typer.Option("--handout", metavar="map|stages|personas|actions|comments|kit|wall|cards")
    ] = "map",
    outlines: Annotated[bool, typer.Option("--outlines")] = False,
    kit: Annotated[bool, typer.Option("--kit")] = False,
    blank: Annotated[int | None, typer.Option("--blank", metavar="N")] = None,
    view: Annotated[str | None, typer.Option("--view", metavar="NAME")] = None,
    redact: Annotated[str | None, typer.Option("--redact", metavar="all|notes,owners,lane=NAME")] = None,
    force: Annotated[bool, typer.Option("--force")] = False,
) -> None:
    """Make a PDF of a map, ready to print, or a file of another kind."""
    _keep_apart(file, written)
    over = "anything" if force else "nothing"
    check_target(written, over)
    opened = read_map(file)
    tell_repairs(file, opened.repairs)
    if paper is None and handout == "map" and not kit and (trouble := paper_trouble(file, opened.journey)):
        raise Fault(trouble)
    _check_folder()
    with ended_at_once():
        from cjm_desktop.cli.printing import (  # noqa: PLC0415 - takes longer than the other commands
            Asked,
            Tiling,
            check_options,
            exported,
            facts_of,
            order_of,
            suffix_of,
        )
    suffix = suffix_of(written)
    look = view_called(opened.journey, view)
    tiling = Tiling(tile, overlap, tile_margin, fewest_tiles)
    asked = Asked(handout, paper, orientation, margin, scale, distance, bleed, marks, grey, look, tiling, page, ppi)
    asked = replace(asked, kit=kit, blank=blank, outlines=outlines, redact=redact, table=table)
    check_options(asked, suffix)
    order = order_of(opened.journey, asked)
    made = exported(order, suffix)
    write_bytes_safely(written, made.data, over)
    show(WRITTEN(file=shown(written)))
    for fact in facts_of(made, order, suffix):
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


def view_called(journey: JourneyMap, name: str | None) -> View:
    """Return the view of a map with a name; all of the map without one.

    Raises:
        Misuse: it has no such view.
    """
    if name is None:
        return EVERYTHING
    known = {view.name: view for view in reversed(journey.views)}
    if name not in known:
        if not known:
            raise Misuse(Text("Command line", "There is no view “{name}”. This map has no views.")(name=excerpt(name)))
        names = harmless(", ".join(view.name for view in journey.views))
        problem = Text("Command line", "There is no view “{name}”. There are: {names}.")
        raise Misuse(problem(name=excerpt(name), names=names))
    return known[name]


def _keep_apart(source: Path, target: Path) -> None:
    """Refuse to write over what is read, even by force."""
    try:
        same = target.samefile(source)
    except OSError:
        return
    if same:
        problem = Text("Command line", "{file} would be written over itself. Give the new file another name.")
        raise Misuse(problem(file=shown(source)))
