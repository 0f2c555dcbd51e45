"""What is written when the program fails, and what is not."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cjm_desktop.app import crash_log
from cjm_desktop.app.about.dialog import AboutDialog
from cjm_desktop.app.about.log import LogDialog
from cjm_desktop.licences import installed, parts

WRITTEN = "秘密 customer"
FAILS = f"""
import sys, threading
from pathlib import Path
from cjm_desktop.app.crash_log import keep_crashes
keep_crashes(Path(sys.argv[1]))

def fail():
    raise ValueError({WRITTEN!r})

if sys.argv[2] == "thread":
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
elif sys.argv[2] == "below":
    import faulthandler
    faulthandler._sigsegv()
else:
    fail()
"""


def fail(log: Path, how: str) -> str:
    program = log.with_name("failing.py")
    program.write_text(FAILS, encoding="utf-8")
    done = subprocess.run([sys.executable, program, log, how], capture_output=True, text=True, check=False)
    if how != "below":
        assert WRITTEN in done.stderr
    return log.read_text(encoding="utf-8")


@pytest.mark.parametrize("how", ["plainly", "thread"])
def test_a_failure_is_written_without_what_it_says(tmp_path: Path, how: str) -> None:
    written = fail(tmp_path / "crashes.txt", how)
    assert "builtins.ValueError\n" in written
    assert " fail\n" in written
    assert WRITTEN not in written
    assert str(tmp_path) not in written


def test_a_crash_below_python_is_written(tmp_path: Path) -> None:
    assert "Segmentation fault" in fail(tmp_path / "crashes.txt", "below")


def test_of_a_long_log_the_newer_half_is_kept(tmp_path: Path) -> None:
    log = tmp_path / "crashes.txt"
    log.write_text("old\n" * 60_000 + "new\n", encoding="utf-8")
    written = fail(log, "plainly")
    assert len(written) < 110_000
    assert "\nnew\n" in written


def test_where_no_log_can_be_the_program_does_without(tmp_path: Path) -> None:
    (tmp_path / "taken").touch()
    usual = sys.excepthook
    crash_log.keep_crashes(tmp_path / "taken" / "crashes.txt")
    assert sys.excepthook is usual
    assert crash_log.crashes(tmp_path / "taken" / "crashes.txt") == ""


def test_the_log_is_shown_and_copied(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    log = tmp_path / "crashes.txt"
    assert not LogDialog(log, "en", parent).copy.isEnabled()
    log.write_text("\n2026-11-26\nbuiltins.ValueError\n", encoding="utf-8")
    dialog = LogDialog(log, "en", parent)
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied == f"CJM Desktop {installed()}\n\n2026-11-26\nbuiltins.ValueError"


def test_about_shows_the_licence_of_the_chosen_part(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = AboutDialog(parts(), "zh-Hans", parent)
    dialog.show()
    (row,) = dialog.tree.findItems("Noto Sans SC", Qt.MatchFlag.MatchExactly)
    dialog.tree.scrollToItem(row)
    QTest.mouseClick(dialog.tree.viewport(), Qt.MouseButton.LeftButton, pos=dialog.tree.visualItemRect(row).center())
    assert "SIL OPEN FONT LICENSE" in dialog.text.toPlainText()
