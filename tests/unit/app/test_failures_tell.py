"""Whatever a disk refuses: the file that was there is whole, nothing lies beside it, the map counts as not saved, and
one sentence says what failed, where, and what can be done.
"""

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from cjm_desktop.app.brand.dialog import BrandDialog
from cjm_desktop.app.files import autosave
from cjm_desktop.app.widgets.naming import NameDialog
from cjm_desktop.app.window import Window
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.interchange.writers import HELD, NAMES, SUFFIXES
from cjm_desktop.storage.kept import kept_folder
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.settings import read_settings
from cjm_desktop.words import Language, Text, say
from tests.unit.app.hands import CONTROL, SHIFT, meeting, name_file, press
from tests.unit.app.test_export_choices import choose
from tests.unit.app.test_export_dialog import Desk
from tests.unit.app.test_map_form import Desk as Inspecting
from tests.unit.storage.nobody import unprivileged
from tests.unit.storage.obstacles import Obstacle, contents, full, gone, held, protected, read_only, small_disk
from tests.unit.storage.sample import TEXT

Key = Qt.Key
FULL = "the disk is full"
FORBIDDEN = "it is write-protected, not yours or in use by another program"
ELSEWHERE = "Save it elsewhere or under another name."
OBSTACLES = [
    pytest.param(full, FULL, "Make room there, or save it elsewhere.", id="full disk"),
    pytest.param(read_only, FORBIDDEN, ELSEWHERE, id="read-only folder"),
    pytest.param(protected, FORBIDDEN, ELSEWHERE, id="write-protected file"),
    pytest.param(gone, "there is no such folder", ELSEWHERE, id="vanished share"),
    pytest.param(held, FORBIDDEN, ELSEWHERE, id="refused rename"),
]


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder on a small disk, for everybody, in folders that everybody may look into."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        disk = Path(name) / "disk"
        disk.mkdir()
        with small_disk(disk):
            disk.chmod(0o777)
            folder = disk / "share"
            folder.mkdir()
            folder.chmod(0o777)
            yield folder


