"""The dialog in which earlier versions of the open map are looked at, compared with it, restored or opened."""

import datetime as dt
from functools import partial
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from cjm_desktop.app.files.times import when
from cjm_desktop.app.gallery.pictures import Pictures
from cjm_desktop.app.versions.list import VersionList
from cjm_desktop.app.versions.looking import Describing, Look, Looking, listed
from cjm_desktop.app.versions.picture import VersionPicture
from cjm_desktop.app.versions.rows import Entry, Rows
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.jobs import Job
from cjm_desktop.app.widgets.labels import plain_label
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.revisions import revisions_of
from cjm_desktop.storage.reading import Opened
from cjm_desktop.words import Language, Text, say

Wish = Literal["restore", "copy"]
_SIZE: Final = 1080, 680
_LIST: Final = 300
_SEARCHING: Final = Text("Versions", "Looking for versions …")
_NONE: Final = Text("Versions", "No version of this map is kept on this computer yet. Every save keeps one.")
_LOOKING: Final = Text("Versions", "Looking into it …")
_SINCE: Final = Text("Versions", "Changed since then: {summary}")
_MORE: Final = Text("Versions", "… and {count} more")
_CACHE: Final = 24
"""Pictures that are kept while the dialog is open."""


class VersionsDialog(QDialog):
    """Changes nothing itself: ``wish`` says what is to be done with the version that was chosen."""

    def __init__(
        self, now: JourneyMap, in_file: JourneyMap | None, folder: Path, language: Language, parent: QWidget
    ) -> None:
        """Show what is kept of a map in a folder, beside the map as it is ``now`` and as its file has it."""
        super().__init__(parent)
        self._language: Language = language
        self._in_file = next(iter(revisions_of(in_file)), "") if in_file is not None else ""
        self.wish: Wish | None = None
        self.opened: Opened | None = None
        """The version that is chosen, once it was looked into."""
        self._pictures_known: dict[int, QPixmap] = {}
        self._rows = Rows(language, self)
        self._list = VersionList(self._rows, language)
        self._picture = VersionPicture(self._say(Text("Versions", "Picture of the version")))
        self._when = plain_label("", "title")
        self._title = plain_label("", "second")
        self._since = plain_label("", "name")
        self._since.setWordWrap(True)
        self._lines = QListWidget()
        self._lines.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self._lines.setWordWrap(True)
        self._lines.setAccessibleName(self._say(Text("Versions", "What was changed since then")))
        self._copy = QPushButton(self._say(Text("Versions", "Open as a copy")))
        self._restore = QPushButton(self._say(Text("Versions", "Restore")))
        self._looking, self._describing, self._pictures = Looking(now, self), Describing(self), Pictures(self)
        self.setWindowTitle(self._say(Text("Versions", "Versions")))
        self.resize(*map(scaled, _SIZE))
        self._arrange()
        self._listen()
        self._clear(_SEARCHING)
        self._job = Job(partial(listed, folder, now.id))
        self._job.done.connect(self._show_versions)
        self.destroyed.connect(self._job.cancel)

    @property
    def saved(self) -> dt.datetime | None:
        """When the version that is chosen was saved, in UTC."""
        entry = self._list.entry
        return None if entry is None else entry.about.saved

    def _say(self, text: Text) -> str:
        return say(text, self._language)

    def _arrange(self) -> None:
        close = QPushButton(self._say(Text("Versions", "Close")))
        close.clicked.connect(self.reject)
        for button in (self._copy, close):
            button.setAutoDefault(False)
        self._restore.setDefault(True)
        self._restore.setToolTip(self._say(Text("Versions", "One step, which can be undone")))
        self._list.setFixedWidth(scaled(_LIST))
        head = QHBoxLayout()
        head.addWidget(self._when)
        head.addStretch()
        head.addWidget(self._title)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addLayout(head)
        right.addWidget(self._picture, 3)
        right.addWidget(self._since)
        right.addWidget(self._lines, 1)
        self._lines.setMinimumHeight(scaled(90))
        parts = QHBoxLayout()
        parts.setSpacing(20)
        parts.addWidget(self._list)
        parts.addLayout(right, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._copy)
        buttons.addStretch()
        buttons.addWidget(close)
        buttons.addWidget(self._restore)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        column.addLayout(parts, 1)
        column.addLayout(buttons)

    def _listen(self) -> None:
        self._list.chosen.connect(self._choose)
        self._list.seen.connect(self._describe_later)
        self._looking.done.connect(self._show)
        self._looking.failed.connect(self._fail)
        self._describing.described.connect(self._say_what)
        self._pictures.made.connect(self._show_picture)
        self._copy.clicked.connect(partial(self._finish, "copy"))
        self._restore.clicked.connect(partial(self._finish, "restore"))

    def _finish(self, wish: Wish, *_: object) -> None:
        self.wish = wish
        self.accept()

    def done(self, result: int) -> None:
        """End the work that is for nobody any more."""
        for work in (self._looking, self._describing):
            work.stop()
        self._job.cancel()
        self._pictures.wish([])
        super().done(result)

    # What is there

    def _show_versions(self, entries: list[Entry]) -> None:
        self._rows.show(entries, self._in_file)
        if not entries:
            self._clear(_NONE)
        self._list.choose_first()
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _describe_later(self) -> None:
        if self.isVisible() and not self._looking.is_busy:
            self._describe()

    def _describe(self) -> None:
        pairs: list[tuple[Entry, Entry]] = []
        for row in self._list.rows_in_sight():
            entry, before = self._rows.entry(row), self._rows.before(row)
            if entry is not None and before is not None:
                pairs.append((entry, before))
        self._describing.wish(pairs)

    def _say_what(self, number: int, said: Text) -> None:
        words = self._say(said)
        self._rows.describe(number, words[:1].upper() + words[1:])

    # The one that is chosen

    def _clear(self, said: Text) -> None:
        self.opened = None
        self._since.setText("")
        self._lines.clear()
        self._lines.hide()
        self._picture.tell(self._say(said))
        for button in (self._copy, self._restore):
            button.setEnabled(False)

    def _choose(self) -> None:
        entry = self._list.entry
        if entry is None:
            return
        self._clear(_LOOKING)
        self._when.setText(self._say(when(entry.about.saved)))
        self._title.setText(entry.about.title)
        self._pictures.wish([])
        self._describing.stop()  # what was chosen comes first
        known = self._pictures_known.get(entry.version.number)
        if known is not None:
            self._picture.show_picture(known)
        self._looking.look(entry)

    def _show(self, number: int, look: Look) -> None:
        if self._list.entry is None or self._list.entry.version.number != number:
            return
        self.opened = look.opened
        self._since.setText(self._say(_SINCE(summary=look.summary)))
        self._lines.addItems([self._say(line) for line in look.lines])
        if look.count > len(look.lines):
            self._lines.addItem(self._say(_MORE(count=look.count - len(look.lines))))
        self._lines.setVisible(look.count > 0)
        self._copy.setEnabled(True)
        self._restore.setEnabled(look.count > 0)
        if number not in self._pictures_known:
            self._pictures.wish([look.opened.journey])
        self._describe()

    def _fail(self, _number: int, why: Text) -> None:
        self._clear(why)
        self._describe()

    def _show_picture(self, _place: int, _title: str, _language: str, picture: QPixmap) -> None:
        entry = self._list.entry
        if entry is not None:
            self._pictures_known[entry.version.number] = picture
            if len(self._pictures_known) > _CACHE:
                self._pictures_known.pop(next(iter(self._pictures_known)))
            self._picture.show_picture(picture)
