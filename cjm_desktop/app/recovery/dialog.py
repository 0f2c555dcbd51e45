"""The one dialog in which all that was left unsaved is offered: each map with its picture, and what would change."""

import datetime as dt
from collections.abc import Sequence
from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cjm_desktop.app.files.recent import short
from cjm_desktop.app.gallery.pictures import SIZE, Pictures
from cjm_desktop.app.recovery.left import Fate, Left
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.labels import plain_label, plain_tip
from cjm_desktop.words import Language, Text, say

Choice = Literal["restore", "keep", "discard"]
_CHOICES: Final[tuple[tuple[Choice, Text], ...]] = (
    ("restore", Text("Recovery", "Restore")),
    ("keep", Text("Recovery", "Keep for later")),
    ("discard", Text("Recovery", "Discard")),
)
_ABOUT: Final = Text(
    "Recovery",
    "The program ended before this was saved. Restored maps stay unsaved until you save them. What you keep for later "
    "is offered again at the next start.",
)
_FATES: Final[dict[Fate, Text]] = {
    "into its file": Text("Recovery", "Restoring it is one step that can be undone. What is different from the file:"),
    "file changed": Text(
        "Recovery",
        "The file was changed since. This opens as a copy, and the file stays as it is. What is different from it:",
    ),
    "file gone": Text("Recovery", "The file cannot be opened any more. This opens as a copy."),
    "untitled": Text("Recovery", "It was never saved in a file."),
}
_WIDE: Final = 740
_PICTURE: Final = 216
"""Pixels."""
_MOST_SEEN: Final = 3
"""Maps that are seen without scrolling."""


class RecoveryDialog(QDialog):
    """Changes nothing itself: ``choices`` says what was decided for each. Esc keeps all for later."""

    def __init__(self, lefts: Sequence[Left], language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries = [_Entry(left, language) for left in lefts]
        self.setWindowTitle(say(Text("Recovery", "Unsaved work"), language))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        about = plain_label(say(_ABOUT, language), "second")
        about.setWordWrap(True)
        go_on = QPushButton(say(Text("Recovery", "Go on"), language))
        go_on.setDefault(True)
        go_on.clicked.connect(self.accept)
        later = QPushButton(say(Text("Recovery", "Keep all for later"), language))
        later.setAutoDefault(False)
        later.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(later)
        buttons.addWidget(go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(about)
        column.addWidget(self._list(), 1)
        column.addLayout(buttons)
        self._pictures = Pictures(self)
        self._pictures.made.connect(self._show_picture)
        self._pictures.wish([left.unsaved.journey for left in lefts])

    @property
    def choices(self) -> list[Choice]:
        """What is to become of each map, in their order."""
        return [entry.choice for entry in self._entries]

    def _list(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for entry in self._entries:
            column.addWidget(entry)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        high = [entry.sizeHint().height() + 10 for entry in self._entries[:_MOST_SEEN]]
        area.setMinimumSize(scaled(_WIDE), min(sum(high), scaled(460)))
        return area

    def _show_picture(self, place: int, _title: str, _language: str, picture: QPixmap) -> None:
        self._entries[place].show_picture(picture)


class _Entry(QFrame):
    """One map: its picture, what it is, and the three things that can become of it."""

    def __init__(self, left: Left, language: Language) -> None:
        super().__init__()
        self._language: Language = language
        self.setProperty("role", "thread")
        name = left.name or say(Text("Recovery", "Untitled"), language)
        self.setAccessibleName(name)
        self._picture = QLabel()
        self._picture.setFixedSize(scaled(_PICTURE), scaled(_PICTURE) * SIZE.height() // SIZE.width())
        self._picture.setAccessibleName(self._say(Text("Recovery", "Picture of the map")))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 10)
        row.setSpacing(14)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._about(left, name), 1)

    @property
    def choice(self) -> Choice:
        """What was decided."""
        return _CHOICES[self._group.checkedId()][0]

    def show_picture(self, picture: QPixmap) -> None:
        """Show what the map looks like."""
        ratio = self.devicePixelRatioF()
        whole, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        smaller = picture.scaled(self._picture.size() * ratio, whole, smooth)
        smaller.setDevicePixelRatio(ratio)
        self._picture.setPixmap(smaller)

    def _say(self, text: Text) -> str:
        return say(text, self._language)

    def _about(self, left: Left, name: str) -> QVBoxLayout:
        lines = [f"• {self._say(line)}" for line in (*left.lines, *left.unsaved.notes)]
        if left.count > len(left.lines):
            lines.append(self._say(Text("Recovery", "… and {count} more")(count=left.count - len(left.lines))))
        if not lines and left.fate in ("into its file", "file changed"):
            lines.append(self._say(Text("Recovery", "Nothing that the map says.")))
        said = (
            (name, "name"),
            (self._say(_when(left)), "second"),
            (self._say(_FATES[left.fate]), "small"),
            ("\n".join(lines), "small"),
        )
        column = QVBoxLayout()
        column.setSpacing(4)
        for text, role in said:
            label = plain_label(text, role)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addStretch(1)
        column.addSpacing(4)
        column.addLayout(self._choices(name))
        file = left.unsaved.owner.file
        if file is not None:
            self.setToolTip(plain_tip(short(file)))
        return column

    def _choices(self, name: str) -> QHBoxLayout:
        self._group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(18)
        for number, (_, text) in enumerate(_CHOICES):
            button = QRadioButton(self._say(text))
            button.setAccessibleName(f"{name}: {button.text()}")
            self._group.addButton(button, number)
            row.addWidget(button)
        self._group.button(0).setChecked(True)
        row.addStretch(1)
        return row


def _when(left: Left) -> Text:
    """Return where it belongs and when it was written last, on the clock of this computer."""
    here = dt.datetime.fromtimestamp(left.unsaved.written, dt.UTC).astimezone()
    file = left.unsaved.owner.file
    if file is None:
        return Text("Recovery", "{date}, {time}")(date=here.date(), time=f"{here:%H:%M}")
    said = Text("Recovery", "{folder} · {date}, {time}")
    return said(folder=short(file.parent), date=here.date(), time=f"{here:%H:%M}")
