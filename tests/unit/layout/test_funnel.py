"""The funnel below the lanes: what is written has room, the river is as wide as its shares, it is taken over."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop.edits.flows import change_flow
from cjm_desktop.edits.steps import change_step
from cjm_desktop.insight.funnel import funnel_of
from cjm_desktop.layout.columns import CONTENT
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.finding import found_at, reaches_of
from cjm_desktop.layout.river import HEIGHT
from cjm_desktop.layout.shapes import Label, Path
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.layout.themes import THEMES
from cjm_desktop.model.change import changed
from cjm_desktop.model.kinds import FlowKind
from cjm_desktop.model.lanes import MetricLane, MetricValue
from cjm_desktop.model.records import Flow, JourneyMap, Stage, Step, View
from cjm_desktop.words import LANGUAGES, Language
from tests.unit.layout.flaws import faint
from tests.unit.layout.geometry import Rectangle, bounds, drawn, meeting, of

Given = tuple[FlowKind, int, int | None, float | None, str]
"""Kind, from, to, share and label of a flow."""

LOAN: tuple[Given, ...] = (
    ("skip", 1, 4, 0.22, "Does not compare"),
    ("return", 6, 4, 0.34, "Documents missing"),
    ("drop-off", 8, None, 0.18, "Goes elsewhere"),
    ("restart", 7, 2, 0.06, "Another product"),
)


def journey(
    flows: tuple[Given, ...] = LOAN,
    stages: tuple[int, ...] = (2, 2, 3, 2, 2, 1),
    width: float | None = None,
    language: Language = "en",
    customers: int | None = 9400,
) -> JourneyMap:
    steps = [Step(id=f"s{number}", title=f"Step {number}", width=width) for number in range(sum(stages))]
    parts: list[Stage] = []
    for number, count in enumerate(stages):
        parts.append(Stage(id=f"g{number}", title=f"Stage {number}", steps=tuple(steps[:count])))
        del steps[:count]
    return JourneyMap(
        format="cjm",
        version=1,
        id="map",
        language=language,
        customers=customers,
        funnel=True,
        stages=tuple(parts),
        flows=tuple(
            Flow(id=f"f{n}", kind=kind, from_=f"s{a}", to=None if b is None else f"s{b}", share=share, label=label)
            for n, (kind, a, b, share, label) in enumerate(flows)
        ),
    )


def words(sheet: Sheet) -> list[str]:
    return [label.text.text for label in of(Label, sheet.funnel.shapes)]


def test_it_is_drawn_where_the_map_says_so_and_costs_nothing_else() -> None:
    plain = layout_map(changed(journey(), funnel=False))
    assert (plain.funnel.height, plain.funnel.shapes, plain.legend.y) == (0, (), plain.funnel.y)
    sheet = layout_map(journey())
    assert sheet.funnel.height > HEIGHT
    assert sheet.legend.y == sheet.funnel.y + sheet.funnel.height
    assert sheet.height > plain.height
    assert [heading.title for heading in sheet.headings()][-1] == "Funnel"


def test_it_says_shares_and_numbers_in_the_language_of_the_map() -> None:
    said = words(layout_map(journey()))
    assert said[:2] == ["Funnel", "Who is still there\n9,400 customers a year"]
    assert {"100 %", "9,400", "82 %", "7,708", "−18 %", "1,692 a year", "Goes elsewhere", "Bottleneck"} <= set(said)
    assert {"22 % Does not compare", "34 % Documents missing", "6 % Another product"} <= set(said)
    chinese = words(layout_map(journey(language="zh-Hant")))
    assert {"漏斗", "瓶頸", "每年 1,692 位"} <= set(chinese)
    assert "9,400" not in words(layout_map(journey(customers=None)))


def test_the_river_is_as_wide_as_the_share_that_is_there() -> None:
    sheet = layout_map(journey())
    heights = {spot.record: spot.height for spot in sheet.funnel.spots}
    for step, passage in zip(sheet.columns.index, funnel_of(sheet.seen.whole).steps, strict=True):
        assert heights[step] == pytest.approx(passage.still * HEIGHT)


def test_what_is_clicked_in_it_is_the_flow_or_the_step() -> None:
    sheet = layout_map(journey())
    for spot in sheet.funnel.spots:
        x, y = spot.x + spot.width / 2, sheet.funnel.y + spot.y + spot.height - 2
        found = found_at(sheet, x, y)
        assert found is not None
        assert found.kind == "reach"
        assert found.area in reaches_of(sheet, frozenset({found.record}))
    records = {spot.record for spot in sheet.funnel.spots}
    assert records == {"f0", "f1", "f2", "f3", *(f"s{number}" for number in range(12))}


def test_without_shares_it_says_what_to_enter() -> None:
    unknown: Given = ("drop-off", 1, None, None, "")
    for flows in ((), (unknown,)):
        said = words(layout_map(journey(flows)))
        assert any("per cent" in each for each in said)
        assert "100 %" not in said


def test_what_nobody_entered_is_said_to_be_unknown() -> None:
    said = words(layout_map(journey((("drop-off", 1, None, 0.2, ""), ("drop-off", 3, None, None, "Gone")))))
    assert {"? %", "Gone", "≤ 80 %", "80 %"} <= set(said)
    assert "Who is still there\n9,400 customers a year\n≤: not all losses are known" in said
    sheet = layout_map(journey((("drop-off", 1, None, 0.2, ""), ("return", 3, 1, None, "Again"))))
    assert "? % Again" in words(sheet)
    assert any(path.dash for path in of(Path, sheet.funnel.shapes))


def test_shares_that_cannot_be_are_said_below_the_river() -> None:
    start = journey((("drop-off", 1, None, 0.7, ""), ("drop-off", 3, None, 0.4, "")))
    said = words(layout_map(start))
    assert "At “Step 3” 40 % are said to leave, but only 30 % come there." in said
    hidden = words(layout_map(start, view=View(id="v", without_stages=("g1",))))
    assert "At “Step 3” 40 % are said to leave, but only 30 % come there." in hidden


def test_figures_tell_of_losses_without_a_way_out() -> None:
    lane = MetricLane(
        id="l",
        kind="metric",
        metric="retention",
        values=tuple(MetricValue(step=f"s{step}", value=value) for step, value in ((1, 81), (3, 52))),
    )
    told = changed(journey((("drop-off", 3, None, 0.2, "Gives up"),)), lanes=(lane,))
    said = words(layout_map(told))
    assert {"−19 %", "No reason told", "−29 %", "20 % Gives up", "9 % without a reason told"} <= set(said)


def test_a_folded_stage_has_the_losses_of_all_its_steps() -> None:
    start = journey((("drop-off", 4, None, 0.2, "One"), ("drop-off", 5, None, 0.1, "Other"), ("return", 6, 4, 0.3, "")))
    stages = tuple(changed(stage, collapsed=stage.id == "g2") for stage in start.stages)
    sheet = layout_map(changed(start, stages=stages))
    said = words(sheet)
    assert {"−30 %", "20 % One", "10 % Other"} <= set(said)
    assert not any("Return" in each for each in said), "it does not leave the stage"
    assert "g2" in {spot.record for spot in sheet.funnel.spots}


def test_a_view_without_a_stage_keeps_the_shares_of_all() -> None:
    start = journey((("drop-off", 3, None, 0.2, "Hidden"), ("drop-off", 8, None, 0.1, "Seen")))
    said = words(layout_map(start, view=View(id="v", without_stages=("g1",))))
    assert "Hidden" not in said
    assert {"100 %", "80 %", "70 %", "−10 %"} <= set(said)


@pytest.mark.parametrize("stages", [(1,), (1, 1), ()])
def test_small_maps_have_their_funnel(stages: tuple[int, ...]) -> None:
    flows: tuple[Given, ...] = (("drop-off", 0, None, 0.4, "Leaves"), ("return", 0, 0, 0.2, "Again")) if stages else ()
    sheet = layout_map(journey(flows, stages))
    if not stages:
        assert sheet.funnel.height == 0
        return
    assert {"−40 %", "20 % Again"} <= set(words(sheet))
    assert _flaws(sheet) == []


@st.composite
def funnel_maps(draw: st.DrawFn) -> JourneyMap:
    stages = tuple(draw(st.lists(st.integers(1, 3), min_size=1, max_size=5)))
    place = st.integers(0, sum(stages) - 1)
    share = st.sampled_from((None, 0.0, 0.004, 0.05, 0.34, 0.6, 1.0))
    label = st.sampled_from(("", "Documents missing", "Nobody answers the phone for days", "没有人接电话"))
    kinds: st.SearchStrategy[FlowKind] = st.sampled_from(("return", "restart", "skip"))
    leave: st.SearchStrategy[FlowKind] = st.just("drop-off")
    ways = st.tuples(kinds, place, place, share, label) | st.tuples(leave, place, st.none(), share, label)
    start = journey(
        tuple(draw(st.lists(ways, max_size=12))),
        stages,
        draw(st.sampled_from((None, 60.0, 90.0, 300.0))),
        draw(st.sampled_from(LANGUAGES)),
        draw(st.sampled_from((None, 3, 1_200_000))),
    )
    folded = draw(st.sets(st.integers(0, len(stages) - 1), max_size=2))
    parts = tuple(changed(stage, collapsed=number in folded) for number, stage in enumerate(start.stages))
    return changed(start, stages=parts)


def _flaws(sheet: Sheet) -> list[str]:
    """Say what of a funnel overlaps, is cut, or leaves the band."""
    labels = of(Label, sheet.funnel.shapes)
    said = {bounds(label): label.text.text for label in labels}
    found = [f"{said[one]} overlaps {said[other]}" for one, other in meeting(said)]
    found += [f"{label.text.text} is cut" for label in labels if label.text.shortened]
    band = Rectangle(0, 0, sheet.columns.right, sheet.funnel.height)
    found += [f"{text} leaves the band" for place, text in said.items() if not band.holds(place)]
    river = Rectangle(CONTENT - 3, 0, sheet.columns.right + 3, sheet.funnel.height)
    for path in of(Path, sheet.funnel.shapes)[1:]:
        if not river.holds(bounds(path)) and bounds(path).right > CONTENT:
            found.append(f"a line leaves the band: {bounds(path)}")
    return found


@given(funnel_maps(), st.sampled_from((*THEMES,)))
@settings(max_examples=settings().max_examples // 2)
def test_nothing_overlaps_is_cut_or_leaves_the_band(start: JourneyMap, theme: str) -> None:
    sheet = layout_map(changed(start, theme=theme))
    assert _flaws(sheet) == []
    labels = set(words(sheet))
    assert [each for each in faint(sheet) if any(f"“{label}”" in each for label in labels)] == []


@given(funnel_maps(), st.data())
def test_after_edits_it_equals_a_fresh_one(start: JourneyMap, data: st.DataObject) -> None:
    sheet = layout_map(start)
    after = start
    if start.flows:
        flow = data.draw(st.sampled_from(start.flows))
        after = change_flow(start, flow.id, share=data.draw(st.sampled_from((None, 0.1, 0.9))))
        sheet = layout_map(after, previous=sheet)
        assert sheet.funnel == layout_map(after).funnel
    after = changed(after, customers=data.draw(st.sampled_from((None, 17))))
    assert layout_map(after, previous=sheet).funnel == layout_map(after).funnel
    off = changed(after, funnel=False)
    assert layout_map(off, previous=sheet) == layout_map(off)


def test_it_is_taken_over_while_others_are_edited() -> None:
    start = journey()
    before = layout_map(start)
    lane = MetricLane(id="l", kind="metric", metric="nps")
    other = layout_map(changed(start, scenario="Otherwise"), previous=before)
    assert other.funnel.shapes is before.funnel.shapes
    assert layout_map(change_step(start, "s0", title="Another"), previous=before).funnel == before.funnel
    assert layout_map(changed(start, lanes=(lane,)), previous=before).funnel.y > before.funnel.y


def test_the_legend_says_what_the_width_means() -> None:
    said = [label.text.text for label in of(Label, layout_map(journey()).legend.shapes)]
    assert "Width: share of the customers who are still there" in said
    start = changed(journey(), funnel=False)
    sheet = layout_map(changed(start, funnel=True), previous=layout_map(start))
    assert sheet == layout_map(journey())


def test_the_whole_sheet_draws_it() -> None:
    sheet = layout_map(journey())
    assert any(shapes is sheet.funnel.shapes for *_, shapes in sheet.groups())
    assert max(bounds(shape).bottom for shape in drawn(sheet)) <= sheet.height
