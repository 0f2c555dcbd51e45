"""The order of the steps inside lanes: a span begins before it ends, points follow each other from left to right."""

from collections.abc import Iterable, Mapping

from cjm_desktop.model.change import changed
from cjm_desktop.model.lookup import step_order
from cjm_desktop.model.records import Card, CardLane, Curve, CurvePoint, EmotionLane, JourneyMap

Order = Mapping[str, int]
"""The steps by id, each with its place."""


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


def ordered_points(points: Iterable[CurvePoint], order: Order) -> tuple[CurvePoint, ...]:
    """Return points from left to right."""
    return tuple(sorted(points, key=lambda point: order[point.step]))


def ordered_lane(lane: CardLane | EmotionLane, order: Order) -> CardLane | EmotionLane:
    """Return a lane whose cards or curves are in order."""
    if isinstance(lane, EmotionLane):
        return changed(lane, curves=tuple(ordered_curve(curve, order) for curve in lane.curves))
    if any(card.through for card in lane.cards):
        return changed(lane, cards=tuple(ordered_card(card, order) for card in lane.cards))
    return lane


def in_order(journey: JourneyMap) -> JourneyMap:
    """Return a map whose lanes follow the order of its steps, after steps have moved."""
    order = step_order(journey)
    return changed(journey, lanes=tuple(ordered_lane(lane, order) for lane in journey.lanes))
