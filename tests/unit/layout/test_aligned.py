"""Two states laid out so that one lies exactly over the other, whatever differs between them."""

from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop.edits.cards import add_card, delete_card
from cjm_desktop.edits.lanes import delete_lane
from cjm_desktop.edits.steps import delete_step
from cjm_desktop.insight.comparison import compared
from cjm_desktop.insight.gaps import gaps_within
from cjm_desktop.insight.sides import sides_of
from cjm_desktop.layout.aligned import Pair, aligned
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card, Curve, CurvePoint, EmotionLane, MetricLane, MetricValue
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Fault
from tests.maps import journey_maps
from tests.unit.edits.random_edits import wandered
from tests.unit.edits.sample import sample


def paired(before: JourneyMap, after: JourneyMap) -> Pair:
    return aligned(sides_of(compared(before, after)), 1.6)


def frame(sheet: Sheet) -> tuple[object, ...]:
    """Where everything is that has a place of its own on the sheet."""
    columns = [(column.step, column.x, column.width) for column in sheet.columns.all]
    lanes = [(lane.block.lane.id, lane.y, lane.block.middle, lane.block.half, lane.block.plot) for lane in sheet.lanes]
    bands = [band.y for band in (sheet.title, sheet.header, sheet.flows, sheet.funnel, sheet.legend)]
    return columns, lanes, bands, sheet.width, sheet.height


def cards(sheet: Sheet) -> set[str]:
    return {card.block.card.id for card in sheet.placed_cards()}


def overlaps(sheet: Sheet) -> list[str]:
    """The lanes that reach into what is below them."""
    tops = [*(lane.y for lane in sheet.lanes), sheet.funnel.y]
    return [
        lane.block.lane.id
        for lane, below in zip(sheet.lanes, tops[1:], strict=True)
        if lane.y + lane.block.height > below + 1e-6
    ]


def test_what_only_one_has_leaves_its_place_empty_in_the_other() -> None:
    before = sample()
    after = delete_lane(delete_step(delete_card(before, "touch", "shop"), "ride"), "pains")
    after = add_card(after, "touch", Card(id="new", step="try", text="A bell that rings. " * 9))
    pair = paired(before, after)
    assert frame(pair.before) == frame(pair.after)
    assert {"shop", "rain"} <= cards(pair.before)
    assert "new" not in cards(pair.before)
    assert "new" in cards(pair.after)
    assert not {"shop", "rain"} & cards(pair.after)
    assert "ride" in pair.after.columns.index


@settings(max_examples=8)
@given(journey_maps(), st.data())
def test_however_two_states_differ_their_columns_and_lanes_lie_over_each_other(
    journey: JourneyMap, data: st.DataObject
) -> None:
    after = wandered(data, journey, 6)
    try:
        pair = paired(journey, after)
    except Fault:
        return  # they have nothing in common
    assert frame(pair.before) == frame(pair.after)
    assert not overlaps(pair.before)
    assert not overlaps(pair.after)


def test_one_map_is_parted_into_how_it_is_and_how_it_is_to_be() -> None:
    now = Curve(id="now", state="as-is", points=(CurvePoint(step="look", value=-0.5),))
    then = Curve(id="then", state="to-be", points=(CurvePoint(step="look", value=0.5),))
    wait = MetricLane(
        id="wait",
        kind="metric",
        target=2,
        better="lower",
        values=(
            MetricValue(step="look", value=9, count=40, source="The shop"),
            MetricValue(step="try", value=1, before=5, count=8),
        ),
    )
    lanes = (*sample().lanes, EmotionLane(id="feel", kind="emotion", curves=(now, then)), wait)
    pair = aligned(sides_of(gaps_within(changed(sample(), lanes=lanes))), 1.6)
    assert frame(pair.before) == frame(pair.after)
    shown = [[lane.block.lane for lane in sheet.lanes] for sheet in (pair.before, pair.after)]
    assert [[lane.id for lane in lanes] for lanes in shown] == [["feel", "wait"]] * 2, "only what is said of both"
    feel, figures = zip(*shown, strict=True)
    assert [curve.id for lane in feel if isinstance(lane, EmotionLane) for curve in lane.curves] == ["now", "then"]
    assert [value.value for lane in figures if isinstance(lane, MetricLane) for value in lane.values] == [9, 1, 2, 1]
    assert [value.before for lane in figures if isinstance(lane, MetricLane) for value in lane.values] == [
        None,
        None,
        9,
        None,
    ]
    assert [value.count for lane in figures if isinstance(lane, MetricLane) for value in lane.values] == [
        40,
        8,
        None,
        None,
    ]
    plots = [sheet.lanes[1].block.plot for sheet in (pair.before, pair.after)]
    assert plots[0] == plots[1], "the same height stands for the same figure"
