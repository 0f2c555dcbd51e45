"""What is clicked in the funnel is selected, and framed where it is drawn; a drag there moves nothing."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible

from cjm_desktop.model.change import changed
from cjm_desktop.model.records import Flow, JourneyMap
from tests.canvas.hands import Hands
from tests.canvas.sample import sample


def with_funnel() -> JourneyMap:
    start = sample()
    leaves = Flow(id="leave", kind="drop-off", from_="try", share=0.3, label="Too dear")
    again = changed(start.flows[0], share=0.25)
    return changed(start, funnel=True, customers=200, flows=(again, leaves))


def reach(hands: Hands, record: str, down: float = 0.9) -> QPoint:
    """Return where a record is seen in the funnel."""
    sheet = hands.canvas.sheet
    assert sheet is not None
    spot = next(spot for spot in sheet.funnel.spots if spot.record == record)
    return hands.at(spot.x + spot.width / 2, sheet.funnel.y + spot.y + down * spot.height)


def test_a_click_selects_the_way_out_the_way_back_or_the_step() -> None:
    hands = Hands(with_funnel())
    for record, down in (("leave", 0.9), ("again", 0.2), ("buy", 0.5), ("ride", 0.5)):
        hands.click(reach(hands, record, down))
        assert hands.selection == {record}
        sheet = hands.canvas.sheet
        assert sheet is not None
        areas = hands.canvas.overlays.selection.areas
        assert len(areas) == 2, "it is framed where it is named and in the funnel"
        assert any(area.top() >= sheet.funnel.y for area in areas)
    hands.close()


def test_a_drag_in_the_river_moves_no_step() -> None:
    hands = Hands(with_funnel())
    before = hands.journey
    hands.drag(reach(hands, "look", 0.5), reach(hands, "ride", 0.5))
    hands.double_click(reach(hands, "buy", 0.5))
    assert hands.journey is before
    assert hands.editor is None
    hands.close()


def test_a_screen_reader_hears_the_shares_of_a_step_and_a_stage() -> None:
    hands = Hands(with_funnel())
    above = QAccessible.queryAccessibleInterface(hands.canvas)
    assert above is not None
    children = [above.child(number) for number in range(above.childCount())]
    told = {child.text(QAccessible.Text.Name): child.text(QAccessible.Text.Description) for child in children}
    assert told["Try"].endswith("; still there: 100 %, 200 a year; lost here: 30 %, 60 a year; Bottleneck")
    assert told["During"].endswith("; still there: 70 %, 140 a year")
    assert told["Look"].endswith("; come back here: 25 %, 50 a year")
    assert "30 %" in told["Drop-off: Try  Too dear"]
    hands.close()
