"""Local history on the disk: what is saved can be had again, and nothing in the folder can do harm."""

import datetime as dt
import errno
import os
import resource
import signal
import stat
import zlib
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cjm_desktop.model.change import changed
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.revisions import revisions_of, with_revision
from cjm_desktop.storage.history import (
    Keeping,
    about,
    keep,
    let_go,
    newest_of_file,
    state_called,
    version_opened,
    versions_of,
)
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.safe_file import fingerprint
from cjm_desktop.storage.saving import Saved, save_map
from cjm_desktop.storage.writing import to_bytes, write_map
from cjm_desktop.words import Fault, say
from tests.unit.edits.sample import sample
from tests.unit.storage.nobody import unprivileged

MB = 1024**2
NOW = dt.datetime(2026, 11, 26, 15, 0, 7, tzinfo=dt.UTC)


@pytest.fixture
def keeping(tmp_path: Path) -> Keeping:
    return Keeping(tmp_path / "data" / "history", 100 * MB)


def titled(title: str, revision: str = "") -> JourneyMap:
    journey = changed(sample(), title=title)
    return with_revision(journey, revision) if revision else journey


def saved(path: Path, title: str, keeping: Keeping | None, over: Saved | None = None) -> Saved:
    """Save a map under a title, over what was saved before."""
    return save_map(path, titled(title, f"r-{title}"), "nothing" if over is None else over.fingerprint, keeping)


def titles(keeping: Keeping) -> list[str]:
    told = [about(version) for version in versions_of(keeping.folder, sample().id)]
    return [each.title for each in told if each is not None]


def test_every_state_that_was_saved_can_be_had_again(tmp_path: Path, keeping: Keeping) -> None:
    """I save thrice: all three are there, the newest first, byte for byte as they were."""
    path = tmp_path / "map.cjm"
    last, written = None, list[bytes]()
    for title in ("One", "Two", "Three"):
        last = saved(path, title, keeping, last)
        assert last.trouble is None
        written.append(path.read_bytes())
    assert titles(keeping) == ["Three", "Two", "One"]
    opened = [version_opened(version) for version in versions_of(keeping.folder, sample().id)]
    assert [to_bytes(each.journey) for each in reversed(opened)] == written


def test_a_version_says_what_it_is_without_being_unpacked(tmp_path: Path, keeping: Keeping) -> None:
    path = tmp_path / "map.cjm"
    saved(path, "Mine", keeping)
    (version,) = versions_of(keeping.folder, sample().id)
    told = about(version)
    assert told is not None
    assert (told.id, told.title, told.revision) == (sample().id, "Mine", "r-Mine")
    assert (told.path, told.size) == (Path(os.path.realpath(path)), path.stat().st_size)
    assert told.cards == sum(len(getattr(lane, "cards", ())) for lane in sample().lanes)
    assert told.steps == sum(len(stage.steps) for stage in sample().stages)
    assert abs(told.saved - dt.datetime.now(dt.UTC)) < dt.timedelta(minutes=5)


def test_what_another_program_wrote_is_kept_before_it_is_written_over(tmp_path: Path, keeping: Keeping) -> None:
    path = tmp_path / "map.cjm"
    theirs = write_map(path, titled("Theirs"), "nothing")
    os.utime(path, (0, 0))  # the file is very old, but it is kept only since now
    save_map(path, titled("Mine"), theirs, keeping)
    assert titles(keeping) == ["Mine", "Theirs"]
    oldest = about(versions_of(keeping.folder, sample().id)[-1])
    assert oldest is not None
    assert oldest.saved.year == 1970


def test_another_map_that_is_written_over_is_kept_under_its_own_id(tmp_path: Path, keeping: Keeping) -> None:
    path = tmp_path / "map.cjm"
    write_map(path, changed(sample(), id="other", title="Other"), "nothing")
    save_map(path, titled("Mine"), "anything", keeping)
    assert titles(keeping) == ["Mine"]
    assert [version_opened(each).journey.title for each in versions_of(keeping.folder, "other")] == ["Other"]


