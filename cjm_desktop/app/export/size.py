"""The choice how large something is printed."""

from typing import Final, Literal

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from cjm_desktop.app.fields.choices import Choice
from cjm_desktop.app.fields.field import note
from cjm_desktop.app.fields.numbers import NumberBox
from cjm_desktop.app.widgets.appearance import scaled
from cjm_desktop.words import Language, Text, say

_NUMBER: Final = 120
"""Width of the number in pixels."""
Way = Literal["fit", "scale", "distance"]

_WAYS: Final[tuple[tuple[Way, Text], ...]] = (
    ("fit", Text("Export", "Fit to the paper")),
    ("scale", Text("Export", "Fixed scale")),
    ("distance", Text("Export", "Reading distance")),
)
_UNITS: Final[dict[Way, str]] = {"fit": "", "scale": " %", "distance": " m"}
_LIMITS: Final[dict[Way, tuple[float, float]]] = {"fit": (0, 0), "scale": (1, 10_000), "distance": (0.2, 50)}


class SizeChoice(QWidget):
    """As large as there is room, by a factor in per cent, or so that type is read from a distance in m."""

    changed = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._values: dict[Way, float] = {"scale": 100, "distance": 1}
        self._choice = Choice()
        self._choice.addItems(["" for _ in _WAYS])
        self._number = NumberBox()
        self._labels = [note("label"), note("label")]
        self.setFocusProxy(self._choice)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.setColumnMinimumWidth(1, scaled(_NUMBER))
        for column, (label, editor) in enumerate(zip(self._labels, (self._choice, self._number), strict=True)):
            label.setBuddy(editor)
            grid.addWidget(label, 0, column)
            grid.addWidget(editor, 1, column)
        self.speak(language)
        self._offer()
        self._choice.currentIndexChanged.connect(self._turn)
        self._number.valueChanged.connect(self._take)

    @property
    def scale(self) -> float | None:
        """The factor, where one is asked for."""
        return self._values["scale"] / 100 if self._way == "scale" else None

    @property
    def distance(self) -> float | None:
        """The distance in m, where one is asked for."""
        return self._values["distance"] if self._way == "distance" else None

    def choose(self, way: Way, value: float = 0) -> None:
        """Ask for another size."""
        if value:
            self._values[way] = value
        with QSignalBlocker(self._choice):
            self._choice.setCurrentIndex([known for known, _ in _WAYS].index(way))
        self._turn()

    def speak(self, language: Language) -> None:
        """Say everything in another language."""
        for place, (_, name) in enumerate(_WAYS):
            self._choice.setItemText(place, say(name, language))
        self._labels[0].setText(say(Text("Export", "Size"), language))
        self._choice.setAccessibleName(self._labels[0].text())
        self._number.setAccessibleName(say(Text("Export", "Scale or distance"), language))

    @property
    def _way(self) -> Way:
        return _WAYS[self._choice.currentIndex()][0]

    def _turn(self) -> None:
        self._offer()
        self.changed.emit()

    def _take(self, value: float) -> None:
        self._values[self._way] = value
        self.changed.emit()

    def _offer(self) -> None:
        """Offer the number that belongs to what is chosen."""
        way = self._way
        self._number.setVisible(way != "fit")
        self._labels[1].setVisible(way != "fit")
        if way != "fit":
            with QSignalBlocker(self._number):
                self._number.setRange(*_LIMITS[way])
                self._number.setSuffix(_UNITS[way])
                self._number.setValue(self._values[way])
