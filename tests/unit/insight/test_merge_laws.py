"""Laws of merging, on random copies of random maps."""

from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.edits.cards import change_card
from cjm_desktop.edits.personas import change_persona
from cjm_desktop.edits.stages import change_stage
from cjm_desktop.insight.compare import Difference, differences
from cjm_desktop.insight.conflicts import HOLDER, Conflict
from cjm_desktop.insight.merge import settled
from cjm_desktop.insight.mixing import Choice
from cjm_desktop.insight.states import state_of
from cjm_desktop.model.change import changed
from cjm_desktop.model.lookup import find_card, ids_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import cards_of
from tests.maps import journey_maps
from tests.unit.edits.random_edits import wandered
from tests.unit.edits.sample import assert_whole, numbered
from tests.unit.insight.merging import joined, read_again


@given(st.data(), journey_maps())
def test_who_did_nothing_changes_nothing(data: st.DataObject, base: JourneyMap) -> None:
    other = changed(wandered(data, base, 5), id=base.id)
    same, other = (read_again(base), read_again(other)) if data.draw(st.booleans()) else (base, other)
    for done in (joined(base, other, same), joined(base, same, other), joined(base, other, other)):
        assert done.journey == other
        assert done.conflicts == ()
        assert done.mended == ()
    assert joined(None, other, read_again(other)).journey == other


def copies(data: st.DataObject, base: JourneyMap) -> tuple[JourneyMap, JourneyMap]:
    """Two copies of a map on which people went on apart from each other."""
    mine, theirs = wandered(data, base, 5), wandered(data, base, 5, first=1000)
    return changed(mine, id=base.id), changed(theirs, id=base.id)


@given(st.data(), journey_maps())
def test_nothing_that_was_added_is_lost_whoever_is_first(data: st.DataObject, base: JourneyMap) -> None:
    mine, theirs = copies(data, base)
    done, turned = joined(base, mine, theirs), joined(base, theirs, mine)
    before, here, there, found = map(set, map(ids_of, (base, mine, theirs, done.journey)))
    assert (here | there) - before <= found
    stages = {stage.id for stage in base.stages}
    assert (here & there) - stages <= found
    assert not (before - here - there) & found
    assert found == {*ids_of(turned.journey)}
    assert {conflict.key for conflict in done.conflicts} == {conflict.key for conflict in turned.conflicts}


@given(st.data(), journey_maps())
def test_without_a_common_state_all_is_kept(data: st.DataObject, base: JourneyMap) -> None:
    mine, theirs = copies(data, base)
    done = joined(None, mine, theirs)
    found = {*ids_of(done.journey)}
    assert {*ids_of(mine), *ids_of(theirs)} <= found
    assert all(conflict.fields for conflict in done.conflicts)


@given(st.data(), journey_maps())
def test_what_is_chosen_holds(data: st.DataObject, base: JourneyMap) -> None:
    mine, theirs = copies(data, base)
    done, turned = joined(base, mine, theirs), joined(base, theirs, mine)
    assert settled(done, {}, numbered("fresh")) == done.journey
    opposites: dict[Choice, Choice] = {"mine": "theirs", "theirs": "mine", "both": "both"}
    for choice, opposite in opposites.items():
        one = settled(done, dict.fromkeys((conflict.key for conflict in done.conflicts), choice), numbered("fresh"))
        assert_whole(one)
        for conflict in done.conflicts:
            if choice != "both":
                assert_holds(conflict, one, choice)
        if choice != "both" and all(conflict.fields for conflict in done.conflicts):  # else more may contradict
            keys = (conflict.key for conflict in turned.conflicts)
            other = settled(turned, dict.fromkeys(keys, opposite), numbered("fresh"))
            assert [each for each in differences(one, other) if not is_of_order(each)] == []


def is_of_order(difference: Difference) -> bool:
    """Tell whether a difference is one of order alone, in which the first side comes first."""
    if difference.before is None or difference.after is None:
        return False
    before, after = difference.before.__dict__, difference.after.__dict__
    if not all(isinstance(before.get(name), tuple) for name in difference.fields):
        return False
    return all(sorted(before[name], key=repr) == sorted(after[name], key=repr) for name in difference.fields)


def assert_holds(conflict: Conflict, journey: JourneyMap, side: str) -> None:
    """Check that a map has of a record what one side has."""
    wanted = conflict.mine if side == "mine" else conflict.theirs
    found = state_of(journey, ()).records[conflict.kind].get(conflict.id)
    if wanted is None:
        assert found is None
    elif found is not None and conflict.fields not in ((), (HOLDER,)):
        for name in conflict.fields:
            assert getattr(found, name) == getattr(wanted, name)


FIELDS: dict[str, tuple[tuple[str, object], ...]] = {
    "cards": (("owner", "Ann"), ("note", "Why?"), ("severity", 3), ("tags", ("a",))),
    "stages": (("title", "New"), ("duration", "2 days"), ("collapsed", True)),
    "personas": (("name", "New"), ("quote", "New"), ("share", 0.75)),
}


@given(st.data(), journey_maps())
def test_edits_of_different_things_are_no_conflict(data: st.DataObject, base: JourneyMap) -> None:
    changes = [(each, change) for each in everything(base) for change in FIELDS[each[0]]]
    owners = {place: data.draw(st.sampled_from(("mine", "theirs", "nobody"))) for place in range(len(changes))}
    edited = {
        side: apply(base, [change for place, change in enumerate(changes) if owners[place] in sides])
        for side, sides in (("mine", ("mine",)), ("theirs", ("theirs",)), ("both", ("mine", "theirs")))
    }
    done = joined(base, edited["mine"], edited["theirs"])
    assert done.conflicts == ()
    assert done.journey == edited["both"]


Change = tuple[tuple[str, str], tuple[str, object]]


def everything(journey: JourneyMap) -> list[tuple[str, str]]:
    return [
        *(("cards", each.id) for each in cards_of(journey)),
        *(("stages", each.id) for each in journey.stages),
        *(("personas", each.id) for each in journey.personas),
    ]


def apply(journey: JourneyMap, changes: list[Change]) -> JourneyMap:
    for (where, name), (field, value) in changes:
        match where:
            case "cards":
                lane = find_card(journey, name)
                assert lane is not None
                journey = change_card(journey, lane.id, name, **{field: value})
            case "stages":
                journey = change_stage(journey, name, **{field: value})
            case _:
                journey = change_persona(journey, name, **{field: value})
    return journey


@given(st.data(), journey_maps())
def test_what_one_edited_is_there_whatever_the_other_deleted(data: st.DataObject, base: JourneyMap) -> None:
    mine, theirs = copies(data, base)
    found = {*ids_of(joined(base, mine, theirs).journey)}
    for side in (mine, theirs):
        assert {each.id for each in differences(base, side) if each.sort == "changed" and "@" not in each.id} - {
            ""
        } <= {
            *found,
            *(asset.sha256 for asset in base.assets),
        }
