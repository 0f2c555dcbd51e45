"""The number of a stage that is typed on stage, digit by digit as on a remote control."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

_WAITED: Final = 900
"""Milliseconds in which another digit belongs to the same number."""


class Number:
    """Takes digits until no more can come, and hands the number over."""

    def __init__(self, parent: QObject, taken: Callable[[int], None]) -> None:
        self._taken = taken
        self.digits = ""
        """What was typed so far."""
        self._waiting = QTimer(parent)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_WAITED)
        self._waiting.timeout.connect(self.take)

    def add(self, digit: int, *, most: int) -> bool:
        """Take a digit of a number that is ``most`` at most; tell whether another one is waited for."""
        self.digits += str(digit)
        if len(str(most)) == 1:
            self.take()
            return False
        self._waiting.start()
        return True

    def take(self) -> None:
        """Hand over the number as it is."""
        number = int(self.digits or 0)
        self.drop()
        self._taken(number)

    def drop(self) -> None:
        """Forget what was typed."""
        self._waiting.stop()
        self.digits = ""
