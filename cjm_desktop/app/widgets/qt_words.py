"""What Qt itself says, in its file dialogs and menus of text fields, in the language of the window."""

from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from cjm_desktop.words import HABITS, Language, language_of_environment

_NAME: Final = "qt words"


def speak(application: QApplication, language: Language) -> None:
    """Make Qt speak a language from now on."""
    for former in application.findChildren(QTranslator, _NAME):
        application.removeTranslator(former)
        former.deleteLater()
    if language != "en":  # as it is written in Qt itself
        translator = QTranslator(application)
        translator.setObjectName(_NAME)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if translator.load(QLocale(HABITS[language].region), "qtbase", "_", folder):
            application.installTranslator(translator)


def system_language() -> Language:
    """Return the language that the system is set to."""
    return language_of_environment({"LANGUAGE": ":".join(QLocale.system().uiLanguages())})
