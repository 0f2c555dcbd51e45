"""The open map and its file, without a window."""

from pathlib import Path

import pytest

from cjm_desktop.app.files.session import Session, new_session, open_session, with_suffix
from cjm_desktop.document import Document
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.model.revisions import in_common, revisions_of, says_the_same, with_revisions
from cjm_desktop.storage.journal import Owner, new_journal
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.safe_file import AlreadyThere, ChangedOnDisk
from cjm_desktop.storage.templates import Template
from cjm_desktop.words import Fault, Text
from tests.unit.storage.sample import TEXT

BLANK = Template("blank", "template")
EDIT = Text("Test", "Edit")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "map.cjm"
    path.write_text(TEXT)
    return path


def rename(session: Session, title: str) -> None:
    session.document.apply(EDIT, change_journey(session.document.journey, title=title))


def test_a_new_map_has_new_ids_no_file_and_nothing_to_lose() -> None:
    first, second = (new_session(BLANK, "en") for _ in range(2))
    assert first.document.journey.id != second.document.journey.id
    assert first.path is None
    assert not first.document.dirty


def test_a_template_comes_in_the_language_asked_for() -> None:
    assert new_session(BLANK, "zh-Hant").document.journey.language == "zh-Hant"


def test_a_sound_file_opens_unchanged(file: Path) -> None:
    session = open_session(file)
    assert session.name == "map.cjm"
    assert not session.document.dirty
    assert session.notes == ()


def test_a_repaired_file_opens_as_changed_and_says_what_was_done(file: Path) -> None:
    file.write_text(
        TEXT.replace('"step": "s", "text"', '"step": "gone", "text"').replace('"step": "s",', '"step": "x",')
    )
    before = file.read_bytes()
    session = open_session(file)
    assert session.document.dirty
    assert session.notes
    assert file.read_bytes() == before


def test_a_mermaid_journey_opens_as_a_map_that_has_no_file_yet(tmp_path: Path) -> None:
    file = tmp_path / "day.mmd"
    file.write_text("journey\n  title Day\n  section Work\n    Tea: 5: Me\n    what is this\n")
    session = open_session(file)
    assert session.path is None
    assert session.document.dirty
    assert session.document.journey.title == "Day"
    assert session.notes


@pytest.mark.parametrize("name", ["missing.cjm", "missing.mmd", "."])
def test_what_is_no_map_is_a_fault(tmp_path: Path, name: str) -> None:
    with pytest.raises(Fault):
        open_session(tmp_path / name)


def test_saving_writes_the_map_and_leaves_nothing_to_lose(file: Path) -> None:
    session = open_session(file)
    rename(session, "Again")
    session.save()
    assert not session.document.dirty
    assert read_map(file).journey.title == "Again"


def test_saving_twice_is_not_taken_for_somebody_elses_change(file: Path) -> None:
    session = open_session(file)
    for title in ("One", "Two"):
        rename(session, title)
        session.save()
    assert read_map(file).journey.title == "Two"


def test_a_map_without_a_file_cannot_simply_be_saved() -> None:
    with pytest.raises(ValueError, match="no file"):
        new_session(BLANK, "en").save()


def test_a_file_changed_meanwhile_is_not_touched(file: Path) -> None:
    session = open_session(file)
    rename(session, "Mine")
    file.write_text(TEXT.replace("Apply", "Theirs"))
    theirs = file.read_bytes()
    with pytest.raises(ChangedOnDisk):
        session.save()
    assert file.read_bytes() == theirs
    assert session.document.dirty


def test_a_file_changed_meanwhile_is_written_over_on_purpose(file: Path) -> None:
    session = open_session(file)
    rename(session, "Mine")
    file.write_text("{}")
    session.save(anyway=True)
    assert read_map(file).journey.title == "Mine"
    rename(session, "Mine again")
    session.save()
    assert read_map(file).journey.title == "Mine again"


def test_saving_as_makes_the_other_file_the_maps_file(file: Path, tmp_path: Path) -> None:
    session = open_session(file)
    before = file.read_bytes()
    session.save_as(tmp_path / "copy.cjm")
    rename(session, "Copy")
    session.save()
    assert file.read_bytes() == before
    assert read_map(tmp_path / "copy.cjm").journey.title == "Copy"
    assert read_map(tmp_path / "copy.cjm").journey.id == "m"


