import pytest
from pydantic import ValidationError

from cjm_desktop.edits.curves import (
    add_curve,
    change_curve,
    change_level,
    clear_point,
    delete_curve,
    move_curve,
    resize_scale,
    set_point,
)
from cjm_desktop.model.lanes import Curve, CurvePoint, EmotionLane
from cjm_desktop.model.lookup import NoSuchRecord
from cjm_desktop.model.records import JourneyMap
from tests.unit.edits.sample import curve, edited, points, sample


def order(journey: JourneyMap) -> list[str]:
    return [each.id for lane in journey.lanes if isinstance(lane, EmotionLane) for each in lane.curves]


def test_a_curve_takes_a_name_and_another_persona() -> None:
    new = edited(lambda journey: change_curve(journey, "feel", "mood", name="Mood", persona="bob"), sample())
    assert (curve(new).name, curve(new).persona) == ("Mood", "bob")
    assert change_curve(new, "feel", "mood", name="Mood") is new


def test_a_curve_of_a_missing_persona_is_refused() -> None:
    with pytest.raises(ValueError, match="nobody"):
        change_curve(sample(), "feel", "mood", persona="nobody")
    with pytest.raises(ValueError, match="nobody"):
        add_curve(sample(), "feel", Curve(id="new", persona="nobody"))


def test_curves_are_added_moved_and_deleted() -> None:
    new = edited(lambda journey: add_curve(journey, "feel", Curve(id="hope"), before="mood"), sample())
    assert order(new) == ["hope", "mood"]
    new = edited(lambda journey: move_curve(journey, "feel", "hope"), new)
    assert order(new) == ["mood", "hope"]
    assert move_curve(new, "feel", "hope") is new
    new = edited(lambda journey: delete_curve(journey, "feel", "mood"), new)
    assert order(new) == ["hope"]


def test_a_curve_is_added_with_its_points_in_order() -> None:
    backwards = (CurvePoint(step="try", value=0), CurvePoint(step="look", value=1))
    new = edited(lambda journey: add_curve(journey, "feel", Curve(id="hope", points=backwards)), sample())
    assert points(new, "hope") == ["look", "try"]


def test_a_curve_with_two_points_at_one_step_is_refused() -> None:
    doubled = (CurvePoint(step="try", value=0), CurvePoint(step="try", value=1))
    with pytest.raises(ValueError, match="two points"):
        add_curve(sample(), "feel", Curve(id="hope", points=doubled))


def test_a_point_takes_a_value_and_keeps_its_text() -> None:
    new = edited(lambda journey: set_point(journey, "feel", "mood", "ride", value=0.25), sample())
    assert curve(new).points[1] == CurvePoint(step="ride", value=0.25, text="Wet")


def test_a_point_is_made_at_its_place_and_neutral_at_first() -> None:
    new = edited(lambda journey: set_point(journey, "feel", "mood", "try", assumed=True), sample())
    assert curve(new).points[1] == CurvePoint(step="try", value=0, assumed=True)
    assert points(new) == ["look", "try", "ride"]


@pytest.mark.parametrize(("step", "value"), [("look", 0.5), ("ride", -0.5)])
def test_a_point_set_as_it_is_keeps_the_map(step: str, value: float) -> None:
    journey = sample()
    assert set_point(journey, "feel", "mood", step, value=value, assumed=False) is journey


def test_a_cleared_point_leaves_a_gap() -> None:
    new = edited(lambda journey: clear_point(journey, "feel", "mood", "look"), sample())
    assert points(new) == ["ride"]
    assert clear_point(new, "feel", "mood", "look") is new


@pytest.mark.parametrize("value", [1.01, -1.01, float("nan"), float("inf"), "0.5", None])
def test_a_value_outside_its_range_is_refused(value: object) -> None:
    with pytest.raises(ValidationError):
        set_point(sample(), "feel", "mood", "look", value=value)


def test_a_misspelt_field_is_refused() -> None:
    with pytest.raises(TypeError, match="vlaue"):
        set_point(sample(), "feel", "mood", "try", vlaue=1)


@pytest.mark.parametrize(
    ("lane", "name", "step"), [("none", "mood", "look"), ("touch", "mood", "look"), ("feel", "none", "look")]
)
def test_a_curve_that_is_not_there_is_a_mistake(lane: str, name: str, step: str) -> None:
    with pytest.raises(NoSuchRecord):
        change_curve(sample(), lane, name, name="x")
    with pytest.raises(NoSuchRecord):
        set_point(sample(), lane, name, step, value=0.0)
    with pytest.raises(NoSuchRecord):
        clear_point(sample(), lane, name, step)


def test_a_point_at_a_missing_step_is_a_mistake() -> None:
    with pytest.raises(NoSuchRecord):
        set_point(sample(), "feel", "mood", "none", value=0.0)
    with pytest.raises(NoSuchRecord):
        clear_point(sample(), "feel", "mood", "none")


def levels(journey: JourneyMap) -> list[str]:
    return [level.label for lane in journey.lanes if isinstance(lane, EmotionLane) for level in lane.levels]


def with_levels(*labels: str) -> JourneyMap:
    journey = resize_scale(sample(), "feel", len(labels))
    for number, label in enumerate(labels):
        journey = change_level(journey, "feel", number, label=label)
    return journey


@pytest.mark.parametrize(
    ("count", "left"),
    [(4, ["1", "2", "", "3"]), (5, ["1", "2", "", "", "3"]), (3, ["1", "2", "3"]), (2, ["1", "3"]), (0, [])],
)
def test_levels_come_and_go_in_the_middle_of_a_scale(count: int, left: list[str]) -> None:
    assert levels(edited(lambda journey: resize_scale(journey, "feel", count), with_levels("1", "2", "3"))) == left


def test_a_scale_that_has_as_many_levels_stays_the_same_map() -> None:
    journey = with_levels("1", "2")
    assert resize_scale(journey, "feel", 2) is journey
    assert change_level(journey, "feel", 1, label="2") is journey


def test_a_scale_has_at_most_ten_levels() -> None:
    with pytest.raises(ValidationError):
        resize_scale(sample(), "feel", 11)
