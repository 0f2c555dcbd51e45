"""Labels and tips that never take what people wrote for markup. Without pydantic: some are in the first picture."""

import re
from html import escape
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

_MNEMONIC: Final = re.compile(r"\(&.\)|&")


def plain_label(text: str, role: str) -> QLabel:
    """Return a label of a role (see ``appearance``)."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label


def menu_text(text: str) -> str:
    """Return what a menu or button shows as the text is: an ampersand would be taken for a key."""
    return text.replace("&", "&&")


def plain_tip(text: str) -> str:
    """Return a tooltip that shows a text as it is, markup and all."""
    return f"<p style='white-space:pre-wrap'>{escape(text)}</p>"


def without_mnemonic(text: str) -> str:
    """Return the name of a menu without the letter that opens it: ``&File`` and ``文件(&F)`` alike."""
    return _MNEMONIC.sub("", text)
