"""The commands that are about files: what is opened, saved, exported and closed."""

from typing import Final

from PySide6.QtGui import QKeySequence

from cjm_desktop.app.commands.command import Command, Desk, has_map
from cjm_desktop.app.commands.comparing import COMPARING_COMMANDS, compare_versions
from cjm_desktop.app.commands.evidence import EVIDENCE_COMMANDS
from cjm_desktop.app.commands.exporting import export, print_map
from cjm_desktop.app.commands.portfolio import PORTFOLIO_COMMANDS
from cjm_desktop.app.files.files import finish_typing
from cjm_desktop.app.widgets.messages import file_to_open
from cjm_desktop.words import Text

# Imports inside functions: what the welcome page does not show is not waited for.
_Keys = QKeySequence.StandardKey
_SAVE_AS: Final = (_Keys.SaveAs, "Ctrl+Shift+S")
_QUIT: Final = (_Keys.Quit, "Ctrl+Q")
_PREFERENCES: Final = (_Keys.Preferences, "Ctrl+,")
"""On bare X11 Qt names no keys for them."""


def _new(desk: Desk) -> None:
    """Start a map from a template."""
    from cjm_desktop.app.gallery.new_dialog import NewDialog  # noqa: PLC0415

    dialog = NewDialog(desk.language, desk.window())
    dialog.exec()
    dialog.deleteLater()
    if dialog.template is not None:
        desk.files.new(dialog.template, dialog.language)


def _has_theirs(desk: Desk) -> bool:
    """Tell whether the file holds something else that can be read."""
    session = desk.files.session
    return session is not None and session.elsewhere is not None and session.elsewhere.theirs is not None


def _can_merge(desk: Desk) -> bool:
    """Tell whether that is another state of the open map."""
    session = desk.files.session
    return session is not None and session.elsewhere is not None and session.elsewhere.is_same_map


def _has_copy(desk: Desk) -> bool:
    """Tell whether there is a conflict copy of the map."""
    return desk.files.session is not None and desk.files.session.copy is not None


def _open_copy(desk: Desk) -> None:
    """Show the conflict copy in a window of its own."""
    if desk.files.session is not None and desk.files.session.copy is not None:
        desk.links.open_path(desk.files.session.copy)


def choose_file(desk: Desk) -> None:
    """Open the file that the person chooses."""
    path = file_to_open(desk.window(), desk.language, desk.files.folder)
    if path is not None:
        desk.open_path(path)


def _save_as_template(desk: Desk) -> None:
    """Keep the map as a template of the person's own."""
    from cjm_desktop.app.files.own_templates import save_as_template  # noqa: PLC0415

    finish_typing()
    if desk.document is not None:
        save_as_template(desk.window(), desk.language, desk.document.journey)


def _show_versions(desk: Desk) -> None:
    """Look at what is kept of the map: one version is restored, or opened as a copy in a window of its own."""
    from cjm_desktop.app.versions.showing import choose_version  # noqa: PLC0415

    finish_typing()
    session = desk.files.session
    if session is not None:
        desk.files.autosave.finish()
        chosen = choose_version(desk.window(), desk.language, session, desk.files.keeping)
        copy = chosen.copy
        if copy is not None:
            desk.new_window()
            desk.windows[-1].files.open_made(lambda: copy)
        if chosen.compared:
            compare_versions(desk, chosen.compared)


def _name_version(desk: Desk) -> None:
    """Keep the map as it is now under a name."""
    from cjm_desktop.app.versions.names import name_present  # noqa: PLC0415

    finish_typing()
    session = desk.files.session
    if session is not None:
        desk.files.autosave.finish()
        name = name_present(desk.window(), desk.language, session, desk.files.keeping)
        if name is not None and desk.canvas is not None:
            desk.canvas.told.emit(Text("Versions", "The map as it is now is kept as “{name}”.")(name=name))


def _open_preferences(desk: Desk) -> None:
    """Show what the person prefers; it holds at once in all windows."""
    from cjm_desktop.app.preferences.dialog import open_preferences  # noqa: PLC0415

    open_preferences(desk.window(), lambda: desk.preferences, desk.prefer, desk.language)


def _leave(desk: Desk) -> None:
    """Close the map, or on the welcome page the window."""
    if desk.document is None:
        desk.window().close()
    else:
        desk.files.close()


FILE_COMMANDS: Final = (
    Command("new", Text("Command", "New…"), "file", _new, (_Keys.New,), "ui-new"),
    Command("open", Text("Command", "Open…"), "file", choose_file, (_Keys.Open,), "ui-open"),
    *PORTFOLIO_COMMANDS,
    Command(
        "save", Text("Command", "Save"), "file", lambda desk: desk.files.save(), (_Keys.Save,), "ui-save", has_map,
        begins_group=True,
    ),
    Command(
        "save-as", Text("Command", "Save as…"), "file", lambda desk: desk.files.save_as(), _SAVE_AS, enabled=has_map,
    ),
    Command(
        "save-as-template", Text("Command", "Save as template…"), "file", _save_as_template, enabled=has_map,
    ),
    Command(
        "merge-theirs", Text("Command", "Merge what was changed elsewhere"), "file",
        lambda desk: desk.files.theirs.merge(), enabled=_can_merge,
    ),
    Command(
        "merge-copy", Text("Command", "Merge the conflict copy…"), "file",
        lambda desk: desk.files.theirs.merge_copy(), enabled=_has_copy,
    ),
    Command("open-copy", Text("Command", "Open the conflict copy beside"), "file", _open_copy, enabled=_has_copy),
    Command(
        "pass-over-copy", Text("Command", "Pass over the conflict copy"), "file",
        lambda desk: desk.files.theirs.pass_over(), enabled=_has_copy,
    ),
    Command(
        "reload", Text("Command", "Reload what is in the file"), "file", lambda desk: desk.files.theirs.reload(),
        enabled=_has_theirs,
    ),
    Command("versions", Text("Command", "Versions…"), "file", _show_versions, enabled=has_map),
    Command("name-version", Text("Command", "Name this version…"), "file", _name_version, enabled=has_map),
    *COMPARING_COMMANDS,
    *EVIDENCE_COMMANDS,
    Command("export", Text("Command", "Export…"), "file", export, ("Ctrl+E",), "ui-export", has_map),
    Command("print", Text("Command", "Print…"), "file", print_map, ("Ctrl+P",), enabled=has_map),
    Command(
        "preferences", Text("Command", "Preferences…"), "file", _open_preferences, _PREFERENCES, begins_group=True,
    ),
    Command("close", Text("Command", "Close"), "file", _leave, ("Ctrl+W", _Keys.Close), begins_group=True),
    Command("quit", Text("Command", "Quit"), "file", lambda desk: desk.quit(), _QUIT),
)  # fmt: skip
