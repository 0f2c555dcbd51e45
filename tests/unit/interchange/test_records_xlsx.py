"""A map as a workbook: it comes back as it was, also from other programs and hands, and nothing in it calculates."""

import io
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from openpyxl.worksheet.worksheet import Worksheet

from cjm_desktop import resources
from cjm_desktop.interchange.imported import Imported
from cjm_desktop.interchange.order import Order
from cjm_desktop.interchange.readers import READERS
from cjm_desktop.interchange.writers import written
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.records import JourneyMap, Stage, Step
from cjm_desktop.paper.order import PrintOrder
from cjm_desktop.paper.setup import print_setup
from cjm_desktop.progress import unheard
from cjm_desktop.storage.reading import read_map
from cjm_desktop.words import Fault, Language, say
from tests.maps import HOSTILE, journey_maps

PAPER = PrintOrder(print_setup("A4"))
EXAMPLES = sorted(resources.path("examples").glob("*.cjm"))
DANGEROUS = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "{=1}",
    '=HYPERLINK("http://x")',
    "http://example.org",
    "internal:Sheet1!A1",
    "<r><t>raw</t></r>",
    "<r></t></si><x/>",
    "_x000D_",
    "_x0041_x0042_",
    "x005F_",
    "_x005F_x000A_",
    "007",
    "1e5",
    "2026-11-26",
    "TRUE",
    *HOSTILE,
)
ALTERED = ("_x0041_x0042_", "_x005F_x000A_")
"""What LibreOffice 7.4 itself changes in any workbook that it saves."""
Soffice = Callable[[bytes], bytes]


def out(journey: JourneyMap) -> bytes:
    return written(Order(journey, PAPER), ".xlsx", unheard).data


def back(data: bytes) -> Imported:
    numbers = count()
    return READERS[".xlsx"](data, "map.xlsx", lambda: f"new{next(numbers)}", unheard)


def remarks(imported: Imported) -> list[str]:
    return [say(remark, "en") for remark in imported.remarks]


def small(language: Language = "en", **fields: object) -> JourneyMap:
    steps = (Step(id="s1", title="Look"), Step(id="s2", title="Buy"))
    cards = (Card(id="c1", step="s1", text="Slow").model_copy(update=fields), Card(id="c2", step="s2", text="Dear"))
    lane = CardLane(id="l1", kind="pain-point", cards=cards)
    stages = (Stage(id="g1", title="Go", steps=steps),)
    return JourneyMap(format="cjm", version=1, id="m1", language=language, stages=stages, lanes=(lane,))


def cards_of(imported: Imported) -> tuple[Card, ...]:
    lane = imported.journey.lanes[0]
    assert isinstance(lane, CardLane)
    return lane.cards


