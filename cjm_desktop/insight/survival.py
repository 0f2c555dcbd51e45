"""Which records are there after a merge: all but those that a side deleted and the other one neither changed nor needs.

A record needs what holds it and the step that it stands at. What one side deleted stays where the other changed it,
put something into it, or made something new refer to it; then it stays whole, with all that went along with it.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from functools import cache

from cjm_desktop.insight.parts import values_changed
from cjm_desktop.insight.states import KINDS, Key, State
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import View
from cjm_desktop.model.references import TARGETS, Reference, references_of


@dataclass(frozen=True, slots=True)
class Survival:
    """What does not survive, and what was nearly lost."""

    dead: set[Key]
    kept: tuple[Key, ...]
    """The outermost of what one side deleted and the other kept alive."""
    back_here: set[Key]
    """All that mine had deleted and that is there nevertheless."""
    back_there: set[Key]


def survival(base: State, mine: State, theirs: State, given_up: set[Key]) -> Survival:
    """Return which records do not survive; of what one side kept alive, ``given_up`` and what is in it does not."""
    gone_here, gone_there = _gone(base, mine), _gone(base, theirs)
    found = Survival(gone_here & gone_there, (), set(), set())
    for gone, back, keeper, other in (
        (gone_here - gone_there, found.back_here, theirs, mine),
        (gone_there - gone_here, found.back_there, mine, theirs),
    ):
        alive = _kept_alive(gone, base, keeper)
        outermost = [key for key in keys_of(keeper) if key in alive and alive.isdisjoint(needs_of(key, keeper))]
        found = replace(found, kept=(*found.kept, *outermost))
        lost = _with_contents(given_up.intersection(outermost), alive, keeper)
        found.dead.update((gone - alive) | lost)
        back.update(alive - lost)
        if lost:
            new = {key for key in keys_of(keeper) if base.get(key) is None and other.get(key) is None}
            found.dead.update(_with_contents(lost, new, keeper))
    return found


def keys_of(state: State) -> Iterator[Key]:
    """Yield what the records of a state are known by."""
    for kind in KINDS:
        for name in state.records[kind]:
            yield kind, name


def needs_of(key: Key, state: State) -> set[Key]:
    """Return what a record cannot be without: what holds it, and the steps that it stands at."""
    holder, record = state.holder(key), state.records[key[0]][key[1]]
    needed = targets_of(needed_by(key[0]), record)
    return needed if holder is None else {holder, *needed}


@cache
def needed_by(kind: type[Record]) -> tuple[Reference, ...]:
    """Return the references without which records of a kind cannot be."""
    return tuple(each for each in references_of(kind) if each.when_missing != "clear")


@cache
def _wanted(kind: type[Record]) -> tuple[Reference, ...]:
    """Return the references that keep alive what they newly name; a view names what is there."""
    return () if kind is View else references_of(kind)


def targets_of(references: Collection[Reference], record: Record) -> set[Key]:
    """Return what a record names in some of its references."""
    return {(kind, name) for each in references for name in each.names(record) for kind in TARGETS[each.target].kinds}


def _gone(base: State, side: State) -> set[Key]:
    return {(kind, name) for kind in KINDS for name in base.records[kind].keys() - side.records[kind].keys()}


def _kept_alive(gone: set[Key], base: State, keeper: State) -> set[Key]:
    """Return which of the records that one side deleted the other keeps alive."""
    alive: set[Key] = set()
    waiting = [*_changed_or_needed(gone, base, keeper)] if gone else []
    while waiting:
        key = waiting.pop()
        if key not in alive:
            alive.add(key)
            waiting += gone & needs_of(key, keeper)
    more = alive
    while more:  # what went along comes back, but for what needs more than that
        needs = {key: gone & needs_of(key, keeper) for key in gone - alive}
        more = {key for key, needed in needs.items() if needed and needed <= alive}
        alive |= more
    return alive


def _changed_or_needed(gone: set[Key], base: State, keeper: State) -> Iterator[Key]:
    for key in keys_of(keeper):
        before, now = base.get(key), keeper.records[key[0]][key[1]]
        same_place = base.holder(key) == keeper.holder(key)
        if before is not None and same_place and (before is now or not values_changed(before, now)):
            continue
        if key in gone:
            yield key
        needed = set[Key]() if before is None else needs_of(key, base)
        named = needed if before is None else needed | targets_of(_wanted(key[0]), before)
        yield from gone & ((needs_of(key, keeper) - needed) | (targets_of(_wanted(key[0]), now) - named))


def _with_contents(these: set[Key], among: Collection[Key], state: State) -> set[Key]:
    """Return some records, and those among others that need one of them."""
    found, more = set(these), set(these)
    while more:
        more = {key for key in among if key not in found and not found.isdisjoint(needs_of(key, state))}
        found |= more
    return found