@pytest.fixture
def elsewhere() -> Iterator[Path]:
    """A file that is to be, where everybody may write."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o777)
        yield Path(name) / "mine.cjm"


@pytest.fixture
def file(place: Path) -> Path:
    path = place / "map.cjm"
    path.write_text(TEXT)
    path.chmod(0o666)
    return path


def rename(window: Window, title: str) -> None:
    assert window.document is not None
    window.document.apply(Text("Test", "Edit"), change_journey(window.document.journey, title=title))


def is_dirty(window: Window) -> bool:
    return window.document is not None and window.document.dirty and window.isWindowModified()


def says(window: Window, sentence: str) -> bool:
    return any(sentence in label.text() for label in window.findChildren(QLabel) if label.isVisible())


def not_saved(file: Path, why: str, way: str) -> str:
    return f"{file} was not saved: {why}. What was there before is untouched. {way}"


def is_small(place: Path) -> bool:
    """Tell whether there is a small disk; else the system refuses whatever we write, wherever."""
    return place.parent.is_mount()


def expected(place: Path, file: Path, why: str, way: str) -> str:
    told = not_saved(file, why, way)
    return told if is_small(place) or why != FULL else not_saved(file, "the disk takes no file of this size", ELSEWHERE)


# Saving


@pytest.mark.parametrize(("obstacle", "why", "way"), OBSTACLES)
def test_a_save_that_fails_says_so_and_works_once_it_can(
    opened: Window, place: Path, file: Path, obstacle: Obstacle, why: str, way: str
) -> None:
    rename(opened, "Mine")
    before = contents(place)
    with obstacle(place), meeting(QMessageBox, press("Cancel")) as said:
        QTest.keyClick(opened, Key.Key_S, CONTROL)
    assert said == [expected(place, file, why, way)]
    assert contents(place) == before
    assert is_dirty(opened)
    assert opened.files.save()
    assert read_map(file).journey.title == "Mine"
    assert not is_dirty(opened)


@pytest.mark.parametrize(("obstacle", "why", "way"), OBSTACLES)
def test_the_way_out_is_another_name(
    opened: Window, place: Path, elsewhere: Path, obstacle: Obstacle, why: str, way: str
) -> None:
    if obstacle is full and not is_small(place):
        pytest.skip("no small disk can be had here")
    assert why
    assert way
    rename(opened, "Mine")
    before = contents(place)
    with (
        obstacle(place),
        meeting(QMessageBox, press("Save under another name…")),
        meeting(QFileDialog, name_file(elsewhere)),
    ):
        QTest.keyClick(opened, Key.Key_S, CONTROL)
    assert contents(place) == before
    assert read_map(elsewhere).journey.title == "Mine"
    assert not is_dirty(opened)
    assert opened.windowTitle().startswith("mine.cjm")


@pytest.mark.parametrize(
    ("language", "said", "button"),
    [
        ("zh-Hans", "{file} 没有保存：磁盘已满。原有内容没有改动。请在该处腾出空间，或保存到别处。", "取消"),
        ("zh-Hant", "{file} 沒有儲存：磁碟已滿。原有內容沒有更動。請在該處騰出空間，或儲存到別處。", "取消"),
    ],
)
def test_it_is_said_in_chinese_too(
    opened: Window, place: Path, file: Path, language: Language, said: str, button: str
) -> None:
    if not is_small(place):
        pytest.skip("no small disk can be had here")
    opened.set_language(language)
    rename(opened, "Mine")
    with full(place), meeting(QMessageBox, press(button)) as sentences:
        QTest.keyClick(opened, Key.Key_S, CONTROL)
    assert sentences == [said.format(file=file)]


@pytest.mark.parametrize(
    ("obstacle", "name", "why", "way"),
    [
        pytest.param(full, "new.cjm", FULL, "Make room there, or save it elsewhere.", id="full disk"),
        pytest.param(read_only, "new.cjm", FORBIDDEN, ELSEWHERE, id="read-only folder"),
        pytest.param(held, "new.cjm", FORBIDDEN, ELSEWHERE, id="refused rename"),
        pytest.param(held, f"{'长' * 90}.cjm", "the name is too long", "Give it a shorter name.", id="long name"),
    ],
)
def test_saving_under_another_name_that_fails_leaves_the_map_its_file(
    opened: Window, place: Path, file: Path, obstacle: Obstacle, name: str, why: str, way: str
) -> None:
    rename(opened, "Mine")
    before = contents(place)
    with (
        obstacle(place),
        meeting(QFileDialog, name_file(place / name)),
        meeting(QMessageBox, press("Cancel")) as said,
    ):
        QTest.keyClick(opened, Key.Key_S, CONTROL | SHIFT)
    assert said == [expected(place, place / name, why, way)]
    assert contents(place) == before
    assert is_dirty(opened)
    assert opened.files.session is not None
    assert opened.files.session.path == file


# Saving by itself, and leaving


@pytest.fixture
def saving(opened: Window, monkeypatch: pytest.MonkeyPatch) -> Window:
    """A window whose map is saved by itself, after a short pause."""
    monkeypatch.setattr(autosave, "PAUSE", 60)
    opened.prefer(lambda wish: replace(wish, autosave=True))
    return opened


@pytest.mark.parametrize(("obstacle", "why", "way"), OBSTACLES)
def test_what_is_not_saved_by_itself_is_said_above_the_map(
    qtbot: QtBot, saving: Window, place: Path, file: Path, obstacle: Obstacle, why: str, way: str
) -> None:
    before = contents(place)
    with obstacle(place):
        rename(saving, "Mine")
        here, away = expected(place, file, why, way), "is no longer there. Your map is in this window alone."
        qtbot.waitUntil(lambda: says(saving, here) or says(saving, away), timeout=10_000)
        assert says(saving, "The map is no longer saved by itself: ") or obstacle is gone
        assert is_dirty(saving)
    assert contents(place) == before
    assert saving.files.save()
    assert read_map(file).journey.title == "Mine"
    assert not says(saving, "no longer saved")


@pytest.mark.parametrize(("obstacle", "why", "way"), OBSTACLES)
def test_whoever_leaves_a_map_that_cannot_be_saved_by_itself_is_asked(
    saving: Window, place: Path, obstacle: Obstacle, why: str, way: str
) -> None:
    """I close the window before the pause ends. It cannot be saved; I am asked, and can still leave."""
    assert why
    assert way
    before = contents(place)
    rename(saving, "Mine")
    with obstacle(place):
        with meeting(QMessageBox, press("Cancel")) as said:
            assert not saving.close()
        assert said == ["Save the changes in “map.cjm”?"]
        assert says(saving, "The map is no longer saved by itself: ")
        with meeting(QMessageBox, press("Don’t save")) as said:
            assert saving.close()
        assert said == ["Save the changes in “map.cjm”?"]
    assert contents(place) == before


# Exports


@pytest.mark.parametrize("suffix", [*(suffix for suffix in SUFFIXES if HELD[suffix] >= {"map"}), "tiles"])
def test_an_export_of_any_kind_that_fails_leaves_nothing(qtbot: QtBot, place: Path, suffix: str) -> None:
    """I export onto a full disk, over a file that is there. It stays whole. With room again it is written."""
    desk = Desk(qtbot, place)
    if suffix == "tiles":
        choose(desk, "Tiles", "A4")
    else:
        choose(desk, "Format", f"{say(NAMES[suffix], 'en')} ({suffix})")
    target = place / desk.find(QLineEdit, "File").text()
    target.write_bytes(b"what was there")
    before = contents(place)
    desk.wait()
    with full(place):
        with meeting(QMessageBox, press("Replace")):
            desk.press("Export")
        desk.wait_for("was not saved")
        assert expected(place, target, FULL, "Make room there, or save it elsewhere.") in desk.said
    assert contents(place) == before
    desk.wait()
    if is_small(place):
        desk.find(QLineEdit, "File").setText(str(place / "nowhere" / target.name))
        desk.press("Export")
        desk.wait_for("there is no such folder")
    assert contents(place) == before


@pytest.mark.parametrize(
    ("obstacle", "name", "why", "way"),
    [
        pytest.param(read_only, "map.pdf", FORBIDDEN, ELSEWHERE, id="read-only folder"),
        pytest.param(protected, "map.pdf", FORBIDDEN, ELSEWHERE, id="write-protected file"),
        pytest.param(gone, "map.pdf", "there is no such folder", ELSEWHERE, id="vanished share"),
        pytest.param(held, "map.pdf", FORBIDDEN, ELSEWHERE, id="refused rename"),
        pytest.param(held, f"{'长' * 90}.pdf", "the name is too long", "Give it a shorter name.", id="long name"),
    ],
)
def test_an_export_that_is_refused_says_so(
    qtbot: QtBot, place: Path, obstacle: Obstacle, name: str, why: str, way: str
) -> None:
    desk = Desk(qtbot, place)
    desk.press("Export")
    desk.wait_for("map.pdf is written.")
    (place / "map.pdf").chmod(0o666)
    before = contents(place)
    desk.find(QLineEdit, "File").setText(str(place / name))
    desk.wait()
    asks = obstacle is read_only or (obstacle is held and name == "map.pdf")
    with obstacle(place):
        if asks:
            with meeting(QMessageBox, press("Replace")):
                desk.press("Export")
        else:
            desk.press("Export")
        desk.wait_for(not_saved(place / name, why, way))
        assert desk.button("Export").isEnabled(), "another place can be named"
    assert contents(place) == before


# What is kept for all maps


@pytest.fixture
def data(place: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which all kept things are, on the small disk."""
    monkeypatch.setenv("XDG_DATA_HOME", str(place))
    kept_folder("templates").mkdir(parents=True)
    return place


