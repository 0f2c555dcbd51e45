import errno
import os
import stat
import sys
import time
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from threading import Timer

import pytest

from cjm_desktop.storage import safe_file
from cjm_desktop.storage.lock import Lock, take_lock
from cjm_desktop.storage.safe_file import (
    AlreadyThere,
    ChangedOnDisk,
    Over,
    check_target,
    fingerprint,
    write_bytes_safely,
)
from cjm_desktop.words import Fault, say
from tests.unit.storage.nobody import unprivileged
from tests.unit.storage.sample import said
from tests.unit.storage.saving import NEW, OLD, only, save

# The three cases


def test_what_was_opened_is_replaced(folder: Path) -> None:
    assert save(folder / "map.cjm") == fingerprint(NEW)
    assert only(folder) == NEW


def test_an_equal_file_with_another_time_is_still_what_was_opened(folder: Path) -> None:
    os.utime(folder / "map.cjm", (0, 4_000_000_000))
    save(folder / "map.cjm")
    assert only(folder) == NEW


@pytest.mark.parametrize("other", [b"other", OLD.replace(b"old", b"odd", 1)])
def test_a_file_changed_by_somebody_else_is_not_touched(folder: Path, other: bytes) -> None:
    path = folder / "map.cjm"
    before = path.stat()
    path.write_bytes(other)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    with pytest.raises(ChangedOnDisk) as caught:
        save(path)
    assert only(folder) == other
    assert say(caught.value.text, "en") == (
        f"{path} was changed by somebody else since it was opened, and was not touched."
    )


def test_a_file_that_was_moved_away_is_told(folder: Path) -> None:
    path = folder / "map.cjm"
    path.rename(folder / "moved.cjm")
    with pytest.raises(ChangedOnDisk) as caught:
        save(path)
    assert only(folder) == OLD
    assert say(caught.value.text, "en") == (
        f"{path} is no longer there: it was moved or deleted. Save under a name of your choice."
    )


def test_a_file_is_written_where_nothing_is(folder: Path) -> None:
    save(folder / "new.cjm", "nothing")
    assert (folder / "new.cjm").read_bytes() == NEW
    assert (folder / "map.cjm").read_bytes() == OLD


def test_where_something_is_nothing_new_is_written(folder: Path) -> None:
    path = folder / "map.cjm"
    with pytest.raises(AlreadyThere) as caught:
        save(path, "nothing")
    assert only(folder) == OLD
    assert say(caught.value.text, "en") == f"{path} is already there and was not touched."


def test_what_writing_would_refuse_is_refused_before_it_is_made(folder: Path) -> None:
    path = folder / "map.cjm"
    check_target(path, fingerprint(OLD))
    check_target(path, "anything")
    check_target(folder / "new.cjm", "nothing")
    with pytest.raises(AlreadyThere) as there:
        check_target(path, "nothing")
    assert say(there.value.text, "en") == f"{path} is already there and was not touched."
    with pytest.raises(ChangedOnDisk) as other:
        check_target(path, fingerprint(NEW))
    assert say(other.value.text, "en").startswith(f"{path} was changed by somebody else")
    assert only(folder) == OLD


@pytest.mark.parametrize("name", ["map.cjm", "new.cjm"])
def test_on_purpose_whatever_is_there_is_replaced(folder: Path, name: str) -> None:
    save(folder / name, "anything")
    assert (folder / name).read_bytes() == NEW


