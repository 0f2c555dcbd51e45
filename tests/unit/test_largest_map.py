"""A map as large as is promised: it opens, is edited and prints. Ordinarily a part of it is tried."""

from collections.abc import Callable
from pathlib import Path

import pytest

from cjm_desktop.document import Document
from cjm_desktop.drawing.pdf import pdf
from cjm_desktop.edits.personas import delete_persona
from cjm_desktop.edits.stages import duplicate_stage
from cjm_desktop.edits.steps import delete_step
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.model.ids import new_id
from cjm_desktop.model.kinds import LANE_KINDS
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import steps_of
from cjm_desktop.paper.setup import fit, print_setup, proportion_of
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.writing import to_bytes
from cjm_desktop.words import Text
from tests.benchmarks.largest_map import CARDS, LANES, PERSONAS, STAGES, STEPS, largest_map
from tests.unit.drawing.reading import squeezed, text_of
from tests.unit.edits.sample import assert_whole

EDIT = Text("Edit", "Edit")


def _counts(journey: JourneyMap) -> tuple[int, ...]:
    cards = sum(len(lane.cards) for lane in journey.lanes if isinstance(lane, CardLane))
    steps = sum(1 for _ in steps_of(journey))
    return len(journey.stages), steps, len(journey.lanes), len(journey.personas), cards


def test_the_largest_map_is_as_large_as_is_promised() -> None:
    journey = largest_map()
    assert _counts(journey) == (STAGES, STEPS, LANES, PERSONAS, CARDS) == (60, 200, 80, 10, 10_000)
    assert {lane.kind for lane in journey.lanes} == set(LANE_KINDS)


@pytest.mark.parametrize("part", [0.5, pytest.param(1.0, marks=pytest.mark.long)])
def test_it_opens_is_edited_goes_back_and_prints(tmp_path: Path, part: float) -> None:
    made = largest_map(part)
    file = tmp_path / "largest.cjm"
    file.write_bytes(to_bytes(made))
    opened = read_map(file)
    assert opened.repairs == ()
    assert opened.journey == made
    document = Document(opened.journey)
    proportion = proportion_of(made)
    first = sheet = layout_map(opened.journey, proportion)
    stage = made.stages[len(made.stages) // 2]
    edits: tuple[Callable[[JourneyMap], JourneyMap], ...] = (
        lambda it: duplicate_stage(it, stage.id, new_id),
        lambda it: delete_step(it, stage.steps[0].id),
        lambda it: delete_persona(it, made.personas[0].id),
    )
    for edit in edits:
        document.apply(EDIT, edit(document.journey))
        assert_whole(document.journey)
        sheet = layout_map(document.journey, proportion, previous=sheet)
    assert sheet == layout_map(document.journey, proportion)
    assert squeezed(made.stages[-1].title) in text_of(pdf([fit(sheet, print_setup("A0"))]))
    for _ in edits:
        document.undo()
    assert document.journey == made
    assert layout_map(document.journey, proportion, previous=sheet) == first
