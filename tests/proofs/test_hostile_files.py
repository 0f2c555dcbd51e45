"""Whatever a file of up to 64 MB holds, it is refused or opened within a time and a memory that are stated."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from cjm_desktop.limits import FILE_BYTES
from tests.proofs.figures import told
from tests.proofs.hostile import JUST_ENOUGH, MB, TOO_MUCH, Shape

REFUSED = 2.0, 300.0
OPENED = 10.0, 800.0
"""Seconds of the processor and megabytes, as docs/safety.md says of the largest files."""
_ADDRESSES = 3000
"""Megabytes of addresses that the process may have: libraries take most of them."""
ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(not Path("/proc/self/clear_refs").exists(), reason="memory is measured on Linux")


def opened(folder: Path, shapes: dict[str, Shape], size: int) -> dict[str, dict[str, Any]]:
    """What opening each of some files takes, one after the other in a process of its own."""
    command = [sys.executable, "-m", "tests.proofs.opener", str(_ADDRESSES)]
    file = folder / "hostile.cjm"
    found: dict[str, dict[str, Any]] = {}
    with subprocess.Popen(
        command, cwd=ROOT, env=dict(os.environ), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for name, shape in shapes.items():
            file.write_bytes(shape(size))
            print(file, file=process.stdin, flush=True)
            line = process.stdout.readline()
            assert line, f"{name}: the process ended"
            found[name] = json.loads(line)
        process.stdin.close()
    return found


def tell(what: str, found: dict[str, dict[str, Any]]) -> tuple[float, float]:
    """Tell the most that any of the files took, and return it."""
    slowest = max(found, key=lambda name: found[name]["seconds"])
    largest = max(found, key=lambda name: found[name]["megabytes"])
    told(what, len(found))
    told("the slowest, in seconds", f"{found[slowest]['seconds']:.1f} ({slowest})")
    told("the one that takes most memory, in MB", f"{found[largest]['megabytes']:.0f} ({largest})")
    return found[slowest]["seconds"], found[largest]["megabytes"]


@pytest.mark.parametrize("size", [4 * MB, pytest.param(FILE_BYTES, marks=pytest.mark.long)])
def test_a_hostile_file_is_refused_within_its_bounds(tmp_path: Path, size: int) -> None:
    found = opened(tmp_path, TOO_MUCH, size)
    if size == FILE_BYTES:
        assert [name for name, each in found.items() if each["said"].startswith("opened")] == []
    seconds, megabytes = tell(f"hostile files of {size // MB} MB refused", found)
    assert seconds < REFUSED[0]
    assert megabytes < REFUSED[1]


@pytest.mark.parametrize("size", [1 * MB, pytest.param(FILE_BYTES, marks=pytest.mark.long)])
def test_a_file_just_within_the_limits_is_mended_within_the_bounds(tmp_path: Path, size: int) -> None:
    found = opened(tmp_path, JUST_ENOUGH, size)
    seconds, megabytes = tell(f"files of {size // MB} MB just within the limits", found)
    assert seconds < OPENED[0]
    assert megabytes < OPENED[1]
