"""What is confidential does not leave the program."""

import datetime as dt
import json
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop.edits.redaction import SECRETS, Omission, Redaction, Secret, redacted, said_of
from cjm_desktop.model.actions import Action
from cjm_desktop.model.change import changed
from cjm_desktop.model.comments import Comment
from cjm_desktop.model.lanes import Card, CardLane
from cjm_desktop.model.lookup import records_of
from cjm_desktop.model.records import JourneyMap, Persona, Stage, Step, View
from cjm_desktop.model.references import cards_of as all_cards
from cjm_desktop.model.revisions import with_revisions
from cjm_desktop.words import LANGUAGES, Language, say
from tests.maps import journey_maps

ALL = frozenset(SECRETS) - {"lanes"}
WORDS: dict[Secret, str] = {
    "notes": "SECRET-NOTE",
    "comments": "SECRET-COMMENT",
    "sources": "SECRET-SOURCE",
    "owners": "SECRET-OWNER",
    "metadata": "SECRET-AUTHOR",
    "personas": "Zelda Quux",
    "actions": "SECRET-ACTION",
}


def secretive() -> JourneyMap:
    """Return a map that holds something of every kind that can be left out."""
    card = Card(
        id="card",
        step="step",
        text="zelda quux says so; Zelda's quuxes",
        note=WORDS["notes"],
        source=WORDS["sources"],
        link="https://secret-source.example",
        owner=WORDS["owners"],
        comments=(Comment(id="remark", author="Li", text=WORDS["comments"]),),
    )
    other = changed(card, id="other", text="SECRET-LANE:\ncheck (by hand)", note="")
    hidden = CardLane(id="back", kind="backstage", title="SECRET-LANE", cards=(other,))
    actions = (
        Action(id="plan", title=WORDS["actions"], cards=("card",), due=dt.date(2027, 1, 31)),
        Action(id="only", title="Do it otherwise", note="secret-lane!", cards=("other",)),
        Action(id="both", title="No more secret-lane: Check (by hand)!", note=other.text, cards=("card", "other")),
        Action(id="free", title="SECRET-LANE: check (by hand)"),
    )
    return JourneyMap(
        format="cjm",
        version=1,
        id="map",
        title="A plan",
        scenario="How Zelda Quux buys",
        author=WORDS["metadata"],
        organisation="SECRET-AUTHOR Ltd",
        personas=(Persona(id="p", name="Zelda Quux", role="Buyer"), Persona(id="q")),
        stages=(Stage(id="stage", title="Stage", steps=(Step(id="step", title="Ask Zelda Quux"),)),),
        lanes=(CardLane(id="lane", kind="pain-point", cards=(card,)), hidden),
        actions=actions,
        views=(View(id="view", name="Mine", owners=(WORDS["owners"],)),),
    )


def test_what_is_left_out_is_never_taken_for_deleted() -> None:
    """A hand-over names no state of the map, so nobody merges it as a later one; without omissions it is the map."""
    journey = with_revisions(secretive(), ("r2", "r1"))
    for secret in WORDS:
        assert redacted(journey, Redaction(frozenset({secret})))[0].history == ""
    assert redacted(journey, Redaction(frozenset()))[0].history == "r2 r1"


def test_each_kind_is_left_out_alone_and_counted() -> None:
    for secret, word in WORDS.items():
        made, omissions = redacted(secretive(), Redaction(frozenset({secret})))
        text = made.model_dump_json()
        assert word.casefold() not in text.casefold()
        assert all(other in text for kind, other in WORDS.items() if kind != secret)
        assert [omission.secret for omission in omissions] == [secret]
        assert omissions[0].count > 0


def test_lanes_are_left_out_with_all_they_hold() -> None:
    made, omissions = redacted(secretive(), Redaction(frozenset(), ("back",)))
    assert [lane.id for lane in made.lanes] == ["lane"]
    assert omissions == (Omission("lanes", 1), Omission("actions", 3))
    assert "secret-lane" not in made.model_dump_json().casefold()


def test_actions_do_not_repeat_what_stood_in_lanes_that_are_left_out() -> None:
    """What comes from their cards alone goes; elsewhere an ellipsis stands for what they said."""
    made, _ = redacted(secretive(), Redaction(frozenset(), ("back",)))
    assert [(action.id, action.title, action.note, action.cards) for action in made.actions] == [
        ("plan", WORDS["actions"], "", ("card",)),
        ("both", "No more …!", "…", ("card",)),
        ("free", "…", "", ()),
    ]


