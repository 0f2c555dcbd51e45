"""A piece of a map that can be put into another map: a small map by itself, and what of it is meant."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from cjm_desktop.edits.assets import without_spare_assets
from cjm_desktop.edits.copies import without_opinions
from cjm_desktop.edits.gone import without_lost, without_steps
from cjm_desktop.model.actions import Action
from cjm_desktop.model.change import changed
from cjm_desktop.model.findings import Dismissed
from cjm_desktop.model.lanes import CardLane, CurvePoint, EmotionLane, Lane, MetricLane, MetricValue
from cjm_desktop.model.lookup import point_name, records_of
from cjm_desktop.model.record import Record
from cjm_desktop.model.records import JourneyMap, Persona, Stage, Step
from cjm_desktop.model.references import cards_of, references_of, steps_of

P = TypeVar("P", CurvePoint, MetricValue)
WORDS: Final = ("personas", "channels", "departments", "moments")
"""The fields of a map that hold what cards, curves and steps name."""


@dataclass(frozen=True, slots=True)
class Fragment:
    """What was copied. Its map holds the steps and lanes around it, so that places between them are known.

    Cards, points, figures and flows in it are always meant.
    """

    journey: JourneyMap
    meant: frozenset[str] = frozenset()
    """The stages, steps, lanes and personas that are meant themselves."""

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The stages that are meant, with their steps."""
        return tuple(stage for stage in self.journey.stages if stage.id in self.meant)

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps that are meant without their stage."""
        others = (stage for stage in self.journey.stages if stage.id not in self.meant)
        return tuple(step for stage in others for step in stage.steps if step.id in self.meant)

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """The lanes that are meant, with all that stands in them."""
        return tuple(lane for lane in self.journey.lanes if lane.id in self.meant)

    @property
    def personas(self) -> tuple[Persona, ...]:
        """The personas that are meant; others are only named by something."""
        return tuple(person for person in self.journey.personas if person.id in self.meant)

    @property
    def is_structure(self) -> bool:
        """Whether stages, steps or lanes are meant."""
        return bool(self.stages or self.steps or self.lanes)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it that could be put anywhere."""
        return not (self.is_structure or self.personas or self.journey.flows or any(map(is_filled, self.journey.lanes)))


def fragment_of(journey: JourneyMap, names: frozenset[str], shown: JourneyMap, *, comments: bool = False) -> Fragment:
    """Return a piece of a map: what is selected by some names, and what stands in it; each thing once.

    A figure is named like a point, by its lane and step. Cards keep their places to each other among the lanes and
    steps that are ``shown``. Comments, votes, actions and dismissals stay with the original, unless it is about to go.
    """
    people = frozenset(person.id for person in journey.personas if person.id in names)
    if people:
        return Fragment(_alone(_with_curves_of(journey, people), people, comments=comments), people)
    stages = frozenset(stage.id for stage in journey.stages if stage.id in names)
    steps = frozenset(step.id for stage in journey.stages for step in stage.steps if {stage.id, step.id} & names)
    lanes = frozenset(lane.id for lane in journey.lanes if lane.id in names)
    kept = without_steps(journey, frozenset(step.id for step in steps_of(journey)) - steps)
    left = {lane.id: lane for lane in kept.lanes}
    rows = [lane if lane.id in lanes else _part(lane, left[lane.id], names) for lane in journey.lanes]
    flows = tuple(flow for flow in journey.flows if flow.id in names or flow in kept.flows)
    between = _rows_between(rows, shown)
    held = tuple(lane for lane in rows if lane.id in lanes or lane.id in between or is_filled(lane))
    whole = changed(journey, lanes=held, flows=flows)
    if not lanes:
        used = steps_named((*held, *flows))
        columns = steps.union(used, _stretch([step.id for step in steps_of(shown)], used - steps))
        whole = without_steps(whole, frozenset(step.id for step in steps_of(journey)) - columns)
    return Fragment(_alone(whole, people, comments=comments), stages | (steps & names) | lanes)


def is_filled(lane: Lane) -> bool:
    """Tell whether anything stands in a lane."""
    if isinstance(lane, EmotionLane):
        return any(curve.points for curve in lane.curves)
    return bool(lane.cards if isinstance(lane, CardLane) else lane.values)


