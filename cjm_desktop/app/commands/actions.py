"""The commands as Qt's actions: in menus, on keys, enabled as the map allows."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from cjm_desktop.app.commands.command import CHOICES
from cjm_desktop.app.commands.comparing import leave_comparison
from cjm_desktop.app.commands.keys import Chosen, bindings, shown
from cjm_desktop.app.commands.planning import is_about_the_map, leave_plan
from cjm_desktop.app.commands.portfolio import leave_overview
from cjm_desktop.app.commands.table import COMMANDS, MENUS, WITHIN, Command, Desk, Menu
from cjm_desktop.app.commands.workshop import leave_workshop
from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.app.widgets.icons import ui_icon
from cjm_desktop.app.widgets.labels import menu_text, plain_tip
from cjm_desktop.words import Language, Text, say

_ROLES: Final = {
    "about": QAction.MenuRole.AboutRole,
    "preferences": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
}
"""What macOS shows in the menu of the program, whichever menu it is in elsewhere."""


class Actions:
    """One action a command. They go when their owner goes; ``all`` gives them to the window on whose keys they are."""

    def __init__(self, desk: Desk, owner: QObject, language: Language, colours: Colours) -> None:
        self._desk = desk
        self._language: Language = language
        self._actions: dict[str, QAction] = {}
        groups: dict[Menu, QActionGroup] = {}
        for command in COMMANDS:
            action = QAction(_label(command.text, language), owner)
            action.setObjectName(command.id)
            context = Qt.ShortcutContext.WidgetShortcut if command.of_map else Qt.ShortcutContext.WindowShortcut
            action.setShortcutContext(context)
            action.setMenuRole(_ROLES.get(command.id, QAction.MenuRole.NoRole))
            if command.icon is not None:
                action.setIcon(ui_icon(command.icon, colours.ink, colours.faint))
            if command.checked is not None:
                action.setCheckable(True)
                if command.menu in CHOICES:
                    groups.setdefault(command.menu, QActionGroup(owner)).addAction(action)
            action.triggered.connect(partial(_run, command, desk))
            self._actions[command.id] = action
        self._chosen: Chosen | None = None
        self.refresh()

    @property
    def all(self) -> list[QAction]:
        """Every action."""
        return list(self._actions.values())

    @property
    def of_map(self) -> list[QAction]:
        """Those whose keys are heard on the map alone."""
        return [self._actions[command.id] for command in COMMANDS if command.of_map]

    def __getitem__(self, command: str) -> QAction:
        return self._actions[command]

    def refresh(self) -> None:
        """Enable, name and check the actions as the map and the window are now, on the keys that are chosen now."""
        has_new_keys = self._take_keys()
        for command in COMMANDS:
            action = self._actions[command.id]
            action.setEnabled(command.enabled(self._desk))
            if command.said is not None:
                action.setText(_label(command.said(self._desk), self._language))
            if command.checked is not None:
                action.setChecked(command.checked(self._desk))
            if has_new_keys or command.said is not None:
                action.setToolTip(_tip(action))

    def _take_keys(self) -> bool:
        """Put the actions on the keys that are chosen now, and tell whether these are others."""
        chosen = self._desk.preferences.shortcuts
        if chosen is self._chosen:
            return False
        self._chosen = chosen
        for name, keys in bindings(COMMANDS, chosen).items():
            self._actions[name].setShortcuts(keys)
        return True

    def fill(self, bar: QMenuBar, within: Mapping[str, QMenu]) -> dict[Menu, QMenu]:
        """Make the menus and return them; those ``within`` them follow the commands that are named."""
        menus: dict[Menu, QMenu] = {}
        for menu, name in MENUS.items():
            if menu not in WITHIN:
                menus[menu] = bar.addMenu(say(name, self._language))
        for command in COMMANDS:
            menu = menus.get(command.menu)
            if menu is None:
                outer = menus[WITHIN[command.menu]]
                if command.menu == next(iter(WITHIN)):
                    outer.addSeparator()
                menu = menus[command.menu] = outer.addMenu(say(MENUS[command.menu], self._language))
            if command.begins_group:
                menu.addSeparator()
            menu.addAction(self._actions[command.id])
            if command.id in within:
                menu.addMenu(within[command.id])
        return menus

    def menu_of(self, kinds: frozenset[str], parent: QWidget) -> QMenu:
        """Return the menu of things of some kinds that are selected together; of none, that of the map."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command in COMMANDS:
            if command.on and kinds <= command.on:
                if command.begins_group:
                    menu.addSeparator()
                menu.addAction(self._actions[command.id])
        for name, outer in WITHIN.items():
            if kinds == frozenset((outer,)):
                menu.addMenu(self._submenu(name, menu))
        return menu

    def _submenu(self, name: Menu, parent: QMenu) -> QMenu:
        menu = QMenu(say(MENUS[name], self._language), parent)
        menu.addActions([self._actions[command.id] for command in COMMANDS if command.menu == name])
        return menu


def _run(command: Command, desk: Desk, *_: object) -> None:
    leave_overview(desk, command)
    leave_workshop(desk, command)
    if is_about_the_map(command):
        leave_plan(desk)
        leave_comparison(desk, command)
    command.run(desk)


def _label(text: Text | str, language: Language) -> str:
    """Return what a menu shows; what people wrote may hold an ampersand, which would be taken for a key."""
    return menu_text(say(text, language) if isinstance(text, Text) else text)


def _tip(action: QAction) -> str:
    """Return what pointing at a button says: the command and its key, as plain text."""
    name = action.text().replace("&&", "&").rstrip("…")
    key = shown(action.shortcut())
    return plain_tip(f"{name} ({key})" if key else name)
