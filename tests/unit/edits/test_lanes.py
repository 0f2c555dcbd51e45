import pytest
from pydantic import ValidationError

from cjm_desktop.edits.lanes import add_lane, change_lane, delete_lane, duplicate_lane, move_lane
from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane
from cjm_desktop.model.lookup import NoSuchRecord
from cjm_desktop.model.records import JourneyMap
from tests.unit.edits.sample import card, card_lane, edited, numbered, points, sample


def order(journey: JourneyMap) -> list[str]:
    return [lane.id for lane in journey.lanes]


def test_a_lane_takes_another_kind_and_its_cards_keep_their_fields() -> None:
    new = edited(lambda journey: change_lane(journey, "pains", kind="opportunity", title="Ideas"), sample())
    assert (card_lane(new, "pains").kind, card_lane(new, "pains").title) == ("opportunity", "Ideas")
    assert card(new, "rain").severity == 2


@pytest.mark.parametrize(("lane", "kind"), [("pains", "emotion"), ("feel", "free"), ("pains", "none")])
def test_cards_and_curves_do_not_turn_into_each_other(lane: str, kind: str) -> None:
    with pytest.raises(ValidationError):
        change_lane(sample(), lane, kind=kind)


def test_a_lane_is_added_with_its_cards_in_order() -> None:
    lane = CardLane(id="new", kind="free", cards=(Card(id="note", step="ride", through="look"),))
    new = edited(lambda journey: add_lane(journey, lane, before="pains"), sample())
    assert order(new) == ["touch", "new", "pains", "feel"]
    assert (card(new, "note").step, card(new, "note").through) == ("look", "ride")


def test_a_lane_is_added_with_the_points_of_its_curves_in_order() -> None:
    points_backwards = (CurvePoint(step="ride", value=1), CurvePoint(step="look", value=0))
    lane = EmotionLane(id="new", kind="emotion", curves=(Curve(id="hope", points=points_backwards),))
    new = edited(lambda journey: add_lane(journey, lane), sample())
    assert order(new)[-1] == "new"
    assert points(new, "hope") == ["look", "ride"]


def test_a_lane_that_does_not_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="none"):
        add_lane(sample(), CardLane(id="new", kind="free", cards=(Card(id="note", step="none"),)))
    cards = (Card(id="twice", step="look"), Card(id="twice", step="look"))
    with pytest.raises(ValueError, match="twice"):
        add_lane(sample(), CardLane(id="new", kind="free", cards=cards))
    with pytest.raises(ValueError, match="nobody"):
        add_lane(sample(), EmotionLane(id="new", kind="emotion", curves=(Curve(id="hope", persona="nobody"),)))


def test_a_lane_moves_before_another_or_to_the_end() -> None:
    assert order(edited(lambda journey: move_lane(journey, "feel", before="touch"), sample())) == [
        "feel",
        "touch",
        "pains",
    ]
    assert order(edited(lambda journey: move_lane(journey, "touch"), sample())) == ["pains", "feel", "touch"]


def test_a_lane_put_down_where_it_stood_keeps_the_map() -> None:
    journey = sample()
    assert move_lane(journey, "feel") is journey
    assert move_lane(journey, "touch", before="pains") is journey


def test_a_deleted_lane_takes_its_cards_along() -> None:
    assert order(edited(lambda journey: delete_lane(journey, "touch"), sample())) == ["pains", "feel"]


def test_a_copy_of_a_lane_follows_it_under_new_ids() -> None:
    new = edited(lambda journey: duplicate_lane(journey, "touch", numbered()), sample())
    assert order(new) == ["touch", "n1", "pains", "feel"]
    assert [(each.id, each.step, each.through) for each in card_lane(new, "n1").cards] == [
        ("n2", "look", None),
        ("n3", "look", None),
        ("n4", "try", "ride"),
    ]


def test_a_copy_of_an_emotion_lane_keeps_its_persona() -> None:
    new = edited(lambda journey: duplicate_lane(journey, "feel", numbered()), sample())
    copy = new.lanes[3]
    assert isinstance(copy, EmotionLane)
    assert [(each.id, each.persona) for each in copy.curves] == [("n2", "ann")]


def test_a_lane_that_is_not_there_is_a_mistake() -> None:
    for edit in (change_lane, move_lane, delete_lane):
        with pytest.raises(NoSuchRecord):
            edit(sample(), "none")
    with pytest.raises(NoSuchRecord):
        duplicate_lane(sample(), "none", numbered())
