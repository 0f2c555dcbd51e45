"""Curves and metrics of two states of a map, one over the other, with the change at each step below.

A long journey is cut into bands of as many steps as have room for their figures; each band has its stages above it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from cjm_desktop.insight.comparison import Comparison
from cjm_desktop.insight.series import Figure, Series, Steps, steps_of_both
from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.change_bands import Band, band_colour, bands
from cjm_desktop.layout.curve import Bezier, Point, smooth
from cjm_desktop.layout.figures import SIGN, change_sign
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.header import stage_look
from cjm_desktop.layout.parts import Part, below, beside
from cjm_desktop.layout.series_words import bare_figure, series_name, series_unit
from cjm_desktop.layout.shapes import Box, Command, Label, Path, Shape, circle, moved, rule
from cjm_desktop.layout.text import measure, natural_width
from cjm_desktop.layout.theme import Colour, Style, Theme
from cjm_desktop.model.kinds import STATES
from cjm_desktop.model.lanes import Curve, MetricLane
from cjm_desktop.words import Text, say

_NAME: Final = 124.0
_NAME_GAP: Final = 14.0
_PITCH: Final = 48.0
"""The least room in pt for the figures of a step."""
_BAR: Final = 3.0
_HALF: Final = 34.0
_HIGH: Final = 36.0
_GAP: Final = 5.0
BETWEEN: Final = 15.0
"""Between two charts in pt."""
_STEP: Final = Style(8, 11)
_LINE: Final = 2.0
_DASH: Final = (4.0, 3.0)
_DOT: Final = 2.6
_COLUMN: Final = 13.0
_MOST_LINES: Final = 3
_DIGITS: Final = 2
"""Places behind the point that a mean has."""
_BEFORE: Final = Text("Sheet", "before")
_AFTER: Final = Text("Sheet", "after")


def change_charts(comparison: Comparison, width: float, ground: Ground, first: float, other: float) -> list[Part]:
    """Return the charts of all curves and metrics that differ, in pieces of as many as have room below their steps.

    The first piece has so much room in pt, each other one as much as a page.
    """
    if not comparison.series:
        return []
    steps = steps_of_both(comparison.before, comparison.after)
    shown = {figure.step.id for series in comparison.series for figure in series.figures}
    steps = tuple(pair for pair in steps if pair[1].id in shown)
    room = width - _NAME - _NAME_GAP
    bands = -(-len(steps) // max(1, int(room / _PITCH)))
    size = -(-len(steps) // bands)
    charts = _Charts(comparison, ground, room)
    pieces: list[Part] = []
    for start in range(0, len(steps), size):
        head, rows = charts.band(steps[start : start + size], size)
        taken: list[Part] = []
        for row in rows:
            piece = below([head, *taken, row], BETWEEN)
            if taken and piece[1] > (other if pieces else first):
                pieces.append(below([head, *taken], BETWEEN))
                taken = []
            taken.append(row)
        pieces.append(below([head, *taken], BETWEEN))
    return pieces


@dataclass(frozen=True)
class _Charts:
    """Draws bands: names at the left, beside them a column for each step."""

    comparison: Comparison
    ground: Ground
    room: float

    def band(self, steps: Steps, size: int) -> tuple[Part, list[Part]]:
        """Return the names of some steps and all charts of them, each step as wide as if there were ``size``."""
        pitch = self.room / size
        x = _NAME + _NAME_GAP
        rows: list[Part] = []
        for series in self.comparison.series:
            figures = {figure.step.id: figure for figure in series.figures}
            here = [figures.get(step.id) for _, step in steps]
            if any(here):
                rows.append(self._row(series, here, pitch, x))
        return self._lowered(self._head(steps, pitch), x), rows

    @staticmethod
    def _lowered(part: Part, x: float) -> Part:
        return [moved(shape, x, 0) for shape in part[0]], part[1]

    def _head(self, steps: Steps, pitch: float) -> Part:
        """Return the stages above bars as long as their steps, and the names of the steps."""
        theme = self.ground.theme
        stages = self.comparison.after.stages
        numbers = {stage.id: number for number, stage in enumerate(stages)}
        names: list[tuple[float, Part]] = []
        bars: list[Shape] = []
        for _, run in groupby(enumerate(steps), lambda pair: pair[1][0].id):
            columns = list(run)
            stage, left, wide = columns[0][1][0], columns[0][0] * pitch, len(columns) * pitch - 4
            fill = stage_look(numbers[stage.id], len(stages), theme)[0] if stage.id in numbers else theme.third
            bars.append(Box(left, 0, wide, _BAR, 0, fill))
            names.append((left, self._text(stage.title, themes.SMALL_BOLD, wide, theme.ink)))
        titles = [
            (column * pitch, self._text(step.title, _STEP, pitch - 4, theme.second))
            for column, (_, step) in enumerate(steps)
        ]
        heads, height = beside(names)
        heads = [moved(shape, 0, height - _bottom(names, shape)) for shape in heads]
        bars = [moved(bar, 0, height + 2) for bar in bars]
        below_bars, deep = beside(titles)
        top = height + 2 + _BAR + 3
        return [*heads, *bars, *(moved(shape, 0, top) for shape in below_bars)], top + deep

    def _text(self, text: str, style: Style, width: float, colour: Colour, lines: int = _MOST_LINES) -> Part:
        if not text.strip():
            return [], 0
        block = measure(text, style, width, self.ground.language, lines)
        return [Label(0, 0, block, colour)], block.height

    def _row(self, series: Series, figures: Sequence[Figure | None], pitch: float, x: float) -> Part:
        """Return one curve or metric: its name and means, its chart, and the changes below that."""
        draw = _curves if isinstance(series.record, Curve) else _bars
        chart, high = draw(series, figures, pitch, self.ground)
        numbers = [
            (column * pitch, self._figure(series, figure, pitch))
            for column, figure in enumerate(figures)
            if figure is not None
        ]
        told, deep = beside(numbers)
        drawn = [*chart, *(moved(shape, 0, high + _GAP) for shape in told)]
        name, named = self._name(series)
        return [*name, *(moved(shape, x, 0) for shape in drawn)], max(named, high + _GAP + deep)

    def _name(self, series: Series) -> Part:
        """Return what it is, how its lines are told apart, and its mean where both states have figures."""
        theme, language, comparison = self.ground.theme, self.ground.language, self.comparison
        name = series_name(series, comparison.before, comparison.after, language)
        unit = series_unit(series, self.ground.currency, language)
        parts = [
            self._text(name, themes.SMALL_BOLD, _NAME, theme.ink),
            self._text(unit, themes.SMALL, _NAME, theme.second),
        ]
        means = series.means
        if means is not None:
            old, new = (bare_figure(series, round(each, _DIGITS), self.ground.currency, language) for each in means)
            said = Text("Sheet", "Mean {before} → {after}")(before=old, after=new)
            parts.append(self._text(say(said, language), themes.SMALL, _NAME, theme.second))
        is_within = comparison.kinship == "states"
        keys = (STATES["as-is"], STATES["to-be"]) if is_within else (_BEFORE, _AFTER)
        for key, record, dashed in zip(keys, (series.before, series.after), (True, False), strict=True):
            if record is not None:
                parts.append(self._key(say(key, language), dashed=dashed, bar=isinstance(record, MetricLane)))
        return below(parts, 2)

    def _key(self, said: str, *, dashed: bool, bar: bool) -> Part:
        """Return how the figures of one state are drawn, and which that is."""
        theme = self.ground.theme
        shapes, height = self._text(said, themes.SMALL, _NAME - 30, theme.second)
        if bar:
            sample = _bar(7, 2, 8, themes.SMALL.line_height - 4, theme, dashed=dashed)
            return [sample, *(moved(shape, 28, 0) for shape in shapes)], height
        line: tuple[Command, ...] = (("M", 0, 0), ("L", 22, 0))
        colour, dash = (theme.second, _DASH) if dashed else (theme.ink, ())
        sample = Path(0, themes.SMALL.line_height / 2, line, stroke=colour, line=1.5 if dashed else _LINE, dash=dash)
        return [sample, *(moved(shape, 28, 0) for shape in shapes)], height

    def _figure(self, series: Series, figure: Figure, pitch: float) -> Part:
        """Return how a figure was and is, and below that how much it has changed, with the sign of better or worse."""
        theme, language, currency = self.ground.theme, self.ground.language, self.ground.currency
        old, new = (bare_figure(series, each, currency, language) for each in (figure.before, figure.after))
        middle = pitch / 2
        if figure.delta == 0:
            same = measure(new, themes.SMALL, pitch - 2, language, 2)
            return [Label(middle - same.width / 2, 0, same, theme.second)], same.height
        line = f"{old} → {new}"
        if natural_width(line, themes.SMALL, language) > pitch - 2:
            line = f"{old}\n→ {new}"
        both = measure(line, themes.SMALL, pitch - 2, language, 4)
        shapes: list[Shape] = [Label(middle - both.width / 2, 0, both, theme.second)]
        if figure.delta is None:
            return shapes, both.height
        said = bare_figure(series, figure.delta, currency, language, signed=True)
        text = measure(said, themes.SMALL_BOLD, pitch - SIGN - 4, language, 1)
        better = series.is_better(figure.delta)
        left = middle - (SIGN + 3 + text.width) / 2
        top = both.height + (text.height - SIGN) / 2
        sign = change_sign(left, top, up=figure.delta > 0, better=better, theme=theme)
        colour = theme.good.line if better else theme.bad.line
        return [*shapes, sign, Label(left + SIGN + 3, both.height, text, colour)], both.height + text.height


def _bottom(names: list[tuple[float, Part]], shape: Shape) -> float:
    """Return how high the name is to which a shape belongs."""
    return next((part[1] for x, part in names if part[0] and shape.x == x), 0.0)


def _curves(
    _series: Series, figures: Sequence[Figure | None], pitch: float, ground: Ground
) -> tuple[list[Shape], float]:
    """Return both curves on one scale: the former dashed, the latter with its points."""
    theme = ground.theme
    width = pitch * len(figures)
    middle = _HALF + _DOT
    both = [
        [*_stretches([None if each is None else side(each) for each in figures], pitch, middle)]
        for side in (_before, _after)
    ]
    segments = [[smooth(knots) for knots in stretches] for stretches in both]
    between = bands(*([each for run in runs for each in run] for runs in segments))
    shapes: list[Shape] = [
        *(_filled(band, theme) for band in between),
        rule(0, middle, width, theme.zero_line, 0.75),
        *(rule(0, middle + side * _HALF, width, theme.hairline, 0.5) for side in (-1, 1)),
    ]
    for former, stretches, runs in zip((True, False), both, segments, strict=True):
        colour, dash, line = (theme.second, _DASH, 1.25) if former else (theme.ink, (), _LINE)
        shapes += [_line(run, colour, line, dash) for run in runs if run]
        for x, y in (knot for knots in stretches for knot in knots):
            dot = circle(0, 0, _DOT)
            ring = Path(x, y, dot, fill=theme.paper, stroke=colour, line=1.0)
            shapes.append(ring if former else Path(x, y, dot, fill=colour))
    return shapes, 2 * middle


def _filled(band: Band, theme: Theme) -> Path:
    """Return a band with a hairline of its own colour, so that none is seen between it and the next one."""
    colour = band_colour(band, theme)
    return Path(0, 0, band.outline, fill=colour, stroke=colour, line=0.4)


def _before(figure: Figure) -> float | None:
    return figure.before


def _after(figure: Figure) -> float | None:
    return figure.after


def _stretches(values: Sequence[float | None], pitch: float, middle: float) -> Iterator[list[Point]]:
    """Yield the points of a curve between its gaps."""
    for known, run in groupby(enumerate(values), lambda pair: pair[1] is not None):
        if known:
            yield [((column + 0.5) * pitch, middle - _HALF * (value or 0.0)) for column, value in run]


def _line(segments: list[Bezier], colour: Colour, line: float, dash: tuple[float, ...]) -> Path:
    commands: list[Command] = [("C", *each.first, *each.second, *each.end) for each in segments]
    return Path(0, 0, (("M", *segments[0].start), *commands), stroke=colour, line=line, dash=dash)


def _bars(series: Series, figures: Sequence[Figure | None], pitch: float, ground: Ground) -> tuple[list[Shape], float]:
    """Return both figures of each step as bars on one scale: the former as an outline, the latter full."""
    theme = ground.theme
    values = [value for each in series.figures for value in (each.before, each.after) if value is not None]
    low, high = min(0.0, *values), max(0.0, *values)
    unit = _HIGH / ((high - low) or 1.0)
    base = 1 + high * unit
    shapes: list[Shape] = [rule(0, base, pitch * len(figures), theme.zero_line, 0.75)]
    wide = min(_COLUMN, pitch / 3)
    for column, figure in enumerate(figures):
        middle = (column + 0.5) * pitch
        for value, left in () if figure is None else ((figure.before, middle - wide - 1), (figure.after, middle + 1)):
            if value is None:
                continue
            top, deep = base - max(value, 0.0) * unit, abs(value) * unit
            shapes.append(_bar(left, top, wide, deep, theme, dashed=left < middle - 1))
    return shapes, _HIGH + 2


def _bar(x: float, y: float, width: float, height: float, theme: Theme, *, dashed: bool) -> Box:
    """Return the bar of a figure as it was, an outline, or as it is, full."""
    if dashed:
        return Box(x, y, width, height, 0, None, theme.second, 0.9, (2.5, 2.0))
    return Box(x, y, width, height, 0, theme.ink)
