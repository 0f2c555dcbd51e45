"""What becomes of two edited copies of one map: a merge of three states, or of two where nobody has the first one.

Records are known by their ids; their fields are merged apart, and so is the order of lists. What a side added is there
afterwards; what it deleted is gone, unless the other side edited or needs it. Where both did something else to the
same, it is a conflict: mine holds until somebody chooses. Afterwards every reference leads somewhere.
"""

from dataclasses import dataclass, field

from cjm_desktop.edits.order import ordered_lane
from cjm_desktop.edits.repair import repaired
from cjm_desktop.insight.conflicts import Choices, Conflict
from cjm_desktop.insight.joining import built, fill_stages, joining
from cjm_desktop.model.change import changed
from cjm_desktop.model.ids import NewId, new_id
from cjm_desktop.model.lookup import step_order
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.revisions import joined, revisions_of, with_revisions
from cjm_desktop.model.text import excerpt
from cjm_desktop.words import Fault, Text


@dataclass(frozen=True, slots=True)
class Merged:
    """What became of two maps."""

    journey: JourneyMap
    conflicts: tuple[Conflict, ...]
    """By kind of record, in the order of mine. In ``journey`` mine holds, and what one side edited is not deleted."""
    mended: tuple[Text, ...]
    """What had to be mended afterwards, in sentences."""
    base: JourneyMap | None = field(repr=False)
    mine: JourneyMap = field(repr=False)
    theirs: JourneyMap = field(repr=False)


def merged(base: JourneyMap | None, mine: JourneyMap, theirs: JourneyMap, new_id: NewId = new_id) -> Merged:
    """Merge two maps that were one, with the state from which both started if somebody has it.

    Raises:
        Fault: they are not states of one map.
    """
    for other in (theirs, base):
        if other is not None and other.id != mine.id:
            problem = Text(
                "Merge",
                "“{mine}” and “{other}” are not copies of one map, so they cannot be merged. Compare them, or copy "
                "from one to the other what you need.",
            )
            raise Fault(problem(mine=excerpt(mine.title), other=excerpt(other.title)))
    return _merged(base, mine, theirs, {}, new_id)


def settled(merged: Merged, choices: Choices, new_id: NewId = new_id) -> JourneyMap:
    """Return the map with what was chosen for conflicts, by their keys; for all others with what holds anyway.

    Where both cannot be had, "both" means what holds anyway. What contradicts only because something is given up that
    one side had kept alive is as mine has it.
    """
    return _merged(merged.base, merged.mine, merged.theirs, choices, new_id).journey


def _merged(base: JourneyMap | None, mine: JourneyMap, theirs: JourneyMap, choices: Choices, new_id: NewId) -> Merged:
    done = joining(base, mine, theirs, choices)
    notes = fill_stages(done, new_id)
    journey, repairs = repaired(built(done), new_id)
    journey = with_revisions(_in_order(journey, mine, theirs), _revisions(base, mine, theirs))
    return Merged(journey, tuple(done.conflicts), (*notes, *repairs), base, mine, theirs)


def _revisions(base: JourneyMap | None, mine: JourneyMap, theirs: JourneyMap) -> tuple[str, ...]:
    """Return the states that a merged map goes back to: those of both sides."""
    before, here, there = (() if each is None else revisions_of(each) for each in (base, mine, theirs))
    for one, other in ((here, there), (there, here)):
        if one == before:
            return other
    return here if set(there) <= set(here) else there if set(here) <= set(there) else joined(here, there)


def _in_order(journey: JourneyMap, *sides: JourneyMap) -> JourneyMap:
    """Return a map whose lanes follow the order of its steps; those of a side with the same order do already."""
    order = step_order(journey)
    sound = {id(lane) for side in sides if step_order(side) == order for lane in side.lanes}
    lanes = (lane if id(lane) in sound else ordered_lane(lane, order) for lane in journey.lanes)
    return changed(journey, lanes=tuple(lanes))
