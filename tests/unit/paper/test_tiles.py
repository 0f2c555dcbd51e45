"""Tiles show all of a page, each within its paper's margins, and are divided between cards where that can be."""

import math
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop import resources
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.shapes import Box, Label, Path, bounds
from cjm_desktop.layout.sheet import Carded, Drawn, Sheet
from cjm_desktop.layout.stage_sheet import layout_stages
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.records import JourneyMap, Stage, Step
from cjm_desktop.paper.facts import facts
from cjm_desktop.paper.legibility import smallest_printed
from cjm_desktop.paper.order import PrintOrder, pages_of
from cjm_desktop.paper.page import Area, Page, Tile
from cjm_desktop.paper.setup import POINTS_PER_MM, print_setup
from cjm_desktop.paper.tile_setup import TileSetup, tile_setup
from cjm_desktop.words import Fault, say
from tests.maps import journey_maps
from tests.unit.paper.test_setup import SHEET

LOAN = layout_map(
    JourneyMap.model_validate_json(resources.path("examples", "bank-loan-as-is.cjm").read_bytes()),
    print_setup("A0").proportion,
)
PAPERS = ("A4", "A3", "Letter", "Tabloid", "210x297mm", "150x150mm")


def divided(sheet: Sheet, paper: str, setup: TileSetup, scale: float | None = None) -> tuple[Page, list[Page]]:
    """Return the page that is divided, and its tiles."""
    return divided_sheet(sheet, PrintOrder(print_setup(paper), scale, tiles=setup))


def divided_sheet(sheet: Drawn, order: PrintOrder) -> tuple[Page, list[Page]]:
    [whole] = pages_of([sheet], replace(order, tiles=None))
    return whole, [page for page in pages_of([sheet], order) if page.tile is not None]


def shown(whole: Page, tile: Page, area: Area) -> Area:
    """Return where on the whole page an area of a tile lies."""
    [before], [after] = whole.placings, tile.placings
    assert after.scale == before.scale
    return area.moved(before.x - after.x, before.y - after.y)


@pytest.mark.parametrize(
    ("paper", "tile", "count"),
    [
        ("A0", "A4", 18),
        ("A0", "A3", 9),
        ("A0", "Letter", 24),
        ("A0", "Tabloid", 10),
        ("A1", "A4", 9),
        ("A1", "A3", 6),
        ("3000x914mm", "A4", 25),
        ("3000x914mm", "A3", 15),
    ],
)
def test_there_are_as_few_tiles_as_paper_allows_where_that_is_asked_for(paper: str, tile: str, count: int) -> None:
    pages = pages_of([LOAN], PrintOrder(print_setup(paper), tiles=tile_setup(tile, fewest=True)))
    assert len(pages) - 1 == count


setups = st.builds(
    tile_setup,
    st.sampled_from(PAPERS),
    st.integers(0, 30).map(float),
    st.floats(0, 20),
    fewest=st.booleans(),
)


