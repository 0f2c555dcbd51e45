"""As-is beside to-be within one map: which curve stands beside which, how far each step is, and the order of that."""

import pytest

from cjm_desktop.insight.aims import has_aims
from cjm_desktop.insight.comparison import Comparison
from cjm_desktop.insight.gaps import gaps_of, gaps_within
from cjm_desktop.insight.saying_gaps import biggest, gaps_summed_up, said_of_gap, said_of_step, worsening
from cjm_desktop.insight.series import Series
from cjm_desktop.model.change import changed
from cjm_desktop.model.kinds import State
from cjm_desktop.model.lanes import Curve, CurvePoint, EmotionLane, Lane, MetricLane, MetricValue
from cjm_desktop.model.records import JourneyMap, View
from cjm_desktop.words import Fault, say
from tests.unit.edits.sample import sample

NO_BREAK = "\u00a0"


def drawn(name: str, state: State | None, persona: str | None, *values: float) -> Curve:
    """A curve through the first steps."""
    points = (CurvePoint(step=step, value=value) for step, value in zip(("look", "try", "ride"), values, strict=False))
    return Curve(id=name, state=state, persona=persona, points=tuple(points))


def with_lanes(*lanes: Lane, state: State = "as-is") -> JourneyMap:
    return changed(sample(), lanes=lanes, state=state)


def feelings(name: str, *curves: Curve) -> EmotionLane:
    return EmotionLane(id=name, kind="emotion", curves=curves)


def pairs(journey: JourneyMap) -> list[tuple[str, str]]:
    return [(ends[0], ends[1]) for ends in map(ids, gaps_within(journey).series)]


def ids(series: Series) -> tuple[str, str]:
    assert isinstance(series.before, Curve)
    assert isinstance(series.after, Curve)
    return series.before.id, series.after.id


def test_a_curve_stands_beside_the_one_of_its_persona_else_of_its_lane_else_of_the_map() -> None:
    ann, bob = drawn("ann", "as-is", "ann", 0.1), drawn("bob", "as-is", "bob", 0.2)
    wanted = drawn("for-bob", "to-be", "bob", 0.5)
    assert pairs(with_lanes(feelings("one", ann, bob, wanted))) == [("bob", "for-bob")]
    assert pairs(with_lanes(feelings("one", ann, drawn("all", "to-be", None, 0.9), wanted, bob))) == [
        ("ann", "all"),
        ("bob", "for-bob"),
    ]
    assert pairs(with_lanes(feelings("one", bob), feelings("two", ann), feelings("three", wanted))) == [
        ("bob", "for-bob")
    ]
    nobody = drawn("nobody", None, None, 0.3)
    assert pairs(with_lanes(feelings("one", ann), feelings("two", nobody, drawn("all", "to-be", None, 0.9)))) == [
        ("nobody", "all")
    ], "a curve of no state is as it is"
    assert pairs(with_lanes(feelings("one", ann), feelings("two", drawn("all", "to-be", None, 0.9)))) == [
        ("ann", "all")
    ]


def compared() -> Comparison:
    feel = feelings("feel", drawn("is", "as-is", None, -0.5, 0.2, 0.4), drawn("wanted", "to-be", None, 0.5, 0.2, 0.3))
    time = MetricLane(
        id="time",
        kind="metric",
        metric="duration",
        target=30.0,
        values=(
            MetricValue(step="look", value=120.0),
            MetricValue(step="try", value=30.0),
            MetricValue(step="ride", value=60.0, target=45.0),
        ),
    )
    return gaps_within(with_lanes(feel, time))


def test_gaps_are_told_by_how_much_of_their_scale_they_are() -> None:
    comparison = compared()
    assert [(gap.figure.step.id, round(gap.size, 3)) for gap in gaps_of(comparison)] == [
        ("look", 0.75),
        ("look", 0.5),
        ("ride", 0.125),
        ("ride", -0.05),
    ]
    assert [say(said_of_gap(gap, comparison), "en") for gap in biggest(comparison)] == [
        f"Duration at “Look”: 2{NO_BREAK}h → 30{NO_BREAK}min (−1{NO_BREAK}h{NO_BREAK}30{NO_BREAK}min)",
        "As-is → To-be at “Look”: −50 % → +50 % (+100 %)",
        f"Duration at “Ride”: 1{NO_BREAK}h → 45{NO_BREAK}min (−15{NO_BREAK}min)",
    ]
    assert [say(said_of_gap(gap, comparison), "zh-Hans") for gap in worsening(comparison)] == [
        "现状 → 目标在“Ride”：+40 % → +30 %（−10 %）"
    ]
    curve, _ = comparison.series
    assert [say(said_of_step(curve, figure, comparison), "en") for figure in curve.figures] == [
        "“Look”: −50 % → +50 % (+100 %)",
        "“Try”: +20 % → +20 % (±0 %)",
        "“Ride”: +40 % → +30 % (−10 %)",
    ]
    assert say(gaps_summed_up(comparison), "en") == "As-is → To-be: on average from +3 % to +33 %, most at “Look”"


def test_in_a_map_of_what_is_to_be_figures_stand_beside_how_they_were() -> None:
    values = (MetricValue(step="look", value=80.0, before=50.0), MetricValue(step="try", value=70.0))
    journey = with_lanes(MetricLane(id="csat", kind="metric", metric="csat", values=values), state="to-be")
    assert has_aims(journey)
    (series,) = gaps_within(journey).series
    assert [(figure.step.id, figure.before, figure.after) for figure in series.figures] == [("look", 50.0, 80.0)]


def test_what_has_nothing_beside_it_is_not_compared() -> None:
    reached = MetricLane(
        id="csat", kind="metric", metric="csat", target=60.0, values=(MetricValue(step="look", value=60.0),)
    )
    for journey in (
        sample(),
        with_lanes(feelings("feel", drawn("wanted", "to-be", None, 0.5)), reached),
        with_lanes(feelings("feel", drawn("is", "as-is", None, 0.5), drawn("other", "as-is", "bob", 0.5))),
    ):
        assert not has_aims(journey)
        with pytest.raises(Fault, match="no to-be curve"):
            gaps_within(journey)


def test_a_view_shows_its_part_of_the_gaps() -> None:
    feel = feelings("feel", drawn("is", "as-is", None, -0.5, 0.2, 0.4), drawn("wanted", "to-be", None, 0.5, 0.2, 0.3))
    (series,) = gaps_within(with_lanes(feel), View(id="view", without_stages=("before",))).series
    assert [figure.step.id for figure in series.figures] == ["ride"]
