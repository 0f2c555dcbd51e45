"""Dialogs beside which the window is used."""

from abc import abstractmethod

from PySide6.QtWidgets import QDialog

from cjm_desktop.words import Language


class Beside(QDialog):
    """It stays when its window changes the language, and speaks the new one."""

    @abstractmethod
    def speak(self, language: Language) -> None:
        """Say everything in another language; what was chosen stays."""
