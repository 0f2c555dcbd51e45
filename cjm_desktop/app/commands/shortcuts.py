"""The page of shortcuts, made from the table of commands: they are looked up there, and changed."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from cjm_desktop.app.commands.command import MENUS, Command, Desk, Menu, sequences
from cjm_desktop.app.commands.key_field import KeyField
from cjm_desktop.app.commands.keys import Chosen, bindings, given, holder, is_common, meet, refused, shown
from cjm_desktop.app.widgets.labels import plain_label, without_mnemonic
from cjm_desktop.words import Text, say

_NAME: Final = Qt.ItemDataRole.UserRole


class ShortcutsDialog(QDialog):
    """Lists all commands with their keys, menu by menu; a command gets another key by pressing it."""

    def __init__(self, commands: Sequence[Command], desk: Desk) -> None:
        super().__init__(desk.window())
        self._commands = commands
        self._desk = desk
        self._wish: Sequence[QKeySequence] = ()
        self._first: QKeySequence | None = None
        self.setWindowTitle(self._say(Text("Shortcuts", "Shortcuts")))
        self.resize(620, 640)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self._say(Text("Shortcuts", "Search commands or keys")))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.tree = self._tree()
        self.key = KeyField()
        self.key.setPlaceholderText(self._say(Text("Shortcuts", "Press the new keys")))
        self.key.setAccessibleName(self.key.placeholderText())
        self.key.pressed.connect(self._press)
        self.key.left.connect(self.tree.setFocus)
        self._which = plain_label("", "label")
        self._told = plain_label("", "second")
        self._told.setWordWrap(True)
        self._told.setMinimumHeight(36)
        self._take = self._button(Text("Shortcuts", "Take it"), self._take_away)
        self._default = self._button(Text("Shortcuts", "Default"), self._to_default)
        self._none = self._button(Text("Shortcuts", "No keys"), self._to_none)
        self._all = self._button(Text("Shortcuts", "Default for all"), self._all_to_default)
        close = self._button(Text("Shortcuts", "Close"), self.accept)
        row, told, end = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for part in (self.key, self._default, self._none):
            row.addWidget(part)
        told.addWidget(self._told, 1)
        told.addWidget(self._take)
        end.addWidget(self._all)
        end.addStretch()
        end.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addWidget(self._which)
        column.addLayout(row)
        column.addLayout(told)
        column.addLayout(end)
        self.refresh()
        self.tree.setCurrentItem(self._rows[0])
        self.search.setFocus()

    def _say(self, text: Text) -> str:
        return say(text, self._desk.language)

    def _button(self, text: Text, act: object) -> QPushButton:
        button = QPushButton(self._say(text))
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(self.windowTitle())
        tree.setHeaderLabels([self._say(Text("Shortcuts", "Command")), self._say(Text("Shortcuts", "Keys"))])
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        bold = QFont(tree.font())
        bold.setBold(True)
        groups: dict[Menu, QTreeWidgetItem] = {}
        self._rows: list[QTreeWidgetItem] = []
        for command in self._commands:
            group = groups.get(command.menu)
            if group is None:
                group = groups[command.menu] = QTreeWidgetItem(tree, [without_mnemonic(self._say(MENUS[command.menu]))])
                group.setFont(0, bold)
                group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            row = QTreeWidgetItem(group, [self._name(command), ""])
            row.setData(0, _NAME, command.id)
            self._rows.append(row)
        tree.expandAll()
        tree.currentItemChanged.connect(self._choose)
        tree.itemActivated.connect(self._begin)
        return tree

    def _name(self, command: Command) -> str:
        return (self._say(command.text) if isinstance(command.text, Text) else command.text).rstrip("…")

    def refresh(self) -> None:
        """Show the keys as they are now; those that a person chose in bold."""
        found = bindings(self._commands, self._chosen_keys)
        for row in self._rows:
            name = str(row.data(0, _NAME))
            row.setText(1, _said([key for key in found[name] if is_common(key)]))
            font = QFont(self.tree.font())
            font.setBold(name in self._chosen_keys)
            row.setFont(1, font)
        self._all.setEnabled(bool(self._chosen_keys))
        self._filter()

    def _filter(self) -> None:
        wanted = self.search.text().strip().casefold()
        for row in self._rows:
            row.setHidden(not any(wanted in row.text(column).casefold() for column in (0, 1)))
        for place in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(place)
            if group is not None:
                rows = [group.child(number) for number in range(group.childCount())]
                group.setHidden(all(row is None or row.isHidden() for row in rows))

    # Changing

    @property
    def _chosen_keys(self) -> Chosen:
        return self._desk.preferences.shortcuts

    def _choose_keys(self, chosen: Chosen) -> None:
        self._desk.prefer(lambda settings: replace(settings, shortcuts=chosen))

    @property
    def _chosen(self) -> Command | None:
        row = self.tree.currentItem()
        name = None if row is None else row.data(0, _NAME)
        return next((command for command in self._commands if command.id == name), None)

    def _choose(self) -> None:
        command = self._chosen
        for part in (self.key, self._default, self._none):
            part.setEnabled(command is not None)
        self.key.clear()
        self._first = None
        self._tell(None)
        which = None if command is None else Text("Shortcuts", "Keys of “{command}”")(command=self._name(command))
        self._which.setText("" if which is None else self._say(which))

    def _begin(self) -> None:
        if self._chosen is not None:
            self.key.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _press(self, pressed: QKeyCombination) -> None:
        """Take a key, or wait for a second one where others begin with this one too."""
        first, self._first = self._first, None
        key = QKeySequence(pressed)
        if first is not None:
            self._ask_for([QKeySequence(f"{first.toString()}, {key.toString()}")])
            return
        found = bindings(self._commands, self._chosen_keys)
        partial = QKeySequence.SequenceMatch.PartialMatch
        why = refused(pressed)
        self.key.setText(shown(key))
        if why is not None:
            self._tell(why)
        elif any(key.matches(each) is partial for keys in found.values() for each in keys):
            self.key.setText(f"{shown(key)}, …")
            self._first = key
            self._tell(Text("Shortcuts", "Press the second key: several keys begin with this one."))
        else:
            self._ask_for([key])

    def _ask_for(self, keys: Sequence[QKeySequence]) -> None:
        """Give the chosen command some keys, unless another one has them: then offer to take them away."""
        command = self._chosen
        if command is None:
            return
        found = bindings(self._commands, self._chosen_keys)
        other = holder(found, keys, command.id)
        if other is None:
            self._give(keys)
            return
        self._wish = keys
        name = next(self._name(each) for each in self._commands if each.id == other)
        key = next(key for key in keys if any(meet(key, each) for each in found[other]))
        self._tell(Text("Shortcuts", "{key} belongs to “{command}”.")(key=shown(key), command=name), offers=True)

    def _give(self, keys: Sequence[QKeySequence]) -> None:
        command = self._chosen
        if command is None:
            return
        self._choose_keys(given(self._commands, self._chosen_keys, command.id, keys))
        self.refresh()
        name, said = self._name(command), _said(keys)
        self.key.setText(said)
        if keys:
            self._tell(Text("Shortcuts", "“{command}” is on {keys} now.")(command=name, keys=said))
        else:
            self._tell(Text("Shortcuts", "“{command}” has no keys now.")(command=name))

    def _take_away(self) -> None:
        self._give(self._wish)
        self.key.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_default(self) -> None:
        if self._chosen is not None:
            self._ask_for(sequences(self._chosen))

    def _to_none(self) -> None:
        self._give(())

    def _all_to_default(self) -> None:
        self._choose_keys({})
        self.refresh()
        self.key.clear()
        self._tell(Text("Shortcuts", "All commands have the keys they came with."))

    def _tell(self, text: Text | None, *, offers: bool = False) -> None:
        self._told.setText("" if text is None else self._say(text))
        self._take.setVisible(offers)


def _said(keys: Sequence[QKeySequence]) -> str:
    return "  ·  ".join(map(shown, keys))
