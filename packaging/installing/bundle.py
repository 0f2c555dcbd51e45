"""The bundle: a folder that runs without Python, made in an environment of its own, with nothing strange in it."""

import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from statistics import median
from typing import Final

from installing.screen import Screen, screen, session_bus, started, wait
from installing.shell import (
    BUILD,
    BUNDLE,
    DIST,
    ROOT,
    SCRIPTS,
    SUFFIX,
    demand,
    environment_of,
    fresh,
    run,
    say,
    size_of,
    surroundings,
)
from installing.trying import DRAWING, try_command

LARGEST: Final = 200.0
"""MB of the folder."""
SPEC: Final = ROOT / "packaging" / "bundle" / "cjm-desktop.spec"
ALLOWED: Final = ROOT / "packaging" / "bundle" / "libraries-linux.txt"
LICENCES: Final = "LICENCES.txt"
SLOWEST: Final = 1.5
"""How many times as long the bundle may take to start as the wheel."""
_PAIRS: Final = 5
_PYINSTALLER: Final = "pyinstaller>=6.15,<7"
NEVER: Final = re.compile(
    r"network|webengine|qml|quick|sqldriver|/tls/|libssl|libcrypto|_ssl|libgtk|tkinter|unittest|hypothesis|pytest", re.I
)
"""What must be in no bundle on any system, in the name of a file."""
_LIBRARY: Final = re.compile(r"\.(so|dll|pyd|dylib)(\.|$)", re.I)


def make_bundle(wheel: Path, python: str) -> None:
    """Make the bundle, and refuse one that holds what it is not known to need."""
    say("bundle")
    programs = environment_of(python, BUILD / "bundler", wheel, _PYINSTALLER)
    run(
        *(programs / f"pyinstaller{SUFFIX}", "--noconfirm", "--log-level", "WARN"),
        *("--distpath", DIST, "--workpath", fresh(BUILD / "pyinstaller"), SPEC),
        environment=surroundings(BUILD / "home"),
        folder=fresh(BUILD / "elsewhere"),
    )
    _without_symbols(BUNDLE)
    (BUNDLE / LICENCES).write_bytes(
        run(BUNDLE / f"cjm{SUFFIX}", "--licences", environment=surroundings(BUILD / "home"))
    )
    _look_into(BUNDLE)
    size = size_of(BUNDLE)
    print(f"{BUNDLE.name}/: {size:.0f} MB")
    demand(holds=size <= LARGEST, otherwise=f"the bundle is larger than {LARGEST:.0f} MB")


def _without_symbols(bundle: Path) -> None:
    """Take the symbols for debugging out of Python itself, which some builds of it have: 20 MB."""
    if not sys.platform.startswith("linux") or shutil.which("strip") is None:
        return
    for library in (*bundle.glob("_internal/libpython*"), *bundle.glob("_internal/python3*/lib-dynload/*.so")):
        run("strip", "--strip-unneeded", library)


def names_of_libraries(bundle: Path) -> Iterator[str]:
    """Yield the libraries of a bundle by names that say nothing of versions."""
    inside = bundle / "_internal"
    for file in inside.rglob("*"):
        if _LIBRARY.search(file.name) and not file.is_symlink():
            name = file.relative_to(inside).as_posix()
            name = re.sub(r"\.(cpython-[\w-]+|abi3)(?=\.so)", "", name)
            name = re.sub(r"-[0-9a-f]{8}(?=\.)", "", name)
            yield re.sub(r"(?<=python3)\.\d+", "", re.sub(r"\.so[.\d]*$", ".so", name))


