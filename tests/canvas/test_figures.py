"""Figures of a lane are written, dragged and cleared on the sheet."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from cjm_desktop.edits.lanes import add_lane, change_lane
from cjm_desktop.layout.finding import figure_end, found_at, placed_lane
from cjm_desktop.model.lanes import MetricLane, MetricValue
from cjm_desktop.words import Text, say
from tests.canvas.hands import Hands
from tests.canvas.sample import sample

Key = Qt.Key


@pytest.fixture
def hands(qtbot: QtBot) -> Iterator[Hands]:
    del qtbot  # it makes the application
    values = (
        MetricValue(step="look", value=62, target=70, source="Survey"),
        MetricValue(step="try", value=40),
        MetricValue(step="ride", value=88),
    )
    made = Hands(add_lane(sample(), MetricLane(id="rate", kind="metric", metric="csat", values=values), before="pains"))
    made.canvas.zoom_to(1.0)
    yield made
    made.close()


def figures(hands: Hands) -> dict[str, float]:
    lane = next(lane for lane in hands.journey.lanes if isinstance(lane, MetricLane))
    return {value.step: value.value for value in lane.values}


def on_end(hands: Hands, step: str, down: float = 0.0) -> QPoint:
    """Where the end of a bar is seen, or a place so many pt below."""
    sheet = hands.canvas.sheet
    assert sheet is not None
    placed = placed_lane(sheet, "rate")
    assert placed is not None
    end = figure_end(placed, step)
    assert end is not None
    return (
        hands.canvas.viewportTransform()
        .map(QPointF(sheet.columns.all[sheet.columns.index[step]].middle, end + down))
        .toPoint()
    )


def told(hands: Hands) -> list[str]:
    """What the canvas complains of from now on."""
    said: list[str] = []

    def hear(text: Text) -> None:
        said.append(say(text, "en"))

    hands.canvas.complained.connect(hear)
    return said


def test_a_figure_and_an_empty_cell_are_found(hands: Hands) -> None:
    sheet = hands.canvas.sheet
    assert sheet is not None
    placed = placed_lane(sheet, "rate")
    assert placed is not None
    seen = [found_at(sheet, column.middle, placed.y + 30) for column in sheet.columns.all]
    assert [(found.kind, found.lane, found.step) for found in seen if found is not None] == [
        ("figure", "rate", "look"),
        ("figure", "rate", "try"),
        ("cell", "rate", "buy"),
        ("figure", "rate", "ride"),
    ]


def test_a_double_click_opens_the_figure(hands: Hands) -> None:
    hands.double_click(hands.in_cell("rate", "look"))
    assert hands.open_editor.toPlainText() == "62"
    hands.type("64,5")
    hands.key(Key.Key_Return)
    assert figures(hands)["look"] == 64.5
    assert hands.steps_of_history == 1
    assert hands.document.undo_label == Text("Edit", "Change a figure")
    lane = next(lane for lane in hands.journey.lanes if isinstance(lane, MetricLane))
    assert (lane.values[0].target, lane.values[0].source) == (70, "Survey")


@pytest.mark.parametrize("keys", [(Key.Key_Return,), (Key.Key_F2,), ()])
def test_enter_or_typing_in_a_chosen_cell_writes_its_figure(hands: Hands, keys: tuple[Key, ...]) -> None:
    hands.click(hands.in_cell("rate", "buy"))
    for key in keys:
        hands.key(key)
    hands.type("55")
    hands.key(Key.Key_Return)
    assert figures(hands) == {"look": 62, "try": 40, "buy": 55, "ride": 88}
    hands.document.undo()
    assert "buy" not in figures(hands)


def test_what_is_no_number_is_told_and_changes_nothing(hands: Hands) -> None:
    said = told(hands)
    hands.double_click(hands.in_cell("rate", "look"))
    hands.type("many")
    hands.key(Key.Key_Return)
    assert said == ["“many” is no number. Write a figure such as 12.5."]
    assert hands.steps_of_history == 0
    assert hands.is_at_rest


def test_an_emptied_figure_goes_and_esc_keeps_it(hands: Hands) -> None:
    for key, expected in ((Key.Key_Escape, {"look", "try", "ride"}), (Key.Key_Return, {"try", "ride"})):
        hands.double_click(hands.in_cell("rate", "look"))
        hands.key(Key.Key_Delete)
        hands.key(key)
        assert set(figures(hands)) == expected


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace])
def test_delete_clears_the_figure_of_the_chosen_cell(hands: Hands, key: Key) -> None:
    hands.click(hands.in_cell("rate", "try"))
    hands.key(key)
    assert set(figures(hands)) == {"look", "ride"}
    hands.key(key)
    assert hands.steps_of_history == 1
    hands.document.undo()
    assert figures(hands)["try"] == 40


def test_arrows_go_from_cell_to_cell_and_to_the_cards_beside(hands: Hands) -> None:
    hands.click(hands.in_cell("rate", "look"))
    hands.key(Key.Key_Right)
    assert hands.canvas.actions_of_map.cell == ("rate", "try")
    hands.key(Key.Key_Right)
    hands.key(Key.Key_Down)
    assert hands.selection == {"queue"}
    hands.key(Key.Key_Up)
    assert hands.canvas.actions_of_map.cell == ("rate", "buy")
    hands.key(Key.Key_Up)
    assert hands.selection == {"till"}


def test_a_card_moved_by_key_goes_past_the_figures(hands: Hands) -> None:
    hands.click(hands.on("queue"))
    hands.key(Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    lane = next(lane for lane in hands.journey.lanes if lane.id == "touch")
    assert '"queue"' in lane.model_dump_json()


def test_the_end_of_a_bar_is_dragged_as_one_step(hands: Hands) -> None:
    seen: list[float] = []
    start, end = on_end(hands, "try"), on_end(hands, "try", -12)
    hands.press(start)
    for part in range(1, 9):
        hands.move(start + (end - start) * part / 8)
        sheet = hands.canvas.sheet
        assert sheet is not None
        lane = placed_lane(sheet, "rate")
        assert lane is not None
        assert isinstance(lane.block.lane, MetricLane)
        seen.append(lane.block.lane.values[1].value)
    assert seen == sorted(seen)
    assert figures(hands)["try"] == 40
    hands.release(end)
    assert 55 <= figures(hands)["try"] <= 65
    assert figures(hands)["try"] == seen[-1]
    assert hands.steps_of_history == 1
    hands.document.undo()
    assert figures(hands)["try"] == 40


def test_esc_takes_a_dragged_bar_back(hands: Hands) -> None:
    before = hands.picture()
    hands.carry(on_end(hands, "try"), on_end(hands, "try", -20))
    hands.key(Key.Key_Escape)
    hands.release(on_end(hands, "try", -20))
    assert hands.steps_of_history == 0
    assert hands.is_at_rest
    assert hands.picture() == before


def test_a_bar_is_not_dragged_beyond_what_its_metric_can_be(hands: Hands) -> None:
    hands.drag(on_end(hands, "ride"), on_end(hands, "ride", -200))
    assert figures(hands)["ride"] == 100
    hands.drag(on_end(hands, "look"), on_end(hands, "look", 200))
    assert figures(hands)["look"] == 0


def test_a_bar_let_go_where_it_was_is_as_it_was(hands: Hands) -> None:
    hands.carry(on_end(hands, "try"), on_end(hands, "try", -20))
    hands.move(on_end(hands, "try"))
    hands.drag(on_end(hands, "look"), on_end(hands, "look"))
    assert hands.steps_of_history == 0


def test_a_drag_elsewhere_in_the_cell_draws_a_rubber_band(hands: Hands) -> None:
    hands.drag(hands.in_cell("rate", "look", 0.1), hands.in_cell("pains", "ride", 0.9))
    assert figures(hands) == {"look": 62, "try": 40, "ride": 88}
    assert hands.selection == {"queue"}


def test_far_away_a_figure_is_written_beside_the_map(hands: Hands) -> None:
    asked: list[tuple[str, str]] = []

    def hear(record: str, step: str) -> None:
        asked.append((record, step))

    hands.canvas.edit_figure_elsewhere.connect(hear)
    hands.canvas.zoom_to(0.4)
    hands.double_click(hands.in_cell("rate", "look"))
    assert hands.editor is None
    assert asked == [("rate", "look")]


def test_hands_and_keys_leave_the_figures_of_a_locked_lane(hands: Hands) -> None:
    hands.document.apply(Text("Edit", "Lock"), change_lane(hands.journey, "rate", locked=True))
    hands.drag(on_end(hands, "try"), on_end(hands, "try", -20))
    hands.double_click(hands.in_cell("rate", "look"))
    assert hands.editor is None
    hands.key(Key.Key_Delete)
    hands.type("5")
    assert hands.steps_of_history == 1
    assert figures(hands) == {"look": 62, "try": 40, "ride": 88}


def test_a_folded_lane_has_no_figures_to_take_hold_of(hands: Hands) -> None:
    hands.click(hands.in_cell("rate", "look"))
    hands.document.apply(Text("Edit", "Fold"), change_lane(hands.journey, "rate", collapsed=True))
    assert hands.canvas.actions_of_map.cell is None
    hands.double_click(hands.in_cell("rate", "look"))
    assert hands.editor is None
