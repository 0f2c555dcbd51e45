"""Whatever system call of a save the process is killed at, or fails, the file is the old or the new one, whole."""

import os
import re
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from cjm_desktop.model.ids import new_id
from cjm_desktop.storage.history import version_opened, versions_of
from cjm_desktop.storage.reading import map_of, read_map
from cjm_desktop.storage.templates import all_templates, map_from
from cjm_desktop.storage.writing import write_map
from tests.conftest import LONG
from tests.proofs.figures import told
from tests.proofs.saver import BEGINS, ENDS, NEW_TITLE, NOT_SAVED

TRACER: Final = "strace"
_CALL: Final = re.compile(r"(\w+)\(")
_FILES: Final = "%file,%desc"
"""The calls that deal with files: those that fail now and then. Others, as for memory, can only be killed at."""
_MEMORY: Final = ("brk", "mmap", "munmap", "mremap", "madvise")
"""Calls of which there may be one more or less from run to run."""
_ERRORS: Final = ("EIO", "ENOSPC", "EACCES")
_SAMPLE: Final = 2
"""Calls that are tried when there is little time, of each kind of fault."""


@dataclass(frozen=True, slots=True)
class Call:
    """A system call of a save: its name, and the how manieth of that name of the whole process it is."""

    name: str
    number: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where the program runs: a map in a folder of its own, and a home."""

    map: Path
    home: Path
    old: bytes

    def again(self) -> None:
        """Have the map as it was, and nothing beside it."""
        for folder in (self.map.parent, self.home):
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
        self.map.write_bytes(self.old)


@pytest.fixture
def place(tmp_path: Path) -> Place:
    if not _can_trace():
        pytest.skip(f"{TRACER} is missing, or may not be used here")
    file = tmp_path / "old.cjm"
    template = next(each for each in all_templates() if each.kind == "example")
    write_map(file, map_from(template, "en", new_id), "nothing")
    return Place(tmp_path / "maps" / "loan 贷款.cjm", tmp_path / "home", file.read_bytes())


def _can_trace() -> bool:
    tracer = shutil.which(TRACER)
    return tracer is not None and subprocess.run([tracer, "-o", os.devnull, "true"], check=False).returncode == 0


def _save(place: Place, *options: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the program under strace; both are killed where it hangs."""
    place.again()
    environment = {
        **os.environ,
        "HOME": str(place.home),
        "XDG_DATA_HOME": str(place.home / "data"),
        "XDG_STATE_HOME": str(place.home / "state"),
        "XDG_CONFIG_HOME": str(place.home / "config"),
        "PYTHONHASHSEED": "0",  # so that the same calls are made each time
        "PYTHONDONTWRITEBYTECODE": "",
    }
    command = [TRACER, "-qq", *map(str, options), sys.executable, "-m", "tests.proofs.saver", str(place.map)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)


def _calls(place: Place, kinds: str, log: Path) -> list[Call]:
    """Return the calls of a save that goes well, in order."""
    _save(place, "-o", os.devnull)  # what is compiled now is not compiled later, which would be other calls
    done = _save(place, "-o", log, "-e", f"trace={kinds}")
    assert done.returncode == 0, done.stderr
    assert read_map(place.map).journey.title == NEW_TITLE
    return list(_within_the_save(log.read_text(errors="replace").splitlines()))


def _within_the_save(lines: list[str]) -> Iterator[Call]:
    counts: Counter[str] = Counter()
    is_within = False
    for line in lines:
        if (found := _CALL.match(line)) is None:
            continue
        counts[found[1]] += 1
        if ENDS in line:
            return
        if is_within:
            yield Call(found[1], counts[found[1]])
        is_within = is_within or BEGINS in line


def _some(calls: list[Call]) -> list[Call]:
    """Return all calls where there is time, else a few from the whole of a save."""
    return calls if LONG else calls[len(calls) // _SAMPLE // 2 :: len(calls) // _SAMPLE]


def _state(place: Place) -> str:
    """Tell which map is in the file: there is no third."""
    data = place.map.read_bytes()
    return "old" if data == place.old else "new" if read_map(place.map).journey.title == NEW_TITLE else "?"


def _is_kept(place: Place) -> bool:
    """Tell whether the old map, which is no longer in the file, is among the versions."""
    folder, old = place.home / "data" / "cjm-desktop" / "history", map_of(place.old, "old")[0]
    return any(version_opened(version).journey == old for version in versions_of(folder, old.id))


def test_killed_at_every_call_the_old_map_or_the_new_one_is_there(place: Place, tmp_path: Path) -> None:
    calls = _some(_calls(place, "all", tmp_path / "log"))
    states = Counter[str]()
    for call in calls:
        done = _save(place, "-o", os.devnull, "-e", f"inject={call.name}:signal=SIGKILL:when={call.number}")
        if done.returncode == 0 and call.name in _MEMORY:
            continue  # not made this time
        assert done.returncode == -signal.SIGKILL, call
        state = _state(place)
        states[state] += 1
        assert state == "old" or _is_kept(place), call
    assert states.keys() <= {"old", "new"}
    told("killed at system calls of a save", states.total())
    told("… of which the file was the old one, the new one, neither", (states["old"], states["new"], states["?"]))


@pytest.mark.parametrize("error", _ERRORS)
def test_whatever_call_fails_nothing_is_lost_and_nothing_is_said_to_be_done_that_is_not(
    place: Place, tmp_path: Path, error: str
) -> None:
    calls = _some(_calls(place, _FILES, tmp_path / "log"))
    outcomes = Counter[tuple[int, str]]()
    for call in calls:
        done = _save(place, "-o", os.devnull, "-e", f"inject={call.name}:error={error}:when={call.number}")
        state = _state(place)
        outcomes[done.returncode, state] += 1
        if done.returncode == 0:
            assert state == "new", call
        else:
            assert (done.returncode, done.stderr) == (NOT_SAVED, ""), (call, done.stderr)
            assert "untouched" in done.stdout if state == "old" else "will last" in done.stdout, (call, done.stdout)
    assert {state for _, state in outcomes} <= {"old", "new"}
    told(f"system calls of a save that failed with {error}", len(calls))
    told(f"… of which the person was told, or it was saved all the same ({error})", _summed(outcomes))


def _summed(outcomes: Counter[tuple[int, str]]) -> tuple[int, int]:
    is_told = sum(count for (code, _), count in outcomes.items() if code == NOT_SAVED)
    return is_told, outcomes.total() - is_told