def test_what_is_no_map_is_no_version(tmp_path: Path, keeping: Keeping) -> None:
    path = tmp_path / "map.cjm"
    path.write_bytes(b"\0" * 4096)
    assert save_map(path, titled("Mine"), "anything", keeping).trouble is None
    assert titles(keeping) == ["Mine"]


def test_a_moved_map_has_its_versions_still(tmp_path: Path, keeping: Keeping) -> None:
    first = saved(tmp_path / "map.cjm", "One", keeping)
    (tmp_path / "elsewhere").mkdir()
    moved = (tmp_path / "map.cjm").rename(tmp_path / "elsewhere" / "renamed.cjm")
    saved(moved, "Two", keeping, first)
    assert titles(keeping) == ["Two", "One"]


def test_ids_that_differ_in_case_alone_or_mean_devices_have_places_of_their_own(keeping: Keeping) -> None:
    """Folders of Windows and macOS know no case, and those of Windows have names that are none."""
    for name in ("Abc", "aBC", "CON", "nul", "-"):
        journey = changed(sample(), id=name)
        keep(keeping, journey, to_bytes(journey), Path("map.cjm"), NOW, NOW)
    for name in ("Abc", "aBC", "CON", "nul", "-"):
        assert [version_opened(each).journey.id for each in versions_of(keeping.folder, name)] == [name]


def test_versions_are_for_nobody_else(tmp_path: Path, keeping: Keeping) -> None:
    old = os.umask(0)
    try:
        saved(tmp_path / "map.cjm", "Mine", keeping)
    finally:
        os.umask(old)
    (version,) = versions_of(keeping.folder, sample().id)
    assert stat.S_IMODE(version.file.stat().st_mode) == 0o600
    assert stat.S_IMODE(version.file.parent.stat().st_mode) == stat.S_IMODE(keeping.folder.stat().st_mode) == 0o700


def test_a_state_that_is_kept_takes_no_second_place(tmp_path: Path, keeping: Keeping) -> None:
    path = tmp_path / "map.cjm"
    first = saved(path, "One", keeping)
    save_map(path, first.journey, first.fingerprint, keeping)
    save_map(tmp_path / "copy.cjm", first.journey, "nothing", keeping)
    assert titles(keeping) == ["One"]
    (version,) = versions_of(keeping.folder, sample().id)
    assert keep(keeping, first.journey, path.read_bytes(), path, NOW, NOW) == version
    assert versions_of(keeping.folder, sample().id) == [version]


def test_a_merge_finds_the_state_that_both_copies_had(tmp_path: Path, keeping: Keeping) -> None:
    path = tmp_path / "map.cjm"
    first = saved(path, "One", keeping)
    saved(path, "Two", keeping, first)
    found = state_called(keeping.folder, sample().id, "r-One")
    assert found is not None
    assert (found.title, revisions_of(found)[0]) == ("One", "r-One")
    assert state_called(keeping.folder, sample().id, "never") is None
    assert state_called(keeping.folder, "no-such-map", "r-One") is None


def test_what_the_program_saves_by_itself_does_not_flood(keeping: Keeping) -> None:
    """It saves every ten seconds for an hour: thirteen versions at most, and the last one is there."""
    unasked = Keeping(keeping.folder, keeping.most, by_itself=True)
    for number in range(360):
        journey = titled(f"State {number}")
        now = NOW + number * dt.timedelta(seconds=10)
        keep(unasked, journey, to_bytes(journey), Path("map.cjm"), now, now)
    assert titles(keeping)[0] == "State 359"
    assert 12 <= len(titles(keeping)) <= 13


