"""A part of a long form, under a heading that folds it away."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cjm_desktop.app.fields.field import Desk
from cjm_desktop.app.inspector.form import Form, Part
from cjm_desktop.app.widgets.head import Head
from cjm_desktop.words import Text


class Section(QWidget):
    """Parts that are shown or folded away; which of them are is remembered under the section's name."""

    def __init__(self, desk: Desk, name: str, title: Text) -> None:
        super().__init__()
        self._desk = desk
        self._name = name
        self._form = Form(desk)
        self._head = Head()
        self._head.setText(desk.say(title))
        self._head.setChecked(name not in desk.folded)
        self._head.toggled.connect(self._fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(6)
        column.addWidget(self._head)
        column.addWidget(self._form)
        self._fold(self._head.isChecked())

    def unfold(self) -> None:
        """Show the parts."""
        self._head.setChecked(True)

    def add(self, *parts: Part) -> None:
        """Add parts side by side."""
        self._form.add(*parts)

    def refresh(self) -> None:
        """Show what the map holds now."""
        self._head.setChecked(self._name not in self._desk.folded)
        self._form.refresh()

    def let_go(self) -> None:
        """Hear nothing more."""
        self._form.let_go()

    def _fold(self, shown: bool) -> None:
        self._form.setVisible(shown)
        if shown:
            self._desk.folded.discard(self._name)
        else:
            self._desk.folded.add(self._name)
