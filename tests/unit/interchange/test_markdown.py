"""Maps as Markdown, and the tables of Markdown as maps."""

import re
from itertools import count

import pytest
from hypothesis import given, settings

from cjm_desktop import resources
from cjm_desktop.interchange.imported import Imported
from cjm_desktop.interchange.markdown_in import read_markdown
from cjm_desktop.interchange.markdown_out import markdown_notes, to_markdown
from cjm_desktop.interchange.order import TableWay
from cjm_desktop.model.comments import Comment
from cjm_desktop.model.lanes import Card, CardLane, EmotionLane
from cjm_desktop.model.records import JourneyMap, Stage, Step
from cjm_desktop.model.references import steps_of
from cjm_desktop.words import Fault, say
from tests.maps import journey_maps

STAGES = """# Buying a kettle

She needs one by Friday.

| Stage | Look | | Buy |
|:------|------|---|----:|
| Step | Search | Compare | Pay |
| Actions | Types *kettle*<br>Opens **ten** tabs | | Pays \\| waits |
| Pain points | | Too many [offers](https://x.org/a_(b)) | |
| Emotion | 3 | 2 fine | 5 |
"""
STEPS = """Buying a kettle
===

Phase | Step | Actions | Thoughts
--- | --- | --- | ---
Look | Search | Types kettle | Where?
Look | Compare | | Which &amp; why?
Buy | Pay | Pays |
"""


def read(text: str) -> Imported:
    numbers = count()
    return read_markdown(text, "file", lambda: f"n{next(numbers)}")


def titles(journey: JourneyMap) -> list[tuple[str, list[str]]]:
    return [(stage.title, [step.title for step in stage.steps]) for stage in journey.stages]


def cards(journey: JourneyMap) -> dict[str, list[tuple[str, str]]]:
    names = {step.id: step.title for step in steps_of(journey)}
    lanes = (lane for lane in journey.lanes if isinstance(lane, CardLane))
    return {lane.kind: [(names[card.step], card.text) for card in lane.cards] for lane in lanes}


def example(name: str) -> JourneyMap:
    return JourneyMap.model_validate_json(resources.path("examples", f"{name}.cjm").read_bytes())


def map_of(text: str) -> JourneyMap:
    card = Card(id="c", step="a", text=text, note="secret", comments=(Comment(id="r", text="said"),))
    lane = CardLane(id="l", kind="pain-point", cards=(card,))
    stages = (Stage(id="s", title=text, steps=(Step(id="a", title=text), Step(id="b", title="next"))),)
    return JourneyMap(format="cjm", version=1, id="m", title=text, scenario=text, stages=stages, lanes=(lane,))


def test_a_table_with_stages_along_the_top_is_read() -> None:
    made = read(STAGES)
    assert (made.journey.title, made.journey.scenario) == ("Buying a kettle", "She needs one by Friday.")
    assert titles(made.journey) == [("Look", ["Search", "Compare"]), ("Buy", ["Pay"])]
    assert cards(made.journey) == {
        "customer-action": [("Search", "Types kettle"), ("Search", "Opens ten tabs"), ("Pay", "Pays | waits")],
        "pain-point": [("Compare", "Too many offers")],
    }
    [lane] = [lane for lane in made.journey.lanes if isinstance(lane, EmotionLane)]
    assert [(point.value, point.text) for point in lane.curves[0].points] == [(0, ""), (-0.5, "fine"), (1, "")]
    assert not made.notes


def test_a_table_with_a_row_a_step_is_read() -> None:
    made = read(STEPS)
    assert made.journey.title == "Buying a kettle"
    assert titles(made.journey) == [("Look", ["Search", "Compare"]), ("Buy", ["Pay"])]
    assert cards(made.journey)["thought"] == [("Search", "Where?"), ("Compare", "Which & why?")]


