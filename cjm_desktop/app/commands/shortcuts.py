"""The page of shortcuts, made from the table of commands."""

import re
from collections.abc import Iterable
from typing import Final

from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from cjm_desktop.app.commands.command import MENUS, Command, Menu, sequences
from cjm_desktop.words import Language, Text, say

_KEY_OF_MENU: Final = re.compile(r"\(&.\)|&")


class ShortcutsDialog(QDialog):
    """Lists every command that has a key, menu by menu."""

    def __init__(self, commands: Iterable[Command], language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        title = say(Text("Shortcuts", "Shortcuts"), language)
        self.setWindowTitle(title)
        self.resize(480, 560)
        self.tree = tree = QTreeWidget()
        tree.setAccessibleName(title)
        tree.setHeaderLabels([say(Text("Shortcuts", "Command"), language), say(Text("Shortcuts", "Keys"), language)])
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        bold = QFont(tree.font())
        bold.setBold(True)
        groups: dict[Menu, QTreeWidgetItem] = {}
        for command in commands:
            keys = [
                key.toString(QKeySequence.SequenceFormat.NativeText) for key in sequences(command) if _is_common(key)
            ]
            if keys:
                name = say(command.text, language) if isinstance(command.text, Text) else command.text
                group = groups.get(command.menu)
                if group is None:
                    group = QTreeWidgetItem(tree, [_KEY_OF_MENU.sub("", say(MENUS[command.menu], language))])
                    group.setFont(0, bold)
                    groups[command.menu] = group
                QTreeWidgetItem(group, [name.rstrip("…"), ", ".join(keys)])
        tree.expandAll()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(tree)


def _is_common(key: QKeySequence) -> bool:
    """Tell whether a key is on every keyboard; some have others that are called New, Open or Undo."""
    last = key.toString().rpartition("+")[2]
    return len(last) <= 2 or last in ("Del", "Backspace", "Return")
