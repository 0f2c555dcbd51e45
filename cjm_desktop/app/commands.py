"""The table of commands, from which menus, toolbar, shortcuts, tooltips and the page of shortcuts come."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, Protocol

from PySide6.QtGui import QKeySequence

from cjm_desktop.canvas.things import THINGS, Thing
from cjm_desktop.storage.settings import Appearance
from cjm_desktop.words import Language, Text

if TYPE_CHECKING:  # the welcome page is quicker without
    from cjm_desktop.canvas.actions import Actions as MapActions
    from cjm_desktop.canvas.canvas import MapCanvas
    from cjm_desktop.document import Document

Menu = Literal["file", "edit", "insert", "view", "appearance", "language", "help"]
Key = QKeySequence.StandardKey | str
_Keys = QKeySequence.StandardKey
_QUIT: Final = (_Keys.Quit, "Ctrl+Q")
_SAVE_AS: Final = (_Keys.SaveAs, "Ctrl+Shift+S")
_REDO: Final = (_Keys.Redo, "Ctrl+Y", "Ctrl+Shift+Z")
"""On bare X11 Qt names no keys for some of them."""

MENUS: Final[dict[Menu, Text]] = {
    "file": Text("Menu", "&File"),
    "edit": Text("Menu", "&Edit"),
    "insert": Text("Menu", "&Insert"),
    "view": Text("Menu", "&View"),
    "appearance": Text("Menu", "Appearance"),
    "language": Text("Menu", "Language"),
    "help": Text("Menu", "&Help"),
}
WITHIN: Final[dict[Menu, Menu]] = {"appearance": "view", "language": "view"}
"""Menus that are part of another menu."""

LANGUAGE_NAMES: Final[dict[Language, str]] = {"en": "English", "zh-Hans": "简体中文", "zh-Hant": "繁體中文"}
"""Each in its own language, so that whoever looks for it can read it."""


class Desk(Protocol):
    """What commands act on: one window."""

    @property
    def document(self) -> "Document | None":
        """The open map, none on the welcome page."""
        ...

    @property
    def canvas(self) -> "MapCanvas | None":
        """Where it is drawn."""
        ...

    @property
    def language(self) -> Language:
        """That of the window."""
        ...

    @property
    def appearance(self) -> Appearance:
        """What the person wishes."""
        ...

    @property
    def minimap(self) -> bool:
        """Whether the small picture of the map is wanted."""
        ...

    def new(self) -> None:
        """Start a map from a template."""
        ...

    def open(self) -> None:
        """Open a file."""
        ...

    def save(self) -> bool:
        """Save the map."""
        ...

    def save_as(self) -> bool:
        """Save the map in another file."""
        ...

    def save_as_template(self) -> None:
        """Keep the map as a template of the person's own."""
        ...

    def export(self) -> None:
        """Make a PDF."""
        ...

    def leave(self) -> None:
        """Close the map, or on the welcome page the window."""
        ...

    def quit(self) -> None:
        """Close all windows."""
        ...

    def set_appearance(self, appearance: Appearance) -> None:
        """Make all windows light or dark."""
        ...

    def set_language(self, language: Language) -> None:
        """Speak another language."""
        ...

    def set_minimap(self, wanted: bool) -> None:
        """Show the small picture of the map, or never."""
        ...

    def show_shortcuts(self) -> None:
        """Show the page of shortcuts."""
        ...

    def show_about(self) -> None:
        """Say what this program is."""
        ...


def _always(_: Desk) -> bool:
    return True


def _has_map(desk: Desk) -> bool:
    return desk.document is not None


def _has_selection(desk: Desk) -> bool:
    return desk.document is not None and bool(desk.document.selection)


def _can_undo(desk: Desk) -> bool:
    return desk.document is not None and desk.document.undo_label is not None


def _can_redo(desk: Desk) -> bool:
    return desk.document is not None and desk.document.redo_label is not None


CLEAR: Final = Text("Edit", "Clear sample content")


@dataclass(frozen=True, slots=True)
class Command:
    """Something a person can do in the window."""

    id: str
    text: Text | str
    """What it is called; plain where it is the same in all languages."""
    menu: Menu
    run: Callable[[Desk], object]
    keys: tuple[Key, ...] = ()
    icon: str | None = None
    enabled: Callable[[Desk], bool] = _always
    checked: Callable[[Desk], bool] | None = None
    """Whether it is on, or the chosen one of several in a menu within another; none for what is simply done."""
    said: Callable[[Desk], Text] | None = None
    """What it is called now, where that depends on the map."""
    begins_group: bool = False


def sequences(command: Command) -> list[QKeySequence]:
    """Return the shortcuts of a command on this system, the main one first, none of them twice."""
    found: list[QKeySequence] = []
    for key in command.keys:
        standard = isinstance(key, QKeySequence.StandardKey)
        bindings = QKeySequence.keyBindings(key) if standard else [QKeySequence(key)]
        found.extend(each for each in bindings if each not in found)
    return found


def _on_document(act: Callable[["Document"], None]) -> Callable[[Desk], None]:
    def run(desk: Desk) -> None:
        if desk.canvas is not None:
            desk.canvas.finish_writing()  # what is being written is a step too
        if desk.document is not None:
            act(desk.document)

    return run


def _on_canvas(act: Callable[["MapCanvas"], object]) -> Callable[[Desk], None]:
    def run(desk: Desk) -> None:
        if desk.canvas is not None:
            act(desk.canvas)

    return run


