"""What a gesture is."""

from typing import Protocol


class Gesture(Protocol):
    """Begins when it is made. All places are points of the sheet in pt."""

    def move(self, x: float, y: float) -> None:
        """Follow the pointer."""
        ...

    def end(self) -> None:
        """Do what was meant, as one step of the history; nothing when it ends where it began."""
        ...

    def cancel(self) -> None:
        """Leave everything exactly as it was."""
        ...
