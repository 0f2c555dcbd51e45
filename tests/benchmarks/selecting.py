"""Hundreds of cards selected in the real window, with the outline and the panels on the right open.

Limits are in frames of 16 ms, of CPU time: from a hand's or a key's event until all that it leads to is painted. What
follows a hand may take one, a key or a click two, a change of hundreds of cards three. What happens once may take more:
five where it also makes a form for kinds of cards that were not selected together before, ten for all of a large map.
"""

import gc
import tempfile
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from cjm_desktop.app.window import Window
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.document import Document
from cjm_desktop.edits.cards import change_card
from cjm_desktop.layout.finding import areas_of, found_at
from cjm_desktop.layout.places import Area
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.storage.writing import to_bytes
from cjm_desktop.words import Text
from tests.benchmarks.big_map import big_map
from tests.benchmarks.figures import Figure, below, cpu
from tests.benchmarks.opening import Pulse, window_in

FRAME: Final = 0.016
"""Seconds."""
CARDS: Final = 10_000
MANY: Final = 500
_EDIT: Final = Text("Edit", "Edit text")
_TIMES: Final = 20
_PANELS: Final = ("properties", "comments", "history")
_COLOURS: Final = ("#F9D5CB", "#CFE9DA")
_Left = Qt.MouseButton.LeftButton
_Kind = QMouseEvent.Type


class Hands:
    """A window with a large map and the outline open, and what a person does in it."""

    def __init__(self, home: Path) -> None:
        file = home / "large.cjm"
        file.write_bytes(to_bytes(big_map(CARDS)))
        self.window = window_in(home)
        self._pulse = Pulse()
        self._pulse.during(lambda: self.window.open_path(file))
        document, canvas, sides = self.window.document, self.window.canvas, self.window.sides
        assert document is not None
        assert canvas is not None
        assert sides is not None
        self.document: Document = document
        self.canvas: MapCanvas = canvas
        self.show_panel = sides.show
        self.cards = [card.id for lane in _lanes(document.journey) for card in lane.cards]
        for panel in ("outline", *_PANELS, "properties"):
            sides.show(panel)
        canvas.zoom_to(1.0)
        self.rest()
        gc.collect()
        gc.freeze()  # so that the collection before each measurement does not look at the whole map

    def rest(self) -> None:
        """Wait until everything is painted and counted."""
        self._pulse.during(lambda: None)

    def select(self, cards: Iterable[str]) -> None:
        """Begin with a selection."""
        self.document.select(cards)
        self._settle()

    def frames(self, acts: Iterable[Callable[[], object]]) -> float:
        """Return the CPU seconds of acts with all that is painted for them: the 95th percentile."""
        times: list[float] = []
        for act in acts:
            self._settle()
            times.append(cpu(partial(_show, self.window, act)))
        return sorted(times)[int(len(times) * 0.95)]

    def _settle(self) -> None:
        QApplication.processEvents()
        while not self.canvas.patches.is_sharp:
            QApplication.processEvents()

    def place(self, card: str) -> Area:
        """Return where a card lies, and look there."""
        assert self.canvas.sheet is not None
        area = areas_of(self.canvas.sheet, frozenset([card]))[0].area
        self.canvas.centerOn(QPointF(area.left + 300, area.top + 200))
        return area

    def free_place(self) -> QPoint:
        """Return the lowest place of the canvas near its right side where a rubber band begins."""
        sheet, port = self.canvas.sheet, self.canvas.viewport()
        assert sheet is not None
        for down in range(port.height() - 260, 0, -1):
            place = QPoint(port.width() - 40, down)
            point = self.canvas.point_at(place)
            found = found_at(sheet, point.x(), point.y())
            if found is None or found.kind == "cell":
                return place
        raise RuntimeError("there is no free place")

    def send(self, kind: QMouseEvent.Type, place: QPoint) -> None:
        """Let the mouse do something on the canvas."""
        port, where = self.canvas.viewport(), QPointF(place)
        event = QMouseEvent(kind, where, port.mapToGlobal(where), _Left, _Left, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(port, event)


def _lanes(journey: JourneyMap) -> list[CardLane]:
    return [lane for lane in journey.lanes if isinstance(lane, CardLane)]


def _show(window: Window, act: Callable[[], object]) -> None:
    act()
    QApplication.sendPostedEvents()
    QApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))


