"""The handout of the stages: all that stands on the map stands on its pages, once, and legibly."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop import resources
from cjm_desktop.layout.shapes import Label, Shape, moved
from cjm_desktop.layout.stage_sheet import StageSheet, layout_stages
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane, MetricLane
from cjm_desktop.model.records import Flow, JourneyMap, Stage, Step, View
from cjm_desktop.model.references import cards_of, steps_of
from cjm_desktop.model.seen import EVERYTHING, seen
from tests.maps import journey_maps
from tests.unit.edits.sample import card_lane, sample
from tests.unit.layout.geometry import Rectangle, bounds, meeting, of

LANDSCAPE, PORTRAIT = 277 / 190, 190 / 277
EXAMPLES = sorted(resources.path("examples").iterdir())


def drawn(sheet: StageSheet) -> list[Shape]:
    return [moved(shape, x, y) for x, y, shapes in sheet.groups() for shape in shapes]


def said(sheet: StageSheet) -> list[str]:
    return [label.text.text for label in of(Label, drawn(sheet))]


def check_look(sheets: Sequence[StageSheet], proportion: float) -> None:
    for sheet in sheets:
        paper = Rectangle(0, 0, sheet.width, sheet.height)
        printed = Rectangle(sheet.margin, sheet.margin, sheet.width - sheet.margin, sheet.height - sheet.margin)
        labels = of(Label, drawn(sheet))
        assert all(paper.holds(bounds(shape)) for shape in drawn(sheet))
        assert all(printed.holds(bounds(label)) for label in labels)
        assert not meeting(map(bounds, labels))
        assert (printed.right - printed.left) / (printed.bottom - printed.top) <= proportion + 1e-6


def check_whole(journey: JourneyMap, sheets: Sequence[StageSheet], view: View = EVERYTHING) -> None:
    """Check that nothing of what a view shows is missing or there twice."""
    shown = seen(journey, view).shown
    titles = [sheet.stage for sheet in sheets]
    assert list(dict.fromkeys(titles)) == [stage.id for stage in shown.stages]
    pages = Counter(card.id for sheet in sheets for card in cards_of(sheet.journey))
    order = [step.id for step in steps_of(shown)]
    for card in cards_of(shown):
        if card.through is None:
            assert pages[card.id] == 1
            continue
        stretch = set(order[order.index(card.step) : order.index(card.through) + 1])
        met = [each for sheet in sheets for each in cards_of(sheet.journey) if each.id == card.id]
        covered = [
            step for each in met for step in order[order.index(each.step) : order.index(each.through or each.step) + 1]
        ]
        assert sorted(covered) == sorted(stretch)
    assert Counter(place for sheet in sheets for place in at_steps(sheet.journey)) == Counter(at_steps(shown))
    for flow in shown.flows:
        assert any(flow in sheet.journey.flows for sheet in sheets)


def at_steps(journey: JourneyMap) -> Iterator[tuple[str, str]]:
    """Yield where points and figures are."""
    for lane in journey.lanes:
        if isinstance(lane, EmotionLane):
            yield from ((curve.id, point.step) for curve in lane.curves for point in curve.points)
        elif isinstance(lane, MetricLane):
            yield from ((lane.id, value.step) for value in lane.values)


@given(journey_maps(), st.sampled_from((LANDSCAPE, PORTRAIT, 0.25, 1.0, 6.0)))
@settings(max_examples=settings().max_examples // 2)
def test_every_card_point_figure_and_flow_of_any_map_is_on_its_page(start: JourneyMap, proportion: float) -> None:
    sheets = layout_stages(start, proportion)
    check_look(sheets, proportion)
    check_whole(start, sheets)


@given(journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_a_view_is_shown_page_by_page(start: JourneyMap) -> None:
    for view in start.views:
        check_whole(start, layout_stages(start, PORTRAIT, view), view)


@pytest.mark.parametrize("proportion", [LANDSCAPE, PORTRAIT])
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_stages_of_the_examples_can_be_handed_out(path: Path, proportion: float) -> None:
    start = JourneyMap.model_validate_json(path.read_bytes())
    sheets = layout_stages(start, proportion)
    check_look(sheets, proportion)
    check_whole(start, sheets)
    assert not [label.text.text for sheet in sheets for label in of(Label, drawn(sheet)) if label.text.shortened]
    assert len(sheets) <= 2 * len(start.stages) or proportion > 1
    smallest = min(label.text.style.size / sheet.width for sheet in sheets for label in of(Label, drawn(sheet)))
    assert smallest * (842 if proportion > 1 else 595) >= 5, "in pt on A4"


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_type_is_as_large_on_all_pages(path: Path) -> None:
    sheets = layout_stages(JourneyMap.model_validate_json(path.read_bytes()), PORTRAIT)
    assert len({sheet.width for sheet in sheets}) == 1


def test_the_last_page_of_a_stage_does_not_stand_nearly_empty() -> None:
    def bottom(sheet: StageSheet) -> float:
        """Return where the last line below a lane is."""
        *rows, _ = sheet.parts
        return max(bounds(shape)[3] + y for _, y, shapes in rows for shape in shapes)

    lanes = tuple(
        CardLane(
            id=f"l{number}", kind="thought", cards=(Card(id=f"c{number}", step="ride", text="\n".join("abcdefg")),)
        )
        for number in range(7)
    )
    full = changed(sample(), lanes=lanes, flows=())
    sheets = [sheet for sheet in layout_stages(full, PORTRAIT) if sheet.stage == "after"]
    first, last = (len(sheet.journey.lanes) for sheet in sheets)
    assert (first, last) == (4, 3)
    assert bottom(sheets[1]) > 0.4 * sheets[1].height


def test_the_name_of_a_curve_at_the_last_step_does_not_reach_into_the_margin() -> None:
    name = "客户旅程地图：贷款申请——材料多，要排队。"
    curves = Curve(id="empty"), Curve(id="named", name=name, points=(CurvePoint(step="s2", value=0),))
    lane = EmotionLane(id="feelings", kind="emotion", curves=curves)
    steps = tuple(Step(id=f"s{number}") for number in range(3))
    late = JourneyMap(format="cjm", version=1, id="m", stages=(Stage(id="g", steps=steps),), lanes=(lane,))
    sheets = layout_stages(late, LANDSCAPE)
    check_look(sheets, LANDSCAPE)
    assert name in said(sheets[0])


def test_a_page_says_where_one_is_what_the_steps_are_and_whither_people_go() -> None:
    before, after = layout_stages(sample(), PORTRAIT)
    assert {"Buying a bicycle", "Stage 1 of 2", "Before", "Look", "Try", "Shop window", "Web site"} <= {*said(before)}
    assert {"Stage 2 of 2", "After", "Ride", "Rain", "Low · End: Wet", "25 % Return", "to 1 Look"} <= {*said(after)}
    assert {"25 % Return", "from 3 Ride", "Drop-off"} <= {*said(before)}
    assert "Staff" in said(before), "it spans from there"
    assert "Staff" in said(after)
    assert "Look" not in said(after)


def test_goals_of_the_map_are_on_every_page() -> None:
    sheets = layout_stages(changed(sample(), goals=("Sell more", "Know why")), PORTRAIT)
    assert all("Goals of the map: Sell more · Know why" in said(sheet) for sheet in sheets)


def test_a_stage_of_which_nothing_is_known_says_so() -> None:
    bare = changed(sample(), lanes=(), flows=())
    assert all("Nothing stands in this stage yet." in said(sheet) for sheet in layout_stages(bare, PORTRAIT))


def test_folded_stages_and_lanes_are_handed_out_open() -> None:
    folded = changed(
        sample(),
        stages=tuple(changed(stage, collapsed=True) for stage in sample().stages),
        lanes=tuple(changed(lane, collapsed=True, height=900) for lane in sample().lanes),
    )
    assert [said(sheet) for sheet in layout_stages(folded, PORTRAIT)] == [
        said(sheet) for sheet in layout_stages(sample(), PORTRAIT)
    ]


def test_a_full_lane_goes_on_on_further_pages_with_its_name() -> None:
    cards = tuple(Card(id=f"c{number}", step="ride", text=f"Card number {number}") for number in range(90))
    full = changed(sample(), lanes=(changed(card_lane(sample(), "pains"), cards=cards),), flows=())
    sheets = [sheet for sheet in layout_stages(full, PORTRAIT) if sheet.stage == "after"]
    count = len(sheets)
    assert count > 1
    check_look(sheets, PORTRAIT)
    for place, sheet in enumerate(sheets, start=1):
        assert {"Pain points", "After", "Ride", f"Stage 2 of 2 · page {place} of {count}"} <= {*said(sheet)}
    assert [card.id for sheet in sheets for card in cards_of(sheet.journey)] == [card.id for card in cards]


def test_a_card_that_is_higher_than_a_page_makes_its_page_longer_alone() -> None:
    long = " ".join(["words"] * 400)
    cards = tuple(Card(id=f"c{number}", step="ride", text=long if number == 1 else "Short") for number in range(3))
    full = changed(sample(), lanes=(changed(card_lane(sample(), "pains"), cards=cards),), flows=())
    _, *sheets = layout_stages(full, LANDSCAPE)
    check_look(sheets, LANDSCAPE)
    check_whole(full, layout_stages(full, LANDSCAPE))
    assert len({sheet.height for sheet in sheets}) == 2


def test_a_stage_of_many_steps_is_shown_a_few_at_a_time() -> None:
    steps = tuple(Step(id=f"s{number}", title=f"Step {number}") for number in range(11))
    lane = CardLane(
        id="all", kind="customer-action", cards=(Card(id="whole", step="s0", through="s10", text="All the way"),)
    )
    wide = JourneyMap(format="cjm", version=1, id="m", stages=(Stage(id="g", steps=steps),), lanes=(lane,))
    sheets = layout_stages(wide, PORTRAIT)
    check_look(sheets, PORTRAIT)
    check_whole(wide, sheets)
    assert len(sheets) > 1
    assert all("All the way" in said(sheet) for sheet in sheets)
    assert [step.id for sheet in sheets for step in steps_of(sheet.journey)] == [step.id for step in steps]


def test_a_map_without_stages_has_no_pages() -> None:
    assert layout_stages(changed(sample(), stages=(), lanes=(), flows=()), PORTRAIT) == ()


def test_stages_lanes_and_addresses_are_found_on_a_screen() -> None:
    linked = changed(
        card_lane(sample(), "pains"),
        cards=(Card(id="rain", step="ride", text="Rain", link="https://example.org/rain"),),
    )
    journey = changed(sample(), lanes=tuple(linked if lane.id == "pains" else lane for lane in sample().lanes))
    before, after = layout_stages(journey, PORTRAIT)
    assert [(heading.title, heading.level) for heading in before.headings()] == [
        ("Before", 0),
        ("Touchpoints", 1),
        ("Emotions", 1),
    ]
    assert [heading.title for heading in after.headings()] == ["After", "Touchpoints", "Pain points", "Emotions"]
    (link,) = after.links()
    text = next(label for label in of(Label, drawn(after)) if label.text.text == "Rain")
    assert link.address == "https://example.org/rain"
    assert Rectangle(link.x, link.y, link.x + link.width, link.y + link.height).holds(bounds(text))


def with_losses(**more: Any) -> JourneyMap:  # noqa: ANN401 - fields of a map
    """Two stages of two steps: 25 % leave at the second step, half of those who come to the third one as well."""
    steps = [Step(id=f"s{number}", title=f"Step {number}") for number in range(4)]
    stages = (
        Stage(id="a", title="First", steps=tuple(steps[:2])),
        Stage(id="b", title="Second", steps=tuple(steps[2:])),
    )
    flows = (
        Flow(id="out", kind="drop-off", from_="s1", share=0.25),
        Flow(id="late", kind="drop-off", from_="s2", share=0.5),
        Flow(id="back", kind="return", from_="s3", to="s0", share=0.1),
        Flow(id="too-many", kind="return", from_="s3", to="s2", share=0.9),
    )
    fields: dict[str, Any] = {"stages": stages, "flows": flows, "funnel": True, "customers": 1000, **more}
    return JourneyMap(format="cjm", version=1, id="map", **fields)


@pytest.mark.parametrize("proportion", [LANDSCAPE, PORTRAIT])
def test_each_stage_has_its_part_of_the_funnel(proportion: float) -> None:
    first, second = layout_stages(with_losses(), proportion)
    check_look([first, second], proportion)
    assert "Of all customers 100 % come into this stage, 75 % go on from it" in " ".join(said(first))
    assert "Of all customers 75 % come into this stage, 25 % go on from it" in " ".join(said(second))
    assert "750" in said(second)
    assert not any("said to go back" in text for text in said(first))
    assert any("At “Step 3” 90 % are said to go back" in text for text in said(second))
    assert first.journey.funnel


@pytest.mark.parametrize("fields", [{"funnel": False}, {"flows": ()}])
def test_a_stage_has_no_funnel_where_the_map_draws_or_knows_none(fields: dict[str, Any]) -> None:
    for sheet in layout_stages(with_losses(**fields), LANDSCAPE):
        assert not sheet.journey.funnel
        assert "Funnel" not in said(sheet)
        assert not any("Width: share" in text for text in said(sheet))
