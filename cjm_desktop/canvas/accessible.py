"""What screen readers find on the canvas: a list of what is seen of the map, each thing with its name and its place.

Qt asks for such interfaces by object. Things on the sheet are no objects, so each that is asked for gets one, which
lives as long as the canvas; then Qt deletes the interface as well.
"""

from functools import cache
from typing import Any, Final

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QColor,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget

from cjm_desktop.canvas.overlays import rect
from cjm_desktop.canvas.spoken import name_of, place_of
from cjm_desktop.canvas.view import MapView
from cjm_desktop.document import Document
from cjm_desktop.layout.finding import Found, areas_of, cards_within, cell_of
from cjm_desktop.layout.places import Area
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.lanes import EmotionLane
from cjm_desktop.model.lookup import point_name
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Language, Text, say

_NONE: Final[Any] = None
"""No interface: Qt takes that, though PySide's types know nothing of it."""
_MAP: Final = Text("Spoken", "Journey map: {title}")


class Reader(QObject):
    """Tells screen readers of one canvas what is there and what happens."""

    def __init__(self, view: MapView, document: Document) -> None:
        super().__init__(view)
        _install()
        self.view = view
        self.document = document
        self.language: Language = "en"
        self._selection = document.selection
        self._labels = document.undo_label, document.redo_label
        self._things: dict[str, _Thing] = {}
        self._kept: list[QAccessibleInterface] = []
        self._known: tuple[Sheet | None, QRect, frozenset[str], list[Found]] = (None, QRect(), frozenset(), [])

    @property
    def name(self) -> str:
        """What the canvas is called."""
        return say(_MAP(title=self.document.journey.title), self.language)

    def found(self) -> list[Found]:
        """Return what is seen of the map and what is selected, in reading order."""
        view, sheet, selection = self.view, self.view.sheet, self.document.selection
        seen = view.mapToScene(view.viewport().rect()).boundingRect().toRect()
        if sheet is not None and self._known[:3] != (sheet, seen, selection):
            self._known = sheet, seen, selection, _found_in(sheet, seen, selection)
        return self._known[3]

    def place(self, name: str) -> Found | None:
        """Return where a thing is now, none when it is not drawn any more."""
        sheet = self.view.sheet
        return next(iter(areas_of(sheet, frozenset([name]))), None) if sheet is not None else None

    def thing(self, name: str) -> QAccessibleInterface:
        """Return the interface of a thing."""
        if name not in self._things:
            self._things[name] = _Thing(self, name)
        return QAccessible.queryAccessibleInterface(self._things[name])

    def keep(self, made: QAccessibleInterface) -> None:
        """Hold what Qt deletes with its object: without a reference it would go before."""
        self._kept.append(made)

    def number(self, child: QAccessibleInterface) -> int:
        """Return the place of a thing among those that are found, -1 for one that is not."""
        asked = child.object()
        return next((place for place, each in enumerate(self.found()) if self._things.get(each.name) is asked), -1)

    @property
    def focused(self) -> str | None:
        """The name of what keys are about: the first of what is selected, while the canvas has the focus."""
        selection = self.document.selection
        if not selection or self.view.sheet is None or not self.view.hasFocus():
            return None
        return next((found.name for found in areas_of(self.view.sheet, selection)), None)

    def follow(self, before: JourneyMap, after: JourneyMap) -> None:
        """Tell of a change of the map or of the selection."""
        labels, self._labels = self._labels, (self.document.undo_label, self.document.redo_label)
        selection, self._selection = self._selection, self.document.selection
        if not QAccessible.isActive():
            return
        if before is not after:
            self.announce(_said(labels, self._labels))
        if selection != self._selection:
            self.tell_focus()

    def tell_focus(self) -> None:
        """Tell where the keys go."""
        name = self.focused
        if name is not None and QAccessible.isActive():
            self.thing(name)
            for event in (QAccessible.Event.Selection, QAccessible.Event.Focus):
                QAccessible.updateAccessibility(QAccessibleEvent(self._things[name], event))

    def tell_cell(self, lane: str, step: str) -> None:
        """Say which empty cell or figure is chosen: it is no thing that could have the focus."""
        sheet = self.view.sheet
        found = cell_of(sheet, lane, step) if sheet is not None else None
        if sheet is not None and found is not None and QAccessible.isActive():
            words = (say_it(sheet.journey, found, self.language) for say_it in (name_of, place_of))
            self._say(", ".join(words))

    def announce(self, text: Text | None) -> None:
        """Say something that has happened."""
        if text is not None and QAccessible.isActive():
            self._say(say(text, self.language))

    def _say(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.view, words))


def _said(before: tuple[Text | None, Text | None], now: tuple[Text | None, Text | None]) -> Text | None:
    """Return what was done, from what could be undone and redone before and can be now."""
    done, undone = now
    if undone is not None and undone == before[0]:
        return Text("Spoken", "Undone: {label}")(label=undone)
    if done is not None and done == before[1]:
        return Text("Spoken", "Redone: {label}")(label=done)
    return done


