"""The records of a merged map: what each becomes, what holds it, and in which order they stand."""

from collections import defaultdict
from dataclasses import dataclass, field
from operator import is_
from typing import Final, TypeVar

from cjm_desktop.edits.gone import released
from cjm_desktop.insight.conflicts import HOLDER, Choices, Conflict
from cjm_desktop.insight.mixing import Choice, Clash, mixed, unit_of
from cjm_desktop.insight.parts import Fields, lists_of, names_of, values_changed
from cjm_desktop.insight.rows import joined
from cjm_desktop.insight.states import KINDS, Key, Place, State, keys_in, state_of
from cjm_desktop.insight.survival import Survival, keys_of, needed_by, survival, targets_of
from cjm_desktop.model.datasets import Dataset
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import JourneyMap, Stage, Step
from cjm_desktop.model.references import references_of
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Text

R = TypeVar("R", bound=Record | None)
_PARTS: Final = ("plan", "names", "feeds")
"""Lists of data that name others without being merged one by one."""
MAP: Final[Key] = (JourneyMap, "")


@dataclass(frozen=True, slots=True)
class Joining:
    """What is known of a merged map, beside the states that it is made of."""

    base: State
    mine: State
    theirs: State
    choices: Choices
    survival: Survival
    records: dict[Key, Record] = field(default_factory=dict[Key, Record])
    """Each with the values that it will have, and with the lists of one side."""
    held: dict[Key, set[Key]] = field(default_factory=lambda: defaultdict[Key, set[Key]](set))
    """What each record will hold."""
    fresh: dict[Key, Key] = field(default_factory=dict[Key, Key])
    """New steps for stages that have none left."""
    conflicts: list[Conflict] = field(default_factory=list[Conflict])


def joining(base: JourneyMap | None, mine: JourneyMap, theirs: JourneyMap, choices: Choices) -> Joining:
    """Return what the records of a merged map are, and what holds each.

    What all states share as one object is not looked into.
    """
    shared = {} if base is None else _shared(base, mine, theirs)
    before = State() if base is None else state_of(base, shared)
    here, there = state_of(mine, shared), state_of(theirs, shared)
    given_up = {
        key for key in keys_of(before) if choices.get((key[1], "")) == ("mine" if here.get(key) is None else "theirs")
    }
    survivors = survival(before, here, there, given_up)
    done = Joining(before, here, there, choices, survivors)
    done.conflicts.extend(_conflict(done, key, ()) for key in survivors.kept)
    for record in shared.values():
        (name,) = names_of(mine, type(record), (record,))
        done.records[type(record), name] = record
        done.held[MAP].add((type(record), name))
    for kind in KINDS:
        for name in {**here.records[kind], **there.records[kind]}:
            if (kind, name) not in done.survival.dead:
                _join(done, (kind, name))
    done.conflicts.sort(key=lambda conflict: KINDS.index(conflict.kind))
    return done


def _shared(*maps: JourneyMap) -> dict[int, Record]:
    """Return what the lists of several maps have in common as one object, by identity."""
    first, *others = ({id(each): each for name in lists_of(JourneyMap) for each in one.__dict__[name]} for one in maps)
    return {one: record for one, record in first.items() if all(one in other for other in others)}


def _join(done: Joining, key: Key) -> None:
    """Find out what becomes of a record, and what holds it."""
    base, mine, theirs = (state.get(key) for state in (done.base, done.mine, done.theirs))
    if mine is None or theirs is None:
        state = done.theirs if mine is None else done.mine
        record, holder = state.records[key[0]][key[1]], state.holder(key)
    else:
        if base is not None and base is not mine:
            mine = _with_what_is_back(base, mine, done.survival.back_here)
        if base is not None and base is not theirs:
            theirs = _with_what_is_back(base, theirs, done.survival.back_there)
        if key[0] is Dataset:
            base, mine, theirs = (
                _without_the_dead(done, base),
                _without_the_dead(done, mine),
                _without_the_dead(done, theirs),
            )
        record = mine if mine is theirs else mixed(base, mine, theirs, lambda clash: _choice(done, key, clash))
        record = _at_what_is_there(done, record, mine, theirs)
        holder = _holder(done, key)
    done.records[key] = record
    if key != MAP:
        done.held[holder or MAP].add(key)


def _without_the_dead(done: Joining, record: R) -> R:
    """Return a record whose parts name nothing that will not be there, so that sides differ in nothing else."""
    return record if record is None else released(record, frozenset(name for _, name in done.survival.dead))


