"""A hundred thousand answers are read, understood and summed up within two seconds, and can be stopped all the time."""

import csv
import io
import random
import time
from itertools import pairwise

import pytest

from cjm_desktop.interchange.evidence import figures_of, guessed, read_table
from cjm_desktop.model.ids import new_id
from cjm_desktop.progress import Cancelled, within
from tests.proofs.figures import told
from tests.unit.interchange.data_maps import shop

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


def test_a_hundred_thousand_answers_take_two_seconds_and_can_be_stopped() -> None:
    data, journey = answers(), shop()
    moments = [time.process_time()]

    def heard(_done: float) -> None:
        moments.append(time.process_time())

    table = read_table(data, "answers.csv", None, within(heard, 0, 0.6))
    dataset = guessed(table, journey, new_id)
    found = figures_of(table, dataset, journey, within(heard, 0.6, 1))
    silences = [after - before for before, after in pairwise(moments)]
    told(f"answers in a CSV of {len(data) / 1e6:.0f} MB", found.rows)
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
