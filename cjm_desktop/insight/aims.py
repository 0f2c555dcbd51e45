"""What a map says both how it is and how it is to be: curves by their state, and figures by their targets."""

from collections.abc import Callable, Iterator
from typing import Final

from cjm_desktop.insight.series import improves
from cjm_desktop.model.lanes import Curve, EmotionLane, MetricLane
from cjm_desktop.model.records import JourneyMap

_Placed = tuple[EmotionLane, Curve]
_NEARNESS: Final[tuple[Callable[[_Placed, _Placed], bool], ...]] = (
    lambda one, other: one[1].persona == other[1].persona and one[0] is other[0],
    lambda one, other: one[1].persona == other[1].persona,
    lambda one, other: one[0] is other[0],
    lambda _one, _other: True,
)
"""By what a to-be curve has its as-is curve, the best first."""


def has_aims(journey: JourneyMap) -> bool:
    """Tell whether a map says of anything both how it is and how it is to be."""
    metrics = (lane for lane in journey.lanes if isinstance(lane, MetricLane))
    return next(pairs_of(journey), None) is not None or any(True for lane in metrics for _ in aims_of(lane, journey))


def pairs_of(journey: JourneyMap) -> Iterator[tuple[EmotionLane, Curve, Curve]]:
    """Yield the to-be curves of a map from above, each with its lane and the as-is curve beside which it stands."""
    curves = [(lane, curve) for lane in journey.lanes if isinstance(lane, EmotionLane) for curve in lane.curves]
    wanted = [pair for pair in curves if pair[1].state == "to-be"]
    left = [pair for pair in curves if pair[1].state != "to-be"]
    found: dict[str, Curve] = {}
    for is_beside in _NEARNESS:
        for pair in wanted:
            near = next((other for other in left if pair[1].id not in found and is_beside(pair, other)), None)
            if near is not None:
                left.remove(near)
                found[pair[1].id] = near[1]
    yield from ((lane, found[curve.id], curve) for lane, curve in wanted if curve.id in found)


def aims_of(lane: MetricLane, journey: JourneyMap) -> Iterator[tuple[str, float, float]]:
    """Yield of the steps of a lane of figures how they are and how they are to be.

    That is a target which is not met yet; in a to-be map, how they were and are then.
    """
    for each in lane.values:
        target = lane.target if each.target is None else each.target
        if journey.state == "to-be":
            if each.before is not None:
                yield each.step, each.before, each.value
        elif target not in (None, each.value) and improves(lane, target - each.value):
            yield each.step, each.value, target
