"""Hands on a canvas: mouse, wheel, keys and input methods as a person uses them, by what is seen where."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import cast

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QImage, QInputMethodEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget

from cjm_desktop.app.commands.command import Command, Desk, sequences
from cjm_desktop.app.commands.table import COMMANDS
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.canvas.editor import TextEditor
from cjm_desktop.canvas.overlays import rect
from cjm_desktop.document import Document
from cjm_desktop.layout.finding import areas_of, placed_lane, point_place
from cjm_desktop.model.lanes import CardLane, EmotionLane
from cjm_desktop.model.lookup import find_card
from cjm_desktop.model.records import JourneyMap

_PATIENCE = 10.0
LEFT = Qt.MouseButton.LeftButton
MIDDLE = Qt.MouseButton.MiddleButton
RIGHT = Qt.MouseButton.RightButton
PLAIN = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@dataclass
class _CanvasAlone:
    """What the commands that edit, move and delete ask of a window."""

    canvas: MapCanvas


def commands_on(canvas: MapCanvas) -> list[QAction]:
    """Return the commands that edit, add, delete and move, which the window gives to the map and the outline."""

    def run(command: Command, *_: object) -> None:
        command.run(cast("Desk", _CanvasAlone(canvas)))

    found: list[QAction] = []
    for command in COMMANDS:
        if command.id in ("edit-text", "insert-after", "delete") or command.menu == "move":
            action = QAction(canvas)
            action.setObjectName(command.id)
            action.setShortcuts(sequences(command))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(partial(run, command))
            found.append(action)
    return found


class Hands:
    """A window with a canvas and, as in any window, another field beside it."""

    def __init__(self, journey: JourneyMap, width: int = 1200, height: int = 800) -> None:
        self.document = Document(journey)
        self.canvas = MapCanvas(self.document)
        self.canvas.addActions(commands_on(self.canvas))
        self.window = QWidget()
        self.field = QLineEdit()
        self.field.setFixedWidth(100)
        row = QHBoxLayout(self.window)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.field)
        row.addWidget(self.canvas)
        self.window.resize(width, height)
        self.window.show()
        self.window.activateWindow()
        until(self.window.isActiveWindow)
        self.canvas.show_all()
        self.canvas.setFocus()
        self.heard: list[JourneyMap] = []
        self.document.subscribe(self._hear)

    def _hear(self, before: JourneyMap, after: JourneyMap) -> None:
        if before is not after:
            self.heard.append(after)

    def close(self) -> None:
        self.canvas.close_document()
        self.window.close()
        delete(self.window)

    @property
    def journey(self) -> JourneyMap:
        return self.document.journey

    @property
    def selection(self) -> set[str]:
        return set(self.document.selection)

    @property
    def steps_of_history(self) -> int:
        """How many changes of the map anybody was told of."""
        return len(self.heard)

    @property
    def editor(self) -> TextEditor | None:
        return next((item for item in self.canvas.scene().items() if isinstance(item, TextEditor)), None)

    @property
    def open_editor(self) -> TextEditor:
        editor = self.editor
        assert editor is not None
        return editor

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing is lifted, no bar is shown and nothing is written."""
        overlays = self.canvas.overlays
        return not overlays.is_carrying and overlays.bar is None and self.editor is None

    # Places of the viewport

    def at(self, x: float, y: float) -> QPoint:
        """Where a point of the sheet is seen."""
        return self.canvas.viewportTransform().map(QPointF(x, y)).toPoint()

    def on(self, record: str, across: float = 0.5, down: float = 0.5) -> QPoint:
        """Where a record is seen: its middle, or another part of it."""
        sheet = self.canvas.sheet
        assert sheet is not None
        area = rect(areas_of(sheet, frozenset([record]))[0].area)
        return self.at(area.left() + across * area.width(), area.top() + down * area.height())

    def on_name(self, lane: str) -> QPoint:
        """Where the name of a lane is seen."""
        sheet = self.canvas.sheet
        assert sheet is not None
        placed = placed_lane(sheet, lane)
        assert placed is not None
        return self.at(sheet.margin + 60, placed.y + placed.block.height / 2)

    def in_cell(self, lane: str, step: str, down: float = 0.5) -> QPoint:
        """Where a cell is seen."""
        sheet = self.canvas.sheet
        assert sheet is not None
        placed = placed_lane(sheet, lane)
        assert placed is not None
        column = sheet.columns.all[sheet.columns.index[step]]
        return self.at(column.middle, placed.y + down * placed.block.height)

    def on_point(self, step: str, lane: str = "feel") -> QPoint:
        """Where the point of the first curve is seen."""
        sheet = self.canvas.sheet
        assert sheet is not None
        placed = placed_lane(sheet, lane)
        assert placed is not None
        assert isinstance(placed.block.lane, EmotionLane)
        value = next(point.value for point in placed.block.lane.curves[0].points if point.step == step)
        return self.at(*point_place(sheet, placed, step, value))

    def nowhere(self) -> QPoint:
        """A place beside everything."""
        sheet = self.canvas.sheet
        assert sheet is not None
        return self.at(-8, sheet.height / 2)

    # Mouse

    def press(self, place: QPoint, button: Qt.MouseButton = LEFT, held: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.mousePress(self.canvas.viewport(), button, held, place)

    def release(self, place: QPoint, button: Qt.MouseButton = LEFT, held: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.mouseRelease(self.canvas.viewport(), button, held, place)

    def move(self, place: QPoint, button: Qt.MouseButton = LEFT, held: Qt.KeyboardModifier = PLAIN) -> None:
        viewport = self.canvas.viewport()
        there = QPointF(viewport.mapToGlobal(place))
        event = QMouseEvent(QMouseEvent.Type.MouseMove, QPointF(place), there, Qt.MouseButton.NoButton, button, held)
        QApplication.sendEvent(viewport, event)

    def click(self, place: QPoint, held: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.mouseClick(self.canvas.viewport(), LEFT, held, place)

    def double_click(self, place: QPoint) -> None:
        QTest.mouseClick(self.canvas.viewport(), LEFT, PLAIN, place)
        QTest.mouseDClick(self.canvas.viewport(), LEFT, PLAIN, place)

    def carry(
        self, start: QPoint, end: QPoint, button: Qt.MouseButton = LEFT, held: Qt.KeyboardModifier = PLAIN
    ) -> None:
        """Press at one place and move to another, without letting go."""
        self.press(start, button, held)
        for part in range(1, 9):
            self.move(start + (end - start) * part / 8, button, held)
        self.move(end, button, held)

    def drag(
        self, start: QPoint, end: QPoint, button: Qt.MouseButton = LEFT, held: Qt.KeyboardModifier = PLAIN
    ) -> None:
        self.carry(start, end, button, held)
        self.release(end, button, held)

    def turn(self, place: QPoint, clicks: float, held: Qt.KeyboardModifier = PLAIN) -> None:
        """Turn the wheel."""
        viewport = self.canvas.viewport()
        event = QWheelEvent(
            QPointF(place),
            QPointF(viewport.mapToGlobal(place)),
            QPoint(),
            QPoint(0, round(clicks * 120)),
            Qt.MouseButton.NoButton,
            held,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003 - not inverted
        )
        QApplication.sendEvent(viewport, event)

    # Keys: they go to what has the focus

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.keyClick(focus_widget(), key, held)

    def key_down(self, key: Qt.Key) -> None:
        QTest.keyPress(focus_widget(), key)

    def key_up(self, key: Qt.Key) -> None:
        QTest.keyRelease(focus_widget(), key)

    def type(self, text: str) -> None:
        QTest.keyClicks(focus_widget(), text)

    def compose(self, text: str, commit: str = "") -> None:
        """Have an input method show what is being composed, or hand over what is ready."""
        QApplication.sendEvent(focus_widget(), composition(text, commit))

    # Eyes

    def picture(self) -> QImage:
        """What the canvas shows when everything is sharp."""

        def sharp() -> bool:
            self.canvas.viewport().grab()
            return self.canvas.patches.is_sharp

        until(sharp)
        return self.canvas.viewport().grab().toImage()


def composition(text: str, commit: str) -> QInputMethodEvent:
    """What an input method sends."""
    event = QInputMethodEvent(text, [])
    if commit:
        event.setCommitString(commit)
    return event


def delete(widget: QWidget) -> None:
    """Delete a widget at once: else the pictures of all canvases add up within one test of many examples."""
    widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def focus_widget() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def until(holds: Callable[[], bool]) -> None:
    """Let events happen until something holds."""
    deadline = time.monotonic() + _PATIENCE
    while not holds():
        assert time.monotonic() < deadline, "it never happened"
        QApplication.processEvents()


def cells(journey: JourneyMap, lane: str) -> dict[str, list[str]]:
    """Return the cards of a lane by step."""
    found: dict[str, list[str]] = {}
    holder = next(each for each in journey.lanes if each.id == lane)
    assert isinstance(holder, CardLane)
    for card in holder.cards:
        found.setdefault(card.step, []).append(card.id)
    return found


def text_of(journey: JourneyMap, card: str) -> str:
    lane = find_card(journey, card)
    assert lane is not None
    return next(each.text for each in lane.cards if each.id == card)


def values_of(journey: JourneyMap, lane: str = "feel") -> dict[str, float]:
    """Return the values of the first curve of a lane."""
    holder = next(each for each in journey.lanes if each.id == lane)
    assert isinstance(holder, EmotionLane)
    return {point.step: point.value for point in holder.curves[0].points}


def steps_of(journey: JourneyMap) -> dict[str, list[str]]:
    return {stage.id: [step.id for step in stage.steps] for stage in journey.stages}


def lanes_of(journey: JourneyMap) -> list[str]:
    return [lane.id for lane in journey.lanes]
