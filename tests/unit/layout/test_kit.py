"""The workshop kit: fields and notes of 76 mm, and everything that stands on them."""

from pathlib import Path as File
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop import resources
from cjm_desktop.layout.contrast import contrast
from cjm_desktop.layout.kit_cards import CardSheet, Paper, layout_cards
from cjm_desktop.layout.kit_wall import WALL_SCALE, layout_wall
from cjm_desktop.layout.shapes import Box, Label, Path, Shape
from cjm_desktop.layout.sheet import Drawn, Sheet
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.note_marks import Marks
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import steps_of
from cjm_desktop.model.seen import EVERYTHING, seen
from cjm_desktop.words import Fault
from tests.maps import journey_maps
from tests.unit.edits.sample import sample
from tests.unit.layout.geometry import Rectangle, bounds, meeting, moved, of

MM: Final = 72 / 25.4
NOTE: Final = 76 * MM
A4: Final = Paper(210 * MM, 297 * MM, 10 * MM)
EXAMPLES: Final = sorted(resources.path("examples").iterdir())

examples = pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)


def example(path: File) -> JourneyMap:
    return JourneyMap.model_validate_json(path.read_bytes())


def drawn(sheet: Drawn) -> list[Shape]:
    return [moved(shape, x, y) for x, y, shapes in sheet.groups() for shape in shapes]


def fields(sheet: Drawn) -> list[Rectangle]:
    """Return the fields of a wall as they are printed: squares that are dashed and empty."""
    boxes = (box for box in of(Box, drawn(sheet)) if box.dash and box.fill is None and box.width == box.height)
    return [Rectangle(*(WALL_SCALE * side for side in bounds(box))) for box in boxes]


def notes(sheet: Drawn) -> list[tuple[Rectangle, list[Label]]]:
    """Return the notes of a sheet with what is said on each."""
    found: list[tuple[Rectangle, list[Label]]] = []
    for x, y, shapes in sheet.groups():
        ground = next((box for box in of(Box, shapes) if box.width == box.height == NOTE), None)
        if ground is not None:
            found.append((bounds(moved(ground, x, y)), [moved(label, x, y) for label in of(Label, shapes)]))
    return found


def check_within(sheet: Drawn) -> None:
    content = Rectangle(sheet.margin, sheet.margin, sheet.width - sheet.margin, sheet.height - sheet.margin)
    assert all(content.holds(bounds(label)) for label in of(Label, drawn(sheet)))


def check_wall(sheet: Sheet, journey: JourneyMap) -> None:
    shown = seen(journey, EVERYTHING).shown
    steps = [step.id for step in steps_of(shown)]
    fullest = {
        lane.id: max([1, *(sum(card.step == step for card in lane.cards) for step in steps)])
        for lane in shown.lanes
        if isinstance(lane, CardLane)
    }
    metrics = sum(lane.kind == "metric" for lane in shown.lanes)
    all_fields = fields(sheet)
    assert len(all_fields) == len(steps) * (sum(fullest.values()) + metrics)
    for field in all_fields:
        assert field.right - field.left == pytest.approx(NOTE)
        assert field.bottom - field.top == pytest.approx(NOTE)
    assert not meeting(all_fields)
    ends = sheet.margin, sheet.margin, sheet.width - sheet.margin, sheet.height - sheet.margin
    assert all(Rectangle(*(WALL_SCALE * end for end in ends)).holds(field) for field in all_fields)


@examples
def test_the_wall_has_a_field_for_every_note_at_true_size(path: File) -> None:
    journey = example(path)
    sheet = layout_wall(journey, EVERYTHING)
    check_wall(sheet, journey)
    check_within(sheet)
    assert not meeting(bounds(label) for label in of(Label, drawn(sheet)))
    said = {label.text.text for label in of(Label, drawn(sheet))}
    assert {step.title for step in steps_of(journey)} <= said
    assert {stage.title for stage in journey.stages} <= said
    assert journey.title in said


