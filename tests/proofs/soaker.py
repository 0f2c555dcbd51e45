"""A person who works in the real window for eight hours, in minutes: what stays behind of it is counted each hour.

Each hour begins and ends at rest: one window, the same map as it came from its file. A line of JSON is written then.
The last line tells what was done how often.
"""

import ctypes
import gc
import json
import random
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final, get_args

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QProgressBar, QPushButton

from cjm_desktop.app.commands.table import COMMANDS
from cjm_desktop.app.export.dialog import ExportDialog
from cjm_desktop.app.memory import keep_memory_together
from cjm_desktop.app.window import Window, all_windows, open_window
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.canvas.overlays import rect
from cjm_desktop.canvas.patches import Patches
from cjm_desktop.document import Document
from cjm_desktop.layout.finding import areas_of
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.kinds import Detail
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.records import JourneyMap, View
from cjm_desktop.model.seen import EVERYTHING
from cjm_desktop.storage.settings import change_settings
from cjm_desktop.storage.templates import Template, all_templates, map_from
from cjm_desktop.storage.writing import to_bytes, write_map
from cjm_desktop.words import LANGUAGES
from tests.benchmarks.big_map import big_map
from tests.e2e.robot import compose
from tests.unit.app.hands import take_as_saved
from tests.unit.app.test_random_use import ENDS, KEYS, PANELS, USED, write

HOURS: Final = 8
_COUNTED: Final = (Document, JourneyMap, MapCanvas, Patches, QDialog, Sheet, Window)
_LARGE: Final = 1200
"""Cards of the larger map, which is opened in a worker."""
_WORDS: Final = ("The customer waits", "7", "Who answers? Nobody", "a longer remark, with a comma")
_COMPOSED: Final = ("扫码支付", "客户在等，没有人回答。", "😀")
_SUFFIXES: Final = (".pdf", ".png", ".svg", ".pptx", ".xlsx", ".csv", ".html", ".mmd")
_REST: Final = 30.0
"""Seconds in which a window comes to rest."""


