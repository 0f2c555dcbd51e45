"""Which comments a map has, and what each is about."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from operator import attrgetter

from cjm_desktop.model.comments import Comment
from cjm_desktop.model.kinds import LANE_KINDS
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.records import JourneyMap, Stage, Step
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Text

_COMMENTS = attrgetter("comments")


@dataclass(frozen=True, slots=True)
class Thread:
    """A comment, and what it is about."""

    holder: str
    about: Text
    """What people know that by: "Pain point: Too many papers"."""
    comment: Comment


def threads_in(journey: JourneyMap) -> Iterator[Thread]:
    """Yield all comments of a map: those about stages and steps from left to right, then cards, lane by lane."""
    for record, kind in _holders(journey):
        name = record.text if isinstance(record, Card) else record.title
        about = Text("Comment", "{kind}: {name}")(kind=kind, name=excerpt(name)) if name else kind
        for comment in record.comments:
            yield Thread(record.id, about, comment)


def _holders(journey: JourneyMap) -> Iterator[tuple[Card | Step | Stage, Text]]:
    """Yield what has comments, and what it is."""
    for stage in journey.stages:
        yield stage, Text("Shelf", "Stage")
        for step in filter(_COMMENTS, stage.steps):
            yield step, Text("Shelf", "Step")
    for lane in journey.lanes:
        if isinstance(lane, CardLane):
            for card in filter(_COMMENTS, lane.cards):
                yield card, LANE_KINDS[lane.kind].card


@dataclass(frozen=True, slots=True)
class Counted:
    """How many open comments there are about what has any in a part of a map."""

    part: Stage | CardLane
    counts: Mapping[str, int]


def counted(journey: JourneyMap, known: Mapping[str, Counted]) -> dict[str, Counted]:
    """Return the open comments by part of a map; what is the same part as before is not looked at again."""
    parts = (*journey.stages, *(lane for lane in journey.lanes if isinstance(lane, CardLane)))
    return {
        part.id: former if (former := known.get(part.id)) is not None and former.part is part else _counted(part)
        for part in parts
    }


def open_comments(holder: Card | Step | Stage) -> int:
    """Return how many comments on something are not resolved."""
    return sum(not comment.resolved for comment in holder.comments)


def _counted(part: Stage | CardLane) -> Counted:
    holders = (part, *part.steps) if isinstance(part, Stage) else part.cards
    counts = {each.id: open_comments(each) for each in filter(_COMMENTS, holders)}
    return Counted(part, {name: count for name, count in counts.items() if count})


def can_be_commented(journey: JourneyMap, name: str) -> bool:
    """Tell whether an id is that of a card, step or stage."""
    cards = (card.id for lane in journey.lanes if isinstance(lane, CardLane) for card in lane.cards)
    steps = (each.id for stage in journey.stages for each in (stage, *stage.steps))
    return name in steps or name in cards