@given(setups, st.sampled_from(["A0", "A2", "free", "roll:914mm", "1200x300mm"]), st.sampled_from([LOAN, SHEET]))
@settings(max_examples=settings().max_examples // 2)
def test_every_point_is_on_a_tile_and_every_tile_within_its_margins(setup: TileSetup, paper: str, sheet: Sheet) -> None:
    whole, tiles = divided(sheet, paper, setup)
    margin, overlap = setup.margin * POINTS_PER_MM, setup.overlap * POINTS_PER_MM
    seen: dict[tuple[int, int], Area] = {}
    printed: dict[tuple[int, int], Area] = {}
    for page in tiles:
        assert page.tile is not None
        assert sorted((page.width, page.height)) == pytest.approx(
            sorted(side * POINTS_PER_MM for side in (setup.width, setup.height))
        )
        room = Area(0, 0, page.width, page.height).wider(-margin)
        assert holds(room, page.bleed)
        assert holds(page.bleed, page.trim)
        assert all(placing.clip == page.bleed for placing in page.placings)
        for mark in page.marks:
            left, top, right, bottom = bounds(mark)
            assert holds(room, Area(left, top, right - left, bottom - top), 0.9)
        place = page.tile.row, page.tile.column
        seen[place], printed[place] = shown(whole, page, page.trim), shown(whole, page, page.bleed)
    for (row, column), area in seen.items():
        if (row, column + 1) in seen:
            assert seen[row, column + 1].x == pytest.approx(area.x + area.width)
            shared = printed[row, column].x + printed[row, column].width - printed[row, column + 1].x
            assert shared >= overlap - 1e-6
        if (row + 1, column) in seen:
            assert seen[row + 1, column].y == pytest.approx(area.y + area.height)
            shared = printed[row, column].y + printed[row, column].height - printed[row + 1, column].y
            assert shared >= overlap - 1e-6
    for area in inked(whole):
        assert area_of(area) == pytest.approx(sum(common(area, each) for each in seen.values()), abs=0.01, rel=1e-6)


def holds(outer: Area, inner: Area, slack: float = 1e-6) -> bool:
    return (
        inner.x >= outer.x - slack
        and inner.y >= outer.y - slack
        and inner.x + inner.width <= outer.x + outer.width + slack
        and inner.y + inner.height <= outer.y + outer.height + slack
    )


def area_of(area: Area) -> float:
    return area.width * area.height


def common(one: Area, other: Area) -> float:
    width = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    height = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return max(0, width) * max(0, height)


def inked(whole: Page) -> list[Area]:
    """Return what is drawn on a page."""
    areas: list[Area] = []
    [placing] = whole.placings
    for x, y, shapes in placing.sheet.groups():
        for shape in shapes:
            left, top, right, bottom = bounds(shape)
            place = Area(x + left, y + top, right - left, bottom - top)
            areas.append(
                Area(
                    placing.x + place.x * placing.scale,
                    placing.y + place.y * placing.scale,
                    place.width * placing.scale,
                    place.height * placing.scale,
                )
            )
    return areas


def cards_on(whole: Page) -> list[Area]:
    [placing] = whole.placings
    sheet, scale = placing.sheet, placing.scale
    assert isinstance(sheet, Carded)
    return [
        Area(
            placing.x + card.x * scale,
            placing.y + card.y * scale,
            card.block.width * scale,
            card.block.height * scale,
        )
        for card in sheet.placed_cards()
    ]


def cut(whole: Page, tiles: list[Page]) -> list[Area]:
    """Return the cards that no tile shows wholly."""
    seen = [shown(whole, page, page.trim) for page in tiles]
    return [card for card in cards_on(whole) if not any(holds(each, card, 1e-5) for each in seen)]


@pytest.mark.parametrize("tile", ["A4", "A3", "Letter", "Tabloid"])
@pytest.mark.parametrize("paper", ["A0", "A1", "free"])
def test_seams_go_between_cards(tile: str, paper: str) -> None:
    whole, tiles = divided(LOAN, paper, tile_setup(tile))
    assert len(cards_on(whole)) > 40
    assert cut(whole, tiles) == []
    few, fewest = divided(LOAN, paper, tile_setup(tile, fewest=True))
    assert len(fewest) <= len(tiles)
    assert cut(few, fewest) or len(fewest) == len(tiles)


texts = st.sampled_from(["x", "A few words more on a card", "many words that take several lines on a card " * 3])


@st.composite
def maps_of_cards(draw: st.DrawFn) -> JourneyMap:
    count = draw(st.integers(1, 8))
    steps = tuple(Step(id=f"s{number}", width=draw(st.sampled_from([90, 150, 300]))) for number in range(count))
    lanes = tuple(
        CardLane(
            id=f"l{number}",
            kind="free",
            cards=tuple(
                Card(id=f"c{number}-{place}", step=f"s{draw(st.integers(0, count - 1))}", text=draw(texts))
                for place in range(draw(st.integers(0, 8)))
            ),
        )
        for number in range(draw(st.integers(1, 5)))
    )
    return JourneyMap(format="cjm", version=1, id="map", stages=(Stage(id="st", steps=steps),), lanes=lanes)


@given(maps_of_cards(), st.sampled_from([0.4, 1.0, 1.7]))
def test_no_card_is_cut_that_seams_could_avoid(journey: JourneyMap, scale: float) -> None:
    setup = tile_setup("210x297mm")
    whole, tiles = divided(layout_map(journey), "free", setup, scale)
    cards = cards_on(whole)
    # Less than there is: room for the names beside a tile, and a step in which seams are looked for.
    across, down = ((side - 2 * setup.margin - setup.overlap - 30) * POINTS_PER_MM for side in (210, 297))
    if can_be_whole([(card.x, card.x + card.width) for card in cards], whole.width, across, scale) and can_be_whole(
        [(card.y, card.y + card.height) for card in cards], whole.height, down, scale
    ):
        assert cut(whole, tiles) == []


def can_be_whole(cards: list[tuple[float, float]], length: float, most: float, step: float) -> bool:
    """Tell whether a side can be divided into parts of at most so much without cutting a card."""
    place = 0.0
    while length - place > most:
        seam = place + most
        while inside := [start for start, end in cards if start - step < seam < end + step]:
            seam = min(inside) - step
        if seam <= place:
            return False
        place = seam
    return True


def test_what_is_said_of_tiles_is_so() -> None:
    whole, tiles = divided(LOAN, "A0", tile_setup("A4", fewest=True))
    pages = pages_of([LOAN], PrintOrder(print_setup("A0"), tiles=tile_setup("A4", fewest=True)))
    said = [say(text, "en") for text in facts(pages)]
    assert said[:2] == ["Pages: 19", "Page: 210 × 297 mm (A4)"]
    assert f"Cards that a seam cuts: {len(cut(whole, tiles))}" in said
    between = pages_of([LOAN], PrintOrder(print_setup("A0"), tiles=tile_setup("A4")))
    assert f"With seams between the cards: {len(between) - 1} tiles, cards cut: 0" in said
    told = [say(text, "en") for text in facts(between)]
    assert {"No seam cuts a card.", f"With fewest tiles: 18, cards cut: {len(cut(whole, tiles))}"} <= set(told)
    assert say(facts([whole])[-1], "en") == said[-1]  # type is as large as on one sheet
    assert smallest_printed(pages) == smallest_printed([whole])


def test_the_first_page_shows_the_whole_with_all_tiles_and_a_ruler() -> None:
    pages = pages_of([LOAN], PrintOrder(print_setup("A0"), tiles=tile_setup("A4")))
    first, *tiles = pages
    [placing] = first.placings
    assert placing.sheet is LOAN
    assert placing.small
    assert first.tile is None
    labels = {mark.text.text for mark in first.marks if isinstance(mark, Label)}
    assert {page.title for page in tiles} <= labels
    ruler = [mark for mark in first.marks if isinstance(mark, Path) and bounds(mark)[2] - bounds(mark)[0] > 200]
    assert [round((bounds(mark)[2] - bounds(mark)[0]) / POINTS_PER_MM) for mark in ruler] == [100]
    assert any("100 %" in label for label in labels)
    room = Area(0, 0, first.width, first.height).wider(-5 * POINTS_PER_MM)
    for mark in first.marks:
        left, top, right, bottom = bounds(mark)
        assert holds(room, Area(left, top, right - left, bottom - top))


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("fewest", [False, True])
def test_each_tile_says_which_it_is_and_of_what(paper: str, *, fewest: bool) -> None:
    _, tiles = divided(LOAN, "A1", tile_setup(paper, fewest=fewest))
    for page in tiles:
        assert page.tile is not None
        labels = [mark.text.text for mark in page.marks if isinstance(mark, Label)]
        assert labels[0] == page.title == page.tile.code
        assert f"第 {page.tile.row + 1} 行" in labels[1] or f"Row {page.tile.row + 1} of" in labels[1]
        assert LOAN.journey.title in labels[1]
        assert "2026" in labels[1]


def test_stages_and_lanes_are_named_again_where_a_tile_does_not_show_their_names() -> None:
    whole, tiles = divided(LOAN, "A0", tile_setup("A4"))
    [placing] = whole.placings
    stages = {stage.title for stage in LOAN.journey.stages}
    [lane] = (each for each in LOAN.lanes if each.block.lane.kind == "touchpoint")
    top, bottom = (placing.y + y * placing.scale for y in (lane.y, lane.y + lane.block.height))
    counted = [0, 0]
    for page in tiles:
        assert page.tile is not None
        area = shown(whole, page, page.trim)
        labels = {mark.text.text for mark in page.marks if isinstance(mark, Label)}
        below_header = area.y > placing.y + (LOAN.header.y + LOAN.header.height) * placing.scale
        assert bool(stages & labels) == below_header
        shows_lane = min(bottom, area.y + area.height) - max(top, area.y) > 20
        assert ("触点" in labels) == (page.tile.column > 0 and shows_lane)
        counted[0] += below_header
        counted[1] += page.tile.column > 0 and shows_lane
    assert min(counted) > 3


def test_what_stands_beside_a_tile_is_cut_off_or_covered() -> None:
    for fewest in (False, True):
        _, tiles = divided(LOAN, "A1", tile_setup("A4", fewest=fewest))
        for page in tiles:
            assert page.tile is not None
            inside = page.tile.row and page.tile.column  # where whoever cuts has to be exact
            kept = page.trim.wider(0.6 * POINTS_PER_MM if inside else 0)
            for mark in page.marks:
                left, top, right, bottom = bounds(mark)
                assert common(kept, Area(left, top, right - left, bottom - top)) == 0


@pytest.mark.parametrize(
    ("paper", "tile", "count", "fewest"),
    [
        ("A0", "A4", 21, 18),
        ("A0", "A3", 10, 9),
        ("A0", "Letter", 28, 24),
        ("A0", "Tabloid", 14, 10),
        ("A1", "A4", 16, 9),
    ],
)
def test_no_card_is_cut_and_yet_tiles_are_few(paper: str, tile: str, count: int, fewest: int) -> None:
    whole, tiles = divided(LOAN, paper, tile_setup(tile))
    assert len(tiles) == count
    assert cut(whole, tiles) == []
    assert len(divided(LOAN, paper, tile_setup(tile, fewest=True))[1]) == fewest


def test_blank_edges_of_the_page_are_left_out_where_that_saves_tiles() -> None:
    setup = print_setup("3000x914mm")
    [whole] = pages_of([LOAN], PrintOrder(setup))
    pages = pages_of([LOAN], PrintOrder(setup, tiles=tile_setup("A4")))
    seen = [shown(whole, page, page.trim) for page in pages if page.tile]
    left, right = min(area.x for area in seen), max(area.x + area.width for area in seen)
    first, last = min(area.x for area in inked(whole)), max(area.x + area.width for area in inked(whole))
    assert (first - left, right - last) == pytest.approx((5 * POINTS_PER_MM, 5 * POINTS_PER_MM))
    size = f"{round((right - left) / POINTS_PER_MM)} × 914"
    assert f"Put together: {size} mm, without blank edges" in [say(text, "en") for text in facts(pages)]
    assert any(size in mark.text.text for mark in pages[0].marks if isinstance(mark, Label))


def test_of_several_sheets_what_becomes_of_them_is_said_once() -> None:
    sheets = layout_stages(LOAN.journey, print_setup("A2").proportion or 1)
    order = PrintOrder(print_setup("A2"), tiles=tile_setup("A4"))
    pages = pages_of(sheets, order)
    each = [divided_sheet(sheet, order) for sheet in sheets]
    said = [say(text, "en") for text in facts(pages)]
    assert [text for text in said if "Tiles" in text] == [
        f"Tiles: {sum(len(tiles) for _, tiles in each)} of A4, for {len(sheets)} sheets"
    ]
    lost = sum(len(cut(whole, tiles)) for whole, tiles in each)
    assert (f"Cards that a seam cuts: {lost}" if lost else "No seam cuts a card.") in said
    assert sum("cards cut" in text for text in said) == 1


def test_a_page_that_has_room_is_one_tile_without_instructions() -> None:
    [page] = pages_of([SHEET], PrintOrder(print_setup("200x150mm"), tiles=tile_setup("A4")))
    assert (page.trim.width, page.trim.height) == pytest.approx((200 * POINTS_PER_MM, 150 * POINTS_PER_MM))


@pytest.mark.parametrize("lying", ["A4", "210x297mm"])
def test_a_page_of_the_paper_of_the_tiles_is_printed_as_it_is(lying: str) -> None:
    order = PrintOrder(print_setup(lying))
    assert pages_of([SHEET], replace(order, tiles=tile_setup("A4"))) == pages_of([SHEET], order)


def test_blank_tiles_are_left_out() -> None:
    pages = pages_of([LOAN], PrintOrder(print_setup("free"), scale=3, tiles=tile_setup("A4")))
    said = "\n".join(say(text, "en") for text in facts(pages))
    assert "Left out because nothing is on them: " in said
    dashed = [mark for mark in pages[0].marks if isinstance(mark, Box) and mark.dash]
    assert len(dashed) == int(said.split("nothing is on them: ")[1].split()[0])


@given(journey_maps(), setups)
@settings(max_examples=settings().max_examples // 4)
def test_any_map_is_divided(journey: JourneyMap, setup: TileSetup) -> None:
    whole, tiles = divided(layout_map(journey), "A1", setup)
    seen = [shown(whole, page, page.trim) for page in tiles]
    assert tiles
    assert sum(map(area_of, seen)) <= whole.width * whole.height + 1


@pytest.mark.parametrize("paper", PAPERS)
def test_the_label_of_a_tile_keeps_clear_of_its_marks(paper: str) -> None:
    for tile in divided(LOAN, "A1", tile_setup(paper))[1]:
        marks = [bounds(mark) for mark in tile.marks if isinstance(mark, Path)]
        labels = [bounds(label) for label in tile.marks if isinstance(label, Label)][:2]
        for left, top, right, bottom in marks:
            assert not any(x < right and left < x_end and y < bottom and top < y_end for x, y, x_end, y_end in labels)


@pytest.mark.parametrize(("row", "column", "code"), [(0, 0, "A1"), (1, 2, "B3"), (25, 9, "Z10"), (26, 0, "AA1")])
def test_tiles_are_called_as_in_an_atlas(row: int, column: int, code: str) -> None:
    assert Tile(row, column).code == code


@pytest.mark.parametrize(
    ("paper", "overlap", "margin", "said"),
    [
        ("roll:914mm", 10, 5, "sheets of paper"),
        ("free", 10, 5, "sheets of paper"),
        ("80x300mm", 10, 5, "at least 100"),
        ("A4", 31, 5, "0 to 30 mm"),
        ("A4", -1, 5, "0 to 30 mm"),
        ("A4", math.nan, 5, "0 to 30 mm"),
        ("A4", 10, 31, "white edge"),
        ("A4", 10, math.nan, "white edge"),
        ("100x300mm", 30, 20, "white edge"),
        ("B9", 10, 5, "There is no paper"),
    ],
)
def test_tiles_that_cannot_be_are_refused(paper: str, overlap: float, margin: float, said: str) -> None:
    with pytest.raises(Fault) as refused:
        tile_setup(paper, overlap, margin)
    assert said in say(refused.value.text, "en")


def test_more_tiles_than_anybody_puts_together_are_refused() -> None:
    with pytest.raises(Fault) as refused:
        pages_of([LOAN], PrintOrder(print_setup("free"), scale=20, tiles=tile_setup("A4")))
    assert "tiles. Print the map smaller" in say(refused.value.text, "en")


@pytest.mark.parametrize(("bleed", "marks"), [(3, False), (0, True)])
def test_tiles_have_no_bleed_and_marks_of_their_own(bleed: float, *, marks: bool) -> None:
    with pytest.raises(Fault) as refused:
        pages_of([SHEET], PrintOrder(print_setup("A1"), bleed=bleed, marks=marks, tiles=tile_setup("A4")))
    assert "tiles have marks of their own" in say(refused.value.text, "en")
