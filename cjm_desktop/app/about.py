"""What this program is."""

from importlib.metadata import version
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from cjm_desktop.app.widgets.icons import app_icon
from cjm_desktop.app.widgets.messages import tell
from cjm_desktop.words import Language, Text

_ICON: Final = QSize(64, 64)


def show_about(parent: QWidget, language: Language) -> None:
    """Say it in a message."""
    about = Text(
        "About",
        "CJM Desktop {version}\n\nDraws customer journey maps and prints them exactly, at any size. It works "
        "without a network and sends nothing anywhere.",
    )
    picture = app_icon().pixmap(_ICON, parent.devicePixelRatioF())
    tell(parent, language, about(version=version("cjm-desktop")), picture=picture)
