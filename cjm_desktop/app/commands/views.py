"""The commands that choose what of the map is shown."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from cjm_desktop.app.commands.command import Command, Desk, has_map, on_document
from cjm_desktop.app.files.files import finish_typing
from cjm_desktop.words import Text

if TYPE_CHECKING:
    from cjm_desktop.app.views.views import Views
    from cjm_desktop.document import Document

_MAP: Final = frozenset({"map"})


def _on_views(act: Callable[["Views"], object]) -> Callable[[Desk], None]:
    def run(desk: Desk) -> None:
        if desk.views is not None:
            act(desk.views)

    return run


def _is_changed(desk: Desk) -> bool:
    return desk.views is not None and not desk.views.shows_all


def _is_kept(desk: Desk) -> bool:
    return desk.views is not None and desk.views.kept is not None


def _switch_columns(document: "Document") -> None:
    from cjm_desktop.edits.journey import change_journey  # noqa: PLC0415 - the menus are in the first picture

    journey = document.journey
    columns = "equal" if journey.columns == "time" else "time"
    document.apply(Text("Edit", "Columns by time"), change_journey(journey, columns=columns))


def _switch_funnel(document: "Document") -> None:
    from cjm_desktop.edits.journey import change_journey  # noqa: PLC0415 - the menus are in the first picture

    document.apply(Text("Edit", "Funnel"), change_journey(document.journey, funnel=not document.journey.funnel))


def _panel(name: str, text: Text, key: str) -> Command:
    """Return what shows a panel beside the map, or the one that is usually there."""

    def switch(desk: Desk) -> None:
        if desk.sides is not None:
            desk.sides.switch(name)

    def is_shown(desk: Desk) -> bool:
        return desk.sides is not None and desk.sides.is_shown(name)

    return Command(name, text, "view", switch, (key,), enabled=has_map, checked=is_shown)


def _switch_sides(desk: Desk) -> None:
    if desk.sides is not None and desk.canvas is not None:
        finish_typing()  # what goes is not written in any longer
        desk.sides.put_away(away=not desk.sides.are_away)
        desk.canvas.setFocus()


VIEW_COMMANDS: Final = (
    Command(
        "panels",
        Text("Command", "Panels beside the map"),
        "view",
        _switch_sides,
        ("Ctrl+\\",),
        enabled=has_map,
        checked=lambda desk: desk.sides is not None and not desk.sides.are_away,
    ),
    _panel("comments", Text("Command", "Comments"), "Ctrl+Alt+Shift+M"),
    _panel("history", Text("Command", "History"), "Ctrl+Shift+Y"),
    Command(
        "time-columns",
        Text("Command", "Columns by time"),
        "view",
        on_document(_switch_columns),
        enabled=has_map,
        checked=lambda desk: desk.document is not None and desk.document.journey.columns == "time",
        begins_group=True,
    ),
    Command(
        "funnel",
        Text("Command", "Funnel"),
        "view",
        on_document(_switch_funnel),
        enabled=has_map,
        checked=lambda desk: desk.document is not None and desk.document.journey.funnel,
    ),
    Command(
        "filter",
        Text("Command", "Filter…"),
        "view",
        _on_views(lambda views: views.open_filter()),
        ("Ctrl+Shift+F",),
        enabled=has_map,
        begins_group=True,
        on=_MAP,
    ),
    Command(
        "show-all",
        Text("Command", "Show all"),
        "view",
        _on_views(lambda views: views.show_all()),
        ("Ctrl+Shift+A",),
        enabled=_is_changed,
        on=_MAP,
    ),
    Command(
        "keep-view", Text("Command", "Keep as view…"), "view", _on_views(lambda views: views.keep()), enabled=has_map
    ),
    Command(
        "rename-view",
        Text("Command", "Rename view…"),
        "view",
        _on_views(lambda views: views.rename()),
        enabled=_is_kept,
    ),
    Command(
        "delete-view", Text("Command", "Delete view"), "view", _on_views(lambda views: views.delete()), enabled=_is_kept
    ),
)
