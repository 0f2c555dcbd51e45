"""Changing the steps."""

from cjm_desktop.edits.checks import check_new, with_fields
from cjm_desktop.edits.copies import filled, renewed
from cjm_desktop.edits.gone import released, without_steps
from cjm_desktop.edits.order import in_order
from cjm_desktop.edits.places import following, inserted, moved, removed
from cjm_desktop.model.change import changed, replaced
from cjm_desktop.model.ids import NewId
from cjm_desktop.model.lookup import NoSuchRecord, find_step, index_of
from cjm_desktop.model.records import JourneyMap, Stage, Step


def change_step(journey: JourneyMap, step: str, **fields: object) -> JourneyMap:
    """Change title, moment of truth or width."""
    stage = _stage_of(journey, step)
    index = index_of(stage.steps, step)
    new = replaced(stage, "steps", index, with_fields(journey, stage.steps[index], fields))
    return replaced(journey, "stages", index_of(journey.stages, stage.id), new)


def add_step(journey: JourneyMap, step: Step, *, stage: str, before: str | None = None) -> JourneyMap:
    """Add a step to a stage, before another of its steps, else as its last."""
    check_new(journey, step)
    index = index_of(journey.stages, stage)
    target = journey.stages[index]
    return replaced(journey, "stages", index, changed(target, steps=inserted(target.steps, step, before)))


def move_step(journey: JourneyMap, step: str, *, stage: str, before: str | None = None) -> JourneyMap:
    """Move a step with all it holds into a stage, before another of its steps, else to its end.

    A stage without any other step goes when its step leaves. A span whose ends change sides runs from the one that is
    now left; points follow the order of the steps.
    """
    source = _stage_of(journey, step)
    target = journey.stages[index_of(journey.stages, stage)]
    if source is target:
        steps = {stage: moved(target.steps, step, before)}
    else:
        record = source.steps[index_of(source.steps, step)]
        steps = {source.id: removed(source.steps, step), stage: inserted(target.steps, record, before)}
    left = [(each, steps.get(each.id, each.steps)) for each in journey.stages]
    new = changed(journey, stages=tuple(changed(each, steps=kept) for each, kept in left if kept))
    gone = frozenset(each.id for each, kept in left if not kept)
    return in_order(released(new, gone) if gone else new)


def delete_step(journey: JourneyMap, step: str) -> JourneyMap:
    """Delete a step with what stands in it, and its stage when it was the only one.

    A card that spans from or to it shrinks instead of going.
    """
    _stage_of(journey, step)
    return without_steps(journey, frozenset({step}))


def duplicate_step(journey: JourneyMap, step: str, new_id: NewId) -> JourneyMap:
    """Put a copy of a step after it, with copies of the points and cards that stand in it alone."""
    stage = _stage_of(journey, step)
    copy = renewed(stage.steps[index_of(stage.steps, step)], new_id)
    new = changed(stage, steps=inserted(stage.steps, copy, following(stage.steps, step)))
    with_copy = replaced(journey, "stages", index_of(journey.stages, stage.id), new)
    return in_order(filled(with_copy, {step: copy.id}, new_id))


def _stage_of(journey: JourneyMap, step: str) -> Stage:
    stage = find_step(journey, step)
    if stage is None:
        raise NoSuchRecord(step)
    return stage
