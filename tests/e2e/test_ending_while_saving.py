"""The end of the real program while a slow save is on the screen: it is waited for, and nothing is lost."""

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cjm_desktop.app.files import session
from cjm_desktop.model.lookup import find_card
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.saving import save_map
from cjm_desktop.words import Fault, Text
from tests.e2e.robot import CTRL, Scene, key, later, reads
from tests.e2e.scenes import change
from tests.e2e.started import play
from tests.e2e.test_recovering import QUIET, journals, posix, restore, written
from tests.unit.storage.sample import TEXT

_SLOW = 0.8
"""Seconds that a file system takes to answer: longer than the program waits until it says so."""


def slowly(then: Callable[..., Any]) -> None:
    """Have saving take a while before it does something."""

    def save(*given: object) -> object:
        time.sleep(_SLOW)
        return then(*given)

    patch.object(session, "save_map", save).start()


def refuse(*_: object) -> None:
    raise Fault(Text("Test", "The disk is gone."))


def save_and(end: Callable[[], object], folder: Path) -> Scene:
    yield from change(folder)
    later(lambda: key(Qt.Key.Key_S, CTRL))
    yield reads("Saving …")
    assert (folder / "map.cjm").read_text() == TEXT
    end()
    yield lambda: False


def terminate() -> None:
    os.kill(os.getpid(), signal.SIGTERM)


def be_ended(folder: Path) -> Scene:
    slowly(save_map)
    yield from save_and(terminate, folder)


def be_ended_in_vain(folder: Path) -> Scene:
    slowly(refuse)
    yield from save_and(terminate, folder)


def lose_all_loops(folder: Path) -> Scene:
    slowly(save_map)
    yield from save_and(QApplication.exit, folder)


def has_the_change(file: Path) -> bool:
    return not find_card(read_map(file).journey, "c")


def crashes(folder: Path) -> str:
    log = folder / "state" / "cjm-desktop" / "log" / "crashes.txt"
    return log.read_text() if log.exists() else ""


@posix
@pytest.mark.parametrize("scene", [be_ended, lose_all_loops])
def test_what_is_being_saved_when_it_has_to_end_is_in_the_file(
    tmp_path: Path, file: Path, scene: Callable[[Path], Scene]
) -> None:
    """I save on a slow disk, and the session ends: the program goes when the file is written, as if I had quit."""
    assert play(scene, tmp_path, file).end() == QUIET
    assert has_the_change(file)
    assert not journals(tmp_path)
    assert not (tmp_path / ".map.cjm.lock").exists() or scene is lose_all_loops
    assert crashes(tmp_path) == ""


@posix
def test_what_cannot_be_saved_when_it_has_to_end_is_there_at_the_next_start(tmp_path: Path, file: Path) -> None:
    """The slow disk refuses in the end: the program asks nothing any more, and my work is offered at the next start."""
    assert play(be_ended_in_vain, tmp_path, file).end() == QUIET
    assert file.read_text() == TEXT
    assert written(tmp_path)
    assert crashes(tmp_path) == ""
    assert play(restore, tmp_path).end() == QUIET
