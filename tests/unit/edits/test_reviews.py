"""A review keeps what the figures of the map were on its day, whatever becomes of the map."""

import datetime as dt

import pytest
from hypothesis import given, settings

from cjm_desktop.edits.clearing import cleared
from cjm_desktop.edits.copies import renewed
from cjm_desktop.edits.lanes import delete_lane
from cjm_desktop.edits.redaction import Redaction, redacted
from cjm_desktop.edits.reviews import add_review, change_review, delete_review, mean_of, readings_of, review_of
from cjm_desktop.model.change import changed
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.lanes import CardLane, Curve, CurvePoint, EmotionLane, MetricLane, MetricValue
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.reviews import Reading
from cjm_desktop.storage.reading import map_of
from cjm_desktop.storage.writing import to_bytes
from tests.maps import journey_maps
from tests.unit.edits.sample import sample

DAY = dt.date(2026, 11, 2)


def measured() -> JourneyMap:
    """Return the sample with figures: 10, 20 and 60."""
    lane = MetricLane(
        id="nps",
        kind="metric",
        values=tuple(MetricValue(step=step, value=value) for step, value in (("look", 10), ("try", 20), ("ride", 60))),
    )
    journey = sample()
    return changed(journey, lanes=(*journey.lanes, lane))


def test_a_review_keeps_the_mean_of_each_lane_with_figures_or_curves() -> None:
    journey = measured()
    review = review_of(journey, "seen", DAY, "Ann", "As it was")
    assert (review.date, review.by, review.note) == (DAY, "Ann", "As it was")
    feeling = next(lane for lane in journey.lanes if isinstance(lane, EmotionLane))
    assert review.figures == (
        Reading(lane="feel", value=mean_of(feeling) or 0),
        Reading(lane="nps", value=30),
    )


def test_the_mean_of_curves_is_that_of_what_is() -> None:
    as_is = Curve(id="a", points=(CurvePoint(step="x", value=-0.5), CurvePoint(step="y", value=0.1)))
    other = Curve(id="b", state="as-is", points=(CurvePoint(step="x", value=0.1),))
    wish = Curve(id="c", state="to-be", points=(CurvePoint(step="x", value=1),))
    empty = Curve(id="d")
    assert mean_of(EmotionLane(id="l", kind="emotion", curves=(as_is, other, wish, empty))) == pytest.approx(-0.1)
    assert mean_of(EmotionLane(id="l", kind="emotion", curves=(wish, empty))) == 1
    assert mean_of(EmotionLane(id="l", kind="emotion", curves=(empty,))) is None
    assert mean_of(MetricLane(id="m", kind="metric")) is None
    assert mean_of(CardLane(id="c", kind="thought")) is None


def test_reviews_are_added_changed_and_deleted() -> None:
    journey = add_review(measured(), review_of(measured(), "one", DAY))
    journey = add_review(journey, review_of(journey, "two", dt.date(2026, 12, 2)))
    journey = change_review(journey, "one", note="Nothing new")
    assert [(review.id, review.note) for review in journey.reviews] == [("one", "Nothing new"), ("two", "")]
    assert [review.id for review in delete_review(journey, "one").reviews] == ["two"]
    with pytest.raises(ValueError, match="ids taken"):
        add_review(journey, review_of(journey, "two", DAY))


def test_what_was_read_stays_when_its_lane_goes() -> None:
    journey = add_review(measured(), review_of(measured(), "seen", DAY))
    without = delete_lane(journey, "nps")
    assert without.reviews == journey.reviews
    assert map_of(to_bytes(without), "a.cjm")[0].reviews == journey.reviews


def test_a_map_made_from_another_begins_without_reviews() -> None:
    journey = changed(add_review(measured(), review_of(measured(), "seen", DAY)), review_months=3)
    assert renewed(journey, new_id).reviews == cleared(journey).reviews == ()
    assert renewed(journey, new_id).review_months == 3


def test_reviews_are_not_handed_over_with_what_is_confidential() -> None:
    journey = add_review(measured(), review_of(measured(), "seen", DAY, "Ann Secret", "Said nobody"))
    assert redacted(journey, Redaction(frozenset({"metadata"})))[0].reviews == ()
    (review,) = redacted(journey, Redaction(frozenset({"owners", "notes"})))[0].reviews
    assert (review.date, review.by, review.note) == (DAY, "", "")


@given(journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_of_any_map_a_review_can_be_kept(journey: JourneyMap) -> None:
    reviewed = add_review(journey, review_of(journey, "a-new-review", DAY))
    assert reviewed.reviews[-1].figures == readings_of(journey)
    assert map_of(to_bytes(reviewed), "a.cjm")[0].reviews == reviewed.reviews
