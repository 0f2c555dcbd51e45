"""Beside the map: several panels at one side, of which one is shown."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedLayout, QTabBar, QVBoxLayout, QWidget

from cjm_desktop.words import Language, Text, say

_TAB: Final = "tab "
_AWAY: Final = "sides away"


@dataclass(frozen=True, slots=True)
class Tab:
    """A panel of a side."""

    id: str
    name: Text
    make: Callable[[], QWidget]
    """Makes the panel, when it is first shown."""


@dataclass
class Arrangement:
    """What of a page is remembered from one to the next: it is changed by what is arranged."""

    folded: set[str] = field(default_factory=set[str])
    """The names of what is folded away, and of the tabs that are shown."""
    widths: dict[str, int] = field(default_factory=dict[str, int])
    """How wide in pixels both sides are, once somebody has moved their edge."""
    columns: dict[str, int] = field(default_factory=dict[str, int])
    """The same of columns of the outline's table, by the ids of steps."""


class Side(QWidget):
    """Shows one of its tabs, once it was told which one: by then it stands where it belongs, which is quicker."""

    shown = Signal(str)
    """The id of the tab that is shown now, when it is another one, or all that stands beside the map comes or goes."""

    def __init__(self, tabs: Sequence[Tab], language: Language) -> None:
        super().__init__()
        self._tabs = tuple(tabs)
        self._panels: dict[str, QWidget] = {}
        self._bar = QTabBar()
        self._bar.setDrawBase(False)
        self._bar.setExpanding(False)
        self._bar.setUsesScrollButtons(False)
        self._bar.setElideMode(Qt.TextElideMode.ElideRight)
        self._bar.setVisible(len(self._tabs) > 1)
        for tab in self._tabs:
            self._bar.addTab(say(tab.name, language).replace("&", "&&"))
        self._place = QStackedLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addLayout(self._place, 1)
        self._bar.currentChanged.connect(self._turn)

    @property
    def ids(self) -> tuple[str, ...]:
        """What can be shown."""
        return tuple(tab.id for tab in self._tabs)

    @property
    def current(self) -> str:
        """The id of the tab that is shown."""
        return self._tabs[self._bar.currentIndex()].id

    def enter(self) -> None:
        """Go where the keys were in the panel that is shown, else to the first thing in it that takes them."""
        panel = self._panels[self.current]
        former = panel.focusWidget()
        stops = [each for each in panel.findChildren(QWidget) if takes_tab(each)]
        if former in stops:
            there = former
        elif panel.focusProxy() in stops or takes_tab(panel):
            there = panel
        else:
            places = {each: each.mapTo(panel, QPoint()) for each in stops}
            there = min(stops, key=lambda each: (places[each].y(), places[each].x()), default=self._bar)
        there.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_tab(self, name: str) -> QWidget:
        """Show a tab; return its panel."""
        place = self.ids.index(name)
        if name not in self._panels:
            self._panels[name] = self._tabs[place].make()
            self._place.addWidget(self._panels[name])
        with QSignalBlocker(self._bar):
            self._bar.setCurrentIndex(place)
        self._place.setCurrentWidget(self._panels[name])
        self.shown.emit(name)
        return self._panels[name]

    def name_tab(self, name: str, text: str) -> None:
        """Write something else on a tab."""
        self._bar.setTabText(self.ids.index(name), text.replace("&", "&&"))

    def _turn(self, place: int) -> None:
        self.show_tab(self._tabs[place].id)


class Sides:
    """Both sides of the map. What is shown there is ``remembered`` among other things when the page is made anew."""

    def __init__(self, sides: Iterable[Side], remembered: set[str], bars: Sequence[QWidget] = ()) -> None:
        """Hold them; ``bars`` are those above and below the map and its sides."""
        self._sides = tuple(sides)
        self.bars = tuple(bars)
        self._remembered = remembered
        for side in self._sides:
            side.show_tab(next((name for name in side.ids if _TAB + name in remembered), side.ids[0]))
            side.shown.connect(self._remember)
            side.setHidden(self.are_away)

    @property
    def remembered(self) -> set[str]:
        """What is remembered when the page is made anew, and until the next start."""
        return self._remembered

    @property
    def are_away(self) -> bool:
        """Whether the map has all the room."""
        return _AWAY in self._remembered

    def put_away(self, *, away: bool) -> None:
        """Leave all the room to the map, or bring back what stands beside it."""
        (self._remembered.add if away else self._remembered.discard)(_AWAY)
        for side in self._sides:
            side.setHidden(away)
            side.shown.emit(side.current)

    def step_aside(self, *, aside: bool) -> None:
        """Leave all the room for a while, or come again; nothing of that is remembered."""
        for side in self._sides:
            side.setHidden(aside or self.are_away)
            side.shown.emit(side.current)

    def is_shown(self, name: str) -> bool:
        """Tell whether a tab is to be seen."""
        return self._side_of(name).current == name and not self.are_away

    def show(self, name: str) -> QWidget:
        """Show a tab; return its panel."""
        if self.are_away:
            self.put_away(away=False)
        return self._side_of(name).show_tab(name)

    def switch(self, name: str) -> None:
        """Show a tab and go there; when it is shown already, show the first one of its side."""
        side = self._side_of(name)
        panel = self.show(side.ids[0] if self.is_shown(name) else name)
        panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_on(self, middle: QWidget, *, back: bool) -> None:
        """Go to the next part of the window as one reads, or to the one before: a side, or what is in the middle."""
        first, *others = self._sides
        parts = [part for part in (first, middle, *others) if not part.isHidden()]
        focus = QApplication.focusWidget()
        here = [place for place, part in enumerate(parts) if focus is not None and part in (focus, *_above(focus))]
        there = parts[(here[0] + (-1 if back else 1)) % len(parts)] if here else middle
        if isinstance(there, Side):
            there.enter()
        else:
            there.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _side_of(self, name: str) -> Side:
        return next(side for side in self._sides if name in side.ids)

    def _remember(self, name: str) -> None:
        self._remembered.difference_update(_TAB + each for each in self._side_of(name).ids)
        self._remembered.add(_TAB + name)


def _above(widget: QWidget) -> Iterator[QWidget]:
    """Yield what a widget is in, from the inside out."""
    while (above := widget.parentWidget()) is not None:
        yield above
        widget = above


def takes_tab(widget: QWidget) -> bool:
    """Tell whether Tab stops at a widget now."""
    can = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return can and widget.isVisible() and widget.isEnabled()
