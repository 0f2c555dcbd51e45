"""The dialog that makes a PDF of the map, while editing goes on."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QScrollArea, QVBoxLayout, QWidget

from cjm_desktop.app.export.form import Form
from cjm_desktop.app.export.making import Making, job_of, why_not
from cjm_desktop.app.export.paging import Paging
from cjm_desktop.app.export.proof import Proof, facts, proof
from cjm_desktop.app.export.target import SUFFIX, Target
from cjm_desktop.app.fields.field import note
from cjm_desktop.app.files.session import Session
from cjm_desktop.app.widgets.beside import Beside
from cjm_desktop.app.widgets.jobs import Job
from cjm_desktop.document import Document
from cjm_desktop.model.records import JourneyMap, View
from cjm_desktop.model.seen import EVERYTHING
from cjm_desktop.paper.setup import POINTS_PER_MM
from cjm_desktop.words import Fault, Language, Text, say

_SIDE: Final = 300
"""Width in pixels of what stands beside the preview."""


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
    suggested = session.suggested(folder).with_suffix(SUFFIX)
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
        self._language: Language = language
        self._proof: Proof | None = None
        self._is_shown = False
        self._layout: Job | None = None
        self._making = Making(self)
        self._closes = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._paging = Paging(language)
        self._form = Form(journey, language, persona, look, margin)
        self._facts = note("second")
        self._target = Target(suggested.parent, language)
        self._bar = QProgressBar()
        self._news = note("name")
        self._told: Text | None = None
        self._begin = QPushButton()
        self._stop = QPushButton()
        self._assemble()
        self._name_parts()
        self._form.turned.connect(self._turn)
        self._form.changed.connect(self._lay_out)
        self._begin.clicked.connect(self._make)
        self._stop.clicked.connect(self._cancel)
        self._making.advanced.connect(self._advance)
        self._making.changed.connect(self._show_state)
        self._making.ended.connect(self._end)
        self._making.exported.connect(self._announce)
        self._turn()

    def show_map(self, journey: JourneyMap) -> None:
        """Take over what the map is now; an export that goes on is that of the map it began with."""
        self._journey = journey
        self._form.show_map(journey)

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
        self._form.speak(language)
        self._target.speak(language)
        self._paging.speak(language)
        self._name_parts()
        if self._told is not None:
            self._news.setText(self._say(self._told))
        self._show_state()
        if self._is_shown:
            self._show_facts()
        else:
            self._lay_out()

    def come_forward(self, persona: str | None) -> None:
        """Be in front, and offer the sheet of a persona if one is asked for and no export goes on."""
        if persona is not None and not self._making.goes_on:
            self._form.choose(persona)
        self.raise_()
        self.activateWindow()

    # How it looks

    def _name_parts(self) -> None:
        self.setWindowTitle(self._say(Text("Export", "Export as PDF")))
        self._begin.setText(self._say(Text("Export", "Export")))
        self._bar.setAccessibleName(self._say(Text("Export", "Progress")))

    def _assemble(self) -> None:
        self._stop.setAutoDefault(False)
        self._begin.setDefault(True)
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        panel = QWidget()
        panel.setFixedWidth(_SIDE)
        side = QVBoxLayout(panel)
        side.setContentsMargins(0, 16, 0, 16)
        side.setSpacing(8)
        side.addWidget(self._asked(), 1)
        for part in (self._target, self._news, self._bar):
            side.addWidget(part)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._stop)
        buttons.addWidget(self._begin)
        side.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 16, 0)
        row.setSpacing(16)
        row.addWidget(self._paging, 1)
        row.addWidget(panel)
        self.resize(960, 700)

    def _asked(self) -> QScrollArea:
        """Return what is asked for and what comes of it, as far as there is room on the screen."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._form)
        column.addWidget(self._facts)
        column.addStretch()
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        return area

    def _show_state(self) -> None:
        """Offer what can be done now."""
        busy = self._making.goes_on
        self._bar.setVisible(busy)
        self._begin.setEnabled(not busy and self._is_shown)
        self._stop.setEnabled(not self._making.writes)
        self._stop.setText(self._say(Text("Export", "Cancel") if busy else Text("Export", "Close")))
        self._form.setEnabled(not busy)
        self._target.setEnabled(not busy)

    def _say(self, text: Text) -> str:
        return say(text, self._language)

    def _tell(self, text: Text) -> None:
        self._told = text
        self._news.setText(self._say(text))

    # The pages

    def _turn(self) -> None:
        """Take the file name that is usual for what is wanted now."""
        called = self._form.suffix()
        name = self._suggested.stem if called is None else self._say(called(map=self._suggested.stem))
        self._target.suggest(self._suggested.with_name(f"{name}{SUFFIX}"))
        self._lay_out()

    def _lay_out(self) -> None:
        """Lay out what is wanted for the paper asked for, beside the window; while an export goes on, after it."""
        if self._making.goes_on:
            return
        if self._layout is not None:
            self._layout.cancel()
        self._is_shown = False
        self._show_state()
        try:
            order = self._form.order()
        except Fault as fault:
            self._facts.setText(self._say(fault.text))
            return
        work = partial(proof, order, self._proof)
        self._layout = job_of(self, work, self._show_proof, self._misfit)

    def _show_proof(self, made: Proof) -> None:
        self._proof = made
        self._is_shown = True
        self._show_facts()
        paper = made.order.paper
        margin = paper.setup.margin if paper.tiles is None else paper.tiles.margin
        self._paging.show_pages(made.pages, margin * POINTS_PER_MM)
        self._show_state()

    def _show_facts(self) -> None:
        if self._proof is not None:
            self._facts.setText("\n".join(map(self._say, facts(self._proof))))

    def _misfit(self, error: Exception) -> None:
        self._facts.setText(self._say(why_not(error)))

    # The file

    def _make(self) -> None:
        """Begin, unless there is a file that is to be kept."""
        try:
            over = self._target.over()
        except Fault as fault:
            self._tell(fault.text)
            return
        if over is None or self._proof is None or not self._is_shown:
            return
        self._tell(Text("Export", "The PDF is being made. You can go on editing."))
        self._bar.setValue(0)
        self._making.begin(self._proof, self._target.path, over)

    def _advance(self, done: float) -> None:
        self._bar.setValue(round(done * 1000))

    def _announce(self, path: Path) -> None:
        self.exported.emit(path)
        if self._closes:
            self.reject()

    def _cancel(self) -> None:
        if self._making.goes_on:
            self._making.cancel()
        else:
            self.reject()

    def _end(self, news: Text) -> None:
        self._tell(news)
        self._begin.setDefault(True)  # a button that was disabled keeps neither this nor the focus
        self._target.setFocus()
        if self._proof is None or self._proof.order.journey is not self._journey:
            self._lay_out()
