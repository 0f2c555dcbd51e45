"""Flows keep out of each other's way: no pill on another, none outside the band, no line through a pill."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cjm_desktop.layout.columns import CONTENT
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.shapes import Label
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.model.change import changed
from cjm_desktop.model.kinds import FlowKind
from cjm_desktop.model.records import Flow, JourneyMap, Stage, Step
from cjm_desktop.words import Language
from tests.unit.layout.geometry import Rectangle, bounds, meeting, of


def journey(
    flows: tuple[Flow, ...],
    steps: int,
    width: float | None = None,
    language: Language = "en",
    customers: int | None = 10_000,
) -> JourneyMap:
    own = tuple(Step(id=f"s{number}", width=width) for number in range(steps))
    return JourneyMap(
        format="cjm",
        version=1,
        id="map",
        language=language,
        customers=customers,
        stages=(Stage(id="stage", steps=own),),
        flows=flows,
    )


@st.composite
def flow_maps(draw: st.DrawFn) -> JourneyMap:
    steps = draw(st.integers(1, 8))
    ends = st.integers(0, steps - 1)
    labels = st.sampled_from(("", "Documents missing", "Nobody answers the phone for days", "没有人接电话"))
    flows: list[Flow] = []
    for number in range(draw(st.integers(1, 20))):
        kind: FlowKind = draw(st.sampled_from(("return", "restart", "skip", "drop-off")))
        flows.append(
            Flow(
                id=f"f{number}",
                kind=kind,
                from_=f"s{draw(ends)}",
                to=None if kind == "drop-off" else f"s{draw(ends)}",
                share=draw(st.sampled_from((None, 0.05, 0.34, 1.0))),
                label=draw(labels),
                lost=draw(st.sampled_from(("", "a year's interest"))),
            )
        )
    return journey(tuple(flows), steps, draw(st.sampled_from((None, 60.0, 90.0, 110.0))))


def pills_of(sheet: Sheet) -> dict[str, Rectangle]:
    return {
        spot.record: Rectangle(spot.x, spot.y, spot.x + spot.width, spot.y + spot.height) for spot in sheet.flows.spots
    }


FOUR = tuple(Flow(id=f"f{n}", kind="return", from_=f"s{n % 4}", to=f"s{(n * 3 + 1) % 4}") for n in range(20))


@given(flow_maps())
@example(journey(FOUR, 4, 90))
def test_no_pill_stands_on_another_or_outside_the_band(start: JourneyMap) -> None:
    sheet = layout_map(start)
    pills = pills_of(sheet)
    assert len(pills) == len(start.flows)
    assert not meeting(pills.values())
    band = Rectangle(CONTENT, 0, sheet.columns.right, sheet.flows.height)
    assert all(band.holds(pill) for pill in pills.values())
    texts = of(Label, sheet.flows.shapes)[2:]
    assert all(any(pill.holds(bounds(text)) for pill in pills.values()) for text in texts)


@given(flow_maps())
@example(journey(FOUR, 4, 90))
def test_no_leg_runs_through_a_pill(start: JourneyMap) -> None:
    sheet = layout_map(start)
    if len(sheet.columns.all) == 1 or min(column.width for column in sheet.columns.all) < 90:
        return  # beside lines so close there is no room for words
    for spot in sheet.flows.spots:
        deeper = (other for other in sheet.flows.spots if other.y + other.height / 2 > spot.y + spot.height)
        assert not any(spot.x < x < spot.x + spot.width for other in deeper for x, _ in other.ends)


def nested(*spans: tuple[int, int]) -> Sheet:
    flows = (Flow(id=f"f{number}", kind="skip", from_=f"s{a}", to=f"s{b}") for number, (a, b) in enumerate(spans))
    return layout_map(journey(tuple(flows), 8))


def depth(sheet: Sheet, flow: str) -> float:
    return next(spot.y + spot.height / 2 for spot in sheet.flows.spots if spot.record == flow)


def test_a_long_way_passes_around_a_short_one_that_begins_and_ends_with_it() -> None:
    sheet = nested((1, 4), (1, 2), (3, 4))
    ends = {spot.record: spot.ends for spot in sheet.flows.spots}
    assert depth(sheet, "f0") > depth(sheet, "f1") == depth(sheet, "f2")
    assert ends["f0"][0][0] < ends["f1"][0][0], "it leaves left of the short one"
    assert ends["f0"][1][0] > ends["f2"][1][0], "it arrives right of the short one"


def texts_of(start: JourneyMap) -> list[str]:
    return [label.text.text for label in of(Label, layout_map(start).flows.shapes)[2:]]


@pytest.mark.parametrize(
    ("language", "customers", "lost", "said"),
    [
        (
            "en",
            10_000,
            "a year's interest",
            ["−18 % Drop-off", "1,800 customers a year\N{NO-BREAK SPACE}· a year's interest"],
        ),
        ("en", 10_000, "", ["−18 % Drop-off", "1,800 customers a year"]),
        ("en", None, "a year's interest", ["−18 % Drop-off", "a year's interest"]),
        ("en", None, "", ["−18 % Drop-off"]),
        ("en", 2, "", ["−18 % Drop-off"]),
        ("zh-Hans", 10_000, "一年的利息", ["−18 % 流失", "每年 1,800 位客户\N{NO-BREAK SPACE}· 一年的利息"]),
        ("zh-Hant", 10_000, "", ["−18 % 流失", "每年 1,800 位顧客"]),
    ],
)
def test_a_drop_off_says_what_is_lost(language: Language, customers: int | None, lost: str, said: list[str]) -> None:
    flow = Flow(id="f", kind="drop-off", from_="s1", share=0.18, lost=lost)
    assert texts_of(journey((flow,), 4, language=language, customers=customers)) == said


def test_between_ways_beside_it_a_drop_off_is_as_wide_as_there_is_room() -> None:
    leaves = Flow(id="f", kind="drop-off", from_="s2", share=0.41, label="Abandons the basket", lost="a pair of shoes")
    around = Flow(id="g", kind="return", from_="s3", to="s1", share=0.18)
    sheet = layout_map(journey((around, leaves), 5, width=110))
    pill = pills_of(sheet)["f"]
    first, second = (label.text for label in of(Label, sheet.flows.shapes)[2:4])
    assert first.text == "−41 % Abandons the basket"
    assert [len(part.lines) for block in (first, second) for part in block.paragraphs] == [1, 1]
    spot = next(spot for spot in sheet.flows.spots if spot.record == "f")
    assert pill.left < spot.ends[0][0] < pill.right, "it hangs below where the way begins"


def test_another_number_of_customers_is_said_at_once() -> None:
    flow = Flow(id="f", kind="drop-off", from_="s1", share=0.5)
    before = layout_map(journey((flow,), 4, customers=10))
    after = layout_map(changed(before.journey, customers=20), previous=before)
    assert of(Label, after.flows.shapes)[-1].text.text == "10 customers a year"


def test_a_way_back_to_the_same_step_ends_beside_where_it_began() -> None:
    sheet = layout_map(journey((Flow(id="f", kind="return", from_="s1", to="s1", share=0.1),), 3))
    (spot,) = sheet.flows.spots
    column = sheet.columns.all[1]
    assert all(column.x < x < column.right for x, _ in spot.ends)
    assert spot.x > max(x for x, _ in spot.ends)
