"""Lists of actions stand in the order of their ranks, whatever the format, and say these."""

import csv
import io

import pytest
from openpyxl import load_workbook

from cjm_desktop.edits.actions import add_action
from cjm_desktop.interchange.order import Order
from cjm_desktop.interchange.records.lists import taken_into
from cjm_desktop.interchange.writers import written
from cjm_desktop.model.actions import Action
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.paper.order import PrintOrder
from cjm_desktop.paper.setup import print_setup
from cjm_desktop.progress import unheard
from tests.unit.edits.sample import sample

PAPER = PrintOrder(print_setup("A4"))


def planned() -> JourneyMap:
    """Return the sample with actions that are worth the more the later they stand, and one that is done."""
    journey = sample()
    for number in range(1, 6):
        journey = add_action(journey, Action(id=f"a{number}", title=f"Plan {number}", value=number))
    return add_action(journey, Action(id="z", title="=Past", value=5, status="done"), "a3")


def data(suffix: str) -> bytes:
    return written(Order(planned(), PAPER, "actions"), suffix, unheard).data


def test_a_csv_tells_ranks_and_scores() -> None:
    rows = list(csv.DictReader(io.StringIO(data(".csv").decode("utf-8-sig"))))
    assert [(row["rank"], row["title"]) for row in rows] == [
        *(("12345"[place], f"Plan {5 - place}") for place in range(5)),
        ("", "'=Past"),
    ]
    scores = [float(row["score"]) for row in rows[:-1]]
    assert scores == sorted(scores, reverse=True)


def test_a_workbook_shows_ranks_first() -> None:
    sheet = load_workbook(io.BytesIO(data(".xlsx")))["Actions"]
    rows = [[cell.value for cell in row[:4]] for row in sheet.iter_rows(min_row=2)]
    assert rows[0][:3] == ["Rank", "Score", "Title"]
    assert [(row[0], row[2]) for row in rows[1:7]] == [*((n, f"Plan {6 - n}") for n in range(1, 6)), (None, "=Past")]


def test_markdown_numbers_them() -> None:
    lines = data(".md").decode().splitlines()
    assert [line for line in lines if "**" in line] == [
        *(f"{number}. **Plan {6 - number}**" for number in range(1, 6)),
        "- **\\=Past**",
    ]


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_a_list_that_stands_as_it_was_written_leaves_the_order_of_the_map(suffix: str) -> None:
    assert taken_into(planned(), data(suffix), f"list{suffix}", lambda: "new").journey == planned()


def test_a_list_in_another_order_is_taken_as_it_stands() -> None:
    head, *rows = data(".csv").decode("utf-8-sig").splitlines(keepends=True)
    turned = "".join((head, *reversed(rows)))
    journey = taken_into(planned(), turned.encode(), "list.csv", lambda: "new").journey
    assert [action.id for action in journey.actions] == ["z", "a1", "a2", "a3", "a4", "a5"]


def test_a_new_action_in_a_list_comes_last() -> None:
    text = data(".csv").decode("utf-8-sig")
    head, first, *rest = text.splitlines(keepends=True)
    cells = dict.fromkeys(head.strip().split(","), "") | {"record": "action", "title": "New one"}
    grown = "".join((head, ",".join(cells.values()) + "\r\n", first, *rest))
    journey = taken_into(planned(), grown.encode(), "list.csv", lambda: "new").journey
    assert [action.title for action in journey.actions][-1] == "New one"
    assert journey.actions[:-1] == planned().actions
