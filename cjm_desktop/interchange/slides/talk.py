"""Slides along the presenter's path: parts that can be edited where slides of a map have such, else pictures."""

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from typing import Final

from cjm_desktop.drawing.png import png
from cjm_desktop.edits.presenting import usual_path
from cjm_desktop.insight.funnel import Funnel
from cjm_desktop.interchange.order import Order
from cjm_desktop.interchange.slides.actions import action_slides
from cjm_desktop.interchange.slides.cover import cover
from cjm_desktop.interchange.slides.frame import framed
from cjm_desktop.interchange.slides.overview import overview
from cjm_desktop.interchange.slides.parts import BOTTOM, HEIGHT, MARGIN, TOP, WIDTH, Photo, Slide
from cjm_desktop.interchange.slides.people import people_slides
from cjm_desktop.interchange.slides.stages import stage_slides
from cjm_desktop.interchange.talk import slide_sheets
from cjm_desktop.layout.ground import Ground
from cjm_desktop.model.presenting import Stop
from cjm_desktop.model.records import Asset, JourneyMap
from cjm_desktop.paper.order import PrintOrder
from cjm_desktop.paper.page import Page, pixels
from cjm_desktop.paper.setup import PrintSetup
from cjm_desktop.paper.slides import slide_pages
from cjm_desktop.progress import Progress, within

_PPI: Final = 144.0
"""Pixels an inch of pictures: twice those of a screen that is not dense."""


def talk_slides(
    order: Order, journey: JourneyMap, ground: Ground, funnel: Funnel | None, progress: Progress
) -> Iterator[Slide]:
    """Yield the slides of each stop of the path, or of the usual one, of what is shown of a map."""
    free = replace(order, paper=PrintOrder(PrintSetup(None, None, 0)))
    sheets = slide_sheets(free, within(progress, 0, 0.5))
    pages = list(zip(sheets, slide_pages(sheets), strict=True))
    stops = order.journey.path or usual_path(order.journey)
    stages = {stage.id: number for number, stage in enumerate(journey.stages)}
    for done, stop in enumerate(stops):
        progress(0.5 + done / len(stops) / 2)
        own = list(_native(stop, stages, journey, ground, funnel))
        for page, name, stage in (
            (page, sheet.scene.name, sheet.scene.stage)
            for sheet, page in pages
            if not own and sheet.scene.key.partition("@")[0] == stop.id
        ):
            own.append(framed(name, (_picture(page, name),), journey, ground, stages.get(stage or "")))
        notes = next((each.notes for each in journey.stages if each.id == stop.at), "")
        yield from (replace(slide, notes=notes) if place == 0 else slide for place, slide in enumerate(own))


def _native(
    stop: Stop, stages: dict[str, int], journey: JourneyMap, ground: Ground, funnel: Funnel | None
) -> Iterator[Slide]:
    """Yield the slides whose parts can be edited, where there are such for what is shown."""
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


def _picture(page: Page, name: str) -> Photo:
    """Return a page as a picture below the title of a slide."""
    data = png(page, _PPI)
    wide, high = pixels(page, _PPI)
    asset = Asset(
        sha256=sha256(data).hexdigest(), type="png", width=wide, height=high, data=b64encode(data).decode("ascii")
    )
    height = BOTTOM - TOP
    width = min(height * WIDTH / HEIGHT, WIDTH - 2 * MARGIN)
    return Photo(name, (WIDTH - width) / 2, TOP, width, width * HEIGHT / WIDTH, asset, name)
