"""The workshop: bars in big type above and below the map, while what stands beside it is away."""

from collections.abc import Callable
from typing import Final, Protocol, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.app.workshop.clock import UP, Clock
from cjm_desktop.app.workshop.collecting import Collecting
from cjm_desktop.app.workshop.grouping import Grouping
from cjm_desktop.app.workshop.hands import GroupHands, VoteHands
from cjm_desktop.app.workshop.looks import big, unit
from cjm_desktop.app.workshop.tidying import Tidying
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
        QEvent.Type.Close,
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


class Workshop(QFrame):
    """The bar below the map; it owns all else of the workshop, and takes what hands and keys do on the map first."""

    def __init__(
        self,
        canvas: MapCanvas,
        language: Language,
        colours: Colours,
        *,
        still: bool,
        ended: Callable[[], None],
    ) -> None:
        """Begin; ``ended`` brings back what was beside the map."""
        place = canvas.parentWidget()
        layout = place.layout() if place is not None else None
        if place is None or not isinstance(layout, QVBoxLayout):
            raise TypeError("a map in no window has no workshop")
        super().__init__(place)
        self._place = place
        self._canvas = canvas
        self._colours = colours
        self._ended = ended
        self._eye = canvas.zoom, canvas.mapToScene(canvas.viewport().rect().center())
        self.clock = Clock(language, still=still)
        self.collecting = Collecting(canvas, language)
        self.grouping = Grouping(canvas, language)
        self.voting = Voting(canvas, language, colours)
        self.tidying = Tidying(canvas, language)
        self._parts: tuple[_Part, ...] = (self.collecting, self.grouping, self.voting, self.tidying)
        self._stack = QStackedWidget()
        for part in self._parts:
            self._stack.addWidget(cast("QWidget", part))
        self.top = QFrame(place)
        self._names = QButtonGroup(self)
        self._arrange(language)
        layout.insertWidget(layout.indexOf(canvas), self.top)
        layout.addWidget(self)
        self._window = canvas.window()
        self._group_hands = GroupHands(canvas, self.grouping)
        self._hands: dict[QWidget | None, VoteHands | GroupHands] = {
            self.voting: VoteHands(canvas, self.voting),
            self.grouping: self._group_hands,
        }
        self._watched = (canvas, canvas.viewport(), self._window, self, self.top)
        for watched in self._watched:
            watched.installEventFilter(self)
        place.setProperty(HELD, "on")
        self._unsubscribe = canvas.document.subscribe(self._follow)
        self.destroyed.connect(self._unsubscribe)
        self._size = 0
        self._fit()
        layout.activate()
        canvas.zoom_to(max(canvas.zoom, self._size * _ZOOM))
        self.show_part(0)

    def _arrange(self, language: Language) -> None:
        for frame, edge in ((self.top, "below"), (self, "above")):
            frame.setProperty("role", "big")
            frame.setProperty("edge", edge)
        row = QHBoxLayout(self.top)
        for number, name in enumerate(_NAMES):
            button = QPushButton(say(name, language))
            button.setProperty("role", "phase")
            button.setCheckable(True)
            self._names.addButton(button, number)
            row.addWidget(button)
        self._names.idClicked.connect(self.show_part)
        row.addStretch(1)
        row.addWidget(self.clock)
        self.done = QPushButton(say(Text("Workshop", "Done"), language))
        self.done.setToolTip(say(Text("Workshop", "Back to the window as it was (Esc)"), language))
        self.done.clicked.connect(self.leave)
        row.addWidget(self.done)
        column = QVBoxLayout(self)
        column.addWidget(self._stack)
        self.setAccessibleName(say(Text("Workshop", "Workshop"), language))
        self.top.setAccessibleName(say(Text("Workshop", "Workshop"), language))
        self.clock.up.connect(self._tell_time)
        for key, act in (("F8", self._next_part), ("F9", self.clock.switch)):
            shortcut = QShortcut(QKeySequence(key), self._place)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
            self.destroyed.connect(shortcut.deleteLater)

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
        self._names.button(number).setChecked(True)
        self._parts[number].come()

    def _next_part(self) -> None:
        self.show_part((self._stack.currentIndex() + 1) % len(self._parts))

    def _follow(self, before: JourneyMap, after: JourneyMap) -> None:
        del before, after
        self._parts[self._stack.currentIndex()].refresh()

    # How large

    def _fit(self) -> None:
        """Be as large as the window allows."""
        size = unit(self._window.size())
        if size == self._size:
            return
        self._size = size
        sheet = big(self._colours, size)
        for frame in (self, self.top):
            frame.setStyleSheet(sheet)
            layout = frame.layout()
            if layout is not None:
                layout.setContentsMargins(size, round(size * 0.4), size, round(size * 0.4))
                layout.setSpacing(round(size * 0.5))
        self.voting.left.side = size
        self.voting.left.fit()
        self.voting.dots.side = size * 1.5

    # What hands and keys do on the map

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take what belongs to the part that is shown."""
        kind = event.type()
        if kind not in _HEARD:  # as when all of it goes
            return False
        if watched is self._window:
            if kind is QEvent.Type.Resize:
                self._fit()
            elif kind is QEvent.Type.Close:
                self.leave()  # what was voted is in the map before it is asked whether to keep that
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
        """Let the window be as it was; what was voted goes into the map."""
        self._group_hands.cancel()
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
        self._ended()
        zoom, middle = self._eye
        self._canvas.zoom_to(zoom)
        self._canvas.centerOn(middle)
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)


def workshop_of(canvas: MapCanvas) -> Workshop | None:
    """Return the workshop that goes on over a map, none where there is none."""
    place = canvas.parentWidget()
    return None if place is None else place.findChild(Workshop, options=Qt.FindChildOption.FindDirectChildrenOnly)
