import errno
import json
import os
import stat
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cjm_desktop.storage.safe_file import (
    Over,
    fingerprint,
    replace_file,
    write_bytes_safely,
)
from cjm_desktop.words import Fault, say
from tests.unit.storage.sample import said
from tests.unit.storage.saving import NEW, OLD, only, save

ELSEWHERE = "Save it elsewhere or under another name."
STEPS = ("open", "write", "chmod", "fsync", "close", "replace", "stat", "lstat", "scandir")


def fail_at(monkeypatch: pytest.MonkeyPatch, moment: int) -> Counter[str]:
    """Let the call of that number, among all that a save makes of the system, fail; return what was called."""
    called: Counter[str] = Counter()

    def failing(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: object, **fields: object) -> object:
            called[name] += 1
            if called.total() != moment:
                return real(*args, **fields)
            called["failed " + name] -= 0
            if name == "close":
                real(*args, **fields)  # the system closes a file even when it reports an error
            raise OSError(errno.EIO, "injected")

        return call

    for name in STEPS:
        monkeypatch.setattr(os, name, failing(name, getattr(os, name)))
    return called


@pytest.mark.parametrize("over", [fingerprint(OLD), "anything"])
def test_whatever_step_fails_the_old_file_or_the_new_one_is_there(
    folder: Path,
    tmp_path_factory: pytest.TempPathFactory,
    over: Over,
) -> None:
    path = tmp_path_factory.mktemp("links") / "link.cjm"
    path.symlink_to(folder / "map.cjm")
    failed: set[str] = set()
    for moment in range(1, 100):
        path.write_bytes(OLD)
        sentence = ""
        with pytest.MonkeyPatch.context() as patch:
            called = fail_at(patch, moment)
            try:
                write_bytes_safely(path, NEW, over)
            except Fault as fault:
                sentence = say(fault.text, "en")
        failed |= called.keys()
        untouched = sentence == (
            f"{path} was not saved: the disk reports an error. What was there before is untouched. {ELSEWHERE}"
        )
        unsure = sentence == (
            f"{path} was written, but the disk does not confirm that it will last: the disk reports an error. "
            "Save a copy elsewhere."
        )
        assert untouched or unsure or not sentence
        assert path.is_symlink()
        assert only(folder) == (OLD if untouched else NEW)
        if called.total() < moment:
            break
    else:
        pytest.fail("a save has no end")
    assert {f"failed {name}" for name in STEPS} <= failed


@pytest.mark.parametrize("name", ["open", "write", "chmod", "fsync", "close", "replace"])
@pytest.mark.parametrize(
    ("code", "why", "way"),
    [
        (errno.ENOSPC, "the disk is full", "Make room there, or save it elsewhere."),
        (errno.EDQUOT, "the disk is full", "Make room there, or save it elsewhere."),
        (errno.EROFS, "the disk can only be read", ELSEWHERE),
        (errno.EACCES, "it is write-protected, not yours or in use by another program", ELSEWHERE),
        (errno.EBUSY, "it is write-protected, not yours or in use by another program", ELSEWHERE),
        (errno.ESTALE, "the disk or the network folder is not there now", "Connect it again, or save it elsewhere."),
        (errno.ENOTCONN, "the disk or the network folder is not there now", "Connect it again, or save it elsewhere."),
        (errno.EINTR, "the system says “Interrupted system call”", ELSEWHERE),
    ],
)
def test_it_is_said_why_a_save_failed_and_what_can_be_done(
    folder: Path, monkeypatch: pytest.MonkeyPatch, name: str, code: int, why: str, way: str
) -> None:
    real = getattr(os, name)
    waits: list[float] = []

    def failing(*args: object, **fields: object) -> object:
        if name == "close":
            real(*args, **fields)
        raise OSError(code, "injected")

    path = folder / "map.cjm"
    monkeypatch.setattr(os, name, failing)
    monkeypatch.setattr(time, "sleep", waits.append)
    sentence = said(lambda: save(path))
    monkeypatch.undo()
    assert sentence == f"{path} was not saved: {why}. What was there before is untouched. {way}"
    assert only(folder) == OLD
    is_held = name == "replace" and code in (errno.EACCES, errno.EBUSY)
    assert sum(waits) == pytest.approx(1.55 if is_held else 0), "what may be held for a moment is tried again"


