"""The cards of a lane by column: which of them an area shows, and how they look from far away."""

from collections.abc import Iterator
from functools import cached_property
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from cjm_desktop.drawing.qt_pictures import draw_picture
from cjm_desktop.layout.contrast import mixed
from cjm_desktop.layout.shapes import Box, Label, Picture, moved
from cjm_desktop.layout.sheet import LaneBlock, PlacedCard
from cjm_desktop.layout.theme import Colour

_FAINT: Final = "#EDF0F4"
_BAR_ALPHA: Final = 70
_OUTLINE: Final = 0.3
"""How much of a small box's colour is that of its outline."""

_Rects = dict[str, list[QRectF]]


class CardColumn:
    """The cards of a lane that begin at one x, also as rectangles by colour, made when they are first seen."""

    def __init__(self, cards: list[PlacedCard]) -> None:
        self.cards = cards
        self.left = cards[0].x
        self.right = max(card.x + card.block.width for card in cards)
        self._pictures = [
            moved(shape, card.x, card.y) for card in cards for shape in card.block.shapes if isinstance(shape, Picture)
        ]
        self._bars: _Rects | None = None

    def draw_blocks(self, painter: QPainter, zoom: float, *, bars: bool) -> None:
        """Draw the cards as plain rectangles, with a bar for each line of text if wanted; y from the lane's top.

        Pictures stay pictures, ``zoom`` times as many device pixels as they have pt.
        """
        painter.setPen(Qt.PenStyle.NoPen)
        for fill, boxes in self.boxes.items():
            painter.setBrush(QColor(fill))
            painter.drawRects(boxes)
        for picture in self._pictures:
            draw_picture(painter, picture, zoom)
        if not bars:
            return
        if self._bars is None:
            self._bars = self._all_bars()
        for ink, lines in self._bars.items():
            colour = QColor(ink)
            colour.setAlpha(_BAR_ALPHA)
            painter.setBrush(colour)
            painter.drawRects(lines)

    @cached_property
    def boxes(self) -> _Rects:
        """The cards as plain rectangles by colour, from the top of the lane."""
        boxes: _Rects = {}
        for card in self.cards:
            for shape in card.block.shapes:
                if isinstance(shape, Box):
                    fill = _seen_from_afar(shape)
                    box = QRectF(card.x + shape.x, card.y + shape.y, shape.width, shape.height)
                    boxes.setdefault(fill, []).append(box)
        return boxes

    def _all_bars(self) -> _Rects:
        bars: _Rects = {}
        for card in self.cards:
            for shape in card.block.shapes:
                if isinstance(shape, Label):
                    bars.setdefault(shape.colour, []).extend(_bars(shape, card.x + shape.x, card.y + shape.y))
        return bars


def _seen_from_afar(box: Box) -> Colour:
    """Return the one colour of a box that is too small for its outline."""
    fill = box.fill or _FAINT
    return fill if box.stroke is None else mixed(fill, box.stroke, _OUTLINE)


def _bars(label: Label, x: float, y: float) -> Iterator[QRectF]:
    """Yield a bar for each line of a text."""
    pitch, width, height = label.text.style.line_height, label.text.width, label.text.style.size * 0.6
    top = y + 0.3 * pitch
    return (QRectF(x, top + number * pitch, width, height) for number in range(round(label.text.height / pitch)))


def card_columns(lane: LaneBlock, former: list[CardColumn]) -> list[CardColumn]:
    """Return the columns of a lane, taking over those ``former`` ones whose cards are the same."""
    cards: dict[float, list[PlacedCard]] = {}
    for card in lane.cards:
        cards.setdefault(card.x, []).append(card)
    known = {column.left: column for column in former}
    columns: list[CardColumn] = []
    for x, own in cards.items():
        column = known.get(x)
        columns.append(column if column is not None and column.cards == own else CardColumn(own))
    return columns
