"""Templates and examples as cards, each with a picture that the program draws itself."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPaintEvent, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QVBoxLayout, QWidget

from cjm_desktop.app.actions import plain_tip
from cjm_desktop.app.commands import LANGUAGE_NAMES
from cjm_desktop.app.pictures import SIZE, Pictures
from cjm_desktop.storage.templates import Template, all_templates
from cjm_desktop.words import Language, Text, say

_NARROWEST: Final = 176
_WIDEST: Final = 360
_MOST_IN_A_ROW: Final = 5
_GAP: Final = 14
_EDGE: Final = 10
"""Pixels around what a card shows, and between its picture and its name."""
_NAME_LINES: Final = {"template": 2, "example": 3}
"""How many lines of a name there is room for."""
_JOINER: Final = "\N{WORD JOINER}"
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
        self._cards: list[Card] = []
        self._painted = False
        self._pictures = Pictures(self)
        self._pictures.made.connect(self._show_picture)
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

    def show_language(self, language: Language) -> None:
        """Show the templates in a language; examples are written in one only."""
        self._maps_language = language
        if self._painted:
            self._begin()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Have the pictures made once the cards themselves are there."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        self._pictures.wish([card.template.path(self._maps_language) for card in self._cards])

    def _card(self, template: Template) -> "Card":
        card = Card(template)
        card.clicked.connect(partial(self._choose, template))
        self._cards.append(card)
        return card

    def _choose(self, template: Template, *_: object) -> None:
        self.chosen.emit(template)

    def _show_picture(self, place: int, title: str, language: Language, picture: QPixmap) -> None:
        card = self._cards[place]
        foreign = card.template.kind == "example" and language != self._maps_language
        card.show_map(title, LANGUAGE_NAMES[language] if foreign else "", picture)


class Card(QToolButton):
    """A large button with a picture and a name below it; Enter presses it too."""

    def __init__(self, template: Template) -> None:
        super().__init__()
        self.template = template
        self._name = ""
        self._picture = QPixmap()
        self._smaller = QPixmap()
        self.setProperty("role", "card")
        self.setAccessibleName(template.name)

    def show_map(self, title: str, language: str, picture: QPixmap) -> None:
        """Show what the map is called, the name of its language if there is one, and what it looks like."""
        name = f"{title} ({language})" if language else title
        self._name = f"{title} ({_JOINER.join(language)})" if language else title
        self._picture, self._smaller = picture, QPixmap()
        self.setText(name.replace("&", "&&"))
        self.setToolTip(plain_tip(name))
        self.setAccessibleName(name)
        self.update()

    def be_wide(self, width: int) -> None:
        """Take a width in pixels; the height follows."""
        inner = width - 2 * _EDGE
        name = _NAME_LINES[self.template.kind] * self.fontMetrics().lineSpacing()
        self.setFixedSize(width, inner * SIZE.height() // SIZE.width() + name + 3 * _EDGE)

    def name_room(self) -> QRect:
        """Return where the name is written, over several lines where it is long."""
        inner = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        return inner.adjusted(0, self._picture_size().height() + _EDGE, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint the frame, the picture, and the name: Qt's own buttons write on one line."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        if not self._picture.isNull():
            painter.drawPixmap(_EDGE, _EDGE, self._fitting())
        painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
        painter.drawText(self.name_room(), Qt.TextFlag.TextWordWrap, self._name)
        painter.end()

    def _picture_size(self) -> QSize:
        return SIZE.scaled(self.width() - 2 * _EDGE, self.height(), Qt.AspectRatioMode.KeepAspectRatio)

    def _fitting(self) -> QPixmap:
        """Return the picture in the size it has here."""
        ratio = self.devicePixelRatioF()
        size = self._picture_size() * ratio
        if self._smaller.size() != size:
            whole, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            self._smaller = self._picture.scaled(size, whole, smooth)
            self._smaller.setDevicePixelRatio(ratio)
        return self._smaller

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take Enter for a click."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class _Cards(QWidget):
    """Cards in rows, as wide as there is room for."""

    def __init__(self, cards: Sequence[Card]) -> None:
        super().__init__()
        self._cards = cards
        for card in cards:
            card.setParent(self)
        self.setMinimumWidth(_NARROWEST)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Place the cards anew."""
        room = event.size().width() + _GAP
        columns = min(max(1, room // (_NARROWEST + _GAP)), _MOST_IN_A_ROW)
        width = min(room // columns - _GAP, _WIDEST)
        for place, card in enumerate(self._cards):
            card.be_wide(width)
            card.move(place % columns * (width + _GAP), place // columns * (card.height() + _GAP))
        self.setMinimumHeight(self._cards[-1].geometry().bottom() + 1 if self._cards else 0)


def _ordered() -> list[Template]:
    """Return all templates, the empty one first."""
    return sorted(all_templates(), key=lambda template: template.name != "blank")