def test_they_take_no_more_room_than_they_may(keeping: Keeping) -> None:
    small = Keeping(keeping.folder, 40_000)
    other = changed(sample(), id="other")
    keep(small, other, to_bytes(other), Path("o.cjm"), NOW, NOW)
    for number in range(60):
        journey = changed(titled(f"State {number}"), scenario=os.urandom(1000).hex())
        keep(small, journey, to_bytes(journey), Path("map.cjm"), NOW, NOW)
        files = [file for file in keeping.folder.rglob("*") if file.is_file()]
        assert sum(file.stat().st_size for file in files) <= 40_000
    assert titles(keeping)[0] == "State 59"
    assert len(versions_of(keeping.folder, "other")) == 1


def test_the_version_of_a_damaged_file_is_found_by_its_place(tmp_path: Path, keeping: Keeping) -> None:
    """I save twice; then power fails and the file is full of zeros. The newest version that can be read is found."""
    path = tmp_path / "map.cjm"
    first = saved(path, "One", keeping)
    saved(path, "Two", keeping, first)
    saved(tmp_path / "other.cjm", "Other", keeping)
    path.write_bytes(b"\0" * 5000)
    found = newest_of_file(keeping.folder, path)
    assert found is not None
    assert (found.about.title, found.opened.journey.title) == ("Two", "Two")
    found.version.file.write_bytes(found.version.file.read_bytes()[:-20])
    found = newest_of_file(keeping.folder, path)
    assert found is not None
    assert found.opened.journey.title == "One"
    assert newest_of_file(keeping.folder, tmp_path / "never.cjm") is None


# What fails hinders nothing


@contextmanager
def small_files_only(limit: int) -> Generator[None]:
    """Have the system refuse larger files, as a full disk does."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


@pytest.mark.parametrize("hindrance", ["a file is in the way", "no permission", "the disk is full"])
def test_a_history_that_fails_is_told_and_hinders_no_save(
    open_folder: Path, monkeypatch: pytest.MonkeyPatch, hindrance: str
) -> None:
    path = open_folder / "map.cjm"
    folder = open_folder / "history"
    if hindrance == "a file is in the way":
        folder.write_bytes(b"")
    elif hindrance == "no permission":
        folder.mkdir(mode=0o500)
    else:
        write = os.write

        def full(descriptor: int, data: memoryview) -> int:
            if b'"format": "cjm-version"' in bytes(data[:200]):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            return write(descriptor, data)

        monkeypatch.setattr(os, "write", full)
    with unprivileged():
        done = saved(path, "Mine", Keeping(folder, MB))
    assert read_map(path).journey.title == "Mine"
    assert done.fingerprint == fingerprint(path.read_bytes())
    assert done.trouble is not None
    assert "no version of it could be kept" in say(done.trouble, "en")


def test_where_the_disk_is_full_the_version_before_makes_room_for_the_map(
    tmp_path: Path, keeping: Keeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is room for one more file. Without local history the save would work: so it works with it."""
    path = tmp_path / "map.cjm"
    theirs = write_map(path, titled("Theirs"), "nothing")
    opens, room = os.open, [1]

    def scarce(name: str | Path, flags: int, mode: int = 0o777) -> int:
        if flags & os.O_CREAT:
            kept = len([file for file in keeping.folder.rglob("*") if file.is_file()])
            if kept >= room[0]:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return opens(name, flags, mode)

    monkeypatch.setattr(os, "open", scarce)
    done = save_map(path, titled("Mine"), theirs, keeping)
    assert read_map(path).journey.title == "Mine"
    assert done.fingerprint == fingerprint(path.read_bytes())


