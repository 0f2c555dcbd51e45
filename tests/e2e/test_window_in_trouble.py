"""The real window where something is in its way: files, folders, other programs, too much of something."""

import json
import os
import shutil
import signal
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QMessageBox,
    QProgressBar,
    QPushButton,
)

from cjm_desktop.app.window import Window
from cjm_desktop.model.lookup import find_card
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.writing import write_map
from tests.benchmarks.big_map import big_map
from tests.e2e.robot import (
    CTRL,
    Scene,
    choose,
    click,
    click_at,
    drop,
    fill,
    has_map,
    journey,
    key,
    later,
    on,
    reads,
    seen,
    sees,
)
from tests.e2e.scenes import answer, change, come_back, quit_program, save_under
from tests.e2e.started import Ended, Program, play
from tests.unit.storage.sample import TEXT

Key = Qt.Key
QUIET = Ended(0, "")


def drop_files(folder: Path) -> Scene:
    yield has_map("贷款申请")
    drop(folder / "no.cjm")
    yield reads("no.cjm, line 1, column 1: this is no JSON")
    click(seen(QPushButton, "OK"))
    yield lambda: not sees(QMessageBox)()
    assert has_map("贷款申请")()
    drop(folder / "visit.mmd")
    yield has_map("Visit")
    assert reads("Not saved")()
    later(quit_program)
    yield from answer("Don’t save")


def test_a_dropped_file_is_opened_or_refused_in_a_sentence(tmp_path: Path, file: Path) -> None:
    """I drop a file that is no map: it is said, my map stays. I drop a Mermaid journey: it is a map without a file."""
    (tmp_path / "no.cjm").write_text("\0\1 nothing")
    (tmp_path / "visit.mmd").write_text("journey\n title Visit\n section Come\n  Ring: 3: Ann\n")
    assert play(drop_files, tmp_path, file).end() == QUIET
    assert file.read_text() == TEXT


def leave_during_export(folder: Path) -> Scene:
    yield has_map()
    key(Key.Key_E, CTRL)
    yield lambda: sees(QPushButton, "Export")() and sees(QDialog, "Export")()
    fill(seen(QLineEdit, "File"), str(folder / "out.pdf"))
    yield lambda: reads("Page: ")() and _begin().isEnabled()
    click(_begin())
    yield lambda: seen(QProgressBar).value() > 0
    seen(Window).activateWindow()
    later(quit_program)


def _begin() -> QPushButton:
    dialog = seen(QDialog, "Export")
    return next(each for each in dialog.findChildren(QPushButton) if each.text() == "Export")


def test_leaving_during_an_export_leaves_no_file(tmp_path: Path) -> None:
    """I close the window while a large map is exported. The program ends; there is no PDF, nor a part of one."""
    file = tmp_path / "big.cjm"
    write_map(file, big_map(3000), "nothing")
    assert play(leave_during_export, tmp_path, file).end() == QUIET
    assert sorted(each.name for each in tmp_path.iterdir()) == ["big.cjm", "config", "run", "screen.json", "state"]


def speak_chinese(folder: Path) -> Scene:
    yield from change(folder)
    yield from choose("View", "Language", "简体中文")
    yield sees(QPushButton, "痛点")
    assert not find_card(journey(), "c")
    key(Key.Key_Z, CTRL)
    yield lambda: find_card(journey(), "c")
    later(quit_program)


def test_the_language_changes_without_a_new_start(tmp_path: Path, file: Path) -> None:
    """I choose Chinese in the menu. The window speaks it at once, with my map and its history; it is remembered."""
    assert play(speak_chinese, tmp_path, file).end() == QUIET
    assert json.loads((tmp_path / "config/cjm-desktop/settings.json").read_text())["language"] == "zh-Hans"


def first_start(folder: Path) -> Scene:
    yield from change(folder)
    fill(seen(QLineEdit, "Title"), "Mine")  # else both maps say the same in the end, and nothing needs asking
    other = play(second_start, folder / "elsewhere", folder / "map.cjm")
    yield lambda: (folder / "map.cjm").read_text() != TEXT
    yield lambda: other.is_over
    assert other.end() == QUIET
    later(lambda: key(Key.Key_S, CTRL))
    yield from answer("Cancel")
    later(quit_program)
    yield from answer("Don’t save")


def second_start(folder: Path) -> Scene:
    yield from answer("Open anyway")
    yield from come_back()
    yield from change(folder)
    key(Key.Key_S, CTRL)
    yield reads("Saved")
    later(quit_program)


