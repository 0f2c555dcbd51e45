"""Taking over what was written on paper notes."""

from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop.edits.notes import NoteLine, Outcome, Taken, take_notes
from cjm_desktop.model.change import changed
from cjm_desktop.model.kinds import CardKind
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.lookup import index_of, step_order
from cjm_desktop.model.note_marks import LETTERS, Marks
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import Fault, say
from tests.maps import journey_maps, texts
from tests.unit.edits.sample import assert_whole, card_lane, numbered, sample


def take(journey: JourneyMap, *lines: tuple[str, str, str]) -> Taken:
    return take_notes(journey, [NoteLine(number, *line) for number, line in enumerate(lines, 1)], numbered())


def cards_of(journey: JourneyMap, lane: str) -> list[tuple[str, str, str]]:
    return [(card.id, card.step, card.text) for card in card_lane(journey, lane).cards]


def outcomes(taken: Taken) -> list[Outcome]:
    return [deed.outcome for deed in taken.deeds]


def said(taken: Taken) -> list[str]:
    return [say(deed.said, "en") for deed in taken.deeds]


def locked(journey: JourneyMap, lane: str) -> JourneyMap:
    lanes = (changed(each, locked=True) if each.id == lane else each for each in journey.lanes)
    return changed(journey, lanes=tuple(lanes))


def test_known_cards_move_and_change() -> None:
    taken = take(sample(), ("shop", "Try", ""), ("site", "", "New site"), ("rain", "1", "Snow"), ("staff", "", ""))
    assert outcomes(taken) == ["moved", "changed", "both", "same"]
    assert [deed.card for deed in taken.deeds] == ["shop", "site", "rain", "staff"]
    assert cards_of(taken.journey, "touch") == [
        ("site", "look", "New site"),
        ("staff", "try", "Staff"),
        ("shop", "try", "Shop window"),
    ]
    assert cards_of(taken.journey, "pains") == [("rain", "look", "Snow")]
    assert card_lane(taken.journey, "pains").cards[0].severity == 2


def test_a_card_over_several_steps_keeps_their_number() -> None:
    staff = card_lane(take(sample(), ("staff", "look", "")).journey, "touch").cards[-1]
    assert (staff.step, staff.through) == ("look", "try")


def test_numbers_make_cards_in_the_lane_of_their_kind_or_in_a_new_one() -> None:
    taken = take(sample(), ("P1", "Ride", "Flat tyre"), ("o1", "3", "Free repair"), ("O2", "1", "Test rides"))
    assert outcomes(taken) == ["new", "new", "new"]
    assert cards_of(taken.journey, "pains")[1:] == [("n1", "ride", "Flat tyre")]
    made = taken.journey.lanes[-1]
    assert isinstance(made, CardLane)
    assert made.kind == "opportunity"
    assert [card.text for card in made.cards] == ["Free repair", "Test rides"]
    assert said(taken)[1] == "New card: Opportunity at step 3 · Ride, in a new lane."
    assert [deed.card for deed in taken.deeds[1:]] == [card.id for card in made.cards]


@pytest.mark.parametrize("step", ["ride", "Ride", " RIDE ", "3", "３", "2.1", "3 · Ride", "3. ride", "3.", "“Ride”"])
def test_a_step_is_named_by_id_title_or_number(step: str) -> None:
    assert cards_of(take(sample(), ("shop", step, "")).journey, "touch")[-1] == ("shop", "ride", "Shop window")


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (("", "1", "Text"), "The row has no number or id."),
        (("abcd", "1", "Text"), "No card begins with “abcd”, and no blank note is called so."),
        (("J1", "1", "Text"), "No card begins with “J1”, and no blank note is called so."),
        (("P1", "", "Text"), "A new note needs a step."),
        (("P1", "1", " "), "A new note needs a text."),
        (("shop", "4", "Text"), "There is no step “4”."),
        (("shop", "1 Ride", "Text"), "There is no step “1 Ride”."),
        (("shop", "1", "a" * 1_000_001), "The text is longer than a card takes."),
    ],
)
def test_what_is_not_understood_is_said_and_left_undone(line: tuple[str, str, str], why: str) -> None:
    before = sample()
    taken = take(before, line)
    assert taken.journey is before
    assert (outcomes(taken), said(taken)) == (["unclear"], [why])


