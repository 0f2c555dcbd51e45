"""A PDF that is read on a screen leads to its stages, lanes, personas, pages and addresses."""

import re
from dataclasses import replace

import pypdfium2
import pytest

from cjm_desktop import resources
from cjm_desktop.drawing.pdf import pdf
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.names import lane_words
from cjm_desktop.layout.persona_sheet import layout_persona
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.records import JourneyMap, Stage, Step
from cjm_desktop.paper.order import PrintOrder, pages_of
from cjm_desktop.paper.page import Page
from cjm_desktop.paper.setup import print_setup

ADDRESS = "https://example.org/?a=(1)&b=客户"


def map_with_links() -> JourneyMap:
    cards = (Card(id="one", step="step", text="here", link=ADDRESS), Card(id="two", step="step", text="there"))
    return JourneyMap(
        format="cjm",
        version=1,
        id="map",
        title="(Map)",
        stages=(Stage(id="a", title="查找 (1)", steps=(Step(id="step"),)), Stage(id="b", steps=(Step(id="other"),))),
        lanes=(CardLane(id="lane", kind="free", title="Lane", cards=cards),),
    )


def outline(data: bytes) -> list[tuple[int, str, int, float, float]]:
    """Return level, title, page, x and y of all entries."""
    with pypdfium2.PdfDocument(data) as document:
        found: list[tuple[int, str, int, float, float]] = []
        for entry in document.get_toc():
            dest = entry.get_dest()
            assert dest is not None
            _, (x, y, _) = dest.get_view()
            found.append((entry.level, entry.get_title(), dest.get_index(), x, y))
        return found


def pages(journey: JourneyMap, paper: str = "A0", *, marks: bool = False) -> tuple[Page, ...]:
    setup = print_setup(paper)
    return pages_of([layout_map(journey, setup.proportion)], PrintOrder(setup, marks=marks))


@pytest.mark.parametrize("paper", ["A0", "20000x9000mm"])
def test_the_outline_leads_to_stages_and_lanes(paper: str) -> None:
    journey = JourneyMap.model_validate_json(resources.path("examples", "retail-moments.cjm").read_bytes())
    [page] = made = pages(journey, paper)
    unit = max(1, page.width / 14400)
    first, *found = outline(pdf(made))
    assert first[:3] == (0, journey.title, 0)
    assert [title for _, title, *_ in found] == [
        *(stage.title for stage in journey.stages),
        *(lane_words(lane, journey.language)[0] for lane in journey.lanes),
    ]
    stages, lanes = found[: len(journey.stages)], found[len(journey.stages) :]
    assert all(level == 1 and number == 0 for level, _, number, *_ in found)
    assert [x for *_, x, _ in stages] == sorted({x for *_, x, _ in stages})
    assert [y for *_, y in lanes] == sorted({y for *_, y in lanes}, reverse=True)
    assert all(0 <= x <= page.width / unit and 0 <= y <= page.height / unit for *_, x, y in found)


def test_hostile_titles_are_titles() -> None:
    assert [title for _, title, *_ in outline(pdf(pages(map_with_links())))] == ["(Map)", "查找 (1)", "Stage 2", "Lane"]


def test_personas_and_titled_pages_are_found_by_what_they_are_called() -> None:
    journey = JourneyMap.model_validate_json(resources.path("examples", "software-onboarding.cjm").read_bytes())
    sheets = [layout_persona(journey, persona.id, 2**0.5) for persona in journey.personas]
    made = pages_of(sheets, PrintOrder(print_setup("A4")))
    named = [(0, persona.name, number) for number, persona in enumerate(journey.personas)]
    assert [entry[:3] for entry in outline(pdf(made))] == named
    titled = [replace(page, title=f"Page {number}") for number, page in enumerate(made)]
    assert [entry[:3] for entry in outline(pdf(titled))] == [(0, "Page 0", 0), (0, "Page 1", 1)]


def test_a_card_with_an_address_leads_to_it_and_no_other() -> None:
    [page] = made = pages(map_with_links())
    data = pdf(made)
    [written] = re.findall(rb"/Rect \[([^\]]+)\]", data)
    [placing] = page.placings
    assert isinstance(placing.sheet, Sheet)
    [lane] = placing.sheet.lanes
    card = lane.block.cards[0]
    left, top = placing.x + card.x * placing.scale, page.height - placing.y - (lane.y + card.y) * placing.scale
    right, bottom = left + card.block.width * placing.scale, top - card.block.height * placing.scale
    assert list(map(float, written.split())) == pytest.approx([left, bottom, right, top], abs=0.01)
    assert re.findall(rb"/URI \((.*)\)", data) == [b"https://example.org/?a=\\(1\\)&b=%E5%AE%A2%E6%88%B7"]


def test_a_page_for_a_press_has_nothing_that_leads_away() -> None:
    assert b"/Annot" not in pdf(pages(map_with_links(), marks=True))
    silent = changed(map_with_links(), lanes=())
    assert b"/Annot" not in pdf(pages(silent))
