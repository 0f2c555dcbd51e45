"""What of a map stands in some steps of a stage."""

from collections.abc import Mapping, Sequence

from cjm_desktop.model.change import changed
from cjm_desktop.model.folding import cut_to, left_of
from cjm_desktop.model.lanes import Card, CardLane, EmotionLane, Lane
from cjm_desktop.model.records import JourneyMap, Stage, Step


def part_of(journey: JourneyMap, order: Mapping[str, int], stage: Stage, steps: Sequence[Step]) -> JourneyMap:
    """Return a map of nothing but some steps of a stage that follow each other, and of what stands there.

    Cards are cut to these steps, folded lanes are open, lanes without anything here are left out. Its flows are those
    that begin or end here, wherever else they lead. The ``order`` is that of all steps.
    """
    here = frozenset(step.id for step in steps)
    gone = order.keys() - here
    lanes: list[Lane] = []
    for lane in journey.lanes:
        match lane:
            case CardLane():
                cut = (cut_to(card, gone, tuple(order)) for card in _cards_at(lane, here, order))
                kept: Lane = changed(lane, cards=tuple(card for card in cut if card is not None))
            case EmotionLane():
                curves = (changed(curve, points=left_of(curve.points, gone)) for curve in lane.curves)
                kept = changed(lane, curves=tuple(curves))
            case _:
                kept = changed(lane, values=left_of(lane.values, gone))
        if _is_filled(kept):
            lanes.append(changed(kept, collapsed=False, height=None))
    flows = tuple(flow for flow in journey.flows if not here.isdisjoint((flow.from_, flow.to)))
    whole = changed(stage, steps=tuple(steps), collapsed=False)
    return changed(journey, stages=(whole,), lanes=tuple(lanes), flows=flows, columns="equal")


def _cards_at(lane: CardLane, steps: frozenset[str], order: Mapping[str, int]) -> list[Card]:
    """Return the cards of a lane that stand in some steps or span any of them."""
    places = sorted(order[step] for step in steps)

    def is_here(card: Card) -> bool:
        if card.through is None:
            return card.step in steps
        return order[card.step] <= places[-1] and order[card.through] >= places[0]

    return [card for card in lane.cards if is_here(card)]


def _is_filled(lane: Lane) -> bool:
    match lane:
        case CardLane():
            return bool(lane.cards)
        case EmotionLane():
            return any(curve.points for curve in lane.curves)
        case _:
            return bool(lane.values)