def _with_what_is_back(base: Record, side: Record, back: set[Key]) -> Record:
    """Return a record that names again what it only forgot because the side had deleted it."""
    if isinstance(base, Dataset) and back:
        forgetful = released(base, frozenset(name for _, name in back))
        same = [name for name in _PARTS if forgetful.__dict__[name] == side.__dict__[name]]
        side = side.model_copy(update={name: base.__dict__[name] for name in same})
    for reference in references_of(type(base)) if back else ():
        forgotten = {one for one in targets_of((reference,), base) - targets_of((reference,), side) if one in back}
        if forgotten and reference.many:
            names = reference.names(side)
            listed = joined(names, names, reference.names(base), {*names, *(name for _, name in forgotten)})
            side = side.model_copy(update={reference.field: tuple(listed)})
        elif forgotten:
            side = side.model_copy(update={name: base.__dict__[name] for name in unit_of(type(base), reference.field)})
    return side


def _holder(done: Joining, key: Key) -> Key | None:
    """Return what holds a record that both sides have."""
    here, there = done.mine.holder(key), done.theirs.holder(key)
    known = done.base.get(key) is not None
    before = done.base.holder(key) if known else None
    if here == there or (known and there == before):
        chosen = here
    elif known and here == before:
        chosen = there
    else:
        chosen = there if _choice(done, key, Clash((HOLDER,))) == "theirs" else here
    return (there if chosen == here else here) if chosen in done.survival.dead else chosen


def _at_what_is_there(done: Joining, record: Record, *sides: Record) -> Record:
    """Return a record that stands at steps that are there, as one of the sides has it."""
    for reference in needed_by(type(record)) if done.survival.dead else ():
        if done.survival.dead.isdisjoint(targets_of((reference,), record)):
            continue
        unit = unit_of(type(record), reference.field)
        for side in sides:
            if done.survival.dead.isdisjoint(targets_of((reference,), side)):
                return record.model_copy(update={name: side.__dict__[name] for name in unit})
    return record


def _choice(done: Joining, key: Key, clash: Clash) -> Choice:
    """Note a conflict, and return what was chosen for it."""
    conflict = _conflict(done, key, clash.fields, both=clash.both is not None)
    done.conflicts.append(conflict)
    return done.choices.get(conflict.key, "mine")


def _conflict(done: Joining, key: Key, fields: Fields, *, both: bool = False) -> Conflict:
    base, mine, theirs = (state.get(key) for state in (done.base, done.mine, done.theirs))
    was, here, there = (
        Place() if state.get(key) is None else state.place(*key) for state in (done.base, done.mine, done.theirs)
    )
    return Conflict(key[0], key[1], fields, base, mine, theirs, was, here, there, both)


def fill_stages(done: Joining, new_id: NewId) -> tuple[Text, ...]:
    """Let stages go that have no steps left, give a new one to those that somebody edited, and tell that."""
    notes: list[Text] = []
    for key in [key for key in done.held[MAP] if key[0] is Stage]:
        sides = [state.get(key) for state in (done.base, done.mine, done.theirs)]
        if not any(sides) or any(held[0] is Step for held in done.held[key]):
            continue
        before, *others = sides
        if (
            before is None
            or done.held[key]
            or any(side is not None and values_changed(before, side) for side in others)
        ):
            step = Step(id=new_id())
            done.records[Step, step.id] = step
            done.fresh[key] = (Step, step.id)
            title = done.records[key].__dict__["title"]
            notes.append(Text("Merge", "The stage “{stage}” had no step left and got a new one.")(stage=excerpt(title)))
        else:
            done.held[MAP].remove(key)
    return tuple(notes)


def built(done: Joining) -> JourneyMap:
    """Return the merged map."""
    journey = _built(done, MAP)
    if not isinstance(journey, JourneyMap):
        raise TypeError(type(journey))
    return journey


def _built(done: Joining, key: Key) -> Record:
    """Return a record with all that it holds; where it is that of a side as it was there, that very object."""
    record, held = done.records[key], done.held.get(key, set[Key]())
    sides = [state.get(key) for state in (done.base, done.mine, done.theirs)]
    lists = lists_of(key[0])
    if not any(sides) or not (held or any(record.__dict__[name] for name in lists)):
        return record
    new: dict[str, tuple[Record, ...]] = {}
    for name in lists:
        base, mine, theirs = ([] if side is None else keys_in(side, name) for side in sides)
        order = joined(base, mine, theirs, held)
        if name == "steps" and key in done.fresh:
            order = [done.fresh[key]]
        new[name] = tuple(_built(done, each) for each in order)
    for side in sides[1:]:
        is_it = side is not None and all(_same(side.__dict__[name], new[name]) for name in lists)
        if side is not None and is_it and (side is record or not values_changed(side, record)):
            return side
    return record.model_copy(update=new)


def _same(some: tuple[Record, ...], others: tuple[Record, ...]) -> bool:
    return len(some) == len(others) and all(map(is_, some, others))
