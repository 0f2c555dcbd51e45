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

def tell(error):
    raise error

class Broken:
    def __del__(self):
        fail()

if sys.argv[2] == "thread":
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
elif sys.argv[2] == "unraisable":
    Broken()
elif sys.argv[2] == "again and again":
    for _ in range(1000):
        try:
            fail()
        except ValueError as error:
            sys.excepthook(type(error), error, error.__traceback__)
elif sys.argv[2] in ("slot", "job"):
    from PySide6.QtCore import QCoreApplication, QTimer
    from cjm_desktop.app.widgets.jobs import Job
    application = QCoreApplication([])
    if sys.argv[2] == "slot":
        QTimer.singleShot(0, fail)
    else:
        job = Job(lambda _: fail())
        job.failed.connect(tell)
    QTimer.singleShot(100, application.quit)
    application.exec()
elif sys.argv[2] == "qt":
    from PySide6.QtCore import qFatal
    qFatal(sys.argv[3])
elif sys.argv[2] == "below":
    import faulthandler
    faulthandler._sigsegv()
else:
    fail()
"""


def fail(log: Path, how: str) -> str:
    program = log.with_name("failing.py")
    program.write_text(FAILS, encoding="utf-8")
    command = [sys.executable, program, log, how, WRITTEN]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if how != "below":
        assert WRITTEN in done.stderr
    return log.read_text(encoding="utf-8")


@pytest.mark.parametrize("how", ["plainly", "thread", "unraisable", "slot", "job"])
def test_a_failure_is_written_without_what_it_says(tmp_path: Path, how: str) -> None:
    written = fail(tmp_path / "crashes.txt", how)
    assert "builtins.ValueError\n" in written
    assert " fail\n" in written
    assert WRITTEN not in written
    assert str(tmp_path) not in written


def test_a_crash_below_python_is_written(tmp_path: Path) -> None:
    assert "Segmentation fault" in fail(tmp_path / "crashes.txt", "below")


def test_what_qt_cannot_go_on_from_is_written_without_what_it_says(tmp_path: Path) -> None:
    written = fail(tmp_path / "crashes.txt", "qt")
    assert "Fatal Python error: Aborted" in written
    assert WRITTEN not in written


def test_what_fails_whenever_something_is_painted_does_not_fill_the_disk(tmp_path: Path) -> None:
    assert fail(tmp_path / "crashes.txt", "again and again").count("builtins.ValueError") == 50


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
