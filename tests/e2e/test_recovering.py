"""Unsaved work after a crash or an end by force of the real program: offered at the next start, and brought back."""

import os
import signal
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QPushButton, QRadioButton, QToolButton

from cjm_desktop.app.recovery.dialog import RecoveryDialog
from cjm_desktop.app.window import Window, all_windows
from cjm_desktop.model.lookup import find_card
from cjm_desktop.storage.journal import read_journal
from tests.e2e.robot import CTRL, Scene, click, fill, has_map, journey, key, later, reads, seen, sees, window
from tests.e2e.scenes import answer, change, quit_program
from tests.e2e.started import Ended, play
from tests.unit.storage.sample import TEXT

Key = Qt.Key
QUIET = Ended(0, "")
PICTURE = "Picture of the map"
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")


def journals(folder: Path) -> list[Path]:
    return sorted((folder / "state" / "cjm-desktop" / "journal").glob("*.cjm-journal"))


def written(folder: Path) -> bool:
    """Whether the unsaved work without the card is on disk."""
    return any(not find_card(read_journal(place).journey, "c") for place in journals(folder))


def titles() -> list[str]:
    return sorted(each.windowTitle().split("[")[0] for each in all_windows())


def offered() -> bool:
    """Whether it is asked what is to become of unsaved work, and the keys go there."""
    return sees(RecoveryDialog)() and seen(RecoveryDialog).isActiveWindow() and QApplication.focusWidget() is not None


def crash() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def change_and_crash(folder: Path) -> Scene:
    yield from change(folder)
    yield lambda: written(folder)
    crash()


def restore(folder: Path) -> Scene:
    yield offered
    assert reads("What is different from the file:")()
    assert reads("removed")()
    assert find_card(journey(), "c"), "nothing is brought back unasked"
    key(Key.Key_Return)
    yield lambda: not find_card(journey(), "c")
    document = window().document
    assert document is not None
    assert document.dirty
    assert (document.place, document.undo_label is not None) == (1, True), "one step"
    assert (folder / "map.cjm").read_text() == TEXT
    yield lambda: written(folder)  # it is kept on until it is saved
    key(Key.Key_S, CTRL)
    yield lambda: not document.dirty
    yield lambda: not journals(folder)
    later(quit_program)


def find_no_question(folder: Path) -> Scene:
    del folder
    application = QApplication.instance()
    assert application is not None
    assert application.receivers(SIGNAL("commitDataRequest(QSessionManager&)")) == 1, "the end of the session is heard"
    yield has_map()
    yield sees(Window)
    assert not sees(RecoveryDialog)()
    later(quit_program)


def test_after_a_crash_my_unsaved_work_is_offered_and_is_one_step(tmp_path: Path, file: Path) -> None:
    """The program is killed. At the next start I press Enter, and my map is as it was, not saved yet."""
    assert play(change_and_crash, tmp_path, file).end().code == -signal.SIGKILL
    assert file.read_text() == TEXT
    assert play(restore, tmp_path).end() == QUIET
    assert play(find_no_question, tmp_path).end() == QUIET


def pictured() -> bool:
    """Whether each map that is offered is seen in a picture."""
    pictures = [label for label in seen(RecoveryDialog).findChildren(QLabel) if label.accessibleName() == PICTURE]
    return bool(pictures) and all(not label.pixmap().isNull() for label in pictures)


def keep_for_later(folder: Path) -> Scene:
    yield offered
    yield pictured
    key(Key.Key_Escape)
    yield lambda: not sees(RecoveryDialog)()
    assert journals(folder)
    later(quit_program)


def discard(folder: Path) -> Scene:
    yield offered
    seen(QRadioButton, "Restore").setFocus()
    key(Key.Key_Right)
    key(Key.Key_Right)
    yield lambda: seen(QRadioButton, "Discard").isChecked()
    key(Key.Key_Return)
    yield lambda: not journals(folder)
    assert find_card(journey(), "c")
    later(quit_program)


def test_what_i_keep_for_later_is_offered_again_until_i_discard_it(tmp_path: Path, file: Path) -> None:
    assert play(change_and_crash, tmp_path, file).end().code == -signal.SIGKILL
    assert play(keep_for_later, tmp_path).end() == QUIET
    assert play(discard, tmp_path).end() == QUIET
    assert play(find_no_question, tmp_path).end() == QUIET
    assert file.read_text() == TEXT


def restore_copy(folder: Path) -> Scene:
    yield offered
    assert reads("The file was changed since.")()
    key(Key.Key_Return)
    yield lambda: titles() == ["map (recovered)", "map.cjm"]
    (copy,) = (each for each in all_windows() if each.files.session is not None and each.files.session.path is None)
    assert copy.document is not None
    assert not find_card(copy.document.journey, "c")
    assert copy.document.dirty
    assert (folder / "map.cjm").read_text() == TEXT.replace("Slow", "Theirs")
    (aside,) = (folder / "state" / "cjm-desktop" / "journal" / "aside").iterdir()
    assert not find_card(read_journal(aside).journey, "c")
    later(quit_program)
    yield from answer("Don’t save")


