"""Which other paper is large enough for what is wanted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from math import prod
from typing import Final

from cjm_desktop.layout.sheet import Drawn
from cjm_desktop.paper.findings import Fix
from cjm_desktop.paper.order import PrintOrder, pages_of
from cjm_desktop.paper.page import Page
from cjm_desktop.paper.setup import Orientation, PrintSetup, fit, print_setup
from cjm_desktop.paper.sizes import FREE, ROLLS, Series, is_inches, series_of
from cjm_desktop.paper.tile_setup import tile_setup
from cjm_desktop.words import Fault

Layout = Callable[[PrintSetup], Sequence[Drawn]]
"""Lays the same out for other paper."""
Test = Callable[[Sequence[Page]], bool]
"""Tells whether pages are as they are wanted."""

_BANNERS: Final = (1300, 1600, 2000, 2500, 3200, 5000)
"""Widths in mm of wider rolls than every print shop has."""
_MOST_TRIED: Final = 4
_NEAR: Final = 0.85
"""Laid out anew on paper of another proportion, a sheet may be so much smaller."""


@dataclass(frozen=True, slots=True)
class Search:
    """Looks for larger paper for some sheets, which lies as the paper does that is asked for."""

    sheets: Sequence[Drawn]
    order: PrintOrder
    layout: Layout

    def larger(self, scale: float, is_enough: Test) -> tuple[Fix, ...]:
        """Return the smallest sheet and the narrowest roll that are enough; ``scale`` is about what they need."""
        rolls = tuple(f"roll:{width}mm" for width in (*ROLLS, *_BANNERS))
        sheets = _from_the_smallest(_series(self.order.setup))
        found = (self._first(names, scale, is_enough) for names in (sheets, rolls))
        return tuple(Fix("paper", name) for name in found if name is not None)

    def tiled(self) -> tuple[Fix, ...]:
        """Return the tiles of which everything can be put together, as large as it is asked for."""
        paper = "Letter" if is_inches(_series(self.order.setup)) else "A4"
        free = print_setup(FREE)
        order = replace(self.order, setup=free, tiles=tile_setup(paper), bleed=0, marks=False)
        try:
            pages_of(self.layout(free), order)
        except Fault:
            return ()
        return (Fix("tiles", paper),)

    def _first(self, names: Sequence[str], scale: float, is_enough: Test) -> str | None:
        papers = ((name, print_setup(name, _orientation(self.order.setup))) for name in names)
        near = ((name, setup) for name, setup in papers if self._has_room(setup, scale * _NEAR))
        return next((name for name, setup in islice(near, _MOST_TRIED) if self._is_enough(setup, is_enough)), None)

    def _has_room(self, setup: PrintSetup, scale: float) -> bool:
        try:
            for sheet in self.sheets:
                fit(sheet, setup, scale)
        except Fault:
            return False
        return True

    def _is_enough(self, setup: PrintSetup, is_enough: Test) -> bool:
        try:
            return is_enough(pages_of(self.layout(setup), replace(self.order, setup=setup)))
        except Fault:
            return False


def _orientation(setup: PrintSetup) -> Orientation:
    if setup.width is None or setup.height is None:
        return "landscape" if setup.width is None else "portrait"
    return "portrait" if setup.height > setup.width else "landscape"


def _series(setup: PrintSetup) -> Series:
    return series_of(setup.width or 0, setup.height or 0)


def _from_the_smallest(series: Series) -> list[str]:
    return sorted(series.sizes, key=lambda name: prod(series.sizes[name]))
