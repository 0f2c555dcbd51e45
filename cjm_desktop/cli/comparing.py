"""Commands about two states of a map: diff, merge, text; made to be called by Git as well."""

import os
from pathlib import Path
from typing import Annotated, Final

import typer

from cjm_desktop.cli.maps import WRITTEN, keep_apart, target, tell_repairs, write_new_state
from cjm_desktop.cli.output import show, spoken, tell
from cjm_desktop.insight.compare import differences
from cjm_desktop.insight.listing import listing
from cjm_desktop.insight.merge import Merged, merged
from cjm_desktop.insight.saying import said_of, summed_up
from cjm_desktop.insight.saying_conflicts import said_of_conflict, value_words
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.revisions import says_the_same
from cjm_desktop.storage.contents import bytes_of
from cjm_desktop.storage.kinds import refuse_other_kinds
from cjm_desktop.storage.reading import Opened, opened_from, read_map
from cjm_desktop.storage.safe_file import Over, check_target
from cjm_desktop.storage.troubles import shown
from cjm_desktop.storage.writing import write_map
from cjm_desktop.words import Text

_INDENT: Final = "    "


def diff(
    before: Annotated[Path, typer.Argument(metavar="A", readable=False)],
    after: Annotated[Path, typer.Argument(metavar="B", readable=False)],
) -> int:
    """Tell what differs between two maps; return the exit code, 1 when something does."""
    old, new = _state_in(before), _state_in(after)
    old, new = old or _nothing_of(new), new or _nothing_of(old)
    found = differences(old, new) if old is not None and new is not None else ()
    for difference in found:
        show(said_of(difference))
    if found:
        tell(summed_up(found))
    return 1 if found else 0


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
        show(_INDENT + spoken(Text("Command line", "mine: {mine}; theirs: {theirs}")(mine=here, theirs=there)))
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
