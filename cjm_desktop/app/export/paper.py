"""The choice of the paper."""

from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from cjm_desktop.app.fields.field import note
from cjm_desktop.app.fields.numbers import NumberBox
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.paper.setup import ORIENTATIONS, Orientation, PrintSetup, print_setup
from cjm_desktop.paper.sizes import FREE, NAMES, ROLLS, parse_size
from cjm_desktop.words import Fault, Language, Text, say

_AUTOMATIC: Final = -1.0
_PLACES: Final = ((0, 0, 2), (2, 0, 1), (2, 1, 1))
"""Row, column and columns of each part."""


class PaperChoice(QWidget):
    """Paper, orientation and margin."""

    changed = Signal()

    def __init__(self, journey: JourneyMap, language: Language, margin: float | None = None) -> None:
        super().__init__()
        self._paper = QComboBox()
        self._paper.setEditable(True)
        self._paper.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._paper.addItems((*NAMES, *(f"roll:{width}mm" for width in ROLLS), FREE))
        self._paper.setCurrentText(journey.paper)
        self.setFocusProxy(self._paper)
        self._orientation = QComboBox()
        self._orientation.addItems([name for name, _ in ORIENTATIONS])
        self._orientation.setCurrentIndex([name for name, _ in ORIENTATIONS].index(journey.orientation))
        self._margin = NumberBox()
        self._margin.setRange(_AUTOMATIC, 500)
        self._margin.setSuffix(" mm")
        self._margin.setValue(_AUTOMATIC if margin is None else margin)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        self._labels = [note("label") for _ in _PLACES]
        editors = (self._paper, self._orientation, self._margin)
        for label, editor, (row, column, columns) in zip(self._labels, editors, _PLACES, strict=True):
            label.setBuddy(editor)
            grid.addWidget(label, row, column, 1, columns)
            grid.addWidget(editor, row + 1, column, 1, columns)
        self.speak(language)
        self._turn()
        self._paper.currentTextChanged.connect(self._turn)
        for signal in (
            self._paper.currentTextChanged,
            self._orientation.currentIndexChanged,
            self._margin.valueChanged,
        ):
            signal.connect(self.changed)

    def speak(self, language: Language) -> None:
        """Say everything in another language."""
        self._margin.setSpecialValueText(say(Text("Export", "Automatic"), language))
        for place, (_, name) in enumerate(ORIENTATIONS):
            self._orientation.setItemText(place, say(name, language))
        names = (
            Text("Export", "Paper, or a size such as 1200x800mm"),
            Text("Export", "Orientation"),
            Text("Export", "Margin"),
        )
        for label, name in zip(self._labels, names, strict=True):
            label.setText(say(name, language))
            label.buddy().setAccessibleName(label.text())

    def setup(self) -> PrintSetup:
        """Return what is asked for.

        Raises:
            Fault: there is no such paper, or the margin leaves no room on it.
        """
        margin = self._margin.value()
        orientation, _ = ORIENTATIONS[self._orientation.currentIndex()]
        return print_setup(self._paper.currentText(), orientation, None if margin < 0 else margin)

    def choose(self, paper: str, orientation: Orientation) -> None:
        """Ask for other paper."""
        with QSignalBlocker(self._paper), QSignalBlocker(self._orientation):
            self._paper.setCurrentText(paper)
            self._orientation.setCurrentIndex([name for name, _ in ORIENTATIONS].index(orientation))

    def choose_paper(self, paper: str) -> None:
        """Ask for other paper, which lies as it did."""
        self._paper.setCurrentText(paper)

    def _turn(self) -> None:
        """Lay paper that is given by width and height as it is given."""
        try:
            size, is_oriented = parse_size(self._paper.currentText())
        except Fault:
            return
        if is_oriented and size.width is not None and size.height is not None:
            with QSignalBlocker(self._orientation):
                self._orientation.setCurrentIndex(0 if size.width >= size.height else 1)
