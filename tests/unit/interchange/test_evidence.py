"""What data mean in a map: their columns, their names, and the figures, worked out beside."""

import datetime as dt
import statistics
from collections.abc import Sequence
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.edits.evidence import Series, StepFigure, with_evidence
from cjm_desktop.interchange.evidence import (
    Found,
    ends_of,
    figures_of,
    guessed,
    names_in,
    offers_for,
    outcomes_in,
    refreshed,
    with_names,
)
from cjm_desktop.interchange.evidence.choosing import with_column, with_feeds, with_meaning, with_outcomes, with_step
from cjm_desktop.limits import DATA_NAMES
from cjm_desktop.model.change import changed
from cjm_desktop.model.datasets import Dataset, Feed, Measure
from cjm_desktop.model.lanes import MetricLane
from cjm_desktop.progress import Cancelled
from cjm_desktop.words import Fault, say
from tests.unit.interchange.data_maps import fresh, lines, shop, table_of, understood

LONG = lines(
    ("answer_id", "customer_type", "touchpoint", "score", "answer date", "comment"),
    (1, "busy ann", "Ad", 4, "2026-05-01", "Nice picture"),
    (2, "Bob", "ad", 2, "2026-05-03", "I did not see it anywhere"),
    (3, "Bob", "Product-Details", 5, "2026-05-02", ""),
    (4, "Eve", "product_details", 3, "2026-05-04", "NA"),
    (5, "busy ann", "pay online", 1, "2026-04-30", "It failed twice, then it took my money"),
    (6, "Bob", "Delivery", 5, "2026-05-01", "Quick"),
    (7, "Bob", "pay online", "", "2026-05-09", "=HYPERLINK(1)"),
    (8, "Bob", "pay online", "bad", "2026-05-40", "<b>no</b>"),
)
"""A row an answer, with all that such a file has: other spellings, gaps, a place that the map has not, wrong cells."""


def roles(dataset: Dataset) -> dict[str, str]:
    return {column.name: column.says for column in dataset.plan}


def series(found: Found, measure: Measure, persona: str | None = None) -> Series:
    return next(each for each in found.series if (each.feed.measure, each.feed.persona) == (measure, persona))


def values(found: Found, measure: Measure, persona: str | None = None) -> dict[str, float]:
    return {figure.step: round(figure.value, 6) for figure in series(found, measure, persona).figures}


def faults(found: Found) -> list[tuple[int, str, str]]:
    return [(fault.row, fault.column, say(fault.said, "en")) for fault in found.faults]


def near(value: float) -> Any:  # noqa: ANN401 - pytest's own
    return pytest.approx(value)


def remarks(found: Found) -> list[str]:
    return [say(remark, "en") for remark in found.remarks]


def test_the_columns_of_answers_are_understood() -> None:
    _, dataset, _ = understood(LONG)
    assert roles(dataset) == {
        "customer_type": "persona",
        "touchpoint": "touchpoint",
        "score": "rating",
        "answer date": "date",
        "comment": "comment",
    }
    assert (dataset.title, dataset.rows, dataset.evidence) == ("data.csv", 8, "survey")


def test_names_are_matched_whatever_way_they_are_written() -> None:
    table, dataset, _ = understood(LONG)
    names = {(each.name.text, each.rows): each.name for each in names_in(table, dataset)}
    assert [text for text, _ in names][:2] == ["Delivery", "Eve"]  # what is not in the map stands first
    assert names["Ad", 2].card == "ad"
    assert names["Product-Details", 2].card == "shelf"
    assert names["pay online", 3].card == "till"
    assert names["busy ann", 2].persona == "ann"


def test_figures_of_answers_are_those_worked_out_beside() -> None:
    _, _, found = understood(LONG)
    assert values(found, "emotion") == {"search": 3, "choose": 4, "pay": 1}
    points = {figure.step: figure for figure in series(found, "emotion").figures}
    assert points["search"].deviation == near(statistics.stdev([4, 2]))
    assert (points["search"].count, points["pay"].count, points["pay"].deviation) == (2, 1, None)
    assert series(found, "emotion").ends == (1, 5)
    whole = series(found, "emotion").whole
    assert whole == StepFigure("", near(20 / 6), 6, near(statistics.stdev([4, 2, 5, 3, 1, 5])))
    assert values(found, "emotion", "bob") == {"search": 2, "choose": 5}
    assert values(found, "csat") == {"search": 50, "choose": 50, "pay": 0}


