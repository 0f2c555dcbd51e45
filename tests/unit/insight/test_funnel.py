"""Who is there from step to step: figures worked out by hand, and what holds for all maps."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.insight.bottlenecks import bottlenecks, said_of_bottleneck, said_of_doubt
from cjm_desktop.insight.funnel import Funnel, funnel_of
from cjm_desktop.model.kinds import FlowKind, MetricKind
from cjm_desktop.model.lanes import Lane, MetricLane, MetricValue
from cjm_desktop.model.records import Flow, JourneyMap, Stage, Step
from cjm_desktop.words import say
from tests.maps import journey_maps

Given = tuple[FlowKind, int, int | None, float | None]


def journey(
    steps: int, flows: Sequence[Given], lanes: Sequence[Lane] = (), customers: int | None = None, stages: int = 1
) -> JourneyMap:
    columns = [Step(id=f"s{number}", title=f"Step {number}") for number in range(steps)]
    parts = [columns[number::1] if stages == 1 else columns[number : number + 1] for number in range(stages)]
    if stages > 1:
        parts[-1] = columns[stages - 1 :]
    return JourneyMap(
        format="cjm",
        version=1,
        id="map",
        customers=customers,
        stages=tuple(Stage(id=f"g{number}", steps=tuple(part)) for number, part in enumerate(parts)),
        lanes=tuple(lanes),
        flows=tuple(
            Flow(id=f"f{number}", kind=kind, from_=f"s{start}", to=None if end is None else f"s{end}", share=share)
            for number, (kind, start, end, share) in enumerate(flows)
        ),
    )


def figures(metric: MetricKind, values: dict[int, float], unit: str = "") -> MetricLane:
    told = tuple(MetricValue(step=f"s{step}", value=value) for step, value in values.items())
    return MetricLane(id="figures", kind="metric", metric=metric, unit=unit, values=told)


def rounded(values: Sequence[float | None]) -> list[float | None]:
    return [None if value is None else round(value, 6) for value in values]


def test_a_loan_by_hand() -> None:
    """As in the bank's map: 22 % pass over two steps, 34 % come back, 18 % leave, 6 % start again."""
    flows: list[Given] = [("skip", 1, 4, 0.22), ("return", 6, 4, 0.34), ("drop-off", 8, None, 0.18)]
    funnel = funnel_of(journey(12, [*flows, ("restart", 7, 2, 0.06)], customers=9400))
    assert rounded([each.still for each in funnel.steps]) == [1.0] * 9 + [0.82] * 3
    assert rounded([each.at for each in funnel.steps]) == [1, 1, 0.78, 0.78, 1, 1, 1, 1, 1, 0.82, 0.82, 0.82]
    assert (funnel.steps[4].back, funnel.steps[2].again, funnel.steps[6].away, funnel.steps[8].lost) == (
        0.34,
        0.06,
        0.34,
        0.18,
    )
    assert rounded(funnel.passed)[2:9] == [0.84, 0.84, 1.4, 1.4, 1.4, 1.06, 1.0]
    # once more with the same chance: 6 / 94 start again; of the 1 + 6/94 who come to step 6, 34 % go back each time
    assert rounded(funnel.repeated)[6] == round((1 + 0.06 / 0.94) / 0.66, 6)
    assert (round(funnel.end, 6), funnel.count(0.18), funnel.doubts) == (0.82, 1692, ())
    assert funnel.ends_exactly


def test_a_single_way_back_is_a_geometric_series() -> None:
    funnel = funnel_of(journey(3, [("return", 2, 1, 0.5)]))
    assert rounded(funnel.passed) == [1.0, 1.5, 1.5]
    assert rounded(funnel.repeated) == [1.0, 2.0, 2.0]
    series = sum(0.5**times for times in range(60))
    assert funnel.repeated[1] == pytest.approx(series)


def test_who_always_goes_back_never_comes_to_an_end() -> None:
    funnel = funnel_of(journey(4, [("return", 2, 1, 1.0), ("return", 1, 1, 0.2)]))
    assert rounded(funnel.passed) == [1.0, 2.2, 2.0, 1.0]
    assert rounded(funnel.repeated) == [1.0, None, None, 1.0]


