"""The choice of what lies around paper that is cut out, and of its colours."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from cjm_desktop.app.fields.field import note
from cjm_desktop.app.fields.numbers import NumberBox
from cjm_desktop.app.widgets.labels import plain_tip
from cjm_desktop.words import Language, Text, say

_MOST_BLEED: Final = 50.0
"""In mm."""


class EdgeChoice(QWidget):
    """Bleed and crop marks, and whether all is grey."""

    changed = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._bleed = NumberBox()
        self._bleed.setRange(0, _MOST_BLEED)
        self._bleed.setSuffix(" mm")
        self._label = note("label")
        self._label.setBuddy(self._bleed)
        self._marks = QCheckBox()
        self._grey = QCheckBox()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        grid.addWidget(self._label, 0, 0)
        grid.addWidget(self._bleed, 1, 0)
        grid.addWidget(self._marks, 0, 1)
        grid.addWidget(self._grey, 1, 1)
        self.speak(language)
        self._bleed.valueChanged.connect(self.changed)
        self._marks.toggled.connect(self.changed)
        self._grey.toggled.connect(self.changed)

    @property
    def bleed(self) -> float:
        """In mm; nothing where paper is not cut out."""
        return self._bleed.value() if self._bleed.isVisibleTo(self) else 0

    @property
    def marks(self) -> bool:
        """Whether crop marks are printed."""
        return self._marks.isChecked() and self._marks.isVisibleTo(self)

    @property
    def grey(self) -> bool:
        """Whether everything is grey."""
        return self._grey.isChecked()

    def offer(self, *, is_cut: bool) -> None:
        """Offer bleed and crop marks where the paper is cut to size, not in tiles."""
        for part in (self._label, self._bleed, self._marks):
            part.setVisible(is_cut)

    def speak(self, language: Language) -> None:
        """Say everything in another language."""
        self._label.setText(say(Text("Export", "Bleed"), language))
        self._bleed.setAccessibleName(self._label.text())
        why = Text("Export", "How far colour goes on beyond the cut; print shops ask for 3 mm, for posters for 10 mm")
        self._bleed.setToolTip(plain_tip(say(why, language)))
        self._marks.setText(say(Text("Export", "Crop marks"), language))
        self._grey.setText(say(Text("Export", "In greys"), language))
