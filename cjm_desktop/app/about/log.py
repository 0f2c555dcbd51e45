"""What was written when the program failed, to be looked at and handed on."""

from pathlib import Path

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from cjm_desktop.app.crash_log import crashes
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.app.widgets.labels import plain_label
from cjm_desktop.licences import installed
from cjm_desktop.words import Language, Text, say


def show_log(parent: QWidget, language: Language, file: Path) -> None:
    """Show the log of crashes."""
    dialog = LogDialog(file, language, parent)
    dialog.exec()
    dialog.deleteLater()


class LogDialog(QDialog):
    """The log, and where it is."""

    def __init__(self, file: Path, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(Text("About", "Log of crashes"), language))
        what = Text(
            "About",
            "When the program fails, it writes here where in it that was: nothing of your maps, and no names of files. "
            "It is sent nowhere; copy it to tell somebody about it.",
        )
        known = crashes(file)
        nothing = say(Text("About", "Nothing has been written so far."), language)
        self.text = QPlainTextEdit(f"CJM Desktop {installed()}\n\n{known}" if known else nothing)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.windowTitle())
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)
        self.copy = QPushButton(say(Text("About", "Copy"), language))
        self.copy.setAutoDefault(False)
        self.copy.setEnabled(bool(known))
        self.copy.clicked.connect(self._copy)
        close = QPushButton(say(Text("Message", "OK"), language))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        said, place = plain_label(say(what, language), "text"), plain_label(str(file), "second")
        for label in (said, place):
            label.setWordWrap(True)
        foot = QHBoxLayout()
        foot.addWidget(self.copy)
        foot.addStretch()
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(said)
        column.addWidget(self.text, 1)
        column.addWidget(place)
        column.addLayout(foot)
        self.resize(scaled(640), scaled(440))
        close.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
