"""A person brings SVG drawings onto the map; one that hangs is given up, and the window lives on meanwhile."""

import sys
import time
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox

from cjm_desktop.app.window import Window
from cjm_desktop.limits import PICTURE_SIDE
from tests.unit.app.at_map import LEFT
from tests.unit.app.hands import meeting, name_file, press
from tests.unit.app.test_taking_pictures import MAP, Desk, files

DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><circle cx="5" cy="5" r="5" fill="red"/></svg>'


@pytest.fixture
def desk(window: Window, tmp_path: Path) -> Desk:
    return Desk(window, tmp_path)


@pytest.fixture
def drawing(tmp_path: Path) -> Path:
    path = tmp_path / "logo.svg"
    path.write_bytes(DRAWING)
    return path


@pytest.fixture
def hangs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the program hang when it is asked to draw, as a bundled one would."""
    program = tmp_path / "hangs"
    program.write_text("#!/bin/sh\nexec sleep 60\n")
    program.chmod(0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))


def test_a_drawing_is_dropped_pasted_and_chosen_as_any_picture(desk: Desk, drawing: Path) -> None:
    desk.drop(files(drawing), desk.on("walk"))
    dropped = desk.cards("customer-action")[0].picture
    (asset,) = desk.journey.assets
    assert (asset.sha256, asset.width, asset.height) == (dropped, PICTURE_SIDE, PICTURE_SIDE // 2)
    desk.canvas.document.undo()
    mime = QMimeData()
    mime.setData("image/svg+xml", DRAWING)
    desk.drop(mime, desk.on("walk"))
    assert desk.cards("customer-action")[0].picture == dropped
    desk.canvas.document.undo()
    desk.canvas.document.select(["walk"])
    with meeting(QFileDialog, name_file(drawing)):
        QTest.mouseClick(desk.find("Picture"), LEFT)
    assert desk.cards("customer-action")[0].picture == dropped


def test_a_hostile_drawing_is_refused_in_a_sentence_and_nothing_changes(desk: Desk, drawing: Path) -> None:
    drawing.write_bytes(DRAWING.replace(b"<circle", b'<image href="/etc/passwd"/><circle'))
    with meeting(QMessageBox, press("OK")) as said:
        desk.drop(files(drawing), desk.on("walk"))
    assert said == [
        f"{drawing} is a drawing with “image”, which is not taken from drawings. Save it as PNG, then take that."
    ]
    assert desk.journey == MAP


@pytest.mark.usefixtures("hangs")
def test_a_drawing_that_hangs_is_given_up_after_its_time_and_the_window_lives_on(desk: Desk, drawing: Path) -> None:
    turns: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(time.monotonic()))
    timer.start(50)
    with meeting(QMessageBox, press("OK"), patience=1000) as said:
        desk.drop(files(drawing), desk.on("walk"))
    timer.stop()
    assert said == [f"{drawing} is a drawing that takes longer than 5 s to draw. Save it as PNG, then take that."]
    assert desk.journey == MAP
    assert turns[-1] - turns[0] > 4.5
    assert max(late - early for early, late in pairwise(turns)) < 1


@pytest.mark.usefixtures("hangs")
def test_waiting_for_a_drawing_can_be_ended(desk: Desk, drawing: Path) -> None:
    begin = time.monotonic()
    with meeting(QDialog, press("Cancel")):
        desk.drop(files(drawing), desk.on("walk"))
    assert time.monotonic() - begin < 4
    assert desk.journey == MAP
