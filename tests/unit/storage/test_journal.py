"""Unsaved work on disk: what is written comes back, whatever a crash or a stranger made of the file."""

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cjm_desktop.edits.assets import without_spare_assets
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.limits import CHANGES_BYTES, FILE_BYTES, JOURNAL_BYTES
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.progress import Cancelled
from cjm_desktop.storage.journal import (
    Journal,
    Owner,
    left_journals,
    new_journal,
    read_journal,
)
from cjm_desktop.storage.kept import JOURNAL, journal_folder
from cjm_desktop.storage.safe_file import Fingerprint
from cjm_desktop.words import Fault, say
from tests.maps import journey_maps
from tests.unit.edits.sample import sample
from tests.unit.storage.nobody import unprivileged

NOBODY = Owner(None, None, "Loan")
FILE = Owner(Path("/home/li/旅程 \udcff.cjm").absolute(), Fingerprint(12, bytes(32)), "Loan")
WRITE = """
import sys
from pathlib import Path
from cjm_desktop.storage.journal import Owner, new_journal
from tests.unit.edits.sample import sample
journal = new_journal(Path(sys.argv[1]))
journal.write(Owner(None, None, "Loan"), sample())
print("written", flush=True)
sys.stdin.read()
"""
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such thing")
many = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return new_journal(tmp_path / "journal")


def titled(title: str) -> JourneyMap:
    return change_journey(sample(), title=title)


@many
@given(st.lists(journey_maps(), min_size=1, max_size=4))
def test_what_was_written_last_comes_back(tmp_path: Path, maps: list[JourneyMap]) -> None:
    journal = new_journal(tmp_path / "journal")
    for journey in maps:
        journal.write(FILE, journey)
    found = read_journal(journal.place)
    assert (found.owner, found.journey, found.notes) == (FILE, without_spare_assets(maps[-1]), ())
    journal.remove()
    assert not journal.place.exists()


def test_only_what_changed_is_written(journal: Journal) -> None:
    journal.write(NOBODY, titled("one"))
    before = journal.place.read_bytes()
    journal.write(NOBODY, titled("two"))
    assert journal.place.read_bytes() == before + b'{"set": {"title": "two"}}\n'
    journal.write(NOBODY, titled("two"))
    assert read_journal(journal.place).changes == 1


def test_a_map_that_was_saved_meanwhile_has_another_owner_and_a_new_beginning(journal: Journal) -> None:
    journal.write(NOBODY, titled("one"))
    journal.write(FILE, titled("two"))
    assert (read_journal(journal.place).owner, read_journal(journal.place).changes) == (FILE, 0)


@posix
def test_nobody_else_can_read_it(journal: Journal) -> None:
    journal.write(NOBODY, sample())
    assert stat.S_IMODE(journal.place.stat().st_mode) == 0o600
    assert stat.S_IMODE(journal.place.parent.stat().st_mode) == 0o700