def test_a_disk_that_takes_a_byte_at_a_time_gets_them_all(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write

    def one_byte(descriptor: int, data: memoryview) -> int:
        return write(descriptor, data[:1])

    monkeypatch.setattr(os, "write", one_byte)
    save(folder / "map.cjm")
    assert only(folder) == NEW


def test_an_empty_file_is_written(folder: Path) -> None:
    write_bytes_safely(folder / "map.cjm", b"", "anything")
    assert only(folder) == b""


# Links, modes, names


def test_a_link_stays_a_link_and_its_target_is_replaced(folder: Path) -> None:
    (folder / "links").mkdir()
    link = folder / "links" / "link.cjm"
    link.symlink_to("../map.cjm")
    save(link)
    assert link.readlink() == Path("../map.cjm")
    assert (folder / "map.cjm").read_bytes() == NEW
    assert len(list(folder.rglob("*"))) == 3


def test_the_target_of_a_link_to_nothing_is_made(folder: Path) -> None:
    link = folder / "link.cjm"
    link.symlink_to("made.cjm")
    save(link, "nothing")
    assert link.is_symlink()
    assert (folder / "made.cjm").read_bytes() == NEW


def test_a_link_to_itself_is_told(folder: Path) -> None:
    link = folder / "loop.cjm"
    link.symlink_to("loop.cjm")
    assert "the link leads back to itself" in said(lambda: save(link, "anything"))


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o755, 0o666])
def test_the_mode_of_a_file_is_kept(folder: Path, mode: int) -> None:
    path = folder / "map.cjm"
    path.chmod(mode)
    save(path)
    assert stat.S_IMODE(path.stat().st_mode) == mode


def test_a_new_file_has_the_usual_mode(folder: Path) -> None:
    before = os.umask(0o027)
    try:
        save(folder / "new.cjm", "nothing")
    finally:
        os.umask(before)
    assert stat.S_IMODE((folder / "new.cjm").stat().st_mode) == 0o640


def test_the_longest_name_can_be_saved(folder: Path) -> None:
    path = folder / ("图" * 83 + ".cjm")
    save(path, "nothing")
    assert path.read_bytes() == NEW


@pytest.mark.parametrize(
    ("name", "why", "way"),
    [
        ("x" * 300, "the name is too long", "Give it a shorter name."),
        ("none/map.cjm", "there is no such folder", "Save it elsewhere or under another name."),
    ],
)
def test_a_place_that_cannot_be_is_told(folder: Path, name: str, why: str, way: str) -> None:
    path = folder / name
    assert said(lambda: save(path, "nothing")) == (
        f"{path} was not saved: {why}. What was there before is untouched. {way}"
    )


@pytest.mark.parametrize("over", ["nothing", "anything"])
def test_a_folder_or_a_device_is_not_replaced(folder: Path, over: Over) -> None:
    os.mkfifo(folder / "pipe")
    for path in (folder, folder / "pipe"):
        for refused in (lambda path=path: save(path, over), lambda path=path: check_target(path, over)):
            with pytest.raises(Fault) as caught:
                refused()
            assert not isinstance(caught.value, AlreadyThere)
            assert say(caught.value.text, "en") == f"{path} is a folder or a device, not a file. Choose another name."
    assert (folder / "pipe").is_fifo()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a folder that somebody stands in")
def test_where_the_current_folder_is_gone_the_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert said(lambda: check_target(Path("x.pdf"), "nothing")) == (
        "x.pdf was not saved: there is no such folder. What was there before is untouched. "
        "Save it elsewhere or under another name."
    )


def test_a_write_protected_file_is_not_replaced(open_folder: Path) -> None:
    path = open_folder / "map.cjm"
    path.write_bytes(OLD)
    path.chmod(0o444)
    with unprivileged():
        assert path.read_bytes() == OLD
        assert "write-protected" in said(lambda: save(path))
    assert only(open_folder) == OLD


def test_a_write_protected_folder_is_told(open_folder: Path) -> None:
    open_folder.chmod(0o555)
    with unprivileged():
        assert list(open_folder.iterdir()) == []
        assert "write-protected" in said(lambda: save(open_folder / "new.cjm", "nothing"))
    assert list(open_folder.iterdir()) == []


def test_a_folder_that_takes_files_but_cannot_be_looked_into_is_good_enough(open_folder: Path) -> None:
    open_folder.chmod(0o333)
    with unprivileged():
        save(open_folder / "new.cjm", "nothing")
    open_folder.chmod(0o777)
    assert only(open_folder) == NEW


# What killed saves leave behind


