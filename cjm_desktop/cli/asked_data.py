"""What a command line asks of data: a field an option."""

from dataclasses import dataclass
from typing import Annotated

import typer


@dataclass(frozen=True, slots=True)
class AskedData:
    """How data are read and what is made of them, where that is not to be found out; all as it is written."""

    columns: Annotated[list[str] | None, typer.Option("--column", metavar="HEAD=ROLE")] = None
    meanings: Annotated[list[str] | None, typer.Option("--name", metavar="NAME=PLACE")] = None
    at: Annotated[str | None, typer.Option("--at", metavar="STEP")] = None
    make: Annotated[str | None, typer.Option("--make", metavar="emotion,nps")] = None
    outcomes: Annotated[list[str] | None, typer.Option("--outcome", metavar="WORD")] = None
    ends: Annotated[str | None, typer.Option("--ends", metavar="1:5")] = None
    unit: Annotated[str | None, typer.Option("--unit", metavar="s|min|h|d")] = None
    quotes: Annotated[int | None, typer.Option("--quotes", metavar="N")] = None
    pick: Annotated[str | None, typer.Option("--pick", metavar="newest|telling")] = None
    of_sheet: Annotated[str | None, typer.Option("--sheet", metavar="NAME")] = None
    encoding: Annotated[str | None, typer.Option("--encoding", metavar="NAME")] = None
    separator: Annotated[str | None, typer.Option("--separator", metavar="SIGN")] = None
    decimal: Annotated[str | None, typer.Option("--decimal", metavar="point|comma")] = None
    dates: Annotated[str | None, typer.Option("--dates", metavar="day-first|month-first")] = None
    no_header: Annotated[bool, typer.Option("--no-header")] = False
    refreshed: Annotated[str | None, typer.Option("--refresh", metavar="FILE")] = None
    as_new: Annotated[bool, typer.Option("--as-new")] = False