def test_what_cannot_be_read_is_named_with_row_and_column() -> None:
    _, _, found = understood(LONG)
    assert faults(found) == [
        (9, "score", "“bad” is no number; left out."),
        (9, "answer date", "“2026-05-40” is no day; the row counts without it."),
    ]
    assert remarks(found) == [
        "Empty cells in “score”: 1",
        "Rows that are at no step of the map, in the figures of the whole only: 1",
    ]
    assert found.dataset.date == dt.date(2026, 5, 9)


def test_comments_come_with_their_rating_and_day_and_stay_text() -> None:
    _, dataset, found = understood(LONG)
    assert [(quote.step, quote.text, quote.stars) for quote in found.quotes] == [
        ("search", "I did not see it anywhere", 2),
        ("search", "Nice picture", 4),
        ("pay", "It failed twice, then it took my money", 1),
        ("pay", "=HYPERLINK(1)", None),
        ("pay", "<b>no</b>", None),
    ]
    newest = changed(dataset, quotes=1, pick="newest")
    picked = figures_of(table_of(LONG), newest, shop()).quotes
    assert [(quote.text, quote.date, quote.persona) for quote in picked] == [
        ("I did not see it anywhere", dt.date(2026, 5, 3), "bob"),
        ("=HYPERLINK(1)", dt.date(2026, 5, 9), "bob"),
    ]
    assert not figures_of(table_of(LONG), changed(dataset, quotes=0), shop()).quotes


WIDE = lines(
    ("id", "age", "Ad", "product_details", "PayOnline", "cleanliness", "overall"),
    *((at, 20 + at % 50, 1 + at % 5, 1 + at % 4, 2 + at % 3 if at % 9 else 0, 5 - at % 3, "yes") for at in range(90)),
    (90, 33, "NA", 9, "", 4, "no"),
)


def test_of_wide_data_each_column_is_about_what_it_is_called() -> None:
    _, dataset, found = understood(WIDE)
    about = {column.name: (column.card, column.low, column.high) for column in dataset.plan if column.says == "rating"}
    assert about == {
        "Ad": ("ad", 1, 5),
        "product_details": ("shelf", 1, 5),
        "PayOnline": ("till", 1, 5),
        "cleanliness": (None, 1, 5),
    }
    assert values(found, "emotion") == {
        "search": round(statistics.fmean(1 + at % 5 for at in range(90)), 6),
        "choose": round(statistics.fmean(1 + at % 4 for at in range(90)), 6),
        "pay": round(statistics.fmean(2 + at % 3 for at in range(91) if at % 9), 6),
    }
    counts = {figure.step: figure.count for figure in series(found, "emotion").figures}
    assert counts == {"search": 90, "choose": 90, "pay": 80}
    assert found.fault_count == 11
    assert (2, "PayOnline", "0 is not between 1 and 5; taken as no answer.") in faults(found)
    assert (92, "product_details", "9 is not between 1 and 5; taken as no answer.") in faults(found)


MEANS = lines(
    ("segment", "survey item", "sd_answer", "survey_answer", "respondents"),
    ("Bob", "Ad", 1.0, 4.5, 10),
    ("Eve", "Ad", 0.5, 2.25, 30),
    ("Bob", "Pay online", 1.2, 3.1, 20),
)


def test_rows_that_are_means_are_pooled_by_how_many_they_stand_for() -> None:
    _, dataset, found = understood(MEANS)
    assert roles(dataset) == {
        "segment": "persona",
        "survey item": "touchpoint",
        "sd_answer": "spread",
        "survey_answer": "mean",
        "respondents": "count",
    }
    mean = (10 * 4.5 + 30 * 2.25) / 40
    squares = 9 * 1.0**2 + 29 * 0.5**2 + 10 * (4.5 - mean) ** 2 + 30 * (2.25 - mean) ** 2
    first = series(found, "emotion").figures[0]
    assert first == StepFigure("search", near(mean), 40, near((squares / 39) ** 0.5))


