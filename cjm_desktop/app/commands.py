"""The table of commands, from which menus, toolbar, shortcuts, tooltips and the page of shortcuts come."""

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QKeySequence

from cjm_desktop.app.command import (
    MENUS,
    WITHIN,
    Command,
    Desk,
    Menu,
    has_map,
    has_selection,
    on_canvas,
    on_document,
    on_map,
    sequences,
)
from cjm_desktop.app.lane_commands import LANE_COMMANDS
from cjm_desktop.app.view_commands import VIEW_COMMANDS
from cjm_desktop.canvas.things import THINGS, Thing
from cjm_desktop.model.kinds import METRICS, MetricKind
from cjm_desktop.storage.settings import Appearance
from cjm_desktop.words import Language, Text

if TYPE_CHECKING:  # the welcome page is quicker without
    from cjm_desktop.document import Document

__all__ = ["COMMANDS", "LANGUAGE_NAMES", "MENUS", "WITHIN", "Command", "Desk", "Menu", "sequences"]

_Keys = QKeySequence.StandardKey
_QUIT: Final = (_Keys.Quit, "Ctrl+Q")
_SAVE_AS: Final = (_Keys.SaveAs, "Ctrl+Shift+S")
_REDO: Final = (_Keys.Redo, "Ctrl+Y", "Ctrl+Shift+Z")
"""On bare X11 Qt names no keys for some of them."""
_THINGS: Final = frozenset({"stage", "step", "lane", "card", "flow"})

LANGUAGE_NAMES: Final[dict[Language, str]] = {"en": "English", "zh-Hans": "简体中文", "zh-Hant": "繁體中文"}
"""Each in its own language, so that whoever looks for it can read it."""


def _can_undo(desk: Desk) -> bool:
    return desk.document is not None and desk.document.undo_label is not None


def _can_redo(desk: Desk) -> bool:
    return desk.document is not None and desk.document.redo_label is not None


CLEAR: Final = Text("Edit", "Clear sample content")


def _clear(document: "Document") -> None:
    from cjm_desktop.edits.clearing import cleared  # noqa: PLC0415

    document.apply(CLEAR, cleared(document.journey))


def _undo_text(desk: Desk) -> Text:
    label = desk.document.undo_label if desk.document is not None else None
    return Text("Command", "Undo") if label is None else Text("Command", "Undo: {label}")(label=label)


def _redo_text(desk: Desk) -> Text:
    label = desk.document.redo_label if desk.document is not None else None
    return Text("Command", "Redo") if label is None else Text("Command", "Redo: {label}")(label=label)


def _insert(place: int, thing: Thing) -> tuple[Command, ...]:
    """Return what puts a thing on the map; lanes of figures are offered by what they measure, in their own menu."""
    if thing.sort == "lane" and thing.kind == "metric":
        return tuple(map(_metric, METRICS))
    command = Command(
        f"insert-{thing.sort}-{thing.kind}",
        Text("Command", "Flow: {kind}")(kind=thing.name) if thing.sort == "flow" else thing.name,
        "insert",
        on_map(lambda actions: actions.add(thing)),
        enabled=has_map,
        begins_group=place > 0 and THINGS[place - 1].group != thing.group,
    )
    return (command,)


def _metric(kind: MetricKind) -> Command:
    thing = Thing("map", "lane", kind, METRICS[kind].name)
    return Command(
        f"insert-metric-{kind}", thing.name, "metric", on_map(lambda actions: actions.add(thing)), enabled=has_map
    )


def _appearance(appearance: Appearance, text: Text) -> Command:
    return Command(
        f"appearance-{appearance}",
        text,
        "appearance",
        lambda desk: desk.set_appearance(appearance),
        checked=lambda desk: desk.appearance == appearance,
    )


def _language(language: Language) -> Command:
    return Command(
        f"language-{language}",
        LANGUAGE_NAMES[language],
        "language",
        lambda desk: desk.set_language(language),
        checked=lambda desk: desk.language == language,
    )


