"""What is renewed after a change: no less than what looks different, and little more."""

from math import inf

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from cjm_desktop.canvas.changes import changed_areas
from cjm_desktop.canvas.overview import Overview
from cjm_desktop.drawing.blocks import card_columns
from cjm_desktop.drawing.qt import SheetPainter
from cjm_desktop.edits.cards import change_card
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.records import JourneyMap, Stage, Step

STEPS = 12
IN_A_CELL = 20


def many_cards() -> JourneyMap:
    """A map whose fifth step has room left below its cards."""
    steps = tuple(Step(id=f"s{number}") for number in range(STEPS))
    lanes = tuple(
        CardLane(
            id=f"lane{row}",
            kind="free",
            cards=tuple(
                Card(id=f"{row}c{step.id}-{number}", step=step.id, text="words " * 5)
                for step in steps
                for number in range(IN_A_CELL // 2 if step.id == "s4" else IN_A_CELL)
            ),
        )
        for row in range(3)
    )
    return JourneyMap(format="cjm", version=1, id="map", stages=(Stage(id="stage", steps=steps),), lanes=lanes)


def after_edit(sheet: Sheet, text: str) -> Sheet:
    """Change the third card of a cell in the middle lane."""
    journey = change_card(sheet.journey, "lane1", "1cs4-2", text=text)
    return layout_map(journey, previous=sheet)


def coarse(overview: Overview, sheet: Sheet) -> QImage:
    """The whole coarse picture."""
    image = QImage(900, 600, QImage.Format.Format_RGB32)
    image.fill(0)
    with QPainter(image) as painter:
        overview.paint(painter, QRectF(0, 0, 900, 600), QRectF(0, 0, sheet.width, sheet.height))
    return image


def fresh_overview(sheet: Sheet) -> Overview:
    overview = Overview(SheetPainter())
    overview.show(sheet, [])
    assert not overview.refresh(inf)
    return overview


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("text", ["short", "words " * 5, "a longer text " * 40])
def test_the_coarse_picture_follows_an_edit(text: str) -> None:
    before = layout_map(many_cards())
    after = after_edit(before, text)
    overview = fresh_overview(before)
    overview.show(after, changed_areas(before, after) or [])
    assert not overview.refresh(inf)
    assert coarse(overview, after) == coarse(fresh_overview(after), after)


@pytest.mark.usefixtures("qapp")
def test_the_coarse_picture_is_renewed_piece_by_piece() -> None:
    sheet = layout_map(many_cards())
    overview = Overview(SheetPainter())
    overview.show(sheet, [])
    assert overview.refresh(0)  # no time, so there is more to do
    turns = 1
    while overview.refresh(0.0005):
        turns += 1
    assert turns > 1
    assert coarse(overview, sheet) == coarse(fresh_overview(sheet), sheet)


def test_a_card_that_grows_changes_one_area_of_its_column() -> None:
    before = layout_map(many_cards())
    after = after_edit(before, "words " * 40)
    changed = changed_areas(before, after)
    assert changed is not None
    column, lane = before.columns.all[4], after.lanes[1]
    cards = [card for card in lane.block.cards if card.x == column.x]
    top, bottom = lane.y + cards[2].y - 2, lane.y + cards[-1].y + cards[-1].block.height + 2
    areas = [(area.left(), area.top(), area.right(), area.bottom()) for area in changed]
    assert areas == [pytest.approx((column.x - 2, top, column.right + 2, bottom))]


def test_an_edit_takes_over_the_other_columns_of_its_lane() -> None:
    before = layout_map(many_cards())
    after = after_edit(before, "other")
    former = card_columns(before.lanes[1].block, [])
    columns = card_columns(after.lanes[1].block, former)
    assert [column.left for column in columns] == [column.x for column in before.columns.all]
    assert [one is other for one, other in zip(former, columns, strict=True)] == [n != 4 for n in range(STEPS)]
    assert [card for column in columns for card in column.cards] == list(after.lanes[1].block.cards)
