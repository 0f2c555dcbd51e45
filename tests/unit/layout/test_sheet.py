"""On a sheet nothing overlaps and nothing leaves its place, whatever the map."""

from itertools import pairwise
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop import resources
from cjm_desktop.layout import theme
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.shapes import Box, Label, Path
from cjm_desktop.layout.sheet import LaneBlock, Sheet
from cjm_desktop.model.lanes import Card, CardLane, EmotionLane
from cjm_desktop.model.records import Flow, JourneyMap, Persona, Stage, Step
from cjm_desktop.model.references import steps_of
from tests.maps import journey_maps
from tests.unit.layout.geometry import Rectangle, bounds, drawn, meeting, of

PROPORTIONS = st.none() | st.floats(0.3, 4)
NAMES: Final = [path.name for path in sorted(resources.path("examples").iterdir())]


def journey(**fields: object) -> JourneyMap:
    return JourneyMap.model_validate({"format": "cjm", "version": 1, "id": "map", **fields})


def stage_of(count: int, width: float | None = None) -> Stage:
    steps = tuple(Step(id=f"s{number}", title=f"Step {number}", width=width) for number in range(count))
    return Stage(id="stage", title="Stage", steps=steps)


def check_cards(sheet: Sheet, block: LaneBlock) -> None:
    columns = sheet.columns
    areas: list[Rectangle] = []
    for placed in block.cards:
        card = placed.block.card
        ends = sorted(columns.index[name] for name in (card.step, card.through or card.step))
        area = Rectangle(placed.x, placed.y, placed.x + placed.block.width, placed.y + placed.block.height)
        first, last = (columns.all[end] for end in ends)
        assert (area.left, area.right) == pytest.approx((first.x, last.x + last.width))
        assert 0 <= area.top < area.bottom <= block.height
        own = Rectangle(0, 0, placed.block.width, placed.block.height)
        assert all(own.holds(bounds(shape)) for shape in placed.block.shapes)
        areas.append(area)
    assert not meeting(areas)


def check_reading_order(sheet: Sheet, block: LaneBlock) -> None:
    for column in range(len(sheet.columns.all)):
        tops = [
            placed.y
            for placed in block.cards
            if min(ends := [sheet.columns.index[n] for n in (placed.block.card.step, placed.block.card.through) if n])
            <= column
            <= max(ends)
        ]
        assert tops == sorted(tops)


def check_sheet(sheet: Sheet) -> None:
    whole = Rectangle(0, 0, sheet.width, sheet.height)
    shapes = drawn(sheet)
    assert all(whole.holds(bounds(shape)) for shape in shapes)
    printed = Rectangle(sheet.margin, sheet.margin, sheet.width - sheet.margin, sheet.height - sheet.margin)
    assert all(printed.holds(bounds(label)) for label in of(Label, shapes)), "margins on paper may be none"
    assert not meeting(bounds(label) for label in of(Label, shapes))
    bands = [(band.y, band.height) for band in (sheet.title, sheet.header, sheet.flows)]
    bands += [(lane.y, lane.block.height) for lane in sheet.lanes]
    bands += [(sheet.legend.y, sheet.legend.height)]
    assert all(y + height <= below + 1e-6 for (y, height), (below, _) in pairwise(bands))
    assert [lane.block.lane for lane in sheet.lanes] == list(sheet.journey.lanes)
    for lane in sheet.lanes:
        if isinstance(lane.block.lane, CardLane) and not lane.block.lane.collapsed:
            assert [placed.block.card for placed in lane.block.cards] == list(lane.block.lane.cards)
        check_cards(sheet, lane.block)
        check_reading_order(sheet, lane.block)
    check_stages(sheet)
    check_flows(sheet)


def check_stages(sheet: Sheet) -> None:
    bars = [bounds(path) for path in of(Path, sheet.header.shapes) if path.fill is not None]
    lowest = max((bar.bottom for bar in bars), default=0)
    labels = [label for label in of(Label, sheet.header.shapes) if label.y < lowest]
    assert len(bars) == len(sheet.journey.stages)
    assert len(labels) == sum(1 + bool(stage.duration and not stage.collapsed) for stage in sheet.journey.stages)
    assert all(any(bar.holds(bounds(label)) for bar in bars) for label in labels)


def check_flows(sheet: Sheet) -> None:
    pills = [bounds(box) for box in of(Box, sheet.flows.shapes)]
    labels = of(Label, sheet.flows.shapes)[2:]
    assert len(pills) == len(sheet.journey.flows) <= len(labels)
    assert not meeting(pills)
    names = [bounds(label) for label in of(Label, sheet.flows.shapes)[:2]]
    assert not any(pill.meets(name) for pill in pills for name in names)
    assert all(any(pill.holds(bounds(label)) for pill in pills) for label in labels)
    band = Rectangle(0, 0, sheet.width, sheet.flows.height)
    assert all(band.holds(bounds(shape)) for shape in sheet.flows.shapes)


