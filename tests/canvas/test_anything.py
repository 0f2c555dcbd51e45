"""Whatever hands do, in whatever order: nothing breaks, and Esc and undo lead back."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from cjm_desktop.canvas.things import THINGS
from tests.canvas.hands import ALT, CTRL, LEFT, MIDDLE, PLAIN, RIGHT, SHIFT, Hands
from tests.canvas.sample import sample
from tests.unit.edits.sample import assert_whole

Key = Qt.Key
Deed = Callable[[Hands, QPoint], object]

KEYS = (
    *(Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Return, Key.Key_F2, Key.Key_Escape),
    *(Key.Key_Tab, Key.Key_X, Key.Key_Delete, Key.Key_Backspace),
)
OFTEN: tuple[Deed, ...] = (
    lambda hands, place: hands.move(place),
    lambda hands, place: hands.double_click(place),
    lambda hands, place: hands.drag(place, QPoint(place.y(), place.x())),
    lambda hands, _place: hands.document.undo(),
)
DEEDS: tuple[Deed, ...] = (
    *(lambda hands, place, button=button: hands.press(place, button) for button in (LEFT, MIDDLE, RIGHT)),
    *(lambda hands, place, button=button: hands.release(place, button) for button in (LEFT, MIDDLE, RIGHT)),
    *(lambda hands, place, held=held: hands.click(place, held) for held in (PLAIN, SHIFT)),
    *(lambda hands, _place, key=key: QTest.keyClick(hands.canvas, key) for key in KEYS),
    *(
        lambda hands, _place, key=key, held=held: QTest.keyClick(hands.canvas, key, held)
        for key in (*KEYS[:4], Key.Key_Home, Key.Key_End)
        for held in (ALT, ALT | SHIFT, CTRL, SHIFT, PLAIN)
    ),
    lambda hands, place: hands.drag(place, QPoint(place.y(), place.x()), held=ALT),
    lambda hands, place: hands.carry(place, QPoint(place.y(), place.x()), held=CTRL),
    lambda hands, _place: QTest.keyClick(hands.canvas, Key.Key_Backtab, SHIFT),
    lambda hands, place: hands.canvas.actions_of_map.structure.insert(after=place.x() % 2 == 0),
    lambda hands, _place: hands.canvas.actions_of_map.structure.split(),
    lambda hands, _place: hands.canvas.actions_of_map.structure.merge(),
    lambda hands, _place: hands.canvas.actions_of_map.structure.fit(),
    lambda hands, _place: hands.canvas.actions_of_map.stages.toggle(),
    lambda hands, _place: hands.canvas.actions_of_map.stages.fold("before"),
    lambda hands, _place: hands.canvas.actions_of_map.choosing.select_kind(),
    lambda hands, _place: hands.canvas.actions_of_map.choosing.select_stages(),
    lambda hands, _place: hands.canvas.actions_of_map.choosing.invert(),
    lambda hands, _place: QTest.keyClick(hands.canvas, Key.Key_Return, CTRL),
    lambda hands, _place: QTest.keyPress(hands.canvas, Key.Key_Space),
    lambda hands, _place: QTest.keyRelease(hands.canvas, Key.Key_Space),
    lambda hands, _place: hands.field.setFocus(),
    lambda hands, _place: hands.canvas.setFocus(),
    lambda hands, place: hands.turn(place, 1, CTRL),
    lambda hands, place: hands.turn(place, -2, CTRL),
    lambda hands, _place: hands.canvas.actions_of_map.delete_selection(),
    lambda hands, _place: hands.canvas.actions_of_map.duplicate_selection(),
    lambda hands, _place: hands.canvas.actions_of_map.select_all(),
    lambda hands, place: hands.canvas.actions_of_map.add(THINGS[place.x() % len(THINGS)]),
    lambda hands, place: hands.canvas.mouse.carry_thing(
        THINGS[place.y() % len(THINGS)], hands.canvas.viewport().mapToGlobal(place)
    ),
    lambda hands, _place: hands.canvas.mouse.drop_thing(),
    lambda hands, _place: hands.canvas.mouse.cancel(),
    lambda hands, _place: hands.document.redo(),
)


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(OFTEN) | st.sampled_from(DEEDS),
            st.builds(QPoint, st.integers(-20, 1120), st.integers(-20, 820)),
        ),
        min_size=1,
        max_size=40,
    )
)
@pytest.mark.usefixtures("qapp")
def test_any_deeds_leave_a_whole_map_and_a_canvas_that_answers(deeds: list[tuple[Deed, QPoint]]) -> None:
    start = sample()
    hands = Hands(start)
    for deed, place in deeds:
        deed(hands, place)
        assert_whole(hands.journey)
    hands.canvas.setFocus()
    QTest.keyRelease(hands.canvas, Key.Key_Space)
    QTest.keyClick(hands.canvas, Key.Key_Escape)
    QTest.keyClick(hands.canvas, Key.Key_Escape)
    assert hands.is_at_rest
    while hands.document.undo_label is not None:
        hands.document.undo()
    assert hands.journey is start
    hands.canvas.zoom_to(1.0)
    hands.canvas.show_all()
    hands.document.select(())
    hands.click(hands.on("queue"))
    assert hands.selection == {"queue"}
    hands.close()
