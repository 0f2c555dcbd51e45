"""What has become of curves and metrics in words: names, figures with units, what was done at their steps."""

from typing import Final

from cjm_desktop.insight.comparison import Comparison
from cjm_desktop.insight.effects import Effect
from cjm_desktop.insight.naming import curve_name, feeling, listed, own_name, quoted
from cjm_desktop.insight.series import Figure, Series, unit_of
from cjm_desktop.model.lanes import Curve, MetricLane
from cjm_desktop.words import Text
from cjm_desktop.words.amounts import Amount

_MOST_FIGURES: Final = 8
"""How many figures a sentence about an action names."""
_NONE: Final = "–"
_BECAME: Final = Text("Compare", "{before} → {after}")


def said_of_effect(effect: Effect, comparison: Comparison) -> Text:
    """Return a sentence about an action that was done: “Done: “Call back”; Effort at “Apply” from 4 to 6”."""
    action = quoted(effect.action) if effect.action.title else Text("Action", "Action without a name")
    sentence = Text("Compare", "Done: {action}")(action=action)
    moved_first = sorted(effect.figures, key=lambda each: not each[1].differs)
    figures = [said_of_figure(*each, comparison) for each in moved_first[:_MOST_FIGURES]]
    if not figures:
        return Text("Compare", "{sentence}; nothing is measured at its steps")(sentence=sentence)
    said = Text("Compare", "{sentence}; {figures}")(sentence=sentence, figures=listed(figures))
    return said if len(figures) == len(effect.figures) else Text("Compare", "{some}, and more")(some=said)


def said_of_figure(series: Series, figure: Figure, comparison: Comparison) -> Text:
    """Return how a figure at a step was and is: “Satisfaction at “Apply” from 44 % to 86 %”."""
    at = Text("Compare", "{name} at {step}")(name=name_of_series(series, comparison), step=quoted(figure.step))
    old, new = (figure_said(series, value, comparison.after.currency) for value in (figure.before, figure.after))
    if figure.before is None:
        return Text("Compare", "{figure} new, {value}")(figure=at, value=new)
    if figure.after is None:
        return Text("Compare", "{figure} removed, it was {value}")(figure=at, value=old)
    if not figure.differs:
        return Text("Compare", "{figure} still {value}")(figure=at, value=new)
    return Text("Compare", "{figure} from {old} to {new}")(figure=at, old=old, new=new)


def name_of_series(series: Series, comparison: Comparison) -> Text | str:
    """Return what a curve or metric is called; of a curve that was called otherwise both names."""
    sides = (series.before, comparison.before), (series.after, comparison.after)
    named = [curve_name(curve, side.personas) for curve, side in sides if isinstance(curve, Curve)]
    match [*dict.fromkeys(filter(None, named))]:
        case [before, after]:
            return _BECAME(before=before, after=after)
        case [name]:
            return name
        case _:
            return own_name(series.lane)


def figure_said(series: Series, value: float | None, currency: str, *, signed: bool = False) -> Amount | str:
    """Return a figure with its unit, a feeling in per cent of the scale; a dash where there is none."""
    if value is None:
        return _NONE
    if isinstance(series.record, MetricLane):
        return Amount(value, unit_of(series.record, currency), signed)
    return feeling(value)