def test_what_means_several_things_is_left_undone() -> None:
    before = sample()
    cards = (Card(id="aaaa1xxxxx", step="look"), Card(id="aaaa2xxxxx", step="look"))
    before = changed(before, lanes=(*before.lanes, CardLane(id="more", kind="thought", cards=cards)))
    first = before.stages[0]
    steps = (first.steps[0], changed(first.steps[1], title="Ride"))
    before = changed(before, stages=(changed(first, steps=steps), before.stages[1]))
    taken = take(before, ("aaaa", "1", ""), ("shop", "Ride", ""))
    assert taken.journey is before
    assert said(taken) == [
        "Several cards begin with “aaaa”: aaaa1, aaaa2. Write more of it.",
        "“Ride” may be several steps: 2 · Ride, 3 · Ride. Write the step’s id or another name.",
    ]


def test_a_note_counts_once_in_a_list() -> None:
    taken = take(sample(), ("shop", "2", ""), ("SHOP", "3", ""), ("P1", "1", "One"), ("p 1", "1", "Two"))
    assert outcomes(taken) == ["moved", "unclear", "new", "unclear"]
    assert said(taken)[1] == "“SHOP” stands in row 1 already."
    assert [text for _, _, text in cards_of(taken.journey, "pains")] == ["Rain", "One"]


def test_a_list_that_is_taken_over_again_makes_nothing_twice() -> None:
    lines = (("P1", "1", "Queue"), ("P2", "1", "Queue"), ("shop", "2", "Window"))
    once = take(sample(), *lines).journey
    again = take(once, *lines)
    assert again.journey is once
    assert outcomes(again) == ["same", "same", "same"]
    assert all(deed.card for deed in again.deeds), "each is about a card"
    assert len(cards_of(once, "pains")) == 3


def test_locked_lanes_are_left_as_they_are() -> None:
    before = locked(sample(), "pains")
    taken = take(before, ("rain", "1", ""), ("P1", "1", "Wind"), ("rain", "3", "Rain"))
    assert taken.journey is before
    assert outcomes(taken) == ["unclear", "unclear", "same"]
    assert said(taken)[0] == "The lane “Pain points” is locked."


def test_quotation_marks_around_what_is_drawn_in_them_are_not_taken_over() -> None:
    before = sample()
    lane = CardLane(id="mind", kind="thought", cards=(Card(id="hmmm", step="look", text="Too dear"),))
    before = changed(before, lanes=(*before.lanes, lane))
    assert outcomes(take(before, ("hmmm", "1", "“Too dear”"))) == ["same"]
    made = take(before, ("H1", "1", "「太贵」"), ("H2", "2", "“”")).journey
    assert [card.text for card in card_lane(made, "mind").cards[1:]] == ["太贵", "“”"]


def test_too_many_lines_are_refused() -> None:
    with pytest.raises(Fault):
        take(sample(), *[("shop", "", "")] * 10_001)


@given(journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_an_unchanged_printed_list_changes_nothing(journey: JourneyMap) -> None:
    marks, order = Marks.of(journey), step_order(journey)
    taken = take(
        journey, *((marks.mark(card.id), str(order[card.step] + 1), card.text) for card in marks.cards.values())
    )
    assert taken.journey is journey
    assert all(deed.outcome == "same" or "may be several steps" in say(deed.said, "en") for deed in taken.deeds)


_written = st.sampled_from(["", "P1", "p1", "O12", "H3", "id-1", "????", *LETTERS.values()]) | texts


@given(journey_maps(), st.data())
@settings(max_examples=settings().max_examples // 2)
def test_every_line_is_done_or_listed(journey: JourneyMap, data: st.DataObject) -> None:
    marks = Marks.of(journey)
    mark = _written | st.sampled_from([marks.mark(card) for card in marks.cards] or [""])
    step = _written | st.sampled_from([str(number) for number in range(1, 5)])
    lines = data.draw(st.lists(st.tuples(mark, step, _written), max_size=6))
    taken = take(journey, *lines)
    assert_whole(taken.journey)
    assert [deed.line.mark for deed in taken.deeds] == [mark for mark, _, _ in lines]
    now = Marks.of(taken.journey).cards
    made = {deed.card for deed in taken.deeds if deed.outcome == "new"}
    assert now.keys() - marks.cards.keys() == made
    assert marks.cards.keys() <= now.keys()
    touched = {deed.card for deed in taken.deeds if deed.outcome in ("moved", "changed", "both")}
    assert {name for name, card in marks.cards.items() if now[name] is not card} == touched
    for lane in journey.lanes:
        if lane.locked:
            assert taken.journey.lanes[index_of(taken.journey.lanes, lane.id)] is lane


@given(st.sampled_from(get_args(CardKind)))
def test_a_number_of_every_kind_makes_a_card_of_it(kind: CardKind) -> None:
    taken = take(sample(), (f"{LETTERS[kind]}7", "2", "Something"))
    lane = next(each for each in taken.journey.lanes if isinstance(each, CardLane) and each.kind == kind)
    assert lane.cards[-1].text == "Something"
