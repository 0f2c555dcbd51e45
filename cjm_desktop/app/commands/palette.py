"""What the palette is opened with: every command, what the open map holds, and recent maps."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain

from cjm_desktop.app.commands.command import MENUS, WITHIN, Command, Desk
from cjm_desktop.app.commands.going import go_to
from cjm_desktop.app.commands.keys import bindings, shown
from cjm_desktop.app.files.recent import names_apart, short
from cjm_desktop.app.palette.entry import Entry
from cjm_desktop.app.palette.palette import Palette
from cjm_desktop.app.widgets.appearance import colours_of
from cjm_desktop.app.widgets.labels import without_mnemonic
from cjm_desktop.layout.icon_names import KIND_ICONS
from cjm_desktop.storage.settings import with_used
from cjm_desktop.words import Text, say

_USED = Text("Palette", "Used last")


def open_palette(commands: Sequence[Command], desk: Desk) -> None:
    """Show the palette above the window."""
    entries = chain(_commands(commands, desk), _on_map(desk), _recent(desk))
    keys = bindings(commands, desk.preferences.shortcuts)["palette"]
    Palette(desk.window(), entries, keys, desk.language, colours_of(desk.preferences)).open()


def _commands(commands: Sequence[Command], desk: Desk) -> Iterator[Entry]:
    """Yield the commands that were used last, then all others."""
    used = desk.preferences.used
    keys = bindings(commands, desk.preferences.shortcuts)
    entries = {
        command.id: Entry(
            _name(command, desk),
            _menu(command, desk),
            partial(_run, command, desk),
            command.icon or _kind_icon(command.id),
            ", ".join(shown(key) for key in keys[command.id][:1]),
            _menu(command, desk),
            command.enabled(desk),
        )
        for command in commands
        if command.id != "palette"
    }
    first = [name for name in used if name in entries and entries[name].enabled]
    for name in first:
        yield replace(entries[name], group=say(_USED, desk.language))
    for name, entry in entries.items():
        if name not in first:
            yield entry


def _kind_icon(name: str) -> str:
    """Return the icon of a kind of card or lane that a command adds, none for other commands."""
    return next(
        (icon for kind, icon in KIND_ICONS.items() if name in (f"insert-card-{kind}", f"insert-lane-{kind}")), ""
    )


def _name(command: Command, desk: Desk) -> str:
    said = command.said(desk) if command.said is not None else command.text
    return (say(said, desk.language) if isinstance(said, Text) else said).rstrip("…")


def _menu(command: Command, desk: Desk) -> str:
    outer = WITHIN.get(command.menu)
    names = [MENUS[command.menu]] if outer is None else [MENUS[outer], MENUS[command.menu]]
    return " › ".join(without_mnemonic(say(name, desk.language)) for name in names)


def _run(command: Command, desk: Desk) -> None:
    """Do what a command does, unless it cannot be done now, and remember that it was wanted."""
    if command.enabled(desk):
        desk.prefer(lambda settings: with_used(settings, command.id))
        command.run(desk)


def _on_map(desk: Desk) -> Iterator[Entry]:
    if desk.document is not None:
        from cjm_desktop.app.palette.on_map import map_entries  # noqa: PLC0415 - the welcome page is quicker without

        yield from map_entries(desk.document.journey, desk.language, partial(go_to, desk), desk.show_persona)


def _recent(desk: Desk) -> Iterator[Entry]:
    recent = [path for path in desk.files.settings.recent if path.is_file()]
    for path, name in zip(recent, names_apart(recent), strict=True):
        yield Entry(name, short(path), partial(desk.open_path, path), "ui-open")
