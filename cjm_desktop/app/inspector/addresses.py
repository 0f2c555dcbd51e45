"""The field of an address, which is opened on request: it is shown before, and nothing but pages and mails is."""

from typing import Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from cjm_desktop.app.fields.field import Binding, Desk
from cjm_desktop.app.fields.lines import LineField
from cjm_desktop.app.widgets.messages import Answer, ask
from cjm_desktop.words import Text

SCHEMES: Final = frozenset({"http", "https", "mailto"})
_OPEN: Final = Answer(Text("Inspector", "Open"))
_CANCEL: Final = Answer(Text("Inspector", "Cancel"))


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
        url = QUrl(self._value, QUrl.ParsingMode.StrictMode)
        question = Text("Inspector", "Open this address outside of CJM Desktop?\n\n{address}")(address=self._value)
        if url.scheme() in SCHEMES and ask(self, self._desk.language, question, (_OPEN, _CANCEL)) is _OPEN:
            QDesktopServices.openUrl(url)
