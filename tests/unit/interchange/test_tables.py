"""Tables as spreadsheets, Markdown and web pages hand them over."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.interchange.plain_text import table_text
from cjm_desktop.interchange.tables import table_in, table_in_html, text_in_html
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
