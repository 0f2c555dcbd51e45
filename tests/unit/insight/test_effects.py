"""What was done between two states, and the figures at the steps that it was about."""

from cjm_desktop.edits.actions import add_action, change_action
from cjm_desktop.edits.cards import delete_card
from cjm_desktop.edits.curves import set_point
from cjm_desktop.insight.comparison import compared
from cjm_desktop.insight.effects import Effect
from cjm_desktop.insight.saying import said_of_effect
from cjm_desktop.model.actions import Action
from cjm_desktop.model.kinds import ActionStatus
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import say
from tests.unit.edits.sample import sample


def planned(status: ActionStatus, *cards: str) -> JourneyMap:
    return add_action(sample(), Action(id="roof", title="Lend raincoats", cards=cards, status=status))


def done_in(before: JourneyMap, after: JourneyMap) -> tuple[Effect, ...]:
    return compared(before, after).effects


def told(effect: Effect) -> list[tuple[str, float | None, float | None]]:
    return [(figure.step.id, figure.before, figure.after) for _, figure in effect.figures]


def test_an_action_that_was_done_has_the_figures_at_the_steps_of_its_cards() -> None:
    before = planned("open", "rain")
    after = set_point(change_action(before, "roof", status="done"), "feel", "mood", "ride", value=0.25)
    (effect,) = done_in(before, after)
    assert effect.action.title == "Lend raincoats"
    assert told(effect) == [("ride", -0.5, 0.25)]
    assert say(said_of_effect(effect), "en") == "Done: “Lend raincoats”; Emotions at “Ride” from −50 % to +25 %"


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
    assert say(said_of_effect(effect), "en") == "Done: “Lend raincoats”; Emotions at “Ride” still −50 %"


def test_what_moved_is_said_first_and_no_name_is_a_name() -> None:
    before = add_action(sample(), Action(id="roof", cards=("staff", "rain")))
    after = set_point(change_action(before, "roof", status="done"), "feel", "mood", "ride", value=0.25)
    (effect,) = done_in(before, after)
    said = say(said_of_effect(effect), "en")
    assert said.startswith("Done: Action without a name; Emotions at “Ride” from −50 % to +25 %")


def test_where_nothing_is_measured_that_is_said() -> None:
    before = planned("open")
    (effect,) = done_in(before, change_action(before, "roof", status="done"))
    assert say(said_of_effect(effect), "en") == "Done: “Lend raincoats”; nothing is measured at its steps"
