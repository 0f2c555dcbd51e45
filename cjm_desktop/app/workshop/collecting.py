"""Throwing in cards: choose a kind and a step, type, Enter, type, Enter."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cjm_desktop.app.widgets.flow_layout import FlowLayout
from cjm_desktop.app.widgets.labels import plain_label
from cjm_desktop.app.workshop.entry_line import EntryLine
from cjm_desktop.canvas.canvas import MapCanvas
from cjm_desktop.canvas.overlays import Frames, rect
from cjm_desktop.edits.cards import add_card
from cjm_desktop.layout.finding import areas_of, cell_of
from cjm_desktop.layout.names import lane_words
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.lookup import find_card
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import steps_of
from cjm_desktop.words import Fault, Language, Text, say

_ADD: Final = Text("Edit", "Add card")
_NUMBERED: Final = 9


class Collecting(QWidget):
    """The part of the workshop in which cards are thrown in."""

    def __init__(self, canvas: MapCanvas, language: Language) -> None:
        super().__init__()
        self._canvas = canvas
        self._language: Language = language
        self._lane = self._step = ""
        self._count = 0
        self._next = new_id()
        """That of the card that is being written."""
        self._end_draft: Callable[[], None] | None = None
        self._frame = Frames(dashed=True)
        self._frame.setVisible(False)
        canvas.scene().addItem(self._frame)
        self.line = EntryLine()
        self.line.setProperty("role", "entry")
        self.line.setPlaceholderText(say(Text("Workshop", "Type a card, press Enter"), language))
        self.line.setAccessibleName(say(Text("Workshop", "New card"), language))
        self.line.entered.connect(self.add)
        self.line.went.connect(self._go)
        self.line.numbered.connect(self._take)
        self.line.textChanged.connect(self._follow_words)
        self._kinds = QWidget()
        self._row = FlowLayout(self._kinds, 8)
        self._group = QButtonGroup(self)
        self._step_name = plain_label("", "name")
        self._told = plain_label("", "second")
        self._known: tuple[tuple[str, str], ...] = ()
        self._arrange()
        canvas.chose.connect(self._follow_cell)
        canvas.eye_moved.connect(self._show_frame)

    def _arrange(self) -> None:
        back, on = QPushButton("◀"), QPushButton("▶")
        for button, way, name in (
            (back, -1, Text("Workshop", "Step before")),
            (on, 1, Text("Workshop", "Next step")),
        ):
            button.setProperty("role", "kind")
            button.setAccessibleName(say(name, self._language))
            button.clicked.connect(partial(self._go, 0, way))
        enter = QPushButton(say(Text("Workshop", "Add"), self._language))
        enter.setProperty("role", "accent")
        enter.clicked.connect(lambda: self.add(self.line.text()))
        place = QHBoxLayout()
        for part in (back, self._step_name, on):
            place.addWidget(part)
        place.addStretch(1)
        place.addWidget(self._told)
        entry = QHBoxLayout()
        entry.addWidget(self.line, 1)
        entry.addWidget(enter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._kinds)
        column.addLayout(place)
        column.addLayout(entry)

    # Where cards go

    @property
    def place(self) -> tuple[str, str]:
        """The lane and the step where the next card goes; empty where there is none."""
        return self._lane, self._step

    def _lanes(self) -> list[CardLane]:
        """Return the lanes that cards can be thrown into, as they are seen."""
        sheet = self._canvas.sheet
        lanes = [] if sheet is None else [placed.block.lane for placed in sheet.lanes]
        return [
            lane
            for lane in lanes
            if isinstance(lane, CardLane) and not lane.collapsed and not lane.locked and lane.kind != "picture"
        ]

    def _steps(self) -> list[str]:
        sheet = self._canvas.sheet
        return [] if sheet is None else [column.step for column in sheet.columns.all if not column.stage]

    def refresh(self) -> None:
        """Show the kinds and the steps that there are now, and where the next card goes."""
        lanes, steps = self._lanes(), self._steps()
        names = [lane.id for lane in lanes]
        if self._lane not in names:
            self._lane = names[0] if names else ""
        if self._step not in steps:
            self._step = steps[0] if steps else ""
        language = self._canvas.document.journey.language
        known = tuple((lane.id, lane_words(lane, language)[0]) for lane in lanes)
        if known != self._known:
            self._known = known
            self._list_kinds()
        for button in self._group.buttons():
            button.setChecked(button.property("lane") == self._lane)
        self._step_name.setText(self._named_step(self._step))
        self.line.setEnabled(bool(names and steps))
        if not names or not steps:
            self._told.setText(
                say(Text("Workshop", "This map has no lane yet that cards could go into."), self._language)
            )
        elif not self._count:
            keys = Text("Workshop", "↑ ↓ kind · ← → step · Alt+1 to 9 · Esc ends the workshop")
            self._told.setText(say(keys, self._language))
        self._show_frame()

    def _list_kinds(self) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.deleteLater()
        for number, (lane, name) in enumerate(self._known, start=1):
            shown = name.replace("&", "&&").replace("\n", " ")
            button = QPushButton(f"{number}  {shown}" if number <= _NUMBERED else shown)
            button.setAccessibleName(name)
            button.setProperty("role", "kind")
            button.setProperty("lane", lane)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self._take, number - 1))
            self._group.addButton(button)
            self._row.addWidget(button)
            button.show()

    def _named_step(self, name: str) -> str:
        for number, step in enumerate(steps_of(self._canvas.document.journey), start=1):
            if step.id == name:
                return f"{number}  {step.title}" if step.title else str(number)
        return ""

    def _take(self, number: int, *_: object) -> None:
        lanes = self._lanes()
        if number < len(lanes):
            self.go_to(lanes[number].id, self._step)

    def _go(self, lanes: int, steps: int, *_: object) -> None:
        names, all_steps = [lane.id for lane in self._lanes()], self._steps()
        if names and all_steps:
            lane = names[(names.index(self._lane) + lanes) % len(names)]
            step = all_steps[min(max(all_steps.index(self._step) + steps, 0), len(all_steps) - 1)]
            self.go_to(lane, step)

    def go_to(self, lane: str, step: str) -> None:
        """Let the next cards go to a cell, and show it."""
        self._lane, self._step = lane, step
        self.come()
        self._canvas.reader.speak(f"{self._named_lane()} · {self._named_step(self._step)}")

    def _named_lane(self) -> str:
        return dict(self._known).get(self._lane, "")

    def _follow_cell(self) -> None:
        """Go to the cell that was clicked on the map."""
        cell = self._canvas.actions_of_map.cell
        if self.isVisible() and cell is not None and cell[0] in dict(self._known):
            self.go_to(*cell)

    def _show_frame(self) -> None:
        sheet = self._canvas.sheet
        found = cell_of(sheet, *self.place) if sheet is not None and self._lane and self.isVisible() else None
        self._frame.show_areas([] if found is None else [found.area])
        self._frame.setVisible(found is not None)

    # Cards

    def add(self, text: str) -> None:
        """Put a card where the next one goes, and begin another one."""
        document = self._canvas.document
        words = text.strip()
        if not words or not self.line.isEnabled():
            return
        card = Card(id=self._next, step=self._step, text=words)
        try:
            journey = add_card(document.journey, self._lane, card)
        except Fault as fault:
            self._canvas.told.emit(fault.text)
            return
        if not self._canvas.bench.apply(_ADD, journey):
            return
        self._next = new_id()
        self.line.clear()
        self._count += 1
        document.select([card.id])
        sheet = self._canvas.sheet
        for found in areas_of(sheet, frozenset([card.id])) if sheet is not None else ():
            self._canvas.show_place(rect(found.area))
        words_said = Text("Workshop", "Added to {lane}. Cards until now: {count}.")
        said = say(words_said(lane=self._named_lane(), count=self._count), self._language)
        self._told.setText(said)
        self._canvas.reader.speak(said)

    def _follow_words(self, text: str) -> None:
        """Let others know of a card that is half written: it is asked about and safe from a crash as all else."""
        drafts = self._canvas.document.drafts
        if not text.strip():
            self.forget_draft()
        elif self._end_draft is None:
            self._end_draft = drafts.begin(self._with_words)
            self.destroyed.connect(self._end_draft)
        else:
            drafts.touch()

    def _with_words(self, journey: JourneyMap) -> JourneyMap:
        if find_card(journey, self._next) is not None:  # it was saved as it stood
            return journey
        return add_card(journey, self._lane, Card(id=self._next, step=self._step, text=self.line.text().strip()))

    def forget_draft(self) -> None:
        """Let the map be without what is half written."""
        if self._end_draft is not None:
            self._end_draft()
            self._end_draft = None

    def go_on(self, words: str, place: tuple[str, str]) -> None:
        """Go on with a card that was begun elsewhere."""
        self._lane, self._step = place
        self.line.setText(words)
        self.refresh()

    def come(self) -> None:
        """Show where cards go, and begin to type."""
        self.refresh()
        self.show_cell()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_cell(self) -> None:
        """Bring the cell where cards go into sight."""
        sheet = self._canvas.sheet
        found = cell_of(sheet, *self.place) if sheet is not None and self._lane and self.isVisible() else None
        if found is not None:
            self._canvas.show_place(rect(found.area))

    def go(self) -> None:
        """Show no cell any more."""
        self._frame.setVisible(False)

    def let_go(self) -> None:
        """Keep the card that is being written, and leave nothing above the map."""
        self.add(self.line.text())
        self.forget_draft()
        self._canvas.scene().removeItem(self._frame)
