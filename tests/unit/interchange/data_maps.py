"""Maps and tables for tests of what comes in from data."""

import csv
import io
from collections.abc import Callable, Sequence
from itertools import count

from cjm_desktop.interchange.evidence import DataTable, Found, Reading, figures_of, guessed, read_table, with_names
from cjm_desktop.model.datasets import Dataset
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.records import JourneyMap, Persona, Stage, Step


def fresh() -> NewId:
    numbers = count(1)
    return lambda: f"new{next(numbers)}"


def shop() -> JourneyMap:
    """A map of three stages, the second one with two steps, a touchpoint in each, and two personas."""
    stages = (
        Stage(id="find", title="Find out", steps=(Step(id="search", title="Search"),)),
        Stage(id="buy", title="Buy", steps=(Step(id="choose", title="Product page"), Step(id="pay", title="Checkout"))),
        Stage(id="use", title="Use", steps=(Step(id="try", title="Try it"),)),
    )
    cards = (
        Card(id="ad", step="search", text="Ad"),
        Card(id="shelf", step="choose", text="Product details"),
        Card(id="till", step="pay", text="Pay online"),
        Card(id="help", step="try", text="Support chat"),
    )
    lane = CardLane(id="points", kind="touchpoint", cards=cards)
    people = (Persona(id="ann", name="Busy Ann"), Persona(id="bob", name="Bob"))
    return JourneyMap(format="cjm", version=1, id="shop", stages=stages, lanes=(lane,), personas=people)


def table_of(text: str, file: str = "data.csv", reading: Reading | None = None) -> DataTable:
    return read_table(text.encode(), file, reading)


def lines(*rows: Sequence[object], separator: str = ",") -> str:
    text = io.StringIO()
    csv.writer(text, delimiter=separator, lineterminator="\n").writerows(rows)
    return text.getvalue()


def understood(
    text: str, journey: JourneyMap | None = None, change: Callable[[Dataset], Dataset] = lambda dataset: dataset
) -> tuple[DataTable, Dataset, Found]:
    """Return what becomes of a CSV: the table, what it is taken for, and its figures."""
    journey = journey or shop()
    table = table_of(text)
    dataset = with_names(table, change(guessed(table, journey, fresh())), journey)
    return table, dataset, figures_of(table, dataset, journey)