def test_a_journal_belongs_to_its_process_as_long_as_that_lives(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WRITE, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "written\n"
        assert left_journals(tmp_path) == []
        other.kill()
    (left,) = left_journals(tmp_path)
    assert read_journal(left.place).journey == sample()
    assert left_journals(tmp_path) == []  # it is held here now
    left.leave()
    (again,) = left_journals(tmp_path)
    again.remove()
    assert list(tmp_path.iterdir()) == []


def test_where_there_never_was_one_there_are_none(tmp_path: Path) -> None:
    assert left_journals(tmp_path / "nowhere") == []
    assert journal_folder().name == "journal"


def test_one_that_is_taken_over_goes_on_with_the_next_map(journal: Journal) -> None:
    journal.write(NOBODY, titled("one"))
    journal.leave()
    (left,) = left_journals(journal.place.parent)
    left.write(FILE, titled("two"))
    left.write(FILE, titled("three"))
    assert (left.place, read_journal(left.place).journey.title) == (journal.place, "three")


def test_cut_anywhere_it_holds_a_map_of_before_or_says_that_it_holds_none(journal: Journal) -> None:
    for number in range(4):
        journal.write(NOBODY, titled(f"{number}"))
    data = journal.place.read_bytes()
    first = data.index(b'{"set"')
    for cut in range(0, first, 13):
        journal.place.write_bytes(data[:cut])
        with pytest.raises(Fault):
            read_journal(journal.place)
    for cut in range(first, len(data) + 1):
        journal.place.write_bytes(data[:cut])
        found = read_journal(journal.place)
        whole = data[first:cut].count(b"\n")
        assert (found.journey, found.changes) == (titled(f"{whole}"), whole)
        assert bool(found.notes) is not data[:cut].endswith(b"\n")


@pytest.mark.parametrize(
    "garbage",
    [
        b"\0" * 4096,
        b"\xff\xfe\xff",
        b"[[[[" * 10_000,
        b'{"set": {"title": "no end',
        b'{"set": {"title": "torn"}}\0\0\0\0\n',
        b'{"lists": {"lanes": [[0, 999]]}}\n',
        b'{"set": {"title": 5}}\n',
        b'{"set": {"format": "x"}}\n{"set": {"format": "y"}}\n',
        b'{"gone": ["id"]}\n',
        b'{"set": {"lanes": {"a": 1}}}\n{"lists": {"lanes": []}}\n',
        b"\n\n",
    ],
)
def test_what_follows_and_makes_no_sense_is_left_out_and_that_is_said(journal: Journal, garbage: bytes) -> None:
    journal.write(NOBODY, titled("one"))
    journal.write(NOBODY, titled("two"))
    with journal.place.open("ab") as file:
        file.write(garbage)
    found = read_journal(journal.place)
    assert found.journey in (titled("one"), titled("two"))
    assert found.notes


def why_not(place: Path) -> str:
    """Return why a journal cannot be read."""
    with pytest.raises(Fault) as refused:
        read_journal(place)
    return say(refused.value.text, "en")


@many
@given(st.binary(max_size=200))
def test_any_other_file_is_refused_in_a_sentence(tmp_path: Path, data: bytes) -> None:
    place = tmp_path / f"x{JOURNAL}"
    place.write_bytes(data)
    assert place.name in why_not(place)


HEAD = {"format": "cjm-journal", "version": 1, "map": 2, "name": "x"}


@pytest.mark.parametrize(
    "head",
    [
        HEAD | {"version": 2},
        HEAD | {"format": "cjm"},
        HEAD | {"map": -1},
        HEAD | {"map": 10**9},
        HEAD | {"name": 1},
        [HEAD],
    ],
)
def test_another_beginning_is_refused_too(tmp_path: Path, head: object) -> None:
    place = tmp_path / f"x{JOURNAL}"
    place.write_text(f"{json.dumps(head)}\n{{}}")
    assert place.name in why_not(place)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b'"version": 1', b'"version": 2'),
        (b'"map": ', b'"map": -'),
        (b"\n{\n", b"\n[\n"),
        (b'"cjm"', b'"no"'),
    ],
)
def test_a_journal_is_refused_by_its_beginning_alone(journal: Journal, before: bytes, after: bytes) -> None:
    """Of another version, of no length, around what is no map: whatever else stands there is as it should be."""
    journal.write(NOBODY, titled("one"))
    data = journal.place.read_bytes()
    assert before in data
    journal.place.write_bytes(data.replace(before, after, 1))
    assert journal.place.name in why_not(journal.place)


@pytest.mark.parametrize("first", [b"[]", b"\xff\xfe", b"{}"])
def test_what_begins_with_no_map_is_refused_too(tmp_path: Path, first: bytes) -> None:
    place = tmp_path / f"x{JOURNAL}"
    place.write_bytes(json.dumps(HEAD).encode() + b"\n" + first)
    assert place.name in why_not(place)


