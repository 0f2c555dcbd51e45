"""Where an export goes."""

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QMessageBox, QPushButton, QVBoxLayout, QWidget

from cjm_desktop.app.fields.field import note
from cjm_desktop.app.files.session import same_file
from cjm_desktop.app.widgets.messages import Answer, ask
from cjm_desktop.interchange.writers import NAMES
from cjm_desktop.storage.safe_file import AlreadyThere, Over, check_target
from cjm_desktop.storage.troubles import shown
from cjm_desktop.words import Fault, Language, Text, say

_REPLACE: Final = Answer(Text("Export", "Replace"), QMessageBox.ButtonRole.DestructiveRole)
_KEEP: Final = Answer(Text("Export", "Cancel"), QMessageBox.ButtonRole.RejectRole)


class Target(QWidget):
    """The name of a file, in the folder that was suggested unless another one is named."""

    def __init__(self, suggested: Path, language: Language) -> None:
        super().__init__()
        self._folder = suggested.parent
        self._suffix = suggested.suffix
        self._suggested = ""
        self._language: Language = language
        self._label = note("label")
        self._file = QLineEdit()
        self._choose = QPushButton()
        self._choose.setAutoDefault(False)
        self._choose.clicked.connect(self._ask_where)
        self._label.setBuddy(self._file)
        self.setFocusProxy(self._file)
        row = QHBoxLayout()
        row.addWidget(self._file, 1)
        row.addWidget(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._label)
        column.addLayout(row)
        self.speak(language)

    @property
    def path(self) -> Path:
        """The file that is meant."""
        path = self._folder / self._file.text().strip()
        named = path.suffix.lower() == self._suffix or not path.name
        return path if named else path.with_name(f"{path.name}{self._suffix}")

    def suggest(self, path: Path) -> None:
        """Name a file, whose ending all others get."""
        self._suffix = path.suffix
        self._suggested = shown(path)
        self._file.setText(self._suggested)

    def follow(self, suggested: Path) -> None:
        """Suggest another file in place of the one suggested before; a name that was typed gets its ending."""
        typed = self.path
        if not typed.name or self._file.text() == self._suggested:
            self.suggest(suggested)
        else:
            self._suffix = suggested.suffix
            self._file.setText(shown(typed.with_suffix(self._suffix)))

    def over(self, open_file: Path | None) -> Over | None:
        """Return what the file may be written over; none where the person keeps what is there.

        Raises:
            Fault: no file can be written there, or it is that of the open map.
        """
        if open_file is not None and _are_one(self.path, open_file):
            itself = Text("Export", "{file} is the open map itself. Give the new file another name.")
            raise Fault(itself(file=shown(self.path)))
        try:
            check_target(self.path, "nothing")
        except AlreadyThere:
            question = Text("Export", "{file} is already there. Replace it?")(file=shown(self.path))
            return "anything" if ask(self.window(), self._language, question, (_REPLACE, _KEEP)) is _REPLACE else None
        return "nothing"

    def speak(self, language: Language) -> None:
        """Say everything in another language."""
        self._language = language
        self._label.setText(say(Text("Export", "File"), language))
        self._file.setAccessibleName(self._label.text())
        self._choose.setText(say(Text("Export", "Choose…"), language))

    def _ask_where(self) -> None:
        title, kind = say(Text("Export", "Export"), self._language), say(NAMES[self._suffix], self._language)
        option = QFileDialog.Option.DontConfirmOverwrite  # asked once, when it begins
        name, _ = QFileDialog.getSaveFileName(
            self.window(), title, str(self.path), f"{kind} (*{self._suffix})", options=option
        )
        if name:
            self._file.setText(shown(Path(name)))


def _are_one(one: Path, other: Path) -> bool:
    """Tell whether two paths lead to one file, also where names are told apart by less than their letters."""
    try:
        return one.samefile(other)
    except OSError:
        return same_file(one, other)
