"""Where a piece of a map goes in another one, and the steps there for what stands in it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cjm_desktop.edits.copies import renamed
from cjm_desktop.edits.fragments import Fragment, steps_named
from cjm_desktop.edits.places import following
from cjm_desktop.edits.steps import add_step
from cjm_desktop.model.change import changed
from cjm_desktop.model.lookup import find_step, ids_of, index_of, step_order
from cjm_desktop.model.records import JourneyMap, Stage, Step
from cjm_desktop.model.references import steps_of

Names = dict[str, str]
"""What is called how in the map into which it comes."""
Fresh = Callable[[str], str]
"""Returns an id that the map does not have yet: the one that is given, if that is not taken."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a piece goes: a lane, a step, a card of that cell before which it goes; none means at the end.

    ``lanes`` and ``steps`` are those that are shown: from the place on, cards go down and right along them.
    """

    lane: str | None = None
    step: str | None = None
    before: str | None = None
    lanes: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    chosen: bool = True
    """Whether somebody selected it; otherwise it is where one looks."""
    curve: str | None = None
    """The curve of the lane into which points go."""


def place_in(journey: JourneyMap, lane: str | None = None, step: str | None = None, before: str | None = None) -> Place:
    """Return a place in a map of which everything is shown."""
    steps = tuple(each.id for each in steps_of(journey))
    return Place(lane, step, before, tuple(each.id for each in journey.lanes), steps)


def with_new_columns(
    journey: JourneyMap, fragment: Fragment, place: Place, names: Names, fresh: Fresh
) -> tuple[JourneyMap, tuple[str, ...]]:
    """Return a map with the stages and steps that a piece means, still empty, and their ids; take note of them.

    Stages come behind that of the place, steps behind its step.
    """
    stages, steps = fragment.stages, fragment.steps
    if steps and not journey.stages:
        journey = _with_stages(journey, fragment.journey.stages, None, names, fresh)
    else:
        here = find_step(journey, place.step) if place.step is not None else None
        if stages:
            behind = following(journey.stages, here.id) if here is not None else None
            journey = _with_stages(journey, stages, behind, names, fresh)
        if steps:
            here = here or journey.stages[-1]
            is_in = place.step in {step.id for step in here.steps}
            before = following(here.steps, place.step) if is_in and place.step is not None else None
            names |= {name: fresh(name) for step in steps for name in ids_of(step)}
            for step in steps:
                journey = add_step(journey, renamed(step, names), stage=here.id, before=before)
    return journey, tuple(names[each.id] for each in (*stages, *steps))


def with_columns(journey: JourneyMap, piece: JourneyMap, place: Place, names: Names, fresh: Fresh) -> JourneyMap:
    """Return a map that has a step for each step of a piece that is not there yet, and take note which.

    They are the same ones when no step is meant and the map has them; else those from the place on, and new ones
    behind them. A map without any takes the stages of the piece.
    """
    order, steps = step_order(journey), [step for step in steps_of(piece) if step.id not in names]
    if not order:
        return _with_stages(journey, piece.stages, None, names, fresh)
    used = steps_named((*piece.lanes, *piece.flows)) - names.keys()
    while steps and steps[-1].id not in used:
        steps.pop()
    if place.step is None and used <= order.keys():
        names |= {step: step for step in used}
        return journey
    shown = list(place.steps) or list(order)
    start = shown.index(place.step) if place.step in shown else 0
    for number, step in enumerate(steps, start):
        if number == len(shown):
            new = Step(id=fresh(step.id), title="" if step.id in order else step.title)
            last = find_step(journey, shown[-1])
            journey = add_step(journey, new, stage=(last or journey.stages[-1]).id)
            shown.append(new.id)
        names[step.id] = shown[number]
    return journey


def _with_stages(
    journey: JourneyMap, stages: Sequence[Stage], before: str | None, names: Names, fresh: Fresh
) -> JourneyMap:
    """Return a map with more stages before another one, else at the end, and take note of their ids."""
    names |= {name: fresh(name) for stage in stages for name in ids_of(stage)}
    at = len(journey.stages) if before is None else index_of(journey.stages, before)
    new = (renamed(stage, names) for stage in stages)
    return changed(journey, stages=(*journey.stages[:at], *new, *journey.stages[at:]))
