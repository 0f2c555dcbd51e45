"""A person at the real window: a scene is played in the program's own process, by events and on what is seen.

A scene is a generator. It acts, and yields what has to hold before it goes on; when that takes too long, the program
ends with what was waited for. What opens a dialog is done ``later``, for a dialog keeps who opens it waiting.
"""

import inspect
import os
import runpy
import sys
import time
import traceback
from collections.abc import Callable, Generator
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Final, TypeVar
from unittest.mock import patch

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QInputMethodEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QMenuBar, QMessageBox, QWidget

from cjm_desktop.app.window import Window
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.canvas.overlays import rect
from cjm_desktop.layout.finding import areas_of, placed_lane, point_place
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.lanes import Curve, EmotionLane
from cjm_desktop.model.records import JourneyMap

Scene = Generator[Callable[[], object]]
W = TypeVar("W", bound=QWidget)

LEFT: Final = Qt.MouseButton.LeftButton
PLAIN: Final = Qt.KeyboardModifier.NoModifier
CTRL: Final = Qt.KeyboardModifier.ControlModifier
SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_LOOK: Final = 10
"""Milliseconds between two looks at what is waited for."""
_PATIENCE: Final = 10.0


class Robot:
    """Goes on with a scene whenever what it waits for holds."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._holds: Callable[[], object] = lambda: True
        self._since = time.monotonic()

    def look(self) -> None:
        """Go on, wait, or end the program with what went wrong; asked again whatever opens meanwhile."""
        try:
            waited = time.monotonic() - self._since
            assert waited < _PATIENCE, f"waited for {inspect.getsource(self._holds).strip()}; {_sight()}"
            if inspect.getgeneratorstate(self._scene) != inspect.GEN_RUNNING and self._holds():
                self._holds = next(self._scene)
                self._since = time.monotonic()
        except StopIteration:
            return
        except Exception:
            traceback.print_exc()
            sys.stderr.flush()
            os._exit(70)
        QTimer.singleShot(_LOOK, self.look)


def main() -> None:
    """Play the scene named by the first argument, in the program with the files that follow the home."""
    module, _, name = sys.argv[1].partition(":")
    scene: Callable[[Path], Scene] = getattr(import_module(module), name)
    robot = Robot(scene(Path(sys.argv[2])))
    loop = QApplication.exec

    def begin() -> int:
        QTimer.singleShot(0, robot.look)
        return loop()

    sys.argv = ["cjm-desktop", *sys.argv[3:]]
    with patch.object(QApplication, "exec", staticmethod(begin)):
        runpy.run_module("cjm_desktop.app", run_name="__main__")


def later(act: Callable[[], object]) -> None:
    """Do something once the scene waits."""
    QTimer.singleShot(0, act)


# Eyes


def seen(kind: type[W], name: str = "") -> W:
    """Return the visible widget that is called so, or shows a text that begins so."""
    return _all_seen(kind, name)[-1]


def sees(kind: type[QWidget], name: str = "") -> Callable[[], bool]:
    """Return whether there is a visible widget that is called so, to be waited for."""
    return lambda: bool(_all_seen(kind, name))


def reads(sentence: str) -> Callable[[], bool]:
    """Return whether some label says a sentence or a part of it."""
    return lambda: any(sentence in label.text() for label in _all_seen(QLabel, ""))


def _all_seen(kind: type[W], name: str) -> list[W]:
    widgets = [each for each in QApplication.allWidgets() if isinstance(each, kind) and each.isVisible()]
    return [each for each in widgets if any(said.startswith(name) for said in _names(each))]


def _names(widget: QWidget) -> list[str]:
    shown = widget.text().replace("&", "") if isinstance(widget, (QAbstractButton, QLabel, QMessageBox)) else ""
    return [shown, widget.accessibleName(), widget.windowTitle()]


def _sight() -> str:
    return f"what is to be seen: {[said for each in _all_seen(QWidget, '') for said in _names(each) if said]}"


def window() -> Window:
    """Return the program's window."""
    return seen(Window)


def journey() -> JourneyMap:
    """Return the open map."""
    document = window().document
    assert document is not None
    return document.journey


def has_map(title: str = "") -> Callable[[], bool]:
    """Return whether a map is open whose title begins so."""
    return lambda: window().document is not None and journey().title.startswith(title)


def curve() -> Curve:
    """Return the first curve of the map."""
    return next(lane for lane in journey().lanes if isinstance(lane, EmotionLane)).curves[0]


def _sheet() -> Sheet:
    sheet = seen(MapCanvas).sheet
    assert sheet is not None
    return sheet


