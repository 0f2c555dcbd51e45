"""What is done to the map in the outline, through the same edits as on the sheet."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Final

from cjm_desktop.app.outline.saying import field_of_point, found_of
from cjm_desktop.app.outline.tree import Entry
from cjm_desktop.canvas.gestures.points import BEND
from cjm_desktop.canvas.placing import Spot, placed
from cjm_desktop.canvas.structure_actions import like
from cjm_desktop.canvas.texts import EDIT, WRITINGS
from cjm_desktop.canvas.things import THINGS
from cjm_desktop.edits.cards import add_card, delete_cards, refill_cards
from cjm_desktop.edits.curves import set_point
from cjm_desktop.edits.flows import move_flow
from cjm_desktop.edits.personas import add_persona, change_persona, delete_persona, move_persona
from cjm_desktop.edits.places import following
from cjm_desktop.limits import LONGEST_LINE
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.kinds import LANE_KINDS
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.lookup import find_step, index_of
from cjm_desktop.model.records import JourneyMap, Persona
from cjm_desktop.words import Fault, Text
from cjm_desktop.words.numbers import read_number

_PERSONA: Final = Text("Edit", "Add: {thing}")(thing=Text("Outline", "Persona"))
DELETE_PERSONA: Final = Text("Edit", "Delete a persona")
_MOVE_PERSONA: Final = Text("Edit", "Move a persona")
_MOVE_FLOW: Final = Text("Edit", "Move a flow")


@dataclass(frozen=True, slots=True)
class Done:
    """A map that something was done to, what that is called in the history, and the id of what was made."""

    label: Text
    journey: JourneyMap
    made: str = ""
    complaint: Text | None = None
    """What is to be said when not all of a text was kept."""


def rewritten(journey: JourneyMap, entry: Entry, text: str) -> Done:
    """Return the map in which an entry says something else.

    Raises:
        Fault: the text is no figure where one is meant.
    """
    found = found_of(entry)
    if found is None:
        return Done(EDIT, change_persona(journey, entry.key, name=text[:LONGEST_LINE]))
    writing = WRITINGS[found.kind]
    if found.kind == "point":
        value, said = _read_point(text)
        kept, complaint = writing.fitting(said)
        fields = {"text": kept} if value is None else {"text": kept, "value": value}
        bent = set_point(journey, found.lane, found.record, found.step, **fields)
        return Done(BEND if value is not None else EDIT, bent, complaint=complaint)
    kept, complaint = writing.fitting(text)
    return Done(writing.label, writing.change(journey, found, kept), complaint=complaint)


def _read_point(text: str) -> tuple[float | None, str]:
    """Return the value from -1 to 1 that a text begins with, in per cent, and what follows it; all else is text."""
    first, _, rest = text.replace("：", ":").partition(":")
    number = read_number(first.replace("％", "%").rstrip("% "))
    if number is None:
        return None, text
    if abs(number) > 100:
        raise Fault(Text("Outline", "A feeling goes from −100 % to 100 %: write a number between them."))
    return number / 100, rest.strip()


def added_after(journey: JourneyMap, entry: Entry, new_id: NewId) -> Done | None:
    """Return the map with something more of the same kind after an entry; in a cell a card; none for flows."""
    match entry.kind:
        case "card" | "cell":
            return _with_card(journey, entry, new_id)
        case "stage" | "step" | "lane" | "lanes":
            return _with_thing(journey, entry, new_id)
        case "persona" | "personas":
            person = Persona(id=new_id())
            before = following(journey.personas, entry.key) if entry.kind == "persona" else None
            return Done(_PERSONA, add_persona(journey, person, before), person.id)
        case _:
            return None


def _with_card(journey: JourneyMap, entry: Entry, new_id: NewId) -> Done | None:
    lane = journey.lanes[index_of(journey.lanes, entry.lane)]
    if not isinstance(lane, CardLane):
        return None
    here = tuple(card for card in lane.cards if card.step == entry.step)
    before = following(here, entry.key) if entry.kind == "card" else None
    card = Card(id=new_id(), step=entry.step)
    label = Text("Edit", "Add: {thing}")(thing=LANE_KINDS[lane.kind].card)
    return Done(label, add_card(journey, lane.id, card, before), card.id)


def _with_thing(journey: JourneyMap, entry: Entry, new_id: NewId) -> Done:
    """Add a stage, a step or a lane after an entry of its kind; below the heading of the lanes as the last one."""
    sort = "lane" if entry.kind == "lanes" else entry.kind
    lane = journey.lanes[index_of(journey.lanes, entry.key)] if entry.kind == "lane" else None
    thing = like(lane) if lane is not None else next(thing for thing in THINGS if thing.sort == sort)
    stage = find_step(journey, entry.key) if sort == "step" else None
    rows = {"stage": journey.stages, "lane": journey.lanes, "step": stage.steps if stage is not None else ()}
    before = None if entry.kind == "lanes" else following(rows[sort], entry.key)
    made, name = placed(journey, thing, Spot(step=entry.key if sort == "step" else None, before=before), new_id)
    return Done(thing.label, made, name)


def without_personas(journey: JourneyMap, names: frozenset[str]) -> JourneyMap:
    """Return a map without some of its personas."""
    for person in journey.personas:
        if person.id in names:
            journey = delete_persona(journey, person.id)
    return journey


def moved_in_list(journey: JourneyMap, entry: Entry, *, back: bool) -> Done | None:
    """Return the map with a persona or a flow one place on in its list, none for what stands on the sheet."""
    rows: dict[str, tuple[Text, tuple[str, ...], Callable[[JourneyMap, str, str | None], JourneyMap]]] = {
        "persona": (_MOVE_PERSONA, tuple(person.id for person in journey.personas), move_persona),
        "flow": (_MOVE_FLOW, tuple(flow.id for flow in journey.flows), move_flow),
    }
    if entry.kind not in rows:
        return None
    label, ids, move = rows[entry.kind]
    place = ids.index(entry.key) + (-1 if back else 2)
    if not 0 <= place <= len(ids):
        return Done(label, journey)
    return Done(label, move(journey, entry.key, ids[place] if place < len(ids) else None))


def refilled(journey: JourneyMap, cell: Entry, parts: Sequence[str], new_id: NewId) -> Done:
    """Return the map in which a cell holds other texts, one a card: changed ones, new ones, and none for those gone.

    Cards whose text is there as before stay as they are. In a lane of curves there is a part for each curve.

    Raises:
        Fault: a text is no figure where one is meant.
    """
    if cell.kind == "figure":
        return rewritten(journey, cell, " ".join(parts))
    lane = journey.lanes[index_of(journey.lanes, cell.lane)]
    done = Done(EDIT, journey)
    if not isinstance(lane, CardLane):
        for point, part in zip(cell.children, parts, strict=False):
            if part != field_of_point(point):
                done = rewritten(done.journey, point, part)
        return done
    return _with_cards(journey, cell, parts, new_id)


def _with_cards(journey: JourneyMap, cell: Entry, parts: Sequence[str], new_id: NewId) -> Done:
    """Return the map in which a cell holds other cards: all of them are changed at once, however many there are."""
    writing, complaints = WRITINGS["card"], list[Text]()
    texts, added, gone = dict[str, str](), list[tuple[Card, str | None]](), list[str]()
    for old, new, before in _pairs(cell.children, parts):
        kept, complaint = writing.fitting(new)
        complaints += filter(None, (complaint,))
        if old is None:
            added.append((Card(id=new_id(), step=cell.step, text=kept), before))
        elif new:
            texts[old.key] = kept
        else:
            gone.append(old.key)
    filled = refill_cards(journey, cell.lane, texts, added) if texts or added else journey
    left = delete_cards(filled, gone) if gone else filled
    return Done(EDIT, left, complaint=next(iter(complaints), None))


def _pairs(cards: tuple[Entry, ...], parts: Sequence[str]) -> Iterator[tuple[Entry | None, str, str | None]]:
    """Yield what differs: a card or none, its new text or none, and before which card a new one comes."""
    texts = [card.record.text if isinstance(card.record, Card) else "" for card in cards]
    for sort, first, end, start, stop in SequenceMatcher(None, texts, parts, autojunk=False).get_opcodes():
        if sort == "equal":
            continue
        new = [part for part in parts[start:stop] if part.strip()]
        before = cards[end].key if end < len(cards) else None
        for old, text in zip_longest(cards[first:end], new):
            yield old, text or "", before
