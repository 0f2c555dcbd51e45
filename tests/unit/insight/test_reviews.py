"""When a review is due, and how the figures went."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.edits.reviews import add_review, review_of
from cjm_desktop.insight.compare import differences
from cjm_desktop.insight.listing import listing
from cjm_desktop.insight.reviews import days_overdue, due_date, is_due, last_review, months_after, trends
from cjm_desktop.insight.saying import said_of
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import MetricLane, MetricValue
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.reviews import Review
from cjm_desktop.words import say

DAY = dt.date(2026, 1, 31)


def reviewed(*days: dt.date | None, months: int = 1, date: dt.date | None = None) -> JourneyMap:
    """Return a map that was reviewed on some days."""
    reviews = tuple(Review(id=f"r{number}", date=day) for number, day in enumerate(days))
    return JourneyMap(format="cjm", version=1, id="map", reviews=reviews, review_months=months, date=date)


@pytest.mark.parametrize(
    ("months", "due"),
    [
        (0, None),
        (1, dt.date(2026, 2, 28)),
        (3, dt.date(2026, 4, 30)),
        (6, dt.date(2026, 7, 31)),
        (12, dt.date(2027, 1, 31)),
        (24, dt.date(2028, 1, 31)),
    ],
)
def test_a_review_is_due_so_many_months_after_the_last(months: int, due: dt.date | None) -> None:
    journey = reviewed(DAY, dt.date(2025, 3, 1), None, months=months)
    assert last_review(journey) == DAY
    assert due_date(journey) == due


def test_before_the_first_review_the_date_of_the_map_counts() -> None:
    assert due_date(reviewed(date=DAY)) == dt.date(2026, 2, 28)
    assert due_date(reviewed(dt.date(2026, 5, 1), date=DAY)) == dt.date(2026, 6, 1)
    assert due_date(reviewed()) is None


def test_overdue_is_counted_in_days_from_the_day_after() -> None:
    journey = reviewed(dt.date(2026, 10, 2))
    assert [days_overdue(journey, dt.date(2026, 11, day)) for day in (1, 2, 3, 30)] == [0, 0, 1, 28]
    assert [is_due(journey, dt.date(2026, 11, day)) for day in (1, 2, 3)] == [False, True, True]
    never = reviewed(dt.date(2001, 1, 1), months=0)
    assert (days_overdue(never, DAY), is_due(never, DAY)) == (0, False)


@given(st.dates(), st.integers(0, 24))
def test_months_later_is_the_same_day_or_the_last_of_a_shorter_month(day: dt.date, months: int) -> None:
    later = months_after(day, months)
    if later is None:
        assert day.year * 12 + day.month + months > 9999 * 12 + 12
        return
    assert later.year * 12 + later.month == day.year * 12 + day.month + months
    assert later.day == day.day or (later.day < day.day and (later + dt.timedelta(days=1)).day == 1)


def test_a_trend_goes_from_review_to_review_and_to_now() -> None:
    def with_figures(*values: float) -> JourneyMap:
        figures = tuple(MetricValue(step=f"s{number}", value=value) for number, value in enumerate(values))
        return changed(journey, lanes=(MetricLane(id="c", kind="metric", metric="complaints", values=figures),))

    journey = reviewed()
    journey = add_review(journey, review_of(with_figures(10, 20), "b", dt.date(2026, 3, 1)))
    journey = add_review(journey, review_of(with_figures(30), "a", dt.date(2026, 2, 1)))
    journey = add_review(journey, Review(id="undated"))
    (trend,) = trends(with_figures(6))
    assert trend.days == (dt.date(2026, 2, 1), dt.date(2026, 3, 1))
    assert (trend.values, trend.now, trend.before, trend.change) == ((30, 15), 6, 15, -9)
    assert trend.is_better is True
    (worse,) = trends(with_figures(18))
    assert worse.is_better is False
    (same,) = trends(with_figures(15))
    assert same.is_better is None
    (gone,) = trends(with_figures())
    assert (gone.now, gone.change) == (None, None)
    assert trends(reviewed()) == ()


def test_a_review_is_told_by_its_day() -> None:
    before = reviewed(DAY)
    after = reviewed(DAY, dt.date(2026, 3, 1))
    assert [say(said_of(each), "en") for each in differences(before, after)] == ["Review “1 Mar 2026” added"]
    lane = MetricLane(id="m", kind="metric", title="Stars", values=(MetricValue(step="s", value=4.5),))
    journey = changed(before, reviews=(), lanes=(lane,))
    journey = add_review(journey, review_of(journey, "r", DAY, "Ann"))
    said = [say(text, "en") for _, text in listing(journey)]
    assert "Figures: “Stars” 4.5" in said
