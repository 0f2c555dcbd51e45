"""Which paper people have where they are: sizes in inches in the United States, else those of ISO."""

from typing import Final

from PySide6.QtCore import QLocale

_IN_INCHES: Final = {"A0": "ANSI-E", "A1": "ANSI-D", "A2": "ANSI-C", "A3": "Tabloid", "A4": "Letter"}


def local_paper(paper: str) -> str:
    """Return the name of the paper that is usual in place of another one, by the locale of the system."""
    is_in_inches = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return _IN_INCHES.get(paper, paper) if is_in_inches else paper
