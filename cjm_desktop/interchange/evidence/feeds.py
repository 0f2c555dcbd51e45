"""What columns of data can feed in a map, and on which scale their ratings lie."""

from collections.abc import Iterator, Sequence
from typing import Final

from cjm_desktop.interchange.evidence.names import PLACES
from cjm_desktop.model.datasets import DataColumn, Dataset, Feed, Measure
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import cards_of

_MISTAKEN: Final = 100
"""Of so many ratings one may be beyond the end of their scale by mistake."""


def ends_of(values: Sequence[float]) -> tuple[float, float]:
    """Return between which ends ratings most likely lie: 1 to 5, 1 to 7, 0 to 10, 0 to 100, -1 to 1 and the like.

    On a scale from 1 on, seldom zeros say “not answered”: fewer of them than there would be of each point. Of many
    ratings, one in a hundred may be beyond the end by mistake.
    """
    if not values:
        return 1.0, 5.0
    low, high = min(values), max(values)
    if low < 0:
        size = next((size for size in (1.0, 2.0, 3.0, 5.0, 10.0, 100.0) if max(high, -low) <= size), max(high, -low))
        return -size, size
    beyond = ((size, sum(value > size for value in values)) for size in (5.0, 7.0, 10.0, 100.0))
    size = next((size for size, count in beyond if count * _MISTAKEN <= len(values)), high)
    zeros = sum(value == 0 for value in values)
    from_one = size <= 7 and all(value >= 1 for value in values if value) and zeros * (size + 1) < len(values)
    return (1.0 if from_one else 0.0), size


def feeds_for(dataset: Dataset, journey: JourneyMap) -> tuple[Feed, ...]:
    """Return what a plan most likely is to feed: curves of ratings, NPS or CSAT, conversion, durations, shares, counts.

    With a column of personas there is a curve for each that is matched besides that of all.
    """
    roles = {column.says: column for column in dataset.plan}
    found: list[Feed] = []
    rating = roles.get("rating") or roles.get("mean")
    if rating is not None:
        found.append(Feed(measure="emotion"))
        known = {person.id for person in journey.personas}
        matched = [name.persona for name in dataset.names if name.persona in known] if "persona" in roles else []
        found += [Feed(measure="emotion", persona=persona) for persona in dict.fromkeys(matched)]
    if rating is not None and rating.says == "rating":
        measure: Measure | None = measure_for(rating)
        found += [Feed(measure=measure)] if measure else []
    if rating is None:
        found += _conversions(dataset, journey)
    if "duration" in roles:
        found.append(Feed(measure="duration"))
    if "outcome" in roles and roles["outcome"].chosen and "mean" not in roles:
        found.append(Feed(measure="share"))
    if "count" in roles and rating is None:
        found.append(Feed(measure="count"))
    return tuple(found)


def offers_for(dataset: Dataset, journey: JourneyMap) -> tuple[Feed, ...]:
    """Return all that a plan can feed: what it most likely is to, and then what else there is for whoever wants it."""
    roles = {column.says for column in dataset.plan}
    likely = feeds_for(dataset, journey)
    more = [*_conversions(dataset, journey)]
    more += [Feed(measure="mean")] if "rating" in roles else []
    more += [Feed(measure="duration-mean")] if "duration" in roles else []
    more += [Feed(measure="count")] if roles.intersection(PLACES) else []
    known = {(feed.measure, feed.persona) for feed in likely}
    return (*likely, *(feed for feed in more if (feed.measure, feed.persona) not in known))


def _conversions(dataset: Dataset, journey: JourneyMap) -> Iterator[Feed]:
    """Yield conversion where customers or counts have a place; from step to step where stages have several in them."""
    roles = {column.says for column in dataset.plan}
    if not (roles & {"customer", "count"} and roles.intersection(PLACES)):
        return
    yield Feed(measure="conversion")
    steps = {card.id: card.step for card in cards_of(journey)}
    named = {steps.get(name.card or "", name.step) for name in dataset.names if name.says != "stage"}
    if any(len(named.intersection(step.id for step in stage.steps)) > 1 for stage in journey.stages):
        yield Feed(measure="conversion-step")


def measure_for(rating: DataColumn) -> Measure | None:
    """Return by which metric ratings of a scale are summed up: NPS for 0 to 10, CSAT for shorter ones."""
    ends = (rating.low, rating.high)
    if ends == (0, 10):
        return "nps"
    return "csat" if ends[1] is not None and 3 <= ends[1] <= 10 and (ends[0] or 0) >= 0 else None