def steps_named(records: Iterable[Record]) -> set[str]:
    """Return the steps at which something in some records stands."""
    return {
        name
        for record in records
        for each in records_of(record)
        for reference in references_of(type(each))
        if reference.target == "step"
        for name in reference.names(each)
    }


def _part(lane: Lane, left: Lane, names: frozenset[str]) -> Lane:
    """Return a lane with what is named in it, and with what is ``left`` of it in steps that are copied."""
    if isinstance(lane, CardLane) and isinstance(left, CardLane):
        others = {card.id: card for card in left.cards}
        cards = (card if card.id in names else others.get(card.id) for card in lane.cards)
        return changed(lane, cards=tuple(card for card in cards if card is not None))
    if isinstance(lane, EmotionLane) and isinstance(left, EmotionLane):
        curves = (
            changed(curve, points=_named(curve.points, curve.id, names, others.points))
            for curve, others in zip(lane.curves, left.curves, strict=True)
        )
        return changed(lane, curves=tuple(curve for curve in curves if curve.points))
    if isinstance(lane, MetricLane) and isinstance(left, MetricLane):
        return changed(lane, values=_named(lane.values, lane.id, names, left.values))
    raise TypeError(f"{type(left).__name__} left of {type(lane).__name__}")


def _named(points: Sequence[P], holder: str, names: frozenset[str], others: Sequence[P]) -> tuple[P, ...]:
    """Return the points of a curve, or figures of a lane, that are named or among others."""
    return tuple(point for point in points if point_name(holder, point.step) in names or point in others)


def _rows_between(rows: list[Lane], shown: JourneyMap) -> frozenset[str]:
    """Return the lanes of cards that are shown between the first and the last one in which cards are copied."""
    filled = {lane.id for lane in rows if isinstance(lane, CardLane) and lane.cards}
    return frozenset(_stretch([lane.id for lane in shown.lanes if isinstance(lane, CardLane)], filled))


def _stretch(names: list[str], wanted: set[str] | frozenset[str]) -> list[str]:
    """Return the names from the first to the last one that is wanted."""
    places = [place for place, name in enumerate(names) if name in wanted]
    return names[places[0] : places[-1] + 1] if places else []


def _with_curves_of(journey: JourneyMap, people: frozenset[str]) -> JourneyMap:
    """Return a map of nothing but the curves of some personas."""
    lanes = [
        changed(lane, curves=tuple(curve for curve in lane.curves if curve.persona in people))
        for lane in journey.lanes
        if isinstance(lane, EmotionLane)
    ]
    return changed(journey, lanes=tuple(lane for lane in lanes if lane.curves), flows=())


def _actions_in(piece: JourneyMap) -> tuple[Action, ...]:
    """Return the actions of a map that come from cards in it, so that they know those again when they are back."""
    return tuple(action for action in without_lost(piece).actions if action.cards)


def _dismissed_in(piece: JourneyMap) -> tuple[Dismissed, ...]:
    """Return what was dismissed about cards and flows of a map."""
    there = {each.id for each in (*cards_of(piece), *piece.flows)}
    return tuple(each for each in piece.dismissed if each.about and there.issuperset(each.about))


def _alone(piece: JourneyMap, people: frozenset[str], *, comments: bool) -> JourneyMap:
    """Return a map with what stands in it and what that names, but without what it says of itself."""
    bare = JourneyMap(
        format=piece.format,
        version=piece.version,
        id=piece.id,
        title=piece.title,
        language=piece.language,
        stages=piece.stages if piece.lanes or piece.flows or not people else (),
        lanes=piece.lanes,
        flows=piece.flows,
    )
    if comments:
        bare = changed(bare, actions=_actions_in(piece), dismissed=_dismissed_in(piece))
    else:
        bare = without_opinions(bare)
    named = people.union(
        name
        for record in records_of(bare)
        for reference in references_of(type(record))
        for name in reference.names(record)
    )
    words: dict[str, tuple[Any, ...]] = {field: piece.__dict__[field] for field in WORDS}
    kept = {field: tuple(word for word in held if word.id in named) for field, held in words.items()}
    return without_spare_assets(changed(bare, **kept, assets=piece.assets))
