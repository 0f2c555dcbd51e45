"""What one column of the data says, in full: its role, what it is about, its scale, unit and outcomes."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from cjm_desktop.app.evidence.meanings import Meanings
from cjm_desktop.app.fields.choices import Choice
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.flow_layout import FlowLayout
from cjm_desktop.app.widgets.labels import menu_text, plain_label
from cjm_desktop.model.change import changed
from cjm_desktop.model.datasets import DATA_ROLES, DataColumn, DataRole
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Language, Text, say
from cjm_desktop.words.numbers import read_number, written_number

ROLES: Final[tuple[DataRole | None, ...]] = (None, *DATA_ROLES)
NOT_USED: Final = Text("Evidence", "Not used")
UNITS: Final[dict[str, Text]] = {
    "s": Text("Evidence", "seconds"),
    "min": Text("Evidence", "minutes"),
    "h": Text("Evidence", "hours"),
    "d": Text("Evidence", "days"),
}
_SCALED: Final = frozenset[DataRole]({"rating", "mean"})
_PLACED: Final = frozenset[DataRole]({"rating", "mean", "duration"})
"""Roles of columns that may all be about one step, where each step has a column of its own."""
_MOST_OUTCOMES: Final = 12
_CHOICE: Final = 170
_NUMBER: Final = 64


class _Number(QLineEdit):
    """Enter ends what is typed here, and not the dialog as well."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Keep Enter."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class ColumnForm(QWidget):
    """Changes nothing itself: ``changed`` tells what a person wants of the column."""

    wanted = Signal(object)
    """The DataColumn that is wanted; none where the column is not used."""

    def __init__(self, meanings: Meanings, language: Language) -> None:
        super().__init__()
        self._language: Language = language
        self._places = meanings.of("touchpoint")
        self._column: DataColumn | None = None
        self._name = ""
        self._parts: dict[QWidget, QWidget] = {}
        self._title = plain_label("", "name")
        self._role = self._choice(Text("Evidence", "Meaning"), [NOT_USED, *DATA_ROLES.values()])
        places: list[Text | str] = [Text("Evidence", "What each row names"), *meanings.names("touchpoint")]
        self._place = self._choice(Text("Evidence", "Is about"), places)
        self._unit = self._choice(Text("Evidence", "Counted in"), list(UNITS.values()))
        self._low = self._number(Text("Evidence", "Worst"))
        self._high = self._number(Text("Evidence", "Best"))
        self._complaint = plain_label("", "complaint")
        self._outcomes = QWidget()
        self._ticks = FlowLayout(self._outcomes, 6)
        self._arrange()
        self._role.currentIndexChanged.connect(self._choose_role)
        self._place.currentIndexChanged.connect(self._choose_place)
        self._unit.currentIndexChanged.connect(self._choose_unit)
        for line in (self._low, self._high):
            line.editingFinished.connect(self._choose_scale)

    def show_column(self, name: str, column: DataColumn | None, outcomes: Sequence[str]) -> None:
        """Show a column of a name; ``outcomes`` are the words that stand in it."""
        self._name, self._column = name, column
        says = None if column is None else column.says
        self._title.setText(excerpt(name))
        with QSignalBlocker(self._role), QSignalBlocker(self._place), QSignalBlocker(self._unit):
            self._role.setCurrentIndex(ROLES.index(says))
            about = None if column is None else column.card or column.step
            ids = [place.id for place in self._places]
            self._place.setCurrentIndex(ids.index(about) + 1 if about in ids else 0)
            units = list(UNITS)
            self._unit.setCurrentIndex(units.index(column.unit) if column is not None and column.unit in units else 0)
        for line, value in ((self._low, column and column.low), (self._high, column and column.high)):
            line.setText("" if value is None else written_number(value))
        self._show_part(self._place, shown=says in _PLACED)
        self._show_part(self._unit, shown=says == "duration")
        for line in (self._low, self._high):
            self._show_part(line, shown=says in _SCALED)
        self._complain("")
        self._show_outcomes(outcomes if says == "outcome" else ())

    # How it looks

    def _arrange(self) -> None:
        parts = QWidget()
        row = FlowLayout(parts, 12)
        self._title.setMinimumHeight(self._role.sizeHint().height())
        row.addWidget(self._title)
        for part in self._parts.values():
            row.addWidget(part)
        row.addWidget(self._complaint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(parts)
        column.addWidget(self._outcomes)
        self._outcomes.hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _choice(self, label: Text, names: Sequence[Text | str]) -> Choice:
        choice = Choice()
        choice.addItems([say(name, self._language) if isinstance(name, Text) else excerpt(name) for name in names])
        choice.setFixedWidth(scaled(_CHOICE))
        self._labelled(label, choice)
        return choice

    def _number(self, label: Text) -> QLineEdit:
        line = _Number()
        line.setFixedWidth(scaled(_NUMBER))
        self._labelled(label, line)
        return line

    def _labelled(self, label: Text, field: QWidget) -> None:
        """Put a field behind its label, into a part that is shown and hidden as a whole."""
        part = self._parts[field] = QWidget(self)
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        said = plain_label(say(label, self._language), "label")
        said.setBuddy(field)
        field.setAccessibleName(said.text())
        row.addWidget(said)
        row.addWidget(field)

    def _show_part(self, field: QWidget, *, shown: bool) -> None:
        self._parts[field].setVisible(shown)

    def _show_outcomes(self, outcomes: Sequence[str]) -> None:
        while (item := self._ticks.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        chosen = () if self._column is None else self._column.chosen
        said = plain_label(say(Text("Evidence", "Its share is wanted of"), self._language), "label")
        if outcomes:
            self._ticks.addWidget(said)
        for outcome in outcomes[:_MOST_OUTCOMES]:
            tick = QCheckBox(menu_text(excerpt(outcome)))
            tick.setChecked(outcome in chosen)
            tick.toggled.connect(partial(self._choose_outcome, outcome))
            self._ticks.addWidget(tick)
        self._outcomes.setVisible(bool(outcomes))

    def _complain(self, words: str) -> None:
        self._complaint.setText(words)
        self._complaint.setVisible(bool(words))

    # What a person says

    def _choose_role(self, number: int) -> None:
        role = ROLES[number]
        if role is None:
            self.wanted.emit(None)
        else:
            known = self._column or DataColumn(name=self._name, says=role)
            self.wanted.emit(changed(known, says=role))

    def _choose_place(self, number: int) -> None:
        if self._column is None:
            return
        meant = self._places[number - 1].fields() if number else dict[str, str | None]()
        self.wanted.emit(changed(self._column, step=meant.get("step"), card=meant.get("card")))

    def _choose_unit(self, number: int) -> None:
        if self._column is not None:
            self.wanted.emit(changed(self._column, unit=list(UNITS)[number]))

    def _choose_scale(self) -> None:
        if self._column is None:
            return
        written = [line.text().strip() for line in (self._low, self._high)]
        low, high = (read_number(each) if each else None for each in written)
        if any(each and number is None for each, number in zip(written, (low, high), strict=True)):
            self._complain(say(Text("Evidence", "Write numbers, such as 1 and 5."), self._language))
        elif low is not None and low == high:
            self._complain(say(Text("Evidence", "Worst and best must differ."), self._language))
        elif (low, high) != (self._column.low, self._column.high):
            self.wanted.emit(changed(self._column, low=low, high=high))

    def _choose_outcome(self, outcome: str, chosen: bool) -> None:
        if self._column is not None:
            kept = tuple(each for each in self._column.chosen if each != outcome)
            self.wanted.emit(changed(self._column, chosen=(*kept, outcome) if chosen else kept))
