"""The dialog that makes a PDF of the map, while editing goes on."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cjm_desktop.app.export.handout import HandoutChoice
from cjm_desktop.app.export.making import Making, job_of, why_not
from cjm_desktop.app.export.preview import Preview
from cjm_desktop.app.export.printing import HANDOUT_PAPER, PaperChoice, Proof, facts, proof
from cjm_desktop.app.fields.field import note
from cjm_desktop.app.files.session import Session
from cjm_desktop.app.views.choice import ViewChoice
from cjm_desktop.app.widgets.beside import Beside
from cjm_desktop.app.widgets.jobs import Job
from cjm_desktop.app.widgets.messages import Answer, ask
from cjm_desktop.document import Document
from cjm_desktop.layout.sheet import Drawn
from cjm_desktop.model.records import JourneyMap, View
from cjm_desktop.model.seen import EVERYTHING
from cjm_desktop.paper.setup import POINTS_PER_MM, Page, PrintSetup, fit
from cjm_desktop.storage.safe_file import AlreadyThere, Over, check_target
from cjm_desktop.storage.troubles import shown
from cjm_desktop.words import Fault, Language, Text, say

_SUFFIX: Final = ".pdf"
_SIDE: Final = 300
"""Width in pixels of what stands beside the preview."""
_REPLACE: Final = Answer(Text("Export", "Replace"), QMessageBox.ButtonRole.DestructiveRole)
_KEEP: Final = Answer(Text("Export", "Cancel"), QMessageBox.ButtonRole.RejectRole)


def open_export(
    parent: QWidget,
    language: Language,
    session: Session,
    folder: Path,
    look: View,
    persona: str | None,
    margin: float | None,
) -> None:
    """Show the dialog for a map or for one of its personas; it follows the map until it is closed.

    It begins with a margin in mm, or with the usual one of the paper.

    There is one for a map: asked for again, it comes to the front.
    """
    document = session.document
    for known in parent.findChildren(ExportDialog):
        if known.isVisible() and known.document is document:
            known.come_forward(persona)
            return
    suggested = session.suggested(folder).with_suffix(".pdf")
    dialog = ExportDialog(document.journey, suggested, language, parent, persona, look, margin)
    dialog.document = document

    def follow(before: JourneyMap, after: JourneyMap) -> None:
        if before is not after:
            dialog.show_map(after)

    dialog.destroyed.connect(document.subscribe(follow))
    dialog.show()


class ExportDialog(Beside):
    """Shows the page as it will be, and writes it. To be shown, not executed: the window stays usable."""

    exported = Signal(Path)
    """The file, after it was written."""

    def __init__(
        self,
        journey: JourneyMap,
        suggested: Path,
        language: Language,
        parent: QWidget | None,
        persona: str | None = None,
        look: View = EVERYTHING,
        margin: float | None = None,
    ) -> None:
        """Begin with the sheet of a persona, else with what a view shows of the map."""
        super().__init__(parent)
        self.document: Document | None = None
        """Whose map it shows."""
        self._journey = journey
        self._suggested = suggested
        self._folder = suggested.parent
        self._language: Language = language
        self._proof: Proof | None = None
        self._pages: tuple[tuple[Drawn, Page], ...] = ()
        self._layout: Job | None = None
        self._making = Making(self)
        self._closes = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._preview = Preview()
        self._handout = HandoutChoice(journey, persona, language)
        self._paper = PaperChoice(journey, language, margin)
        self._views = ViewChoice(journey, look, language)
        self._facts = note("second")
        self._file = QLineEdit()
        self._bar = QProgressBar()
        self._news = note("name")
        self._told: Text | None = None
        self._label = note("label")
        self._choose_file = QPushButton()
        self._begin = QPushButton()
        self._stop = QPushButton()
        self._assemble()
        self._name_parts()
        self._handout.changed.connect(self._change_handout)
        self._paper.changed.connect(self._lay_out)
        self._views.changed.connect(self._lay_out)
        self._begin.clicked.connect(self._ask)
        self._stop.clicked.connect(self._cancel)
        self._making.advanced.connect(self._advance)
        self._making.changed.connect(self._show_state)
        self._making.ended.connect(self._end)
        self._making.exported.connect(self._announce)
        self._show_state()
        self._change_handout()

    def show_map(self, journey: JourneyMap) -> None:
        """Take over what the map is now; an export that goes on is that of the map it began with."""
        self._journey = journey
        was_map = self._handout.is_map
        self._handout.show_map(journey)
        self._views.show_map(journey)
        if self._handout.is_map and not was_map:
            self._change_handout()
        elif not self._making.goes_on:
            self._lay_out()

    def reject(self) -> None:
        """Close; an export that goes on is cancelled, but a file that is being written is written to its end."""
        if self._making.writes:
            self._closes = True
            return
        self._making.cancel()
        if self._layout is not None:
            self._layout.cancel()
        super().reject()

    def speak(self, language: Language) -> None:
        """Say everything in another language; an export goes on."""
        self._language = language
        for part in (self._handout, self._views, self._paper):
            part.speak(language)
        self._name_parts()
        if self._told is not None:
            self._news.setText(self._say(self._told))
        self._show_state()
        if self._pages:
            self._show_facts()
        elif not self._making.goes_on:
            self._lay_out()

    def come_forward(self, persona: str | None) -> None:
        """Be in front, and offer the sheet of a persona if one is asked for and no export goes on."""
        if persona is not None and not self._making.goes_on:
            self._handout.choose(persona)
        self.raise_()
        self.activateWindow()

    # How it looks

    def _name_parts(self) -> None:
        self.setWindowTitle(self._say(Text("Export", "Export as PDF")))
        self._label.setText(self._say(Text("Export", "File")))
        self._file.setAccessibleName(self._label.text())
        self._choose_file.setText(self._say(Text("Export", "Choose…")))
        self._begin.setText(self._say(Text("Export", "Export")))
        self._bar.setAccessibleName(self._say(Text("Export", "Progress")))
        self._preview.setAccessibleName(self._say(Text("Export", "Preview")))

    def _assemble(self) -> None:
        self._choose_file.clicked.connect(self._choose)
        self._label.setBuddy(self._file)
        file = QHBoxLayout()
        file.addWidget(self._file, 1)
        file.addWidget(self._choose_file)
        for button in (self._choose_file, self._stop):
            button.setAutoDefault(False)
        self._begin.setDefault(True)
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self._handout)
        side.addWidget(self._views)
        side.addWidget(self._paper)
        side.addWidget(self._facts)
        side.addStretch()
        side.addWidget(self._label)
        side.addLayout(file)
        side.addWidget(self._news)
        side.addWidget(self._bar)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._stop)
        buttons.addWidget(self._begin)
        side.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 16, 0)
        row.setSpacing(16)
        row.addWidget(self._preview, 1)
        panel = QWidget()
        panel.setLayout(side)
        panel.setFixedWidth(_SIDE)
        side.setContentsMargins(0, 16, 0, 16)
        row.addWidget(panel)
        self.resize(920, 600)

    def _show_state(self) -> None:
        """Offer what can be done now."""
        busy = self._making.goes_on
        self._bar.setVisible(busy)
        self._begin.setEnabled(not busy and bool(self._pages))
        self._stop.setEnabled(not self._making.writes)
        self._stop.setText(self._say(Text("Export", "Cancel") if busy else Text("Export", "Close")))
        for part in (self._handout, self._paper, self._file):
            part.setEnabled(not busy)
        self._views.setEnabled(not busy and self._handout.is_map)

    def _say(self, text: Text) -> str:
        return say(text, self._language)

    def _tell(self, text: Text) -> None:
        self._told = text
        self._news.setText(self._say(text))

    # The pages

    def _change_handout(self) -> None:
        """Take the paper and the file name that are usual for what is wanted now."""
        if not self._handout.is_map:
            of = Text("Export", "{map} comments") if self._handout.comments else Text("Export", "{map} personas")
            self._paper.choose(HANDOUT_PAPER, "portrait" if self._handout.comments else "landscape")
            name = self._say(of(map=self._suggested.stem))
            self._file.setText(shown(self._suggested.with_name(f"{name}{_SUFFIX}")))
        else:
            self._paper.choose(self._journey.paper, self._journey.orientation)
            self._file.setText(shown(self._suggested))
        self._lay_out()

    def _lay_out(self) -> None:
        """Lay out what is wanted for the paper asked for, beside the window."""
        if self._layout is not None:
            self._layout.cancel()
        self._pages = ()
        self._show_state()
        try:
            setup = self._paper.setup()
        except Fault as fault:
            self._facts.setText(self._say(fault.text))
            return
        self._layout = job_of(
            self,
            partial(
                proof,
                self._journey,
                self._handout.personas,
                setup.proportion,
                self._proof,
                view=self._views.view,
                comments=self._handout.comments,
            ),
            partial(self._show_proof, setup),
            self._misfit,
        )

    def _show_proof(self, setup: PrintSetup, made: Proof) -> None:
        self._proof = made
        try:
            self._pages = tuple((sheet, fit(sheet, setup)) for sheet in made.sheets)
        except Fault as fault:
            self._facts.setText(self._say(fault.text))
            return
        self._show_facts()
        self._preview.show_page(*self._pages[0], setup.margin * POINTS_PER_MM)
        self._show_state()

    def _show_facts(self) -> None:
        if self._proof is not None:
            self._facts.setText("\n".join(map(self._say, facts(self._proof, [page for _, page in self._pages]))))

    # The file

    def _choose(self) -> None:
        title, kind = self._say(Text("Export", "Export as PDF")), self._say(Text("Export", "PDF"))
        option = QFileDialog.Option.DontConfirmOverwrite  # asked once, when it begins
        name, _ = QFileDialog.getSaveFileName(self, title, str(self._path()), f"{kind} (*{_SUFFIX})", options=option)
        if name:
            self._file.setText(shown(Path(name)))

    def _path(self) -> Path:
        """Return the file that is meant: in the folder that was suggested unless another one is named."""
        path = self._folder / self._file.text().strip()
        return path if path.suffix.lower() == _SUFFIX or not path.name else path.with_name(f"{path.name}{_SUFFIX}")

    def _ask(self) -> None:
        """Begin, unless there is a file that is to be kept."""
        path = self._path()
        try:
            check_target(path, "nothing")
        except AlreadyThere:
            question = Text("Export", "{file} is already there. Replace it?")(file=shown(path))
            if ask(self, self._language, question, (_REPLACE, _KEEP)) is _REPLACE:
                self._make(path, "anything")
        except Fault as fault:
            self._tell(fault.text)
        else:
            self._make(path, "nothing")

    def _make(self, path: Path, over: Over) -> None:
        if not self._pages:
            return
        self._tell(Text("Export", "The PDF is being made. You can go on editing."))
        self._bar.setValue(0)
        self._making.begin(self._pages, path, over)

    def _advance(self, done: float) -> None:
        self._bar.setValue(round(done * 1000))

    def _announce(self, path: Path) -> None:
        self.exported.emit(path)
        if self._closes:
            self.reject()

    def _misfit(self, error: Exception) -> None:
        self._facts.setText(self._say(why_not(error)))

    def _cancel(self) -> None:
        if self._making.goes_on:
            self._making.cancel()
        else:
            self.reject()

    def _end(self, news: Text) -> None:
        self._tell(news)
        self._begin.setDefault(True)  # a button that was disabled keeps neither this nor the focus
        self._file.setFocus()
        if self._proof is None or self._proof.journey is not self._journey:
            self._lay_out()