@pytest.mark.parametrize(
    ("said", "title", "left"),
    [
        ("IT", "Visit IT, not the IT部门", "Visit …, not the …部门"),
        ("查征信", "不再查征信了", "不再…了"),
        ("Ärger", "Weniger ärger", "Weniger …"),
        ("a.c", "abc a.c", "abc …"),
        ("x" * 10_500, "x" * 10_000, "…"),
        (" ", "a b", "a b"),
    ],
)
def test_only_what_a_card_said_is_taken_out_of_an_action(said: str, title: str, left: str) -> None:
    lane = CardLane(id="back", kind="backstage", cards=(Card(id="gone", step="step", text=said),))
    journey = changed(secretive(), lanes=(lane,), actions=(Action(id="plan", title=title),))
    made, _ = redacted(journey, Redaction(frozenset(), ("back",)))
    assert [action.title for action in made.actions] == [left]


@pytest.mark.parametrize(
    ("language", "called"), [("en", "Persona 1"), ("zh-Hans", "人物角色 1"), ("zh-Hant", "人物誌 1")]
)
def test_personas_are_called_by_their_numbers_in_the_maps_language(language: Language, called: str) -> None:
    made, _ = redacted(changed(secretive(), language=language), Redaction(frozenset({"personas"})))
    assert [persona.name for persona in made.personas] == [called, ""]
    assert made.scenario == f"How {called} buys"
    assert made.stages[0].steps[0].title == f"Ask {called}"
    [card] = cards_of(made)
    assert card.text == f"{called} says so; {called}'s quuxes"


def cards_of(journey: JourneyMap) -> tuple[Card, ...]:
    lane = journey.lanes[0]
    assert isinstance(lane, CardLane)
    return lane.cards


def test_what_is_left_out_is_said_without_what_it_said() -> None:
    _, omissions = redacted(secretive(), Redaction(ALL, ("back",)))
    assert {omission.secret for omission in omissions} == set(get_args(Secret))
    for language in LANGUAGES:
        said = " ".join(say(said_of(omission), language) for omission in omissions).casefold()
        assert not any(word.casefold() in said for word in (*WORDS.values(), "SECRET-LANE"))


@given(journey_maps(), st.data())
@settings(max_examples=settings().max_examples // 2)
def test_any_map_stays_sound_and_loses_what_is_left_out(journey: JourneyMap, data: st.DataObject) -> None:
    secrets = frozenset(data.draw(st.sets(st.sampled_from(sorted(ALL)))))
    lanes = tuple(lane.id for lane in journey.lanes if data.draw(st.booleans()))
    made, _ = redacted(journey, Redaction(secrets, lanes))
    assert JourneyMap.model_validate_json(made.model_dump_json()) == made
    assert redacted(made, Redaction(secrets))[0] == made
    records = [record.__dict__ for record in records_of(made)]

    def holds(name: str) -> bool:
        return any(values.get(name) for values in records)

    assert not ("notes" in secrets and holds("note"))
    assert not ("comments" in secrets and holds("comments"))
    assert not ("sources" in secrets and (holds("source") or holds("link")))
    assert not ("actions" in secrets and made.actions)
    gone = {card.id for card in all_cards(journey)} - {card.id for card in all_cards(made)}
    for action in journey.actions:
        is_left = any(each.id == action.id for each in made.actions)
        assert is_left == ("actions" not in secrets and not (action.cards and gone.issuperset(action.cards)))
    assert not ("owners" in secrets and (holds("owner") or holds("owners")))
    if "metadata" in secrets:
        assert not any(record.model_extra for record in records_of(made))
        assert (made.author, made.organisation, made.client, made.date) == ("", "", "", None)
    if not secrets and not lanes:
        assert made.stages == journey.stages


def test_nothing_left_out_is_nothing_said() -> None:
    journey = JourneyMap.model_validate(json_of_empty())
    assert redacted(journey, Redaction(ALL)) == (journey, ())


def json_of_empty() -> dict[str, Any]:
    return json.loads('{"format": "cjm", "version": 1, "id": "map"}')
