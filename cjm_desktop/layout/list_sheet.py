"""A page of a list or table that is printed: comments, actions, what changed, what was left out."""

from collections.abc import Iterator
from dataclasses import dataclass

from cjm_desktop.layout.shapes import Shape
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
