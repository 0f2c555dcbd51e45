"""What is said of a file that somebody else changed, without a window."""

from pathlib import Path

import pytest

from cjm_desktop.model.lookup import find_card
from cjm_desktop.storage.elsewhere import Known, Look, look_at
from cjm_desktop.storage.reading import Opened, read_map
from cjm_desktop.words import say
from tests.unit.storage.sample import TEXT


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "map.cjm"
    path.write_text(TEXT)
    return path


@pytest.fixture
def opened(file: Path) -> Opened:
    return read_map(file)


def known(opened: Opened) -> Known:
    return Known(opened.fingerprint, opened.journey, opened.journey)


def look(file: Path, opened: Opened) -> Look:
    return look_at(file, known(opened))


def test_what_is_known_is_no_news_whatever_the_clock_says(file: Path, opened: Opened) -> None:
    assert look(file, opened).found is None
    file.touch()
    assert look(file, opened).found is None
    file.unlink()
    file.write_text(TEXT)
    assert look(file, opened).found is None


def test_another_content_of_the_same_size_is_news(file: Path, opened: Opened) -> None:
    file.write_text(TEXT.replace("Slow", "Fast"))
    found = look(file, opened).found
    assert found is not None
    assert found.theirs is not None
    assert found.is_same_map
    lane = find_card(found.theirs.journey, "c")
    assert lane is not None
    assert lane.cards[0].text == "Fast"
    assert found.theirs.journey.stages is opened.journey.stages, "what is equal is the same"


def test_what_the_system_calls_the_same_is_not_read_where_that_is_enough(file: Path, opened: Opened) -> None:
    first = look(file, opened)
    assert not look_at(file, known(opened), first.stamp).is_read
    file.write_text(TEXT + "\n")
    assert look_at(file, known(opened), first.stamp).is_read


def test_a_file_that_is_gone_is_awaited_in_the_nearest_folder(file: Path, opened: Opened, tmp_path: Path) -> None:
    assert look(file, opened).folder == tmp_path
    file.unlink()
    gone = look(file, opened)
    assert (gone.stamp, gone.folder) == (None, tmp_path)
    assert gone.found is not None
    assert gone.found.is_gone
    away = look(tmp_path / "share" / "team" / "map.cjm", opened)
    assert away.folder == tmp_path
    assert away.found is not None
    assert say(away.found.text, "en") == "map.cjm is no longer there. Your map is in this window alone."


def test_a_link_is_watched_where_it_leads(file: Path, opened: Opened, tmp_path: Path) -> None:
    links = tmp_path / "links"
    links.mkdir()
    (links / "link.cjm").symlink_to(file)
    seen = look(links / "link.cjm", opened)
    assert (seen.found, seen.target, seen.folder) == (None, file, tmp_path)


@pytest.mark.parametrize("content", [b"", b"\0" * 9, b"{", b"PK\3\4", b"[1]", b'{"format": "cjm", "version": 99}'])
def test_whatever_stands_there_is_told_in_a_sentence(file: Path, opened: Opened, content: bytes) -> None:
    file.write_bytes(content)
    found = look(file, opened).found
    assert found is not None
    assert found.theirs is None
    assert not found.is_same_map
    assert say(found.text, "en").startswith("map.cjm was changed elsewhere. map.cjm")


def test_a_folder_in_its_place_is_no_map(file: Path, opened: Opened) -> None:
    file.unlink()
    file.mkdir()
    found = look(file, opened).found
    assert found is not None
    assert found.theirs is None
