"""Hours of work in the real window pile nothing up: no map, sheet, canvas, dialog or window, and no memory."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Final

from tests.conftest import LONG
from tests.proofs.figures import told
from tests.proofs.soaker import HOURS

_HOURS: Final = HOURS if LONG else 3
_GESTURES: Final = 10_000 if LONG else 60
_HALF: Final = 4
"""Hours after which what a person comes across for the first time has been loaded."""
_FLAT: Final = 1.05
"""By how much more memory may be taken at most in the hours from then on than in those before."""
_ONE: Final = ("Document", "JourneyMap", "MapCanvas", "Patches", "Sheet", "Window")
_FEW: Final = ("QObjects", "Widgets")
"""What there may be somewhat more of at the end of an hour, when less is folded than before."""


def test_hours_of_work_pile_nothing_up(tmp_path: Path) -> None:
    hours = _worked(tmp_path)
    told("MB of memory before the first hour and after each", [round(hour["rss"] / 1_000_000) for hour in hours])
    told("thousands of Python objects", [round(hour["Python objects"] / 1000) for hour in hours])
    told(
        "maps, canvases and dialogs after the last hour",
        [hours[-1][kind] for kind in ("JourneyMap", "MapCanvas", "QDialog")],
    )
    for kind in _ONE:
        assert [hour[kind] for hour in hours] == [1] * len(hours), kind
    assert [hour["QDialog"] for hour in hours] == [0] * len(hours)
    for kind in _FEW:
        assert max(hour[kind] for hour in hours) < 1.2 * hours[0][kind], kind
    if LONG:
        assert _growth(hours, "Python objects") < _FLAT
        growth = _growth(hours, "rss")
        told(f"growth of memory after hour {_HALF} in %", round(100 * (growth - 1), 1))
        assert growth < _FLAT


def _worked(folder: Path) -> list[dict[str, int]]:
    """Have somebody work, and return what was alive before the first hour and at the end of each."""
    variables = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    environment = {**os.environ, **variables, "HOME": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.proofs.soaker", str(folder), str(_GESTURES), str(_HOURS)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    said = [line for line in done.stderr.splitlines() if not line.startswith("This plugin does not support")]
    assert (done.returncode, said) == (0, [])
    *hours, work = map(json.loads, done.stdout.splitlines())
    assert len(hours) == 1 + _HOURS
    assert sum(work.values()) == _GESTURES
    told(f"gestures in {_HOURS} hours", ", ".join(f"{work[name]} {name}" for name in sorted(work)))
    return hours


def _growth(hours: list[dict[str, int]], kind: str) -> float:
    """Return how much there was at most in the last hours, in terms of the most in the first; 1 where none is told.

    At the end of an hour it is somewhat more or less by chance: by how many holes are left between what is used.
    """
    first, last = (max(hour[kind] for hour in part) for part in (hours[1 : 1 + _HALF], hours[1 + _HALF :]))
    return last / first if first else 1.0
