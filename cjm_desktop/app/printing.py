"""What an export needs to know beside the window: paper asked for, sheet, page, what can be read on it."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from cjm_desktop.app.fields import note
from cjm_desktop.app.numbers import NumberBox
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.fonts import missing_characters
from cjm_desktop.layout.shapes import Label
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.paper.setup import Orientation, PrintSetup, print_setup
from cjm_desktop.paper.sizes import NAMES, parse_size
from cjm_desktop.progress import Progress
from cjm_desktop.words import Fault, Language, Text, say

ORIENTATIONS: Final[tuple[tuple[Orientation, Text], ...]] = (
    ("landscape", Text("Paper", "Landscape")),
    ("portrait", Text("Paper", "Portrait")),
)
_MM_A_POINT: Final = 25.4 / 72
_ANGLE: Final = 0.007
"""Type seen under this angle (rad) is read by nearly everybody."""
_AUTOMATIC: Final = -1.0


@dataclass(frozen=True, slots=True)
class Proof:
    """A map laid out for paper: its sheet, the smallest type on it in pt, characters that no font has."""

    sheet: Sheet
    smallest: float
    missing: tuple[str, ...]


def proof(journey: JourneyMap, proportion: float | None, previous: Sheet | None, progress: Progress) -> Proof:
    """Lay a map out for paper of a proportion."""
    sheet = layout_map(journey, proportion, previous=previous, progress=progress)
    texts = [shape.text for _, _, shapes in sheet.groups() for shape in shapes if isinstance(shape, Label)]
    smallest = min((text.style.size for text in texts), default=0.0)
    return Proof(sheet, smallest, tuple(missing_characters((text.text for text in texts), journey.language)))


def reading_distance(size: float) -> float:
    """Return from how many metres away printed type of a size (pt) can be read."""
    return size * _MM_A_POINT / _ANGLE / 1000


class PaperChoice(QWidget):
    """Paper, orientation and margin."""

    changed = Signal()

    def __init__(self, journey: JourneyMap, language: Language) -> None:
        super().__init__()
        self._paper = QComboBox()
        self._paper.setEditable(True)
        self._paper.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._paper.addItems(NAMES)
        self._paper.setCurrentText(journey.paper)
        self._orientation = QComboBox()
        self._orientation.addItems([say(name, language) for _, name in ORIENTATIONS])
        self._orientation.setCurrentIndex([name for name, _ in ORIENTATIONS].index(journey.orientation))
        self._margin = NumberBox()
        self._margin.setRange(_AUTOMATIC, 500)
        self._margin.setSuffix(" mm")
        self._margin.setSpecialValueText(say(Text("Export", "Automatic"), language))
        self._margin.setValue(_AUTOMATIC)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for name, editor in (
            (Text("Export", "Paper, or a size such as 1200x800mm"), self._paper),
            (Text("Export", "Orientation"), self._orientation),
            (Text("Export", "Margin"), self._margin),
        ):
            label = note("label")
            label.setText(say(name, language))
            label.setBuddy(editor)
            editor.setAccessibleName(label.text())
            column.addWidget(label)
            column.addWidget(editor)
            column.addSpacing(6)
        self._turn()
        self._paper.currentTextChanged.connect(self._turn)
        for signal in (
            self._paper.currentTextChanged,
            self._orientation.currentIndexChanged,
            self._margin.valueChanged,
        ):
            signal.connect(self.changed)

    def setup(self) -> PrintSetup:
        """Return what is asked for.

        Raises:
            Fault: there is no such paper, or the margin leaves no room on it.
        """
        margin = self._margin.value()
        orientation, _ = ORIENTATIONS[self._orientation.currentIndex()]
        return print_setup(self._paper.currentText(), orientation, None if margin < 0 else margin)

    def _turn(self) -> None:
        """Lay paper that is given by width and height as it is given."""
        try:
            size, is_oriented = parse_size(self._paper.currentText())
        except Fault:
            return
        if is_oriented and size.height is not None:
            with QSignalBlocker(self._orientation):
                self._orientation.setCurrentIndex(0 if size.width >= size.height else 1)
