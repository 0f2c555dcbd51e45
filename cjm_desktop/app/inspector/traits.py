"""The traits of a persona: two opposites and a slider between them, as many as one likes."""

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSlider, QToolButton, QVBoxLayout, QWidget

from cjm_desktop.app.fields.field import Binding, Desk, Field, note
from cjm_desktop.app.fields.lines import LineField
from cjm_desktop.app.widgets.labels import plain_tip
from cjm_desktop.edits.personas import change_traits
from cjm_desktop.model.change import changed
from cjm_desktop.model.lookup import index_of
from cjm_desktop.model.records import JourneyMap, Persona, Trait
from cjm_desktop.words import Text

_PARTS = 100


class SliderField(Field[float]):
    """A value from 0 to 1."""

    def __init__(self, desk: Desk, binding: Binding[float]) -> None:
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, _PARTS)
        self._slider.setMinimumHeight(22)
        self._slider.setPageStep(_PARTS // 10)
        super().__init__(desk, binding, self._slider)
        self._slider.valueChanged.connect(self._slid)

    def _slid(self, value: int) -> None:
        self.give(value / _PARTS)

    def show_value(self, value: float) -> None:
        """Show a value."""
        with QSignalBlocker(self._slider):
            self._slider.setValue(round(value * _PARTS))


class Traits(QWidget):
    """One row a trait, and a button for one more."""

    def __init__(self, desk: Desk, persona: str) -> None:
        super().__init__()
        self._desk = desk
        self._persona = persona
        self._rows: list[_Row] = []
        label = note("label")
        label.setText(desk.say(Text("Inspector", "Traits")))
        self._more = QPushButton(desk.say(Text("Inspector", "Add a trait")))
        self._more.setProperty("role", "flat")
        self._more.clicked.connect(self._add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(label)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.refresh()

    def refresh(self) -> None:
        """Show what the map holds now."""
        count = len(_traits(self._desk.document.journey, self._persona))
        while len(self._rows) > count:
            row = self._rows.pop()
            row.let_go()
            row.hide()
            row.deleteLater()
        for row in self._rows:
            row.refresh()
        for place in range(len(self._rows), count):
            row = _Row(self._desk, self._persona, place)
            row.gone.clicked.connect(partial(self._delete, place))
            self._column.insertWidget(self._column.count() - 1, row)
            row.show()
            self._rows.append(row)

    def let_go(self) -> None:
        """Hear nothing more."""
        for row in self._rows:
            row.let_go()

    def _add(self) -> None:
        document = self._desk.document
        traits = (*_traits(document.journey, self._persona), Trait())
        document.apply(Text("Edit", "Add a trait"), change_traits(document.journey, self._persona, traits))
        self._rows[-1].low.setFocus()

    def _delete(self, place: int, *_: object) -> None:
        document = self._desk.document
        traits = _traits(document.journey, self._persona)
        left = (*traits[:place], *traits[place + 1 :])
        document.apply(Text("Edit", "Delete a trait"), change_traits(document.journey, self._persona, left))


class _Row(QWidget):
    """The two opposites beside each other, the slider below."""

    def __init__(self, desk: Desk, persona: str, place: int) -> None:
        super().__init__()

        def with_trait(journey: JourneyMap, **fields: object) -> JourneyMap:
            traits = list(_traits(journey, persona))
            traits[place] = changed(traits[place], **fields)
            return change_traits(journey, persona, tuple(traits))

        number = place + 1
        low = Binding[str](
            Text("Inspector", "Trait {number}: one end")(number=number),
            ("low", persona, place),
            lambda journey: _traits(journey, persona)[place].low,
            lambda journey, value: with_trait(journey, low=value),
        )
        high = Binding[str](
            Text("Inspector", "Trait {number}: the other end")(number=number),
            ("high", persona, place),
            lambda journey: _traits(journey, persona)[place].high,
            lambda journey, value: with_trait(journey, high=value),
        )
        value = Binding[float](
            Text("Inspector", "Trait {number}: where between them")(number=number),
            ("value", persona, place),
            lambda journey: _traits(journey, persona)[place].value,
            lambda journey, value: with_trait(journey, value=value),
        )
        self.low = LineField(desk, low, placeholder=Text("Inspector", "Careful"))
        high_field = LineField(desk, high, placeholder=Text("Inspector", "Bold"))
        self._fields: tuple[Field[str] | Field[float], ...] = (self.low, high_field, SliderField(desk, value))
        self.gone = QToolButton()
        self.gone.setText("−")
        self.gone.setFixedSize(28, 28)
        self.gone.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.gone.setAccessibleName(desk.say(Text("Inspector", "Delete trait {number}")(number=number)))
        self.gone.setToolTip(plain_tip(self.gone.accessibleName()))
        for field in self._fields:
            field.be_bare()
        words = QHBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.low, 1)
        words.addWidget(high_field, 1)
        words.addWidget(self.gone)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        column.addLayout(words)
        column.addWidget(self._fields[2])

    def refresh(self) -> None:
        """Show what the map holds now."""
        for field in self._fields:
            field.refresh()

    def let_go(self) -> None:
        """Hear nothing more."""
        for field in self._fields:
            field.let_go()


def _traits(journey: JourneyMap, persona: str) -> tuple[Trait, ...]:
    people: tuple[Persona, ...] = journey.personas
    return people[index_of(people, persona)].traits
