"""What a card holds is drawn below its text: all of it, within the card, to be read on whatever fill it has."""

from typing import Any, Final, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.layout.cards import card_block
from cjm_desktop.layout.contrast import contrast
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.icon_names import ICONS
from cjm_desktop.layout.icons import sign
from cjm_desktop.layout.shapes import Box, Label, Path, Shape
from cjm_desktop.layout.sheet import CardBlock, Sheet
from cjm_desktop.layout.theme import PAPER
from cjm_desktop.model.change import changed
from cjm_desktop.model.kinds import CardKind, ToolStatus
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.records import JourneyMap
from tests.unit.layout.geometry import Rectangle, bounds, drawn, meeting, of

KINDS: Final = get_args(CardKind)
EVERYTHING: Final[dict[str, Any]] = {
    "text": "Same data typed twice",
    "severity": 3,
    "cause": "process",
    "channel": "own",
    "presence": ("online", "offline", "mobile"),
    "status": "planned",
    "effort": 4,
    "cost": 120_000.0,
    "rating": 3.5,
    "date": "2026-05-12",
    "votes": 12,
    "moment": "fmot",
    "evidence": "assumption",
    "source": "Nobody asked yet",
    "count": 38,
    "personas": ("lin", "lena", "max"),
    "department": "credit",
    "owner": "Li Min",
    "tags": ("data", "once only"),
    "link": "https://example.org",
    "map": "other",
    "map_title": "Calculator",
    "note": "Between us",
}


def journey(kind: CardKind, *cards: dict[str, Any], **lane: object) -> JourneyMap:
    return JourneyMap.model_validate_json(
        JourneyMap.model_validate(
            {
                "format": "cjm",
                "version": 1,
                "id": "map",
                "currency": "€",
                "personas": (
                    {"id": "lin", "name": "Lin Xiao", "colour": "#1D7A7C"},
                    {"id": "lena", "name": "Lena Wu", "colour": "#FFE08A"},
                    {"id": "max", "name": "Max"},
                ),
                "channels": ({"id": "own", "name": "Family chat", "icon": "users-three"},),
                "departments": ({"id": "credit", "name": "Credit approval", "colour": "#9B2C6A"},),
                "stages": ({"id": "g", "steps": ({"id": "s"}, {"id": "t"})},),
                "lanes": ({"id": "l", "kind": kind, "cards": cards, **lane},),
            },
            strict=False,
        ).model_dump_json()
    )


def lane_of(start: JourneyMap) -> CardLane:
    (lane,) = start.lanes
    assert isinstance(lane, CardLane)
    return lane


def block(kind: CardKind, width: float = 150, **fields: object) -> CardBlock:
    start = journey(kind, {"id": "c", "step": "s", **fields})
    lane = lane_of(start)
    return card_block(lane.cards[0], lane, width, Ground.of(start, PAPER))


def said(shapes: tuple[Shape, ...]) -> list[str]:
    return [label.text.text.replace("\N{NO-BREAK SPACE}", " ") for label in of(Label, shapes)]


@pytest.mark.parametrize("width", [60, 90, 150, 400])
@pytest.mark.parametrize("kind", KINDS)
def test_everything_has_its_place_within_the_card(kind: CardKind, width: float) -> None:
    made = block(kind, width, **EVERYTHING)
    whole = Rectangle(0, 0, made.width, made.height)
    assert all(whole.holds(bounds(shape)) for shape in made.shapes)
    assert not meeting(bounds(label) for label in of(Label, made.shapes))
    chips = [bounds(box) for box in of(Box, made.shapes) if box.fill is None]
    assert len(chips) == 2
    assert not meeting(chips)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("pain-point", {"Process"}),
        ("opportunity", {"Effort", "Cost € 120,000"}),
        ("tool", {"Planned", "Effort", "Cost € 120,000"}),
        ("feedback", {"3.5", "12 May 2026"}),
        ("touchpoint", set[str]()),
        ("thought", set[str]()),
    ],
)
def test_a_card_says_what_its_kind_shows_and_what_all_cards_have(kind: CardKind, words: set[str]) -> None:
    common = {"Assumption · 38 · Nobody asked yet", "LX", "LW", "M", "Credit approval", "Li Min", "data", "once only"}
    text = "“Same data typed twice”" if kind == "thought" else "Same data typed twice"
    assert set(said(block(kind, **EVERYTHING).shapes)) == {text, "12", "FMOT", "Calculator"} | common | words


def test_a_note_is_never_drawn() -> None:
    assert block("free", text="A", note="Between us").shapes == block("free", text="A").shapes


def test_small_print_counts_in_the_height() -> None:
    plain = block("pain-point", text="Rain")
    lower = block("pain-point", text="Rain", owner="Li Min")
    lowest = block("pain-point", text="Rain", owner="Li Min", tags=("wet",))
    assert plain.height < lower.height < lowest.height


def test_what_is_assumed_is_dashed_and_says_so() -> None:
    assumed, asked = block("thought", evidence="assumption"), block("thought", evidence="interview", count=38)
    assert of(Box, assumed.shapes)[0].dash
    assert not of(Box, asked.shapes)[0].dash
    assert said(asked.shapes)[-1] == "Interview · 38"


def test_the_state_of_a_tool_is_told_by_shape_too() -> None:
    looks = {status: of(Path, block("tool", status=status).shapes) for status in get_args(ToolStatus)}
    assert len({tuple(path.commands for path in paths) for paths in looks.values()}) == 4


