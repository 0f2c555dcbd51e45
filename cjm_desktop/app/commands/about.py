"""The commands that tell of the program itself."""

from typing import Final

from cjm_desktop.app.commands.command import Command, Desk
from cjm_desktop.words import Text


def _show_guide(desk: Desk) -> None:
    from cjm_desktop.app.about.guide import show_guide  # noqa: PLC0415 - not waited for before it is asked for

    show_guide(desk.window(), desk.language)


def _show_log(desk: Desk) -> None:
    from cjm_desktop.app.about.log import show_log  # noqa: PLC0415 - not waited for before it is asked for
    from cjm_desktop.app.crash_log import log_file  # noqa: PLC0415

    show_log(desk.window(), desk.language, log_file())


def _show_about(desk: Desk) -> None:
    from cjm_desktop.app.about.dialog import show_about  # noqa: PLC0415 - not waited for before it is asked for

    show_about(desk.window(), desk.language)


ABOUT_COMMANDS: Final = (
    Command("user-guide", Text("Command", "User guide"), "help", _show_guide, ("Ctrl+F1",)),
    Command("log", Text("Command", "Show log of crashes"), "help", _show_log),
    Command("about", Text("Command", "About CJM Desktop"), "help", _show_about),
)
