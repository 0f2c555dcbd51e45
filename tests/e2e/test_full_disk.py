"""The real programs where the disk is full: what was there stays, and it is said what to do."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from cjm_desktop.interchange.writers import HELD, SUFFIXES
from cjm_desktop.model.lookup import find_card
from cjm_desktop.storage.reading import read_map
from tests.e2e.program import Cjm
from tests.e2e.robot import CTRL, Scene, has_map, journey, key, later, reads, window
from tests.e2e.scenes import answer, change, come_back, quit_program
from tests.e2e.started import Ended, play
from tests.unit.storage.obstacles import contents, full, small_disk
from tests.unit.storage.sample import TEXT

Key = Qt.Key


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Path]:
    """A folder on a small disk."""
    disk = tmp_path / "disk"
    disk.mkdir()
    with small_disk(disk):
        if not disk.is_mount():
            pytest.skip("no small disk can be had here")
        folder = disk / "maps"
        folder.mkdir()
        yield folder


def save_and_make_room(folder: Path) -> Scene:
    file = folder / "disk" / "maps" / "map.cjm"
    yield has_map()
    with full(file.parent):
        yield from change(folder)
        later(lambda: key(Key.Key_S, CTRL))
        yield reads(f"{file} was not saved: the disk is full. What was there before is untouched. Make room there")
        yield from answer("Cancel")
        yield from come_back()
        assert file.read_text() == TEXT
        assert [each.name for each in file.parent.iterdir() if not each.name.endswith(".lock")] == ["map.cjm"]
        assert window().isWindowModified()
        later(quit_program)
        yield from answer("Cancel")
    assert find_card(journey(), "c") is None
    yield from come_back()
    key(Key.Key_S, CTRL)
    yield reads("Saved")
    later(quit_program)


def test_a_map_on_a_full_disk_stays_and_is_saved_once_there_is_room(tmp_path: Path, place: Path) -> None:
    """I save onto a full disk. I am told, my map stays open, its file as it was. I make room and save."""
    file = place / "map.cjm"
    file.write_text(TEXT)
    assert play(save_and_make_room, tmp_path, file).end() == Ended(0, "")
    assert find_card(read_map(file).journey, "c") is None


@pytest.mark.parametrize("suffix", [suffix for suffix in SUFFIXES if "map" in HELD[suffix]])
def test_what_a_command_writes_leaves_what_was_there(cjm: Cjm, place: Path, new_map: bytes, suffix: str) -> None:
    (cjm.folder / "source.cjm").write_bytes(new_map)
    target = place / f"out{suffix}"
    target.write_bytes(b"what was there")
    before = contents(place)
    with full(place):
        done = cjm("export", "source.cjm", target, "--force")
        fresh = cjm("export", "source.cjm", place / f"new{suffix}")
    said = "was not saved: the disk is full. What was there before is untouched. Make room there, or save it elsewhere."
    assert (done.code, done.err) == (1, f"{target} {said}\n")
    assert (fresh.code, fresh.err) == (1, f"{place / f'new{suffix}'} {said}\n")
    assert contents(place) == before


def test_new_and_imported_maps_leave_nothing_on_a_full_disk(cjm: Cjm, place: Path) -> None:
    (cjm.folder / "visit.mmd").write_text("journey\n title Visit\n section Come\n  Ring: 3: Ann\n")
    with full(place):
        for arguments in (
            ("new", place / "map.cjm", "--template", "blank"),
            ("import", "visit.mmd", place / "map.cjm"),
        ):
            done = cjm(*arguments)
            assert (done.code, done.out) == (1, "")
            assert done.err.startswith(f"{place / 'map.cjm'} was not saved: the disk is full.")
            assert len(done.err.splitlines()) == 1
    assert contents(place) == {}
    assert shutil.disk_usage(place).free
