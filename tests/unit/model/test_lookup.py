import pytest

from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane
from cjm_desktop.model.lookup import (
    NoSuchRecord,
    find_card,
    find_curve,
    find_step,
    ids_of,
    index_of,
    nested_fields,
    records_of,
    step_order,
)
from cjm_desktop.model.records import JourneyMap, Stage
from tests.unit.edits.sample import sample


def test_a_record_is_found_where_it_belongs() -> None:
    journey = sample()
    assert find_step(journey, "try") is journey.stages[0]
    assert find_card(journey, "rain") is journey.lanes[1]
    assert find_curve(journey, "mood") is journey.lanes[2]


def test_what_is_not_there_is_not_found() -> None:
    journey = sample()
    assert (find_step(journey, "shop"), find_card(journey, "mood"), find_curve(journey, "shop")) == (None, None, None)


def test_an_index_is_the_place_of_an_id() -> None:
    assert index_of(sample().lanes, "pains") == 1
    with pytest.raises(NoSuchRecord, match="none"):
        index_of(sample().lanes, "none")


def test_steps_are_counted_from_left_to_right_through_all_stages() -> None:
    assert list(step_order(sample()).items()) == [("look", 0), ("try", 1), ("ride", 2)]


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        (
            JourneyMap,
            (
                "personas",
                "channels",
                "departments",
                "moments",
                "stages",
                "lanes",
                "flows",
                "actions",
                "reviews",
                "dismissed",
                "thresholds",
                "datasets",
                "views",
                "path",
                "assets",
            ),
        ),
        (Stage, ("steps", "comments")),
        (CardLane, ("cards",)),
        (EmotionLane, ("levels", "curves")),
        (Curve, ("points",)),
        (Card, ("comments",)),
    ],
)
def test_the_fields_that_hold_records_are_known(kind: type[Card], fields: tuple[str, ...]) -> None:
    assert nested_fields(kind) == fields


def test_all_records_and_ids_of_a_map_are_found() -> None:
    journey = sample()
    points = [record for record in records_of(journey) if isinstance(record, CurvePoint)]
    assert len(points) == 2
    assert sorted(ids_of(journey)) == sorted(
        [
            *("map", "ann", "bob", "again", "leave"),
            *("before", "look", "try", "after", "ride"),
            *("touch", "shop", "site", "staff", "pains", "rain", "feel", "mood"),
        ]
    )
    assert len(records_of(journey)) == 18 + len(points)