def _on_map(act: Callable[["MapActions"], object]) -> Callable[[Desk], None]:
    return _on_canvas(lambda canvas: act(canvas.actions_of_map))


def _clear(document: "Document") -> None:
    from cjm_desktop.edits.clearing import cleared  # noqa: PLC0415

    document.apply(CLEAR, cleared(document.journey))


def _undo_text(desk: Desk) -> Text:
    label = desk.document.undo_label if desk.document is not None else None
    return Text("Command", "Undo") if label is None else Text("Command", "Undo: {label}")(label=label)


def _redo_text(desk: Desk) -> Text:
    label = desk.document.redo_label if desk.document is not None else None
    return Text("Command", "Redo") if label is None else Text("Command", "Redo: {label}")(label=label)


def _insert(place: int, thing: Thing) -> Command:
    return Command(
        f"insert-{thing.sort}-{thing.kind}",
        Text("Command", "Flow: {kind}")(kind=thing.name) if thing.sort == "flow" else thing.name,
        "insert",
        _on_map(lambda actions: actions.add(thing)),
        enabled=_has_map,
        begins_group=thing.sort not in ("stage", "step") and THINGS[place - 1].sort != thing.sort,
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
        "save", Text("Command", "Save"), "file", lambda desk: desk.save(), (_Keys.Save,), "ui-save", _has_map,
        begins_group=True,
    ),
    Command(
        "save-as", Text("Command", "Save as…"), "file", lambda desk: desk.save_as(), _SAVE_AS, enabled=_has_map,
    ),
    Command(
        "save-as-template", Text("Command", "Save as template…"), "file", lambda desk: desk.save_as_template(),
        enabled=_has_map,
    ),
    Command(
        "export", Text("Command", "Export…"), "file", lambda desk: desk.export(), ("Ctrl+E",), "ui-export",
        _has_map,
    ),
    Command(
        "close", Text("Command", "Close"), "file", lambda desk: desk.leave(), ("Ctrl+W", _Keys.Close),
        begins_group=True,
    ),
    Command("quit", Text("Command", "Quit"), "file", lambda desk: desk.quit(), _QUIT),
)  # fmt: skip
_EDIT: Final = (
    Command(
        "undo", Text("Command", "Undo"), "edit", _on_document(lambda document: document.undo()),
        (_Keys.Undo,), "ui-undo", _can_undo,
        said=_undo_text,
    ),
    Command(
        "redo", Text("Command", "Redo"), "edit", _on_document(lambda document: document.redo()),
        _REDO, "ui-redo", _can_redo,
        said=_redo_text,
    ),
    Command(
        "edit-text", Text("Command", "Edit text"), "edit", _on_map(lambda actions: actions.edit_selection()), ("F2",),
        "ui-edit", _has_selection, begins_group=True,
    ),
    Command(
        "duplicate", Text("Command", "Duplicate"), "edit", _on_map(lambda actions: actions.duplicate_selection()),
        ("Ctrl+D",), "ui-duplicate", _has_selection,
    ),
    Command(
        "delete", Text("Command", "Delete"), "edit", _on_map(lambda actions: actions.delete_selection()),
        ("Del",), "ui-delete", _has_selection,
    ),
    Command(
        "select-all", Text("Command", "Select all"), "edit", _on_map(lambda actions: actions.select_all()),
        (_Keys.SelectAll,), enabled=_has_map, begins_group=True,
    ),
    Command(
        "clear-sample", CLEAR, "edit", _on_document(_clear), enabled=_has_map, begins_group=True,
    ),
)  # fmt: skip
_VIEW: Final = (
    Command(
        "zoom-in", Text("Command", "Zoom in"), "view", _on_canvas(lambda canvas: canvas.zoom_by(1)),
        (_Keys.ZoomIn, "Ctrl+="), "ui-zoom-in", _has_map,
    ),
    Command(
        "zoom-out", Text("Command", "Zoom out"), "view", _on_canvas(lambda canvas: canvas.zoom_by(-1)),
        (_Keys.ZoomOut,), "ui-zoom-out", _has_map,
    ),
    Command(
        "zoom-100", Text("Command", "Actual size"), "view", _on_canvas(lambda canvas: canvas.zoom_to(1.0)),
        ("Ctrl+1",), enabled=_has_map,
    ),
    Command(
        "zoom-fit", Text("Command", "Whole map"), "view", _on_canvas(lambda canvas: canvas.show_all()), ("Ctrl+0",),
        "ui-fit", _has_map,
    ),
    Command(
        "minimap", Text("Command", "Minimap"), "view", lambda desk: desk.set_minimap(not desk.minimap),
        ("Ctrl+Shift+M",), enabled=_has_map, checked=lambda desk: desk.minimap, begins_group=True,
    ),
)  # fmt: skip
_HELP: Final = (
    Command("shortcuts", Text("Command", "Shortcuts"), "help", lambda desk: desk.show_shortcuts(), ("F1",)),
    Command("about", Text("Command", "About CJM Desktop"), "help", lambda desk: desk.show_about()),
)
COMMANDS: Final = (
    *_FILE,
    *_EDIT,
    *(_insert(place, thing) for place, thing in enumerate(THINGS)),
    *_VIEW,
    _appearance("system", Text("Command", "As the system")),
    _appearance("light", Text("Command", "Light")),
    _appearance("dark", Text("Command", "Dark")),
    *map(_language, LANGUAGE_NAMES),
    *_HELP,
)
