"""Tables as spreadsheets, Markdown and web pages hand them over."""

from contextlib import suppress
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.interchange.lists import lines_in
from cjm_desktop.interchange.plain_text import table_text
from cjm_desktop.interchange.tables import column_in, table_in, table_in_html, text_in_html
from cjm_desktop.model.text import clean_prose
from cjm_desktop.words import Fault, say


def test_cells_of_a_spreadsheet_with_line_ends_tabs_and_quotes_in_them() -> None:
    text = 'Lane\tLook\t\r\nPains\t"too ""wet""\r\nand\tcold"\tx\r\n\t\t\r\n"open\t5\t"end"x\r\n'
    assert table_in(text) == (
        ("Lane", "Look", ""),
        ("Pains", 'too "wet"\nand\tcold', "x"),
        ('"open', "5", '"end"x'),
    )


@pytest.mark.parametrize(
    "text", ["", "one\ntwo", "a\t\n\t\nb\t\t", "a | b", "- - -", "---|---", "a\n---", "a\n\tb\n\t\tc"]
)
def test_what_is_no_table(text: str) -> None:
    assert table_in(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "| Lane | A\\|B |\n|:---|--:|\n| Pains | one<br>two |",
        "Our map:\n\nLane | A\\|B\n--- | ---\nPains | one<BR/>two\n\nThe end.",
    ],
)
def test_markdown(text: str) -> None:
    assert table_in(text) == (("Lane", "A|B"), ("Pains", "one\ntwo"))


def test_html_gives_its_words_alone() -> None:
    html = """<html><head><title>t</title><style>td {color: red}</style></head><body><p>Before</p>
    <table><tr><th>Lane<th>A &amp; B</tr><tr><td><b>Pains</b></td><td>one<br>two <script>alert(1)</script></td></tr>
    </table><img src="file:///etc/passwd" alt="x"></body>"""
    assert table_in_html(html) == (("Lane", "A & B"), ("Pains", "one\ntwo"))
    assert text_in_html("<ul><li>one</li><li>t<i>w</i>o</li></ul>").split() == ["one", "two"]


@pytest.mark.parametrize(("rows", "columns"), [(501, 2), (2, 201)])
def test_a_table_that_nobody_can_mean_is_refused_in_a_sentence(rows: int, columns: int) -> None:
    text = "\n".join(["\t".join(["x"] * columns)] * rows)
    with pytest.raises(Fault) as refused:
        table_in(text)
    assert str(columns) in say(refused.value.text, "en")


@given(st.text(max_size=300), st.sampled_from(["", "a\tb\n", '"', '"\t', "|a|b|\n|-|-|\n"]))
def test_any_text_is_read_to_equally_long_rows(text: str, before: str) -> None:
    for rows in (table_in(before + text), table_in_html(f"<table><tr><td>{text}<td>x")):
        assert rows is None or len({len(row) for row in rows}) == 1


cells = st.text(st.characters(exclude_categories=("C", "Z")) | st.sampled_from(' \n\t"=+-@'), max_size=12).map(
    str.strip
)


@given(st.lists(st.lists(cells, min_size=2, max_size=3), min_size=1, max_size=3))
def test_what_we_write_we_read(rows: list[list[str]]) -> None:
    width = max(map(len, rows))
    whole = [("x", *row, *[""] * (width - len(row)), "x") for row in rows]
    read = table_in(table_text(whole))
    assert read is not None
    assert [[cell.removeprefix("'") for cell in row] for row in read] == [
        [normal(cell).removeprefix("'") for cell in row] for row in whole
    ]


def normal(cell: str) -> str:
    return str(clean_prose(cell)).strip()


def test_nothing_is_a_formula_in_a_spreadsheet() -> None:
    assert table_text([["=1+1", "@x", "+cmd", "- a", "-5", "a=b"]]) == "'=1+1\t'@x\t'+cmd\t- a\t-5\ta=b\n"


def test_quotes_that_a_person_wrote_stay() -> None:
    assert table_in('"said"\t"one\ntwo"\n"""a"" b"\tc') == (('"said"', "one\ntwo"), ('"a" b', "c"))


