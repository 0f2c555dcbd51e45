"""All that is said of two states of a map, or two maps, beside each other."""

from dataclasses import dataclass

from cjm_desktop.insight.compare import Difference, differences
from cjm_desktop.insight.effects import Effect, effects
from cjm_desktop.insight.matching import Kinship, matched
from cjm_desktop.insight.series import Series, all_series
from cjm_desktop.model.change import changed
from cjm_desktop.model.records import JourneyMap, View
from cjm_desktop.model.seen import seen


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two maps, and what differs between them."""

    before: JourneyMap
    """Under the ids of the latter wherever something is the same."""
    after: JourneyMap
    kinship: Kinship
    """How it was told what is the same."""
    differences: tuple[Difference, ...]
    series: tuple[Series, ...]
    """The curves and metrics whose figures differ."""
    effects: tuple[Effect, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing differs."""
        return not (self.differences or self.series)


def compared(before: JourneyMap, after: JourneyMap, view: View | None = None) -> Comparison:
    """Compare two maps, or only what a view of the latter shows of both; what both share as one object is passed over.

    Lanes that are hidden in either are not shown.

    Raises:
        Fault: they have nothing in common that could be compared.
    """
    former, kinship = matched(before, after)
    if view is not None:
        hidden = (lane.id for journey in (former, after) for lane in journey.lanes if lane.hidden)
        view = changed(view, without_lanes=(*view.without_lanes, *hidden))
        former, after = (seen(journey, view).shown for journey in (former, after))
    series = all_series(former, after)
    return Comparison(
        former,
        after,
        kinship,
        differences(former, after),
        tuple(each for each in series if each.differs),
        effects(former, after, series),
    )
