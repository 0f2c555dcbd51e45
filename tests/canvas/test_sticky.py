"""Stage bars and lane names that stay in sight are used like those on the sheet."""

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor

from cjm_desktop.layout.theme import PAPER
from tests.canvas.hands import Hands, lanes_of, steps_of

TOP = 30
"""Pixels below the upper edge where a stage bar is seen that stays in sight."""


@pytest.fixture
def down(hands: Hands) -> Hands:
    """At the pain points, with the header above the view."""
    hands.window.resize(1000, 420)
    hands.canvas.zoom_to(1.0)
    move_to(hands, hands.on_name("pains"), QPoint(250, 250))
    assert hands.on("before").y() < 0
    return hands


@pytest.fixture
def right(hands: Hands) -> Hands:
    """At the last steps, with the names left of the view."""
    hands.window.resize(800, 800)
    hands.canvas.zoom_to(1.0)
    move_to(hands, hands.on("till"), QPoint(300, 350))
    assert hands.on_name("touch").x() < 0
    return hands


def move_to(hands: Hands, place: QPoint, to: QPoint) -> None:
    hands.canvas.pan(to - place)


def has_stage_bar(hands: Hands, record: str) -> bool:
    """Tell whether the colour of the first stage is seen at the top of the view, where that stage is."""
    picture = hands.picture()
    place = QPoint(hands.on(record).x(), 14)
    return picture.pixelColor(place * picture.devicePixelRatio()) == QColor(PAPER.stages[0])


def test_the_stages_stay_at_the_top(down: Hands) -> None:
    assert has_stage_bar(down, "before")
    down.canvas.zoom_to(0.4)
    move_to(down, down.on_name("pains"), QPoint(100, 40))
    assert down.on("before", down=1).y() < 0
    assert not has_stage_bar(down, "before"), "too small to be read"


def test_a_stage_at_the_top_is_clicked(down: Hands) -> None:
    down.click(QPoint(down.on("during").x(), TOP))
    assert down.selection == {"during"}


def test_a_step_at_the_top_is_dragged_to_another_place(down: Hands) -> None:
    below = TOP + down.on("ride").y() - down.on("after").y()
    down.drag(QPoint(down.on("ride").x(), below), QPoint(down.on("look", 0.2).x(), below + 60))
    assert steps_of(down.journey)["before"] == ["ride", "look", "try"]


def test_writing_in_a_stage_at_the_top_shows_it_in_its_place(down: Hands) -> None:
    down.double_click(QPoint(down.on("during").x(), TOP))
    assert down.open_editor.toPlainText() == "During"
    assert down.canvas.viewport().rect().contains(down.on("during"))


def test_a_card_below_the_stages_is_not_meant_by_a_click_on_them(down: Hands) -> None:
    down.canvas.pan(QPoint(0, TOP - down.on("till").y()))
    down.click(QPoint(down.on("till").x(), TOP))
    assert down.selection == {"during"}


def test_going_up_by_key_keeps_a_card_clear_of_the_stages(down: Hands) -> None:
    down.click(down.on("queue"))
    down.key(Qt.Key.Key_Up)
    assert down.selection == {"till"}
    assert down.on("till", down=0).y() > 80


def test_a_lane_name_at_the_left_is_clicked_and_dragged(right: Hands) -> None:
    names = {lane: QPoint(60, right.on_name(lane).y()) for lane in ("touch", "pains")}
    right.click(names["pains"])
    assert right.selection == {"pains"}
    right.drag(names["pains"], names["touch"] - QPoint(0, 40))
    assert lanes_of(right.journey) == ["pains", "touch", "feel"]


def test_a_selected_lane_is_framed_at_the_left_too(right: Hands) -> None:
    name = right.on_name("pains")
    before = right.picture().copy(QRect(0, name.y() - 60, 150, 120))
    right.click(QPoint(60, name.y()))
    assert right.picture().copy(QRect(0, name.y() - 60, 150, 120)) != before


def test_a_renamed_stage_is_renamed_at_the_top(down: Hands) -> None:
    bars = QRect(0, 0, down.canvas.viewport().width(), 50)
    before = down.picture().copy(bars)
    down.double_click(QPoint(down.on("during").x(), TOP))
    down.type("Pay")
    down.key(Qt.Key.Key_Return)
    down.document.select(())
    move_to(down, down.on_name("pains"), QPoint(250, 250))
    assert down.picture().copy(bars) != before
    down.document.undo()
    down.document.select(())
    assert down.picture().copy(bars) == before


def test_what_is_wider_than_the_view_is_shown_from_its_beginning_unless_it_fills_the_view(right: Hands) -> None:
    canvas = right.canvas
    assert canvas.sheet is not None
    lane = QRectF(40, 300, canvas.sheet.width - 80, 60)
    canvas.show_place(lane)
    assert right.on_name("touch").x() > 0
    canvas.show_middle(QRectF(lane.center().x(), 300, 10, 10))
    before = canvas.horizontalScrollBar().value()
    assert right.on_name("touch").x() < 0
    canvas.show_place(lane)
    assert canvas.horizontalScrollBar().value() == before
