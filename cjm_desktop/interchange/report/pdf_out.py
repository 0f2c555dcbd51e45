"""A report on pages of landscape A4."""

from collections.abc import Iterator
from typing import Final

from cjm_desktop.drawing.pdf import pdf
from cjm_desktop.interchange.report.reading import Entry, Portfolio
from cjm_desktop.interchange.report.words import (
    actions_of,
    heading_of,
    is_due,
    moments_said,
    place_of,
    review_said,
    state_said,
    title_of,
)
from cjm_desktop.layout.portfolio_sheet import Count, Line, Row, layout_portfolio
from cjm_desktop.layout.trend_words import trend_said
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.text import harmless
from cjm_desktop.paper.order import PrintOrder, pages_of
from cjm_desktop.paper.setup import print_setup
from cjm_desktop.progress import Progress, within
from cjm_desktop.words import Language, Text, say

_PAPER: Final = "A4"
_LAYOUT: Final = 0.7
"""Which part of the time goes into the layout."""


def to_pdf(portfolio: Portfolio, language: Language, progress: Progress) -> bytes:
    """Return a report as a PDF."""
    setup = print_setup(_PAPER)
    about = JourneyMap(
        format="cjm",
        version=1,
        id="report",
        title=say(heading_of(portfolio), language),
        language=language,
        date=portfolio.today,
    )
    rows = [_row(entry, portfolio, language) for entry in portfolio.entries]
    unread = [harmless(say(text, language)) for text in portfolio.unread]
    sheets = layout_portfolio(
        about, [*_counts(portfolio)], rows, unread, setup.proportion or 1.0, within(progress, 0, _LAYOUT)
    )
    return pdf(pages_of(sheets, PrintOrder(setup)), within(progress, _LAYOUT, 1))


def _counts(portfolio: Portfolio) -> Iterator[Count]:
    summaries = [entry.summary for entry in portfolio.entries]
    yield Count(len(summaries), Text("Report", "maps"))
    yield Count(sum(is_due(each, portfolio) for each in summaries), Text("Report", "reviews due"), late=True)
    yield Count(sum(each.open for each in summaries), Text("Report", "open actions"))
    yield Count(sum(each.late for each in summaries), Text("Report", "late actions"), late=True)
    if portfolio.unread:
        yield Count(len(portfolio.unread), Text("Report", "not read"), late=True)


def _row(entry: Entry, portfolio: Portfolio, language: Language) -> Row:
    summary = entry.summary
    under = " · ".join(filter(None, (state_said(summary, language), place_of(entry, portfolio))))
    review = Line(review_said(summary, portfolio, language), late=is_due(summary, portfolio))
    actions = [say(text, language) for text in actions_of(summary)]
    trends = tuple(
        Line(
            harmless(trend_said(trend, summary.currency, language)),
            values=(*trend.values, *(() if trend.now is None else (trend.now,))),
        )
        for trend in summary.trends
    )
    cells = (
        (review,),
        tuple(Line(said, late=said.startswith("⚠")) for said in actions),
        tuple(Line(f"▼ {said}") for said in moments_said(summary, language)),
        trends,
    )
    return Row(title_of(entry), under, cells)
