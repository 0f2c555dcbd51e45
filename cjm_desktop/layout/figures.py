"""What is said about figures: their name and unit, whether a change is for the better, signs of change and target."""

from collections.abc import Iterator
from typing import Final

from cjm_desktop.insight.series import improves, unit_of
from cjm_desktop.layout.columns import LABEL_WIDTH
from cjm_desktop.layout.names import lane_words
from cjm_desktop.layout.shapes import Command, Path
from cjm_desktop.layout.text import natural_width
from cjm_desktop.layout.theme import LANE_HINT, Colour, Theme
from cjm_desktop.model.kinds import METRICS
from cjm_desktop.model.lanes import EmotionLane, Lane, MetricLane
from cjm_desktop.words import Language, Text, say
from cjm_desktop.words.amounts import say_amount, say_unit
from cjm_desktop.words.numbers import say_figure

TARGET: Final = Text("Metric", "Target {figure}")
SIGN: Final = 7.0
"""Width and height of the sign of a change in pt."""
_DASH: Final = (4.0, 3.0)
_LINE: Final = 1.25
_INSET: Final = 0.6
_HINT_WIDTH: Final = LABEL_WIDTH - 31


def mean_said(
    lane: EmotionLane | MetricLane, mean: float, currency: str, language: Language, *, signed: bool = False
) -> str:
    """Return the mean of a lane, or by how much it has changed: figures with their unit, feelings in per cent."""
    if isinstance(lane, EmotionLane):
        return f"{say_figure(round(mean * 100), signed=True)} %"
    return say_amount(mean, unit_of(lane, currency), language, signed=signed)


def metric_words(lane: MetricLane, currency: str, language: Language, *, unit_is_said: bool) -> tuple[str, str]:
    """Return what a lane of figures is called, and below that its unit and which way is better.

    An own hint stands for both, but for the unit where that is not said behind the figures.
    """
    metric, unit = METRICS[lane.metric], unit_of(lane, currency)
    lines: list[str] = []
    if unit and say_unit(unit, language) == lane.unit:
        lines.append(unit)
    elif unit:
        lines.append(say(Text("Metric", "in {unit}")(unit=say_unit(unit, language)), language))
    elif metric.ends is not None:
        low, high = map(say_figure, metric.ends)
        lines.append(say(Text("Metric", "from {low} to {high}")(low=low, high=high), language))
    if (lane.better or metric.better) == "lower":
        lines.append(say(Text("Metric", "lower is better"), language))
    if lane.hint:
        lines = [lane.hint, *(lines[:1] if unit and not unit_is_said else [])]
    line = " · ".join(lines)
    fits = natural_width(line, LANE_HINT, language) <= _HINT_WIDTH
    return lane_words(lane, language)[0], line if fits else "\n".join(lines)


def changes_of(lanes: tuple[Lane, ...]) -> Iterator[bool]:
    """Yield of every figure that has changed whether it is better than before."""
    for lane in lanes:
        if isinstance(lane, MetricLane):
            for value in lane.values:
                if value.before is not None and value.before != value.value:
                    yield improves(lane, value.value - value.before)


def change_sign(x: float, y: float, *, up: bool, better: bool, theme: Theme) -> Path:
    """Return a triangle that points to where a figure has gone, filled when that is for the better."""
    inset = 0.0 if better else _INSET
    foot, tip = (SIGN - inset, inset) if up else (inset, SIGN - inset)
    commands: tuple[Command, ...] = (("M", inset, foot), ("L", SIGN - inset, foot), ("L", SIGN / 2, tip), ("Z",))
    if better:
        return Path(x, y, commands, fill=theme.good.line)
    return Path(x, y, commands, stroke=theme.bad.line, line=2 * _INSET)


def target_line(x: float, y: float, length: float, colour: Colour) -> Path:
    """Return the dashed line of a target."""
    return Path(x, y, (("M", 0, 0), ("L", length, 0)), stroke=colour, line=_LINE, dash=_DASH)
