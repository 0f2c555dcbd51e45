"""A hundred thousand answers are read, understood and summed up within two seconds, and can be stopped all the time."""

import csv
import datetime as dt
import io
import random
import time
from collections.abc import Callable
from itertools import pairwise

import pytest

from cjm_desktop.interchange.evidence import figures_of, guessed, read_table
from cjm_desktop.model.ids import new_id
from cjm_desktop.progress import Cancelled, within
from tests.proofs.figures import told
from tests.unit.interchange.data_maps import shop
from tests.unit.interchange.test_hostile_workbooks import SPACE, relations, workbook

ROWS = 100_000
MOST_SECONDS = 2.0
"""Of the processor, from the bytes of the file to the figures."""
LONGEST = 0.5
"""Seconds of the processor between two moments at which the work can be stopped."""


def answers() -> bytes:
    """Return answers with all that such files have: nine columns, gaps, wrong cells, names that the map has not."""
    chance = random.Random(8)  # noqa: S311 - the same answers each time
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(("id", "customer", "date", "touchpoint", "segment", "rating", "duration", "outcome", "comment"))
    places = ("Ad", "product_details", "Pay online", "Support chat", "Moon")
    for number in range(ROWS):
        table.writerow((
            number,
            f"c{chance.randrange(40_000)}",
            f"{chance.randint(1, 28)}/{chance.randint(1, 12)}/2026",
            chance.choice(places),
            chance.choice(("Busy Ann", "Bob", "Eve")),
            chance.choice(("1", "2", "3", "4", "5", "NA")) if number % 5000 else "many",
            round(chance.random() * 600, 1),
            chance.choice(("View", "Purchase", "Drop-off")),
            f"It was so and so, number {number}" if number % 3 else "",
        ))  # fmt: skip
    return text.getvalue().encode()


def in_a_workbook(data: bytes) -> bytes:
    """Return a table as a workbook that a spreadsheet program writes."""
    places: dict[str, int] = {}
    rows: list[str] = []
    for number, row in enumerate(csv.reader(io.StringIO(data.decode())), 1):
        cells: list[str] = []
        for column, text in enumerate(row):
            place = f"{'ABCDEFGHI'[column]}{number}"
            if column == 2 and number > 1:
                day, month, year = map(int, text.split("/"))
                cells.append(
                    f'<c r="{place}" s="1"><v>{(dt.date(year, month, day) - dt.date(1899, 12, 30)).days}</v></c>'
                )
            elif text.replace(".", "").isdigit():
                cells.append(f'<c r="{place}"><v>{text}</v></c>')
            elif text:
                cells.append(f'<c r="{place}" t="s"><v>{places.setdefault(text, len(places))}</v></c>')
        rows.append(f'<row r="{number}" spans="1:9">{"".join(cells)}</row>')
    styles = f'<styleSheet {SPACE}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'
    strings = "".join(f"<si><t>{text}</t></si>" for text in places)
    named = relations(("worksheet", "sheet.xml"), ("sharedStrings", "strings.xml"), ("styles", "styles.xml"))
    return workbook("".join(rows), strings, more={"xl/styles.xml": styles, "xl/_rels/workbook.xml.rels": named})


@pytest.mark.parametrize(
    ("file", "written"),
    [
        ("answers.csv", bytes),
        pytest.param("answers.xlsx", in_a_workbook, marks=pytest.mark.long),
    ],
)
def test_a_hundred_thousand_answers_take_two_seconds_and_can_be_stopped(
    file: str, written: Callable[[bytes], bytes]
) -> None:
    data, journey = written(answers()), shop()
    moments = [time.process_time()]

    def heard(_done: float) -> None:
        moments.append(time.process_time())

    table = read_table(data, file, None, within(heard, 0, 0.6))
    dataset = guessed(table, journey, new_id)
    found = figures_of(table, dataset, journey, within(heard, 0.6, 1))
    silences = [after - before for before, after in pairwise(moments)]
    told(f"answers in {file} of {len(data) / 1e6:.0f} MB", found.rows)
    told("seconds of the processor from its bytes to the figures", f"{moments[-1] - moments[0]:.2f}")
    told("the longest time without asking for Cancel, in seconds", f"{max(silences):.2f}")
    assert {series.feed.measure for series in found.series} == {"emotion", "csat", "duration", "share"}
    assert (found.rows, found.fault_count) == (ROWS, 20)
    assert moments[-1] - moments[0] < MOST_SECONDS
    assert max(silences) < LONGEST


def test_whenever_it_is_stopped_it_stops() -> None:
    data, journey = answers()[:400_000], shop()
    table = read_table(data, "answers.csv")
    dataset = guessed(table, journey, new_id)
    moments: list[float] = []
    figures_of(table, dataset, journey, moments.append)
    assert moments == sorted(moments)
    for wanted in moments:

        def stop(done: float, wanted: float = wanted) -> None:
            if done >= wanted:
                raise Cancelled

        with pytest.raises(Cancelled):
            figures_of(table, dataset, journey, stop)