def test_stars_are_told_to_the_half() -> None:
    counts = [
        sum(path.fill is not None for path in of(Path, block("feedback", rating=rating).shapes))
        for rating in (0.0, 0.5, 2.2, 3.0, 5.0)
    ]
    assert counts == [0, 1, 2, 3, 5]


@given(st.integers(0, 0xFFFFFF), st.sampled_from(KINDS), st.booleans())
def test_texts_can_be_read_on_any_fill(number: int, kind: CardKind, of_lane: bool) -> None:
    colour = f"#{number:06X}"
    own = {"colour": colour}
    start = journey(
        kind, {"id": "c", "step": "s", **EVERYTHING, **({} if of_lane else own)}, **(own if of_lane else {})
    )
    lane = lane_of(start)
    made = card_block(lane.cards[0], lane, 150, Ground.of(start, PAPER))
    ground, *boxes = of(Box, made.shapes)
    for label in of(Label, made.shapes):
        inside = [box for box in boxes if box.fill is not None and bounds(box).holds(bounds(label))]
        fill = inside[-1].fill if inside else ground.fill
        assert fill is not None
        assert contrast(label.colour, fill) >= 4.5


def test_a_lane_s_colour_changes_its_cards_and_a_card_s_own_that_one() -> None:
    cards = {"id": "c", "step": "s", "text": "A"}, {"id": "d", "step": "t", "text": "B", "colour": "#D2E4FA"}
    plain = layout_map(journey("free", *cards))
    coloured = layout_map(journey("free", *cards, colour="#FFE08A"), previous=plain)
    fills = [of(Box, card.block.shapes)[0].fill for card in coloured.lanes[0].block.cards]
    assert fills == ["#FFE08A", "#D2E4FA"]


def test_a_channel_of_one_s_own_has_its_icon_and_a_dot_without_one() -> None:
    assert sign("no such icon") == sign("ui-save") == sign("app") != sign("users-three")
    assert all(sign(name)[0][0] == "M" for name in ICONS)


def legend(sheet: Sheet) -> set[str]:
    return {label.text.text for label in of(Label, sheet.legend.shapes)}


def test_the_legend_explains_what_is_used_and_nothing_else() -> None:
    always = {"Customer journey map"}
    assert legend(layout_map(journey("touchpoint", {"id": "c", "step": "s", "text": "A"}))) == always
    full = layout_map(journey("touchpoint", {"id": "c", "step": "s", **EVERYTHING}))
    signs = {"Family chat", "Online", "Offline", "Mobile", "Assumption, not yet proven", "Lin Xiao", "Lena Wu", "Max"}
    more = {
        "Link in the file",
        "Goes on in another map",
        "Votes of a workshop",
        "Moments of truth",
        "first direct contact",
    }
    assert legend(full) == always | signs | more | {"first direct contact", "LX", "LW", "M", "FMOT", "3"}
    unnamed = layout_map(journey("touchpoint", {"id": "c", "step": "s", "channel": "own"}))
    assert legend(unnamed) == always, "the card says it itself"
    titled = layout_map(journey("touchpoint", {"id": "c", "step": "s", "text": "A"}, title="Where we meet"))
    assert legend(titled) == always | {"Touchpoints"}, "the lane does not say of which kind its cards are"
    plain = layout_map(changed(titled.journey, lanes=(changed(titled.journey.lanes[0], title=""),)), previous=titled)
    assert legend(plain) == always


def test_lanes_have_the_icon_of_their_kind_or_their_own() -> None:
    usual, own = layout_map(journey("tool")), layout_map(journey("tool", icon="airplane"))
    first = [of(Path, sheet.lanes[0].block.shapes)[0].commands for sheet in (usual, own)]
    assert first[0] != first[1]


def test_initials_are_told_apart_and_colours_too() -> None:
    people = tuple({"id": f"p{number}", "name": name} for number, name in enumerate(("Ann", "Ann", "Bob", "")))
    start = JourneyMap.model_validate({"format": "cjm", "version": 1, "id": "map", "personas": people})
    signs = [Ground.of(start, PAPER).persona_sign(person["id"]) for person in people]
    assert [initials for initials, _ in signs] == ["A1", "A2", "B", "?"]
    assert len({colour for _, colour in signs}) == 4


def test_a_renamed_department_is_drawn_anew() -> None:
    card = {"id": "c", "step": "s", "department": "credit"}
    before = journey("free", card)
    after = before.model_copy(update={"departments": (before.departments[0].model_copy(update={"name": "Risk"}),)})
    sheet = layout_map(after, previous=layout_map(before))
    assert "Risk" in {label.text.text for label in of(Label, drawn(sheet))}


def test_a_card_without_details_has_a_ground_and_a_text_alone() -> None:
    card = Card(id="c", step="s", text="A")
    lane = CardLane(id="l", kind="free", cards=(card,))
    made = card_block(card, lane, 150, Ground.of(journey("free"), PAPER))
    assert [type(shape) for shape in made.shapes] == [Box, Label]


def test_nothing_is_drawn_or_explained_twice() -> None:
    made = block("touchpoint", **EVERYTHING)
    outlines = [path.commands for path in of(Path, made.shapes)]
    assert len(outlines) == len(set(outlines))


def test_at_a_glance_there_is_no_small_print_and_its_signs_are_not_explained() -> None:
    start = journey("pain-point", {"id": "c", "step": "s", **EVERYTHING})
    lane = lane_of(start)
    made = card_block(lane.cards[0], lane, 150, Ground.of(start, PAPER, "executive"))
    assert said(made.shapes) == ["Same data typed twice"]
    assert made.signs == {("severity", ""), ("evidence", "assumption")}
