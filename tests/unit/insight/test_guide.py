"""The eight steps know from the map what of them is done, and where the next thing is."""

import datetime as dt

import pytest
from hypothesis import given, settings

from cjm_desktop.app.commands.table import COMMANDS
from cjm_desktop.insight.guide import GuideStep, Task, guide_of
from cjm_desktop.insight.leads import PERSONAS, REVIEW, SCENARIO, Lead
from cjm_desktop.model.actions import Action
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card, MetricLane, MetricValue
from cjm_desktop.model.lookup import point_name
from cjm_desktop.model.records import JourneyMap, Persona, Stage, Step
from cjm_desktop.model.references import targets_in
from cjm_desktop.model.reviews import Review
from cjm_desktop.words import LANGUAGES, say
from tests.maps import journey_maps
from tests.unit.insight.test_findings import TODAY, curve, journey, lane, metric

PER_STAGE = ("look", "buy", "use")
EMPTY = JourneyMap(format="cjm", version=1, id="map", stages=(Stage(id="one", steps=(Step(id="look"),)),), lanes=())


def tasks(found: JourneyMap, number: int) -> list[Task]:
    return list(guide_of(found, TODAY)[number - 1].tasks)


def figures(found: JourneyMap, number: int) -> list[tuple[int, int]]:
    return [(task.have, task.of) for task in tasks(found, number)]


def at(steps: tuple[str, ...], **fields: object) -> list[Card]:
    card = Card(id="card", step="look")
    return [changed(card, id=f"{step}-card", step=step, **fields) for step in steps]


def complete() -> JourneyMap:
    """Return a map in which everything is done."""
    said = lane("quote", *(changed(card, id=f"q-{card.id}", evidence="interview") for card in at(PER_STAGE)))
    touch = [Card(id=f"t{number}", step=PER_STAGE[number % 3], channel="store") for number in range(9)]
    pains = [Card(id="pain", step="buy", severity=2, cause="process")]
    done = Action(
        id="do", cards=("idea",), audience=0.5, value=3, investment=2, difficulty=1, weeks=4, owner="Li", due=TODAY,
        status="done",
    )  # fmt: skip
    figure = MetricValue(step="buy", value=80, target=90)
    return journey(
        said,
        lane("touchpoint", *touch),
        lane("customer-action", *(changed(card, id=f"a-{card.id}") for card in at(PER_STAGE))),
        lane("expectation", *(changed(card, id=f"e-{card.id}", moment="fmot") for card in at(PER_STAGE))),
        lane("pain-point", *pains),
        lane("opportunity", Card(id="idea", step="buy")),
        curve(0.1, 0.2, -0.5, 0, 0.1, 0.2),
        MetricLane(id="csat", kind="metric", metric="csat", values=(figure,)),
        scenario="A bicycle",
        personas=(Persona(id="ann", name="Ann", share=1, goals=("To ride",)),),
        actions=(done,),
        reviews=(Review(id="seen", date=TODAY),),
    )


def test_in_a_new_map_nothing_is_done_and_in_a_complete_one_everything() -> None:
    steps = guide_of(EMPTY, TODAY)
    assert len(steps) == 8
    assert [step.part for step in steps] == [0] * 8
    steps = guide_of(complete(), TODAY)
    assert [step.is_done for step in steps] == [True] * 8
    assert [step.part for step in steps] == [1] * 8


def test_the_customer_is_defined_bit_by_bit() -> None:
    two = (Persona(id="ann", name="Ann", needs=("Air",)), Persona(id="bob", share=0.4))
    found = journey(personas=two, scenario="A bicycle")
    assert figures(found, 1) == [(1, 1), (1, 2), (1, 2), (1, 1)]
    assert [task.lead for task in tasks(found, 1)] == [PERSONAS, PERSONAS, PERSONAS, SCENARIO]


