"""Labels and tips that never take what people wrote for markup. Without pydantic: some are in the first picture."""

from html import escape

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


def plain_tip(text: str) -> str:
    """Return a tooltip that shows a text as it is, markup and all."""
    return f"<p style='white-space:pre-wrap'>{escape(text)}</p>"