def _look_into(bundle: Path) -> None:
    names = {name for file in bundle.rglob("*") if "/resources/" not in (name := file.relative_to(bundle).as_posix())}
    never = sorted(name for name in names if NEVER.search(name))
    demand(holds=not never, otherwise=f"the bundle must not hold {', '.join(never[:9])}")
    if not sys.platform.startswith("linux"):
        return
    allowed = {line for line in ALLOWED.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")}
    held = set(names_of_libraries(bundle))
    new = sorted(held - allowed)
    demand(holds=not new, otherwise=f"{ALLOWED.name} does not allow what the bundle holds: {', '.join(new)}")
    for name in sorted(allowed - held):
        print(f"{ALLOWED.name} allows what the bundle no longer holds: {name}")


def try_bundle(elsewhere: Path, version: str) -> None:
    """Have both commands of the bundle work where there is nothing else, the window too."""
    say("the commands of the bundle")
    try_command(BUNDLE / f"cjm{SUFFIX}", elsewhere, version)
    if sys.platform.startswith("linux"):
        try_window(BUNDLE / "cjm-desktop", elsewhere)
        _compare_starts(elsewhere)
    shutil.rmtree(elsewhere)


def try_window(program: Path, folder: Path) -> None:
    """Open a map in the window, and have a picture that is a drawing taken into it, by the helper process."""
    say(f"the window of {program}")
    home = fresh(folder / "person")
    heard = home / "bus.txt"
    with (
        session_bus(heard) as bus,
        screen(surroundings(home, XDG_RUNTIME_DIR=_private(home / "run"), DBUS_SESSION_BUS_ADDRESS=bus)) as shown,
    ):
        file = home / "walk.cjm"
        shutil.copyfile(ROOT / "resources" / "templates" / "blank" / "en.cjm", file)
        drawing = home / "drawing.svg"
        drawing.write_text(DRAWING, encoding="utf-8")
        with started(shown, program, file):
            shown.window("walk")
            second = subprocess.run([program, file], env=dict(shown.environment), timeout=30, check=False)
            demand(holds=second.returncode == 0, otherwise="a second start does not hand its file over")
            shown.copy(drawing, "image/svg+xml")
            shown.keys("ctrl+v")
            wait(lambda: shown.do("search", "--name", r"walk.*\*"), "the picture")
            wait(lambda: _is_saved(shown, file, '"assets"'), "the picture in the file")
            shown.picture(BUILD / "window.png")
            for keys, title in {"ctrl+F1": "User guide", "F5": "Presentation"}.items():
                shown.keys(keys)
                shown.window(title)
                time.sleep(1)  # for the picture to be looked at
                shown.picture(BUILD / f"{title}.png")
                shown.keys("Escape")
                wait(partial(_is_gone, shown, title), f"the end of “{title}”")
            demand(holds="Inhibit" in heard.read_text(), otherwise="no screen saver was asked to wait for the talk")
            shown.keys("ctrl+F5")
            time.sleep(1)
            shown.do("type", "Thrown in")
            shown.keys("Return")
            shown.picture(BUILD / "workshop.png")
            shown.keys("Escape")
            wait(lambda: _is_saved(shown, file, "Thrown in"), "the card of the workshop in the file")
        _try_crash(shown, program, home)


def _is_gone(shown: Screen, title: str) -> bool:
    return not shown.do("search", "--onlyvisible", "--name", title)


def _try_crash(shown: Screen, program: Path, home: Path) -> None:
    """Have a crash below Python written into the log, and the next start be as any."""
    log = home / ".local" / "state" / "cjm-desktop" / "log" / "crashes.txt"
    without_core = ["sh", "-c", 'ulimit -c 0; exec "$0"', program]
    with subprocess.Popen(without_core, env=dict(shown.environment), stderr=subprocess.DEVNULL) as crashing:
        shown.window("CJM Desktop")
        crashing.send_signal(signal.SIGSEGV)
    written = log.read_text(encoding="utf-8")
    demand(holds="Segmentation fault" in written, otherwise=f"the log of crashes says {written!r}")
    with started(shown, program):
        shown.window("CJM Desktop")


def _compare_starts(folder: Path) -> None:
    """Have the window come as quickly as where the same wheel is installed, started in turns."""
    say("how long until there is a window")
    programs = (BUNDLE / "cjm-desktop", BUILD / "bundler" / SCRIPTS / "cjm-desktop")
    home = fresh(folder / "starting")
    ratios: list[float] = []
    with screen(surroundings(home, XDG_RUNTIME_DIR=_private(home / "run"))) as shown:
        for number in range(_PAIRS + 1):
            bundled, installed = (_seconds_to_window(shown, program) for program in programs)
            ratios += [bundled / installed] * (number > 0)  # the first ones find nothing in the system's memory
    ratio = median(ratios)
    print(f"the bundle takes {ratio:.2f} times as long as the wheel, at most {SLOWEST}")
    demand(
        holds=ratio <= SLOWEST,
        otherwise=f"the bundle starts more slowly: {', '.join(f'{each:.2f}' for each in ratios)}",
    )


def _seconds_to_window(shown: Screen, program: Path) -> float:
    begin = time.monotonic()
    with started(shown, program):
        shown.window("CJM Desktop")
        return time.monotonic() - begin


def _is_saved(shown: Screen, file: Path, what: str) -> bool:
    """Tell whether a map is saved with something; until then, ask for it: the window may have been busy."""
    if what in file.read_text(encoding="utf-8"):
        return True
    shown.keys("ctrl+s")
    return False


def _private(folder: Path) -> str:
    folder.mkdir(mode=0o700, parents=True)
    return str(folder)
