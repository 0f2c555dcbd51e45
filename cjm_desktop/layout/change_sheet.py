"""What changed between two states of a map, on paper: how much of what, the curves, what was done, and a list."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from cjm_desktop.insight.compare import Difference
from cjm_desktop.insight.comparison import Comparison
from cjm_desktop.insight.effects import Effect
from cjm_desktop.insight.matching import BY_NAMES
from cjm_desktop.insight.saying import said_of
from cjm_desktop.insight.saying_gaps import gaps_summed_up
from cjm_desktop.insight.sections import Section, sections
from cjm_desktop.insight.series import Figure, Series
from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.change_charts import change_charts
from cjm_desktop.layout.change_signs import SIGN, SORTS, change_mark, sort_colour
from cjm_desktop.layout.figures import SIGN as TRIANGLE
from cjm_desktop.layout.figures import change_sign
from cjm_desktop.layout.flowing import Piece, flowing
from cjm_desktop.layout.gap_rows import gap_rows
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.handout_pen import HandoutPen
from cjm_desktop.layout.imprint import draw_imprint
from cjm_desktop.layout.list_sheet import ListPaper, ListSheet
from cjm_desktop.layout.parts import Part, below, beside
from cjm_desktop.layout.series_words import figure_words, series_name
from cjm_desktop.layout.shapes import Label, Shape, moved, rule
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import Style
from cjm_desktop.layout.themes import theme_of
from cjm_desktop.words import Text, say, say_date

_MARGIN: Final = 36.0
_WIDE: Final = 786.0
_NARROW: Final = 540.0
"""Widths of what is printed on landscape and portrait A4, in pt."""
_GUTTER: Final = 24.0
_GAP: Final = 12.0
_LARGE_GAP: Final = 20.0
_SMALL_GAP: Final = 4.0
_INDENT: Final = 18.0
_MOST_FIGURES: Final = 16
"""Figures of one action that are listed; of more, their number is said."""
_HEADING: Final = Style(20, 28, bold=True)
TITLE: Final = Text("Sheet", "What changed")
_WITHIN: Final = Text("Sheet", "From as-is to to-be")
_CONTENTS: Final = Text("Sheet", "Before: {before}  ·  After: {after}")
_DONE: Final = Text("Sheet", "What was done in between")
_CHARTS: Final = Text("Sheet", "How it feels, and what is measured")
_UNMEASURED: Final = Text("Sheet", "Nothing is measured at its steps.")
_NOTHING: Final = Text("Sheet", "Both say the same.")


def layout_changes(comparison: Comparison, called: tuple[str, str], proportion: float) -> tuple[ListSheet, ...]:
    """Lay out what differs between two states, ``called`` so, for paper of a proportion (width by height).

    All is said in the language of the latter. A chart and a sentence stay on one page; what has no room on any makes
    its page longer, and so smaller on paper.
    """
    journey = comparison.after
    width = _WIDE if proportion >= 1 else _NARROW
    maker = _Maker(Ground.of(journey, theme_of(journey)), width, comparison)
    theme = maker.ground.theme
    heading = say(title_of(comparison), journey.language)
    what = " · ".join(filter(None, (heading, journey.title)))
    foot, _, foot_height = draw_imprint(journey, what, width, theme)
    room = width / proportion - foot_height - _GAP
    columns = 2 if proportion >= 1 else 1
    whole = [*maker.whole(called, room)]
    pages = flowing(whole, [*maker.listed(columns)], maker.again(), room, maker.lefts(columns))
    paper = ListPaper(journey, theme, width, room, _GAP, _MARGIN, foot, foot_height)
    return paper.sheets(heading, pages, maker.place)


def title_of(comparison: Comparison) -> Text:
    """Return what pages about a comparison are called."""
    return _WITHIN if comparison.kinship == "states" else TITLE


@dataclass(frozen=True)
class _Maker(HandoutPen):
    """Makes the parts of the pages."""

    MOST_LINES = 6

    comparison: Comparison

    @property
    def _is_within(self) -> bool:
        return self.comparison.kinship == "states"

    def whole(self, called: tuple[str, str], room: float) -> Iterator[Piece]:
        """Yield what goes over the whole width: what it is, how much has changed, the charts, what was done.

        A page has so much ``room`` in pt.
        """
        top, title = self._top(called), self._title(_CHARTS)
        yield Piece(top, 0)
        first = room - top[1] - title[1] - _LARGE_GAP - _GAP
        charts = change_charts(self.comparison, self.width, self.ground, first, room - self.again()[1])
        for number, chart in enumerate(charts):
            if not number:
                yield Piece(title, _LARGE_GAP, clings=True)
            yield Piece(chart, _LARGE_GAP if number else _GAP)
        for title, rows in gap_rows(self.comparison, self.width, self.ground) if self._is_within else ():
            yield Piece(self._title(title), _LARGE_GAP, clings=True)
            yield from (Piece(row, _GAP / 2) for row in rows)
        for number, effect in enumerate(self.comparison.effects):
            if not number:
                yield Piece(self._title(_DONE), _LARGE_GAP, clings=True)
            yield Piece(self._effect(effect), _GAP)

    def _title(self, said: Text) -> Part:
        theme = self.ground.theme
        shapes, height = self._text(self._say(said), themes.STAGE, self.width, theme.ink)
        return [*shapes, rule(0, height + _SMALL_GAP, self.width, theme.ink, 1.5)], height + _SMALL_GAP + 1.5

    def again(self) -> Part:
        """Return what begins each further page."""
        shapes, height = self._text(
            self._say(title_of(self.comparison)), themes.SMALL_BOLD, self.width / 2, self.ground.theme.second
        )
        return shapes, height + _GAP

    def place(self, page: int, pages: int) -> list[Shape]:
        """Return which page it is, in the upper right corner; nothing on the only one."""
        if pages == 1:
            return []
        said = self._say(Text("Sheet", "page {page} of {pages}")(page=page, pages=pages))
        text = measure(said, themes.SMALL_BOLD, self.width / 2, self.ground.language, 1)
        return [Label(self.width - text.width, 0, text, self.ground.theme.second)]

    def _top(self, called: tuple[str, str]) -> Part:
        """Return which two states these are, and how much of what has changed."""
        theme, comparison = self.ground.theme, self.comparison
        before, after = called
        said = gaps_summed_up(comparison) if self._is_within else _CONTENTS(before=before, after=after)
        note = self._say(BY_NAMES) if comparison.kinship == "names" else ""
        parts = [
            self._text(self._say(title_of(comparison)), _HEADING, self.width / 2, theme.ink),
            self._text(comparison.after.title, themes.SCENARIO, self.width, theme.second),
            self._text(self._say(said), themes.SMALL, self.width, theme.second),
            self._text(note, themes.SMALL, self.width, theme.second),
        ]
        if comparison.is_empty:
            parts.append(self._text(self._say(_NOTHING), themes.CARD, self.width, theme.ink))
        shapes, height = below([*parts, self._counts()], 3)
        return shapes, height

    def _counts(self) -> Part:
        """Return how many things were added, removed, moved and changed, each with its sign."""
        counts = Counter(each.sort for each in self.comparison.differences)
        shapes: list[Shape] = []
        x, top = 0.0, 6.0
        for sort, word in SORTS.items():
            if counts[sort]:
                text = measure(
                    f"{counts[sort]}  {self._say(word)}", themes.STEP, self.width / 4, self.ground.language, 1
                )
                shapes += [moved(part, x, top + 2) for part in change_mark(sort, self.ground.theme)]
                shapes.append(Label(x + _INDENT, top, text, sort_colour(sort, self.ground.theme)))
                x += _INDENT + text.width + _LARGE_GAP
        return shapes, top + themes.STEP.line_height if shapes else 0

    def _effect(self, effect: Effect) -> Part:
        """Return an action that was done, and the figures at its steps in as many columns as have room."""
        theme, action = self.ground.theme, effect.action
        title = action.title or self._say(Text("Action", "Action without a name"))
        names = {each.id: each.name for each in self.comparison.after.departments}
        day = None if action.done is None else say_date(action.done, self.ground.language)
        who = " · ".join(filter(None, (action.owner, names.get(action.department or "", ""), day)))
        parts = [
            self._text(title, themes.STEP, self.width, theme.ink),
            self._text(who, themes.SMALL, self.width, theme.second),
        ]
        if not effect.figures:
            parts.append(self._text(self._say(_UNMEASURED), themes.SMALL, self.width, theme.second))
        columns = 2
        wide = (self.width - _GUTTER * (columns - 1)) / columns
        cells = [self._measured(*each, wide) for each in effect.figures[:_MOST_FIGURES]]
        for start in range(0, len(cells), columns):
            row = cells[start : start + columns]
            parts.append(beside((number * (wide + _GUTTER), cell) for number, cell in enumerate(row)))
        more = len(effect.figures) - _MOST_FIGURES
        if more > 0:
            said = self._say(Text("Sheet", "and {count} more")(count=more))
            parts.append(self._text(said, themes.SMALL, wide, theme.second))
        return below(parts, 2)

    def _measured(self, series: Series, figure: Figure, width: float) -> Part:
        """Return one figure at one step, before and after, with the sign of better or worse."""
        theme, comparison, language = self.ground.theme, self.comparison, self.ground.language
        name = series_name(series, comparison.before, comparison.after, language)
        words = figure_words(series, figure, self.ground.currency, language)
        said = Text("Sheet", "{step}, {name}: {figure}")(step=figure.step.title, name=name, figure=words)
        shapes, height = self._text(self._say(said), themes.SMALL, width - _INDENT, theme.ink)
        sign: list[Shape] = []
        if figure.delta:
            top = (themes.SMALL.line_height - TRIANGLE) / 2
            better = series.is_better(figure.delta)
            sign.append(change_sign(2, top, up=figure.delta > 0, better=better, theme=theme))
        return [*sign, *(moved(shape, _INDENT, 0) for shape in shapes)], height

    def listed(self, columns: int) -> Iterator[Piece]:
        """Yield all changes but those of figures, which the charts tell, in sections."""
        comparison, wide = self.comparison, self._column(columns)
        told = sections(comparison.before, comparison.after, comparison.differences, figures=False)
        for section in told:
            yield Piece(self._section(section, wide), _LARGE_GAP - 4, clings=True)
            for difference in section.differences:
                yield Piece(self._line(difference, wide), _SMALL_GAP)

    def _column(self, columns: int) -> float:
        return (self.width - _GUTTER * (columns - 1)) / columns

    def lefts(self, columns: int) -> list[float]:
        """Return where columns begin."""
        return [number * (self._column(columns) + _GUTTER) for number in range(columns)]

    def _section(self, section: Section, width: float) -> Part:
        theme = self.ground.theme
        shapes, height = self._text(self._say(section.title), themes.STEP, width, theme.ink)
        return [*shapes, rule(0, height + 2, width, theme.hairline)], height + 3

    def _line(self, difference: Difference, width: float) -> Part:
        theme = self.ground.theme
        shapes, height = self._text(
            self._say(said_of(difference, self.ground.currency)), themes.SMALL, width - _INDENT, theme.ink
        )
        top = (themes.SMALL.line_height - SIGN) / 2
        mark = (moved(part, 0, top) for part in change_mark(difference.sort, theme))
        return [*mark, *(moved(shape, _INDENT, 0) for shape in shapes)], height