def test_further_tables_go_to_the_steps_of_the_same_names_and_the_rest_is_told_with_its_line() -> None:
    text = (
        f"{STAGES}\n## More\n\nWords.\n\n```js\nx | y\n```\n\n| Step | Search | Pay |\n|-|-|-|\n| Quotes | Hm | Ah |\n"
    )
    made = read(text)
    assert len(list(steps_of(made.journey))) == 3
    assert cards(made.journey)["quote"] == [("Search", "Hm"), ("Pay", "Ah")]
    assert [say(note, "en") for note in made.notes] == [
        "line 12: “More” is no table and left out",
        "line 14: “Words.” is no table and left out",
        "line 16: “```js” is no table and left out",
    ]


@pytest.mark.parametrize(("text", "problem"), [("# No\n\ntable", "no table"), ("x" * 1_000_001, "longer than")])
def test_what_holds_no_table_is_refused(text: str, problem: str) -> None:
    with pytest.raises(Fault, match=problem):
        read(text)
    with pytest.raises(Fault, match="more than"):
        read("| a | b |\n|-|-|\n\n" * 101)
    with pytest.raises(Fault, match="too large"):
        read("\n\n|" + "a|" * 300 + "\n|" + "-|" * 300 + "\n|" + "b|" * 300)


@pytest.mark.parametrize("way", ["stages", "steps"])
@pytest.mark.parametrize("name", ["software-onboarding", "bank-loan-as-is", "retail-moments"])
def test_an_example_comes_back_from_its_table(name: str, way: TableWay) -> None:
    journey = example(name)
    back = read(to_markdown(journey, way)).journey
    assert (back.title, back.scenario, back.goals) == (journey.title, journey.scenario, journey.goals)
    assert titles(back) == titles(journey)
    usual = {lane.kind for lane in journey.lanes if isinstance(lane, CardLane) and not lane.title}
    wanted = {kind: sorted(found) for kind, found in cards(journey).items() if kind in usual}
    assert wanted.items() <= {kind: sorted(found) for kind, found in cards(back).items()}.items()
    first, again = (
        next(lane.curves[0] for lane in each.lanes if isinstance(lane, EmotionLane)) for each in (journey, back)
    )
    assert [(point.value, point.text) for point in again.points] == [
        (pytest.approx(point.value), point.text) for point in first.points
    ]


HOSTILE = (
    "a | b || c", "back\\slash \\| \\\\", "<script>alert(1)</script>", "[x](javascript:alert(1))", "![i](x)",
    "**bold** _it_ `code` ~~gone~~", "https://evil.example www.evil.example a@b.example", "# head", "- item", "1. item",
    "&lt;b&gt; &#60;", "===", "---", "> quote", "| --- |", "<br>", "@team #12 $x$", "]]> --> </style>", "```",
)  # fmt: skip


@pytest.mark.parametrize("way", ["stages", "steps"])
@pytest.mark.parametrize("text", HOSTILE)
def test_signs_in_texts_stay_texts(text: str, way: TableWay) -> None:
    written = to_markdown(map_of(text), way)
    back = read(written).journey
    listed = text.removeprefix("- ")
    assert (back.title, titles(back)) == (text, [(text, [text, "next"])])
    assert cards(back) == {"pain-point": [(text, listed)]}
    bare = re.sub(r"\\[!-/:-@\[-`{-~]", "", written).replace("<br>", "")
    assert not re.search(r"[<>\[\]`*_~]|https?:|www\.|@|&", bare)


@given(journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_every_map_is_a_table_with_as_many_cells_in_each_row(journey: JourneyMap) -> None:
    for way in ("stages", "steps"):
        text = to_markdown(journey, way)
        rows = [line for line in text.split("\n") if line.startswith("| ")]
        steps = len(list(steps_of(journey)))
        assert {len(re.split(r"(?<!\\)(?:\\\\)*\|", row)) - 2 for row in rows} == (
            set() if not steps else {steps + 1} if way == "stages" else {len(rows[0].split(" | "))}
        )


def test_comments_are_there_when_they_are_asked_for_and_notes_never() -> None:
    journey = map_of("words")
    assert "said" not in to_markdown(journey)
    assert "said" in to_markdown(journey, handout="comments")
    assert "secret" not in to_markdown(journey)
    with pytest.raises(Fault, match="no personas"):
        to_markdown(journey, handout="personas")
    assert "Notes for those who work on the map are left out: 1." in [say(n, "en") for n in markdown_notes(journey)]