class Person:
    """Somebody at the window."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder = folder
        self.chance = random.Random(seed)  # noqa: S311 - work, no secrets
        self.settings = folder / "settings.json"
        change_settings(self.settings, lambda known: replace(known, language="en", appearance="light"))
        example = next(each for each in all_templates() if each.kind == "example")
        self.map = to_bytes(map_from(example, "en", new_id))
        write_map(folder / "large.cjm", big_map(_LARGE), "nothing")
        self.window = open_window(self.settings)
        self.done = Counter[str]()
        self.dismissing = QTimer()
        self.dismissing.timeout.connect(send_away)
        self.dismissing.start(5)
        self.work: dict[Callable[[], None], int] = {
            self.write_on_a_card: 60,
            self.drag: 40,
            self.press: 40,
            self.go_back: 30,
            self.fill_a_field: 30,
            self.click: 20,
            self.command: 30,
            self.zoom: 16,
            self.look: 6,
            self.turn: 8,
            self.select: 10,
            self.save: 2,
            self.wear: 1,
            self.export: 1,
            self.open_again: 1,
            self.open_beside: 1,
            self.begin_anew: 1,
        }

    @property
    def document(self) -> Document:
        assert self.window.document is not None
        return self.window.document

    @property
    def canvas(self) -> MapCanvas:
        assert self.window.canvas is not None
        return self.window.canvas

    def do(self) -> None:
        """Do one thing."""
        [act] = self.chance.choices([*self.work], [*self.work.values()])
        act()
        self.done[act.__name__] += 1
        QApplication.processEvents()

    # Work on the map

    def place_of(self, name: str) -> QPoint:
        sheet = self.canvas.sheet
        assert sheet is not None
        found = areas_of(sheet, frozenset([name]))
        middle = rect(found[0].area).center() if found else QPointF()
        return self.canvas.viewportTransform().map(middle).toPoint()

    def card(self) -> str | None:
        lanes = [lane for lane in self.document.journey.lanes if isinstance(lane, CardLane)]
        cards = [card.id for lane in lanes for card in lane.cards]
        return self.chance.choice(cards) if cards else None

    def anywhere(self) -> QPoint:
        size = self.canvas.viewport().size()
        return QPoint(self.chance.randrange(max(1, size.width())), self.chance.randrange(max(1, size.height())))

    def words(self) -> str:
        return self.chance.choice(_WORDS)

    def write_on_a_card(self) -> None:
        if (card := self.card()) is None:
            return
        self.document.select([card])
        self.canvas.setFocus()
        QTest.keyClick(self.canvas, Qt.Key.Key_Return)
        if QApplication.focusWidget() is not None:
            compose("sao", self.chance.choice(_COMPOSED))
        write(self.words(), Qt.Key.Key_Return)
        if (focus := QApplication.focusWidget()) is not None:
            QTest.keyClick(focus, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def drag(self) -> None:
        card = self.card() if self.chance.random() < 0.7 else None
        start, end = self.anywhere() if card is None else self.place_of(card), self.anywhere()
        viewport = self.canvas.viewport()
        none = Qt.KeyboardModifier.NoModifier
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, none, start)
        for part in (0.3, 0.6, 1.0):
            QTest.mouseMove(viewport, start + (end - start) * part)
            QApplication.processEvents()
        if self.chance.random() < 0.1:
            QTest.keyClick(self.canvas, Qt.Key.Key_Escape)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, none, end)

    def press(self) -> None:
        self.canvas.setFocus()
        QTest.keyClick(self.canvas, *self.chance.choice(KEYS))
        if self.chance.random() < 0.3:
            write(self.words()[:5], self.chance.choice(ENDS))

    def go_back(self) -> None:
        step = self.chance.choice((self.document.undo, self.document.undo, self.document.redo))
        for _ in range(self.chance.randint(1, 8)):
            step()

    def fill_a_field(self) -> None:
        assert self.window.sides is not None
        form = self.window.sides.show("properties")
        fields = [*form.findChildren(QLineEdit), *form.findChildren(QPlainTextEdit)]
        fields = [field for field in fields if field.isVisible() and field.isEnabled()]
        if fields:
            self.chance.choice(fields).setFocus()
            write(self.words()[:8], self.chance.choice(ENDS))

    def click(self) -> None:
        act = QTest.mouseDClick if self.chance.random() < 0.3 else QTest.mouseClick
        act(self.canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, self.anywhere())

    def command(self) -> None:
        name = self.chance.choice(USED)
        action = self.window.actions()[[each.id for each in COMMANDS].index(name)]
        if action.isEnabled():
            action.trigger()

    def select(self) -> None:
        names = [card for _ in range(4) if (card := self.card()) is not None]
        self.document.select(names)

    # Looking

    def zoom(self) -> None:
        place = QPointF(self.anywhere())
        turned = QPoint(0, self.chance.choice((-120, 120, 240)))
        held = self.chance.choice((Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier))
        viewport = self.canvas.viewport()
        where = QPointF(viewport.mapToGlobal(place.toPoint()))
        none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(place, where, QPoint(), turned, none, held, phase, False)  # noqa: FBT003 - Qt takes no name
        QApplication.sendEvent(viewport, event)

    def look(self) -> None:
        lanes = [lane.id for lane in self.document.journey.lanes]
        hidden = tuple(self.chance.sample(lanes, min(2, len(lanes))))
        view = View(id="seen", detail=self.chance.choice(get_args(Detail)), without_lanes=hidden)
        self.canvas.look_at(self.chance.choice((view, EVERYTHING)))

    def turn(self) -> None:
        assert self.window.sides is not None
        self.window.sides.show(self.chance.choice(PANELS))

    def wear(self) -> None:
        appearance, language = self.chance.choice(("light", "dark")), self.chance.choice(LANGUAGES)
        self.window.prefer(lambda wish: replace(wish, appearance=appearance, language=language))

    # Files

    def save(self) -> None:
        assert self.window.files.save()

    def export(self) -> None:
        """Export in the dialog, and close it."""
        suffix = self.chance.choice(_SUFFIXES)
        self.window.prefer(lambda wish: replace(wish, exported=suffix))
        action = self.window.actions()[[each.id for each in COMMANDS].index("export")]
        action.trigger()
        dialog = self.window.findChild(ExportDialog)
        assert isinstance(dialog, ExportDialog)
        buttons = dialog.findChildren(QPushButton)
        begin = next(each for each in buttons if each.isDefault())
        before = set(self.folder.glob("*.*"))
        wait_until(begin.isEnabled)
        dialog.findChildren(QLineEdit)[-1].setText(str(self.folder / f"out{new_id()}{suffix}"))
        begin.click()
        wait_until(begin.isEnabled)
        dialog.close()
        for file in set(self.folder.glob("out*")) - before:
            file.unlink()

    def open_again(self) -> None:
        """Leave the map as it is, and open a fresh one."""
        self.leave()
        self.open(f"map{self.chance.randrange(3)}.cjm")

    def open_beside(self) -> None:
        """Open a larger map in a window of its own, change it, and close that."""
        other = open_window(self.settings)
        assert other.open_path(self.folder / "large.cjm")
        assert other.canvas is not None
        other.canvas.setFocus()
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Delete):
            QTest.keyClick(other.canvas, key)
            QApplication.processEvents()
        assert other.document is not None
        other.document.mark_saved(other.document.journey)
        other.close()
        self.window.activateWindow()

    def begin_anew(self) -> None:
        """Start from a template, work a little, and go back to a file."""
        self.leave()
        self.window.files.new(
            self.chance.choice((Template("blank", "template"), Template("bank-loan", "template"))), "en"
        )
        self.write_on_a_card()
        self.leave()
        self.open("map0.cjm")

    def leave(self) -> None:
        """Take the map as saved, so that nothing is asked."""
        self.window.files.settle_down()
        take_as_saved(self.document)

    def open(self, name: str) -> None:
        file = self.folder / name
        file.write_bytes(self.map)
        assert self.window.open_path(file), name

    # What is left

    def rest(self) -> dict[str, int]:
        """Come to rest at the map as it was, and return what is alive."""
        for other in all_windows():
            if other is not self.window:
                other.close()
        self.window.prefer(lambda wish: replace(wish, appearance="light", language="en", minimap=True, hints=False))
        if self.window.document is not None:
            self.leave()
        self.open("rest.cjm")
        assert self.window.sides is not None
        self.window.sides.show("properties")
        self.canvas.show_all()
        wait_until(lambda: not self.window.findChildren(ExportDialog))
        until = time.monotonic() + 1.5  # what is journalled, prepared and faded
        wait_until(lambda: time.monotonic() > until)
        for _ in range(3):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QApplication.processEvents()
            gc.collect()
        trim()
        return {"rss": resident(), **counted()}


def send_away() -> None:
    """Close whatever asks or tells something, but not what tells how far something is."""
    for found in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
        if found is not None and not found.findChildren(QProgressBar):
            found.close()


def counted() -> dict[str, int]:
    """Return how many there are of what is large or many."""
    alive = gc.get_objects()
    found = {kind.__name__: sum(isinstance(each, kind) for each in alive) for kind in _COUNTED}
    application = QApplication.instance()
    assert application is not None
    tops = [application, *QApplication.topLevelWidgets()]
    found["QObjects"] = sum(1 + len(top.findChildren(QObject)) for top in tops)
    found["Widgets"] = len(QApplication.allWidgets())
    found["Python objects"] = len(alive)
    return found


def resident() -> int:
    """Return the bytes of memory that the process has; 0 where the system does not say."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0
    return pages * 4096


