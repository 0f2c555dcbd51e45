"""Curves and metrics before and after: which stand against each other, and what lies between their figures."""

from statistics import fmean

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop.edits.curves import clear_point, set_point
from cjm_desktop.edits.lanes import delete_lane
from cjm_desktop.edits.steps import delete_step, move_step
from cjm_desktop.insight.comparison import compared
from cjm_desktop.insight.series import Series, all_series, steps_of_both
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Curve, CurvePoint, EmotionLane, MetricLane, MetricValue
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import steps_of
from tests.maps import journey_maps
from tests.unit.edits.random_edits import wandered
from tests.unit.edits.sample import sample


def figures(series: Series) -> list[tuple[str, float | None, float | None, float | None]]:
    return [(each.step.id, each.before, each.after, each.delta) for each in series.figures]


def measured(*values: tuple[str, float], better: str = "higher") -> JourneyMap:
    found = tuple(MetricValue(step=step, value=value) for step, value in values)
    lane = MetricLane(id="wait", kind="metric", title="Waiting", unit="min", better=better, values=found)  # pyright: ignore[reportArgumentType] - one of both
    return changed(sample(), lanes=(*sample().lanes, lane))


def test_a_curve_is_compared_step_by_step_from_left_to_right() -> None:
    after = set_point(clear_point(sample(), "feel", "mood", "ride"), "feel", "mood", "try", value=0.1)
    (series,) = all_series(sample(), set_point(after, "feel", "mood", "look", value=0.8))
    assert figures(series) == [("look", 0.5, 0.8, 0.3), ("try", None, 0.1, None), ("ride", -0.5, None, None)]
    assert series.means == (0.5, 0.8), "of the steps that both have"
    assert series.is_better(0.3)
    assert not series.is_better(-0.3)


def test_a_metric_knows_which_way_is_better() -> None:
    (_, wait) = all_series(measured(("look", 12), ("ride", 3)), measured(("look", 7), ("ride", 3), better="lower"))
    assert figures(wait) == [("look", 12, 7, -5), ("ride", 3, 3, 0)]
    assert wait.is_better(-5)
    assert wait.means == (7.5, 5)
    comparison = compared(measured(("look", 12)), measured(("look", 12)))
    assert comparison.series == ()
    assert comparison.is_empty


def test_what_was_added_or_removed_has_figures_on_one_side() -> None:
    (mood, wait) = all_series(sample(), measured(("try", 4)))
    assert not mood.differs
    assert (wait.before, figures(wait)) == (None, [("try", None, 4, None)])
    (gone,) = [each for each in all_series(sample(), delete_lane(sample(), "feel")) if each.differs]
    assert (gone.after, gone.lane.id, gone.means) == (None, "feel", None)


def test_the_curve_of_an_as_is_map_stands_against_that_of_the_to_be_map() -> None:
    def lane(*curves: Curve) -> JourneyMap:
        feel = EmotionLane(id="feel", kind="emotion", curves=curves)
        return changed(sample(), lanes=(*sample().lanes[:2], feel))

    now = Curve(id="now", state="as-is", points=(CurvePoint(step="look", value=-0.4),))
    wanted = Curve(id="wanted", state="to-be", points=(CurvePoint(step="look", value=0.6),))
    as_is, to_be = changed(lane(now, wanted), state="as-is"), changed(lane(wanted, now), state="to-be")
    (series,) = all_series(as_is, to_be)
    assert (series.before, series.after) == (now, wanted)
    assert figures(series) == [("look", -0.4, 0.6, 1)]
    assert all_series(as_is, as_is)[0].figures[0].delta == 0, "two states of one map have the same curves"


def test_steps_that_went_stand_where_they_were() -> None:
    without = delete_step(sample(), "try")
    assert [step.id for _, step in steps_of_both(sample(), without)] == ["look", "try", "ride"]
    moved = move_step(sample(), "look", stage="after")
    assert [step.id for _, step in steps_of_both(sample(), moved)] == ["try", "ride", "look"]


@given(journey_maps(), st.data())
@settings(max_examples=settings().max_examples // 2)
def test_figures_hold_what_both_maps_say(start: JourneyMap, data: st.DataObject) -> None:
    after = wandered(data, start, 4)
    steps = [step.id for _, step in steps_of_both(start, after)]
    now = [step.id for step in steps_of(after)]
    assert len(set(steps)) == len(steps)
    assert [step for step in steps if step in now] == now
    assert set(steps) == {step.id for journey in (start, after) for step in steps_of(journey)}
    assert not any(series.differs for series in all_series(start, start))
    for series in all_series(start, after):
        assert [each.step.id for each in series.figures] == [
            step for step in steps if step in {each.step.id for each in series.figures}
        ]
        for each in series.figures:
            assert each.delta is None or each.delta == pytest.approx((each.after or 0) - (each.before or 0), abs=1e-9)
            assert each.differs or each.delta == 0
        both = [each for each in series.figures if each.delta is not None]
        if series.means is None:
            assert not both
        else:
            assert series.means == pytest.approx(
                (fmean(each.before or 0 for each in both), fmean(each.after or 0 for each in both)), abs=1e-9, rel=1e-9
            )


@given(journey_maps(), st.data())
@settings(max_examples=settings().max_examples // 2)
def test_the_other_way_round_everything_is_turned(start: JourneyMap, data: st.DataObject) -> None:
    after = wandered(data, start, 4)
    there = {
        id(each.before): {f.step.id: (f.before, f.after) for f in each.figures} for each in all_series(start, after)
    }
    back = {id(each.after): {f.step.id: (f.after, f.before) for f in each.figures} for each in all_series(after, start)}
    assert there == back
