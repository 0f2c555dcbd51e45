"""Lists of actions stand in the order of their ranks, whatever the format, and say these."""

import csv
import io

import pytest
from openpyxl import load_workbook

from cjm_desktop.edits.actions import add_action
from cjm_desktop.edits.workshop import give_votes
from cjm_desktop.interchange.order import Order
from cjm_desktop.interchange.records.lists import taken_into
from cjm_desktop.interchange.writers import written
from cjm_desktop.model.actions import Action
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.paper.order import PrintOrder
from cjm_desktop.paper.setup import print_setup
from cjm_desktop.progress import unheard
from cjm_desktop.words import Fault
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


def voted() -> JourneyMap:
    journey = add_action(sample(), Action(id="a", title="Roof", cards=("rain", "shop")))
    return give_votes(journey, {"rain": 2, "shop": 1, "site": 2})


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".md", ".html", ".pdf"])
def test_a_list_of_votes_has_its_ranks_in_every_format(suffix: str) -> None:
    made = written(Order(voted(), PAPER, "votes"), suffix, unheard).data
    with pytest.raises(Fault):
        written(Order(sample(), PAPER, "votes"), suffix, unheard)
    match suffix:
        case ".csv":
            rows = csv.DictReader(io.StringIO(made.decode("utf-8-sig")))
            assert [(row["rank"], row["votes"], row["text"]) for row in rows] == [
                ("1", "2", "Web site"),
                ("1", "2", "Rain"),
                ("3", "1", "Shop window"),
            ]
        case ".xlsx":
            sheet = load_workbook(io.BytesIO(made))["Cards"]
            assert [row[0].value for row in sheet.iter_rows(min_row=2)] == ["Rank", 1, 1, 3]
        case ".md":
            assert "| 1 | 2 | Rain | Pain points | Ride |" in made.decode()
        case ".html":
            assert made.decode().index("Web site") < made.decode().index("Shop window")
        case _:
            assert made


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_a_list_of_votes_takes_no_card_away(suffix: str) -> None:
    made = written(Order(voted(), PAPER, "votes"), suffix, unheard).data
    with pytest.raises(Fault):
        taken_into(voted(), made, f"votes{suffix}", lambda: "x")


def test_a_list_of_actions_tells_the_votes_of_their_cards() -> None:
    made = written(Order(voted(), PAPER, "actions"), ".csv", unheard).data
    (row,) = csv.DictReader(io.StringIO(made.decode("utf-8-sig")))
    assert (row["title"], row["card_votes"]) == ("Roof", "3")
    assert taken_into(voted(), made, "actions.csv", lambda: "x").journey == voted()
    for suffix in (".md", ".html"):
        assert "Votes" in written(Order(voted(), PAPER, "actions"), suffix, unheard).data.decode()
