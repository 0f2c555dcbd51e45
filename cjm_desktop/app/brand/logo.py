"""The logo of a brand: what it looks like, and the buttons that choose another or take it away."""

from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from cjm_desktop.app.widgets.messages import picture_to_open, warn
from cjm_desktop.app.widgets.picture_icon import picture_icon
from cjm_desktop.app.widgets.picture_sources import read_pictures
from cjm_desktop.model.records import Asset
from cjm_desktop.words import Fault, Language, Text, say

_VIEW: Final = QSize(180, 56)


class BrandLogo(QWidget):
    """The logo is the button that chooses another."""

    changed = Signal(object)
    """The picture, none when there is to be no logo."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language: Language = language
        self._view = QPushButton()
        self._view.setIconSize(_VIEW)
        self._view.setFixedSize(_VIEW + QSize(20, 16))
        self._view.setAccessibleName(say(Text("Brand", "Choose a logo…"), language))
        self._remove = QPushButton(say(Text("Brand", "Take the logo away"), language))
        for button in (self._view, self._remove):
            button.setAutoDefault(False)
        self._view.clicked.connect(self._choose)
        self._remove.clicked.connect(self._take_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._view)
        row.addWidget(self._remove)
        row.addStretch()

    def show_logo(self, logo: Asset | None) -> None:
        """Show a picture, or that there is none."""
        icon = picture_icon(logo, _VIEW, self.devicePixelRatioF())
        self._view.setIcon(icon)
        self._view.setText(self._view.accessibleName() if icon.isNull() else "")
        self._remove.setEnabled(logo is not None)

    def _choose(self) -> None:
        path = picture_to_open(self, self._language)
        if path is None:
            return
        try:
            pictures = read_pictures(self.window(), self._language, [path])
        except Fault as fault:
            warn(self, self._language, fault.text)
            return
        for picture in pictures:
            self.changed.emit(picture)

    def _take_away(self) -> None:
        self._view.setFocus()
        self.changed.emit(None)
