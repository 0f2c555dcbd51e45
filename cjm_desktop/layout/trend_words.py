"""How the mean of a lane went since the last review, in words."""

from cjm_desktop.insight.reviews import Trend
from cjm_desktop.layout.figures import mean_said
from cjm_desktop.layout.names import lane_words
from cjm_desktop.words import Language, Text, say


def now_said(trend: Trend, currency: str, language: Language) -> str:
    """Return the mean of a lane as it is now."""
    return "–" if trend.now is None else mean_said(trend.lane, trend.now, currency, language)


def change_said(trend: Trend, currency: str, language: Language) -> str:
    """Return by how much a mean has changed since the last review, and whether that is better."""
    if trend.change is None or trend.is_better is None:
        return "" if trend.change is None else "±0"
    said = mean_said(trend.lane, trend.change, currency, language, signed=True)
    if said.startswith("±0"):  # less than is told
        return "±0"
    better, worse = Text("Review", "{change}, better"), Text("Review", "{change}, worse")
    return say((better if trend.is_better else worse)(change=said), language)


def trend_said(trend: Trend, currency: str, language: Language) -> str:
    """Return the name of a lane, its mean, and what has changed: “Satisfaction (CSAT) 74 % (+3 %, better)”."""
    change = change_said(trend, currency, language)
    said = f"{lane_words(trend.lane, language)[0]} {now_said(trend, currency, language)}"
    return f"{said} ({change})" if change else said
