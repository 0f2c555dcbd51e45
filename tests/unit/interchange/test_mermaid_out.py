"""Maps written as Mermaid diagrams: what the grammar can hold comes back."""

import re
from itertools import count

import pytest
from hypothesis import given, settings

from cjm_desktop import resources
from cjm_desktop.interchange.mermaid import read_mermaid
from cjm_desktop.interchange.mermaid_out import mermaid_notes, to_mermaid
from cjm_desktop.model.lanes import CardLane, EmotionLane
from cjm_desktop.model.records import JourneyMap, Persona, Stage, Step
from cjm_desktop.words import say
from tests.maps import journey_maps

WORDS = r"(?:[^:;#%<&\n]|%(?!%)|#\d+;)+"
TASK = re.compile(rf"      {WORDS}: -?\d+(\.\d+)?(: {WORDS})?")
SECTION = re.compile(rf"    section {WORDS}")
DESCRIPTION = re.compile(rf"    accDescr: {WORDS}|    accDescr {{\n(      {WORDS}\n)+    }}")


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
    at = next((at for at, line in enumerate(lines) if line.startswith("    section ")), len(lines))
    assert at == 0 or DESCRIPTION.fullmatch("\n".join(lines[:at]))
    assert all(TASK.fullmatch(line) or SECTION.fullmatch(line) for line in lines[at:])


@given(journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_titles_and_scenario_of_every_map_come_back_whatever_signs_they_have(journey: JourneyMap) -> None:
    back = again(to_mermaid(journey))
    assert back.title == journey.title.strip()
    assert titles(back) == [(title.strip(), [step.strip() for step in steps]) for title, steps in titles(journey)]
    lines = [re.sub(r"\t+", " ", line.strip()) for line in journey.scenario.split("\n")]
    assert back.scenario == "\n".join(filter(None, lines))


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


def test_signs_and_words_of_the_grammar_are_written_as_codes() -> None:
    steps = (Step(id="a", title="section review: 10;30 #5\n50% 5%%"), Step(id="b"), Step(id="c", title="步骤：3"))
    journey = JourneyMap(
        format="cjm",
        version=1,
        id="map",
        title="A: B",
        scenario="One\n{two}",
        personas=(Persona(id="p", name="Li, Min"),),
        stages=(Stage(id="s", title="Step 1: <br/>", steps=steps),),
    )
    text = to_mermaid(journey)
    assert text.splitlines() == [
        "journey",
        "    title A#58; B",
        "    accDescr {",
        "      One",
        "      {two#125;",
        "    }",
        "    section Step 1#58; #60;br/>",
        "      #115;ection review#58; 10#59;30 #35;5 50% 5#37;#37;: 3: Li#44; Min",
        "      #160;: 3: Li#44; Min",
        "      步骤#65306;3: 3: Li#44; Min",
    ]
    back = again(text)
    assert (back.title, back.scenario, titles(back)) == (journey.title, journey.scenario, titles(journey))
    assert [persona.name for persona in back.personas] == ["Li, Min"]


SHAPES = (
    (
        "journey\n    title My working day\n    section Go to work\n      Make tea: 5: Me\n      Do work: 1: Me, Cat\n"
        "    section Go home\n      Sit down: 5: Me"
    ),
    "journey\ntitle Family\nsection Morning\nBreakfast: 5: Dad, Mum, Child#1, Child#2\nsection Evening\nTV: 4.5: Dad",
    "journey\naccTitle: Care\naccDescr {\n  One line\n  and another\n}\ntitle Visit\nsection Order from website",
    "---\ntitle: Front\n---\n%%{init: {'theme': 'dark'}}%%\njourney\n%% note\nMeet at 10:30: 4: Me\n",
    "journey\n title 客户支持\n section 📋 提交：工单\n 填写表单: 2: 客户\n 自动回复: 3: 机器人, 客户\n",
    "journey\nsection A<br/>B\nsection C\n",
    "journey\nsection One\n" + "".join(f"T{number}: {number % 5 + 1}: A{number}\n" for number in range(6)),
)


@pytest.mark.parametrize("text", SHAPES)
def test_what_a_diagram_says_comes_back_the_same(text: str) -> None:
    first = again(text)
    written = to_mermaid(first)
    assert again(written) == first
    assert not mermaid_notes(first, written)


def test_what_the_grammar_has_no_place_for_is_told() -> None:
    journey = JourneyMap.model_validate_json(resources.path("examples", "bank-loan-as-is.cjm").read_bytes())
    said = [say(note, "en") for note in mermaid_notes(journey, to_mermaid(journey))]
    cards = sum(len(lane.cards) for lane in journey.lanes if isinstance(lane, CardLane))
    assert f"Cards are left out: {cards}." in said
    assert f"Flows are left out: {len(journey.flows)}." in said
    [long] = mermaid_notes(again("journey\nA: 3"), "x" * 50_001)
    assert say(long, "en") == "Mermaid draws at most 50,000 characters; this diagram has 50,001."
    rated = again("journey\nAsk: 3\nWait\n")
    [unrated] = mermaid_notes(rated, to_mermaid(rated))
    assert say(unrated, "en").startswith("Steps that no point of the curve rates get the score 3")
