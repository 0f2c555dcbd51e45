"""The commands about actions: what is to be done about what is on the map."""

from typing import Final

from cjm_desktop.app.commands.command import Command, Desk, has_map
from cjm_desktop.words import Text


def _has_cards(desk: Desk) -> bool:
    selected = desk.canvas.actions_of_map.selected if desk.canvas is not None else []
    return bool(selected) and all(found.kind == "card" for found in selected)


def _make(desk: Desk) -> None:
    """Make an action of the cards that are selected, and have its title written."""
    from cjm_desktop.edits.actions import action_of, add_action  # noqa: PLC0415 - not waited for before there is a map
    from cjm_desktop.model.ids import new_id  # noqa: PLC0415

    if desk.canvas is None or desk.document is None or not _has_cards(desk):
        return
    desk.canvas.finish_writing()  # what is being written is a step too
    document = desk.document
    action = action_of(document.journey, document.selection, new_id())
    document.apply(Text("Edit", "Make an action"), add_action(document.journey, action))
    desk.show_action(action.id)


def _switch(desk: Desk) -> None:
    if desk.sides is not None:
        desk.sides.switch("actions")


MAKE_ACTION: Final = Command(
    "make-action",
    Text("Command", "Make an action of it"),
    "edit",
    _make,
    ("Ctrl+Alt+A",),
    enabled=_has_cards,
    on=frozenset({"card"}),
)
SHOW_ACTIONS: Final = Command(
    "actions",
    Text("Command", "Actions"),
    "view",
    _switch,
    ("Ctrl+Alt+L",),
    enabled=has_map,
    checked=lambda desk: desk.sides is not None and desk.sides.is_shown("actions"),
)
