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

from cjm_desktop.canvas.bubbles import mark_box
from cjm_desktop.canvas.overlays import rect
from cjm_desktop.canvas.parts import Part, is_mark, part_named, parts_seen
from cjm_desktop.canvas.spoken import mark_name, name_of, place_of
from cjm_desktop.canvas.spoken_shares import place_with_shares
from cjm_desktop.canvas.view import MapView
from cjm_desktop.document import Document
from cjm_desktop.layout.finding import areas_of, cell_of
from cjm_desktop.layout.places import Area
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.threads import Counted, counted
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
        self._place = document.place
        self._things: dict[str, _Thing] = {}
        self._kept: list[QAccessibleInterface] = []
        self._known: tuple[Sheet | None, QRect, frozenset[str], list[Part]] = (None, QRect(), frozenset(), [])
        self._counted: dict[str, Counted] = {}

    @property
    def name(self) -> str:
        """What the canvas is called."""
        return say(_MAP(title=self.document.journey.title), self.language)

    def found(self) -> list[Part]:
        """Return what is seen of the map and what is selected, in reading order; marks after what they are on."""
        view, sheet, selection = self.view, self.view.sheet, self.document.selection
        seen = view.mapToScene(view.viewport().rect()).boundingRect().toRect()
        if sheet is not None and self._known[:3] != (sheet, seen, selection):
            area = Area(seen.left(), seen.top(), seen.right(), seen.bottom())
            self._known = sheet, seen, selection, list(parts_seen(sheet, area, selection, self._counts(sheet)))
        return self._known[3]

    def _counts(self, sheet: Sheet) -> dict[str, int]:
        self._counted = counted(sheet.journey, self._counted)
        return {name: count for part in self._counted.values() for name, count in part.counts.items()}

    def place(self, name: str) -> Part | None:
        """Return what has a name and where it is now, none when it is not drawn any more."""
        sheet = self.view.sheet
        return None if sheet is None else part_named(sheet, name, self._counts(sheet))

    def area(self, part: Part) -> QRect:
        """Return where something is in the view, in pixels."""
        seen = self.view.viewportTransform().mapRect(rect(part.found.area))
        if part.comments:
            seen = mark_box(part.comments, self.view.zoom).translated(seen.topRight())
        return seen.toRect()

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
        place, self._place = self._place, self.document.place
        selection, self._selection = self._selection, self.document.selection
        if not QAccessible.isActive():
            return
        if before is not after:
            self.announce(_done(self.document, place))
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
        if sheet is not None and found is not None:
            words = (say_it(sheet.seen.shown, found, self.language) for say_it in (name_of, place_of))
            self.speak(", ".join(words))

    def announce(self, text: Text | None) -> None:
        """Say something that has happened."""
        if text is not None:
            self.speak(say(text, self.language))

    def speak(self, words: str) -> None:
        """Say words to whoever listens."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.view, words))


def _done(document: Document, before: int) -> Text | None:
    """Return what was done to come from a place of the history to the one of now."""
    done, undone = document.undo_label, document.redo_label
    if document.travelled and undone is not None and document.place < before:
        return Text("Spoken", "Undone: {label}")(label=undone)
    if document.travelled and done is not None:
        return Text("Spoken", "Redone: {label}")(label=done)
    return done


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
        place = view.viewport().mapFromGlobal(QPoint(x, y))
        at = [each for each in self._reader.found() if self._reader.area(each).contains(place)]
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
        part, sheet, language = self._reader.place(self._thing.name), self._reader.view.sheet, self._reader.language
        if part is None or sheet is None:
            return ""
        match t:
            case QAccessible.Text.Name if part.comments:
                return mark_name(sheet.seen.shown, part.found, part.comments, language)
            case QAccessible.Text.Name:
                return name_of(sheet.seen.shown, part.found, language)
            case QAccessible.Text.Description:
                return place_with_shares(sheet, part.found, language)
            case _:
                return ""

    def rect(self) -> QRect:
        part, view = self._reader.place(self._thing.name), self._reader.view
        if part is None:
            return QRect()
        seen = self._reader.area(part)
        return QRect(view.viewport().mapToGlobal(seen.topLeft()), seen.size())

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Button if is_mark(self._thing.name) else QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        if self.role() is QAccessible.Role.Button:  # pressed with the mouse; by key there is the command Comment
            return state
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
