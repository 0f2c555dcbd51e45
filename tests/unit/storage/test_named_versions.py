"""Versions with names: they stay, are called otherwise, lose their name, within the room that there is."""

import datetime as dt
import os
from dataclasses import replace
from pathlib import Path

import pytest

from cjm_desktop.edits.journey import change_journey
from cjm_desktop.limits import MB, VERSION_NAME
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.revisions import revisions_of, with_revision
from cjm_desktop.storage.history import (
    Keeping,
    about,
    keep,
    let_go,
    newest_of_file,
    room_of_names,
    state_called,
    version_opened,
    versions_of,
)
from cjm_desktop.storage.named_states import name_state, name_version
from cjm_desktop.storage.version_names import name_file, name_of, take_name
from cjm_desktop.storage.versions import Version
from cjm_desktop.storage.writing import to_bytes
from cjm_desktop.words import Fault
from tests.unit.edits.sample import numbered, sample

NOW = dt.datetime(2026, 11, 26, 15, 0, tzinfo=dt.UTC)


@pytest.fixture
def keeping(tmp_path: Path) -> Keeping:
    return Keeping(tmp_path / "history", 100 * MB)


def state(number: int) -> JourneyMap:
    return with_revision(change_journey(sample(), title=f"State {number}"), f"state{number}")


def kept(keeping: Keeping, number: int, age: dt.timedelta = dt.timedelta(0)) -> Version:
    journey, time = state(number), NOW - age
    return keep(replace(keeping, by_itself=True), journey, to_bytes(journey), Path("map.cjm"), time, time)


def known(keeping: Keeping) -> list[tuple[int, str]]:
    return [(each.number, name_of(each) if each.is_named else "") for each in versions_of(keeping.folder, "map")]


def test_a_version_with_a_name_is_kept_however_old_it_gets(keeping: Keeping) -> None:
    pilot = kept(keeping, 1, dt.timedelta(days=900))
    name_version(keeping, pilot, "Before the pilot")
    kept(keeping, 2, dt.timedelta(days=800))
    kept(keeping, 3)
    assert known(keeping) == [(3, ""), (1, "Before the pilot")]
    assert version_opened(versions_of(keeping.folder, "map")[1]).journey == state(1)


def test_it_is_called_otherwise_and_goes_once_it_has_no_name(keeping: Keeping) -> None:
    pilot = kept(keeping, 1, dt.timedelta(days=900))
    name_version(keeping, pilot, "Pilot")
    name_version(keeping, versions_of(keeping.folder, "map")[0], "  After \n the\u202e pilot ")
    assert known(keeping) == [(1, "After the pilot")]
    take_name(pilot)
    take_name(pilot)
    assert known(keeping) == [(1, "")]
    kept(keeping, 2)
    assert known(keeping) == [(2, "")]


def test_a_version_that_goes_takes_its_name_along(keeping: Keeping) -> None:
    pilot = kept(keeping, 1)
    name_version(keeping, pilot, "Pilot")
    let_go(pilot)
    assert not list(pilot.file.parent.iterdir())


def test_names_are_short_and_something(keeping: Keeping) -> None:
    pilot = kept(keeping, 1)
    name_version(keeping, pilot, "x" * 5000)
    assert known(keeping) == [(1, "x" * VERSION_NAME)]
    with pytest.raises(Fault, match="at least one letter"):
        name_version(keeping, pilot, " \u200b\n ")


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"\n" * 9000, b"x" * 10_000])
def test_whatever_a_name_holds_the_version_stays(keeping: Keeping, content: bytes) -> None:
    pilot = kept(keeping, 1, dt.timedelta(days=900))
    name_version(keeping, pilot, "Pilot")
    name_file(pilot).write_bytes(content)
    kept(keeping, 2)
    assert [number for number, _ in known(keeping)] == [2, 1]
    assert len(name_of(pilot)) <= VERSION_NAME


def test_beyond_the_room_a_name_is_refused_and_nothing_with_a_name_goes(keeping: Keeping) -> None:
    pilot = kept(keeping, 1)
    small = replace(keeping, most=pilot.size + 10)
    name_version(small, pilot, "Pilot")
    second = kept(keeping, 2)
    with pytest.raises(Fault, match="Remove the name of another one"):
        name_version(small, second, "Second")
    name_version(small, pilot, "Another name takes no more room")
    assert room_of_names(keeping.folder) == pilot.size
    kept(replace(keeping, most=1), 3)
    assert [number for number, _ in known(keeping)] == [3, 1], "what has no name makes room"


def test_the_present_state_is_kept_under_a_name(keeping: Keeping, tmp_path: Path) -> None:
    file = tmp_path / "map.cjm"
    saved = state(1)
    keep(keeping, saved, to_bytes(saved), file, NOW, NOW)
    name_state(keeping, saved, saved, file, "As saved", numbered("new"), NOW)
    assert known(keeping) == [(1, "As saved")], "what is saved is kept once"
    edited = change_journey(saved, title="Edited")
    name_state(keeping, edited, saved, file, "As edited", numbered("new"), NOW)
    assert known(keeping) == [(2, "As edited"), (1, "As saved")]
    newest = versions_of(keeping.folder, "map")[0]
    assert version_opened(newest).journey.title == "Edited"
    told = about(newest)
    assert told is not None
    assert told.revision == "new1"
    assert state_called(keeping.folder, "map", revisions_of(saved)[0]) == saved, "the base of a merge is what was saved"
    rescued = newest_of_file(keeping.folder, file)
    assert rescued is not None
    assert rescued.opened.journey == saved, "what was never saved in a file is not offered for it"


def test_a_map_that_was_never_saved_can_be_kept_under_a_name(keeping: Keeping) -> None:
    name_state(keeping, sample(), None, None, "First draft", numbered("new"), NOW)
    assert known(keeping) == [(1, "First draft")]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may do everything")
def test_a_folder_that_cannot_be_written_is_told(keeping: Keeping) -> None:
    pilot = kept(keeping, 1)
    pilot.file.parent.chmod(0o500)
    try:
        with pytest.raises(Fault):
            name_version(keeping, pilot, "Pilot")
    finally:
        pilot.file.parent.chmod(0o700)
