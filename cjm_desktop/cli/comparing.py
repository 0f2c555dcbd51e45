"""Commands about two states of a map: diff, merge, text; made to be called by Git as well."""

import os
from pathlib import Path
from typing import Annotated, Final

import typer

from cjm_desktop.cli.interrupts import ended_at_once
from cjm_desktop.cli.maps import WRITTEN, keep_apart, target, tell_repairs, write_new_state
from cjm_desktop.cli.output import show, spoken, tell
from cjm_desktop.insight.compare import differences
from cjm_desktop.insight.comparison import Comparison, compared
from cjm_desktop.insight.gaps import gaps_within
from cjm_desktop.insight.listing import listing
from cjm_desktop.insight.matching import BY_NAMES
from cjm_desktop.insight.merge import Merged, merged
from cjm_desktop.insight.saying import said_of, summed_up
from cjm_desktop.insight.saying_conflicts import said_of_conflict, value_words
from cjm_desktop.insight.saying_figures import name_of_series, said_of_effect
from cjm_desktop.insight.saying_gaps import (
    BIGGEST,
    WORSE,
    biggest,
    gaps_summed_up,
    said_of_gap,
    said_of_step,
    worsening,
)
from cjm_desktop.interchange.order import TwoStates
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.kinds import STATES
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.revisions import says_the_same
from cjm_desktop.storage.contents import bytes_of
from cjm_desktop.storage.kinds import refuse_other_kinds
from cjm_desktop.storage.reading import Opened, opened_from, read_map
from cjm_desktop.storage.safe_file import Over, check_target, write_bytes_safely
from cjm_desktop.storage.troubles import shown
from cjm_desktop.storage.writing import write_map
from cjm_desktop.words import Fault, Text

_INDENT: Final = "    "


def diff(
    before: Annotated[Path, typer.Argument(metavar="A", readable=False)],
    after: Annotated[Path | None, typer.Argument(metavar="B", readable=False)] = None,
    sheet: Annotated[Path | None, typer.Option("--out", "-o", metavar="OUT.pdf", parser=target)] = None,
    paper: Annotated[str | None, typer.Option("--paper", metavar="PAPER")] = None,
    force: Annotated[bool, typer.Option("--force")] = False,
) -> int:
    """Tell what differs between two maps, or the states within one, also on paper; return the exit code, 1 if any."""
    if sheet is not None:
        for source in (before, after or before):
            keep_apart(source, sheet)
        check_target(sheet, "anything" if force else "nothing")
    if after is None:
        return _within(_opened(before).journey, sheet, paper, force=force)
    old, new = _state_in(before), _state_in(after)
    old, new = old or _nothing_of(new), new or _nothing_of(old)
    if old is None or new is None:
        return 0
    comparison = _compared(old, new, apart=sheet is None)
    for difference in comparison.differences:
        show(said_of(difference, new.currency))
    for effect in comparison.effects:
        show(said_of_effect(effect, comparison))
    if sheet is not None:
        names = shown(Path(before.name)), shown(Path(after.name))
        _write_sheet(new, TwoStates(old, None, names), sheet, paper, force=force)
    if comparison.differences:
        tell(summed_up(comparison.differences))
    return 1 if comparison.differences else 0


def _compared(before: JourneyMap, after: JourneyMap, *, apart: bool) -> Comparison:
    """Compare two maps; where they have nothing in common and that is no hindrance, all of both is told."""
    try:
        comparison = compared(before, after)
    except Fault as fault:
        if not apart:
            raise
        tell(fault.text)
        return Comparison(before, after, "ids", differences(before, after), (), ())
    if comparison.kinship == "names":
        tell(BY_NAMES)
    return comparison


