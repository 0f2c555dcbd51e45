"""The sheet of a persona: whatever it says, everything has its own place."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop import resources
from cjm_desktop.layout.persona_sheet import PersonaSheet, layout_persona
from cjm_desktop.layout.shapes import Label
from cjm_desktop.layout.shapes import Path as Outline
from cjm_desktop.model.lanes import CardLane, EmotionLane
from cjm_desktop.model.records import JourneyMap, Persona, Trait
from tests.maps import journey_maps
from tests.unit.edits.sample import sample
from tests.unit.layout.geometry import Rectangle, bounds, meeting, of

LANDSCAPE, PORTRAIT = 277 / 190, 190 / 277


def check_sheet(sheet: PersonaSheet, proportion: float) -> None:
    content = Rectangle(0, 0, sheet.width - 2 * sheet.margin, sheet.height - 2 * sheet.margin)
    assert all(content.holds(bounds(shape)) for shape in sheet.shapes)
    assert not meeting(bounds(label) for label in of(Label, sheet.shapes))
    assert content.right / content.bottom <= proportion + 1e-6
    assert list(sheet.groups()) == [(sheet.margin, sheet.margin, sheet.shapes)]


def said(sheet: PersonaSheet) -> list[str]:
    return [label.text.text for label in of(Label, sheet.shapes)]


@given(journey_maps(), st.sampled_from((LANDSCAPE, PORTRAIT, 1.0)))
@settings(max_examples=settings().max_examples // 2)
def test_any_persona_of_any_map_has_a_sheet(start: JourneyMap, proportion: float) -> None:
    for persona in start.personas:
        check_sheet(layout_persona(start, persona.id, proportion), proportion)


@pytest.mark.parametrize("proportion", [LANDSCAPE, PORTRAIT])
@pytest.mark.parametrize("path", sorted(resources.path("examples").iterdir()), ids=lambda path: path.stem)
def test_the_examples_people_have_sheets(path: Path, proportion: float) -> None:
    start = JourneyMap.model_validate_json(path.read_bytes())
    for persona in start.personas:
        sheet = layout_persona(start, persona.id, proportion)
        check_sheet(sheet, proportion)
        assert {persona.name, persona.role} <= {*said(sheet), ""}


def with_ann(**fields: object) -> JourneyMap:
    ann = Persona.model_validate({"id": "ann", "name": "Ann", **fields})
    return sample().model_copy(update={"personas": (ann, sample().personas[1])})


def test_it_says_what_the_persona_says() -> None:
    start = with_ann(
        role="Nurse",
        quote="Not again",
        share=0.4,
        goals=("Sleep",),
        needs=("Quiet",),
        frustrations=("Noise",),
        traits=(Trait(low="Careful", high="Bold", value=0.25),),
    )
    wanted = {"Ann", "Nurse", "“Not again”", "40 %", "Sleep", "Quiet", "Noise", "Careful", "Bold", "Rain", "Wet"}
    assert wanted <= set(said(layout_persona(start, "ann", LANDSCAPE)))


def test_pain_points_are_those_of_the_persona_and_of_everybody_the_worst_first() -> None:
    start = sample()
    lane = next(lane for lane in start.lanes if lane.id == "pains")
    assert isinstance(lane, CardLane)
    rain = lane.cards[0]
    cards = (
        rain.model_copy(update={"id": "a", "text": "Ann's", "personas": ("ann",), "severity": 1}),
        rain.model_copy(update={"id": "b", "text": "Bob's", "personas": ("bob",)}),
        rain.model_copy(update={"id": "c", "text": "Everybody's", "severity": 3}),
    )
    lanes = tuple(lane.model_copy(update={"cards": cards}) if each is lane else each for each in start.lanes)
    texts = said(layout_persona(start.model_copy(update={"lanes": lanes}), "ann", LANDSCAPE))
    assert texts.index("Everybody's") < texts.index("Ann's")
    assert "Bob's" not in texts


def test_a_curve_that_is_another_s_is_not_shown_and_one_that_is_nobody_s_is_everybody_s() -> None:
    start = sample()
    assert "Wet" not in said(layout_persona(start, "bob", LANDSCAPE))
    lane = next(lane for lane in start.lanes if isinstance(lane, EmotionLane))
    curves = tuple(curve.model_copy(update={"persona": None}) for curve in lane.curves)
    lanes = tuple(lane.model_copy(update={"curves": curves}) if each is lane else each for each in start.lanes)
    assert "Wet" in said(layout_persona(start.model_copy(update={"lanes": lanes}), "bob", LANDSCAPE))


def test_of_very_long_lists_the_number_of_what_is_left_out_is_said() -> None:
    sheet = layout_persona(with_ann(goals=tuple(f"Goal {number}" for number in range(500))), "ann", LANDSCAPE)
    check_sheet(sheet, LANDSCAPE)
    assert "and 492 more" in said(sheet)


def test_a_trait_stands_where_it_is_between_its_ends() -> None:
    places: list[float] = []
    for value in (0.0, 0.5, 1.0):
        start = with_ann(traits=(Trait(low="Careful", high="Bold", value=value),))
        sheet = layout_persona(start, "ann", LANDSCAPE)
        dots = [path for path in of(Outline, sheet.shapes) if path.stroke == sheet.theme.paper]
        places.append(dots[-1].x)
    assert places == sorted(places)
    assert places[1] == pytest.approx((places[0] + places[2]) / 2)
