"""The translations, as Qt's translator reads them."""

from functools import cache
from typing import TYPE_CHECKING

from cjm_desktop import resources
from cjm_desktop.words.languages import Language

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator


@cache
def _data(language: Language) -> bytes:
    """Return a catalogue; the translator reads in it for ever, so it is never let go."""
    return resources.path("translations", f"cjm_{language.replace('-', '_')}.qm").read_bytes()


@cache
def _translator(language: Language) -> "QTranslator":
    from PySide6.QtCore import QTranslator  # noqa: PLC0415 - English needs no Qt, and a quick start

    translator = QTranslator()
    # As bytes: Qt and Python do not agree on the names of files in every locale.
    if not translator.load(_data(language)):
        raise ValueError(language)
    return translator


def translated(context: str, english: str, language: Language) -> str:
    """Return the translation of an English sentence, the sentence itself in English."""
    if language == "en":
        return english
    return _translator(language).translate(context, english) or english
