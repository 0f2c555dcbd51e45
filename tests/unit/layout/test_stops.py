"""What is on stage: scene after scene of the sheet, and pages made from the map."""

from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from cjm_desktop.edits.presenting import add_stops, usual_path
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.places import Area
from cjm_desktop.layout.scene import Scene
from cjm_desktop.layout.shapes import Box
from cjm_desktop.layout.stops import scenes_of
from cjm_desktop.layout.talk_pages import closing_page, people_page, summary_page, title_page
from cjm_desktop.model.actions import Action
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.presenting import Show, Stop
from cjm_desktop.model.records import JourneyMap, Stage, Step
from cjm_desktop.paper.on_stage import BACK, read_on_map, read_on_page
from tests.maps import journey_maps
from tests.unit.edits.sample import sample

WIDE = 16 / 9
PROPORTIONS = st.sampled_from((4 / 3, 16 / 10, WIDE, 21 / 9, 9 / 16))


def scenes(journey: JourneyMap, proportion: float = WIDE) -> tuple[Scene, ...]:
    return scenes_of(layout_map(journey, None), proportion)


def along(*stops: Stop) -> JourneyMap:
    return add_stops(changed(sample(), actions=(Action(id="fix", title="Lend raincoats"),)), stops)


def inside(area: Area, frame: Area) -> bool:
    return (
        frame.left <= area.left + 0.1
        and area.right <= frame.right + 0.1
        and frame.top <= area.top + 0.1
        and area.bottom <= frame.bottom + 0.1
    )


@settings(max_examples=12)
@given(journey_maps(), PROPORTIONS)
def test_every_frame_fills_the_screen_and_shows_what_is_lit(journey: JourneyMap, proportion: float) -> None:
    found = scenes(journey, proportion)
    assert len({scene.key for scene in found}) == len(found)
    for scene in found:
        assert scene.name
        assert (scene.page is None) is not (scene.frame is None)
        if scene.page is not None:
            page, margins = scene.page, 2 * scene.page.margin
            printed = (page.width - margins) / (page.height - margins)
            assert min(page.width / page.height, printed) <= proportion * 1.001
        if scene.frame is not None:
            wide, high = scene.frame.right - scene.frame.left, scene.frame.bottom - scene.frame.top
            assert wide / high == pytest.approx(proportion)
            if scene.lit is not None and scene.strips:
                assert inside(scene.lit, scene.frame)


@settings(max_examples=8)
@given(journey_maps(), PROPORTIONS)
def test_nothing_of_a_stage_is_left_out(journey: JourneyMap, proportion: float) -> None:
    journey = changed(journey, path=())
    assume(journey.stages)
    sheet = layout_map(journey, None)
    on_path = {stop.at for stop in usual_path(journey)}
    for stage in journey.stages:
        if stage.id not in on_path:  # nothing stands in it
            continue
        shown = (scene for scene in scenes_of(sheet, proportion) if scene.sides is None)
        lit = [scene.lit for scene in shown if scene.stage == stage.id and scene.lit]
        spot = next(spot for spot in sheet.header.spots if spot.record == stage.id)
        rows = sorted({(area.top, area.bottom) for area in lit})
        columns = sorted({(area.left, area.right) for area in lit})
        assert (rows[0][0], rows[-1][1]) == (pytest.approx(sheet.header.y), pytest.approx(sheet.legend.y))
        assert all(upper[1] >= lower[0] for upper, lower in pairwise(rows))
        assert columns[0][0] <= spot.x
        assert all(left[1] >= right[0] - 0.1 for left, right in pairwise(columns))


def test_a_map_without_a_path_is_shown_from_its_title_to_what_is_to_be_done() -> None:
    journey = along()
    found = scenes(journey)
    assert [scene.name for scene in found if scene.part[0] == 1] == [
        "Title", "Personas", "Summary", "The whole map", "Before", "After", "What to do first",
    ]  # fmt: skip
    assert all(scene.stop is None for scene in found)
    assert [stop.at for stop in usual_path(journey) if stop.at] == ["before", "after"]


