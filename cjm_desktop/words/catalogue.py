"""The translations, as Qt's translator reads them."""

from functools import cache
from typing import TYPE_CHECKING

from cjm_desktop import resources
from cjm_desktop.words.languages import Language

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator


@cache
def _translator(language: Language) -> "QTranslator":
    from PySide6.QtCore import QTranslator  # noqa: PLC0415 - English needs no Qt, and a quick start

    translator = QTranslator()
    file = resources.path("translations", f"cjm_{language.replace('-', '_')}.qm")
    # As bytes: Qt and Python do not agree on the names of files in every locale.
    if not translator.load(file.read_bytes()):
        raise ValueError(file)
    return translator


def translated(context: str, english: str, language: Language) -> str:
    """Return the translation of an English sentence, the sentence itself in English."""
    if language == "en":
        return english
    return _translator(language).translate(context, english) or english
