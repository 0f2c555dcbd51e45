"""The outline beside the map, used by key as a person does who sees neither."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from cjm_desktop.app.outline.editing import Field
from cjm_desktop.app.outline.panel import Outline
from cjm_desktop.app.outline.tree import Entry, tree_of
from cjm_desktop.app.widgets.appearance import dress
from cjm_desktop.app.widgets.colours import LIGHT
from cjm_desktop.app.widgets.sides import Arrangement
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.document import Document
from cjm_desktop.edits.cards import change_card
from cjm_desktop.edits.lanes import change_lane
from cjm_desktop.model.actions import Action
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card, MetricLane
from cjm_desktop.model.lookup import ids_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text, say
from tests.canvas.hands import (
    ALT,
    CTRL,
    PLAIN,
    SHIFT,
    cells,
    commands_on,
    delete,
    focus_widget,
    steps_of,
    text_of,
    until,
    values_of,
)
from tests.canvas.sample import sample

Key = Qt.Key
EDIT = Text("Edit", "Edit text")


class Beside:
    """A map with its outline beside it."""

    def __init__(self, journey: JourneyMap) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        dress(application, LIGHT, "en")
        self.document = Document(journey)
        self.canvas = MapCanvas(self.document)
        self.arrangement = Arrangement()
        self.outline = Outline(self.canvas, commands_on(self.canvas), "en", LIGHT, self.arrangement)
        self.told: list[str] = []
        for signal in (self.canvas.told, self.canvas.complained):
            signal.connect(self._hear)
        self.window = QWidget()
        row = QHBoxLayout(self.window)
        row.addWidget(self.outline)
        row.addWidget(self.canvas, 1)
        self.window.resize(1200, 800)
        self.window.show()
        self.window.activateWindow()
        until(self.window.isActiveWindow)
        self.outline.setFocus(Qt.FocusReason.TabFocusReason)

    def _hear(self, text: Text) -> None:
        self.told.append(say(text, "en"))

    @property
    def journey(self) -> JourneyMap:
        return self.document.journey

    @property
    def selection(self) -> set[str]:
        return set(self.document.selection)

    @property
    def here(self) -> str:
        entry = self.outline.current.here()
        return entry.key if entry is not None else ""

    def select(self, *names: str) -> None:
        self.document.select(names)

    def go_to(self, *path: str) -> None:
        """Go to an entry that cannot be selected on the map."""
        tree = self.outline.tree
        tree.setCurrentIndex(tree.outline.index_of(path))

    def show_table(self) -> None:
        button = next(each for each in self.outline.findChildren(QToolButton) if each.text() == "Table")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.outline.setFocus(Qt.FocusReason.TabFocusReason)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.keyClick(focus_widget(), key, held)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClicks(focus_widget(), letter)

    def write(self, text: str, key: Qt.Key = Key.Key_Return, held: Qt.KeyboardModifier = PLAIN) -> None:
        assert isinstance(focus_widget(), Field)
        self.type(text)
        self.key(key, held)

    @property
    def steps_back(self) -> int:
        """How many steps there are to undo; it undoes them."""
        count = 0
        while self.document.undo_label is not None:
            self.document.undo()
            count += 1
        return count


def metric() -> JourneyMap:
    return changed(sample(), lanes=(*sample().lanes, MetricLane(id="nps", kind="metric", metric="nps")))


def locked() -> JourneyMap:
    return change_lane(sample(), "touch", locked=True)


@pytest.fixture
def beside(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[Beside]:
    del qtbot
    made = Beside(getattr(request, "param", sample)())
    yield made
    made.canvas.close_document()
    made.window.close()
    delete(made.window)


def test_the_selection_goes_both_ways(beside: Beside) -> None:
    beside.select("queue")
    assert beside.here == "queue"
    beside.key(Key.Key_Down)
    beside.key(Key.Key_Down)
    assert beside.selection == {"mood@buy"}
    beside.select("till", "queue", "during")
    tree = beside.outline.tree
    entries = [tree.outline.entry(index) for index in tree.selectedIndexes()]
    assert {entry.key for entry in entries if entry is not None} == {"till", "queue", "during"}


def test_several_are_selected_with_shift(beside: Beside) -> None:
    beside.select("shop")
    beside.key(Key.Key_Down, SHIFT)
    beside.key(Key.Key_Down, SHIFT)
    assert beside.selection == {"shop", "site", "leaflet"}


def test_an_empty_cell_is_chosen_on_the_map(beside: Beside) -> None:
    beside.go_to("after", "ride", "ride touch")
    assert beside.canvas.actions_of_map.cell == ("touch", "ride")


@pytest.mark.parametrize("key", [Key.Key_F2, Key.Key_Return])
def test_a_text_is_edited_where_it_stands_in_one_step(beside: Beside, key: Qt.Key) -> None:
    beside.select("queue")
    beside.key(key)
    beside.write("Slow till")
    assert text_of(beside.journey, "queue") == "Slow till"
    assert focus_widget() is beside.outline.tree
    assert beside.steps_back == 1


def test_esc_takes_back_what_is_written(beside: Beside) -> None:
    before = beside.journey
    beside.select("queue")
    beside.key(Key.Key_F2)
    beside.type("Something else")
    beside.key(Key.Key_Escape)
    assert beside.journey is before


def test_a_line_break_is_written_with_shift(beside: Beside) -> None:
    beside.select("queue")
    beside.key(Key.Key_F2)
    beside.type("One")
    beside.key(Key.Key_Return, SHIFT)
    beside.write("Two")
    assert text_of(beside.journey, "queue") == "One\nTwo"
    beside.key(Key.Key_F2)
    beside.key(Key.Key_Return)
    assert text_of(beside.journey, "queue") == "One\nTwo"


def test_tab_goes_on_to_the_next_text(beside: Beside) -> None:
    beside.select("shop")
    beside.key(Key.Key_F2)
    beside.write("Window", Key.Key_Tab)
    beside.write("Web", Key.Key_Return)
    assert text_of(beside.journey, "shop") == "Window"
    assert text_of(beside.journey, "site") == "Web"


@pytest.mark.parametrize(("key", "held"), [(Key.Key_Insert, PLAIN), (Key.Key_Return, CTRL)])
def test_a_card_is_added_after_and_written_in_one_step(beside: Beside, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    beside.select("shop")
    beside.key(key, held)
    beside.write("Poster")
    here = cells(beside.journey, "touch")["look"]
    assert [text_of(beside.journey, card) for card in here] == ["Shop window", "Poster", "Web site", "Leaflet"]
    assert beside.steps_back == 1


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Return])
def test_what_was_added_goes_when_nothing_is_written(beside: Beside, key: Qt.Key) -> None:
    before = beside.journey
    beside.select("shop")
    beside.key(Key.Key_Insert)
    beside.key(key)
    assert beside.journey is before
    assert beside.here == "shop"


def test_one_card_after_another_is_written(beside: Beside) -> None:
    beside.select("queue")
    beside.key(Key.Key_F2)
    for text in ("One", "Two"):
        beside.write(text, Key.Key_Return, CTRL)
    beside.write("Three")
    here = cells(beside.journey, "pains")["buy"]
    assert [text_of(beside.journey, card) for card in here] == ["One", "Two", "Three"]


def test_in_an_empty_cell_enter_begins_a_card(beside: Beside) -> None:
    beside.go_to("after", "ride", "ride touch")
    beside.key(Key.Key_Return)
    beside.write("Workshop")
    (card,) = cells(beside.journey, "touch")["ride"]
    assert text_of(beside.journey, card) == "Workshop"


@pytest.mark.parametrize(
    ("name", "title"), [("during", "During"), ("look", "Look"), ("pains", ""), ("again", ""), ("ann", "Ann")]
)
def test_whatever_has_a_name_is_renamed(beside: Beside, name: str, title: str) -> None:
    beside.select(name)
    beside.key(Key.Key_F2)
    field = focus_widget()
    assert isinstance(field, Field)
    assert field.toPlainText() == title
    beside.write("Renamed")
    assert "Renamed" in str(beside.journey)
    assert beside.steps_back == 1


@pytest.mark.parametrize("name", ["during", "look", "pains", "ann"])
def test_more_of_everything_is_added(beside: Beside, name: str) -> None:
    before = set(ids_of(beside.journey))
    beside.select(name)
    beside.key(Key.Key_Insert)
    beside.write("Another")
    assert "Another" in str(beside.journey)
    assert set(ids_of(beside.journey)) > before
    assert beside.steps_back == 1


@pytest.mark.parametrize("name", ["queue", "during", "look", "pains", "ann", "again", "mood@buy"])
def test_everything_is_deleted_and_comes_back(beside: Beside, name: str) -> None:
    before = beside.journey
    beside.select(name)
    beside.key(Key.Key_Delete)
    assert name not in beside.selection or "@" in name
    assert beside.journey is not before
    beside.document.undo()
    assert beside.journey is before


def test_a_card_moves_among_cards_cells_and_steps(beside: Beside) -> None:
    beside.select("shop")
    beside.key(Key.Key_Down, ALT)
    assert cells(beside.journey, "touch")["look"] == ["site", "shop", "leaflet"]
    beside.key(Key.Key_Right, ALT)
    assert "shop" in cells(beside.journey, "touch")["try"]
    beside.key(Key.Key_Down, ALT)
    assert cells(beside.journey, "pains")["try"] == ["shop"]
    assert beside.here == "shop"
    assert beside.selection == {"shop"}


def test_stages_steps_lanes_and_curves_move(beside: Beside) -> None:
    beside.select("during")
    beside.key(Key.Key_Up, ALT)
    assert list(steps_of(beside.journey)) == ["during", "before", "after"]
    beside.select("try")
    beside.key(Key.Key_Down, ALT)
    assert steps_of(beside.journey)["after"] == ["try", "ride"]
    beside.select("mood@buy")
    beside.key(Key.Key_Up, ALT)
    assert values_of(beside.journey)["buy"] == pytest.approx(-0.45)
    beside.select("pains")
    beside.key(Key.Key_Up, ALT)
    assert beside.journey.lanes[0].id == "pains"


def test_a_point_is_written_as_a_number_with_words(beside: Beside) -> None:
    beside.select("mood@buy")
    beside.key(Key.Key_F2)
    beside.write("40 %: Not so dear")
    assert values_of(beside.journey)["buy"] == pytest.approx(0.4)
    beside.key(Key.Key_F2)
    beside.write("140")
    assert values_of(beside.journey)["buy"] == pytest.approx(0.4)
    assert "100" in beside.told[-1]


@pytest.mark.parametrize("beside", [metric], indirect=True)
def test_a_figure_is_written_and_cleared(beside: Beside) -> None:
    beside.go_to("during", "buy", "buy nps")
    beside.key(Key.Key_F2)
    beside.write("34")
    lane = beside.journey.lanes[-1]
    assert isinstance(lane, MetricLane)
    assert [(value.step, value.value) for value in lane.values] == [("buy", 34)]
    beside.key(Key.Key_Delete)
    lane = beside.journey.lanes[-1]
    assert isinstance(lane, MetricLane)
    assert lane.values == ()


@pytest.mark.parametrize("beside", [locked], indirect=True)
@pytest.mark.parametrize("key", [Key.Key_F2, Key.Key_Insert, Key.Key_Delete])
def test_a_locked_lane_is_left_as_it_is_with_a_word(beside: Beside, key: Qt.Key) -> None:
    before = beside.journey
    beside.select("shop")
    beside.key(key)
    assert beside.journey is before
    assert not isinstance(focus_widget(), Field)
    assert "locked" in beside.told[-1]


def test_what_is_folded_can_be_edited_all_the_same(beside: Beside) -> None:
    beside.document.apply(EDIT, change_lane(beside.journey, "touch", collapsed=True))
    beside.select("shop")
    beside.key(Key.Key_F2)
    beside.write("Window")
    assert text_of(beside.journey, "shop") == "Window"
    beside.key(Key.Key_Right, ALT)
    assert "shop" in cells(beside.journey, "touch")["try"]
    beside.key(Key.Key_Delete)
    assert "shop" not in cells(beside.journey, "touch")["try"]


def test_enter_opens_and_closes_a_heading(beside: Beside) -> None:
    """I go to the heading of the lanes and press Enter twice."""
    beside.go_to("#lanes")
    tree = beside.outline.tree
    before = tree.isExpanded(tree.currentIndex())
    beside.key(Key.Key_Return)
    assert tree.isExpanded(tree.currentIndex()) is not before
    beside.key(Key.Key_Return)
    assert tree.isExpanded(tree.currentIndex()) is before


def test_what_is_closed_stays_closed_when_the_map_changes(beside: Beside) -> None:
    tree = beside.outline.tree
    closed, opened = tree.outline.index_of(("before",)), tree.outline.index_of(("during", "buy"))
    tree.collapse(closed)
    beside.document.apply(EDIT, change_card(beside.journey, "touch", "shop", text="Window"))
    assert not tree.isExpanded(tree.outline.index_of(("before",)))
    assert tree.isExpanded(opened)
    beside.select("shop")
    assert tree.isExpanded(tree.outline.index_of(("before", "look", "look touch")))


def test_the_filter_shows_what_leads_to_what_is_found(beside: Beside) -> None:
    line = beside.outline.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "queue")
    model = beside.outline.tree.outline
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["During"]
    QTest.keyClick(line, Key.Key_Down)
    assert focus_widget() is beside.outline.tree
    QTest.keyClick(line, Key.Key_Escape)
    assert model.rowCount() > 3


def test_what_a_screen_reader_says_of_a_row(beside: Beside) -> None:
    beside.select("site")
    index = beside.outline.tree.currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Web site"
    place = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert place == "Touchpoint, stage Before, step Look, lane Touchpoints, 2 of 3"


def test_the_menu_of_what_is_selected_is_asked_for(beside: Beside) -> None:
    places: list[QPoint] = []
    beside.canvas.menu_wanted.connect(places.append)
    beside.select("queue")
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(beside.outline.tree.viewport(), QContextMenuEvent(reason, QPoint(), QPoint()))
    assert len(places) == 1


def test_hidden_it_follows_nothing_and_catches_up(beside: Beside) -> None:
    beside.outline.hide()
    beside.document.apply(EDIT, change_card(beside.journey, "pains", "queue", text="Slow"))
    beside.select("queue")
    beside.outline.show()
    assert beside.here == "queue"
    assert beside.outline.tree.currentIndex().data() == "Slow"


# The table


def index_in_table(beside: Beside, lane: str, step: str) -> QModelIndex:
    table = beside.outline.table
    lanes = [each.id for each in beside.journey.lanes]
    steps = [step for steps in steps_of(beside.journey).values() for step in steps]
    return table.model().index(lanes.index(lane), steps.index(step))


def test_the_table_shows_lanes_by_steps(beside: Beside) -> None:
    beside.show_table()
    model = beside.outline.table.model()
    assert index_in_table(beside, "touch", "look").data() == "Shop window\nWeb site\nLeaflet"
    assert index_in_table(beside, "feel", "buy").data() == "Ann: −50 %  Dear"
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Before\nLook"
    assert model.headerData(1, Qt.Orientation.Vertical) == "Pain points"


def test_cells_and_cards_are_selected_together(beside: Beside) -> None:
    beside.show_table()
    beside.select("site")
    assert beside.outline.table.currentIndex() == index_in_table(beside, "touch", "look")
    beside.key(Key.Key_Right)
    assert beside.selection == {"staff"}
    beside.key(Key.Key_Left)
    assert beside.selection == {"shop", "site", "leaflet"}


def test_cards_are_edited_line_by_line_in_one_step(beside: Beside) -> None:
    beside.show_table()
    beside.select("shop")
    beside.key(Key.Key_Return)
    beside.type("Window")
    beside.key(Key.Key_Return)
    beside.type("Web site")
    beside.key(Key.Key_Return, CTRL)
    assert [text_of(beside.journey, card) for card in cells(beside.journey, "touch")["look"]] == ["Window", "Web site"]
    assert "site" in cells(beside.journey, "touch")["look"]
    assert beside.steps_back == 1


def many() -> JourneyMap:
    """Five hundred touchpoints at the first step, of each of which an action comes."""
    journey = sample()
    cards = tuple(Card(id=f"c{number}", step="look", text=f"Line {number}") for number in range(500))
    lanes = tuple(changed(lane, cards=cards) if lane.id == "touch" else lane for lane in journey.lanes)
    return changed(journey, lanes=lanes, actions=(Action(id="all", cards=tuple(card.id for card in cards)),))


@pytest.mark.parametrize("beside", [many], indirect=True)
def test_many_lines_are_cut_in_one_step_and_none_stays_behind(beside: Beside) -> None:
    """I open the cell, take all lines but the last two, and cut them. Two cards are left; one undo brings all back."""
    before = beside.journey
    beside.show_table()
    beside.select("c0")
    beside.key(Key.Key_Return)
    field = focus_widget()
    beside.key(Key.Key_Home, CTRL)
    beside.key(Key.Key_End, CTRL | Qt.KeyboardModifier.ShiftModifier)
    beside.key(Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    beside.key(Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    beside.key(Key.Key_X, CTRL)
    assert isinstance(field, Field)
    assert field.toPlainText() == "Line 498\nLine 499"
    beside.key(Key.Key_Return, CTRL)
    assert cells(beside.journey, "touch")["look"] == ["c498", "c499"]
    assert beside.journey.actions[0].cards == ("c498", "c499")
    assert beside.steps_back == 1
    assert beside.journey == before


def test_typing_in_a_cell_adds_a_card_and_tab_goes_on(beside: Beside) -> None:
    beside.show_table()
    beside.select("queue")
    beside.type("Dear")
    beside.key(Key.Key_Tab)
    assert [text_of(beside.journey, card) for card in cells(beside.journey, "pains")["buy"]] == ["Long queue", "Dear"]
    assert beside.outline.table.currentIndex() == index_in_table(beside, "pains", "ride")


def test_what_is_composed_begins_a_card(beside: Beside) -> None:
    beside.show_table()
    beside.select("queue")
    event = QInputMethodEvent()
    event.setCommitString("排队")
    QApplication.sendEvent(focus_widget(), event)
    beside.key(Key.Key_Return, CTRL)
    assert [text_of(beside.journey, card) for card in cells(beside.journey, "pains")["buy"]] == ["Long queue", "排队"]


def test_delete_empties_a_cell(beside: Beside) -> None:
    beside.show_table()
    beside.outline.table.setCurrentIndex(index_in_table(beside, "touch", "look"))
    beside.key(Key.Key_Delete)
    assert "look" not in cells(beside.journey, "touch")
    assert beside.steps_back == 1


def test_tab_leaves_the_table_at_its_end(beside: Beside) -> None:
    beside.show_table()
    beside.outline.table.setCurrentIndex(index_in_table(beside, "feel", "ride"))
    beside.key(Key.Key_Tab)
    assert focus_widget() is not beside.outline.table


@pytest.mark.parametrize("beside", [locked], indirect=True)
def test_a_locked_lane_is_left_as_it_is_in_the_table(beside: Beside) -> None:
    before = beside.journey
    beside.show_table()
    beside.select("shop")
    for key in (Key.Key_Return, Key.Key_X, Key.Key_Delete):
        beside.key(key)
        assert "locked" in beside.told.pop()
    assert beside.journey is before


def test_the_filter_hides_lanes_and_steps(beside: Beside) -> None:
    beside.show_table()
    line = beside.outline.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "queue")
    table = beside.outline.table
    assert [table.isRowHidden(row) for row in range(3)] == [True, False, True]
    assert [table.isColumnHidden(column) for column in range(4)] == [True, True, False, True]
    line.clear()
    assert not any(table.isRowHidden(row) for row in range(3))


def test_which_form_is_shown_is_remembered(beside: Beside) -> None:
    beside.show_table()
    again = Outline(beside.canvas, [], "en", LIGHT, beside.arrangement)
    assert again.current is again.table
    delete(again)


def test_entries_say_by_what_they_are_selected() -> None:
    tree = tree_of(sample())
    names = {entry.kind: entry.name for entry in walk(tree.entries)}
    assert names["cell"] is None
    assert names["card"] == "queue"
    assert names["lanes"] is None


def walk(entries: tuple[Entry, ...]) -> Iterator[Entry]:
    for entry in entries:
        yield entry
        yield from walk(entry.children)


@pytest.mark.parametrize("way", ["tree", "table"])
def test_what_is_written_is_known_before_it_is_taken_over(beside: Beside, way: str) -> None:
    """A crash takes nothing that stands in an open field."""
    if way == "table":
        beside.show_table()
    before = beside.journey
    beside.select("queue")
    beside.key(Key.Key_F2)
    beside.type("So far")
    assert beside.journey is before
    written = beside.document.written
    assert "So far" in text_of(written, "queue")
    assert beside.document.written == written, "what it makes is called the same each time"
    beside.key(Key.Key_Escape)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert beside.document.written is before
