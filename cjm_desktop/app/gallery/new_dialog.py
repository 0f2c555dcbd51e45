"""The dialog from which a new map is started."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from cjm_desktop.app.gallery.gallery import Gallery
from cjm_desktop.storage.templates import Template
from cjm_desktop.words import LANGUAGE_NAMES, LANGUAGES, Language, Text, say


class NewDialog(QDialog):
    """Asks for a template and the language the map is to be written in; a click on a card is the answer."""

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self.template: Template | None = None
        """What was chosen."""
        self._languages = QComboBox()
        self._languages.addItems(list(LANGUAGE_NAMES.values()))
        self._languages.setCurrentIndex(LANGUAGES.index(language))
        self._languages.setAccessibleName(say(Text("New", "Language of the map"), language))
        self._languages.currentIndexChanged.connect(self._show_language)
        self._gallery = Gallery(language)
        self._gallery.chosen.connect(self._choose)
        self.setWindowTitle(say(Text("New", "New map"), language))
        self.resize(1080, 640)
        self._arrange(language)

    @property
    def language(self) -> Language:
        """The language of the map."""
        return LANGUAGES[self._languages.currentIndex()]

    def _arrange(self, language: Language) -> None:
        label = QLabel(say(Text("New", "Language of the map"), language))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(self._languages)
        cancel = QPushButton(say(Text("New", "Cancel"), language))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self._languages)
        row.addStretch()
        row.addWidget(cancel)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._gallery)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 16, 16)
        column.setSpacing(16)
        column.addLayout(row)
        column.addWidget(scroll, 1)

    def _show_language(self) -> None:
        self._gallery.show_language(self.language)

    def _choose(self, template: Template) -> None:
        self.template = template
        self.accept()
