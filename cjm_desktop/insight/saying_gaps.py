"""What lies between as-is and to-be in words: the gap at each step, and where the most is to become better."""

from collections.abc import Sequence
from typing import Final

from cjm_desktop.insight.comparison import Comparison
from cjm_desktop.insight.gaps import Gap, gaps_of
from cjm_desktop.insight.naming import listed, quoted
from cjm_desktop.insight.saying_figures import figure_said, name_of_series
from cjm_desktop.insight.series import Figure, Series
from cjm_desktop.words import Text

MOST: Final = 5
"""How many of the biggest improvements are told."""
BIGGEST: Final = Text("Compare", "Biggest improvements")
WORSE: Final = Text("Compare", "What is to become worse")
_NAMED: Final = 3


def biggest(comparison: Comparison) -> Sequence[Gap]:
    """Return where the most is to become better, the most first."""
    return [gap for gap in gaps_of(comparison) if gap.size > 0][:MOST]


def worsening(comparison: Comparison) -> Sequence[Gap]:
    """Return where something is to become worse, the most first."""
    return [gap for gap in reversed(gaps_of(comparison)) if gap.size < 0]


def said_of_gap(gap: Gap, comparison: Comparison) -> Text:
    """Return a sentence about a step: “As-is → To-be at “Apply”: −40 % → +30 % (+70 %)”."""
    name = name_of_series(gap.series, comparison)
    at = Text("Compare", "{name} at {step}")(name=name, step=quoted(gap.figure.step))
    line = _became(gap.series, gap.figure, comparison)
    return Text("Compare", "{figure}: {became}")(figure=at, became=line)


def said_of_step(series: Series, figure: Figure, comparison: Comparison) -> Text:
    """Return how a step is and is to be: ““Apply”: −40 % → +30 % (+70 %)”."""
    became = _became(series, figure, comparison)
    return Text("Compare", "{figure}: {became}")(figure=quoted(figure.step), became=became)


def gaps_summed_up(comparison: Comparison) -> Text:
    """Return a line about all: “On average from −17 % to +52 %; most at “Ask”, “Wait”, “Apply””."""
    first = comparison.series[0]
    found = [quoted(gap.figure.step) for gap in gaps_of(comparison) if gap.series is first and gap.size > 0]
    means = first.means
    if means is None or not found:
        return Text("Compare", "Nothing is to become better.")
    currency = comparison.after.currency
    old, new = (figure_said(first, round(mean, 4), currency) for mean in means)
    form = Text("Compare", "{name}: on average from {old} to {new}, most at {steps}")
    return form(name=name_of_series(first, comparison), old=old, new=new, steps=listed(found[:_NAMED]))


def _became(series: Series, figure: Figure, comparison: Comparison) -> Text:
    currency = comparison.after.currency
    old, new = (figure_said(series, value, currency) for value in (figure.before, figure.after))
    both = Text("Compare", "{before} → {after}")(before=old, after=new)
    if figure.delta is None:
        return both
    by = figure_said(series, figure.delta, currency, signed=True)
    return Text("Compare", "{both} ({change})")(both=both, change=by)
