"""Labels that never take what people wrote for markup. Without pydantic: some are in the first picture."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def plain_label(text: str, role: str) -> QLabel:
    """Return a label of a role (see ``appearance``)."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label


def menu_text(text: str) -> str:
    """Return what a menu or button shows as the text is: an ampersand would be taken for a key."""
    return text.replace("&", "&&")
