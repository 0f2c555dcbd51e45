"""Data come into a map by the real ``cjm``: told first, then written, then renewed by a newer file."""

import json
from typing import Any

import pytest

from cjm_desktop.storage.writing import write_map
from tests.e2e.program import Cjm
from tests.unit.interchange.data_maps import lines, shop

MAY = lines(
    ("id", "touchpoint", "score", "date", "comment"),
    (1, "Ad", 4, "13/5/2026", "=1+1 looks nice"),
    (2, "ad", 2, "2/5/2026", "Where is it?"),
    (3, "Pay online", 5, "1/5/2026", "Fine"),
    (4, "Moon", "x", "40/5/2026", "Dark"),
)
JUNE = lines(
    ("id", "touchpoint", "score", "date", "comment"),
    (1, "Ad", 5, "13/6/2026", "Better"),
    (2, "Pay online", 1, "14/6/2026", "It failed"),
)


@pytest.fixture
def at_shop(cjm: Cjm) -> Cjm:
    write_map(cjm.folder / "map.cjm", shop(), "nothing")
    (cjm.folder / "may.csv").write_text(MAY, encoding="utf-8")
    return cjm


def lanes_of(cjm: Cjm, name: str) -> dict[str, dict[str, Any]]:
    data: dict[str, Any] = json.loads((cjm.folder / name).read_text(encoding="utf-8"))
    return {lane.get("metric", lane["kind"]): lane for lane in data["lanes"]}


def test_data_are_told_and_nothing_is_written(at_shop: Cjm) -> None:
    before = (at_shop.folder / "map.cjm").read_bytes()
    done = at_shop("evidence", "map.cjm", "may.csv")
    assert done.code == 0
    assert done.out == (
        "may.csv: 4 rows, 5 columns, UTF-8, separated by comma\n"
        "  touchpoint: Touchpoint\n"
        "  score: Rating, 1 to 5\n"
        "  date: Date\n"
        "  comment: Comment\n"
        "  “Moon”, rows: 1: not in the map, left out\n"
        "  “Ad”, rows: 2: “Ad”\n"
        "  “Pay online”, rows: 1: “Pay online”\n"
        "Emotion curve, ratings 1 to 5\n"
        "  Search: 3 ± 1.41 (n = 2)\n"
        "  Checkout: 5 (n = 1)\n"
        "  All data: 3.67 ± 1.53 (n = 3)\n"
        "Satisfaction (CSAT)\n"
        "  Search: 50\u00a0% (n = 2)\n"
        "  Checkout: 100\u00a0% (n = 1)\n"
        "  All data: 66.67\u00a0% (n = 3)\n"
        "Comments that become cards: 3\n"
    )
    assert done.err == (
        "may.csv: Rows that are at no step of the map, in the figures of the whole only: 1\n"
        "may.csv, row 5, column “score”: “x” is no number; left out.\n"
        "may.csv, row 5, column “date”: “40/5/2026” is no day; the row counts without it.\n"
        "Nothing was written. With -o OUT.cjm this goes into a map.\n"
    )
    assert (at_shop.folder / "map.cjm").read_bytes() == before


def test_a_newer_file_renews_what_the_first_one_made(at_shop: Cjm) -> None:
    assert at_shop("evidence", "map.cjm", "may.csv", "-o", "out.cjm").code == 0
    first = lanes_of(at_shop, "out.cjm")
    (at_shop.folder / "june.csv").write_text(JUNE, encoding="utf-8")
    done = at_shop("evidence", "out.cjm", "june.csv", "--refresh", "may.csv", "-o", "out.cjm")
    assert (done.code, done.out.splitlines()[1]) == (0, "  Refreshes what came from “june.csv” before.")
    second = lanes_of(at_shop, "out.cjm")
    assert {name: lane["id"] for name, lane in first.items()} == {name: lane["id"] for name, lane in second.items()}
    values = [(each["step"], each["value"], each["before"]) for each in second["csat"]["values"]]
    assert values == [("search", 100.0, 50.0), ("pay", 0.0, 100.0)]
    (curve,) = second["emotion"]["curves"]
    assert [(each["value"], each["source"]) for each in curve["points"]] == [
        (1.0, "june.csv, 2026-06-14"),
        (-1.0, "june.csv, 2026-06-14"),
    ]
    old = {card["id"] for card in first["feedback"]["cards"]}
    assert {card["id"] for card in second["feedback"]["cards"]} == old
    assert at_shop("validate", "out.cjm").code == 0
    assert at_shop("diff", "out.cjm", "out.cjm").code == 0


