"""Lanes that are folded, hidden or made higher; lines below them; columns of time; what views change in the look."""

from dataclasses import replace

import pytest

from cjm_desktop.edits.cards import change_card
from cjm_desktop.edits.journey import change_journey
from cjm_desktop.edits.lanes import change_lane
from cjm_desktop.edits.steps import change_step
from cjm_desktop.layout.columns import GUTTER
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.finding import areas_of, found_at, placed_lane
from cjm_desktop.layout.shapes import Box, Label, Path
from cjm_desktop.layout.sheet import PlacedLane, Sheet
from cjm_desktop.model.change import changed
from cjm_desktop.model.kinds import SEPARATORS, Separator
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.seen import EVERYTHING
from cjm_desktop.words import say
from tests.unit.edits.sample import sample


def lane(sheet: Sheet, name: str) -> PlacedLane:
    placed = placed_lane(sheet, name)
    assert placed is not None
    return placed


def said(sheet: Sheet) -> list[str]:
    return [shape.text.text for _, _, shapes in sheet.groups() for shape in shapes if isinstance(shape, Label)]


def timed(*minutes: float | None) -> JourneyMap:
    journey = change_journey(sample(), columns="time")
    for step, each in zip(("look", "try", "ride"), minutes, strict=True):
        journey = change_step(journey, step, minutes=each)
    return journey


def test_a_folded_lane_is_a_strip_with_its_name_and_how_much_it_holds() -> None:
    sheet = layout_map(change_lane(change_lane(sample(), "touch", collapsed=True), "feel", collapsed=True))
    placed = lane(sheet, "touch")
    assert placed.block.height < 40
    assert placed.block.cards == ()
    assert {"Touchpoints", "3 cards", "1 curve"} <= set(said(sheet))
    assert "Shop window" not in said(sheet)


def test_a_lane_that_is_unfolded_looks_as_before() -> None:
    before = layout_map(sample())
    folded = layout_map(change_lane(sample(), "touch", collapsed=True), previous=before)
    assert layout_map(sample(), previous=folded) == before


def test_a_hidden_lane_is_left_out() -> None:
    sheet = layout_map(change_lane(sample(), "touch", hidden=True))
    assert placed_lane(sheet, "touch") is None
    assert "Shop window" not in said(sheet)
    assert sheet.seen.whole.lanes[0].hidden


@pytest.mark.parametrize("name", ["touch", "feel"])
def test_a_lane_is_at_least_as_high_as_wished(name: str) -> None:
    low = lane(layout_map(sample()), name).block.height
    assert lane(layout_map(change_lane(sample(), name, height=420)), name).block.height == pytest.approx(420, abs=1)
    if name == "touch":
        assert lane(layout_map(change_lane(sample(), name, height=40)), name).block.height == low


def test_curves_take_the_height_of_their_lane() -> None:
    usual, high = (lane(layout_map(change_lane(sample(), "feel", height=each)), "feel") for each in (None, 500))
    assert high.block.half > usual.block.half


@pytest.mark.parametrize("separator", SEPARATORS)
def test_a_line_of_a_blueprint_runs_below_its_lane_with_its_name(separator: Separator) -> None:
    plain = lane(layout_map(sample()), "touch")
    sheet = layout_map(change_lane(sample(), "touch", separator=separator))
    placed = lane(sheet, "touch")
    names = [shape for shape in placed.block.shapes if isinstance(shape, Label)]
    lines = [shape for shape in placed.block.shapes if isinstance(shape, Path) and shape.dash]
    (name,) = [each for each in names if each.text.text == say(SEPARATORS[separator], "en")]
    (line,) = lines
    assert line.y == placed.block.height > plain.block.height - 1
    assert name.y + name.text.height <= line.y
    assert all(each is name or each.y + each.text.height <= name.y for each in names)


def test_the_lines_are_told_apart_without_their_names() -> None:
    dashes = {
        shape.dash
        for separator in SEPARATORS
        for shape in lane(layout_map(change_lane(sample(), "touch", separator=separator)), "touch").block.shapes
        if isinstance(shape, Path) and shape.dash
    }
    assert len(dashes) == len(SEPARATORS)


def test_columns_are_as_wide_as_the_time_their_steps_take() -> None:
    columns = layout_map(timed(270, 300, 330)).columns
    first, second, third = columns.all
    assert all(column.to_scale for column in columns.all)
    assert second.width / first.width == pytest.approx(300 / 270)
    assert third.width / first.width == pytest.approx(330 / 270)
    equal = layout_map(change_journey(timed(270, 300, 330), columns="equal")).columns
    assert columns.right == pytest.approx(equal.right)
    assert columns.scale == pytest.approx(first.width / 270)


def test_no_column_is_too_narrow_to_read_and_the_legend_says_which_are_not_to_scale() -> None:
    sheet = layout_map(timed(1, 10_000, None))
    first, second, third = sheet.columns.all
    assert first.width >= 90
    assert third.width >= 90
    assert second.width > first.width
    assert [column.to_scale for column in sheet.columns.all] == [False, True, False]
    assert "Not to scale: steps 1, 3" in said(sheet)


