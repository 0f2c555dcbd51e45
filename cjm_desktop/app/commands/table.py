"""The table of commands, from which menus, toolbar, shortcuts, tooltips and the page of shortcuts come."""

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QKeySequence

from cjm_desktop.app.commands.about import ABOUT_COMMANDS
from cjm_desktop.app.commands.clipboard import CLIPBOARD_COMMANDS
from cjm_desktop.app.commands.command import (
    MENUS,
    WITHIN,
    Command,
    Desk,
    Menu,
    can_delete,
    can_edit,
    has_map,
    has_selection,
    on_canvas,
    on_document,
    on_map,
    sequences,
)
from cjm_desktop.app.commands.comments import COMMENT_COMMANDS
from cjm_desktop.app.commands.files import FILE_COMMANDS
from cjm_desktop.app.commands.find import FIND_COMMANDS
from cjm_desktop.app.commands.going import GOING_COMMANDS
from cjm_desktop.app.commands.insight import INSIGHT_COMMANDS
from cjm_desktop.app.commands.lanes import LANE_COMMANDS
from cjm_desktop.app.commands.planning import MAKE_ACTION, SHOW_ACTIONS, SHOW_PLAN
from cjm_desktop.app.commands.presenting import PRESENT_COMMANDS
from cjm_desktop.app.commands.selecting import SELECT_COMMANDS
from cjm_desktop.app.commands.structure import STRUCTURE_COMMANDS
from cjm_desktop.app.commands.views import VIEW_COMMANDS
from cjm_desktop.app.commands.windows import WINDOW_COMMANDS
from cjm_desktop.app.commands.workshop import WORKSHOP_COMMANDS
from cjm_desktop.app.files.files import finish_typing
from cjm_desktop.canvas.things import THINGS, Thing, card_kind
from cjm_desktop.model.kinds import LANE_KINDS, METRICS, MetricKind
from cjm_desktop.storage.settings import Appearance
from cjm_desktop.words import LANGUAGE_NAMES, Language, Text

if TYPE_CHECKING:  # the welcome page is quicker without
    from cjm_desktop.document import Document

__all__ = ["COMMANDS", "MENUS", "WITHIN", "Command", "Desk", "Menu", "sequences"]

_Keys = QKeySequence.StandardKey
_REDO: Final = (_Keys.Redo, "Ctrl+Y", "Ctrl+Shift+Z")
"""On bare X11 Qt names only the first one."""
_THINGS: Final = frozenset({"stage", "step", "lane", "card", "flow"})


def _can_undo(desk: Desk) -> bool:
    return desk.document is not None and desk.document.undo_label is not None


def _can_redo(desk: Desk) -> bool:
    return desk.document is not None and desk.document.redo_label is not None


CLEAR: Final = Text("Edit", "Clear sample content")


def _clear(document: "Document") -> None:
    from cjm_desktop.edits.clearing import cleared  # noqa: PLC0415

    document.apply(CLEAR, cleared(document.journey))


def _linked(desk: Desk) -> tuple[str, str] | None:
    """Return the id and title of the map that is linked to what is selected."""
    if desk.document is None:
        return None
    from cjm_desktop.app.files.links import linked_map  # noqa: PLC0415

    return linked_map(desk.document.journey, desk.document.selection)


def _follow_link(desk: Desk) -> None:
    linked = _linked(desk)
    if linked is not None:
        desk.links.follow(*linked)


def _choose_brand(desk: Desk) -> None:
    """Edit the brands that are kept, and give one to the map."""
    from cjm_desktop.app.brand.dialog import choose_brand  # noqa: PLC0415

    finish_typing()
    if desk.document is not None:
        choose_brand(desk.window(), desk.language, desk.document, desk.files)


def _show_shortcuts(desk: Desk) -> None:
    from cjm_desktop.app.commands.shortcuts import ShortcutsDialog  # noqa: PLC0415

    dialog = ShortcutsDialog(COMMANDS, desk)
    dialog.exec()
    dialog.deleteLater()


def _open_palette(desk: Desk) -> None:
    from cjm_desktop.app.commands.palette import open_palette  # noqa: PLC0415

    open_palette(COMMANDS, desk)


def _switch_outline(desk: Desk) -> None:
    if desk.sides is not None:
        desk.sides.switch("outline")


def _switch_minimap(desk: Desk) -> None:
    desk.prefer(lambda settings: replace(settings, minimap=not settings.minimap))


