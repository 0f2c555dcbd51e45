"""Every template and example, drawn without a flaw on paper of any form, and found in its PDF."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cjm_desktop import resources
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.shapes import Label
from cjm_desktop.layout.text import TextBlock
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.storage.reading import read_map
from tests.unit.drawing.reading import printed, squeezed, text_of
from tests.unit.layout.flaws import faint, flaws
from tests.unit.layout.geometry import drawn, of

FILES = [*sorted(resources.path("examples").iterdir()), *sorted(resources.path("templates").glob("*/*"))]
maps = pytest.mark.parametrize("path", FILES, ids=lambda path: "/".join(path.parts[-2:]))


def texts_of(journey: JourneyMap) -> list[str]:
    """Return what must stand on paper: the words of all cards, steps, stages, people and flows."""
    texts = [card.text for lane in journey.lanes if isinstance(lane, CardLane) for card in lane.cards]
    texts += [part.title for stage in journey.stages for part in (stage, *stage.steps)]
    texts += [persona.name for persona in journey.personas]
    return [journey.title, *texts, *(flow.label for flow in journey.flows)]


def lines_of(block: TextBlock) -> Iterator[str]:
    return (squeezed(part.text[first:last]) for part in block.paragraphs for first, last in part.lines)


@maps
def test_has_no_flaw_on_paper_of_any_form(path: Path) -> None:
    journey = read_map(path).journey
    for proportion in (None, 0.7):
        assert flaws(layout_map(journey, proportion)) == []


@maps
def test_is_read_on_the_sheet_and_found_in_its_pdf(path: Path) -> None:
    journey = read_map(path).journey
    result = printed(journey)
    assert flaws(result.sheet) + faint(result.sheet) == []
    blocks = [label.text for label in of(Label, drawn(result.sheet))]
    said = "\n".join(block.text for block in blocks)
    assert [missing for missing in texts_of(journey) if missing not in said] == []
    text = text_of(result.data)
    assert [line for block in blocks for line in lines_of(block) if line not in text] == []
