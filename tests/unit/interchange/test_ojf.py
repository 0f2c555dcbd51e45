"""OpenJourney files in and out."""

import json
from collections import Counter
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop import resources
from cjm_desktop.interchange.imported import Imported
from cjm_desktop.interchange.ojf_in import is_ojf, read_ojf
from cjm_desktop.interchange.ojf_out import ojf_notes, to_ojf
from cjm_desktop.interchange.readers import read_journey
from cjm_desktop.model.lanes import CardLane, EmotionLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import steps_of
from cjm_desktop.storage.plain import Json
from cjm_desktop.words import Fault, say
from tests.maps import journey_maps

RETURN: dict[str, Any] = {
    "version": "1.0",
    "persona": "Shopper",
    "pointOfView": "Returning a torn sweater",
    "stages": [{"id": "s1", "name": "Notice"}, {"id": "s2", "name": "Return"}],
    "swimlanes": [{"id": "a", "name": "User Actions"}, {"id": "b", "name": "Pain Points"},
                  {"id": "c", "name": "Fears"}],
    "nodes": [
        {"stageId": "s1", "swimlaneId": "a", "title": "Opens it", "description": "A tear.\nIn the sleeve.", "score": -2,
         "sentiment": "upset", "isMomentOfTruth": True, "tags": ["offline"], "icon": "box"},
        {"stageId": "s2", "swimlaneId": "b", "title": "Fee", "description": "", "severity": "high", "score": -4,
         "purpose": "pain", "iconColor": "#FECACA"},
        {"stageId": "s2", "swimlaneId": "c", "title": "No money", "score": 1, "sentiment": "anxious",
         "blueprint": {"evidence": [{"item": "Label"}], "onstage": [{"actor": "Agent", "action": "Waives the fee"}],
                       "backstage": [{"actor": "Bank", "action": "Books"}],
                       "support": [{"system": "CRM", "description": "Finds the order"}]}},
        {"stageId": "s9", "swimlaneId": "a", "title": "Nowhere"},
    ],
}  # fmt: skip


def read(data: dict[str, Any]) -> Imported:
    numbers = count()
    return read_ojf(data, lambda: f"n{next(numbers)}")


def said(journey: JourneyMap) -> dict[str, list[tuple[str, str]]]:
    stages = {step.id: stage.title for stage in journey.stages for step in stage.steps}
    lanes = (lane for lane in journey.lanes if isinstance(lane, CardLane))
    return {lane.kind: [(stages[card.step], card.text) for card in lane.cards] for lane in lanes}


def test_a_file_is_read_with_its_scores_and_blueprint() -> None:
    made = read(RETURN)
    journey = made.journey
    assert [persona.name for persona in journey.personas] == ["Shopper"]
    assert journey.scenario == "Returning a torn sweater"
    assert said(journey) == {
        "customer-action": [("Notice", "Opens it\nA tear.\nIn the sleeve.")],
        "pain-point": [("Return", "Fee")],
        "free": [("Return", "No money")],
        "physical-evidence": [("Return", "Label")],
        "frontstage": [("Return", "Agent: Waives the fee")],
        "backstage": [("Return", "Bank: Books")],
        "support": [("Return", "CRM: Finds the order")],
    }
    first, pain = (card for lane in journey.lanes[:2] if isinstance(lane, CardLane) for card in lane.cards)
    assert (first.tags, first.moment, pain.severity, pain.colour) == (("offline",), journey.moments[0].id, 3, "#FECACA")
    [emotion] = [lane for lane in journey.lanes if isinstance(lane, EmotionLane)]
    assert [(point.value, point.text) for point in emotion.curves[0].points] == [(-0.4, "upset"), (-0.3, "anxious")]
    assert [say(remark, "en") for remark in made.remarks] == [
        "Nodes of stages or swimlanes that are not there are left out: 1.",
        "What nodes are for (“purpose”) is left out; their lanes say it: 1.",
        "Icons of nodes are left out: 1.",
    ]


