"""All maps of a folder: what is due, what is to be done, where it hurts; one of them is opened."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from cjm_desktop.app.fields.field import note
from cjm_desktop.app.files.recent import short
from cjm_desktop.app.files.times import today
from cjm_desktop.app.portfolio.table import PortfolioTable
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.app.widgets.jobs import Job
from cjm_desktop.app.widgets.labels import plain_label
from cjm_desktop.app.widgets.messages import warn
from cjm_desktop.interchange.report.reading import Portfolio, read_portfolio
from cjm_desktop.interchange.report.words import sum_of
from cjm_desktop.storage.safe_file import Over, write_bytes_safely
from cjm_desktop.words import Fault, Language, Text, say

_STEPS: Final = 1000
_MOST_NAMED: Final = 4
_NOTHING: Final = Text("Report", "There are no journey maps in this folder.")


class PortfolioDialog(QDialog):
    """Reads a folder beside the window; a file is ``chosen`` when it is accepted."""

    def __init__(self, folder: Path | None, language: Language, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self._language: Language = language
        self._folder = folder
        self._job: Job | None = None
        self.chosen: Path | None = None
        """The file that is to be opened."""
        self.setWindowTitle(self._say(Text("Report", "Map overview")))
        self.table = PortfolioTable(language, colours)
        self.table.chosen.connect(self._open)
        self._place = plain_label("", "heading")
        self._sum = note("second")
        self._unread = note("complaint")
        self._bar = QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self._say(Text("Report", "Reading the maps")))
        self._cancel = self._button(Text("Files", "Cancel"), self._stop)
        self._arrange()
        self.resize(scaled(1100), scaled(640))
        if folder is None:
            self._show_idle(Text("Report", "Choose a folder with journey maps."))
        else:
            self._read(folder)

    def _say(self, text: Text) -> str:
        return say(text, self._language)

    def _button(self, name: Text, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(self._say(name))
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _arrange(self) -> None:
        choose = self._button(Text("Report", "Choose a folder…"), self._choose_folder)
        head, reading, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._place, 1)
        head.addWidget(choose)
        reading.addWidget(self._bar, 1)
        reading.addWidget(self._cancel)
        self._opening = self._button(Text("Report", "Open the map"), self._open_current)
        self._opening.setProperty("role", "accent")
        self._saving = self._button(Text("Report", "Save as a report…"), self._save)
        foot.addWidget(self._saving)
        foot.addStretch(1)
        foot.addWidget(self._button(Text("Report", "Close"), self.reject))
        foot.addWidget(self._opening)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._sum)
        column.addLayout(reading)
        column.addWidget(self.table, 1)
        column.addWidget(self._unread)
        column.addLayout(foot)

    def _choose_folder(self) -> None:
        title = self._say(Text("Report", "Choose a folder"))
        name = QFileDialog.getExistingDirectory(self, title, str(self._folder or Path.home()))
        if name:
            self._read(Path(name))

    def _read(self, folder: Path) -> None:
        """Read a folder beside the window."""
        self._stop()
        self._folder = folder
        self._place.setText(short(folder))
        self._sum.setText(self._say(Text("Report", "Reading the maps…")))
        self._unread.hide()
        self.table.show_portfolio(None)
        self._show_reading(reading=True)
        self._bar.setValue(0)
        self._job = Job(partial(read_portfolio, folder, today()))
        self._job.progress.connect(self._advance)
        self._job.done.connect(self._show)
        self._job.failed.connect(self._fail)

    def _show_reading(self, *, reading: bool) -> None:
        self._bar.setVisible(reading)
        self._cancel.setVisible(reading)
        self._opening.setEnabled(self.table.path is not None)
        self._saving.setEnabled(self.table.path is not None)

    def _advance(self, done: float) -> None:
        self._bar.setValue(round(done * _STEPS))

    def _show(self, portfolio: Portfolio) -> None:
        self._job = None
        self.table.show_portfolio(portfolio)
        self._sum.setText(self._say(sum_of(portfolio)) if portfolio.entries else self._say(_NOTHING))
        named = [self._say(text) for text in portfolio.unread[:_MOST_NAMED]]
        if len(portfolio.unread) > _MOST_NAMED:
            more = Text("Report", "Also not read: {count}")(count=len(portfolio.unread) - _MOST_NAMED)
            named.append(self._say(more))
        self._unread.setText("\n".join(named))
        self._unread.setVisible(bool(named))
        self._show_reading(reading=False)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fail(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, Fault):
            raise error
        self._show_idle(error.text)

    def _show_idle(self, said: Text) -> None:
        self._sum.setText(self._say(said))
        self._unread.hide()
        self._show_reading(reading=False)

    def _save(self) -> None:
        """Write what is shown into a file; its ending says as what."""
        from cjm_desktop.interchange.report.files import REPORT_WRITERS  # noqa: PLC0415 - seldom asked for

        portfolio = self.table.portfolio
        if portfolio is None:
            return
        kinds = ";;".join(f"{suffix[1:]} (*{suffix})" for suffix in REPORT_WRITERS)
        start = str(portfolio.folder / f"{self._say(Text('Report', 'Map overview'))}.html")
        title = self._say(Text("Report", "Save as a report"))
        name, chosen = QFileDialog.getSaveFileName(self, title, start, kinds, "html (*.html)")
        if not name:
            return
        path = Path(name)
        over: Over = "anything"
        if path.suffix.lower() not in REPORT_WRITERS:
            path, over = path.with_name(f"{path.name}.{chosen.partition(' ')[0]}"), "nothing"  # of it nobody was asked
        try:
            write_bytes_safely(path, REPORT_WRITERS[path.suffix.lower()](portfolio, self._language), over)
        except Fault as fault:
            warn(self, self._language, fault.text)
            return
        self._sum.setText(self._say(Text("Report", "Saved as {file}.")(file=short(path))))

    def _stop(self) -> None:
        """Read no further."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self._show_idle(Text("Report", "Reading was cancelled."))

    def _open(self, path: Path) -> None:
        self.chosen = path
        self.accept()

    def _open_current(self) -> None:
        if self.table.path is not None:
            self._open(self.table.path)

    def done(self, result: int) -> None:
        """Go away, and read no further."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        super().done(result)