def everything(folder: Path) -> dict[Path, bytes]:
    files = [each for each in folder.rglob("*") if each.is_file() and each.suffix != ".lock"]
    return {each: each.read_bytes() for each in files}


def trigger(window: Window, name: str) -> None:
    next(action for action in window.actions() if action.text() == name).trigger()


def accept(dialog: NameDialog) -> None:
    line = dialog.findChildren(QLineEdit)[0]
    line.setText("Ours")
    QTest.keyClick(line, Key.Key_Return)


def test_a_template_that_cannot_be_kept_says_so(opened: Window, data: Path) -> None:
    before = everything(data)
    with full(data), meeting(NameDialog, accept), meeting(QMessageBox, press("OK")) as said:
        trigger(opened, "Save as template…")
    target = kept_folder("templates") / "Ours.cjm"
    assert said == [expected(data, target, FULL, "Make room there, or save it elsewhere.")]
    assert everything(data) == before


def test_a_brand_that_cannot_be_kept_says_so(opened: Window, data: Path) -> None:
    before = everything(data)
    said: list[str] = []

    def act(dialog: BrandDialog) -> None:
        new = next(each for each in dialog.findChildren(QPushButton) if each.text().startswith("New"))
        QTest.mouseClick(new, Qt.MouseButton.LeftButton)
        said.extend(label.text() for label in dialog.findChildren(QLabel) if "disk" in label.text())
        dialog.reject()

    with full(data), meeting(BrandDialog, act):
        trigger(opened, "Brand…")
    assert len(said) == 1
    assert "cannot be made" in said[0] or "was not saved" in said[0]
    assert everything(data) == before


def test_a_persona_that_cannot_be_kept_says_so(qtbot: QtBot, data: Path) -> None:
    library = data / "library"
    library.mkdir()
    desk = Inspecting(qtbot, library)
    before = everything(data)
    journey = desk.journey
    with full(data):
        desk.press("Keep in library")
    [said] = [sentence for sentence in desk.said if "disk" in sentence]
    assert said.startswith(f"{library}/")
    assert "was not saved: the disk" in said
    assert everything(data) == before
    assert desk.journey is journey, "it does not count as kept"


def test_preferences_that_will_be_forgotten_hold_and_are_said_once(
    qtbot: QtBot, opened: Window, settings: Path
) -> None:
    before = settings.read_bytes()
    settings.parent.chmod(0o555)
    with unprivileged(), meeting(QMessageBox, press("OK")) as said:
        opened.set_language("en")
        opened.prefer(lambda wish: replace(wish, minimap=False))
        opened.prefer(lambda wish: replace(wish, minimap=True, appearance="dark"))
    settings.parent.chmod(0o755)
    assert len(said) == 1
    assert said[0].startswith("What you prefer holds until the program ends, and is forgotten then. ")
    assert str(settings.parent) in said[0]
    assert opened.preferences.appearance == "dark"
    assert settings.read_bytes() == before
    assert read_settings(settings).appearance == "light"
    assert qtbot
