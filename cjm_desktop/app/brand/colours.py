"""The colours of a brand in a row: each a button that opens the choice of a colour."""

from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QToolButton, QWidget

from cjm_desktop.app.fields.colours import swatch
from cjm_desktop.app.widgets.labels import plain_tip
from cjm_desktop.words import Language, Text, say

MOST: Final = 12
_SIDE: Final = 34
_FIRST: Final = "#1F4FA8"
"""What the choice of a new colour begins with."""


class BrandColours(QWidget):
    """At most twelve; the first one is the accent too."""

    changed = Signal(tuple)
    """The colours, after a person changed them."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language: Language = language
        self._colours: tuple[str, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._buttons: list[QToolButton] = []

    def show_colours(self, colours: tuple[str, ...]) -> None:
        """Show colours as buttons, and one more that adds another."""
        if colours == self._colours and self._buttons:
            return  # the button that was pressed keeps the focus
        self._colours = colours
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._colour_button(place, colour) for place, colour in enumerate(colours)]
        if len(colours) < MOST:
            add = _button("+", say(Text("Brand", "Add a colour"), self._language))
            add.clicked.connect(partial(self._choose, len(colours)))
            self._buttons.append(add)
        if colours:
            less = _button("−", say(Text("Brand", "Take the last colour away"), self._language))
            less.clicked.connect(self._shorten)
            self._buttons.append(less)
        for button in self._buttons:
            self._row.addWidget(button)
            button.show()

    def _colour_button(self, place: int, colour: str) -> QToolButton:
        said = Text("Brand", "Colour {number}: {colour}")(number=place + 1, colour=colour.upper())
        button = _button("", say(said, self._language))
        button.setIcon(swatch(colour))
        button.setIconSize(QSize(20, 20))
        button.clicked.connect(partial(self._choose, place))
        return button

    def _choose(self, place: int, *_: object) -> None:
        """Ask for the colour at a place; at the end it is a new one."""
        before = self._colours[place] if place < len(self._colours) else _FIRST
        title = say(Text("Brand", "Colour of the brand"), self._language)
        picked = QColorDialog.getColor(QColor(before), self, title)
        if picked.isValid():
            colours = list(self._colours)
            colours[place : place + 1] = [picked.name().upper()]
            self._give(tuple(colours), place)

    def _shorten(self) -> None:
        self._give(self._colours[:-1], len(self._colours) - 1)

    def _give(self, colours: tuple[str, ...], place: int) -> None:
        self.show_colours(colours)
        self._buttons[min(place, len(self._buttons) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit(colours)


def _button(sign: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(sign)
    button.setFixedSize(_SIDE, _SIDE)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAccessibleName(name)
    button.setToolTip(plain_tip(name))
    return button
