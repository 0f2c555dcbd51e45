"""What is said about pages before and after they are printed."""

from collections.abc import Sequence

from cjm_desktop.paper.legibility import reading_distance, smallest_printed
from cjm_desktop.paper.page import Area, Page
from cjm_desktop.paper.setup import POINTS_PER_MM
from cjm_desktop.paper.sizes import name_of
from cjm_desktop.words import Text


def facts(pages: Sequence[Page]) -> list[Text]:
    """Return how many pages there are, how large they are when they are cut, and from where their type is read."""
    said = [_size(*size) for size in dict.fromkeys(map(_cut_to, pages))]
    if len(pages) > 1:
        said.insert(0, Text("Export", "Pages: {count}")(count=len(pages)))
    said += [text for page in pages for text in page.told]
    size = smallest_printed(pages)
    if size:
        readable = Text("Export", "Smallest type: {size} pt, readable from {distance} m")
        said.append(readable(size=round(size, 1), distance=round(reading_distance(size), 1)))
    return said


def _cut_to(page: Page) -> tuple[float, float]:
    """Return the size in mm of the paper that is left; tiles are counted as they are printed."""
    kept = page.trim if page.tile is None else Area(0, 0, page.width, page.height)
    return round(kept.width / POINTS_PER_MM, 1), round(kept.height / POINTS_PER_MM, 1)


def _size(width: float, height: float) -> Text:
    paper = name_of(width, height)
    sides = {"width": str(round(width)), "height": str(round(height))}
    if paper is None:
        return Text("Export", "Page: {width} × {height} mm")(**sides)
    return Text("Export", "Page: {width} × {height} mm ({paper})")(**sides, paper=paper)
