"""Workbooks that unpack to more than anybody means are refused in a sentence, soon and without taking memory."""

import time
import zipfile
from collections.abc import Callable, Mapping
from io import BytesIO
from types import MappingProxyType
from typing import Final

import pytest

from cjm_desktop.interchange.xlsx import sheets_in
from cjm_desktop.words import Fault, say

MB: Final = 1024 * 1024
SPACE: Final = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SECONDS: Final = 15.0
"""Of the processor, at most."""


def workbook(
    rows: str = "", strings: str = "", sheets: int = 1, more: Mapping[str, str | bytes] = MappingProxyType({})
) -> bytes:
    """A workbook whose sheets are all one part; ``more`` parts stand in the place of others."""
    parts: dict[str, str | bytes] = {
        "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'<workbook {SPACE} xmlns:r="{OFFICE}"><sheets>'
        + "".join(f'<sheet name="S{number}" sheetId="{number + 1}" r:id="r0"/>' for number in range(sheets))
        + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": relations(("worksheet", "sheet.xml"), ("sharedStrings", "strings.xml")),
        "xl/sheet.xml": f"<worksheet {SPACE}><sheetData>{rows}</sheetData></worksheet>",
        "xl/strings.xml": f"<sst {SPACE}>{strings}</sst>",
        **more,
    }
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed:
        for name, data in parts.items():
            packed.writestr(name, data)
    return target.getvalue()


def relations(*named: tuple[str, str]) -> str:
    each = (
        f'<Relationship Id="r{number}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(named)
    )
    return f'<Relationships xmlns="x">{"".join(each)}</Relationships>'


def cell(place: str, value: str, kind: str = "n") -> str:
    return f'<c r="{place}" t="{kind}"><v>{value}</v></c>'


def packed_otherwise() -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(BytesIO(workbook())) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_LZMA) as packed:
        for name in source.namelist():
            packed.writestr(name, source.read(name))
    return target.getvalue()


BOMBS: Final[dict[str, Callable[[], bytes]]] = {
    "zeros": lambda: workbook(more={"xl/media": b"\0" * 201 * MB}),
    "one part as every sheet": lambda: workbook(
        "".join(f"<row>{cell('A1', '1')}</row>" for _ in range(100_000)), sheets=200
    ),
    "more sheets than anybody looks at": lambda: workbook(sheets=201),
    "entities": lambda: workbook(more={"xl/sheet.xml": '<!DOCTYPE a [<!ENTITY b "bb">]><worksheet>&b;</worksheet>'}),
    "an entity from outside": lambda: workbook(
        more={"xl/sheet.xml": '<!DOCTYPE a SYSTEM "file:///etc/passwd"><worksheet/>'}
    ),
    "elements in elements": lambda: workbook("<a>" * 1_000_000),
    "a tag without end": lambda: workbook("<row " + "".join(f'a{number}="" ' for number in range(2_000_000)) + "/>"),
    "a cell without end": lambda: workbook(f"<row>{cell('A1', 'x' * 20 * MB, 'str')}</row>"),
    "a text that every cell shows": lambda: workbook(
        "".join(f"<row>{cell('A' + str(row), '0', 's')}</row>" for row in range(1, 1000)),
        f"<si><t>{'x' * 900_000}</t></si>",
    ),
    "texts without end": lambda: workbook(strings="<si/>" * 1_600_000),
    "columns": lambda: workbook(f"<row>{''.join('<c><v>1</v></c>' for _ in range(1_000_000))}</row>"),
    "the last column": lambda: workbook(f"<row>{cell('XFD1', '1')}</row>"),
    "rows": lambda: workbook("<row><c><v>1</v></c></row>" * 300_002),
    "cells": lambda: workbook(f"<row>{'<c><v>1</v></c>' * 499}</row>" * 3100),
    "a row that is none": lambda: workbook('<row r="99999999999"><c><v>1</v></c></row>'),
    "parts": lambda: workbook(more={f"part{number}": "" for number in range(2000)}),
    "another way of packing": packed_otherwise,
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_in_a_sentence_and_soon(name: str) -> None:
    data = BOMBS[name]()
    start = time.process_time()
    with pytest.raises(Fault) as caught:
        sheets_in(data, "bomb.xlsx")
    assert time.process_time() - start < SECONDS
    assert say(caught.value.text, "en").startswith("bomb.xlsx ")


def test_what_is_merged_over_a_million_cells_is_one_cell() -> None:
    merged = "".join(f'<mergeCell ref="A{row}:XFD1048576"/>' for row in range(1, 100_000))
    data = f"<sheetData><row>{cell('A1', '7')}</row></sheetData><mergeCells>{merged}</mergeCells>"
    sheet = f"<worksheet {SPACE}>{data}</worksheet>"
    (read,) = sheets_in(workbook(more={"xl/sheet.xml": sheet}), "x.xlsx")
    assert read.rows == {1: {0: 7.0}}


def test_a_workbook_in_a_workbook_stays_packed() -> None:
    (read,) = sheets_in(workbook(f"<row>{cell('A1', '7')}</row>", more={"xl/inner.xlsx": BOMBS["zeros"]()}), "x.xlsx")
    assert read.rows == {1: {0: 7.0}}
