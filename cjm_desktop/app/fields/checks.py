"""A field that is on or off."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox

from cjm_desktop.app.fields.field import Binding, Desk
from cjm_desktop.words import Text


class CheckField(QCheckBox):
    """A box with its label beside it."""

    def __init__(self, desk: Desk, binding: Binding[bool]) -> None:
        super().__init__(desk.say(binding.label))
        self._desk = desk
        self._binding = binding
        self.setMinimumHeight(24)
        self.refresh()
        self.toggled.connect(self._give)

    def refresh(self) -> None:
        """Show what the map holds now."""
        with QSignalBlocker(self):
            self.setChecked(self._binding.read(self._desk.document.journey))

    def let_go(self) -> None:
        """Hear nothing more; the field is about to go."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's own

    def _give(self, value: bool) -> None:
        document = self._desk.document
        label = Text("Edit", "Change: {field}")(field=self._binding.label)
        document.apply(label, self._binding.write(document.journey, value))
