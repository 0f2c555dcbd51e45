"""The real program is killed at random moments of work: what was typed more than two seconds before is there again."""

import json
import random
import signal
import time
from pathlib import Path
from typing import Any, Final

import pytest

from cjm_desktop.storage.writing import to_bytes
from tests.conftest import LONG
from tests.e2e.started import Program, play
from tests.proofs.driven import work
from tests.proofs.figures import told
from tests.unit.edits.sample import sample

_KILLS: Final = 50 if LONG else 3
"""By each of four who work at the same time, when it takes long."""
_WORK: Final = (0.3, 9.0 if LONG else 5.0)
"""Seconds of work before a kill."""
_PROMISED: Final = 2.0
_LATEST: Final = 60.0
Noted = tuple[float, Any]


def _notes(log: Path) -> list[Noted]:
    """What was noted down; of the last line maybe a part."""
    lines = log.read_text().split("\n")[:-1] if log.exists() else []
    return [tuple(json.loads(line)) for line in lines]


def _wait_for_work(program: Program, log: Path, count: int) -> None:
    """Wait until the program is there again, and what it brought back is noted down."""
    until = time.monotonic() + _LATEST
    while len(_notes(log)) <= count:
        assert not program.is_over, program.end()
        assert time.monotonic() < until, "it does not come up"
        time.sleep(0.02)


def _gone(known: list[Noted], found: object, killed: float) -> float:
    """Return how many seconds before the kill the first thing was noted that is gone; 0 when nothing is."""
    last = max((place for place, (_, state) in enumerate(known) if state == found), default=-1)
    return killed - known[last + 1][0] if last + 1 < len(known) else 0.0


@pytest.mark.parametrize("person", range(4 if LONG else 1))
def test_what_was_typed_two_seconds_before_a_kill_is_there_again(tmp_path: Path, person: int) -> None:
    file, log = tmp_path / "map.cjm", tmp_path / "log"
    file.write_bytes(to_bytes(sample()))
    chance = random.Random(f"{person} {time.time_ns()}")  # noqa: S311 - moments, not secrets
    ages: list[float] = []
    lost = 0
    known: list[Noted] = []
    killed = 0.0
    for number in range(_KILLS + 1):
        program = play(work, tmp_path, *([file] if number == 0 else []))
        _wait_for_work(program, log, len(known))
        notes = _notes(log)
        if number:
            found = notes[len(known)][1]
            gone = _gone(known, found, killed)
            lost += gone > _PROMISED
            ages.append(gone)
        time.sleep(chance.uniform(*_WORK) if number < _KILLS else 0)
        killed = time.monotonic()
        program.kill()
        assert program.end().code == -signal.SIGKILL
        known = _notes(log)
    told("kills of the real program in the middle of work", _KILLS)
    told("… after which something was gone that was typed more than 2 s before", lost)
    told("… seconds of work that were gone, at most", round(max(ages), 2))
    assert lost == 0
