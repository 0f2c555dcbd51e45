"""Data that figures of a map come from: how a file was understood, so that a newer one is read and put in alike."""

import datetime as dt
from typing import Annotated, Final, Literal

from pydantic import Field

from cjm_desktop.limits import MOST_QUOTES, TABLE_COLUMNS
from cjm_desktop.model.kinds import Evidence
from cjm_desktop.model.record import Many, Record
from cjm_desktop.model.values import Amount, Count, Id, Key
from cjm_desktop.words import Text

DataRole = Literal[
    "stage",
    "step",
    "touchpoint",
    "persona",
    "customer",
    "rating",
    "mean",
    "spread",
    "count",
    "date",
    "comment",
    "duration",
    "outcome",
]
Measure = Literal[
    "emotion",
    "nps",
    "csat",
    "mean",
    "conversion",
    "conversion-step",
    "duration",
    "duration-mean",
    "share",
    "count",
]
Pick = Literal["newest", "telling"]

DATA_ROLES: Final[dict[DataRole, Text]] = {
    "stage": Text("Data", "Stage"),
    "step": Text("Data", "Step"),
    "touchpoint": Text("Data", "Touchpoint"),
    "persona": Text("Data", "Persona"),
    "customer": Text("Data", "Customer"),
    "rating": Text("Data", "Rating"),
    "mean": Text("Data", "Mean rating"),
    "spread": Text("Data", "Standard deviation"),
    "count": Text("Data", "How many a row stands for"),
    "date": Text("Data", "Date"),
    "comment": Text("Data", "Comment"),
    "duration": Text("Data", "Duration"),
    "outcome": Text("Data", "Event or outcome"),
}
MEASURES: Final[dict[Measure, Text]] = {
    "emotion": Text("Data", "Emotion curve"),
    "nps": Text("Data", "Net promoter score"),
    "csat": Text("Data", "Satisfaction (CSAT)"),
    "mean": Text("Data", "Mean rating"),
    "conversion": Text("Data", "Conversion to the next stage"),
    "conversion-step": Text("Data", "Conversion to the next step"),
    "duration": Text("Data", "Duration (median)"),
    "duration-mean": Text("Data", "Duration (mean)"),
    "share": Text("Data", "Share of an outcome"),
    "count": Text("Data", "Rows or visits"),
}
PICKS: Final[dict[Pick, Text]] = {"newest": Text("Data", "Newest"), "telling": Text("Data", "Most telling")}


class DataColumn(Record):
    """A column of a table, known by its head, and what stands in it; columns that say nothing are not named."""

    name: Key = ""
    says: DataRole
    step: Id | None = None
    """The step that all of a column is about, where each touchpoint has a column of its own."""
    card: Id | None = None
    """The touchpoint that it is about, in place of a step."""
    low: Amount | None = None
    """The worst rating there can be; lower ones are no answers."""
    high: Amount | None = None
    """The best rating there can be."""
    unit: Key = ""
    """What durations are counted in: s, min, h, d."""
    chosen: Many[Key] = ()
    """The outcomes of which the share is wanted."""


class DataName(Record):
    """A name that stands in cells, and what of the map it means; nothing where it is left out."""

    says: DataRole
    text: Key = ""
    step: Id | None = None
    card: Id | None = None
    persona: Id | None = None


class Feed(Record):
    """A curve or a lane of figures that a dataset keeps up to date; none when it is gone."""

    measure: Measure
    lane: Id | None = None
    curve: Id | None = None
    persona: Id | None = None
    """Whose answers go into the curve; none for everybody's."""


class Dataset(Record):
    """A file of data that was put into the map."""

    id: Id
    title: Key = ""
    """The file's name, never its path."""
    date: dt.date | None = None
    """The newest day in the data; without any the day on which they were put in."""
    rows: Count = 0
    sheet: Key = ""
    """The sheet of a workbook."""
    evidence: Evidence | None = None
    """What the figures rest on."""
    plan: Annotated[Many[DataColumn], Field(max_length=TABLE_COLUMNS)] = ()
    names: Many[DataName] = ()
    step: Id | None = None
    """Where rows belong that name no place."""
    quotes: Annotated[int, Field(ge=0, le=MOST_QUOTES)] = 3
    """How many comments become cards at each step."""
    pick: Pick = "telling"
    feeds: Many[Feed] = ()
    cards: Many[Id] = ()
    """The cards that were made of comments."""
