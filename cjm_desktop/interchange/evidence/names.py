"""Names in the cells of data, and what of a map they mean: stages, steps, touchpoints, personas."""

import difflib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from cjm_desktop.interchange.evidence.cells import is_missing, plain
from cjm_desktop.interchange.evidence.table import DataTable
from cjm_desktop.interchange.xlsx import Cell
from cjm_desktop.limits import DATA_NAMES
from cjm_desktop.model.change import changed
from cjm_desktop.model.datasets import DataName, DataRole, Dataset
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import cards_of, steps_of
from cjm_desktop.model.text import excerpt, harmless
from cjm_desktop.words import Fault, Text

PLACES: Final[tuple[DataRole, ...]] = ("touchpoint", "step", "stage")
"""Roles that say where a row belongs, the finest first."""
NAMING: Final[tuple[DataRole, ...]] = (*PLACES, "persona")
_SHORTEST: Final = 4
_LONGEST: Final = 100
_LONGEST_NAME: Final = 200
_KEPT: Final = 1000
"""Letters of a name by which it is known."""
_WORDS: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+|[^\W\d_a-zA-Z]+")
_ALIKE: Final = 0.9
_COMPARED: Final = 50_000
"""Pairs of names that are compared letter by letter, which takes a second."""


@dataclass(frozen=True, slots=True)
class NameFound:
    """A name that stands in cells, how often, and what it means."""

    name: DataName
    rows: int

    @property
    def is_matched(self) -> bool:
        """Whether it means something of the map."""
        return bool(self.name.step or self.name.card or self.name.persona)


def key_of(text: str) -> str:
    """Return a name without what does not matter: case, blanks, hyphens, underscores, full-width letters."""
    return "".join(sign for sign in unicodedata.normalize("NFKC", text[:_KEPT]).casefold() if sign.isalnum())


def name_in(cell: Cell) -> str:
    """Return the name that stands in a cell, as it is kept."""
    return "" if is_missing(cell) else harmless(plain(cell)[:_LONGEST_NAME])


def words_of(text: str) -> list[str]:
    """Return the words of a text, also of one that is written as one word: “VisitDate”, “visit_date”."""
    return _WORDS.findall(text)


class Names:
    """What the records of a map are called, for one role after the other."""

    def __init__(self, journey: JourneyMap) -> None:
        stages = [(key_of(stage.title), {"step": stage.steps[0].id}) for stage in journey.stages]
        steps = [(key_of(step.title), {"step": step.id}) for step in steps_of(journey)]
        lanes = [lane for lane in journey.lanes if isinstance(lane, CardLane) and lane.kind == "touchpoint"]
        points = [(key_of(card.text), {"card": card.id}) for lane in lanes for card in lane.cards]
        people = [(key_of(person.name), {"persona": person.id}) for person in journey.personas]
        self._known: dict[DataRole, dict[str, dict[str, str]]] = {
            "stage": _first(stages, steps),
            "step": _first(steps, stages, points),
            "touchpoint": _first(points, steps, stages),
            "persona": _first(people),
        }
        self._texts = {key_of(text): text for text in _texts(journey)}
        self._left = _COMPARED

    def is_called(self, role: DataRole, key: str) -> bool:
        """Tell whether something is called by a name without what does not matter."""
        return key in self._known.get(role, {})

    def meant(self, role: DataRole, text: str, *, shortened: bool = False) -> DataName:
        """Return what a name most likely means: what is called so, else the only one that is called alike.

        One who names it by hand may leave out words of it.
        """
        key = key_of(text)
        known = self._known.get(role, {})
        found = known.get(key) if key else None
        if found is None and key:
            alike = self._alike(role, text, key, known)
            if not alike and shortened:
                alike = [name for name in known if _is_part(key, name, self._texts.get(name, ""))]
            found = known[alike[0]] if len(alike) == 1 else None
        return DataName(says=role, text=text, **(found or {}))

    def _alike(self, role: DataRole, text: str, key: str, known: Mapping[str, object]) -> list[str]:
        """Return the names that are a part of a text; else one with a slip of the pen."""
        self._left -= len(known)
        if self._left < 0:
            return []
        found = [name for name in known if _is_part(name, key, text)]
        if len(found) == 1 or role == "persona":  # a loyal customer is no disloyal one
            return found
        return difflib.get_close_matches(key[:_LONGEST], known, 1, _ALIKE)


