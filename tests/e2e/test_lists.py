"""The action list goes out as a table, is worked on elsewhere, and comes back into its map, by the real ``cjm``."""

import csv
import io
import json
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.e2e.program import Cjm

Edit = Callable[[list[dict[str, str]]], None]
NEW = {"title": "=Ask why", "owner": "@Ana", "due": "2027-05-01", "status": "Under way", "value": "4", "weeks": "2.5"}


def actions_of(cjm: Cjm, name: str) -> list[dict[str, Any]]:
    data: dict[str, Any] = json.loads((cjm.folder / name).read_text(encoding="utf-8"))
    return data["actions"]


def prepared(cjm: Cjm, suffix: str) -> tuple[str, ...]:
    """Make a map with three actions and the list of them; return the ids of the cards that the first comes from."""
    cjm("new", "map.cjm", "--template", "software-onboarding")
    data: dict[str, Any] = json.loads((cjm.folder / "map.cjm").read_text(encoding="utf-8"))
    cards = tuple(card["id"] for lane in data["lanes"] for card in lane.get("cards", ()))[:2]
    data["actions"] = [
        {"id": "forms", "title": "Fewer forms", "cards": cards, "audience": 0.5, "value": 5, "owner": "Li"},
        {"id": "chat", "title": "A chat", "note": "With people", "due": "2027-01-31", "status": "under-way"},
        {"id": "letter", "title": "A better letter", "investment": 2, "difficulty": 1, "weeks": 3},
    ]
    (cjm.folder / "map.cjm").write_text(json.dumps(data), encoding="utf-8")
    assert cjm("export", "map.cjm", f"actions{suffix}", "--handout", "actions").code == 0
    return cards


def edit(cjm: Cjm, suffix: str, change: Edit) -> None:
    """Change the list as people do, in the columns that they see."""
    path = cjm.folder / f"actions{suffix}"
    if suffix == ".csv":
        rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))
        heads = list(rows[0])
        change(rows)
        out = io.StringIO()
        writer = csv.DictWriter(out, heads)
        writer.writeheader()
        writer.writerows({"record": "action", **row} for row in rows)
        path.write_text(out.getvalue(), encoding="utf-8")
        return
    book = load_workbook(path)
    sheet = book["Actions"]
    keys = [str(cell.value or "").removeprefix("action.") for cell in sheet[1]]
    found = [
        {key: "" if cell.value is None else str(cell.value) for key, cell in zip(keys, row, strict=True)}
        for row in sheet.iter_rows(min_row=3)
    ]
    rows = [row for row in found if any(row.values())]
    change(rows)
    sheet.delete_rows(3, sheet.max_row)
    for number, row in enumerate(rows, 3):
        for column, key in enumerate(keys, 1):
            cell = sheet.cell(number, column, row.get(key, "") or None)
            if str(cell.value).startswith("="):
                cell.data_type = "s"
    book.save(path)


def by_id(rows: Sequence[dict[str, str]]) -> dict[str, dict[str, str]]:
    return {row["id"]: row for row in rows}


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_a_list_that_nobody_changed_changes_nothing(cjm: Cjm, suffix: str) -> None:
    prepared(cjm, suffix)
    done = cjm("import", f"actions{suffix}", "same.cjm", "--into", "map.cjm")
    assert (done.code, done.err) == (0, "")
    assert "Nothing in the map has changed." in done.out
    same = json.loads((cjm.folder / "same.cjm").read_text(encoding="utf-8"))
    before = json.loads((cjm.folder / "map.cjm").read_text(encoding="utf-8"))
    assert same.pop("history") != before.pop("history"), "it is another state of the map that says the same"
    assert same == before


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_what_was_changed_and_added_comes_back(cjm: Cjm, suffix: str) -> None:
    cards = prepared(cjm, suffix)

    def change(rows: list[dict[str, str]]) -> None:
        forms, chat = by_id(rows)["forms"], by_id(rows)["chat"]
        forms |= {"title": "Far fewer forms", "owner": "Ana", "due": "2027-03-01", "status": "done"}
        forms |= {"audience": "0.75", "value": "4", "investment": "2", "difficulty": "3", "weeks": "6"}
        chat |= {"due": "", "note": "With people,\nnot with robots"}
        guarded = {"title": "'=Ask why", "owner": "'@Ana"} if suffix == ".csv" else {}
        rows.append(NEW | guarded)

    edit(cjm, suffix, change)
    done = cjm("import", f"actions{suffix}", "after.cjm", "--into", "map.cjm")
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines()[1:] == ["New in the map: 1", "Changed in the map: 2"]
    forms, chat, letter, new = actions_of(cjm, "after.cjm")
    assert forms == {
        "id": "forms",
        "title": "Far fewer forms",
        "cards": [*cards],
        "audience": 0.75,
        "value": 4,
        "investment": 2,
        "difficulty": 3,
        "weeks": 6,
        "owner": "Ana",
        "due": "2027-03-01",
        "status": "done",
    }
    assert chat == {"id": "chat", "title": "A chat", "note": "With people,\nnot with robots", "status": "under-way"}
    assert letter == actions_of(cjm, "map.cjm")[2]
    assert new.pop("id") not in {"", "forms", "chat", "letter"}
    assert new == NEW | {"status": "under-way", "value": 4, "weeks": 2.5}
    assert cjm("info", "after.cjm").err == ""


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_what_is_unknown_wrong_or_gone_is_listed(cjm: Cjm, suffix: str) -> None:
    prepared(cjm, suffix)

    def change(rows: list[dict[str, str]]) -> None:
        by_id(rows)["forms"] |= {"status": "soon", "value": "9", "due": "next week"}
        rows.remove(by_id(rows)["letter"])
        rows.append({"id": "strange", "title": "From another map"})

    edit(cjm, suffix, change)
    done = cjm("import", f"actions{suffix}", "after.cjm", "--into", "map.cjm")
    assert done.code == 0
    for said in ("“soon”", "“9”", "“next week”", "the id “strange”", "“A better letter”"):
        assert sum(said in line for line in done.err.splitlines()) == 1, said
    assert all(line.startswith(f"actions{suffix}: ") for line in done.err.splitlines())
    forms, chat, strange = actions_of(cjm, "after.cjm")
    assert (forms["title"], chat["title"], strange) == ("Fewer forms", "A chat", {"id": "strange", **strange})
    assert forms.keys().isdisjoint({"status", "value", "due"})


def test_a_list_of_something_else_is_refused(cjm: Cjm) -> None:
    prepared(cjm, ".xlsx")
    assert cjm("export", "map.cjm", "map.xlsx").code == 0
    refused = cjm("import", "map.xlsx", "after.cjm", "--into", "map.cjm")
    assert refused.code == 1
    assert "no list of actions" in refused.err
    assert not (cjm.folder / "after.cjm").exists()