def trim() -> None:
    """Have what was freed given back, so that what is there is what is used."""
    if sys.platform == "linux":
        ctypes.CDLL(None).malloc_trim(0)


def wait_until(holds: Callable[[], bool]) -> None:
    """Let the window live until something holds."""
    end = time.monotonic() + _REST
    while not holds():
        assert time.monotonic() < end, "this takes too long"
        QApplication.processEvents()
        time.sleep(0.001)


def main(folder: Path, gestures: int, hours: int = HOURS) -> int:
    """Work for hours of so many gestures in all, and tell what is alive before them and at the end of each.

    Each gesture comes from the event loop, as a person's does: what goes away with an event is gone before the next.
    """
    keep_memory_together()
    application = QApplication(["soak", "-style", "fusion"])
    day = worked(folder, gestures, hours)

    def go_on() -> None:
        try:
            next(day)
            QTimer.singleShot(0, go_on)
        except StopIteration:
            application.quit()
        except BaseException:
            traceback.print_exc()
            application.exit(1)

    QTimer.singleShot(0, go_on)
    return application.exec()


def worked(folder: Path, gestures: int, hours: int) -> Iterator[None]:
    """Work, and come back after each gesture."""
    person = Person(folder, 20261126)
    person.open("map0.cjm")
    for act in person.work:  # everything was there once before what stays is counted
        act()
        yield
    tell(person.rest())
    for _ in range(hours):
        for _ in range(gestures // hours):
            person.do()
            yield
        tell(person.rest())
    tell(dict(person.done))
    QApplication.clipboard().clear()  # this platform keeps it beyond the end of Python, and would then crash
    person.leave()
    person.window.close()


def tell(what: dict[str, int]) -> None:
    """Write a line."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *map(int, sys.argv[2:])))
