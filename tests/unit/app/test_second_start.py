"""Handing over to the program that runs already, without a window: who answers, who does not, who lies."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from select import select

import pytest

from cjm_desktop.app import second_start
from cjm_desktop.app.second_start import hand_over, listening, meeting_place, received

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="every start runs by itself there")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "door"


@pytest.fixture
def beside() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor() as executor:
        yield executor


def heard(door: socket.socket) -> list[Path] | None:
    assert select([door], [], [], 10)[0]
    return received(door)


def met(place: Path, *files: Path, beside: ThreadPoolExecutor) -> tuple[list[Path] | None, bool]:
    """Return what the first one hears when a second one hands over files, and whether that one is content."""
    with listening(place) as door:
        assert door is not None
        second: Future[bool] = beside.submit(hand_over, place, files)
        return heard(door), second.result()


def test_files_are_handed_over_as_they_are_named_from_everywhere(
    place: Path, tmp_path: Path, beside: ThreadPoolExecutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    strange = Path(os.fsdecode(b"/a/\xff\n.cjm"))
    assert met(place, Path("map.cjm"), strange, beside=beside) == ([tmp_path / "map.cjm", strange], True)


def test_without_a_file_the_window_is_meant(place: Path, beside: ThreadPoolExecutor) -> None:
    assert met(place, beside=beside) == ([], True)


def test_where_nobody_is_nothing_is_handed_over(place: Path) -> None:
    assert not hand_over(place, [Path("map.cjm")])
    assert not hand_over(None, [Path("map.cjm")])


def test_whoever_does_not_answer_is_not_waited_for(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first one hangs. The second one runs by itself; what it said is void, should the first one come back."""
    monkeypatch.setattr(second_start, "_PATIENCE", 0.05)
    with listening(place) as door:
        assert door is not None
        assert not hand_over(place, [Path("/map.cjm")])
        assert heard(door) is None


def test_what_a_crash_left_is_replaced(place: Path, beside: ThreadPoolExecutor) -> None:
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(str(place))
    assert place.is_socket()
    assert not hand_over(place, [])
    assert met(place, beside=beside) == ([], True)
    assert not place.exists()


def test_one_who_goes_leaves_the_door_of_the_one_who_came_last(place: Path) -> None:
    with listening(place), socket.socket(socket.AF_UNIX) as last:
        place.rename(place.with_name("kept"))
        last.bind(str(place))
    assert place.is_socket()


@pytest.mark.parametrize(
    "message",
    [
        b"map.cjm",
        b"../../etc/passwd",
        b"/a\0b",
        b"/a\0",
        b'["/map.cjm"]',
        b"\0" * 50,
        b"/" + b"x" * 300_000,
        b"\0".join([b"/map.cjm"] * 101),
    ],
)
def test_what_makes_no_sense_is_not_answered(place: Path, message: bytes, beside: ThreadPoolExecutor) -> None:
    def say() -> bytes:
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(10)
            line.connect(str(place))
            try:
                line.sendall(message)
                line.shutdown(socket.SHUT_WR)
                return line.recv(100)
            except OSError:  # cut off
                return b""

    with listening(place) as door:
        assert door is not None
        said = beside.submit(say)
        assert heard(door) is None
        assert said.result() == b""


def test_whoever_says_nothing_holds_nobody_up(place: Path) -> None:
    with listening(place) as door, socket.socket(socket.AF_UNIX) as line:
        assert door is not None
        line.connect(str(place))
        assert heard(door) is None
        line.connect_ex(str(place))


@pytest.mark.parametrize("count", [101, 100_000])
def test_too_much_is_not_handed_over(place: Path, count: int) -> None:
    with listening(place):
        assert not hand_over(place, [Path("/map.cjm")] * count)
        assert not hand_over(place, [Path("/" + "x" * 3000)] * 100)


@pytest.mark.parametrize("name", ["x" * 200, "no/such/folder"])
def test_where_no_door_can_be_made_the_program_runs_by_itself(tmp_path: Path, name: str) -> None:
    with listening(tmp_path / name) as door:
        assert door is None
    with listening(None) as door:
        assert door is None


@pytest.fixture
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return folder


linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the folder is another one there")


@linux
def test_people_and_screens_have_places_of_their_own(runtime: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = meeting_place({"DISPLAY": ":0"})
    assert here is not None
    assert here.parent == runtime / "cjm-desktop"
    assert here.parent.stat().st_mode & 0o777 == 0o700
    assert meeting_place({"DISPLAY": ":0"}) == here
    assert meeting_place({"DISPLAY": ":1"}) != here
    monkeypatch.setenv("XDG_CONFIG_HOME", str(runtime / "other"))
    assert meeting_place({"DISPLAY": ":0"}) != here


@linux
def test_where_others_may_enter_nobody_is_met(runtime: Path) -> None:
    assert meeting_place({}) is not None
    (runtime / "cjm-desktop").chmod(0o755)
    assert meeting_place({}) is None


@linux
@pytest.mark.usefixtures("runtime")
def test_a_second_start_ends_without_loading_what_is_large(tmp_path: Path, beside: ThreadPoolExecutor) -> None:
    program = (
        "import sys; sys.argv = ['cjm-desktop', 'map.cjm']; from cjm_desktop.app.main import main; code = main(); "
        "print(code, [name for name in sys.modules if name.startswith(('PySide6', 'pydantic'))])"
    )
    place = meeting_place(os.environ)
    with listening(place) as door:
        assert door is not None
        command = [sys.executable, "-c", program]
        second = beside.submit(subprocess.run, command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert heard(door) == [tmp_path / "map.cjm"]
        done = second.result()
    assert (done.stdout, done.stderr) == ("0 []\n", "")
