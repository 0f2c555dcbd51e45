from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop.edits.repair import repaired
from cjm_desktop.model.change import changed
from cjm_desktop.model.datasets import DataName, Dataset
from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, EmotionLane
from cjm_desktop.model.lookup import ids_of, nested_fields, records_of
from cjm_desktop.model.presenting import Stop
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import Flow, JourneyMap, Persona, Stage, Step
from cjm_desktop.model.references import references_of, steps_of, targets_in
from cjm_desktop.words import Language, say
from tests.maps import journey_maps


def numbered() -> Callable[[], str]:
    numbers = count()
    return lambda: f"new{next(numbers)}"


def mended(journey: JourneyMap) -> tuple[JourneyMap, list[str]]:
    whole, repairs = repaired(journey, numbered())
    return whole, [say(repair, "en") for repair in repairs]


def a_map(**fields: tuple[Record, ...]) -> JourneyMap:
    stage = Stage(id="g", title="Apply", steps=(Step(id="s1", title="Form"), Step(id="s2", title="Sign")))
    return changed(JourneyMap(format="cjm", version=1, id="m", stages=(stage,)), **fields)


def with_cards(*cards: Card) -> JourneyMap:
    return a_map(lanes=(CardLane(id="l", kind="pain-point", cards=cards),))


def cards_of(journey: JourneyMap) -> Iterator[Card]:
    return (record for record in records_of(journey) if isinstance(record, Card))


