"""What tables are taken for, and what they make of a map."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop.edits.fragments import fragment_of
from cjm_desktop.edits.paste_columns import Place, place_in
from cjm_desktop.interchange.feelings import feelings_in
from cjm_desktop.interchange.plain_text import text_of
from cjm_desktop.interchange.table_paste import Made, with_table
from cjm_desktop.interchange.table_plan import (
    BY_NAME,
    KINDS,
    NOTHING,
    STAGES,
    STEPS,
    Plan,
    columns_of,
    plan_for,
    rows_of,
    turned,
    with_names,
)
from cjm_desktop.interchange.tables import Rows, table_in
from cjm_desktop.model.lanes import CardLane, EmotionLane, MetricLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import say
from tests.maps import journey_maps
from tests.unit.edits.sample import assert_whole, card_lane, numbered, points, sample

EMPTY = JourneyMap(format="cjm", version=1, id="other")
ANYWHERE = Place()


def table(text: str) -> Rows:
    rows = table_in(text)
    assert rows is not None
    return rows


def put(plan: Plan, journey: JourneyMap, place: Place) -> Made:
    made = with_table(journey, rows_of(plan), columns_of(plan, journey, place), numbered())
    assert_whole(made.journey)
    return made


def filled(journey: JourneyMap) -> list[tuple[str, str, list[tuple[str, str]]]]:
    titles = {step.id: step.title for stage in journey.stages for step in stage.steps}
    return [
        (lane.kind, lane.title, [(titles[card.step], card.text) for card in lane.cards])
        for lane in journey.lanes
        if isinstance(lane, CardLane)
    ]


def steps(journey: JourneyMap) -> list[list[str]]:
    return [[step.title for step in stage.steps] for stage in journey.stages]


def said(made: Made) -> list[str]:
    return [say(note, "en") for note in made.notes]


def test_a_name_over_several_rows_is_one_lane() -> None:
    rows = table("\tLook\tTry\nPains\twet\tcold\n\tdark\t\nOther\tx\t\n\t\ty\n")
    made = put(plan_for(rows, EMPTY, ANYWHERE), EMPTY, ANYWHERE)
    assert filled(made.journey) == [
        ("pain-point", "Pains", [("Look", "wet"), ("Try", "cold"), ("Look", "dark")]),
        ("free", "Other", [("Look", "x"), ("Try", "y")]),
    ]


def test_a_table_of_stages_steps_and_lanes_becomes_a_map() -> None:
    rows = table(
        'Stage\tBefore\t\tAfter\nStep\tLook\tTry\tRide\nDoing\t"- reads\n- asks"\t\tgoes\n痛点\t\twet\t\nOther\tx\n'
    )
    plan = plan_for(rows, EMPTY, ANYWHERE)
    assert plan.roles == (STAGES, STEPS, ("new", "customer-action"), ("new", "pain-point"), ("new", "free"))
    made = put(plan, EMPTY, ANYWHERE)
    assert [(stage.title, [step.title for step in stage.steps]) for stage in made.journey.stages] == [
        ("Before", ["Look", "Try"]),
        ("After", ["Ride"]),
    ]
    assert filled(made.journey) == [
        ("customer-action", "Doing", [("Look", "reads"), ("Look", "asks"), ("Ride", "goes")]),
        ("pain-point", "", [("Try", "wet")]),
        ("free", "Other", [("Look", "x")]),
    ]
    assert (made.stages, made.steps, made.lanes, made.cards, made.figures, made.notes) == (2, 3, 3, 5, 0, [])


def test_rows_of_lanes_that_are_there_and_columns_of_steps_of_the_same_name() -> None:
    journey, place = sample(), place_in(sample())
    plan = plan_for(table("| | ride | Sell | LOOK |\n|-|-|-|-|\n| touchpoints | a | b | c |"), journey, place)
    assert (plan.roles, plan.start) == ((STEPS, ("lane", "touch")), BY_NAME)
    made = put(plan, journey, place)
    assert filled(made.journey)[0][2][3:] == [("Ride", "a"), ("Sell", "b"), ("Look", "c")]
    assert [[step.title for step in stage.steps] for stage in made.journey.stages] == [
        ["Look", "Try"],
        ["Ride", "Sell"],
    ]


def test_steps_as_rows_are_turned() -> None:
    plan = plan_for(table("Step\tActions\tPain points\nLook\treads\t\nTry\t\twet"), EMPTY, ANYWHERE)
    assert plan.turned
    assert filled(put(plan, EMPTY, ANYWHERE).journey) == [
        ("customer-action", "", [("Look", "reads")]),
        ("pain-point", "", [("Try", "wet")]),
    ]
    back = turned(plan, EMPTY, ANYWHERE)
    assert not back.turned
    assert back.names == ("Step", "Look", "Try")


def test_mere_cells_go_into_the_lanes_and_steps_from_the_chosen_cell_on() -> None:
    journey, place = sample(), place_in(sample(), "pains", "ride")
    plan = plan_for(table("a\tb\nc\td"), journey, place)
    made = put(plan, journey, place)
    assert filled(made.journey)[1:] == [
        ("pain-point", "", [("Ride", "Rain"), ("Ride", "a"), ("", "b")]),
        ("free", "", [("Ride", "c"), ("", "d")]),
    ]
    assert (made.steps, made.stages, made.lanes) == (1, 0, 1)


def test_what_is_not_taken_is_said() -> None:
    journey, place = sample(), place_in(sample())
    plan = plan_for(table("Step\tGet\tGo\nMood\t2\tmeh\nNPS\t7\tfew\nPlans\tx\ty"), journey, place)
    assert plan.roles == (STEPS, ("lane", "feel"), ("new", "metric"), ("new", "free"))
    plan = replace(plan, roles=(*plan.roles[:3], NOTHING), start="look")
    made = put(plan, journey, place)
    assert said(made) == [
        "Steps and stages that are there keep their names. Not used: “Get”, “Go”.",
        "Mood: figures that were there before are replaced: 1.",
        "Mood: these are no figures and are left out: “meh”.",
        "Mood: its numbers are read as a scale from 1 to 5.",
        "NPS: these are no figures and are left out: “few”.",
        "Left out: “Plans”.",
    ]
    assert (made.figures, made.cards) == (2, 0)
    added = made.journey.lanes[-1]
    assert isinstance(added, MetricLane)
    assert (added.title, added.metric, [(value.step, value.value) for value in added.values]) == (
        "",
        "nps",
        [("look", 7)],
    )
    lane = made.journey.lanes[2]
    assert isinstance(lane, EmotionLane)
    assert [(point.step, point.value) for point in lane.curves[0].points] == [("look", -0.5), ("ride", -0.5)]
    assert points(made.journey) == ["look", "ride"]


@pytest.mark.parametrize(
    ("cells", "values", "ends"),
    [
        (["1", "5", "3"], [-1, 1, 0], (1, 5)),
        (["1", "10"], [-1, 1], (1, 10)),
        (["0", "100 %", "50"], [-1, 1, 0], (0, 100)),
        (["-2", "+1", "0"], [-1, 0.5, 0], (-2, 2)),
        (["-0.5 Wet", "0,5"], [-0.5, 0.5], (-1, 1)),
        (["very-negative", "Positive", "😐", "很好", "↓"], [-1, 0.5, 0, 1, -0.5], None),
        (["4/5", "happy-ish", "1e9"], [0.5, None, None], (1, 5)),
    ],
)
def test_feelings(cells: list[str], values: list[float | None], ends: tuple[float, float] | None) -> None:
    feelings, scale = feelings_in(cells)
    assert [None if feeling is None else feeling[0] for feeling in feelings] == pytest.approx(values)
    assert scale == ends


def test_what_we_copy_as_text_becomes_the_same_map() -> None:
    source = sample()
    text = text_of(fragment_of(source, frozenset(["before", "after"]), source))
    made = put(plan_for(table(text), EMPTY, ANYWHERE), EMPTY, ANYWHERE)
    assert [(stage.title, [step.title for step in stage.steps]) for stage in made.journey.stages] == [
        (stage.title, [step.title for step in stage.steps]) for stage in source.stages
    ]
    assert filled(made.journey) == filled(source)
    assert len(card_lane(source, "touch").cards) == 3


cells = st.sampled_from(
    ["", "", "Step", "Stage", "Pains", "Emotions", "NPS", "a", "b\nc", "3", "😀", "<b>", "=1", "痛点"]
)


@given(
    st.lists(st.lists(cells, min_size=3, max_size=3), min_size=1, max_size=4), journey_maps(), st.data(), st.booleans()
)
@settings(max_examples=settings().max_examples // 2)
def test_any_table_fits_into_any_map_and_every_cell_is_there_or_said(
    rows: list[list[str]], journey: JourneyMap, data: st.DataObject, named: bool
) -> None:
    place = place_in(
        journey,
        data.draw(st.sampled_from([None, *(lane.id for lane in journey.lanes)])),
        data.draw(st.sampled_from([None, *(step.id for stage in journey.stages for step in stage.steps)])),
    )
    plan = plan_for(tuple(map(tuple, rows)), journey, place)
    if data.draw(st.booleans()):
        plan = turned(plan, journey, place)
    plan = with_names(plan, journey, place, named=named)
    choices = [
        STAGES,
        STEPS,
        NOTHING,
        *(("lane", lane.id) for lane in journey.lanes),
        *(("new", kind) for kind in KINDS),
    ]
    roles = list(plan.roles)
    roles[data.draw(st.integers(0, len(roles) - 1))] = data.draw(st.sampled_from(choices))  # type: ignore[call-overload]
    made = put(replace(plan, roles=tuple(roles)), journey, place)
    content = [
        line
        for (becomes, which), row in zip(roles, plan.cells, strict=True)
        if becomes in ("lane", "new") and which not in ("emotion", "metric")
        for cell in row
        for line in cell.split("\n")
        if line
    ]
    lanes = {lane.id for lane in journey.lanes if not isinstance(lane, CardLane)}
    if not any(which in lanes for _, which in roles):
        assert made.cards == len(content)