def test_the_newer_way_of_writing_the_title_is_read() -> None:
    about = {"title": "Clinic", "persona": "Patient", "pov": "A check-up", "version": "1.1.0"}
    journey = read({"metadata": about, "stages": [], "swimlanes": [], "nodes": []}).journey
    assert (journey.title, journey.scenario, journey.personas[0].name) == ("Clinic", "A check-up", "Patient")


@pytest.mark.parametrize(
    "data", [[], {}, {"stages": []}, {"stages": 1, "swimlanes": [], "nodes": []}, {"format": "cjm"}]
)
def test_what_is_no_openjourney_map_is_told_apart(data: Json) -> None:
    assert not is_ojf(data)
    assert is_ojf(RETURN)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
keys = (
    "id",
    "name",
    "title",
    "description",
    "stageId",
    "swimlaneId",
    "score",
    "severity",
    "tags",
    "blueprint",
    "iconColor",
)
records = st.lists(st.dictionaries(st.sampled_from(keys), json_values) | json_values, max_size=4)


@given(records, records, records, json_values)
def test_whatever_stands_in_a_file_becomes_a_sound_map(stages: Json, lanes: Json, nodes: Json, about: Json) -> None:
    data: dict[str, Any] = {"stages": stages, "swimlanes": lanes, "nodes": nodes, "metadata": about, "persona": about}
    journey = read(data).journey
    assert JourneyMap.model_validate_json(journey.model_dump_json()) == journey


@given(journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_every_map_is_written_so_that_its_cards_come_back(journey: JourneyMap) -> None:
    data = json.loads(to_ojf(journey))
    assert is_ojf(data)
    back = read(data).journey
    assert len(back.stages) == len(list(steps_of(journey)))
    lanes = [lane for lane in journey.lanes if isinstance(lane, CardLane)]
    cards = Counter(" ".join(card.text.split()) for lane in lanes for card in lane.cards)
    again = (card.text for lane in back.lanes if isinstance(lane, CardLane) for card in lane.cards)
    assert cards <= Counter(" ".join(text.split()) for text in again)


def test_an_example_comes_back_with_lanes_cards_and_its_curve() -> None:
    journey = JourneyMap.model_validate_json(resources.path("examples", "software-onboarding.cjm").read_bytes())
    back = read(json.loads(to_ojf(journey))).journey
    assert (back.title, back.scenario) == (journey.title, journey.scenario)
    kinds = [lane.kind for lane in journey.lanes if isinstance(lane, CardLane)]
    assert [lane.kind for lane in back.lanes if isinstance(lane, CardLane)] == kinds
    texts, again = (
        [card.text for lane in each.lanes if isinstance(lane, CardLane) for card in lane.cards]
        for each in (journey, back)
    )
    assert again == texts
    curve, bent = (
        next(lane.curves[0] for lane in each.lanes if isinstance(lane, EmotionLane)) for each in (journey, back)
    )
    assert [point.value for point in bent.points] == pytest.approx([point.value for point in curve.points], abs=0.002)
    assert [point.text for point in bent.points] == [point.text for point in curve.points]
    notes = [say(note, "en") for note in ojf_notes(journey)]
    assert "Flows are left out: 4." in notes
    assert "Each step is a stage of its own, behind the name of its stage." in notes


def test_files_are_told_apart_by_what_they_hold(tmp_path: Path) -> None:
    (tmp_path / "return.ojf.json").write_text(json.dumps(RETURN), encoding="utf-8")
    (tmp_path / "other.json").write_text('{"format": "cjm"}', encoding="utf-8")
    numbers = count()
    assert read_journey(tmp_path / "return.ojf.json", lambda: f"n{next(numbers)}").journey.stages[0].title == "Notice"
    with pytest.raises(Fault, match="no OpenJourney map"):
        read_journey(tmp_path / "other.json", lambda: f"n{next(numbers)}")


def test_a_layer_without_end_is_refused_in_a_sentence() -> None:
    node = {"stageId": "s", "swimlaneId": "l", "blueprint": {"onstage": [{"action": "a"}] * 10_001}}
    data = {"stages": [{"id": "s"}], "swimlanes": [{"id": "l"}], "nodes": [node]}
    with pytest.raises(Fault) as caught:
        read_ojf(data, lambda: "x")
    assert "10,000" in say(caught.value.text, "en")
