"""What differs is marked where it stands on the sheet of both states, and said in a few letters."""

from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop.edits.cards import add_card, change_card, delete_card, move_card
from cjm_desktop.edits.curves import set_point
from cjm_desktop.edits.lanes import delete_lane
from cjm_desktop.edits.steps import delete_step
from cjm_desktop.insight.comparison import compared
from cjm_desktop.insight.union import united
from cjm_desktop.layout.change_marks import ChangeMarks, change_marks
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.finding import areas_of
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card
from cjm_desktop.model.records import JourneyMap
from tests.maps import journey_maps
from tests.unit.edits.random_edits import wandered
from tests.unit.edits.sample import sample


def marked(before: JourneyMap, after: JourneyMap) -> tuple[Sheet, ChangeMarks]:
    comparison = compared(before, after)
    union = united(comparison)
    sheet = layout_map(union.journey, None)
    return sheet, change_marks(sheet, comparison, union)


def sorts(marks: ChangeMarks) -> dict[str, tuple[str, ...]]:
    return {mark.name: mark.sorts for mark in marks.marks}


def test_each_thing_that_differs_is_framed_where_it_is_drawn() -> None:
    after = change_card(delete_card(sample(), "touch", "shop"), "pains", "rain", text="Hail")
    after = move_card(add_card(after, "touch", Card(id="new", step="try", text="Ring")), "touch", "site",
                      step="ride", to_lane="touch")  # fmt: skip
    sheet, marks = marked(sample(), after)
    assert sorts(marks) == {"shop": ("removed",), "new": ("added",), "site": ("moved",), "rain": ("changed",)}
    for mark in marks.marks:
        (found,) = areas_of(sheet, frozenset({mark.name}))
        assert found.area == mark.area
    (way,) = marks.ways
    assert way.name == "site"
    assert way.start[0] == way.ghost.right, "it leads from the card that stands where it was"
    assert way.end[0] == areas_of(sheet, frozenset({"site"}))[0].area.left


def test_a_step_that_went_and_a_lane_that_went_are_framed_by_their_names() -> None:
    sheet, marks = marked(sample(), delete_lane(delete_step(sample(), "try"), "pains"))
    assert sorts(marks)["try"] == ("removed",)
    assert sorts(marks)["pains"] == ("removed",)
    lane = next(mark for mark in marks.marks if mark.name == "pains")
    assert lane.area.right < sheet.columns.all[0].x


def test_a_curve_is_drawn_as_it_was_and_its_changes_are_said() -> None:
    after = set_point(set_point(sample(), "feel", "mood", "ride", value=0.25), "feel", "mood", "try", value=-0.1)
    sheet, marks = marked(sample(), after)
    (curve,) = marks.curves
    middles = {step: sheet.columns.all[number].middle for step, number in sheet.columns.index.items()}
    assert [x for x, _ in curve.points] == [middles["look"], middles["ride"]]
    assert curve.lines == (), "there was a gap between both"
    told = {delta.step: (delta.said, delta.sort, delta.rises, delta.better) for delta in marks.deltas}
    assert told == {"try": ("−10 %", "added", None, False), "ride": ("+75 %", "changed", True, True)}
    lane = next(lane for lane in sheet.lanes if lane.block.lane.id == "feel")
    assert all(lane.y < delta.middle[1] < lane.y + lane.block.height for delta in marks.deltas)


@given(journey_maps(), st.data())
@settings(max_examples=settings().max_examples // 2)
def test_whatever_differs_is_marked_within_the_sheet(start: JourneyMap, data: st.DataObject) -> None:
    after = changed(wandered(data, start, 4), id=start.id)
    sheet, marks = marked(start, after)
    for area in (*(mark.area for mark in marks.marks), *(way.ghost for way in marks.ways)):
        assert 0 <= area.left <= area.right <= sheet.width
        assert 0 <= area.top <= area.bottom <= sheet.height
    for x, y in (*(delta.middle for delta in marks.deltas), *(point for each in marks.curves for point in each.points)):
        assert 0 <= x <= sheet.width
        assert 0 <= y <= sheet.height


def test_what_lies_between_a_curve_as_it_was_and_is_has_its_side_and_leaves_room_for_faces() -> None:
    before = set_point(sample(), "feel", "mood", "try", value=0.0)
    after = set_point(set_point(before, "feel", "mood", "look", value=0.9), "feel", "mood", "ride", value=-0.9)
    _, marks = marked(before, after)
    (curve,) = marks.curves
    assert [band.better for band in curve.bands] == [True, False]
    former, latter = curve.rooms
    assert latter > former, "the curve as it is has faces, as it was only rings"
    assert [start[1] > end[1] for start, end in curve.lifts] == [True, False, False]
    assert len(curve.lines) == 1
