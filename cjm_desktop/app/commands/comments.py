"""The command that says something about what is selected."""

from typing import Final

from cjm_desktop.app.commands.command import Command, Desk
from cjm_desktop.words import Text

_ON: Final = frozenset({"card", "step", "stage"})


def _can_comment(desk: Desk) -> bool:
    selected = desk.canvas.actions_of_map.selected if desk.canvas is not None else []
    return len(selected) == 1 and selected[0].kind in _ON


def _comment(desk: Desk) -> None:
    from cjm_desktop.app.comments.panel import CommentsPanel  # noqa: PLC0415 - not waited for before there is a map

    panel = desk.sides.show("comments") if desk.sides is not None else None
    if isinstance(panel, CommentsPanel):
        panel.compose()


COMMENT_COMMANDS: Final = (
    Command(
        "comment", Text("Command", "Comment"), "edit", _comment, ("Ctrl+Alt+M",), enabled=_can_comment,
        begins_group=True, on=_ON,
    ),
)  # fmt: skip
