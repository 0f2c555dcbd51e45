"""What Qt itself says, in its file dialogs and menus of text fields, in the language of the window."""

from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from cjm_desktop.words import Language, language_of_environment

_FILES: Final[dict[Language, str]] = {"zh-Hans": "qtbase_zh_CN", "zh-Hant": "qtbase_zh_TW"}
_NAME: Final = "qt words"


def speak(application: QApplication, language: Language) -> None:
    """Make Qt speak a language from now on."""
    for former in application.findChildren(QTranslator, _NAME):
        application.removeTranslator(former)
        former.deleteLater()
    file = _FILES.get(language)
    if file is not None:
        translator = QTranslator(application)
        translator.setObjectName(_NAME)
        if translator.load(file, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            application.installTranslator(translator)


def system_language() -> Language:
    """Return the language that the system is set to."""
    return language_of_environment({"LANGUAGE": ":".join(QLocale.system().uiLanguages())})
