"""Scenes of a talk as slides, of parts that can be edited; those with too many parts as pictures."""

from base64 import b64encode
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Final

from cjm_desktop.drawing.png import png
from cjm_desktop.interchange.slides.frame import foot, framed
from cjm_desktop.interchange.slides.native import native_parts
from cjm_desktop.interchange.slides.parts import (
    BOTTOM,
    HEIGHT,
    INNER,
    MARGIN,
    TOP,
    WIDTH,
    Block,
    Line,
    Part,
    Photo,
    Slide,
)
from cjm_desktop.layout.ground import Ground
from cjm_desktop.layout.list_sheet import ListSheet
from cjm_desktop.layout.scene import Scene
from cjm_desktop.layout.shapes import Box
from cjm_desktop.layout.sheet import Sheet
from cjm_desktop.layout.stops import scenes_of
from cjm_desktop.model.records import Asset, JourneyMap
from cjm_desktop.paper.page import Page, pixels
from cjm_desktop.paper.slides import SlideSheet, slide_pages

_MOST_PARTS: Final = 1500
"""Parts of a slide above which it is a picture: programs become slow, and nothing of it could be read."""
_PPI: Final = 144.0
"""Pixels an inch of pictures: twice those of a screen that is not dense."""


@dataclass(frozen=True, slots=True)
class Stage:
    """The scenes of a talk by the stop that they belong to, and what their slides are made with."""

    sheet: Sheet
    journey: JourneyMap
    """What is shown of the map."""
    ground: Ground
    frames: tuple[Scene, ...]
    """As they are seen below the title of a slide."""
    pages: tuple[Scene, ...]
    """As they are seen on all of a slide."""

    @classmethod
    def of(cls, sheet: Sheet, journey: JourneyMap, ground: Ground) -> "Stage":
        """Set the stage for a map that is laid out."""
        frames, pages = scenes_of(sheet, INNER / (BOTTOM - TOP)), scenes_of(sheet, WIDTH / HEIGHT)
        return cls(sheet, journey, ground, frames, pages)

    def scenes(self, stop: str) -> list[Scene]:
        """Return the scenes of a stop."""
        pages = [scene for scene in self.pages if scene.page is not None]
        frames = [scene for scene in self.frames if scene.page is None]
        return [scene for scene in (*pages, *frames) if scene.key.partition("@")[0] == stop]

    def slides(self, scene: Scene) -> Iterator[Slide]:
        """Yield the slide of a scene; before a curve that is drawn in, one without it."""
        if scene.page is not None:
            yield self._whole(scene)
        elif scene.drawn_in is None:
            yield self._framed(scene)
        else:
            yield self._framed(replace(scene, over=_covers(scene.over)))
            yield replace(self._framed(scene), draws_in=True)

    def _whole(self, scene: Scene) -> Slide:
        """Return a page that is made from the map; its own heading is the title."""
        page = self._page(scene, WIDTH, HEIGHT)
        number = [part for part in foot(self.journey, self.ground) if isinstance(part, Block) and part.role == "number"]
        heading = scene.page.heading if isinstance(scene.page, ListSheet) else ""
        parts = native_parts(page, 0, 0, heading or scene.name)
        if any(isinstance(part, Block) and part.role == "title" for part in parts):
            return Slide((*sorted(parts, key=_is_no_title), *number))
        return self._below(scene, native_parts(self._page(scene, INNER, BOTTOM - TOP), MARGIN, TOP))

    def _framed(self, scene: Scene) -> Slide:
        page = self._page(scene, INNER, BOTTOM - TOP)
        parts = native_parts(page, MARGIN, TOP)
        if len(parts) > _MOST_PARTS:
            parts = [_picture(page, scene.name)]
        elif scene.drawn_in is not None:
            parts = _told(parts, scene.name)
        return self._below(scene, parts)

    def _below(self, scene: Scene, parts: Sequence[Part]) -> Slide:
        """Return parts below the title of a slide."""
        stages = {stage.id: number for number, stage in enumerate(self.journey.stages)}
        return framed(scene.name, tuple(parts), self.journey, self.ground, stages.get(scene.stage or ""))

    def _page(self, scene: Scene, width: float, height: float) -> Page:
        return slide_pages([SlideSheet(scene, self.sheet, width, height)])[0]


def _is_no_title(part: Part) -> bool:
    return not (isinstance(part, Block) and part.role == "title")


def _covers(over: ListSheet | None) -> ListSheet | None:
    """Return what lies over a sheet without the curve that is drawn in."""
    if over is None:
        return None
    paper = over.theme.paper
    return replace(over, shapes=tuple(each for each in over.shapes if isinstance(each, Box) and each.fill == paper))


def _told(parts: Sequence[Part], name: str) -> list[Part]:
    """Return parts of which the longest line is the curve that the scene is about."""
    bends = [
        part for part in parts if isinstance(part, Line) and part.stroke and any(c[0] == "C" for c in part.commands)
    ]
    curve = max(bends, key=lambda part: len(part.commands), default=None)
    return [replace(part, name=name, alt=name) if part is curve and isinstance(part, Line) else part for part in parts]


def _picture(page: Page, name: str) -> Photo:
    """Return a page as a picture below the title of a slide."""
    data = png(page, _PPI)
    wide, high = pixels(page, _PPI)
    asset = Asset(
        sha256=sha256(data).hexdigest(), type="png", width=wide, height=high, data=b64encode(data).decode("ascii")
    )
    return Photo(name, MARGIN, TOP, INNER, BOTTOM - TOP, asset, name)
