"""What is made of data, shown before it is: the figures step by step, and what customers said."""

from collections.abc import Sequence
from typing import Final

from cjm_desktop.edits.evidence import Quote, Series, StepFigure
from cjm_desktop.model.datasets import MEASURES
from cjm_desktop.words import Language, Text, say
from cjm_desktop.words.amounts import say_amount
from cjm_desktop.words.numbers import say_figure, say_number

STEP: Final = Text("Evidence", "Step")
_ALL: Final = Text("Evidence", "All rows")
_OF: Final = Text("Evidence", "{measure}: {persona}")
_AT_STEPS: Final = Text("Evidence", "{name} at steps: {steps}")
_CARDS: Final = Text("Evidence", "Cards of quotes: {count}")
_SPREAD: Final = "{value} ± {spread}"
_SHARES: Final = frozenset({"csat", "conversion", "conversion-step", "share"})
_TIMES: Final = frozenset({"duration", "duration-mean"})

Table = tuple[list[str], list[list[str]], frozenset[int]]
"""Heads, rows, and which columns hold numbers."""


def figure_table(
    series: Sequence[Series], steps: Sequence[tuple[str, str]], names: Sequence[str], language: Language
) -> Table:
    """Return the figures of all series, a row for each step that has any, and one for all rows together.

    ``names`` are those of the series. How many answers there are stands once for series that rest on as many.
    """
    heads, columns = [say(STEP, language)], list[list[str]]()
    by_step = [{figure.step: figure for figure in each.figures} for each in series]
    known = [(step, name) for step, name in steps if any(step in figures for figures in by_step)]
    before: list[str] | None = None
    for each, name, figures in zip(series, names, by_step, strict=True):
        found = [*(figures.get(step) for step, _ in known), each.whole]
        heads.append(name)
        columns.append([_said(figure, each, language) for figure in found])
        counts = [_counted(figure) for figure in found]
        if counts != before and any(counts):
            heads.append("n")
            columns.append(counts)
        before = counts
    firsts = [*(name for _, name in known), say(_ALL, language)]
    rows = [[first, *cells] for first, *cells in zip(firsts, *columns, strict=True)]
    if not any(each.whole for each in series):
        rows.pop()
    return heads, rows, frozenset(range(1, len(heads)))


def quote_table(quotes: Sequence[Quote], steps: Sequence[tuple[str, str]], language: Language) -> Table:
    """Return what customers said, a row for each quote."""
    heads = [say(text, language) for text in (STEP, Text("Evidence", "Rating"), Text("Evidence", "Quote"))]
    titles = dict(steps)
    rows = [
        [titles.get(quote.step, ""), "" if quote.stars is None else f"★ {say_figure(quote.stars)}", quote.text]
        for quote in quotes
    ]
    return heads, rows, frozenset()


def series_name(series: Series, people: dict[str, str], language: Language) -> str:
    """Return what a series is called: what it measures, and whose answers it holds."""
    return say(_called(series, people), language)


def summary(series: Sequence[Series], quotes: Sequence[Quote], people: dict[str, str]) -> list[Text]:
    """Return in a few words what is made."""
    made = [_AT_STEPS(name=_called(each, people), steps=len(each.figures)) for each in series if each.figures]
    return [*made, _CARDS(count=len(quotes))] if quotes else made


def _called(series: Series, people: dict[str, str]) -> Text:
    name, person = MEASURES[series.feed.measure], people.get(series.feed.persona or "", "")
    return _OF(measure=name, persona=person) if person else name


def _said(figure: StepFigure | None, series: Series, language: Language) -> str:
    if figure is None:
        return ""
    measure = series.feed.measure
    if measure in _TIMES:
        return say_amount(figure.value, "min", language)
    if measure in _SHARES:
        return say_amount(figure.value, "%", language)
    value = say_figure(figure.value, signed=measure == "nps")
    if figure.deviation is None or measure != "emotion":
        return value
    return _SPREAD.format(value=value, spread=say_figure(figure.deviation))


def _counted(figure: StepFigure | None) -> str:
    return "" if figure is None or figure.count is None else say_number(figure.count)
