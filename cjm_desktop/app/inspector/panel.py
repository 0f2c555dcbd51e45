"""What is selected, to be changed; the map itself when nothing is."""

from collections.abc import Callable, Hashable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from cjm_desktop.app.fields.field import Desk
from cjm_desktop.app.files.links import Links
from cjm_desktop.app.inspector.card_lanes import card_lane_form
from cjm_desktop.app.inspector.cards import card_form
from cjm_desktop.app.inspector.chosen import Chosen
from cjm_desktop.app.inspector.downward import Downward
from cjm_desktop.app.inspector.emotion import emotion_form
from cjm_desktop.app.inspector.flows import flow_form
from cjm_desktop.app.inspector.form import Form, put_away
from cjm_desktop.app.inspector.journey import journey_form
from cjm_desktop.app.inspector.linked_maps import card_link
from cjm_desktop.app.inspector.metrics import metric_form
from cjm_desktop.app.inspector.point import point_form
from cjm_desktop.app.inspector.roster import Roster
from cjm_desktop.app.inspector.section import Section
from cjm_desktop.app.inspector.steps import stage_form, step_form, step_names
from cjm_desktop.document import Document
from cjm_desktop.model.kinds import CardKind
from cjm_desktop.model.lanes import CardLane, EmotionLane
from cjm_desktop.model.lookup import find_card, index_of, parts_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import steps_of
from cjm_desktop.storage.library import personas_folder
from cjm_desktop.words import Language, Text

_TURN: Final = 1
"""Milliseconds: other events have their turn before."""
_READY: Final = frozenset({"map", "cards"})
"""The sorts of forms that are put away ready to be shown again: making one takes longer than a frame."""
_MOST_READY: Final = 3
Shape = tuple[Hashable, ...]
"""The sort of a form, and what it depends on beside the values of its fields."""
Shaped = tuple[Shape, Callable[[], Form]]
"""The shape of a form, and how it is made."""


