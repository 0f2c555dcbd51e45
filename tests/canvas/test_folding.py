"""Stages are folded to a narrow column by their sign, by key and by a double click; nothing in them is lost."""

import pytest
from PySide6.QtCore import QPoint, Qt

from cjm_desktop.canvas.stage_actions import unfold_for
from cjm_desktop.edits.stages import fold_stages
from cjm_desktop.layout.finding import areas_of
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.lookup import find_card
from cjm_desktop.words import Text
from tests.canvas.hands import ALT, SHIFT, Hands, cells, steps_of

Key = Qt.Key
LABEL = Text("Edit", "Change")


def sheet_of(hands: Hands) -> Sheet:
    sheet = hands.canvas.sheet
    assert sheet is not None
    return sheet


def folded(hands: Hands) -> list[str]:
    return [stage.id for stage in hands.journey.stages if stage.collapsed]


def on_sign(hands: Hands, stage: str) -> QPoint:
    """Where the sign in the tip of a stage's bar is seen."""
    sheet = sheet_of(hands)
    number = [each.id for each in sheet.journey.stages].index(stage)
    sign = sheet.header.handles[number]
    return hands.at(sign.x + 3, sheet.header.y + sign.y + 3)


def fold(hands: Hands, *stages: str) -> None:
    hands.document.apply(LABEL, fold_stages(hands.journey, stages, folded=True))


def test_a_click_on_its_sign_folds_a_stage_and_another_opens_it(hands: Hands) -> None:
    before = sheet_of(hands).width
    hands.click(on_sign(hands, "before"))
    assert folded(hands) == ["before"]
    assert sheet_of(hands).width < before - 150
    hands.click(on_sign(hands, "before"))
    assert folded(hands) == []
    assert sheet_of(hands).width == before
    hands.document.undo()
    assert folded(hands) == ["before"]


def test_a_drag_from_the_sign_does_nothing(hands: Hands) -> None:
    hands.drag(on_sign(hands, "before"), hands.on("after"))
    assert hands.steps_of_history == 0


@pytest.mark.parametrize("part", ["stage", "lane"])
def test_the_narrow_column_opens_its_stage_by_double_click_or_below_by_a_click(hands: Hands, part: str) -> None:
    fold(hands, "before")
    if part == "stage":
        hands.double_click(hands.on("before"))
    else:
        hands.click(hands.in_cell("pains", "try"))
    assert folded(hands) == []
    assert hands.editor is None


def test_a_folded_stage_is_selected_renamed_moved_and_deleted_as_any(hands: Hands) -> None:
    fold(hands, "before")
    hands.click(hands.on("before", down=0.2))
    assert hands.selection == {"before"}
    hands.key(Key.Key_Right, ALT)
    assert list(steps_of(hands.journey)) == ["during", "before", "after"]
    hands.drag(hands.on("before", down=0.2), hands.on("during", across=0.1, down=0.2))
    assert list(steps_of(hands.journey)) == ["before", "during", "after"]
    hands.canvas.actions_of_map.delete_selection()
    assert list(steps_of(hands.journey)) == ["during", "after"]
    hands.document.undo()
    assert folded(hands) == ["before"]
    assert cells(hands.journey, "touch")["look"] == ["shop", "site", "leaflet"]


def test_keys_pass_over_a_folded_stage(hands: Hands) -> None:
    fold(hands, "during")
    hands.document.select(["staff"])
    hands.key(Key.Key_Right)
    assert hands.canvas.actions_of_map.cell == ("touch", "ride")
    hands.key(Key.Key_Left)
    assert hands.selection == {"staff"}
    hands.key(Key.Key_Right, ALT)
    assert cells(hands.journey, "touch")["ride"] == ["staff"]
    hands.key(Key.Key_Tab)
    hands.document.select(["try"])
    hands.key(Key.Key_Right)
    assert hands.selection == {"ride"}
    hands.document.select(["before"])
    hands.key(Key.Key_Right)
    assert hands.selection == {"during"}, "the stage itself is not passed over"
    hands.key(Key.Key_Down)
    assert hands.selection == {"during"}


