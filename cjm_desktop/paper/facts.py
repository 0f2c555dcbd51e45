"""What is said about pages before and after they are printed."""

from collections.abc import Iterator, Sequence

from cjm_desktop.paper.legibility import reading_distance, smallest_printed
from cjm_desktop.paper.page import Area, Page, Tiling
from cjm_desktop.paper.setup import POINTS_PER_MM
from cjm_desktop.paper.sizes import name_of
from cjm_desktop.words import Text


def facts(pages: Sequence[Page]) -> list[Text]:
    """Return how many pages there are, how large they are when they are cut, and from where their type is read."""
    said = [_size(*size) for size in dict.fromkeys(map(_cut_to, pages))]
    if len(pages) > 1:
        said.insert(0, Text("Export", "Pages: {count}")(count=len(pages)))
    said += _tiled([page.tiling for page in pages if page.tiling is not None])
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


def _tiled(tilings: Sequence[Tiling]) -> Iterator[Text]:
    """Yield into how many tiles pages are divided, what is cut, and what the other way of dividing them would bring."""
    if not tilings:
        return
    first = tilings[0]
    count = sum(each.count for each in tilings)
    if len(tilings) > 1:
        made = Text("Export", "Tiles: {count} of {paper}, for {sheets} sheets")
        yield made(count=count, paper=first.paper, sheets=len(tilings))
    else:
        made = Text("Export", "Tiles: {count} of {paper}, {rows} down and {columns} across")
        yield made(count=count, paper=first.paper, rows=first.rows, columns=first.columns)
        if first.without_edges is not None:
            width, height = (str(round(side / POINTS_PER_MM)) for side in first.without_edges)
            left = Text("Export", "Put together: {width} × {height} mm, without blank edges")
            yield left(width=width, height=height)
    if blank := sum(each.rows * each.columns for each in tilings) - count:
        yield Text("Export", "Left out because nothing is on them: {count}")(count=blank)
    if any(each.cards for each in tilings):
        yield from _cut(tilings, count)
    elif not first.is_fewest and (others := sum(each.other_count for each in tilings)) < count:
        yield Text("Export", "With fewest tiles: {count}")(count=others)


def _cut(tilings: Sequence[Tiling], count: int) -> Iterator[Text]:
    """Yield how many cards are cut, and how many tiles and cut cards there would be the other way."""
    cut = sum(each.cut for each in tilings)
    if cut:
        yield Text("Export", "Cards that a seam cuts: {count}")(count=cut)
    else:
        yield Text("Export", "No seam cuts a card.")
    others, others_cut = sum(each.other_count for each in tilings), sum(each.other_cut for each in tilings)
    if not tilings[0].is_fewest and others < count:
        yield Text("Export", "With fewest tiles: {count}, cards cut: {cut}")(count=others, cut=others_cut)
    if tilings[0].is_fewest and others_cut < cut:
        between = Text("Export", "With seams between the cards: {count} tiles, cards cut: {cut}")
        yield between(count=others, cut=others_cut)