def test_two_programs_on_one_file_do_not_overwrite_each_other(tmp_path: Path, file: Path) -> None:
    """Two programs that cannot hear each other have the file open. The second one is asked whether it is to be.

    It saves; when the first one wants to save, it is asked too.
    """
    assert play(first_start, tmp_path, file).end() == QUIET
    assert not (tmp_path / ".map.cjm.lock").exists()
    assert find_card(read_map(file).journey, "c") is None


def be_killed(folder: Path) -> Scene:
    yield has_map()
    assert (folder / ".map.cjm.lock").exists()
    os.kill(os.getpid(), signal.SIGKILL)
    yield lambda: False


def come_after(folder: Path) -> Scene:
    del folder
    yield has_map()
    later(quit_program)


def test_a_file_that_a_killed_program_had_open_is_opened_without_a_question(tmp_path: Path, file: Path) -> None:
    """The program is killed. Its lock file stays behind, and the next start takes it over; at the end it is gone."""
    assert play(be_killed, tmp_path, file).end().code == -signal.SIGKILL
    assert (tmp_path / ".map.cjm.lock").exists()
    assert play(come_after, tmp_path, file).end() == QUIET
    assert not (tmp_path / ".map.cjm.lock").exists()


def find_it_held(folder: Path) -> Scene:
    yield sees(QMessageBox, "min opened “map.cjm” on the computer printer-room.")
    yield from answer("Open anyway")
    yield from come_back()
    yield from change(folder)
    key(Key.Key_S, CTRL)
    yield reads("Saved")
    later(quit_program)


def test_a_lock_of_another_computer_is_told_and_no_dead_end(tmp_path: Path, file: Path) -> None:
    """Another computer left its lock, perhaps long ago. I am told whose it is, open the map anyway, and save."""
    (tmp_path / ".map.cjm.lock").write_text('{"host": "printer-room", "user": "min", "process": 7}')
    assert play(find_it_held, tmp_path, file).end() == QUIET
    assert find_card(read_map(file).journey, "c") is None
    assert not (tmp_path / ".map.cjm.lock").exists()


def save_into_nothing(folder: Path) -> Scene:
    yield from change(folder)
    shutil.rmtree(folder / "stick")
    later(lambda: key(Key.Key_S, CTRL))
    yield from answer("Save under another name…")
    yield from save_under(folder / "mine.cjm")
    yield reads("Saved")
    later(quit_program)


def test_a_map_whose_folder_is_gone_is_saved_elsewhere(tmp_path: Path, file: Path) -> None:
    """I pull the stick with my map on it, then save. It is said, and I save elsewhere."""
    stick = tmp_path / "stick"
    stick.mkdir()
    assert play(save_into_nothing, tmp_path, file.rename(stick / "map.cjm")).end() == QUIET
    assert find_card(read_map(tmp_path / "mine.cjm").journey, "c") is None


def test_without_a_display_there_is_a_sentence(tmp_path: Path) -> None:
    """I start the program where there is no display. It says so in a sentence and ends with exit code 1."""
    ended = Program(tmp_path, ["-m", "cjm_desktop.app"], QT_QPA_PLATFORM="xcb").end()
    assert ended == Ended(
        1, "There is no display for a window here. The command cjm works without one: cjm --help says how.\n"
    )


def paste_a_book(folder: Path) -> Scene:
    del folder
    yield has_map()
    QApplication.clipboard().setText("扫码 pay " * 160_000)
    click_at(on("c"))
    key(Key.Key_Return)
    key(Key.Key_V, CTRL)
    later(lambda: key(Key.Key_Return, CTRL))
    yield reads("The text is too long: 1,000,000 characters fit here. The last 120,000 characters were left out.")
    yield from answer("OK")
    yield from come_back()
    assert len(text_of_card()) == 1_000_000
    key(Key.Key_S, CTRL)
    yield reads("Saved")
    later(quit_program)


def text_of_card() -> str:
    lane = find_card(journey(), "c")
    assert lane is not None
    return lane.cards[0].text


def test_a_megabyte_pasted_into_a_card_is_survived(tmp_path: Path, file: Path) -> None:
    """I paste more than a megabyte into a card. What does not fit is told, and the file that is saved opens again."""
    assert play(paste_a_book, tmp_path, file).end() == QUIET
    lane = find_card(read_map(file).journey, "c")
    assert lane is not None
    assert lane.cards[0].text.startswith("扫码 pay 扫码 pay")