@given(journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_any_map_has_a_wall_and_notes(journey: JourneyMap) -> None:
    if not any(steps_of(journey)):
        return
    check_wall(layout_wall(journey, EVERYTHING), journey)
    sheets = layout_cards(journey, EVERYTHING, A4, 2)
    for sheet in sheets:
        check_notes(sheet)
    marks = Marks.of(journey)
    shown = [
        card for lane in seen(journey, EVERYTHING).shown.lanes if isinstance(lane, CardLane) for card in lane.cards
    ]
    said = [label.text.text for sheet in sheets for _, labels in notes(sheet) for label in labels]
    assert {marks.mark(card.id) for card in shown} <= set(said)


def check_notes(sheet: CardSheet) -> None:
    found = notes(sheet)
    assert not meeting(note for note, _ in found)
    page = Rectangle(sheet.margin, sheet.margin, sheet.width - sheet.margin, sheet.height - sheet.margin)
    for note, labels in found:
        assert page.holds(note)
        inside = Rectangle(note.left + 8, note.top, note.right - 8, note.bottom - 4)
        assert all(inside.holds(bounds(label)) for label in labels if label.text.text)
        assert not meeting(bounds(label) for label in labels)


@examples
def test_every_card_is_a_note_with_its_mark_and_step_in_the_order_of_the_map(path: File) -> None:
    journey = example(path)
    sheets = layout_cards(journey, EVERYTHING, A4, 0)
    marks, numbers = Marks.of(journey), {step.id: number for number, step in enumerate(steps_of(journey), 1)}
    expected = [
        (marks.mark(card.id), f"{numbers[card.step]} · ")
        for lane in journey.lanes
        if isinstance(lane, CardLane) and not lane.hidden
        for card in sorted(lane.cards, key=lambda card: numbers[card.step])
    ]
    feet = [labels[-2:] for sheet in sheets for _, labels in notes(sheet)]
    assert [
        (mark.text.text, step.text.text[: len(begin)]) for (mark, step), (_, begin) in zip(feet, expected, strict=True)
    ] == expected
    for sheet in sheets:
        check_notes(sheet)
        check_within(sheet)
        assert not meeting(bounds(label) for label in of(Label, drawn(sheet)))


def texts_of(text: str, **more: object) -> list[list[Label]]:
    """Return what is said on the notes of a card."""
    lane = CardLane.model_validate(
        {
            "id": "lane",
            "kind": "pain-point",
            "cards": (Card.model_validate({"id": "card", "step": "look", "text": text, **more}),),
        }
    )
    journey = changed(sample(), lanes=(lane,))
    return [labels for sheet in layout_cards(journey, EVERYTHING, A4, 0) for _, labels in notes(sheet)]


words = st.lists(st.text("abcdefghij", min_size=1, max_size=9), min_size=1, max_size=250)


@given(words)
def test_a_text_is_as_large_as_it_fits_and_goes_on_on_further_notes(text: list[str]) -> None:
    on_notes = texts_of(" ".join(text))
    bodies = [next(label for label in labels if 11 <= label.text.style.size != 13) for labels in on_notes]
    assert " ".join(body.text.text for body in bodies).split() == text
    assert not any(body.text.shortened for body in bodies)
    assert min(body.text.style.size for body in bodies) >= 11
    if len(on_notes) > 1:
        parts = [labels[1].text.text for labels in on_notes]
        assert [part.split(",")[0] for part in parts] == [f"{n}/{len(parts)}" for n in range(1, len(parts) + 1)]
        assert all(part.endswith("goes on") for part in parts[:-1])


def test_short_texts_are_large_and_endless_ones_end_visibly() -> None:
    assert next(label for label in texts_of("Rain")[0] if label.text.text == "Rain").text.style.size == 28
    endless = texts_of("word " * 100_000)
    assert len(endless) == 6
    assert any(label.text.shortened for label in endless[-1])


def test_blank_notes_are_numbered_by_kind_and_as_many_as_there_are_steps() -> None:
    journey = sample()
    said = [
        label.text.text for sheet in layout_cards(journey, EVERYTHING, A4, None) for label in of(Label, drawn(sheet))
    ]
    assert {"P1", "P2", "P3", "T1", "T2", "T3"} <= set(said)
    assert not {"P4", "P0", "O1"} & set(said)


def test_one_cuts_along_the_sides_of_notes_and_nowhere_else() -> None:
    for sheet in layout_cards(sample(), EVERYTHING, A4, 1):
        edges = [note for note, _ in notes(sheet)]
        cuts = [bounds(path) for path in of(Path, drawn(sheet)) if path.stroke == sheet.theme.third]
        right, bottom = max(note.right for note in edges), max(note.bottom for note in edges)
        assert max(cut.right for cut in cuts) == pytest.approx(right + 6, abs=6)
        assert max(cut.bottom for cut in cuts) == pytest.approx(bottom + 6, abs=6)
        last = max(note.right for note in edges if note.bottom == bottom)
        below = [cut for cut in cuts if cut.bottom - cut.top < 1 and abs(cut.top - bottom) < 1]
        assert all(cut.right == pytest.approx(last + 6, abs=6) for cut in below)


@pytest.mark.parametrize(
    ("width", "height", "count"), [(210, 297, 6), (297, 420, 15), (420, 297, 15), (215.9, 279.4, 6), (279.4, 431.8, 15)]
)
def test_paper_holds_as_many_notes_as_have_room(width: float, height: float, count: int) -> None:
    sheets = layout_cards(sample(), EVERYTHING, Paper(width * MM, height * MM, 10 * MM), 99)
    assert max(len(notes(sheet)) for sheet in sheets) == count
    for sheet in sheets:
        check_notes(sheet)
        check_within(sheet)


def test_paper_without_room_for_a_note_is_refused() -> None:
    with pytest.raises(Fault):
        layout_cards(sample(), EVERYTHING, Paper(105 * MM, 74 * MM, 10 * MM), 1)


@examples
@pytest.mark.parametrize("theme", ["paper", "calm", "vivid", "high-contrast", "monochrome"])
def test_what_is_said_on_notes_can_be_read_in_every_theme(path: File, theme: str) -> None:
    journey = changed(example(path), theme=theme)
    for sheet in layout_cards(journey, EVERYTHING, A4, 1):
        for _, _, shapes in sheet.groups():
            boxes = of(Box, shapes)
            for label in of(Label, shapes) if boxes else []:
                fill = next(b.fill for b in reversed(boxes) if bounds(b).holds(bounds(label)))
                assert contrast(label.colour, fill or "#FFFFFF") >= sheet.theme.contrast
