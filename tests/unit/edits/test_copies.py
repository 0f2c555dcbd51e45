from cjm_desktop.edits.copies import renamed, renewed
from cjm_desktop.model.lookup import ids_of
from cjm_desktop.model.records import JourneyMap
from tests.unit.edits.sample import assert_whole, curve, numbered, sample


def test_a_renewed_map_shares_no_id_with_the_old_one() -> None:
    new = renewed(sample(), numbered())
    assert_whole(new)
    assert set(ids_of(new)).isdisjoint(ids_of(sample()))


def test_references_follow_new_ids() -> None:
    journey = sample()
    names = dict(zip(ids_of(journey), ids_of(renewed(journey, numbered())), strict=True))
    new = renewed(journey, numbered())
    assert (new.flows[0].from_, new.flows[0].to) == (names["ride"], names["look"])
    assert curve(new, names["mood"]).persona == names["ann"]


def test_old_ids_given_back_make_the_old_map() -> None:
    journey = sample()
    new = renewed(journey, numbered())
    assert renamed(new, dict(zip(ids_of(new), ids_of(journey), strict=True))) == journey


def test_unknown_keys_are_carried_along() -> None:
    journey = JourneyMap.model_validate({"format": "cjm", "version": 1, "id": "m", "later": {"a": 1}})
    assert renewed(journey, numbered()).model_dump(exclude_defaults=True)["later"] == {"a": 1}
