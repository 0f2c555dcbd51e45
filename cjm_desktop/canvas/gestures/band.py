"""Selecting cards with a rubber band, and moving the sheet by hand."""

from typing import Literal

from PySide6.QtCore import QPoint

from cjm_desktop.canvas.bench import Bench
from cjm_desktop.layout.finding import areas_of, cards_within
from cjm_desktop.layout.places import Area


class RubberBand:
    """Selects the cards that the band touches; it may add them to those that were selected, or take them away."""

    def __init__(self, bench: Bench, x: float, y: float, mode: Literal["new", "add", "take"]) -> None:
        self._bench = bench
        self._x = x
        self._y = y
        self._takes = mode == "take"
        self._kept = frozenset[str]() if mode == "new" else bench.document.selection
        self._chosen = self._kept

    def move(self, x: float, y: float) -> None:
        area = Area(min(x, self._x), min(y, self._y), max(x, self._x), max(y, self._y))
        found = cards_within(self._bench.sheet, area)
        touched = {card.record for card in found}
        self._chosen = self._kept - touched if self._takes else self._kept | touched
        overlays = self._bench.overlays
        overlays.show_band(area)
        kept = areas_of(self._bench.sheet, self._chosen - touched)
        overlays.selection.show_areas([card.area for card in (*kept, *(() if self._takes else found))])

    def end(self) -> None:
        self._bench.overlays.clear()
        self._bench.document.select(self._chosen)
        self._show_selection()

    def cancel(self) -> None:
        self._bench.overlays.clear()
        self._show_selection()

    def _show_selection(self) -> None:
        selected = areas_of(self._bench.sheet, self._bench.document.selection)
        self._bench.overlays.selection.show_areas([found.area for found in selected])


class Pan:
    """Moves the sheet under the hand; works in pixels, for the sheet moves below the pointer."""

    def __init__(self, bench: Bench, at: QPoint) -> None:
        self._bench = bench
        self._at = at

    def move(self, x: float, y: float) -> None:
        now = self._bench.view.mapFromScene(x, y)
        self._bench.view.pan(now - self._at)
        self._at = now

    def end(self) -> None:
        """Leave the sheet where it is."""

    def cancel(self) -> None:
        """Leave the sheet where it is: looking elsewhere changes nothing."""


class Still:
    """Nothing moves: what is under the pointer stays as it is."""

    def move(self, x: float, y: float) -> None:
        pass

    def end(self) -> None:
        pass

    def cancel(self) -> None:
        pass
