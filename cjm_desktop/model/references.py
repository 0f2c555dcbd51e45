"""Which fields hold the id of another record, and what becomes of the holder when that record goes."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from cjm_desktop.model.records import Card, Curve, CurvePoint, Flow, JourneyMap, Record, Step

WhenGone = Literal["clear", "remove", "rescue"]
"""Clear the field; remove the holder; or, on opening, keep the holder by giving it a new target."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A field that holds an id, the kind of record it names, and what happens when that record is not there.

    ``when_deleted`` is for a deletion that a person asked for, ``when_missing`` for a file whose target is not there:
    a deleted step takes its cards along, but no repair ever drops a card.
    """

    holder: type[Record]
    field: str
    target: Literal["step", "persona"]
    when_deleted: WhenGone
    when_missing: WhenGone


REFERENCES: Final[tuple[Reference, ...]] = (
    Reference(Card, "step", "step", "remove", "rescue"),
    Reference(Card, "through", "step", "clear", "clear"),
    Reference(CurvePoint, "step", "step", "remove", "remove"),
    Reference(Curve, "persona", "persona", "clear", "clear"),
    Reference(Flow, "from_", "step", "remove", "remove"),
    Reference(Flow, "to", "step", "remove", "remove"),
)


def references_of(kind: type[Record]) -> tuple[Reference, ...]:
    """Return the references that records of a kind hold."""
    return tuple(reference for reference in REFERENCES if reference.holder is kind)


def steps_of(journey: JourneyMap) -> Iterator[Step]:
    """Yield the steps of a map from left to right."""
    for stage in journey.stages:
        yield from stage.steps
