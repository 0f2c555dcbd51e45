"""A field of boxes to tick: which of some things a record has, and which only some of several records have."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSizePolicy, QWidget

from cjm_desktop.app.fields.choices import Option
from cjm_desktop.app.fields.field import Binding, Desk, Field
from cjm_desktop.app.widgets.labels import plain_tip

Ticks = Mapping[str, bool | None]
"""What all records have, what none has, and, with none of both, what some have."""

_STATES = {True: Qt.CheckState.Checked, False: Qt.CheckState.Unchecked, None: Qt.CheckState.PartiallyChecked}


class TicksField(Field[Ticks]):
    """Boxes in a number of columns."""

    def __init__(self, desk: Desk, binding: Binding[Ticks], options: Sequence[Option[str]], columns: int = 1) -> None:
        area = QWidget()
        grid = QGridLayout(area)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        self._boxes: dict[str, QCheckBox] = {}
        for number, (value, name) in enumerate(options):
            box = QCheckBox(desk.say(name).replace("&", "&&"))
            box.setToolTip(plain_tip(desk.say(name)))
            box.setAccessibleName(f"{desk.say(binding.label)}: {desk.say(name)}")
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._boxes[value] = box
            grid.addWidget(box, number // columns, number % columns)
        super().__init__(desk, binding, area)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for value, box in self._boxes.items():
            box.clicked.connect(partial(self._ticked, value))

    def let_go(self) -> None:
        """Hear nothing more."""
        super().let_go()
        for box in self._boxes.values():
            box.blockSignals(True)  # noqa: FBT003 - Qt's own

    def _ticked(self, value: str) -> None:
        self._begin()
        self.give({value: self._boxes[value].isChecked()})
        self._show()

    def show_value(self, value: Ticks) -> None:
        """Show which are ticked."""
        for name, box in self._boxes.items():
            state = value[name]
            with QSignalBlocker(box):
                box.setTristate(state is None)
                box.setCheckState(_STATES[state])