def _place(x: float, y: float) -> QPoint:
    canvas = seen(MapCanvas)
    return canvas.viewport().mapToGlobal(canvas.viewportTransform().map(QPointF(x, y)).toPoint())


def on(record: str, across: float = 0.5) -> QPoint:
    """Return where on the screen a record is: its middle, or a place more to the left or right."""
    area = rect(areas_of(_sheet(), frozenset([record]))[0].area)
    return _place(area.left() + across * area.width(), area.center().y())


def in_cell(lane: str, step: str) -> QPoint:
    """Return where on the screen the middle of a cell is."""
    placed = placed_lane(_sheet(), lane)
    assert placed is not None
    columns = _sheet().columns
    return _place(columns.all[columns.index[step]].middle, placed.y + placed.block.height / 2)


def on_point(step: str, value: float) -> QPoint:
    """Return where on the screen a value of the first emotion lane is."""
    placed = next(lane for lane in _sheet().lanes if isinstance(lane.block.lane, EmotionLane))
    return _place(*point_place(_sheet(), placed, step, value))


# Hands: their events come in where those of the system do


def middle(widget: QWidget) -> QPoint:
    """Return where on the screen the middle of a widget is."""
    return widget.mapToGlobal(widget.rect().center())


def click(widget: QWidget) -> None:
    """Click what can be clicked."""
    assert widget.isEnabled()
    assert QApplication.widgetAt(middle(widget)) in (widget, *widget.findChildren(QWidget)), (
        f"{_names(widget)} is hidden"
    )
    click_at(middle(widget))


def click_at(place: QPoint) -> None:
    """Click on the screen."""
    QTest.mouseClick(_window_at(place), LEFT, PLAIN, _window_at(place).mapFromGlobal(place))


def double_click_at(place: QPoint) -> None:
    """Click twice on the screen."""
    QTest.mouseDClick(_window_at(place), LEFT, PLAIN, _window_at(place).mapFromGlobal(place))


def drag(start: QPoint, end: QPoint) -> None:
    """Press, carry, let go."""
    handle = _window_at(start)
    QTest.mousePress(handle, LEFT, PLAIN, handle.mapFromGlobal(start))
    for part in range(1, 9):
        QTest.mouseMove(handle, handle.mapFromGlobal(start + (end - start) * part / 8))
    QTest.mouseRelease(handle, LEFT, PLAIN, handle.mapFromGlobal(end))


def _window_at(place: QPoint) -> QWindow:
    found = QGuiApplication.topLevelAt(place)
    assert isinstance(found, QWindow), f"no window at {place}"
    return found


def key(code: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
    """Press a key in the window in front; it comes up in another one, or none, when the key opened or closed that."""
    front = _front()  # a name of its own: its handle goes with the reference to it
    QTest.keyPress(front.windowHandle(), code, held)
    focus = QApplication.focusWidget()
    if focus is not None:
        front = focus.window()
        QTest.keyRelease(front.windowHandle(), code, held)


def _front() -> QWidget:
    """Return the window that has the focus; when it has just gone, bring one to the front as window managers do."""
    focus = QApplication.focusWidget()
    if focus is not None:
        return focus.window()
    front = QApplication.activeModalWidget() or window()
    front.activateWindow()
    return front


def type_text(text: str) -> None:
    """Type letters of a plain keyboard, not quicker than the program sees them."""
    QTest.keyClicks(_focus(), text, PLAIN, _LOOK)


def compose(shown: str, text: str) -> None:
    """Write with an input method: it shows what is typed, then hands over what was meant."""
    QApplication.sendEvent(_focus(), QInputMethodEvent(shown, []))
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(_focus(), event)


def fill(field: QWidget, text: str) -> None:
    """Replace what a field holds."""
    click(field)
    key(Qt.Key.Key_A, CTRL)
    type_text(text)


def drop(file: Path) -> None:
    """Let a file go over the window."""
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(file))])
    place, copy = window().rect().center(), Qt.DropAction.CopyAction
    QApplication.sendEvent(window(), QDragEnterEvent(place, copy, files, LEFT, PLAIN))
    QApplication.sendEvent(window(), QDropEvent(QPointF(place), copy, files, LEFT, PLAIN))


def choose(*names: str) -> Scene:
    """Click a command in the menus, by the names that lead to it."""
    within: QMenuBar | QMenu = seen(QMenuBar)
    for name in names:
        action = next(each for each in within.actions() if each.text().replace("&", "") == name)
        place = within.mapToGlobal(within.actionGeometry(action).center())
        later(partial(click_at, place))
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield inner.isVisible
            within = inner


def _focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


if __name__ == "__main__":
    main()