def test_a_step_of_next_to_no_time_takes_its_room_from_the_others() -> None:
    columns = layout_map(timed(1e-9, 300, 330)).columns
    assert [column.to_scale for column in columns.all] == [False, True, True]
    assert columns.right == pytest.approx(layout_map(timed(1, 300, 330)).columns.right)


def test_columns_without_any_time_are_as_usual() -> None:
    sheet = layout_map(timed(None, None, None))
    assert sheet.columns == layout_map(sample()).columns
    assert not any(text.startswith("Not to scale") for text in said(sheet))


def test_a_ruler_says_how_long_a_piece_is() -> None:
    assert "3 h" in said(layout_map(timed(270, 300, 330)))
    assert "3 h" not in said(layout_map(sample()))


def test_how_long_a_step_takes_stands_below_its_title() -> None:
    journey = change_step(change_step(sample(), "look", minutes=90), "try", map="other", map_title="In detail")
    assert {"1 h 30 min", "In detail"} <= set(said(layout_map(journey)))
    chinese = changed(journey, language="zh-Hans")
    assert "1 小时 30 分钟" in said(layout_map(chinese))


def test_a_part_of_the_map_keeps_the_numbers_of_its_steps() -> None:
    view = changed(EVERYTHING, without_stages=("before",))
    sheet = layout_map(sample(), view=view)
    assert [column.number for column in sheet.columns.all] == [3]
    assert "3" in said(sheet)
    assert "Look" not in said(sheet)


def test_at_a_glance_cards_have_two_lines_and_no_small_print() -> None:
    long = " ".join(["word"] * 80)
    journey = change_card(change_card(sample(), "touch", "shop", text=long), "touch", "site", owner="Li Wei")
    sheet = layout_map(journey, view=changed(EVERYTHING, detail="executive"))
    shop = next(card for card in lane(sheet, "touch").block.cards if card.block.card.id == "shop")
    (text,) = [shape.text for shape in shop.block.shapes if isinstance(shape, Label)]
    assert text.height == 2 * text.style.line_height
    assert "Li Wei" not in said(sheet)
    assert "Li Wei" in said(layout_map(journey))


def test_for_a_workshop_every_cell_has_room_for_a_note() -> None:
    sheet = layout_map(sample(), view=changed(EVERYTHING, detail="workshop"))
    placed = lane(sheet, "touch")
    notes = [shape for shape in placed.block.shapes if isinstance(shape, Path) and shape.dash]
    assert {shape.x for shape in notes} == {column.x for column in sheet.columns.all}
    lowest = {note.x: note.y for note in notes}
    for card in placed.block.cards:
        assert card.y + card.block.height <= lowest[card.x]
        assert card.x + card.block.width <= sheet.columns.right + GUTTER


def test_faint_cards_keep_their_places_and_lose_their_colour() -> None:
    plain = layout_map(sample())
    view = changed(EVERYTHING, channels=("store",), highlights=True)
    sheet = layout_map(sample(), previous=plain, view=view)
    for before, after in zip(lane(plain, "touch").block.cards, lane(sheet, "touch").block.cards, strict=True):
        assert (before.x, before.y, before.block.height) == (after.x, after.y, after.block.height)
        is_same = before.block.shapes == after.block.shapes
        assert is_same == (before.block.card.id == "shop")
    assert layout_map(sample(), previous=sheet) == plain
    assert replace(sheet, seen=plain.seen) != plain


def test_the_signs_of_lanes_are_for_the_screen_alone() -> None:
    locked = layout_map(change_lane(sample(), "touch", locked=True))
    free = layout_map(sample())
    assert list(locked.groups()) == list(free.groups())
    assert len(lane(locked, "touch").block.handles) > len(lane(free, "touch").block.handles)
    assert any(isinstance(shape, Box) for shape in lane(locked, "touch").block.handles)


def test_signs_and_edges_of_lanes_are_found() -> None:
    sheet = layout_map(sample())
    placed = lane(sheet, "touch")
    bottom = placed.y + placed.block.height
    kinds = [
        found.kind
        for x, y in ((32, placed.y + 20), (60, bottom - 2), (60, placed.y + 20))
        if (found := found_at(sheet, x, y)) is not None
    ]
    assert kinds == ["fold", "edge", "lane"]
    folded = layout_map(change_lane(sample(), "touch", collapsed=True))
    strip = lane(folded, "touch")
    found = found_at(folded, 60, strip.y + strip.block.height - 1)
    assert found is not None
    assert found.kind == "lane"
    (away,) = areas_of(folded, frozenset({"shop"}))  # of its lane is shown where its column crosses it
    assert (away.area.top, away.area.bottom) == (strip.y, strip.y + strip.block.height)