def test_what_is_not_entered_stays_unknown() -> None:
    funnel = funnel_of(journey(4, [("drop-off", 0, None, 0.2), ("drop-off", 1, None, None), ("return", 2, 1, None)]))
    assert [(round(each.still, 6), each.is_exact, each.hides_loss) for each in funnel.steps] == [
        (1.0, True, False),
        (0.8, True, True),
        (0.8, False, False),
        (0.8, False, False),
    ]
    assert [flow.id for flow in funnel.unknown] == ["f1", "f2"]
    assert not funnel.ends_exactly


def test_a_map_that_says_no_share_says_so() -> None:
    assert not funnel_of(journey(3, [])).is_known
    assert not funnel_of(journey(3, [("drop-off", 1, None, None)])).is_known
    assert funnel_of(journey(3, [("return", 1, 0, 0.0)])).is_known
    assert funnel_of(journey(0, [], stages=0)).steps == ()


def test_retention_says_who_is_left_after_a_step() -> None:
    """29 % gave up the import; the figures tell of others, and of those of whom nobody said how many they were."""
    flows: list[Given] = [("drop-off", 2, None, 0.29), ("drop-off", 3, None, None)]
    funnel = funnel_of(journey(5, flows, [figures("retention", {0: 100, 1: 81, 2: 52, 3: 47})]))
    assert rounded([each.lost for each in funnel.steps]) == [0, 0.19, 0.29, 0.05, 0]
    assert rounded([each.untold for each in funnel.steps]) == [0, 0.19, 0, 0.05, 0]
    assert round(funnel.end, 6) == 0.47
    assert all(each.is_exact for each in funnel.steps)


def test_conversion_is_a_part_of_those_who_come_and_used_where_no_way_out_tells() -> None:
    lane = figures("conversion", {0: 50, 1: 20}, "%")
    assert rounded([each.still for each in funnel_of(journey(3, [], [lane])).steps]) == [1.0, 0.5, 0.1]
    with_way_out = funnel_of(journey(3, [("drop-off", 1, None, 0.3)], [lane]))
    assert rounded([each.still for each in with_way_out.steps]) == [1.0, 1.0, 0.7]
    assert with_way_out.lane is None
    churn = funnel_of(journey(3, [("skip", 0, 2, 0.4)], [figures("churn", {1: 50})]))
    assert rounded([each.lost for each in churn.steps]) == [0, 0.3, 0]


def test_figures_in_other_units_are_none() -> None:
    assert not funnel_of(journey(2, [], [figures("conversion", {0: 50}, "‰")])).is_known
    assert not funnel_of(journey(2, [], [figures("nps", {0: 50})])).is_known


@pytest.mark.parametrize(
    ("flows", "lanes", "kind", "words"),
    [
        ([("drop-off", 0, None, 0.7), ("drop-off", 1, None, 0.4)], (), "leave", "“Step 1” 40 % are said to leave"),
        ([("drop-off", 0, None, 0.7), ("skip", 0, 2, 0.4)], (), "skip", "only 30 % go on"),
        ([("drop-off", 0, None, 0.7), ("return", 1, 0, 0.4)], (), "back", "only 30 % come there"),
        ([("drop-off", 0, None, 0.7)], (figures("retention", {1: 40}),), "more", "only 30 % can be"),
    ],
)
def test_what_cannot_be_is_bounded_and_said(flows: list[Given], lanes: Sequence[Lane], kind: str, words: str) -> None:
    map_ = journey(3, flows, lanes)
    funnel = funnel_of(map_)
    assert [doubt.kind for doubt in funnel.doubts] == [kind]
    assert words in say(said_of_doubt(funnel.doubts[0], map_), "en")
    assert _is_sound(funnel)


def test_a_stage_sums_up_its_steps() -> None:
    flows: list[Given] = [("drop-off", 1, None, 0.1), ("drop-off", 3, None, 0.2), ("return", 4, 2, 0.3)]
    more: list[Given] = [("return", 3, 2, 0.05), ("restart", 3, 0, 0.15), ("skip", 0, 4, 0.25)]
    funnel = funnel_of(journey(5, [*flows, *more]))
    middle = funnel.between("s1", "s3")
    assert (middle.still, middle.at) == (1.0, 0.75)
    assert (round(middle.lost, 6), middle.back, middle.away) == (0.3, 0.3, 0.15)
    assert funnel.between("s0", "s0").again == 0.15


