"""In every theme, with every brand, what is written can be read and what is drawn can be told apart."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop import resources
from cjm_desktop.layout.contrast import contrast, grey, luminance, own_fill, own_line
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.header import stage_look
from cjm_desktop.layout.theme import PAPER, CardLook, Theme, read_theme
from cjm_desktop.layout.themes import THEMES, branded, theme_of
from cjm_desktop.model.change import changed
from cjm_desktop.model.kinds import CARD_KINDS, FLOW_KINDS
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.seen import EVERYTHING
from cjm_desktop.storage.reading import read_map
from cjm_desktop.storage.templates import all_templates
from tests.maps import journey_maps
from tests.unit.layout.geometry import fills_below_labels

MARK = 3.0
"""The least contrast of a mark that means something."""

themes = pytest.mark.parametrize("name", THEMES)
colours = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06X}")


@pytest.fixture(scope="module")
def maps() -> list[JourneyMap]:
    """Everything that ships, with all kinds of cards, curves and flows."""
    return [read_map(template.path("en")).journey for template in all_templates()]


def areas(theme: Theme) -> list[str]:
    return [theme.paper, theme.good.area, theme.fair.area, theme.bad.area]


def test_every_theme_has_a_file_and_every_file_is_a_theme() -> None:
    assert {path.stem for path in resources.path("themes").glob("*.json")} == set(THEMES)


@themes
def test_all_kinds_are_there_and_no_others(name: str) -> None:
    theme = read_theme(name)
    assert set(theme.cards) == set(CARD_KINDS)
    assert set(theme.flows) == set(FLOW_KINDS)


@themes
def test_every_text_can_be_read_on_all_that_it_can_stand_on(name: str) -> None:
    theme = read_theme(name)
    pairs = [(ink, fill) for ink in (theme.ink, theme.second, *theme.curves) for fill in areas(theme)]
    pairs += [(mood.line, fill) for mood in (theme.good, theme.fair, theme.bad) for fill in (mood.face, *areas(theme))]
    pairs += [(look.ink, look.fill) for look in theme.cards.values()]
    pairs += [(colour, theme.paper) for colour in (*theme.flows.values(), theme.third, theme.accent)]
    pairs += [(theme.accent, theme.accent_tint), (theme.improved, theme.improved_tint)]
    pairs += [(theme.moment, theme.moment_tint)]
    assert [(ink, fill) for ink, fill in pairs if contrast(ink, fill) < theme.contrast] == []


@themes
def test_every_mark_can_be_seen(name: str) -> None:
    theme = read_theme(name)
    pairs = [(theme.severity, theme.cards["pain-point"].fill), (theme.accent, theme.accent_tint)]
    pairs += [(colour, fill) for colour in theme.curves for fill in areas(theme)]
    pairs += [(colour, theme.paper) for colour in (*theme.flows.values(), *theme.stages, theme.second)]
    assert [(mark, fill) for mark, fill in pairs if contrast(mark, fill) < MARK] == []


@themes
@pytest.mark.parametrize("count", [1, 2, 3, 6, 7, 60])
def test_stages_are_read_on_their_colours_and_on_those_between(name: str, count: int) -> None:
    theme = read_theme(name)
    looks = [stage_look(number, count, theme) for number in range(count)]
    assert all(contrast(ink, fill) >= theme.contrast for fill, ink in looks)
    assert {ink for _, ink in looks} == {theme.stage_ink}


@themes
def test_what_ships_is_read_in_every_theme(name: str, maps: list[JourneyMap]) -> None:
    for journey in maps:
        sheet = layout_map(changed(journey, theme=name))
        for label, fills in fills_below_labels(sheet):
            worst = min(contrast(label.colour, fill) for fill in fills)
            assert worst >= sheet.theme.contrast, (journey.title, label.text.text, label.colour, fills)


@themes
@pytest.mark.parametrize("chosen", ["nobody", "somebody"])
def test_what_a_view_does_not_highlight_is_read_too(name: str, chosen: str, maps: list[JourneyMap]) -> None:
    for journey in maps:
        kept = [persona.id for persona in journey.personas[:1]] if chosen == "somebody" else []
        view = changed(EVERYTHING, highlights=True, owners=("Nobody",) if not kept else (), personas=tuple(kept))
        sheet = layout_map(changed(journey, theme=name), view=view)
        assert kept or any(card.block.plain for lane in sheet.lanes for card in lane.block.cards)
        for label, fills in fills_below_labels(sheet):
            worst = min(contrast(label.colour, fill) for fill in fills)
            assert worst >= sheet.theme.contrast, (journey.title, label.text.text, label.colour, fills)


@themes
@given(journey_maps())
@settings(max_examples=settings().max_examples // 4)
def test_any_map_is_read_in_every_theme(name: str, journey: JourneyMap) -> None:
    sheet = layout_map(changed(journey, theme=name))
    for label, fills in fills_below_labels(sheet):
        assert min(contrast(label.colour, fill) for fill in fills) >= sheet.theme.contrast, (label, fills)


def test_in_one_colour_kinds_differ_by_fill_and_outline() -> None:
    def told_by(look: CardLook) -> tuple[object, ...]:
        return grey(look.fill), look.stroke and grey(look.stroke), look.line, look.dash

    looks = {kind: told_by(look) for kind, look in read_theme("monochrome").cards.items()}
    assert [(one, other) for one, other in combinations(looks, 2) if looks[one] == looks[other]] == []


def test_in_one_colour_nothing_has_another() -> None:
    theme = read_theme("monochrome")
    used = [
        theme.paper,
        theme.ink,
        theme.second,
        theme.third,
        theme.accent,
        theme.severity,
        *theme.stages,
        *theme.curves,
    ]
    used += [colour for look in theme.cards.values() for colour in (look.fill, look.ink, look.stroke) if colour]
    used += [colour for mood in (theme.good, theme.fair, theme.bad) for colour in (mood.area, mood.face, mood.line)]
    assert [colour for colour in used if colour[1:3] != colour[3:5] or colour[3:5] != colour[5:7]] == []


@themes
def test_curves_differ_by_their_dashes_too(name: str) -> None:
    theme = read_theme(name)
    assert len(set(theme.dashes)) == len(theme.dashes) == len(theme.curves)


def test_an_unknown_theme_is_drawn_as_the_usual_one(maps: list[JourneyMap]) -> None:
    assert theme_of(changed(maps[0], theme="../secret")) is PAPER


def test_the_same_look_is_the_same_object(maps: list[JourneyMap]) -> None:
    calm = changed(maps[0], theme="calm", colours=("#123456",))
    assert theme_of(calm) is theme_of(changed(calm, title="Another"))


@themes
@given(st.lists(colours, min_size=1, max_size=12), st.integers(1, 20))
def test_every_brand_can_be_read(name: str, brand: list[str], count: int) -> None:
    theme = branded(read_theme(name), tuple(brand))
    looks = [stage_look(number, count, theme) for number in range(count)]
    assert all(contrast(ink, fill) >= theme.contrast for fill, ink in looks)
    assert contrast(theme.accent, theme.accent_tint) >= theme.contrast
    assert contrast(theme.accent, theme.paper) >= theme.contrast


def test_a_brand_that_can_be_read_stays_as_it_is() -> None:
    theme = branded(PAPER, ("#C8102E", "#FFD400"))
    assert [stage_look(number, 2, theme) for number in (0, 1)] == [("#C8102E", "#FFFFFF"), ("#FFD400", PAPER.ink)]
    assert theme.accent == "#C8102E"


def test_print_in_one_colour_knows_no_brand(maps: list[JourneyMap]) -> None:
    plain = changed(maps[0], theme="monochrome")
    assert theme_of(changed(plain, colours=("#C8102E",))) is theme_of(plain)


@themes
@given(colours)
def test_colours_of_the_map_s_own_can_be_read(name: str, colour: str) -> None:
    theme = read_theme(name)
    fill, ink = own_fill(colour, theme)
    assert contrast(ink, fill) >= theme.contrast
    assert contrast(own_line(colour, theme), theme.paper) >= theme.contrast


@given(colours)
def test_a_grey_is_as_light_as_its_colour(colour: str) -> None:
    assert luminance(grey(colour)) == pytest.approx(luminance(colour), abs=0.009)  # a level of 255 near white