def test_one_column_of_a_spreadsheet() -> None:
    assert column_in('one\r\n"two ""wet""\r\nlines"\r\n"said"\r\n"open') == 'one\ntwo "wet"\nlines\n"said"\n"open'


WORD = "\uf0b7\tone\r\no\ttwo\r\n\uf0a7\tthree\r\n•\tfour\r\n"


def test_a_list_of_a_word_processor_is_no_table() -> None:
    assert table_in(WORD) is None
    assert lines_in(WORD) == ["one", "two", "three", "four"]
    assert table_in("1.\tone\r\n2.\ttwo\r\n") is None
    assert table_in("1\tone\r\n2\ttwo\r\n") == (("1", "one"), ("2", "two"))


EXCEL = """<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Excel.Sheet>
<link id=Main-File rel=Main-File href="file:///C:/Users/x/AppData/Local/Temp/msohtmlclip1/01/clip.htm">
<style><!--table {mso-displayed-decimal-separator:"\\."; } br {mso-data-placement:same-cell;} --></style>
<!--[if gte mso 9]><xml><x:ExcelWorkbook></x:ExcelWorkbook></xml><![endif]--></head>
<body link="#0563C1" vlink="#954F72"><table border=0 cellpadding=0 width=192 style='border-collapse:collapse'>
<!--StartFragment--><col width=64 span=3 style='width:48pt'>
 <tr height=20 style='height:15.0pt'><td height=20></td><td colspan=2 class=xl65>Before</td><td>After</td></tr>
 <tr height=40><td rowspan=2 class=xl66 width=64>Pains</td><td class=xl66>too<br>
    wet<span style='mso-spacerun:yes'>&nbsp; </span></td><td x:str="a>b">x &lt; y</td><td align=right>12</td></tr>
 <tr><td><![if !vml]><img src="file:///C:/secret.png" alt="a>b" onerror='alert("x")'><![endif]>cold</td></tr>
<!--EndFragment--></table></body></html>"""


def test_merged_cells_of_excel_keep_the_columns_below_each_other() -> None:
    assert table_in_html(EXCEL) == (
        ("", "Before", "", "After"),
        ("Pains", "too\n wet", "x < y", "12"),
        ("", "cold", "", ""),
    )


GOOGLE = """<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}
br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" dir="ltr"
data-sheets-root="1"><colgroup><col width="100"/><col width="100"/></colgroup><tbody><tr style="height:21px;"><td
style="overflow:hidden;" data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;a > b&quot;}">a &gt; b</td><td
data-sheets-value='{"1":2,"2":"one\ntwo"}'>one<br/>two</td></tr></tbody></table>"""


def test_google_sheets() -> None:
    assert table_in_html(GOOGLE) == (("a > b", "one\ntwo"),)


def test_a_table_within_a_table_belongs_to_the_cell() -> None:
    html = "<table><tr><td>a<table><tr><td>in<tr><td>side</table>b<td>c<tr><td>d<td>e</table>"
    assert table_in_html(html) == (("a\nin\nside\nb", "c"), ("d", "e"))


HOSTILE = (
    '<~<!--~<![if ~<![CDATA[~<!~<?~</~</a ~<a ~<a b="~<a =~<script>~<head>~<table>~<table><tr><td>~a<b>~&#~"~"a\t~""\t'
    "~<tr><td rowspan=999 colspan=999>~<td colspan=9999999999>a~<a b='~|-~- ~ ~|a|b|\n"
)


@pytest.mark.parametrize("part", HOSTILE.split("~"))
@pytest.mark.parametrize("before", ["", "<table><tr><td>a<td>b", "a|b\n", "a\t"])
def test_hostile_repetition_is_read_in_one_pass(part: str, before: str) -> None:
    text = before + part * (100_000 // len(part)) + "|x"
    began = process_time()
    for read in (table_in, table_in_html, text_in_html, column_in):
        with suppress(Fault):
            read(text)
    assert process_time() - began < 5  # it takes a tenth; looking at each letter again and again would take minutes