def test_means_of_groups_of_unknown_size_count_alike_and_that_is_said() -> None:
    text = "\n".join(line.rpartition(",")[0] for line in MEANS.splitlines()) + "\n"
    _, _, found = understood(text)
    assert values(found, "emotion") == {"search": 3.375, "pay": 3.1}
    assert series(found, "emotion").figures[0].count is None
    assert remarks(found) == ["The data do not say how many answers each mean comes from: all rows count alike."]


VISITS = lines(
    ("VisitID", "CustomerID", "Stage", "Event", "Duration"),
    (1, "c1", "Find out", "View", 60),
    (2, "c1", "find out", "View", 60),
    (3, "c1", "buy", "Click", 120),
    (4, "c2", "Find  Out", "View", 30),
    (5, "c3", "Find out", "Drop-off", ""),
    (6, "c4", "Find out", "View", 90),
    (7, "c4", "Buy", "Purchase", 300),
    (8, "c4", "Use", "View", 30),
    (9, "c5", "Buy", "Purchase", 240),
    (10, "c4", "Buy", "Purchase", 300),
)


def test_customers_count_once_from_stage_to_stage() -> None:
    _, dataset, found = understood(VISITS)
    assert roles(dataset) == {
        "CustomerID": "customer",
        "Stage": "stage",
        "Event": "outcome",
        "Duration": "duration",
    }
    assert values(found, "conversion") == {"search": 50, "choose": round(100 / 3, 6)}  # 2 of c1 to c4; 1 of c1 c4 c5
    assert [figure.count for figure in series(found, "conversion").figures] == [4, 3]
    assert series(found, "conversion").whole == StepFigure("", 25, 4)
    assert "Rows that repeat another one in everything but their number count once: 1" in remarks(found)


def test_durations_have_their_middle_and_mean_in_minutes() -> None:
    def both(dataset: Dataset) -> Dataset:
        return changed(dataset, feeds=(Feed(measure="duration"), Feed(measure="duration-mean")))

    _, _, found = understood(VISITS, change=both)
    assert values(found, "duration") == {"search": 1, "choose": 4, "try": 0.5}
    assert values(found, "duration-mean") == {"search": 1, "choose": round(660 / 3 / 60, 6), "try": 0.5}
    assert "Empty cells in “Duration”: 1" in remarks(found)


def test_the_share_of_an_outcome_is_of_those_rows_that_say_one() -> None:
    table, dataset, found = understood(VISITS)
    assert values(found, "share") == {"search": 0, "choose": round(200 / 3, 6), "try": 0}
    column = next(column for column in dataset.plan if column.says == "outcome")
    assert outcomes_in(table, column) == [("View", 5), ("Purchase", 3), ("Click", 1), ("Drop-off", 1)]
    lost = figures_of(table, with_outcomes(dataset, ["drop-off"]), shop())
    assert values(lost, "share") == {"search": 20, "choose": 0, "try": 0}


STEPS = (
    ("c1", "Find out", "Search", 4),
    ("c2", "Find out", "Search", 5),
    ("c3", "Find out", "Search", 3),
    ("c4", "Find out", "Search", 3),
    ("c1", "Buy", "Product page", 2),
    ("c2", "Buy", "Product page", 4),
    ("c2", "Buy", "Checkout", 4),
    ("c3", "Buy", "Checkout", 5),
    ("c2", "Use", "Try it", 5),
)


def test_customers_in_stages_and_steps_convert_from_stage_to_stage_and_from_step_to_step() -> None:
    _, dataset, found = understood(lines(("customer", "stage", "step"), *(row[:3] for row in STEPS)))
    assert roles(dataset) == {"customer": "customer", "stage": "stage", "step": "step"}
    assert values(found, "conversion") == {"search": 75, "choose": round(100 / 3, 6)}  # 3 of 4 buy, 1 of them uses
    assert values(found, "conversion-step") == {"search": 50, "choose": 50, "pay": 50}
    assert series(found, "conversion").whole == StepFigure("", 25, 4)
    fed = with_evidence(shop(), found.dataset, found.series, (), fresh()).journey
    lanes = [(lane.metric, lane.title) for lane in fed.lanes if isinstance(lane, MetricLane)]
    assert lanes == [("conversion", ""), ("conversion", "Conversion to the next step")]


