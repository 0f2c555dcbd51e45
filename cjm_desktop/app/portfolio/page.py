"""All maps of a folder, in the place of what the window shows: what is due, what is to be done, where it hurts."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from cjm_desktop.app.fields.field import note
from cjm_desktop.app.files.recent import short
from cjm_desktop.app.files.times import today
from cjm_desktop.app.portfolio.saving import save_report
from cjm_desktop.app.portfolio.table import PortfolioTable
from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.app.widgets.in_place import InPlace
from cjm_desktop.app.widgets.jobs import Job
from cjm_desktop.app.widgets.labels import plain_label, plain_tip
from cjm_desktop.interchange.report.reading import Portfolio, read_portfolio
from cjm_desktop.interchange.report.words import sum_of
from cjm_desktop.words import Fault, Language, Text, say

_STEPS: Final = 1000
_MOST_NAMED: Final = 4
_NOTHING: Final = Text("Report", "There are no journey maps in this folder.")


@dataclass(frozen=True, slots=True)
class Seen:
    """What an overview shows: a folder and, once it was read, the maps in it."""

    folder: Path | None
    portfolio: Portfolio | None = None


class PortfolioPage(InPlace):
    """Reads a folder beside the window; all that stood in its place is there again when it goes."""

    chosen = Signal(Path)
    """The file that is to be opened."""
    left = Signal()
    """It goes."""

    def __init__(self, seen: Seen, language: Language, colours: Colours, content: QWidget) -> None:
        super().__init__(content)
        self._language: Language = language
        self._folder = seen.folder
        self._jobs: list[Job] = []
        self._hidden: list[QWidget] = []
        self._former: QWidget | None = None
        self.destroyed.connect(partial(_cancel, self._jobs))
        self.setAccessibleName(self._say(Text("Report", "Map overview")))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.table = PortfolioTable(language, colours)
        self.table.chosen.connect(self.chosen)
        self._place = plain_label("", "second")
        self._sum = note("second")
        self._unread = note("complaint")
        self._bar = QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self._say(Text("Report", "Reading the maps")))
        self._cancel = self._button(Text("Files", "Cancel"), self._stop)
        self._choosing = self._button(Text("Report", "Choose a folder…"), self._choose_folder)
        self._again = self._button(Text("Report", "Read again"), self._read_again)
        self._saving = self._button(Text("Report", "Save as a report…"), self._save)
        self._opening = self._button(Text("Report", "Open the map"), self._open_current)
        self._opening.setProperty("role", "accent")
        self._arrange()
        self._begin(seen)

    def _say(self, text: Text) -> str:
        return say(text, self._language)

    def _button(self, name: Text, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(self._say(name))
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _arrange(self) -> None:
        reading, foot = QHBoxLayout(), QHBoxLayout()
        reading.addWidget(self._bar, 1)
        reading.addWidget(self._cancel)
        foot.addWidget(self._unread, 100)
        foot.addStretch(1)
        foot.addWidget(self._opening, 0, Qt.AlignmentFlag.AlignBottom)
        inner = QVBoxLayout()
        inner.setContentsMargins(20, 12, 20, 16)
        inner.setSpacing(8)
        inner.addWidget(self._sum)
        inner.addLayout(reading)
        inner.addWidget(self.table, 1)
        inner.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addLayout(inner, 1)

    def _head(self) -> QWidget:
        back = self._button(Text("Report", "‹ Back"), self.leave)
        back.setProperty("role", "flat")
        back.setToolTip("Esc")
        for button in (self._choosing, self._again):
            button.setProperty("role", "flat")
        self._saving.setProperty("role", "small")
        head = QWidget()
        head.setProperty("role", "bar")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(head)
        row.setContentsMargins(8, 4, 16, 4)
        row.setSpacing(8)
        row.addWidget(back)
        row.addWidget(plain_label(self._say(Text("Report", "Map overview")), "name"))
        row.addWidget(self._place)
        row.addWidget(self._choosing)
        row.addWidget(self._again)
        row.addStretch(1)
        row.addWidget(self._saving)
        return head

    def _begin(self, seen: Seen) -> None:
        self._place.setText("" if seen.folder is None else short(seen.folder))
        if seen.portfolio is not None:
            self._show(seen.portfolio)
        elif seen.folder is None:
            self._show_idle(Text("Report", "Choose a folder with journey maps."))
        else:
            self._read(seen.folder)

    # Coming and going

    @property
    def seen(self) -> Seen:
        """What is shown, for an overview that takes this one's place."""
        return Seen(self._folder, self.table.portfolio)

    def come(self, layout: QLayout) -> None:
        """Take the place of all that a layout arranges."""
        parent = self.parentWidget()
        beside = parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly) if parent else []
        self._hidden = [each for each in beside if each is not self and not each.isHidden()]
        self._former = self.window().focusWidget()
        for each in self._hidden:
            each.hide()
        layout.addWidget(self)
        self.show()
        (self._choosing if self._folder is None else self.table).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Leave the place to what was there, and go."""
        _cancel(self._jobs)
        self.hide()
        for each in self._hidden:
            each.show()
        if self._former is not None and isValid(self._former):
            self._former.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.left.emit()
        self.deleteLater()

    # Reading

    def _choose_folder(self) -> None:
        title = self._say(Text("Report", "Choose a folder"))
        name = QFileDialog.getExistingDirectory(self, title, str(self._folder or Path.home()))
        if name:
            self._read(Path(name))

    def _read_again(self) -> None:
        if self._folder is not None:
            self._read(self._folder)

    def _read(self, folder: Path) -> None:
        """Read a folder beside the window."""
        _cancel(self._jobs)
        self._folder = folder
        self._place.setText(short(folder))
        self._sum.setText(self._say(Text("Report", "Reading the maps…")))
        self._unread.hide()
        self.table.show_portfolio(None)
        self._show_reading(reading=True)
        self._bar.setValue(0)
        job = Job(partial(read_portfolio, folder, today()))
        job.progress.connect(self._advance)
        job.done.connect(self._show)
        job.failed.connect(self._fail)
        self._jobs.append(job)

    def _show_reading(self, *, reading: bool) -> None:
        self._bar.setVisible(reading)
        self._cancel.setVisible(reading)
        self._again.setEnabled(self._folder is not None and not reading)
        self._opening.setEnabled(self.table.path is not None)
        self._saving.setEnabled(self.table.path is not None)

    def _advance(self, done: float) -> None:
        self._bar.setValue(round(done * _STEPS))

    def _show(self, portfolio: Portfolio) -> None:
        self._jobs.clear()
        self.table.show_portfolio(portfolio)
        self._sum.setText(self._say(sum_of(portfolio)) if portfolio.entries else self._say(_NOTHING))
        named = [self._say(text) for text in portfolio.unread[:_MOST_NAMED]]
        if len(portfolio.unread) > _MOST_NAMED:
            more = Text("Report", "Also not read: {count}")(count=len(portfolio.unread) - _MOST_NAMED)
            named.append(self._say(more))
        self._unread.setText("\n".join(named))
        self._unread.setToolTip(plain_tip("\n".join(map(self._say, portfolio.unread))))
        self._unread.setVisible(bool(named))
        had_focus = self._cancel.hasFocus()
        self._show_reading(reading=False)
        if had_focus:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fail(self, error: Exception) -> None:
        self._jobs.clear()
        if not isinstance(error, Fault):
            raise error
        self._show_idle(error.text)

    def _show_idle(self, said: Text) -> None:
        self._sum.setText(self._say(said))
        self._unread.hide()
        self._show_reading(reading=False)

    def _stop(self) -> None:
        """Read no further."""
        _cancel(self._jobs)
        self._show_idle(Text("Report", "Reading was cancelled."))

    # What is done with the maps

    def _open_current(self) -> None:
        if self.table.path is not None:
            self.chosen.emit(self.table.path)

    def _save(self) -> None:
        portfolio = self.table.portfolio
        if portfolio is not None:
            saved = save_report(self, self._language, portfolio)
            if saved is not None:
                self._sum.setText(self._say(Text("Report", "Saved as {file}.")(file=short(saved))))


def _cancel(jobs: list[Job], *_: object) -> None:
    while jobs:
        jobs.pop().cancel()