@given(journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_a_sound_map_comes_back_as_the_same_object(journey: JourneyMap) -> None:
    whole, repairs = repaired(journey, numbered())
    assert whole is journey
    assert repairs == ()


def test_of_two_cards_with_one_id_the_later_gets_a_new_one() -> None:
    first, second = Card(id="c", step="s1", text="One"), Card(id="c", step="s2", text="Two")
    journey, repairs = mended(with_cards(first, second))
    one, two = cards_of(journey)
    assert one == first
    assert two == changed(second, id=two.id)
    assert two.id.startswith("new")
    assert repairs == ["New id, because another record has the same: card “Two”."]


def test_ids_of_different_kinds_share_one_namespace_with_the_map_itself() -> None:
    journey, repairs = mended(changed(with_cards(Card(id="m", step="s1"), Card(id="g", step="s1")), title="Loan"))
    assert len(set(ids_of(journey))) == len(list(ids_of(journey)))
    assert journey.id == "m"
    assert journey.stages[0].id == "g"
    assert len(repairs) == 1


def test_references_stay_with_the_first_of_two_steps() -> None:
    stage = Stage(id="g", steps=(Step(id="s", title="First"), Step(id="s", title="Second")))
    lane = CardLane(id="l", kind="free", cards=(Card(id="c", step="s"),))
    journey, _ = mended(a_map(stages=(stage,), lanes=(lane,)))
    assert next(cards_of(journey)).step == "s"
    assert [step.title for step in steps_of(journey) if step.id == "s"] == ["First"]


def test_a_reference_follows_the_step_that_another_kind_of_record_robbed_of_its_id() -> None:
    persona = Persona(id="x", name="Min")
    stage = Stage(id="g", steps=(Step(id="x", title="Pay"),))
    lane = CardLane(id="l", kind="free", cards=(Card(id="c", step="x"),))
    journey, repairs = mended(a_map(personas=(persona,), stages=(stage,), lanes=(lane,)))
    (step,) = steps_of(journey)
    assert step.id != "x"
    assert next(cards_of(journey)).step == step.id
    assert repairs == ["New id, because another record has the same: step “Pay”."]


def test_a_new_id_is_none_that_the_map_has() -> None:
    taken = iter(["s1", "m", "c", "free1", "free2", "free3", "free4"])
    cards = (Card(id="c", step="s1"), Card(id="c", step="s1"))
    journey, _ = repaired(with_cards(*cards), lambda: next(taken))
    assert [card.id for card in cards_of(journey)] == ["c", "free1"]


def test_cards_of_a_missing_step_are_kept_in_a_recovered_step_at_the_end() -> None:
    lost = Card(id="c1", step="gone", through="s1", text="Lost", severity=2)
    kept = Card(id="c2", step="s1", text="Kept")
    journey, repairs = mended(with_cards(lost, kept))
    stage = journey.stages[-1]
    (step,) = stage.steps
    assert (stage.title, step.title) == ("Recovered", "Recovered")
    assert list(cards_of(journey)) == [changed(lost, step=step.id, through=None), kept]
    assert repairs == ["Moved to the step “Recovered”, because of a step that is not in the map: card “Lost”."]


def test_the_end_of_a_span_that_is_missing_is_cleared() -> None:
    card = Card(id="c", step="s1", through="gone", text="Long")
    journey, repairs = mended(with_cards(card))
    assert list(cards_of(journey)) == [changed(card, through=None)]
    assert len(journey.stages) == 1
    assert repairs == ["The step was taken out, because it is not in the map: card “Long”."]


def test_a_curve_loses_the_persona_and_the_points_that_are_missing() -> None:
    points = (CurvePoint(step="s1", value=0.5), CurvePoint(step="gone", value=-1, text="Angry"))
    curve = Curve(id="e", name="Feeling", persona="nobody", points=points)
    journey, repairs = mended(a_map(lanes=(EmotionLane(id="l", kind="emotion", curves=(curve,)),)))
    expected = changed(curve, persona=None, points=points[:1])
    assert journey.lanes == (EmotionLane(id="l", kind="emotion", curves=(expected,)),)
    assert repairs == [
        "The persona was taken out, because it is not in the map: curve “Feeling”.",
        "Removed, because of a step that is not in the map: curve point “Angry”.",
    ]


def test_of_two_points_at_one_step_the_later_stays() -> None:
    points = (CurvePoint(step="s1", value=0.5, text="Glad"), CurvePoint(step="s1", value=-1))
    journey, repairs = mended(
        a_map(lanes=(EmotionLane(id="l", kind="emotion", curves=(Curve(id="e", points=points),)),))
    )
    assert [record for record in records_of(journey) if isinstance(record, CurvePoint)] == [points[1]]
    assert repairs == ["Left out, because a later one has the same step: curve point “Glad”."]


def test_flows_to_or_from_a_missing_step_are_removed() -> None:
    sound = Flow(id="f1", kind="return", from_="s2", to="s1")
    flows = (
        sound,
        Flow(id="f2", kind="skip", from_="gone", to="s2", label="Start"),
        Flow(id="f3", kind="skip", from_="s1", to="gone"),
    )
    journey, repairs = mended(a_map(flows=flows))
    assert journey.flows == (sound,)
    assert repairs == ["Removed, because of a step that is not in the map: flow “Start”, “f3”."]


def test_a_flow_that_leads_nowhere_is_left_as_it_is() -> None:
    journey = a_map(flows=(Flow(id="f", kind="return", from_="s2"),))
    assert repaired(journey, numbered()) == (journey, ())


def test_many_repairs_of_one_sort_are_one_sentence() -> None:
    journey, repairs = mended(with_cards(*(Card(id=f"c{n}", step="gone") for n in range(1_234))))
    assert len(list(cards_of(journey))) == 1_234
    assert repairs == [
        "Moved to the step “Recovered”, because of a step that is not in the map: card “c0”, “c1”, “c2” and 1,231 more."
    ]


def test_unknown_keys_survive_a_repair() -> None:
    card = Card.model_validate({"id": "c", "step": "gone", "x-mood": [1, {"a": None}]})
    journey, _ = mended(with_cards(card))
    assert next(cards_of(journey)).model_extra == {"x-mood": [1, {"a": None}]}


def test_a_record_that_says_nothing_of_itself_is_mended_too() -> None:
    name = DataName(says="touchpoint", persona="gone")
    journey, repairs = mended(a_map(datasets=(Dataset(id="d", names=(name,)),)))
    assert journey.datasets[0].names[0].persona is None
    assert any("persona was taken out" in repair and "“–”" in repair for repair in repairs)


def test_what_goes_takes_with_it_what_is_about_it() -> None:
    flow = Flow(id="f", kind="return", from_="s2", to="gone")
    journey, repairs = mended(a_map(flows=(flow,), path=(Stop(id="stop", at="f"),)))
    assert (journey.flows, journey.path) == ((), ())
    assert len(repairs) == 2


@given(journey_maps(), st.data())
@settings(max_examples=settings().max_examples // 2)
def test_any_damage_is_mended_and_no_card_is_dropped(journey: JourneyMap, data: st.DataObject) -> None:
    damaged = _damaged(changed(journey, language="en"), data)
    whole, repairs = repaired(damaged, numbered())
    assert repaired(whole, numbered()) == (whole, ())
    assert [card.text for card in cards_of(whole)] == [card.text for card in cards_of(damaged)]
    targets = targets_in(whole)
    for record in records_of(whole):
        for reference in references_of(type(record)):
            assert set(reference.names(record)) <= targets[reference.target]
    assert len(set(ids_of(whole))) == len(list(ids_of(whole)))
    assert bool(repairs) == (whole is not damaged)
    assert len(repairs) <= 20


def _damaged(journey: JourneyMap, data: st.DataObject) -> JourneyMap:
    """Write another id, known or not, over some of the ids and references of a map."""
    names = st.sampled_from([*ids_of(journey), "gone"])
    lost = "0" * 64

    def damaged(record: Record) -> Record:
        fields: dict[str, Any] = {}
        if "id" in record.__dict__ and data.draw(st.integers(0, 4)) == 0:
            fields["id"] = data.draw(names)
        for reference in references_of(type(record)):
            if reference.names(record) and data.draw(st.integers(0, 4)) == 0:
                name = lost if reference.target == "asset" else data.draw(names)
                fields[reference.field] = (name, data.draw(names)) if reference.many else name
        for name in nested_fields(type(record)):
            fields[name] = tuple(damaged(child) for child in record.__dict__[name])
        return changed(record, **fields)

    whole = damaged(journey)
    assert isinstance(whole, JourneyMap)
    return whole


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_the_recovered_step_is_named_in_the_language_of_the_map(language: Language) -> None:
    damaged = changed(with_cards(Card(id="c", step="gone")), language=language)
    journey, _ = repaired(damaged, numbered())
    titles = {"en": "Recovered", "zh-Hans": "已恢复", "zh-Hant": "已復原"}
    assert journey.stages[-1].title == titles[language]
