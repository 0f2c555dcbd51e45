"""A workshop from the printed kit to the map that comes of it, by the real ``cjm``."""

import json
from typing import Any

import pypdfium2
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from cjm_desktop.model.revisions import says_the_same
from cjm_desktop.storage.reading import read_map
from tests.e2e.program import Cjm


def cards_of(cjm: Cjm, name: str) -> dict[str, tuple[str, str]]:
    data: dict[str, Any] = json.loads((cjm.folder / name).read_text(encoding="utf-8"))
    cards = [card for lane in data["lanes"] for card in lane.get("cards", [])]
    return {card["id"]: (card["step"], card.get("text", "")) for card in cards}


def steps_of(cjm: Cjm, name: str) -> list[str]:
    data: dict[str, Any] = json.loads((cjm.folder / name).read_text(encoding="utf-8"))
    return [step["id"] for stage in data["stages"] for step in stage["steps"]]


def test_notes_that_were_printed_come_back_into_the_map(cjm: Cjm) -> None:
    cjm("new", "map.cjm", "--template", "software-onboarding")
    printed = cjm("export", "map.cjm", "kit.pdf", "--kit", "--blank", "2")
    assert (printed.code, printed.err) == (0, "")
    assert "Page: 210 × 297 mm (A4)" in printed.out
    with pypdfium2.PdfDocument((cjm.folder / "kit.pdf").read_bytes()) as document:
        said = "".join(document[number].get_textpage().get_text_range() for number in range(len(document)))
    before, steps = cards_of(cjm, "map.cjm"), steps_of(cjm, "map.cjm")
    marks = {card: card[:4] for card in before}
    assert all(mark in said for mark in marks.values())
    assert "P2" in said
    assert "P3" not in said
    unchanged = [f'{marks[card]},{steps.index(step) + 1},"{text}"' for card, (step, text) in before.items()]
    (cjm.folder / "same.csv").write_text("\n".join(["number or id,step,text", *unchanged]), encoding="utf-8")
    alone = cjm("import", "same.csv", "same.cjm")
    assert alone.code == 1
    assert "--into MAP.cjm" in alone.err
    same = cjm("import", "same.csv", "same.cjm", "--into", "map.cjm")
    assert (same.code, same.err) == (0, "")
    assert f"Nothing to change: {len(before)}" in same.out
    written, former = (read_map(cjm.folder / name).journey for name in ("same.cjm", "map.cjm"))
    assert says_the_same(written, former)

    first, second = list(before)[:2]
    lines = [f"{marks[first].upper()};2;", f"{marks[second]};;New words", "P1;1;Slow, slow", "zzzz;1;x", "O9;;x"]
    (cjm.folder / "notes.csv").write_text("\n".join(lines), encoding="utf-8")
    done = cjm("import", "notes.csv", "after.cjm", "--into", "map.cjm")
    assert done.code == 0
    assert done.err.splitlines() == [
        "notes.csv, row 4: No card begins with “zzzz”, and no blank note is called so.",
        "notes.csv, row 5: A new note needs a step.",
    ]
    after = cards_of(cjm, "after.cjm")
    assert after[first] == (steps[1], before[first][1])
    assert after[second] == (before[second][0], "New words")
    (made,) = after.keys() - before.keys()
    assert after[made] == (steps[0], "Slow, slow")
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    for row in (["Number or id", "Step", "Text"], *(line.split(";") for line in lines)):
        sheet.append([*row, "", ""][:3])
    book.save(cjm.folder / "notes.xlsx")
    assert "--into MAP.cjm" in cjm("import", "notes.xlsx", "from book.cjm").err
    of_book = cjm("import", "notes.xlsx", "from book.cjm", "--into", "map.cjm")
    assert of_book.code == 0
    assert of_book.err.splitlines() == [
        line.replace("notes.csv", "notes.xlsx").replace("row 4", "row 5").replace("row 5: A", "row 6: A")
        for line in done.err.splitlines()
    ]
    assert {*cards_of(cjm, "from book.cjm").values()} == {*after.values()}


def test_a_map_is_written_over_by_its_notes_with_force_alone(cjm: Cjm) -> None:
    cjm("new", "map.cjm", "--template", "software-onboarding")
    before = (cjm.folder / "map.cjm").read_bytes()
    (cjm.folder / "notes.csv").write_text("P1,1,Slow\n", encoding="utf-8")
    refused = cjm("import", "notes.csv", "map.cjm", "--into", "map.cjm")
    assert refused.code == 1
    assert "--force" in refused.err
    assert (cjm.folder / "map.cjm").read_bytes() == before
    assert cjm("import", "notes.csv", "map.cjm", "--into", "map.cjm", "--force").code == 0
    assert (cjm.folder / "map.cjm").read_bytes() != before


def test_a_list_of_which_nothing_is_understood_writes_nothing(cjm: Cjm) -> None:
    cjm("new", "map.cjm", "--template", "software-onboarding")
    (cjm.folder / "notes.csv").write_text("milk\neggs\n", encoding="utf-8")
    done = cjm("import", "notes.csv", "out.cjm", "--into", "map.cjm")
    assert done.code == 1
    assert "Nothing was written" in done.err
    assert not (cjm.folder / "out.cjm").exists()


def test_options_that_a_kit_cannot_follow_are_refused(cjm: Cjm) -> None:
    cjm("new", "map.cjm", "--template", "software-onboarding")
    for options in (
        ("--kit", "--scale", "50%"),
        ("--kit", "--distance", "1m"),
        ("--kit", "--handout", "personas"),
        ("--kit", "--blank", "100"),
        ("--blank", "2"),
    ):
        assert cjm("export", "map.cjm", "kit.pdf", *options).code == 2
