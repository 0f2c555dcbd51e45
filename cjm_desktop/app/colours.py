"""A field for a colour: one that fits the sheet, any other, or the one that comes by itself."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QColorDialog, QComboBox

from cjm_desktop.app.fields import Binding, Desk, Field
from cjm_desktop.layout.theme import Colour
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text

_SWATCH: Final = 16


class ColourField(Field[Colour | None]):
    """Some colours to choose from, the automatic one first, and at the end any other."""

    def __init__(
        self,
        desk: Desk,
        binding: Binding[Colour | None],
        offered: Sequence[Colour],
        automatic: Callable[[JourneyMap], Colour],
    ) -> None:
        self._choice = QComboBox()
        self._choice.setIconSize(QSize(_SWATCH, _SWATCH))
        self._choice.setMinimumContentsLength(6)
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._offered = offered
        self._automatic = automatic
        super().__init__(desk, binding, self._choice)
        self._choice.activated.connect(self._chosen)

    def show_value(self, value: Colour | None) -> None:
        """Show a colour; one that is not offered is added."""
        offered = list(self._offered)
        if value is not None and value not in offered:
            offered.append(value)
        with QSignalBlocker(self._choice):
            self._choice.clear()
            usual = self._automatic(self._desk.document.journey)
            self._choice.addItem(swatch(usual), self._desk.say(Text("Field", "Automatic")), None)
            for colour in offered:
                self._choice.addItem(swatch(colour), colour.upper(), colour)
            self._choice.addItem(self._desk.say(Text("Field", "Other colour…")), "")
            self._choice.setCurrentIndex(0 if value is None else 1 + offered.index(value))

    def refresh(self) -> None:
        """Show what the map holds now, and what the automatic colour is now."""
        super().refresh()
        with QSignalBlocker(self._choice):
            self._choice.setItemIcon(0, swatch(self._automatic(self._desk.document.journey)))

    def _chosen(self, row: int) -> None:
        colour = self._choice.itemData(row)
        if colour == "":
            before = self.binding.read(self._desk.document.journey)
            start = before or self._automatic(self._desk.document.journey)
            picked = QColorDialog.getColor(QColor(start), self, self._desk.say(self.binding.label))
            colour = picked.name().upper() if picked.isValid() else before
        self.give(colour)
        self.show_value(self.binding.read(self._desk.document.journey))


def swatch(colour: Colour) -> QIcon:
    """Return a disc of a colour."""
    picture = QPixmap(_SWATCH * 2, _SWATCH * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QRectF(1, 1, _SWATCH - 2, _SWATCH - 2))
    return QIcon(picture)
