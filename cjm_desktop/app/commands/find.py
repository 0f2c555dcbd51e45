"""The commands that find and replace words."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QKeySequence

from cjm_desktop.app.commands.command import Command, Desk, has_map
from cjm_desktop.words import Text

if TYPE_CHECKING:  # the welcome page is quicker without
    from cjm_desktop.app.find.bar import Way
    from cjm_desktop.app.find.finding import Finding

_Keys = QKeySequence.StandardKey


def _on_finding(act: Callable[["Finding"], None]) -> Callable[[Desk], None]:
    def run(desk: Desk) -> None:
        if desk.finding is not None:
            act(desk.finding)

    return run


def _way(way: "Way", text: Text, key: str) -> Command:
    """Return what switches how something is looked for."""
    return Command(
        f"find-{way}",
        text,
        "find",
        _on_finding(lambda finding: finding.switch(way)),
        (key,),
        enabled=has_map,
        checked=lambda desk: desk.finding is not None and desk.finding.is_on(way),
    )


FIND_COMMANDS: Final = (
    Command(
        "find", Text("Command", "Find…"), "edit", _on_finding(lambda finding: finding.open(replacing=False)),
        (_Keys.Find,), enabled=has_map, begins_group=True,
    ),
    Command(
        "replace", Text("Command", "Find and replace…"), "edit",
        _on_finding(lambda finding: finding.open(replacing=True)), ("Ctrl+H",), enabled=has_map,
    ),
    Command(
        "find-next", Text("Command", "Find next"), "edit", _on_finding(lambda finding: finding.step(1)),
        ("F3",), enabled=has_map,
    ),
    Command(
        "find-previous", Text("Command", "Find previous"), "edit", _on_finding(lambda finding: finding.step(-1)),
        ("Shift+F3",), enabled=has_map,
    ),
    _way("case", Text("Command", "Match case and width"), "Alt+C"),
    _way("words", Text("Command", "Whole words"), "Alt+W"),
    _way("regular", Text("Command", "Regular expression"), "Alt+R"),
    Command(
        "replace-all", Text("Command", "Replace all"), "find", _on_finding(lambda finding: finding.replace_all()),
        ("Ctrl+Alt+Return", "Ctrl+Alt+Enter"), enabled=has_map, begins_group=True,
    ),
)  # fmt: skip