def _found_in(sheet: Sheet, seen: QRect, selection: frozenset[str]) -> list[Found]:
    area = Area(seen.left(), seen.top(), seen.right(), seen.bottom())
    names = {spot.record for band in (sheet.header, sheet.flows) for spot in band.spots}
    for placed in sheet.lanes:
        lane = placed.block.lane
        names.add(lane.id)
        if isinstance(lane, EmotionLane):
            names.update(point_name(curve.id, point.step) for curve in lane.curves for point in curve.points)
    names.update(found.record for found in cards_within(sheet, area))
    every = areas_of(sheet, frozenset(names) | selection)
    return [found for found in every if found.area.overlaps(area) or found.name in selection]


class _Thing(QObject):
    """Stands for one thing on the sheet."""

    def __init__(self, reader: Reader, name: str) -> None:
        super().__init__(reader)
        self.reader = reader
        self.name = name


class _MapInterface(QAccessibleWidget):
    """The canvas: a list of what is seen."""

    def __init__(self, reader: Reader) -> None:
        super().__init__(reader.view, QAccessible.Role.List)
        self._reader = reader

    def text(self, t: QAccessible.Text) -> str:
        return self._reader.name if t is QAccessible.Text.Name else super().text(t)

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        return len(self._reader.found())

    def child(self, index: int) -> QAccessibleInterface:
        found = self._reader.found()
        return self._reader.thing(found[index].name) if 0 <= index < len(found) else _NONE

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802 - Qt's name
        return self._reader.number(child)

    def childAt(self, x: int, y: int) -> QAccessibleInterface:  # noqa: N802 - Qt's name
        view = self._reader.view
        place = view.mapToScene(view.viewport().mapFromGlobal(QPoint(x, y)))
        at = [each for each in self._reader.found() if rect(each.area).contains(place)]
        return self._reader.thing(at[-1].name) if at else _NONE

    def focusChild(self) -> QAccessibleInterface:  # noqa: N802 - Qt's name
        name = self._reader.focused
        return self._reader.thing(name) if name is not None else _NONE


class _ThingInterface(QAccessibleInterface):
    """One thing on the sheet."""

    def __init__(self, thing: _Thing) -> None:
        super().__init__()
        self._thing = thing
        self._reader = thing.reader

    def object(self) -> QObject:
        return self._thing

    def isValid(self) -> bool:  # noqa: N802 - Qt's name
        return self._reader.place(self._thing.name) is not None

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._reader.view)

    def window(self) -> QWindow:
        return self._reader.view.window().windowHandle()

    def child(self, index: int) -> QAccessibleInterface:
        del index
        return _NONE

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        return 0

    def childAt(self, x: int, y: int) -> QAccessibleInterface:  # noqa: N802 - Qt's name
        del x, y
        return _NONE

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802 - Qt's name
        del child
        return -1

    def focusChild(self) -> QAccessibleInterface:  # noqa: N802 - Qt's name
        return _NONE

    def foregroundColor(self) -> QColor:  # noqa: N802 - Qt's name
        return QColor()

    def backgroundColor(self) -> QColor:  # noqa: N802 - Qt's name
        return QColor()

    def setText(self, t: QAccessible.Text, text: str) -> None:  # noqa: N802 - Qt's name
        """Is written by key alone."""

    def text(self, t: QAccessible.Text) -> str:
        found, sheet = self._reader.place(self._thing.name), self._reader.view.sheet
        if found is None or sheet is None:
            return ""
        say_it = {QAccessible.Text.Name: name_of, QAccessible.Text.Description: place_of}.get(t)
        return "" if say_it is None else say_it(sheet.journey, found, self._reader.language)

    def rect(self) -> QRect:
        found, view = self._reader.place(self._thing.name), self._reader.view
        if found is None:
            return QRect()
        seen = view.viewportTransform().mapRect(rect(found.area)).toRect()
        return QRect(view.viewport().mapToGlobal(seen.topLeft()), seen.size())

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = state.selectable = state.multiSelectable = True
        state.selected = self._thing.name in self._reader.document.selection
        state.focused = self._thing.name == self._reader.focused
        return state


@cache
def _install() -> None:
    """Have Qt ask here too, from the first canvas on."""
    QAccessible.installFactory(_interface)


def _interface(_kind: str, asked: QObject | None) -> QAccessibleInterface | None:
    """Return the interface of a canvas or of a thing on it, none for whatever else there is."""
    if isinstance(asked, _Thing):
        made = _ThingInterface(asked)
        asked.reader.keep(made)
    elif isinstance(asked, MapView) and (reader := asked.findChild(Reader)) is not None:
        made = _MapInterface(reader)
        reader.keep(made)
    else:
        return None
    return made