def test_beside_ratings_conversion_is_offered_and_not_proposed() -> None:
    text = lines(("customer", "stage", "step", "score"), *STEPS)
    _, dataset, _ = understood(text)
    assert [feed.measure for feed in dataset.feeds] == ["emotion", "csat"]
    offered = offers_for(dataset, shop())
    assert [feed.measure for feed in offered] == ["emotion", "csat", "conversion", "conversion-step", "mean", "count"]
    _, _, found = understood(text, change=lambda dataset: changed(dataset, feeds=offered))
    assert values(found, "conversion") == {"search": 75, "choose": round(100 / 3, 6)}
    assert values(found, "mean") == {"search": 3.75, "choose": 3, "pay": 4.5, "try": 5}
    assert values(found, "count") == {"search": 4, "choose": 2, "pay": 2, "try": 1}


def test_counts_convert_without_customers_and_never_beyond_all() -> None:
    text = lines(("page", "visits"), ("Search", 1000), ("Product page", 400), ("Checkout", 500), ("Try it", 50))
    _, dataset, found = understood(text)
    assert roles(dataset) == {"page": "step", "visits": "count"}
    assert values(found, "count") == {"search": 1000, "choose": 400, "pay": 500, "try": 50}
    assert values(found, "conversion-step") == {"search": 40, "pay": 10}
    assert values(found, "conversion") == {"search": 40, "choose": 12.5}  # a stage counts as its first step does
    assert remarks(found) == ["There are more at a later stage than before it: no conversion there (125 %)."]


def test_recommendations_make_a_net_promoter_score() -> None:
    answers = [10, 9, 9, 8, 7, 6, 3, 0, 10, 5]
    text = lines(("survey", "account_id", "nps"), *((f"s{at}", f"a{at}", value) for at, value in enumerate(answers)))
    table, dataset, found = understood(text)
    assert (dataset.plan[-1].low, dataset.plan[-1].high) == (0, 10)
    assert found.placed == 0  # no column says where
    assert series(found, "nps").whole == StepFigure("", 0, 10)
    placed = figures_of(table, with_step(dataset, shop(), "Try it"), shop())
    assert values(placed, "nps") == {"try": 0}
    assert values(placed, "emotion") == {"try": 6.7}


def test_a_person_says_what_columns_and_names_mean() -> None:
    text = lines(("where", "how"), ("counter", 5), ("counter", 3), ("phone", 1))
    table, journey = table_of(text), shop()
    dataset = guessed(table, journey, fresh())
    dataset = with_column(table, dataset, journey, "WHERE", "touchpoint")
    dataset = with_column(table, dataset, journey, "how", "rating")
    dataset = with_feeds(table, dataset, journey, ["emotion"])
    dataset = with_meaning(dataset, journey, "Counter", "Checkout")
    assert values(figures_of(table, dataset, journey), "emotion") == {"pay": 4}
    assert not figures_of(table, with_meaning(dataset, journey, "counter", "nothing"), journey).series[0].figures
    about = with_column(table, dataset, journey, "how", "rating@support")
    assert about.plan[-1].card == "help"


@pytest.mark.parametrize(
    ("head", "role", "said"),
    [
        ("hwo", "rating", "data.csv has no column “hwo”. There are: where, how."),
        ("how", "grade", "No column can be “grade”. It takes: stage, step"),
        ("how", "rating@Moon", "The map has no stage, step or touchpoint “Moon”."),
    ],
)
def test_what_there_is_not_cannot_be_chosen(head: str, role: str, said: str) -> None:
    table = table_of(lines(("where", "how"), ("counter", 5)))
    with pytest.raises(Fault) as caught:
        with_column(table, guessed(table, shop(), fresh()), shop(), head, role)
    assert say(caught.value.text, "en").startswith(said)


