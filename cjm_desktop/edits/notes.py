"""Taking over what was written on paper notes: cards move and change, numbered notes become new cards."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import Final, Literal

from cjm_desktop.edits.cards import at_step
from cjm_desktop.edits.lanes import add_lane
from cjm_desktop.edits.note_steps import StepNames
from cjm_desktop.limits import LONGEST_PROSE, MOST_NOTES
from cjm_desktop.model.change import changed, replaced
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.kinds import LANE_KINDS, CardKind
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.lookup import index_of, step_order
from cjm_desktop.model.note_marks import Marks, blank_note, mark_in
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.text import clean_prose, excerpt
from cjm_desktop.words import Fault, Text

Outcome = Literal["new", "moved", "changed", "both", "same", "unclear"]
"""What becomes of a line: a new card, a card at another step, with another text, or both; nothing, for it says what the
map says; or nothing, for it is not understood."""

_NAMED: Final = 4
_LOCKED: Final = Text("Notes", "The lane “{lane}” is locked.")
_IN_NEW_LANE: Final = Text("Notes", "New card: {kind} at step {step}, in a new lane.")
_COUNTS: Final[tuple[tuple[tuple[Outcome, ...], Text], ...]] = (
    (("new",), Text("Notes", "New cards: {count}")),
    (("moved", "both"), Text("Notes", "Cards moved: {count}")),
    (("changed", "both"), Text("Notes", "Texts changed: {count}")),
    (("same",), Text("Notes", "Nothing to change: {count}")),
    (("unclear",), Text("Notes", "Not understood: {count}")),
)
_QUOTES: Final = frozenset({"“”", '""', "「」", "『』", "‘’", "«»"})


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A line of a list of notes: number or id, step, text, as they were written."""

    number: int
    """Which one of the list it is, as people count."""
    mark: str
    step: str
    text: str


@dataclass(frozen=True, slots=True)
class Deed:
    """What becomes of a line."""

    line: NoteLine
    outcome: Outcome
    said: Text
    card: str | None = None
    """The card that it is about."""


@dataclass(frozen=True, slots=True)
class Taken:
    """The map with the notes in it, and what became of each line, in their order."""

    journey: JourneyMap
    deeds: tuple[Deed, ...]

    def count(self, *outcomes: Outcome) -> int:
        """Return how many lines had one of some outcomes."""
        return sum(deed.outcome in outcomes for deed in self.deeds)

    def summary(self) -> list[Text]:
        """Return how many lines had which outcome, as far as any had it."""
        return [text(count=self.count(*outcomes)) for outcomes, text in _COUNTS if self.count(*outcomes)]


class _Unclear(Exception):  # noqa: N818 - no error: it is said of a line
    def __init__(self, text: Text) -> None:
        self.text = text


def take_notes(journey: JourneyMap, lines: Iterable[NoteLine], new_id: NewId) -> Taken:
    """Return a map with what lines say of its cards, and of new ones.

    A card is named by the beginning of its id; where a step is given it stands there, behind the others, and where a
    text is given it says that. A number such as P3 makes a card in the first free lane of its kind, or in a new one.
    What a line says in vain is left undone as a whole.

    Raises:
        Fault: there are more lines than a map is made for.
    """
    lines = tuple(lines)
    if len(lines) > MOST_NOTES:
        raise Fault(Text("Notes", "There are more than {most} notes in one list.")(most=MOST_NOTES))
    taking = _Taking(journey, new_id)
    deeds = tuple(taking.deed(line) for line in lines)
    return Taken(taking.result(), deeds)


