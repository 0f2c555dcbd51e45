"""What is said of data and their figures before they go into a map."""

from collections.abc import Iterator
from typing import Final

from cjm_desktop.edits.evidence import Series, StepFigure
from cjm_desktop.interchange.evidence.figures import Found
from cjm_desktop.interchange.evidence.names import NameFound
from cjm_desktop.interchange.evidence.table import BadCell, DataTable
from cjm_desktop.model.datasets import DATA_ROLES, MEASURES, DataColumn, Dataset
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import cards_of, steps_of
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Language, Text, say, say_number
from cjm_desktop.words.amounts import say_amount
from cjm_desktop.words.numbers import say_figure

_SEPARATORS: Final = {
    ",": Text("Data", "comma"),
    ";": Text("Data", "semicolon"),
    "\t": Text("Data", "tab"),
    "|": Text("Data", "bar"),
}
_TIMES: Final = frozenset({"duration", "duration-mean"})


def said_of_table(table: DataTable) -> Text:
    """Return how a file was read: “survey.csv: 600 rows, 24 columns, UTF-8, separated by comma”."""
    counts = {"file": table.file, "rows": say_number(table.count), "columns": say_number(len(table.heads))}
    if table.reading.sheet is not None:
        form = Text("Data", "{file}: {rows} rows, {columns} columns, sheet “{sheet}”")
        return form(sheet=excerpt(table.reading.sheet), **counts)
    separator = table.reading.separator or ","
    form = Text("Data", "{file}: {rows} rows, {columns} columns, {encoding}, separated by {separator}")
    named = _SEPARATORS.get(separator, Text("Data", "“{sign}”")(sign=separator))
    return form(encoding=(table.reading.encoding or "").upper(), separator=named, **counts)


def said_of_column(column: DataColumn, journey: JourneyMap) -> Text:
    """Return what a column is taken for: “score: Rating, 0 to 10”."""
    name, role = excerpt(column.name), DATA_ROLES[column.says]
    if column.low is not None and column.high is not None:
        ends = {"low": say_figure(column.low), "high": say_figure(column.high)}
        where = _place(column.step, column.card, journey)
        if where:
            form = Text("Data", "{column}: {role}, {low} to {high}, of “{where}”")
            return form(column=name, role=role, where=where, **ends)
        return Text("Data", "{column}: {role}, {low} to {high}")(column=name, role=role, **ends)
    more = column.unit or ", ".join(f"“{excerpt(word)}”" for word in column.chosen)
    if more:
        return Text("Data", "{column}: {role}, {more}")(column=name, role=role, more=more)
    return Text("Data", "{column}: {role}")(column=name, role=role)


def said_of_name(found: NameFound, journey: JourneyMap) -> Text:
    """Return what a name in cells is taken for: “Check-in” (22 rows): “Online check-in”."""
    people = {person.id: excerpt(person.name) for person in journey.personas}
    where = people.get(found.name.persona or "") or _place(found.name.step, found.name.card, journey)
    text, rows = excerpt(found.name.text), say_number(found.rows)
    if not where:
        return Text("Data", "“{name}”, rows: {rows}: not in the map, left out")(name=text, rows=rows)
    return Text("Data", "“{name}”, rows: {rows}: “{where}”")(name=text, rows=rows, where=where)


def _place(step: str | None, card: str | None, journey: JourneyMap) -> str:
    named: dict[str | None, Record] = {each.id: each for each in steps_of(journey)}
    named |= {each.id: each for each in cards_of(journey)} if card else {}
    record = named.get(card) or named.get(step)
    return "" if record is None else excerpt(record.__dict__.get("title") or record.__dict__.get("text") or step or "")


def said_of_series(series: Series, journey: JourneyMap) -> Text:
    """Return the head of a list of figures: “Emotion curve (Li): ratings 1 to 5”."""
    people = {person.id: excerpt(person.name) for person in journey.personas}
    measure: Text | str = MEASURES[series.feed.measure]
    if series.feed.persona in people:
        measure = Text("Data", "{measure}, {persona}")(measure=measure, persona=people[series.feed.persona])
    if series.feed.measure == "share":
        measure = Text("Data", "{measure}: {title}")(measure=measure, title=excerpt(series.title))
    if series.feed.measure != "emotion" or series.ends is None:
        return Text("Data", "{measure}")(measure=measure)
    low, high = map(say_figure, series.ends)
    return Text("Data", "{measure}, ratings {low} to {high}")(measure=measure, low=low, high=high)


def figures_said(series: Series, journey: JourneyMap, language: Language) -> Iterator[tuple[str, str]]:
    """Yield the figures of a series: each with where it is and what it says, the whole last."""
    titles = {step.id: excerpt(step.title) for step in steps_of(journey)}
    for figure in series.figures:
        yield titles.get(figure.step, ""), figure_said(series, figure, language)
    if series.whole is not None:
        yield say(Text("Data", "All data"), language), figure_said(series, series.whole, language)


def figure_said(series: Series, figure: StepFigure, language: Language) -> str:
    """Return a figure with its spread and how many it comes from: “3.73 ± 0.98 (n = 100)”."""
    value = say_amount(figure.value, series.unit, language, signed=series.feed.measure == "nps")
    if figure.deviation is not None:
        spread = say_amount(figure.deviation, series.unit if series.feed.measure in _TIMES else "", language)
        value = f"{value} ± {spread}"
    return value if figure.count is None else f"{value} (n = {say_number(figure.count)})"


def said_of_fault(fault: BadCell) -> Text:
    """Return what is wrong in a row, with its place, to stand behind the name of the file."""
    if not fault.column:
        return Text("Data", "row {row}: {fault}")(row=str(fault.row), fault=fault.said)
    form = Text("Data", "row {row}, column “{column}”: {fault}")
    return form(row=str(fault.row), column=excerpt(fault.column), fault=fault.said)


def said_of_rest(found: Found) -> Text | None:
    """Return how many faults there are beyond those that are listed."""
    more = found.fault_count - len(found.faults)
    return Text("Data", "… and {count} more of the sort")(count=more) if more else None


def said_of_dataset(dataset: Dataset) -> Text:
    """Return that a file is a newer one of data that the map has."""
    return Text("Data", "Refreshes what came from “{dataset}” before.")(dataset=excerpt(dataset.title))
