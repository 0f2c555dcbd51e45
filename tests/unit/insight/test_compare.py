"""What differs between two maps is found, each thing once, and nothing else is said."""

import time
from itertools import combinations
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop.edits.cards import add_card, change_card, delete_card, move_card
from cjm_desktop.edits.comments import add_comment, add_reply
from cjm_desktop.edits.curves import clear_point, set_point
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.edits.lanes import delete_lane, move_lane
from cjm_desktop.edits.stages import add_stage, move_stage
from cjm_desktop.edits.steps import move_step
from cjm_desktop.insight.compare import differences
from cjm_desktop.insight.parts import values_of
from cjm_desktop.insight.rows import steady
from cjm_desktop.insight.saying import said_of, summed_up
from cjm_desktop.insight.states import KINDS
from cjm_desktop.model.change import changed
from cjm_desktop.model.comments import Comment, Reply
from cjm_desktop.model.datasets import DataColumn, DataName, Feed
from cjm_desktop.model.field_names import FIELD_NAMES
from cjm_desktop.model.findings import Threshold
from cjm_desktop.model.lanes import Card, CardLane, Lane, Level, MetricLane, MetricValue
from cjm_desktop.model.lookup import nested_fields, records_of
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import JourneyMap, Stage, Step, Trait
from cjm_desktop.model.reviews import Reading
from cjm_desktop.storage.reading import map_of
from cjm_desktop.storage.writing import to_bytes
from cjm_desktop.words import LANGUAGES, say
from tests.benchmarks.big_map import big_map
from tests.maps import journey_maps
from tests.unit.edits.random_edits import wandered
from tests.unit.edits.sample import sample


def told(before: JourneyMap, after: JourneyMap) -> list[tuple[str, str]]:
    return [(each.sort, each.id) for each in differences(before, after)]


def sentences(before: JourneyMap, after: JourneyMap) -> list[str]:
    return [say(said_of(each), "en") for each in differences(before, after)]


def read_again(journey: JourneyMap) -> JourneyMap:
    return map_of(to_bytes(journey), "again.cjm")[0]


def test_a_map_does_not_differ_from_itself_however_it_was_read() -> None:
    assert differences(sample(), sample()) == ()
    assert say(summed_up(()), "en") == "no differences"


def test_a_card_that_comes_goes_moves_and_changes() -> None:
    before = sample()
    new = Card(id="new", step="try", text="Test ride")
    assert sentences(before, add_card(before, "touch", new)) == ["Card “Test ride” added, in “Touchpoints” at “Try”"]
    gone = delete_card(before, "touch", "site")
    assert sentences(before, gone) == ["Card “Web site” removed, in “Touchpoints” at “Look”"]
    moved = move_card(before, "touch", "site", step="try", to_lane="touch")
    assert sentences(before, moved) == ["Card “Web site” moved from “Look” to “Try”"]
    lane = move_card(before, "touch", "site", step="look", to_lane="pains")
    assert sentences(before, lane) == ["Card “Web site” moved from “Touchpoints” to “Pain points”"]
    both = move_card(before, "touch", "site", step="try", to_lane="pains")
    assert sentences(before, both) == [
        "Card “Web site” moved from “Look” in “Touchpoints” to “Try” in “Pain points”",
    ]
    (change,) = differences(before, change_card(before, "touch", "site", owner="Ann", tags=("a",)))
    assert (change.sort, change.id, change.fields) == ("changed", "site", ("owner", "tags"))
    assert say(said_of(change), "en") == "Card “Web site” changed: Owner, Tags"
    renamed = change_card(before, "touch", "site", text="Home page", owner="Ann")
    assert sentences(before, renamed) == ["Card “Web site” is now “Home page”; changed as well: Owner"]


def test_only_the_card_that_changed_places_in_its_cell_has_moved() -> None:
    start = sample()
    for number in range(5):
        start = add_card(start, "touch", Card(id=f"c{number}", step="ride", text=f"Number {number}"))
    after = move_card(start, "touch", "c3", step="ride", to_lane="touch", before="c0")
    assert told(start, after) == [("moved", "c3")]
    assert sentences(start, after) == ["Card “Number 3” moved, now first"]
    back = move_card(start, "touch", "c0", step="ride", to_lane="touch", before="c3")
    assert sentences(start, back) == ["Card “Number 0” moved, now after “Number 2”"]


