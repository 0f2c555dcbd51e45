"""Who has a file open: living and dead holders, other computers, lock files that are none."""

import errno
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from cjm_desktop.storage.lock import Holder, Lock, take_lock
from tests.unit.storage.nobody import unprivileged

HOLD = """
import sys
from pathlib import Path
from cjm_desktop.storage.lock import Lock, take_lock
lock = take_lock(Path(sys.argv[1]))
assert isinstance(lock, Lock)
print("held", flush=True)
sys.stdin.read()
"""
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such thing")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "map.cjm"
    path.write_text("a map")
    return path


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / ".map.cjm.lock"


@contextmanager
def held_elsewhere(file: Path) -> Generator[subprocess.Popen[str]]:
    """Another process that has the file open."""
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, file], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        yield other
        other.kill()


def taken(file: Path, *, anyway: bool = False) -> Lock:
    lock = take_lock(file, anyway=anyway)
    assert isinstance(lock, Lock)
    return lock


def sign(place: Path, **said: object) -> None:
    place.write_text(json.dumps(said))


def test_whoever_comes_second_learns_who_has_the_file(file: Path) -> None:
    lock = taken(file)
    holder = take_lock(file)
    assert isinstance(holder, Holder)
    assert holder.is_here
    assert holder.lives
    assert holder.host == socket.gethostname()
    lock.release()


def test_what_is_let_go_leaves_nothing_behind_and_can_be_taken_again(file: Path, tmp_path: Path) -> None:
    for _ in range(2):
        taken(file).release()
        assert list(tmp_path.iterdir()) == [file]


def test_a_living_process_keeps_its_file(file: Path) -> None:
    with held_elsewhere(file):
        holder = take_lock(file)
        assert isinstance(holder, Holder)
        assert holder.lives
        assert take_lock(file, anyway=True) is None
        assert take_lock(file) == holder, "opening anyway takes nothing away"


@posix
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_what_a_killed_process_left_is_taken_over(file: Path, place: Path, how: signal.Signals) -> None:
    with held_elsewhere(file) as other:
        other.send_signal(how)
        other.wait()
        assert place.exists()
        taken(file).release()
    assert not place.exists()


def test_what_another_computer_left_is_told_and_taken_over_on_purpose(file: Path, place: Path) -> None:
    sign(place, host="printer-room", user="lìmǐn", process=1)
    assert take_lock(file) == Holder("lìmǐn", "printer-room", is_here=False, lives=False)
    taken(file, anyway=True).release()
    assert not place.exists()


@pytest.mark.parametrize(
    "content",
    [b"", b"\0" * 80, b"[]", b'{"user": 3, "host": ["x"]}', b"\xff\xfe", b"[" * 900, b'{"host": "'],
)
def test_a_lock_file_that_says_nothing_keeps_nobody_out(file: Path, place: Path, content: bytes) -> None:
    place.write_bytes(content)
    taken(file).release()
    assert not place.exists()


def test_a_large_file_of_that_name_is_somebodys_and_left_alone(file: Path, place: Path) -> None:
    place.write_text("precious " * 200)
    assert take_lock(file) is None
    assert place.read_text() == "precious " * 200


@posix
def test_a_link_of_that_name_leads_nowhere(file: Path, place: Path) -> None:
    place.symlink_to(file)
    assert take_lock(file, anyway=True) is None
    assert file.read_text() == "a map"


@posix
def test_a_pipe_or_folder_of_that_name_holds_nothing_up(file: Path, place: Path) -> None:
    os.mkfifo(place)
    assert take_lock(file) is None
    place.unlink()
    place.mkdir()
    assert take_lock(file) is None


@posix
def test_a_link_to_a_map_and_the_map_are_one(file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "links"
    folder.mkdir()
    (folder / "link.cjm").symlink_to(file)
    lock = taken(file)
    assert isinstance(take_lock(folder / "link.cjm"), Holder)
    lock.release()


@posix
def test_where_nothing_can_be_written_nothing_is_locked(open_folder: Path) -> None:
    (open_folder / "map.cjm").write_text("a map")
    open_folder.chmod(0o555)
    with unprivileged():
        assert take_lock(open_folder / "map.cjm") is None


def test_a_folder_that_is_gone_can_be_let_go(tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    lock = taken(folder / "map.cjm")
    (folder / ".map.cjm.lock").unlink()
    folder.rmdir()
    lock.release()
    assert take_lock(folder / "map.cjm") is None


@posix
def test_letting_go_takes_no_other_lock_away(file: Path, place: Path) -> None:
    first = taken(file)
    place.unlink()
    second = taken(file)
    first.release()
    assert isinstance(take_lock(file), Holder)
    second.release()


@posix
def test_on_a_disk_without_locks_the_file_alone_says_so(
    file: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise OSError(errno.ENOLCK, "no locks")

    monkeypatch.setattr("fcntl.flock", refused)
    lock = taken(file)
    holder = take_lock(file)
    assert isinstance(holder, Holder)
    assert holder.is_here
    assert not holder.lives
    taken(file, anyway=True)
    lock.release()
    assert not place.exists()


def test_what_a_lock_file_says_is_shown_without_what_it_hides(file: Path, place: Path) -> None:
    sign(place, host="a\x1b[31mb\n" + "x" * 300, user="\u202eevil")
    holder = take_lock(file)
    assert isinstance(holder, Holder)
    assert holder.host.startswith("a[31mb x")
    assert len(holder.host) == 60
    assert holder.user == "evil"