def test_touchpoints_are_looked_for_in_the_first_stage_that_has_none() -> None:
    found = journey(lane("touchpoint", *at(("look", "use"), channel="store"), Card(id="dumb", step="look")))
    assert figures(found, 2) == [(3, 3), (2, 3), (2, 3), (3, 9)]
    _, missing, channel, nine = tasks(found, 2)
    assert missing.lead == Lead(at="buy", command="insert-card-touchpoint")
    assert channel.lead == Lead(at="dumb")
    assert nine.lead == Lead(command="insert-card-touchpoint")


def test_data_rest_on_evidence() -> None:
    found = journey(lane("thought", *at(("look",), evidence="survey")), metric("nps", "look", 3))
    assert figures(found, 3) == [(1, 3), (0, 1), (1, 1)]
    assert [task.lead for task in tasks(found, 3)] == [
        Lead(at="During"), Lead(command="insert-card-quote"), Lead(at="nps"),
    ]  # fmt: skip


def test_the_curve_is_drawn_at_the_first_step_without_a_point() -> None:
    assert tasks(journey(curve(0.1, None, 0.3)), 4)[2].lead == Lead(at=point_name("mood", "ask"))
    assert tasks(journey(), 4)[2].lead == Lead(command="insert-lane-emotion")
    assert figures(journey(curve(0.1, None, 0.3)), 4)[2] == (2, 6)


def test_troughs_are_explained_and_pain_points_rated() -> None:
    pains = lane("pain-point", Card(id="pain", step="buy", severity=1), Card(id="more", step="pay", cause="policy"))
    found = journey(pains, curve(0, -0.4, -0.9, 0))
    assert figures(found, 5) == [(1, 1), (1, 2), (1, 2), (1, 2)]
    assert [task.lead for task in tasks(found, 5)][1:] == [
        Lead(at="ask", command="insert-card-pain-point"), Lead(at="more"), Lead(at="pain"),
    ]  # fmt: skip
    assert tasks(journey(pains, curve(0, 0)), 5)[1].is_done


def test_pain_points_are_answered_and_opportunities_become_actions() -> None:
    ideas = lane("opportunity", Card(id="idea", step="buy"), Card(id="idle", step="use"))
    pains = lane("pain-point", Card(id="pain", step="pay"), Card(id="done", step="look"))
    found = journey(ideas, pains, actions=(Action(id="do", cards=("idea", "done"), owner="Li"),))
    assert figures(found, 6) == [(1, 1), (1, 2)]
    assert tasks(found, 6)[1].lead == Lead(at="pain")
    assert figures(found, 7) == [(1, 2), (0, 1), (0, 1)]
    assert tasks(found, 7)[0].lead == Lead(at="idle", command="make-action")
    assert tasks(found, 7)[1].lead == Lead(command="show-plan")


@pytest.mark.parametrize(("days", "done"), [(0, 1), (20, 1), (60, 0)])
def test_monitoring_goes_on_while_reviews_are_in_time(days: int, done: int) -> None:
    found = journey(reviews=(Review(id="seen", date=TODAY - dt.timedelta(days)),))
    review, *_ = tasks(found, 8)
    assert (review.have, review.of, review.lead) == (done, 1, REVIEW)


def test_dropped_actions_are_not_to_be_carried_out() -> None:
    actions = (Action(id="one", status="dropped"), Action(id="two", status="done"), Action(id="three"))
    assert figures(journey(actions=actions), 8)[2] == (1, 2)


@given(journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_the_guide_of_any_map_leads_somewhere(found: JourneyMap) -> None:
    steps: tuple[GuideStep, ...] = guide_of(found, TODAY)
    parts, commands = targets_in(found, ("part",))["part"], {command.id for command in COMMANDS}
    for step in steps:
        assert 0 <= step.part <= 1
        assert step.is_done == (step.part == 1)
        for task in step.tasks:
            assert 0 <= task.have <= max(task.of, task.have)
            lead = task.lead
            assert parts.issuperset(lead.at.split("@") if lead.at else ())
            assert lead.command in {"", *commands}
            assert lead.at or lead.command or lead.field is not None
            assert all(say(text, language) for text in (step.name, step.why, task.name) for language in LANGUAGES)
