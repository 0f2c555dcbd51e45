"""Lanes of figures: the figures in one row, below them bars or a line on one scale, the small print at the foot."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import Final

from cjm_desktop.insight.series import improves, unit_of
from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.columns import CONTENT, MARGIN, Column, Columns, Loads
from cjm_desktop.layout.figures import SIGN, TARGET, change_sign, metric_words, target_line
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.icon_names import KIND_ICONS
from cjm_desktop.layout.names import NAME_INDENT, NAME_WIDTH, PADDING, draw_name
from cjm_desktop.layout.plot import Plot, ends_of
from cjm_desktop.layout.shapes import Box, Command, Label, Path, Shape, circle, moved, rule
from cjm_desktop.layout.sheet import LaneBlock
from cjm_desktop.layout.strips import lane_handles
from cjm_desktop.layout.text import TextBlock, measure, natural_width
from cjm_desktop.layout.theme import Colour, Style, Theme
from cjm_desktop.model.lanes import MetricLane, MetricValue
from cjm_desktop.words import Language, Text, say
from cjm_desktop.words.amounts import minutes_in, say_amount

_SMALL_BOLD: Final = themes.SMALL_BOLD
_SAMPLE: Final = 26.0
_STYLES: Final = (themes.STAGE, themes.STEP, themes.SMALL_BOLD)
_LARGE: Final = (Style(20, 26, bold=True), *_STYLES)
_PLOT: Final = 60.0
_LEAST_PLOT: Final = 20.0
_GAP: Final = 6.0
_WIDEST_BAR: Final = 44.0
_BAR: Final = 0.4
"""Part of its column that a bar takes."""
_EDGE: Final = 2.0
_DOT: Final = 3.5
_SIGN_GAP: Final = 3.0
_LONG_UNIT: Final = 10
_CHANGE_GAP: Final = 7.0
_MOST_LINES: Final = 2


@dataclass(frozen=True, slots=True)
class _Common:
    """What all figures of a lane rest on, where that is the same."""

    count: int | None
    source: str

    def said(self, language: Language) -> Iterator[str]:
        if self.count is not None:
            yield _counted(self.count, language)
        if self.source:
            yield self.source


@dataclass(frozen=True)
class _Figure:
    """A figure in its column, with what is said about it."""

    lane: MetricLane
    value: MetricValue
    column: Column
    unit: str
    language: Language
    common: "_Common"

    @cached_property
    def change(self) -> float:
        return 0.0 if self.value.before is None else self.value.value - self.value.before

    @cached_property
    def changed_by(self) -> str:
        if self.value.before is None:
            return ""
        unit = self.unit if minutes_in(self.unit) is not None else ""
        return say_amount(self.change, unit, self.language, signed=True)

    @cached_property
    def change_width(self) -> float:
        """How wide the change is with its sign; nothing without one."""
        return self.sign_width + natural_width(self.changed_by, _SMALL_BOLD, self.language) if self.changed_by else 0.0

    @property
    def sign_width(self) -> float:
        return SIGN + _SIGN_GAP if self.change else 0.0

    def said(self, *, with_unit: bool) -> str:
        return say_amount(self.value.value, self.unit if with_unit else "", self.language)

    def small_print(self) -> Iterator[str]:
        if self.value.target is not None and self.value.target != self.lane.target:
            target = say_amount(self.value.target, self.unit, self.language)
            yield say(TARGET(figure=target), self.language)
        if self.value.count is not None and self.value.count != self.common.count:
            yield _counted(self.value.count, self.language)
        if self.value.source and self.value.source != self.common.source:
            yield self.value.source

    def measured(self, text: str, style: Style, taken: float = 0.0) -> TextBlock:
        return measure(text, style, self.column.width - taken, self.language, _MOST_LINES)

    def left(self, width: float) -> float:
        """Return where a text of a width begins: at the left like a card, or above the middle of its bar."""
        return self.column.x if self.lane.look == "numbers" else self.column.middle - width / 2


def metric_lane(lane: MetricLane, columns: Columns, ground: Ground, scale: Plot | None = None) -> LaneBlock:
    """Lay out a lane of figures; its ``scale`` may be given."""
    unit = unit_of(lane, ground.currency)
    common = _common(lane)
    figures = [
        _Figure(lane, value, columns.all[columns.index[value.step]], unit, ground.language, common)
        for value in lane.values
    ]
    style, unit_is_said = _fitting(figures, _LARGE if lane.look == "numbers" else _STYLES)
    shapes, named = _name(lane, ground, common, unit_is_said=unit_is_said)
    heads, y = _heads(figures, style, ground.theme, with_unit=unit_is_said)
    shapes += heads
    foot, foot_height = _foot(figures, ground.theme.second)
    plot: Plot | None = None
    if lane.look != "numbers":
        gap = _GAP if foot else 0.0
        room = max(named, (lane.height or 0.0) - PADDING) - foot_height - gap - y - _GAP
        plot = scale or Plot(y + _GAP, y + _GAP + max(_PLOT if figures else _LEAST_PLOT, room), *ends_of(lane))
        shapes += _drawing(lane, figures, columns, plot, ground.theme)
        y = plot.bottom + gap
    shapes += (moved(shape, 0, y) for shape in foot)
    height = max(y + foot_height, named) + PADDING
    return LaneBlock(lane, columns, Loads(), height, tuple(shapes), handles=lane_handles(lane, ground.theme), plot=plot)


def _common(lane: MetricLane) -> _Common:
    if len(lane.values) < 2:
        return _Common(None, "")
    counts, sources = {value.count for value in lane.values}, {value.source for value in lane.values}
    return _Common(counts.pop() if len(counts) == 1 else None, sources.pop() if len(sources) == 1 else "")


def _counted(count: int, language: Language) -> str:
    return say(Text("Metric", "n = {count}")(count=count), language)


def _name(lane: MetricLane, ground: Ground, common: _Common, *, unit_is_said: bool) -> tuple[list[Shape], float]:
    """Return name and hint, and below them what all figures rest on and the target of all steps, beside its line."""
    words = metric_words(lane, ground.currency, ground.language, unit_is_said=unit_is_said)
    shapes, named = draw_name(*words, ground, KIND_ICONS[lane.kind])
    for said in common.said(ground.language):
        text = measure(said, themes.SMALL, NAME_WIDTH, ground.language, _MOST_LINES)
        shapes.append(Label(MARGIN + NAME_INDENT, named + 2, text, ground.theme.second))
        named += text.height + 2
    if lane.target is not None:
        target = say_amount(lane.target, unit_of(lane, ground.currency), ground.language)
        beside = 0.0 if lane.look == "numbers" else _SAMPLE + 6
        said = say(TARGET(figure=target), ground.language)
        text = measure(said, themes.SMALL, NAME_WIDTH - beside, ground.language, _MOST_LINES)
        if beside:
            middle = named + 4 + themes.SMALL.line_height / 2
            shapes.append(target_line(MARGIN, middle, _SAMPLE, ground.theme.second))
        shapes.append(Label(MARGIN + beside, named + 4, text, ground.theme.second))
        named += text.height + 4
    return shapes, named


def _fitting(figures: list[_Figure], styles: tuple[Style, ...]) -> tuple[Style, bool]:
    """Return the largest style in which all figures of a lane stand on one line, and whether their unit does too.

    A long unit stays with the name of the lane, and one with which the figures would be in small type.
    """
    is_long = any(len(each.unit) > _LONG_UNIT for each in figures)
    for with_unit in (False,) if is_long else (True, False):
        widest = max(
            (
                natural_width(each.said(with_unit=with_unit), styles[0], each.language) / each.column.width
                for each in figures
            ),
            default=0.0,
        )
        for style in styles[:-1] if with_unit else styles:
            if widest * style.size / styles[0].size <= 1:
                return style, with_unit
    return styles[-1], False


def _heads(figures: list[_Figure], style: Style, theme: Theme, *, with_unit: bool) -> tuple[list[Shape], float]:
    """Return the figures from the top of the lane with their changes, and the y below them.

    The changes stand behind the figures on the same line; all of them below where one has no room.
    """
    texts = [each.measured(each.said(with_unit=with_unit), style) for each in figures]
    below = PADDING + max([style.line_height, *(text.height for text in texts)])
    shapes: list[Shape] = []
    changes: list[tuple[_Figure, float]] = []
    for each, text in zip(figures, texts, strict=True):
        x = each.left(text.width)
        shapes.append(Label(x, PADDING, text, theme.ink))
        if each.changed_by:
            changes.append((each, x + text.width + _CHANGE_GAP))
    if all(x + each.change_width <= each.column.right for each, x in changes):
        y = PADDING + (style.line_height + style.size - _SMALL_BOLD.line_height - _SMALL_BOLD.size) / 2
        return [*shapes, *(shape for each, x in changes for shape in _change(each, x, y, theme))], below
    height = 0.0
    for each, _ in changes:
        own = _change(each, each.left(min(each.change_width, each.column.width)), below, theme)
        shapes += own
        height = max(height, own[0].text.height)
    return shapes, below + height


def _change(figure: _Figure, x: float, y: float, theme: Theme) -> tuple[Label, *tuple[Path, ...]]:
    """Return how much a figure has changed, and a triangle before it."""
    text = figure.measured(figure.changed_by, _SMALL_BOLD, figure.sign_width)
    if not figure.change:
        return (Label(x, y, text, theme.second),)
    better = improves(figure.lane, figure.change)
    middle = y + (_SMALL_BOLD.line_height - SIGN) / 2
    sign = change_sign(x, middle, up=figure.change > 0, better=better, theme=theme)
    return Label(x + figure.sign_width, y, text, (theme.good if better else theme.bad).line), sign


def _foot(figures: list[_Figure], colour: Colour) -> tuple[list[Shape], float]:
    """Return the small print from y = 0, and its height."""
    shapes: list[Shape] = []
    height = 0.0
    for each in figures:
        y = 0.0
        for line in each.small_print():
            text = each.measured(line, themes.SMALL)
            shapes.append(Label(each.left(text.width), y, text, colour))
            y += text.height
        height = max(height, y)
    return shapes, height


def _drawing(lane: MetricLane, figures: list[_Figure], columns: Columns, plot: Plot, theme: Theme) -> list[Shape]:
    """Return bars or a line, what they stand on, and their targets."""
    shapes: list[Shape] = []
    length = columns.right - CONTENT
    if lane.look == "bars":
        shapes.extend(shape for each in figures for shape in _bar(each, plot, theme))
    if lane.look == "bars" or plot.low < 0 < plot.high:
        shapes.append(rule(CONTENT, plot.y(plot.base), length, theme.zero_line))
    shapes.extend(_targets(lane, columns, plot, theme.second))
    if lane.look == "line":
        shapes.extend(_line(figures, columns, plot, theme))
    return shapes


def _bar(figure: _Figure, plot: Plot, theme: Theme) -> tuple[Shape, ...]:
    """Return a bar with a strong edge at the figure that it stands for."""
    width = min(_WIDEST_BAR, figure.column.width * _BAR)
    x, base, end = figure.column.middle - width / 2, plot.y(plot.base), plot.y(figure.value.value)
    body = Box(x, min(base, end), width, abs(base - end), fill=theme.accent_tint)
    edge = end + (_EDGE / 2 if end < base else -_EDGE / 2 if end > base else 0.0)
    return body, rule(x, edge, width, theme.accent, _EDGE)


def _targets(lane: MetricLane, columns: Columns, plot: Plot, colour: Colour) -> Iterator[Shape]:
    """Yield dashed lines at the targets; steps beside each other with the same one share a line."""
    own = {value.step: value.target for value in lane.values if value.target is not None}
    for target, run in groupby(columns.all, lambda column: own.get(column.step, lane.target)):
        if target is not None:
            first, *others = run
            last = others[-1] if others else first
            yield target_line(first.x, plot.y(target), last.right - first.x, colour)


def _line(figures: list[_Figure], columns: Columns, plot: Plot, theme: Theme) -> Iterator[Shape]:
    """Yield straight lines between neighbours, none over a step without a figure, and the dots."""
    places = [
        (columns.index[each.value.step], each.column.middle, plot.y(each.value.value))
        for each in sorted(figures, key=lambda each: each.column.x)
    ]
    for _, run in groupby(enumerate(places), lambda pair: pair[1][0] - pair[0]):
        (first_x, first_y), *others = [(x, y) for _, (_, x, y) in run]
        if others:
            lines: list[Command] = [("M", first_x, first_y), *(("L", x, y) for x, y in others)]
            yield Path(0, 0, tuple(lines), stroke=theme.accent, line=_EDGE)
    for _, x, y in places:
        yield Path(x, y, circle(0, 0, _DOT), fill=theme.accent, stroke=theme.paper, line=1.5)
