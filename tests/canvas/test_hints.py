"""Hints on the map: there while a lane is empty, gone with the first card, for whoever wants them."""

import json

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.document import Document
from cjm_desktop.edits.cards import add_card
from cjm_desktop.model.kinds import LANE_KINDS
from cjm_desktop.model.lanes import Card
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Text, say

STAGES = [{"id": "g", "title": "Stage", "steps": [{"id": "s", "title": "Step"}, {"id": "t", "title": "Step"}]}]
EMPTY = {"format": "cjm", "version": 1, "id": "m", "stages": STAGES, "lanes": [{"id": "l", "kind": "quote"}]}


def shown(bot: QtBot) -> MapCanvas:
    canvas = MapCanvas(Document(JourneyMap.model_validate_json(json.dumps(EMPTY))))
    bot.addWidget(canvas)
    canvas.resize(1000, 600)
    canvas.show()
    canvas.zoom_to(1)
    return canvas


def test_they_are_shown_when_they_are_wanted(qtbot: QtBot) -> None:
    canvas = shown(qtbot)
    assert canvas.hints.shown == ()
    qtbot.waitUntil(lambda: canvas.grab().toImage() == canvas.grab().toImage())  # all patches are there
    plain = canvas.grab().toImage()
    canvas.hints.set_wanted(True)
    assert canvas.hints.shown == (say(LANE_KINDS["quote"].question, "en"),)
    assert canvas.grab().toImage() != plain
    canvas.hints.set_wanted(False)
    assert canvas.grab().toImage() == plain


def test_the_first_card_takes_the_place_of_the_hint(qtbot: QtBot) -> None:
    canvas = shown(qtbot)
    canvas.hints.set_wanted(True)
    document = canvas.document
    document.apply(Text("Test", "Edit"), add_card(document.journey, "l", Card(id="c", step="s", text="Slow")))
    assert canvas.hints.shown == ()
    document.undo()
    assert canvas.hints.shown == (say(LANE_KINDS["quote"].question, "en"),)


def test_they_are_not_in_the_way(qtbot: QtBot) -> None:
    """I double-click where the hint stands: a card begins there."""
    canvas = shown(qtbot)
    canvas.hints.set_wanted(True)
    sheet = canvas.sheet
    assert sheet is not None
    lane = sheet.lanes[0]
    place = canvas.viewportTransform().map(canvas.hints.boundingRect().topLeft()).toPoint()
    assert lane.y
    QTest.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.keyClicks(canvas.viewport(), "x")
    QTest.keyClick(canvas.viewport(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    canvas.finish_writing()
    lanes = canvas.document.journey.lanes
    assert [card.text for card in getattr(lanes[0], "cards", ())] == ["x"]
