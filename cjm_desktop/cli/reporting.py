"""The command about many maps: what of a folder is due, open, and hurts."""

import datetime as dt
from pathlib import Path
from typing import Annotated

import typer

from cjm_desktop.cli.maps import WRITTEN, target
from cjm_desktop.cli.output import Misuse, language, progress_bar, show, tell
from cjm_desktop.storage.safe_file import check_target, write_bytes_safely
from cjm_desktop.storage.troubles import shown
from cjm_desktop.words import Text


def report(
    folder: Annotated[Path, typer.Argument(metavar="DIR", readable=False)],
    reported: Annotated[Path | None, typer.Option("--out", "-o", metavar="OUT.pdf", parser=target)] = None,
    force: Annotated[bool, typer.Option("--force")] = False,
) -> int:
    """Tell of all maps of a folder what hurts and is due; return the exit code, 1 when one could not be read."""
    from cjm_desktop.interchange.report.files import REPORT_WRITERS  # noqa: PLC0415 - takes a while
    from cjm_desktop.interchange.report.lines import lines_of_report  # noqa: PLC0415
    from cjm_desktop.interchange.report.reading import read_portfolio  # noqa: PLC0415

    over = "anything" if force else "nothing"
    if reported is not None:
        if reported.suffix.lower() not in REPORT_WRITERS:
            problem = Text("Command line", "{file} cannot be written: its name must end in {known}.")
            raise Misuse(problem(file=shown(reported), known=", ".join(REPORT_WRITERS)))
        check_target(reported, over)
    with progress_bar(Text("Command line", "Maps")) as progress:
        portfolio = read_portfolio(folder, dt.datetime.now().astimezone().date(), progress)
    for unread in portfolio.unread:
        tell(unread)
    if reported is None:
        for line in lines_of_report(portfolio, language()):
            show(line)
    else:
        with progress_bar(Text("Command line", "Export")) as progress:
            written = REPORT_WRITERS[reported.suffix.lower()](portfolio, language(), progress)
        write_bytes_safely(reported, written, over)
        show(WRITTEN(file=shown(reported)))
    return 1 if portfolio.unread else 0
