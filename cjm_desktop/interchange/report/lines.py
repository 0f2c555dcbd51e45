"""A report as lines for a terminal."""

from cjm_desktop.interchange.report.reading import Portfolio
from cjm_desktop.interchange.report.words import (
    actions_said,
    heading_of,
    moments_said,
    place_of,
    review_said,
    state_said,
    sum_of,
    title_of,
    trends_said,
)
from cjm_desktop.words import Language, Text, say


def lines_of_report(portfolio: Portfolio, language: Language) -> list[str]:
    """Return the lines of a report."""
    lines = [say(heading_of(portfolio), language), say(sum_of(portfolio), language)]
    for entry in portfolio.entries:
        summary = entry.summary
        state = state_said(summary, language)
        lines += ["", f"{title_of(entry)}{f' ({state})' if state else ''}  –  {place_of(entry, portfolio)}"]
        lines.append(f"    {review_said(summary, portfolio, language)}")
        lines.append(f"    {say(Text('Sheet', 'Actions'), language)}: {actions_said(summary, language)}")
        lines += (f"    ▼ {text}" for text in moments_said(summary, language))
        lines += (f"    ~ {text}" for text in trends_said(summary, language))
    return lines
