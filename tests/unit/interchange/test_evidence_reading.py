"""Tables of data as they come: separators, encodings, heads, decimals, days, durations, and rows that do not fit."""

import csv
import datetime as dt
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from cjm_desktop.interchange.evidence import DataTable, Reading, read_table
from cjm_desktop.interchange.evidence.cells import days_in, minutes_in, numbers_in
from cjm_desktop.interchange.evidence.saying import said_of_fault
from cjm_desktop.limits import DATA_FAULTS
from cjm_desktop.progress import Cancelled
from cjm_desktop.words import Fault, say
from tests.unit.interchange.data_maps import lines, table_of, understood


def said(table: DataTable) -> list[tuple[int, str]]:
    return [(fault.row, say(fault.said, "en")) for fault in table.faults]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_what_separates_cells_is_found_out(separator: str) -> None:
    table = table_of(lines(("id", "text", "score"), (1, "a b", 5), (2, "c", 4), separator=separator))
    assert (table.heads, table.reading.separator) == (("id", "text", "score"), separator)
    assert table.sample(2) == [("1", "a b", "5"), ("2", "c", "4")]
    assert table.numbers == [2, 3]


def test_a_separator_can_be_chosen() -> None:
    assert table_of("a;b,c\n1;2,3\n", reading=Reading(separator=",")).heads == ("a;b", "c")


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8-sig", "评论,评分\n等待时间太长了,2\n"),
        ("utf-16", "评论,评分\n等待时间太长了,2\n"),
        ("utf-16-le", "评论,评分\n等待时间太长了,2\n"),
        ("utf-16-be", "评论,评分\n等待时间太长了,2\n"),
        ("gb18030", "评论,评分\n等待时间太长了，没有人回答我的问题,2\n客服态度很好，问题很快就解决了,5\n"),
        ("big5", "評論,評分\n等待時間太長了，沒有人回答我的問題,2\n客服態度很好，問題很快就解決了,5\n"),
    ],
)
def test_encodings_are_found_out(encoding: str, text: str) -> None:
    table = read_table(text.encode(encoding), "data.csv")
    assert table.heads == tuple(text.split("\n", maxsplit=1)[0].split(","))
    assert table.columns[0][0] == text.split("\n")[1].split(",", maxsplit=1)[0]
    assert table.reading.encoding == encoding.removesuffix("-sig")
    assert read_table(text.encode(encoding), "data.csv", table.reading).columns == table.columns


def test_a_sheet_is_not_said_of_what_has_none() -> None:
    assert table_of("a;b\n1;2\n", reading=Reading(sheet="Other")).reading.sheet is None


def test_a_wrong_encoding_is_named() -> None:
    with pytest.raises(Fault) as caught:
        read_table("größe,b\n1,2\n".encode("cp1252"), "data.csv", Reading(encoding="utf-8"))
    assert say(caught.value.text, "en") == "data.csv is not in the encoding utf-8. Choose another one."


def test_broken_letters_are_named_with_their_cell_and_spoil_nothing_else() -> None:
    text = "评论,评分\n等待时间太长了没有人回答我的问题,2\n客服态度很好问题很快就解决了,5\n".encode()
    broken = text.replace("态".encode(), b"\xe6\x80")
    table = read_table(broken, "data.csv")
    assert table.columns[0][0] == "等待时间太长了没有人回答我的问题"
    assert said(table) == [(3, "“客服�度很好问题很快就解决了” has letters that are not in the encoding UTF-8.")]
    cut = read_table(text[: text.rindex(b",") - 1], "data.csv")
    assert [row for row, _ in said(cut)] == [3, 3]  # too short a row as well


def test_a_first_row_with_numbers_or_days_names_no_columns() -> None:
    assert table_of("7,good\n8,bad\n").heads == ("1", "2")
    assert table_of("2026-05-01,good\n2026-05-02,bad\n").reading.header is False
    assert table_of("date,word\n2026-05-02,bad\n").reading.header is True
    assert table_of("word\ngood\n", reading=Reading(header=False)).columns == (("word", "good"),)


def test_each_column_has_a_head_of_its_own() -> None:
    assert table_of("score,,score,score (2)\n1,2,3,4\n").heads == ("score", "2", "score (2)", "score (2) (2)")


def test_rows_that_do_not_fit_are_listed_and_the_others_stay() -> None:
    table = table_of("a,b\n1,2\n3\n\n4,5,6\n7,8,\n")
    assert table.sample(9) == [("1", "2"), ("3", ""), ("7", "8")]
    assert table.numbers == [2, 3, 6]
    assert said(table) == [
        (3, "This row has 1 cells, the first one 2; the rest is taken as empty."),
        (5, "This row has 3 cells, the first one 2; it is left out."),
    ]


