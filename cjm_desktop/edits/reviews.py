"""Reviewing a map: the day is kept with what the figures of its lanes were."""

import datetime as dt
from statistics import fmean
from typing import Final

from cjm_desktop.edits.checks import check_new, with_fields
from cjm_desktop.edits.places import removed
from cjm_desktop.model.change import changed, replaced
from cjm_desktop.model.lanes import CardLane, Lane, MetricLane
from cjm_desktop.model.lookup import index_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.reviews import Reading, Review

_DIGITS: Final = 6
"""Decimals of a mean."""


def review_of(journey: JourneyMap, new: str, day: dt.date, by: str = "", note: str = "") -> Review:
    """Return a review, under the id ``new``, with the figures that the map has now."""
    return Review(id=new, date=day, by=by, note=note, figures=readings_of(journey))


def readings_of(journey: JourneyMap) -> tuple[Reading, ...]:
    """Return the means of the lanes that have figures or curves, from top to bottom."""
    means = ((lane.id, mean_of(lane)) for lane in journey.lanes)
    return tuple(Reading(lane=name, value=mean) for name, mean in means if mean is not None)


def mean_of(lane: Lane) -> float | None:
    """Return the mean of the figures of a lane, or of the points of its curves; none where it has none.

    Curves of what is to be do not count beside others: they are wishes.
    """
    if isinstance(lane, CardLane):
        return None
    if isinstance(lane, MetricLane):
        values = [figure.value for figure in lane.values]
    else:
        drawn = [curve for curve in lane.curves if curve.points]
        as_is = [curve for curve in drawn if curve.state != "to-be"]
        values = [point.value for curve in as_is or drawn for point in curve.points]
    return round(fmean(values), _DIGITS) if values else None


def add_review(journey: JourneyMap, review: Review) -> JourneyMap:
    """Add a review as the last one."""
    check_new(journey, review)
    return changed(journey, reviews=(*journey.reviews, review))


def change_review(journey: JourneyMap, review: str, **fields: object) -> JourneyMap:
    """Change the day, who did it, or what was found."""
    index = index_of(journey.reviews, review)
    return replaced(journey, "reviews", index, with_fields(journey, journey.reviews[index], fields))


def delete_review(journey: JourneyMap, review: str) -> JourneyMap:
    """Delete a review."""
    return changed(journey, reviews=removed(journey.reviews, review))
