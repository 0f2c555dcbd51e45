"""The dialog before a table is pasted: which rows and columns become which lanes and steps, and what that makes."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cjm_desktop.app.clipboard.table_preview import TablePreview
from cjm_desktop.app.fields.choices import Choice
from cjm_desktop.app.widgets.labels import plain_label
from cjm_desktop.edits.paste_columns import Place
from cjm_desktop.interchange.table_paste import Made, with_table
from cjm_desktop.interchange.table_plan import (
    BY_NAME,
    Role,
    by_name,
    columns_of,
    plan_for,
    rows_of,
    turned,
    with_names,
)
from cjm_desktop.interchange.tables import Rows
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import steps_of
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Fault, Language, Text, say

_SIZE: Final = 940, 600
_MOST_NOTES: Final = 4


class TableDialog(QDialog):
    """Changes nothing itself: ``made`` is the map with the table, once the person has agreed."""

    def __init__(self, table: Rows, journey: JourneyMap, place: Place, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._journey = journey
        self._place = place
        self._language: Language = language
        self._plan = plan_for(table, journey, place)
        self.made: Made | None = None
        """What pasting makes, none while nothing can be pasted."""
        self._way = Choice()
        self._way.addItems([self._say(Text("Clipboard", "columns")), self._say(Text("Clipboard", "rows"))])
        self._start = Choice()
        self._starts: list[str | None] = []
        self._named = QCheckBox(self._say(Text("Clipboard", "The first column names the lanes")))
        self._preview = TablePreview(journey, language)
        self._summary = plain_label("", "name")
        self._notes = plain_label("", "second")
        self._trouble = plain_label("", "complaint")
        self._paste = QPushButton(self._say(Text("Clipboard", "Paste")))
        self.setWindowTitle(self._say(Text("Clipboard", "Paste a table")))
        self.resize(*_SIZE)
        self._arrange()
        self._way.currentIndexChanged.connect(self._turn)
        self._named.toggled.connect(self._name)
        self._start.currentIndexChanged.connect(self._begin)
        self._preview.chosen.connect(self._choose)
        self._show()
        self._preview.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, text: Text) -> str:
        return say(text, self._language)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for text, choice, width in (
            (Text("Clipboard", "The steps are in"), self._way, 120),
            (Text("Clipboard", "They become"), self._start, 270),
        ):
            label = plain_label(self._say(text), "label")
            label.setBuddy(choice)
            choice.setAccessibleName(self._say(text))
            choice.setFixedWidth(width)
            row.addWidget(label)
            row.addWidget(choice)
            row.addSpacing(12)
        row.addWidget(self._named)
        row.addStretch()
        cancel = QPushButton(self._say(Text("Clipboard", "Cancel")))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self._paste.setDefault(True)
        self._paste.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self._paste)
        for label in (self._summary, self._notes, self._trouble):
            label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self._preview, 1)
        for label in (self._summary, self._notes, self._trouble):
            column.addWidget(label)
        column.addLayout(buttons)

    # What the person says

    def _turn(self) -> None:
        self._plan = turned(self._plan, self._journey, self._place)
        self._show()

    def _name(self, named: bool) -> None:
        self._plan = with_names(self._plan, self._journey, self._place, named=named)
        self._show()

    def _begin(self, number: int) -> None:
        self._plan = replace(self._plan, start=self._starts[number])
        self._show()

    def _choose(self, row: int, role: Role) -> None:
        roles = self._plan.roles
        self._plan = replace(self._plan, roles=(*roles[:row], role, *roles[row + 1 :]))
        self._show()

    # What is seen

    def _show(self) -> None:
        """Show the plan, and what it makes of the map."""
        with QSignalBlocker(self._way), QSignalBlocker(self._named), QSignalBlocker(self._start):
            self._way.setCurrentIndex(int(self._plan.turned))
            self._named.setChecked(self._plan.named)
            self._show_starts()
        columns = columns_of(self._plan, self._journey, self._place)
        self._preview.show_plan(self._plan, self._heads(columns))
        try:
            made = with_table(self._journey, rows_of(self._plan), columns, new_id)
        except Fault as fault:
            self.made = None
            self._tell("", (), self._say(fault.text))
        else:
            self.made = made if made.journey is not self._journey else None
            self._tell("  ·  ".join(map(self._say, _counts(made))), made.notes, "")
        self._paste.setEnabled(self.made is not None)

    def _tell(self, summary: str, notes: Sequence[Text], trouble: str) -> None:
        lines = [self._say(note) for note in notes[:_MOST_NOTES]]
        if len(notes) > _MOST_NOTES:
            lines.append(self._say(Text("Clipboard", "… and {count} more")(count=len(notes) - _MOST_NOTES)))
        for label, text in ((self._summary, summary), (self._notes, "\n".join(lines)), (self._trouble, trouble)):
            label.setText(text)
            label.setVisible(bool(text))

    def _show_starts(self) -> None:
        titles = {step.id: step.title for step in steps_of(self._journey)}
        starts: list[str | None] = [None]
        if self._plan.start == BY_NAME or any(by_name(self._plan, self._journey)):
            starts.append(BY_NAME)
        starts += self._place.steps
        self._starts = starts
        self._start.clear()
        for number, start in enumerate(starts):
            if start == BY_NAME:
                name = self._say(Text("Clipboard", "steps of the same name, else new ones"))
            elif start is None:
                name = self._say(Text("Clipboard", "new steps"))
            else:
                called = excerpt(titles.get(start, "")) or str(number)
                name = self._say(Text("Clipboard", "the steps from “{step}” on")(step=called))
            self._start.addItem(name)
        self._start.setCurrentIndex(starts.index(self._plan.start) if self._plan.start in starts else 0)

    def _heads(self, columns: Sequence[str | None]) -> list[str]:
        titles = {step.id: step.title for step in steps_of(self._journey)}
        new = self._say(Text("Clipboard", "New step"))
        heads = [new if step is None else f"→ {excerpt(titles.get(step, ''))}" for step in columns]
        return [self._say(Text("Clipboard", "Lane")), *heads] if self._plan.named else heads


def _counts(made: Made) -> list[Text]:
    """Return what pasting makes, as far as there is any of it."""
    counts = (
        (made.cards, Text("Clipboard", "Cards: {count}")),
        (made.figures, Text("Clipboard", "Figures: {count}")),
        (made.stages, Text("Clipboard", "New stages: {count}")),
        (made.steps, Text("Clipboard", "New steps: {count}")),
        (made.lanes, Text("Clipboard", "New lanes: {count}")),
    )
    return [text(count=count) for count, text in counts if count] or [Text("Clipboard", "Nothing is pasted.")]
