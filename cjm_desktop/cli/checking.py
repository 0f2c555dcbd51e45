"""The command that looks for what may go wrong in print: preflight."""

from pathlib import Path
from typing import Annotated, Final

import typer

from cjm_desktop.cli.asked import Asked, map_for, with_options
from cjm_desktop.cli.interrupts import ended_at_once
from cjm_desktop.cli.output import show, spoken
from cjm_desktop.paper.findings import Finding, Fix, Mending
from cjm_desktop.words import Text

_OPTIONS: Final[dict[Mending, str]] = {
    "paper": "--paper {value}",
    "distance": "--distance {value}m",
    "tiles": "--paper free --tile {value}",
}
_WITHOUT: Final = Text("Command line", "without --scale")


@with_options(Asked)
def preflight(file: Annotated[Path, typer.Argument(metavar="FILE", readable=False)], asked: Asked) -> int:
    """Tell what may go wrong when a map is printed, one line for each; return the exit code."""
    journey = map_for(file, asked)
    with ended_at_once():
        from cjm_desktop.cli import printing  # noqa: PLC0415 - takes longer than the other commands
    found = printing.preflighted(printing.order_of(journey, asked))
    for finding in found.findings:
        show(_line(finding))
    if found.findings:
        return 1
    show(found.verdict)
    return 0


def _line(finding: Finding) -> Text | str:
    if not finding.fixes:
        return finding.text
    ways = ", ".join(map(_way, finding.fixes))
    return Text("Command line", "{finding} [{ways}]")(finding=finding.text, ways=ways)


def _way(fix: Fix) -> str:
    return spoken(_WITHOUT) if fix.kind == "fit" else _OPTIONS[fix.kind].format(value=fix.value)