def test_a_file_that_was_changed_since_is_left_alone_and_my_work_is_a_copy(tmp_path: Path, file: Path) -> None:
    """Somebody changes the file before I start again: my work opens beside it, and is set aside as it was."""
    assert play(change_and_crash, tmp_path, file).end().code == -signal.SIGKILL
    file.write_text(TEXT.replace("Slow", "Theirs"))
    assert play(restore_copy, tmp_path).end() == QUIET
    assert file.read_text() == TEXT.replace("Slow", "Theirs")


def restore_gone(folder: Path) -> Scene:
    yield reads("What was open the last time is no longer there")
    click(seen(QPushButton, "OK"))
    yield offered
    assert reads("The file cannot be opened any more.")()
    key(Key.Key_Return)
    yield lambda: titles() == ["map (recovered)"]
    assert not find_card(journey(), "c")
    assert not (folder / "map.cjm").exists()
    later(quit_program)
    yield from answer("Don’t save")


def test_a_file_that_is_gone_takes_nothing_along(tmp_path: Path, file: Path) -> None:
    assert play(change_and_crash, tmp_path, file).end().code == -signal.SIGKILL
    file.unlink()
    assert play(restore_gone, tmp_path).end() == QUIET


def change_and_be_ended(folder: Path) -> Scene:
    yield from change(folder)
    os.kill(os.getpid(), int((folder / "signal").read_text()))
    yield lambda: False


@posix
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_asked_to_end_it_leaves_everything_to_the_next_start(tmp_path: Path, file: Path, name: str) -> None:
    """I change the map, and ``kill`` comes at once: the program ends as if I had quit, and my work is there again."""
    (tmp_path / "signal").write_text(str(int(getattr(signal, name))))
    assert play(change_and_be_ended, tmp_path, file).end() == QUIET
    assert file.read_text() == TEXT
    assert not (tmp_path / ".map.cjm.lock").exists()
    assert written(tmp_path)
    assert play(restore, tmp_path).end() == QUIET


def ask_and_be_ended(folder: Path) -> Scene:
    yield from change(folder)
    later(quit_program)
    yield sees(QMessageBox)
    os.kill(os.getpid(), signal.SIGTERM)
    yield lambda: False


@posix
def test_it_ends_even_while_it_asks(tmp_path: Path, file: Path) -> None:
    assert play(ask_and_be_ended, tmp_path, file).end() == QUIET
    assert written(tmp_path)
    assert play(restore, tmp_path).end() == QUIET


def save_and_crash(folder: Path) -> Scene:
    yield from change(folder)
    yield lambda: written(folder)
    kept = journals(folder)[0].read_bytes()
    key(Key.Key_S, CTRL)
    yield lambda: not window().isWindowModified() and not journals(folder)
    (folder / "state" / "cjm-desktop" / "journal" / "late.cjm-journal").write_bytes(kept)
    crash()


def test_what_was_saved_just_before_the_crash_is_not_offered(tmp_path: Path, file: Path) -> None:
    """The crash came between the file and the journal: nothing is unsaved, so nothing is asked."""
    assert play(save_and_crash, tmp_path, file).end().code == -signal.SIGKILL
    assert play(find_no_question, tmp_path).end() == QUIET
    assert not journals(tmp_path)


def read_nothing(folder: Path) -> Scene:
    yield reads("Some unsaved work cannot be read:")
    click(seen(QPushButton, "OK"))
    yield lambda: not journals(folder)
    later(quit_program)


def test_a_journal_that_cannot_be_read_is_set_aside_and_said(tmp_path: Path) -> None:
    folder = tmp_path / "state" / "cjm-desktop" / "journal"
    folder.mkdir(parents=True)
    (folder / "x.cjm-journal").write_bytes(b"\0" * 4096)
    assert play(read_nothing, tmp_path).end() == QUIET
    assert (folder / "aside" / "x.cjm-journal").read_bytes() == b"\0" * 4096


def begin_and_crash(folder: Path) -> Scene:
    yield sees(QToolButton, "Blank journey map")
    click(seen(QToolButton, "Blank journey map"))
    yield has_map()
    fill(seen(QLineEdit, "Title"), "Never saved")
    yield lambda: any(read_journal(place).journey.title == "Never saved" for place in journals(folder))
    crash()


def find_it_again(folder: Path) -> Scene:
    yield offered
    assert reads("It was never saved in a file.")()
    key(Key.Key_Return)
    yield has_map("Never saved")
    assert titles() == ["Never saved"]
    assert window().isWindowModified()
    assert len(journals(folder)) == 1
    later(quit_program)
    yield from answer("Don’t save")


def test_a_map_that_was_never_saved_is_there_again(tmp_path: Path) -> None:
    assert play(begin_and_crash, tmp_path).end().code == -signal.SIGKILL
    assert play(find_it_again, tmp_path).end() == QUIET
    assert not journals(tmp_path)
