"""How the entries of the outline look: the signs of lanes, the colours of cards."""

from functools import cache
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QGuiApplication, QIcon, QPainter, QPen, QPixmap

from cjm_desktop.app.outline.tree import Entry
from cjm_desktop.app.widgets.appearance import Colours
from cjm_desktop.app.widgets.icons import sign_icon
from cjm_desktop.layout.cards import card_look
from cjm_desktop.layout.contrast import mixed
from cjm_desktop.layout.icon_names import KIND_ICONS
from cjm_desktop.layout.theme import Theme
from cjm_desktop.model.lanes import Card, CardLane, Lane
from cjm_desktop.words import Language

_SIDE: Final = 16
_EDGE: Final = 0.35
"""How much of the ink is in the line around a card, which is too small to be seen without."""


class Looks:
    """In the language and colours of a window, and the theme of a map."""

    def __init__(self, language: Language, colours: Colours, theme: Theme) -> None:
        self.language: Language = language
        self.theme = theme
        self._second = QBrush(QColor(colours.second))
        self._colour = colours.second
        self._bold = QFont()
        self._bold.setBold(True)
        self._signs: dict[str, QIcon] = {}

    def sign(self, entry: Entry, lane: Lane | None) -> QIcon | None:
        """Return the sign of a cell's or lane's kind, or the colour of a card."""
        if lane is None:
            return None
        if isinstance(entry.record, Card) and isinstance(lane, CardLane):
            look = card_look(entry.record, lane, self.theme)
            return _chip(look.fill, mixed(look.fill, look.ink, _EDGE))
        if entry.kind not in ("cell", "lane", "figure"):
            return None
        name = (lane.icon if isinstance(lane, CardLane) else "") or KIND_ICONS[lane.kind]
        if name not in self._signs:
            self._signs[name] = sign_icon(name, self._colour)
        return self._signs[name]

    def ink(self, entry: Entry) -> QBrush | None:
        """Return another colour than the usual one for what only leads to something."""
        return self._second if entry.kind in ("cell", "personas", "lanes", "flows") else None

    def font(self, entry: Entry) -> QFont | None:
        """Return heavier letters for what stands at the outermost left."""
        return self._bold if entry.kind in ("stage", "personas", "lanes", "flows") else None


@cache
def _chip(fill: str, edge: str) -> QIcon:
    """Return a small card in a colour."""
    icon = QIcon()
    for ratio in {screen.devicePixelRatio() for screen in QGuiApplication.screens()}:
        picture = QPixmap(round(_SIDE * ratio), round(_SIDE * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(edge), 1))
            painter.setBrush(QColor(fill))
            painter.drawRoundedRect(QRectF(2.5, 3.5, 11, 9), 2.5, 2.5)
        icon.addPixmap(picture)
    return icon
