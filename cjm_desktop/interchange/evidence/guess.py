"""What the columns of data most likely mean: told by their heads, by what stands in them, and by the map."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Final

from cjm_desktop.interchange.evidence.cells import Read, days_in, is_missing, minutes_in, numbers_in, plain
from cjm_desktop.interchange.evidence.feeds import ends_of, feeds_for
from cjm_desktop.interchange.evidence.heads import CHOSEN, HEADS
from cjm_desktop.interchange.evidence.names import NAMING, PLACES, Names, key_of, name_in, with_names, words_of
from cjm_desktop.interchange.evidence.table import DataTable
from cjm_desktop.interchange.xlsx import Cell
from cjm_desktop.limits import DATA_NAMES
from cjm_desktop.model.change import changed
from cjm_desktop.model.datasets import DataColumn, DataRole, Dataset
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.kinds import Evidence
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.text import excerpt

_UNITS: Final[tuple[tuple[str, str], ...]] = (
    ("ms", "ms millis milliseconds 毫秒"),
    ("s", "s sec secs second seconds 秒"),
    ("min", "min mins minute minutes 分 分钟 分鐘"),
    ("h", "h hr hrs hour hours 小时 小時"),
    ("d", "d day days 天 日"),
)
_MOSTLY: Final = 0.6
_LOOKED_AT: Final = 5000
"""Rows by which a column is judged."""
_POINTS: Final = 11
_WIDE: Final = 3
"""So many columns with the same scale are the questions of one survey."""
_LONG_TEXT: Final = 20
_LONGEST_OUTCOME: Final = 60
_FEW: Final = 30


@dataclass(frozen=True, slots=True, eq=False)
class _Judged:
    """What is seen of a column."""

    head: str
    cells: Sequence[Cell]
    words: tuple[str, ...]
    different: frozenset[Cell]
    numbers: Read[float]

    @property
    def whole(self) -> str:
        """The head without blanks and marks."""
        return key_of(self.head)

    @property
    def is_number(self) -> bool:
        """Whether numbers stand in it, but for a few faults."""
        return _share(len(self.numbers.known), self.filled) >= _MOSTLY

    @property
    def filled(self) -> int:
        """How many cells say something."""
        return len(self.cells) - self.numbers.missing

    @property
    def points(self) -> set[float]:
        """The different numbers, where they are whole and those of a scale."""
        found = set(self.numbers.known)
        fits = len(found) <= _POINTS and all(0 <= value <= 10 and value == int(value) for value in found)
        return found if fits and self.is_number else set()


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _judged(head: str, cells: Sequence[Cell]) -> _Judged:
    words = tuple(part.casefold() for part in words_of(head))
    looked = cells[:_LOOKED_AT]
    different = frozenset(cell for cell in looked if not is_missing(cell))
    return _Judged(head, looked, words, different, numbers_in(looked))


def guessed(table: DataTable, journey: JourneyMap, new_id: NewId) -> Dataset:
    """Return what a table most likely means in a map: its columns, the names in them, and what it feeds.

    All of it is a proposal that a person can change: ``changed(dataset, plan=…)`` and then ``with_names``.
    """
    columns = [_judged(head, cells) for head, cells in zip(table.heads, table.columns, strict=True)]
    plan = tuple(_Guess(columns, Names(journey)).plan())
    dataset = Dataset(id=new_id(), title=excerpt(PurePath(table.file).name), rows=table.count, plan=plan)
    dataset = changed(dataset, sheet=excerpt(table.reading.sheet or ""), evidence=_evidence(plan))
    dataset = with_names(table, dataset, journey)
    return changed(dataset, feeds=feeds_for(dataset, journey))


@dataclass(slots=True)
class _Guess:
    columns: list[_Judged]
    names: Names
    taken: dict[DataRole, _Judged] = field(default_factory=dict[DataRole, "_Judged"])

    def plan(self) -> list[DataColumn]:
        """Return the columns that mean something, in their order."""
        found: dict[str, DataColumn] = {}
        self._take("date", found, self._is_day)
        self._take("customer", found, lambda one: len(one.different) <= one.filled)
        self._take("spread", found, lambda one: one.is_number)
        self._take("comment", found, lambda one: not one.is_number)
        if not any(column.says == "comment" for column in found.values()):
            self._take_prose(found)
        self._take("duration", found, _is_time)
        for role in PLACES:
            self._take(role, found, self._is_naming)
        self._take("persona", found, self._is_naming)
        self._take_by_names(found)
        self._take("mean", found, lambda one: one.is_number and not one.points)
        self._take("rating", found, lambda one: one.is_number)
        if "spread" in self.taken and "mean" not in self.taken and "rating" in self.taken:
            column = self.taken["rating"]
            found[column.head] = changed(found[column.head], says="mean")
        if not any(column.says in ("rating", "mean") for column in found.values()):
            self._take_wide(found)
        self._take("count", found, lambda one: one.is_number and all(value >= 0 for value in one.numbers.known))
        self._take("outcome", found, lambda one: 1 < len(one.different) <= _FEW and not (one.points - {0.0, 1.0}))
        return [found[column.head] for column in self.columns if column.head in found]

    def _take(self, role: DataRole, found: dict[str, DataColumn], fits: Callable[[_Judged], bool]) -> None:
        """Take the column whose head says a role best, if it fits."""
        known = HEADS[role]
        best: tuple[int, _Judged] | None = None
        for column in self.columns:
            if column.head in found or not column.different:
                continue
            rank = _rank(column, known, strict=role == "customer")
            if rank and (best is None or rank > best[0]) and fits(column):
                best = (rank, column)
        if best is not None:
            self._note(role, best[1], found)

    def _note(self, role: DataRole, column: _Judged, found: dict[str, DataColumn]) -> None:
        self.taken.setdefault(role, column)
        found[column.head] = _column(role, column)

    @staticmethod
    def _is_day(column: _Judged) -> bool:
        days = days_in(column.cells)
        return _share(len(days.read.known), column.filled) >= _MOSTLY and not column.is_number

    @staticmethod
    def _is_naming(column: _Judged) -> bool:
        return not column.is_number and len(column.different) <= min(DATA_NAMES, max(_FEW, column.filled // 2))

    def _take_prose(self, found: dict[str, DataColumn]) -> None:
        """Take the column with the longest texts for the comments, where they are long and differ."""
        texts = [
            (sum(map(len, map(plain, column.different))) / len(column.different), column)
            for column in self.columns
            if column.head not in found and column.different and not column.is_number and not self._is_day(column)
        ]
        length, column = max(texts, key=lambda text: text[0], default=(0.0, None))
        if column is not None and length > _LONG_TEXT and len(column.different) > max(3, column.filled // 10):
            self._note("comment", column, found)

    def _take_by_names(self, found: dict[str, DataColumn]) -> None:
        """Take columns in which half of what stands there is called as something of the map."""
        for role in NAMING:
            if role in self.taken or (role in PLACES and any(place in self.taken for place in PLACES)):
                continue
            for column in self.columns:
                if column.head not in found and self._is_naming(column) and self._names_of(role, column):
                    self._note(role, column, found)
                    break

    def _names_of(self, role: DataRole, column: _Judged) -> bool:
        keys = {key_of(name_in(cell)) for cell in column.different}
        return bool(keys) and _share(sum(self.names.is_called(role, key) for key in keys), len(keys)) >= 0.5

    def _take_wide(self, found: dict[str, DataColumn]) -> None:
        """Take all columns with points of one scale: each head is the touchpoint that is rated."""
        scales = [column for column in self.columns if column.head not in found and _is_rating(column)]
        named = {column.head: self.names.meant("touchpoint", column.head) for column in scales}
        if len(scales) < _WIDE and not any(name.step or name.card for name in named.values()):
            return
        for column in scales:
            name = named[column.head]
            found[column.head] = changed(_column("rating", column), step=name.step, card=name.card)
        low, high = ends_of([value for column in scales for value in column.numbers.known])
        for column in scales:
            found[column.head] = changed(found[column.head], low=low, high=high)


def column_as(table: DataTable, head: str, role: DataRole, journey: JourneyMap) -> DataColumn:
    """Return a column with a role that a person gave it: with the ends of its ratings, its unit, what it is about.

    A column of ratings beside others of the kind is about what its head is called; so is the only one where no column
    names a place.

    Raises:
        KeyError: the table has no such column.
    """
    cells = table.column(head)
    if cells is None:
        raise KeyError(head)
    column = _column(role, _judged(head, cells))
    if role not in ("rating", "mean"):
        return column
    name = Names(journey).meant("touchpoint", head)
    return changed(column, step=name.step, card=name.card)


def _is_rating(column: _Judged) -> bool:
    points = column.points
    return len(points) > 2 and max(points) >= 3 and len(column.different) < max(len(column.cells), 4)


def _rank(column: _Judged, known: frozenset[str], *, strict: bool) -> int:
    """Return how well a head says a role: all of it, its last word, any word; 0 when it does not."""
    if column.whole in known:
        return 3
    words = [word for word in column.words if word != "id"] if strict else list(column.words)
    if strict and len(words) == len(column.words) and not any(word in ("no", "number") for word in words):
        return 0  # “customer type” is no customer
    pairs = {"".join(pair) for pair in zip(column.words, column.words[1:], strict=False)}
    if words and (words[-1] in known or pairs & known):
        return 2
    return (
        1
        if known.intersection(words)
        or any(len(word) > 1 and not word.isascii() and word in column.whole for word in known)
        else 0
    )


def _is_time(column: _Judged) -> bool:
    read = minutes_in(column.cells, "s")
    return _share(len(read.known), column.filled) >= _MOSTLY


def _column(role: DataRole, column: _Judged) -> DataColumn:
    made = DataColumn(name=column.head, says=role)
    match role:
        case "rating" | "mean":
            low, high = ends_of(column.numbers.known)
            return changed(made, low=low, high=high)
        case "duration":
            return changed(made, unit=_unit(column))
        case "outcome":
            chosen = sorted(
                {
                    plain(cell)
                    for cell in column.different
                    if key_of(plain(cell)) in CHOSEN and len(plain(cell)) <= _LONGEST_OUTCOME
                }
            )
            return changed(made, chosen=tuple(chosen))
        case _:
            return made


def _unit(column: _Judged) -> str:
    """Return the unit that a head says, seconds where it says none."""
    for unit, words in _UNITS:
        if set(words.split()).intersection(column.words) or any(
            not word.isascii() and word in column.whole for word in words.split()
        ):
            return unit
    return "s"


def _evidence(plan: Sequence[DataColumn]) -> Evidence | None:
    roles = {column.says for column in plan}
    if roles & {"rating", "mean"}:
        return "survey"
    return "analytics" if roles & {"customer", "duration", "outcome", "count"} else "interview" if roles else None
