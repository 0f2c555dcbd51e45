"""The small picture of the map shows where one is, and takes one elsewhere."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage

from cjm_desktop.edits.cards import add_card
from cjm_desktop.layout.finding import placed_lane
from cjm_desktop.model.lanes import Card
from cjm_desktop.words import Text
from tests.canvas.hands import Hands, until


@pytest.fixture
def near(hands: Hands) -> Hands:
    """At the upper left corner of the map, with the minimap."""
    hands.canvas.minimap.set_wanted(True)
    hands.canvas.zoom_to(2.0)
    hands.canvas.pan(QPoint(0, 0) - hands.at(0, 0))
    return hands


def middle(hands: Hands) -> QPointF:
    """Where on the sheet one is, from 0 to 1 across and down."""
    sheet = hands.canvas.sheet
    assert sheet is not None
    place = hands.canvas.mapToScene(hands.canvas.viewport().rect().center())
    return QPointF(place.x() / sheet.width, place.y() / sheet.height)


def on_minimap(hands: Hands, across: float, down: float) -> QPoint:
    area = hands.canvas.minimap.map_area
    return (area.topLeft() + QPointF(across * area.width(), down * area.height())).toPoint()


def test_it_is_shown_at_the_lower_right_while_not_all_is_seen(near: Hands) -> None:
    area, room = near.canvas.minimap.map_area, QRectF(near.canvas.viewport().rect())
    assert room.contains(area)
    assert area.center().x() > 0.75 * room.width()
    assert area.center().y() > 0.75 * room.height()
    near.canvas.pan(QPoint(-300, -200))
    assert near.canvas.minimap.map_area == area, "it stays where it is"
    near.canvas.show_all()
    assert not near.canvas.minimap.isVisible()


def test_it_is_not_shown_unless_it_is_wanted(near: Hands) -> None:
    near.canvas.minimap.set_wanted(False)
    near.canvas.pan(QPoint(-30, -30))
    assert not near.canvas.minimap.isVisible()


def test_a_click_goes_there(near: Hands) -> None:
    near.click(on_minimap(near, 0.7, 0.6))
    there = middle(near)
    assert there.x() == pytest.approx(0.7, abs=0.02)
    assert there.y() == pytest.approx(0.6, abs=0.02)
    assert near.steps_of_history == 0
    assert near.selection == set()


def test_the_frame_is_dragged_by_where_it_is_held(near: Hands) -> None:
    start = middle(near)
    near.drag(on_minimap(near, start.x() - 0.1, start.y() - 0.1), on_minimap(near, start.x() + 0.2, start.y() + 0.1))
    assert middle(near).x() == pytest.approx(start.x() + 0.3, abs=0.03)
    assert middle(near).y() == pytest.approx(start.y() + 0.2, abs=0.03)
    assert near.is_at_rest
    near.click(near.on("till"))
    assert near.selection == {"till"}, "the mouse is free again"


def test_the_pointer_over_it_is_its_own_and_beside_it_that_of_what_is_there(near: Hands) -> None:
    def pointer(place: QPoint) -> Qt.CursorShape:
        near.move(place, Qt.MouseButton.NoButton)
        return near.canvas.viewport().cursor().shape()

    sheet = near.canvas.sheet
    assert sheet is not None
    placed = placed_lane(sheet, "touch")
    assert placed is not None
    edge = near.at(sheet.margin + 40, placed.y + placed.block.height - 2.5)
    assert pointer(on_minimap(near, 0.5, 0.5)) is Qt.CursorShape.PointingHandCursor
    assert pointer(on_minimap(near, 0.6, 0.5)) is Qt.CursorShape.PointingHandCursor
    assert pointer(edge) is Qt.CursorShape.SplitVCursor
    assert pointer(on_minimap(near, 0.5, 0.5)) is Qt.CursorShape.PointingHandCursor
    assert pointer(near.on("touch", 0.5, 0.5)) is Qt.CursorShape.ArrowCursor


def test_its_picture_follows_the_map(near: Hands) -> None:
    before = picture(near)
    card = Card(id="more", step="ride", text="The bicycle is repaired in the shop")
    near.document.apply(Text("Edit", "Add"), add_card(near.journey, "pains", card))
    until(lambda: picture(near) != before)


def picture(hands: Hands) -> QImage:
    """What the minimap shows away from the frame."""
    area = hands.canvas.minimap.map_area.toRect()
    return hands.picture().copy(area.adjusted(area.width() * 3 // 4, 0, 0, 0))
