"""What data give goes into a map as one edit, and is renewed in place."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.edits.actions import add_action
from cjm_desktop.edits.cards import change_card, delete_card
from cjm_desktop.edits.curves import delete_curve
from cjm_desktop.edits.evidence import Fed, Quote, Series, StepFigure, value_on_curve, with_evidence
from cjm_desktop.edits.lanes import change_lane, delete_lane
from cjm_desktop.edits.metrics import set_figure
from cjm_desktop.edits.repair import repaired
from cjm_desktop.edits.steps import delete_step
from cjm_desktop.model.actions import Action
from cjm_desktop.model.change import changed
from cjm_desktop.model.datasets import DataColumn, DataName, Dataset, Feed
from cjm_desktop.model.lanes import Card, CardLane, CurvePoint, EmotionLane, MetricLane, MetricValue
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import say
from tests.unit.interchange.data_maps import fresh, shop

DAY = dt.date(2026, 5, 9)
DATA = Dataset(
    id="data",
    title="may.csv",
    date=DAY,
    evidence="survey",
    plan=(DataColumn(name="pay", says="rating", card="till"), DataColumn(name="try", says="rating", step="try")),
    names=(DataName(says="touchpoint", text="Ad", card="ad"), DataName(says="persona", text="Bob", persona="bob")),
    step="try",
)
CURVE = Series(
    Feed(measure="emotion"),
    "May",
    (StepFigure("try", 4, 3, 0.5), StepFigure("search", 1.5, 2, 1.0), StepFigure("pay", 5, 1)),
    (1, 5),
)
NPS = Series(Feed(measure="nps"), "", (StepFigure("pay", -38.5964912, 399),), (0, 10))
RATING = Series(Feed(measure="mean"), "Mean", (StepFigure("pay", 4.25, 8),), (1, 5))
TIME = Series(Feed(measure="duration"), "Duration", (StepFigure("search", 2.5, 8), StepFigure("pay", 1, 8)), unit="min")
SAID = (
    Quote("search", "=1+1", dt.date(2026, 5, 1), 4.0, "bob"),
    Quote("pay", "<b>It failed</b>\nagain"),
    Quote("pay", "Fine", None, 5.0),
)


def put(journey: JourneyMap, *series: Series, quotes: tuple[Quote, ...] = (), data: Dataset = DATA) -> Fed:
    return with_evidence(journey, data, series, quotes, fresh())


def again(fed: Fed, *series: Series, quotes: tuple[Quote, ...] = ()) -> Fed:
    """Put newer figures into a map that has a dataset: each where it went before."""
    (data,) = fed.journey.datasets
    feeds = {feed.measure: feed for feed in data.feeds}
    newer = [replace(each, feed=feeds.get(each.feed.measure, each.feed)) for each in series]
    return with_evidence(fed.journey, changed(data, title="june.csv"), newer, quotes, lambda: "another1")


def curves(journey: JourneyMap) -> EmotionLane:
    return next(lane for lane in journey.lanes if isinstance(lane, EmotionLane))


def figures(journey: JourneyMap, metric: str) -> MetricLane:
    return next(lane for lane in journey.lanes if isinstance(lane, MetricLane) and lane.metric == metric)


def feedback(journey: JourneyMap) -> CardLane:
    return next(lane for lane in journey.lanes if isinstance(lane, CardLane) and lane.kind == "feedback")


def said(fed: Fed) -> list[str]:
    return [say(note, "en") for note in fed.notes]


def test_ratings_become_a_curve_with_a_band_from_left_to_right() -> None:
    journey = put(shop(), CURVE).journey
    (curve,) = curves(journey).curves
    source = "may.csv, 2026-05-09"
    assert (curve.name, curve.persona) == ("May", None)
    assert curve.points == (
        CurvePoint(step="search", value=-0.75, low=-1, high=-0.25, source=source, count=2),
        CurvePoint(step="pay", value=1, source=source, count=1),
        CurvePoint(step="try", value=0.5, low=0.25, high=0.75, source=source, count=3),
    )


@pytest.mark.parametrize(
    ("rating", "ends", "value"),
    [
        (1, (1, 5), -1),
        (5, (1, 5), 1),
        (3, (1, 5), 0),
        (9, (1, 5), 1),
        (0, (0, 10), -1),
        (-3, (-3, 3), -1),
        (2, (2, 2), 0),
    ],
)
def test_a_rating_has_its_place_between_the_ends(rating: float, ends: tuple[float, float], value: float) -> None:
    assert value_on_curve(rating, ends) == value


def test_figures_become_lanes_of_their_metric() -> None:
    journey = put(shop(), NPS, TIME, RATING).journey
    source = "may.csv, 2026-05-09"
    assert figures(journey, "nps").values == (MetricValue(step="pay", value=-38.596491, source=source, count=399),)
    time = figures(journey, "duration")
    assert (time.title, time.unit) == ("Duration", "")  # minutes are usual
    assert [(value.step, value.value) for value in time.values] == [("search", 2.5), ("pay", 1)]
    assert (figures(journey, "own").title, figures(journey, "own").unit) == ("Mean", "")


def test_comments_become_cards_that_are_nothing_but_text() -> None:
    journey = put(shop(), quotes=SAID).journey
    source = "may.csv, 2026-05-09"
    cards = feedback(journey).cards
    assert [(card.step, card.text, card.rating) for card in cards] == [
        ("search", "=1+1", 4),
        ("pay", "<b>It failed</b>\nagain", None),
        ("pay", "Fine", 5),
    ]
    assert (cards[0].date, cards[0].personas, cards[0].evidence, cards[0].source) == (
        dt.date(2026, 5, 1),
        ("bob",),
        "survey",
        source,
    )
    assert journey.datasets[0].cards == tuple(card.id for card in cards)


def test_what_was_said_in_interviews_goes_to_the_quotes() -> None:
    interviews = changed(DATA, evidence="interview")
    fed = put(shop(), quotes=(Quote("pay", "It failed", DAY),), data=interviews)
    assert [lane.kind for lane in fed.journey.lanes] == ["touchpoint", "quote"]
    rated = put(shop(), quotes=SAID, data=interviews)
    assert [lane.kind for lane in rated.journey.lanes] == ["touchpoint", "feedback"]


def test_a_locked_lane_of_emotions_is_passed_over() -> None:
    locked = EmotionLane(id="old", kind="emotion", locked=True)
    journey = put(changed(shop(), lanes=(*shop().lanes, locked)), CURVE).journey
    assert [lane.id for lane in journey.lanes if lane.kind == "emotion"] == ["old", journey.datasets[0].feeds[0].lane]


def test_the_map_knows_what_feeds_what() -> None:
    journey = put(shop(), CURVE, NPS).journey
    lane, curve = curves(journey).id, curves(journey).curves[0].id
    assert journey.datasets == (
        changed(
            DATA,
            feeds=(
                Feed(measure="emotion", lane=lane, curve=curve),
                Feed(measure="nps", lane=figures(journey, "nps").id),
            ),
        ),
    )
    assert repaired(journey, fresh()) == (journey, ())


def test_a_newer_file_renews_the_same_curves_lanes_and_cards() -> None:
    before = put(shop(), CURVE, NPS, quotes=SAID)
    journey = set_figure(before.journey, figures(before.journey, "nps").id, "pay", target=20.0)
    point = curves(journey).curves[0].points[0]
    place = [lane.kind for lane in journey.lanes].index("emotion")
    lane = curves(journey)
    curve = changed(
        lane.curves[0], points=(changed(point, text="Too many ads"), *lane.curves[0].points[1:]), name="All"
    )
    lanes = (*journey.lanes[:place], changed(lane, curves=(curve,)), *journey.lanes[place + 1 :])
    journey = changed(journey, lanes=lanes)
    newer = again(
        replace(before, journey=journey),
        replace(CURVE, figures=(StepFigure("search", 3, 9),)),
        replace(NPS, figures=(StepFigure("pay", 10, 400), StepFigure("try", 50, 3))),
        quotes=(Quote("pay", "Fine", DAY, 4.0), Quote("pay", "Faster now"), Quote("try", "New")),
    )
    renewed = curves(newer.journey).curves[0]
    assert (renewed.id, renewed.name, len(renewed.points)) == (curve.id, "All", 3)
    assert renewed.points[0] == CurvePoint(
        step="search", value=0, text="Too many ads", source="june.csv, 2026-05-09", count=9
    )
    nps = figures(newer.journey, "nps").values
    assert [(each.step, each.value, each.before, each.target) for each in nps] == [
        ("pay", 10, -38.596491, 20),
        ("try", 50, None, None),
    ]
    assert said(newer) == ["No new figure of “All” at Checkout, Try it: what stood there stays."]
    old = {card.text: card.id for card in feedback(before.journey).cards}
    now = {card.text: card for card in feedback(newer.journey).cards}
    assert now["Fine"].id == old["Fine"]
    assert (now["Fine"].rating, now["Fine"].date) == (4, DAY)
    assert now["Faster now"].id == old["<b>It failed</b>\nagain"]
    assert now["=1+1"].id == old["=1+1"]  # no newer one at its step
    assert now["New"].id == "another1"
    assert [lane.id for lane in newer.journey.lanes] == [lane.id for lane in before.journey.lanes]


def test_a_curve_is_renewed_where_it_is_whatever_other_curves_stand_above_it() -> None:
    before = put(shop(), CURVE)
    above = EmotionLane(id="above", kind="emotion")
    journey = changed(before.journey, lanes=(above, *before.journey.lanes))
    newer = again(replace(before, journey=journey), replace(CURVE, figures=(StepFigure("search", 3, 9),))).journey
    assert [len(lane.curves) for lane in newer.lanes if isinstance(lane, EmotionLane)] == [0, 1]
    (data,) = newer.datasets
    assert data.feeds == before.journey.datasets[0].feeds


def test_the_same_file_again_changes_nothing() -> None:
    before = put(shop(), CURVE, NPS, TIME, quotes=SAID)
    (data,) = before.journey.datasets
    feeds = {feed.measure: feed for feed in data.feeds}
    same = [replace(each, feed=feeds[each.feed.measure]) for each in (CURVE, NPS, TIME)]
    assert with_evidence(before.journey, data, same, SAID, fresh()).journey == before.journey


def test_a_card_on_which_somebody_built_keeps_what_it_says() -> None:
    before = put(shop(), quotes=(Quote("pay", "It failed"), Quote("pay", "Slow"), Quote("pay", "Dear")))
    failed, slow, dear = feedback(before.journey).cards
    journey = add_action(before.journey, Action(id="mend", cards=(failed.id,)))
    journey = change_card(journey, feedback(journey).id, slow.id, note="Ask Li about it")
    newer = again(replace(before, journey=journey), quotes=(Quote("pay", "Better"), Quote("pay", "Best")))
    cards = feedback(newer.journey).cards
    assert [(card.id, card.text) for card in cards] == [
        (failed.id, "It failed"),
        (slow.id, "Slow"),
        (dear.id, "Better"),
        ("another1", "Best"),
    ]


def test_what_is_locked_stays_and_that_is_said() -> None:
    before = put(shop(), NPS, quotes=SAID)
    journey = change_lane(before.journey, figures(before.journey, "nps").id, locked=True)
    journey = change_lane(journey, feedback(journey).id, locked=True)
    newer = again(replace(before, journey=journey), replace(NPS, figures=(StepFigure("pay", 1, 1),)), quotes=SAID)
    assert newer.journey.lanes == journey.lanes
    assert said(newer) == [
        "The lane “Net promoter score” is locked and stays as it is.",
        "The lane “Customer feedback” is locked and stays as it is.",
    ]


def test_what_is_at_no_step_is_not_made_and_that_is_said() -> None:
    fed = put(shop(), replace(NPS, figures=(StepFigure("moon", 1, 1),)), quotes=(Quote("moon", "Dark"),))
    assert fed.journey.lanes == shop().lanes
    assert fed.journey.datasets == (DATA,)
    assert said(fed) == ["“Net promoter score” has no figure at a step of the map: nothing was made of it."]


def test_datasets_forget_what_is_deleted_and_stay() -> None:
    journey = put(shop(), CURVE, NPS, quotes=SAID).journey
    cards = feedback(journey).cards
    journey = delete_curve(journey, curves(journey).id, curves(journey).curves[0].id)
    journey = delete_lane(journey, figures(journey, "nps").id)
    journey = delete_card(journey, feedback(journey).id, cards[0].id)
    journey = delete_card(journey, "points", "ad")
    journey = delete_step(journey, "try")
    (data,) = journey.datasets
    assert data.feeds == (Feed(measure="emotion", lane=curves(journey).id), Feed(measure="nps"))
    assert data.cards == tuple(card.id for card in cards[1:])
    assert (data.step, data.plan[0].card, data.plan[1].step) == (None, "till", None)
    assert (data.names[0].card, data.names[1].persona) == (None, "bob")
    gone = delete_lane(journey, curves(journey).id).datasets[0]
    assert gone.feeds == (Feed(measure="emotion"), Feed(measure="nps"))
    assert repaired(journey, fresh()) == (journey, ())


STEPS = st.sampled_from(["search", "choose", "pay", "try", "moon"])
FIGURES = st.lists(
    st.builds(
        StepFigure,
        STEPS,
        st.floats(-1e15, 1e15),
        st.none() | st.integers(0, 10**15),
        st.none() | st.floats(0, 1e9),
    ),
    max_size=6,
    unique_by=lambda figure: figure.step,
)


@given(FIGURES, FIGURES, st.lists(st.builds(Quote, STEPS, st.text(min_size=1, max_size=20)), max_size=5))
def test_any_figures_leave_a_whole_map(one: list[StepFigure], other: list[StepFigure], quotes: list[Quote]) -> None:
    first = put(shop(), replace(CURVE, figures=tuple(one)), replace(TIME, figures=tuple(other)), quotes=tuple(quotes))
    numbers = iter(range(1000))
    (data,) = first.journey.datasets
    feeds = {feed.measure: feed for feed in data.feeds}
    newer = [replace(CURVE, figures=tuple(other)), replace(TIME, figures=tuple(one))]
    newer = [replace(each, feed=feeds.get(each.feed.measure, each.feed)) for each in newer]
    second = with_evidence(first.journey, data, newer, quotes[::-1], lambda: f"later{next(numbers)}")
    for fed in (first, second):
        assert repaired(fed.journey, fresh()) == (fed.journey, ())
        assert JourneyMap.model_validate_json(fed.journey.model_dump_json()) == fed.journey
    assert {card.id for card in cards_in(first.journey)} <= {card.id for card in cards_in(second.journey)}


def cards_in(journey: JourneyMap) -> list[Card]:
    return [card for lane in journey.lanes if isinstance(lane, CardLane) for card in lane.cards]
