"""How data were understood: what names mean, what was not understood, and what else a person should know."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from cjm_desktop.app.evidence.grid import Grid
from cjm_desktop.app.evidence.names import NameRow, NamesTable
from cjm_desktop.app.evidence.tabs import Tabs
from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.interchange.evidence import Found
from cjm_desktop.words import Language, Text, say

_FAULTS: Final = Text("Evidence", "What was not understood")
_KNOW: Final = Text("Evidence", "What to know")
_HEADS: Final = (Text("Evidence", "Row"), Text("Evidence", "Column"), Text("Evidence", "Why"))


class Understood(Tabs):
    """Three lists: names, faults, remarks."""

    chosen = Signal(int, object)
    """The number of a name, and that of what it is to mean; none when it is left out."""

    def __init__(self, colours: Colours, language: Language) -> None:
        super().__init__(say(Text("Evidence", "How the data were understood"), language))
        self._language: Language = language
        self._names = NamesTable(colours, language)
        self._faults = Grid(
            self._say(_FAULTS), self._say(Text("Evidence", "All cells in columns that are used were understood."))
        )
        self._remarks = Grid(self._say(_KNOW), self._say(Text("Evidence", "Nothing else")))
        self._copy = QPushButton(self._say(Text("Evidence", "Copy the list")))
        for panel in (self._names, self._arrange_faults(), self._remarks):
            self.add(panel)
        self._names.chosen.connect(self.chosen)
        self._copy.clicked.connect(self._faults.copy)

    def _say(self, text: Text) -> str:
        return say(text, self._language)

    def _arrange_faults(self) -> QWidget:
        self._copy.setAutoDefault(False)
        self._copy.setProperty("role", "small")
        panel = QWidget()
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._faults, 1)
        column.addWidget(self._copy, alignment=Qt.AlignmentFlag.AlignRight)
        return panel

    def show_names(self, rows: Sequence[NameRow]) -> None:
        """Show names and what they mean."""
        self._names.show_names(rows)
        left = sum(row.means is None for row in rows)
        known, some = Text("Evidence", "Names"), Text("Evidence", "Names · left out: {count}")
        self.call(0, self._say(some(count=left) if left else known))

    def show_found(self, found: Found, remarks: Sequence[Text]) -> None:
        """Show what was not understood, and what else there is to know."""
        rows = [[str(fault.row), fault.column, self._say(fault.said)] for fault in found.faults]
        if found.fault_count > len(rows):
            more = Text("Evidence", "… and {count} more")(count=found.fault_count - len(rows))
            rows.append(["", "", self._say(more)])
        self._faults.show_rows([self._say(head) for head in _HEADS], rows, frozenset({0}))
        self._copy.setEnabled(bool(rows))
        self.call(1, self._say(Text("Evidence", "Not understood · {count}")(count=found.fault_count)))
        said = [[self._say(remark)] for remark in remarks]
        self._remarks.show_rows([self._say(_KNOW)], said)
        self.call(2, self._say(Text("Evidence", "Notes · {count}")(count=len(said))))
