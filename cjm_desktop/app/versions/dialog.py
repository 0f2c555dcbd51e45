"""The dialog in which earlier versions of the open map are looked at, compared with it, restored or opened."""

import datetime as dt
from functools import partial
from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from cjm_desktop.app.gallery.pictures import Pictures
from cjm_desktop.app.versions.list import VersionList
from cjm_desktop.app.versions.looking import Describing, Look, Looking, listed
from cjm_desktop.app.versions.names import NameButtons
from cjm_desktop.app.versions.picture import VersionPicture
from cjm_desktop.app.versions.rows import Entry, Rows
from cjm_desktop.app.versions.words import called
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.jobs import Job
from cjm_desktop.app.widgets.labels import plain_label
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.revisions import revisions_of
from cjm_desktop.storage.history import Keeping
from cjm_desktop.storage.reading import Opened
from cjm_desktop.words import Language, Text, say

Wish = Literal["restore", "copy", "compare"]
_SIZE: Final = 1080, 680
_LIST: Final = 300
_SEARCHING: Final = Text("Versions", "Looking for versions …")
_NONE: Final = Text("Versions", "No version of this map is kept on this computer yet. Every save keeps one.")
_LOOKING: Final = Text("Versions", "Looking into it …")
_SINCE: Final = Text("Versions", "Changed since then: {summary}")
_MORE: Final = Text("Versions", "… and {count} more")
_COMPARE: Final = Text("Versions", "Compare with now")
_COMPARE_BOTH: Final = Text("Versions", "Compare both")
_HOW_TWO: Final = Text("Versions", "Select two versions with Ctrl or Shift to compare them with each other")
_BOTH: Final = 2
_CACHE: Final = 24
"""Pictures that are kept while the dialog is open."""


class VersionsDialog(QDialog):
    """Changes nothing itself: ``wish`` says what is to be done with the version that was chosen."""

    def __init__(
        self, now: JourneyMap, in_file: JourneyMap | None, keeping: Keeping, language: Language, parent: QWidget
    ) -> None:
        """Show what is kept of a map, beside the map as it is ``now`` and as its file has it."""
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
        self._compare = QPushButton(self._say(_COMPARE))
        self._names = NameButtons(keeping, language)
        self._looking, self._describing, self._pictures = Looking(now, self), Describing(self), Pictures(self)
        self.setWindowTitle(self._say(Text("Versions", "Versions")))
        self.resize(*map(scaled, _SIZE))
        self._arrange()
        self._listen()
        self._clear(_SEARCHING)
        self._list_anew = partial(listed, keeping.folder, now.id)
        self._job = Job(self._list_anew)
        self._job.done.connect(self._show_versions)
        self.destroyed.connect(self._job.cancel)

    @property
    def saved(self) -> dt.datetime | None:
        """When the version that is chosen was saved, in UTC."""
        entry = self._list.entry
        return None if entry is None else entry.about.saved

    @property
    def compared(self) -> list[Entry]:
        """The versions that are selected, the newest first: one to be compared with the map as it is, or two."""
        return self._list.entries

    def _say(self, text: Text) -> str:
        return say(text, self._language)

    def _arrange(self) -> None:
        close = QPushButton(self._say(Text("Versions", "Close")))
        close.clicked.connect(self.reject)
        self._compare.setToolTip(self._say(_HOW_TWO))
        for button in (self._copy, self._compare, close):
            button.setAutoDefault(False)
        self._restore.setDefault(True)
        self._restore.setToolTip(self._say(Text("Versions", "One step, which can be undone")))
        self._list.setFixedWidth(scaled(_LIST))
        head = QHBoxLayout()
        self._when.setWordWrap(True)
        self._when.setMinimumWidth(1)  # a long name makes the dialog no wider
        head.addWidget(self._when, 1)
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
        buttons.addWidget(self._compare)
        buttons.addWidget(self._names)
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
        self._names.changed.connect(self._list_again)
        self._compare.clicked.connect(partial(self._finish, "compare"))
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

    def _list_again(self, number: int) -> None:
        """Show the names as they are now, and the version that was chosen."""
        self._job = Job(self._list_anew)
        self.destroyed.connect(self._job.cancel)
        self._job.done.connect(partial(self._show_again, number))

    def _show_again(self, number: int, entries: list[Entry]) -> None:
        self._rows.show(entries, self._in_file)
        self._list.choose(number)
        self._describe_later()

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
        for button in (self._copy, self._restore, self._compare):
            button.setEnabled(False)
        self._names.show_entry(None)

    def _choose(self) -> None:
        entry = self._list.entry
        if entry is None:
            return
        self._clear(_LOOKING)
        chosen = len(self._list.entries)
        self._compare.setText(self._say(_COMPARE_BOTH if chosen == _BOTH else _COMPARE))
        self._when.setText(self._say(called(entry.about.saved, entry.name)))
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
        chosen = len(self._list.entries)
        self._copy.setEnabled(chosen == 1)
        self._restore.setEnabled(chosen == 1 and look.count > 0)
        self._compare.setEnabled(chosen == _BOTH or (chosen == 1 and look.count > 0))
        self._names.show_entry(self._list.entry if chosen == 1 else None)
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
