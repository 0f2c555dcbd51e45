"""Two programs that save into one file at the same time: what was reported as saved is there in the end."""

import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from cjm_desktop.model.ids import new_id
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.templates import all_templates, map_from
from cjm_desktop.storage.writing import write_map
from tests.conftest import LONG
from tests.proofs.figures import told

_SECONDS: Final = 60 if LONG else 3


@pytest.mark.parametrize("by", ["folder", "lock file"])
def test_no_save_is_lost_that_was_reported_as_done(tmp_path: Path, by: str) -> None:
    """On Windows, which locks no folders, savers lock a file in them; so they do here, where they are told to."""
    path = tmp_path / "map.cjm"
    write_map(path, map_from(all_templates()[0], "en", new_id), "nothing")
    command = [sys.executable, "-m", "tests.proofs.fighter", str(path), str(_SECONDS), by]
    fighters = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    said = [fighter.communicate(timeout=_SECONDS + 60)[0].split() for fighter in fighters]
    assert [fighter.returncode for fighter in fighters] == [0, 0]
    saved = [[word for word in words if word != "beaten"] for words in said]
    lanes = (lane for lane in read_map(path).journey.lanes if isinstance(lane, CardLane))
    there = {card.id for lane in lanes for card in lane.cards}
    lost = [card for cards in saved for card in cards if card not in there]
    told(f"saves of two processes that fought over one file, kept apart by the {by}", [len(cards) for cards in saved])
    told("… that came too late, and were told so", sum(words.count("beaten") for words in said))
    told("… that were lost", len(lost))
    assert all(saved)
    assert not lost
    assert [file.name for file in tmp_path.iterdir()] == [path.name]
