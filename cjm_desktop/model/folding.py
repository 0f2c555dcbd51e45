"""What is drawn of a map with folded stages: one step each, in which nothing stands by itself."""

from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import Card, CardLane, CurvePoint, EmotionLane, Lane, MetricValue
from cjm_desktop.model.records import Flow, JourneyMap, Stage, Step
from cjm_desktop.model.references import steps_of

P = TypeVar("P", CurvePoint, MetricValue)


@dataclass(frozen=True, slots=True)
class FoldedLane:
    """What folded stages leave of a lane."""

    whole: Lane
    left: Lane
    away: Mapping[str, Card]
    """The cards that are not drawn, by their id."""


@dataclass(frozen=True, slots=True)
class Folding:
    """What is folded away of a map, and what is left of it."""

    left: JourneyMap
    """The map itself when nothing is folded."""
    inside: Mapping[str, str] = field(default_factory=dict[str, str])
    """The steps of folded stages, and the one that is drawn in place of each."""
    order: tuple[str, ...] = ()
    lanes: Mapping[str, FoldedLane] = field(default_factory=dict[str, FoldedLane])

    def whole(self, lane: Lane) -> Lane:
        """Return all that is shown of a lane of which a part may be drawn."""
        known = self.lanes.get(lane.id)
        return lane if known is None else known.whole

    @property
    def held(self) -> dict[str, tuple[int, int]]:
        """How many steps and cards each folded stage holds, by the step that is drawn in its place."""
        away = (card.step for lane in self.lanes.values() for card in lane.away.values())
        cards = Counter(self.inside[step] for step in away)
        return {drawn: (steps, cards[drawn]) for drawn, steps in Counter(self.inside.values()).items()}


def folded(journey: JourneyMap, former: Folding | None = None) -> Folding:
    """Fold the stages of a map that are to be; what is the same as in a ``former`` folding is taken over from it.

    Cards, points and figures of folded stages are left out. A card that spans others as well is cut to those, one that
    passes over a folded stage goes on passing over it. Flows lead to the step that is drawn in place of theirs.
    """
    inside = {step.id: stage.steps[0].id for stage in journey.stages if stage.collapsed for step in stage.steps}
    if not inside:
        return Folding(journey)
    order = tuple(step.id for step in steps_of(journey))
    lanes, known = dict[str, FoldedLane](), Folding(journey).lanes
    if former is not None and (former.inside, former.order) == (inside, order):
        known = former.lanes
    for lane in journey.lanes:
        before = known.get(lane.id)
        lanes[lane.id] = before if before is not None and before.whole is lane else _lane(lane, inside, order)
    stages = tuple(_stage(stage) for stage in journey.stages)
    flows = tuple(each for flow in journey.flows if (each := _flow(flow, inside)) is not None)
    if former is not None:  # what is equal stays the same object, so that it is not laid out again
        stages = former.left.stages if former.left.stages == stages else stages
        flows = former.left.flows if former.left.flows == flows else flows
    left = changed(journey, stages=stages, lanes=tuple(each.left for each in lanes.values()), flows=flows)
    return Folding(left, inside, order, lanes)


def _stage(stage: Stage) -> Stage:
    return changed(stage, steps=(Step(id=stage.steps[0].id),)) if stage.collapsed else stage


def _flow(flow: Flow, inside: Mapping[str, str]) -> Flow | None:
    """Return a flow between the steps that are drawn; none when it does not leave a folded stage."""
    start, end = inside.get(flow.from_, flow.from_), inside.get(flow.to or "", flow.to)
    if start == end and flow.from_ in inside:
        return None
    return changed(flow, from_=start, to=end)


def _lane(lane: Lane, inside: Mapping[str, str], order: tuple[str, ...]) -> FoldedLane:
    away, cuts = dict[str, Card](), list[Card | None]()
    if isinstance(lane, CardLane):
        cuts = [cut_to(card, inside, order) for card in lane.cards]
        away.update((card.id, card) for card, cut in zip(lane.cards, cuts, strict=True) if cut is None)
    if lane.collapsed:  # it says how much it holds, and draws nothing of it
        return FoldedLane(lane, lane, away)
    match lane:
        case CardLane():
            left = changed(lane, cards=tuple(cut for cut in cuts if cut is not None))
        case EmotionLane():
            curves = tuple(changed(curve, points=left_of(curve.points, inside)) for curve in lane.curves)
            left = changed(lane, curves=curves)
        case _:
            left = changed(lane, values=left_of(lane.values, inside))
    return FoldedLane(lane, left, away)


def left_of(values: tuple[P, ...], gone: Container[str]) -> tuple[P, ...]:
    """Return the points or figures at steps that are not gone."""
    return tuple(value for value in values if value.step not in gone)


def cut_to(card: Card, gone: Container[str], order: Sequence[str]) -> Card | None:
    """Return a card within the steps that are not gone, in the order of all; none when there are none of its own."""
    if card.through is None:
        return None if card.step in gone else card
    if card.step not in gone and card.through not in gone:
        return card
    first, last = order.index(card.step), order.index(card.through)
    left = [step for step in order[first : last + 1] if step not in gone]
    if not left:
        return None
    return changed(card, step=left[0], through=left[-1] if len(left) > 1 else None)
