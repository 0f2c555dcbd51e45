"""Pages in greys, for every medium alike: each colour becomes the grey that is as light."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from cjm_desktop.layout.contrast import grey
from cjm_desktop.layout.shapes import Label, Picture, Shape
from cjm_desktop.layout.sheet import Drawn, Group, Heading, Link, Signposted
from cjm_desktop.layout.theme import Colour, Theme
from cjm_desktop.model.records import JourneyMap
from cjm_desktop.paper.page import Page


@dataclass(frozen=True, slots=True)
class GreySheet:
    """A sheet whose shapes are grey."""

    coloured: Drawn

    @property
    def journey(self) -> JourneyMap:
        """The map it is made of."""
        return self.coloured.journey

    @property
    def theme(self) -> Theme:
        """The colours that it was laid out in, before they became greys."""
        return self.coloured.theme

    @property
    def width(self) -> float:
        """With the margins."""
        return self.coloured.width

    @property
    def height(self) -> float:
        """With the margins."""
        return self.coloured.height

    @property
    def margin(self) -> float:
        """On every side."""
        return self.coloured.margin

    def groups(self) -> Iterator[Group]:
        """Yield everything that is drawn, in reading order."""
        for x, y, shapes in self.coloured.groups():
            yield x, y, _in_grey(shapes)

    def headings(self) -> Iterable[Heading]:
        """Return by what one finds one's way on it, in reading order."""
        return self.coloured.headings() if isinstance(self.coloured, Signposted) else ()

    def links(self) -> Iterable[Link]:
        """Return what leads to an address."""
        return self.coloured.links() if isinstance(self.coloured, Signposted) else ()


def pages_in_grey(pages: Sequence[Page]) -> tuple[Page, ...]:
    """Return pages in greys; a sheet that several of them show stays one sheet."""
    sheets = {id(placing.sheet): GreySheet(placing.sheet) for page in pages for placing in page.placings}
    return tuple(
        replace(
            page,
            placings=tuple(replace(placing, sheet=sheets[id(placing.sheet)]) for placing in page.placings),
            marks=_in_grey(page.marks),
        )
        for page in pages
    )


def _in_grey(shapes: Sequence[Shape]) -> tuple[Shape, ...]:
    return tuple(map(_grey_shape, shapes))


def _grey_shape(shape: Shape) -> Shape:
    match shape:
        case Label():
            return replace(shape, colour=grey(shape.colour))
        case Picture():
            return replace(shape, grey=True)
        case _:
            return replace(shape, fill=_grey_or_none(shape.fill), stroke=_grey_or_none(shape.stroke))


def _grey_or_none(colour: Colour | None) -> Colour | None:
    return None if colour is None else grey(colour)
