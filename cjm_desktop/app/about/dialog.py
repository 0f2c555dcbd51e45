"""What this program is, and what it is made with."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.icons import app_icon
from cjm_desktop.app.widgets.labels import plain_label
from cjm_desktop.app.widgets.waiting import wait_for
from cjm_desktop.licences import Part, installed, parts
from cjm_desktop.progress import Cancelled
from cjm_desktop.words import Language, Text, say

_ICON: Final = QSize(64, 64)
_WHAT: Final = Text(
    "About",
    "Draws customer journey maps and prints them exactly, at any size. It works without a network, sends nothing "
    "anywhere, and asks nobody whether there is a newer version.",
)
OWN: Final = Text(
    "About",
    "All rights reserved: no licence has been chosen for CJM Desktop itself yet; what it is made with keeps its own "
    "licences.",
)


def show_about(parent: QWidget, language: Language) -> None:
    """Say what the program is, once what it is made with was looked up beside the window."""
    try:
        known = wait_for(parent, language, Text("About", "Looking up what is installed …"), lambda _: parts())
    except Cancelled:
        return
    dialog = AboutDialog(known, language, parent)
    dialog.exec()
    dialog.deleteLater()


class AboutDialog(QDialog):
    """Lists all parts with their versions and licences; below it is what the licence of the chosen one says."""

    def __init__(self, known: Sequence[Part], language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts = known
        self._language: Language = language
        self.setWindowTitle(self._say(Text("About", "About CJM Desktop")))
        self.tree = self._tree()
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self._say(Text("About", "What the licence says")))
        both = QSplitter(Qt.Orientation.Vertical)
        both.setChildrenCollapsible(False)
        both.addWidget(self.tree)
        both.addWidget(self.text)
        both.setSizes([scaled(260), scaled(200)])
        close = QPushButton(self._say(Text("Message", "OK")))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addWidget(plain_label(self._say(Text("About", "It is made with:")), "label"))
        column.addWidget(both, 1)
        column.addLayout(foot)
        self.resize(scaled(680), scaled(640))
        self.tree.currentItemChanged.connect(self._show_text)
        self.tree.setCurrentIndex(self.tree.model().index(0, 0))
        close.setFocus()

    def _say(self, text: Text) -> str:
        return say(text, self._language)

    def _head(self) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(_ICON, self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(plain_label(f"CJM Desktop {installed()}", "title"))
        for text, role in ((_WHAT, "text"), (OWN, "second")):
            label = plain_label(self._say(text), role)
            label.setWordWrap(True)
            words.addWidget(label)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        heads = (Text("About", "Part"), Text("About", "Version"), Text("About", "Licence"))
        tree.setHeaderLabels([self._say(head) for head in heads])
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setAccessibleName(self._say(Text("About", "What it is made with")))
        for part in self._parts:
            tree.addTopLevelItem(QTreeWidgetItem([part.name, part.version, part.licence]))
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        return tree

    def _show_text(self, row: QTreeWidgetItem | None) -> None:
        if row is not None:
            self.text.setPlainText(self._parts[self.tree.indexOfTopLevelItem(row)].text)
