"""The command that brings data into a map: evidence."""

from pathlib import Path
from typing import Annotated, Final

import typer

from cjm_desktop.cli.asked import with_options
from cjm_desktop.cli.asked_data import AskedData
from cjm_desktop.cli.interrupts import ended_at_once
from cjm_desktop.cli.maps import WRITTEN, keep_apart, target, tell_repairs, write_new_state
from cjm_desktop.cli.output import show, tell
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.safe_file import Over, check_target
from cjm_desktop.storage.troubles import shown
from cjm_desktop.words import Fault, Text

_NOWHERE: Final = Text(
    "Command line", "Nothing was written: no figure is at a step of the map. Say where by --name or --at."
)


@with_options(AskedData)
def evidence(
    file: Annotated[Path, typer.Argument(metavar="MAP", readable=False)],
    tables: Annotated[list[Path], typer.Argument(metavar="DATA…", readable=False)],
    asked: AskedData,
    out: Annotated[Path | None, typer.Option("--out", "-o", metavar="OUT.cjm", parser=target)] = None,
    force: Annotated[bool, typer.Option("--force")] = False,
) -> None:
    """Tell what data say about a map, and put it into a map when there is one to write."""
    opened = read_map(file)
    tell_repairs(file, opened.repairs)
    over: Over = "anything" if force else "nothing"
    if out is not None:
        for table in tables:
            keep_apart(table, out)
        over = opened.fingerprint if not force and _is_same(out, file) else over
        check_target(out, over)
    with ended_at_once():
        from cjm_desktop.cli import data  # noqa: PLC0415 - takes longer than the other commands
    wishes = data.wishes_of(asked)
    journey, is_fed = opened.journey, False
    for table in tables:
        fed = data.taken(journey, table, wishes)
        is_fed = is_fed or fed is not None
        journey = journey if fed is None else fed
    if out is None:
        tell(Text("Command line", "Nothing was written. With -o OUT.cjm this goes into a map."))
    elif not is_fed:
        raise Fault(_NOWHERE)
    else:
        write_new_state(out, journey, over)
        show(WRITTEN(file=shown(out)))


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