def edited(data: bytes, change: Callable[[openpyxl.Workbook], None]) -> bytes:
    """Return a workbook after somebody changed it in another program."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    change(book)
    saved = io.BytesIO()
    book.save(saved)
    return saved.getvalue()


def column(sheet: Worksheet, key: str) -> int:
    return next(at for at, cell in enumerate(sheet[1], 1) if cell.value == key)


def parts(data: bytes) -> Iterator[tuple[str, str]]:
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        for name in packed.namelist():
            yield name, packed.read(name).decode()


@given(journey_maps())
@settings(max_examples=60)
def test_every_map_comes_back(journey: JourneyMap) -> None:
    again = back(out(journey))
    assert again.journey == journey
    assert not again.remarks


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_comes_back(path: Path) -> None:
    journey = read_map(path).journey
    assert back(out(journey)) == Imported(journey)


@pytest.mark.parametrize("text", DANGEROUS)
def test_texts_are_texts_whatever_they_begin_with(text: str) -> None:
    card = Card(id="c1", step="s1", text=text, owner=text, tags=(text,))
    lane = CardLane(id="l1", kind="thought", title=text, hint=text, cards=(card,))
    stages = (Stage(id="g1", title=text, steps=(Step(id="s1", title=text),)),)
    journey = JourneyMap(
        format="cjm", version=1, id="m1", title=text, scenario=text, author=text, stages=stages, lanes=(lane,)
    )
    data = out(journey)
    assert back(data) == Imported(journey)
    for name, xml in parts(data):
        assert "<f>" not in xml
        assert "<f " not in xml
        assert "External" not in xml
        assert "<hyperlink" not in xml
        assert "relationships/hyperlink" not in xml
        assert not name.startswith("xl/externalLinks")
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert all(cell.data_type != "f" for sheet in book for row in sheet.iter_rows() for cell in row)


def test_a_text_like_a_formula_stays_one_when_its_cell_is_edited() -> None:
    book = openpyxl.load_workbook(io.BytesIO(out(small(text="=1+1"))))
    cell = next(cell for row in book["Cards"].iter_rows() for cell in row if cell.value == "=1+1")
    assert cell.quotePrefix


def test_long_texts_go_on_in_further_rows() -> None:
    journey = small(text="客" * 40_000 + "🏳️‍🌈" * 30_000 + "_x000D_" * 9000, note="=" * 70_000)
    journey = journey.model_copy(update={"scenario": "line\n" * 20_000})
    data = out(journey)
    strings = dict(parts(data))["xl/sharedStrings.xml"]
    assert (
        max(
            len(text.encode("utf-16-le")) // 2
            for text in re.findall(r"<t[^>]*>([^<]*)</t>", strings)
            if "&" not in text
        )
        <= 32_767
    )
    assert back(data) == Imported(journey)


def test_the_same_map_gives_the_same_bytes() -> None:
    journey = read_map(EXAMPLES[0]).journey
    assert out(journey) == out(journey)


def test_rows_are_as_high_as_what_stands_in_them() -> None:
    """LibreOffice does not find heights by itself, and would print lines over each other."""
    journey = small(text="Ten lines\n" * 10)
    journey = journey.model_copy(update={"scenario": "One\nTwo\nThree", "goals": ("旅" * 200,)})
    data = out(journey)
    sheets = [sheet["A1"].value for sheet in openpyxl.load_workbook(io.BytesIO(data))]

    def heights(first: str) -> dict[int, float]:
        xml = dict(parts(data))[f"xl/worksheets/sheet{sheets.index(first) + 1}.xml"]
        return {int(row): float(height) for row, height in re.findall(r'<row r="(\d+)"[^>]* ht="([\d.]+)"', xml)}

    assert heights("card.in.names")[3] >= 10 * 15
    fields = heights("map.title")
    assert 1 not in fields, "as high as a row usually is"
    assert sorted(height // 15 for height in fields.values()) == [3, 5]


@pytest.mark.parametrize(
    ("language", "lane", "kind"),
    [("en", "Lane", "Pain points"), ("zh-Hans", "泳道", "痛点"), ("zh-Hant", "泳道", "痛點")],
)
def test_the_first_sheet_is_the_map_and_heads_are_in_its_language(language: Language, lane: str, kind: str) -> None:
    book = openpyxl.load_workbook(io.BytesIO(out(small(language, severity=2))))
    first, cards = book.worksheets[0], next(sheet for sheet in book if sheet["A1"].value == "card.in.names")
    assert first["B4"].value == "Go"
    assert [first["B5"].value, first["C5"].value] == ["Look", "Buy"]
    assert first["B6"].value == "Slow  ●●○"
    assert "B4:C4" in first.merged_cells
    assert first.freeze_panes == "B6"
    assert cards.row_dimensions[1].hidden
    assert [cards["A2"].value, cards["A3"].value] == [lane, kind]


def test_somebody_adds_changes_and_removes_rows() -> None:
    def change(book: openpyxl.Workbook) -> None:
        cards = book["Cards"]
        cards.cell(3, column(cards, "card.step.names"), "Buy")
        cards.cell(3, column(cards, "card.text"), 5)
        cards.cell(3, column(cards, "card.severity"), "2")
        cards.delete_rows(4)
        new = {"in.names": "pain points", "step.names": "look", "text": "New", "evidence": "访谈"}
        for key, value in new.items():
            cards.cell(6, column(cards, f"card.{key}"), value)
        steps = book["Steps"]
        steps.cell(5, column(steps, "step.title"), "Use")

    again = back(edited(out(small()), change))
    assert [step.title for step in again.journey.stages[0].steps] == ["Look", "Buy", "Use"]
    first, second = cards_of(again)
    assert first == Card(id="c1", step="s2", text="5", severity=2)
    assert (second.step, second.text, second.evidence) == ("s1", "New", "interview")
    assert remarks(again) == [
        "sheet “Steps”, row 5, column “Stage”: It is not said where this belongs; it went to the last one: “Go”."
    ]


def test_a_renamed_step_keeps_its_cards_without_being_renamed_there() -> None:
    def change(book: openpyxl.Workbook) -> None:
        steps = book["Steps"]
        steps.cell(3, column(steps, "step.title"), "Look around")

    again = back(edited(out(small()), change))
    assert [card.step for card in cards_of(again)] == ["s1", "s2"]
    (said,) = remarks(again)
    assert said.startswith("sheet “Cards”, row 3, column “Step”: Nothing is called “Look”; it was taken for “Look aro")


def test_what_cannot_be_read_is_named_with_sheet_row_and_column() -> None:
    def change(book: openpyxl.Workbook) -> None:
        cards = book["Cards"]
        cards.cell(3, column(cards, "card.severity"), 9)
        cards.cell(4, column(cards, "card.step.names"), "Nowhere")
        cards.cell(4, column(cards, "card.step")).value = None
        last = cards.max_column + 1
        cards.cell(2, last, "Budget")
        cards.cell(3, last, 12)

    again = back(edited(out(small()), change))
    assert remarks(again)[:3] == [
        "sheet “Cards”: the column “Budget” is none of a map. Left out with it, filled cells: 1.",
        "sheet “Cards”, row 4, column “Step”: “Nowhere” is not in the map and was left out.",
        "sheet “Cards”, row 3, column “Severity”: “9” is left out; this program expects a number of at most 3.",
    ]
    assert [card.text for card in cards_of(again)] == ["Slow", "Dear"]


def test_a_foreign_workbook_with_a_table_becomes_a_map() -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (["Stage", "Before", None, "After"], ["Step", "Look", "Buy", "Use"], ["Pain points", "slow", "=1+1", 7]):
        sheet.append(row)
    sheet.merge_cells("B1:C1")
    sheet["B3"].data_type = "s"
    saved = io.BytesIO()
    book.save(saved)
    again = back(saved.getvalue())
    assert [(stage.title, len(stage.steps)) for stage in again.journey.stages] == [("Before", 2), ("After", 1)]
    assert [card.text for card in cards_of(again)] == ["slow", "7"]


def packed(**replaced: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(out(small()))) as source:
        files = {name: source.read(name) for name in source.namelist()}
    files |= {name.replace("__", "/").replace("_", "."): data for name, data in replaced.items()}
    saved = io.BytesIO()
    with zipfile.ZipFile(saved, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in files.items():
            target.writestr(name, data)
    return saved.getvalue()


BOMB = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>'


@pytest.mark.parametrize(
    "data",
    [b"", b"PK\3\4", b"a,b\n", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
    ids=["empty", "cut", "text", "old"],
)
def test_what_is_no_workbook_is_refused_in_a_sentence(data: bytes) -> None:
    refused(data)


@pytest.mark.parametrize(
    "replaced",
    [
        {"xl__sharedStrings_xml": BOMB},
        {"xl__sharedStrings_xml": BOMB.decode().encode("utf-16")},
        {"xl__sharedStrings_xml": b"<sst><si><t>cut"},
        {"xl__sharedStrings_xml": b"<sst/>"},
        {f"f{number}_xml": b"" for number in range(2500)},
        {"xl__worksheets__sheet1_xml": b'<worksheet><row r="1"><c r="ZZ1" t="s"><v>0</v></c></row></worksheet>'},
    ],
    ids=["entities", "utf-16", "broken", "no strings", "many", "wide"],
)
def test_a_workbook_of_something_else_is_refused_in_a_sentence(replaced: dict[str, bytes]) -> None:
    refused(packed(**replaced))


def test_a_workbook_that_unpacks_to_very_much_is_refused_in_a_sentence() -> None:
    refused(packed(xl__big_xml=bytes(500_000_000)))


def refused(data: bytes) -> None:
    with pytest.raises(Fault) as caught:
        back(data)
    assert "map.xlsx" in say(caught.value.text, "en")


@pytest.fixture(scope="module")
def soffice(tmp_path_factory: pytest.TempPathFactory) -> Soffice:
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not installed")
    home = tmp_path_factory.mktemp("office")

    def saved_again(data: bytes) -> bytes:
        (home / "in.xlsx").write_bytes(data)
        command = [
            program,
            f"-env:UserInstallation=file://{home}/profile",
            "--headless",
            "--convert-to",
            "xlsx",
            "--outdir",
        ]
        subprocess.run(
            [*command, str(home / "out"), str(home / "in.xlsx")], check=True, capture_output=True, timeout=180
        )
        return (home / "out" / "in.xlsx").read_bytes()

    return saved_again


def test_it_comes_back_after_libreoffice_saved_it_again(soffice: Soffice) -> None:
    journey = read_map(next(path for path in EXAMPLES if "retail" in path.stem)).journey
    assert back(soffice(out(journey))) == Imported(journey)


def test_hostile_texts_come_back_from_libreoffice_and_none_is_a_formula(soffice: Soffice) -> None:
    texts = [text for text in DANGEROUS if text not in ALTERED]
    cards = tuple(Card(id=f"c{number}", step="s1", text=text, owner=text) for number, text in enumerate(texts))
    lanes = (CardLane(id="l1", kind="free", cards=cards),)
    journey = small().model_copy(update={"lanes": lanes})
    saved = soffice(out(journey))
    assert not any(re.search("<f[ >/]", xml) for name, xml in parts(saved) if "sheet" in name)
    assert back(saved).journey == journey


def test_rows_of_a_list_are_as_high_as_their_texts_and_say_what_is_still_open() -> None:
    journey = read_map(next(path for path in EXAMPLES if path.stem == "software-onboarding")).journey
    data = written(Order(journey, PAPER, "actions"), ".xlsx", unheard).data
    (sheet,) = openpyxl.load_workbook(io.BytesIO(data)).worksheets
    keys, _, *rows = [[str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
    cards = [row[keys.index("action.cards.names")].count("\n") + 1 for row in rows]
    assert cards == [len(action.cards) for action in journey.actions]
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        written_rows = re.findall(r'<row r="[0-9]+"([^>]*)>', packed.read("xl/worksheets/sheet1.xml").decode())
    heights = [float(found[1]) if (found := re.search(' ht="([0-9.]+)"', row)) else 15 for row in written_rows[2:]]
    assert all(height >= 15 * lines for height, lines in zip(heights, cards, strict=True))
    assert {row[keys.index("action.status")] for row in rows} == {"Open", "Under way", "Done", "Dropped"}
