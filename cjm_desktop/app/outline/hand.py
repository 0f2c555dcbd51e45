"""What the outline's views do to the open map: select, write, add, delete, move."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QPlainTextEdit

from cjm_desktop.app.outline.acts import (
    DELETE_PERSONA,
    added_after,
    moved_in_list,
    refilled,
    rewritten,
    without_personas,
)
from cjm_desktop.app.outline.saying import found_of, name_of, place_of
from cjm_desktop.app.outline.tree import Entry, Tree
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.canvas.keys import moved_by_key
from cjm_desktop.canvas.walking import Direction
from cjm_desktop.document import Document
from cjm_desktop.layout.finding import cell_of
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Fault, Language, Text


class Hand:
    """Acts through the canvas, so that locked lanes are left alone and what cannot be done is said."""

    def __init__(self, canvas: MapCanvas, language: Language) -> None:
        self._canvas = canvas
        self._language: Language = language
        self._begun: str | None = None
        self._start: JourneyMap | None = None
        self.tree = Tree()
        """The map as it was last shown."""

    @property
    def document(self) -> Document:
        """The open map."""
        return self._canvas.document

    def words(self, entry: Entry) -> str:
        """Return what an entry says."""
        return name_of(self.tree, entry, self._language)

    def place(self, entry: Entry) -> str:
        """Return of which kind an entry is and where it stands."""
        return place_of(self.tree, entry, self._language)

    def speak(self, entry: Entry) -> None:
        """Say where one is to screen readers, where the focus of Qt does not go."""
        self._canvas.reader.speak(", ".join(filter(None, (self.words(entry), self.place(entry)))))

    def choose(self, entries: Sequence[Entry]) -> None:
        """Select entries on the map; an empty cell alone is chosen there as by a click."""
        names = [entry.name for entry in entries if entry.name is not None]
        self.document.select(names)
        sheet = self._canvas.sheet
        if not names and len(entries) == 1 and entries[0].lane and sheet is not None:
            cell = cell_of(sheet, entries[0].lane, entries[0].step)
            self._canvas.actions_of_map.click(cell, adds=False)

    def may_write(self, entry: Entry) -> bool:
        """Tell whether an entry may be edited; where its lane is locked, say so."""
        return not entry.lane or not self._canvas.bench.is_locked(entry.lane)

    def write(self, entry: Entry, text: str) -> None:
        """Bring what was written into the map, as far as that is possible; what was just added is one step with it."""
        bench, begun = self._canvas.bench, self._begun == entry.key
        try:
            done = rewritten(self.document.journey, entry, text)
        except Fault as fault:
            self._canvas.complained.emit(fault.text)
            return
        label = self.document.undo_label if begun else None
        bench.apply(label or done.label, done.journey, merge_key=entry.key if begun else None)
        self._begun = None
        if done.complaint is not None:
            self._canvas.complained.emit(done.complaint)

    def fill(self, cell: Entry, parts: Sequence[str]) -> None:
        """Bring what was written in a cell into the map, one card a part."""
        bench = self._canvas.bench
        try:
            done = refilled(self.document.journey, cell, parts, bench.new_id)
        except Fault as fault:
            self._canvas.complained.emit(fault.text)
            return
        bench.apply(done.label, done.journey)
        if done.complaint is not None:
            self._canvas.complained.emit(done.complaint)

    def follow(self, field: QPlainTextEdit | QLineEdit, written: Callable[[JourneyMap, NewId], JourneyMap]) -> None:
        """Let others know what is being written in a field as long as it is there; ids that it makes stay the same."""
        made: list[str] = []

        def draft(journey: JourneyMap) -> JourneyMap:
            if field.isHidden():
                return journey
            kept = iter(made)

            def again() -> str:
                name = next(kept, None)
                if name is None:
                    name = self._canvas.bench.new_id()
                    made.append(name)
                return name

            return written(journey, again)

        drafts = self.document.drafts
        field.destroyed.connect(drafts.begin(draft))
        field.textChanged.connect(drafts.touch)

    def end(self) -> None:
        """Take back what was added when nothing was written in it."""
        begun, self._begun = self._begun, None
        if begun is not None and self.document.journey is self._start:
            self.document.undo()

    def add_after(self, entry: Entry) -> str | None:
        """Add something after an entry and return its id; none where that cannot be, which is said."""
        done = added_after(self.document.journey, entry, self._canvas.bench.new_id)
        if done is None:
            self._canvas.bench.tell(Text("Outline", "Nothing can be added here. The menu Insert has all there is."))
            return None
        if not self._canvas.bench.apply(done.label, done.journey, merge_key=done.made):
            return None
        self._begun, self._start = done.made, self.document.journey
        self.document.select([done.made])
        return done.made

    def delete(self, entry: Entry) -> None:
        """Delete what is selected, with all it holds; of a figure, what stands there."""
        journey = self.document.journey
        without = without_personas(journey, self.document.selection)
        if without is not journey:
            self._canvas.bench.apply(DELETE_PERSONA, without)
        if entry.kind == "cell" and not self.document.selection:
            self.document.select(child.key for child in entry.children)
        self._canvas.actions_of_map.delete_selection()

    def move(self, entry: Entry, direction: Direction, *, far: bool) -> None:
        """Move an entry by one place, or ``far``, with all that is selected beside it."""
        journey, sheet, found = self.document.journey, self._canvas.sheet, found_of(entry)
        listed = moved_in_list(journey, entry, back=direction in ("up", "left"))
        if listed is not None:
            self._canvas.bench.apply(listed.label, listed.journey)
        elif len(self.document.selection) > 1:
            self._canvas.actions_of_map.move_selection(direction, far=far)
        elif found is not None and sheet is not None and self.may_write(entry):
            label, moved = moved_by_key(sheet, journey, found, direction, far=far)
            key = ("bent by key", found.name) if found.kind == "point" else None
            self._canvas.bench.apply(label, moved, key)

    def want_menu(self, view: QAbstractItemView, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is selected: at the pointer, or by key in the middle of where one is."""
        middle = view.viewport().mapToGlobal(view.visualRect(view.currentIndex()).center())
        self._canvas.menu_wanted.emit(
            middle if event.reason() is QContextMenuEvent.Reason.Keyboard else event.globalPos()
        )
        event.accept()
