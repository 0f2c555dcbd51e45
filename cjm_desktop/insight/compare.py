"""What differs between two states of a map, or two maps: record by record, each thing said once.

A record is the same one where it has the same id. What both maps share as one object is passed over, so states of one
open map are compared in milliseconds. Things move where they leave their lane, step or stage, or change places with
their neighbours; what merely came along with these has not moved. What stands inside a record that came or went is
listed as well, but for what belongs to it: points, figures, comments.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final, Literal

from cjm_desktop.insight.parts import lists_of, turned_round, values_changed
from cjm_desktop.insight.rows import steady
from cjm_desktop.insight.states import KINDS, Place, State, state_of
from cjm_desktop.model.comments import Comment, Reply
from cjm_desktop.model.lanes import Card, CurvePoint, MetricValue
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import JourneyMap

Sort = Literal["added", "removed", "moved", "changed"]

_BELONGING: Final = (CurvePoint, MetricValue, Comment, Reply)
"""What comes and goes with what holds it without being told."""
_ROWS: Final[Mapping[type[Record], tuple[str, ...]]] = {
    kind: tuple(name for name in lists_of(kind) if name not in ("points", "values", "assets")) for kind in KINDS
}


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is otherwise in another state of a map."""

    sort: Sort
    id: str
    """That of the record; ``point_name`` for points of curves and for figures of lanes, the SHA-256 for pictures,
    and empty for the map itself."""
    before: Record | None
    """The record as it was; none when it was added."""
    after: Record | None
    was: Place
    now: Place
    fields: tuple[str, ...] = ()
    """What was changed of it, by the names of the records' fields; keys of other programs as they stand in the file."""

    @property
    def record(self) -> Record:
        """The record as it is, or was before it was removed."""
        record = self.before if self.after is None else self.after
        if record is None:
            raise ValueError(self.id)
        return record

    @property
    def kind(self) -> type[Record]:
        """The kind of the record."""
        return type(self.record)

    @property
    def place(self) -> Place:
        """Where the record stands, or stood before it was removed."""
        return self.was if self.after is None else self.now


_Moves = dict[str, Record | None]
"""The ids of what changed places with its neighbours, and what each stands behind now."""


def differences(before: JourneyMap, after: JourneyMap) -> tuple[Difference, ...]:
    """Return what differs between two maps; nothing where only the ids and histories of the documents do."""
    if before is after:
        return ()
    moves = _moved_among(before, after)
    shared = _shared(before, after, moves)
    old, new = state_of(before, shared), state_of(after, shared)
    for kind in KINDS[1:]:
        for name in old.records[kind].keys() & new.records[kind].keys():
            moves |= _moved_among(old.records[kind][name], new.records[kind][name])
    return tuple(each for kind in KINDS for each in _of_kind(kind, old, new, moves))


def _shared(before: JourneyMap, after: JourneyMap, moves: _Moves) -> set[int]:
    """Return the identities of what stands in both maps as the same object, and where it stood."""
    olds = {id(each) for name in lists_of(JourneyMap) for each in before.__dict__[name]}
    news = {id(each): each for name in lists_of(JourneyMap) for each in after.__dict__[name]}
    return {one for one in olds & news.keys() if news[one].__dict__.get("id") not in moves}


def _of_kind(kind: type[Record], old: State, new: State, moves: _Moves) -> Iterator[Difference]:
    olds, news = old.records[kind], new.records[kind]
    for name, record in olds.items():
        if name not in news and not _along(kind, name, old, new):
            yield Difference("removed", name, record, None, old.place(kind, name), Place())
    for name, record in news.items():
        if name in olds:
            yield from _between(kind, name, old, new, moves)
        elif not _along(kind, name, new, old):
            yield Difference("added", name, None, record, Place(), new.place(kind, name))


def _along(kind: type[Record], name: str, here: State, there: State) -> bool:
    """Tell whether a record that only one state has came or went with what it belongs to."""
    holder = here.holders[kind].get(name)
    return kind in _BELONGING and holder is not None and holder.__dict__["id"] not in there.records[type(holder)]


def _between(kind: type[Record], name: str, old: State, new: State, moves: _Moves) -> Iterator[Difference]:
    before, after = old.records[kind][name], new.records[kind][name]
    away = _is_elsewhere(kind, name, old, new)
    fields = () if before is after else values_changed(before, after)
    if isinstance(before, Card) and isinstance(after, Card):
        fields = tuple(each for each in fields if each not in _said_by_the_place(before, after))
    if not (away or name in moves or fields):
        return
    was, now = old.place(kind, name), new.place(kind, name)
    if away or name in moves:
        yield Difference("moved", name, before, after, was, now if away else replace(now, after=moves[name]))
    if fields:
        yield Difference("changed", name, before, after, was, now, fields)


def _said_by_the_place(before: Card, after: Card) -> set[str]:
    """Return the fields that are not told of a card: its step is its place, and a span goes along with it."""
    together = before.step != after.step and before.through is not None and after.through is not None
    return {"step", "through"} if together else {"step"}


def _is_elsewhere(kind: type[Record], name: str, old: State, new: State) -> bool:
    """Tell whether a record is in another lane, step or stage, or whatever holds it."""
    before, after = old.records[kind][name], new.records[kind][name]
    if before.__dict__.get("step") != after.__dict__.get("step") and not turned_round(before, after):
        return True
    was, now = old.holders[kind].get(name), new.holders[kind].get(name)
    return not isinstance(was, JourneyMap | None) and now is not None and was.__dict__["id"] != now.__dict__["id"]


def _moved_among(before: Record, after: Record) -> _Moves:
    """Return what changed places in the rows that a record holds, and what each stands behind now."""
    moves: _Moves = {}
    for row in _ROWS[type(before)] if before is not after else ():
        moves |= _moved_in(before.__dict__[row], after.__dict__[row])
    return moves


def _moved_in(olds: tuple[Record, ...], news: tuple[Record, ...]) -> _Moves:
    """Return what changed places in a row; cards do so within their cells alone."""
    if olds is news:
        return {}
    befores = {each.__dict__["id"] for each in olds}
    afters = {each.__dict__["id"]: each for each in news}
    if [each.__dict__["id"] for each in olds if each.__dict__["id"] in afters] == [
        name for name in afters if name in befores
    ]:
        return {}
    moves: _Moves = {}
    cells = _cells(olds)
    for cell, row in _cells(news).items():
        former = cells.get(cell, [])
        both = set(former).intersection(row)
        steadfast = steady([name for name in former if name in both], [name for name in row if name in both])
        for behind, name in pairwise((None, *row)):
            if name is not None and name in both and name not in steadfast:
                moves[name] = None if behind is None else afters[behind]
    return moves


def _cells(records: Iterable[Record]) -> Mapping[str, list[str]]:
    """Return the ids of records in their order: those of cards by step, all others together."""
    cells: dict[str, list[str]] = defaultdict(list)
    for each in records:
        cells[each.step if isinstance(each, Card) else ""].append(each.__dict__["id"])
    return cells
