"""The field of an address, which is opened on request."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from cjm_desktop.app.fields.field import Binding, Desk
from cjm_desktop.app.fields.lines import LineField
from cjm_desktop.app.widgets.outside import open_outside
from cjm_desktop.words import Text


class AddressField(LineField):
    """An address with a button that opens it."""

    def __init__(self, desk: Desk, binding: Binding[str]) -> None:
        self._open = QPushButton(desk.say(Text("Inspector", "Open…")))
        super().__init__(desk, binding, at_once=False, placeholder="https://")
        column = self.layout()
        row = QHBoxLayout()
        row.setSpacing(6)
        if isinstance(column, QVBoxLayout):
            column.insertLayout(1, row)
        row.addWidget(self._line, 1)
        row.addWidget(self._open)
        self._open.clicked.connect(self._ask)

    def show_value(self, value: str) -> None:
        """Show an address."""
        super().show_value(value)
        self._open.setEnabled(bool(value))

    def show_difference(self) -> None:
        """Say that there are different ones."""
        super().show_difference()
        self._open.setEnabled(False)

    def _finish(self) -> None:
        super()._finish()
        self._open.setEnabled(bool(self._value) and not self._differs)

    def _ask(self) -> None:
        open_outside(self, self._desk.language, self._value)
