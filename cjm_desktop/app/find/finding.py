"""Find and replace in one window: what is looked for, which hit is looked at, and what is told of it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from cjm_desktop.app.find.bar import BarState, FindBar, Way
from cjm_desktop.app.find.highlights import Highlights
from cjm_desktop.app.find.naming import place_name
from cjm_desktop.app.find.pattern import Wanted
from cjm_desktop.app.find.search import Found, Hit, after_replacing, find_in, replaced
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.canvas.stage_actions import unfold_for
from cjm_desktop.model.actions import Action
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Fault, Language, Text

_APART: Final = 12
"""Pixels between the bar and what it would hide."""
_PAUSE: Final = 80
"""Milliseconds after the last key, or the last change of the map, before it is looked through."""


@dataclass(frozen=True, slots=True)
class FindingState:
    """What is looked for, and which hit is looked at."""

    bar: BarState
    present: int | None


class Finding(QObject):
    """Looks through the map as it is, from when the bar is opened until it is closed."""

    switched = Signal()
    """Something is looked for in another way."""
    action_found = Signal(str)
    """The present hit is in the action with this id, which is written beside the map."""

    def __init__(self, canvas: MapCanvas, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._document = canvas.document
        self._bar = FindBar(canvas, language)
        self._highlights = Highlights(canvas)
        self._found = Found(self._document.journey, Wanted(""))
        self._present: int | None = None
        self._back: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._look_through)
        self._bar.wanted.connect(self._timer.start)
        self._bar.switched.connect(self.switched)
        self._bar.steps.connect(self.step)
        self._bar.replace.connect(self._replace)
        self._bar.replace_all.connect(self.replace_all)
        self._bar.closed.connect(self.close)
        self.destroyed.connect(self._document.subscribe(self._follow))

    def open(self, *, replacing: bool) -> None:
        """Open the bar, or go there; what is selected in a text is looked for."""
        here = QApplication.focusWidget()
        if here is not None and not self._bar.isAncestorOf(here):
            self._back = here
        self._canvas.finish_writing()
        chosen = _chosen_words(here)
        if chosen:
            self._bar.term.setText(chosen)
        self._bar.come(replacing=replacing)
        self._look_through()

    def close(self) -> None:
        """Close the bar; the focus goes to the hit on the map, where there is none back to where it was."""
        self._timer.stop()
        is_there = self._back is not None and isValid(self._back) and self._back.isVisible()
        back = self._back if self._back is not None and is_there and self._hit is None else self._canvas
        back.setFocus(Qt.FocusReason.OtherFocusReason)
        self._back = None
        self._bar.hide()
        self._highlights.show_hits(())

    def step(self, by: int) -> None:
        """Go to the next hit, or with -1 to the one before; round from the end to the beginning."""
        if not self._bar.term.text():
            self.open(replacing=False)
            return
        wanted = self._found.wanted
        if not self._is_current:
            self._look_through()
        if self._found.wanted == wanted and self._present is not None:
            self._present = (self._present + by) % len(self._found.hits)
            self._show()

    def give_tips(self, action: Callable[[str], QAction]) -> None:
        """Have the buttons say on which keys their commands are, given what returns an action by its id."""
        self._bar.give_tips(action)

    def is_on(self, way: Way) -> bool:
        """Tell whether a way of looking is switched on."""
        return self._bar.is_on(way)

    def switch(self, way: Way) -> None:
        """Look in another way; open the bar where it is not."""
        self._bar.switch(way)
        if not self._bar.isVisible():
            self.open(replacing=False)

    @property
    def state(self) -> "FindingState":
        """What is looked for, and which hit is looked at."""
        return FindingState(self._bar.state, self._present)

    def take(self, state: "FindingState") -> None:
        """Go on where another one was, on the same map: without moving the eye."""
        self._bar.take(state.bar)
        found = self._search(state.bar.wanted)
        if state.bar.is_open:
            self._take(found, state.present)
            self._tell_where()
        else:
            self._found, self._present = found, state.present if found.hits else None

    @property
    def _is_current(self) -> bool:
        return self._found.journey is self._document.journey and self._found.wanted == self._bar.looked_for

    def _follow(self, before: JourneyMap, after: JourneyMap) -> None:
        if before is not after and self._bar.isVisible():
            self._timer.start()

    def _look_through(self) -> None:
        """Find what is wanted in the map as it is now; go there if something else is wanted than before."""
        self._timer.stop()
        before, wanted = self._found, self._bar.looked_for
        self._bar.tell(None)
        found = self._search(wanted)
        self._take(found, self._nearest(found) if wanted != before.wanted else self._same(before, found))
        if wanted != before.wanted and self._present is not None:
            self._show()

    def _search(self, wanted: Wanted) -> Found:
        """Return what is found, and say what is wrong with what is looked for."""
        try:
            return find_in(self._document.journey, wanted)
        except Fault as fault:
            self._bar.tell(fault.text, wrong=True)
            return Found(self._document.journey, wanted)

    def _take(self, found: Found, present: int | None) -> None:
        self._found = found
        self._present = present if found.hits else None
        self._highlights.show_hits(found.hits if self._bar.isVisible() else ())
        self._highlights.show_present(self._hit)
        self._bar.show_count(self._present, len(found.hits))
        if found.too_long:
            self._bar.tell(
                Text("Find", "Texts that are too long for regular expressions and were left out: {count}.")(
                    count=found.too_long
                )
            )

    @property
    def _hit(self) -> Hit | None:
        return None if self._present is None else self._found.hits[self._present]

    def _nearest(self, found: Found) -> int | None:
        """Return the first hit in what is selected, else the first one."""
        selected = self._document.selection
        places = (place for place, hit in enumerate(found.hits) if hit.at.owner in selected)
        return next(places, 0 if found.hits else None)

    def _same(self, before: Found, found: Found) -> int | None:
        """Return the hit that stands where the one before did, as near as can be."""
        if self._present is None or not before.hits or not found.hits:
            return None
        spot = before.hits[self._present]
        same = (place for place, hit in enumerate(found.hits) if hit.at[:4] == spot.at[:4])
        return next(same, min(self._present, len(found.hits) - 1))

    def _show(self) -> None:
        """Select and bring into sight what holds the present hit, and say where it is."""
        hit = self._hit
        if hit is None:
            return
        if unfold_for(self._document, hit.at.owner):
            self._look_through()
            hit = self._hit or hit
        self._document.select([hit.at.owner] if hit.at.owner else [])
        if hit.at.kind is Action:
            self.action_found.emit(_action_of(self._document.journey, hit))
        self._highlights.show_present(hit)
        area = self._highlights.place_of(hit)
        if area is not None:
            self._canvas.show_place(area)
            self._clear_of_bar(area)
        self._bar.show_count(self._present, len(self._found.hits))
        self._tell_where()

    def _tell_where(self) -> None:
        hit = self._hit
        if hit is not None:
            drawn, written = self._highlights.place_of(hit) is not None, bool(self._highlights.words_of(hit))
            self._bar.tell(self._whereabouts(hit, drawn=drawn, written=written))

    def _clear_of_bar(self, area: QRectF) -> None:
        """Move the sheet down where the bar would hide what is to be seen."""
        seen = self._canvas.viewportTransform().mapRect(area)
        bar = QRectF(self._bar.geometry())
        if self._bar.isVisible() and seen.intersects(bar):
            self._canvas.pan(QPoint(0, round(bar.bottom() - seen.top()) + _APART))

    @staticmethod
    def _whereabouts(hit: Hit, *, drawn: bool, written: bool) -> Text:
        place = place_name(hit.at)
        lane = hit.at.lane
        if lane is not None and lane.hidden:
            return Text("Find", "{place} (in a hidden lane)")(place=place)
        if lane is not None and lane.collapsed:
            return Text("Find", "{place} (in a folded lane)")(place=place)
        if hit.at.kind is Action:
            return Text("Find", "{place} (in the list of actions)")(place=place)
        if not written and (drawn or not hit.at.owner):
            return Text("Find", "{place} (not written on the sheet: see the properties)")(place=place)
        return place if drawn else Text("Find", "{place} (not shown now: see the properties)")(place=place)

    def _replace(self) -> None:
        """Replace the present hit and go to the next one."""
        if not self._is_current or self._present is None:
            self.step(1)
            return
        before, place = self._found, self._present
        hit = before.hits[place]
        if hit.is_locked:
            self._bar.tell(_locked(1), wrong=True)
            return
        if self._apply(Text("Edit", "Replace: {term}"), [hit]):
            now = find_in(self._document.journey, before.wanted)
            self._take(now, after_replacing(before, place, now))
            self._show()

    def replace_all(self) -> None:
        """Replace all hits in one step, and say how many there were; where that is not seen, open the bar for it."""
        if not self._bar.state.replaces or not self._bar.isVisible():
            self.open(replacing=True)
            return
        if not self._is_current:
            self._look_through()
        hits = self._found.hits
        locked = sum(hit.is_locked for hit in hits)
        if not hits or not self._apply(Text("Edit", "Replace all: {term}"), hits):
            return
        self._look_through()
        told = Text("Find", "Replaced: {count}.")(count=len(hits) - locked)
        if locked:
            told = Text("Find", "{told} {locked}")(told=told, locked=_locked(locked))
        self._bar.tell(told)

    def _apply(self, label: Text, hits: "list[Hit] | tuple[Hit, ...]") -> bool:
        """Replace hits; tell whether that was possible, and say why it was not."""
        try:
            journey = replaced(self._found, hits, self._bar.template.text())
        except Fault as fault:
            self._bar.tell(fault.text, wrong=True)
            return False
        self._document.apply(label(term=excerpt(self._found.wanted.term)), journey)
        return True


def _action_of(journey: JourneyMap, hit: Hit) -> str:
    """Return the id of the action in which something was found."""
    ((_, place),) = hit.at.path
    return journey.actions[place].id


def _locked(count: int) -> Text:
    return Text("Find", "Left as they are, because their lanes are locked: {count}.")(count=count)


def _chosen_words(here: QWidget | None) -> str:
    """Return the words that are selected where one writes."""
    if isinstance(here, QLineEdit):
        return here.selectedText()
    if isinstance(here, QPlainTextEdit):
        return here.textCursor().selectedText().partition("\u2029")[0]
    return ""
