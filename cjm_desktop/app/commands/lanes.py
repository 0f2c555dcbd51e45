"""The commands that act on lanes as a whole."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from cjm_desktop.app.commands.command import Command, Desk, on_map
from cjm_desktop.model.kinds import SEPARATORS, Separator
from cjm_desktop.words import Text

if TYPE_CHECKING:
    from cjm_desktop.canvas.lane_actions import LaneActions, State

_LANE: Final = frozenset({"lane"})


def _on_lanes(act: Callable[["LaneActions"], object]) -> Callable[[Desk], None]:
    return on_map(lambda actions: act(actions.lanes))


def _has_lane(desk: Desk) -> bool:
    return desk.canvas is not None and bool(desk.canvas.actions_of_map.lanes.meant)


def _state(name: str, state: "State", text: Text, keys: tuple[str, ...]) -> Command:
    return Command(
        name,
        text,
        "lane",
        _on_lanes(lambda lanes: lanes.toggle(state)),
        keys,
        enabled=_has_lane,
        checked=lambda desk: desk.canvas is not None and desk.canvas.actions_of_map.lanes.are(state),
        on=_LANE,
    )


def _line(name: str, separator: Separator | None, text: Text) -> Command:
    return Command(
        name,
        text,
        "line",
        _on_lanes(lambda lanes: lanes.draw_line(separator)),
        enabled=_has_lane,
        checked=lambda desk: desk.canvas is not None and desk.canvas.actions_of_map.lanes.has_line(separator),
    )


LANE_COMMANDS: Final = (
    _state("fold-lane", "collapsed", Text("Command", "Folded"), ("Ctrl+Shift+U",)),
    _state("lock-lane", "locked", Text("Command", "Locked"), ("Ctrl+Shift+L",)),
    _state("hide-lane", "hidden", Text("Command", "Hidden"), ("Ctrl+Shift+H",)),
    Command(
        "fit-lane",
        Text("Command", "Height by content"),
        "lane",
        _on_lanes(lambda lanes: lanes.fit()),
        enabled=lambda desk: desk.canvas is not None and desk.canvas.actions_of_map.lanes.have_height(),
        begins_group=True,
        on=_LANE,
    ),
    _line("line-none", None, Text("Command", "None")),
    *(_line(f"line-{separator}", separator, text) for separator, text in SEPARATORS.items()),
)
