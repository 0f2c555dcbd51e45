"""What a report says of a map, in words."""

from collections.abc import Iterator

from cjm_desktop.insight.portfolio import Moment, Summary
from cjm_desktop.insight.reviews import due_in_words
from cjm_desktop.interchange.report.reading import Entry, Portfolio
from cjm_desktop.layout.trend_words import trend_said
from cjm_desktop.model.kinds import STATES
from cjm_desktop.model.text import harmless
from cjm_desktop.words import Language, Text, say
from cjm_desktop.words.numbers import say_figure


def title_of(entry: Entry) -> str:
    """Return what a map is called; one without a title by its file."""
    return harmless(entry.summary.title) or harmless(entry.path.stem)


def place_of(entry: Entry, portfolio: Portfolio) -> str:
    """Return the file of a map, from the folder on."""
    return harmless(str(entry.path.relative_to(portfolio.folder)))


def state_said(summary: Summary, language: Language) -> str:
    """Return whether it is the map of what is or of what is to be; empty when it does not say."""
    return "" if summary.state is None else say(STATES[summary.state], language)


def review_said(summary: Summary, portfolio: Portfolio, language: Language) -> str:
    """Return when a review is due; what is overdue has a sign."""
    said = say(due_in_words(summary.review_due, portfolio.today, planned=summary.review_months > 0), language)
    return f"⚠ {said}" if is_due(summary, portfolio) else said


def is_due(summary: Summary, portfolio: Portfolio) -> bool:
    """Tell whether a map is to be reviewed now."""
    return summary.review_due is not None and summary.review_due <= portfolio.today


def actions_said(summary: Summary, language: Language) -> str:
    """Return how many actions wait, how many of them are late, and when the next one is due."""
    return " · ".join(say(text, language) for text in actions_of(summary))


def actions_of(summary: Summary) -> Iterator[Text]:
    """Yield how many actions wait, are late and are done, each by itself."""
    yield Text("Report", "{count} open")(count=summary.open)
    if summary.late:
        yield Text("Report", "⚠ {count} late")(count=summary.late)
    if summary.next_due is not None:
        yield Text("Report", "next due {date}")(date=summary.next_due)
    if summary.done:
        yield Text("Report", "{count} done")(count=summary.done)


def moment_said(moment: Moment, language: Language) -> str:
    """Return where it hurts, how much, and what is said there."""
    if moment.value is None:
        much = say(Text("Told", "Severity {number} of 3")(number=moment.severity), language)
    else:
        much = f"{say_figure(round(moment.value * 100), signed=True)} %"
    said = f"{harmless(moment.step)} {much}"
    return f"{said}: {harmless(moment.said)}" if moment.said else said


def moments_said(summary: Summary, language: Language) -> list[str]:
    """Return the worst moments of a map."""
    return [moment_said(moment, language) for moment in summary.moments]


def trends_said(summary: Summary, language: Language) -> list[str]:
    """Return the key figures of a map with what has changed since the last review."""
    return [harmless(trend_said(trend, summary.currency, language)) for trend in summary.trends]


def heading_of(portfolio: Portfolio) -> Text:
    """Return what a report is called."""
    folder = harmless(portfolio.folder.resolve().name or str(portfolio.folder))
    return Text("Report", "Journey maps in {folder}")(folder=folder)


def sum_of(portfolio: Portfolio) -> Text:
    """Return how many maps there are, how many reviews are due, and how many actions are open."""
    due = sum(is_due(entry.summary, portfolio) for entry in portfolio.entries)
    said = Text("Report", "{date} · maps: {count} · reviews due: {due} · open actions: {open}, late: {late}")
    return said(
        date=portfolio.today,
        count=len(portfolio.entries),
        due=due,
        open=sum(entry.summary.open for entry in portfolio.entries),
        late=sum(entry.summary.late for entry in portfolio.entries),
    )
