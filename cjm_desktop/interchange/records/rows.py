"""From a map to rows, one a record, in the order in which they stand in the file."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, TypeVar

from cjm_desktop.insight.ranking import ranked
from cjm_desktop.insight.votes import by_votes, votes_of_actions
from cjm_desktop.interchange.order import NO_VOTES, Handout, Order
from cjm_desktop.interchange.records.kinds import Kind, kind_of, kinds
from cjm_desktop.interchange.xlsx import Cell
from cjm_desktop.model.lookup import nested_fields
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.progress import Progress, unheard
from cjm_desktop.words import Fault, Text

_A_PROGRESS: Final = 20
"""Items between two tellings of how far one is."""
PART: Final = "part"
"""The key of the column that counts the rows of a record whose texts are too long for one, from 2 on."""
HANDOUTS: Final[Mapping[Handout, tuple[str, ...]]] = {
    "personas": ("persona", "trait"),
    "actions": ("action",),
    "comments": ("comment", "reply"),
}
"""The kinds of records in a handout as a table."""
_NOTHING: Final = Text("Tables", "This map has nothing of what is asked for.")
_SCORE_DIGITS: Final = 2
LONGEST_CELL: Final = 32_000
"""Letters in a cell; spreadsheets take up to 32,767 units of UTF-16."""


@dataclass(frozen=True, slots=True)
class Row:
    """A record as it goes into a table."""

    kind: Kind
    holder: str
    """The id of the record that it is in, empty for the map."""
    fields: Mapping[str, Any]
    """What differs from the usual, by its key in the file."""
    unknown: Mapping[str, Any]
    """What this program does not know."""
    told: Mapping[str, Cell] = field(default_factory=dict[str, Cell])
    """What follows from other fields, by keys of ``TOLD``; it is not read back."""


def rows_for(order: Order, progress: Progress = unheard) -> list[Row]:
    """Return the rows of what is wanted: of all of a map, or of a list of it.

    Raises:
        Fault: the map has nothing of the sort.
        Cancelled: by the progress.
    """
    journey = order.carried
    rows = list(with_progress(rows_of(journey), _size(journey), progress))
    if order.handout in HANDOUTS:
        rows = [row for row in rows if row.kind.key in HANDOUTS[order.handout]]
    if order.handout == "actions":
        rows = list(_by_rank(rows, journey))
    if order.handout == "votes":
        rows = list(_by_votes(rows, journey))
    if not rows:
        raise Fault(NO_VOTES if order.handout == "votes" else _NOTHING)
    return rows


def _by_rank(rows: Sequence[Row], journey: JourneyMap) -> Iterator[Row]:
    """Yield actions in the order of their ranks, with these."""
    of = {row.fields["id"]: row for row in rows}
    votes = votes_of_actions(journey)
    for score in ranked(journey):
        told: dict[str, Cell] = {"rank": score.rank, "score": round(score.points, _SCORE_DIGITS)}
        if votes:
            told["card_votes"] = votes.get(score.action.id)
        yield replace(of[score.action.id], told=told)


def _by_votes(rows: Sequence[Row], journey: JourneyMap) -> Iterator[Row]:
    """Yield the cards that people voted for, most votes first, with their ranks."""
    of = {row.fields["id"]: row for row in rows if row.kind.key == "card"}
    for each in by_votes(journey):
        yield replace(of[each.card.id], told={"rank": each.rank})


T = TypeVar("T")


def with_progress(items: Iterable[T], count: int, progress: Progress) -> Iterator[T]:
    """Yield so many items, and tell now and then how far one is."""
    for number, item in enumerate(items):
        if number % _A_PROGRESS == 0:
            progress(min(number / count, 1))
        yield item
    progress(1)


def _size(record: Record) -> int:
    """Return how many records there are in one, with itself."""
    fields = nested_fields(type(record))
    return 1 + sum(_size(child) for field in fields for child in record.__dict__[field])


def rows_of(journey: JourneyMap) -> Iterator[Row]:
    """Yield the rows of a map, each before those of the records in it."""
    yield from _rows(journey, "")


def _rows(record: Record, holder: str) -> Iterator[Row]:
    kind = kinds()[kind_of(type(record))]
    nested = nested_fields(type(record))
    found = record.model_dump(mode="json", exclude_defaults=True, exclude={*nested})
    own = {info.alias or field for field, info in type(record).model_fields.items()}
    known = {key: value for key, value in found.items() if key in own}
    yield Row(kind, holder, known, {key: value for key, value in found.items() if key not in known})
    for name in nested:
        children: tuple[Record, ...] = record.__dict__[name]
        for child in children:
            yield from _rows(child, str(found.get("id", "")))


def in_parts(cells: Mapping[str, Cell]) -> Iterator[dict[str, Cell]]:
    """Yield a row, and for what of its texts is too long for a cell further ones."""
    rest: Mapping[str, Cell] = cells
    number = 1
    while rest:
        row: dict[str, Cell] = {PART: number} if number > 1 else {}
        longer: dict[str, str] = {}
        for key, cell in rest.items():
            row[key], longer[key] = _cut(cell) if isinstance(cell, str) else (cell, "")
        yield row
        rest = {key: text for key, text in longer.items() if text}
        number += 1


def _cut(text: str) -> tuple[str, str]:
    """Return what of a text goes into a cell, and what is left; letters beyond the first plane count twice."""
    if len(text) <= LONGEST_CELL // 2:
        return text, ""
    head = text[:LONGEST_CELL]
    while len(head) + sum(letter > "\uffff" for letter in head) > LONGEST_CELL:
        head = head[: len(head) // 2]
    return head, text[len(head) :]