class _Taking:
    """The map while lines are taken over: the cards of each lane that is touched, by id."""

    def __init__(self, journey: JourneyMap, new_id: NewId) -> None:
        self._journey = journey
        self._new_id = new_id
        self._marks = Marks.of(journey)
        self._steps = StepNames.of(journey)
        self._order = step_order(journey)
        held = [(lane, card) for lane in journey.lanes if isinstance(lane, CardLane) for card in lane.cards]
        self._holders = {card.id: lane for lane, card in held}
        self._alike = {(lane.kind, card.step, card.text.strip()): card.id for lane, card in held}
        self._cards: dict[str, dict[str, Card]] = {}
        self._seen: dict[str, int] = {}

    def deed(self, line: NoteLine) -> Deed:
        try:
            return self._deed(line)
        except _Unclear as unclear:
            return Deed(line, "unclear", unclear.text)

    def result(self) -> JourneyMap:
        for name, cards in self._cards.items():
            place = index_of(self._journey.lanes, name)
            lane = changed(self._journey.lanes[place], cards=tuple(cards.values()))
            self._journey = replaced(self._journey, "lanes", place, lane)
        return self._journey

    def _deed(self, line: NoteLine) -> Deed:
        mark = mark_in(line.mark)
        if not mark:
            raise _Unclear(Text("Notes", "The row has no number or id."))
        found = self._marks.find(mark)
        if len(found) > 1:
            raise _Unclear(
                Text("Notes", "Several cards begin with “{mark}”: {marks}. Write more of it.")(
                    mark=excerpt(mark), marks=self._few(found)
                )
            )
        blank = None if found else blank_note(mark)
        if found:
            name, deed = found[0], partial(self._known, line, found[0])
        elif blank is not None:
            kind, name = blank
            deed = partial(self._made, line, kind)
        else:
            said = Text("Notes", "No card begins with “{mark}”, and no blank note is called so.")
            raise _Unclear(said(mark=excerpt(mark)))
        if name in self._seen:
            said = Text("Notes", "“{mark}” stands in row {row} already.")
            raise _Unclear(said(mark=excerpt(mark), row=str(self._seen[name])))
        done = deed()
        self._seen[name] = line.number
        return done

    def _few(self, found: tuple[str, ...]) -> str:
        marks = [self._marks.mark(card) for card in found[:_NAMED]]
        return ", ".join([*marks, *(["…"] if len(found) > _NAMED else [])])

    def _known(self, line: NoteLine, name: str) -> Deed:
        lane, old = self._holders[name], self._marks.cards[name]
        text, step = self._text(line, lane.kind, old.text), self._step(line)
        new = old if step is None else at_step(old, step, self._order)
        new = changed(new, text=text) if text and text != old.text.strip() else new
        if new is old:
            return Deed(line, "same", Text("Notes", "Nothing changes: the card says this already."), name)
        if lane.locked:
            raise _Unclear(_locked(lane))
        cards = self._cards_in(lane)
        if new.step != old.step:
            del cards[name]  # it goes to the end
        cards[name] = new
        where = excerpt(self._steps.called(new.step))
        if new.step == old.step:
            return Deed(
                line, "changed", Text("Notes", "Gets a new text; it was “{text}”.")(text=excerpt(old.text)), name
            )
        if new.text == old.text:
            return Deed(line, "moved", Text("Notes", "Moves to step {step}.")(step=where), name)
        said = Text("Notes", "Moves to step {step} and gets a new text; it was “{text}”.")
        return Deed(line, "both", said(step=where, text=excerpt(old.text)), name)

    def _made(self, line: NoteLine, kind: CardKind) -> Deed:
        text, step = self._text(line, kind, None), self._step(line)
        if step is None:
            raise _Unclear(Text("Notes", "A new note needs a step."))
        if not text:
            raise _Unclear(Text("Notes", "A new note needs a text."))
        where, what = excerpt(self._steps.called(step)), LANE_KINDS[kind].card
        if (known := self._alike.get((kind, step, text))) is not None:
            said = Text("Notes", "Nothing changes: such a card stands at step {step} already.")
            return Deed(line, "same", said(step=where), known)
        lanes = [lane for lane in self._journey.lanes if isinstance(lane, CardLane) and lane.kind == kind]
        lane = min(lanes, key=lambda lane: (lane.locked, lane.hidden), default=None)
        said = Text("Notes", "New card: {kind} at step {step}.")
        if lane is None:
            lane, said = CardLane(id=self._new_id(), kind=kind), _IN_NEW_LANE
            self._journey = add_lane(self._journey, lane)
        elif lane.locked:
            raise _Unclear(_locked(lane))
        card = Card(id=self._new_id(), step=step, text=text)
        self._cards_in(lane)[card.id] = card
        return Deed(line, "new", said(kind=what, step=where), card.id)

    def _cards_in(self, lane: CardLane) -> dict[str, Card]:
        if lane.id not in self._cards:
            self._cards[lane.id] = {card.id: card for card in lane.cards}
        return self._cards[lane.id]

    def _step(self, line: NoteLine) -> str | None:
        """Return the step that a line names, none where it names none."""
        if not line.step.strip():
            return None
        found = self._steps.find(line.step)
        if len(found) > 1:
            said = Text("Notes", "“{step}” may be several steps: {steps}. Write the step’s id or another name.")
            steps = ", ".join(self._steps.called(step) for step in found[:_NAMED])
            raise _Unclear(said(step=excerpt(line.step), steps=excerpt(steps)))
        if not found:
            raise _Unclear(Text("Notes", "There is no step “{step}”.")(step=excerpt(line.step)))
        return found[0]

    def _text(self, line: NoteLine, kind: CardKind, old: str | None) -> str:
        """Return the text of a line, without quotation marks where cards of the kind are drawn in them anyway."""
        text = str(clean_prose(line.text)).strip()
        if len(text) > LONGEST_PROSE:
            raise _Unclear(Text("Notes", "The text is longer than a card takes."))
        is_quoted = LANE_KINDS[kind].quoted and len(text) > 2 and text[0] + text[-1] in _QUOTES
        return text[1:-1].strip() if is_quoted and (old is None or text != old.strip()) else text


def _locked(lane: CardLane) -> Text:
    return _LOCKED(lane=excerpt(lane.title) if lane.title else LANE_KINDS[lane.kind].name)
