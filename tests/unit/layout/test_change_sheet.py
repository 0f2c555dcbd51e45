"""What changed, on paper: whatever differs is told, charted or listed, within the page and clear of each other."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop.edits.actions import add_action, change_action
from cjm_desktop.edits.cards import add_card, delete_card, move_card
from cjm_desktop.edits.copies import renewed
from cjm_desktop.edits.curves import set_point
from cjm_desktop.edits.stages import change_stage
from cjm_desktop.insight.comparison import Comparison, compared
from cjm_desktop.insight.gaps import gaps_within
from cjm_desktop.insight.saying import said_of
from cjm_desktop.insight.sections import sections
from cjm_desktop.layout.change_sheet import layout_changes
from cjm_desktop.layout.list_sheet import ListSheet
from cjm_desktop.layout.shapes import Label
from cjm_desktop.model.actions import Action
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card, Curve, CurvePoint, EmotionLane
from cjm_desktop.model.records import JourneyMap, Stage, Step
from cjm_desktop.words import say
from tests.maps import journey_maps
from tests.unit.edits.random_edits import wandered
from tests.unit.edits.sample import numbered, sample
from tests.unit.layout.geometry import Rectangle, bounds, meeting, of

LANDSCAPE, PORTRAIT = 277 / 190, 190 / 277
CALLED = ("Before the pilot", "Now")


def check_look(sheets: tuple[ListSheet, ...], proportion: float) -> None:
    for sheet in sheets:
        content = Rectangle(0, 0, sheet.width - 2 * sheet.margin, sheet.height - 2 * sheet.margin)
        assert all(content.holds(bounds(shape)) for shape in sheet.shapes)
        assert not meeting(bounds(label) for label in of(Label, sheet.shapes))
        assert content.right / content.bottom <= proportion + 1e-6
        assert list(sheet.groups()) == [(sheet.margin, sheet.margin, sheet.shapes)]


def said(sheets: tuple[ListSheet, ...]) -> list[str]:
    return [label.text.text for sheet in sheets for label in of(Label, sheet.shapes)]


def improved() -> Comparison:
    before = add_action(sample(), Action(id="roof", title="Lend raincoats", cards=("rain",), owner="Li"))
    after = set_point(
        change_action(before, "roof", status="done", done=dt.date(2026, 9, 1)), "feel", "mood", "ride", value=0.25
    )
    after = add_card(after, "touch", Card(id="new", step="try", text="Test ride"))
    after = move_card(delete_card(after, "touch", "shop"), "touch", "site", step="try", to_lane="touch")
    return compared(before, change_stage(after, "before", title="Beforehand"))


@given(journey_maps(), st.data(), st.sampled_from((LANDSCAPE, PORTRAIT, 1.0)))
@settings(max_examples=settings().max_examples // 2)
def test_whatever_differs_is_told(start: JourneyMap, data: st.DataObject, proportion: float) -> None:
    after = wandered(data, start, 5)
    comparison = compared(start, changed(after, id=start.id))
    sheets = layout_changes(comparison, CALLED, proportion)
    check_look(sheets, proportion)
    told = said(sheets)
    language = comparison.after.language
    for section in sections(comparison.before, comparison.after, comparison.differences, figures=False):
        for difference in section.differences:
            assert say(said_of(difference), language) in told


def test_the_page_says_which_states_how_much_and_what() -> None:
    sheets = layout_changes(improved(), CALLED, LANDSCAPE)
    check_look(sheets, LANDSCAPE)
    assert len(sheets) <= 2
    assert {
        *("What changed", "Buying a bicycle", "Before: Before the pilot  ·  After: Now"),
        *("1  Added", "1  Removed", "1  Moved", "3  Changed"),
        *("How it feels, and what is measured", "Beforehand", "After", "Ride", "Ann", "in % of the scale"),
        *("−50 → 25", "+75", "50", "Mean 0 → 38", "before", "after"),
        *("What was done in between", "Lend raincoats", "Li · 1 Sep 2026", "Ride, Ann: −50 % → 25 % (+75 %)"),
        *("Stage “Before” is now “Beforehand”", "Card “Test ride” added, in “Touchpoints” at “Try”"),
        *("Card “Shop window” removed, in “Touchpoints” at “Look”", "Card “Web site” moved from “Look” to “Try”"),
    } <= {*said(sheets)}
    assert "Point of" not in " ".join(said(sheets)), "the chart tells that"


def test_it_speaks_the_language_of_the_map() -> None:
    comparison = improved()
    spoken = compared(comparison.before, changed(comparison.after, language="zh-Hans"))
    assert {"变更内容", "1  新增", "期间完成的举措", "之前"} <= {*said(layout_changes(spoken, CALLED, LANDSCAPE))}


def test_maps_without_common_ids_say_how_they_are_compared() -> None:
    copy = renewed(sample(), numbered("copy"))
    told = said(layout_changes(compared(copy, sample()), CALLED, PORTRAIT))
    assert "Both say the same." in told
    assert any(text.startswith("The two maps share no records") for text in told)


@pytest.mark.parametrize("proportion", [LANDSCAPE, PORTRAIT])
def test_a_long_journey_goes_on_in_bands_and_on_further_pages(proportion: float) -> None:
    stages = tuple(
        Stage(
            id=f"s{number}",
            title=f"Stage {number}",
            steps=tuple(Step(id=f"s{number}-{place}", title=f"Step {number}.{place}") for place in range(5)),
        )
        for number in range(12)
    )
    steps = [step for stage in stages for step in stage.steps]

    def state(value: float) -> JourneyMap:
        points = tuple(CurvePoint(step=step.id, value=value) for step in steps)
        lane = EmotionLane(id="feel", kind="emotion", curves=(Curve(id="mood", points=points),))
        return JourneyMap(format="cjm", version=1, id="map", stages=stages, lanes=(lane,))

    after = state(0.5)
    renamed = changed(after, stages=tuple(changed(each, title=f"{each.title}, as it is called now") for each in stages))
    sheets = layout_changes(compared(state(-0.5), renamed), CALLED, proportion)
    check_look(sheets, proportion)
    assert len(sheets) > 1
    told = said(sheets)
    assert {step.title for step in steps} <= {*told}
    assert told.count("+100") == len(steps)
    assert len({sheet.height for sheet in sheets}) == 1
    assert f"page 1 of {len(sheets)}" in told


def test_hostile_texts_are_words() -> None:
    text = "<b>&amp;</b> {name} =1+1"
    after = change_stage(add_card(sample(), "touch", Card(id="new", step="try", text=text)), "before", title=text)
    told = said(layout_changes(compared(sample(), after), (text, text), LANDSCAPE))
    assert f"Stage “Before” is now “{text}”" in told
    assert f"Before: {text}  ·  After: {text}" in told


def test_from_as_is_to_to_be_the_greatest_improvement_comes_first() -> None:
    lane = EmotionLane(
        id="feel",
        kind="emotion",
        curves=(
            Curve(id="is", state="as-is", points=points(-0.5, 0.2, 0.4)),
            Curve(id="wanted", state="to-be", points=points(0.5, 0.6, 0.3)),
        ),
    )
    comparison = gaps_within(changed(sample(), lanes=(lane,), state="as-is"))
    for proportion in (LANDSCAPE, PORTRAIT):
        sheets = layout_changes(comparison, ("As-is", "To-be"), proportion)
        check_look(sheets, proportion)
        told = said(sheets)
        assert told[0] == "From as-is to to-be"
        assert "As-is → To-be: on average from +3 % to +47 %, most at “Look”, “Try”" in told
        assert {"As-is", "To-be"} <= {*told}
        assert not {"before", "after", "What changed"} & {*told}
        rows = told[told.index("Biggest improvements") :]
        worse = rows.index("What is to become worse")
        assert [text for text in rows[:worse] if text in ("Look", "Try", "Ride")] == ["Look", "Try"]
        assert rows[worse + 1 : worse + 3] == ["1", "Ride"]
        assert {"−50 % → 50 %", "+100 %", "40 % → 30 %", "−10 %"} <= {*rows}


def points(*values: float) -> tuple[CurvePoint, ...]:
    steps = zip(("look", "try", "ride"), values, strict=True)
    return tuple(CurvePoint(step=step, value=value) for step, value in steps)
