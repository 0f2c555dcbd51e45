"""What would go wrong in print is found and said where it is; what is offered mends it; what is right is left alone."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest

from cjm_desktop import resources
from cjm_desktop.interchange.order import Order
from cjm_desktop.interchange.sheets import layout_for, sheets_of
from cjm_desktop.layout.shapes import Box, Label, Path
from cjm_desktop.layout.sheet import Group
from cjm_desktop.layout.text import measure
from cjm_desktop.layout.theme import PAPER, Style, Theme
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.records import JourneyMap, Stage, Step, View
from cjm_desktop.model.seen import EVERYTHING
from cjm_desktop.paper.findings import Finding
from cjm_desktop.paper.order import PrintOrder
from cjm_desktop.paper.preflight import Checked, checked
from cjm_desktop.paper.setup import print_setup
from cjm_desktop.paper.tile_setup import tile_setup
from cjm_desktop.storage.reading import read_map
from cjm_desktop.words import say
from tests.photos import photo
from tests.unit.drawing.test_pictures import asset_of

ASSET = asset_of(photo(200, 150))
SMALL = PrintOrder(print_setup("free"), scale=0.6)


def map_of(*cards: Card, steps: int = 1) -> JourneyMap:
    columns = tuple(Step(id=f"step{n}", title=f"Step {n}") for n in range(steps))
    return JourneyMap(
        format="cjm",
        version=1,
        id="map",
        title="A map",
        stages=(Stage(id="stage", title="Stage", steps=columns),),
        lanes=(CardLane(id="lane", kind="free", title="Notes", cards=cards),),
        assets=(ASSET,),
    )


def card(text: str = "Fine", name: str = "card", **values: object) -> Card:
    return Card.model_validate({"id": name, "step": "step0", "text": text, **values})


def preflight(journey: JourneyMap, order: PrintOrder | str = "A4", view: View = EVERYTHING) -> Checked:
    paper = PrintOrder(print_setup(order)) if isinstance(order, str) else order
    asked = Order(journey, paper, view=view)
    return checked(sheets_of(asked), paper, layout_for(asked))


def said(found: Checked) -> list[str]:
    return [say(finding.text, "en") for finding in found.findings]


def only(found: Checked, beginning: str) -> Finding:
    [finding] = [each for each in found.findings if say(each.text, "en").startswith(beginning)]
    return finding


def test_a_map_that_prints_well_is_said_to_be_clean() -> None:
    found = preflight(map_of(card()))
    assert said(found) == []
    assert say(found.verdict, "en") == "Nothing was found that could go wrong in print."
    assert not found.stops
    assert len(found.pages) == 1


@pytest.mark.parametrize("example", ["bank-loan-as-is", "ai-marketing", "retail-moments", "software-onboarding"])
def test_what_ships_prints_well_on_its_own_paper(example: str) -> None:
    journey = read_map(resources.path("examples", f"{example}.cjm")).journey
    assert said(preflight(journey, journey.paper)) == []


def test_type_that_no_press_prints_is_named_with_the_paper_on_which_it_is_large_enough() -> None:
    journey = map_of(card(), steps=60)
    found = preflight(journey)
    small = only(found, "Type below 4 pt")
    assert not found.stops
    assert small.record is not None
    assert [fix.kind for fix in small.fixes] == ["paper", "paper"]
    for fix in small.fixes:
        assert not any("Print it larger" in each for each in said(preflight(journey, fix.value)))


def test_light_type_on_colour_and_thin_lines_need_more() -> None:
    journey = read_map(resources.path("examples", "bank-loan-as-is.cjm")).journey
    sentences = said(preflight(journey))
    assert any(each.startswith("Light type on colour fills up below 6 pt: 6 texts") for each in sentences)
    assert any(each.startswith("Lines below 0.25 pt may vanish: ") for each in sentences)


def test_type_made_small_by_a_factor_is_mended_without_it() -> None:
    journey = map_of(card())
    found = preflight(journey, PrintOrder(print_setup("A3"), scale=0.3))
    assert [fix.kind for fix in only(found, "Type below 4 pt").fixes] == ["fit"]


@pytest.mark.parametrize(("paper", "lies"), [("A3", "landscape"), ("A3", "portrait"), ("ARCH-C", "landscape")])
@pytest.mark.parametrize("asked", ["distance", "scale"])
def test_what_has_no_room_is_shown_as_large_as_it_can_be_and_every_way_out_leads_out(
    paper: str, lies: str, asked: str
) -> None:
    journey = read_map(resources.path("templates", "aida", "en.cjm")).journey
    orientation = "portrait" if lies == "portrait" else "landscape"
    order = PrintOrder(print_setup(paper, orientation))
    order = replace(order, distance=1.5) if asked == "distance" else replace(order, scale=3)
    found = preflight(journey, order)
    assert found.stops
    assert len(found.pages) == 1
    first = found.findings[0]
    assert {fix.kind for fix in first.fixes} == {"paper", "tiles", "fit" if asked == "scale" else "distance"}
    for fix in first.fixes:
        match fix.kind:
            case "paper":
                other = replace(order, setup=print_setup(fix.value, orientation))
            case "distance":
                other = replace(order, distance=float(fix.value))
            case "tiles":
                other = replace(order, setup=print_setup("free"), tiles=tile_setup(fix.value))
            case _:
                other = PrintOrder(order.setup)
        assert not preflight(journey, other).stops


def test_paper_of_the_same_kind_is_offered() -> None:
    journey = read_map(resources.path("templates", "aida", "en.cjm")).journey
    for paper, others in (("A3", ["2A0", "roll:1118mm"]), ("ANSI-B", ["roll:1118mm"]), ("ARCH-B", ["roll:1118mm"])):
        found = preflight(journey, PrintOrder(print_setup(paper), distance=0.8))
        assert [fix.value for fix in found.findings[0].fixes if fix.kind == "paper"] == others


def test_a_roll_that_would_have_no_end_shows_nothing_and_says_so() -> None:
    [finding] = preflight(map_of(card(), steps=120), PrintOrder(print_setup("roll:3000mm"))).findings
    assert finding.stops
    assert "m long" in say(finding.text, "en")


@pytest.mark.parametrize(("scale", "sentence"), [(2, "pixels are seen"), (0.6, ""), (0.85, "not sharp")])
def test_pictures_are_measured_as_they_are_printed(scale: float, sentence: str) -> None:
    found = preflight(map_of(card(picture=ASSET.sha256)), PrintOrder(print_setup("free"), scale))
    pictures = [each for each in found.findings if "picture" in say(each.text, "en")]
    assert len(pictures) == bool(sentence)
    for finding in pictures:
        assert finding.record == "card"
        assert sentence in say(finding.text, "en")
        assert "card “Fine”, lane “Notes”" in say(finding.text, "en")


def test_characters_without_a_font_are_named_with_their_number_and_place() -> None:
    found = preflight(map_of(card("\U00012000 one"), card("\U00012000\U00012001", "other")))
    often, once = said(found)
    assert often.startswith(
        "No font has \U00012000 (U+12000), and boxes are printed 2 times (first: card “\U00012000 one”"
    )
    assert once.startswith(
        "No font has \U00012001 (U+12001), and a box is printed (card “\U00012000\U00012001”, lane “No"
    )
    assert [finding.record for finding in found.findings] == ["card", "other"]


def test_pages_beyond_what_every_viewer_shows_and_beyond_a_roll_are_told() -> None:
    journey = map_of(card(), steps=40)
    long = said(preflight(journey, PrintOrder(print_setup("free"), scale=4)))
    assert len(long) == 1
    assert "Beyond 5.08 m" in long[0]
    longer = said(preflight(journey, PrintOrder(print_setup("free"), scale=20)))
    assert ["most rolls have 30 m" in each for each in longer] == [True, False]
    assert said(preflight(journey, PrintOrder(print_setup("free"), scale=1))) == []


def test_cards_without_text_are_found_where_they_are() -> None:
    found = preflight(map_of(card(), card("", "empty"), card("", "seen", picture=ASSET.sha256)), SMALL)
    [sentence] = said(found)
    assert sentence.startswith("A card says nothing (the card without text at step “Step 0”, lane “Notes”).")
    assert found.findings[0].record == "empty"


def test_text_that_ends_in_dots_is_found_as_the_view_prints_it() -> None:
    journey = map_of(card("A long text that says much more than two lines of a card have room for, and goes on. " * 2))
    assert said(preflight(journey)) == []
    [finding] = preflight(journey, view=View(id="view", detail="executive")).findings
    assert "ends in “…”" in say(finding.text, "en")
    assert finding.record == "card"


@dataclass(frozen=True)
class Plain:
    """A sheet of a few shapes, as any handout is one."""

    shapes: tuple[Box | Label | Path, ...]
    journey: JourneyMap
    theme: Theme = PAPER
    width: float = 400
    height: float = 300
    margin: float = 0

    def groups(self) -> Iterator[Group]:
        yield 0, 0, self.shapes


@pytest.mark.parametrize(("ink", "ratio"), [("#909090", True), ("#606060", False)])
def test_what_is_hard_to_read_on_what_lies_below_it_is_found(ink: str, *, ratio: bool) -> None:
    label = Label(20, 20, measure("Pale", Style(20, 26), 200, "en"), ink)
    sheet = Plain((Box(10, 10, 100, 50, fill="#E0E0E0"), label, Box(200, 10, 100, 50, fill="#303030")), map_of())
    found = checked((sheet,), PrintOrder(print_setup("A4")))
    assert [each.startswith("The contrast of a text is ") for each in said(found)] == [True] * ratio
    assert all("page 1" in each for each in said(found))


def test_a_card_in_any_colour_of_its_own_stays_legible() -> None:
    colours = ("#FFFF00", "#808080", "#0000FF", "#777777", "#FF0000")
    journey = map_of(*(card("Text", f"card{n}", colour=colour) for n, colour in enumerate(colours)))
    assert said(preflight(journey)) == []
    assert said(preflight(changed(journey, theme="contrast"))) == []


def test_greys_do_not_hide_where_something_is() -> None:
    found = preflight(map_of(card("", "empty")), PrintOrder(print_setup("A4"), grey=True))
    assert [finding.record for finding in found.findings] == ["empty"]
