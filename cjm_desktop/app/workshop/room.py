"""The workshop: bars in big type above and below the map, while what stands beside it is away."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.app.workshop.clock import UP, Clock
from cjm_desktop.app.workshop.collecting import Collecting
from cjm_desktop.app.workshop.grouping import Grouping
from cjm_desktop.app.workshop.hands import GroupHands, VoteHands
from cjm_desktop.app.workshop.kept import Kept
from cjm_desktop.app.workshop.looks import big, unit
from cjm_desktop.app.workshop.tidying import Tidying
from cjm_desktop.app.workshop.top_bar import TopBar
from cjm_desktop.app.workshop.voting import Voting
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Language, Text, say

_NAMES: Final = (
    Text("Workshop", "Collect"),
    Text("Workshop", "Group"),
    Text("Workshop", "Vote"),
    Text("Workshop", "Tidy up"),
)
_ZOOM: Final = 0.1
"""Logical pixels a pt, for each pixel of a plain letter: what is on cards is then a little larger than those."""
_HEARD: Final = frozenset(
    {
        QEvent.Type.Resize,
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.ContextMenu,
    }
)
HELD: Final = "workshop"
"""The property of what the map stands in, while a workshop goes on."""


class _Part(Protocol):
    """What one does in a workshop."""

    def come(self) -> None: ...
    def go(self) -> None: ...
    def refresh(self) -> None: ...
    def let_go(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Around:
    """What a workshop does in the window that it is held in."""

    ended: Callable[[], None]
    """Brings back what was beside the map."""
    export: Callable[[], None]
    """Opens what prints and exports the votes of the map."""


class Workshop(QFrame):
    """The bar below the map; it owns all else of the workshop, and takes what hands and keys do on the map first."""

    def __init__(self, canvas: MapCanvas, language: Language, colours: Colours, around: Around, *, still: bool) -> None:
        """Begin; with ``still`` nothing blinks."""
        place = canvas.parentWidget()
        layout = place.layout() if place is not None else None
        if place is None or not isinstance(layout, QVBoxLayout):
            raise TypeError("a map in no window has no workshop")
        super().__init__(place)
        self._place = place
        self._canvas = canvas
        self._colours = colours
        self._around = around
        self._window = canvas.window()
        self._eye = canvas.zoom, canvas.mapToScene(canvas.viewport().rect().center())
        self._size = 0
        self.clock = Clock(language, still=still)
        self._make_parts(language)
        self.top = TopBar(_NAMES, self.clock, language, self.show_part, self.leave, place)
        self._arrange(language)
        layout.insertWidget(layout.indexOf(canvas), self.top)
        layout.addWidget(self)
        self._listen()
        self._fit()
        layout.activate()
        canvas.zoom_to(max(canvas.zoom, self._size * _ZOOM))
        self.show_part(0)

    def _make_parts(self, language: Language) -> None:
        """Make what one does, and the hands for what of it is done on the map."""
        canvas = self._canvas
        self.collecting = Collecting(canvas, language)
        self.grouping = Grouping(canvas, language)
        self.voting = Voting(canvas, language, self._colours, self._around.export)
        self.tidying = Tidying(canvas, language)
        self._parts: tuple[_Part, ...] = (self.collecting, self.grouping, self.voting, self.tidying)
        self._stack = QStackedWidget()
        for part in self._parts:
            self._stack.addWidget(cast("QWidget", part))
        self._group_hands = GroupHands(canvas, self.grouping)
        self._hands: dict[QWidget | None, VoteHands | GroupHands] = {
            self.voting: VoteHands(canvas, self.voting),
            self.grouping: self._group_hands,
        }

    def _arrange(self, language: Language) -> None:
        self.setProperty("role", "big")
        self.setProperty("edge", "above")
        self.setAccessibleName(say(Text("Workshop", "Workshop"), language))
        column = QVBoxLayout(self)
        column.addWidget(self._stack)
        for key, act in (("F8", self._next_part), ("F9", self.clock.switch)):
            shortcut = QShortcut(QKeySequence(key), self._place)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
            self.destroyed.connect(shortcut.deleteLater)

    def _listen(self) -> None:
        """Hear the clock, the map, and what is done in the window."""
        self.clock.up.connect(self._tell_time)
        self.clock.said.connect(self._canvas.reader.announce)
        self._watched = (self._canvas, self._canvas.viewport(), self._window, self, self.top)
        for watched in self._watched:
            watched.installEventFilter(self)
        self._place.setProperty(HELD, "on")
        self._unsubscribe = self._canvas.document.subscribe(self._follow)
        self.destroyed.connect(self._unsubscribe)

    def _tell_time(self) -> None:
        self._canvas.reader.announce(UP)

    @property
    def part(self) -> QWidget | None:
        """What one does now."""
        return self._stack.currentWidget()

    def show_part(self, number: int) -> None:
        """Go on to something else."""
        self._parts[self._stack.currentIndex()].go()
        self._canvas.finish_writing()
        self._stack.setCurrentIndex(number)
        for place, part in enumerate(self._parts):  # the bar is as high as what is in it
            policy = self.sizePolicy().Policy
            high = policy.Preferred if place == number else policy.Ignored
            cast("QWidget", part).setSizePolicy(policy.Expanding, high)
        self._stack.adjustSize()
        self._stack.updateGeometry()  # as wide as the bar, also when this part was shown before
        self.top.mark(number)
        self._canvas.touch.fingers = self._hands.get(self.part)
        self._parts[number].come()

    def _next_part(self) -> None:
        self.show_part((self._stack.currentIndex() + 1) % len(self._parts))

    def _follow(self, before: JourneyMap, after: JourneyMap) -> None:
        del before, after
        self._parts[self._stack.currentIndex()].refresh()

    def hand_over(self) -> Kept:
        """Return what the workshop passes on to one that takes its place: from now on that writes and counts votes."""
        collecting, voting = self.collecting, self.voting
        collecting.forget_draft()
        voting.forget_draft()
        place, words = collecting.place, collecting.line.text()
        number, sound = self._stack.currentIndex(), self.clock.sound.isChecked()
        return Kept(number, voting.round, tuple(voting.past), words, place, self.clock.countdown, sound, self._eye)

    def go_on(self, kept: Kept) -> None:
        """Go on where another one was."""
        self._eye = kept.eye
        self.voting.go_on(kept.round, kept.past)
        self.collecting.go_on(kept.words, kept.place)
        self.clock.sound.setChecked(kept.has_sound)
        self.clock.take(kept.countdown)
        self.show_part(kept.part)

    # How large

    def _fit(self) -> None:
        """Be as large as the window allows."""
        size = unit(self._window.size())
        if size == self._size:
            return
        self._size = size
        sheet = big(self._colours, size)
        for frame in (self, self.top, self.voting.shown):
            frame.setStyleSheet(sheet)
            layout = frame.layout()
            if layout is not None:
                layout.setContentsMargins(size, round(size * 0.4), size, round(size * 0.4))
                layout.setSpacing(round(size * 0.5))
        self.voting.left.side = size
        self.voting.left.fit()
        self.voting.dots.side = size * 1.5
        self.voting.shown.side = size

    # What hands and keys do on the map

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take what belongs to the part that is shown."""
        kind = event.type()
        if kind not in _HEARD:  # as when all of it goes
            return False
        if watched is self._window:
            if kind is QEvent.Type.Resize:
                self._fit()
            return False
        if watched is self._canvas.viewport() and kind is QEvent.Type.Resize:
            QTimer.singleShot(0, self.collecting, self.collecting.show_cell)  # once all of the window has its place
            return False
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            return self._escape(watched)
        hands = self._hands.get(self._stack.currentWidget())
        return hands is not None and hands.take(watched, event)

    def _escape(self, watched: QObject) -> bool:
        """Take back what is in the hand, or leave; a text that is open on the map is Escape's own."""
        canvas = self._canvas
        if self._group_hands.is_busy:
            self._group_hands.cancel()
        elif watched is canvas and (canvas.mouse.is_busy or bool(canvas.scene().focusItem())):
            return False
        else:
            self.leave()
        return True

    # The end

    def leave(self) -> None:
        """Let the window be as it was; what was voted and half written goes into the map."""
        self._group_hands.cancel()
        self._canvas.touch.fingers = None
        for watched in self._watched:
            watched.removeEventFilter(self)
        for part in self._parts:
            part.let_go()
        self._unsubscribe()
        self._place.setProperty(HELD, None)
        for frame in (self, self.top):
            frame.hide()
            frame.setParent(None)
            frame.deleteLater()
        self._around.ended()
        zoom, middle = self._eye
        self._canvas.zoom_to(zoom)
        self._canvas.centerOn(middle)
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)


def workshop_of(canvas: MapCanvas) -> Workshop | None:
    """Return the workshop that goes on over a map, none where there is none."""
    place = canvas.parentWidget()
    return None if place is None else place.findChild(Workshop, options=Qt.FindChildOption.FindDirectChildrenOnly)
