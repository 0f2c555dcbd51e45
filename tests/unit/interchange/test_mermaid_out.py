"""Maps written as Mermaid diagrams: what the grammar can hold comes back."""

import re
from itertools import count

import pytest
from hypothesis import given

from cjm_desktop import resources
from cjm_desktop.interchange.mermaid import read_mermaid
from cjm_desktop.interchange.mermaid_out import to_mermaid
from cjm_desktop.model.lanes import EmotionLane
from cjm_desktop.model.records import JourneyMap, Persona, Stage, Step
from tests.maps import journey_maps

TASK = re.compile(r"      [^:;#%{}\n]+: -?\d+(\.\d+)?(: [^:;#%{}\n]+)?")
SECTION = re.compile(r"    section [^:;#%{}\n]+")


def again(text: str) -> JourneyMap:
    numbers = count()
    return read_mermaid(text, lambda: f"n{next(numbers)}").journey


def titles(journey: JourneyMap) -> list[tuple[str, list[str]]]:
    return [(stage.title, [step.title for step in stage.steps]) for stage in journey.stages]


@given(journey_maps())
def test_every_map_becomes_lines_that_mermaids_grammar_takes(journey: JourneyMap) -> None:
    first, *lines = to_mermaid(journey).splitlines()
    assert first == "journey"
    if lines and lines[0].startswith("    title "):
        lines.pop(0)
    assert all(TASK.fullmatch(line) or SECTION.fullmatch(line) for line in lines)
    assert sum(line.startswith("      ") for line in lines) == sum(len(stage.steps) for stage in journey.stages)


@pytest.mark.parametrize("name", ["retail-moments", "ai-marketing", "bank-loan-as-is"])
def test_an_example_comes_back_with_stages_steps_and_scores(name: str) -> None:
    journey = JourneyMap.model_validate_json(resources.path("examples", f"{name}.cjm").read_bytes())
    back = again(to_mermaid(journey))
    assert titles(back) == titles(journey)
    curve = next(curve for lane in journey.lanes if isinstance(lane, EmotionLane) for curve in lane.curves)
    wanted = {point.step: point.value for point in curve.points}
    steps = [step.id for stage in journey.stages for step in stage.steps]
    [lane] = [lane for lane in back.lanes if isinstance(lane, EmotionLane)]
    assert [point.value for point in lane.curves[0].points] == pytest.approx(
        [wanted.get(step, 0) for step in steps], abs=0.01
    )


def test_signs_and_words_of_the_grammar_stay_text() -> None:
    steps = (Step(id="a", title="section review: 10;30 #5\n50%"), Step(id="b"))
    journey = JourneyMap(
        format="cjm",
        version=1,
        id="map",
        title="A: B",
        personas=(Persona(id="p", name="Li, Min"),),
        stages=(Stage(id="s", title="Step 1: context", steps=steps),),
    )
    assert to_mermaid(journey).splitlines() == [
        "journey",
        "    title A： B",
        "    section Step 1： context",
        "      “section review： 10；30 ＃5 50％”: 3: Li， Min",
        "      -: 3: Li， Min",
    ]