def test_the_order_of_cards_of_different_cells_means_nothing() -> None:
    start = sample()
    lane = start.lanes[0]
    assert isinstance(lane, CardLane)
    shop, site, staff = lane.cards
    other = changed(lane, cards=(staff, shop, site))
    assert differences(start, changed(start, lanes=(other, *start.lanes[1:]))) == ()


def test_what_stands_in_a_moved_stage_or_lane_has_not_moved() -> None:
    before = changed(sample(), flows=())
    assert sentences(before, move_stage(before, "after", "before")) == ["Stage “After” moved, now first"]
    assert sentences(before, move_lane(before, "touch")) == ["Lane “Touchpoints” moved, now after “Emotions”"]
    step = move_step(before, "try", stage="after")
    assert sentences(before, step) == ["Step “Try” moved from “Before” to “After”"]


def test_a_lane_and_a_stage_go_with_what_stands_in_them() -> None:
    before = sample()
    assert told(before, delete_lane(before, "pains")) == [("removed", "pains"), ("removed", "rain")]
    stage = Stage(id="s", title="Then", steps=(Step(id="t"),))
    assert sentences(before, add_stage(before, stage)) == ["Stage “Then” added", "Step without a name added, in “Then”"]


def test_points_and_figures_say_from_what_to_what() -> None:
    before = sample()
    assert sentences(before, set_point(before, "feel", "mood", "ride", value=0.4)) == [
        "Point at “Ride” went from −50 % to +40 %"
    ]
    assert told(before, clear_point(before, "feel", "mood", "ride")) == [("removed", "mood@ride")]
    lane = MetricLane(id="m", kind="metric", metric="nps", values=(MetricValue(step="look", value=10),))
    old = changed(before, lanes=(*before.lanes, lane))
    figure = MetricValue(step="look", value=12.5, source="Survey")
    new = changed(before, lanes=(*before.lanes, changed(lane, values=(figure,))))
    assert sentences(old, new) == [
        "Figure of “Net promoter score” at “Look” went from 10 to 12.5; changed as well: Source"
    ]


def test_comments_say_what_they_are_about() -> None:
    before = sample()
    said = add_comment(before, "rain", Comment(id="k", text="Really?"))
    answered = add_reply(said, "rain", "k", Reply(id="r", text="Yes"))
    assert sentences(before, answered) == ["Comment “Really?” added, on Card “Rain”"]
    assert sentences(said, answered) == ["Reply “Yes” added, on Comment “Really?”"]
    assert told(said, delete_card(said, "pains", "rain")) == [("removed", "rain")]


def test_what_the_map_says_of_itself_and_keys_of_others() -> None:
    before = sample()
    after = change_journey(before, title="Selling a bicycle", goals=("Sell",))
    assert sentences(before, after) == [
        "Map “Buying a bicycle” is now “Selling a bicycle”; changed as well: Goals",
    ]
    assert differences(before, changed(before, id="another")) == ()
    foreign = JourneyMap.model_validate({**before.model_dump(by_alias=True), "x-other": {"a": 1}})
    (difference,) = differences(before, foreign)
    assert difference.fields == ("x-other",)
    assert say(said_of(difference), "en") == "Map “Buying a bicycle” changed: x-other"


def test_a_line_sums_up() -> None:
    before = sample()
    after = change_card(delete_card(before, "pains", "rain"), "touch", "site", owner="Ann")
    for number in range(3):
        after = add_card(after, "touch", Card(id=f"c{number}", step="ride"))
    line = summed_up(differences(before, after))
    assert say(line, "en") == "3 cards added, 1 card removed, 1 card changed"
    assert say(line, "zh-Hans") == "3 张卡片已添加，1 张卡片已删除，1 张卡片已更改"
    assert say(line, "zh-Hant") == "3 張卡片已新增，1 張卡片已刪除，1 張卡片已變更"


def test_every_field_has_a_word() -> None:
    named = {(kind, kind.model_fields[name].alias or name) for kind in KINDS for name in values_of(kind)}
    assert [each for each in named if each[1] not in FIELD_NAMES] == []


def test_all_that_a_map_can_hold_is_compared() -> None:
    known = {Level, Trait, Reading, Threshold, DataColumn, DataName, Feed, *KINDS}  # the first ones are only values
    held = {kind for record in known for kind in kinds_in(record)}
    assert held | {JourneyMap} == known


