"""Where the most is to become better, on paper: a row a step, from a ring for as-is to a dot for to-be on one scale."""

from collections.abc import Iterator, Sequence
from typing import Final

from cjm_desktop.insight.comparison import Comparison
from cjm_desktop.insight.gaps import Gap, gaps_of
from cjm_desktop.insight.saying_gaps import BIGGEST, WORSE
from cjm_desktop.layout import theme as themes
from cjm_desktop.layout.contrast import mixed
from cjm_desktop.layout.figures import SIGN, change_sign
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.parts import Part, below
from cjm_desktop.layout.series_words import series_figure, series_name
from cjm_desktop.layout.shapes import Label, Path, Shape, circle, moved, rule
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import Colour, Style
from cjm_desktop.model.kinds import METRICS
from cjm_desktop.model.lanes import MetricLane
from cjm_desktop.words import Text

_MOST: Final = 12
"""Rows of one kind; all steps are in the charts."""
_NAMES: Final = 0.36
_SCALE: Final = 0.36
_FIGURES: Final = 0.16
"""Parts of the width: what it is, the scale, how it is and is to be; what is left is by how much."""
_GAP: Final = 14.0
_DOT: Final = 4.0
_BAR: Final = 3.0


def gap_rows(comparison: Comparison, width: float, ground: Ground) -> Iterator[tuple[Text, list[Part]]]:
    """Yield titles with rows in pt: the biggest improvements, and what is to become worse, where there is any."""
    gaps = gaps_of(comparison)
    better = [gap for gap in gaps if gap.size > 0][:_MOST]
    worse = [gap for gap in reversed(gaps) if gap.size < 0][:_MOST]
    for title, shown in ((BIGGEST, better), (WORSE, worse)):
        if shown:
            yield title, [_row(number, gap, comparison, width, ground) for number, gap in enumerate(shown, 1)]


def _row(number: int, gap: Gap, comparison: Comparison, width: float, ground: Ground) -> Part:
    theme, language, currency = ground.theme, ground.language, ground.currency
    series, figure = gap.series, gap.figure
    rank = _text(f"{number}", themes.SMALL_BOLD, 18, theme.second, ground)
    step = _text(figure.step.title, themes.STEP, width * _NAMES - 20 - _GAP, theme.ink, ground)
    name = series_name(series, comparison.before, comparison.after, language)
    where = " · ".join(filter(None, (figure.stage.title, name)))
    about = _text(where, themes.SMALL, width * _NAMES - 20 - _GAP, theme.second, ground)
    named, height = below([step, about], 0)
    middle = height / 2
    left = width * _NAMES
    shapes: list[Shape] = [*_centred(rank, middle, 0), *(moved(shape, 20, 0) for shape in named)]
    shapes += [moved(shape, left, middle) for shape in _scale(gap, width * _SCALE - _GAP, ground)]
    left += width * _SCALE
    old, new = (series_figure(series, each, currency, language) for each in (figure.before, figure.after))
    both = _text(f"{old} → {new}", themes.SMALL, width * _FIGURES - _GAP, theme.ink, ground)
    shapes += _centred(both, middle, left)
    left += width * _FIGURES
    delta = figure.delta or 0.0
    better = gap.size > 0
    shapes.append(change_sign(left, middle - SIGN / 2, up=delta > 0, better=better, theme=theme))
    colour = theme.good.line if better else theme.bad.line
    said = series_figure(series, delta, currency, language, signed=True)
    shapes += _centred(_text(said, themes.SMALL_BOLD, width - left - SIGN - 4, colour, ground), middle, left + SIGN + 4)
    return [*shapes, rule(0, height + 4, width, theme.hairline, 0.5)], height + 5


def _scale(gap: Gap, width: float, ground: Ground) -> list[Shape]:
    """Return a line as long as the scale, with what is between as-is and to-be; the height of its middle is zero."""
    theme = ground.theme
    low, high = _ends(gap)
    start, end = (
        _DOT + (width - 2 * _DOT) * (value - low) / (high - low)
        for value in (gap.figure.before or 0.0, gap.figure.after or 0.0)
    )
    zero = _DOT + (width - 2 * _DOT) * (0 - low) / (high - low)
    look = theme.good if gap.size > 0 else theme.bad
    left, right = min(start, end), max(start, end)
    shapes: list[Shape] = [rule(0, 0, width, theme.hairline, 1.0)]
    if low < 0:
        shapes.append(Path(zero, -6, (("M", 0, 0), ("L", 0, 12)), stroke=theme.zero_line, line=0.75))
    shapes.append(rule(left, 0, right - left, mixed(look.area, look.line, 0.5), _BAR))
    shapes.append(Path(start, 0, circle(0, 0, _DOT), fill=theme.paper, stroke=theme.second, line=1.25))
    return [*shapes, Path(end, 0, circle(0, 0, _DOT), fill=look.line)]


def _ends(gap: Gap) -> tuple[float, float]:
    record = gap.series.record
    if not isinstance(record, MetricLane):
        return -1.0, 1.0
    values = [value for each in gap.series.figures for value in (each.before, each.after) if value is not None]
    low, high = METRICS[record.metric].ends or (0.0, 0.0)
    return min(0.0, low, *values), max(high, *values)


def _text(text: str, style: Style, width: float, colour: Colour, ground: Ground) -> Part:
    if not text.strip():
        return [], 0
    block = measure(text, style, max(width, 8.0), ground.language, 2)
    return [Label(0, 0, block, colour)], block.height


def _centred(part: Part, middle: float, x: float) -> Sequence[Shape]:
    shapes, height = part
    return [moved(shape, x, middle - height / 2) for shape in shapes]