def figures() -> Iterator[Callable[[], Figure]]:
    """Yield all measurements."""
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as name:
        hands = Hands(Path(name))
        for measure in (_another, _pan, _drag, _band, _one_of_many, _all_of_many):
            yield partial(measure, hands)
        for panel in _PANELS:
            yield partial(_everything, hands, panel)
        hands.document.mark_saved(hands.document.journey)  # so that closing asks nothing
        hands.window.close()
    del application


def _another(hands: Hands) -> Figure:
    hands.select(hands.cards[:1])
    acts = (partial(hands.document.select, [card]) for card in hands.cards[1 : _TIMES + 1])
    return below("one card after the other selected, p95", hands.frames(acts), 2 * FRAME)


def _pan(hands: Hands) -> Figure:
    hands.select(hands.cards[:MANY])
    hands.place(hands.cards[0])
    acts = (
        partial(hands.canvas.pan, QPoint(-40, -13) if number < _TIMES / 2 else QPoint(40, 13))
        for number in range(_TIMES)
    )
    return below(f"pan with {MANY} cards selected, p95", hands.frames(acts), 1 * FRAME)


def _drag(hands: Hands) -> Figure:
    hands.select(hands.cards[:MANY])
    area = hands.place(hands.cards[0])
    hands.rest()
    start = hands.canvas.viewportTransform().map(QPointF(area.left + 20, area.top + 10)).toPoint()
    hands.send(_Kind.MouseButtonPress, start)
    hands.send(_Kind.MouseMove, start + QPoint(30, 20))
    places = (start + QPoint(30 + number * 4, 20 + number * 3) for number in range(1, _TIMES + 1))
    taken = hands.frames(partial(hands.send, _Kind.MouseMove, place) for place in places)
    hands.canvas.mouse.cancel()
    return below(f"a drag move of {MANY} cards, p95", taken, 1 * FRAME)


def _band(hands: Hands) -> Figure:
    """Measure from letting go of a rubber band around hundreds of cards until all says so."""
    hands.canvas.show_all()
    hands.canvas.zoom_to(0.2)
    hands.rest()
    corner, end = hands.free_place(), QPoint(300, 150)

    def let_go() -> Iterator[Callable[[], object]]:
        for _ in range(_TIMES // 4):
            hands.select(())
            hands.send(_Kind.MouseButtonPress, corner)
            for place in (corner - QPoint(40, 40), end):
                hands.send(_Kind.MouseMove, place)
            yield partial(hands.send, _Kind.MouseButtonRelease, end)
            if len(hands.document.selection) < MANY:
                raise RuntimeError("the rubber band missed")

    return below(f"a rubber band around {MANY} cards and more, let go of", hands.frames(let_go()), 5 * FRAME)


def _one_of_many(hands: Hands) -> Figure:
    hands.canvas.zoom_to(1.0)
    hands.select(hands.cards[:MANY])
    lane = max(_lanes(hands.document.journey), key=lambda lane: len(lane.cards))
    card = lane.cards[len(lane.cards) // 2]

    def edit(number: int) -> None:
        journey = change_card(hands.document.journey, lane.id, card.id, text=f"改了第 {number} 次")
        hands.document.apply(_EDIT, journey)

    taken = hands.frames(partial(edit, number) for number in range(_TIMES))
    return below(f"one card's edit with {MANY} selected, p95", taken, 2 * FRAME)


def _all_of_many(hands: Hands) -> Figure:
    chosen = frozenset(hands.cards[:MANY])
    hands.select(chosen)

    def coloured(lane: CardLane, colour: str) -> CardLane:
        return changed(
            lane, cards=tuple(changed(card, colour=colour) if card.id in chosen else card for card in lane.cards)
        )

    def edit(colour: str) -> None:
        journey = hands.document.journey
        lanes = (
            coloured(lane, colour) if isinstance(lane, CardLane) and chosen & {card.id for card in lane.cards} else lane
            for lane in journey.lanes
        )
        hands.document.apply(_EDIT, changed(journey, lanes=tuple(lanes)))

    taken = hands.frames(partial(edit, _COLOURS[number % 2]) for number in range(_TIMES // 2))
    return below(f"an edit of {MANY} selected cards, p95", taken, 3 * FRAME)


def _everything(hands: Hands, panel: str) -> Figure:
    hands.show_panel(panel)
    hands.canvas.zoom_to(1.0)

    def acts() -> Iterator[Callable[[], object]]:
        for _ in range(_TIMES // 4):
            hands.select(())
            yield hands.canvas.actions_of_map.select_all

    return below(f"all {CARDS:,} cards selected, the {panel} open", hands.frames(acts()), 10 * FRAME)
