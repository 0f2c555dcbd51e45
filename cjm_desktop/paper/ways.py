"""The ways through pages that are read on a screen: an outline of what is where, and links."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cjm_desktop.layout.sheet import Signposted
from cjm_desktop.paper.page import Area, Page


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the outline: how deep it lies, and the point of a page that it leads to, in pt."""

    title: str
    level: int
    page: int
    x: float
    y: float


def outline_of(pages: Sequence[Page]) -> Iterator[Entry]:
    """Yield the outline of pages; one that has a title is found by it, others by the headings of their sheets."""
    for number, page in enumerate(pages):
        if page.title:
            yield Entry(page.title, 0, number, 0, 0)
            continue
        for placing in page.placings:
            for heading in placing.sheet.headings() if isinstance(placing.sheet, Signposted) else ():
                x, y = placing.x + heading.x * placing.scale, placing.y + heading.y * placing.scale
                yield Entry(heading.title, heading.level, number, x, y)


def links_of(page: Page) -> Iterator[tuple[str, Area]]:
    """Yield addresses and the parts of a page that lead to them.

    There are none on pages for a press, which refuses pages with such things on them, and none on parts of a sheet.
    """
    if page.trim != Area(0, 0, page.width, page.height):
        return
    for placing in page.placings:
        sheet, scale = placing.sheet, placing.scale
        if placing.clip is None and isinstance(sheet, Signposted):
            for link in sheet.links():
                area = Area(link.x * scale, link.y * scale, link.width * scale, link.height * scale)
                yield link.address, area.moved(placing.x, placing.y)
