"""Lists of notes from other programs."""

import pytest

from cjm_desktop.interchange.notes import is_note_list, notes_in
from cjm_desktop.interchange.separated import rows_in
from cjm_desktop.words import say

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
