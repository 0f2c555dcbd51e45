"""A page of a list or table that is printed: comments, actions, what changed, what was left out."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from cjm_desktop.layout.shapes import Shape, moved
from cjm_desktop.layout.sheet import Group, Heading, Link
from cjm_desktop.layout.theme import Theme
from cjm_desktop.model.records import JourneyMap


@dataclass(frozen=True, slots=True)
class ListSheet:
    """One page in pt, y down, with ``margin`` pt of paper around what is drawn."""

    journey: JourneyMap
    theme: Theme
    width: float
    height: float
    margin: float
    shapes: tuple[Shape, ...]
    heading: str = ""
    """What all pages are called, on the first of them."""

    def groups(self) -> Iterator[Group]:
        """Yield everything that is drawn."""
        yield self.margin, self.margin, self.shapes

    def headings(self) -> tuple[Heading, ...]:
        """Return what the list is, on its first page."""
        return (Heading(self.heading, 0, 0),) if self.heading else ()

    def links(self) -> tuple[Link, ...]:
        """Return nothing: a list leads nowhere."""
        return ()


@dataclass(frozen=True, slots=True)
class ListPaper:
    """What all pages of a list have in common, in pt."""

    journey: JourneyMap
    theme: Theme
    width: float
    """Of what is drawn."""
    room: float
    """How high a page is above its foot, unless something is higher."""
    gap: float
    """Above the foot."""
    margin: float
    foot: Sequence[Shape]
    foot_height: float

    def sheets(
        self, heading: str, pages: Sequence[tuple[Sequence[Shape], float]], place: Callable[[int, int], Iterable[Shape]]
    ) -> tuple[ListSheet, ...]:
        """Return pages of shapes that reach so far down; ``place`` draws which of how many each is, from 1."""
        sheets: list[ListSheet] = []
        for number, (shapes, height) in enumerate(pages, start=1):
            y = max(self.room, height) + self.gap
            drawn = (*shapes, *place(number, len(pages)), *(moved(shape, 0, y) for shape in self.foot))
            size = self.width + 2 * self.margin, y + self.foot_height + 2 * self.margin
            title = heading if number == 1 else ""
            sheets.append(ListSheet(self.journey, self.theme, *size, self.margin, drawn, title))
        return tuple(sheets)
