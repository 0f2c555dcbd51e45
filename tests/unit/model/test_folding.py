"""What is drawn of a map with folded stages, and what they hide."""

from hypothesis import given, settings

from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.finding import areas_of
from cjm_desktop.model.change import changed
from cjm_desktop.model.folding import folded
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import steps_of
from tests.canvas.sample import sample
from tests.maps import journey_maps


def with_folded(journey: JourneyMap, *stages: str) -> JourneyMap:
    return changed(journey, stages=tuple(changed(stage, collapsed=stage.id in stages) for stage in journey.stages))


def cards_of(journey: JourneyMap) -> set[str]:
    return {card.id for lane in journey.lanes if isinstance(lane, CardLane) for card in lane.cards}


def test_a_map_without_folded_stages_is_drawn_itself() -> None:
    journey = sample()
    assert folded(journey).left is journey


def test_a_folded_stage_is_one_step_without_anything_in_it_and_says_how_much_it_holds() -> None:
    folding = folded(with_folded(sample(), "before"))
    assert [step.id for step in steps_of(folding.left)] == ["look", "buy", "ride"]
    assert cards_of(folding.left) == {"till", "queue"}
    assert folding.inside == {"look": "look", "try": "look"}
    assert folding.held == {"look": (2, 4)}
    (flow,) = folding.left.flows
    assert (flow.from_, flow.to) == ("ride", "look")


def test_a_flow_leads_to_the_folded_stage_and_one_within_it_is_not_drawn() -> None:
    journey = sample()
    inner = changed(journey.flows[0], id="inner", from_="try", to="look")
    out = changed(journey.flows[0], id="out", from_="try", to="ride")
    folding = folded(with_folded(changed(journey, flows=(inner, out)), "before"))
    assert [(flow.id, flow.from_, flow.to) for flow in folding.left.flows] == [("out", "look", "ride")]


def test_a_card_that_spans_is_cut_to_what_is_open_and_passes_over_what_is_folded() -> None:
    journey = sample()
    lane = journey.lanes[0]
    assert isinstance(lane, CardLane)

    def drawn(step: str, through: str, *stages: str) -> tuple[str, str | None] | None:
        card = changed(lane.cards[0], step=step, through=through)
        wide = changed(journey, lanes=(changed(lane, cards=(card,)),))
        left = folded(with_folded(wide, *stages)).left.lanes[0]
        assert isinstance(left, CardLane)
        return next(((each.step, each.through) for each in left.cards), None)

    assert drawn("try", "ride", "before") == ("buy", "ride")
    assert drawn("try", "buy", "before") == ("buy", None)
    assert drawn("look", "ride", "during") == ("look", "ride")
    assert drawn("look", "try", "before") is None


@given(journey_maps(), journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_nothing_is_lost_and_taking_over_changes_nothing(journey: JourneyMap, other: JourneyMap) -> None:
    folding = folded(journey)
    away = {name for lane in folding.lanes.values() for name in lane.away}
    assert cards_of(folding.left) | away == cards_of(journey)
    assert folded(journey, folded(other)) == folding
    every = with_folded(journey, *(stage.id for stage in journey.stages))
    assert folded(every, folding) == folded(every)


@given(journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_every_card_of_a_folded_stage_is_found_where_its_column_crosses_its_lane(journey: JourneyMap) -> None:
    journey = with_folded(journey, *(stage.id for stage in journey.stages[:1]))
    sheet = layout_map(journey)
    shown = cards_of(sheet.seen.shown)
    found = {each.record: each for each in areas_of(sheet, frozenset(shown))}
    assert found.keys() == shown
    for each in found.values():
        column = sheet.columns.all[sheet.columns.index[each.step]]
        assert column.x <= each.area.left < column.right
