"""What people voted for, as a list to be handed out: the cards by their votes, over as many pages as it takes."""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from cjm_desktop.insight.votes import Voted, by_votes
from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.cards import card_look
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.handout_pen import HandoutPen, step_names
from cjm_desktop.layout.imprint import draw_imprint
from cjm_desktop.layout.list_sheet import ListPaper, ListSheet
from cjm_desktop.layout.names import lane_words
from cjm_desktop.layout.parts import Part, below, beside
from cjm_desktop.layout.shapes import Box, Label, Shape, moved, rule
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import Style
from cjm_desktop.layout.themes import theme_of
from cjm_desktop.model.kinds import LANE_KINDS
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.progress import Progress, unheard
from cjm_desktop.words import Text, say, say_number

_MARGIN: Final = 36.0
_WIDTH: Final = 540.0
"""Of what is printed on portrait A4, in pt."""
_HEADING: Final = Style(20, 28, bold=True)
_FIGURE: Final = Style(15, 20, bold=True)
_RANK: Final = 34.0
_BAR: Final = 110.0
_BAR_HEIGHT: Final = 9.0
_VOTES: Final = 52.0
_INDENT: Final = 16.0
_SWATCH: Final = 9.0
_GAP: Final = 12.0
_ROW_GAP: Final = 6.0
_MOST_LINES: Final = 30
_A_PROGRESS: Final = 50
"""Cards between two tellings of how far one is."""


def layout_votes(journey: JourneyMap, proportion: float, progress: Progress = unheard) -> tuple[ListSheet, ...]:
    """Lay out the cards with votes, most first, for paper of a proportion (width by height).

    Raises:
        Cancelled: by the progress.
    """
    maker = _Maker(Ground.of(journey, theme_of(journey)), _WIDTH, journey)
    heading = say(Text("Sheet", "Votes"), journey.language)
    what = " · ".join(filter(None, (heading, journey.title)))
    foot, _, foot_height = draw_imprint(journey, what, _WIDTH, maker.ground.theme)
    width = _WIDTH + 2 * _MARGIN
    room = width / proportion - 2 * _MARGIN - foot_height - _GAP
    voted = by_votes(journey)
    most = max((each.votes for each in voted), default=1)
    pages: list[list[Part]] = [[maker.top(voted)]]
    for number, each in enumerate(voted):
        if number % _A_PROGRESS == 0:
            progress(number / len(voted))
        row = maker.row(each, most)
        if len(pages[-1]) > 1 and sum(height for _, height in pages[-1]) + row[1] > room:
            pages.append([maker.again()])
        pages[-1].append(row)
    paper = ListPaper(journey, maker.ground.theme, _WIDTH, room, _GAP, _MARGIN, foot, foot_height)
    return paper.sheets(heading, [below(parts, 0) for parts in pages], maker.place)


@dataclass(frozen=True)
class _Maker(HandoutPen):
    """Makes the rows of the list."""

    MOST_LINES = _MOST_LINES

    journey: JourneyMap

    @cached_property
    def _places(self) -> dict[str, str]:
        return step_names(self.journey)

    def top(self, voted: tuple[Voted, ...]) -> Part:
        """Return what the list is, of which map, and how many votes there are."""
        theme, language = self.ground.theme, self.journey.language
        said = Text("Sheet", "Votes: {votes} · cards with votes: {cards}")
        counts = said(votes=say_number(sum(each.votes for each in voted)), cards=say_number(len(voted)))
        parts = (
            self._text(say(Text("Sheet", "Votes"), language), _HEADING, _WIDTH, theme.ink),
            self._text(self.journey.title, themes.SCENARIO, _WIDTH, theme.second),
            self._text(say(counts, language), themes.SMALL_BOLD, _WIDTH, theme.second),
        )
        shapes, height = below(parts, 2)
        line = height + _GAP
        return [*shapes, rule(0, line, _WIDTH, theme.second, 1.5)], line + 1.5

    def again(self) -> Part:
        """Return what begins each further page."""
        said = say(Text("Sheet", "Votes"), self.journey.language)
        shapes, height = self._text(said, themes.SMALL_BOLD, _WIDTH / 2, self.ground.theme.second)
        line = height + _ROW_GAP
        return [*shapes, rule(0, line, _WIDTH, self.ground.theme.second, 1.5)], line + 1.5

    def row(self, voted: Voted, most: int) -> Part:
        """Return a card with its rank, its words and place, and a bar beside its votes, above a fine line."""
        theme = self.ground.theme
        bar = max(_BAR * voted.votes / most, _BAR_HEIGHT)
        x = _WIDTH - _VOTES
        middle = (_FIGURE.line_height - _BAR_HEIGHT) / 2
        mark: list[Shape] = [Box(0, middle, bar, _BAR_HEIGHT, _BAR_HEIGHT / 2, theme.accent, theme.accent, 0.5)]
        cells = (
            (0.0, self._text(str(voted.rank), _FIGURE, _RANK, theme.second)),
            (_RANK, self._card(voted, x - _BAR - _GAP - _RANK)),
            (x - _BAR, (mark, 0.0)),
            (x + _GAP, self._text(say_number(voted.votes), _FIGURE, _VOTES - _GAP, theme.ink)),
        )
        shapes, height = beside(cells)
        line = height + 2 * _ROW_GAP
        return [*(moved(shape, 0, _ROW_GAP) for shape in shapes), rule(0, line, _WIDTH, theme.hairline)], line

    def _card(self, voted: Voted, width: float) -> Part:
        theme, language = self.ground.theme, self.journey.language
        look = card_look(voted.card, voted.lane, theme)
        said = voted.card.text or say(LANE_KINDS[voted.lane.kind].card, language)
        where = " · ".join(filter(None, (lane_words(voted.lane, language)[0], self._places[voted.card.step])))
        tag = f"#{voted.card.tags[-1]}" if voted.card.tags else ""
        shapes, height = below(
            (
                self._text(said, themes.STEP, width - _INDENT, theme.ink),
                self._text(" · ".join(filter(None, (where, tag))), themes.SMALL, width - _INDENT, theme.second),
            ),
            2,
        )
        top = (themes.STEP.line_height - _SWATCH) / 2
        swatch = Box(0.5, top, _SWATCH, _SWATCH, 2, look.fill, look.ink, 0.75)
        return [swatch, *(moved(shape, _INDENT, 0) for shape in shapes)], height

    def place(self, page: int, pages: int) -> list[Shape]:
        """Return which page it is, in the upper right corner; nothing on the only one."""
        if pages == 1:
            return []
        said = say(Text("Sheet", "page {page} of {pages}")(page=page, pages=pages), self.journey.language)
        text = measure(said, themes.SMALL_BOLD, _WIDTH / 2, self.journey.language, 1)
        return [Label(_WIDTH - text.width, 0, text, self.ground.theme.second)]