def test_bottlenecks_are_named_with_their_figures() -> None:
    flows: list[Given] = [("skip", 0, 2, 0.6), ("drop-off", 1, None, 0.2), ("drop-off", 3, None, 0.3)]
    map_ = journey(5, [*flows, ("return", 4, 3, 0.25)], customers=1000)
    funnel = funnel_of(map_)
    found = bottlenecks(funnel)
    assert [(each.kind, each.step) for each in found] == [("loss", "s3"), ("rate", "s1"), ("back", "s4")]
    assert [say(said_of_bottleneck(each, funnel, map_), "en") for each in found] == [
        "Most customers are lost at “Step 3”: 30 % of all, 300 a year, that is 37.5 % of those who come there.",
        "Of those who come to “Step 1”, 50 % leave: no other step loses as large a part.",
        "From “Step 4” most customers go back: 25 % of all, 250 a year. On average it is passed at least 1.5 times.",
    ]
    assert bottlenecks(funnel_of(journey(3, []))) == ()


def _is_sound(funnel: Funnel) -> bool:
    """Tell whether all shares are shares, and whoever sets out is lost or comes to the end."""
    shares = [share for each in funnel.steps for share in (each.still, each.at, each.lost, each.untold, each.rate)]
    adds_up = sum(each.lost for each in funnel.steps) + funnel.end == pytest.approx(1)
    return adds_up and all(-1e-9 <= share <= 1 + 1e-9 for share in shares)


SHARES = st.none() | st.integers(0, 100).map(lambda share: share / 100)


@st.composite
def funnels(draw: st.DrawFn) -> Funnel:
    steps = draw(st.integers(1, 8))
    place = st.integers(0, steps - 1)
    kinds: st.SearchStrategy[FlowKind] = st.sampled_from(("return", "restart", "skip"))
    leave: st.SearchStrategy[FlowKind] = st.just("drop-off")
    ways = st.tuples(kinds, place, place | st.nothing(), SHARES) | st.tuples(leave, place, st.none(), SHARES)
    metric = st.sampled_from(("retention", "conversion", "churn"))
    lane = st.builds(figures, metric, st.dictionaries(place, st.integers(-10, 110).map(float), max_size=steps))
    return funnel_of(journey(steps, draw(st.lists(ways, max_size=10)), draw(st.lists(lane, max_size=2))))


@given(funnels())
def test_nobody_comes_from_nowhere_and_nobody_vanishes(funnel: Funnel) -> None:
    assert _is_sound(funnel)
    stills = [each.still for each in funnel.steps]
    assert all(later <= earlier + 1e-9 for earlier, later in pairwise(stills))


@given(funnels())
def test_what_goes_into_a_step_comes_out_of_it_or_is_lost(funnel: Funnel) -> None:
    """Into a step go those who come on from the one before, back, or by a skip; all of them go on somewhere."""
    on = 1.0
    for place, step in enumerate(funnel.steps):
        landing = sum(way.share or 0 for way in funnel.ways if way.leads_ahead and way.end == place)
        comes = on + landing + step.back + step.again
        skipping = sum(way.share or 0 for way in funnel.ways if way.leads_ahead and way.start == place)
        if funnel.lane is None:  # figures tell of losses also among those who skip
            assert comes == pytest.approx(funnel.passed[place], abs=1e-6)
        on = comes - step.lost - step.away - skipping
    if funnel.lane is None:
        assert on == pytest.approx(funnel.end, abs=1e-6)


@given(funnels())
def test_who_goes_back_passes_at_least_as_often(funnel: Funnel) -> None:
    for step, once, often in zip(funnel.steps, funnel.passed, funnel.repeated, strict=True):
        assert once >= step.at - 1e-9
        assert often is None or often >= once - 1e-9


@given(journey_maps())
def test_every_map_has_a_sound_funnel(map_: JourneyMap) -> None:
    funnel = funnel_of(map_)
    assert not funnel.steps or _is_sound(funnel)
    for bottleneck in bottlenecks(funnel):
        assert say(said_of_bottleneck(bottleneck, funnel, map_), "zh-Hans")
    for doubt in funnel.doubts:
        assert say(said_of_doubt(doubt, map_), "zh-Hant")
