"""A piece of a map that can be put into another map: a small map by itself, and what of it is meant."""

from dataclasses import dataclass
from typing import Any, Final, Literal

from cjm_desktop.edits.assets import without_spare_assets
from cjm_desktop.edits.copies import without_comments
from cjm_desktop.edits.gone import without_steps
from cjm_desktop.model.change import changed
from cjm_desktop.model.lanes import CardLane, EmotionLane, Lane
from cjm_desktop.model.lookup import records_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.references import references_of, steps_of

FragmentKind = Literal["cards", "lanes", "steps", "stages", "personas"]
WORDS: Final = ("personas", "channels", "departments", "moments")
"""The fields of a map that hold what cards, curves and steps name."""


@dataclass(frozen=True, slots=True)
class Fragment:
    """What was copied. Its map holds the steps and lanes around it, so that places between them are known."""

    kind: FragmentKind
    journey: JourneyMap


def fragment_of(journey: JourneyMap, kind: FragmentKind, names: frozenset[str], shown: JourneyMap) -> Fragment:
    """Return a piece of a map: the records of a kind with some ids, and what stands in them.

    Cards keep their places to each other among the lanes and steps that are ``shown``.
    """
    match kind:
        case "cards":
            return Fragment(kind, _alone(_around(journey, names, shown)))
        case "lanes":
            lanes = tuple(lane for lane in journey.lanes if lane.id in names)
            return Fragment(kind, _alone(changed(journey, lanes=lanes, flows=())))
        case "steps" | "stages":
            named = names.union(step.id for stage in journey.stages if stage.id in names for step in stage.steps)
            left = without_steps(journey, frozenset(step.id for step in steps_of(journey) if step.id not in named))
            return Fragment(kind, _alone(changed(left, lanes=tuple(filter(is_filled, map(_filled, left.lanes))))))
        case "personas":
            people = tuple(person for person in journey.personas if person.id in names)
            alone = _alone(changed(journey, stages=(), lanes=(), flows=()))
            return Fragment(kind, without_spare_assets(changed(alone, personas=people, assets=journey.assets)))


def is_filled(lane: Lane) -> bool:
    """Tell whether anything stands in a lane."""
    if isinstance(lane, EmotionLane):
        return any(curve.points for curve in lane.curves)
    return bool(lane.cards if isinstance(lane, CardLane) else lane.values)


def _filled(lane: Lane) -> Lane:
    if not isinstance(lane, EmotionLane):
        return lane
    return changed(lane, curves=tuple(curve for curve in lane.curves if curve.points))


def _around(journey: JourneyMap, names: frozenset[str], shown: JourneyMap) -> JourneyMap:
    """Return a map of some cards alone, with the lanes and steps between them."""
    rows = [lane for lane in shown.lanes if isinstance(lane, CardLane)]
    seen = [(row, card) for row, lane in enumerate(rows) for card in lane.cards if card.id in names]
    columns = {step.id: place for place, step in enumerate(steps_of(shown))}
    down = [row for row, _ in seen]
    along = [columns[step] for _, card in seen for step in (card.step, card.through or card.step)]
    between = {lane.id for lane in rows[min(down, default=0) : max(down, default=-1) + 1]}
    kept = {step for step, place in columns.items() if along and min(along) <= place <= max(along)}
    lanes = tuple(
        changed(lane, cards=tuple(card for card in lane.cards if card.id in names))
        for lane in journey.lanes
        if isinstance(lane, CardLane) and lane.id in between
    )
    gone = frozenset(step.id for step in steps_of(journey) if step.id not in kept)
    return without_steps(changed(journey, lanes=lanes, flows=()), gone)


def _alone(piece: JourneyMap) -> JourneyMap:
    """Return a map with what stands in it and what that names, but without what it says of itself."""
    bare = JourneyMap(
        format=piece.format,
        version=piece.version,
        id=piece.id,
        title=piece.title,
        language=piece.language,
        stages=piece.stages,
        lanes=piece.lanes,
        flows=piece.flows,
    )
    named = {
        name
        for record in records_of(bare)
        for reference in references_of(type(record))
        for name in reference.names(record)
    }
    words: dict[str, tuple[Any, ...]] = {field: piece.__dict__[field] for field in WORDS}
    kept = {field: tuple(word for word in held if word.id in named) for field, held in words.items()}
    return without_spare_assets(changed(without_comments(bare), **kept, assets=piece.assets))
