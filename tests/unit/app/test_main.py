"""Starting the program where a window cannot be shown, and what is said then."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cjm_desktop.app import main, surroundings
from cjm_desktop.licences import installed
from cjm_desktop.words import say

X11 = {"DISPLAY": ":4711"}


def start(*arguments: str, home: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": os.environ["PATH"], "HOME": str(home), **variables}
    command = [sys.executable, "-m", "cjm_desktop.app", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)


linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")


@linux
@pytest.mark.parametrize("variables", [{}, X11, {"QT_QPA_PLATFORM": "xcb"}, {**X11, "QT_QPA_PLATFORM": "xcb"}])
def test_without_a_display_one_sentence_says_how_to_go_on(tmp_path: Path, variables: dict[str, str]) -> None:
    done = start("map.cjm", home=tmp_path, **variables)
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr == (
        "There is no display for a window here. The command cjm works without one: cjm --help says how.\n"
    )


@linux
def test_it_says_so_in_the_language_of_the_system(tmp_path: Path) -> None:
    english, chinese = (start(home=tmp_path, LANG=name).stderr for name in ("C.UTF-8", "zh_CN.UTF-8"))
    assert english.startswith("There is no display")
    assert "cjm" in chinese


def test_help_says_how_it_is_called(tmp_path: Path) -> None:
    done = start("--help", home=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Usage: cjm-desktop [FILE…]")


def test_it_tells_its_version(tmp_path: Path) -> None:
    done = start("--version", home=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"CJM Desktop {installed()}\n", "")


def test_an_option_that_there_is_not_is_named(tmp_path: Path) -> None:
    done = start("--frobnicate", home=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith("There is no option --frobnicate.")


def test_missing_libraries_are_named_with_their_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    def lacks_two(name: str, *_: object) -> None:
        if name in ("libxcb-cursor.so.0", "libxkbcommon-x11.so.0"):
            raise OSError(f"{name}: cannot open shared object file")

    monkeypatch.setattr(surroundings.ctypes, "CDLL", lacks_two)
    problem = surroundings.hindrance("linux", X11)
    assert problem is not None
    assert say(problem, "en") == (
        "The window needs what this system does not have yet: libxcb-cursor.so.0, libxkbcommon-x11.so.0. "
        "Install it: apt install libxcb-cursor0 libxkbcommon-x11-0"
    )


def test_a_library_that_qt_itself_lacks_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    def lacks_gl(_: str) -> None:
        raise ImportError("libGL.so.1: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(surroundings.importlib, "import_module", lacks_gl)
    problem = surroundings.hindrance("linux", {"QT_QPA_PLATFORM": "offscreen"})
    assert problem is not None
    assert say(problem, "en").endswith("libGL.so.1. Install it: apt install libgl1")


def test_anything_else_that_keeps_qt_from_loading_is_told_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: str) -> None:
        raise ImportError("bad magic number")

    monkeypatch.setattr(surroundings.importlib, "import_module", broken)
    problem = surroundings.hindrance("linux", {"QT_QPA_PLATFORM": "minimal"})
    assert problem is not None
    assert say(problem, "en") == "Qt, which draws the window, cannot be loaded: bad magic number"


def test_on_other_systems_there_is_always_a_display() -> None:
    assert surroundings.hindrance("win32", {}) is None
    assert surroundings.hindrance("darwin", {}) is None


def test_a_screen_that_needs_no_server_is_a_display() -> None:
    assert surroundings.hindrance("linux", {"QT_QPA_PLATFORM": "offscreen:size=800x600"}) is None


def test_the_module_loads_nothing_of_qt_before_it_is_sure() -> None:
    program = f"import sys, {main.__name__}; print([name for name in sys.modules if name.startswith('PySide6')])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
