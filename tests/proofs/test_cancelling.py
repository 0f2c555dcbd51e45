"""Opening a map asks at every stage whether it is still wanted: nothing of it goes on for long after Cancel."""

import time
from itertools import pairwise
from pathlib import Path

import pytest

from cjm_desktop.app.files.session import laid_out
from cjm_desktop.progress import Cancelled
from cjm_desktop.storage.writing import to_bytes
from tests.benchmarks.big_map import big_map
from tests.proofs.figures import told

LONGEST = 0.5
"""Seconds of the processor between two moments at which the work can be stopped."""
CARDS_OF_20_MB = 64_000
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("cards", [4000, pytest.param(CARDS_OF_20_MB, marks=pytest.mark.long)])
def test_the_work_can_be_stopped_all_the_time(tmp_path: Path, cards: int) -> None:
    file = tmp_path / "large.cjm"
    file.write_bytes(to_bytes(big_map(cards)))
    moments: list[tuple[float, float]] = []

    def heard(done: float) -> None:
        moments.append((time.process_time(), done))

    start = time.process_time()
    laid_out(file, heard)
    ends = [start, *(moment for moment, _ in moments)]
    silences = [after - before for before, after in pairwise(ends)]
    told(f"{file.stat().st_size / 1e6:.0f} MB: the longest time without asking for Cancel, in seconds", max(silences))
    told("how often it is asked", len(moments))
    assert max(silences) < LONGEST
    assert [done for _, done in moments] == sorted(done for _, done in moments)


def test_whenever_it_is_stopped_it_stops(tmp_path: Path) -> None:
    file = tmp_path / "map.cjm"
    file.write_bytes(to_bytes(big_map(300)))
    count = 0

    def counted(_done: float) -> None:
        nonlocal count
        count += 1

    laid_out(file, counted)
    for wanted in range(1, count, max(1, count // 40)):
        left = wanted

        def stop(_done: float) -> None:
            nonlocal left
            left -= 1
            if not left:
                raise Cancelled
            assert left > 0, "it went on"

        with pytest.raises(Cancelled):
            laid_out(file, stop)