def test_lines_above_the_heads_are_listed() -> None:
    table = table_of("Survey of May\n\nstep,score\nPay,5\nPay,4\n")
    assert (table.heads, table.numbers) == (("step", "score"), [4, 5])
    assert said(table) == [(1, "This stands above the names of the columns; left out.")]


def test_a_quotation_mark_without_an_end_is_told() -> None:
    table = table_of('a,b\n1,"never ends\n2,x\n3,y\n')
    assert said(table) == [(2, "A quotation mark does not end: all that follows stands in this cell.")]
    assert not said(table_of('a,b\n1,"two\nlines"\n'))


def test_all_faults_are_counted_and_the_first_are_listed() -> None:
    table = table_of("a,b\n" + "1,2,3\n" * (DATA_FAULTS + 5) + "1,2\n")
    assert (table.fault_count, len(table.faults), table.count) == (DATA_FAULTS + 5, DATA_FAULTS, 1)


@pytest.mark.parametrize("text", ["", "\n\n", "a,b\n", ",\n,\n"])
def test_what_holds_no_data_is_refused(text: str) -> None:
    with pytest.raises(Fault):
        table_of(text)


def workbook(*sheets: tuple[str, list[list[object]]]) -> bytes:
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def test_a_workbook_gives_its_longest_sheet_or_the_one_that_is_chosen() -> None:
    answers: list[list[object]] = [["day", "score"], [dt.date(2026, 5, 3), 4], [dt.date(2026, 5, 4), None]]
    data = workbook(("About", [["by", "Li"], ["x", 1]]), ("Answers", answers))
    table = read_table(data, "data.xlsx")
    assert (table.sheets, table.reading.sheet) == (("About", "Answers"), "Answers")
    assert table.sample(2) == [(dt.date(2026, 5, 3), 4.0), (dt.date(2026, 5, 4), None)]
    assert read_table(data, "data.xlsx", Reading(sheet="About")).count == 1
    with pytest.raises(Fault) as caught:
        read_table(data, "data.xlsx", Reading(sheet="Answer"))
    assert say(caught.value.text, "en") == "data.xlsx has no sheet “Answer”. There are: About, Answers."


def test_reading_tells_how_far_it_is_and_stops() -> None:
    text = "a,b\n" + "1,2\n" * 5000

    def stop(done: float) -> None:
        if done > 0.3:
            raise Cancelled

    heard: list[float] = []
    read_table(text.encode(), "data.csv", None, heard.append)
    assert heard == sorted(heard)
    assert heard[-1] > 0.9
    with pytest.raises(Cancelled):
        read_table(text.encode(), "data.csv", None, stop)


@pytest.mark.parametrize(
    ("cells", "numbers"),
    [
        (["1,5", "2", "10"], [1.5, 2, 10]),  # a comma before one digit
        (["1,250", "3,5"], [1.25, 3.5]),  # which decides the others
        (["1,250", "2,000"], [1250, 2000]),
        (["1,250.5", "3"], [1250.5, 3]),
        (["1.250,5", "2.000"], [1250.5, 2000]),
        (["0,125"], [0.125]),
        (["4/5", " 3 / 5"], [4, 3]),
        (["★★★★☆", "⭐⭐"], [4, 2]),
        (["45 %", "7%"], [45, 7]),
        (["1 250", "1'250", "−3", "＋２"], [1250, 1250, -3, 2]),
        (["1e3", ".5", "5."], [1000, 0.5, 5]),
    ],
)
def test_a_whole_column_says_what_its_numbers_are(cells: list[str], numbers: list[float]) -> None:
    assert numbers_in(cells).values == numbers


def test_what_is_no_number_is_bad_and_what_is_nothing_is_missing() -> None:
    read = numbers_in(["1", "", "NA", "n/a", "-", "null", "無", "four", "1,2,3,4", "inf", "9" * 400, "=1+1"])
    assert read.known == [1]
    assert read.missing == 6
    assert read.bad == {"four", "1,2,3,4", "inf", "9" * 400, "=1+1"}


@pytest.mark.parametrize(
    ("cells", "days", "known"),
    [
        (["2026-05-03", "2026/5/4 10:30", "2026年5月6日"], ["2026-05-03", "2026-05-04", "2026-05-06"], True),
        (["3/4/2026", "25/4/2026"], ["2026-04-03", "2026-04-25"], True),
        (["3/4/2026", "4/25/2026"], ["2026-03-04", "2026-04-25"], True),
        (["3/4/2026", "5/6/26"], ["2026-04-03", "2026-06-05"], False),
        (["3.4.1998", "31.12.98"], ["1998-04-03", "1998-12-31"], True),
        (["12 May 2026", "May 3, 2026 10:15"], ["2026-05-12", "2026-05-03"], True),
    ],
)
def test_a_whole_column_says_which_is_the_day(cells: list[str], days: list[str], known: bool) -> None:
    found = days_in(cells)
    assert found.read.values == [dt.date.fromisoformat(day) for day in days]
    assert found.is_known is known


