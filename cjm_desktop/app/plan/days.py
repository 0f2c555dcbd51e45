"""Days that are written in the plan's table."""

import datetime as dt
import re
from typing import Final

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from cjm_desktop.app.plan.planning import Planning
from cjm_desktop.app.widgets.labels import plain_tip
from cjm_desktop.words import Text

_PARTS: Final = re.compile(r"\s*[-./年月日]\s*")
_HOW: Final = Text("Inspector", "Write a date as year, month and day: 2026-12-31.")


def day_in(text: str) -> dt.date | None:
    """Return the day that a text means, as year, month and day; none where it is none."""
    try:
        return dt.date.fromisoformat("-".join(part.zfill(2) for part in _PARTS.split(text.strip(" 日"))))
    except ValueError:
        return None


class _Days(QValidator):
    """Takes a day as it is written, or nothing; what is neither stays in the field, and it is said how to write it."""

    def __init__(self, line: QLineEdit, said: str) -> None:
        super().__init__(line)
        self._line = line
        self._said = said

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Tell whether it is a day."""
        is_day = not text.strip() or day_in(text) is not None
        return QValidator.State.Acceptable if is_day else QValidator.State.Intermediate, text, place

    def fixup(self, text: str) -> str:
        """Say what is wrong when it is to be taken over."""
        QToolTip.showText(self._line.mapToGlobal(self._line.rect().bottomLeft()), plain_tip(self._said), self._line)
        return text


def day_field(parent: QWidget, planning: Planning) -> QLineEdit:
    """Return a field for a day."""
    line = QLineEdit(parent)
    said = planning.say(_HOW)
    line.setPlaceholderText("2026-12-31")
    line.setAccessibleDescription(said)
    line.setValidator(_Days(line, said))
    return line
