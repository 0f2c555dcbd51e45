"""Which map is in a file is read from its head; whatever else a file holds is no map."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.revisions import revisions_of
from cjm_desktop.model.text import harmless
from cjm_desktop.storage.heads import Head, find_map, head_of
from cjm_desktop.storage.writing import to_bytes
from tests.maps import journey_maps
from tests.unit.edits.sample import sample
from tests.unit.storage.sample import TEXT


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_a_file_of_ours_says_which_map_it_is(tmp_path: Path) -> None:
    head = head_of(written(tmp_path, "map.cjm", to_bytes(sample())))
    assert head == Head("map", "Buying a bicycle")
    assert head_of(written(tmp_path, "other.cjm", TEXT.encode())) is not None


def test_a_large_map_is_known_by_its_beginning(tmp_path: Path) -> None:
    data = json.dumps({"format": "cjm", "version": 1, "id": "big", "title": "Big", "scenario": "x" * 1_000_000})
    assert head_of(written(tmp_path, "big.cjm", data.encode())) == Head("big", "Big")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe\x00",
        b'{"format": "other", "id": "a", "title": "b"}',
        b'{"format": "cjm", "id": 7, "title": "b"}',
        b'{"format": "cjm", "id": "../../etc", "title": "b"}',
        b"[" * 100_000,
        b'{"format": ' + b"[" * 60_000,
    ],
)
def test_what_is_no_map_has_no_head(tmp_path: Path, data: bytes) -> None:
    assert head_of(written(tmp_path, "x.cjm", data)) is None


def test_what_cannot_be_read_has_no_head(tmp_path: Path) -> None:
    assert head_of(tmp_path) is None
    assert head_of(tmp_path / "gone.cjm") is None


def test_a_title_is_one_harmless_line(tmp_path: Path) -> None:
    data = json.dumps({"format": "cjm", "id": "a", "title": "one\ntwo\x1b[31m"}).encode()
    head = head_of(written(tmp_path, "x.cjm", data))
    assert head is not None
    assert head.title.isprintable()
    untitled = head_of(written(tmp_path, "y.cjm", json.dumps({"format": "cjm", "id": "a", "title": 7}).encode()))
    assert untitled == Head("a", "")


@given(st.binary(max_size=200))
def test_no_bytes_break_it(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.cjm"
    path.write_bytes(b'{"format": "cjm", "id": "a", ' + data)
    head = head_of(path)
    assert head is None or head.id


@given(journey_maps())
def test_every_map_is_known_by_its_head(tmp_path_factory: pytest.TempPathFactory, journey: JourneyMap) -> None:
    path = tmp_path_factory.getbasetemp() / "made.cjm"
    path.write_bytes(to_bytes(journey))
    assert head_of(path) == Head(journey.id, harmless(journey.title), revisions_of(journey))


def test_a_map_is_found_among_recent_files_and_beside(tmp_path: Path) -> None:
    home, recent = tmp_path / "home", tmp_path / "elsewhere"
    home.mkdir()
    recent.mkdir()
    beside = written(home, "beside.cjm", b'{"format": "cjm", "id": "beside"}')
    known = written(recent, "known.cjm", b'{"format": "cjm", "id": "known"}')
    written(home, "broken.cjm", b"{")
    written(home, "known.txt", b'{"format": "cjm", "id": "hidden"}')
    assert find_map("beside", (), home) == beside
    assert find_map("known", (tmp_path / "gone.cjm", known), home) == known
    assert find_map("hidden", (known,), home) is None
    assert find_map("beside", (), tmp_path / "gone") is None
