"""A map as one CSV: it comes back as it was, and no cell of it is a formula."""

import csv
import io
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop import resources
from cjm_desktop.interchange.imported import Imported
from cjm_desktop.interchange.order import Handout, Order
from cjm_desktop.interchange.readers import READERS
from cjm_desktop.interchange.records.lists import taken_into
from cjm_desktop.interchange.records.text_file import guarded, heads, unguarded
from cjm_desktop.interchange.writers import written
from cjm_desktop.model.actions import Action
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.records import JourneyMap, Stage, Step
from cjm_desktop.paper.order import PrintOrder
from cjm_desktop.paper.setup import print_setup
from cjm_desktop.progress import unheard
from cjm_desktop.storage.reading import read_map
from cjm_desktop.words import Fault, say
from tests.maps import HOSTILE, journey_maps

SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
PAPER = PrintOrder(print_setup("A4"))


def out(journey: JourneyMap) -> bytes:
    return written(Order(journey, PAPER), ".csv", unheard).data


def back(data: bytes, file: str = "map.csv") -> Imported:
    numbers = count()
    return READERS[".csv"](data, file, lambda: f"new{next(numbers)}", unheard)


def cells(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def remarks(imported: Imported) -> list[str]:
    return [say(remark, "en") for remark in imported.remarks]


def is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True


def edited(journey: JourneyMap, change: dict[tuple[str, str], str]) -> bytes:
    """Return the CSV of a map in which cells of records, by id and head, are others."""
    rows = cells(out(journey))
    for (record, head), cell in change.items():
        at = next(number for number, row in enumerate(rows) if row[1] == record)
        rows[at][rows[0].index(head)] = cell
    return separated(rows)


def separated(rows: list[list[str]], delimiter: str = ",") -> bytes:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(rows)
    return text.getvalue().encode("utf-8", "replace")


def small(**fields: object) -> JourneyMap:
    steps = (Step(id="s1", title="Look"), Step(id="s2", title="Buy"))
    card = Card(id="c1", step="s1").model_copy(update=fields)
    lane = CardLane(id="l1", kind="pain-point", cards=(card,))
    return JourneyMap(
        format="cjm", version=1, id="m1", stages=(Stage(id="g1", title="Go", steps=steps),), lanes=(lane,)
    )


def only_card(imported: Imported) -> Card:
    lane = imported.journey.lanes[0]
    assert isinstance(lane, CardLane)
    return lane.cards[0]


@given(journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_every_map_comes_back(journey: JourneyMap) -> None:
    again = back(out(journey))
    assert again.journey == journey
    assert not again.remarks


@pytest.mark.parametrize("path", sorted(resources.path("examples").glob("*.cjm")), ids=lambda path: path.stem)
def test_every_example_comes_back(path: Path) -> None:
    journey = read_map(path).journey
    assert back(out(journey)) == Imported(journey)


@given(journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_no_cell_begins_as_a_formula_does(journey: JourneyMap) -> None:
    for row in cells(out(journey)):
        assert len(row) == len(heads())
        assert not [cell for cell in row if cell.startswith(SIGNS) and not is_number(cell)]


@pytest.mark.parametrize(
    "text", ["=1+1", "'=1+1", "''@x", "+", "-5", "\t=x", "'quoted'", "＝1", "=cmd|' /C calc'!A1", *HOSTILE]
)
def test_what_could_be_a_formula_comes_back_as_text(text: str) -> None:
    journey = JourneyMap(format="cjm", version=1, id="m1", scenario=text, title=text)
    assert back(out(journey)).journey == journey


@given(st.text())
def test_the_guard_is_taken_away_again(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert not guarded(text).startswith(SIGNS)


def test_long_texts_go_on_in_further_rows_that_spreadsheets_take() -> None:
    journey = small(text="客" * 40_000 + "🏳️‍🌈" * 30_000, note="=" * 70_000)
    data = out(journey)
    assert max(len(cell.encode("utf-16-le")) // 2 for row in cells(data) for cell in row) <= 32_767
    assert back(data) == Imported(journey)


def test_it_is_utf_8_with_a_mark_and_lines_as_rfc_4180_has_them() -> None:
    data = out(small(text="排队, “太久”"))
    assert data.startswith(b"\xef\xbb\xbfrecord,id,in,part,")
    assert data.endswith(b"\r\n")


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_it_may_be_saved_again_with_another_separator(delimiter: str) -> None:
    journey = small(text="a;b,c\td", note="line\nline")
    assert back(separated(cells(out(journey)), delimiter)) == Imported(journey)


def test_rows_that_a_person_adds_get_ids_and_may_name_others_by_their_names() -> None:
    rows = cells(out(small()))
    new = {
        "record": "card",
        "in": "Pain points",
        "step": "buy",
        "text": "Too dear",
        "severity": "2",
        "tags": "money\nlate",
    }
    rows.append([new.get(head, "") for head in rows[0]])
    again = back(separated(rows))
    assert not again.remarks
    lane = again.journey.lanes[0]
    assert isinstance(lane, CardLane)
    assert lane.cards[1] == Card(id="new0", step="s2", text="Too dear", severity=2, tags=("money", "late"))


def test_bad_values_are_named_with_their_row_and_column_and_the_rest_is_kept() -> None:
    data = edited(
        small(text="Slow", severity=2), {("c1", "severity"): "bad", ("c1", "colour"): "red", ("c1", "date"): "soon"}
    )
    again = back(data)
    assert only_card(again) == Card(id="c1", step="s1", text="Slow")
    assert remarks(again) == [
        "row 7, column “severity”: “bad” is left out; this program expects a whole number.",
        "row 7, column “date”: “soon” is left out; this program expects a date such as 2026-11-21.",
        "row 7, column “colour”: “red” is left out; this program expects a colour such as #1F4FA8.",
    ]


def test_unknown_columns_and_records_are_said() -> None:
    rows = cells(out(small()))
    rows = [[*row, "Budget" if number == 0 else "5" if number == 2 else ""] for number, row in enumerate(rows)]
    rows.append(["wish", *[""] * (len(rows[0]) - 1)])
    again = back(separated(rows))
    assert again.journey == small()
    assert remarks(again) == [
        "The column “Budget” is none of a map. Left out with it, filled cells: 1.",
        "row 8: There are no records “wish”; this row was left out.",
    ]


def test_a_step_that_is_gone_keeps_its_cards() -> None:
    rows = [row for row in cells(out(small(text="Slow"))) if row[1] != "s1"]
    again = back(separated(rows))
    assert only_card(again).text == "Slow"
    assert again.journey.stages[-1].title == "Recovered"
    assert any("Slow" in remark for remark in remarks(again))


def test_rows_whose_place_is_gone_go_to_the_last_one_or_are_said() -> None:
    rows = [row for row in cells(out(small(text="Slow"))) if row[1] not in ("l1", "g1")]
    again = back(separated(rows))
    assert [step.id for stage in again.journey.stages for step in stage.steps] == ["s1", "s2"]
    assert only_card(again).text == "Slow"
    assert len(again.remarks) == 2


def test_a_copied_row_gets_an_id_of_its_own() -> None:
    rows = cells(out(small(text="Slow")))
    again = back(separated([*rows, rows[-1]]))
    lane = again.journey.lanes[0]
    assert isinstance(lane, CardLane)
    assert [card.text for card in lane.cards] == ["Slow", "Slow"]
    assert lane.cards[0].id == "c1" != lane.cards[1].id
    assert len(again.remarks) == 1


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("步骤,了解,申请\n痛点,材料太多,排队太久\n", "gb18030"),
        ("步驟,了解,申請\n痛點,材料太多,排隊太久\n", "big5"),
        ("Schritt;Größe\nPain points;zu groß, über alles\n", "cp1252"),
        ("Step,Look,Buy\nPain points,slow,dear\n", "utf-16"),
        ('sep=;\r\nStep;Look;Buy\r\nPain points;"slow;\nvery";dear\r\n', "utf-8-sig"),
    ],
)
def test_a_plain_table_becomes_a_map(text: str, encoding: str) -> None:
    again = back(text.encode(encoding), "Our day.csv")
    assert again.journey.title == "Our day"
    lane = again.journey.lanes[0]
    assert isinstance(lane, CardLane)
    assert lane.kind == "pain-point"
    assert [stage.title for stage in again.journey.stages] == [""]
    assert lane.cards
    assert bool(again.remarks) == (encoding in ("gb18030", "big5", "cp1252"))


@pytest.mark.parametrize(
    "text", ["", "one\ntwo\n", "\n" * 1000, "a,b\n" + "x,y\n" * 600, "a,b\nc," + "x" * 200_000, '"' + "a" * 200_000]
)
def test_what_is_no_table_for_a_map_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(Fault) as caught:
        back(text.encode())
    assert "map.csv" in say(caught.value.text, "en")


@given(
    st.lists(
        st.lists(
            st.sampled_from([*heads(), "card", "step", "lane", "stage", "map", "id_1", "s1", *HOSTILE]), max_size=6
        )
    )
)
def test_whatever_stands_in_such_a_file_it_is_read_or_refused_in_a_sentence(rows: list[list[str]]) -> None:
    head = ["record", "id", "in", "step", "title", "kind", "value", "more"]
    imported = back(separated([head, *rows]))
    assert back(out(imported.journey)).journey == imported.journey


def test_a_list_alone_is_written_for_a_handout() -> None:
    journey = small()
    with pytest.raises(Fault):
        written(Order(journey, PAPER, "comments"), ".csv", unheard)
    journey = read_map(sorted(resources.path("examples").glob("*.cjm"))[0]).journey
    rows = cells(written(Order(journey, PAPER, "personas"), ".csv", unheard).data)
    assert {row[0] for row in rows[1:]} <= {"persona", "trait"}
    assert "name" in rows[0]
    assert "step" not in rows[0], "what only others have stands in no list"
    assert len([row for row in rows if row[0] == "persona"]) == len(journey.personas)


def test_the_action_list_comes_back_as_a_list_and_other_handouts_are_refused() -> None:
    actions = (Action(id="a1", title="=Fewer forms", owner="@Li", status="done"), Action(id="a2", cards=("c1",)))
    journey = small().model_copy(update={"actions": actions})
    data = written(Order(journey, PAPER, "actions"), ".csv", unheard).data
    assert [row[:2] for row in cells(data)[1:]] == [["action", "a2"], ["action", "a1"]]
    assert back(data).journey.actions == (Action(id="a2"), actions[0])
    with pytest.raises(Fault):
        written(Order(journey, PAPER, "kit"), ".csv", unheard)


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
@pytest.mark.parametrize("handout", ["actions", "personas", "comments"])
@given(journey=journey_maps())
@settings(max_examples=20)
def test_a_list_comes_back_into_its_map_without_loss(journey: JourneyMap, suffix: str, handout: Handout) -> None:
    try:
        data = written(Order(journey, PAPER, handout), suffix, unheard).data
    except Fault:
        return  # there is nothing of the sort
    assert taken_into(journey, data, f"list{suffix}", lambda: "new") == Imported(journey)


def test_a_list_replaces_what_the_map_has_of_the_kind() -> None:
    actions = (Action(id="a1", title="Fewer forms", cards=("c1",)), Action(id="a2", title="A chat"))
    journey = small(text="Slow").model_copy(update={"actions": actions})
    rows = cells(written(Order(journey, PAPER, "actions"), ".csv", unheard).data)
    rows[1][rows[0].index("owner")] = "Li"
    again = taken_into(journey, separated(rows[:2]), "list.csv", lambda: "new")
    changed = actions[0].model_copy(update={"owner": "Li"})
    assert again.journey == journey.model_copy(update={"actions": (changed,)})
    (gone,) = again.remarks
    assert say(gone, "en") == "Not in the list, and so no longer in the map: 1, namely “A chat”."
    with pytest.raises(Fault):
        taken_into(journey, out(journey), "list.csv", lambda: "new")
