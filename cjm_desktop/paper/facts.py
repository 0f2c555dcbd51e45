"""What is said about pages before and after they are printed."""

from collections.abc import Sequence

from cjm_desktop.paper.legibility import reading_distance, smallest_printed
from cjm_desktop.paper.page import Page
from cjm_desktop.paper.setup import POINTS_PER_MM
from cjm_desktop.words import Text


def facts(pages: Sequence[Page]) -> list[Text]:
    """Return how many pages there are, how large they are when they are cut, and from where their type is read."""
    sizes = list(dict.fromkeys((round(page.trim.width, 2), round(page.trim.height, 2)) for page in pages))
    said = [
        Text("Export", "Page: {width} × {height} mm")(
            width=str(round(width / POINTS_PER_MM)), height=str(round(height / POINTS_PER_MM))
        )
        for width, height in sizes
    ]
    if len(pages) > 1:
        said.insert(0, Text("Export", "Pages: {count}")(count=len(pages)))
    size = smallest_printed(pages)
    if size:
        readable = Text("Export", "Smallest type: {size} pt, readable from {distance} m")
        said.append(readable(size=round(size, 1), distance=round(reading_distance(size), 1)))
    return said