def test_days_that_there_are_not_are_bad() -> None:
    found = days_in(["30/2/2026", "13/13/2026", "31/12/2026", "2026", "May", "12:30", "yesterday", "99999999999-1-1"])
    assert found.read.known == [dt.date(2026, 12, 31)]
    assert len(found.read.bad) == 7


def test_the_order_of_day_and_month_can_be_chosen() -> None:
    assert days_in(["3/4/2026"], day_first=False).read.values == [dt.date(2026, 3, 4)]


@pytest.mark.parametrize(
    ("cells", "unit", "minutes"),
    [
        (["90", "30"], "s", [1.5, 0.5]),
        (["2", "0.5"], "h", [120, 30]),
        (["1:30", "0:45"], "s", [1.5, 0.75]),
        (["1:30"], "h", [90]),
        (["1:02:30"], "s", [62.5]),
        (["2 h 15 min", "3分钟"], "s", [135, 3]),
        (["500"], "ms", [500 / 60_000]),
    ],
)
def test_durations_are_read_in_their_unit(cells: list[str], unit: str, minutes: list[float]) -> None:
    assert minutes_in(cells, unit).values == pytest.approx(minutes)


def test_nothing_takes_less_than_no_time() -> None:
    assert minutes_in(["-5", "5", "soon"], "s").bad == {"-5", "soon"}


@given(st.lists(st.floats(-1e6, 1e6).map(lambda value: round(value, 3)), min_size=1, max_size=20))
def test_numbers_written_with_a_comma_are_the_same(values: list[float]) -> None:
    texts = [f"{value:.4f}" for value in values]
    assert numbers_in([text.replace(".", ",") for text in texts]).values == numbers_in(texts).values == values


@given(st.binary(max_size=300))
def test_any_bytes_are_a_table_or_a_fault(data: bytes) -> None:
    try:
        table = read_table(data, "data.csv")
    except Fault:
        return
    assert all(len(cells) == table.count for cells in table.columns)
    assert len(set(table.heads)) == len(table.heads) == len(table.columns)


def test_zero_bytes_in_cells_are_named_with_row_and_column_and_hide_nothing() -> None:
    text = "customer,sta\0ge,score\nc1,Find\0 out,4\nc2,Buy,5\0\nc3,Buy,3\n"
    table, dataset, found = understood(text)
    assert [column.says for column in dataset.plan] == ["customer", "stage", "rating"]
    assert table.columns[1] == ("Find out", "Buy", "Buy")
    assert [(fault.row, fault.column) for fault in found.faults] == [(1, "stage"), (2, "stage"), (3, "score")]
    assert say(said_of_fault(found.faults[1]), "en") == (
        "row 2, column “stage”: “Find out” holds zero bytes, which are no letters; left out. "
        "If something is missing, export the data again."
    )


@pytest.mark.parametrize(
    ("cells", "values"),
    [
        (["235.0", "156.0", "264.5", "1,5"], [235, 156, 264.5, None]),  # one slip does not turn all the others
        (["3,25", "4,5", "1.5"], [3.25, 4.5, None]),
        (["1.234", "3,25"], [1234, 3.25]),
        (["1,234", "1,234.5", "3.25"], [1234, 1234.5, 3.25]),
        (["1,234", "0,125"], [1.234, 0.125]),
        (["1,234", "2"], [1234, 2]),
    ],
)
def test_most_of_a_column_says_which_mark_stands_before_decimals(cells: list[str], values: list[float | None]) -> None:
    for ordered in (cells, cells[::-1]):
        read = numbers_in(ordered)
        assert read.values == (values if ordered is cells else values[::-1])
        assert read.bad == {cell for cell, value in zip(cells, values, strict=True) if value is None}


def test_a_text_with_a_few_broken_letters_is_read_and_each_cell_with_one_is_named() -> None:
    good = b"".join(b"Buy,%d,ok\n" % (number % 5 + 1) for number in range(20))
    table = read_table(b"stage,score,comment\nBuy,4,It was caf\x81 like\n" + good, "data.csv")
    assert table.count == 21
    assert said(table) == [(2, "“It was caf� like” has letters that are not in the encoding UTF-8.")]
    with pytest.raises(Fault):
        read_table(b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "picture.csv")


@given(st.lists(st.lists(st.sampled_from(["", "a", "4", "NA", "=1", "b c", "1.5"]), max_size=5), max_size=8))
def test_every_row_is_in_the_table_or_named(rows: list[list[str]]) -> None:
    text = lines(*rows)
    try:
        table = table_of(text)
    except Fault:
        return
    filled = {number for number, row in enumerate(csv.reader(text.splitlines()), 1) if any(row)}
    gone = {row for row, sentence in said(table) if "left out" in sentence}
    head = min(filled - gone) if table.reading.header else None
    assert {*table.numbers} == filled - gone - {head}