def test_too_many_names_are_no_names() -> None:
    table = table_of(lines(("touchpoint", "score"), *((f"t{at}", 3) for at in range(DATA_NAMES + 1))))
    dataset = with_column(table, guessed(table, shop(), fresh()), shop(), "touchpoint", "touchpoint")
    with pytest.raises(Fault) as caught:
        with_names(table, dataset, shop())
    assert say(caught.value.text, "en").startswith("The column “touchpoint” has more than 2,000 different names")


def test_a_newer_file_is_read_by_the_same_plan() -> None:
    _, dataset, _ = understood(LONG)
    dataset = changed(dataset, feeds=(Feed(measure="csat", lane="gone"), Feed(measure="emotion")))
    newer = table_of(LONG.replace("Delivery", "Returns").replace("score", "SCORE"), "newer.csv")
    again, said = refreshed(newer, dataset, shop())
    assert (again.title, [feed.measure for feed in again.feeds]) == ("newer.csv", ["csat"])
    assert [say(remark, "en") for remark in said] == [
        "These columns are not there any more: score.",
        "What showed “Emotion curve” is gone from the map and is not made again.",
        "These are at no place of the map: Delivery, Eve.",
        "New names in the data: Returns.",
    ]
    with pytest.raises(Fault):
        refreshed(table_of("a,b\n1,2\n"), dataset, shop())


@pytest.mark.parametrize(
    ("ratings", "ends"),
    [
        ([1, 5, 3], (1, 5)),
        ([2, 3, 4], (1, 5)),
        ([1, 7], (1, 7)),
        ([0, 10, 5], (0, 10)),
        ([1, 9], (0, 10)),
        ([0, *[3] * 50, 5], (1, 5)),
        ([0, 0, 1, 2, 3, 4, 5], (0, 5)),
        ([4.2, 3.5], (1, 5)),
        ([0.5, 4.5], (0, 5)),
        ([12, 88], (0, 100)),
        ([-2, 3], (-3, 3)),
        ([-1, 0.5], (-1, 1)),
        ([], (1, 5)),
    ],
)
def test_the_ends_of_a_scale_are_the_usual_ones(ratings: Sequence[float], ends: tuple[float, float]) -> None:
    assert ends_of(ratings) == ends


def test_a_loyal_customer_is_no_disloyal_one() -> None:
    journey = changed(shop(), personas=(changed(shop().personas[0], name="Loyal customer"),))
    _, dataset, _ = understood(
        lines(("customer_type", "touchpoint", "score"), ("disloyal Customer", "Ad", 1), ("Loyal Customer", "Ad", 5)),
        journey,
    )
    assert {name.text: name.persona for name in dataset.names if name.says == "persona"} == {
        "disloyal Customer": None,
        "Loyal Customer": "ann",
    }


def test_figures_stop_when_asked_to() -> None:
    table, dataset, _ = understood(LONG)

    def stop(done: float) -> None:
        if done >= 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        figures_of(table, dataset, shop(), stop)


@given(
    st.lists(st.tuples(st.sampled_from(["Ad", "Pay online", "?"]), st.integers(1, 5)), min_size=1, max_size=30),
    st.randoms(use_true_random=False),
)
def test_the_order_of_rows_does_not_matter_and_no_answer_is_lost(
    answers: list[tuple[str, int]], random: Random
) -> None:
    def figures(rows: list[tuple[str, int]]) -> Found:
        text = lines(("touchpoint", "score", "x"), ("Ad", 1, "a"), ("Ad", 5, "b"), *((*row, "c") for row in rows))
        return understood(text)[2]

    shuffled = [*answers]
    random.shuffle(shuffled)
    one, other = figures(answers), figures(shuffled)
    assert values(one, "emotion") == values(other, "emotion")
    counts = [figure.count or 0 for figure in series(one, "emotion").figures]
    assert sum(counts) == 2 + sum(place != "?" for place, _ in answers)
    whole = series(one, "emotion").whole
    assert whole is not None
    assert whole.count == 2 + len(answers)
