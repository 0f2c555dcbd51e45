"""Merging as tests do it."""

from cjm_desktop.insight.merge import Merged, merged
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.storage.reading import map_of
from cjm_desktop.storage.writing import to_bytes
from tests.unit.edits.sample import assert_whole, numbered


def read_again(journey: JourneyMap) -> JourneyMap:
    """The map as another program start would see it: nothing of it is the same object."""
    return map_of(to_bytes(journey), "again.cjm")[0]


def joined(base: JourneyMap | None, mine: JourneyMap, theirs: JourneyMap) -> Merged:
    """Merge, and check what holds for every merge."""
    before = [None if each is None else each.model_dump_json() for each in (base, mine, theirs)]
    done = merged(base, mine, theirs, numbered("fresh"))
    assert [None if each is None else each.model_dump_json() for each in (base, mine, theirs)] == before
    assert_whole(done.journey)
    return done
