"""What an export needs to know beside the window: paper asked for, sheet, page, what can be read on it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from cjm_desktop.app.fields.field import note
from cjm_desktop.app.fields.numbers import NumberBox
from cjm_desktop.layout.comment_sheet import layout_comments
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.fonts import missing_characters
from cjm_desktop.layout.persona_sheet import layout_persona
from cjm_desktop.layout.shapes import Label
from cjm_desktop.layout.sheet import Drawn, Sheet
from cjm_desktop.layout.text import TextBlock
from cjm_desktop.model.records import JourneyMap, View
from cjm_desktop.model.seen import EVERYTHING
from cjm_desktop.paper.setup import POINTS_PER_MM, Orientation, Page, PrintSetup, print_setup
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
_MOST_MISSING: Final = 20
_AUTOMATIC: Final = -1.0
_USUAL_PROPORTION: Final = 2**0.5
HANDOUT_PAPER: Final = "A4"
"""What persona sheets and comments are printed on unless another paper is asked for."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What is laid out for paper: one sheet a page, the smallest type on each in pt, characters that no font has."""

    journey: JourneyMap
    sheets: tuple[Drawn, ...]
    smallest: tuple[float, ...]
    missing: tuple[str, ...]


def proof(
    journey: JourneyMap,
    personas: Sequence[str],
    proportion: float | None,
    previous: Proof | None,
    progress: Progress,
    view: View = EVERYTHING,
    *,
    comments: bool = False,
) -> Proof:
    """Lay out for paper of a proportion: the ``comments``, the sheets of some personas, or what a view shows."""
    shape = proportion or _USUAL_PROPORTION
    sheets: tuple[Drawn, ...]
    if comments:
        sheets = layout_comments(journey, shape)
    elif personas:
        sheets = tuple(layout_persona(journey, name, shape) for name in personas)
    else:
        sheets = (_map(journey, proportion, previous, progress, view),)
    blocks = [_texts(sheet) for sheet in sheets]
    smallest = tuple(min((block.style.size for block in each), default=0.0) for each in blocks)
    missing = missing_characters((block.text for each in blocks for block in each), journey.language)
    return Proof(journey, sheets, smallest, tuple(missing))


def _texts(sheet: Drawn) -> list[TextBlock]:
    return [shape.text for _, _, shapes in sheet.groups() for shape in shapes if isinstance(shape, Label)]


def _map(
    journey: JourneyMap, proportion: float | None, previous: Proof | None, progress: Progress, view: View
) -> Sheet:
    former = previous.sheets[0] if previous is not None else None
    known = former if isinstance(former, Sheet) else None
    return layout_map(journey, proportion, previous=known, progress=progress, view=view)


def reading_distance(size: float) -> float:
    """Return from how many metres away printed type of a size (pt) can be read."""
    return size * _MM_A_POINT / _ANGLE / 1000


def facts(made: Proof, pages: Sequence[Page]) -> list[Text]:
    """Return what the pages will be; all are on the same paper, or it is one alone."""
    size = min(own * page.scale for own, page in zip(made.smallest, pages, strict=True))
    width, height = (str(round(side / POINTS_PER_MM)) for side in (pages[0].width, pages[0].height))
    said = [
        Text("Export", "Page: {width} × {height} mm")(width=width, height=height),
        Text("Export", "Smallest type: {size} pt, readable from {distance} m")(
            size=round(size, 1), distance=round(reading_distance(size), 1)
        ),
    ]
    if len(pages) > 1:
        said.insert(0, Text("Export", "Pages: {count}, the first is shown")(count=len(pages)))
    if made.missing:
        characters = " ".join(made.missing[:_MOST_MISSING])
        said.append(Text("Export", "Boxes stand for what no font has: {characters}")(characters=characters))
    return said


class PaperChoice(QWidget):
    """Paper, orientation and margin."""

    changed = Signal()

    def __init__(self, journey: JourneyMap, language: Language, margin: float | None = None) -> None:
        super().__init__()
        self._paper = QComboBox()
        self._paper.setEditable(True)
        self._paper.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._paper.addItems(NAMES)
        self._paper.setCurrentText(journey.paper)
        self._orientation = QComboBox()
        self._orientation.addItems([name for name, _ in ORIENTATIONS])
        self._orientation.setCurrentIndex([name for name, _ in ORIENTATIONS].index(journey.orientation))
        self._margin = NumberBox()
        self._margin.setRange(_AUTOMATIC, 500)
        self._margin.setSuffix(" mm")
        self._margin.setValue(_AUTOMATIC if margin is None else margin)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._labels = [note("label") for _ in range(3)]
        for label, editor in zip(self._labels, (self._paper, self._orientation, self._margin), strict=True):
            label.setBuddy(editor)
            column.addWidget(label)
            column.addWidget(editor)
            column.addSpacing(6)
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

    def _turn(self) -> None:
        """Lay paper that is given by width and height as it is given."""
        try:
            size, is_oriented = parse_size(self._paper.currentText())
        except Fault:
            return
        if is_oriented and size.height is not None:
            with QSignalBlocker(self._orientation):
                self._orientation.setCurrentIndex(0 if size.width >= size.height else 1)