def test_a_stage_in_which_nothing_stands_is_seen_on_the_whole_map_alone() -> None:
    journey = sample()
    bare = Stage(id="bare", title="Bare", steps=(Step(id="bare-step"),))
    noted = Stage(id="noted", title="Noted", steps=(Step(id="noted-step"),), notes="Ask them.")
    journey = changed(journey, stages=(*journey.stages, bare, noted))
    assert [stop.at for stop in usual_path(journey) if stop.at] == ["before", "after", "noted"]
    spanning = changed(journey, lanes=(CardLane(id="all", kind="touchpoint", cards=(
        Card(id="wide", step=journey.stages[0].steps[0].id, through="bare-step"),
    )),))  # fmt: skip
    assert [stop.at for stop in usual_path(spanning) if stop.at] == ["before", "after", "bare", "noted"]


def test_what_the_map_does_not_have_is_no_scene() -> None:
    empty = JourneyMap(format="cjm", version=1, id="map")
    assert [scene.name for scene in scenes(empty)] == ["Title"]
    assert (people_page(empty, WIDE), summary_page(empty, WIDE), closing_page(empty, WIDE)) == (None, None, None)


def test_lanes_are_covered_until_their_turn_comes() -> None:
    stops = (Stop(id="a", at="before"), Stop(id="b", at="touch"), Stop(id="c", at="feel"), Stop(id="d", show="map"))
    found = scenes(along(*stops))
    covers = {scene.key: 0 if scene.over is None else len(scene.over.shapes) for scene in found if scene.part[0] == 1}
    assert covers == {"a": 2, "b": 1, "c": 0, "d": 0}
    revealed = next(scene for scene in found if scene.key == "b")
    assert (revealed.stage, revealed.name, revealed.strips) == ("before", "Touchpoints", True)


def test_a_curve_is_drawn_in_alone_from_the_left() -> None:
    (found,) = scenes(along(Stop(id="a", at="mood")))
    assert found.over is not None
    assert found.drawn_in is not None
    assert isinstance(found.over.shapes[0], Box)
    assert found.over.shapes[0].fill == found.over.theme.paper
    assert any(getattr(shape, "stroke", None) for shape in found.over.shapes[1:])


@pytest.mark.parametrize(
    ("at", "stage"), [("rain", "after"), ("again", None), ("look", "before")], ids=["a card", "a flow", "a step"]
)
def test_parts_of_the_map_are_zoomed_to(at: str, stage: str | None) -> None:
    found = scenes(along(Stop(id="a", at=at)))
    assert found[0].lit is not None
    assert found[0].frame is not None
    assert found[0].lit.overlaps(found[0].frame)
    assert found[0].stage == stage


def test_personas_and_actions_have_pages() -> None:
    person, action = scenes(along(Stop(id="a", at="ann"), Stop(id="b", at="fix")))
    assert person.page is not None
    assert action.page is not None
    assert (person.name, action.name) == ("Ann", "What to do first")


@pytest.mark.parametrize("show", ["title", "people", "summary", "actions"])
def test_pages_fill_a_screen_of_any_proportion(show: Show) -> None:
    for proportion in (4 / 3, WIDE):
        (scene,) = scenes(along(Stop(id="a", show=show)), proportion)
        assert scene.page is not None
        assert scene.page.width / scene.page.height == pytest.approx(proportion, rel=0.01)


def test_type_is_read_as_far_as_it_is_large() -> None:
    journey = along(Stop(id="a", at="before"), Stop(id="b", at="rain"))
    sheet = layout_map(journey, None)
    stage, *_, card = scenes_of(sheet, WIDE)
    assert stage.frame is not None
    assert card.frame is not None
    far, near = read_on_map(sheet, stage.frame), read_on_map(sheet, card.frame)
    assert not all(reading.reaches_back for reading in far)
    assert near[0].heights > far[0].heights
    assert [reading.heights for reading in far] == sorted(reading.heights for reading in far)
    (title,) = read_on_page(title_page(journey, WIDE), WIDE)
    assert title.heights > BACK


@pytest.mark.parametrize("count", [17, 20, 23])
def test_the_end_of_a_high_lane_is_no_scene_of_its_own(count: int) -> None:
    lanes = [
        CardLane(
            id=name,
            kind="free",
            cards=tuple(Card(id=f"{name}{place}", step="one", text="Waits") for place in range(count)),
        )
        for name in "abcd"
    ]
    stage = Stage(id="all", title="All", steps=(Step(id="one", title="One"),))
    shown = [
        scene.lit for scene in scenes(changed(sample(), stages=(stage,), lanes=tuple(lanes), flows=())) if scene.strips
    ]
    heights = [lit.bottom - lit.top for lit in shown if lit is not None]
    assert len(heights) > len(lanes)
    assert min(heights[:-1]) > 200
