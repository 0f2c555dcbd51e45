"""The commands that go about on the map, and the one that finds all others."""

from typing import TYPE_CHECKING, Final

from cjm_desktop.app.commands.command import Command, Desk, has_map, has_selection, on_canvas
from cjm_desktop.words import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from cjm_desktop.canvas.travels import Travels


def _travel(act: "Callable[[Travels], object]") -> "Callable[[Desk], None]":
    return on_canvas(lambda canvas: act(canvas.travels))


def _has_stage(desk: Desk) -> bool:
    return desk.document is not None and bool(desk.document.journey.stages)


def go_to(desk: Desk, record: str) -> None:
    """Go to a record; where the view leaves it out, show all."""
    canvas, views = desk.canvas, desk.views
    if canvas is None or views is None:
        return
    canvas.finish_writing()
    if not canvas.travels.to_record(record):
        views.show_all()
        if not canvas.travels.to_record(record):
            canvas.told.emit(Text("Palette", "The lane is hidden. Show it by the menu View, Hidden lanes."))
    canvas.setFocus()


GOING_COMMANDS: Final = (
    Command(
        "zoom-100", Text("Command", "Actual size"), "view", _travel(lambda travels: travels.to_actual_size()),
        ("Ctrl+1", "Shift+0"), enabled=has_map,
    ),
    Command(
        "zoom-fit", Text("Command", "Whole map"), "view", _travel(lambda travels: travels.to_all()),
        ("Ctrl+0", "Shift+1"), "ui-fit", has_map, on=frozenset({"map"}),
    ),
    Command(
        "zoom-selection", Text("Command", "Zoom to selection"), "view", _travel(lambda travels: travels.to_selection()),
        ("Shift+2",), enabled=has_selection,
    ),
    Command(
        "zoom-stage", Text("Command", "Zoom to stage"), "view", _travel(lambda travels: travels.to_stage()),
        ("Shift+3",), enabled=_has_stage, on=frozenset({"stage", "step"}),
    ),
    Command(
        "next-stage", Text("Command", "Next stage"), "view", _travel(lambda travels: travels.to_stage(1)),
        ("Ctrl+PgDown",), enabled=_has_stage, begins_group=True,
    ),
    Command(
        "previous-stage", Text("Command", "Previous stage"), "view", _travel(lambda travels: travels.to_stage(-1)),
        ("Ctrl+PgUp",), enabled=_has_stage,
    ),
    Command(
        "go-back", Text("Command", "Back to the last place"), "view", _travel(lambda travels: travels.back()),
        ("Ctrl+[",), enabled=lambda desk: desk.canvas is not None and desk.canvas.travels.leads_back,
    ),
    Command(
        "go-forward", Text("Command", "Forward again"), "view", _travel(lambda travels: travels.forward()),
        ("Ctrl+]",), enabled=lambda desk: desk.canvas is not None and desk.canvas.travels.leads_forward,
    ),
)  # fmt: skip
