"""Asking for a name."""

from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from cjm_desktop.app.widgets.labels import plain_label
from cjm_desktop.limits import LONGEST_LINE
from cjm_desktop.model.text import clean_line
from cjm_desktop.words import Language, Text, say


class NameDialog(QDialog):
    """A line for a name, perhaps a box to tick below it, and two buttons; without a name there is nothing to do."""

    def __init__(
        self,
        parent: QWidget,
        language: Language,
        title: Text,
        name: str,
        option: Text | None = None,
        most: int = LONGEST_LINE,
    ) -> None:
        """Begin with a name; one has at ``most`` so many letters."""
        super().__init__(parent)
        self._line = QLineEdit(name)
        self._line.setMaxLength(most)
        self._line.selectAll()
        self._option = QCheckBox(say(option, language) if option is not None else "")
        self._option.setChecked(True)
        self._option.setVisible(option is not None)
        self._do = QPushButton(say(Text("Naming", "Save"), language))
        self._do.setDefault(True)
        self._do.clicked.connect(self.accept)
        cancel = QPushButton(say(Text("Naming", "Cancel"), language))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        label = plain_label(say(Text("Naming", "Name"), language), "label")
        label.setBuddy(self._line)
        self._line.setAccessibleName(label.text())
        self._line.textChanged.connect(self._allow)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self._do)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(8)
        for part in (label, self._line, self._option):
            column.addWidget(part)
        column.addSpacing(8)
        column.addLayout(buttons)
        self.setWindowTitle(say(title, language))
        self.setMinimumWidth(380)
        self._allow()

    @property
    def name(self) -> str:
        """What was written."""
        return str(clean_line(self._line.text()))

    @property
    def is_wanted(self) -> bool:
        """Whether the box is ticked."""
        return self._option.isChecked()

    def _allow(self) -> None:
        self._do.setEnabled(bool(self.name))


def ask_name(parent: QWidget, language: Language, title: Text, name: str, most: int = LONGEST_LINE) -> str | None:
    """Return the name that a person gives, of at ``most`` so many letters; none when they give none."""
    dialog = NameDialog(parent, language, title, name, most=most)
    given = dialog.name if dialog.exec() == QDialog.DialogCode.Accepted else None
    dialog.deleteLater()
    return given
