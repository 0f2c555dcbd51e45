"""Changed files at every door: none hangs, fills the memory or ends in anything but a sentence."""

import json
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from cjm_desktop.words import Fault
from tests.proofs.doors import WAYS
from tests.proofs.figures import told

MOST_SECONDS = 5.0
"""Of the processor, for one file."""
MOST_GROWTH = 40.0
"""Megabytes by which a process may grow after its first third of the files."""
FIRST = 1_000_000
ROOT = Path(__file__).parents[2]
KEPT = sorted((ROOT / "tests" / "data" / "hostile").glob("*-*"))

pytestmark = pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is measured on Linux")


@pytest.mark.parametrize(
    ("files", "processes"), [(360, 1), pytest.param(100_800, 2, marks=pytest.mark.long)], ids=["some", "100800"]
)
def test_whatever_is_changed_in_a_file_it_is_taken_or_refused_in_a_sentence(
    tmp_path: Path, files: int, processes: int
) -> None:
    share = files // processes
    runs = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.proofs.fuzzer", str(FIRST + share * number), str(share), str(tmp_path)],
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            text=True,
        )
        for number in range(processes)
    ]
    found: list[dict[str, Any]] = [json.loads(run.communicate()[0]) for run in runs]
    wrong = [each for run in found for each in run["wrong"]]
    growth = max(run["end"] - run["warm"] for run in found)
    slowest = max(run["slowest"] for run in found)
    told("changed files handed over", sum(run["files"] for run in found))
    told("refused in a sentence", sum(run["refused"] for run in found))
    told("hung, or raised anything else", len(wrong))
    told("the slowest file, in seconds", f"{slowest:.2f}")
    told("growth of memory after the first third, in MB", f"{growth:.1f}")
    assert wrong == []
    assert sum(run["files"] for run in found) == files
    assert slowest < MOST_SECONDS
    assert growth < MOST_GROWTH


@pytest.mark.parametrize("file", KEPT, ids=[file.name for file in KEPT])
def test_what_once_went_wrong_is_taken_or_refused_in_a_sentence(file: Path) -> None:
    """Each file is named for its door."""
    with suppress(Fault):
        WAYS[file.name.partition("-")[0]].door(file.read_bytes())