def test_a_full_disk_that_does_not_confirm_the_map_is_told_as_that(
    tmp_path: Path, keeping: Keeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "maps" / "map.cjm"
    path.parent.mkdir()
    theirs = write_map(path, titled("Theirs"), "nothing")
    sync = os.fsync

    def unsure(descriptor: int) -> None:
        if os.path.samestat(os.fstat(descriptor), path.parent.stat()):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", unsure)
    with pytest.raises(Fault) as refusal:
        save_map(path, titled("Mine"), theirs, keeping)
    assert "does not confirm that it will last" in say(refusal.value.text, "en")
    assert read_map(path).journey.title == "Mine"
    assert [version_opened(version).journey.title for version in versions_of(keeping.folder, sample().id)] == ["Theirs"]


def test_a_file_too_large_for_the_disk_leaves_the_former_one(tmp_path: Path, keeping: Keeping) -> None:
    path = tmp_path / "map.cjm"
    first = saved(path, "One", keeping)
    before = path.read_bytes()
    with small_files_only(200), pytest.raises(Fault):
        saved(path, "Two", keeping, first)
    assert path.read_bytes() == before


# Whatever lies in the folder


def place_of(keeping: Keeping) -> Path:
    return versions_of(keeping.folder, sample().id)[0].file.parent


def test_what_is_no_version_is_passed_over_and_left_alone(tmp_path: Path, keeping: Keeping) -> None:
    first = saved(tmp_path / "map.cjm", "One", keeping)
    place = place_of(keeping)
    name = place_of(keeping).glob("*").__next__().name
    strange = ["note.txt", "x" * 200, "00000009-20261126T150007Z-s-zz.cjm-version", name.replace("00000001", "1")]
    for each in strange:
        (place / each).write_bytes(b"whatever")
    (place / name.replace("00000001", "00000002")).mkdir()
    (place / name.replace("00000001", "00000003")).symlink_to(tmp_path / "map.cjm")
    os.mkfifo(place / name.replace("00000001", "00000004"))
    (keeping.folder / "a file").write_bytes(b"")
    (keeping.folder / "link").symlink_to(tmp_path)
    saved(tmp_path / "map.cjm", "Two", keeping, first)
    assert titles(keeping) == ["Two", "One"]
    assert all((place / each).exists() for each in strange)
    assert newest_of_file(keeping.folder, tmp_path / "map.cjm") is not None


@given(st.binary(max_size=300) | st.sampled_from([b"{}\n", b"[]\n", b"null\n", b"[" * 10_000, b'{"format":1}\n']))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
def test_whatever_a_version_holds_one_sentence_is_said(tmp_path: Path, content: bytes) -> None:
    keeping = Keeping(tmp_path / "history", MB)
    journey = sample()
    version = keep(keeping, journey, to_bytes(journey), Path("map.cjm"), NOW, NOW)
    version.file.write_bytes(content)
    assert about(version) is None
    with pytest.raises(Fault):
        version_opened(version)
    let_go(version)


def with_content(data: bytes, content: bytes) -> bytes:
    return data.split(b"\n", 1)[0] + b"\n" + zlib.compress(content)


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "cut": lambda data: data[: len(data) // 2],
    "a bit turned": lambda data: data[:-1] + bytes([data[-1] ^ 1]),
    "something else": lambda data: with_content(data, b"{}" * 10_000),
    "a bomb": lambda data: with_content(data, b" " * 65 * MB),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_version_that_is_not_what_was_kept_is_not_shown(tmp_path: Path, keeping: Keeping, damage: str) -> None:
    saved(tmp_path / "map.cjm", "One", keeping)
    (version,) = versions_of(keeping.folder, sample().id)
    version.file.write_bytes(DAMAGE[damage](version.file.read_bytes()))
    with pytest.raises(Fault) as caught:
        version_opened(version)
    assert say(caught.value.text, "en") == "This version is damaged and cannot be read."


def test_a_version_that_went_meanwhile_is_said_to_be_gone(tmp_path: Path, keeping: Keeping) -> None:
    saved(tmp_path / "map.cjm", "One", keeping)
    (version,) = versions_of(keeping.folder, sample().id)
    let_go(version)
    with pytest.raises(Fault) as caught:
        version_opened(version)
    assert say(caught.value.text, "en") == "This version is no longer kept."
    assert about(version) is None
