"""What fills a map can be cleared at once; what holds it stays."""

import pytest
from hypothesis import given, settings

from cjm_desktop.edits.clearing import cleared
from cjm_desktop.edits.copies import without_opinions
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import CardLane, EmotionLane, MetricLane
from cjm_desktop.model.lookup import ids_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.templates import Template, all_templates
from cjm_desktop.words import LANGUAGES, Language
from tests.maps import journey_maps
from tests.unit.edits.sample import edited

TEMPLATES = [template for template in all_templates() if template.kind == "template"]


def skeleton(journey: JourneyMap) -> list[object]:
    lanes = [(lane.id, lane.kind, lane.title, lane.hint, lane.separator, lane.height) for lane in journey.lanes]
    flows = [(flow.id, flow.kind, flow.from_, flow.to) for flow in journey.flows]
    personas = [(persona.id, persona.colour) for persona in journey.personas]
    stages = tuple(changed(stage, notes="") for stage in journey.stages)
    own = [journey.title, stages, journey.views, journey.channels, journey.departments, journey.moments]
    return [*own, lanes, flows, personas]


@given(journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_content_goes_and_structure_stays(journey: JourneyMap) -> None:
    after = edited(cleared, journey)
    assert skeleton(after) == skeleton(without_opinions(journey))
    assert not any(lane.cards for lane in after.lanes if isinstance(lane, CardLane))
    assert not any(lane.values for lane in after.lanes if isinstance(lane, MetricLane))
    assert not any(stage.notes for stage in after.stages)
    assert not any(flow.label or flow.lost or flow.share for flow in after.flows)
    assert not any(
        (persona.name, persona.role, persona.quote, persona.goals) != ("", "", "", ()) for persona in after.personas
    )
    assert (after.scenario, after.goals, after.customers) == ("", (), None)


@given(journey_maps())
def test_curves_lie_flat_where_they_had_points(journey: JourneyMap) -> None:
    def steps(of: JourneyMap) -> list[list[str]]:
        lanes = [lane for lane in of.lanes if isinstance(lane, EmotionLane)]
        return [[point.step for point in curve.points] for lane in lanes for curve in lane.curves]

    after = cleared(journey)
    points = [p for lane in after.lanes if isinstance(lane, EmotionLane) for curve in lane.curves for p in curve.points]
    assert steps(after) == steps(journey)
    assert {(point.value, point.text, point.assumed) for point in points} <= {(0.0, "", False)}


@given(journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_what_is_clear_already_stays_the_same_object(journey: JourneyMap) -> None:
    after = cleared(journey)
    assert cleared(after) is after


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.name)
@pytest.mark.parametrize("language", LANGUAGES)
def test_of_a_template_its_stages_and_lanes_are_left(template: Template, language: Language) -> None:
    journey = read_map(template.path(language)).journey
    after = cleared(journey)
    assert after.stages == journey.stages
    kept = {journey.id, *(name for stage in journey.stages for name in ids_of(stage))}
    assert set(ids_of(after)) >= kept | {lane.id for lane in journey.lanes}
