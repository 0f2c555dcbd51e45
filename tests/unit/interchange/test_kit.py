"""The workshop kit on paper: true sizes, whatever else is asked for."""

import pypdfium2
import pytest

from cjm_desktop.interchange.kit import printed
from cjm_desktop.interchange.order import Handout, Order
from cjm_desktop.interchange.sheets import sheets_of
from cjm_desktop.interchange.writers import written
from cjm_desktop.layout.kit_cards import CardSheet
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.change import changed
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.paper.order import PrintOrder
from cjm_desktop.paper.page import Page
from cjm_desktop.paper.setup import print_setup
from cjm_desktop.paper.tile_setup import tile_setup
from cjm_desktop.progress import unheard
from cjm_desktop.words import Fault
from tests.unit.edits.sample import sample

MM = 72 / 25.4
NOTE = 76 * MM


def ordered(handout: Handout, paper: str = "free", journey: JourneyMap | None = None, tile: str | None = None) -> Order:
    tiles = None if tile is None else tile_setup(tile)
    lying = "portrait" if handout == "cards" else None
    return Order(journey or sample(), PrintOrder(print_setup(paper, lying), tiles=tiles), handout, blank=3)


def pages(order: Order) -> tuple[Page, ...]:
    return printed(order, sheets_of(order))


def is_notes(page: Page) -> bool:
    return any(isinstance(placing.sheet, CardSheet) for placing in page.placings)


def squares(page: pypdfium2.PdfPage) -> int:
    """Count the squares on a page that are 76 mm, to 0.1 pt; a stroke adds its width."""
    found = 0
    for thing in page.get_objects():
        left, bottom, right, top = thing.get_bounds()
        sides = right - left, top - bottom
        found += any(sides == pytest.approx((NOTE + stroke, NOTE + stroke), abs=0.1) for stroke in (0, 2))
    return found


def test_fields_and_notes_are_76_mm_in_the_file() -> None:
    made = written(ordered("kit"), ".pdf", unheard)
    with pypdfium2.PdfDocument(made.data) as document:
        found = [document[number] for number in range(len(document))]
        assert [squares(page) for page in found] == [3 * (2 + 1), 4, 6]
        assert [page.get_size() for page in found[1:]] == [pytest.approx((210 * MM, 297 * MM), abs=0.1)] * 2


@pytest.mark.parametrize("paper", ["free", "roll:1118mm", "4A0"])
@pytest.mark.parametrize("handout", ["kit", "wall"])
def test_the_wall_is_at_true_size_on_every_paper(paper: str, handout: Handout) -> None:
    wall, *others = pages(ordered(handout, paper))
    sheet = wall.placings[0].sheet
    assert isinstance(sheet, Sheet)
    assert sheet.lanes[0].block.cards[0].block.width * wall.scale == pytest.approx(NOTE)
    assert bool(others) == (handout == "kit")
    assert all(map(is_notes, others))


def test_a_paper_too_small_for_the_wall_is_refused() -> None:
    with pytest.raises(Fault):
        pages(ordered("wall", "A4"))


@pytest.mark.parametrize("tile", ["A4", "A3", "Letter"])
def test_a_wall_in_tiles_has_its_notes_on_the_same_paper(tile: str) -> None:
    made = pages(ordered("kit", tile=tile))
    notes = [page for page in made if is_notes(page)]
    assert len(made) > len(notes) > 0
    size = tile_setup(tile)
    assert {(page.width, page.height) for page in notes} == {(size.width * MM, size.height * MM)}


@pytest.mark.parametrize("paper", ["A4", "A3", "Letter", "Tabloid", "free", "roll:914mm"])
def test_notes_alone_are_printed_on_the_paper_asked_for(paper: str) -> None:
    made = pages(ordered("cards", paper))
    assert all(is_notes(page) and page.scale == 1 for page in made)
    setup = print_setup(paper, "portrait")
    for page in made:
        for asked, side in ((setup.width, page.width), (setup.height, page.height)):
            assert asked is None or side == pytest.approx(asked * MM)


def test_without_steps_or_cards_there_is_no_kit() -> None:
    with pytest.raises(Fault):
        pages(ordered("kit", journey=changed(sample(), stages=(), lanes=(), flows=())))
    with pytest.raises(Fault):
        pages(ordered("cards", "A4", changed(sample(), lanes=())))
