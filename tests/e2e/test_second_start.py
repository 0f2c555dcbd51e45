"""A second start of the real program: two processes, one person."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton

from cjm_desktop.app.window import Window, all_windows
from tests.e2e.robot import Scene, click, has_map, later, reads, seen, sees
from tests.e2e.scenes import answer, change, come_back, quit_program
from tests.e2e.started import Ended, play
from tests.unit.storage.sample import TEXT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="every start runs by itself there")
QUIET = Ended(0, "")


def start_again(*files: Path | str, folder: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-m", "cjm_desktop.app", *files], cwd=folder)


def titles() -> list[str]:
    return sorted(window.windowTitle().split("[")[0] for window in all_windows())


def in_front(name: str) -> bool:
    return any(window.isActiveWindow() and window.windowTitle().startswith(name) for window in all_windows())


def take_in(folder: Path) -> Scene:
    yield sees(Window)
    second = start_again("map.cjm", folder=folder)  # as it is named where the second one stands
    yield has_map("贷款")
    yield lambda: second.poll() is not None
    assert second.returncode == 0
    assert titles() == ["map.cjm"], "it opens where nothing is open yet"
    third = start_again(folder / "map.cjm", folder / "other.cjm", folder=folder)
    yield lambda: titles() == ["map.cjm", "other.cjm"]
    yield lambda: third.poll() is not None
    assert third.returncode == 0
    fourth = start_again(folder / "map.cjm", folder=folder)
    yield lambda: in_front("map.cjm")
    yield lambda: fourth.poll() is not None
    assert titles() == ["map.cjm", "other.cjm"], "what is open is not opened twice"
    fifth = start_again(folder / "cat.png", folder=folder)
    yield reads("cat.png is a picture, not a journey map.")
    click(seen(QPushButton, "OK"))
    yield lambda: titles() == ["map.cjm", "other.cjm"]
    yield lambda: fifth.poll() is not None
    sixth = start_again(folder=folder)
    yield lambda: sixth.poll() is not None
    assert sixth.returncode == 0
    assert titles() == ["map.cjm", "other.cjm"]
    later(quit_program)


def test_a_second_start_opens_its_files_in_the_first(tmp_path: Path, file: Path) -> None:
    """I double-click one file after the other. One program shows them all, each once."""
    (tmp_path / "other.cjm").write_text(file.read_text())
    (tmp_path / "cat.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    assert play(take_in, tmp_path).end() == QUIET
    assert list((tmp_path / "run" / "cjm-desktop").iterdir()) == []
    assert not list(tmp_path.glob(".*.lock"))


def crash(folder: Path) -> Scene:
    yield from change(folder)
    assert (folder / ".map.cjm.lock").exists()
    os.kill(os.getpid(), signal.SIGKILL)


def go_on(folder: Path) -> Scene:
    del folder
    yield has_map()
    assert not sees(QMessageBox)()
    later(quit_program)


def test_after_a_crash_a_map_opens_unasked(tmp_path: Path, file: Path) -> None:
    """The program is killed. At the next start my map opens as if nothing had been."""
    assert play(crash, tmp_path, file).end().code == -signal.SIGKILL
    assert play(go_on, tmp_path, file).end() == QUIET
    assert not (tmp_path / ".map.cjm.lock").exists()


def hold(folder: Path) -> Scene:
    yield has_map()
    other = play(copy, folder / "elsewhere", folder / "map.cjm")
    yield (folder / "asked").exists
    yield lambda: other.is_over
    assert other.end() == QUIET
    assert (folder / ".map.cjm.lock").exists()
    later(quit_program)


def copy(folder: Path) -> Scene:
    yield reads("has “map.cjm” open already, in another program on this computer.")
    (folder.parent / "asked").touch()
    yield from answer("Open a copy")
    yield from come_back()
    assert has_map("贷款")()
    assert not seen(Window).isWindowModified()
    yield from change(folder)
    later(quit_program)
    yield from answer("Don’t save")


def test_a_map_that_another_program_has_opens_as_a_copy(tmp_path: Path, file: Path) -> None:
    """A program that cannot be reached has my map open. I am told, and look at a copy."""
    assert play(hold, tmp_path, file).end() == QUIET
    assert file.read_text() == TEXT
