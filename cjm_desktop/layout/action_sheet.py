"""A handout of the actions: a table of what is to be done, over as many pages as it takes."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from cjm_desktop.insight.ranking import SETTLED, ranked
from cjm_desktop.insight.votes import votes_of_actions
from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.cards import card_look
from cjm_desktop.layout.contrast import own_colour
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.handout_pen import HandoutPen, step_names
from cjm_desktop.layout.imprint import draw_imprint
from cjm_desktop.layout.list_sheet import ListPaper, ListSheet
from cjm_desktop.layout.marks import MARK, PIP_PITCH, PIPS, icon_mark, pips
from cjm_desktop.layout.parts import Part, below, beside
from cjm_desktop.layout.shapes import Box, Label, Path, Shape, circle, moved, rule
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import Style
from cjm_desktop.layout.themes import theme_of
from cjm_desktop.model.actions import Action
from cjm_desktop.model.kinds import ACTION_STATUSES, LANE_KINDS, ActionStatus
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.ranking import FACTORS, Factor
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text, say, say_date, say_number, say_share

_MARGIN: Final = 36.0
_WIDE: Final = 786.0
_NARROW: Final = 540.0
"""Widths of what is printed on landscape and portrait A4, in pt."""
_WIDE_PARTS: Final = (0.035, 0.265, 0.275, 0.235, 0.19)
_NARROW_PARTS: Final = (0.05, 0.31, 0.28, 0.18, 0.18)
"""Which part of the width each column takes."""
_SIDE_BY_SIDE: Final = 160.0
"""Width from which on the rated factors stand beside the measured ones."""
_SCORES_PART: Final = 0.53
_BETWEEN: Final = 10.0
_GUTTER: Final = 14.0
_GAP: Final = 12.0
_ROW_GAP: Final = 6.5
_SMALL_GAP: Final = 5.0
_CARD_GAP: Final = 2.5
_LINE_GAP: Final = 2.0
_WORD_GAP: Final = 5.0
_SWATCH: Final = 8.0
_INDENT: Final = 14.0
_CHIP: Final = 14.0
_CHIP_PADDING: Final = 7.0
_MOST_LINES: Final = 30
_FEW_LINES: Final = 4
_MOST_CARDS: Final = 20
"""Cards of an action that are named; of more, their number is said."""
_OVERDUE: Final = Text("Sheet", "Overdue")
_HEADING: Final = Style(20, 28, bold=True)
_HEADS: Final = (
    Text("Sheet", "Rank"),
    Text("Sheet", "Action"),
    Text("Sheet", "Comes from"),
    Text("Sheet", "How it weighs"),
    Text("Sheet", "Who, until when"),
)


def layout_actions(journey: JourneyMap, proportion: float, today: dt.date) -> tuple[ListSheet, ...]:
    """Lay out the actions of a map, in the order of their ranks, for paper of a proportion (width by height).

    What should have been done before ``today`` says so.
    An action stays on one page; what has no room on it makes the page longer, and so smaller on paper.
    """
    width = _WIDE if proportion >= 1 else _NARROW
    maker = _Maker(Ground.of(journey, theme_of(journey)), width, journey, today)
    heading = say(Text("Sheet", "Actions"), journey.language)
    what = " · ".join(filter(None, (heading, journey.title)))
    foot, _, foot_height = draw_imprint(journey, what, width, maker.ground.theme)
    head = maker.head()
    top = maker.top()
    room = width / proportion - foot_height - _GAP
    rows = [maker.row(score.rank, score.action) for score in ranked(journey)]
    pages: list[list[Part]] = [[top, head]]
    for row in rows:
        is_fresh = pages[-1][-1] is head
        if not is_fresh and sum(height for _, height in pages[-1]) + row[1] > room:
            pages.append([maker.again(), head])
        pages[-1].append(row)
    paper = ListPaper(journey, maker.ground.theme, width, room, _GAP, _MARGIN, foot, foot_height)
    return paper.sheets(heading, [below(parts, 0) for parts in pages], maker.place)


@dataclass(frozen=True)
class _Maker(HandoutPen):
    """Makes the rows of the table."""

    MOST_LINES = _FEW_LINES

    journey: JourneyMap
    today: dt.date

    @cached_property
    def _columns(self) -> tuple[tuple[float, float], ...]:
        """Return where each column begins, and how wide it is."""
        parts = _WIDE_PARTS if self.width >= _WIDE else _NARROW_PARTS
        room = self.width - _GUTTER * (len(parts) - 1)
        x, columns = 0.0, list[tuple[float, float]]()
        for part in parts:
            columns.append((x, part * room))
            x += part * room + _GUTTER
        return tuple(columns)

    @cached_property
    def _cards(self) -> dict[str, tuple[Card, CardLane]]:
        lanes = (lane for lane in self.journey.lanes if isinstance(lane, CardLane))
        return {card.id: (card, lane) for lane in lanes for card in lane.cards}

    @cached_property
    def _votes(self) -> Mapping[str, int]:
        return votes_of_actions(self.journey)

    @cached_property
    def _places(self) -> dict[str, str]:
        return step_names(self.journey)

    def top(self) -> Part:
        """Return what begins the first page: what it is, and how far everything is."""
        theme = self.ground.theme
        heading = self._text(self._say(Text("Sheet", "Actions")), _HEADING, self.width / 2, theme.ink)
        name = self._text(self.journey.title, themes.SCENARIO, self.width, theme.second)
        counts = dict.fromkeys(ACTION_STATUSES, 0)
        for action in self.journey.actions:
            counts[action.status] += 1
        said = [f"{self._say(ACTION_STATUSES[status])} {count}" for status, count in counts.items() if count]
        late = sum(self._is_late(action) for action in self.journey.actions)
        said += [f"{self._say(_OVERDUE)} {late}"] if late else []
        told = self._text(" · ".join(said), themes.SMALL_BOLD, self.width, theme.second)
        shapes, height = below([heading, name, told], 2)
        return shapes, height + _GAP

    def again(self) -> Part:
        """Return what begins each further page."""
        said = self._say(Text("Sheet", "Actions"))
        shapes, height = self._text(said, themes.SMALL_BOLD, self.width / 2, self.ground.theme.second)
        return shapes, height + _SMALL_GAP

    def place(self, page: int, pages: int) -> list[Shape]:
        """Return which page it is, in the upper right corner; nothing on the only one."""
        if pages == 1:
            return []
        said = self._say(Text("Sheet", "page {page} of {pages}")(page=page, pages=pages))
        text = measure(said, themes.SMALL_BOLD, self.width / 2, self.journey.language, 1)
        return [Label(self.width - text.width, 0, text, self.ground.theme.second)]

    def head(self) -> Part:
        """Return the names of the columns."""
        theme = self.ground.theme
        parts = [
            (x, self._text(self._say(name), themes.SMALL_BOLD, width + _GUTTER / 2, theme.second))
            for name, (x, width) in zip(_HEADS, self._columns, strict=True)
        ]
        shapes, height = beside(parts)
        line = height + _SMALL_GAP
        return [*shapes, rule(0, line, self.width, theme.second, 1.5)], line + 1.5

    def row(self, rank: int | None, action: Action) -> Part:
        """Return an action with its rank and all that is known of it, above a fine line."""
        theme = self.ground.theme
        cells = (
            self._text(
                "–" if rank is None else str(rank), themes.SMALL, self._columns[0][1] + _GUTTER / 2, theme.second
            ),
            self._what(action, self._columns[1][1]),
            self._origin(action, self._columns[2][1]),
            self._factors(action, self._columns[3][1]),
            self._who(action, self._columns[4][1]),
        )
        placed = [(x, cell) for (x, _), cell in zip(self._columns, cells, strict=True)]
        shapes, height = beside(placed)
        line = height + 2 * _ROW_GAP
        return [*(moved(shape, 0, _ROW_GAP) for shape in shapes), rule(0, line, self.width, theme.hairline)], line

    def _what(self, action: Action, width: float) -> Part:
        theme = self.ground.theme
        title = action.title or self._say(Text("Action", "Action without a name"))
        parts = (
            self._text(title, themes.STEP, width, theme.ink if action.title else theme.second, 8),
            self._text(action.note, themes.SMALL, width, theme.second, _MOST_LINES),
        )
        return below(parts, _LINE_GAP)

    def _is_late(self, action: Action) -> bool:
        return action.due is not None and action.due < self.today and action.status not in SETTLED

    def _origin(self, action: Action, width: float) -> Part:
        """Return the cards that an action comes from, each with the colour of its kind and its place."""
        parts = [self._card(*self._cards[name], width) for name in action.cards[:_MOST_CARDS]]
        more = len(action.cards) - _MOST_CARDS
        if more > 0:
            said = self._say(Text("Sheet", "and {count} more")(count=more))
            parts.append(self._text(said, themes.SMALL, width, self.ground.theme.second))
        return below(parts, _CARD_GAP)

    def _card(self, card: Card, lane: CardLane, width: float) -> Part:
        theme = self.ground.theme
        look = card_look(card, lane, theme)
        said = card.text or self._say(LANE_KINDS[lane.kind].card)
        shapes, height = self._on_one_line(
            self._text(said, themes.SMALL, width - _INDENT, theme.ink),
            self._text(self._places[card.step], themes.SMALL, width - _INDENT, theme.second, 2),
            width - _INDENT,
        )
        middle = (themes.SMALL.line_height - _SWATCH) / 2
        swatch = Box(0.5, middle, _SWATCH, _SWATCH, 2, look.fill, look.ink, 0.75)
        return [swatch, *(moved(shape, _INDENT, 0) for shape in shapes)], height

    def _on_one_line(self, first: Part, second: Part, width: float, gap: float = 0) -> Part:
        """Return two parts beside each other where both are one line and fit, else below each other."""
        begin = _width_of(first) + _WORD_GAP
        is_short = max(first[1], second[1]) <= _CHIP and begin + _width_of(second) <= width
        return beside(((0, first), (begin, second))) if is_short else below((first, second), gap)

    def _factors(self, action: Action, width: float) -> Part:
        """Return the factors that somebody gave, their figures at the right: the rated ones, beside them the measured.

        Where there is no room for that, all stand below each other.
        """
        if width < _SIDE_BY_SIDE:
            facts = (*self._scores(action), *self._measured(action))
            return below((self._factor(name, value, width) for name, value in facts), 1)
        left = (width - _BETWEEN) * _SCORES_PART
        scores = below((self._factor(name, value, left) for name, value in self._scores(action)), 1)
        right = width - _BETWEEN - left
        measured = below((self._factor(name, value, right) for name, value in self._measured(action)), 1)
        return beside(((0, scores), (left + _BETWEEN, measured)))

    def _scores(self, action: Action) -> Iterable[tuple[Text, int]]:
        scores: tuple[Factor, ...] = ("value", "investment", "difficulty")
        yield from ((FACTORS[name], getattr(action, name)) for name in scores if getattr(action, name))

    def _measured(self, action: Action) -> Iterable[tuple[Text, str]]:
        if action.audience is not None:
            yield FACTORS["audience"], say_share(action.audience)
        if action.weeks is not None:
            one = Text("Action", "1 week")
            many = Text("Action", "{count} weeks")(count=say_number(action.weeks))
            yield FACTORS["weeks"], self._say(one if action.weeks == 1 else many)
        if action.id in self._votes:
            yield Text("Column", "Votes"), say_number(self._votes[action.id])

    def _factor(self, name: Text, value: str | int, width: float) -> Part:
        theme = self.ground.theme
        if isinstance(value, int):
            length, top = PIPS * PIP_PITCH, (themes.SMALL.line_height - MARK) / 2
            mark: list[Shape] = [moved(pip, width - length, top) for pip in pips(value, theme.ink)]
        else:
            text = measure(value, themes.SMALL_BOLD, width / 2, self.journey.language, 2)
            length = text.width
            mark = [Label(width - length, 0, text, theme.ink)]
        shapes, height = self._text(self._say(name), themes.SMALL, width - length - 4, theme.second, 2)
        return [*shapes, *mark], max(height, *(each.text.height for each in mark if isinstance(each, Label)), 0.0)

    def _who(self, action: Action, width: float) -> Part:
        theme = self.ground.theme
        department = next((each for each in self.journey.departments if each.id == action.department), None)
        owner, own = self._text(action.owner, themes.SMALL_BOLD, width, theme.ink), list[Part]()
        if department is not None and department.name.strip():
            shapes, height = self._text(department.name, themes.SMALL, width - _INDENT, theme.ink)
            colour = own_colour(department.colour, theme) if department.colour else theme.third
            dot = Path(_SWATCH / 2, themes.SMALL.line_height / 2, circle(0, 0, _SWATCH / 2), colour)
            own.append(([dot, *(moved(shape, _INDENT, 0) for shape in shapes)], height))
        when = self._on_one_line(self._status(action.status, width), self._day(action, width), width, _LINE_GAP)
        people = self._on_one_line(owner, own[0], width) if own and owner[1] else below((owner, *own), 0)
        return below((when, people), _LINE_GAP + 1)

    def _day(self, action: Action, width: float) -> Part:
        """Return until when it is to be done, or when it was; what is late says so with a sign and in words."""
        theme, language = self.ground.theme, self.journey.language
        if action.status == "done" and action.done is not None:
            said = self._say(Text("Sheet", "on {date}")(date=action.done))
            return self._text(said, themes.SMALL, width, theme.ink)
        if action.due is None:
            return [], 0
        if not self._is_late(action):
            return self._text(say_date(action.due, language), themes.SMALL, width, theme.ink)
        said = self._say(Text("Sheet", "{date}, overdue")(date=action.due))
        shapes, height = self._text(said, themes.SMALL_BOLD, width - _INDENT, theme.ink)
        sign = moved(icon_mark("warning", theme.severity), 0, (themes.SMALL.line_height - MARK) / 2)
        return [sign, *(moved(shape, _INDENT, 0) for shape in shapes)], height

    def _status(self, status: ActionStatus, width: float) -> Part:
        """Return how far an action is, as a chip: full when it is done, tinted while somebody is at it."""
        theme = self.ground.theme
        text = measure(
            self._say(ACTION_STATUSES[status]), themes.SMALL_BOLD, width - 2 * _CHIP_PADDING, self.journey.language, 1
        )
        fill, ink, line = {
            "open": (None, theme.ink, theme.second),
            "under-way": (theme.accent_tint, theme.accent, theme.accent),
            "done": (theme.improved_tint, theme.improved, theme.improved),
            "dropped": (None, theme.second, theme.zero_line),
        }[status]
        box = Box(0.5, 0, text.width + 2 * _CHIP_PADDING, _CHIP, _CHIP / 2, fill, line, 0.8)
        return [box, Label(0.5 + _CHIP_PADDING, 1, text, ink)], _CHIP


def _width_of(part: Part) -> float:
    """Return how wide the words of a part are, and the frames around them."""
    labels = (shape.x + shape.text.width for shape in part[0] if isinstance(shape, Label))
    return max((*labels, *(shape.x + shape.width for shape in part[0] if isinstance(shape, Box))), default=0.0)
