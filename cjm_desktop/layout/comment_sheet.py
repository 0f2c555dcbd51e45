"""What was said about a map, as a list to be printed and worked through: a sheet a page."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.imprint import draw_imprint
from cjm_desktop.layout.list_sheet import ListSheet
from cjm_desktop.layout.shapes import Label, Shape, moved, rule
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import Colour, Style
from cjm_desktop.layout.themes import theme_of
from cjm_desktop.model.comments import Comment, Reply
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.threads import Thread, threads_in
from cjm_desktop.words import Text, say, say_date

_MARGIN: Final = 36.0
_WIDTH: Final = 540.0
"""Of what is printed on portrait A4, in pt."""
_HEADING: Final = Style(18, 26, bold=True)
_NUMBER: Final = 28.0
_INDENT: Final = 16.0
_GAP: Final = 10.0
_STATES: Final = {False: Text("Comment", "Open"), True: Text("Comment", "Resolved")}
_MOST_LINES: Final = 30
"""Of one comment: a longer one ends with a visible mark."""

_Part = tuple[tuple[Shape, ...], float]
"""Shapes from the origin, and the height in pt that they take."""


def layout_comments(journey: JourneyMap, proportion: float) -> tuple[ListSheet, ...]:
    """Lay out all comments of a map, numbered in its order, for paper of a proportion (width by height).

    A comment with its answers stays on one page if it has room there.
    """
    ground = Ground.of(journey, theme_of(journey))
    heading = say(Text("Sheet", "Comments"), journey.language)
    what = " · ".join(filter(None, (heading, journey.title)))
    foot, _, foot_height = draw_imprint(journey, what, _WIDTH, ground.theme)
    width = _WIDTH + 2 * _MARGIN
    room = width / proportion - 2 * _MARGIN - foot_height - _GAP
    maker = _Maker(journey, ground)
    pages: list[list[_Part]] = [[*maker.top(heading)]]
    for number, thread in enumerate(threads_in(journey), 1):
        for part in maker.thread(number, thread, room):
            if sum(height for _, height in pages[-1]) + part[1] > room:
                pages.append([])
            pages[-1].append(part)
    below = tuple(moved(shape, 0, room + _GAP) for shape in foot)
    height = width / proportion
    return tuple(
        ListSheet(
            journey,
            ground.theme,
            width,
            height,
            _MARGIN,
            (*_below(page)[0], *below),
            heading if number == 0 else "",
        )
        for number, page in enumerate(pages)
    )


@dataclass(frozen=True, slots=True)
class _Maker:
    journey: JourneyMap
    ground: Ground

    def text(self, text: str, style: Style, x: float, width: float, colour: Colour) -> _Part:
        block = measure(text, style, width - x, self.journey.language, _MOST_LINES)
        return (Label(x, 0, block, colour),), block.height

    def top(self, heading: str) -> Iterator[_Part]:
        """Yield what the list is, of which map, and how much of it is still open."""
        theme, states = self.ground.theme, Counter(thread.comment.resolved for thread in threads_in(self.journey))
        yield self.text(heading, _HEADING, 0, _WIDTH, theme.ink)
        if self.journey.title:
            yield self.text(self.journey.title, themes.SCENARIO, 0, _WIDTH, theme.second)
        said = ((say(word, self.journey.language), states[resolved]) for resolved, word in _STATES.items())
        counts = " · ".join(f"{word} {count}" for word, count in said if count)
        if counts:
            yield self.text(counts, themes.SMALL_BOLD, 0, _WIDTH, theme.second)
        yield (), _GAP

    def thread(self, number: int, thread: Thread, room: float) -> Iterator[_Part]:
        """Yield a comment in one piece, or its remarks one by one where they are more than a page."""
        theme = self.ground.theme
        about = say(thread.about, self.journey.language)
        if thread.comment.resolved:
            about = f"✓ {say(_STATES[True], self.journey.language)} · {about}"
        line, height = self.text(about, themes.SMALL_BOLD, _NUMBER, _WIDTH, theme.ink)
        figure, _ = self.text(str(number), themes.SMALL_BOLD, 0, _NUMBER, theme.second)
        head = (rule(0, 0, _WIDTH, theme.hairline), *_down((*figure, *line), _GAP)), height + _GAP
        parts = [head, *self._said(thread.comment, _NUMBER)]
        for reply in thread.comment.replies:
            parts += [((), _GAP / 2), *self._said(reply, _NUMBER + _INDENT)]
        parts.append(((), _GAP))
        whole = _below(parts)
        yield from [whole] if whole[1] <= room else parts

    def _said(self, said: Comment | Reply, x: float) -> list[_Part]:
        theme, language = self.ground.theme, self.journey.language
        day = None if said.time is None else say_date(said.time.astimezone().date(), language)
        who = " · ".join(filter(None, (said.author, day)))
        parts = [self.text(who, themes.SMALL, x, _WIDTH, theme.second)] if who else []
        return [*parts, self.text(said.text, themes.CARD, x, _WIDTH, theme.ink)]


def _down(shapes: tuple[Shape, ...], by: float) -> tuple[Shape, ...]:
    return tuple(moved(shape, 0, by) for shape in shapes)


def _below(parts: list[_Part]) -> _Part:
    shapes: list[Shape] = []
    y = 0.0
    for own, height in parts:
        shapes += _down(own, y)
        y += height
    return tuple(shapes), y
