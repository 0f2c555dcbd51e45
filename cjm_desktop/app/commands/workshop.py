"""The command that holds a workshop, and what it gives way to."""

from functools import partial
from typing import TYPE_CHECKING, Final

from cjm_desktop.app.commands.command import Command, Desk, has_map
from cjm_desktop.app.files.files import finish_typing
from cjm_desktop.words import Text

if TYPE_CHECKING:
    from cjm_desktop.app.workshop.kept import Kept
    from cjm_desktop.app.workshop.room import Workshop

_ENDING_MENUS: Final = frozenset({"file", "insight", "window"})
_ENDING: Final = frozenset({"present", "present-here", "outline", "actions"})
_STAYING: Final = frozenset({"save", "close", "quit", "new-window", "next-window", "previous-window"})


def _switch(desk: Desk) -> None:
    """Begin a workshop, or end the one that goes on."""
    if desk.canvas is None or desk.sides is None:
        return
    if _is_held(desk):
        _leave(desk)
        return
    finish_typing()
    desk.canvas.finish_writing()
    _hold(desk)


def _hold(desk: Desk) -> "Workshop | None":
    from cjm_desktop.app.commands.exporting import export_votes  # noqa: PLC0415 - not waited for before it is asked for
    from cjm_desktop.app.widgets.appearance import colours_of, wants_stillness  # noqa: PLC0415
    from cjm_desktop.app.workshop.going import hold_workshop  # noqa: PLC0415

    if desk.canvas is None or desk.sides is None:
        return None
    still, colours = wants_stillness(desk.preferences), colours_of(desk.preferences)
    return hold_workshop(desk.canvas, desk.sides, desk.language, colours, partial(export_votes, desk), still=still)


def kept_of(desk: Desk) -> "Kept | None":
    """Return what a workshop that goes on passes on to the one in another language or other colours."""
    workshop = _held(desk)
    return None if workshop is None else workshop.hand_over()


def go_on_with(desk: Desk, kept: "Kept") -> None:
    """Hold the workshop again that was held before all was made anew."""
    workshop = _hold(desk)
    if workshop is not None:
        workshop.go_on(kept)


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
    workshop = _held(desk)
    if workshop is not None:
        workshop.leave()


def _held(desk: Desk) -> "Workshop | None":
    if desk.canvas is None or not _is_held(desk):
        return None
    from cjm_desktop.app.workshop.room import workshop_of  # noqa: PLC0415

    return workshop_of(desk.canvas)


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
