"""The command ``cjm-desktop``: it opens the window, or says in a sentence why there can be none."""

import os
import socket
import sys
from functools import partial
from pathlib import Path
from typing import Final, TextIO

from cjm_desktop.app.crash_log import keep_crashes, log_file
from cjm_desktop.app.memory import keep_memory_together
from cjm_desktop.app.second_start import hand_over, listening, meeting_place
from cjm_desktop.app.surroundings import hindrance
from cjm_desktop.words import Text, language_of_environment, say

USAGE: Final = Text(
    "Start",
    "Usage: cjm-desktop [FILE…]\nOpens journey maps in a window, or the welcome page without one.\n\n"
    "  --version   Print the version\n  --help, -h  Show this page",
)


def main() -> int:
    """Run the program with the arguments of this process, and return its exit code."""
    arguments = sys.argv[1:]
    if any(argument.startswith("--") or argument == "-h" for argument in arguments):
        return _asked(arguments)
    paths = [Path(argument) for argument in arguments]
    place = meeting_place(os.environ)
    if hand_over(place, paths):
        return 0
    keep_crashes(log_file())
    keep_memory_together()
    with listening(place) as door:
        problem = hindrance(sys.platform, os.environ)
        if problem is not None:
            _tell(problem)
            return 1
        return _run(paths, door)


def _asked(arguments: list[str]) -> int:
    """Do what an option asks for, and return the exit code."""
    from cjm_desktop.storage.svg.helper import DRAW  # noqa: PLC0415 - the window is there sooner without

    if arguments == [DRAW]:
        from cjm_desktop.drawing.svg_picture import main as draw  # noqa: PLC0415 - and nothing else

        return draw()
    if any(argument in ("--help", "-h") for argument in arguments):
        sys.stdout.write(f"{_said(USAGE)}\n")
        return 0
    if arguments == ["--version"]:
        from cjm_desktop.licences import installed  # noqa: PLC0415 - the window is there sooner without

        sys.stdout.write(f"CJM Desktop {installed()}\n")
        return 0
    unknown = next(argument for argument in arguments if argument.startswith("--"))
    _tell(Text("Start", "There is no option {option}.")(option=unknown))
    _tell(USAGE)
    return 2


def _run(paths: list[Path], door: socket.socket | None) -> int:
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - only now is it sure that Qt can be loaded

    from cjm_desktop.app.arrivals import Application, Arrivals  # noqa: PLC0415
    from cjm_desktop.app.ending import Endings, prepare  # noqa: PLC0415
    from cjm_desktop.app.starting import begin  # noqa: PLC0415
    from cjm_desktop.app.widgets.icons import app_icon  # noqa: PLC0415
    from cjm_desktop.app.window import open_window  # noqa: PLC0415
    from cjm_desktop.storage.settings import settings_file  # noqa: PLC0415

    application = Application([sys.argv[0], "-style", "fusion"], settings_file())  # dressed alike on every system
    application.setApplicationName("CJM Desktop")
    application.setDesktopFileName("cjm-desktop")
    application.setWindowIcon(app_icon())
    window = open_window(settings_file())
    application.commitDataRequest.connect(partial(prepare, settings_file()))  # the session of the person ends
    Endings(settings_file(), application)
    QTimer.singleShot(0, window, lambda: begin(window, paths, settings_file()))
    if door is not None:
        Arrivals(door, settings_file(), application)
    return application.exec()


def _said(text: Text) -> str:
    return say(text, language_of_environment(os.environ))


def _tell(text: Text) -> None:
    terminal: TextIO | None = getattr(sys, "stderr", None)  # it is none where a program starts without a terminal
    if terminal is not None:
        terminal.write(f"{_said(text)}\n")
