"""Changing the stages."""

from collections.abc import Collection

from cjm_desktop.edits.checks import check_new, with_fields
from cjm_desktop.edits.copies import filled, renewed
from cjm_desktop.edits.gone import without_steps
from cjm_desktop.edits.order import in_order
from cjm_desktop.edits.places import following, inserted, moved
from cjm_desktop.model.change import changed, replaced
from cjm_desktop.model.folding import cut_to
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.lookup import find_card, index_of, step_order
from cjm_desktop.model.records import JourneyMap, Stage


def change_stage(journey: JourneyMap, stage: str, **fields: object) -> JourneyMap:
    """Change title or duration, or how it is drawn."""
    index = index_of(journey.stages, stage)
    return replaced(journey, "stages", index, with_fields(journey, journey.stages[index], fields))


def fold_stages(journey: JourneyMap, stages: Collection[str], *, folded: bool) -> JourneyMap:
    """Fold stages to a narrow column, or open them."""
    for stage in stages:
        journey = change_stage(journey, stage, collapsed=folded)
    return journey


def unfolded_for(journey: JourneyMap, record: str) -> JourneyMap:
    """Return a map in which no folded stage hides a step or a card."""
    inside = {step.id: stage.id for stage in journey.stages if stage.collapsed for step in stage.steps}
    lane = find_card(journey, record) if inside else None
    if lane is not None:
        card = lane.cards[index_of(lane.cards, record)]
        record = card.step if cut_to(card, inside, tuple(step_order(journey))) is None else ""
    return change_stage(journey, inside[record], collapsed=False) if record in inside else journey


def add_stage(journey: JourneyMap, stage: Stage, before: str | None = None) -> JourneyMap:
    """Add a stage with its steps before another, else as the last."""
    check_new(journey, stage)
    return changed(journey, stages=inserted(journey.stages, stage, before))


def move_stage(journey: JourneyMap, stage: str, before: str | None = None) -> JourneyMap:
    """Move a stage with all it holds before another, else to the end.

    A span whose ends change sides runs from the one that is now left; points follow the order of the steps.
    """
    return in_order(changed(journey, stages=moved(journey.stages, stage, before)))


def delete_stage(journey: JourneyMap, stage: str) -> JourneyMap:
    """Delete a stage with its steps and what stands in them."""
    gone = journey.stages[index_of(journey.stages, stage)]
    return without_steps(journey, frozenset(step.id for step in gone.steps))


def duplicate_stage(journey: JourneyMap, stage: str, new_id: NewId) -> JourneyMap:
    """Put a copy of a stage after it, with copies of the points and cards that stand in it alone."""
    original = journey.stages[index_of(journey.stages, stage)]
    copy = renewed(original, new_id)
    stages = inserted(journey.stages, copy, following(journey.stages, stage))
    names = {old.id: new.id for old, new in zip(original.steps, copy.steps, strict=True)}
    return in_order(filled(changed(journey, stages=stages), names, new_id))
