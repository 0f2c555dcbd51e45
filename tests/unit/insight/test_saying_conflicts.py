"""Conflicts are said in plain words, with what each side has."""

import pytest

from cjm_desktop.edits.cards import change_card, delete_card, move_card
from cjm_desktop.edits.curves import set_point
from cjm_desktop.edits.lanes import add_lane
from cjm_desktop.edits.steps import change_step
from cjm_desktop.insight.merge import merged
from cjm_desktop.insight.saying_conflicts import said_of_conflict, value_words
from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.words import LANGUAGES, Text, say
from tests.unit.edits.sample import sample

BASE = sample()


def in_english(text: Text | str) -> str:
    return say(text, "en") if isinstance(text, Text) else text


@pytest.mark.parametrize(
    ("mine", "theirs", "sentence", "here", "there"),
    [
        (
            change_card(BASE, "touch", "shop", text="Mine"),
            change_card(BASE, "touch", "shop", text="Theirs"),
            "Card “Mine” was changed differently: Text",
            "Mine",
            "Theirs",
        ),
        (
            delete_card(BASE, "pains", "rain"),
            change_card(BASE, "pains", "rain", severity=3),
            "Card “Rain” was deleted in mine, and changed or used in theirs.",
            "deleted",
            "kept",
        ),
        (
            change_card(BASE, "pains", "rain", severity=3),
            delete_card(BASE, "pains", "rain"),
            "Card “Rain” was changed or used in mine, and deleted in theirs.",
            "kept",
            "deleted",
        ),
        (
            move_card(BASE, "touch", "site", to_lane="touch", step="try"),
            move_card(BASE, "touch", "site", to_lane="touch", step="ride"),
            "Card “Web site” was changed differently: Step, Through",
            "“Try”",
            "“Ride”",
        ),
        (
            change_card(BASE, "touch", "shop", channel="website", personas=("ann",)),
            change_card(BASE, "touch", "shop", channel=None, personas=("bob",)),
            "Card “Shop window” was changed differently: Channel",
            "Website",
            "–",
        ),
        (
            set_point(BASE, "feel", "mood", "ride", value=0.5),
            set_point(BASE, "feel", "mood", "ride", value=-1, source="May"),
            "Point at “Ride” was changed differently: Value, Lower end, Upper end, Assumed, Source, How many",
            "+50 %, –",
            "−100 %, May",
        ),
        (
            change_step(BASE, "look", minutes=5),
            change_step(BASE, "look", minutes=1250.5),
            "Step “Look” was changed differently: Minutes",
            "5",
            "1,250.5",
        ),
    ],
)
def test_what_contradicts_is_said(mine: JourneyMap, theirs: JourneyMap, sentence: str, here: str, there: str) -> None:
    (conflict,) = merged(BASE, mine, theirs).conflicts
    assert say(said_of_conflict(conflict), "en") == sentence
    assert in_english(value_words(conflict, "mine", mine)) == here
    assert in_english(value_words(conflict, "theirs", theirs)) == there
    for language in LANGUAGES[1:]:
        assert say(said_of_conflict(conflict), language) != sentence


def test_what_both_moved_says_where_to() -> None:
    base = add_lane(BASE, CardLane(id="hopes", kind="opportunity"))
    mine = move_card(base, "touch", "site", to_lane="pains", step="look")
    theirs = move_card(base, "touch", "site", to_lane="hopes", step="look")
    (conflict,) = merged(base, mine, theirs).conflicts
    assert say(said_of_conflict(conflict), "en") == "Card “Web site” was put to different places."
    places = [in_english(value_words(conflict, side, base)) for side in ("base", "mine", "theirs")]
    assert places == ["“Touchpoints”", "“Pain points”", "“Opportunities”"]
