"""The order of the steps inside lanes: a span begins before it ends, points and figures go from left to right."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card, CardLane, Curve, CurvePoint, Lane, MetricLane, MetricValue
from cjm_desktop.model.lookup import step_order
from cjm_desktop.model.records import JourneyMap

Order = Mapping[str, int]
"""The steps by id, each with its place."""
P = TypeVar("P", CurvePoint, MetricValue)


def ordered_card(card: Card, order: Order) -> Card:
    """Return a card whose span begins left of its end; one step alone is no span."""
    if card.through is None:
        return card
    if card.through == card.step:
        return changed(card, through=None)
    if order[card.through] < order[card.step]:
        return changed(card, step=card.through, through=card.step)
    return card


def ordered_curve(curve: Curve, order: Order) -> Curve:
    """Return a curve with its points from left to right."""
    return changed(curve, points=ordered_points(curve.points, order))


def ordered_points(points: Iterable[P], order: Order) -> tuple[P, ...]:
    """Return what stands at steps from left to right."""
    return tuple(sorted(points, key=lambda point: order[point.step]))


def ordered_lane(lane: Lane, order: Order) -> Lane:
    """Return a lane in which everything is in order."""
    match lane:
        case CardLane():
            if any(card.through for card in lane.cards):
                return changed(lane, cards=tuple(ordered_card(card, order) for card in lane.cards))
            return lane
        case MetricLane():
            return changed(lane, values=ordered_points(lane.values, order))
        case _:
            return changed(lane, curves=tuple(ordered_curve(curve, order) for curve in lane.curves))


def in_order(journey: JourneyMap) -> JourneyMap:
    """Return a map whose lanes follow the order of its steps, after steps have moved."""
    order = step_order(journey)
    return changed(journey, lanes=tuple(ordered_lane(lane, order) for lane in journey.lanes))