def test_it_is_known_when_it_was_written_and_reading_it_can_be_stopped(journal: Journal) -> None:
    journal.write(NOBODY, titled("one"))
    assert read_journal(journal.place).written == journal.place.stat().st_mtime

    def stop(_done: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_journal(journal.place, stop)


@posix
def test_what_is_set_aside_stays_as_it_was_whatever_is_set_aside_later(journal: Journal) -> None:
    journal.write(FILE, titled("one"))
    one = journal.place.read_bytes()
    first = journal.keep_aside()
    journal.write(NOBODY, titled("two"))
    second = journal.keep_aside()
    assert (first.parent, second.parent) == (journal.place.parent / "aside", journal.place.parent / "aside")
    assert (first.name, first.read_bytes(), second.read_bytes()) == (
        journal.place.name,
        one,
        journal.place.read_bytes(),
    )
    assert read_journal(second).journey == titled("two")
    assert {stat.S_IMODE(place.stat().st_mode) for place in (first, second)} == {0o600}
    assert stat.S_IMODE(first.parent.stat().st_mode) == 0o700
    journal.leave()
    assert [left.place for left in left_journals(journal.place.parent)] == [journal.place], "nobody looks aside"
    journal.place.unlink()
    with pytest.raises(Fault) as gone:
        journal.keep_aside()
    assert journal.place.name in say(gone.value.text, "en")


@posix
def test_one_that_cannot_be_removed_is_left_to_the_next_start(journal: Journal) -> None:
    journal.write(NOBODY, titled("one"))
    with unprivileged():
        journal.remove()
    journal.leave()
    (left,) = left_journals(journal.place.parent)
    assert read_journal(left.place).journey == titled("one")


def test_one_whose_lock_file_another_computer_left_is_found(journal: Journal) -> None:
    """The folder of the person lies on a disk that several computers have."""
    journal.write(NOBODY, titled("one"))
    assert left_journals(journal.place.parent) == [], "it is held here"
    journal.leave()
    lock = journal.place.with_name(f".{journal.place.name}.lock")
    lock.write_text(json.dumps({"host": "elsewhere", "user": "li", "process": 1}))
    assert [left.place for left in left_journals(journal.place.parent)] == [journal.place]


@pytest.mark.parametrize(
    "said",
    [
        {"file": 5},
        {"file": "\0"},
        {"file": "\ud800"},
        {"file": ""},
        {"size": 1},
        {"size": "1", "sha256": "00"},
        {"size": 1, "sha256": "no digits"},
    ],
)
def test_a_file_that_none_can_have_is_none(journal: Journal, said: dict[str, object]) -> None:
    journal.write(NOBODY, sample())
    head, _, rest = journal.place.read_bytes().partition(b"\n")
    journal.place.write_bytes(json.dumps(json.loads(head) | said).encode() + b"\n" + rest)
    assert read_journal(journal.place).owner == NOBODY


def test_it_never_grows_beyond_what_is_stated(journal: Journal) -> None:
    prose = "x" * 990_000
    for number in range(20):
        journal.write(NOBODY, change_journey(sample(), scenario=f"{number}{prose}"))
        assert journal.place.stat().st_size < CHANGES_BYTES + 2_000_000
    found = read_journal(journal.place)
    assert found.journey.scenario.startswith("19")
    assert found.changes < 19


def test_one_that_is_larger_than_any_map_is_read_and_one_beyond_its_size_is_not(journal: Journal) -> None:
    journal.write(NOBODY, titled("one"))
    os.truncate(journal.place, FILE_BYTES + 1)
    assert read_journal(journal.place).journey == titled("one")
    assert journal.keep_aside().stat().st_size == FILE_BYTES + 1
    os.truncate(journal.place, JOURNAL_BYTES + 1)
    assert journal.place.name in why_not(journal.place)


def test_where_it_is_gone_or_is_another_one_it_begins_anew(journal: Journal) -> None:
    journal.write(NOBODY, titled("one"))
    journal.place.unlink()
    journal.write(NOBODY, titled("two"))
    assert read_journal(journal.place).journey.title == "two"
    journal.place.write_bytes(b"something else")
    journal.write(NOBODY, titled("three"))
    assert read_journal(journal.place).journey.title == "three"


@posix
def test_where_it_cannot_be_written_that_is_said_and_it_is_tried_again(tmp_path: Path) -> None:
    folder = tmp_path / "journal"
    journal = new_journal(folder)
    with unprivileged(), pytest.raises(Fault, match="not protected"):
        journal.write(NOBODY, titled("one"))
    assert not folder.exists()
    journal.write(NOBODY, titled("two"))
    os.chmod(tmp_path, 0o755)  # noqa: S103, PTH101
    with unprivileged(), pytest.raises(Fault, match="not protected"):
        journal.write(NOBODY, titled("three"))
    journal.write(NOBODY, titled("four"))
    assert read_journal(journal.place).journey.title == "four"
    assert new_journal(Path(os.devnull)).place.suffix == JOURNAL
    with pytest.raises(Fault, match="not protected"):
        new_journal(Path(os.devnull) / "journal").write(NOBODY, sample())
