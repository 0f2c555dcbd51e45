"""A field for a colour: one that fits the sheet, any other, or the one that comes by itself."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QColorDialog

from cjm_desktop.app.fields.choices import Choice
from cjm_desktop.app.fields.field import DIFFERENT, Binding, Desk, Field
from cjm_desktop.layout.theme import Colour
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text

_SWATCH: Final = 16
_EDGE: Final = QColor("#8A94A2")
"""Seen on light and on dark fields."""
_OTHER: Final = ""
"""What stands for any other colour in the list."""
FILLS: Final = ("#E6E9ED", "#F9D5CB", "#FBE0BF", "#FBEFB0", "#CFE9DA", "#C9E8EC", "#D2E4FA", "#E1D8F8", "#F7D6E8")
"""Colours that dark texts stand on well."""
_GREY_BELOW: Final = 22
"""Saturation, of 255, below which a colour is a grey."""
_GREY: Final = Text("Colour", "Grey")
_HUES: Final[tuple[tuple[int, Text], ...]] = (
    (15, Text("Colour", "Red")),
    (42, Text("Colour", "Orange")),
    (68, Text("Colour", "Yellow")),
    (165, Text("Colour", "Green")),
    (195, Text("Colour", "Turquoise")),
    (245, Text("Colour", "Blue")),
    (290, Text("Colour", "Violet")),
    (340, Text("Colour", "Pink")),
    (360, Text("Colour", "Red")),
)
"""Up to which angle of the colour circle, in degrees, a colour is called so."""


class _Colours(Choice):
    """Asks for any other colour when that is chosen; keys and the wheel only pass it, then Enter and Space ask."""

    asked = Signal()
    """For any other colour."""

    def __init__(self) -> None:
        super().__init__()
        self.passes = False
        """Whether the rows are gone through while the list is closed."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go through the rows, or ask for any other colour."""
        if self.currentData() == _OTHER and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.asked.emit()
            return
        self.passes = True
        super().keyPressEvent(event)
        self.passes = False

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Go through the rows."""
        self.passes = True
        super().wheelEvent(event)
        self.passes = False


class ColourField(Field[Colour | None]):
    """Some colours to choose from, the automatic one first, and at the end any other."""

    def __init__(
        self,
        desk: Desk,
        binding: Binding[Colour | None],
        offered: Sequence[Colour],
        automatic: Callable[[JourneyMap], Colour],
    ) -> None:
        self._choice = _Colours()
        self._choice.setIconSize(QSize(_SWATCH, _SWATCH))
        self._offered = offered
        self._listed: list[Colour] | None = None
        self._usual: Colour | None = None
        self._automatic = automatic
        self._choice.setPlaceholderText(desk.say(DIFFERENT))
        super().__init__(desk, binding, self._choice)
        self._choice.activated.connect(self._chosen)
        self._choice.asked.connect(self._ask)

    def show_difference(self) -> None:
        """Choose none: the place is taken by what says so."""
        self.show_value(None)
        with QSignalBlocker(self._choice):
            self._choice.setCurrentIndex(-1)

    def show_value(self, value: Colour | None) -> None:
        """Show a colour; one that is not offered is added."""
        offered = list(self._offered)
        if value is not None and value not in offered:
            offered.append(value)
        with QSignalBlocker(self._choice):
            if offered != self._listed:
                self._list(offered)
            self._show_usual()
            self._choice.setCurrentIndex(0 if value is None else 1 + offered.index(value))

    def _list(self, offered: list[Colour]) -> None:
        self._listed, self._usual = offered, None
        self._choice.clear()
        self._choice.addItem(self._desk.say(Text("Field", "Automatic")), None)
        for colour in offered:
            self._choice.addItem(swatch(colour), self._desk.say(colour_name(colour)), colour)
        self._choice.addItem(self._desk.say(Text("Field", "Other colour…")), _OTHER)

    def _show_usual(self) -> None:
        usual = self._automatic(self._desk.document.journey)
        if usual != self._usual:
            self._usual = usual
            self._choice.setItemIcon(0, swatch(usual))

    def refresh(self) -> None:
        """Show what the map holds now, and what the automatic colour is now."""
        super().refresh()
        self._show_usual()

    def _chosen(self, row: int) -> None:
        colour = self._choice.itemData(row)
        if colour != _OTHER:
            self.give(colour)
            self._show()
        elif not self._choice.passes:
            self._ask()

    def _ask(self) -> None:
        """Ask for any colour."""
        start = self.binding.read(self._desk.document.journey) or self._automatic(self._desk.document.journey)
        picked = QColorDialog.getColor(QColor(start), self, self._desk.say(self.binding.label))
        if picked.isValid():
            self.give(picked.name().upper())
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Show the colour again where one went through the rows to their end, and on."""
        if event.type() is QEvent.Type.FocusOut and self._choice.currentData() == _OTHER:
            self._show()
        return super().eventFilter(watched, event)


def colour_name(colour: Colour) -> Text:
    """Return what a colour is called, with its number behind."""
    found = QColor(colour)
    near_grey = found.hsvSaturation() < _GREY_BELOW
    name = _GREY if near_grey else next(text for most, text in _HUES if found.hsvHue() <= most)
    return Text("Colour", "{name} · {number}")(name=name, number=colour.upper())


def swatch(colour: Colour) -> QIcon:
    """Return a disc of a colour, with an edge that is seen where the field has that colour too."""
    picture = QPixmap(_SWATCH * 2, _SWATCH * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(_EDGE, 1))
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QRectF(1.5, 1.5, _SWATCH - 3, _SWATCH - 3))
    return QIcon(picture)
