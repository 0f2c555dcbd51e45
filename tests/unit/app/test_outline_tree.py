"""The map as a tree of values, and what the tree view makes of it."""

from collections.abc import Callable, Sequence

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtTest import QAbstractItemModelTester

from cjm_desktop.app.outline.acts import refilled
from cjm_desktop.app.outline.looks import Looks
from cjm_desktop.app.outline.model import OutlineModel
from cjm_desktop.app.outline.rows import changes
from cjm_desktop.app.outline.saying import field_of, name_of, parts_of_cell, place_of
from cjm_desktop.app.outline.table_model import TableModel
from cjm_desktop.app.outline.tree import Entry, Tree, paths_to, sifted, tree_of
from cjm_desktop.app.widgets.colours import LIGHT
from cjm_desktop.edits.cards import add_card, change_card, move_card
from cjm_desktop.edits.lanes import change_lane, delete_lane, move_lane
from cjm_desktop.edits.stages import add_stage, delete_stage, move_stage
from cjm_desktop.edits.steps import delete_step, move_step
from cjm_desktop.layout.themes import theme_of
from cjm_desktop.model.change import changed
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.lanes import Card, CardLane, MetricLane, MetricValue
from cjm_desktop.model.records import JourneyMap, Stage, Step
from tests.canvas.sample import sample
from tests.maps import journey_maps

Edit = Callable[[JourneyMap], JourneyMap]
EDITS: tuple[Edit, ...] = (
    lambda journey: change_card(journey, "touch", "site", text="Shop on the web"),
    lambda journey: move_card(journey, "touch", "shop", to_lane="pains", step="buy"),
    lambda journey: move_card(journey, "touch", "shop", to_lane="touch", step="look"),
    lambda journey: add_card(journey, "pains", Card(id=new_id(), step="ride", text="Puncture")),
    lambda journey: move_lane(journey, "feel", before=journey.lanes[0].id),
    lambda journey: change_lane(journey, "touch", title="Where we meet"),
    lambda journey: move_stage(journey, "after", before=journey.stages[0].id),
    lambda journey: move_step(journey, "try", stage="after"),
    lambda journey: move_step(journey, "buy", stage="before", before="look"),
    lambda journey: add_stage(journey, Stage(id=new_id(), steps=(Step(id=new_id()),))),
    lambda journey: delete_step(journey, "try"),
    lambda journey: delete_stage(journey, "during"),
    lambda journey: delete_lane(journey, "pains"),
    lambda _journey: sample(),
)


def sequence(journey: JourneyMap, edits: Sequence[Edit]) -> list[JourneyMap]:
    maps = [journey]
    for edit in edits:
        try:
            maps.append(edit(maps[-1]))
        except LookupError:  # it is gone
            continue
    return maps


def told(tree: Tree, entries: tuple[Entry, ...]) -> list[object]:
    return [
        (entry.key, (name_of(tree, entry, "en"), place_of(tree, entry, "en")), told(tree, entry.children))
        for entry in entries
    ]


def shown(model: OutlineModel, parent: QModelIndex) -> list[object]:
    rows = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
    entries = [(index, entry) for index in rows if (entry := model.entry(index)) is not None]
    return [(entry.key, (index.data(), index.data(12)), shown(model, index)) for index, entry in entries]


@given(st.permutations("abcdefgh"), st.permutations("cdefghij"), st.integers(0, 8), st.integers(0, 8))
def test_changes_make_one_row_the_other(one: list[str], other: list[str], first: int, second: int) -> None:
    before, after = one[:first], other[:second]
    row = list(before)
    for change, start, end in changes(before, after):
        match change:
            case "remove":
                del row[start : end + 1]
            case "insert":
                row[start:start] = after[start : end + 1]
            case "move":
                row.insert(end, row.pop(start))
    assert row == after


def test_one_name_that_has_moved_is_one_change() -> None:
    assert list(changes("abcdef", "bcdefa")) == [("move", 0, 5)]
    assert list(changes("abcdef", "fabcde")) == [("move", 5, 0)]


@given(journey_maps())
def test_every_card_is_in_the_tree_once_and_found_by_its_path(journey: JourneyMap) -> None:
    tree = tree_of(journey)
    cards = [card.id for lane in journey.lanes if isinstance(lane, CardLane) for card in lane.cards]
    paths = paths_to(tree, frozenset(cards))
    assert set(paths) == set(cards)
    for card, path in paths.items():
        entries = tree.entries
        for key in path[:-1]:
            (entry,) = [each for each in entries if each.key == key]
            entries = entry.children
        assert [entry.kind for entry in entries if entry.key == card] == ["card"]


