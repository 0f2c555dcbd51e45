"""The commands that select several things at once."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from cjm_desktop.app.commands.command import Command, Desk, has_map, on_map
from cjm_desktop.words import Text

if TYPE_CHECKING:
    from cjm_desktop.canvas.choosing import Choosing

_THINGS: Final = frozenset({"stage", "step", "lane", "card", "flow"})


def _choosing(act: Callable[["Choosing"], object]) -> Callable[[Desk], None]:
    return on_map(lambda actions: act(actions.choosing))


def is_somewhere(desk: Desk) -> bool:
    """Tell whether something is selected or a cell chosen."""
    if desk.document is None or desk.canvas is None:
        return False
    return bool(desk.document.selection) or desk.canvas.actions_of_map.cell is not None


SELECT_COMMANDS: Final = (
    Command(
        "select-lane", Text("Command", "Select whole lane"), "select",
        _choosing(lambda choosing: choosing.select_lanes()), ("Ctrl+Shift+R",), enabled=is_somewhere, of_map=True,
        on=frozenset({"lane", "cell"}),
    ),
    Command(
        "select-step", Text("Command", "Select whole step"), "select",
        _choosing(lambda choosing: choosing.select_steps()), ("Ctrl+Shift+E",), enabled=is_somewhere, of_map=True,
        on=frozenset({"step", "cell"}),
    ),
    Command(
        "select-stage", Text("Command", "Select whole stage"), "select",
        _choosing(lambda choosing: choosing.select_stages()), ("Ctrl+Shift+G",), enabled=is_somewhere, of_map=True,
        on=frozenset({"stage"}),
    ),
    Command(
        "select-kind", Text("Command", "Select same kind"), "select",
        _choosing(lambda choosing: choosing.select_kind()), ("Ctrl+Shift+K",), enabled=is_somewhere, of_map=True,
        on=_THINGS,
    ),
    Command(
        "select-inverse", Text("Command", "Invert selection"), "select",
        _choosing(lambda choosing: choosing.invert()), ("Ctrl+Shift+I",), enabled=has_map, of_map=True,
    ),
)  # fmt: skip
