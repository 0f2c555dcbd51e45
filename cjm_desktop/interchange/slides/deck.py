"""From what is asked for to the slides that tell it."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from cjm_desktop.insight.funnel import Funnel, funnel_of
from cjm_desktop.interchange.order import Order
from cjm_desktop.interchange.slides.actions import action_slides
from cjm_desktop.interchange.slides.cover import cover
from cjm_desktop.interchange.slides.file import presentation
from cjm_desktop.interchange.slides.overview import overview
from cjm_desktop.interchange.slides.parts import Slide
from cjm_desktop.interchange.slides.people import people_slides
from cjm_desktop.interchange.slides.stages import stage_slides
from cjm_desktop.interchange.slides.talk import talk_slides
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.themes import theme_of
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.model.seen import seen
from cjm_desktop.progress import Progress
from cjm_desktop.words import Text

_WIDE: Final = 16 / 9
_NEARLY: Final = 0.02
"""How far from that paper may be which is given in whole millimetres."""
_ALWAYS_WIDE: Final = Text(
    "Export", "PowerPoint slides are always 16 to 9; the paper that was asked for has another shape."
)


def to_slides(order: Order, progress: Progress) -> bytes:
    """Return a presentation of what a view shows of a map."""
    look = seen(order.journey, order.view)
    journey = look.shown
    ground = Ground.of(journey, theme_of(journey), order.view.detail, look.faint)
    shares = funnel_of(order.journey) if order.journey.funnel else None
    funnel = shares if shares is not None and shares.is_known else None
    slides = talk_slides(order, journey, ground, funnel, progress) if order.handout == "slides" else None
    return presentation(slides or _slides(journey, ground, funnel, progress), journey, ground.theme)


def slides_notes(order: Order) -> tuple[Text, ...]:
    """Return whether a talk was asked for on paper of another shape than its slides have."""
    width, height = order.paper.setup.width, order.paper.setup.height
    is_wide = width is not None and height is not None and abs(width / height - _WIDE) < _NEARLY
    return () if order.handout != "slides" or is_wide else (_ALWAYS_WIDE,)


def _slides(journey: JourneyMap, ground: Ground, funnel: Funnel | None, progress: Progress) -> Iterator[Slide]:
    """Yield the title, the personas, all of the map at once, stage after stage, and the actions."""
    yield from cover(journey, ground)
    yield from people_slides(journey, ground)
    if journey.stages:
        yield overview(journey, ground)
    for number in range(len(journey.stages)):
        first, *others = stage_slides(journey, number, ground, funnel)
        yield from (replace(first, notes=journey.stages[number].notes), *others)
        progress((number + 1) / len(journey.stages))
    yield from action_slides(journey, ground)
