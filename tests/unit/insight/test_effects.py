"""What was done between two states, and the figures at the steps that it was about."""

from cjm_desktop.edits.actions import add_action, change_action
from cjm_desktop.edits.cards import delete_card
from cjm_desktop.edits.curves import change_curve, set_point
from cjm_desktop.edits.metrics import set_figure
from cjm_desktop.insight.comparison import compared
from cjm_desktop.insight.effects import Effect
from cjm_desktop.insight.saying import said_of
from cjm_desktop.insight.saying_figures import said_of_effect
from cjm_desktop.model.actions import Action
from cjm_desktop.model.change import changed
from cjm_desktop.model.kinds import ActionStatus
from cjm_desktop.model.lanes import MetricLane, MetricValue
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Language, say
from tests.unit.edits.sample import sample


def planned(status: ActionStatus, *cards: str) -> JourneyMap:
    return add_action(sample(), Action(id="roof", title="Lend raincoats", cards=cards, status=status))


def done_in(before: JourneyMap, after: JourneyMap) -> tuple[Effect, ...]:
    return compared(before, after).effects


def said_in(before: JourneyMap, after: JourneyMap, language: Language = "en") -> str:
    comparison = compared(before, after)
    (effect,) = comparison.effects
    return say(said_of_effect(effect, comparison), language)


def told(effect: Effect) -> list[tuple[str, float | None, float | None]]:
    return [(figure.step.id, figure.before, figure.after) for _, figure in effect.figures]


def test_an_action_that_was_done_has_the_figures_at_the_steps_of_its_cards() -> None:
    before = planned("open", "rain")
    after = set_point(change_action(before, "roof", status="done"), "feel", "mood", "ride", value=0.25)
    (effect,) = done_in(before, after)
    assert effect.action.title == "Lend raincoats"
    assert told(effect) == [("ride", -0.5, 0.25)]
    assert said_in(before, after) == "Done: “Lend raincoats”; Ann at “Ride” from −50 % to +25 %"


def test_what_was_done_before_or_not_at_all_has_no_effect_here() -> None:
    assert done_in(planned("done", "rain"), planned("done", "rain")) == ()
    assert done_in(planned("done", "rain"), planned("open", "rain")) == ()
    assert done_in(planned("open", "rain"), planned("under-way", "rain")) == ()
    assert len(done_in(sample(), planned("done", "rain"))) == 1, "made and done in between"


def test_a_card_that_spans_steps_is_about_all_of_them() -> None:
    before = planned("open", "staff", "shop")
    after = set_point(change_action(before, "roof", status="done"), "feel", "mood", "try", value=0.5)
    assert told(done_in(before, after)[0]) == [("look", 0.5, 0.5), ("try", None, 0.5), ("ride", -0.5, -0.5)]


def test_a_pain_that_is_gone_since_still_says_where_to_look() -> None:
    before = planned("open", "rain")
    after = delete_card(change_action(before, "roof", status="done"), "pains", "rain")
    (effect,) = done_in(before, after)
    assert told(effect) == [("ride", -0.5, -0.5)]
    assert said_in(before, after) == "Done: “Lend raincoats”; Ann at “Ride” still −50 %"


def test_what_moved_is_said_first_and_no_name_is_a_name() -> None:
    before = add_action(sample(), Action(id="roof", cards=("staff", "rain")))
    after = set_point(change_action(before, "roof", status="done"), "feel", "mood", "ride", value=0.25)
    assert said_in(before, after).startswith("Done: Action without a name; Ann at “Ride” from −50 % to +25 %")


def test_where_nothing_is_measured_that_is_said() -> None:
    before = planned("open")
    after = change_action(before, "roof", status="done")
    assert said_in(before, after) == "Done: “Lend raincoats”; nothing is measured at its steps"


def test_curves_are_told_by_both_names_and_figures_with_their_unit() -> None:
    before = change_curve(measured("open"), "feel", "mood", state="as-is")
    after = change_curve(measured("done"), "feel", "mood", state="to-be", name="Wanted")
    assert said_in(before, after) == (
        "Done: “Lend raincoats”; Ann · As-is → Wanted at “Ride” still −50 %, "
        "Duration at “Ride” still 1\u00a0h\u00a030\u00a0min"
    )
    after = set_figure(set_figure(after, "time", "ride", value=120.0), "price", "ride", value=7.0)
    comparison = compared(before, after)
    assert said_in(before, after, "zh-Hans") == (
        "已完成：“Lend raincoats”；时长在“Ride”从 1\u00a0小时\u00a030\u00a0分钟 变为 2\u00a0小时，"
        "成本在“Ride”为新增，7\u00a0€，Ann · 现状 → Wanted在“Ride”仍为 −50 %"
    )
    figures = [each for each in comparison.differences if each.kind is MetricValue]
    assert [say(said_of(each, "€"), "en") for each in figures] == [
        "Figure of “Duration” at “Ride” went from 1\u00a0h\u00a030\u00a0min to 2\u00a0h",
        "Figure of “Cost” at “Ride” added",
    ]


def measured(status: ActionStatus) -> JourneyMap:
    """A map with two metrics beside its curve."""
    time = MetricLane(id="time", kind="metric", metric="duration", values=(MetricValue(step="ride", value=90.0),))
    price = MetricLane(id="price", kind="metric", metric="cost")
    journey = planned(status, "rain")
    return changed(journey, lanes=(*journey.lanes, time, price), currency="€")
