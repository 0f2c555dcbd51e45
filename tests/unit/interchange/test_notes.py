"""Lists of notes from other programs."""

import io
import re
import zipfile
from itertools import count

import pytest
from openpyxl import Workbook

from cjm_desktop.interchange.note_file import notes_of
from cjm_desktop.interchange.notes import is_note_list, notes_in
from cjm_desktop.interchange.readers import READERS
from cjm_desktop.interchange.separated import rows_in
from cjm_desktop.progress import unheard
from cjm_desktop.words import Fault, say

WANTED = [("k3f9", "3", ""), ("P1", "Ride", "Flat tyre")]


def read(text: str, encoding: str = "utf-8") -> list[tuple[str, str, str]]:
    return [(line.mark, line.step, line.text) for line in notes_in(rows_in(text.encode(encoding), "a.csv")[0]).lines]


@pytest.mark.parametrize(
    "text",
    [
        "k3f9,3,\nP1,Ride,Flat tyre\n",
        "Number or id,Step,Text\nk3f9,3,\nP1,Ride,Flat tyre\n",
        "number;step;text\r\nk3f9;3;\r\nP1;Ride;Flat tyre\r\n",
        "Text\tID\tStep\n\tk3f9\t3\nFlat tyre\tP1\tRide\n",
        "\n编号或代码,步骤,文字\n\nk3f9,3\nP1,Ride,Flat tyre\n,,\n",
        "編號；\n".replace("；\n", ",步驟,內容,,\nk3f9,3,,,\nP1,Ride,'Flat tyre,,\n").replace("'Flat", "Flat"),
        'Mark,Step,Text\n"k3f9","3",""\n"P1","Ride","Flat tyre"\n',
    ],
)
def test_a_list_is_read_by_the_names_of_its_columns_or_by_their_order(text: str) -> None:
    assert read(text) == WANTED


def test_old_encodings_are_read() -> None:
    text = "编号,步骤,文字\nP1,签约,等待时间太长，客户觉得流程不清楚\nP2,放款,没有人告诉客户还要准备什么材料\n"
    assert read(text, "gb18030") == read(text) == read(text, "utf-16")


def test_commas_in_a_text_that_nobody_put_in_quotes_stay_in_it() -> None:
    assert read("number,step,text\nP1,3,Wait, wait\nP2,3,Go\n") == [("P1", "3", "Wait, wait"), ("P2", "3", "Go")]


def test_a_guard_against_formulas_is_taken_off() -> None:
    assert read("number,step,text\nP1,3,'=1+1\n") == [("P1", "3", "=1+1")]


def test_rows_are_counted_as_a_spreadsheet_does() -> None:
    rows, _ = rows_in(b'number,step,text\n\nP1,3,"two\nlines"\nP2,3,x\n', "a.csv")
    assert [line.number for line in notes_in(rows).lines] == [3, 4]


def test_what_is_not_read_is_said() -> None:
    found = notes_in([["id", "text", "step", "author"], ["P1", "Wait", "3", "Li", "more"]])
    assert [say(remark, "en") for remark in found.remarks] == [
        "These columns are not read: author.",
        "Row 2 has more cells than the first one. These are not read: more.",
    ]


def test_a_list_of_notes_is_told_by_its_columns() -> None:
    assert is_note_list([[], ["Number", "Step", "Text"], ["P1", "1", "x"]])
    assert is_note_list([["代碼", "步驟", "內容"]])
    others: list[list[list[str]]] = [[], [[]], [["Step", "Text"]], [["", "Look", "Buy"]], [["P1", "1", "x"]]]
    others.append([["id", "step", "text", "title", "colour", "tags"]])
    assert not any(map(is_note_list, others))
    assert notes_in([]).lines == ()


def workbook(*sheets: tuple[str, list[list[object]]]) -> bytes:
    book = Workbook()
    del book[book.sheetnames[0]]
    for name, rows in sheets:
        sheet = book.create_sheet(name)
        for number, row in enumerate(rows, 1):
            for column, cell in enumerate(row, 1):
                sheet.cell(number, column, cell)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def in_workbook(data: bytes) -> list[tuple[int, str, str, str]]:
    found = notes_of(data, "notes.xlsx")
    assert found is not None
    return [(line.number, line.mark, line.step, line.text) for line in found.lines]


def test_a_workbook_is_read_by_its_cells_with_the_numbers_of_its_rows() -> None:
    rows: list[list[object]] = [["Text", "编号", "Step"], [], [None, "k3f9", 3], ["Flat tyre, again", "P1", 2.1], []]
    assert in_workbook(workbook(("Notes", rows))) == [(3, "k3f9", "3", ""), (4, "P1", "2.1", "Flat tyre, again")]
    plain: list[list[object]] = [["k3f9", 3, None], ["P1", "Ride", "Flat tyre"]]
    assert [cells for _, *cells in in_workbook(workbook(("A", plain)))] == [list(line) for line in WANTED]


def test_of_several_sheets_the_one_that_lists_notes_is_read() -> None:
    data = workbook(("Who was there", [["Li"], ["An"]]), ("Wall", [["id", "step", "text"], ["P1", 1, "Slow"]]))
    assert in_workbook(data) == [(2, "P1", "1", "Slow")]
    found = notes_of(data, "notes.xlsx")
    assert found is not None
    assert [say(remark, "en") for remark in found.remarks] == ["Only the sheet “Wall” was read, not: Who was there."]
    assert in_workbook(workbook(("Nothing", []))) == []


def test_formulas_in_a_workbook_are_not_calculated() -> None:
    data = workbook(("A", [["id", "step", "text"], ["P1", "=1+1", '=HYPERLINK("http://x","y")'], ["P2", 1, "Slow"]]))
    assert in_workbook(data) == [(2, "P1", "", ""), (3, "P2", "1", "Slow")], "nothing was calculated yet"
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, re.sub(rb"(<f>1\+1</f>)<v ?(/>|></v>)", rb"\1<v>2</v>", old.read(name)))
    assert in_workbook(out.getvalue())[0] == (2, "P1", "2", "")


def test_workbooks_that_are_no_lists_or_broken_say_so() -> None:
    ids = map(str, count())
    with pytest.raises(Fault) as broken:
        notes_of(b"PK\3\4", "notes.xlsx")
    assert "notes.xlsx is no workbook" in say(broken.value.text, "en")
    with pytest.raises(Fault) as bare:
        READERS[".xlsx"](
            workbook(("A", [["id", "step", "text"], ["P1", 1, "x"]])), "a.xlsx", lambda: next(ids), unheard
        )
    assert "--into" in say(bare.value.text, "en")
    many = notes_of(workbook(("A", [["P1", 1, "x"]] * 10_010)), "a.xlsx")
    assert many is not None
    assert 10_000 < len(many.lines) <= 10_002, "as many as are needed to say that they are too many"
