"""What is there before a map is open: templates and examples, recent files, the way to open one."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cjm_desktop.app.files.recent import names_apart, short
from cjm_desktop.app.gallery.gallery import Gallery
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.icons import app_icon
from cjm_desktop.app.widgets.labels import plain_label, plain_tip
from cjm_desktop.words import Language, Text, say

_SIDE: Final = 264
_LATER: Final = 700
"""Milliseconds after the first picture."""
_ICON: Final = QSize(64, 64)


class Welcome(QWidget):
    """Asks for what a person wants to start with."""

    wants_open = Signal()
    wants_file = Signal(Path)
    wants_overview = Signal()

    def __init__(self, language: Language, recent: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gallery = Gallery(language)
        self._language: Language = language
        self._buttons: dict[Path, QPushButton] = {}
        self._is_painted = False
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(36, 28, 24, 24)
        column.setSpacing(6)
        column.addLayout(self._head())
        column.addSpacing(20)
        column.addWidget(self.gallery, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side(recent))
        row.addWidget(scroll, 1)

    def _head(self) -> QLayout:
        said = (
            (Text("Welcome", "What is it like to be your customer?"), "title"),
            (Text("Welcome", "Draw the journey, see where it hurts, print it at any size."), "second"),
        )
        icon = QLabel()
        icon.setTextFormat(Qt.TextFormat.PlainText)
        icon.setPixmap(app_icon().pixmap(_ICON, self.devicePixelRatioF()))
        head = QGridLayout()
        head.setHorizontalSpacing(16)
        head.setVerticalSpacing(4)
        head.setColumnStretch(1, 1)
        head.addWidget(icon, 0, 0, len(said), 1)
        for row, (text, role) in enumerate(said):
            label = plain_label(say(text, self._language), role)
            label.setWordWrap(True)
            head.addWidget(label, row, 1)
        return head

    def _side(self, recent: Sequence[Path]) -> QWidget:
        side = QWidget()
        side.setProperty("role", "side")
        side.setFixedWidth(scaled(_SIDE))
        column = self._column = QVBoxLayout(side)
        column.setContentsMargins(20, 32, 20, 20)
        column.setSpacing(4)
        opening = QPushButton(say(Text("Welcome", "Open a file…"), self._language))
        opening.setProperty("role", "accent")
        opening.clicked.connect(self.wants_open)
        column.addWidget(opening)
        overview = QPushButton(say(Text("Welcome", "All maps of a folder…"), self._language))
        overview.setProperty("role", "flat")
        overview.clicked.connect(self.wants_overview)
        column.addWidget(overview)
        column.addSpacing(14)
        column.addWidget(plain_label(say(Text("Welcome", "Recent files"), self._language), "heading"))
        if not recent:
            column.addWidget(plain_label(say(Text("Welcome", "None yet"), self._language), "second"))
        for path, name in zip(recent, names_apart(recent), strict=True):
            self._buttons[path] = self._recent(path, name)
            column.addWidget(self._buttons[path])
        column.addStretch()
        hint = plain_label(say(Text("Welcome", "Or drop a file on this window."), self._language), "second")
        hint.setWordWrap(True)
        column.addWidget(hint)
        return side

    def _recent(self, path: Path, name: str) -> QPushButton:
        button = QPushButton()
        said = button.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, scaled(_SIDE) - 64)
        button.setText(said.replace("&", "&&"))
        button.setProperty("role", "flat")
        button.setToolTip(plain_tip(short(path)))
        button.setAccessibleName(short(path))
        button.setEnabled(path.is_file())
        button.clicked.connect(partial(self._choose, path))
        return button

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Look which maps are to be reviewed once the page is there, and has had the time to be used."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            if self._buttons:
                QTimer.singleShot(_LATER, self, self._look_for_due)

    def _look_for_due(self) -> None:
        from cjm_desktop.app.gallery.due import DueMaps  # noqa: PLC0415 - the first picture does not wait for it

        DueMaps(self._buttons, self._column, self._language, self)

    def _choose(self, path: Path, *_: object) -> None:
        self.wants_file.emit(path)