class Inspector(Downward):
    """The form of what is selected. It follows the document until it is destroyed."""

    wants_persona_sheet = Signal(str)
    """The id of the persona whose sheet is to be made."""

    def __init__(
        self,
        document: Document,
        language: Language,
        parent: QWidget | None = None,
        *,
        folded: set[str] | None = None,
        library: Path | None = None,
        links: Links | None = None,
        later: bool = False,
    ) -> None:
        """Make it; the names of ``folded`` sections are kept by who made the set, ``library`` holds personas.

        The first form comes at once, or a turn ``later``, for it takes as long as all the rest of a window.
        """
        super().__init__(parent)
        self._desk = Desk(
            document,
            language,
            {"vocabularies"} if folded is None else folded,
            personas_folder() if library is None else library,
            self.wants_persona_sheet.emit,
            links,
        )
        self._shape: Shape = ()
        self._ready: list[tuple[Shape, Form]] = []
        self._form = Form(self._desk)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(12, 12, 12, 12)
        self._column.addWidget(self._form)
        self._column.addStretch(1)  # more than any form takes
        self.setWidget(content)
        self.setAccessibleName(self._desk.say(Text("Inspector", "Properties")))
        self.destroyed.connect(document.subscribe(self._follow))
        if later:
            QTimer.singleShot(_TURN, self, self._show_form)
        else:
            self._show_form()

    def show_record(self, record: str) -> None:
        """Go to a record in a list of the form."""
        for section in self._form.findChildren(Section):
            for roster in section.findChildren(Roster):
                if roster.go_to(record):
                    section.unfold()
                    roster.take_focus()
                    QTimer.singleShot(_TURN, self, partial(self.ensureWidgetVisible, roster))  # once it has its room

    def show_field(self, name: str) -> None:
        """Go to a field of the form, by what it is called."""
        for field in self._form.findChildren(QWidget):
            if field.accessibleName() == name:
                for section in self._form.findChildren(Section):
                    if section.isAncestorOf(field):
                        section.unfold()
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                QTimer.singleShot(_TURN, self, partial(self.ensureWidgetVisible, field))  # once it has its room
                return

    def _follow(self, _before: JourneyMap, _after: JourneyMap) -> None:
        if self.isVisible():
            self._show_form()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up with what has happened while another panel was in front."""
        super().showEvent(event)
        if self._shape:
            self._show_form()

    def _show_form(self) -> None:
        shape, make = _form_of(self._desk)
        if shape == self._shape:
            self._form.refresh()
            return
        focus = QApplication.focusWidget()
        name = focus.accessibleName() if focus is not None and self._form.isAncestorOf(focus) else ""
        put_away(self._form)
        self._ready.append((self._shape, self._form))
        self._form = self._made_ready(shape) or make()
        self._shape = shape
        self._column.insertWidget(0, self._form)
        self.verticalScrollBar().setValue(0)
        self._form.show()
        for field in self._form.findChildren(QWidget) if name else ():
            if field.accessibleName() == name:
                field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made_ready(self, shape: Shape) -> Form | None:
        """Return the form of a shape if it was put away; those that will hardly be asked for again go."""
        wanted = next((form for known, form in self._ready if known == shape), None)
        others = [(known, form) for known, form in self._ready if form is not wanted]
        self._ready = [each for each in others if _READY.issuperset(each[0][:1])][-_MOST_READY:]
        for each in others:
            if each not in self._ready:
                each[1].let_go()
                each[1].deleteLater()  # it may hold the sender of what is told just now
        if wanted is not None:
            wanted.refresh()
        return wanted


def _form_of(desk: Desk) -> Shaped:
    """Return the form of what is selected."""
    journey, ids = desk.document.journey, desk.document.selection
    if len(ids) > 1:
        return _form_of_several(desk, journey, ids)
    for name in ids:
        found = _form_of_one(desk, journey, name)
        if found is not None:
            return found
    return ("map",), partial(journey_form, desk)


def _form_of_one(desk: Desk, journey: JourneyMap, name: str) -> Shaped | None:
    curve, *step = parts_of(name)
    if step:
        return ("point", name), partial(point_form, desk, curve, step[0])
    if any(name == stage.id for stage in journey.stages):
        return ("stage", name), partial(stage_form, desk, name)
    if any(name == step.id for step in steps_of(journey)):
        return ("step", name, journey.moments), partial(step_form, desk, name)
    if any(name == flow.id for flow in journey.flows):
        flow = journey.flows[index_of(journey.flows, name)]
        return ("flow", name, flow.kind, tuple(step_names(journey))), partial(flow_form, desk, name)
    holder = find_card(journey, name)
    return _form_of_lane(desk, journey, name) if holder is None else _cards(desk, frozenset({holder.kind}), alone=True)


def _form_of_lane(desk: Desk, journey: JourneyMap, name: str) -> Shaped | None:
    """Return that of a lane, which is also that of its curves."""
    people = tuple((persona.id, persona.name) for persona in journey.personas)
    for lane in journey.lanes:
        if isinstance(lane, EmotionLane):
            if name == lane.id or any(name == curve.id for curve in lane.curves):
                return ("curves", lane.id, people), partial(emotion_form, desk, lane.id)
        elif name == lane.id and isinstance(lane, CardLane):
            return ("lane", name, lane.kind), partial(card_lane_form, desk, name)
        elif name == lane.id:
            return ("figures", name), partial(metric_form, desk, name)
    return None


def _form_of_several(desk: Desk, journey: JourneyMap, ids: frozenset[str]) -> Shaped:
    chosen = Chosen(desk.document)
    if len(chosen.cards(journey)) == len(ids):
        return _cards(desk, frozenset(lane.kind for lane in chosen.lanes(journey)), alone=False)
    return ("several", len(ids)), partial(_several, desk, len(ids))


def _several(desk: Desk, count: int) -> Form:
    heading = Text("Inspector", "{count} selected")(count=count)
    form = Form(desk, lambda _: heading)
    form.explain(Text("Inspector", "Only cards can be changed together. What is selected here is mixed."))
    return form


def _cards(desk: Desk, kinds: frozenset[CardKind], *, alone: bool) -> Shaped:
    """Return the form of the cards that are selected: it stays when others of the same kinds are."""
    journey = desk.document.journey
    words = journey.personas, journey.channels, journey.departments, journey.moments
    return ("cards", kinds, alone, words), partial(_card_form, desk, kinds, alone=alone)


def _card_form(desk: Desk, kinds: frozenset[CardKind], *, alone: bool) -> Form:
    """Return the form of cards with the map that is linked to one; those in a locked lane are only shown."""
    chosen = Chosen(desk.document)
    form = card_form(desk, chosen, kinds, alone=alone)
    if desk.links is not None and alone:
        form.add(card_link(desk, desk.links, chosen))
    why = Text("Inspector", "The lane of this card is locked. Unlock it in the menu Lane to change the card.")
    form.close_when(lambda journey: any(lane.locked for lane in chosen.lanes(journey)), why)
    return form