@given(st.lists(st.sampled_from(EDITS), max_size=6))
def test_a_tree_that_takes_over_says_what_a_new_one_says(edits: list[Edit]) -> None:
    tree = Tree()
    for journey in sequence(sample(), edits):
        tree = tree_of(journey, tree)
        new = tree_of(journey)
        assert told(tree, tree.entries) == told(new, new.entries)


def test_what_an_edit_leaves_is_the_same_object() -> None:
    before = tree_of(sample())
    after = tree_of(change_card(before.journey or sample(), "pains", "queue", text="Slow"), before)
    changed_cells = [place for place, cell in after.cells.items() if cell.children != before.cells[place].children]
    assert changed_cells == [("pains", "buy")]
    assert after.entries[1] is not before.entries[1]  # its cells belong to another lane record
    untouched = {place for place, cell in after.cells.items() if cell is before.cells[place]}
    assert untouched == {place for place in after.cells if place[0] != "pains"}


@given(st.lists(st.sampled_from(EDITS), max_size=6))
@settings(max_examples=settings().max_examples // 2)
def test_the_model_follows_and_never_breaks_qts_rules(edits: list[Edit]) -> None:
    keeper = QObject()
    journey, *later = sequence(sample(), edits)
    model = OutlineModel(Looks("en", LIGHT, theme_of(journey)), lambda _entry, _text: None, keeper)
    tree = tree_of(journey)
    model.show(tree, tree.entries)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    assert shown(model, QModelIndex()) == told(tree, tree.entries)
    for journey in later:
        tree = tree_of(journey, tree)
        model.show(tree, tree.entries)
        assert shown(model, QModelIndex()) == told(tree, tree.entries)


@given(st.lists(st.sampled_from(EDITS), max_size=6))
def test_the_table_follows_and_never_breaks_qts_rules(edits: list[Edit]) -> None:
    keeper = QObject()
    maps = sequence(sample(), edits)
    model = TableModel(Looks("en", LIGHT, theme_of(maps[0])), lambda _cell, _parts: None, keeper)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    tree = Tree()
    for journey in maps:
        tree = tree_of(journey, tree)
        model.show(tree)
        for (lane, step), cell in tree.cells.items():
            words = [name_of(tree, entry, "en") for entry in cell.children]
            assert model.index_of(lane, step).data() == "\n".join(words)


def test_sifting_keeps_what_leads_there() -> None:
    tree = tree_of(sample())
    kept = sifted(tree.entries, lambda entry: "queue" in name_of(tree, entry, "en"))
    assert [(entry.key, [step.key for step in entry.children]) for entry in kept] == [("during", ["buy"])]
    (cell,) = kept[0].children[0].children
    assert [card.key for card in cell.children] == ["queue"]


def test_what_fits_is_kept_with_all_below() -> None:
    tree = tree_of(sample())
    kept = sifted(tree.entries, lambda entry: entry.key == "during")
    assert kept == (tree.entries[2],)


@given(st.lists(st.sampled_from(("Shop window", "Web site", "Leaflet", "", "New", "Other"))))
def test_a_cell_holds_the_lines_that_were_written(lines: list[str]) -> None:
    journey = sample()
    cell = tree_of(journey).cells["touch", "look"]
    done = refilled(journey, cell, lines, new_id)
    after = tree_of(done.journey).cells["touch", "look"]
    texts = [entry.record.text for entry in after.children if isinstance(entry.record, Card)]
    assert texts == [line for line in lines if line]
    others = [place for place in tree_of(journey).cells if place != ("touch", "look")]
    assert all(
        [entry.record for entry in tree_of(done.journey).cells[place].children]
        == [entry.record for entry in tree_of(journey).cells[place].children]
        for place in others
    )


def test_lines_that_stay_are_the_same_cards() -> None:
    journey = sample()
    cell = tree_of(journey).cells["touch", "look"]
    done = refilled(journey, cell, ["Shop window", "Poster", "Site", "Leaflet"], new_id)
    keys = [entry.key for entry in tree_of(done.journey).cells["touch", "look"].children]
    assert keys[0] == "shop"
    assert keys[1] == "site"
    assert keys[3] == "leaflet"


def test_figures_and_points_are_written_as_they_are_read() -> None:
    lane = MetricLane(id="nps", kind="metric", metric="nps", values=(MetricValue(step="buy", value=34),))
    journey = changed(sample(), lanes=(*sample().lanes, lane))
    tree = tree_of(journey)
    assert parts_of_cell(tree.cells["nps", "buy"]) == ["34"]
    assert name_of(tree, tree.cells["nps", "buy"], "en").endswith(": 34")
    (point,) = tree.cells["feel", "buy"].children
    assert field_of(point) == "−50 %: Dear"
    done = refilled(journey, tree.cells["feel", "buy"], ["25 %: Cheap"], new_id)
    (point,) = tree_of(done.journey).cells["feel", "buy"].children
    assert field_of(point) == "25 %: Cheap"
