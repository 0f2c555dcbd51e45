"""Maps that are read anew take over what they have in common with the one that is there."""

from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop.model.lanes import CardLane
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.sharing import sharing
from cjm_desktop.storage.reading import map_of
from cjm_desktop.storage.writing import to_bytes
from tests.maps import journey_maps
from tests.unit.edits.random_edits import wandered


def read_again(journey: JourneyMap) -> JourneyMap:
    return map_of(to_bytes(journey), "again.cjm")[0]


@given(st.data(), journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_it_is_the_new_map_whatever_it_shares(data: st.DataObject, before: JourneyMap) -> None:
    after = read_again(wandered(data, before, 5))
    shared = sharing(after, before)
    assert shared == after
    assert to_bytes(shared) == to_bytes(after)


@given(st.data(), journey_maps())
@settings(max_examples=settings().max_examples // 2)
def test_what_is_equal_is_the_same_object(data: st.DataObject, before: JourneyMap) -> None:
    shared = sharing(read_again(wandered(data, before, 5)), before)
    assert sharing(read_again(before), before) is before
    for field in JourneyMap.model_fields:
        mine, theirs = getattr(before, field), getattr(shared, field)
        assert theirs is mine or theirs != mine or not isinstance(mine, tuple)
    lanes = {lane.id: lane for lane in before.lanes if isinstance(lane, CardLane)}
    for lane in shared.lanes:
        if isinstance(lane, CardLane) and lane.id in lanes:
            known = {card.id: card for card in lanes[lane.id].cards}
            assert all(card is known[card.id] for card in lane.cards if known.get(card.id) == card)