@given(journey_maps(), PROPORTIONS)
@settings(max_examples=settings().max_examples // 2)
def test_any_map_has_a_sheet_on_which_everything_has_its_own_place(start: JourneyMap, proportion: float | None) -> None:
    check_sheet(layout_map(start, proportion))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("proportion", [None, 1.45, 0.69])
def test_the_examples_have_sheets_on_which_everything_has_its_own_place(name: str, proportion: float | None) -> None:
    data = resources.path("examples", name).read_bytes()
    check_sheet(layout_map(JourneyMap.model_validate_json(data), proportion))


LONG = "word " * 20_000
EDGES: Final[dict[str, JourneyMap]] = {
    "nothing": journey(),
    "no stages": journey(lanes=(CardLane(id="l", kind="free"), EmotionLane(id="e", kind="emotion"))),
    "no lanes": journey(stages=(stage_of(3),)),
    "narrow": journey(
        stages=(stage_of(3, 60),),
        lanes=(
            CardLane(
                id="l",
                kind="pain-point",
                cards=tuple(Card(id=f"c{i}", step=f"s{i}", text="难 Unbelievably", severity=i + 1) for i in range(3)),
            ),
            CardLane(
                id="t", kind="touchpoint", cards=(Card(id="t1", step="s1", text="电话 telephone", channel="app"),)
            ),
        ),
    ),
    "wide": journey(
        stages=(stage_of(3, 1000),), lanes=(CardLane(id="l", kind="free", cards=(Card(id="c", step="s1"),)),)
    ),
    "one narrow step": journey(
        title="A title",
        stages=(
            Stage(
                id="g", title="Stage", duration="3 days", steps=(Step(id="s", title="Step", moment="zmot", width=60),)
            ),
        ),
        flows=(Flow(id="f", kind="drop-off", from_="s", share=0.3), Flow(id="r", kind="return", from_="s", to="s")),
    ),
    "300 personas": journey(
        stages=(stage_of(5),), personas=tuple(Persona(id=f"p{i}", name=f"P {i}", quote="Oh") for i in range(300))
    ),
    "200 flows": journey(
        stages=(stage_of(20),),
        flows=tuple(
            Flow(
                id=f"f{i}",
                kind=("return", "restart", "skip", "drop-off")[i % 4],
                from_=f"s{i * 7 % 20}",
                to=None if i % 4 == 3 else f"s{i * 11 % 20}",
                label=f"Flow {i} " * (i % 5),
            )
            for i in range(200)
        ),
    ),
    "long title": journey(title="T" * 5_000, stages=(stage_of(2),)),
    "long card": journey(
        stages=(stage_of(2),),
        lanes=(
            CardLane(
                id="l",
                kind="thought",
                cards=(Card(id="c", step="s0", text="x" * 100_000), Card(id="d", step="s0", text=LONG)),
            ),
        ),
    ),
    "everything spans": journey(
        stages=(stage_of(6),),
        lanes=(
            CardLane(
                id="l",
                kind="backstage",
                cards=tuple(
                    Card(id=f"c{i}", step=f"s{i % 6}", through=f"s{i * 5 % 6}", text="材料 " * i) for i in range(30)
                ),
            ),
        ),
    ),
}


@pytest.mark.parametrize("name", EDGES)
@pytest.mark.parametrize("proportion", [None, 1.41])
def test_maps_at_the_edge_have_sheets_too(name: str, proportion: float | None) -> None:
    sheet = layout_map(EDGES[name], proportion)
    check_sheet(sheet)
    assert len(sheet.columns.all) == len(list(steps_of(EDGES[name])))


def test_the_paper_s_proportion_is_what_the_step_width_is_chosen_for() -> None:
    stages = (stage_of(12),)
    cards = tuple(Card(id=f"c{i}", step=f"s{i}", text="What happens here " * 5) for i in range(12))
    lanes = tuple(CardLane(id=f"l{n}", kind="free", cards=cards) for n in range(6))
    start = journey(stages=stages, lanes=lanes)
    wide, tall = layout_map(start, 3), layout_map(start, 0.8)
    assert wide.width / wide.height > 2 * tall.width / tall.height
    assert tall.columns.all[0].width < wide.columns.all[0].width


def test_a_step_s_own_width_holds() -> None:
    sheet = layout_map(journey(stages=(stage_of(2, 333),)), 1.41)
    assert [column.width for column in sheet.columns.all] == [333, 333]


@given(journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_the_smallest_type_is_the_smallest_of_all_labels(start: JourneyMap) -> None:
    sheet = layout_map(start)
    assert sheet.smallest_type() == min(label.text.style.size for label in of(Label, drawn(sheet)))


def test_labels_say_what_the_map_says() -> None:
    start = JourneyMap.model_validate_json(resources.path("examples", "bank-loan-as-is.cjm").read_bytes())
    said = {label.text.text for label in of(Label, drawn(layout_map(start)))}
    wanted = {start.title, start.scenario, *(step.title for step in steps_of(start))}
    wanted |= {stage.title for stage in start.stages} | {stage.duration for stage in start.stages}
    wanted |= {persona.name for persona in start.personas}
    assert wanted <= said | {""}
    assert theme.CARD.size >= 11