def test_what_is_selected_in_a_folded_stage_is_framed_there_and_keys_lead_out(hands: Hands) -> None:
    """It was selected in the outline."""
    fold(hands, "before")
    hands.document.select(["site"])
    (frame,) = hands.canvas.overlays.selection.areas
    column = sheet_of(hands).columns.all[0]
    assert (frame.left(), frame.right()) == (column.x, column.right)
    hands.key(Key.Key_Right)
    assert hands.selection == {"till"}
    hands.document.select(["site"])
    hands.key(Key.Key_Up)
    assert hands.selection == {"look"}
    hands.key(Key.Key_Up)
    assert hands.selection == {"before"}
    hands.document.select(["shop"])
    hands.key(Key.Key_Right, ALT)
    assert "shop" in cells(hands.journey, "touch")["try"], "within the stage it moves from step to step"


def test_what_was_selected_in_a_stage_gives_way_to_the_stage_that_is_folded(hands: Hands) -> None:
    hands.document.select(["shop"])
    hands.canvas.actions_of_map.stages.toggle()
    assert folded(hands) == ["before"]
    assert hands.selection == {"before"}
    hands.canvas.actions_of_map.stages.toggle()
    assert folded(hands) == []


@pytest.mark.parametrize("record", ["site", "try"])
def test_who_jumps_to_something_in_a_folded_stage_sees_it(hands: Hands, record: str) -> None:
    fold(hands, "before", "after")
    hands.canvas.travels.to_record(record)
    assert folded(hands) == ["after"]
    assert hands.selection == {record}
    assert areas_of(sheet_of(hands), frozenset([record]))
    assert not unfold_for(hands.document, "till")


def test_nothing_is_dropped_into_a_folded_stage_and_no_step_is_lost_in_one(hands: Hands) -> None:
    fold(hands, "before")
    start = hands.journey
    column = sheet_of(hands).columns.all[0]
    card = hands.on("queue")
    hands.drag(card, QPoint(hands.at(column.middle, 0).x(), card.y()))
    assert hands.journey is start
    hands.drag(hands.on("ride"), hands.on("look"))
    assert steps_of(hands.journey) == {"before": ["look", "try"], "during": ["ride", "buy"]}
    hands.document.select(["ride"])
    hands.key(Key.Key_Left, ALT | SHIFT)
    assert steps_of(hands.journey)["before"] == ["look", "try", "ride"]
    assert folded(hands) == [], "one sees where it has gone"


def test_a_step_added_to_a_folded_stage_opens_it(hands: Hands) -> None:
    fold(hands, "before")
    hands.canvas.zoom_to(1.0)
    hands.document.select(["try"])
    hands.canvas.actions_of_map.structure.insert(after=True)
    assert folded(hands) == []
    hands.type("New")
    hands.key(Key.Key_Return)
    assert hands.journey.stages[0].steps[2].title == "New"


def test_the_edge_of_a_card_passes_over_a_folded_stage(hands: Hands) -> None:
    fold(hands, "during")
    hands.document.select(["staff"])
    hands.canvas.zoom_to(1.0)
    area = areas_of(sheet_of(hands), frozenset(["staff"]))[0].area
    middle = (area.top + area.bottom) / 2
    ride = sheet_of(hands).columns.all[-1]
    hands.drag(hands.at(area.right - 2, middle), hands.at(ride.middle, middle))
    lane = find_card(hands.journey, "staff")
    assert lane is not None
    assert next(card.through for card in lane.cards if card.id == "staff") == "ride"


def test_what_is_split_off_or_pasted_into_a_folded_stage_is_seen(hands: Hands) -> None:
    hands.canvas.zoom_to(1.0)
    hands.document.select(["queue"])
    piece = hands.canvas.pieces.taken()
    assert piece is not None
    fold(hands, "before")
    hands.document.select(["site"])
    hands.canvas.pieces.put(piece)
    assert folded(hands) == []
    (made,) = hands.selection
    assert cells(hands.journey, "touch")["look"] == ["shop", "site", made, "leaflet"]
    fold(hands, "before")
    hands.document.select(["try"])
    hands.canvas.actions_of_map.structure.split()
    assert [len(stage.steps) for stage in hands.journey.stages] == [1, 1, 1, 1]
    assert folded(hands) == ["before"], "the new one is open"
    assert hands.editor is not None
