"""The dialog that brings the map into a file or on paper, while editing goes on."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QStackedWidget, QWidget

from cjm_desktop.app.export.contents import Contents
from cjm_desktop.app.export.findings import Findings
from cjm_desktop.app.export.form import Beginning, Form
from cjm_desktop.app.export.format import PRINTER
from cjm_desktop.app.export.making import Making
from cjm_desktop.app.export.paging import Paging
from cjm_desktop.app.export.proof import Proof, Proofing, Wanted
from cjm_desktop.app.export.side import arrange
from cjm_desktop.app.export.target import Target
from cjm_desktop.app.fields.field import note
from cjm_desktop.app.files.session import Session
from cjm_desktop.app.widgets.beside import Beside
from cjm_desktop.interchange.order import Order
from cjm_desktop.interchange.writers import ONE_PAGE
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.paper.findings import Fix
from cjm_desktop.words import Fault, Language, Text, say

if TYPE_CHECKING:  # what prints is loaded when something is printed
    from cjm_desktop.app.export.printing import Printing


class ExportDialog(Beside):
    """Shows what will be made, and makes it. To be shown, not executed: the window stays usable."""

    exported = Signal(Path)
    """The file, after it was written."""
    went = Signal(str)
    """The id of a record that somebody wants to see."""

    def __init__(
        self,
        journey: JourneyMap,
        suggested: Path,
        language: Language,
        parent: QWidget | None,
        begin: Beginning | None = None,
    ) -> None:
        super().__init__(parent)
        self.session: Session | None = None
        """Whose map it shows."""
        self._journey = journey
        self._language: Language = language
        self._order: Order | None = None
        self._proof: Proof | None = None
        self._closes = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._form = Form(journey, language, begin or Beginning())
        self._suggested = suggested.with_suffix(self._form.suffix or ".pdf")
        self._paging = Paging(language)
        self._contents = Contents()
        self._shown = QStackedWidget()
        self._facts = note("second")
        self._findings = Findings(language)
        self._target = Target(self._suggested, language)
        self._bar = QProgressBar()
        self._news = note("name")
        self._told: tuple[Text, ...] = ()
        self._begin = QPushButton()
        self._stop = QPushButton()
        self._proofing = Proofing(self)
        self._making = Making(self)
        self._printing: Printing | None = None
        self._assemble()
        self._connect()
        self._name_parts()
        self._turn()
        self._form.setFocus()

    def _assemble(self) -> None:
        self._shown.addWidget(self._paging)
        self._shown.addWidget(self._contents)
        self._stop.setAutoDefault(False)
        self._begin.setDefault(True)
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        left, asked, below = (
            (self._shown, self._findings),
            (self._form,),
            (self._facts, self._target, self._news, self._bar),
        )
        arrange(self, left, asked, below, (self._stop, self._begin))

    def _connect(self) -> None:
        self._paging.turned.connect(self._show_what)
        self._form.turned.connect(self._turn)
        self._form.reformatted.connect(self._reformat)
        self._form.changed.connect(self._lay_out)
        self._findings.chosen.connect(self.went)
        self._findings.mended.connect(self._mend)
        self._proofing.made.connect(self._show_proof)
        self._proofing.checked.connect(self._findings.show_checked)
        self._proofing.failed.connect(self._show_trouble)
        self._begin.clicked.connect(self._do)
        self._stop.clicked.connect(self._cancel)
        self._making.advanced.connect(self._advance)
        self._making.changed.connect(self._show_state)
        self._making.ended.connect(self._end)
        self._making.exported.connect(self._announce)

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
        if self._printing is not None:
            self._printing.cancel()
        self._proofing.stop()
        super().reject()

    def speak(self, language: Language) -> None:
        """Say everything in another language; an export goes on."""
        self._language = language
        for part in (self._form, self._paging, self._findings, self._target):
            part.speak(language)
        self._name_parts()
        self._show_news()
        self._show_state()
        if self._is_ready:
            self._show_what()
        else:
            self._lay_out()

    def come_forward(self, begin: Beginning) -> None:
        """Be in front, and offer what is asked for if no export goes on."""
        if not self._is_busy:
            if begin.persona is not None:
                self._form.choose(begin.persona)
            if begin.handout is not None:
                self._form.want(begin.handout)
            if begin.states is not None:
                self._form.compare(begin.states)
            if PRINTER in {begin.suffix, self._form.suffix}:
                self._form.choose_format(begin.suffix)
        self.raise_()
        self.activateWindow()

    # How it looks

    @property
    def _is_busy(self) -> bool:
        return self._making.goes_on or self._printing is not None

    @property
    def _prints(self) -> bool:
        return self._form.suffix == PRINTER

    @property
    def _is_ready(self) -> bool:
        """Whether what is asked for can be made."""
        return self._proof is not None and self._proof.trouble is None

    def _name_parts(self) -> None:
        printing, exporting = Text("Export", "Print"), Text("Export", "Export")
        self.setWindowTitle(self._say(printing if self._prints else exporting))
        self._begin.setText(self._say(Text("Export", "Print…") if self._prints else exporting))
        self._bar.setAccessibleName(self._say(Text("Export", "Progress")))

    def _show_state(self) -> None:
        """Offer what can be done now."""
        busy = self._is_busy
        self._bar.setVisible(busy)
        self._begin.setEnabled(not busy and self._is_ready)
        self._stop.setEnabled(not self._making.writes)
        self._stop.setText(self._say(Text("Export", "Cancel") if busy else Text("Export", "Close")))
        self._target.setVisible(not self._prints)
        for part in (self._form, self._findings, self._target):
            part.setEnabled(not busy)

    def _say(self, text: Text) -> str:
        return say(text, self._language)

    def _tell(self, *texts: Text) -> None:
        self._told = texts
        self._show_news()

    def _show_news(self) -> None:
        self._news.setText("\n".join(map(self._say, self._told)))
        self._news.setVisible(bool(self._told))

    # What is made

    def _turn(self) -> None:
        """Take the file name that is usual for what is wanted now."""
        self._target.suggest(self._usual())
        self._lay_out()

    def _usual(self) -> Path:
        """Return what a file of what is wanted is usually called."""
        called = self._form.called()
        name = self._suggested.stem if called is None else self._say(called(map=self._suggested.stem))
        return self._suggested.with_name(f"{name}{self._form.suffix or '.pdf'}")

    def _reformat(self) -> None:
        if not self._prints:
            self._target.follow(self._usual())
        self._name_parts()
        self._lay_out()

    def _mend(self, fix: Fix) -> None:
        self._form.mend(fix)

    def _lay_out(self) -> None:
        """Lay out what is wanted for the paper asked for, beside the window; while an export goes on, after it."""
        if self._is_busy:
            return
        self._proofing.stop()
        self._order = self._proof = None
        self._shown.setCurrentWidget(self._paging if self._form.has_pages else self._contents)
        try:
            self._order = self._form.order()
        except Fault as fault:
            self._show_trouble(fault.text)
            return
        self._proofing.begin(Wanted(self._order, self._form.redaction, self._form.has_pages))
        self._show_state()

    def _show_proof(self, made: Proof) -> None:
        self._proof = made
        if self._form.has_pages:
            self._paging.show_pages(made.pages, made.margin)
        self._show_what()
        self._show_state()

    def _show_what(self) -> None:
        """Say what will be made."""
        made = self._proof
        told = () if made is None else made.told(self._form.suffix, self._paging.number)
        self._facts.setText("\n".join(map(self._say, told)))
        self._facts.setVisible(bool(self._facts.text()))
        if made is not None and not self._form.has_pages:
            self._contents.show_order(made.order, self._language)

    def _show_trouble(self, text: Text) -> None:
        self._findings.show_checked(None)
        self._facts.setText(self._say(text))
        self._facts.show()
        self._show_state()

    # Making it

    def _do(self) -> None:
        """Begin, unless there is a file that is to be kept."""
        try:
            if self._prints:
                self._print()
            else:
                self._make()
        except Fault as fault:
            self._tell(fault.text)

    def _make(self) -> None:
        over = self._target.over(None if self.session is None else self.session.path)
        if over is None or self._proof is None or not self._is_ready:
            return
        self._tell(Text("Export", "The file is being made. You can go on editing."))
        self._bar.setValue(0)
        is_one = self._form.suffix in ONE_PAGE
        order = replace(self._proof.order, page=self._paging.number + 1 if is_one else None)
        self._making.begin(order, self._proof.pages, self._target.path, over)

    def _print(self) -> None:
        from cjm_desktop.app.export.printing import Printing, asked_printer  # noqa: PLC0415 - see above

        if self._proof is None:
            return
        printer = asked_printer(self, self._proof.pages)
        if printer is None:
            return
        self._tell(Text("Print", "The pages are sent to the printer. You can go on editing."))
        self._bar.setValue(0)
        self._printing = Printing(printer, self._proof.pages, self)
        self._printing.advanced.connect(self._advance)
        self._printing.ended.connect(self._end_printing)
        self._show_state()

    def _advance(self, done: float) -> None:
        self._bar.setValue(round(done * 1000))

    def _announce(self, path: Path) -> None:
        self.exported.emit(path)
        if self._closes:
            self.reject()

    def _cancel(self) -> None:
        if self._printing is not None:
            self._printing.cancel()
        elif self._making.goes_on:
            self._making.cancel()
        else:
            self.reject()

    def _end_printing(self, news: Text) -> None:
        self._printing = None
        self._show_state()
        self._end(news, ())

    def _end(self, news: Text, notes: tuple[Text, ...]) -> None:
        self._tell(news, *notes)
        self._begin.setDefault(True)  # a button that was disabled keeps neither this nor the focus
        (self._form if self._prints else self._target).setFocus()
        if self._order is None or self._order.journey is not self._journey:
            self._lay_out()
