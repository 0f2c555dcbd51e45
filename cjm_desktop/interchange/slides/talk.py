"""Slides along the presenter's path, of parts that can be edited."""

from collections.abc import Iterator
from dataclasses import replace

from cjm_desktop.edits.presenting import usual_path
from cjm_desktop.insight.funnel import Funnel
from cjm_desktop.interchange.order import Order
from cjm_desktop.interchange.slides.actions import action_slides
from cjm_desktop.interchange.slides.cover import cover
from cjm_desktop.interchange.slides.overview import overview
from cjm_desktop.interchange.slides.parts import Slide
from cjm_desktop.interchange.slides.people import people_slides
from cjm_desktop.interchange.slides.scenes import Stage
from cjm_desktop.interchange.slides.stages import stage_slides
from cjm_desktop.layout.engine import layout_map
from cjm_desktop.layout.ground import Ground
from cjm_desktop.model.presenting import Stop
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.paper.setup import proportion_of
from cjm_desktop.progress import Progress, within


def talk_slides(
    order: Order, journey: JourneyMap, ground: Ground, funnel: Funnel | None, progress: Progress
) -> Iterator[Slide]:
    """Yield the slides of each stop of the path, or of the usual one, of what is shown of a map.

    What is covered on stage is so on the slides; else stages and the whole map have the slides made for them. Each has
    the notes of its stage.
    """
    proportion = proportion_of(order.journey)
    laid_out = layout_map(order.journey, proportion, progress=within(progress, 0, 0.5), view=order.view)
    stage = Stage.of(laid_out, journey, ground)
    stops = order.journey.path or usual_path(order.journey)
    notes = {each.id: each.notes for each in journey.stages}
    for done, stop in enumerate(stops):
        progress(0.5 + done / len(stops) / 2)
        scenes = stage.scenes(stop.id)
        own = [] if any(scene.over for scene in scenes) else list(_made(stop, journey, ground, funnel))
        if own:
            yield from (replace(slide, notes=notes.get(stop.at or "", "")) for slide in own)
            continue
        for scene in scenes:
            yield from (replace(slide, notes=notes.get(scene.stage or "", "")) for slide in stage.slides(scene))


def _made(stop: Stop, journey: JourneyMap, ground: Ground, funnel: Funnel | None) -> Iterator[Slide]:
    """Yield the slides that are made for what is shown, where there are such."""
    stages = {stage.id: number for number, stage in enumerate(journey.stages)}
    if stop.show == "title":
        yield from cover(journey, ground)
    elif stop.show == "people":
        yield from people_slides(journey, ground)
    elif stop.show == "map" and journey.stages:
        yield overview(journey, ground)
    elif stop.show == "actions" or any(action.id == stop.at for action in journey.actions):
        yield from action_slides(journey, ground)
    elif stop.at in stages:
        yield from stage_slides(journey, stages[stop.at], ground, funnel)
