import errno
import gc
import os
import socket
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.limits import FILE_BYTES
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.safe_file import fingerprint
from cjm_desktop.storage.steps import Plain
from cjm_desktop.words import Fault
from tests.maps import journey_maps
from tests.unit.storage.nobody import unprivileged
from tests.unit.storage.sample import TEXT, Reader, said, with_


def test_a_map_opens(read: Reader) -> None:
    opened = read(TEXT)
    assert opened.journey == JourneyMap.model_validate_json(TEXT)
    assert opened.repairs == ()
    assert opened.fingerprint == fingerprint(TEXT.encode())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_every_unicode_encoding_is_read(read: Reader, encoding: str) -> None:
    assert read(TEXT.encode(encoding)).journey == JourneyMap.model_validate_json(TEXT)


@given(journey=journey_maps())
def test_an_opened_map_keeps_unknown_keys(journey: JourneyMap, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.getbasetemp() / "unknown.cjm"
    path.write_text(journey.model_dump_json(exclude_defaults=True), "utf-8")
    assert read_map(path).journey == journey


# What cannot be read


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "none.cjm"
    assert said(lambda: read_map(path)) == f"{path} does not exist."


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert said(lambda: read_map(tmp_path)) == f"{tmp_path} is a folder, not a file."


def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    path = tmp_path / "pipe.cjm"
    os.mkfifo(path)
    assert said(lambda: read_map(path)) == f"{path} is a device or a pipe, not a file."


def test_a_device_is_refused() -> None:
    assert said(lambda: read_map(Path("/dev/zero"))) == "/dev/zero is a device or a pipe, not a file."


def test_a_socket_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("s.cjm")
        assert said(lambda: read_map(Path("s.cjm"))) == "s.cjm is a device or a pipe, not a file."


def test_a_file_without_permission_is_refused(open_folder: Path) -> None:
    path = open_folder / "map.cjm"
    path.write_text(TEXT, "utf-8")
    path.chmod(0)
    with unprivileged():
        assert path.exists()
        assert said(lambda: read_map(path)) == f"{path} cannot be read: you have no permission."


def test_a_disk_error_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise OSError(errno.EIO, "")

    path = tmp_path / "map.cjm"
    path.write_text(TEXT, "utf-8")
    monkeypatch.setattr(Path, "open", broken)
    assert said(lambda: read_map(path)) == f"{path} cannot be read: the disk reports an error."


def test_a_file_of_two_gigabytes_is_refused_without_reading_it(tmp_path: Path) -> None:
    path = tmp_path / "huge.cjm"
    with path.open("wb") as file:
        file.truncate(2 * 1024**3)
    assert said(lambda: read_map(path)) == f"{path} is larger than 64 MB, too large for a journey map."


def test_a_file_at_the_limit_is_read(read: Reader) -> None:
    assert read(TEXT.encode() + b" " * (FILE_BYTES - len(TEXT.encode()))).repairs == ()
    assert "larger" in said(lambda: read(TEXT.encode() + b" " * (FILE_BYTES + 1 - len(TEXT.encode()))))


def test_control_characters_of_a_file_name_are_not_shown(tmp_path: Path) -> None:
    path = tmp_path / "a\x1b[31m\n\u202eb\udcff.cjm"
    assert said(lambda: read_map(path)) == f"{tmp_path}/a[31m b\ufffd.cjm does not exist."


# What is not ours


@pytest.mark.parametrize(
    "content", ["[]", "3", "null", '"cjm"', "{}", '{"format": "xyz", "version": 1}', '{"format": 1}']
)
def test_what_is_no_map_is_said_to_be_none(read: Reader, content: str) -> None:
    assert said(lambda: read(content)) == "map.cjm is no journey map: it does not start with the format “cjm”."


@pytest.mark.parametrize("version", [2, 10**30])
def test_a_newer_version_is_refused_by_name(read: Reader, version: int) -> None:
    assert said(lambda: read(with_("version", version))) == (
        f"map.cjm was made by a newer version of the program: its format is {version}, this program reads "
        "up to 1. Update the program to open it."
    )


def test_a_newer_version_is_refused_before_its_content_is_looked_at(read: Reader) -> None:
    assert "newer version" in said(lambda: read('{"format": "cjm", "version": 2, "lanes": 5}'))


@pytest.mark.parametrize("version", [None, "1", 1.0, True, [1]])
def test_a_version_that_is_no_whole_number_is_refused(read: Reader, version: object) -> None:
    assert said(lambda: read(with_("version", version))) == (
        "map.cjm does not say the version of its format as a whole number."
    )


@pytest.mark.parametrize("version", [0, -1])
def test_a_version_that_never_was_is_refused(read: Reader, version: int) -> None:
    assert said(lambda: read(with_("version", version))) == (
        f"map.cjm names a version of its format that never was: {version}."
    )


def test_an_older_version_goes_through_its_steps(tmp_path: Path) -> None:
    path = tmp_path / "old.cjm"
    path.write_text('{"format": "cjm", "version": -1, "id": "m", "heading": "旧"}', "utf-8")

    def renamed(data: Plain) -> Plain:
        return {"title" if key == "heading" else key: value for key, value in data.items()}

    def longer(data: Plain) -> Plain:
        return {**data, "title": data["title"] + "!"}

    opened = read_map(path, {-1: renamed, 0: longer})
    assert opened.journey.title == "旧!"
    assert opened.fingerprint == fingerprint(path.read_bytes())


# What is mended and told


def test_doubled_and_dangling_ids_are_repaired_and_told_and_the_file_stays(read: Reader) -> None:
    content = with_("lanes.0.cards.0.step", "gone")
    opened = read(content)
    assert [stage.title for stage in opened.journey.stages] == ["Apply", "Recovered"]
    assert len(opened.repairs) == 1
    assert Path("map.cjm").read_text("utf-8") == content


# The machine


@pytest.mark.parametrize("content", [TEXT, "{"])
@pytest.mark.parametrize("on", [True, False])
def test_the_garbage_collector_is_left_as_it_was(read: Reader, content: str, on: bool) -> None:
    before = gc.isenabled()
    (gc.enable if on else gc.disable)()
    try:
        if content == TEXT:
            read(content)
        else:
            assert said(lambda: read(content))
        assert gc.isenabled() is on
    finally:
        (gc.enable if before else gc.disable)()


@given(st.binary(max_size=200) | st.text().map(str.encode))
def test_no_bytes_raise_anything_but_a_fault(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.cjm"
    path.write_bytes(content)
    assert said(lambda: read_map(path))


@given(st.data())
def test_a_map_with_any_wrong_value_opens_or_raises_a_fault(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    places = (
        "id",
        "title",
        "stages",
        "stages.0",
        "stages.0.steps",
        "stages.0.steps.0.width",
        "lanes.0",
        "lanes.0.kind",
    )
    places += ("lanes.0.cards.0.severity", "lanes.1.curves.0.points.0.value", "lanes.1.curves", "date", "goals")
    wrong = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
    wrong |= st.lists(wrong, max_size=2) | st.dictionaries(st.text(max_size=3), wrong, max_size=2)
    path = tmp_path_factory.getbasetemp() / "wrong.cjm"
    path.write_text(with_(data.draw(st.sampled_from(places)), data.draw(wrong)), "utf-8")
    with suppress(Fault):
        assert read_map(path).journey.format == "cjm"