def test_saving_as_takes_no_other_file_away_unasked(file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.cjm"
    other.write_text("precious")
    session = open_session(file)
    with pytest.raises(AlreadyThere):
        session.save_as(other)
    assert other.read_text() == "precious"
    assert session.path == file
    session.save_as(other, over_existing=True)
    assert read_map(other).journey.id == "m"


def test_a_map_that_cannot_be_saved_keeps_its_file(file: Path, tmp_path: Path) -> None:
    session = open_session(file)
    with pytest.raises(Fault):
        session.save_as(tmp_path / "no" / "such" / "folder.cjm")
    assert session.path == file


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Loan: first/second?", "Loan first second.cjm"),
        ("贷款申请", "贷款申请.cjm"),
        ("..", "map.cjm"),
        ("", "map.cjm"),
        ("../../etc/passwd", "etc passwd.cjm"),
        ("x" * 300, "x" * 80 + ".cjm"),
    ],
)
def test_a_map_is_saved_under_its_title_where_that_can_be_a_name(tmp_path: Path, title: str, name: str) -> None:
    session = new_session(BLANK, "en")
    rename(session, title)
    assert session.suggested(tmp_path) == tmp_path / name


def test_a_map_without_file_and_title_has_a_name_all_the_same() -> None:
    session = new_session(BLANK, "en")
    rename(session, "")
    assert session.name == Text("Session", "Untitled")


def test_a_hostile_file_name_is_shown_without_what_it_hides(tmp_path: Path) -> None:
    session = Session(Document(new_session(BLANK, "en").document.journey), tmp_path / "a\x1b[31m\nb.cjm")
    assert session.name == "a[31m b.cjm"


@pytest.mark.parametrize(("typed", "saved"), [("map", "map.cjm"), ("map.CJM", "map.CJM"), ("v1.2", "v1.2.cjm")])
def test_a_saved_map_ends_in_cjm(typed: str, saved: str) -> None:
    assert with_suffix(Path(typed)) == Path(saved)


def test_the_map_as_it_stands_in_its_file_is_known_until_there_is_no_file(file: Path) -> None:
    session = open_session(file)
    opened = session.document.journey
    rename(session, "Other")
    assert session.base is opened
    session.save()
    assert session.base is not None
    assert says_the_same(session.base, session.document.journey)
    assert session.base == read_map(file).journey
    session.leave_file()
    assert session.base is None
    assert new_session(BLANK, "en").base is None


def test_every_save_names_a_new_state_that_undo_knows_nothing_of(file: Path) -> None:
    """I save thrice. The file names three states, the newest first; I undo everything, save, and it goes on."""
    session = open_session(file)
    told: list[tuple[str, ...]] = []
    for title in ("One", "Two", "Three"):
        rename(session, title)
        session.save()
        told.append(revisions_of(read_map(file).journey))
    assert [len(names) for names in told] == [1, 2, 3]
    assert told[2][1:] == told[1]
    assert session.document.journey.history == ""
    session.document.go(0)
    session.save()
    assert revisions_of(read_map(file).journey)[1:] == told[2]


def test_what_is_saved_already_keeps_its_name(file: Path, tmp_path: Path) -> None:
    """I save again without a change, and under another name: it is the same state, and the copy goes on from it."""
    session = open_session(file)
    rename(session, "New")
    session.save()
    once = file.read_bytes()
    session.save()
    assert file.read_bytes() == once
    session.save_as(tmp_path / "copy.cjm")
    assert (tmp_path / "copy.cjm").read_bytes() == once
    rename(session, "Newer")
    session.save()
    assert in_common(read_map(file).journey, read_map(tmp_path / "copy.cjm").journey) is not None


def test_a_map_from_a_template_goes_back_to_nothing_before_it_is_saved(tmp_path: Path) -> None:
    session = new_session(BLANK, "en")
    assert session.document.journey.history == ""
    session.save_as(tmp_path / "new.cjm")
    assert len(revisions_of(read_map(tmp_path / "new.cjm").journey)) == 1


def test_states_that_a_merge_brings_along_are_named_too(file: Path) -> None:
    session = open_session(file)
    rename(session, "Mine")
    session.save()
    (mine,) = revisions_of(read_map(file).journey)
    session.document.apply(EDIT, with_revisions(session.document.journey, ("theirs", mine)))
    session.save()
    assert set(revisions_of(read_map(file).journey)[1:]) == {mine, "theirs"}


def test_unsaved_work_that_was_set_aside_opens_as_a_map_without_a_file(tmp_path: Path) -> None:
    journal = new_journal(tmp_path)
    journal.write(Owner(tmp_path / "loan.cjm", None, "Loan"), new_session(BLANK, "en").document.journey)
    session = open_session(journal.place)
    assert (session.name, session.path, session.document.dirty) == ("Loan", None, True)
    assert session.suggested(tmp_path) == tmp_path / "Loan.cjm"
