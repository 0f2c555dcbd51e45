"""The commands that present the map."""

from functools import partial
from typing import Final

from cjm_desktop.app.commands.command import Command, Desk, has_map, has_selection
from cjm_desktop.app.files.files import finish_typing
from cjm_desktop.words import Text


def _present(desk: Desk, *, here: bool) -> None:
    """Present the map from its beginning, or from the stage where one is; or both maps where two are compared."""
    from cjm_desktop.app.commands.comparing import comparison_shown  # noqa: PLC0415
    from cjm_desktop.app.presenting.showing import present  # noqa: PLC0415 - not waited for before it is asked for
    from cjm_desktop.app.widgets.appearance import wants_stillness  # noqa: PLC0415

    if desk.canvas is not None:
        finish_typing()
        page = comparison_shown(desk)
        still, canvas = wants_stillness(desk.preferences), desk.canvas
        if page is not None:
            from cjm_desktop.app.comparing.working import stage_scenes  # noqa: PLC0415

            scenes = partial(stage_scenes, page.comparing.pair)
            present(canvas, lambda: desk.canvas, desk.language, still=still, scenes=scenes)
        else:
            start = _here(desk) if here else None
            present(canvas, lambda: desk.canvas, desk.language, still=still, start=start)


def _here(desk: Desk) -> str | None:
    """Return the stage of what is selected, none where nothing is that has one."""
    if desk.canvas is None or desk.canvas.sheet is None or desk.document is None:
        return None
    from cjm_desktop.layout.finding import areas_of  # noqa: PLC0415
    from cjm_desktop.model.lookup import find_step  # noqa: PLC0415

    for found in areas_of(desk.canvas.sheet, desk.document.selection):
        if found.kind == "stage":
            return found.record
        stage = find_step(desk.document.journey, found.step or found.record)
        if stage is not None:
            return stage.id
    return None


def _show_path(desk: Desk) -> None:
    from cjm_desktop.app.presenting.path import show_path  # noqa: PLC0415 - not waited for before it is asked for

    if desk.canvas is not None:
        finish_typing()
        show_path(desk.canvas, desk.language)


def _add_to_path(desk: Desk) -> None:
    from cjm_desktop.app.presenting.path import ADD, stops_for  # noqa: PLC0415
    from cjm_desktop.edits.presenting import show_parts  # noqa: PLC0415
    from cjm_desktop.model.ids import new_id  # noqa: PLC0415

    if desk.document is None or desk.canvas is None:
        return
    desk.canvas.finish_writing()  # what is being written is a step too
    parts = stops_for(desk.document.journey, desk.document.selection)
    if parts:
        desk.document.apply(ADD, show_parts(desk.document.journey, parts, new_id))


PRESENT_COMMANDS: Final = (
    Command(
        "present",
        Text("Command", "Present"),
        "view",
        lambda desk: _present(desk, here=False),
        ("F5",),
        enabled=has_map,
        begins_group=True,
    ),
    Command(
        "present-here",
        Text("Command", "Present from the selected stage"),
        "view",
        lambda desk: _present(desk, here=True),
        ("Shift+F5",),
        enabled=has_map,
    ),
    Command("path", Text("Command", "Presenter’s path…"), "view", _show_path, enabled=has_map),
    Command(
        "add-to-path",
        Text("Command", "Add to the presenter’s path"),
        "view",
        _add_to_path,
        enabled=has_selection,
        on=frozenset({"card", "stage", "step", "lane", "flow", "point"}),
    ),
)
