"""What can be selected at once, and going farther than to the next card."""

from collections.abc import Callable, Iterable, Iterator

from cjm_desktop.canvas.bench import Bench
from cjm_desktop.canvas.overlays import rect
from cjm_desktop.canvas.walking import (
    Cell,
    Direction,
    Place,
    far_cell,
    neighbour_cell,
    place_after,
    place_in,
    rows_of,
    steps_in,
)
from cjm_desktop.layout.finding import Found, areas_of, cell_of
from cjm_desktop.layout.places import Area
from cjm_desktop.layout.sheet import PlacedLane, Sheet
from cjm_desktop.model.lanes import EmotionLane
from cjm_desktop.model.lookup import find_step, point_name

Range = tuple[Cell, Cell, frozenset[str]]
"""The cell where it began, the one it reaches to, and the cards between."""


class Choosing:
    """Selects on one bench; ``here`` is where one is, ``be_at`` goes somewhere."""

    def __init__(self, bench: Bench, here: Callable[[], Found | None], be_at: Callable[[Place], None]) -> None:
        self._bench = bench
        self._here = here
        self._be_at = be_at
        self._range: Range | None = None

    # Going

    def _cell(self) -> Cell | None:
        """Return the cell where one is."""
        here = self._here()
        is_drawn = here is not None and here.step in steps_in(self._bench.sheet)
        return (here.lane, here.step) if here is not None and here.lane and is_drawn else None

    def jump(self, direction: Direction) -> None:
        """Go to the end of a stretch of filled cells, or to the next one."""
        cell = self._cell()
        far = None if cell is None else far_cell(self._bench.sheet, cell, direction)
        if far is not None:
            self._be_at(place_in(self._bench.sheet, far, last=direction == "up"))

    def go_to_end(self, *, back: bool, of_map: bool) -> None:
        """Go to the last cell of the lane or of the map, or back to the first."""
        cell = self._cell()
        end = self._end(None if cell is None or of_map else cell[0], back=back)
        if end is not None and (cell is not None or of_map):
            self._be_at(place_in(self._bench.sheet, end))

    def _end(self, lane: str | None, *, back: bool) -> Cell | None:
        """Return the last or first cell of a lane, else of the map."""
        rows, steps, place = rows_of(self._bench.sheet), steps_in(self._bench.sheet), 0 if back else -1
        return (lane or rows[place], steps[place]) if rows and steps else None

    def go_on(self, *, back: bool) -> bool:
        """Go to the next cell as one reads, or the one before; tell whether there is one."""
        cell = self._cell()
        after = None if cell is None else place_after(self._bench.sheet, cell, back=back)
        if after is not None:
            here = self._here()
            curve = here.record if here is not None and here.kind == "point" else ""
            self._be_at(place_in(self._bench.sheet, after, curve=curve))
        return after is not None

    # Selecting

    def extend(self, direction: Direction, *, far: bool = False) -> None:
        """Select the cards of all cells from where one began to the next one in a direction, or as far as one jumps."""
        sheet = self._bench.sheet
        if far:
            self._extend(lambda end: far_cell(sheet, end, direction))
        else:
            self._extend(lambda end: neighbour_cell(sheet, end, direction, of_cards=False))

    def extend_to_end(self, *, back: bool, of_map: bool) -> None:
        """Select the cards of all cells from where one began to the end of the lane or of the map."""
        self._extend(lambda end: self._end(None if of_map else end[0], back=back))

    def _extend(self, moved: Callable[[Cell], Cell | None]) -> None:
        """Select the cards of all cells from where one began to where the end of the range is moved, and show it."""
        document, sheet = self._bench.document, self._bench.sheet
        cell = self._cell()
        if self._range is not None and self._goes_on(self._range, cell):
            start, end = self._range[:2]
        elif cell is not None:
            start = end = cell
        else:
            return
        end = moved(end) or end
        rows = _between(_lanes_of(sheet), start[0], end[0])
        steps = _between(steps_in(sheet), start[1], end[1])
        chosen = frozenset(self._cards(lambda lane, step: lane in rows and step in steps))
        if chosen:
            document.select(chosen)
        self._range = start, end, document.selection
        found = cell_of(sheet, *end)
        if found is not None:
            self._bench.view.show_place(rect(found.area))

    def _goes_on(self, known: Range, cell: Cell | None) -> bool:
        """Tell whether what is selected is still what was selected from cell to cell."""
        rows, steps = _lanes_of(self._bench.sheet), steps_in(self._bench.sheet)
        is_there = all(lane in rows and step in steps for lane, step in known[:2])
        return is_there and known[2] == self._bench.document.selection and bool(known[2] or cell == known[0])

    def select_all(self) -> None:
        """Select all cards that are shown."""
        self._bench.document.select(self._cards(lambda _lane, _step: True))

    def invert(self) -> None:
        """Select the cards that are shown and not selected, and nothing else."""
        self._bench.document.select(set(self._cards(lambda _lane, _step: True)) - self._bench.document.selection)

    def select_lanes(self) -> None:
        """Select all cards in the lanes where something is selected; in lanes of curves the points."""
        lanes = {found.lane for found in self._meant() if found.lane}
        chosen = set(self._cards(lambda lane, _step: lane in lanes))
        for placed in self._bench.sheet.lanes:
            if placed.block.lane.id in lanes:
                chosen.update(_points_of(placed))
        self._select(chosen)

    def select_steps(self) -> None:
        """Select all cards in the steps where something is selected."""
        steps = self._steps()
        self._select(self._cards(lambda _lane, step: step in steps))

    def select_stages(self) -> None:
        """Select all cards in the stages where something is selected."""
        journey = self._bench.document.journey
        stages = [find_step(journey, step) for step in self._steps()]
        steps = {step.id for stage in stages if stage is not None for step in stage.steps}
        self._select(self._cards(lambda _lane, step: step in steps))

    def select_kind(self) -> None:
        """Select everything of the kind of what is selected: cards of lanes of a kind, all steps, all lanes."""
        sheet, selected = self._bench.sheet, self._meant()
        sorts = {found.kind for found in selected}
        kinds = {lane.block.lane.kind for lane in sheet.lanes if lane.block.lane.id in {each.lane for each in selected}}
        lanes = {lane.block.lane.id for lane in sheet.lanes if lane.block.lane.kind in kinds}
        chosen = set[str]()
        if sorts & {"card", "cell"}:
            chosen.update(self._cards(lambda lane, _step: lane in lanes))
        if "point" in sorts:
            chosen.update(name for placed in sheet.lanes for name in _points_of(placed))
        if "lane" in sorts:
            chosen.update(lanes)
        if "step" in sorts:
            chosen.update(steps_in(sheet))
        if "stage" in sorts:
            chosen.update(stage.id for stage in sheet.journey.stages)
        if "flow" in sorts:
            chosen.update(spot.record for spot in sheet.flows.spots)
        self._select(chosen)

    def _meant(self) -> list[Found]:
        """Return what is selected, else the chosen cell."""
        selected = areas_of(self._bench.sheet, self._bench.document.selection)
        here = self._here()
        return selected or ([] if here is None else [here])

    def _steps(self) -> set[str]:
        journey = self._bench.document.journey
        steps = {found.step for found in self._meant() if found.step}
        steps.update(found.record for found in self._meant() if found.kind == "step")
        stages = {found.record for found in self._meant() if found.kind == "stage"}
        return steps.union(step.id for stage in journey.stages if stage.id in stages for step in stage.steps)

    def _select(self, chosen: Iterable[str]) -> None:
        names = frozenset(chosen)
        if names:
            self._bench.document.select(names)

    def _cards(self, wanted: Callable[[str, str], bool]) -> Iterator[str]:
        """Yield the cards that are shown in cells that are wanted, by their lane and step."""
        for lane in self._bench.sheet.lanes:
            for placed in lane.block.cards:
                card = placed.block.card
                if wanted(lane.block.lane.id, card.step):
                    yield card.id


def cell_found(cell: Cell) -> Found:
    """Return an empty cell as something that is found."""
    return Found("cell", "", Area(0, 0, 0, 0), *cell)


def _points_of(placed: PlacedLane) -> list[str]:
    lane = placed.block.lane
    if not isinstance(lane, EmotionLane) or lane.collapsed:
        return []
    return [point_name(curve.id, point.step) for curve in lane.curves for point in curve.points]


def _lanes_of(sheet: Sheet) -> list[str]:
    """Return all lanes: one may also be in a cell of a lane that has nothing to go to, as one without a curve."""
    return [lane.id for lane in sheet.journey.lanes]


def _between(names: list[str], one: str, other: str) -> list[str]:
    first, last = sorted((names.index(one), names.index(other)))
    return names[first : last + 1]