def _switch_hints(desk: Desk) -> None:
    desk.prefer(lambda settings: replace(settings, hints=not settings.hints))


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
        _keys_of(thing),
        enabled=has_map,
        begins_group=place > 0 and THINGS[place - 1].group != thing.group,
    )
    return (command,)


def _keys_of(thing: Thing) -> tuple[str, ...]:
    """Return the keys of a kind of card: its letter after Ctrl+I, for a letter alone begins to write.

    Ctrl may be held for both, which input methods leave alone.
    """
    if thing.sort != "card":
        return ()
    letter = LANE_KINDS[card_kind(thing.kind)].letter
    return f"Ctrl+I, {letter}", f"Ctrl+I, Ctrl+{letter}"


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
        lambda desk: desk.prefer(lambda settings: replace(settings, appearance=appearance)),
        checked=lambda desk: desk.preferences.appearance == appearance,
    )


def _language(language: Language) -> Command:
    return Command(
        f"language-{language}",
        LANGUAGE_NAMES[language],
        "language",
        lambda desk: desk.set_language(language),
        checked=lambda desk: desk.language == language,
    )


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
        "edit-text", Text("Command", "Edit text"), "edit", on_map(lambda actions: actions.edit_selection("end")),
        ("F2",), "ui-edit", can_edit, of_map=True, begins_group=True, on=_THINGS | {"cell"},
    ),
    Command(
        "duplicate", Text("Command", "Duplicate"), "edit", on_map(lambda actions: actions.duplicate_selection()),
        ("Ctrl+D",), "ui-duplicate", has_selection, on=_THINGS,
    ),
    *CLIPBOARD_COMMANDS,
    Command(
        "delete", Text("Command", "Delete"), "edit", on_map(lambda actions: actions.delete_selection()),
        ("Del", "Backspace"), "ui-delete", can_delete, of_map=True, on=_THINGS,
    ),
    Command(
        "select-all", Text("Command", "Select all"), "edit", on_map(lambda actions: actions.select_all()),
        (_Keys.SelectAll,), enabled=has_map, of_map=True, begins_group=True, on=frozenset({"map", "cell"}),
    ),
    *SELECT_COMMANDS,
    Command(
        "follow-link", Text("Command", "Open the linked map"), "edit", _follow_link, ("Ctrl+L",),
        enabled=lambda desk: _linked(desk) is not None, begins_group=True, on=frozenset({"card", "step"}),
    ),
    Command(
        "clear-sample", CLEAR, "edit", on_document(_clear), enabled=has_map, begins_group=True,
    ),
    Command("brand", Text("Command", "Brand…"), "edit", _choose_brand, enabled=has_map),
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
    *GOING_COMMANDS,
    Command(
        "palette", Text("Command", "Command palette…"), "view", _open_palette,
        ("Ctrl+K", "Ctrl+Shift+P"), begins_group=True,
    ),
    Command(
        "minimap", Text("Command", "Minimap"), "view", _switch_minimap,
        ("Ctrl+Shift+M",), enabled=has_map, checked=lambda desk: desk.preferences.minimap, begins_group=True,
    ),
    Command(
        "hints", Text("Command", "Hints on the map"), "view", _switch_hints, enabled=has_map,
        checked=lambda desk: desk.preferences.hints,
    ),
    Command(
        "outline", Text("Command", "Outline"), "view", _switch_outline, ("Ctrl+Shift+O",), enabled=has_map,
        checked=lambda desk: desk.sides is not None and desk.sides.is_shown("outline"),
    ),
    SHOW_ACTIONS,
    SHOW_PLAN,
)  # fmt: skip
_HELP: Final = (
    Command("shortcuts", Text("Command", "Shortcuts"), "help", _show_shortcuts, ("F1",)),
    *ABOUT_COMMANDS,
)
COMMANDS: Final = (
    *FILE_COMMANDS,
    *_EDIT,
    *FIND_COMMANDS,
    *(command for place, thing in enumerate(THINGS) for command in _insert(place, thing)),
    *COMMENT_COMMANDS,
    MAKE_ACTION,
    *STRUCTURE_COMMANDS,
    *LANE_COMMANDS,
    *INSIGHT_COMMANDS,
    *_VIEW,
    *VIEW_COMMANDS,
    *PRESENT_COMMANDS,
    *WORKSHOP_COMMANDS,
    _appearance("system", Text("Command", "As the system")),
    _appearance("light", Text("Command", "Light")),
    _appearance("dark", Text("Command", "Dark")),
    *map(_language, LANGUAGE_NAMES),
    *WINDOW_COMMANDS,
    *_HELP,
)
