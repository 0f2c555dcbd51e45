"""The command that looks for what may go wrong in print: preflight."""

from pathlib import Path
from typing import Annotated, Final

import typer

from cjm_desktop.cli.exchange import view_called
from cjm_desktop.cli.interrupts import ended_at_once
from cjm_desktop.cli.maps import paper_trouble, tell_repairs
from cjm_desktop.cli.output import show, spoken
from cjm_desktop.paper.findings import Finding, Fix, Mending
from cjm_desktop.storage.reading import read_map
from cjm_desktop.words import Fault, Text

_OPTIONS: Final[dict[Mending, str]] = {
    "paper": "--paper {value}",
    "distance": "--distance {value}m",
    "tiles": "--paper free --tile {value}",
}
_WITHOUT: Final = Text("Command line", "without --scale")


def preflight(
    file: Annotated[Path, typer.Argument(metavar="FILE", readable=False)],
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
    handout: Annotated[str, typer.Option("--handout", metavar="map|personas|comments")] = "map",
    view: Annotated[str | None, typer.Option("--view", metavar="NAME")] = None,
) -> int:
    """Tell what may go wrong when a map is printed, one line for each; return the exit code."""
    opened = read_map(file)
    tell_repairs(file, opened.repairs)
    if paper is None and handout == "map" and (trouble := paper_trouble(file, opened.journey)):
        raise Fault(trouble)
    with ended_at_once():
        from cjm_desktop.cli.printing import Asked, Tiling, order_of, preflighted  # noqa: PLC0415 - takes longer than the other commands
    look = view_called(opened.journey, view)
    tiling = Tiling(tile, overlap, tile_margin, fewest_tiles)
    asked = Asked(handout, paper, orientation, margin, scale, distance, bleed, marks, grey, look, tiling)
    found = preflighted(order_of(opened.journey, asked))
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
