"""The command about what a map reveals."""

import datetime as dt
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import Annotated, Final

import typer

from cjm_desktop.cli.maps import tell_repairs
from cjm_desktop.cli.output import show, spoken, tell
from cjm_desktop.insight.findings.found import all_findings, dismissals
from cjm_desktop.insight.findings.kinds import KINDS, WEIGHTS
from cjm_desktop.model.text import harmless
from cjm_desktop.storage.reading import read_map
from cjm_desktop.words import Text

_INDENT: Final = "    "


def findings(
    file: Annotated[Path, typer.Argument(metavar="FILE", readable=False)],
    dismissed: Annotated[bool, typer.Option("--dismissed")] = False,
) -> int:
    """Tell what a map reveals; return the exit code, 1 when there is something that was not dismissed."""
    opened = read_map(file)
    tell_repairs(file, opened.repairs)
    journey = opened.journey
    gone = dismissals(journey)
    found = all_findings(journey, dt.datetime.now().astimezone().date())
    shown = [each for each in found if dismissed or (each.kind, each.about) not in gone]
    for kind, each in groupby(shown, attrgetter("kind")):
        about = KINDS[kind]
        show(Text("Command line", "{title} ({weight})")(title=about.title, weight=WEIGHTS[about.weight]))
        for finding in each:
            show(_INDENT + spoken(finding.why))
            known = gone.get((finding.kind, finding.about))
            if known is not None:
                reason = Text("Command line", "dismissed: {reason}")(reason=harmless(known.reason))
                show(f"{_INDENT * 2}{spoken(reason)}")
        show(f"{_INDENT}→ {spoken(about.todo)}")
    count = sum((each.kind, each.about) not in gone for each in found)
    tell(_said(count))
    return 1 if count else 0


def _said(count: int) -> Text:
    if count == 0:
        return Text("Command line", "Nothing found.")
    return Text("Command line", "1 finding") if count == 1 else Text("Command line", "{count} findings")(count=count)
