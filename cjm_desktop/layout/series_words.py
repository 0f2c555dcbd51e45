"""What curves and metrics of two states are called, and how their figures are written."""

from typing import Final

from cjm_desktop.insight.series import Figure, Series, unit_of
from cjm_desktop.layout.names import lane_words
from cjm_desktop.layout.strands import curve_name
from cjm_desktop.model.lanes import Curve, MetricLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Language, Text, say
from cjm_desktop.words.amounts import minutes_in, say_amount, say_unit
from cjm_desktop.words.numbers import say_figure

_PER_CENT: Final = 100
_NONE: Final = "–"


def series_name(series: Series, before: JourneyMap, after: JourneyMap, language: Language) -> str:
    """Return what a curve or metric is called; where it was called otherwise, both names."""
    names = [
        curve_name(curve, journey.personas, language)
        for curve, journey in ((series.before, before), (series.after, after))
        if isinstance(curve, Curve)
    ]
    named = " → ".join(dict.fromkeys(filter(None, names)))
    return named or lane_words(series.lane, language)[0]


def series_unit(series: Series, currency: str, language: Language) -> str:
    """Return in what the figures are that ``bare_figure`` writes; empty where they say it themselves."""
    if not isinstance(series.record, MetricLane):
        return say(Text("Sheet", "in % of the scale"), language)
    unit = unit_of(series.record, currency)
    if not unit or _says_itself(unit):
        return ""
    return say(Text("Metric", "in {unit}")(unit=say_unit(unit, language)), language)


def bare_figure(series: Series, value: float | None, currency: str, language: Language, *, signed: bool = False) -> str:
    """Return a figure without its unit but for times, a feeling in per cent of the scale; a dash where none is."""
    if value is None:
        return _NONE
    if not isinstance(series.record, MetricLane):
        return say_figure(round(value * _PER_CENT), signed=signed)
    unit = unit_of(series.record, currency)
    return say_amount(value, unit if _says_itself(unit) else "", language, signed=signed)


def _says_itself(unit: str) -> bool:
    """Tell whether figures in a unit are written as times: “2 h 15 min”."""
    return minutes_in(unit) is not None


def series_figure(
    series: Series, value: float | None, currency: str, language: Language, *, signed: bool = False
) -> str:
    """Return a figure with its unit, a feeling in per cent of the scale; a dash where there is none."""
    if value is not None and isinstance(series.record, MetricLane):
        return say_amount(value, unit_of(series.record, currency), language, signed=signed)
    bare = bare_figure(series, value, currency, language, signed=signed)
    return bare if value is None else f"{bare} %"


def figure_words(series: Series, figure: Figure, currency: str, language: Language) -> str:
    """Return how a figure was and is, and how much it has changed: “58 → 81 (+23)”."""
    old, new = (series_figure(series, value, currency, language) for value in (figure.before, figure.after))
    both = f"{old} → {new}"
    if figure.delta is None:
        return both
    by = series_figure(series, figure.delta, currency, language, signed=True)
    return say(Text("Compare", "{both} ({change})")(both=both, change=by), language)