_FILE: Final = (
    Command("new", Text("Command", "New…"), "file", lambda desk: desk.new(), (_Keys.New,), "ui-new"),
    Command("open", Text("Command", "Open…"), "file", lambda desk: desk.open(), (_Keys.Open,), "ui-open"),
    Command(
        "save", Text("Command", "Save"), "file", lambda desk: desk.save(), (_Keys.Save,), "ui-save", has_map,
        begins_group=True,
    ),
    Command(
        "save-as", Text("Command", "Save as…"), "file", lambda desk: desk.save_as(), _SAVE_AS, enabled=has_map,
    ),
    Command(
        "save-as-template", Text("Command", "Save as template…"), "file", lambda desk: desk.save_as_template(),
        enabled=has_map,
    ),
    Command(
        "export", Text("Command", "Export…"), "file", lambda desk: desk.export(), ("Ctrl+E",), "ui-export",
        has_map,
    ),
    Command(
        "close", Text("Command", "Close"), "file", lambda desk: desk.leave(), ("Ctrl+W", _Keys.Close),
        begins_group=True,
    ),
    Command("quit", Text("Command", "Quit"), "file", lambda desk: desk.quit(), _QUIT),
)  # fmt: skip
_EDIT: Final = (
    Command(
        "undo", Text("Command", "Undo"), "edit", on_document(lambda document: document.undo()),
        (_Keys.Undo,), "ui-undo", _can_undo,
        said=_undo_text,
    ),
    Command(
        "redo", Text("Command", "Redo"), "edit", on_document(lambda document: document.redo()),
        _REDO, "ui-redo", _can_redo,
        said=_redo_text,
    ),
    Command(
        "edit-text", Text("Command", "Edit text"), "edit", on_map(lambda actions: actions.edit_selection()), ("F2",),
        "ui-edit", has_selection, begins_group=True, on=_THINGS,
    ),
    Command(
        "duplicate", Text("Command", "Duplicate"), "edit", on_map(lambda actions: actions.duplicate_selection()),
        ("Ctrl+D",), "ui-duplicate", has_selection, on=_THINGS,
    ),
    Command(
        "paste", Text("Command", "Paste picture"), "edit", lambda desk: desk.paste(), (_Keys.Paste,), enabled=has_map,
        on=frozenset({"map"}) | _THINGS,
    ),
    Command(
        "delete", Text("Command", "Delete"), "edit", on_map(lambda actions: actions.delete_selection()),
        ("Del",), "ui-delete", has_selection, on=_THINGS,
    ),
    Command(
        "select-all", Text("Command", "Select all"), "edit", on_map(lambda actions: actions.select_all()),
        (_Keys.SelectAll,), enabled=has_map, begins_group=True, on=frozenset({"map"}),
    ),
    Command(
        "follow-link", Text("Command", "Open the linked map"), "edit", lambda desk: desk.follow_link(), ("Ctrl+L",),
        enabled=lambda desk: desk.linked is not None, begins_group=True, on=frozenset({"card", "step"}),
    ),
    Command(
        "clear-sample", CLEAR, "edit", on_document(_clear), enabled=has_map, begins_group=True,
    ),
    Command("brand", Text("Command", "Brand…"), "edit", lambda desk: desk.choose_brand(), enabled=has_map),
)  # fmt: skip
_VIEW: Final = (
    Command(
        "zoom-in", Text("Command", "Zoom in"), "view", on_canvas(lambda canvas: canvas.zoom_by(1)),
        (_Keys.ZoomIn, "Ctrl+="), "ui-zoom-in", has_map,
    ),
    Command(
        "zoom-out", Text("Command", "Zoom out"), "view", on_canvas(lambda canvas: canvas.zoom_by(-1)),
        (_Keys.ZoomOut,), "ui-zoom-out", has_map,
    ),
    Command(
        "zoom-100", Text("Command", "Actual size"), "view", on_canvas(lambda canvas: canvas.zoom_to(1.0)),
        ("Ctrl+1",), enabled=has_map,
    ),
    Command(
        "zoom-fit", Text("Command", "Whole map"), "view", on_canvas(lambda canvas: canvas.show_all()), ("Ctrl+0",),
        "ui-fit", has_map, on=frozenset({"map"}),
    ),
    Command(
        "minimap", Text("Command", "Minimap"), "view", lambda desk: desk.set_minimap(not desk.minimap),
        ("Ctrl+Shift+M",), enabled=has_map, checked=lambda desk: desk.minimap, begins_group=True,
    ),
)  # fmt: skip
_HELP: Final = (
    Command("shortcuts", Text("Command", "Shortcuts"), "help", lambda desk: desk.show_shortcuts(), ("F1",)),
    Command("about", Text("Command", "About CJM Desktop"), "help", lambda desk: desk.show_about()),
)
COMMANDS: Final = (
    *_FILE,
    *_EDIT,
    *(command for place, thing in enumerate(THINGS) for command in _insert(place, thing)),
    *LANE_COMMANDS,
    *_VIEW,
    *VIEW_COMMANDS,
    _appearance("system", Text("Command", "As the system")),
    _appearance("light", Text("Command", "Light")),
    _appearance("dark", Text("Command", "Dark")),
    *map(_language, LANGUAGE_NAMES),
    *_HELP,
)
