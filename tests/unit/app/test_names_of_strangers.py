"""Titles and file names from strangers are shown as what they are: none hides, turns text around or is empty."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cjm_desktop.app.files.recent import names_apart
from cjm_desktop.app.files.session import open_session
from cjm_desktop.app.window import Window
from cjm_desktop.storage.heads import head_of
from cjm_desktop.storage.kept import stem_of
from cjm_desktop.words import say

TURNED = "map\u202emjc.exe"
TITLE = "\u202eeslaF\u200b \u2066title\x07"
INVISIBLE = "\u200b\u3164\u2060"
UNSEEN = set("\u202e\u200b\u2066\u2060\u3164\x07")


def written(folder: Path, name: str, title: str) -> Path:
    file = folder / name
    file.write_text(f'{{"format":"cjm","version":1,"id":"m","title":"{title}"}}'.replace("\x07", "\\u0007"), "utf-8")
    return file


@pytest.mark.parametrize("title", [TITLE, INVISIBLE])
def test_the_title_of_the_window_hides_nothing(qtbot: QtBot, tmp_path: Path, title: str) -> None:
    file = written(tmp_path, f"{TURNED}.cjm", title)
    window = Window(tmp_path / "settings.json")
    qtbot.addWidget(window)
    window.open_path(file)
    assert window.windowTitle() == "mapmjc.exe.cjm[*] – CJM Desktop"
    session = window.files.session
    assert session is not None
    session.leave_file()
    name = session.name
    assert (name if isinstance(name, str) else say(name, "en")) in ("eslaF title", "Untitled")
    assert not UNSEEN & set(str(session.suggested(tmp_path)))


def test_recent_files_and_heads_hide_nothing(tmp_path: Path) -> None:
    file = written(tmp_path, f"{TURNED}.cjm", TITLE)
    assert names_apart([file]) == ["mapmjc.exe"]
    head = head_of(file)
    assert head is not None
    assert head.title == "eslaF title"
    assert stem_of(TITLE) == "eslaF title"
    assert stem_of(INVISIBLE) == ""
    assert open_session(file).document.journey.title == TITLE.replace("\x07", "")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("CON", "CON_"),
        ("nul.today", "nul_.today"),
        ("Com1 .x", "Com1 _.x"),
        ("LPT¹", "LPT¹_"),
        ("Console", "Console"),
        ("a/b: c*", "a b c"),
        ("旅" * 90, "旅" * 66),
        ("end. ", "end"),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title: str, name: str) -> None:
    assert stem_of(title) == name


def test_the_command_line_hides_nothing(tmp_path: Path) -> None:
    file = written(tmp_path, f"{TURNED}.cjm", TITLE)
    missing = tmp_path / f"{TURNED}\x1b[2J"
    for path, code in ((file, 0), (missing, 1)):
        run = subprocess.run(
            [sys.executable, "-m", "cjm_desktop.cli", "info", str(path)],
            capture_output=True,
            encoding="utf-8",
            env=os.environ | {"PYTHONIOENCODING": "utf-8"},
            check=False,
        )
        assert run.returncode == code
        assert not (UNSEEN | {"\x1b"}) & set(run.stdout + run.stderr)