def kinds_in(kind: type[Record]) -> set[type[Record]]:
    found = [kind.model_fields[name].annotation for name in nested_fields(kind)]
    for annotation in found:  # grows on the way
        found.extend(get_args(annotation))
    return {each for each in found if isinstance(each, type) and issubclass(each, Record)}


@given(st.data(), journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_exactly_what_differs_is_found(data: st.DataObject, before: JourneyMap) -> None:
    after = wandered(data, before, 4)
    found = differences(before, after)
    assert (found == ()) == (meant(before) == meant(after))
    olds, news = by_id(before), by_id(after)
    of_ids = [each for each in found if "@" not in each.id and len(each.id) < 64]
    belonging = (Comment, Reply)
    assert {each.id for each in of_ids if each.sort == "removed"} == {
        name for name in olds.keys() - news.keys() if not isinstance(olds[name], belonging)
    } | {each.id for each in of_ids if each.sort == "removed" and each.kind in belonging}
    assert {each.id for each in of_ids if each.sort == "added" and each.kind not in belonging} == {
        name for name in news.keys() - olds.keys() if not isinstance(news[name], belonging)
    }
    for each in found:
        assert (each.before is None) == (each.sort == "added")
        assert (each.after is None) == (each.sort == "removed")
        assert bool(each.fields) == (each.sort == "changed")
        for language in LANGUAGES:
            assert say(said_of(each), language)
    assert say(summed_up(found), "en")


@given(st.data(), journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_the_way_back_is_the_same_turned_round(data: st.DataObject, before: JourneyMap) -> None:
    after = wandered(data, before, 4)
    there, back = differences(before, after), differences(after, before)
    opposite = {"added": "removed", "removed": "added", "changed": "changed"}
    forth = {(opposite[each.sort], each.id, frozenset(each.fields)) for each in there if each.sort != "moved"}
    assert forth == {(each.sort, each.id, frozenset(each.fields)) for each in back if each.sort != "moved"}


@given(st.data(), journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_maps_that_share_nothing_differ_in_the_same(data: st.DataObject, before: JourneyMap) -> None:
    after = wandered(data, before, 4)
    assert told(before, after) == told(before, read_again(after))


@given(st.permutations(range(8)))
def test_as_many_as_possible_have_stayed(order: list[int]) -> None:
    names = [str(number) for number in order]
    kept = steady([str(number) for number in range(8)], names)
    assert [name for name in names if name in kept] == sorted(kept)
    rows = (row for size in range(len(kept) + 1, 9) for row in combinations(order, size))
    assert not any(list(row) == sorted(row) for row in rows)


@pytest.mark.parametrize("again", [False, True], ids=["shared", "read"])
def test_ten_thousand_cards_are_compared_at_once(*, again: bool) -> None:
    before = big_map(10_000)
    lane = before.lanes[3]
    assert isinstance(lane, CardLane)
    after = change_card(before, lane.id, lane.cards[100].id, owner="Ann")
    after = read_again(after) if again else after
    start = time.process_time()
    assert told(before, after) == [("changed", lane.cards[100].id)]
    assert time.process_time() - start < (1.0 if again else 0.1)  # it takes a fifth of that


def meant(journey: JourneyMap) -> JourneyMap:
    """A map in which everything stands in the one order that its meaning has."""
    lanes = tuple(lane_meant(lane) for lane in journey.lanes)
    assets = tuple(sorted(journey.assets, key=lambda asset: asset.sha256))
    return changed(journey, id="map", lanes=lanes, assets=assets)


def lane_meant(lane: Lane) -> Lane:
    match lane:
        case CardLane():
            return changed(lane, cards=tuple(sorted(lane.cards, key=lambda card: card.step)))
        case MetricLane():
            return changed(lane, values=tuple(sorted(lane.values, key=lambda value: value.step)))
        case _:
            in_order = (sorted(curve.points, key=lambda point: point.step) for curve in lane.curves)
            curves = zip(lane.curves, in_order, strict=True)
            return changed(lane, curves=tuple(changed(curve, points=tuple(points)) for curve, points in curves))


def by_id(journey: JourneyMap) -> dict[str, Record]:
    return {each.__dict__["id"]: each for each in records_of(journey)[1:] if "id" in each.__dict__}
