"""Where a new thing goes when nobody points at a place: after what is selected, else where the eye is."""

from collections.abc import Sequence

from cjm_desktop.canvas.bench import Bench
from cjm_desktop.canvas.placing import Spot
from cjm_desktop.canvas.things import Thing
from cjm_desktop.layout.finding import Found, column_at
from cjm_desktop.model.lookup import find_step
from cjm_desktop.model.records import JourneyMap


def spot_after(bench: Bench, selected: Sequence[Found], here: Found | None, thing: Thing) -> Spot:
    """Return the spot after what is selected, or after the place where one is ``here``."""
    sheet, journey = bench.sheet, bench.document.journey
    here = selected[-1] if selected else here
    lane = here.lane if here is not None else None
    step = here.step if here is not None else ""
    if here is not None and here.kind == "step":
        step = here.record
    if here is not None and here.kind == "stage":
        step = next(stage.steps[-1].id for stage in journey.stages if stage.id == here.record)
    if not step and sheet.columns.all:
        middle = bench.view.mapToScene(bench.view.viewport().rect().center())
        column = column_at(sheet, middle.x())
        step = (column or sheet.columns.all[0]).step
    return Spot(lane, step or None, _before(journey, thing, lane, step))


def _before(journey: JourneyMap, thing: Thing, lane: str | None, step: str) -> str | None:
    """Return what follows a place among its like, so that a new thing stands right after it."""
    stage = find_step(journey, step) if step else None
    rows = {
        "stage": ([each.id for each in journey.stages], stage.id if stage is not None else None),
        "step": ([each.id for each in stage.steps] if stage is not None else [], step),
        "lane": ([each.id for each in journey.lanes], lane),
    }
    ids, here = rows.get(thing.sort, ([], None))
    place = ids.index(here) + 1 if here in ids else len(ids)
    return ids[place] if place < len(ids) else None
