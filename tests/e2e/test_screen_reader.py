"""What a screen reader gets over the bus that it listens to, from the real window on a real screen."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

_LAUNCHER: Final = "/usr/libexec/at-spi-bus-launcher"
PROGRAMS: Final = {"Xvfb": "xvfb", "dbus-run-session": "dbus", _LAUNCHER: "at-spi2-core"}
LISTENING: Final = ("python3-gi", "gir1.2-atspi-2.0")
"""Packages of Debian that the listening below needs."""
_PYTHON: Final = "/usr/bin/python3"
"""The system's own: only it has what speaks to the bus."""
_ROOT: Final = Path(__file__).parents[2]
_LATEST: Final = 180
_CARDS: Final = ("Loses Sunday nights to the spreadsheet", "Hears of Ostrel from another owner")
_MARK: Final = "Open comments on “Discover”: 1"
_LISTENER: Final = """
import json, os, subprocess, sys, time
import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

CONTROL, Q, DOWN = 37, 24, 0xFF54

def below(node, depth=0):
    yield node
    for number in range(node.get_child_count() if depth < 12 else 0):
        child = node.get_child_at_index(number)
        if child is not None:
            yield from below(child, depth + 1)

def find(role, name):
    end = time.time() + 80
    while time.time() < end:
        desktop = Atspi.get_desktop(0)
        for number in range(desktop.get_child_count()):
            for node in below(desktop.get_child_at_index(number)):
                if node.get_role_name() == role and node.get_name().startswith(name):
                    return node
        time.sleep(0.2)
    sys.exit(f"no {role} {name}")

heard = []

def hear(event):
    if event.detail1 and event.source is not None:
        heard.append(event.source.get_name())

def until(name):
    end = time.time() + 40
    while name not in heard and time.time() < end:
        GLib.MainContext.default().iteration(False)
        time.sleep(0.01)

program = subprocess.Popen(json.loads(sys.argv[1]), env={**os.environ, **json.loads(sys.argv[2])})
Atspi.init()
canvas = find("list", "Journey map")
children = [canvas.get_child_at_index(number) for number in range(canvas.get_child_count())]
told = [(child.get_role_name(), child.get_name(), child.get_description()) for child in children]
listener = Atspi.EventListener.new(hear)
listener.register("object:state-changed:focused")
first, second = sys.argv[3:]
card = next(child for child in children if child.get_name() == first)
place, size = card.get_position(Atspi.CoordType.SCREEN), card.get_size()
Atspi.generate_mouse_event(place.x + size.x // 2, place.y + size.y // 2, "b1c")
until(first)
Atspi.generate_keyboard_event(DOWN, None, Atspi.KeySynthType.SYM)
until(second)
Atspi.generate_keyboard_event(CONTROL, None, Atspi.KeySynthType.PRESS)
Atspi.generate_keyboard_event(Q, None, Atspi.KeySynthType.PRESSRELEASE)
Atspi.generate_keyboard_event(CONTROL, None, Atspi.KeySynthType.RELEASE)
print(json.dumps({"name": canvas.get_name(), "children": told, "heard": heard, "code": program.wait(20)}))
"""


def _missing() -> str:
    """Return what is not there, in words of the package manager; nothing where all is."""
    lacking = [package for tool, package in PROGRAMS.items() if shutil.which(tool) is None]
    speaks = [_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    if not Path(_PYTHON).exists() or subprocess.run(speaks, check=False, env={}, capture_output=True).returncode:
        lacking.extend(LISTENING)
    return " ".join(lacking)


@pytest.fixture
def screen() -> Iterator[str]:
    """A screen of its own."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-noreset", "-displayfd", str(writing), "-screen", "0", "1280x800x24"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.PIPE, text=True) as running:
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
            assert number, running.communicate()[1]
            yield f":{number}"
        running.terminate()


@pytest.mark.skipif(bool(_missing()), reason=f"a screen reader's bus needs: {_missing()}")
def test_a_screen_reader_hears_the_map(screen: str, tmp_path: Path) -> None:
    folders = {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    surroundings = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "LANG": "C.UTF-8",
        "DISPLAY": screen,
        "XDG_RUNTIME_DIR": str(runtime),
        **folders,
    }
    file = tmp_path / "map.cjm"
    journey = json.loads((_ROOT / "resources" / "examples" / "software-onboarding.cjm").read_text(encoding="utf-8"))
    journey["stages"][0]["comments"] = [{"id": "why", "text": "Why here?"}]
    file.write_text(json.dumps(journey), encoding="utf-8")
    program = [sys.executable, "-m", "cjm_desktop.app", str(file)]
    own = {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "PYTHONPATH": str(_ROOT)}
    (tmp_path / "listen.py").write_text(_LISTENER)
    command = f'"{_LAUNCHER}" --launch-immediately & exec "$@"'
    listen = [_PYTHON, tmp_path / "listen.py", json.dumps(program), json.dumps(own), *_CARDS]
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", command, "sh", *listen],
        env=surroundings,
        capture_output=True,
        timeout=_LATEST,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    assert told["name"] == "Journey map: From trial to habit: onboarding a shift planner"
    first, second = _CARDS
    cards = {name: (role, place) for role, name, place in told["children"]}
    assert cards[first][0] == "list item"
    assert cards[first][1].startswith("Customer action, stage ")
    assert cards[first][1].endswith("lane Actions, 1 of 2")
    assert cards[second][1].endswith("lane Actions, 2 of 2")
    assert {"Actions", "Pain points"} <= cards.keys()
    assert [name for role, name, _ in told["children"] if role == "push button"] == [_MARK]
    assert [name for name in told["heard"] if name in _CARDS] == [first, second]
    assert told["code"] == 0
