"""A map beside many others: its worst moments, what is to be done, when it is to be reviewed."""

import datetime as dt

from hypothesis import given, settings

from cjm_desktop.edits.actions import add_action
from cjm_desktop.edits.reviews import add_review, review_of
from cjm_desktop.insight.portfolio import Moment, most_urgent, summary_of, worst_moments
from cjm_desktop.model.actions import Action
from cjm_desktop.model.change import changed
from cjm_desktop.model.kinds import ActionStatus
from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane
from cjm_desktop.model.lookup import records_of
from cjm_desktop.model.records import JourneyMap, Stage, Step
from tests.maps import journey_maps

TODAY = dt.date(2026, 11, 26)


def felt(*curves: Curve, pains: tuple[Card, ...] = ()) -> JourneyMap:
    steps = tuple(Step(id=f"s{number}", title="" if number == 4 else f"Step {number}") for number in range(1, 6))
    lanes = (
        EmotionLane(id="feel", kind="emotion", curves=curves),
        CardLane(id="pains", kind="pain-point", cards=pains),
    )
    return JourneyMap(
        format="cjm", version=1, id="map", title="A map", stages=(Stage(id="g", steps=steps),), lanes=lanes
    )


def curve(name: str, *values: float, **fields: object) -> Curve:
    points = tuple(
        CurvePoint(step=f"s{number}", value=value, text=f"{name}{number}") for number, value in enumerate(values, 1)
    )
    return changed(Curve(id=name, points=points), **fields)


def test_the_lowest_points_are_told_one_a_step_the_worst_first() -> None:
    journey = felt(
        curve("a", -0.2, 0.5, -0.9, -0.4, -0.1), curve("b", -0.3, -0.1, -0.5), curve("c", -1.0, state="to-be")
    )
    assert worst_moments(journey) == (
        Moment("a@s3", "Step 3", "a3", -0.9),
        Moment("a@s4", "4", "a4", -0.4),
        Moment("b@s1", "Step 1", "b1", -0.3),
    )


def test_without_low_points_severe_pains_are_told() -> None:
    pains = tuple(
        Card(id=f"c{severity}", step="s2", text=f"Hurts {severity}", severity=severity) for severity in range(4)
    )
    assert worst_moments(felt(curve("a", 0.5, 0.0), pains=pains)) == (
        Moment("c3", "Step 2", "Hurts 3", severity=3),
        Moment("c2", "Step 2", "Hurts 2", severity=2),
    )
    assert worst_moments(felt()) == ()


def test_actions_and_reviews_are_counted() -> None:
    journey = felt(curve("a", -0.5))
    plan: tuple[tuple[ActionStatus, dt.date | None], ...] = (
        ("open", dt.date(2026, 11, 25)),
        ("under-way", TODAY),
        ("open", None),
        ("done", dt.date(2026, 1, 1)),
        ("dropped", None),
    )
    for number, (status, due) in enumerate(plan):
        journey = add_action(journey, Action(id=f"act{number}", status=status, due=due))
    journey = add_review(journey, review_of(journey, "r", dt.date(2026, 10, 20)))
    found = summary_of(journey, TODAY)
    assert (found.open, found.late, found.done, found.next_due) == (3, 1, 1, TODAY)
    assert (found.reviewed, found.review_due, found.days_overdue) == (dt.date(2026, 10, 20), dt.date(2026, 11, 20), 6)
    (trend,) = found.trends
    assert (trend.values, trend.now) == ((-0.5,), -0.5)
    assert isinstance(trend.lane, EmotionLane)
    assert trend.lane.curves == ()


def test_what_is_overdue_comes_first() -> None:
    calm, sad = summary_of(felt(curve("a", 0.5)), TODAY), summary_of(felt(curve("a", -0.5)), TODAY)
    late = summary_of(add_action(felt(), Action(id="act", due=dt.date(2026, 1, 1))), TODAY)
    reviewed = felt()
    overdue = summary_of(add_review(reviewed, review_of(reviewed, "r", dt.date(2026, 1, 1))), TODAY)
    assert sorted((calm, sad, late, overdue), key=most_urgent) == [overdue, late, sad, calm]


@given(journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_every_map_has_a_summary(journey: JourneyMap) -> None:
    found = summary_of(journey, TODAY)
    assert found.open + found.done <= len(journey.actions)
    assert found.late <= found.open
    there = {getattr(record, "id", "") for record in records_of(journey)}
    assert all(moment.record.partition("@")[0] in there for moment in found.moments)
