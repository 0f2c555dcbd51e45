"""The dialog in which notes of a workshop are put down, with what becomes of each, and taken over as one step."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMessageBox, QPushButton, QVBoxLayout, QWidget

from cjm_desktop.app.clipboard.notes_table import NotesTable
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.labels import plain_label
from cjm_desktop.app.widgets.messages import Answer, ask, list_to_open, warn
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.edits.notes import Taken, take_notes
from cjm_desktop.interchange.note_file import notes_of
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.storage.contents import bytes_of
from cjm_desktop.storage.troubles import shown
from cjm_desktop.words import Fault, Language, Text, say

_SIZE: Final = 1000, 560
_LABEL: Final = Text("Edit", "Take over notes")
_HOW: Final = Text(
    "Notes",
    "One note a row: the mark of a printed card or the number of a blank note, the number or title of a step, and what "
    "it says. An empty step or text leaves a card as it is. A list can be pasted.",
)
_NO_NOTES: Final = Text("Notes", "{file} holds a map, or a list of a map’s records, and no notes. Choose another file.")
_DISCARD: Final = Answer(Text("Notes", "Discard the list"), QMessageBox.ButtonRole.DestructiveRole)
_GO_ON: Final = Answer(Text("Notes", "Go on writing"))


def take_over_notes(window: QWidget, language: Language, canvas: MapCanvas) -> None:
    """Ask for notes, and bring them into the map as one step."""
    canvas.finish_writing()
    dialog = NotesDialog(canvas.document.journey, language, window)
    if dialog.exec() and dialog.taken is not None:
        done = [deed.card for deed in dialog.taken.deeds if deed.outcome not in ("same", "unclear")]
        canvas.pieces.show(_LABEL, dialog.taken.journey, [card for card in done if card is not None])
    dialog.deleteLater()


class NotesDialog(QDialog):
    """Changes nothing itself: ``taken`` is the map with the notes, once the person has agreed."""

    def __init__(self, journey: JourneyMap, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._journey = journey
        self._language: Language = language
        self.taken: Taken | None = None
        """What taking over makes, none while it would change nothing."""
        self._table = NotesTable(language, self)
        self._summary = plain_label("", "name")
        self._remarks = plain_label("", "second")
        self._remarks.hide()
        self._begin = QPushButton(self._say(Text("Notes", "Take over")))
        self.setWindowTitle(self._say(_LABEL))
        self.resize(*map(scaled, _SIZE))
        self._arrange()
        self._table.edited.connect(self._show)
        self._table.refused.connect(self._refuse)
        self._show()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def reject(self) -> None:
        """Close; a list that was written is asked about first."""
        if self._table.lines():
            question = Text("Notes", "The notes in the list are not taken over yet. Discard them?")
            if ask(self, self._language, question, (_DISCARD, _GO_ON)) is not _DISCARD:
                return
        super().reject()

    def _say(self, text: Text) -> str:
        return say(text, self._language)

    def _arrange(self) -> None:
        opens = QPushButton(self._say(Text("Notes", "Open a list…")))
        opens.clicked.connect(self._open)
        cancel = QPushButton(self._say(Text("Notes", "Cancel")))
        cancel.clicked.connect(self.reject)
        self._begin.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(opens)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self._begin)
        for button in (opens, cancel):
            button.setAutoDefault(False)
        self._begin.setDefault(True)
        how = plain_label(self._say(_HOW), "second")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(how)
        column.addWidget(self._table, 1)
        for label in (self._summary, self._remarks):
            column.addWidget(label)
        for label in (how, self._summary, self._remarks):
            label.setWordWrap(True)
        column.addLayout(buttons)

    def _show(self) -> None:
        """Show what becomes of the notes."""
        try:
            taken = take_notes(self._journey, self._table.lines(), new_id)
        except Fault as fault:
            self.taken = None
            self._summary.setText(self._say(fault.text))
        else:
            self.taken = taken if taken.journey is not self._journey else None
            self._table.show_deeds(taken.deeds)
            nothing = Text("Notes", "Nothing is written yet.")
            self._summary.setText("  ·  ".join(map(self._say, taken.summary() or [nothing])))
        self._begin.setEnabled(self.taken is not None)

    def _open(self) -> None:
        """Add the list in a file to what is written."""
        path = list_to_open(self, self._language)
        if path is None:
            return
        try:
            file = shown(path)
            found = notes_of(bytes_of(path, file), file)
        except Fault as fault:
            self._refuse(fault)
            return
        if found is None:
            warn(self, self._language, _NO_NOTES(file=file))
            return
        self._remarks.setText("\n".join(map(self._say, found.remarks)))
        self._remarks.setVisible(bool(found.remarks))
        self._table.put_list(found.lines, self._table.end)

    def _refuse(self, fault: Fault) -> None:
        warn(self, self._language, fault.text)
