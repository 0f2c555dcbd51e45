"""The handout of the actions: whatever they say, each stands on one page, with where it comes from."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop.edits.actions import add_action
from cjm_desktop.edits.vocabulary import add_word
from cjm_desktop.layout.action_sheet import layout_actions
from cjm_desktop.layout.list_sheet import ListSheet
from cjm_desktop.layout.shapes import Label, Path
from cjm_desktop.model.actions import Action
from cjm_desktop.model.change import changed
from cjm_desktop.model.records import Department, JourneyMap
from tests.maps import journey_maps
from tests.unit.edits.sample import sample
from tests.unit.layout.geometry import Rectangle, bounds, meeting, of

LANDSCAPE, PORTRAIT = 277 / 190, 190 / 277
TODAY = dt.date(2026, 11, 26)


def check_look(sheets: tuple[ListSheet, ...], proportion: float) -> None:
    for sheet in sheets:
        content = Rectangle(0, 0, sheet.width - 2 * sheet.margin, sheet.height - 2 * sheet.margin)
        assert all(content.holds(bounds(shape)) for shape in sheet.shapes)
        assert not meeting(bounds(label) for label in of(Label, sheet.shapes))
        assert content.right / content.bottom <= proportion + 1e-6
        assert list(sheet.groups()) == [(sheet.margin, sheet.margin, sheet.shapes)]


def said(sheet: ListSheet) -> list[str]:
    return [label.text.text for label in of(Label, sheet.shapes)]


def planned() -> JourneyMap:
    journey = add_word(sample(), Department(id="shops", name="Shops", colour="#1F4FA8"))
    action = Action(
        id="fix",
        title="Sell raincoats",
        note="At the till.",
        cards=("rain", "shop"),
        audience=0.4,
        value=4,
        weeks=6,
        owner="Li",
        department="shops",
        due=dt.date(2027, 1, 31),
        status="under-way",
    )
    return add_action(add_action(journey, action), Action(id="ask", weeks=1))


@given(journey_maps(), st.sampled_from((LANDSCAPE, PORTRAIT, 1.0)))
@settings(max_examples=settings().max_examples // 2)
def test_any_actions_of_any_map_have_their_table(start: JourneyMap, proportion: float) -> None:
    sheets = layout_actions(start, proportion, TODAY)
    check_look(sheets, proportion)
    titles = [text for sheet in sheets for text in said(sheet)]
    for action in start.actions:
        assert (action.title if action.title.strip() else "") in {"", *titles}


def test_a_row_says_what_why_how_much_who_and_until_when() -> None:
    (sheet,) = layout_actions(planned(), LANDSCAPE, TODAY)
    check_look((sheet,), LANDSCAPE)
    assert {
        *("Actions", "Buying a bicycle", "Open 1 · Under way 1", "Action", "Comes from", "Who, until when"),
        *("1", "Sell raincoats", "At the till.", "Rain", "After › 3 Ride", "Shop window", "Before › 1 Look"),
        *("Audience", "40 %", "Value", "Time to effect", "6 weeks", "Li", "Shops", "31 Jan 2027", "Under way"),
        *("2", "Action without a name", "1 week", "Open"),
    } <= {*said(sheet)}
    assert not {"Investment", "Difficulty"} & {*said(sheet)}, "they are not rated"


@pytest.mark.parametrize("proportion", [LANDSCAPE, PORTRAIT])
def test_many_actions_go_on_on_further_pages_below_the_same_head(proportion: float) -> None:
    actions = tuple(changed(planned().actions[0], id=f"a{number}", title=f"Plan {number}") for number in range(40))
    sheets = layout_actions(changed(planned(), actions=actions), proportion, TODAY)
    check_look(sheets, proportion)
    assert len(sheets) > 2
    assert len({sheet.height for sheet in sheets}) == 1
    for place, sheet in enumerate(sheets, start=1):
        assert {"Comes from", f"page {place} of {len(sheets)}"} <= {*said(sheet)}
    plans = [text for sheet in sheets for text in said(sheet) if text.startswith("Plan ")]
    assert plans == [action.title for action in actions]


@pytest.mark.parametrize("proportion", [LANDSCAPE, PORTRAIT])
def test_what_is_late_says_so_with_a_sign_and_in_words(proportion: float) -> None:
    due = dt.date(2026, 11, 25)
    late = Action(id="late", title="Late", due=due)
    others = (
        Action(id="now", due=TODAY),
        Action(id="done", due=due, status="done", done=TODAY),
        Action(id="gone", due=due, status="dropped"),
    )
    (sheet,) = layout_actions(changed(sample(), actions=(late, *others)), proportion, TODAY)
    check_look((sheet,), proportion)
    assert "Open 2 · Done 1 · Dropped 1 · Overdue 1" in said(sheet)
    assert said(sheet).count("25 Nov 2026, overdue") == 1
    assert {"26 Nov 2026", "on 26 Nov 2026", "25 Nov 2026"} <= {*said(sheet)}
    (without,) = layout_actions(changed(sample(), actions=others), proportion, TODAY)
    signs = [sum(shape.fill == each.theme.severity for shape in of(Path, each.shapes)) for each in (sheet, without)]
    assert signs == [1, 0]


def test_sixty_actions_as_they_usually_are_take_few_pages() -> None:
    actions = tuple(changed(planned().actions[0], id=f"a{number}", investment=2, difficulty=3) for number in range(60))
    assert len(layout_actions(changed(planned(), actions=actions), LANDSCAPE, TODAY)) <= 8
