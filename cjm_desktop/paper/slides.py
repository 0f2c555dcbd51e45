"""The scenes of a talk as pages: each what is on stage, without what would be dimmed there."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cjm_desktop.layout.columns import CONTENT, GUTTER, MARGIN
from cjm_desktop.layout.divider import WIDTH, draw_divider
from cjm_desktop.layout.frames import EDGE
from cjm_desktop.layout.places import Area as Part
from cjm_desktop.layout.scene import Scene
from cjm_desktop.layout.sheet import Group, Heading, Link, Sheet
from cjm_desktop.layout.theme import Theme
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.paper.page import Area, Page, Placing


@dataclass(frozen=True, slots=True)
class SlideSheet:
    """A scene as it is laid out for a slide; what of the map's sheet is seen on it its page says."""

    scene: Scene
    sheet: Sheet
    width: float
    """That of the slide in pt."""
    height: float

    @property
    def journey(self) -> JourneyMap:
        """The map that is talked about."""
        return self.sheet.journey

    @property
    def theme(self) -> Theme:
        """Its colours."""
        return self.sheet.theme

    @property
    def margin(self) -> float:
        """None: slides are seen to their edges."""
        return 0.0

    def groups(self) -> Iterator[Group]:
        """Yield what of the scene is drawn, in the places of its own sheet."""
        yield from (self.scene.page or self.sheet).groups()

    def headings(self) -> tuple[Heading, ...]:
        """Return what is on stage."""
        number, _ = self.scene.part
        return (Heading(self.scene.name, 0, 0),) if number == 1 else ()

    def links(self) -> tuple[Link, ...]:
        """Return nothing: slides are shown."""
        return ()


def slide_pages(slides: Sequence[SlideSheet]) -> tuple[Page, ...]:
    """Return a page for each slide."""
    return tuple(_page(slide) for slide in slides)


def _page(slide: SlideSheet) -> Page:
    width, height, page = slide.width, slide.height, slide.scene.page
    whole = Area(0, 0, width, height)
    if page is not None:
        scale = min(width / page.width, height / page.height)
        place = (width - page.width * scale) / 2, (height - page.height * scale) / 2
        placings: tuple[Placing, ...] = (Placing(page, scale, *place, whole),)
    else:
        placings = tuple(_placings(slide, whole))
    return Page(width, height, whole, whole, placings, title=_title(slide.scene))


def _title(scene: Scene) -> str:
    return scene.name if scene.part[0] == 1 else ""


def _placings(slide: SlideSheet, whole: Area) -> Iterator[Placing]:
    """Yield what is seen of the sheet, or of two states with what stands between them."""
    sides, divider = slide.scene.sides, slide.scene.divider
    if sides is None:
        yield from _parts(slide.sheet, slide, whole)
        return
    x = whole.width * divider
    if divider > 0:
        yield from _parts(sides.before, slide, Area(0, 0, x, whole.height))
    if divider < 1:
        yield from _parts(sides.after, slide, Area(x, 0, whole.width - x, whole.height))
    yield Placing(draw_divider(sides, whole.width / whole.height, divider), whole.width / WIDTH, 0, 0, whole)


def _parts(sheet: Sheet, slide: SlideSheet, whole: Area) -> Iterator[Placing]:
    """Yield what is lit of a sheet, what lies over it, and the names beside it, all within a part of the slide."""
    scene = slide.scene
    if scene.frame is None:
        return
    frame = scene.frame
    scale = slide.width / (frame.right - frame.left)
    x, y = -frame.left * scale, -frame.top * scale

    def seen(part: Part) -> Area:
        left, top = max(x + part.left * scale, whole.x), max(y + part.top * scale, 0.0)
        right, bottom = min(x + part.right * scale, whole.x + whole.width), min(y + part.bottom * scale, whole.height)
        return Area(left, top, max(right - left, 0.0), max(bottom - top, 0.0))

    lit = scene.lit
    if lit is not None and scene.strips and any(lane.block.lane.id == scene.at for lane in sheet.lanes):
        lit = Part(lit.left, sheet.header.y, lit.right, sheet.legend.y)  # what was revealed before stays to be seen
    body = whole if lit is None else seen(lit)
    head, side = sheet.header.y - EDGE, MARGIN - EDGE
    if not scene.strips or scene.lit is None:
        yield Placing(sheet, scale, x, y, body)
        if scene.over is not None:
            yield Placing(scene.over, scale, x, y, body)
        return
    left, top = max(x + side * scale, 0.0), max(y + head * scale, 0.0)
    wide, high = (CONTENT - GUTTER / 2 - side) * scale, (sheet.header.height + EDGE) * scale
    below = Area(body.x, max(body.y, top + high), body.width, max(body.y + body.height - max(body.y, top + high), 0.0))
    names = Area(left, below.y, max(min(left + wide, whole.x + whole.width) - left, 0.0), below.height)
    header = Area(body.x, top, body.width, high)
    yield Placing(sheet, scale, x, y, below)
    if scene.over is not None:
        yield Placing(scene.over, scale, x, y, below)
    yield Placing(sheet, scale, left - side * scale, y, names)
    yield Placing(sheet, scale, x, top - head * scale, header)
    if scene.over is not None:  # the names of lanes that are covered are so as well
        yield Placing(scene.over, scale, left - side * scale, y, names)
