"""What a brand makes of the stages: drawn as the sheet draws them."""

from typing import Final

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cjm_desktop.drawing.qt import SheetPainter
from cjm_desktop.layout.header import moment_badge, stage_bar, stage_look
from cjm_desktop.layout.shapes import Label, Path, Shape, circle, moved
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import SMALL_BOLD, STAGE, Theme
from cjm_desktop.words import Language, Text, say

_HEIGHT: Final = 96
_BAR: Final = 40.0
_EDGE: Final = 12.0
_COUNT: Final = 4


class BrandPreview(QWidget):
    """Some stages and a sign in the colours of a theme."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._theme = theme
        self._language: Language = language
        self._painter = SheetPainter()
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(say(Text("Brand", "Preview"), language))

    def show_theme(self, theme: Theme) -> None:
        """Show another theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw it as the sheet is drawn."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self._theme.paper))
            self._painter.paint_group(painter, (0, 0, self._shapes()), self.devicePixelRatioF())

    def _shapes(self) -> tuple[Shape, ...]:
        width = (self.width() - 2 * _EDGE) / _COUNT
        shapes: list[Shape] = []
        for number in range(_COUNT):
            left = _EDGE + number * width
            fill, ink = stage_look(number, _COUNT, self._theme)
            shapes.append(moved(stage_bar(left, left + width, _BAR, fill), 0, _EDGE))
            name = say(Text("Brand", "Stage {number}")(number=number + 1), self._language)
            text = measure(name, STAGE, width - 30, self._language, 1)
            shapes.append(Label(left + 18, _EDGE + (_BAR - text.height) / 2, text, ink))
        y = _EDGE + _BAR + 21
        sign = measure("A", SMALL_BOLD, 20, self._language, 1)
        badge, _ = moment_badge("ZMOT", self._theme, self._language)
        disc = Path(_EDGE + 10, y, circle(0, 0, 10), fill=self._theme.accent_tint)
        letter = Label(_EDGE + 10 - sign.width / 2, y - sign.height / 2, sign, self._theme.accent)
        return *shapes, disc, letter, *(moved(shape, _EDGE + 30, y - 7) for shape in badge)
