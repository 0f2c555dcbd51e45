"""Rows and texts of a workbook that are taken many at a time are read as those that are gone through part by part."""

import datetime as dt
from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop.interchange.markup import Shortcut, UnmeantError, go_through
from cjm_desktop.interchange.xlsx_cells import Amount, Cell, Cells, Strings
from cjm_desktop.limits import TABLE_CELLS, TABLE_LETTERS
from cjm_desktop.words import Fault

TEXTS = [
    "good",
    "",
    "a &lt; b &amp;amp;",
    "好 &amp; 坏",
    "_x0041_",
    "&#65;",
    "]]",
    " two\nlines ",
    "1",
]
CELLS = [
    '<c r="A{row}"><v>{row}</v></c>',
    '<c r="B{row}" s="1"><v>46000.5</v></c>',
    '<c r="B{row}" s="0" t="n"><v>4.5</v></c>',
    '<c r="C{row}" t="s"><v>1</v></c>',
    '<c r="D{row}" s="2"/>',
    '<c r="D{row}"></c>',
    '<c r="E{row}" t="b"><v>1</v></c>',
    '<c r="E{row}" t="e"><v>#N/A</v></c>',
    '<c r="F{row}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>',
    '<c r="F{row}" t="inlineStr"><is><t>{text}</t></is></c>',
    '<c r="F{row}" t="inlineStr"><is><r><rPr/><t>{text}</t></r><r><t>!</t></r></is></c>',
    '<c r="G{row}" t="str"><f>A1&amp;"{text}"</f><v>{text}</v></c>',
    '<c r="G{row}" cm="1"><f t="shared" si="0"/><v>7</v></c>',
    '<c t="d"><v>2026-05-03</v></c>',
    '<c s="1" r="H{row}"><v>46001</v></c>',
    "<c r='H{row}'><v>3</v></c>",
    '<c r="AA{row}" t="str"><v><![CDATA[</c></row><row r="9"><c r="A9"><v>9</v></c></row>]]></v></c>',
    '<!-- </row><row r="9"><c r="A9"><v>9</v></c></row> -->',
    '<?x </row><row r="9"><c r="A9"><v>9</v></c></row> ?>',
]
ROWS = ['<row r="{row}">{cells}</row>', '<row r="{row}" spans="1:9" x:d="0.25">{cells}</row>', "<row>{cells}</row>"]
"""Written as programs do, and as they hardly would."""


def sheet(rows: Iterable[str], head: str = "") -> bytes:
    return f"{head}<worksheet><sheetData>{''.join(rows)}</sheetData><x>1</x></worksheet>".encode()


def cut(data: bytes, size: int) -> Iterable[bytes]:
    return (data[at : at + size] for at in range(0, len(data), size))


def read(data: bytes, size: int, *, by_parts: bool) -> tuple[dict[int, dict[int, Cell]], Amount, int]:
    """Return the rows, how much they are, and how many letters were taken at once."""
    cells = Cells(["no", "yes"], frozenset(["1"]), dt.datetime(1899, 12, 30), "x.xlsx", Amount())  # noqa: DTZ001
    taken = [0]

    def take(text: str) -> int:
        taken.append(cells.shortcut.take(text))
        return taken[-1]

    shortcut = None if by_parts else Shortcut(cells.shortcut.last, take)
    go_through(cut(data, size), cells.begin, cells.end, frozenset(["v", "t"]), shortcut)
    return cells.rows, cells.amount, sum(taken)


@st.composite
def sheets(draw: st.DrawFn) -> bytes:
    rows: list[str] = []
    for row in range(1, draw(st.integers(1, 12))):
        cells = "".join(
            draw(st.sampled_from(CELLS)).replace("{text}", draw(st.sampled_from(TEXTS)))
            for _ in range(draw(st.integers(0, 5)))
        )
        rows.append(draw(st.sampled_from(ROWS)).replace("{cells}", cells).replace("{row}", str(row)))
        rows.append(draw(st.sampled_from(["", "", "\n", '<!-- </row><row r="9"> -->', '<row r="{row}" s="1"/>'])))
    return sheet(row.replace("{row}", "50") for row in rows)