def test_temporary_files_older_than_a_day_are_swept_and_nothing_else(folder: Path) -> None:
    kept = ("map.cjm.tmp", ".map.cjm.tmp", ".map.cjm.abcdefghij.tmp", ".map.cjm.ABCDEFGHIJ.cjm-tmp", "x.cjm-tmp")
    stale, fresh = ".other.cjm.abcde12345.cjm-tmp", ".map.cjm.zbcde12345.cjm-tmp"
    yesterday = time.time() - 25 * 60 * 60
    for name in (*kept, stale):
        (folder / name).write_bytes(b"")
        os.utime(folder / name, (yesterday, yesterday))
    (folder / fresh).write_bytes(b"")
    linked = folder / ".link.abcde12345.cjm-tmp"
    linked.symlink_to("map.cjm")
    os.utime(linked, (yesterday, yesterday), follow_symlinks=False)
    save(folder / "map.cjm")
    assert {entry.name for entry in folder.iterdir()} == {*kept, fresh, linked.name, "map.cjm"}


def test_what_a_killed_save_leaves_is_what_is_swept(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(*_: object) -> None:
        raise OSError(errno.EIO, "injected")

    monkeypatch.setattr(os, "replace", killed)
    monkeypatch.setattr(os, "unlink", killed)
    assert said(lambda: save(folder / "map.cjm"))
    monkeypatch.undo()
    (left,) = (entry for entry in folder.iterdir() if entry.name != "map.cjm")
    os.utime(left, (0, 0))
    save(folder / "map.cjm")
    assert only(folder) == NEW


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="needs two users")
def test_what_somebody_else_left_and_cannot_be_swept_hinders_nobody(open_folder: Path) -> None:
    """In a folder like /tmp, where everybody may write and nobody may remove what is not theirs."""
    path, stale = open_folder / "map.cjm", open_folder / ".other.cjm.abcde12345.cjm-tmp"
    stale.write_bytes(b"")
    os.utime(stale, (0, 0))
    open_folder.chmod(0o1777)
    with unprivileged():
        save(path, "nothing")
    assert (path.read_bytes(), stale.exists()) == (NEW, True)


# Two at once


def by_folder(folder: Path) -> Callable[[], None]:
    """Lock a folder as another program does that saves there, and return what ends that."""
    descriptor = os.open(folder, os.O_RDONLY)
    import_module("fcntl").flock(descriptor, import_module("fcntl").LOCK_EX)
    return partial(os.close, descriptor)


def by_lock_file(folder: Path) -> Callable[[], None]:
    lock = take_lock(folder / "cjm-saving")
    assert isinstance(lock, Lock)
    return lock.release


@pytest.mark.skipif(sys.platform == "win32", reason="Windows locks no folders")
@pytest.mark.parametrize("lock", [by_folder, by_lock_file])
def test_whoever_saves_waits_for_another_one_who_does(
    folder: Path, monkeypatch: pytest.MonkeyPatch, lock: Callable[[Path], Callable[[], None]]
) -> None:
    """The other one has looked at the file already, and replaces it now: what comes second is told so."""
    if lock is by_lock_file:
        monkeypatch.setattr(safe_file, "_FCNTL", None)  # as on Windows
    let_go = lock(folder)

    def end() -> None:
        (folder / "map.cjm").write_bytes(b"theirs")
        let_go()

    timer = Timer(0.1, end)
    timer.start()
    with pytest.raises(ChangedOnDisk):
        save(folder / "map.cjm")
    timer.join()
    assert only(folder) == b"theirs"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows locks no folders")
@pytest.mark.parametrize("lock", [by_folder, by_lock_file])
def test_whoever_stops_in_the_middle_of_a_save_is_not_waited_for_long(
    folder: Path, monkeypatch: pytest.MonkeyPatch, lock: Callable[[Path], Callable[[], None]]
) -> None:
    monkeypatch.setattr(safe_file, "_LONGEST_WAIT", 0.1)
    if lock is by_lock_file:
        monkeypatch.setattr(safe_file, "_FCNTL", None)  # as on Windows
    let_go = lock(folder)
    save(folder / "map.cjm")
    let_go()
    assert only(folder) == NEW
