"""A sheet of which several pages show parts, in portions: each page then holds what is seen on it, and nothing else."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from cjm_desktop.layout.shapes import bounds
from cjm_desktop.layout.sheet import Drawn, Group
from cjm_desktop.paper.page import Page, Placing

Edges = tuple[float, float, float, float]
"""Left, upper, right and lower edge in pt of the sheet."""


@dataclass(slots=True)
class Portion:
    """Shapes that are seen through the same windows, in the order in which they are drawn."""

    seen: tuple[int, ...]
    """The numbers of the windows."""
    edges: Edges
    groups: list[Group] = field(default_factory=list[Group])
    each: list[Edges] = field(default_factory=list[Edges])
    """The edges of each group."""

    def add(self, group: Group, edges: Edges) -> None:
        """Draw one more group."""
        self.groups.append(group)
        self.each.append(edges)
        self.edges = _around(self.edges, edges)

    def meets(self, edges: Edges) -> bool:
        """Tell whether one of the groups lies where something else does."""
        return _meet(edges, self.edges) and any(_meet(edges, own) for own in self.each)


def window_of(placing: Placing, page: Page) -> Edges:
    """Return which part of a sheet a page shows."""
    clip = placing.clip
    left, top, width, height = (
        (0.0, 0.0, page.width, page.height) if clip is None else (clip.x, clip.y, clip.width, clip.height)
    )
    x, y = (left - placing.x) / placing.scale, (top - placing.y) / placing.scale
    return x, y, x + width / placing.scale, y + height / placing.scale


def portions(sheet: Drawn, windows: Sequence[Edges]) -> list[Portion]:
    """Divide what is drawn by the windows through which it is seen; drawn one after the other they are the sheet.

    What is seen through no window is left out.
    """
    made: list[Portion] = []
    last: dict[tuple[int, ...], int] = {}
    for group, edges in _pieces(sheet, windows):
        seen = tuple(number for number, window in enumerate(windows) if _meet(edges, window))
        if not seen:
            continue
        place = last.get(seen)
        if place is None or any(later.meets(edges) for later in made[place + 1 :]):
            place = last[seen] = len(made)
            made.append(Portion(seen, edges))
        made[place].add(group, edges)
    return made


def _pieces(sheet: Drawn, windows: Sequence[Edges]) -> Iterator[tuple[Group, Edges]]:
    """Yield groups, and shape by shape those of which a window shows only a part."""
    for x, y, shapes in sheet.groups():
        each = [bounds(shape) for shape in shapes]
        if not each:
            continue
        whole = _moved(_union(each), x, y)
        if all(_holds(window, whole) for window in windows if _meet(whole, window)):
            yield (x, y, shapes), whole
        else:
            for shape, edges in zip(shapes, each, strict=True):
                yield (x, y, (shape,)), _moved(edges, x, y)


def _union(each: Sequence[Edges]) -> Edges:
    left, top, right, bottom = zip(*each, strict=True)
    return min(left), min(top), max(right), max(bottom)


def _moved(edges: Edges, x: float, y: float) -> Edges:
    """Return edges elsewhere, a little wider: the sweep of a letter reaches over its line."""
    return edges[0] + x - _SWEEP, edges[1] + y - _SWEEP, edges[2] + x + _SWEEP, edges[3] + y + _SWEEP


_SWEEP = 1.0


def _around(one: Edges, other: Edges) -> Edges:
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])


def _meet(one: Edges, other: Edges) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _holds(window: Edges, edges: Edges) -> bool:
    return window[0] <= edges[0] and window[1] <= edges[1] and edges[2] <= window[2] and edges[3] <= window[3]
