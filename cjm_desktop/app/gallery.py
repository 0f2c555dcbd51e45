"""Templates and examples as cards, each with a picture that the program draws itself."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from cjm_desktop.app.actions import plain_tip
from cjm_desktop.app.commands import LANGUAGE_NAMES
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.templates import Template, all_templates
from cjm_desktop.words import Fault, Language, Text, say

_PICTURE: Final = QSize(192, 120)
_FINE: Final = 4
"""How many times larger it is drawn first, so that letters leave a trace."""
_GAP: Final = 14
_CARD: Final = QSize(_PICTURE.width() + 28, _PICTURE.height() + 48)
_HEADINGS: Final = {
    "template": Text("Gallery", "Start from a template"),
    "example": Text("Gallery", "Look at an example"),
}


class Gallery(QWidget):
    """Says which template was chosen. The pictures come one by one while the window is already there."""

    chosen = Signal(Template)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._maps_language: Language = language
        self._cards: list[tuple[Template, QToolButton]] = []
        self._waiting: list[tuple[Template, QToolButton]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._draw_next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for kind, text in _HEADINGS.items():
            heading = QLabel(say(text, language))
            heading.setTextFormat(Qt.TextFormat.PlainText)
            heading.setProperty("role", "heading")
            column.addWidget(heading)
            column.addWidget(_Cards([self._card(template) for template in _ordered() if template.kind == kind]))
            column.addSpacing(14)
        column.addStretch()
        self.show_language(language)

    def show_language(self, language: Language) -> None:
        """Show the templates in a language; examples are written in one only."""
        self._maps_language = language
        self._waiting = list(self._cards)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Begin to draw what waits, now that the cards themselves are there."""
        super().paintEvent(event)
        if self._waiting and not self._timer.isActive():
            self._timer.start()

    def _card(self, template: Template) -> QToolButton:
        card = _Card()
        card.setProperty("role", "card")
        card.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        card.setIconSize(_PICTURE)
        card.setFixedSize(_CARD)
        card.setIcon(QIcon(_blank()))
        card.setAccessibleName(template.name)
        card.clicked.connect(partial(self._choose, template))
        self._cards.append((template, card))
        return card

    def _choose(self, template: Template, *_: object) -> None:
        self.chosen.emit(template)

    def _draw_next(self) -> None:
        if not self._waiting:
            self._timer.stop()
            return
        template, card = self._waiting.pop(0)
        try:
            journey = read_map(template.path(self._maps_language)).journey
        except Fault:  # choosing it says why
            return
        title = journey.title
        if template.kind == "example" and journey.language != self._maps_language:
            title = f"{title} ({LANGUAGE_NAMES[journey.language]})"
        elided = card.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, _PICTURE.width())
        card.setText(elided.replace("&", "&&"))
        card.setToolTip(plain_tip(title))
        card.setAccessibleName(title)
        card.setIcon(QIcon(_picture(journey, self.devicePixelRatioF())))


class _Card(QToolButton):
    """A large button that Enter presses too."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take Enter for a click."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class _Cards(QWidget):
    """Cards, as many in a row as there is room for."""

    def __init__(self, cards: Sequence[QWidget]) -> None:
        super().__init__()
        self._cards = cards
        for card in cards:
            card.setParent(self)
        self.setMinimumWidth(_CARD.width())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Place the cards anew."""
        across, down = _CARD.width() + _GAP, _CARD.height() + _GAP
        columns = max(1, (event.size().width() + _GAP) // across)
        for place, card in enumerate(self._cards):
            card.move(place % columns * across, place // columns * down)
        self.setMinimumHeight(-(-len(self._cards) // columns) * down - _GAP)


def _ordered() -> list[Template]:
    """Return all templates, the empty one first."""
    return sorted(all_templates(), key=lambda template: template.name != "blank")


def _blank() -> QPixmap:
    pixmap = QPixmap(_PICTURE)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _picture(journey: JourneyMap, ratio: float) -> QPixmap:
    """Return what the map looks like, at a number of device pixels a pixel."""
    from cjm_desktop.drawing.qt import SheetPainter  # noqa: PLC0415 - not before the window is there
    from cjm_desktop.layout import layout_map  # noqa: PLC0415

    sheet = layout_map(journey, _PICTURE.width() / _PICTURE.height())
    edge = sheet.margin / 2
    area = QRectF(0, 0, sheet.width, sheet.height).adjusted(edge, edge, -edge, -edge)
    large = QPixmap(_PICTURE * _FINE)
    large.fill(QColor(sheet.theme.paper))
    zoom = min(large.width() / area.width(), large.height() / area.height())
    with QPainter(large) as painter:
        painter.translate((large.width() - area.width() * zoom) / 2, (large.height() - area.height() * zoom) / 2)
        painter.scale(zoom, zoom)
        painter.translate(-area.topLeft())
        SheetPainter().paint(painter, sheet, area, zoom)
    smooth = Qt.TransformationMode.SmoothTransformation
    pixmap = large.scaled(_PICTURE * ratio, Qt.AspectRatioMode.KeepAspectRatio, smooth)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