def _texts(journey: JourneyMap) -> Iterator[str]:
    """Yield all that names can mean as it is written."""
    yield from (stage.title for stage in journey.stages)
    yield from (step.title for step in steps_of(journey))
    yield from (card.text for card in cards_of(journey))
    yield from (person.name for person in journey.personas)


def _first(*lists: Iterable[tuple[str, dict[str, str]]]) -> dict[str, dict[str, str]]:
    """Return what is called by a name, the first one of several."""
    found: dict[str, dict[str, str]] = {}
    for each in lists:
        for key, meant in each:
            if key:
                found.setdefault(key, meant)
    return found


def _is_part(short: str, long: str, text: str) -> bool:
    """Tell whether a name consists of some words of a text, whose own name is the long one, and is long enough."""
    if not short.isascii():
        return len(short) > 1 and short in long
    place = long.find(short)
    if len(short) < _SHORTEST or place < 0:
        return False
    ends, end = {0}, 0
    for word in words_of(text):
        end += len(key_of(word))
        ends.add(end)
    return place in ends and place + len(short) in ends


def with_names(table: DataTable, dataset: Dataset, journey: JourneyMap) -> Dataset:
    """Return a dataset that knows all the names in the columns of its plan; new ones are matched to the map.

    What it said of a name already stays. A name that means nothing is left out.

    Raises:
        Fault: a column has more names than anybody means.
    """
    known = {(name.says, key_of(name.text)): name for name in dataset.names}
    names = Names(journey)
    found: dict[tuple[DataRole, str], DataName] = {}
    for role, counts in _counted(table, dataset).items():
        for text in counts:
            key = (role, key_of(text))
            found.setdefault(key, known.get(key) or names.meant(role, text))
    return changed(dataset, names=tuple(found.values()))


def names_in(table: DataTable, dataset: Dataset) -> tuple[NameFound, ...]:
    """Return the names in the columns of a plan, the most frequent ones first, those that mean nothing before all."""
    known = {(name.says, key_of(name.text)): name for name in dataset.names}
    found: list[NameFound] = []
    for role, counts in _counted(table, dataset).items():
        rows = Counter[str]()
        for text, count in counts.items():
            rows[key_of(text)] += count
        firsts = {key_of(text): text for text in reversed(counts)}
        for key, count in rows.items():
            found.append(NameFound(known.get((role, key)) or DataName(says=role, text=firsts[key]), count))
    return tuple(sorted(found, key=lambda each: (each.is_matched, -each.rows, each.name.text)))


def _counted(table: DataTable, dataset: Dataset) -> dict[DataRole, dict[str, int]]:
    """Return the names in the columns of each role, and in how many rows each stands."""
    found: dict[DataRole, dict[str, int]] = {}
    for role in NAMING:
        for column in dataset.plan:
            cells = table.column(column.name) if column.says == role else None
            if cells is None:
                continue
            counts = found.setdefault(role, {})
            for cell, count in Counter(cells).items():
                if text := name_in(cell):
                    counts[text] = counts.get(text, 0) + count
            if len(counts) > DATA_NAMES:
                said = Text("Data", "The column “{column}” has more than {most} different names: choose another one.")
                raise Fault(said(column=excerpt(column.name), most=DATA_NAMES))
    return found


def meanings(dataset: Dataset, journey: JourneyMap, role: DataRole, cells: Sequence[Cell]) -> Mapping[Cell, str | None]:
    """Return for each different cell the id of the step or persona that it means, none where it means nothing."""
    known = {key_of(name.text): name for name in dataset.names if name.says == role}
    steps = {card.id: card.step for card in cards_of(journey)}

    def meant(cell: Cell) -> str | None:
        name = known.get(key_of(name_in(cell)))
        if name is None:
            return None
        return name.persona if role == "persona" else steps.get(name.card or "", name.step)

    return {cell: meant(cell) for cell in set(cells)}
