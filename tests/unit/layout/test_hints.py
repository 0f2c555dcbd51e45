"""What empty lanes and stages say on screen."""

import json
from collections.abc import Sequence

import pytest

from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.hints import hints_of
from cjm_desktop.layout.shapes import Label
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.kinds import LANE_KINDS, LaneKindName
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import LANGUAGES, Language, say


def sheet_of(lanes: Sequence[dict[str, object]], language: Language = "en", steps: int = 6) -> Sheet:
    stages = [
        {"id": f"g{number}", "title": "Stage", "steps": [{"id": f"s{number}", "title": "Step"}]}
        for number in range(steps)
    ]
    found = {"format": "cjm", "version": 1, "id": "m", "language": language, "stages": stages, "lanes": lanes}
    return layout_map(JourneyMap.model_validate_json(json.dumps(found)))


def said(sheet: Sheet) -> list[str]:
    return [hint.label.text.text for hint in hints_of(sheet)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", LANE_KINDS)
def test_an_empty_lane_says_what_belongs_there_in_the_language_of_the_map(
    kind: LaneKindName, language: Language
) -> None:
    sheet = sheet_of([{"id": "l", "kind": kind}], language)
    assert said(sheet) == [say(LANE_KINDS[kind].question, language)]
    (hint,) = hints_of(sheet)
    lane = sheet.lanes[0]
    assert not hint.label.text.shortened
    assert lane.y <= hint.y
    assert hint.y + hint.label.text.height <= lane.y + lane.block.height + 4
    assert hint.x + hint.label.text.width <= sheet.width - sheet.margin


def test_a_hint_is_never_among_what_is_drawn_on_paper() -> None:
    sheet = sheet_of([{"id": "l", "kind": "quote"}])
    drawn = {shape.text.text for _, _, shapes in sheet.groups() for shape in shapes if isinstance(shape, Label)}
    assert not drawn & set(said(sheet))
    assert said(sheet)


def test_a_lane_with_content_says_nothing() -> None:
    card = {"id": "c", "step": "s0", "text": "Slow"}
    filled: list[dict[str, object]] = [
        {"id": "l1", "kind": "pain-point", "cards": [card]},
        {"id": "l2", "kind": "emotion", "curves": [{"id": "e", "points": [{"step": "s0", "value": 0}]}]},
        {"id": "l3", "kind": "metric", "values": [{"step": "s0", "value": 1}]},
    ]
    assert said(sheet_of(filled, steps=1)) == []


@pytest.mark.parametrize("state", ["collapsed", "locked", "hidden"])
def test_a_lane_that_takes_nothing_says_nothing(state: str) -> None:
    assert said(sheet_of([{"id": "l", "kind": "quote", state: True}])) == []


def test_a_map_without_steps_says_nothing_in_its_lanes() -> None:
    assert said(sheet_of([{"id": "l", "kind": "quote"}], steps=0)) == []


def test_a_stage_without_content_says_how_to_begin() -> None:
    """I added a stage to a map with cards: in it I read what to do."""
    card = {"id": "c", "step": "s0", "text": "Slow"}
    points = [{"step": "s1", "value": 0}]
    lanes: list[dict[str, object]] = [
        {"id": "l1", "kind": "pain-point", "cards": [card]},
        {"id": "l2", "kind": "emotion", "curves": [{"id": "e", "points": points}]},
    ]
    sheet = sheet_of(lanes, steps=3)
    assert len(hints_of(sheet)) == 1, "the first has a card, the second a point"
    (hint,) = hints_of(sheet)
    column = sheet.columns.all[2]
    assert column.x <= hint.x
    assert hint.x + hint.label.text.width <= column.x + column.width


@pytest.mark.parametrize("state", [{}, {"collapsed": True}])
@pytest.mark.parametrize("lane", [0, 1])
def test_a_stage_over_which_a_card_reaches_says_nothing_whichever_lane_it_stands_in(
    lane: int, state: dict[str, bool]
) -> None:
    lanes: list[dict[str, object]] = [
        {"id": f"l{number}", "kind": "pain-point", "cards": [{"id": f"c{number}", "step": "s0"}]} for number in (0, 1)
    ]
    lanes[lane]["cards"] = [{"id": "wide", "step": "s0", "through": "s2"}]
    lanes[1] |= state
    assert said(sheet_of(lanes, steps=3)) == []
