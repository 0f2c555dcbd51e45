"""Keeping unsaved work on disk never holds the window: how long it keeps the interpreter in one go."""

import base64
import hashlib
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any, Final

import pytest

from cjm_desktop.edits.cards import change_card
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.records import Asset, JourneyMap
from cjm_desktop.storage.journal import Owner, new_journal
from tests.benchmarks.big_map import big_map
from tests.proofs.figures import told

_MOST: Final = 0.005
"""Seconds."""
_LETS_GO: Final = ("write", "fsync", "openssl_sha256", "open", "replace", "stat")
"""Calls during which others have their turn."""


def longest_stretch(work: Callable[[], object]) -> float:
    """Return for how many seconds of computing some work keeps the interpreter in one go: between two calls."""
    longest, since = 0.0, time.thread_time()

    def look(_frame: FrameType, event: str, call: Any) -> None:  # noqa: ANN401 - what Python hands over
        nonlocal longest, since
        now = time.thread_time()
        if event not in ("c_return", "c_exception") or call.__name__ not in _LETS_GO:
            longest = max(longest, now - since)
        since = time.thread_time()

    sys.setprofile(look)
    try:
        work()
    finally:
        sys.setprofile(None)
    return longest


def with_pictures(journey: JourneyMap, count: int, size: int) -> JourneyMap:
    """Return a map with pictures of some bytes each, shown by its first cards."""
    chance = random.Random(20261126)  # noqa: S311 - pictures, not secrets
    lane, *lanes = journey.lanes
    assert isinstance(lane, CardLane)
    datas = [base64.b64encode(chance.randbytes(size)).decode() for _ in range(count)]
    names = [hashlib.sha256(data.encode()).hexdigest() for data in datas]
    assets = tuple(
        Asset(sha256=name, type="png", width=1, height=1, data=data) for name, data in zip(names, datas, strict=True)
    )
    shows = tuple(card.model_copy(update={"picture": name}) for card, name in zip(lane.cards, names, strict=False))
    lane = lane.model_copy(update={"cards": (*shows, *lane.cards[count:])})
    return journey.model_copy(update={"assets": assets, "lanes": (lane, *lanes)})


@pytest.mark.parametrize(("cards", "pictures"), [(10_000, 0), (50_000, 0), (1_000, 40)])
def test_no_part_of_it_keeps_the_window_longer_than_5_ms(tmp_path: Path, cards: int, pictures: int) -> None:
    journey = with_pictures(big_map(cards), pictures, 600_000) if pictures else big_map(cards)
    lane = journey.lanes[3]
    assert isinstance(lane, CardLane)
    owner = Owner(None, None, "")
    begun, gone_on = list[float](), list[float]()
    for number in range(3):
        journal = new_journal(tmp_path)
        edited = change_card(journey, lane.id, lane.cards[number].id, text="Otherwise")
        begun.append(longest_stretch(lambda journal=journal: journal.write(owner, journey)))
        gone_on.append(longest_stretch(lambda journal=journal, edited=edited: journal.write(owner, edited)))
        journal.remove()
    of = f"{cards:,} cards" + (f", {pictures} pictures of 600 kB" if pictures else "")
    told(f"longest that beginning a journal holds the window, {of}", f"{min(begun) * 1000:.2f} ms")
    told(f"longest that writing a change holds it, {of}", f"{min(gone_on) * 1000:.2f} ms")
    assert min(begun) < _MOST
    assert min(gone_on) < _MOST
