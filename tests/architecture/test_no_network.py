"""No part of the program uses a network, opens what a document names or starts other programs, but where it is told."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.architecture.test_rooms import PACKAGE, loaded_by

ALLOWED = {
    # between two starts, for signals, and the name of this computer
    "socket": {f"app/{name}.py" for name in ("main", "second_start", "arrivals", "ending")}
    | {"storage/lock.py", "storage/conflict_copies.py"},
    "urllib.parse": {"drawing/pdf_ways.py"},  # quotes
    # the program itself, and what keeps a Mac awake
    "subprocess": {"storage/svg/helper.py", "app/presenting/awake.py"},
    "QDesktopServices": {"app/widgets/outside.py"},  # asks before
}
"""What is used in a few places, and why there."""
NEVER = {
    *("PySide6.QtNetwork", "PySide6.QtWebEngineWidgets", "PySide6.QtWebSockets", "QProcess", "QTcpSocket"),
    *("asyncio", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib", "socketserver", "ssl"),
    *("telnetlib", "urllib.request", "urllib3", "webbrowser", "xmlrpc", "multiprocessing"),
}


def names_in(file: Path) -> Iterator[str]:
    """Yield the modules that a file imports, and the names that it takes from them."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        match node:
            case ast.Import():
                yield from (alias.name for alias in node.names)
            case ast.ImportFrom(module=str(module)):
                yield module
                yield from (alias.name for alias in node.names)
                yield from (f"{module}.{alias.name}" for alias in node.names)
            case _:
                pass


@cache
def used() -> dict[str, set[str]]:
    """Return what each file of the package uses."""
    return {
        str(file.relative_to(PACKAGE)): {part for name in names_in(file) for part in (name, name.partition(".")[0])}
        for file in PACKAGE.rglob("*.py")
    }


@pytest.mark.parametrize("name", ALLOWED)
def test_what_leads_outside_is_used_where_it_is_known(name: str) -> None:
    assert {file for file, names in used().items() if name in names} == ALLOWED[name]


def test_nothing_else_leads_outside() -> None:
    assert {file: found for file, names in used().items() if (found := names & NEVER)} == {}


def test_no_call_of_the_system_starts_other_programs() -> None:
    calls = ("os.system(", "os.popen(", "os.startfile(", "os.exec", "os.spawn", "os.posix_spawn", "startDetached(")
    for file in PACKAGE.rglob("*.py"):
        assert not any(call in file.read_text(encoding="utf-8") for call in calls), file


def test_the_window_loads_nothing_of_a_network() -> None:
    everything = ("app.window", "app.starting", "app.arrivals", "cli.program", "interchange.readers", "drawing.pdf")
    for module in everything:
        assert not {"PySide6.QtNetwork", "PySide6.QtSvg"} & loaded_by(f"cjm_desktop.{module}")
