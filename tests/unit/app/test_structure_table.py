"""Everything that changes the frame of the map, by key and by menu, in the whole window.

What the same deeds do by dragging is in ``tests/canvas``: things from the shelf, dragging, edges, merging, folding.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from cjm_desktop.app.window import Window
from cjm_desktop.edits.lanes import add_lane, change_lane
from cjm_desktop.edits.steps import change_step
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.lookup import find_card
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.storage.writing import to_bytes
from tests.canvas.hands import cells, focus_widget, lanes_of, steps_of
from tests.canvas.sample import sample
from tests.unit.app.hands import CONTROL, SHIFT, shown

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
PLAIN = Qt.KeyboardModifier.NoModifier
Stroke = tuple[Qt.Key, Qt.KeyboardModifier]


@dataclass(frozen=True)
class Deed:
    """What is done to what is selected, by which key, if any, and menu, and what the map says afterwards."""

    selected: str
    stroke: Stroke | None
    menu: str
    said: Callable[[JourneyMap], object]
    expected: object


def stages(journey: JourneyMap) -> list[int]:
    return [len(stage.steps) for stage in journey.stages]


def titles(journey: JourneyMap) -> list[str]:
    return [step.title for stage in journey.stages for step in stage.steps]


def lanes(journey: JourneyMap) -> list[str]:
    return [lane.title or lane.kind for lane in journey.lanes]


def folded(journey: JourneyMap) -> list[str]:
    return [each.id for each in (*journey.stages, *journey.lanes) if each.collapsed]


def span(journey: JourneyMap) -> str | None:
    lane = find_card(journey, "staff")
    return None if lane is None else next(card.through for card in lane.cards if card.id == "staff")


AFTER, BEFORE = (Key.Key_Return, CONTROL), (Key.Key_Return, CONTROL | SHIFT)
MERGE, SPLIT = (Key.Key_J, CONTROL), (Key.Key_J, CONTROL | SHIFT)
DELETE = (Key.Key_Delete, PLAIN)
LANES = ["touchpoint", "pain-point", "emotion", "More"]
DEEDS = {
    "insert a stage before": Deed("before", BEFORE, "Insert before", stages, [1, 2, 1, 1]),
    "insert a stage after": Deed("before", AFTER, "Insert after", stages, [2, 1, 1, 1]),
    "insert a step before": Deed("try", BEFORE, "Insert before", titles, ["Look", "", "Try", "Buy", "Ride"]),
    "insert a step after": Deed("try", AFTER, "Insert after", titles, ["Look", "Try", "", "Buy", "Ride"]),
    "insert a lane before": Deed("pains", BEFORE, "Insert before", lanes, [LANES[0], "pain-point", *LANES[1:]]),
    "insert a lane after": Deed("feel", AFTER, "Insert after", lanes, [*LANES[:3], "emotion", LANES[3]]),
    "move a stage": Deed("before", (Key.Key_Right, ALT), "Move right", stages, [1, 2, 1]),
    "move a step": Deed("look", (Key.Key_Right, ALT), "Move right", titles, ["Try", "Look", "Buy", "Ride"]),
    "move a step on": Deed("look", (Key.Key_Right, ALT | SHIFT), "Into the next stage", stages, [1, 2, 1]),
    "move a lane": Deed("feel", (Key.Key_Up, ALT), "Move up", lanes, [LANES[0], LANES[2], LANES[1], LANES[3]]),
    "split a stage": Deed("try", SPLIT, "Begin a new stage here", stages, [1, 1, 1, 1]),
    "merge stages": Deed("before", MERGE, "Merge stages", stages, [3, 1]),
    "merge steps": Deed("look", MERGE, "Merge steps", titles, ["Look · Try", "Buy", "Ride"]),
    "merge lanes": Deed("pains more", MERGE, "Merge lanes", lanes, [LANES[0], "More", LANES[2]]),
    "merge cards": Deed("shop", MERGE, "Merge cards", lambda it: cells(it, "touch")["look"], ["shop", "leaflet"]),
    "delete a stage": Deed("before", DELETE, "Delete", stages, [1, 1]),
    "delete a step": Deed("look", DELETE, "Delete", titles, ["Try", "Buy", "Ride"]),
    "delete a lane": Deed("feel", DELETE, "Delete", lanes, [*LANES[:2], LANES[3]]),
    "fold a stage": Deed("before", (Key.Key_T, CONTROL | SHIFT), "Fold stage", folded, ["before"]),
    "fold a lane": Deed("touch", (Key.Key_U, CONTROL | SHIFT), "Folded", folded, ["touch"]),
    "fit a step": Deed("look", None, "Automatic width", lambda it: it.stages[0].steps[0].width, None),
    "fit a lane": Deed("touch", None, "Height by content", lambda it: it.lanes[0].height, None),
    "let a card span": Deed("staff", (Key.Key_Right, ALT | SHIFT), "Reach one step farther", span, "buy"),
}


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Window:
    """A window with the sample map, in which a step has a width, a lane a height, and pain points have two lanes."""
    journey = change_lane(change_step(sample(), "look", width=300.0), "touch", height=400.0)
    journey = add_lane(journey, CardLane(id="more", kind="pain-point", title="More"))
    file = tmp_path / "map.cjm"
    file.write_bytes(to_bytes(journey))
    made = shown(qtbot, tmp_path / "settings.json")
    made.open_path(file)
    assert made.canvas is not None
    made.canvas.setFocus()
    made.canvas.zoom_to(1.0)
    return made


def entries(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        within = action.menu()
        if isinstance(within, QMenu):
            yield from entries(within)
        else:
            yield action


def entry(window: Window, text: str) -> QAction:
    """The entry of the menu bar with a text."""
    bar = (action.menu() for action in window.menuBar().actions())
    every = (each for menu in bar if isinstance(menu, QMenu) for each in entries(menu))
    return next(each for each in every if each.text().replace("&", "") == text)


WAYS = [(name, way) for name, deed in DEEDS.items() for way in ("key", "menu") if way == "menu" or deed.stroke]


@pytest.mark.parametrize(("name", "way"), WAYS)
def test_a_deed_is_one_step_by_key_and_by_menu_and_can_be_undone(window: Window, name: str, way: str) -> None:
    deed = DEEDS[name]
    canvas = window.canvas
    assert canvas is not None
    start = canvas.document.journey
    canvas.document.select(deed.selected.split())
    if way == "menu":
        entry(window, deed.menu).trigger()
    elif deed.stroke is not None:
        QTest.keyClick(canvas, *deed.stroke)
    assert deed.said(canvas.document.journey) == deed.expected
    if focus_widget() is not canvas or "nsert" in deed.menu or "Begin" in deed.menu:
        QTest.keyClick(focus_widget(), Key.Key_Escape)  # what was made is written in
    QTest.keyClick(canvas, Key.Key_Z, CONTROL)
    assert (steps_of(canvas.document.journey), lanes_of(canvas.document.journey)) == (steps_of(start), lanes_of(start))
    assert canvas.document.journey is start
