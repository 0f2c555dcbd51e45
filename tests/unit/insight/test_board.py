"""Actions are grouped by what they are about and by who does them; each is in one group."""

from hypothesis import given, settings

from cjm_desktop.edits.actions import add_action
from cjm_desktop.edits.vocabulary import add_word
from cjm_desktop.insight.board import GROUPINGS, Grouping, grouped
from cjm_desktop.insight.ranking import ranked
from cjm_desktop.model.actions import Action
from cjm_desktop.model.records import Department, JourneyMap
from cjm_desktop.words import Text, say
from tests.maps import journey_maps
from tests.unit.edits.sample import sample


def planned() -> JourneyMap:
    journey = add_word(sample(), Department(id="shops", name="Shops"))
    for action in (
        Action(id="a", cards=("rain",), owner="bo", department="shops"),
        Action(id="b", cards=("shop",), owner="Ann"),
        Action(id="c", owner="Ann", department="shops"),
    ):
        journey = add_action(journey, action)
    return journey


def told(by: Grouping) -> dict[str, list[str]]:
    journey = planned()
    groups = grouped(journey, ranked(journey), by)
    names = (say(group.name, "en") if isinstance(group.name, Text) else group.name for group in groups)
    return {name: [score.action.id for score in group.scores] for name, group in zip(names, groups, strict=True)}


def test_actions_are_grouped_by_what_they_are_about_and_who_does_them() -> None:
    assert told("none") == {"All actions": ["a", "b", "c"]}
    assert told("owner") == {"Ann": ["b", "c"], "bo": ["a"]}
    assert told("department") == {"Shops": ["a", "c"], "Without a department": ["b"]}
    stages = told("stage")
    assert stages["Of no stage"] == ["c"]
    assert list(stages)[-1] == "Of no stage"
    assert told("touchpoint")["Of no touchpoint"][-1] == "c"
    assert ["b"] in told("touchpoint").values()


@given(journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_every_action_is_in_one_group(journey: JourneyMap) -> None:
    for by in GROUPINGS:
        groups = grouped(journey, ranked(journey), by)
        found = [score.action.id for group in groups for score in group.scores]
        assert sorted(found) == sorted(action.id for action in journey.actions)
        assert all(group.scores for group in groups)
        assert len({group.key for group in groups}) == len(groups)
