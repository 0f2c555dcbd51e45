"""Sheets of notes to cut out: the cards of a map with their marks, and blank notes numbered by kind."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.cards import card_look
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.imprint import draw_imprint
from cjm_desktop.layout.kit_note import NOTE, Place, blank_note, card_notes
from cjm_desktop.layout.shapes import Command, Label, Path, Shape, moved, rule
from cjm_desktop.layout.sheet import Group
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import Theme
from cjm_desktop.layout.themes import theme_of
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.lookup import step_order
from cjm_desktop.model.note_marks import Marks
from cjm_desktop.model.records import JourneyMap, View
from cjm_desktop.model.references import steps_of
from cjm_desktop.model.seen import seen
from cjm_desktop.progress import Progress, unheard
from cjm_desktop.words import Fault, Text, say

_HEAD: Final = 18.0
_BELOW: Final = 10.0
_OUT: Final = 5.0
"""How far lines to cut along reach beyond the notes, so that a blade finds them."""
_CUT: Final = 0.4
_TOLD: Final = 50

Note = tuple[Shape, ...]
"""One note from its upper left corner."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What the sheets are printed on at true size, in pt."""

    width: float
    height: float
    margin: float


@dataclass(frozen=True, slots=True)
class CardSheet:
    """A page of notes in pt, y down, with ``margin`` pt of paper around what is drawn."""

    journey: JourneyMap
    theme: Theme
    width: float
    height: float
    margin: float
    parts: tuple[Group, ...]

    def groups(self) -> Iterator[Group]:
        """Yield everything that is drawn, in reading order."""
        yield from self.parts


def layout_cards(
    whole: JourneyMap, view: View, paper: Paper, blank: int | None, progress: Progress = unheard
) -> tuple[CardSheet, ...]:
    """Lay out what a view shows of a map as notes of 76 mm, ordered by lane and step, and behind them blank ones.

    Of each kind of its lanes there are ``blank`` notes, or as many as the map has steps.

    Raises:
        Fault: the paper has no room for a note.
    """
    shown = seen(whole, view).shown
    ground = Ground.of(whole, theme_of(whole), "workshop")
    lanes = [lane for lane in shown.lanes if isinstance(lane, CardLane)]
    marks = Marks.of(whole)
    cards = tuple(_cards(lanes, marks, whole, ground, progress))
    count = sum(1 for _ in steps_of(shown)) if blank is None else blank
    kinds = {lane.kind: lane for lane in reversed(lanes)}
    blanks = tuple(
        blank_note(name, lane, ground.theme.cards[lane.kind], ground)
        for lane in lanes
        if kinds[lane.kind] is lane
        for name in marks.blank(lane.kind, count)
    )
    maker = _Maker(whole, ground, paper)
    across, down = maker.grid()
    sheets = [
        (what, how, notes[start : start + across * down])
        for what, how, notes in ((Text("Kit", "Cards"), _CARDS, cards), (Text("Kit", "Blank notes"), _BLANKS, blanks))
        for start in range(0, len(notes), across * down)
    ]
    return tuple(
        maker.sheet(what, how, notes, f"{number}/{len(sheets)}") for number, (what, how, notes) in enumerate(sheets, 1)
    )


def _cards(
    lanes: Sequence[CardLane], marks: Marks, whole: JourneyMap, ground: Ground, progress: Progress
) -> Iterator[Note]:
    order = step_order(whole)
    titles = {step.id: step.title for step in steps_of(whole)}
    total, done = sum(len(lane.cards) for lane in lanes), 0
    for lane in lanes:
        for card in sorted(lane.cards, key=lambda card: order[card.step]):
            place = Place(marks.mark(card.id), f"{order[card.step] + 1} · {titles[card.step]}".rstrip(" ·"))
            yield from card_notes(card, lane, place, card_look(card, lane, ground.theme), ground)
            done += 1
            if done % _TOLD == 0:
                progress(done / total)


@dataclass(frozen=True, slots=True)
class _Maker:
    journey: JourneyMap
    ground: Ground
    paper: Paper

    def grid(self) -> tuple[int, int]:
        """Return how many notes have room beside and below each other."""
        across = int(self._width / NOTE)
        down = int((self.paper.height - 2 * self.paper.margin - _HEAD - self._foot(_CARDS)[1]) / NOTE)
        if not across or not down:
            raise Fault(Text("Kit", "The paper has no room for a note of 76 × 76 mm. Choose larger paper."))
        return across, down

    def sheet(self, what: Text, how: Text, notes: Sequence[Note], number: str) -> CardSheet:
        paper = self.paper
        across, down = self.grid()
        rows = -(-len(notes) // across)
        foot, height = self._foot(how)
        free = paper.height - 2 * paper.margin - _HEAD - height - down * NOTE
        left, top = (paper.width - across * NOTE) / 2, paper.margin + _HEAD + free / 2
        placed = [
            (left + place % across * NOTE, top + place // across * NOTE, shapes) for place, shapes in enumerate(notes)
        ]
        bottom = paper.height - paper.margin - height
        parts = (
            (paper.margin, paper.margin, self._head(what, number)),
            *placed,
            (left, top, tuple(_cuts(across, rows, len(notes), self.ground.theme))),
            (paper.margin, bottom, foot),
        )
        return CardSheet(self.journey, self.ground.theme, paper.width, paper.height, paper.margin, parts)

    @property
    def _width(self) -> float:
        return self.paper.width - 2 * self.paper.margin

    def _head(self, what: Text, number: str) -> tuple[Shape, ...]:
        theme, language = self.ground.theme, self.ground.language
        page = measure(number, themes.SMALL, self._width, language, 1)
        said = " · ".join(filter(None, (self.journey.title, say(what, language))))
        title = measure(said, themes.SMALL_BOLD, self._width - page.width - 12, language, 1)
        return Label(0, 0, title, theme.ink), Label(self._width - page.width, 0, page, theme.second)

    def _foot(self, how: Text) -> tuple[tuple[Shape, ...], float]:
        """Return how the notes are used, and the imprint, with a gap above, and their height."""
        theme, language = self.ground.theme, self.ground.language
        said = measure(say(how, language), themes.SMALL, self._width, language, 3)
        what = say(Text("Sheet", "Customer journey map"), language)
        imprint, _, height = draw_imprint(self.journey, what, self._width, theme)
        below = (moved(shape, 0, _BELOW + said.height) for shape in imprint)
        return (Label(0, _BELOW, said, theme.second), *below), _BELOW + said.height + height


def _cuts(across: int, rows: int, count: int, theme: Theme) -> Iterator[Shape]:
    """Yield the lines to cut along, which neighbours share, from the corner of the first note."""
    full, rest = divmod(count, across)
    for row in range(rows + 1):
        width = across if full and row <= full else rest
        yield rule(-_OUT, row * NOTE, width * NOTE + 2 * _OUT, theme.third, _CUT)
    for column in range(min(across, count) + 1):
        height = full + (rest > 0 and column <= rest)
        line: tuple[Command, ...] = ("M", 0, 0), ("L", 0, height * NOTE + 2 * _OUT)
        yield Path(column * NOTE, -_OUT, line, stroke=theme.third, line=_CUT)


_CARDS: Final = Text(
    "Kit", "The mark in the lower right corner names the card when you list what became of it: mark, step, text."
)
_BLANKS: Final = Text(
    "Kit", "The letter of a number says what the note becomes when you list it afterwards: number, step, text."
)