def _within(journey: JourneyMap, sheet: Path | None, paper: str | None, *, force: bool) -> int:
    """Tell how far each step is from what is wanted there."""
    comparison = gaps_within(journey)
    for series in comparison.series:
        name = name_of_series(series, comparison)
        show(name)
        for figure in series.figures:
            show(_INDENT + spoken(said_of_step(series, figure, comparison)))
    for title, gaps in ((BIGGEST, biggest(comparison)), (WORSE, worsening(comparison))):
        if gaps:
            show(title)
        for gap in gaps:
            show(_INDENT + spoken(said_of_gap(gap, comparison)))
    if sheet is not None:
        names = spoken(STATES["as-is"]), spoken(STATES["to-be"])
        _write_sheet(journey, TwoStates(None, None, names), sheet, paper, force=force)
    tell(gaps_summed_up(comparison))
    return 1 if any(series.differs for series in comparison.series) else 0


def _write_sheet(journey: JourneyMap, states: TwoStates, out: Path, paper: str | None, *, force: bool) -> None:
    """Write what changed between two maps, or lies between as-is and to-be of one, on pages."""
    with ended_at_once():
        from cjm_desktop.cli import printing  # noqa: PLC0415 - takes longer than the other commands
    suffix = printing.suffix_of(out)
    made = printing.exported(printing.changes_order(journey, states, paper), suffix)
    write_bytes_safely(out, made.data, "anything" if force else "nothing")
    tell(WRITTEN(file=shown(out)))


def merge(
    base: Annotated[Path, typer.Argument(metavar="BASE", readable=False)],
    mine: Annotated[Path, typer.Argument(metavar="MINE", readable=False)],
    theirs: Annotated[Path, typer.Argument(metavar="THEIRS", readable=False)],
    out: Annotated[Path, typer.Option("--out", "-o", metavar="OUT.cjm", parser=target)],
    force: Annotated[bool, typer.Option("--force")] = False,
) -> int:
    """Merge two edited copies of a map; return the exit code, 1 when something contradicts."""
    for source in (base, theirs):
        keep_apart(source, out)
    ours = _opened(mine)
    over: Over = "anything" if force else ours.fingerprint if _is_same(out, mine) else "nothing"
    check_target(out, over)
    done = merged(_state_in(base), ours.journey, _opened(theirs).journey, new_id)
    _write(done, out, over)
    show(WRITTEN(file=shown(out)))
    for note in done.mended:
        tell(note)
    _show_conflicts(done, shown(out))
    return 1 if done.conflicts else 0


def text(file: Annotated[Path, typer.Argument(metavar="FILE", readable=False)]) -> None:
    """Print all that a map says, a line a field."""
    for depth, line in listing(_opened(file).journey):
        show(_INDENT * depth + spoken(line))


def _opened(path: Path) -> Opened:
    opened = read_map(path)
    tell_repairs(path, opened.repairs)
    return opened


def _state_in(path: Path) -> JourneyMap | None:
    """Return the map in a file; none in an empty one, by which Git says that there was none."""
    if path == Path(os.devnull):
        return None
    data = bytes_of(path, shown(path))
    if not data:
        return None
    refuse_other_kinds(data, shown(path))
    opened = opened_from(data, shown(path))
    tell_repairs(path, opened.repairs)
    return opened.journey


def _nothing_of(journey: JourneyMap | None) -> JourneyMap | None:
    """Return a map in which nothing is yet, or any more."""
    return None if journey is None else JourneyMap(format="cjm", version=1, id=journey.id)


def _write(done: Merged, out: Path, over: Over) -> None:
    """Write a merged map, in a new state unless it is that of one side."""
    if any(says_the_same(done.journey, side) for side in (done.mine, done.theirs)):
        write_map(out, done.journey, over)
    else:
        write_new_state(out, done.journey, over)


def _show_conflicts(done: Merged, file: str) -> None:
    """List what contradicts, with what each side has."""
    for conflict in done.conflicts:
        show(said_of_conflict(conflict))
        here, there = value_words(conflict, "mine", done.mine), value_words(conflict, "theirs", done.theirs)
        sides = Text("Command line", "mine: {mine}; theirs: {theirs}")(mine=here, theirs=there)
        if conflict.both:
            sides = Text("Command line", "{sides}; both can be had")(sides=sides)
        show(_INDENT + spoken(sides))
    if done.conflicts:
        note = Text(
            "Command line", "Conflicts: {count}. In {file} mine holds, and what only one of them deleted is there."
        )
        tell(note(count=len(done.conflicts), file=file))


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
