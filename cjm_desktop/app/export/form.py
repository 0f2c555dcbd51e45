"""What is asked before an export: in which format, what of the map, which view, on which paper and how large."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cjm_desktop.app.export.edges import EdgeChoice
from cjm_desktop.app.export.format import FormatChoice
from cjm_desktop.app.export.handout import HandoutChoice
from cjm_desktop.app.export.letters import LetterChoice
from cjm_desktop.app.export.omissions import OmissionChoice
from cjm_desktop.app.export.paper import PaperChoice
from cjm_desktop.app.export.resolution import ResolutionChoice
from cjm_desktop.app.export.size import SizeChoice
from cjm_desktop.app.export.tiling import TileChoice
from cjm_desktop.app.views.choice import ViewChoice
from cjm_desktop.app.widgets.local_paper import local_paper
from cjm_desktop.edits.redaction import Redaction
from cjm_desktop.interchange.order import HANDOUT_PAPER, KITS, LYING, PAPERS, Handout, Order, TwoStates
from cjm_desktop.interchange.writers import LETTERS, MAP_WRITERS, PIXELS
from cjm_desktop.model.records import JourneyMap, View
from cjm_desktop.model.seen import EVERYTHING
from cjm_desktop.paper.findings import Fix
from cjm_desktop.paper.order import PrintOrder
from cjm_desktop.paper.setup import print_setup
from cjm_desktop.paper.sizes import FREE
from cjm_desktop.words import Language, Text

_SUFFIXES: Final[dict[Handout, Text]] = {
    "stages": Text("Export", "{map} stages"),
    "personas": Text("Export", "{map} personas"),
    "actions": Text("Export", "{map} actions"),
    "comments": Text("Export", "{map} comments"),
    "votes": Text("Export", "{map} votes"),
    "changes": Text("Export", "{map} changes"),
    "kit": Text("Export", "{map} workshop kit"),
    "wall": Text("Export", "{map} wall"),
    "cards": Text("Export", "{map} cards"),
}
"""What a file is called beside that of the map."""
_MAP: Final = ".cjm"
_COPY: Final = Text("Export", "{map} copy")
"""What a map to hand over is called, so that it is not the open one."""
_PAGES: Final = ".pdf"
"""What is made of sheets that the format of the last time cannot hold."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """With what the form begins."""

    persona: str | None = None
    """Whose sheet is wanted; none for the map."""
    handout: Handout | None = None
    """What else is wanted of it."""
    look: View = EVERYTHING
    """What the window shows of the map."""
    margin: float | None = None
    """In mm; none for what is usual for the paper."""
    suffix: str = ".pdf"
    states: TwoStates | None = None
    """What is compared, if what changed is wanted."""


class Form(QWidget):
    """It follows the map, and begins each time with the paper that is usual for what is wanted."""

    turned = Signal()
    """Something else of the map is wanted, on other paper."""
    reformatted = Signal()
    """The same is wanted in another format."""
    changed = Signal()
    """The same is wanted, but in another way."""

    def __init__(self, journey: JourneyMap, language: Language, begin: Beginning) -> None:
        super().__init__()
        self._journey = journey
        self._states = begin.states
        is_map = begin.persona is None and begin.states is None and begin.handout is None
        is_held = is_map or begin.suffix not in MAP_WRITERS
        self._format = FormatChoice(begin.suffix if is_held else _PAGES, language)
        self._handout = HandoutChoice(journey, begin.persona, language, compares=begin.states is not None)
        if begin.handout is not None:
            self._handout.want(begin.handout)
        self._views = ViewChoice(journey, begin.look, language)
        self._omissions = OmissionChoice(journey, language)
        self._paper = PaperChoice(journey, language, begin.margin)
        self._size = SizeChoice(language)
        self._tiles = TileChoice(language)
        self._edges = EdgeChoice(language)
        self._pixels = ResolutionChoice(language)
        self._letters = LetterChoice(language)
        self._parts = (
            self._format, self._pixels, self._letters,
            self._handout, self._views, self._omissions, self._paper, self._size, self._tiles, self._edges,
        )  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in self._parts:
            column.addWidget(part)
        self.setFocusProxy(self._format)
        self._handout.offer(self.suffix)
        self._take_usual_paper()
        self._offer()
        self._format.changed.connect(self._reformat)
        self._handout.changed.connect(self._turn)
        for part in (
            self._pixels, self._letters, self._views, self._omissions, self._paper, self._size, self._edges,
        ):  # fmt: skip
            part.changed.connect(self.changed)
        self._tiles.changed.connect(self._divide)

    @property
    def suffix(self) -> str:
        """The ending of the file's name, none for the printer."""
        return self._format.suffix

    @property
    def has_pages(self) -> bool:
        """Whether pages are made."""
        return self._format.has_pages

    def order(self) -> Order:
        """Return what is asked for.

        Raises:
            Fault: there is no such paper, or the margin leaves no room on it.
        """
        return Order(
            self._journey, self._print_order(), self._handout.handout, self._views.view, self._handout.personas,
            ppi=self._pixels.ppi, outlines=self._letters.outlines, states=self._states,
        )  # fmt: skip

    @property
    def redaction(self) -> Redaction | None:
        """What is left out of it; none where everything is handed over."""
        return self._omissions.redaction

    def called(self) -> Text | None:
        """Return what a file of it is usually called, after the file of the ``{map}``; none where that is the same."""
        return _COPY if self.suffix == _MAP else _SUFFIXES.get(self._handout.handout)

    def choose(self, persona: str) -> None:
        """Ask for the sheet of a persona."""
        if not self.has_pages:
            self._format.choose(_PAGES)
        self._handout.choose(persona)

    def want(self, handout: Handout) -> None:
        """Ask for something else of the map."""
        if not self.has_pages:
            self._format.choose(_PAGES)
        self._handout.want(handout)

    def compare(self, states: TwoStates) -> None:
        """Ask for what changed between two states."""
        self._states = states
        if not self.has_pages:
            self._format.choose(_PAGES)
        self._handout.compare()
        self.changed.emit()

    def choose_format(self, suffix: str) -> None:
        """Ask for another format."""
        self._format.choose(suffix)

    def mend(self, fix: Fix) -> None:
        """Ask for what mends a finding, and lead to where that is said."""
        changed: QWidget = self._paper
        match fix.kind:
            case "paper":
                self._paper.choose_paper(fix.value)
            case "tiles":
                self._paper.choose_paper(FREE)
                self._tiles.choose(fix.value)
                changed = self._tiles
            case "fit":
                self._size.choose("fit")
                changed = self._size
            case "distance":
                self._size.choose("distance", float(fix.value))
                changed = self._size
        changed.setFocus()

    def show_map(self, journey: JourneyMap) -> None:
        """Offer what a map has now; where what was wanted is gone, the map is wanted."""
        self._journey = journey
        wanted = self._handout.handout
        self._handout.show_map(journey)
        self._views.show_map(journey)
        self._omissions.show_map(journey)
        self._offer()
        if self._handout.handout != wanted:
            self._turn()
        else:
            self.changed.emit()

    def speak(self, language: Language) -> None:
        """Say everything in another language."""
        for part in self._parts:
            part.speak(language)

    def _print_order(self) -> PrintOrder:
        if not self.has_pages:
            return PrintOrder(print_setup(PAPERS.get(self._handout.handout, HANDOUT_PAPER)))  # of which nobody is asked
        edges = self._edges
        return PrintOrder(
            self._paper.setup(), self._size.scale, self._size.distance, edges.bleed, edges.marks, edges.grey,
            self._tiles.setup(),
        )  # fmt: skip

    def _turn(self) -> None:
        self._take_usual_paper()
        self._offer()
        self.turned.emit()

    def _reformat(self) -> None:
        wanted = self._handout.handout
        self._handout.offer(self.suffix)
        if self._handout.handout != wanted:
            self._take_usual_paper()
        self._offer()
        self.reformatted.emit()

    def _divide(self) -> None:
        self._offer()
        self.changed.emit()

    def _offer(self) -> None:
        """Offer what means something in the format."""
        self._handout.setVisible(self._handout.is_choice)
        for part in (self._paper, self._tiles, self._edges):
            part.setVisible(self.has_pages)
        self._size.setVisible(self.has_pages and self._handout.handout not in KITS)
        self._pixels.setVisible(self.suffix in PIXELS)
        self._letters.setVisible(self.suffix in LETTERS)
        self._edges.offer(is_cut=self._tiles.setup() is None)

    def _take_usual_paper(self) -> None:
        wanted = self._handout.handout
        self._views.setEnabled(wanted in ("map", "stages", "votes", "changes") or wanted in KITS)
        if wanted == "map":
            self._paper.choose(self._journey.paper, self._journey.orientation)
        else:
            self._paper.choose(local_paper(PAPERS.get(wanted, HANDOUT_PAPER)), LYING[wanted])