def test_what_is_asked_of_data_is_done(at_shop: Cjm) -> None:
    text = "where;how long;bought\nMoon;90;ja\nMoon;30;nein\nPay;x;ja\n"
    (at_shop.folder / "visits.txt").write_text(text, encoding="utf-8")
    asked = ("--column", "where=touchpoint", "--column", "how long=duration", "--column", "bought=outcome")
    asked += ("--unit", "min", "--outcome", "JA", "--name", "Moon=Support chat", "--make", "duration,share")
    done = at_shop("evidence", "map.cjm", "visits.txt", *asked, "-o", "out.cjm")
    assert done.code == 0, done.err
    assert "  Try it: 1\u00a0h ± 42\u00a0min\u00a026\u00a0s (n = 2)\n" in done.out
    assert "  Try it: 50\u00a0% (n = 2)\n" in done.out
    assert lanes_of(at_shop, "out.cjm")["duration"]["values"][0]["value"] == 60.0


def test_data_without_places_go_to_a_step_that_is_said(at_shop: Cjm) -> None:
    (at_shop.folder / "nps.tsv").write_text("nps\tcomment\n10\tI tell everybody\n3\tNever again\n", encoding="utf-8")
    done = at_shop("evidence", "map.cjm", "nps.tsv", "-o", "out.cjm")
    assert (done.code, (at_shop.folder / "out.cjm").exists()) == (1, False)
    assert done.err.endswith("Nothing was written: no figure is at a step of the map. Say where by --name or --at.\n")
    assert at_shop("evidence", "map.cjm", "nps.tsv", "--at", "Try it", "--quotes", "1", "-o", "out.cjm").code == 0
    lanes = lanes_of(at_shop, "out.cjm")
    assert lanes["nps"]["values"] == [{"step": "try", "value": 0.0, "source": "nps.tsv", "count": 2}]
    assert [card["text"] for card in lanes["feedback"]["cards"]] == ["Never again"]


@pytest.mark.parametrize(
    ("asked", "code", "said"),
    [
        (("--pick", "best"), 2, "--pick cannot be “best”. It takes: newest, telling."),
        (("--quotes", "51"), 2, "--quotes cannot be “51”. It takes: 0–50."),
        (("--ends", "5:1"), 2, "--ends cannot be “5:1”. It takes: 1:5, 0:10, -3:3."),
        (("--column", "score"), 2, "--column needs a name, an equals sign and what it means: “score” has not."),
        (("--refresh", "april.csv"), 2, "--refresh cannot be “april.csv”. It takes: –."),
        (
            ("--column", "scores=rating"),
            1,
            "may.csv has no column “scores”. There are: id, touchpoint, score, date, comment.",
        ),
        (("--at", "Sun"), 1, "The map has no stage, step or touchpoint “Sun”."),
        (("--name", "Sun=Ad"), 1, "The data have no name “Sun” in a column of places or personas."),
        (("--encoding", "no-such"), 1, "may.csv is not in the encoding no-such. Choose another one."),
        (("-o", "may.csv", "--force"), 2, "may.csv would be written over itself. Give the new file another name."),
    ],
)
def test_what_cannot_be_is_said(at_shop: Cjm, asked: tuple[str, ...], code: int, said: str) -> None:
    done = at_shop("evidence", "map.cjm", "may.csv", *asked)
    assert (done.code, done.out, done.err) == (code, "", f"{said}\n")


def test_what_is_no_table_is_said(at_shop: Cjm) -> None:
    (at_shop.folder / "empty.csv").write_bytes(b"")
    (at_shop.folder / "broken.xlsx").write_bytes(b"PK\x03\x04 and no more")
    assert at_shop("evidence", "map.cjm", "empty.csv").err == "empty.csv holds no table: there is nothing in it.\n"
    done = at_shop("evidence", "map.cjm", "broken.xlsx")
    assert (done.code, done.out) == (1, "")
    assert at_shop("evidence", "map.cjm", "gone.csv").err == "gone.csv does not exist.\n"


@pytest.mark.parametrize(("language", "said"), [("zh_CN.UTF-8", "用法"), ("zh_TW.UTF-8", "用法")])
def test_help_speaks_the_language_of_the_person(at_shop: Cjm, language: str, said: str) -> None:
    done = at_shop("evidence", "--help", LANG=language)
    assert (done.code, done.out.startswith(said)) == (0, True)
    told = at_shop("evidence", "map.cjm", "may.csv", LANG=language)
    assert "Rating" not in told.out