def test_short_writes_are_counted(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write

    def short(descriptor: int, data: memoryview) -> int:
        return real(descriptor, data[:7_777])

    monkeypatch.setattr(os, "write", short)
    save(folder / "map.cjm")
    assert only(folder) == NEW


def test_a_disk_that_takes_nothing_is_full(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(_descriptor: int, _data: memoryview) -> int:
        return 0

    monkeypatch.setattr(os, "write", nothing)
    assert "the disk is full" in said(lambda: save(folder / "map.cjm"))
    assert only(folder) == OLD


@pytest.mark.parametrize("code", [errno.EINVAL, errno.ENOTSUP])
def test_a_disk_that_cannot_sync_folders_is_good_enough(
    folder: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    real = os.fsync

    def only_files(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(code, "injected")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", only_files)
    save(folder / "map.cjm")
    assert only(folder) == NEW


def test_the_data_is_on_the_disk_before_its_name_and_the_name_before_the_end(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    fsync, replace = os.fsync, os.replace

    def noted_sync(descriptor: int) -> None:
        found = os.fstat(descriptor)
        order.append("folder" if stat.S_ISDIR(found.st_mode) else f"file of {found.st_size}")
        fsync(descriptor)

    def noted_replace(*paths: Path) -> None:
        order.append("name")
        replace(*paths)

    monkeypatch.setattr(os, "fsync", noted_sync)
    monkeypatch.setattr(os, "replace", noted_replace)
    save(folder / "map.cjm")
    assert order == [f"file of {len(NEW)}", "name", "folder"]


def test_what_interrupts_a_save_leaves_nothing_behind(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        save(folder / "map.cjm")
    assert only(folder) == OLD


def test_a_file_that_is_held_for_a_moment_is_replaced_after_waiting(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.replace
    refusals = [PermissionError(errno.EACCES, ""), PermissionError(errno.EACCES, "")]

    def held(*paths: Path) -> None:
        if refusals:
            raise refusals.pop()
        real(*paths)

    monkeypatch.setattr(os, "replace", held)
    source = folder / "source"
    source.write_bytes(NEW)
    replace_file(source, folder / "map.cjm", waits=(0, 0))
    assert only(folder) == NEW


def test_a_file_that_is_held_for_long_is_given_up(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tries: list[object] = []

    def held(*paths: Path) -> None:
        tries.append(paths)
        raise PermissionError(errno.EACCES, "")

    monkeypatch.setattr(os, "replace", held)
    with pytest.raises(PermissionError):
        replace_file(folder / "source", folder / "map.cjm", waits=(0, 0, 0))
    assert len(tries) == 4


FULL = """
import resource, sys
from pathlib import Path
from cjm_desktop.storage.safe_file import write_bytes_safely
from cjm_desktop.words import Fault, say
resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
try:
    write_bytes_safely(Path(sys.argv[1]), bytes(200_000), "anything")
except Fault as fault:
    print(say(fault.text, "en"))
"""


def run(script: str, *arguments: object) -> str:
    command = [sys.executable, "-c", script, *map(str, arguments)]
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout


def test_a_file_larger_than_the_system_allows_is_told(folder: Path) -> None:
    path = folder / "map.cjm"
    assert run(FULL, path) == (
        f"{path} was not saved: the disk takes no file of this size. What was there before is untouched. {ELSEWHERE}\n"
    )
    assert only(folder) == OLD


KILLED = """
import json, os, sys
from pathlib import Path
from cjm_desktop.storage.safe_file import write_bytes_safely

path, old, new = Path(sys.argv[1]), *(Path(name).read_bytes() for name in sys.argv[2:])
fork, waitpid, leave, write = os.fork, os.waitpid, os._exit, os.write

def killed_at(moment):
    calls = 0
    def wrapped(real):
        def call(*args, **fields):
            nonlocal calls
            calls += 1
            if calls == moment:
                leave(9)
            return real(*args, **fields)
        return call
    os.write = lambda descriptor, data: write(descriptor, data[:100_000])
    for name in ("open", "write", "chmod", "fsync", "close", "replace", "stat", "lstat", "scandir"):
        setattr(os, name, wrapped(getattr(os, name)))
    write_bytes_safely(path, new, "anything")
    leave(0)

states, code, moment = [], 9, 0
while code:
    moment += 1
    path.write_bytes(old)
    child = fork()
    if not child:
        try:
            killed_at(moment)
        finally:
            leave(1)
    code = os.waitstatus_to_exitcode(waitpid(child, 0)[1])
    found = path.read_bytes()
    states.append([code, "old" if found == old else "new" if found == new else "broken"])
print(json.dumps(states))
"""


def test_whenever_a_save_is_killed_the_old_file_or_the_new_one_is_there(folder: Path) -> None:
    inputs = folder / "inputs"
    inputs.mkdir()
    (inputs / "old").write_bytes(OLD)
    (inputs / "new").write_bytes(NEW)
    states = json.loads(run(KILLED, folder / "map.cjm", inputs / "old", inputs / "new"))
    *kills, last = states
    assert last == [0, "new"]
    assert {code for code, _ in kills} == {9}
    contents = [content for _, content in kills]
    assert set(contents) == {"old", "new"}
    assert contents == sorted(contents, reverse=True), "once the new file is there the old one never returns"