@settings(max_examples=150)
@given(data=sheets(), size=st.integers(20, 400))
def test_what_is_taken_at_once_is_what_is_read_part_by_part(data: bytes, size: int) -> None:
    rows, amount, _ = read(data, size, by_parts=False)
    assert (rows, amount) == read(data, size, by_parts=True)[:2]


def test_rows_of_programs_are_taken_at_once() -> None:
    cells = "".join(CELLS[:10]).replace("{text}", "a &lt; b") + CELLS[11].replace("{text}", "x") + CELLS[12]
    rows = [f'<row r="{row}" spans="1:9">{cells.replace("{row}", str(row))}</row>' for row in range(1, 50)]
    data = sheet(rows)
    found, _, taken = read(data, 3000, by_parts=False)
    assert found == read(data, 3000, by_parts=True)[0]
    assert found[40] == {0: 40, 1: 4.5, 2: "yes", 4: "#N/A", 5: "a < b", 6: 7}
    assert taken > len(data) - 7000


@pytest.mark.parametrize(
    "head", ['<?xml version="1.0" encoding="iso-8859-1"?>', '<?xml version="1.0" encoding="ascii"?>']
)
def test_another_encoding_is_left_to_the_parser(head: str) -> None:
    rows = [f'<row r="{row}"><c r="A{row}" t="str"><v>x</v></c></row>' for row in range(1, 50)]
    assert read(sheet(rows, head), 300, by_parts=False)[2] == 0


@pytest.mark.parametrize("letter", ["\x00", "\x1b", "\ufffe", "\r"])
def test_letters_that_xml_has_not_are_not_taken(letter: str) -> None:
    text = f'<row r="1"><c r="A1" t="str"><v>{letter}</v></c></row>'
    cells = Cells([], frozenset(), dt.datetime(1899, 12, 30), "x.xlsx", Amount())  # noqa: DTZ001
    assert cells.shortcut.take(text) == 0


def test_texts_are_taken_at_once() -> None:
    texts = [f"<si><t>{text}</t></si>" for text in TEXTS]
    odd = [
        '<si><r><t>a</t></r><rPh sb="0"><t>aloud</t></rPh><r><t>b</t></r></si>',
        "<si/>",
        "<!-- </si><si><t>x</t></si> -->",
    ]
    read_aloud = '<si><t xml:space="preserve"> 好</t><phoneticPr fontId="1" type="noConversion"/></si>'
    data = f"<sst>{''.join([*texts, read_aloud] * 9)}{''.join([*odd, *texts])}</sst>".encode()
    for size in (100, 333, 1000):
        found: list[list[str]] = []
        for shortcut in (None, Strings.shortcut):
            strings = Strings()
            go_through(
                cut(data, size),
                strings.begin,
                strings.end,
                frozenset(["t"]),
                None if shortcut is None else strings.shortcut,
            )
            found.append(strings.found)
        assert found[0] == found[1]
        assert found[0][:4] == ["good", "", "a < b &amp;", "好 & 坏"]
        assert found[0][-len(texts) - 2] == "ab"


def test_what_is_taken_at_once_counts() -> None:
    rows = "".join(f'<row r="{row}"><c r="A{row}" t="s"><v>1</v></c></row>' for row in range(1, 9))
    meant = Amount(TABLE_CELLS - 8, TABLE_LETTERS - 8 * len("yes"))
    cells = Cells(["no", "yes"], frozenset(), dt.datetime(1899, 12, 30), "x.xlsx", meant)  # noqa: DTZ001
    assert cells.shortcut.take(rows) == len(rows)
    for amount in (Amount(TABLE_CELLS - 7, 0), Amount(0, TABLE_LETTERS - 7 * len("yes"))):
        cells.amount = amount
        with pytest.raises(UnmeantError):
            cells.shortcut.take(rows)
    with pytest.raises(Fault):
        cells.shortcut.take('<row r="1"><c r="XFD1"><v>1</v></c></row>')
    with pytest.raises(ValueError, match="1048577"):
        cells.shortcut.take('<row r="1048577"><c r="A1"><v>1</v></c></row>')
