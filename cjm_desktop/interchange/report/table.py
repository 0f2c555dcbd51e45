"""A report as a table: a row a map, with cells that a spreadsheet can sort."""

from collections.abc import Callable, Mapping
from typing import Final

from cjm_desktop.interchange.report.reading import Entry, Portfolio
from cjm_desktop.interchange.report.words import moments_said, place_of, state_said, title_of, trends_said
from cjm_desktop.interchange.xlsx import Cell
from cjm_desktop.words import Language, Text

Read = Callable[[Entry, Portfolio, Language], Cell]

COLUMNS: Final[Mapping[str, tuple[Text, float, Read]]] = {
    "map": (Text("Report", "Map"), 34, lambda entry, _, __: title_of(entry)),
    "state": (Text("Column", "State"), 10, lambda entry, _, language: state_said(entry.summary, language)),
    "due": (Text("Report", "Review due"), 13, lambda entry, _, __: entry.summary.review_due),
    "overdue": (Text("Report", "Days overdue"), 11, lambda entry, _, __: entry.summary.days_overdue or None),
    "reviewed": (Text("Report", "Last review"), 13, lambda entry, _, __: entry.summary.reviewed),
    "open": (Text("Report", "Open actions"), 10, lambda entry, _, __: entry.summary.open),
    "late": (Text("Report", "Late actions"), 10, lambda entry, _, __: entry.summary.late),
    "next": (Text("Report", "Next action due"), 13, lambda entry, _, __: entry.summary.next_due),
    "done": (Text("Report", "Actions done"), 10, lambda entry, _, __: entry.summary.done),
    "worst": (
        Text("Report", "Worst moments"),
        50,
        lambda entry, _, language: "\n".join(moments_said(entry.summary, language)),
    ),
    "figures": (
        Text("Report", "Key figures"),
        44,
        lambda entry, _, language: "\n".join(trends_said(entry.summary, language)),
    ),
    "file": (Text("Report", "File"), 30, lambda entry, portfolio, _: place_of(entry, portfolio)),
}
"""What heads a column, how wide it is in a spreadsheet, and what stands in it."""


def rows_of(portfolio: Portfolio, language: Language) -> list[list[Cell]]:
    """Return the cells of all maps."""
    return [[read(entry, portfolio, language) for _, _, read in COLUMNS.values()] for entry in portfolio.entries]
