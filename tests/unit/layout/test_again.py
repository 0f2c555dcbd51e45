"""A sheet made with the help of the one before equals a fresh one, and takes over what is the same."""

from dataclasses import replace
from itertools import count, pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cjm_desktop.edits.cards import change_card, move_card
from cjm_desktop.edits.lanes import change_lane
from cjm_desktop.edits.personas import change_persona
from cjm_desktop.edits.steps import change_step
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.finding import areas_of
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.layout.theme import PAPER
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.lookup import NoSuchRecord
from cjm_desktop.model.records import JourneyMap, Stage, Step, View
from cjm_desktop.model.seen import EVERYTHING
from cjm_desktop.progress import Cancelled
from tests.maps import journey_maps
from tests.unit.edits.making import Making
from tests.unit.edits.random_edits import MAKERS
from tests.unit.edits.sample import sample


def _lane(sheet: Sheet, name: str) -> object:
    return next(lane.block for lane in sheet.lanes if lane.block.lane.id == name)


@given(journey_maps(), st.data(), st.sampled_from((None, 0.7, 1.41)))
@settings(max_examples=settings().max_examples // 2)
def test_after_any_edits_the_sheet_equals_a_fresh_one(
    start: JourneyMap, data: st.DataObject, proportion: float | None
) -> None:
    current = start
    sheet = layout_map(start, proportion)
    numbers = count()
    for maker in data.draw(st.lists(st.sampled_from(MAKERS), min_size=1, max_size=6)):
        try:
            current = maker(Making(data, current, numbers))(current)
        except (IndexError, NoSuchRecord):
            continue  # nothing to work on
        sheet = layout_map(current, proportion, previous=sheet)
        assert sheet == layout_map(current, proportion)


def test_a_lane_that_becomes_another_kind_looks_like_it() -> None:
    start = sample()
    after = change_lane(start, "pains", kind="opportunity")
    assert layout_map(after, previous=layout_map(start)) == layout_map(after)


def test_another_language_theme_or_persona_is_seen() -> None:
    start = sample()
    sheet = layout_map(start)
    chinese = changed(start, language="zh-Hans")
    assert layout_map(chinese, previous=sheet) == layout_map(chinese)
    theme = replace(PAPER, ink="#000000")
    assert layout_map(start, theme=theme, previous=sheet) == layout_map(start, theme=theme)
    renamed = change_persona(start, "ann", name="Zoë")
    assert layout_map(renamed, previous=sheet) == layout_map(renamed)
    assert layout_map(renamed, previous=sheet) != sheet


def test_what_did_not_change_is_taken_over() -> None:
    start = sample()
    before = layout_map(start)
    after = layout_map(change_card(start, "touch", "site", text="Another text"), previous=before)
    assert after.columns is before.columns
    assert _lane(after, "pains") is _lane(before, "pains")
    assert _lane(after, "feel") is _lane(before, "feel")
    assert _lane(after, "touch") is not _lane(before, "touch")
    one, two = (
        {card.block.card.id: card.block for lane in sheet.lanes for card in lane.block.cards}
        for sheet in (before, after)
    )
    assert [name for name, block in one.items() if two[name] is not block] == ["site"]


def test_a_faint_card_stays_faint_when_its_text_changes() -> None:
    view = changed(EVERYTHING, channels=("store",), highlights=True)
    start = change_card(sample(), "touch", "staff", through=None)
    after = change_card(start, "touch", "site", text="Another text")
    assert layout_map(after, previous=layout_map(start, view=view), view=view) == layout_map(after, view=view)


def test_a_card_that_no_longer_spans_several_steps_is_as_wide_as_its_own() -> None:
    start = sample()
    after = change_card(start, "touch", "staff", through=None)
    assert layout_map(after, previous=layout_map(start)) == layout_map(after)


def test_cards_are_found_where_they_stand_after_they_have_changed_places() -> None:
    start = change_card(sample(), "touch", "staff", through=None)
    after = move_card(start, "touch", "site", to_lane="touch", step="look", before="shop")
    again = layout_map(after, previous=layout_map(start))
    assert again == layout_map(after)
    assert [found.record for found in areas_of(again, frozenset(["shop", "site"]))] == ["site", "shop"]


def test_the_legend_is_taken_over_until_the_map_says_something_else_there() -> None:
    start = sample()
    before = layout_map(start)
    touched = change_card(start, "touch", "site", text="Another text")
    assert layout_map(touched, previous=before).legend.shapes is before.legend.shapes
    for after in (
        change_card(start, "touch", "site", severity=3, moment="fmot", evidence="assumption"),
        changed(start, client="Bank"),
        changed(start, confidentiality="Secret"),
        change_step(start, "look", moment="zmot"),
        changed(start, lanes=start.lanes[1:]),
        changed(start, flows=()),
    ):
        again = layout_map(after, previous=before)
        assert again == layout_map(after)
        assert again.legend.shapes != before.legend.shapes


@given(st.floats(60, 1000))
@example(150)
def test_a_step_of_another_width_moves_what_stands_right_of_it(width: float) -> None:
    start = sample()
    after = change_step(start, "look", width=width)
    assert layout_map(after, previous=layout_map(start)) == layout_map(after)


def test_progress_rises_and_may_stop_the_work() -> None:
    heard: list[float] = []
    layout_map(sample(), progress=heard.append)
    assert heard == sorted(heard)
    assert 0 < heard[0] <= heard[-1] <= 1

    def stop(_done: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        layout_map(sample(), progress=stop)


def test_progress_is_told_in_small_steps_within_a_long_lane() -> None:
    """Whoever waits gets the interpreter back where progress is told: never after more than some dozen cards."""
    heard: list[float] = []
    cards = tuple(Card(id=f"c{number}", step="open", text="Text") for number in range(1000))
    start = sample()
    lanes = (CardLane(id="long", kind="free", cards=cards),)
    start = changed(start, lanes=lanes, stages=(Stage(id="g", steps=(Step(id="open"),)),), flows=())
    layout_map(start, progress=heard.append)
    assert max(later - earlier for earlier, later in pairwise((0, *heard))) <= 50 / len(cards) + 1e-9
    assert heard == sorted(heard)


def test_a_faint_card_that_is_changed_stays_faint() -> None:
    start = sample()
    view = View(id="v", personas=("bob",), highlights=True)
    start = change_card(start, "pains", "rain", personas=("ann",))
    after = change_card(start, "pains", "rain", text="Another text")
    assert layout_map(after, view=view, previous=layout_map(start, view=view)) == layout_map(after, view=view)


def test_a_field_that_is_emptied_again_leaves_no_trace() -> None:
    """Saved and opened, the map stands as it did on the screen: a file does not tell what was emptied."""
    start = sample()
    filled = change_card(start, "pains", "rain", tags=("wet",), owner="Ann")
    emptied = change_card(filled, "pains", "rain", tags=(), owner="")
    assert emptied == start
    assert layout_map(filled, 1.4) != layout_map(start, 1.4)
    assert layout_map(emptied, 1.4) == layout_map(start, 1.4)
