"""The choice whether a sheet is divided into tiles, and on what paper."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget

from cjm_desktop.app.fields.field import note
from cjm_desktop.app.fields.numbers import NumberBox
from cjm_desktop.app.widgets.labels import plain_tip
from cjm_desktop.paper.tile_setup import MOST_OVERLAP, OVERLAP, TILE_PAPERS, TileSetup, tile_setup
from cjm_desktop.words import Language, Text, say

_NAMES: Final = (Text("Export", "Tiles"), Text("Export", "Overlap"))


class TileChoice(QWidget):
    """Off, or the paper of the tiles, how far they overlap, and whether they are to be as few as can be."""

    changed = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._paper = QComboBox()
        self._paper.addItems(("", *TILE_PAPERS))
        self._overlap = NumberBox()
        self._overlap.setRange(0, MOST_OVERLAP)
        self._overlap.setSuffix(" mm")
        self._overlap.setValue(OVERLAP)
        self._fewest = QCheckBox()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        self._labels = [note("label") for _ in _NAMES]
        for column, (label, editor) in enumerate(zip(self._labels, (self._paper, self._overlap), strict=True)):
            label.setBuddy(editor)
            grid.addWidget(label, 0, column)
            grid.addWidget(editor, 1, column)
        grid.addWidget(self._fewest, 2, 0, 1, 2)
        self.setFocusProxy(self._paper)
        self.speak(language)
        self._offer()
        self._paper.currentIndexChanged.connect(self._offer)
        for signal in (self._paper.currentIndexChanged, self._overlap.valueChanged, self._fewest.toggled):
            signal.connect(self.changed)

    def choose(self, paper: str) -> None:
        """Ask for tiles on one of the usual papers."""
        self._paper.setCurrentIndex(TILE_PAPERS.index(paper) + 1)

    def setup(self) -> TileSetup | None:
        """Return what is asked for; none where the sheet stays in one piece."""
        place = self._paper.currentIndex()
        if not place:
            return None
        return tile_setup(TILE_PAPERS[place - 1], self._overlap.value(), fewest=self._fewest.isChecked())

    def speak(self, language: Language) -> None:
        """Say everything in another language."""
        self._paper.setItemText(0, say(Text("Export", "Off: one sheet"), language))
        for label, name in zip(self._labels, _NAMES, strict=True):
            label.setText(say(name, language))
            label.buddy().setAccessibleName(label.text())
        self._fewest.setText(say(Text("Export", "Fewest tiles"), language))
        why = Text("Export", "Cut wherever the paper ends, and repeat no names")
        self._fewest.setToolTip(plain_tip(say(why, language)))

    def _offer(self) -> None:
        """Offer what there is to say of tiles where there are any."""
        is_on = self._paper.currentIndex() > 0
        for part in (self._labels[1], self._overlap, self._fewest):
            part.setVisible(is_on)
