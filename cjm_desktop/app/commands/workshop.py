"""The command that holds a workshop, and what it gives way to."""

from typing import Final

from cjm_desktop.app.commands.command import Command, Desk, has_map
from cjm_desktop.app.files.files import finish_typing
from cjm_desktop.words import Text

_ENDING_MENUS: Final = frozenset({"file", "insight", "appearance", "language", "window"})
_ENDING: Final = frozenset({"present", "present-here", "outline", "actions"})
_STAYING: Final = frozenset({"save", "new-window", "next-window", "previous-window"})


def _switch(desk: Desk) -> None:
    """Begin a workshop, or end the one that goes on."""
    if desk.canvas is None or desk.sides is None:
        return
    if _is_held(desk):
        _leave(desk)
        return
    from cjm_desktop.app.widgets.appearance import colours_of, wants_stillness  # noqa: PLC0415
    from cjm_desktop.app.workshop.going import hold_workshop  # noqa: PLC0415 - not waited for before it is asked for

    finish_typing()
    desk.canvas.finish_writing()
    still = wants_stillness(desk.preferences)
    hold_workshop(desk.canvas, desk.sides, desk.language, colours_of(desk.preferences), still=still)


def _is_held(desk: Desk) -> bool:
    if desk.canvas is None:
        return False
    place = desk.canvas.parentWidget()
    return place is not None and place.property("workshop") is not None


def leave_workshop(desk: Desk, command: Command) -> None:
    """End the workshop for what has no place in it; a save goes on with it."""
    ends = command.menu in _ENDING_MENUS or command.id in _ENDING
    if desk.canvas is None or not ends or command.id in _STAYING or not _is_held(desk):
        return
    _leave(desk)


def _leave(desk: Desk) -> None:
    from cjm_desktop.app.workshop.room import workshop_of  # noqa: PLC0415

    workshop = None if desk.canvas is None else workshop_of(desk.canvas)
    if workshop is not None:
        workshop.leave()


WORKSHOP_COMMANDS: Final = (
    Command(
        "workshop",
        Text("Command", "Workshop"),
        "view",
        _switch,
        ("Ctrl+F5",),
        enabled=has_map,
        checked=_is_held,
    ),
)
